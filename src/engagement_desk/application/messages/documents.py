"""Sentences about documents and reviews."""

from __future__ import annotations

DOCUMENTS: dict[str, str] = {
    "quarter_not_started": "{quarter} has no days to review yet: its first is {starts}; ask for an earlier quarter.",
    "quarter_covered": (
        "A published review covers every day up to {covered}, so {quarter} cannot be published; "
        "its late entries count in the next review."
    ),
    "quarter_unclassified": (
        "Entries without a class in {quarter}: {count}; `entries {key} --class unclassified` lists them, "
        "`entry class` classes them, then publish again."
    ),
    "unclassified_before": (
        "Entries without a class before {starts} that this publication has locked as they are: {count}."
    ),
    "words_unchanged": (
        "{quarter} is published as edition {edition} with the same words; write a section anew with "
        "`review {key} write` before you publish another edition."
    ),
    "section_without_text": "There is nothing written for {section}; give it a text.",
    "preset_not_kept": (
        "Edition {edition} of {quarter} was published without the preset {preset} and keeps {kept} alone; "
        "export that one, or write a section anew and publish another edition, which makes every preset."
    ),
    "unknown_preset": "There is no preset {preset}; use `--preset {known}`.",
    "month_not_started": "{month} has not begun: its first day is {starts}; ask for an earlier month.",
    "logo_file_closed": "{path} cannot be read ({why}); choose another file.",
    "logo_no_picture": "That is no picture that documents can carry; choose a PNG or a JPEG.",
    "logo_too_heavy": "That picture has {size} KB; choose one of at most {most} KB.",
    "logo_too_large": "That picture is {wide} × {high} pixels; choose one of at most {most} on each side.",
    "dispute_file": "{name} is neither a PDF nor a CSV; give a name that ends in .pdf or .csv.",
    "characters_without_glyph": "No font has these characters; they are shown as their code points: {characters}.",
}
