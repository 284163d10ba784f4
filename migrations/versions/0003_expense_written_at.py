"""When an expense was written down, so that one of a reviewed quarter is told in the next review.

Those that are there already keep none: nobody can say of them that they came late.

Rules: see `script.py.mako`.
"""

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

STATEMENTS = (
    "CREATE TABLE expense_kept AS SELECT * FROM expense",
    "DROP TABLE expense",
    """
    CREATE TABLE expense (
        id TEXT NOT NULL,
        engagement_id TEXT NOT NULL,
        amount_cents INTEGER NOT NULL,
        "on" TEXT NOT NULL,
        note TEXT NOT NULL,
        committed INTEGER NOT NULL,
        rechargeable INTEGER NOT NULL,
        created_at INTEGER,
        CONSTRAINT pk_expense PRIMARY KEY (id),
        CONSTRAINT fk_expense_engagement_id FOREIGN KEY(engagement_id) REFERENCES engagement (id)
    ) STRICT
    """,
    """
    INSERT INTO expense (id, engagement_id, amount_cents, "on", note, committed, rechargeable)
    SELECT id, engagement_id, amount_cents, "on", note, committed, rechargeable FROM expense_kept
    """,
    "DROP TABLE expense_kept",
    "CREATE INDEX ix_expense_engagement_id ON expense (engagement_id)",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
