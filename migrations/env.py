"""How migrations run: always inside the open transaction of the connection that the program hands over.

A new one: `alembic -c migrations/alembic.ini revision --rev-id 0002 -m "what it does"`.
"""

from alembic import context

connection = context.config.attributes.get("connection")
if connection is None:
    raise SystemExit("The program runs the migrations itself; nothing is to be run by hand.")

context.configure(connection=connection, target_metadata=None, transactional_ddl=True)
with context.begin_transaction():
    context.run_migrations()
