"""One small made-up file of every format, with what it holds: for recognising, and to be mutated."""

from __future__ import annotations

import io
import sqlite3
import zipfile
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

SHEET = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData></worksheet>"""
_PARTS = {
    "[Content_Types].xml": """<?xml version="1.0" encoding="UTF-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/xl/workbook.xml"
 ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
</Types>""",
    "_rels/.rels": """<?xml version="1.0" encoding="UTF-8"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Target="xl/workbook.xml"
 Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>""",
    "xl/workbook.xml": """<?xml version="1.0" encoding="UTF-8"?>
<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
 xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>{sheets}</sheets></workbook>""",
    "xl/_rels/workbook.xml.rels": """<?xml version="1.0" encoding="UTF-8"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{relations}
<Relationship Id="rId99" Target="styles.xml"
 Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles"/></Relationships>""",
    "xl/styles.xml": """<?xml version="1.0" encoding="UTF-8"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="4"><xf numFmtId="0"/>
<xf numFmtId="14"/><xf numFmtId="46"/><xf numFmtId="22"/></cellXfs></styleSheet>""",
}
_RELATION = (
    '<Relationship Id="rId{n}" Target="worksheets/sheet{n}.xml" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"/>'
)


def cell(place: str, value: object, style: int = 0, formula: str = "") -> str:
    """Give a cell: a text, or a number in the style 1 (a date), 2 (a length) or 3 (a moment)."""
    said = f"<f>{formula}</f>" if formula else ""
    if isinstance(value, str):
        return f'<c r="{place}" t="inlineStr">{said}<is><t>{value}</t></is></c>'
    return f'<c r="{place}" s="{style}">{said}<v>{value}</v></c>'


def workbook(*sheets: str, hidden: int = -1) -> bytes:
    """Give an Excel workbook with these rows on its sheets."""
    named = "".join(
        f'<sheet name="S{n}" sheetId="{n}" state="{"hidden" if n == hidden else "visible"}" r:id="rId{n}"/>'
        for n in range(1, len(sheets) + 1)
    )
    relations = "".join(_RELATION.format(n=n) for n in range(1, len(sheets) + 1))
    parts = {name: part.replace("{sheets}", named).replace("{relations}", relations) for name, part in _PARTS.items()}
    parts |= {f"xl/worksheets/sheet{n}.xml": SHEET.format(rows=rows) for n, rows in enumerate(sheets, 1)}
    return archive(parts)


def archive(parts: dict[str, str | bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Give a ZIP file of these parts."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", method) as packed:
        for name, part in parts.items():
            packed.writestr(name, part)
    return target.getvalue()


def row(number: int, *cells: str) -> str:
    """Give a row of a sheet."""
    return f'<row r="{number}">{"".join(cells)}</row>'


BACKUP: dict[str, str | bytes] = {
    "meta.json": '{"id":"d6","version":"1.0","organizations":["o1"],"exported_at":"2026-08-26T18:21:59Z"}',
    "clients.csv": "id,name,organization_id\nc1,Big,o1\n",
    "projects.csv": "id,name,billable_rate,client_id,organization_id\np1,Web,10001,c1,o1\n",
    "tasks.csv": "id,name,project_id\nt1,Build,p1\n",
    "tags.csv": "id,name\ng1,Deep\n",
    "members.csv": "id,user_id,name,email\nm1,u1,Ann,ann@example.org\n",
    "time_entries.csv": (
        "id,description,start,end,billable_rate,billable,member_id,client_id,project_id,task_id,tags\n"
        'e1,Work,2026-03-04T09:23:00Z,2026-03-04T10:23:01Z,12050,true,m1,c1,p1,t1,"[""g1""]"\n'
        "e2,,2026-03-04T11:00:00Z,,,false,m1,,p1,,[]\n"
    ),
}
FACTS = """
CREATE TABLE version(version integer);
INSERT INTO version VALUES (9);
CREATE TABLE activities(id integer primary key, name varchar2(500), category_id integer);
CREATE TABLE categories(id integer primary key, name varchar2(500));
CREATE TABLE tags(id integer primary key, name text);
CREATE TABLE fact_tags(fact_id integer, tag_id integer);
CREATE TABLE facts(id integer primary key, activity_id integer, start_time timestamp, end_time timestamp,
  description varchar2);
INSERT INTO categories VALUES (1, 'Acme'), (2, 'Unsorted');
INSERT INTO activities VALUES (1, 'Relaunch', 1), (2, 'Admin', 2), (3, 'Loose', NULL);
INSERT INTO tags VALUES (1, 'onsite'), (2, 'billable');
INSERT INTO facts VALUES
  (1, 1, '2026-03-02 09:00:00', '2026-03-02 10:30:00', 'Kick-off'),
  (2, 2, '2026-03-02 23:15:00', '2026-03-03 01:45:00', NULL),
  (3, 3, '2026-03-04 09:00:00', NULL, 'running');
INSERT INTO fact_tags VALUES (1, 1), (1, 2);
"""


def database(script: str = FACTS) -> bytes:
    """Give the bytes of an SQLite file that a script makes."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "made.db"
        made = sqlite3.connect(path)
        made.executescript(script)
        made.close()
        return path.read_bytes()


CALENDAR = """BEGIN:VCALENDAR\r
VERSION:2.0\r
X-WR-TIMEZONE:Europe/Zurich\r
BEGIN:VEVENT\r
UID:one\r
DTSTART;TZID=Europe/Berlin:20260302T090000\r
DTEND;TZID=Europe/Berlin:20260302T103000\r
SUMMARY:Kick-off\\, line 1\\nline 2\r
CATEGORIES:Acme,onsite\r
END:VEVENT\r
BEGIN:VEVENT\r
UID:weekly\r
DTSTART:20260303T080000Z\r
DURATION:PT30M\r
RRULE:FREQ=WEEKLY;COUNT=4\r
EXDATE:20260310T080000Z\r
SUMMARY:Weekly\r
END:VEVENT\r
END:VCALENDAR\r
"""
COLUMNS = {"date": "Tag", "hours": "Std.", "client": "Kunde", "note": "Was"}


@dataclass(frozen=True)
class MadeUp:
    """A file: its name, bytes, the format it is of, its rows (skipped ones too), and the seconds of all of them."""

    name: str
    content: bytes
    format: str
    rows: int
    seconds: int


def _file(name: str, content: str | bytes, format_: str, rows: int, seconds: int) -> MadeUp:
    return MadeUp(name, content if isinstance(content, bytes) else content.encode(), format_, rows, seconds)


FILES = (
    _file(
        "own.csv",
        "id,engagement,work_date,posting_date,worked_seconds,currency,value,billable,start,end,restates,client,note\n"
        "1,ACME,2026-03-04,2026-03-04,5400,USD,150.00,true,2026-03-04T10:00:00+01:00,2026-03-04T11:30:00+01:00,,Acme,'=1\n"
        "2,ACME,2026-03-05,2026-04-01,3600,USD,100.00,false,,,,Acme,b\n"
        "3,ACME,2026-03-06,2026-04-01,-600,USD,-16.67,true,,,2,Acme,c\n",
        "engagement-desk",
        3,
        8400,
    ),
    _file(
        "toggl.csv",
        "User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags\n"
        'Ann,a@example.org,Big,Web,Build,"a ""b"", c",Yes,2026-03-04,10:23:00,2026-03-04,11:23:01,01:00:01,"x, y"\n'
        "Ann,a@example.org,Big,Web,,,No,2026-03-05,10:00:00,2026-03-05,10:18:25,18:25 min,\n",
        "toggl",
        2,
        4706,
    ),
    _file(
        "harvest.csv",
        "Date;Client;Project;Task;Notes;Hours;Billable?;Invoiced?;First Name;Last Name;Currency\n"
        "2026-03-04;Nord;Move;Advice;Größe;1,50;Yes;No;Ann;Example;Euro - EUR\n",
        "harvest",
        1,
        5400,
    ),
    _file(
        "clockify.csv",
        '"Project","Client","Description","Task","User","Tags","Type","Billable","Invoiced","Start Date","Start Time",'
        '"End Date","End Time","Duration (h)","Duration (decimal)","Billable Rate (USD)","Billable Amount (USD)"\n'
        '"Web","Big","He said \'\'yes\'\'","Build","Ann","x, y","Regular","Yes","No","10/15/2026","11:00:00 AM",'
        '"10/15/2026","11:30 AM","00:30:00","0.50","100.00","50.00"\n',
        "clockify",
        1,
        1800,
    ),
    _file(
        "kimai.csv",
        "Datum;Von;Bis;Dauer;Währung;Preis;Stundenpreis;Name;Benutzer;Kunde;Projekt;Tätigkeit;Beschreibung;Abrechenbar;"
        "Schlagworte\n2026-03-04;23:30;00:30;1:00;USD;100;100;Ann;ann;Big;Web;Bau;' =1+1;1;x, y\n",
        "kimai",
        1,
        3600,
    ),
    _file(
        "2026-03.data",
        'inc 20260302T080000Z - 20260302T093000Z # "Two words" acme # "Kick-off \\"call\\""\n'
        "inc 20260302T221500Z - 20260303T004500Z # #hash\ninc 20260304T070000Z # open\n",
        "timewarrior",
        3,
        14_400,
    ),
    _file(
        "timew.json",
        '[\n{"id":2,"start":"20260302T080000Z","end":"20260302T093000Z","tags":["a b"],"annotation":"n"},\n'
        '{"id":1,"start":"20260304T070000Z"}\n]\n',
        "timewarrior",
        2,
        5400,
    ),
    _file(
        "frames",
        '[\n [1772438400, 1772443800, "acme", "bbce", ["x"], 1795345725],\n [1, 2, "p", "c"]\n]',
        "watson",
        2,
        5401,
    ),
    _file(
        "log.json",
        '[{"id":"bbce","project":"acme","start":"2026-03-02T09:00:00+01:00","stop":"2026-03-02T10:30:00+01:00","tags":[]}]',
        "watson",
        1,
        5400,
    ),
    _file(
        "log.csv",
        'id,start,stop,project,tags\nbbce,2026-03-02 09:00:00,2026-03-02 10:30:00,acme,"website, two words"\n',
        "watson",
        1,
        5400,
    ),
    _file("hamster.db", database(), "hamster", 3, 14_400),
    _file(
        "hamster.tsv",
        "Tätigkeit\tBeginn\tEnde\tMinuten\tKategorie\tBeschreibung\tSchlagworte\r\n"
        'Bau\t2026-03-02 09:00\t2026-03-02 10:30\t90.0\tAcme\t"line 1\nline ""2"""\ta, b\r\n'
        "offen\t2026-03-04 09:00\t\t378850.0\tAcme\t\t\r\n",
        "hamster",
        2,
        5400,
    ),
    _file(
        "hamster.xml",
        '<?xml version="1.0" ?><activities><activity name="Bau" start_time="2026-03-02 09:00" end_time='
        '"2026-03-02 10:30" duration_minutes="90.0" category="Acme" description="a &quot;" tags="x, y"/></activities>',
        "hamster",
        1,
        5400,
    ),
    _file(
        "hours.klg",
        "2026-03-04 (8h!)\nAbout #work\n    1h30m Call #client=acme\n    8:00am - 1:00pm\n        more words\n"
        "    -30m\n    <23:44 - 5:23\n    14:00 - ?\n\n2026/03/05\n  22:00-24:00\n",
        "klog",
        6,
        5400 + 16_200 + 20_340 + 7200,
    ),
    _file(
        "hours.timeclock",
        "; a comment\ni 2026/3/4 09:00:00 acme:web  Call ; tag:\ni 2026-03-04 10:00 other\n"
        "o 2026-03-04 11:00:00 acme:web\no 2026-03-04 11:30:00 +0100\ni 2026-03-05 09:00 acme:web\n",
        "timeclock",
        3,
        7200 + 5400,
    ),
    _file(
        "hours.timedot",
        "# a comment\n* Hours\n2026-03-04 Wednesday\nacme:web  .... ..\nacme:web  0,25 ; half\nadmin  15m\n"
        "** 2026-03-05\n*** home  aab\n",
        "timedot",
        4,
        5400 + 900 + 900 + 2700,
    ),
    _file("calendar.ics", CALENDAR, "icalendar", 4, 5400 + 3 * 1800),
    _file(
        "solidtime.csv",
        'Description,Task,Project,Client,User,Start,End,Duration,"Duration (decimal)",Billable,Tags\n'
        'Work,Build,Web,Big,Ann,"2026-03-04 10:23:00","2026-03-04 11:23:01",1:00:01,1.0002777777778,Yes,"x, y"\n',
        "solidtime",
        1,
        3601,
    ),
    _file("solidtime.zip", archive(BACKUP), "solidtime", 2, 3601),
    _file(
        "timetagger.csv",
        "subtotals,tag_groups,duration,date,start,stop,description,user,tags\n\n0:23,Total,,,,,,,\n"
        ',,0:23,15-03-2026,08:30,08:53,"Login #JIRA-1",ann,#JIRA-1\n',
        "timetagger",
        2,
        1380,
    ),
    _file(
        "records.tsv",
        "key\tstart\tstop\ttags\tdescription\nk1\t1772438400\t1772443800\t#a\twork #a\n"
        "k2\t2026-03-02T09:00:00Z\t2026-03-02T10:00:00Z\t\tx\nk3\t1\t1\t\topen\nk4\t1\t2\t\tHIDDEN x\n",
        "timetagger",
        4,
        9000,
    ),
    _file(
        "plain.csv",
        "Tag;Std.;Kunde;Was\n04.03.2026;1,5;Acme;'=1+1\n15.03.2026;0:30;Acme;b\n;2;;Summe\n",
        "table",
        3,
        7200,
    ),
    _file(
        "plain.xlsx",
        workbook(
            row(1, *(cell(f"{column}1", name) for column, name in zip("ABCD", COLUMNS.values(), strict=True)))
            + row(2, cell("A2", 46085, 1), cell("B2", 1.5), cell("C2", "Acme"), cell("D2", "=1+1"))
            + row(3, cell("A3", 46086, 1), cell("B3", 0.0625, 2, "1/16"), cell("C3", "Acme"), cell("D3", "b"))
        ),
        "table",
        2,
        10_800,
    ),
)
