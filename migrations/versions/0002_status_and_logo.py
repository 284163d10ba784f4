"""The months whose status was made, and the logo of documents.

Rules: see `script.py.mako`.
"""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

STATEMENTS = (
    """
    CREATE TABLE monthly_status (
        id TEXT NOT NULL,
        engagement_id TEXT NOT NULL,
        month TEXT NOT NULL,
        made_on TEXT NOT NULL,
        CONSTRAINT pk_monthly_status PRIMARY KEY (id),
        CONSTRAINT uq_monthly_status_engagement_id_month UNIQUE (engagement_id, month),
        CONSTRAINT fk_monthly_status_engagement_id FOREIGN KEY(engagement_id) REFERENCES engagement (id)
    ) STRICT
    """,
    """
    CREATE TABLE logo (
        id TEXT NOT NULL,
        kind TEXT NOT NULL,
        data TEXT NOT NULL,
        CONSTRAINT pk_logo PRIMARY KEY (id)
    ) STRICT
    """,
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
