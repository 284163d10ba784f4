"""Carrying out the edits of a form, each beside its field where it is refused."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from engagement_desk.application.ports import Changes
from engagement_desk.domain.errors import DeskError
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.forms import EditForm


class FormSaver:
    """Carries out the edits of a form. What is refused is said beside its field; the rest is saved without it."""

    def __init__(self, ui: Ui, field_of: Mapping[str, str]) -> None:
        """`field_of` names the field that an error's code speaks of, where it is not the one that was edited."""
        self._ui, self._field_of = ui, field_of

    def name_of(self, error: DeskError, values: Mapping[str, object]) -> str:
        """Give the field beside which an error is said."""
        name = self._field_of.get(error.code, "")
        return name if name in values else next(iter(values))

    def save(
        self,
        form: EditForm,
        record: str,
        values: dict[str, object],
        command: Callable[..., Changes],
        wanted: Callable[[dict[str, object]], object],
        said: Callable[[Changes], str],
    ) -> None:
        """Save values of a record by a command that takes what `wanted` makes of them; `said` names the deed."""

        def done(changes: Changes) -> None:
            form.saved(record, tuple(values))
            if changes.touched:
                self._ui.say(said(changes))

        def failed(error: DeskError) -> None:
            name = self.name_of(error, values)
            if form.record == record and form.has(name):
                form.refuse(name, error)
            else:
                self._ui.tell(error)
            rest = {kept: value for kept, value in values.items() if kept != name}
            if rest:
                self.save(form, record, rest, command, wanted, said)

        self._ui.tasks.run(command, wanted(values), then=done, failed=failed)
