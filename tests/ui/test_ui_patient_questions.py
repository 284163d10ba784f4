"""Questions that wait until nothing presses, and tables that paint only what has changed."""

from __future__ import annotations

from threading import Event

import pytest
from PySide6.QtCore import QObject

from engagement_desk.ui.models.rows import Column, RowsModel
from engagement_desk.ui.tasks import Tasks


@pytest.fixture
def tasks(desk, qtbot):
    made = Tasks(desk)
    yield made
    made.close()
    made.deleteLater()


def test_a_patient_question_begins_after_those_that_press(tasks, qtbot):
    answers, free = [], Event()
    first, patient, second = QObject(), QObject(), QObject()
    tasks.ask(first, lambda _: free.wait(5), then=lambda _: answers.append("first"))
    tasks.ask(patient, lambda _: "patient", then=answers.append, patient=True)
    tasks.ask(second, lambda _: "second", then=answers.append)
    qtbot.waitUntil(lambda: answers == ["second"])
    assert tasks.under_way == 2
    free.set()
    qtbot.waitUntil(lambda: tasks.under_way == 0)
    assert answers == ["second", "first", "patient"]


def test_of_patient_questions_of_one_topic_only_the_newest_is_asked(tasks, qtbot):
    asked, answers, topic = [], [], QObject()
    tasks.hold_patient()
    for number in range(3):
        tasks.ask(topic, lambda _, n=number: asked.append(n) or n, then=answers.append, patient=True)
    assert tasks.under_way == 1
    tasks.await_all(5000)
    assert asked == []
    tasks.release_patient()
    qtbot.waitUntil(lambda: tasks.under_way == 0)
    assert (asked, answers) == ([2], [2])


def test_without_anything_pressing_a_patient_question_begins_at_once(tasks, qtbot):
    answers, topic = [], QObject()
    tasks.ask(topic, lambda _: "now", then=answers.append, patient=True)
    qtbot.waitUntil(lambda: answers == ["now"])


def test_a_pressing_question_never_waits_for_a_patient_one(tasks, qtbot):
    free, answers = Event(), []
    slow, quick, other = QObject(), QObject(), QObject()
    tasks.ask(slow, lambda _: free.wait(5), then=lambda _: answers.append("slow"), patient=True)
    for topic in (quick, other):
        tasks.ask(topic, lambda _: "quick", then=answers.append)
    qtbot.waitUntil(lambda: answers == ["quick", "quick"])
    free.set()
    qtbot.waitUntil(lambda: tasks.under_way == 0)


def test_altered_rows_say_which_of_them_differ_and_reset_nothing(qapp):
    model = RowsModel([Column("n", "N", str), Column("m", "M", str)])
    model.set_rows([1, 2, 3])
    changed, resets = [], []
    model.dataChanged.connect(
        lambda first, last: changed.append((first.row(), last.row(), first.column(), last.column()))
    )
    model.modelReset.connect(lambda: resets.append(1))
    model.alter_rows([1, 5, 3])
    assert changed == [(1, 1, 0, 0), (1, 1, 1, 1)]
    assert resets == []
    assert model.rows == (1, 5, 3)
    with pytest.raises(ValueError, match="shorter"):
        model.alter_rows([1])
