"""${message}

Rules: write plain SQL here and never import the program, which will have moved on; no `batch_alter_table` (it drops
triggers, collations, unnamed checks and expression indexes); no ON DELETE CASCADE. Foreign keys are off while this
runs and are checked before the commit; all of it is rolled back if any of it fails, and a backup was made before.
A table is rebuilt by: create new, insert from old, drop old, rename new, make its indexes again. The search index is
rebuilt afterwards. Raise `SCHEMA` in `store/schema.py` to this number.
"""

from alembic import op
${imports if imports else ""}
revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}
branch_labels = None
depends_on = None


def upgrade() -> None:
    ${upgrades if upgrades else "pass"}
