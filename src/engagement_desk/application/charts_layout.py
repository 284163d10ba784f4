"""The one way from a chart's description to its picture."""

from __future__ import annotations

from engagement_desk.application.charts import BarChart, LineChart
from engagement_desk.application.charts_bars import lay_out_bars
from engagement_desk.application.charts_date_rows import lay_out_dates
from engagement_desk.application.charts_dates import DatesChart
from engagement_desk.application.charts_lines import lay_out_lines
from engagement_desk.application.charts_rows import lay_out_steps
from engagement_desk.application.charts_scene import Ink, Scene
from engagement_desk.application.charts_steps import StepChart
from engagement_desk.application.charts_words import Saying

Chart = LineChart | BarChart | StepChart | DatesChart


def lay_out(chart: Chart, width: float, ink: Ink) -> Scene:
    """Lay out a chart over a width; its height follows from what it shows."""
    if isinstance(chart, LineChart):
        return lay_out_lines(chart, width, ink)
    if isinstance(chart, BarChart):
        return lay_out_bars(chart, width, ink)
    return lay_out_steps(chart, width, ink) if isinstance(chart, StepChart) else lay_out_dates(chart, width, ink)


def alternative(chart: Chart, ink: Ink) -> str:
    """Say in one sentence what a chart shows, with its main figures, for those who do not see it."""
    said = {"title": ink.say(chart.title), "sentence": ink.say(chart.sentence, label=False)}
    return ink.say(Saying("titled", said), label=False)
