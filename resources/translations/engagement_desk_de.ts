<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> (1 of {n})</source>
        <translation> (1 von {n})</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source> and {time} billed</source>
        <translation> und {time} abgerechnet</translation>
    </message>
    <message>
        <source> of it</source>
        <translation> davon</translation>
    </message>
    <message>
        <source> · end moves to {day}</source>
        <translation> · Ende rückt auf {day}</translation>
    </message>
    <message>
        <source>&amp;Goodwill</source>
        <translation>&amp;Goodwill (Kulanz)</translation>
    </message>
    <message>
        <source>&amp;In scope</source>
        <translation>&amp;Im Umfang</translation>
    </message>
    <message>
        <source>(minimum {full_cents} in full)</source>
        <translation>(Mindestumfang {full_cents} in voller Höhe)</translation>
    </message>
    <message>
        <source>(minimum {full_cents} waived)</source>
        <translation>(Mindestumfang {full_cents} erlassen)</translation>
    </message>
    <message>
        <source>(minimum {full_cents} × {served} ÷ {term_days})</source>
        <translation>(Mindestumfang {full_cents} × {served} ÷ {term_days})</translation>
    </message>
    <message>
        <source>+ {cents} credited</source>
        <translation>+ {cents} gutgeschrieben</translation>
    </message>
    <message>
        <source>+ {cents} earned</source>
        <translation>+ {cents} erbracht</translation>
    </message>
    <message>
        <source>, asked on {day}</source>
        <translation>, gefragt am {day}</translation>
    </message>
    <message>
        <source>, held against {ref}</source>
        <translation>, gehalten gegen {ref}</translation>
    </message>
    <message>
        <source>, over {n} %</source>
        <translation>, über {n} %</translation>
    </message>
    <message>
        <source>, superseded on {day}</source>
        <translation>, ersetzt am {day}</translation>
    </message>
    <message>
        <source>.ics, recurring events too</source>
        <translation>.ics, auch wiederkehrende Termine</translation>
    </message>
    <message>
        <source>1 backup can be read without the passphrase.</source>
        <translation>1 Sicherung ist ohne Passphrase lesbar.</translation>
    </message>
    <message>
        <source>1 backup is not under the present passphrase.</source>
        <translation>1 Sicherung hat nicht die jetzige Passphrase.</translation>
    </message>
    <message>
        <source>1 backup needs the passphrase it was made under.</source>
        <translation>1 Sicherung braucht die Passphrase, mit der sie gemacht wurde.</translation>
    </message>
    <message>
        <source>1 clause</source>
        <translation>1 Klausel</translation>
    </message>
    <message>
        <source>1 date</source>
        <translation>1 Termin</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>1 day early</source>
        <translation>1 Tag zu früh</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1 Tag zu spät</translation>
    </message>
    <message>
        <source>1 day overdue</source>
        <translation>1 Tag überfällig</translation>
    </message>
    <message>
        <source>1 deleted entry would come back.</source>
        <translation>1 gelöschter Eintrag käme zurück.</translation>
    </message>
    <message>
        <source>1 deliverable</source>
        <translation>1 Ergebnis</translation>
    </message>
    <message>
        <source>1 engagement</source>
        <translation>1 Mandat</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>1 entry left</source>
        <translation>1 Eintrag übrig</translation>
    </message>
    <message>
        <source>1 entry overlaps other hours of the same person; it counts all the same.</source>
        <translation>1 Eintrag überschneidet andere Stunden derselben Person; er zählt trotzdem.</translation>
    </message>
    <message>
        <source>1 entry without a class</source>
        <translation>1 Eintrag ohne Klasse</translation>
    </message>
    <message>
        <source>1 entry would be as it was.</source>
        <translation>1 Eintrag wäre wie zuvor.</translation>
    </message>
    <message>
        <source>1 entry, {hours} worked</source>
        <translation>1 Eintrag, {hours} gearbeitet</translation>
    </message>
    <message>
        <source>1 event has no clock times. Give so much time a day, such as 8h, or leave this empty.</source>
        <translation>1 Termin hat keine Uhrzeiten. Geben Sie eine Zeit je Tag an, etwa 8h, oder lassen Sie dies leer.</translation>
    </message>
    <message>
        <source>1 has passed unmet</source>
        <translation>1 ist unerfüllt verstrichen</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 Posten</translation>
    </message>
    <message>
        <source>1 later change would be gone.</source>
        <translation>1 spätere Änderung wäre weg.</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>1 more entry of the day is billed anew</source>
        <translation>1 weiterer Eintrag des Tages wird neu berechnet</translation>
    </message>
    <message>
        <source>1 new entry</source>
        <translation>1 neuer Eintrag</translation>
    </message>
    <message>
        <source>1 open</source>
        <translation>1 offen</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message>
        <source>1 part is empty.</source>
        <translation>1 Teil ist leer.</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 Stelle</translation>
    </message>
    <message>
        <source>1 quarter has closed.</source>
        <translation>1 Quartal ist abgeschlossen.</translation>
    </message>
    <message>
        <source>1 row, {hours} hours</source>
        <translation>1 Zeile, {hours} Stunden</translation>
    </message>
    <message>
        <source>1 sign</source>
        <translation>1 Zeichen</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 Minuten</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 Minuten</translation>
    </message>
    <message>
        <source>1:30 or 9:15-10:40</source>
        <translation>1:30 oder 9:15-10:40</translation>
    </message>
    <message>
        <source>20 Sep 2026</source>
        <translation>20. Sep. 2026</translation>
    </message>
    <message>
        <source>24 h or more</source>
        <translation>24 h oder mehr</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 Minuten</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 Minuten</translation>
    </message>
    <message>
        <source>6 minutes</source>
        <translation>6 Minuten</translation>
    </message>
    <message>
        <source>60 minutes</source>
        <translation>60 Minuten</translation>
    </message>
    <message>
        <source>8 characters at least; four words that do not belong together are good, and easy to keep.</source>
        <translation>Mindestens 8 Zeichen; gut und leicht zu merken sind vier Wörter, die nicht zusammengehören.</translation>
    </message>
    <message>
        <source>; F2 adds the reason</source>
        <translation>; F2 ergänzt den Grund</translation>
    </message>
    <message>
        <source>; {n} locked stay</source>
        <translation>; {n} gesperrte bleiben</translation>
    </message>
    <message>
        <source>A budget is in hours or in money; give one of the two.</source>
        <translation>Ein Budget ist in Stunden oder in Geld; geben Sie eines von beiden an.</translation>
    </message>
    <message>
        <source>A budget needs a limit, in hours or in money.</source>
        <translation>Ein Budget braucht eine Grenze, in Stunden oder in Geld.</translation>
    </message>
    <message>
        <source>A budget needs a limit; give hours or money.</source>
        <translation>Ein Budget braucht eine Grenze; geben Sie Stunden oder Geld an.</translation>
    </message>
    <message>
        <source>A builder is needed, not an adviser: there is no product yet, and no team</source>
        <translation>Gebraucht wird jemand, der baut, nicht berät: Es gibt noch kein Produkt und kein Team</translation>
    </message>
    <message>
        <source>A call begins {when}</source>
        <translation>Ein Gespräch beginnt {when}</translation>
    </message>
    <message>
        <source>A change at zero cost has no amount; leave it out, or choose another pricing.</source>
        <translation>Eine Änderung ohne Kosten hat keinen Betrag; lassen Sie ihn weg, oder wählen Sie eine andere Preisart.</translation>
    </message>
    <message>
        <source>A client needs a name; give one.</source>
        <translation>Ein Auftraggeber braucht einen Namen; geben Sie einen an.</translation>
    </message>
    <message>
        <source>A comma: 1,5 is one and a half</source>
        <translation>Ein Komma: 1,5 ist eineinhalb</translation>
    </message>
    <message>
        <source>A correction is not edited: Del puts it into the bin; then correct anew.</source>
        <translation>Eine Korrektur wird nicht bearbeitet: Entf legt sie in den Papierkorb; dann neu korrigieren.</translation>
    </message>
    <message>
        <source>A date of the contract clock falls on tomorrow</source>
        <translation>Morgen ist eine Vertragsfrist</translation>
    </message>
    <message>
        <source>A figure that can be measured</source>
        <translation>Eine messbare Größe</translation>
    </message>
    <message>
        <source>A file is recognised by what is in it, whatever it is called.</source>
        <translation>Eine Datei wird an dem erkannt, was in ihr steht, wie immer sie heißt.</translation>
    </message>
    <message>
        <source>A full-time interim is wanted</source>
        <translation>Gewünscht ist eine Interimsleitung in Vollzeit</translation>
    </message>
    <message>
        <source>A key in the desktop’s own keyboard settings can run this command, which also starts the program where needed:</source>
        <translation>Eine Taste in den Tastatureinstellungen des Desktops kann diesen Befehl ausführen, der das Programm bei Bedarf auch startet:</translation>
    </message>
    <message>
        <source>A key of your own brings the quick line over whatever program is in front, while Engagement Desk runs.</source>
        <translation>Eine eigene Taste holt die Schnellzeile vor jedes andere Programm, solange Engagement Desk läuft.</translation>
    </message>
    <message>
        <source>A later review was published first and covers these dates; this one stays a draft.</source>
        <translation>Ein späterer Bericht wurde zuerst veröffentlicht und deckt diese Tage ab; dieser bleibt Entwurf.</translation>
    </message>
    <message>
        <source>A link, or finding, place and remedy</source>
        <translation>Ein Link, oder Befund, Stelle und Abhilfe</translation>
    </message>
    <message>
        <source>A lump sum needs its amount, negative for a credit.</source>
        <translation>Ein Pauschalbetrag braucht seinen Betrag, negativ für eine Gutschrift.</translation>
    </message>
    <message>
        <source>A name that is not known yet becomes a new client.</source>
        <translation>Ein noch unbekannter Name wird ein neuer Auftraggeber.</translation>
    </message>
    <message>
        <source>A new engagement</source>
        <translation>Ein neues Mandat</translation>
    </message>
    <message>
        <source>A passphrase needs at least {least} characters; a few words are easier to keep than signs.</source>
        <translation>Eine Passphrase braucht mindestens {least} Zeichen; einige Wörter sind leichter zu behalten als Zeichen.</translation>
    </message>
    <message>
        <source>A passphrase protects the workspace.</source>
        <translation>Eine Passphrase schützt den Arbeitsbereich.</translation>
    </message>
    <message>
        <source>A point: 1.5 is one and a half</source>
        <translation>Ein Punkt: 1.5 ist eineinhalb</translation>
    </message>
    <message>
        <source>A published review counts {count} entries of the import {batch}; it can no longer be undone, correct the entries instead.</source>
        <translation>Ein veröffentlichter Bericht zählt {count} Einträge des Imports {batch}; er ist nicht mehr zurückzunehmen, korrigieren Sie die Einträge.</translation>
    </message>
    <message>
        <source>A published review covers every day up to {covered}, so {quarter} cannot be published; its late entries count in the next review.</source>
        <translation>Ein veröffentlichter Bericht deckt jeden Tag bis {covered} ab, darum kann {quarter} nicht veröffentlicht werden; seine späten Einträge zählen im nächsten Bericht.</translation>
    </message>
    <message>
        <source>A published review covers every day up to {covered}; terms from {day} are refused, give a later day.</source>
        <translation>Ein veröffentlichter Bericht deckt jeden Tag bis {covered} ab; Konditionen ab {day} gehen nicht, geben Sie einen späteren Tag an.</translation>
    </message>
    <message>
        <source>A published review of {key} covers every day up to {covered}; give a later day for its end.</source>
        <translation>Ein veröffentlichter Bericht von {key} deckt jeden Tag bis {covered} ab; geben Sie für das Ende einen späteren Tag an.</translation>
    </message>
    <message>
        <source>A published review of {key} covers every day up to {covered}; the start and end behind it cannot change any more.</source>
        <translation>Ein veröffentlichter Bericht von {key} deckt jeden Tag bis {covered} ab; Beginn und Ende davor sind nicht mehr zu ändern.</translation>
    </message>
    <message>
        <source>A renewal is a new engagement. It copies scope, terms and exit policy; its minimum begins anew.</source>
        <translation>Eine Verlängerung ist ein neues Mandat. Sie übernimmt Umfang, Konditionen und Ausstiegsregelung; ihr Minimum beginnt neu.</translation>
    </message>
    <message>
        <source>A review is due</source>
        <translation>Ein Bericht ist fällig</translation>
    </message>
    <message>
        <source>A review is published: its quarter is named by the first month, which stays as it is.</source>
        <translation>Ein Bericht ist veröffentlicht: Sein Quartal heißt nach dem ersten Monat, und der bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>A sample page with the logo, the accent colour and the names of the settings</source>
        <translation>Eine Musterseite mit Logo, Akzentfarbe und Namen der Einstellungen</translation>
    </message>
    <message>
        <source>A sheet for each engagement, totals as formulas.</source>
        <translation>Ein Blatt je Mandat, Summen als Formeln.</translation>
    </message>
    <message>
        <source>A strong technical co-founder is in the seat already</source>
        <translation>Ein starker technischer Mitgründer ist schon im Amt</translation>
    </message>
    <message>
        <source>A table of no known tool</source>
        <translation>Tabelle keines bekannten Programms</translation>
    </message>
    <message>
        <source>A talk with everyone on the team, and with whoever depends on them
Strengths, gaps and single points of failure are named, and what follows for hiring
Kept between us and the sponsor</source>
        <translation>Ein Gespräch mit allen im Team und mit denen, die auf das Team angewiesen sind
Stärken, Lücken und einzelne Ausfallstellen sind benannt, und was daraus für Einstellungen folgt
Vertraulich zwischen uns und dem Sponsor</translation>
    </message>
    <message>
        <source>A team ships at early revenue, and needs a senior person on call only</source>
        <translation>Ein Team liefert bei frühem Umsatz, und braucht erfahrene Hilfe nur auf Abruf</translation>
    </message>
    <message>
        <source>A text holds bytes that are no characters; type it again, or save the file as UTF-8.</source>
        <translation>Ein Text enthält Bytes, die keine Zeichen sind; geben Sie ihn noch einmal ein, oder speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>A value needs its basis; say where the figure comes from.</source>
        <translation>Ein Wert braucht seine Grundlage; sagen Sie, woher die Zahl kommt.</translation>
    </message>
    <message>
        <source>A warranty that what a model puts out is correct</source>
        <translation>Eine Garantie, dass die Ausgabe eines Modells richtig ist</translation>
    </message>
    <message>
        <source>A weekly commitment would stand unused. Offer the advisory tier, 8–12 hours a month.</source>
        <translation>Eine wöchentliche Zusage bliebe ungenutzt. Bieten Sie die Beratungsstufe an, 8–12 Stunden im Monat.</translation>
    </message>
    <message>
        <source>A whole workspace</source>
        <translation>Ein ganzer Arbeitsbereich</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>KI</translation>
    </message>
    <message>
        <source>AI decisions</source>
        <translation>KI-Entscheidungen</translation>
    </message>
    <message>
        <source>AI roadmap, build or buy</source>
        <translation>KI-Roadmap, bauen oder kaufen</translation>
    </message>
    <message>
        <source>AI: kind of answer</source>
        <translation>KI: Art der Antwort</translation>
    </message>
    <message>
        <source>AI: reason</source>
        <translation>KI: Grund</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>About Engagement Desk</source>
        <translation>Über Engagement Desk</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Akzentfarbe</translation>
    </message>
    <message>
        <source>Accept  Enter</source>
        <translation>Annehmen  Eingabe</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Alle annehmen</translation>
    </message>
    <message>
        <source>Accept all {n}  Ctrl+Enter</source>
        <translation>Alle {n} annehmen  Strg+Eingabe</translation>
    </message>
    <message>
        <source>Accept what is proposed</source>
        <translation>Vorschlag annehmen</translation>
    </message>
    <message>
        <source>Acceptance criteria</source>
        <translation>Abnahmekriterien</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Abgenommen</translation>
    </message>
    <message>
        <source>Accepted on or before the day planned: {on_time} of {judged} due or accepted (ring: planned; dot: accepted; stroke: submitted).</source>
        <translation>Am geplanten Tag oder früher abgenommen: {on_time} von {judged} fälligen oder abgenommenen (Ring: geplant; Punkt: abgenommen; Strich: vorgelegt).</translation>
    </message>
    <message>
        <source>Accepted on or before the day planned: {on_time} of {judged} due or accepted (ring: planned; dot: accepted; stroke: submitted). Drawn are the {shown} latest of {count}.</source>
        <translation>Am geplanten Tag oder früher abgenommen: {on_time} von {judged} fälligen oder abgenommenen (Ring: geplant; Punkt: abgenommen; Strich: vorgelegt). Gezeichnet sind die {shown} letzten von {count}.</translation>
    </message>
    <message>
        <source>Access to revoke</source>
        <translation>Zu entziehende Zugänge</translation>
    </message>
    <message>
        <source>Access to revoke, one a line</source>
        <translation>Zu entziehende Zugänge, je Zeile einer</translation>
    </message>
    <message>
        <source>Accounts with model providers are the client&apos;s, and so are their invoices</source>
        <translation>Konten bei Modellanbietern gehören dem Auftraggeber, ebenso deren Rechnungen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Actions with owners</source>
        <translation>Maßnahmen mit Zuständigen</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Istwert</translation>
    </message>
    <message>
        <source>Add a clause  Ctrl+N</source>
        <translation>Klausel hinzufügen  Strg+N</translation>
    </message>
    <message>
        <source>Add an expense</source>
        <translation>Auslage hinzufügen</translation>
    </message>
    <message>
        <source>Add clause  Enter</source>
        <translation>Klausel hinzufügen  Eingabe</translation>
    </message>
    <message>
        <source>Add expense  Enter</source>
        <translation>Auslage hinzufügen  Eingabe</translation>
    </message>
    <message>
        <source>Add holiday</source>
        <translation>Feiertag hinzufügen</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <source>Add row  Ctrl+N</source>
        <translation>Neue Zeile  Strg+N</translation>
    </message>
    <message>
        <source>Add the 90-day plan</source>
        <translation>90-Tage-Plan hinzufügen</translation>
    </message>
    <message>
        <source>Add the first clause</source>
        <translation>Erste Klausel hinzufügen</translation>
    </message>
    <message>
        <source>Add the time: 1h30, or 9:15-10:40</source>
        <translation>Zeit ergänzen: 1h30, oder 9:15-10:40</translation>
    </message>
    <message>
        <source>Add what is ticked  Enter</source>
        <translation>Angehaktes hinzufügen  Eingabe</translation>
    </message>
    <message>
        <source>Add why, after the change of time.</source>
        <translation>Ergänzen Sie den Grund, nach der Änderung der Zeit.</translation>
    </message>
    <message>
        <source>Add, e.g. Cloud console, 30 days</source>
        <translation>Hinzufügen, z. B. Cloud-Konsole, 30 Tage</translation>
    </message>
    <message>
        <source>Add, e.g. Runbook, 10 days</source>
        <translation>Hinzufügen, z. B. Runbook, 10 Tage</translation>
    </message>
    <message>
        <source>Add: {list}</source>
        <translation>Hinzufügen: {list}</translation>
    </message>
    <message>
        <source>Added 1 clause</source>
        <translation>1 Klausel hinzugefügt</translation>
    </message>
    <message>
        <source>Added the expense {expense}</source>
        <translation>Auslage {expense} hinzugefügt</translation>
    </message>
    <message>
        <source>Added the holiday {day}</source>
        <translation>Feiertag {day} hinzugefügt</translation>
    </message>
    <message>
        <source>Added {n} clauses</source>
        <translation>{n} Klauseln hinzugefügt</translation>
    </message>
    <message>
        <source>Added {ref}</source>
        <translation>{ref} hinzugefügt</translation>
    </message>
    <message>
        <source>Added “{text}”</source>
        <translation>„{text}“ hinzugefügt</translation>
    </message>
    <message>
        <source>Advice has nobody to carry it out. Offer a build by priced scope, or help to find a founding engineer first.</source>
        <translation>Für den Rat gibt es niemanden, der ihn umsetzt. Bieten Sie den Bau nach Festpreis an, oder Hilfe bei der Suche nach einem ersten Entwickler.</translation>
    </message>
    <message>
        <source>Advisory</source>
        <translation>Beratung</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Against r{n}: {difference}.</source>
        <translation>Gegenüber r{n}: {difference}.</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agentur</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Alle Termine</translation>
    </message>
    <message>
        <source>All engagements</source>
        <translation>Alle Mandate</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>All of them are accepted. Ctrl+N plans the next one.</source>
        <translation>Alle sind abgenommen. Strg+N plant das nächste.</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Alle diese</translation>
    </message>
    <message>
        <source>All of these: {name}</source>
        <translation>Alle diese: {name}</translation>
    </message>
    <message>
        <source>All that are not published: {n}</source>
        <translation>Alle unveröffentlichten: {n}</translation>
    </message>
    <message>
        <source>All that speaks to the request, in the order of time; a name that ends in .csv writes it as a table.</source>
        <translation>Alles, was zur Anfrage spricht, nach der Zeit; ein Name auf .csv schreibt es als Tabelle.</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Alle Zeiten</translation>
    </message>
    <message>
        <source>All time is classified.</source>
        <translation>Alle Zeit ist zugeordnet.</translation>
    </message>
    <message>
        <source>All-day events count</source>
        <translation>Ganztägige Termine zählen</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>Kontingent</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>An account for each engagement. Durations are laid end to end from midnight, and marked.</source>
        <translation>Ein Konto je Mandat. Dauern liegen ab Mitternacht aneinander, und sind markiert.</translation>
    </message>
    <message>
        <source>An allowance is per week or per month; choose one.</source>
        <translation>Ein Kontingent gilt je Woche oder je Monat; wählen Sie.</translation>
    </message>
    <message>
        <source>An allowance is per week or per month; choose which.</source>
        <translation>Ein Kontingent gilt je Woche oder je Monat; wählen Sie, welches.</translation>
    </message>
    <message>
        <source>An answer to a written question within three business days</source>
        <translation>Antwort auf eine schriftliche Frage binnen drei Geschäftstagen</translation>
    </message>
    <message>
        <source>An end needs a start; choose its column too.</source>
        <translation>Ein Ende braucht einen Anfang; wählen Sie auch dessen Spalte.</translation>
    </message>
    <message>
        <source>An engagement needs a title; give one.</source>
        <translation>Ein Mandat braucht einen Titel; geben Sie einen an.</translation>
    </message>
    <message>
        <source>An entry needs some time; type a duration such as 45m or 1h30.</source>
        <translation>Ein Eintrag braucht Zeit; geben Sie eine Dauer ein wie 45m oder 1h30.</translation>
    </message>
    <message>
        <source>An entry stays with {key}; delete it, and log it anew for another engagement.</source>
        <translation>Ein Eintrag bleibt bei {key}; löschen Sie ihn, und erfassen Sie ihn beim anderen Mandat neu.</translation>
    </message>
    <message>
        <source>An estimate cannot be negative; only a lump sum may be.</source>
        <translation>Eine Schätzung kann nicht negativ sein; nur ein Pauschalbetrag darf es.</translation>
    </message>
    <message>
        <source>An event for each entry. Durations are laid end to end from midnight, and marked.</source>
        <translation>Ein Termin je Eintrag. Dauern liegen ab Mitternacht aneinander, und sind markiert.</translation>
    </message>
    <message>
        <source>An expense needs an amount above 0; give one.</source>
        <translation>Eine Auslage braucht einen Betrag über 0; geben Sie einen an.</translation>
    </message>
    <message>
        <source>An issued revision never changes.</source>
        <translation>Eine ausgegebene Fassung ändert sich nie.</translation>
    </message>
    <message>
        <source>An issued revision never changes; choose {which} to edit.</source>
        <translation>Eine ausgegebene Fassung ändert sich nie; wählen Sie {which} zum Bearbeiten.</translation>
    </message>
    <message>
        <source>An objective needs a target; give one that can be measured.</source>
        <translation>Ein Ziel braucht einen Zielwert; geben Sie einen an, der sich messen lässt.</translation>
    </message>
    <message>
        <source>And what changes because of it.</source>
        <translation>Und was sich dadurch ändert.</translation>
    </message>
    <message>
        <source>Another machine has the workspace open</source>
        <translation>Ein anderer Rechner hat den Arbeitsbereich geöffnet</translation>
    </message>
    <message>
        <source>Another program has this key already; press another one.</source>
        <translation>Diese Taste hat schon ein anderes Programm; drücken Sie eine andere.</translation>
    </message>
    <message>
        <source>Another program is writing to {path}; nothing was changed; wait for it, then try again.</source>
        <translation>Ein anderes Programm schreibt gerade in {path}; nichts wurde geändert; warten Sie darauf, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Another table</source>
        <translation>Andere Tabelle</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answer within, business days</source>
        <translation>Antwort binnen, Geschäftstage</translation>
    </message>
    <message>
        <source>Answered on {day}</source>
        <translation>Beantwortet am {day}</translation>
    </message>
    <message>
        <source>Answered the request “{words}”</source>
        <translation>Anfrage „{words}“ beantwortet</translation>
    </message>
    <message>
        <source>Answers the request</source>
        <translation>Antwort auf Anfrage</translation>
    </message>
    <message>
        <source>Any class</source>
        <translation>Jede Klasse</translation>
    </message>
    <message>
        <source>Any clause</source>
        <translation>Jede Klausel</translation>
    </message>
    <message>
        <source>Any other table</source>
        <translation>Jede andere Tabelle</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Approved change orders add {days} days to the planned end of {key}, so that its revised end is shown as {revised}; if that counts them twice, give the planned end without them.</source>
        <translation>Freigegebene Änderungsaufträge legen {days} Tage auf das geplante Ende von {key}, sodass als neues Ende {revised} dasteht; zählt das sie doppelt, geben Sie das geplante Ende ohne sie an.</translation>
    </message>
    <message>
        <source>Approved changes</source>
        <translation>Freigegebene Änderungen</translation>
    </message>
    <message>
        <source>Approved for the client by</source>
        <translation>Für den Auftraggeber freigegeben von</translation>
    </message>
    <message>
        <source>Approved {number}</source>
        <translation>{number} freigegeben</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>Architecture review, with a decision record</source>
        <translation>Architekturdurchsicht, mit Entscheidungsvermerk</translation>
    </message>
    <message>
        <source>Architecture review: the systems in use are read and drawn, and each finding gets a written decision record</source>
        <translation>Architekturdurchsicht: Die eingesetzten Systeme werden gelesen und gezeichnet, jeder Befund erhält einen schriftlichen Entscheidungsvermerk</translation>
    </message>
    <message>
        <source>As a Flatpak it cannot add itself; the desktop’s own settings can start it.</source>
        <translation>Als Flatpak kann es sich nicht selbst eintragen; die Einstellungen des Desktops können es starten.</translation>
    </message>
    <message>
        <source>As agreed in the exit policy.</source>
        <translation>Wie in der Ausstiegsregelung vereinbart.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>As the board would read it</source>
        <translation>So, wie der Vorstand es läse</translation>
    </message>
    <message>
        <source>As the language</source>
        <translation>Wie die Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Ask whether it is in scope</source>
        <translation>Fragen, ob es im Umfang ist</translation>
    </message>
    <message>
        <source>Asked before, on {day}</source>
        <translation>Schon gefragt, am {day}</translation>
    </message>
    <message>
        <source>Asked before: {number}</source>
        <translation>Schon gefragt: {number}</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Assumed, by {ref}</source>
        <translation>Angenommen, nach {ref}</translation>
    </message>
    <message>
        <source>At an exit</source>
        <translation>Bei einem Ausstieg</translation>
    </message>
    <message>
        <source>At least, hours</source>
        <translation>Mindestens, Stunden</translation>
    </message>
    <message>
        <source>At most, hours</source>
        <translation>Höchstens, Stunden</translation>
    </message>
    <message>
        <source>At most, in MB a folder</source>
        <translation>Höchstens, in MB je Ordner</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Im Risiko</translation>
    </message>
    <message>
        <source>At the planned end</source>
        <translation>Am geplanten Ende</translation>
    </message>
    <message>
        <source>At the rate</source>
        <translation>Zum Satz</translation>
    </message>
    <message>
        <source>At-risk hours before a warning</source>
        <translation>Risikostunden bis zur Warnung</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Prüffassung</translation>
    </message>
    <message>
        <source>Audit of AI-written code</source>
        <translation>Prüfung des von KI geschriebenen Codes</translation>
    </message>
    <message>
        <source>Audit of AI-written code: naming, test coverage, security middleware and dependency pins, once a quarter</source>
        <translation>Prüfung des von KI geschriebenen Codes: Benennung, Testabdeckung, Sicherheits-Middleware und Abhängigkeiten, einmal im Quartal</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>Avoided or gained</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Away {time}: the timer of {key} was stopped when you left</source>
        <translation>{time} weg: Der Timer von {key} wurde angehalten, als Sie gingen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>Zurück  Esc</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Back to the usual references</source>
        <translation>Zurück zu den üblichen Vergleichswerten</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Zurück zu heute</translation>
    </message>
    <message>
        <source>Back to {key}</source>
        <translation>Zurück zu {key}</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Backed up to {path}</source>
        <translation>Gesichert nach {path}</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Wird gesichert</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Backup of {when}</source>
        <translation>Sicherung vom {when}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Backups and restore …</source>
        <translation>Sicherungen und Wiederherstellung …</translation>
    </message>
    <message>
        <source>Bar chart of the hours a month</source>
        <translation>Balkendiagramm der Stunden je Monat</translation>
    </message>
    <message>
        <source>Bar chart of the hours a week</source>
        <translation>Balkendiagramm der Stunden je Woche</translation>
    </message>
    <message>
        <source>Bar chart of the time worked by class</source>
        <translation>Balkendiagramm der Arbeitszeit nach Klasse</translation>
    </message>
    <message>
        <source>Basis of the value</source>
        <translation>Grundlage des Werts</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>Before a new passphrase</source>
        <translation>Vor einer neuen Passphrase</translation>
    </message>
    <message>
        <source>Before a new version changes the workspace, it makes a backup of it.</source>
        <translation>Bevor eine neue Fassung den Arbeitsbereich ändert, sichert sie ihn.</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Vor Wiederherstellung</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Vor einem Import</translation>
    </message>
    <message>
        <source>Before an upgrade</source>
        <translation>Vor einem Upgrade</translation>
    </message>
    <message>
        <source>Before any work begins, let us choose one of four ways:</source>
        <translation>Bevor die Arbeit beginnt, wählen wir bitte einen von vier Wegen:</translation>
    </message>
    <message>
        <source>Before it is signed: tick what applies. It advises and never stands in the way.</source>
        <translation>Vor der Unterschrift: Haken Sie an, was zutrifft. Es rät nur und steht nie im Weg.</translation>
    </message>
    <message>
        <source>Before mending</source>
        <translation>Vor dem Beheben</translation>
    </message>
    <message>
        <source>Begun from {base}. It binds nobody until it is issued.</source>
        <translation>Ausgehend von {base}. Er bindet niemanden, bis er ausgegeben ist.</translation>
    </message>
    <message>
        <source>Beside the workspace</source>
        <translation>Neben dem Arbeitsbereich</translation>
    </message>
    <message>
        <source>Beside the workspace lies “{file}” with what was written before another file took its place; keep it until you have looked into it.</source>
        <translation>Neben dem Arbeitsbereich liegt „{file}“ mit dem, was geschrieben wurde, bevor eine andere Datei an seine Stelle trat; behalten Sie sie, bis Sie hineingesehen haben.</translation>
    </message>
    <message>
        <source>Beside the workspace lies “{file}”, which a synced folder made when two machines had written.</source>
        <translation>Neben dem Arbeitsbereich liegt „{file}“, von einem abgeglichenen Ordner angelegt, als zwei Rechner geschrieben hatten.</translation>
    </message>
    <message>
        <source>Beyond, charged</source>
        <translation>Darüber, berechnet</translation>
    </message>
    <message>
        <source>Billable</source>
        <translation>Abrechenbar</translation>
    </message>
    <message>
        <source>Billable, yes or no</source>
        <translation>Abrechenbar, ja oder nein</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Abgerechnet</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Bin {n}</source>
        <translation>Papierkorb {n}</translation>
    </message>
    <message>
        <source>Binned {entries}</source>
        <translation>{entries} im Papierkorb</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Beide Seiten</translation>
    </message>
    <message>
        <source>Boundaries {n} of 4</source>
        <translation>Grenzen {n} von 4</translation>
    </message>
    <message>
        <source>Breach</source>
        <translation>Verletzung</translation>
    </message>
    <message>
        <source>Breach by the client</source>
        <translation>Verletzung des Auftraggebers</translation>
    </message>
    <message>
        <source>Breach by you</source>
        <translation>Verletzung durch Sie</translation>
    </message>
    <message>
        <source>Breach cured on</source>
        <translation>Verletzung geheilt am</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Briefing</translation>
    </message>
    <message>
        <source>Brief as PDF  Ctrl+P</source>
        <translation>Briefing als PDF  Strg+P</translation>
    </message>
    <message>
        <source>Brief of the next call</source>
        <translation>Briefing zum nächsten Gespräch</translation>
    </message>
    <message>
        <source>Bring hours from another time tracker. Nothing is changed before you have seen what it would do.</source>
        <translation>Holen Sie Stunden aus einer anderen Zeiterfassung. Nichts ändert sich, bevor Sie gesehen haben, was geschähe.</translation>
    </message>
    <message>
        <source>Bring the draft back</source>
        <translation>Entwurf zurückholen</translation>
    </message>
    <message>
        <source>Bring under the present one</source>
        <translation>Unter die jetzige bringen</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Budget named: {sum}.</source>
        <translation>Genanntes Budget: {sum}.</translation>
    </message>
    <message>
        <source>Budget that the client has named</source>
        <translation>Vom Auftraggeber genanntes Budget</translation>
    </message>
    <message>
        <source>Budget {used}</source>
        <translation>Budget {used}</translation>
    </message>
    <message>
        <source>Build a model or call an API: a comparison at the volume expected, reviewed when prices change</source>
        <translation>Modell bauen oder API aufrufen: ein Vergleich beim erwarteten Volumen, überprüft bei Preisänderungen</translation>
    </message>
    <message>
        <source>Build or buy: a written recommendation for each case that the client brings, with its cost over three years</source>
        <translation>Bauen oder kaufen: eine schriftliche Empfehlung zu jedem Fall, den der Auftraggeber vorlegt, mit den Kosten über drei Jahre</translation>
    </message>
    <message>
        <source>Business days</source>
        <translation>Geschäftstage</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>By its terms</source>
        <translation>Nach Konditionen</translation>
    </message>
    <message>
        <source>By mail to the person who signed, with receipt</source>
        <translation>Per E-Mail an die Person, die unterschrieben hat, mit Empfangsbestätigung</translation>
    </message>
    <message>
        <source>By mail with receipt</source>
        <translation>Per E-Mail mit Empfangsbestätigung</translation>
    </message>
    <message>
        <source>By mutual agreement</source>
        <translation>Im Einvernehmen</translation>
    </message>
    <message>
        <source>CEO (decides), VP Engineering</source>
        <translation>CEO (entscheidet), VP Engineering</translation>
    </message>
    <message>
        <source>CSV or Excel: you say which column is which</source>
        <translation>CSV oder Excel: Sie sagen, welche Spalte was ist</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Calendar (.ics)</source>
        <translation>Kalender (.ics)</translation>
    </message>
    <message>
        <source>Calendar days</source>
        <translation>Kalendertage</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Call with {client} {when}: Ctrl+B opens its brief</source>
        <translation>Gespräch mit {client} {when}: Strg+B öffnet das Briefing</translation>
    </message>
    <message>
        <source>Calls and answers</source>
        <translation>Gespräche und Antworten</translation>
    </message>
    <message>
        <source>Came to</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Can you also …</source>
        <translation>Können Sie auch …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel  Esc</source>
        <translation>Abbrechen  Esc</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Abbrechen (Esc)</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>Wird abgebrochen …</translation>
    </message>
    <message>
        <source>Carried at most</source>
        <translation>Höchstens übertragen</translation>
    </message>
    <message>
        <source>Carried hours lapse after 1 period or more; give none if they never lapse.</source>
        <translation>Übertragene Stunden verfallen nach 1 Abschnitt oder mehr; geben Sie nichts an, wenn sie nie verfallen.</translation>
    </message>
    <message>
        <source>Carried in</source>
        <translation>Übertrag herein</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Übertrag hinaus</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Change it …</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Change order</source>
        <translation>Änderungsauftrag</translation>
    </message>
    <message>
        <source>Change order: I send you its price and its effect on the dates, and begin once both of us approve it.</source>
        <translation>Änderungsauftrag: Ich schicke Ihnen Preis und Wirkung auf die Termine, und beginne, wenn wir beide freigeben.</translation>
    </message>
    <message>
        <source>Change orders</source>
        <translation>Änderungsaufträge</translation>
    </message>
    <message>
        <source>Change orders, lump sums</source>
        <translation>Änderungsaufträge, Pauschalbeträge</translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>Status ändern</translation>
    </message>
    <message>
        <source>Change the day  Enter</source>
        <translation>Tag ändern  Eingabe</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Worte ändern</translation>
    </message>
    <message>
        <source>Changed {key} to {time}, {value}</source>
        <translation>{key} auf {time} geändert, {value}</translation>
    </message>
    <message>
        <source>Changed {name} to {time}</source>
        <translation>{name} auf {time} geändert</translation>
    </message>
    <message>
        <source>Changed {ref}</source>
        <translation>{ref} geändert</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Chart of the deliverables&apos; dates, planned and actual</source>
        <translation>Diagramm der Termine der Ergebnisse, geplant und tatsächlich</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Check the workspace</source>
        <translation>Arbeitsbereich prüfen</translation>
    </message>
    <message>
        <source>Checked copies of the workspace, made while you work on.</source>
        <translation>Geprüfte Kopien des Arbeitsbereichs, gemacht, während Sie weiterarbeiten.</translation>
    </message>
    <message>
        <source>Checking the workspace</source>
        <translation>Arbeitsbereich wird geprüft</translation>
    </message>
    <message>
        <source>Checklist of hidden debt in AI-written code

1. Naming that changes from module to module
   Finding:
   Place:
   Remedy:

2. Test coverage falling in newer code
   Finding:
   Place:
   Remedy:

3. Security middleware unevenly applied, or its defaults inverted
   Finding:
   Place:
   Remedy:

4. Dependency pins out of step with their surroundings
   Finding:
   Place:
   Remedy:</source>
        <translation>Checkliste verdeckter Schulden in von KI geschriebenem Code

1. Benennungen, die von Modul zu Modul wechseln
   Befund:
   Stelle:
   Abhilfe:

2. Sinkende Testabdeckung in neuerem Code
   Befund:
   Stelle:
   Abhilfe:

3. Sicherheits-Middleware ungleich angewandt, oder ihre Vorgaben umgekehrt
   Befund:
   Stelle:
   Abhilfe:

4. Festgeschriebene Abhängigkeiten, die nicht mehr zur Umgebung passen
   Befund:
   Stelle:
   Abhilfe:</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Kontrollpunkte</translation>
    </message>
    <message>
        <source>Checkpoints {n} of {all}</source>
        <translation>Kontrollpunkte {n} von {all}</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Choose a logo …</source>
        <translation>Logo wählen …</translation>
    </message>
    <message>
        <source>Choose at least one preset.</source>
        <translation>Wählen Sie mindestens eine Variante.</translation>
    </message>
    <message>
        <source>Choose the column of the date, or of a start that has its date.</source>
        <translation>Wählen Sie die Spalte des Datums, oder eines Anfangs mit Datum.</translation>
    </message>
    <message>
        <source>Choose the column of the hours, or of the end.</source>
        <translation>Wählen Sie die Spalte der Stunden, oder des Endes.</translation>
    </message>
    <message>
        <source>Choose the file …</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Choose the folder …</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Erster Weihnachtstag</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Class of the selected entries</source>
        <translation>Klasse der gewählten Einträge</translation>
    </message>
    <message>
        <source>Class of {entries}</source>
        <translation>Klasse von {entries}</translation>
    </message>
    <message>
        <source>Class or change order</source>
        <translation>Klasse oder Änderungsauftrag</translation>
    </message>
    <message>
        <source>Classed 1 entry: {name}</source>
        <translation>1 Eintrag zugeordnet: {name}</translation>
    </message>
    <message>
        <source>Classed {entries} of {keys}</source>
        <translation>{entries} von {keys} zugeordnet</translation>
    </message>
    <message>
        <source>Classed {entries}: {name}</source>
        <translation>{entries} zugeordnet: {name}</translation>
    </message>
    <message>
        <source>Classed {n} entries: {name}</source>
        <translation>{n} Einträge zugeordnet: {name}</translation>
    </message>
    <message>
        <source>Classify them</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Classifying AI systems under regulation, which is for counsel</source>
        <translation>Einstufung von KI-Systemen nach Regulierung, die Sache von Rechtsberatern ist</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Klausel</translation>
    </message>
    <message>
        <source>Clause  C</source>
        <translation>Klausel  C</translation>
    </message>
    <message>
        <source>Clause {ref} excludes it; an exclusion within 10 % of the best match decides.</source>
        <translation>Klausel {ref} schließt es aus; ein Ausschluss, der höchstens 10 % schlechter passt, entscheidet.</translation>
    </message>
    <message>
        <source>Clause {ref} matches best, and no exclusion or condition comes within 10 % of it.</source>
        <translation>Klausel {ref} passt am besten, und kein Ausschluss und keine Bedingung kommt ihr auf 10 % nahe.</translation>
    </message>
    <message>
        <source>Clause {ref} of scope revision {revision}, in force from {since}, reads: “{text}”.</source>
        <translation>Klausel {ref} des Leistungsumfangs, Fassung {revision}, gültig ab {since}, lautet: „{text}“.</translation>
    </message>
    <message>
        <source>Clause {ref} speaks to it on a condition, and no exclusion comes within 10 % of it.</source>
        <translation>Klausel {ref} spricht unter einer Bedingung davon, und kein Ausschluss kommt ihr auf 10 % nahe.</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Klauseln</translation>
    </message>
    <message>
        <source>Clauses that survive</source>
        <translation>Fortgeltende Klauseln</translation>
    </message>
    <message>
        <source>Clauses that survive, one a line</source>
        <translation>Fortgeltende Klauseln, je Zeile eine</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Cleared “{part}” of {key} {quarter}</source>
        <translation>„{part}“ von {key} {quarter} geleert</translation>
    </message>
    <message>
        <source>Click to sort; or S in the table sorts by the column in focus</source>
        <translation>Klick sortiert; oder S in der Tabelle sortiert nach der Spalte im Fokus</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Auftraggeber</translation>
    </message>
    <message>
        <source>Client asks</source>
        <translation>Auftraggeber fragt</translation>
    </message>
    <message>
        <source>Client asks …</source>
        <translation>Auftraggeber fragt …</translation>
    </message>
    <message>
        <source>Client&apos;s convenience</source>
        <translation>Kündigung des Auftraggebers</translation>
    </message>
    <message>
        <source>Clients in notices outside of the window</source>
        <translation>Auftraggeber in Hinweisen außerhalb des Fensters</translation>
    </message>
    <message>
        <source>Clocked: Enter opens it, +15m adds to it</source>
        <translation>Gestoppt: Eingabe öffnet sie, +15m fügt hinzu</translation>
    </message>
    <message>
        <source>Clockify</source>
        <translation>Clockify</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Schließen  Esc</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close incident</source>
        <translation>Vorfall schließen</translation>
    </message>
    <message>
        <source>Close objective</source>
        <translation>Ziel schließen</translation>
    </message>
    <message>
        <source>Close risk</source>
        <translation>Risiko schließen</translation>
    </message>
    <message>
        <source>Close the policy</source>
        <translation>Regelung schließen</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Closed quarters: {n}</source>
        <translation>Abgeschlossene Quartale: {n}</translation>
    </message>
    <message>
        <source>Closed, not published</source>
        <translation>Abgeschlossen, nicht veröffentlicht</translation>
    </message>
    <message>
        <source>Closed: “{text}”</source>
        <translation>Geschlossen: „{text}“</translation>
    </message>
    <message>
        <source>Closest: {title}.</source>
        <translation>Am nächsten: {title}.</translation>
    </message>
    <message>
        <source>Closing next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Cloud consoles and monitoring</source>
        <translation>Cloud-Konsolen und Überwachung</translation>
    </message>
    <message>
        <source>Code and architecture audit</source>
        <translation>Prüfung von Code und Architektur</translation>
    </message>
    <message>
        <source>Collecting, cleaning and labelling training data</source>
        <translation>Sammeln, Bereinigen und Auszeichnen von Trainingsdaten</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Command of the quick entry</source>
        <translation>Befehl der Schnellerfassung</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Committed expenses</source>
        <translation>Zugesagte Auslagen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare from</source>
        <translation>Vergleichen von</translation>
    </message>
    <message>
        <source>Compare to</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Compared: {sum}, the same</source>
        <translation>Vergleich: {sum}, gleich</translation>
    </message>
    <message>
        <source>Compared: {sum}, {change} less</source>
        <translation>Vergleich: {sum}, {change} weniger</translation>
    </message>
    <message>
        <source>Compared: {sum}, {change} more</source>
        <translation>Vergleich: {sum}, {change} mehr</translation>
    </message>
    <message>
        <source>Compared: {working}</source>
        <translation>Vergleich: {working}</translation>
    </message>
    <message>
        <source>Completed {number}</source>
        <translation>{number} abgeschlossen</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Condition: {text}</source>
        <translation>Bedingung: {text}</translation>
    </message>
    <message>
        <source>Conditional</source>
        <translation>Bedingt</translation>
    </message>
    <message>
        <source>Confidentiality and rights</source>
        <translation>Vertraulichkeit und Rechte</translation>
    </message>
    <message>
        <source>Confidentiality, two years</source>
        <translation>Vertraulichkeit, zwei Jahre</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Bestätigt von</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Zusammenhang</translation>
    </message>
    <message>
        <source>Continue the last entry</source>
        <translation>Letzten Eintrag fortsetzen</translation>
    </message>
    <message>
        <source>Contract clock</source>
        <translation>Vertragsfristen</translation>
    </message>
    <message>
        <source>Copied a reply that cites {ref}</source>
        <translation>Antwort kopiert, die {ref} nennt</translation>
    </message>
    <message>
        <source>Copied a reply with the four ways on</source>
        <translation>Antwort mit den vier Wegen kopiert</translation>
    </message>
    <message>
        <source>Copied the SHA-256 of {name}: {sum}</source>
        <translation>SHA-256 von {name} kopiert: {sum}</translation>
    </message>
    <message>
        <source>Copied the SHA-256: {sum}</source>
        <translation>SHA-256 kopiert: {sum}</translation>
    </message>
    <message>
        <source>Copied the command of the quick entry</source>
        <translation>Befehl der Schnellerfassung kopiert</translation>
    </message>
    <message>
        <source>Copied the exit statement of {key}</source>
        <translation>Ausstiegsabrechnung von {key} kopiert</translation>
    </message>
    <message>
        <source>Copied the value sheet</source>
        <translation>Wertvergleich kopiert</translation>
    </message>
    <message>
        <source>Copied “{text}”</source>
        <translation>„{text}“ kopiert</translation>
    </message>
    <message>
        <source>Copies a reply that cites the clause and offers the ways on</source>
        <translation>Kopiert eine Antwort, die die Klausel nennt und die Wege anbietet</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <translation>SHA-256 kopieren</translation>
    </message>
    <message>
        <source>Copy reply</source>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <source>Copy reply  Ctrl+Shift+C</source>
        <translation>Antwort kopieren  Strg+Umschalt+C</translation>
    </message>
    <message>
        <source>Copy statement</source>
        <translation>Abrechnung kopieren</translation>
    </message>
    <message>
        <source>Copy the sheet</source>
        <translation>Vergleich kopieren</translation>
    </message>
    <message>
        <source>Copy the sheet as plain text (Ctrl+Shift+C)</source>
        <translation>Vergleich als reinen Text kopieren (Strg+Umschalt+C)</translation>
    </message>
    <message>
        <source>Correct the entry</source>
        <translation>Eintrag korrigieren</translation>
    </message>
    <message>
        <source>Corrected {key} by {time}, {value}</source>
        <translation>{key} um {time} korrigiert, {value}</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Cost and latency of AI features: a budget for each, a measurement, and an alarm when it is passed</source>
        <translation>Kosten und Latenz von KI-Funktionen: je ein Budget, eine Messung und ein Alarm bei Überschreitung</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Gezählt in</translation>
    </message>
    <message>
        <source>Create  Ctrl+Enter</source>
        <translation>Anlegen  Strg+Eingabe</translation>
    </message>
    <message>
        <source>Create engagement</source>
        <translation>Mandat anlegen</translation>
    </message>
    <message>
        <source>Create engagement  Ctrl+Enter</source>
        <translation>Mandat anlegen  Strg+Eingabe</translation>
    </message>
    <message>
        <source>Credit for unused prepaid hours</source>
        <translation>Gutschrift für ungenutzte bezahlte Stunden</translation>
    </message>
    <message>
        <source>Ctrl+. trims the later one, M moves it, K keeps both</source>
        <translation>Strg+. kürzt den späteren, M verschiebt ihn, K behält beide</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Strg+1</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Strg+2</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Strg+J</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Strg+L</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Strg+Umschalt+Eingabe</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Strg+T</translation>
    </message>
    <message>
        <source>Cure of the {side}’s breach ends</source>
        <translation>Heilung der Vertragsverletzung endet ({side})</translation>
    </message>
    <message>
        <source>Cure period of the {side}’s notice of breach ends</source>
        <translation>Heilungsfrist nach Rüge der Vertragsverletzung endet ({side})</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Individuell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Vom</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Dates and money by it, the monthly status also in words: en, en-US, de, fr, es …</source>
        <translation>Datum und Geld danach, Papiere auch in Worten: en, en-US, de, fr, es …</translation>
    </message>
    <message>
        <source>Dates of tomorrow</source>
        <translation>Termine von morgen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Day 30 has passed with no evidence of what changed.</source>
        <translation>Tag 30 ist vorbei, ohne Beleg dafür, was sich geändert hat.</translation>
    </message>
    <message>
        <source>Day 60 has passed with no evidence of what changed: change the structure of this engagement.</source>
        <translation>Tag 60 ist vorbei, ohne Beleg dafür, was sich geändert hat: Ändern Sie den Aufbau dieses Mandats.</translation>
    </message>
    <message>
        <source>Day 90 has passed with no evidence of what changed.</source>
        <translation>Tag 90 ist vorbei, ohne Beleg dafür, was sich geändert hat.</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>Day first: {day}</source>
        <translation>Tag zuerst: {day}</translation>
    </message>
    <message>
        <source>Day of this step</source>
        <translation>Tag dieses Schritts</translation>
    </message>
    <message>
        <source>Day {n}</source>
        <translation>Tag {n}</translation>
    </message>
    <message>
        <source>Day-to-day management of the team is wanted</source>
        <translation>Gewünscht ist die tägliche Führung des Teams</translation>
    </message>
    <message>
        <source>Day-to-day management of the team: stand-ups, leave, appraisals</source>
        <translation>Tägliche Führung des Teams: Stand-ups, Urlaub, Beurteilungen</translation>
    </message>
    <message>
        <source>Days 1 to 30</source>
        <translation>Tage 1 bis 30</translation>
    </message>
    <message>
        <source>Days 1–30</source>
        <translation>Tage 1–30</translation>
    </message>
    <message>
        <source>Days 31 to 60</source>
        <translation>Tage 31 bis 60</translation>
    </message>
    <message>
        <source>Days 31–60</source>
        <translation>Tage 31–60</translation>
    </message>
    <message>
        <source>Days 61 to 90</source>
        <translation>Tage 61 bis 90</translation>
    </message>
    <message>
        <source>Days 61–90</source>
        <translation>Tage 61–90</translation>
    </message>
    <message>
        <source>Days later</source>
        <translation>Tage später</translation>
    </message>
    <message>
        <source>Days that business days leave out, in every engagement.</source>
        <translation>Tage, die Geschäftstage auslassen, in jedem Mandat.</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Decision records</source>
        <translation>Entscheidungsvermerke</translation>
    </message>
    <message>
        <source>Decision records, complete and indexed</source>
        <translation>Entscheidungsvermerke, vollständig und mit Verzeichnis</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Decisions needed</source>
        <translation>Nötige Entscheidungen</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Declined {number}</source>
        <translation>{number} abgelehnt</translation>
    </message>
    <message>
        <source>Decrypting the workspace</source>
        <translation>Arbeitsbereich wird entschlüsselt</translation>
    </message>
    <message>
        <source>Deemed accepted, unless answered: {title}</source>
        <translation>Gilt ohne Antwort als abgenommen: {title}</translation>
    </message>
    <message>
        <source>Deemed rejected, unless answered: {title}</source>
        <translation>Gilt ohne Antwort als abgelehnt: {title}</translation>
    </message>
    <message>
        <source>Defer: I note it, and we settle it with the next revision of the scope.</source>
        <translation>Zurückstellen: Ich notiere es, und wir klären es mit der nächsten Fassung des Leistungsumfangs.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Deleted 1 entry</source>
        <translation>1 Eintrag gelöscht</translation>
    </message>
    <message>
        <source>Deleted {n} entries</source>
        <translation>{n} Einträge gelöscht</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Deliverables</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Deliverables accepted</source>
        <translation>Ergebnisse abgenommen</translation>
    </message>
    <message>
        <source>Deliverables and dates</source>
        <translation>Ergebnisse und Termine</translation>
    </message>
    <message>
        <source>Deliverables by phase</source>
        <translation>Ergebnisse nach Phase</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Details of the engagement</source>
        <translation>Details des Mandats</translation>
    </message>
    <message>
        <source>Deterministic rule</source>
        <translation>Feste Regel</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard D</source>
        <translation>Verwerfen D</translation>
    </message>
    <message>
        <source>Discarded the timer</source>
        <translation>Timer verworfen</translation>
    </message>
    <message>
        <source>Dispute pack …</source>
        <translation>Beweismappe …</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Documents with their SHA-256</source>
        <translation>Dokumente mit SHA-256</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Done  Esc</source>
        <translation>Fertig  Esc</translation>
    </message>
    <message>
        <source>Done: {text}</source>
        <translation>Erledigt: {text}</translation>
    </message>
    <message>
        <source>Done: “{text}”</source>
        <translation>Erledigt: „{text}“</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Draft change order</source>
        <translation>Änderungsauftrag entwerfen</translation>
    </message>
    <message>
        <source>Draft change order  Ctrl+Shift+Enter</source>
        <translation>Änderungsauftrag  Strg+Umschalt+Eingabe</translation>
    </message>
    <message>
        <source>Draft change order  Enter</source>
        <translation>Änderungsauftrag entwerfen  Eingabe</translation>
    </message>
    <message>
        <source>Draft of r{n}</source>
        <translation>Entwurf von r{n}</translation>
    </message>
    <message>
        <source>Drafted {number}, {title}</source>
        <translation>{number} entworfen, {title}</translation>
    </message>
    <message>
        <source>Drawing document {n} of {all}</source>
        <translation>Dokument {n} von {all} wird gezeichnet</translation>
    </message>
    <message>
        <source>Drawing the pages …</source>
        <translation>Seiten werden gezeichnet …</translation>
    </message>
    <message>
        <source>Drawing the pages …  Esc cancels</source>
        <translation>Seiten werden gezeichnet …  Esc bricht ab</translation>
    </message>
    <message>
        <source>Drop D</source>
        <translation>Weglassen D</translation>
    </message>
    <message>
        <source>Drop a file here, or anywhere on the window.</source>
        <translation>Legen Sie eine Datei hier ab, oder irgendwo auf dem Fenster.</translation>
    </message>
    <message>
        <source>Dropped the time away</source>
        <translation>Abwesenheit weggelassen</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Due, days after the notice</source>
        <translation>Fällig, Tage nach der Kündigung</translation>
    </message>
    <message>
        <source>Due: {title}</source>
        <translation>Fällig: {title}</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Each case says: prompt, retrieval, fine-tuning, agent, existing API, a rule, or not an AI case, and why
Build or call an API is decided for each, with cost and latency at the volume expected
Guardrails, alarms and the fallback when a provider is degraded are named</source>
        <translation>Jeder Fall sagt: Prompt, Retrieval, Fine-Tuning, Agent, vorhandene API, Regel, oder kein KI-Fall, und warum
Bauen oder API aufrufen ist für jeden entschieden, mit Kosten und Latenz beim erwarteten Volumen
Leitplanken, Alarme und der Ersatzweg bei gestörtem Anbieter sind benannt</translation>
    </message>
    <message>
        <source>Each client and project becomes an engagement, or goes to one that is there. It is remembered.</source>
        <translation>Auftraggeber und Projekt werden je ein Mandat, oder gehen an ein vorhandenes. Es wird gemerkt.</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Each has its acceptance criteria; the audit of AI-written code has its checklist.</source>
        <translation>Jedes hat seine Abnahmekriterien; die Prüfung des KI-Codes hat ihre Checkliste.</translation>
    </message>
    <message>
        <source>Each of the four kinds of hidden debt is looked for in every repository, by the checklist in the evidence
Each finding names its place and its remedy; where nothing was found, it says what was looked at
The share of the code that was written with AI is estimated, and how it was estimated is said</source>
        <translation>Jede der vier Arten verdeckter Schulden wird in jedem Repository gesucht, nach der Checkliste im Nachweis
Jeder Befund nennt Stelle und Abhilfe; wo nichts gefunden wurde, steht, was angesehen wurde
Der Anteil des mit KI geschriebenen Codes ist geschätzt, und wie, steht dabei</translation>
    </message>
    <message>
        <source>Each word is sought as the beginning of a word, in every engagement.</source>
        <translation>Jedes Wort wird als Wortanfang gesucht, in jedem Mandat.</translation>
    </message>
    <message>
        <source>Early termination fee</source>
        <translation>Gebühr für vorzeitige Beendigung</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Erbracht</translation>
    </message>
    <message>
        <source>Earned against the minimum</source>
        <translation>Erbracht vom Mindestumfang</translation>
    </message>
    <message>
        <source>Earned and not yet invoiced</source>
        <translation>Erbracht und noch nicht berechnet</translation>
    </message>
    <message>
        <source>Earned of the minimum</source>
        <translation>Vom Mindestumfang erbracht</translation>
    </message>
    <message>
        <source>Earned this quarter</source>
        <translation>In diesem Quartal erbracht</translation>
    </message>
    <message>
        <source>Earned to date</source>
        <translation>Bisher erbracht</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit policy</source>
        <translation>Regelung bearbeiten</translation>
    </message>
    <message>
        <source>Edit the entry</source>
        <translation>Eintrag bearbeiten</translation>
    </message>
    <message>
        <source>Edition {edition} of {quarter} was published without the preset {preset}; choose {kept}, or change a part and publish another edition, which makes every preset.</source>
        <translation>Ausgabe {edition} von {quarter} wurde ohne die Variante {preset} veröffentlicht; wählen Sie {kept}, oder ändern Sie einen Teil und veröffentlichen Sie eine weitere Ausgabe, die jede Variante macht.</translation>
    </message>
    <message>
        <source>Edition {n}</source>
        <translation>Ausgabe {n}</translation>
    </message>
    <message>
        <source>Edition {n} is frozen as of {day}. Words changed here go into the next edition.</source>
        <translation>Ausgabe {n} ist mit Stand {day} eingefroren. Hier geänderte Worte gehen in die nächste.</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Emptied {name}</source>
        <translation>{name} geleert</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Verschlüsseln</translation>
    </message>
    <message>
        <source>Encrypt the workspace</source>
        <translation>Arbeitsbereich verschlüsseln</translation>
    </message>
    <message>
        <source>Encrypting the workspace</source>
        <translation>Arbeitsbereich wird verschlüsselt</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Engagement 1</source>
        <translation>Mandat 1</translation>
    </message>
    <message>
        <source>Engagement 2</source>
        <translation>Mandat 2</translation>
    </message>
    <message>
        <source>Engagement 3</source>
        <translation>Mandat 3</translation>
    </message>
    <message>
        <source>Engagement 4</source>
        <translation>Mandat 4</translation>
    </message>
    <message>
        <source>Engagement 5</source>
        <translation>Mandat 5</translation>
    </message>
    <message>
        <source>Engagement 6</source>
        <translation>Mandat 6</translation>
    </message>
    <message>
        <source>Engagement 7</source>
        <translation>Mandat 7</translation>
    </message>
    <message>
        <source>Engagement Desk</source>
        <translation>Engagement Desk</translation>
    </message>
    <message>
        <source>Engagement Desk keeps the four boundaries of every engagement, and measures the work against them.</source>
        <translation>Engagement Desk hält die vier Grenzen jedes Mandats, und misst die Arbeit daran.</translation>
    </message>
    <message>
        <source>Engagement Desk {version}</source>
        <translation>Engagement Desk {version}</translation>
    </message>
    <message>
        <source>Engagement Desk, table</source>
        <translation>Engagement Desk, Tabelle</translation>
    </message>
    <message>
        <source>Engagement Desk: the passphrase of a workspace</source>
        <translation>Engagement Desk: die Passphrase eines Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation>Mandate</translation>
    </message>
    <message>
        <source>Enter copies</source>
        <translation>Eingabe kopiert</translation>
    </message>
    <message>
        <source>Enter edits a clause, Del removes it.</source>
        <translation>Eingabe bearbeitet eine Klausel, Entf entfernt sie.</translation>
    </message>
    <message>
        <source>Enter edits a clause: that begins the draft of r{n}.</source>
        <translation>Eingabe bearbeitet eine Klausel: Das beginnt den Entwurf von r{n}.</translation>
    </message>
    <message>
        <source>Enter keeps it; the rest can follow.</source>
        <translation>Eingabe speichert es; der Rest kann folgen.</translation>
    </message>
    <message>
        <source>Enter logs · Esc closes</source>
        <translation>Eingabe erfasst · Esc schließt</translation>
    </message>
    <message>
        <source>Enter opens the entries of this {which}</source>
        <translation>Eingabe öffnet die Einträge: {which}</translation>
    </message>
    <message>
        <source>Enter plans it; the rest can follow.</source>
        <translation>Eingabe plant es; der Rest kann folgen.</translation>
    </message>
    <message>
        <source>Enter saves · Esc leaves</source>
        <translation>Eingabe speichert · Esc verlässt</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Entries of older dates without a class, locked as they are: {n}.</source>
        <translation>Einträge älteren Datums ohne Klasse, gesperrt, wie sie sind: {n}.</translation>
    </message>
    <message>
        <source>Entries of {quarter} without a class: {count}. Classify them, then publish.</source>
        <translation>Einträge von {quarter} ohne Klasse: {count}. Ordnen Sie sie zu, und veröffentlichen Sie dann.</translation>
    </message>
    <message>
        <source>Entries on {order} that are no longer at risk: {entries}, {hours} billed.</source>
        <translation>Einträge auf {order}, die nicht mehr im Risiko sind: {entries}, {hours} abgerechnet.</translation>
    </message>
    <message>
        <source>Entries without a class</source>
        <translation>Einträge ohne Klasse</translation>
    </message>
    <message>
        <source>Entries without a class before {starts} that this publication has locked as they are: {count}.</source>
        <translation>Einträge ohne Klasse vor {starts}, die diese Veröffentlichung so gesperrt hat, wie sie sind: {count}.</translation>
    </message>
    <message>
        <source>Entries without a class in {quarter}: {count}; give them one, then publish again.</source>
        <translation>Einträge ohne Klasse in {quarter}: {count}; geben Sie ihnen eine, und veröffentlichen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Esc clears</source>
        <translation>Esc leert</translation>
    </message>
    <message>
        <source>Esc keeps the draft</source>
        <translation>Esc behält den Entwurf</translation>
    </message>
    <message>
        <source>Even pace: {percent} %</source>
        <translation>Gleichmäßiges Tempo: {percent} %</translation>
    </message>
    <message>
        <source>Every date up to {day} is covered: later entries and corrections count after it.</source>
        <translation>Jeder Tag bis {day} ist abgedeckt: Spätere Einträge und Korrekturen zählen danach.</translation>
    </message>
    <message>
        <source>Every field, amounts exact. It can be imported again.</source>
        <translation>Jedes Feld, Beträge genau. Lässt sich wieder importieren.</translation>
    </message>
    <message>
        <source>Every field, for other programs.</source>
        <translation>Jedes Feld, für andere Programme.</translation>
    </message>
    <message>
        <source>Every part is written.</source>
        <translation>Jeder Teil ist geschrieben.</translation>
    </message>
    <message>
        <source>Every system in use is drawn, with its owner and what depends on it
Risks are ranked by what they would cost, each with a finding, its place and a remedy
Read through with whoever leads engineering, and amended</source>
        <translation>Jedes eingesetzte System ist gezeichnet, mit Zuständigem und dem, was davon abhängt
Risiken sind nach ihren möglichen Kosten geordnet, jedes mit Befund, Stelle und Abhilfe
Mit der technischen Leitung durchgegangen und ergänzt</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Everything stays on this computer, in {path}. The sample is a file of its own beside it.</source>
        <translation>Alles bleibt auf diesem Computer, in {path}. Das Beispiel ist eine eigene Datei daneben.</translation>
    </message>
    <message>
        <source>Everything stays on this computer: nothing is sent anywhere, and no new version is looked for.</source>
        <translation>Alles bleibt auf diesem Computer: Nichts wird gesendet, und nach keiner neuen Fassung wird gesucht.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Examples with right answers, enough to evaluate each use case, before work on it begins</source>
        <translation>Beispiele mit richtigen Antworten, genug zur Bewertung jedes Anwendungsfalls, bevor die Arbeit daran beginnt</translation>
    </message>
    <message>
        <source>Excel (.xlsx)</source>
        <translation>Excel (.xlsx)</translation>
    </message>
    <message>
        <source>Excluded by {ref}</source>
        <translation>Ausgeschlossen durch {ref}</translation>
    </message>
    <message>
        <source>Execution is needed, and only advice is sold</source>
        <translation>Gebraucht wird Umsetzung, verkauft wird nur Rat</translation>
    </message>
    <message>
        <source>Execution support</source>
        <translation>Begleitung der Umsetzung</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>Kurzfassung</translation>
    </message>
    <message>
        <source>Existing API</source>
        <translation>Vorhandene API</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Ausstieg</translation>
    </message>
    <message>
        <source>Exit policy</source>
        <translation>Ausstiegsregelung</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Auslagen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Verfallen</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export 1 file</source>
        <translation>1 Datei exportieren</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>PDF exportieren</translation>
    </message>
    <message>
        <source>Export PDF (Ctrl+Shift+E)</source>
        <translation>PDF exportieren (Strg+Umschalt+E)</translation>
    </message>
    <message>
        <source>Export all (Ctrl+Shift+E)</source>
        <translation>Alle exportieren (Strg+Umschalt+E)</translation>
    </message>
    <message>
        <source>Export all …</source>
        <translation>Alle exportieren …</translation>
    </message>
    <message>
        <source>Export calendar</source>
        <translation>Kalender exportieren</translation>
    </message>
    <message>
        <source>Export calendar (.ics)  Ctrl+Enter</source>
        <translation>Kalender exportieren (.ics)  Strg+Eingabe</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Alles exportieren</translation>
    </message>
    <message>
        <source>Export everything …</source>
        <translation>Alles exportieren …</translation>
    </message>
    <message>
        <source>Export hours</source>
        <translation>Stunden exportieren</translation>
    </message>
    <message>
        <source>Export hours …</source>
        <translation>Stunden exportieren …</translation>
    </message>
    <message>
        <source>Export review</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Export reviews</source>
        <translation>Berichte exportieren</translation>
    </message>
    <message>
        <source>Export statement</source>
        <translation>Abrechnung exportieren</translation>
    </message>
    <message>
        <source>Export statement  Ctrl+Enter</source>
        <translation>Abrechnung exportieren  Strg+Eingabe</translation>
    </message>
    <message>
        <source>Export {n} files</source>
        <translation>{n} Dateien exportieren</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Exported everything to {path}</source>
        <translation>Alles nach {path} exportiert</translation>
    </message>
    <message>
        <source>Exported {what} to {path}</source>
        <translation>Exportiert nach {path}: {what}</translation>
    </message>
    <message>
        <source>Exporting everything</source>
        <translation>Alles wird exportiert</translation>
    </message>
    <message>
        <source>Exporting reviews</source>
        <translation>Berichte werden exportiert</translation>
    </message>
    <message>
        <source>Exporting reviews: {said}</source>
        <translation>Berichte werden exportiert: {said}</translation>
    </message>
    <message>
        <source>F2 edits it, Delete takes it off the list</source>
        <translation>F2 bearbeitet, Entf nimmt es von der Liste</translation>
    </message>
    <message>
        <source>Fallback when a model provider is degraded: a plan for each feature, exercised once</source>
        <translation>Ersatzweg bei gestörtem Modellanbieter: ein Plan für jede Funktion, einmal geübt</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>Fee a period</source>
        <translation>Honorar je Abschnitt</translation>
    </message>
    <message>
        <source>Fee for {first} to {last}</source>
        <translation>Honorar für {first} bis {last}</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Honorare</translation>
    </message>
    <message>
        <source>Fees for the notice period</source>
        <translation>Honorar der Kündigungsfrist</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Figures of the review</source>
        <translation>Zahlen des Berichts</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Datei oder Ordner</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Zu schreibende Datei</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Fill in a usual policy</source>
        <translation>Übliche Regelung eintragen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter  Ctrl+F</source>
        <translation>Filtern  Strg+F</translation>
    </message>
    <message>
        <source>Filter the keys</source>
        <translation>Tasten filtern</translation>
    </message>
    <message>
        <source>Filter this page</source>
        <translation>Diese Seite filtern</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>Suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation>Im Dokument suchen</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>Fine-Tuning</translation>
    </message>
    <message>
        <source>First 90 days</source>
        <translation>Erste 90 Tage</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>First quarter begins in</source>
        <translation>Erstes Quartal beginnt im</translation>
    </message>
    <message>
        <source>Fit check</source>
        <translation>Eignungsprüfung</translation>
    </message>
    <message>
        <source>Fit check of {day}</source>
        <translation>Eignungsprüfung vom {day}</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>Fixed fee</source>
        <translation>Festhonorar</translation>
    </message>
    <message>
        <source>Fixed price</source>
        <translation>Festpreis</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder for the PDFs</source>
        <translation>Ordner für die PDFs</translation>
    </message>
    <message>
        <source>Folder of backups</source>
        <translation>Ordner der Sicherungen</translation>
    </message>
    <message>
        <source>For convenience</source>
        <translation>Ordentlich</translation>
    </message>
    <message>
        <source>For its folder data, as 2026-07.data. Durations are laid end to end from midnight, and marked.</source>
        <translation>Für seinen Ordner data, als 2026-07.data. Dauern liegen ab Mitternacht aneinander, und sind markiert.</translation>
    </message>
    <message>
        <source>For the timer, the line names an engagement and no time.</source>
        <translation>Für den Timer nennt die Zeile ein Mandat und keine Zeit.</translation>
    </message>
    <message>
        <source>For those who cannot see it; empty takes the legal name.</source>
        <translation>Für alle, die es nicht sehen; leer nimmt den rechtlichen Namen.</translation>
    </message>
    <message>
        <source>For whom and what</source>
        <translation>Für wen und was</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Forfeited</source>
        <translation>Verfallen</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Four quarters, each with what it delivers to the business
Effort and risk for each line, and what is left out
Agreed with product and with the sponsor</source>
        <translation>Vier Quartale, jedes mit seinem Ergebnis für das Geschäft
Aufwand und Risiko für jede Zeile, und was ausgelassen ist
Mit Produkt und Sponsor abgestimmt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>From a template</source>
        <translation>Aus einer Vorlage</translation>
    </message>
    <message>
        <source>From that day on the client’s requests are held against it. An issued revision never changes.</source>
        <translation>Ab diesem Tag werden Anfragen des Auftraggebers dagegen gehalten. Eine ausgegebene Fassung ändert sich nie.</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>Ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>From then on work there alone: what is logged here afterwards does not follow.</source>
        <translation>Arbeiten Sie von da an nur dort: Was hier danach erfasst wird, kommt nicht mit.</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>Vom {first} bis {last}</translation>
    </message>
    <message>
        <source>From {start:%H:%M} to {end:%H:%M} is 24 hours or more; log it in shorter entries, or as a duration.</source>
        <translation>Von {start:%H:%M} bis {end:%H:%M} sind es 24 Stunden oder mehr; erfassen Sie kürzere Einträge, oder eine Dauer.</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>From, {per}</source>
        <translation>Von, {per}</translation>
    </message>
    <message>
        <source>Frozen, with SHA-256</source>
        <translation>Eingefroren, mit SHA-256</translation>
    </message>
    <message>
        <source>Full-time CTO</source>
        <translation>CTO in Vollzeit</translation>
    </message>
    <message>
        <source>Fundraising and due diligence: the technical part of the data room, and calls with investors&apos; advisers</source>
        <translation>Finanzierung und Due Diligence: der technische Teil des Datenraums, und Gespräche mit den Beratern der Investoren</translation>
    </message>
    <message>
        <source>Fundraising preparation</source>
        <translation>Vorbereitung der Finanzierung</translation>
    </message>
    <message>
        <source>G&amp;uarantee</source>
        <translation>Gewährleist&amp;ung</translation>
    </message>
    <message>
        <source>Give a KEY: what you type when you log hours.</source>
        <translation>Geben Sie einen KEY an: das, was Sie beim Erfassen tippen.</translation>
    </message>
    <message>
        <source>Give class</source>
        <translation>Klasse geben</translation>
    </message>
    <message>
        <source>Give either a map or one engagement; with an engagement all rows go to that one.</source>
        <translation>Geben Sie eine Zuordnung oder ein Mandat an; mit einem Mandat gehen alle Zeilen an dieses.</translation>
    </message>
    <message>
        <source>Give the engagement a title.</source>
        <translation>Geben Sie dem Mandat einen Titel.</translation>
    </message>
    <message>
        <source>Give the first day.</source>
        <translation>Geben Sie den ersten Tag an.</translation>
    </message>
    <message>
        <source>Give them a class</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Gegeben von</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Go on G</source>
        <translation>Weiter G</translation>
    </message>
    <message>
        <source>Go to, or do …</source>
        <translation>Gehe zu, oder tue …</translation>
    </message>
    <message>
        <source>Gone through: none of these applies</source>
        <translation>Durchgegangen: Nichts davon trifft zu</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Kulanz</translation>
    </message>
    <message>
        <source>Goodwill has no reason yet; say why it is absorbed.</source>
        <translation>Die Kulanz hat noch keinen Grund; sagen Sie, warum Sie es tragen.</translation>
    </message>
    <message>
        <source>Goodwill is absorbed for a reason; say which.</source>
        <translation>Kulanz hat einen Grund; sagen Sie, welchen.</translation>
    </message>
    <message>
        <source>Goodwill: if it is small, I do it this once at no charge, and the scope stays as it is.</source>
        <translation>Kulanz: Wenn es klein ist, mache ich es dieses eine Mal ohne Berechnung, und der Leistungsumfang bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation>Gewährleistung</translation>
    </message>
    <message>
        <source>Guarantee ends: {title}</source>
        <translation>Gewährleistung endet: {title}</translation>
    </message>
    <message>
        <source>Guarantee, days</source>
        <translation>Gewährleistung, Tage</translation>
    </message>
    <message>
        <source>Guarantee, {title}</source>
        <translation>Gewährleistung, {title}</translation>
    </message>
    <message>
        <source>Guarantees and clauses that survive</source>
        <translation>Gewährleistungen und fortgeltende Klauseln</translation>
    </message>
    <message>
        <source>Guarantees that still run</source>
        <translation>Noch laufende Gewährleistungen</translation>
    </message>
    <message>
        <source>Guardrails: what a model may not see, say or do, and the tests that hold it</source>
        <translation>Leitplanken: was ein Modell nicht sehen, sagen oder tun darf, und die Tests, die das sichern</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Hamster</source>
        <translation>Hamster</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Handed over within</source>
        <translation>Übergabe binnen</translation>
    </message>
    <message>
        <source>Harvest</source>
        <translation>Harvest</translation>
    </message>
    <message>
        <source>Held against clause</source>
        <translation>Gehalten gegen Klausel</translation>
    </message>
    <message>
        <source>Held {time} away, unbilled until you say what it was</source>
        <translation>{time} weg, nicht abgerechnet, bis Sie sagen, was es war</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>High stakes without review</source>
        <translation>Viel auf dem Spiel, ohne Prüfung</translation>
    </message>
    <message>
        <source>Hiring plan</source>
        <translation>Einstellungsplan</translation>
    </message>
    <message>
        <source>Hiring: role descriptions, scorecards and senior interviews; the client makes the offer</source>
        <translation>Einstellungen: Rollenbeschreibungen, Bewertungsbögen und Gespräche für Senior-Rollen; das Angebot macht der Auftraggeber</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Holds {what}.</source>
        <translation>Enthält {what}.</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Hours a month</source>
        <translation>Stunden je Monat</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Stunden je Woche</translation>
    </message>
    <message>
        <source>Hours beyond</source>
        <translation>Stunden darüber</translation>
    </message>
    <message>
        <source>Hours on {order} to be given another class: {hours} billed.</source>
        <translation>Stunden auf {order}, die eine andere Klasse brauchen: {hours} abgerechnet.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie es ausging</translation>
    </message>
    <message>
        <source>How notice is delivered</source>
        <translation>Wie gekündigt wird</translation>
    </message>
    <message>
        <source>How the window shows things; documents have formats of their own.</source>
        <translation>Wie das Fenster alles zeigt; Dokumente haben eigene Formate.</translation>
    </message>
    <message>
        <source>How to remove everything</source>
        <translation>Wie man alles entfernt</translation>
    </message>
    <message>
        <source>I take it up within the hours we agreed. Should it grow beyond that, there are four ways on:</source>
        <translation>Ich nehme es im Rahmen der vereinbarten Stunden auf. Sollte es darüber hinauswachsen, gibt es vier Wege:</translation>
    </message>
    <message>
        <source>If it is something else</source>
        <translation>Wenn es etwas anderes ist</translation>
    </message>
    <message>
        <source>If it is still wanted, or has grown since, there are four ways on:</source>
        <translation>Wenn es noch gewünscht ist, oder seither gewachsen ist, gibt es vier Wege:</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Weitere Datei importieren</translation>
    </message>
    <message>
        <source>Import hours</source>
        <translation>Stunden importieren</translation>
    </message>
    <message>
        <source>Import hours from another time tracker</source>
        <translation>Stunden aus einer anderen Zeiterfassung importieren</translation>
    </message>
    <message>
        <source>Import hours …</source>
        <translation>Stunden importieren …</translation>
    </message>
    <message>
        <source>Imported 1 entry, {hours} hours</source>
        <translation>1 Eintrag importiert, {hours} Stunden</translation>
    </message>
    <message>
        <source>Imported {n} entries from {file}</source>
        <translation>{n} Einträge aus {file} importiert</translation>
    </message>
    <message>
        <source>Imported {n} entries, {hours} hours</source>
        <translation>{n} Einträge importiert, {hours} Stunden</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>{file} wird importiert</translation>
    </message>
    <message>
        <source>In documents; empty takes the name.</source>
        <translation>In Dokumenten; leer nimmt den Namen.</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>In force from {day}</source>
        <translation>Gültig ab {day}</translation>
    </message>
    <message>
        <source>In force on</source>
        <translation>Gültig am</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>In voller Höhe</translation>
    </message>
    <message>
        <source>In hours</source>
        <translation>In Stunden</translation>
    </message>
    <message>
        <source>In one or two sentences: what the client engaged you for.</source>
        <translation>In ein oder zwei Sätzen: wofür der Auftraggeber Sie geholt hat.</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>Anstelle von</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>In einfachen Worten</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>Im Umfang</translation>
    </message>
    <message>
        <source>In the client’s words</source>
        <translation>In den Worten des Auftraggebers</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>In {currency} the rate and the minimum have no default; give both.</source>
        <translation>In {currency} haben Satz und Mindestumfang keinen Standard; geben Sie beide an.</translation>
    </message>
    <message>
        <source>In {currency} the rate and the minimum have no default; type both.</source>
        <translation>In {currency} haben Satz und Mindestumfang keinen Standard; geben Sie beide ein.</translation>
    </message>
    <message>
        <source>In {currency} there is no usual one; give it.</source>
        <translation>In {currency} gibt es keinen üblichen Wert; geben Sie ihn an.</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Enthalten</translation>
    </message>
    <message>
        <source>Included by {ref}</source>
        <translation>Enthalten nach {ref}</translation>
    </message>
    <message>
        <source>Included hours</source>
        <translation>Enthaltene Stunden</translation>
    </message>
    <message>
        <source>Install Engagement Desk there.</source>
        <translation>Installieren Sie dort Engagement Desk.</translation>
    </message>
    <message>
        <source>Internal report</source>
        <translation>Interner Bericht</translation>
    </message>
    <message>
        <source>Into {keys}.</source>
        <translation>In {keys}.</translation>
    </message>
    <message>
        <source>Into {n} engagements.</source>
        <translation>In {n} Mandate.</translation>
    </message>
    <message>
        <source>Invoice {ref} is open again</source>
        <translation>Rechnung {ref} ist wieder offen</translation>
    </message>
    <message>
        <source>Invoice {ref} was paid on {day}</source>
        <translation>Rechnung {ref} bezahlt am {day}</translation>
    </message>
    <message>
        <source>Invoice {ref} was paid on {paid}; that payment is not returned by voiding it.</source>
        <translation>Rechnung {ref} wurde am {paid} bezahlt; ein Storno gibt diese Zahlung nicht zurück.</translation>
    </message>
    <message>
        <source>Invoiced, yes or no</source>
        <translation>Berechnet, ja oder nein</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Invoices and expenses</source>
        <translation>Rechnungen und Auslagen</translation>
    </message>
    <message>
        <source>Inward: no page or paper for the client shows it in money.</source>
        <translation>Intern: Keine Seite, kein Papier für den Auftraggeber zeigt es in Geld.</translation>
    </message>
    <message>
        <source>Issue revision …  Ctrl+Enter</source>
        <translation>Fassung ausgeben …  Strg+Eingabe</translation>
    </message>
    <message>
        <source>Issue r{n}</source>
        <translation>r{n} ausgeben</translation>
    </message>
    <message>
        <source>Issue r{n}  Ctrl+Enter</source>
        <translation>r{n} ausgeben  Strg+Eingabe</translation>
    </message>
    <message>
        <source>Issue the draft …</source>
        <translation>Entwurf ausgeben …</translation>
    </message>
    <message>
        <source>Issue them as revision 1, in force from {day}</source>
        <translation>Als Fassung 1 ausgeben, gültig ab {day}</translation>
    </message>
    <message>
        <source>Issued r{n}, in force from {day}</source>
        <translation>r{n} ausgegeben, gültig ab {day}</translation>
    </message>
    <message>
        <source>It begins as every calendar file does.</source>
        <translation>Sie beginnt wie jede Kalenderdatei.</translation>
    </message>
    <message>
        <source>It binds</source>
        <translation>Sie bindet</translation>
    </message>
    <message>
        <source>It binds nobody until it is issued.</source>
        <translation>Er bindet niemanden, bis er ausgegeben ist.</translation>
    </message>
    <message>
        <source>It came as a package of the system. A newer package, installed over it, brings it up to date.</source>
        <translation>Es kam als Paket des Systems. Ein neueres Paket, darüber installiert, bringt es auf den neuesten Stand.</translation>
    </message>
    <message>
        <source>It can be read only with the passphrase that it has on the other computer.</source>
        <translation>Er ist nur mit der Passphrase lesbar, die er auf dem anderen Computer hat.</translation>
    </message>
    <message>
        <source>It cannot be restored.</source>
        <translation>Sie kann nicht wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>It cannot be saved yet; the form says why.</source>
        <translation>Noch nicht zu speichern; das Formular sagt, warum.</translation>
    </message>
    <message>
        <source>It ends</source>
        <translation>Es endet</translation>
    </message>
    <message>
        <source>It goes beside the workspace that is open. A double click on it opens it again.</source>
        <translation>Er kommt neben den offenen Arbeitsbereich. Ein Doppelklick darauf öffnet ihn wieder.</translation>
    </message>
    <message>
        <source>It has Hamster’s seven columns, in some language.</source>
        <translation>Sie hat die sieben Spalten von Hamster, in irgendeiner Sprache.</translation>
    </message>
    <message>
        <source>It has columns, but not those of a tool that is known. Say which is which.</source>
        <translation>Sie hat Spalten, aber nicht die eines bekannten Programms. Sagen Sie, welche was ist.</translation>
    </message>
    <message>
        <source>It has dates, and below them accounts with dots or lengths.</source>
        <translation>Sie hat Daten, und darunter Konten mit Punkten oder Längen.</translation>
    </message>
    <message>
        <source>It has no fee yet, so that nothing is earned.</source>
        <translation>Noch ohne Honorar, darum ist nichts erbracht.</translation>
    </message>
    <message>
        <source>It has records that begin with a date, with times below it.</source>
        <translation>Sie hat Datensätze, die mit einem Datum beginnen, mit Zeiten darunter.</translation>
    </message>
    <message>
        <source>It has the columns that {format} writes: {names}.</source>
        <translation>Sie hat die Spalten, die {format} schreibt: {names}.</translation>
    </message>
    <message>
        <source>It holds all that is in the workspace now; restoring it would lose nothing.</source>
        <translation>Sie enthält alles, was jetzt im Arbeitsbereich ist; mit ihr ginge nichts verloren.</translation>
    </message>
    <message>
        <source>It is Timewarrior’s folder of data, or a file of it.</source>
        <translation>Es ist der Datenordner von Timewarrior, oder eine Datei daraus.</translation>
    </message>
    <message>
        <source>It is XML with Hamster’s activities.</source>
        <translation>Es ist XML mit den Tätigkeiten von Hamster.</translation>
    </message>
    <message>
        <source>It is a Flatpak. The software centre, or flatpak update, brings it up to date.</source>
        <translation>Es ist ein Flatpak. Die Softwareverwaltung oder flatpak update bringt es auf den neuesten Stand.</translation>
    </message>
    <message>
        <source>It is a backup of solidtime.</source>
        <translation>Es ist eine Sicherung von solidtime.</translation>
    </message>
    <message>
        <source>It is a database with Hamster’s tables.</source>
        <translation>Es ist eine Datenbank mit den Tabellen von Hamster.</translation>
    </message>
    <message>
        <source>It is an AppImage. A newer one, from where this one came, takes its place.</source>
        <translation>Es ist ein AppImage. Ein neueres, von dort, woher dieses kam, tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>It is no file of {format}; choose another one.</source>
        <translation>Das ist keine Datei von {format}; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>It is not agreed when the rights in the work pass to the client.</source>
        <translation>Nicht vereinbart ist, wann die Rechte am Werk auf den Auftraggeber übergehen.</translation>
    </message>
    <message>
        <source>It is tried out; nothing is changed by that.</source>
        <translation>Es wird ausprobiert; dabei wird nichts geändert.</translation>
    </message>
    <message>
        <source>It is what Watson keeps or logs.</source>
        <translation>Es ist, was Watson aufbewahrt oder protokolliert.</translation>
    </message>
    <message>
        <source>It is what the export of Timewarrior writes.</source>
        <translation>Es ist, was der Export von Timewarrior schreibt.</translation>
    </message>
    <message>
        <source>It is within the scope we agreed.</source>
        <translation>Es liegt im vereinbarten Leistungsumfang.</translation>
    </message>
    <message>
        <source>It is work: do not ask again</source>
        <translation>Es ist Arbeit: nicht noch einmal fragen</translation>
    </message>
    <message>
        <source>It lies below the other end; give more, or nothing.</source>
        <translation>Das liegt unter dem anderen Ende; geben Sie mehr an, oder nichts.</translation>
    </message>
    <message>
        <source>It no longer starts at login.</source>
        <translation>Es startet nicht mehr bei der Anmeldung.</translation>
    </message>
    <message>
        <source>It passes</source>
        <translation>Sie gehen über</translation>
    </message>
    <message>
        <source>It renews</source>
        <translation>Es verlängert sich</translation>
    </message>
    <message>
        <source>It renews by months</source>
        <translation>Verlängert um Monate</translation>
    </message>
    <message>
        <source>It replaces the version of that day.</source>
        <translation>Sie ersetzt die Version dieses Tages.</translation>
    </message>
    <message>
        <source>It runs from a folder of its own. A newer one, from where this one came, takes its place.</source>
        <translation>Es läuft aus einem eigenen Ordner. Ein neuerer, von dort, woher dieser kam, tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>It starts at login from now on.</source>
        <translation>Es startet von jetzt an bei der Anmeldung.</translation>
    </message>
    <message>
        <source>It takes the place of the workspace that is open, in which nothing is yet.</source>
        <translation>Er tritt an die Stelle des offenen Arbeitsbereichs, in dem noch nichts ist.</translation>
    </message>
    <message>
        <source>It was asked before, at least as close as any clause: {decision}.</source>
        <translation>Es wurde schon gefragt, mindestens so nahe wie jede Klausel: {decision}.</translation>
    </message>
    <message>
        <source>It was closed on {on} already; undo takes that back if it is wrong.</source>
        <translation>Es wurde schon am {on} geschlossen; Rückgängig nimmt das zurück, wenn es falsch ist.</translation>
    </message>
    <message>
        <source>It was installed with Python. The same installer, such as pip or pipx, brings it up to date.</source>
        <translation>Es wurde mit Python installiert. Dasselbe Werkzeug, etwa pip oder pipx, bringt es auf den neuesten Stand.</translation>
    </message>
    <message>
        <source>It was made under another passphrase; type that one to look into it.</source>
        <translation>Sie wurde mit einer anderen Passphrase gemacht; geben Sie diese ein, um hineinzusehen.</translation>
    </message>
    <message>
        <source>It was no work: take it out</source>
        <translation>Es war keine Arbeit: herausnehmen</translation>
    </message>
    <message>
        <source>It was other work: bill it as an entry of its own</source>
        <translation>Es war andere Arbeit: als eigenen Eintrag abrechnen</translation>
    </message>
    <message>
        <source>It was work: bill it with the time before and after</source>
        <translation>Es war Arbeit: mit der Zeit davor und danach abrechnen</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Its backups</source>
        <translation>Seine Sicherungen</translation>
    </message>
    <message>
        <source>Its clock times are those of</source>
        <translation>Die Uhrzeiten gelten für</translation>
    </message>
    <message>
        <source>Its columns fit more than one tool; choose another one below if the first is wrong.</source>
        <translation>Die Spalten passen zu mehr als einem Programm; wählen Sie unten ein anderes, wenn das erste falsch ist.</translation>
    </message>
    <message>
        <source>Its condition: {condition}.</source>
        <translation>Die Bedingung dafür: {condition}.</translation>
    </message>
    <message>
        <source>Its dates are written with the</source>
        <translation>Im Datum steht</translation>
    </message>
    <message>
        <source>Its entries are locked; a correction changes them, voiding frees them.</source>
        <translation>Ihre Einträge sind gesperrt; eine Korrektur ändert sie, ein Storno gibt sie frei.</translation>
    </message>
    <message>
        <source>Its lines begin with i and o, as those of a time clock.</source>
        <translation>Die Zeilen beginnen mit i und o, wie die einer Stechuhr.</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>KEY</translation>
    </message>
    <message>
        <source>KEY of the new term</source>
        <translation>KEY der neuen Laufzeit</translation>
    </message>
    <message>
        <source>KEY, time, note, #activity, clause, change order, !class, day; only the time must be there · ↑ last line · ↓ list</source>
        <translation>KEY, Zeit, Vermerk, #Tätigkeit, Klausel, Auftrag, !class, Tag; nur die Zeit muss sein · ↑ letzte Zeile · ↓ Liste</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep K</source>
        <translation>Behalten K</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Keep it in a password manager, or on paper in a safe place.</source>
        <translation>Bewahren Sie sie in einer Passwortverwaltung auf, oder auf Papier an einem sicheren Ort.</translation>
    </message>
    <message>
        <source>Keep it short; the figures stand beside it.</source>
        <translation>Halten Sie es kurz; die Zahlen stehen daneben.</translation>
    </message>
    <message>
        <source>Keep this sheet where only you will find it. Nobody can open the workspace without the passphrase.</source>
        <translation>Bewahren Sie dieses Blatt auf, wo nur Sie es finden. Ohne die Passphrase kann niemand den Arbeitsbereich öffnen.</translation>
    </message>
    <message>
        <source>Kept the draft; Ctrl+Shift+N goes on with it</source>
        <translation>Entwurf behalten; Strg+Umschalt+N setzt ihn fort</translation>
    </message>
    <message>
        <source>Kept the evidence of day {n}</source>
        <translation>Beleg für Tag {n} gespeichert</translation>
    </message>
    <message>
        <source>Kept the time away</source>
        <translation>Abwesenheit behalten</translation>
    </message>
    <message>
        <source>Kept the {kind} “{text}”</source>
        <translation>„{text}“ gespeichert ({kind})</translation>
    </message>
    <message>
        <source>Kept {key} {span} and {others} as they are</source>
        <translation>{key} {span} und {others} so belassen</translation>
    </message>
    <message>
        <source>Key people</source>
        <translation>Schlüsselpersonen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Kimai</source>
        <translation>Kimai</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of documents</source>
        <translation>Sprache der Dokumente</translation>
    </message>
    <message>
        <source>Lapse after, periods</source>
        <translation>Verfall nach, Abschnitten</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Larger (+); 0 fits the width, 9 the page</source>
        <translation>Größer (+); 0 passt die Breite ein, 9 die Seite</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Last backup {at}, checked</source>
        <translation>Letzte Sicherung {at}, geprüft</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Letztes Gespräch</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last day for the {side} to give notice</source>
        <translation>Letzter Kündigungstag ({side})</translation>
    </message>
    <message>
        <source>Last day for the {side} to give notice for the planned end</source>
        <translation>Letzter Tag für die Kündigung zum geplanten Ende ({side})</translation>
    </message>
    <message>
        <source>Last day to give notice</source>
        <translation>Letzter Tag zum Kündigen</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Letztes Quartal</translation>
    </message>
    <message>
        <source>Last quarter&apos;s actions</source>
        <translation>Maßnahmen des letzten Quartals</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>Latency or cost</source>
        <translation>Latenz oder Kosten</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Leave these rows out</source>
        <translation>Diese Zeilen auslassen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Rechtlicher Name</translation>
    </message>
    <message>
        <source>Legal, tax and accounting advice, and the opinion of an auditor or certifier</source>
        <translation>Rechts-, Steuer- und Buchführungsberatung, und das Urteil eines Prüfers oder Zertifizierers</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Briefkopf</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Line at the foot</source>
        <translation>Zeile am Fuß</translation>
    </message>
    <message>
        <source>Line chart of what was earned over the term</source>
        <translation>Liniendiagramm des Erbrachten über die Laufzeit</translation>
    </message>
    <message>
        <source>Line of the log</source>
        <translation>Zeile des Protokolls</translation>
    </message>
    <message>
        <source>Line {line} cannot be read: {reason}; nothing was imported.</source>
        <translation>Zeile {line} ist nicht zu lesen: {reason}; nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Line {line} of {file} cannot be read: {reason}; nothing was imported.</source>
        <translation>Zeile {line} von {file} ist nicht zu lesen: {reason}; nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Lines of the statement</source>
        <translation>Posten der Abrechnung</translation>
    </message>
    <message>
        <source>Locked, invoiced or published: Enter opens it</source>
        <translation>Gesperrt, berechnet oder veröffentlicht: Eingabe öffnet sie</translation>
    </message>
    <message>
        <source>Locked: it lies in a published review. A correction changes it.</source>
        <translation>Gesperrt: liegt in einem veröffentlichten Bericht. Eine Korrektur ändert es.</translation>
    </message>
    <message>
        <source>Locked: it stands on invoice {invoice}. A correction changes it; voiding the invoice releases it.</source>
        <translation>Gesperrt: steht auf Rechnung {invoice}. Eine Korrektur ändert es; ein Storno gibt es frei.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Log a line</source>
        <translation>Zeile erfassen</translation>
    </message>
    <message>
        <source>Log request  Ctrl+Enter</source>
        <translation>Anfrage erfassen  Strg+Eingabe</translation>
    </message>
    <message>
        <source>Log request  Enter</source>
        <translation>Anfrage erfassen  Eingabe</translation>
    </message>
    <message>
        <source>Log time: NORTH 1h30 note</source>
        <translation>Zeit erfassen: NORTH 1h30 Vermerk</translation>
    </message>
    <message>
        <source>Log, newest first</source>
        <translation>Protokoll, Neuestes zuerst</translation>
    </message>
    <message>
        <source>Logged for {key}: “{words}”</source>
        <translation>Für {key} erfasst: „{words}“</translation>
    </message>
    <message>
        <source>Logged the request “{words}”</source>
        <translation>Anfrage „{words}“ erfasst</translation>
    </message>
    <message>
        <source>Logged {key} {time} again, {value}</source>
        <translation>{key} {time} noch einmal erfasst, {value}</translation>
    </message>
    <message>
        <source>Logged {key} {time}, {value}</source>
        <translation>{key} {time} erfasst, {value}</translation>
    </message>
    <message>
        <source>Logged {name}, {time}</source>
        <translation>{name} erfasst, {time}</translation>
    </message>
    <message>
        <source>Logo in words</source>
        <translation>Logo in Worten</translation>
    </message>
    <message>
        <source>Logo: {what}. It is kept in the workspace.</source>
        <translation>Logo: {what}. Es liegt im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Logs it as a request that no clause speaks to</source>
        <translation>Erfasst es als Anfrage, von der keine Klausel spricht</translation>
    </message>
    <message>
        <source>Logs it as a request, and opens the change order that answers it</source>
        <translation>Erfasst es als Anfrage, und öffnet den Änderungsauftrag, der sie beantwortet</translation>
    </message>
    <message>
        <source>Logs it as a request, held against {ref}</source>
        <translation>Erfasst es als Anfrage, gehalten gegen {ref}</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Look and formats</source>
        <translation>Aussehen und Formate</translation>
    </message>
    <message>
        <source>Look at a sample</source>
        <translation>Beispiel ansehen</translation>
    </message>
    <message>
        <source>Look through it</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Looking through it …</source>
        <translation>Wird durchgesehen …</translation>
    </message>
    <message>
        <source>Looking through {file}</source>
        <translation>{file} wird durchgesehen</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird nachgesehen …</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Gering</translation>
    </message>
    <message>
        <source>Low volume</source>
        <translation>Geringes Volumen</translation>
    </message>
    <message>
        <source>MIT licence. Built on Qt for Python (LGPL), SQLite, SQLAlchemy and ReportLab.</source>
        <translation>MIT-Lizenz. Gebaut mit Qt for Python (LGPL), SQLite, SQLAlchemy und ReportLab.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Getroffen am</translation>
    </message>
    <message>
        <source>Mail, chat and calendar of the client</source>
        <translation>E-Mail, Chat und Kalender des Auftraggebers</translation>
    </message>
    <message>
        <source>Making the PDFs …  Esc stops</source>
        <translation>PDFs werden gemacht …  Esc hält an</translation>
    </message>
    <message>
        <source>Making the sample workspace</source>
        <translation>Beispiel wird angelegt</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Als erledigt markieren</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Mend or suggest</source>
        <translation>Beheben oder vorschlagen</translation>
    </message>
    <message>
        <source>Mend what can be mended</source>
        <translation>Beheben, was geht</translation>
    </message>
    <message>
        <source>Mending</source>
        <translation>Wird behoben</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Minimum engagement</source>
        <translation>Mindestumfang</translation>
    </message>
    <message>
        <source>Minimum in hours</source>
        <translation>Minimum in Stunden</translation>
    </message>
    <message>
        <source>Minimum of the engagement</source>
        <translation>Mindestumfang des Mandats</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Money and the rest</source>
        <translation>Geld und der Rest</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>Month first: {day}</source>
        <translation>Monat zuerst: {day}</translation>
    </message>
    <message>
        <source>Months that a renewal adds</source>
        <translation>Monate, um die es sich verlängert</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move to another computer</source>
        <translation>Auf einen anderen Computer umziehen</translation>
    </message>
    <message>
        <source>Move to another computer …</source>
        <translation>Auf einen anderen Computer umziehen …</translation>
    </message>
    <message>
        <source>Moved workspaces (*{suffix})</source>
        <translation>Umgezogene Arbeitsbereiche (*{suffix})</translation>
    </message>
    <message>
        <source>Moved {key} to {span}</source>
        <translation>{key} auf {span} verschoben</translation>
    </message>
    <message>
        <source>Mutual agreement</source>
        <translation>Einvernehmen</translation>
    </message>
    <message>
        <source>NDA signed on</source>
        <translation>Geheimhaltung vom</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name a class, a clause, a change order or a reason to give to the entries.</source>
        <translation>Nennen Sie eine Klasse, eine Klausel, einen Änderungsauftrag oder einen Grund für die Einträge.</translation>
    </message>
    <message>
        <source>Name the client.</source>
        <translation>Nennen Sie den Auftraggeber.</translation>
    </message>
    <message>
        <source>Name the file of the workspace.</source>
        <translation>Nennen Sie die Datei des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>Name the file to write, for instance {name}.</source>
        <translation>Nennen Sie die Datei, zum Beispiel {name}.</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>Nennen Sie die zu schreibende Datei.</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Genannt</translation>
    </message>
    <message>
        <source>Narrow the scope to one decision at a fixed price, or lower the minimum knowingly; do not begin and hope.</source>
        <translation>Engen Sie den Umfang auf eine Entscheidung zum Festpreis ein, oder senken Sie das Minimum bewusst; beginnen Sie nicht auf gut Glück.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>New build</source>
        <translation>Neubau</translation>
    </message>
    <message>
        <source>New change order</source>
        <translation>Neuer Änderungsauftrag</translation>
    </message>
    <message>
        <source>New clause</source>
        <translation>Neue Klausel</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Neue Entscheidung</translation>
    </message>
    <message>
        <source>New deliverable</source>
        <translation>Neues Ergebnis</translation>
    </message>
    <message>
        <source>New deliverable (Ctrl+N)</source>
        <translation>Neues Ergebnis (Strg+N)</translation>
    </message>
    <message>
        <source>New engagement</source>
        <translation>Neues Mandat</translation>
    </message>
    <message>
        <source>New engagement …</source>
        <translation>Neues Mandat …</translation>
    </message>
    <message>
        <source>New expense, {currency}</source>
        <translation>Neue Auslage, {currency}</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>Neu hier</translation>
    </message>
    <message>
        <source>New of this kind (Ctrl+N)</source>
        <translation>Neu von dieser Art (Strg+N)</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Neue Anfrage</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>Neuer Status</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Neue Version</translation>
    </message>
    <message>
        <source>New {kind}</source>
        <translation>Neu: {kind}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next (Enter, F3)</source>
        <translation>Nächste (Eingabe, F3)</translation>
    </message>
    <message>
        <source>Next call</source>
        <translation>Nächstes Gespräch</translation>
    </message>
    <message>
        <source>Next call at {at} ({zone})</source>
        <translation>Nächstes Gespräch um {at} ({zone})</translation>
    </message>
    <message>
        <source>Next file, {n} to go</source>
        <translation>Nächste Datei, noch {n}</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Next page (→)</source>
        <translation>Nächste Seite (→)</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Next quarter</source>
        <translation>Nächstes Quartal</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Nächster Reiter</translation>
    </message>
    <message>
        <source>Next term</source>
        <translation>Nächste Laufzeit</translation>
    </message>
    <message>
        <source>Next that needs attention</source>
        <translation>Nächstes mit Handlungsbedarf</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Weiter: {step}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No NDA is signed.</source>
        <translation>Es ist keine Geheimhaltung unterschrieben.</translation>
    </message>
    <message>
        <source>No backup can be written to the folder {folder} ({why}); name another place.</source>
        <translation>In den Ordner {folder} kann keine Sicherung geschrieben werden ({why}); nennen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>No backup could be made of what was written to {path} before it was replaced or moved; it lies in {aside}, so keep that file and what is beside it.</source>
        <translation>Was in {path} geschrieben wurde, bevor die Datei ersetzt oder verschoben wurde, ließ sich nicht sichern; es liegt in {aside}, bewahren Sie diese Datei und was daneben liegt auf.</translation>
    </message>
    <message>
        <source>No backup of today: {why}</source>
        <translation>Heute keine Sicherung: {why}</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation>Noch keine Sicherung.</translation>
    </message>
    <message>
        <source>No backup yet. Back up now makes the first one.</source>
        <translation>Noch keine Sicherung. „Jetzt sichern“ macht die erste.</translation>
    </message>
    <message>
        <source>No call is ahead in any engagement.</source>
        <translation>In keinem Mandat steht ein Gespräch an.</translation>
    </message>
    <message>
        <source>No change orders. What lies outside the scope is priced here, and counts once both sides approve it.</source>
        <translation>Keine Änderungsaufträge. Was außerhalb des Umfangs liegt, erhält hier seinen Preis, und zählt, wenn beide Seiten freigeben.</translation>
    </message>
    <message>
        <source>No class is proposed here; I, G, U or O gives a class.</source>
        <translation>Hier ist keine Klasse vorgeschlagen; I, G, U oder O gibt eine.</translation>
    </message>
    <message>
        <source>No clause</source>
        <translation>Keine Klausel</translation>
    </message>
    <message>
        <source>No clause in force reaches the threshold of a match.</source>
        <translation>Keine geltende Klausel erreicht die Schwelle eines Treffers.</translation>
    </message>
    <message>
        <source>No clause of the scope we agreed, revision {revision}, speaks to it.</source>
        <translation>Keine Klausel des vereinbarten Leistungsumfangs, Fassung {revision}, spricht davon.</translation>
    </message>
    <message>
        <source>No clause speaks to this</source>
        <translation>Keine Klausel spricht davon</translation>
    </message>
    <message>
        <source>No clauses yet. Add one, or start from a template.</source>
        <translation>Noch keine Klauseln. Fügen Sie eine hinzu, oder beginnen Sie mit einer Vorlage.</translation>
    </message>
    <message>
        <source>No client yet</source>
        <translation>Noch kein Auftraggeber</translation>
    </message>
    <message>
        <source>No committed expenses.</source>
        <translation>Keine zugesagten Auslagen.</translation>
    </message>
    <message>
        <source>No cost yet: give an allowance, a fee, or the day on which the term ends.</source>
        <translation>Noch keine Kosten: Geben Sie Kontingent, Honorar oder Ende der Laufzeit an.</translation>
    </message>
    <message>
        <source>No dates. A planned end, deliverables and an exit policy put them here.</source>
        <translation>Keine Fristen. Geplantes Ende, Ergebnisse und Ausstiegsregelung bringen sie her.</translation>
    </message>
    <message>
        <source>No dates. Deliverables and an exit policy put them here.</source>
        <translation>Keine Termine. Ergebnisse und eine Ausstiegsregelung bringen sie her.</translation>
    </message>
    <message>
        <source>No days between the notice and the earliest end.</source>
        <translation>Keine Tage zwischen Kündigung und frühestem Ende.</translation>
    </message>
    <message>
        <source>No decisions yet. Ctrl+N keeps one: what was chosen, from what, and why?</source>
        <translation>Noch keine Entscheidungen. Strg+N hält eine fest: was gewählt wurde, woraus, und warum?</translation>
    </message>
    <message>
        <source>No deliverable has a date. Those planned with a due date will stand here.</source>
        <translation>Kein Ergebnis hat einen Termin. Die mit geplantem Termin stehen dann hier.</translation>
    </message>
    <message>
        <source>No deliverables. The 90-day plan adds twelve you can edit.</source>
        <translation>Keine Ergebnisse. Der 90-Tage-Plan bringt zwölf, die Sie ändern können.</translation>
    </message>
    <message>
        <source>No engagement yet. Time is logged on one: set up the first.</source>
        <translation>Noch kein Mandat. Zeit wird auf eines erfasst: Legen Sie das erste an.</translation>
    </message>
    <message>
        <source>No exit policy. Without notice days no end date can be computed.</source>
        <translation>Keine Ausstiegsregelung. Ohne Kündigungstage ist kein Ende zu berechnen.</translation>
    </message>
    <message>
        <source>No expenses. Committed ones are owed at an exit; none counts toward the minimum.</source>
        <translation>Keine Auslagen. Zugesagte sind beim Ausstieg geschuldet; keine zählt zum Minimum.</translation>
    </message>
    <message>
        <source>No font has these characters; they are shown as their code points: {characters}.</source>
        <translation>Keine Schrift hat diese Zeichen; sie erscheinen als Codepunkte: {characters}.</translation>
    </message>
    <message>
        <source>No goodwill. Time that you absorb stands here with its reason, at the rate.</source>
        <translation>Keine Kulanz. Zeit, die Sie tragen, steht hier mit ihrem Grund, zum Satz.</translation>
    </message>
    <message>
        <source>No ground truth</source>
        <translation>Keine gesicherte Wahrheit</translation>
    </message>
    <message>
        <source>No holidays yet. Business days leave out weekends only.</source>
        <translation>Noch keine Feiertage. Geschäftstage lassen nur Wochenenden aus.</translation>
    </message>
    <message>
        <source>No hours in these days.</source>
        <translation>Keine Stunden an diesen Tagen.</translation>
    </message>
    <message>
        <source>No hours {span}. Ctrl+L logs some; Ctrl+I imports.</source>
        <translation>Keine Stunden {span}. Strg+L erfasst; Strg+I importiert.</translation>
    </message>
    <message>
        <source>No incidents. Ctrl+N keeps one: what caused it, what it did, and what changed?</source>
        <translation>Keine Vorfälle. Strg+N hält einen fest: Ursache, Wirkung, und was sich änderte?</translation>
    </message>
    <message>
        <source>No invoice yet. Write it elsewhere, then record it: what it takes is locked.</source>
        <translation>Noch keine Rechnung. Schreiben Sie sie anderswo, und halten Sie sie fest: Was sie enthält, ist gesperrt.</translation>
    </message>
    <message>
        <source>No key for “{text}”.</source>
        <translation>Keine Taste für „{text}“.</translation>
    </message>
    <message>
        <source>No key shows the quick entry from anywhere.</source>
        <translation>Keine Taste zeigt die Schnellerfassung von überall.</translation>
    </message>
    <message>
        <source>No key that works everywhere can be taken here.</source>
        <translation>Hier ist keine überall wirksame Taste zu haben.</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Noch keine Taste</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>No logo: a PNG or a JPEG stands at the right of every document’s title.</source>
        <translation>Kein Logo: Ein PNG oder JPEG steht rechts neben dem Titel jedes Dokuments.</translation>
    </message>
    <message>
        <source>No next steps. Ctrl+N keeps one: who does what before the next call?</source>
        <translation>Keine nächsten Schritte. Strg+N hält einen fest: Wer tut was vor dem nächsten Gespräch?</translation>
    </message>
    <message>
        <source>No objectives. Ctrl+N sets one: which figure, and where does it come from?</source>
        <translation>Keine Ziele. Strg+N setzt eines: welche Größe, und woher kommt sie?</translation>
    </message>
    <message>
        <source>No open questions. Ctrl+N asks one: who owes the answer, by when?</source>
        <translation>Keine offenen Fragen. Strg+N stellt eine: Wer schuldet die Antwort, bis wann?</translation>
    </message>
    <message>
        <source>No outcomes yet. Ctrl+N keeps one: which project, what came of it, who confirms it?</source>
        <translation>Noch keine Ergebnisse. Strg+N hält eines fest: welches Vorhaben, was kam heraus, wer bestätigt es?</translation>
    </message>
    <message>
        <source>No passphrase is set.</source>
        <translation>Keine Passphrase ist gesetzt.</translation>
    </message>
    <message>
        <source>No passphrase was given; type it at the prompt, or give it on standard input.</source>
        <translation>Keine Passphrase wurde angegeben; geben Sie sie auf die Nachfrage ein, oder über die Standardeingabe.</translation>
    </message>
    <message>
        <source>No period starts after the notice.</source>
        <translation>Kein Abschnitt beginnt nach der Kündigung.</translation>
    </message>
    <message>
        <source>No prepaid hours are unused.</source>
        <translation>Keine vorausbezahlten Stunden sind ungenutzt.</translation>
    </message>
    <message>
        <source>No prepaid period is running.</source>
        <translation>Kein vorausbezahlter Abschnitt läuft.</translation>
    </message>
    <message>
        <source>No priorities for the week of {week}.</source>
        <translation>Keine Prioritäten für die Woche ab {week}.</translation>
    </message>
    <message>
        <source>No priorities this week. Ctrl+N sets one: what matters most until Sunday?</source>
        <translation>Keine Prioritäten diese Woche. Strg+N setzt eine: Was ist bis Sonntag am wichtigsten?</translation>
    </message>
    <message>
        <source>No quarter yet: the engagement starts on {day}.</source>
        <translation>Noch kein Quartal: Das Mandat beginnt am {day}.</translation>
    </message>
    <message>
        <source>No revision was in force on that day.</source>
        <translation>An diesem Tag galt keine Fassung.</translation>
    </message>
    <message>
        <source>No risks. Ctrl+N keeps one: how likely, how bad, and who acts?</source>
        <translation>Keine Risiken. Strg+N hält eines fest: wie wahrscheinlich, wie schlimm, und wer handelt?</translation>
    </message>
    <message>
        <source>No scope is agreed between us yet that would cover it or leave it out.</source>
        <translation>Zwischen uns ist noch kein Leistungsumfang vereinbart, der es abdecken oder auslassen würde.</translation>
    </message>
    <message>
        <source>No scope is in force on {day}; until one is issued, nothing is excluded.</source>
        <translation>Am {day} gilt kein Leistungsumfang; bis einer ausgegeben ist, ist nichts ausgeschlossen.</translation>
    </message>
    <message>
        <source>No scope issued. Until it is, nothing here is excluded.</source>
        <translation>Kein Leistungsumfang ausgegeben. Bis dahin ist hier nichts ausgeschlossen.</translation>
    </message>
    <message>
        <source>No status for {month}.</source>
        <translation>Kein Status für {month}.</translation>
    </message>
    <message>
        <source>No timer</source>
        <translation>Kein Timer</translation>
    </message>
    <message>
        <source>No timer is running.</source>
        <translation>Es läuft kein Timer.</translation>
    </message>
    <message>
        <source>No timer; press to start one</source>
        <translation>Kein Timer; Drücken startet einen</translation>
    </message>
    <message>
        <source>No week of the engagement has begun. Its hours will stand here.</source>
        <translation>Noch hat keine Woche des Mandats begonnen. Ihre Stunden stehen dann hier.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Nobody owns the question: {text}</source>
        <translation>Niemand ist für die Frage zuständig: {text}</translation>
    </message>
    <message>
        <source>Non-renewal</source>
        <translation>Nichtverlängerung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None agreed in the exit policy.</source>
        <translation>In der Ausstiegsregelung nicht vereinbart.</translation>
    </message>
    <message>
        <source>None at a fixed price.</source>
        <translation>Keine bei Festpreis.</translation>
    </message>
    <message>
        <source>None for {reason}.</source>
        <translation>Keine bei {reason}.</translation>
    </message>
    <message>
        <source>None is issued yet.</source>
        <translation>Noch keine ausgegeben.</translation>
    </message>
    <message>
        <source>None of {n} signs applies.</source>
        <translation>Keines der {n} Zeichen trifft zu.</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>Bisher keine.</translation>
    </message>
    <message>
        <source>None was planned for a day that has come (ring: planned; dot: accepted; stroke: submitted).</source>
        <translation>Für keinen vergangenen Tag war eines geplant (Ring: geplant; Punkt: abgenommen; Strich: vorgelegt).</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Normaler Text</translation>
    </message>
    <message>
        <source>Northlight Labs</source>
        <translation>Nordlicht Labor</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>Nicht vereinbart</translation>
    </message>
    <message>
        <source>Not agreed: in full</source>
        <translation>Nicht vereinbart: voll</translation>
    </message>
    <message>
        <source>Not agreed: pro rata</source>
        <translation>Nicht vereinbart: anteilig</translation>
    </message>
    <message>
        <source>Not agreed: waived</source>
        <translation>Nicht vereinbart: erlassen</translation>
    </message>
    <message>
        <source>Not an AI case</source>
        <translation>Kein KI-Fall</translation>
    </message>
    <message>
        <source>Not billable</source>
        <translation>Nicht abrechenbar</translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Not for the client: goodwill in money, effective rate, realization and concentration.</source>
        <translation>Nicht für den Auftraggeber: Kulanz in Geld, wirksamer Satz, Verwertung und Konzentration.</translation>
    </message>
    <message>
        <source>Not owed</source>
        <translation>Nicht geschuldet</translation>
    </message>
    <message>
        <source>Not paid after all</source>
        <translation>Doch nicht bezahlt</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Not yet  Esc</source>
        <translation>Noch nicht  Esc</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Vermerk</translation>
    </message>
    <message>
        <source>Note or reason</source>
        <translation>Vermerk oder Grund</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Nothing agreed yet.</source>
        <translation>Noch nichts vereinbart.</translation>
    </message>
    <message>
        <source>Nothing differs from the terms in force on that day yet.</source>
        <translation>Noch unterscheidet sich nichts von den Konditionen dieses Tages.</translation>
    </message>
    <message>
        <source>Nothing due before {day}.</source>
        <translation>Nichts fällig vor dem {day}.</translation>
    </message>
    <message>
        <source>Nothing for “{text}”.</source>
        <translation>Nichts zu „{text}“.</translation>
    </message>
    <message>
        <source>Nothing here with this filter. Esc shows all of it.</source>
        <translation>Mit diesem Filter ist hier nichts. Esc zeigt alles.</translation>
    </message>
    <message>
        <source>Nothing here with “{words}”. Esc shows all again.</source>
        <translation>Mit „{words}“ ist hier nichts. Esc zeigt wieder alles.</translation>
    </message>
    <message>
        <source>Nothing in the log. Ctrl+N keeps the first decision.</source>
        <translation>Das Protokoll ist leer. Strg+N hält die erste Entscheidung fest.</translation>
    </message>
    <message>
        <source>Nothing is conditional.</source>
        <translation>Nichts ist bedingt.</translation>
    </message>
    <message>
        <source>Nothing is excluded: the scope is open on that side.</source>
        <translation>Nichts ist ausgeschlossen: Auf dieser Seite ist der Umfang offen.</translation>
    </message>
    <message>
        <source>Nothing is included.</source>
        <translation>Nichts ist enthalten.</translation>
    </message>
    <message>
        <source>Nothing is overdue. The next one {closes}.</source>
        <translation>Nichts ist überfällig. Das nächste {closes}.</translation>
    </message>
    <message>
        <source>Nothing is ticked yet.</source>
        <translation>Noch ist nichts angehakt.</translation>
    </message>
    <message>
        <source>Nothing is waiting. What the client asks for is logged with Ctrl+J.</source>
        <translation>Nichts wartet. Was der Auftraggeber fragt, erfasst Strg+J.</translation>
    </message>
    <message>
        <source>Nothing logged on this day. Type “NORTH 1h30 note”, or press Ctrl+T.</source>
        <translation>An diesem Tag ist nichts erfasst. Tippen Sie „NORTH 1h30 Vermerk“, oder drücken Sie Strg+T.</translation>
    </message>
    <message>
        <source>Nothing more is written from here. What you typed and did not keep stays where it is until then.</source>
        <translation>Von hier wird nichts mehr geschrieben. Was Sie eingegeben und nicht gespeichert haben, bleibt bis dahin stehen.</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Nichts zu tun.</translation>
    </message>
    <message>
        <source>Nothing of {key} through {through} is unbilled; choose a later day.</source>
        <translation>Von {key} ist bis {through} nichts unberechnet; wählen Sie einen späteren Tag.</translation>
    </message>
    <message>
        <source>Nothing through {day}</source>
        <translation>Nichts bis {day}</translation>
    </message>
    <message>
        <source>Nothing to show by day 60: change the structure of this engagement.</source>
        <translation>An Tag 60 nichts vorzuweisen: Ändern Sie den Aufbau dieses Mandats.</translation>
    </message>
    <message>
        <source>Nothing was asked yet. Log what the client asks, in its words: here, or with Ctrl+J on the Brief.</source>
        <translation>Noch wurde nichts gefragt. Erfassen Sie, was der Auftraggeber fragt, in seinen Worten: hier, oder mit Strg+J im Briefing.</translation>
    </message>
    <message>
        <source>Nothing was logged lately; open an engagement, and Ctrl+T starts the timer for it.</source>
        <translation>Zuletzt wurde nichts erfasst; öffnen Sie ein Mandat, und Strg+T startet den Timer dafür.</translation>
    </message>
    <message>
        <source>Nothing was named to change; give a text, a kind or a condition.</source>
        <translation>Es ist keine Änderung genannt; geben Sie einen Text, eine Art oder eine Bedingung an.</translation>
    </message>
    <message>
        <source>Nothing was worked in the last 13 weeks. Ctrl+L logs some.</source>
        <translation>In den letzten 13 Wochen wurde nichts gearbeitet. Strg+L erfasst Zeit.</translation>
    </message>
    <message>
        <source>Nothing would be left of this entry; move it, or keep both.</source>
        <translation>Von diesem Eintrag bliebe nichts übrig; verschieben Sie ihn, oder behalten Sie beide.</translation>
    </message>
    <message>
        <source>Notice by the client, days</source>
        <translation>Kündigungsfrist des Auftraggebers, Tage</translation>
    </message>
    <message>
        <source>Notice by you, days</source>
        <translation>Ihre Kündigungsfrist, Tage</translation>
    </message>
    <message>
        <source>Notice is counted in</source>
        <translation>Frist gezählt in</translation>
    </message>
    <message>
        <source>Notice on</source>
        <translation>Kündigung am</translation>
    </message>
    <message>
        <source>Notice on {day}, {reason}</source>
        <translation>Kündigung am {day}, {reason}</translation>
    </message>
    <message>
        <source>Notice, minimum and handover: what it costs to part on any day.</source>
        <translation>Kündigung, Minimum und Übergabe: was eine Trennung an jedem Tag kostet.</translation>
    </message>
    <message>
        <source>Notice: {sides}</source>
        <translation>Kündigung: {sides}</translation>
    </message>
    <message>
        <source>Notices and desktop</source>
        <translation>Hinweise und Desktop</translation>
    </message>
    <message>
        <source>Notices given</source>
        <translation>Gegebene Kündigungen</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>Number of the row</source>
        <translation>Nummer der Zeile</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>Of backups that are made by themselves.</source>
        <translation>Von Sicherungen, die von selbst entstehen.</translation>
    </message>
    <message>
        <source>Of deadlines and calls.</source>
        <translation>Von Fristen und Gesprächen.</translation>
    </message>
    <message>
        <source>Of new engagements; empty takes that of this computer.</source>
        <translation>Von neuen Mandaten; leer nimmt die dieses Computers.</translation>
    </message>
    <message>
        <source>Of the minimum</source>
        <translation>Vom Minimum</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>On Windows, Ctrl+Alt with a letter or figure types a character; press another one.</source>
        <translation>Unter Windows tippt Strg+Alt mit Buchstabe oder Ziffer ein Zeichen; drücken Sie eine andere.</translation>
    </message>
    <message>
        <source>On a condition, by {ref}</source>
        <translation>Unter einer Bedingung, nach {ref}</translation>
    </message>
    <message>
        <source>On acceptance</source>
        <translation>Bei Abnahme</translation>
    </message>
    <message>
        <source>On condition that</source>
        <translation>Unter der Bedingung</translation>
    </message>
    <message>
        <source>On macOS, keys that work everywhere belong to the system; its Shortcuts app runs commands by keys.</source>
        <translation>Unter macOS gehören überall wirksame Tasten dem System; dessen App Kurzbefehle führt Befehle per Taste aus.</translation>
    </message>
    <message>
        <source>On or before due</source>
        <translation>Termingerecht</translation>
    </message>
    <message>
        <source>On payment</source>
        <translation>Bei Zahlung</translation>
    </message>
    <message>
        <source>On this invoice</source>
        <translation>Auf dieser Rechnung</translation>
    </message>
    <message>
        <source>On {first}</source>
        <translation>Am {first}</translation>
    </message>
    <message>
        <source>Once that holds, it is in scope. If it cannot, there are four ways on:</source>
        <translation>Sobald das gegeben ist, liegt es im Umfang. Wenn nicht, gibt es vier Wege:</translation>
    </message>
    <message>
        <source>One a line, e.g. excluded: On-call duty. Publishing puts them into the scope&apos;s draft.</source>
        <translation>Je Zeile eine, z. B. excluded: Rufbereitschaft. Veröffentlichen setzt sie in den Entwurf des Umfangs.</translation>
    </message>
    <message>
        <source>One a line: what is different now.</source>
        <translation>Je Zeile eines: was jetzt anders ist.</translation>
    </message>
    <message>
        <source>One a line: what the board has to decide.</source>
        <translation>Je Zeile eine: was der Vorstand entscheiden muss.</translation>
    </message>
    <message>
        <source>One a line: who does what by when.</source>
        <translation>Je Zeile eine: wer was bis wann tut.</translation>
    </message>
    <message>
        <source>One all-day event for each date. Importing it again moves the dates that have moved.</source>
        <translation>Ein ganztägiger Termin je Datum. Ein neuer Import verschiebt, was sich verschoben hat.</translation>
    </message>
    <message>
        <source>One approved change order ({change}) turns the original sum of {original} into {revised}.</source>
        <translation>Ein freigegebener Änderungsauftrag ({change}) macht aus der ursprünglichen Summe von {original} nun {revised}.</translation>
    </message>
    <message>
        <source>One file takes along everything: the workspace with all its history and settings, and the text size.</source>
        <translation>Eine Datei nimmt alles mit: den Arbeitsbereich mit Verlauf und Einstellungen, und die Textgröße.</translation>
    </message>
    <message>
        <source>One honest challenge</source>
        <translation>Eine ehrliche Schwierigkeit</translation>
    </message>
    <message>
        <source>One is made before every import and upgrade; make the first one now.</source>
        <translation>Vor jedem Import und Upgrade entsteht eine; machen Sie jetzt die erste.</translation>
    </message>
    <message>
        <source>One is made each day that something changed, and before every import, upgrade and restore.</source>
        <translation>An jedem Tag mit Änderungen entsteht eine, dazu vor jedem Import, Upgrade und jeder Wiederherstellung.</translation>
    </message>
    <message>
        <source>One line logs them; each has a class, and the rules of its agreement.</source>
        <translation>Eine Zeile erfasst sie; jede hat ihre Klasse, und die Regeln ihrer Vereinbarung.</translation>
    </message>
    <message>
        <source>One notice</source>
        <translation>Ein Hinweis</translation>
    </message>
    <message>
        <source>One of the near-term wins of the priority map is in use
Its effect is measured against a figure taken before</source>
        <translation>Einer der schnellen Erfolge der Prioritätenkarte ist im Einsatz
Seine Wirkung ist an einem vorher erhobenen Wert gemessen</translation>
    </message>
    <message>
        <source>One option a line</source>
        <translation>Je Zeile eine Möglichkeit</translation>
    </message>
    <message>
        <source>One person of the client decides in each matter of this agreement, and is named before it starts</source>
        <translation>Eine Person des Auftraggebers entscheidet in jeder Sache dieser Vereinbarung, und ist vor Beginn benannt</translation>
    </message>
    <message>
        <source>One win shipped</source>
        <translation>Ein schneller Erfolg ausgeliefert</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Only the first sheet was read, not {names}; copy what is missing into a file of its own.</source>
        <translation>Nur das erste Blatt wurde gelesen, nicht {names}; kopieren Sie, was fehlt, in eine eigene Datei.</translation>
    </message>
    <message>
        <source>Only the first {n} are listed; the others go where their names say.</source>
        <translation>Nur die ersten {n} sind aufgeführt; die anderen gehen, wohin ihre Namen sagen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Open a moved workspace</source>
        <translation>Umgezogenen Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Open a moved workspace …</source>
        <translation>Umgezogenen Arbeitsbereich öffnen …</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Open again: {text}</source>
        <translation>Wieder offen: {text}</translation>
    </message>
    <message>
        <source>Open again: “{text}”</source>
        <translation>Wieder offen: „{text}“</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>Open deliverables</source>
        <translation>Offene Ergebnisse</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>Hier öffnen</translation>
    </message>
    <message>
        <source>Open since {on}: {text}</source>
        <translation>Offen seit {on}: {text}</translation>
    </message>
    <message>
        <source>Open the engagement that you present first.</source>
        <translation>Öffnen Sie zuerst das Mandat, das Sie zeigen.</translation>
    </message>
    <message>
        <source>Open the scope&apos;s draft</source>
        <translation>Entwurf des Umfangs öffnen</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Open workspace …</source>
        <translation>Arbeitsbereich öffnen …</translation>
    </message>
    <message>
        <source>Open {n}</source>
        <translation>Offen {n}</translation>
    </message>
    <message>
        <source>Opened again: “{text}”</source>
        <translation>Wieder geöffnet: „{text}“</translation>
    </message>
    <message>
        <source>Opening the moved workspace</source>
        <translation>Umgezogener Arbeitsbereich wird geöffnet</translation>
    </message>
    <message>
        <source>Opening {file}</source>
        <translation>{file} wird geöffnet</translation>
    </message>
    <message>
        <source>Operating rhythm</source>
        <translation>Arbeitsrhythmus</translation>
    </message>
    <message>
        <source>Operation of production systems, including on-call duty and incident command</source>
        <translation>Betrieb der produktiven Systeme, einschließlich Rufbereitschaft und Einsatzleitung</translation>
    </message>
    <message>
        <source>Operational</source>
        <translation>Operativ</translation>
    </message>
    <message>
        <source>Options considered, one a line</source>
        <translation>Erwogene Möglichkeiten, je Zeile eine</translation>
    </message>
    <message>
        <source>Or in money</source>
        <translation>Oder in Geld</translation>
    </message>
    <message>
        <source>Order  O</source>
        <translation>Auftrag  O</translation>
    </message>
    <message>
        <source>Original sum</source>
        <translation>Ursprüngliche Summe</translation>
    </message>
    <message>
        <source>Original to revised sum</source>
        <translation>Von der ursprünglichen zur neuen Summe</translation>
    </message>
    <message>
        <source>Original {original} · approved changes {change} · revised {revised}</source>
        <translation>Ursprünglich {original} · freigegebene Änderungen {change} · neu {revised}</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Außerhalb des Umfangs</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Resultate</translation>
    </message>
    <message>
        <source>Over cap</source>
        <translation>Über der Grenze</translation>
    </message>
    <message>
        <source>Overage</source>
        <translation>Mehrnutzung</translation>
    </message>
    <message>
        <source>Overage of {first} to {last}</source>
        <translation>Mehrnutzung {first} bis {last}</translation>
    </message>
    <message>
        <source>Overage rate</source>
        <translation>Satz darüber</translation>
    </message>
    <message>
        <source>Overlaps {others} by {time}</source>
        <translation>Überschneidet {others} um {time}</translation>
    </message>
    <message>
        <source>Owed in kind</source>
        <translation>Sachlich geschuldet</translation>
    </message>
    <message>
        <source>Owed: committed</source>
        <translation>Geschuldet: zugesagt</translation>
    </message>
    <message>
        <source>Own copy, with goodwill in money and the effective rate: not to be shared</source>
        <translation>Eigenes Exemplar, mit Kulanz in Geld und wirksamem Satz: nicht weitergeben</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Ownership of work that is paid for</source>
        <translation>Eigentum an bezahlter Arbeit</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Pace and hours</source>
        <translation>Tempo und Stunden</translation>
    </message>
    <message>
        <source>Pace {pace}</source>
        <translation>Tempo {pace}</translation>
    </message>
    <message>
        <source>Pace {pace}: the minimum is being earned too slowly.</source>
        <translation>Tempo {pace}: Der Mindestumfang wird zu langsam erbracht.</translation>
    </message>
    <message>
        <source>Pace –</source>
        <translation>Tempo –</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Packen</translation>
    </message>
    <message>
        <source>Pack the workspace</source>
        <translation>Arbeitsbereich packen</translation>
    </message>
    <message>
        <source>Pack this workspace</source>
        <translation>Diesen Arbeitsbereich packen</translation>
    </message>
    <message>
        <source>Packed the workspace to {path}</source>
        <translation>Arbeitsbereich nach {path} gepackt</translation>
    </message>
    <message>
        <source>Packed to {path}, and opened to see that it is whole. {holds}</source>
        <translation>Nach {path} gepackt und geöffnet, um zu sehen, dass alles da ist. {holds}</translation>
    </message>
    <message>
        <source>Packing the workspace</source>
        <translation>Arbeitsbereich wird gepackt</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation>Seite {n} von {all}</translation>
    </message>
    <message>
        <source>Pages 1 to {n}</source>
        <translation>Seiten 1 bis {n}</translation>
    </message>
    <message>
        <source>Pages of the engagement</source>
        <translation>Seiten des Mandats</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Bezahlt von</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Bezahlt am</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Part of a week will disappoint. Say so, and name an interim, or agree on an end date and a successor.</source>
        <translation>Ein Teil der Woche wird enttäuschen. Sagen Sie es, und nennen Sie eine Interimsleitung, oder vereinbaren Sie Enddatum und Nachfolge.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase: {text}</source>
        <translation>Passphrase: {text}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Payment of what was earned up to the end</source>
        <translation>Bezahlung des bis zum Ende Erbrachten</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>Bild↓</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild↑</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan {n}</source>
        <translation>Plan {n}</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Planned and actual dates</source>
        <translation>Geplante und tatsächliche Termine</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Geplantes Ende</translation>
    </message>
    <message>
        <source>Planned end, with renewal</source>
        <translation>Geplantes Ende, mit Verlängerung</translation>
    </message>
    <message>
        <source>Planned {n} deliverables for the first 90 days</source>
        <translation>{n} Ergebnisse für die ersten 90 Tage geplant</translation>
    </message>
    <message>
        <source>Planned “{title}”</source>
        <translation>„{title}“ geplant</translation>
    </message>
    <message>
        <source>Platform and AI advisory</source>
        <translation>Beratung zu Plattform und KI</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Jetzige Passphrase</translation>
    </message>
    <message>
        <source>Presenting</source>
        <translation>Präsentation</translation>
    </message>
    <message>
        <source>Presenting view</source>
        <translation>Präsentationsansicht</translation>
    </message>
    <message>
        <source>Presenting {key}: other clients, the timer and inward money are hidden. Ctrl+Shift+H ends it.</source>
        <translation>{key} wird gezeigt: Andere Auftraggeber, Timer und interne Beträge sind verborgen. Strg+Umschalt+H beendet es.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Press the key … Esc leaves</source>
        <translation>Taste drücken … Esc bricht ab</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Preview (Ctrl+Shift+V)</source>
        <translation>Vorschau (Strg+Umschalt+V)</translation>
    </message>
    <message>
        <source>Preview of the review</source>
        <translation>Vorschau des Berichts</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter, Shift+F3)</source>
        <translation>Vorige (Umschalt+Eingabe, Umschalt+F3)</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Previous page (←)</source>
        <translation>Vorige Seite (←)</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Voriger Reiter</translation>
    </message>
    <message>
        <source>Previous that needs attention</source>
        <translation>Voriges mit Handlungsbedarf</translation>
    </message>
    <message>
        <source>Pricing</source>
        <translation>Preisart</translation>
    </message>
    <message>
        <source>Print a sheet to keep …</source>
        <translation>Blatt zum Aufbewahren drucken …</translation>
    </message>
    <message>
        <source>Print page</source>
        <translation>Seite drucken</translation>
    </message>
    <message>
        <source>Printed on 1 sheet</source>
        <translation>Auf 1 Blatt gedruckt</translation>
    </message>
    <message>
        <source>Printed on {n} sheets</source>
        <translation>Auf {n} Blätter gedruckt</translation>
    </message>
    <message>
        <source>Printing needs the library libcups2; install it with your system&apos;s packages.</source>
        <translation>Drucken braucht die Bibliothek libcups2; installieren Sie sie mit den Paketen Ihres Systems.</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioritäten</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Pro rata</source>
        <translation>Anteilig</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Process hardening</source>
        <translation>Festigung der Abläufe</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Project, and what came of it</source>
        <translation>Vorhaben, und was herauskam</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt, retrieval or fine-tuning: the choice for each use case, with the evaluation that it rests on</source>
        <translation>Prompt, Retrieval oder Fine-Tuning: die Wahl für jeden Anwendungsfall, mit der Bewertung, auf der sie beruht</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Angebahnt</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Publish edition {n} …</source>
        <translation>Ausgabe {n} veröffentlichen …</translation>
    </message>
    <message>
        <source>Publish {quarter}</source>
        <translation>{quarter} veröffentlichen</translation>
    </message>
    <message>
        <source>Publish {quarter}, edition {n}</source>
        <translation>{quarter} veröffentlichen, Ausgabe {n}</translation>
    </message>
    <message>
        <source>Publish …</source>
        <translation>Veröffentlichen …</translation>
    </message>
    <message>
        <source>Published reviews stay as they are.</source>
        <translation>Veröffentlichte Berichte bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Published {key} {quarter}, edition {n}</source>
        <translation>{key} {quarter} veröffentlicht, Ausgabe {n}</translation>
    </message>
    <message>
        <source>Published {quarter}, edition {n}</source>
        <translation>{quarter} veröffentlicht, Ausgabe {n}</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Quarter before</source>
        <translation>Quartal davor</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Quartale</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation>Schnellerfassung</translation>
    </message>
    <message>
        <source>Quick entry · Engagement Desk</source>
        <translation>Schnelleintrag · Engagement Desk</translation>
    </message>
    <message>
        <source>Quick line</source>
        <translation>Schnellzeile</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Rail</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Rate an hour</source>
        <translation>Satz je Stunde</translation>
    </message>
    <message>
        <source>Read access to code, cloud accounts and documents within five business days of the start</source>
        <translation>Lesezugriff auf Code, Cloud-Konten und Dokumente binnen fünf Geschäftstagen nach Beginn</translation>
    </message>
    <message>
        <source>Read it as</source>
        <translation>Lesen als</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason for the goodwill; Enter gives it, Esc leaves</source>
        <translation>Grund der Kulanz; Eingabe gibt ihn, Esc verlässt</translation>
    </message>
    <message>
        <source>Received after, days</source>
        <translation>Zugang nach, Tagen</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Zugegangen am</translation>
    </message>
    <message>
        <source>Record a key …</source>
        <translation>Taste aufnehmen …</translation>
    </message>
    <message>
        <source>Record a notice</source>
        <translation>Kündigung festhalten</translation>
    </message>
    <message>
        <source>Record acceptance</source>
        <translation>Abnahme festhalten</translation>
    </message>
    <message>
        <source>Record an invoice that you wrote elsewhere</source>
        <translation>Anderswo geschriebene Rechnung festhalten</translation>
    </message>
    <message>
        <source>Record answer</source>
        <translation>Antwort festhalten</translation>
    </message>
    <message>
        <source>Record as completed</source>
        <translation>Als abgeschlossen festhalten</translation>
    </message>
    <message>
        <source>Record as sent</source>
        <translation>Als gesendet festhalten</translation>
    </message>
    <message>
        <source>Record invoice  Ctrl+Enter</source>
        <translation>Rechnung festhalten  Strg+Eingabe</translation>
    </message>
    <message>
        <source>Record invoice  Enter</source>
        <translation>Rechnung festhalten  Eingabe</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Record outcome</source>
        <translation>Ausgang festhalten</translation>
    </message>
    <message>
        <source>Record payment  Enter</source>
        <translation>Zahlung festhalten  Eingabe</translation>
    </message>
    <message>
        <source>Record rejection</source>
        <translation>Ablehnung festhalten</translation>
    </message>
    <message>
        <source>Record {number} of {section} in {file} cannot be used: {why}; nothing was imported, mend it or export again.</source>
        <translation>Datensatz {number} von {section} in {file} ist nicht zu verwenden: {why}; nichts wurde importiert, berichtigen Sie ihn, oder exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>Record {record} cannot be read: {reason}; nothing was imported.</source>
        <translation>Datensatz {record} ist nicht zu lesen: {reason}; nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Recorded a notice of {day}</source>
        <translation>Kündigung vom {day} festgehalten</translation>
    </message>
    <message>
        <source>Recorded invoice {ref}, {amount}; its entries are locked</source>
        <translation>Rechnung {ref} festgehalten, {amount}; ihre Einträge sind gesperrt</translation>
    </message>
    <message>
        <source>Recorded the acceptance of “{title}”</source>
        <translation>Abnahme von „{title}“ festgehalten</translation>
    </message>
    <message>
        <source>Recorded the rejection of “{title}”</source>
        <translation>Ablehnung von „{title}“ festgehalten</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redone: {deed}</source>
        <translation>Wiederholt: {deed}</translation>
    </message>
    <message>
        <source>Ref</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Remember it in this system’s keyring</source>
        <translation>Im Schlüsselbund dieses Systems merken</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove  Del</source>
        <translation>Entfernen  Entf</translation>
    </message>
    <message>
        <source>Remove it …</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Taste entfernen</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Logo entfernen</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Passphrase entfernen</translation>
    </message>
    <message>
        <source>Removed the expense {expense}</source>
        <translation>Auslage {expense} entfernt</translation>
    </message>
    <message>
        <source>Removed the holiday {day}</source>
        <translation>Feiertag {day} entfernt</translation>
    </message>
    <message>
        <source>Removed the logo</source>
        <translation>Logo entfernt</translation>
    </message>
    <message>
        <source>Removed {ref}</source>
        <translation>{ref} entfernt</translation>
    </message>
    <message>
        <source>Removed “{text}”</source>
        <translation>„{text}“ entfernt</translation>
    </message>
    <message>
        <source>Removed “{title}”</source>
        <translation>„{title}“ entfernt</translation>
    </message>
    <message>
        <source>Renew  Enter</source>
        <translation>Verlängern  Eingabe</translation>
    </message>
    <message>
        <source>Renew …</source>
        <translation>Verlängern …</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>Renewed {key} as {new}</source>
        <translation>{key} als {new} verlängert</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace files of the same name; else the new ones get a number</source>
        <translation>Dateien gleichen Namens ersetzen; sonst erhalten neue eine Nummer</translation>
    </message>
    <message>
        <source>Replaced by later orders</source>
        <translation>Durch spätere Aufträge ersetzt</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Problem melden</translation>
    </message>
    <message>
        <source>Report a problem …</source>
        <translation>Problem melden …</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Requests in time</source>
        <translation>Anfragen rechtzeitig</translation>
    </message>
    <message>
        <source>Restated from published quarters</source>
        <translation>Nachgetragen aus veröffentlichten Quartalen</translation>
    </message>
    <message>
        <source>Restore  Ctrl+Enter</source>
        <translation>Zurückholen  Strg+Eingabe</translation>
    </message>
    <message>
        <source>Restore a backup into its place. The file as it is now is kept beside it; nothing is deleted.</source>
        <translation>Eine Sicherung an ihre Stelle setzen. Die jetzige Datei bleibt daneben; nichts wird gelöscht.</translation>
    </message>
    <message>
        <source>Restore now</source>
        <translation>Jetzt wiederherstellen</translation>
    </message>
    <message>
        <source>Restore the selected entries</source>
        <translation>Gewählte Einträge zurückholen</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Diese Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restore this backup …</source>
        <translation>Diese Sicherung wiederherstellen …</translation>
    </message>
    <message>
        <source>Restored {entries}</source>
        <translation>{entries} zurückgeholt</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Restoring it would lose {what}.</source>
        <translation>Mit ihr gingen verloren: {what}.</translation>
    </message>
    <message>
        <source>Restoring {path} would lose {entries} entries ({hours}) and undo {commands} later changes.</source>
        <translation>{path} wiederherzustellen würde {entries} Einträge verlieren ({hours}), und {commands} spätere Änderungen; wählen Sie danach.</translation>
    </message>
    <message>
        <source>Retainer</source>
        <translation>Pauschale</translation>
    </message>
    <message>
        <source>Retrieval</source>
        <translation>Retrieval</translation>
    </message>
    <message>
        <source>Review of {quarter} due</source>
        <translation>Bericht {quarter} fällig</translation>
    </message>
    <message>
        <source>Review period in days</source>
        <translation>Prüffrist in Tagen</translation>
    </message>
    <message>
        <source>Review, release and incident handling are written down and in use
Code that AI helped to write passes the same gates as any other
One release and one incident, or an exercise, went by the new process</source>
        <translation>Review, Release und Störungsbehandlung sind niedergeschrieben und im Einsatz
Von KI mitgeschriebener Code durchläuft dieselben Prüfungen wie jeder andere
Ein Release und eine Störung, oder eine Übung, liefen nach dem neuen Ablauf</translation>
    </message>
    <message>
        <source>Review, {preset}</source>
        <translation>Bericht, {preset}</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Reviews are due of {keys}</source>
        <translation>Fällige Berichte: {keys}</translation>
    </message>
    <message>
        <source>Reviews due</source>
        <translation>Fällige Berichte</translation>
    </message>
    <message>
        <source>Reviews that are due</source>
        <translation>Fällige Berichte</translation>
    </message>
    <message>
        <source>Revised sum</source>
        <translation>Neue Summe</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Revision {number} has no {kind} clause; the scope boundary stays open without one.</source>
        <translation>Fassung {number} hat keine Klausel der Art {kind}; ohne eine bleibt der Leistungsumfang offen.</translation>
    </message>
    <message>
        <source>Revision {number} is in force from {last}; give a day from then on, not {effective}.</source>
        <translation>Fassung {number} gilt ab {last}; geben Sie einen Tag ab dann an, nicht {effective}.</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Revisions agreed</source>
        <translation>Vereinbarte Überarbeitungen</translation>
    </message>
    <message>
        <source>Revoked within</source>
        <translation>Entzug binnen</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Roadmap and open questions, with their owners</source>
        <translation>Roadmap und offene Fragen, mit Zuständigen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Roles in order, each with what it is for, its cost and its month
A scorecard and an interview loop for the first two</source>
        <translation>Rollen in Reihenfolge, jede mit Zweck, Kosten und Monat
Bewertungsbogen und Gesprächsablauf für die ersten beiden</translation>
    </message>
    <message>
        <source>Round to</source>
        <translation>Runden auf</translation>
    </message>
    <message>
        <source>Round {n}</source>
        <translation>Runde {n}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Row {row} (line {line} of the table, its header included) cannot be read: {reason}; nothing was imported.</source>
        <translation>Zeile {row} (Zeile {line} der Tabelle, mit Kopfzeile) ist nicht zu lesen: {reason}; nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Row {row}: {reason}</source>
        <translation>Zeile {row}: {reason}</translation>
    </message>
    <message>
        <source>Rows that name neither client nor project went to {key}; a map can send them elsewhere by their tags, or all may go to one engagement that you name.</source>
        <translation>Zeilen ohne Auftraggeber und Projekt gingen an {key}; eine Zuordnung kann sie nach ihren Schlagwörtern verteilen, oder alle gehen an ein Mandat, das Sie nennen.</translation>
    </message>
    <message>
        <source>Rows that name no client and no project</source>
        <translation>Zeilen ohne Auftraggeber und Projekt</translation>
    </message>
    <message>
        <source>Rows that still run</source>
        <translation>Noch laufende Zeilen</translation>
    </message>
    <message>
        <source>Salary, benefits and payroll cost of a full-time CTO, United States, equity not counted; check a salary survey</source>
        <translation>Gehalt, Zusatzleistungen und Lohnnebenkosten eines CTO in Vollzeit, USA, ohne Anteile; prüfen Sie eine Gehaltsstudie</translation>
    </message>
    <message>
        <source>Save  Enter</source>
        <translation>Speichern  Eingabe</translation>
    </message>
    <message>
        <source>Save version from {day}</source>
        <translation>Version ab {day} speichern</translation>
    </message>
    <message>
        <source>Saved the client {name}</source>
        <translation>Auftraggeber {name} gespeichert</translation>
    </message>
    <message>
        <source>Saved the details of {key}</source>
        <translation>Details von {key} gespeichert</translation>
    </message>
    <message>
        <source>Saved the exit policy of {key}</source>
        <translation>Ausstiegsregelung von {key} gespeichert</translation>
    </message>
    <message>
        <source>Saved the expense {expense}</source>
        <translation>Auslage {expense} gespeichert</translation>
    </message>
    <message>
        <source>Saved the notice of {day}</source>
        <translation>Kündigung vom {day} gespeichert</translation>
    </message>
    <message>
        <source>Saved the terms of {key} from {day}</source>
        <translation>Konditionen von {key} ab {day} gespeichert</translation>
    </message>
    <message>
        <source>Saved “{part}” of {key} {quarter}</source>
        <translation>„{part}“ von {key} {quarter} gespeichert</translation>
    </message>
    <message>
        <source>Saved “{text}”</source>
        <translation>„{text}“ gespeichert</translation>
    </message>
    <message>
        <source>Saved “{title}”</source>
        <translation>„{title}“ gespeichert</translation>
    </message>
    <message>
        <source>Saved: {field}</source>
        <translation>Gespeichert: {field}</translation>
    </message>
    <message>
        <source>Say what has to change, then press Ctrl+Shift+Enter again.</source>
        <translation>Sagen Sie, was sich ändern muss, dann noch einmal Strg+Umschalt+Eingabe.</translation>
    </message>
    <message>
        <source>Say which column is which. What is guessed stands below already; the rest may stay empty.</source>
        <translation>Sagen Sie, welche Spalte was ist. Vermutetes steht schon darunter; der Rest darf leer bleiben.</translation>
    </message>
    <message>
        <source>Say who carries the integration between direction and build: a named lead on their side, or an agency team on yours.</source>
        <translation>Sagen Sie, wer die Brücke zwischen Richtung und Bau trägt: eine benannte Leitung dort, oder ein Agenturteam bei Ihnen.</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Scope adjustments</source>
        <translation>Anpassungen des Umfangs</translation>
    </message>
    <message>
        <source>Scope adjustments in the scope&apos;s draft: {n}.</source>
        <translation>Anpassungen im Entwurf des Umfangs: {n}.</translation>
    </message>
    <message>
        <source>Scope adjustments that go into the scope&apos;s draft: {n}.</source>
        <translation>Anpassungen, die in den Entwurf des Umfangs gehen: {n}.</translation>
    </message>
    <message>
        <source>Scope r{n} on {day}.</source>
        <translation>Umfang r{n} am {day}.</translation>
    </message>
    <message>
        <source>Scope&apos;s draft</source>
        <translation>Entwurf des Umfangs</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Second folder</source>
        <translation>Zweiter Ordner</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Select entries in the table first; then Ctrl+Shift+K gives them a class.</source>
        <translation>Wählen Sie zuerst Einträge in der Tabelle; dann gibt Strg+Umschalt+K ihnen eine Klasse.</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Gesendet am</translation>
    </message>
    <message>
        <source>Sent {number}</source>
        <translation>{number} gesendet</translation>
    </message>
    <message>
        <source>Sep 20, 2026</source>
        <translation>Sep. 20, 2026</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>Set a passphrase …</source>
        <translation>Passphrase setzen …</translation>
    </message>
    <message>
        <source>Set class …</source>
        <translation>Klasse setzen …</translation>
    </message>
    <message>
        <source>Set the logo ({what})</source>
        <translation>Logo gesetzt ({what})</translation>
    </message>
    <message>
        <source>Set up the first engagement</source>
        <translation>Erstes Mandat anlegen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Several entries: Enter opens them, +15m adds to them</source>
        <translation>Mehrere Einträge: Eingabe öffnet sie, +15m fügt hinzu</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Share of the minimum earned</source>
        <translation>Anteil des Mindestumfangs, erbracht</translation>
    </message>
    <message>
        <source>Sheet as PDF …</source>
        <translation>Blatt als PDF …</translation>
    </message>
    <message>
        <source>Short of the minimum</source>
        <translation>Fehlt zum Mindestumfang</translation>
    </message>
    <message>
        <source>Shortfall against the minimum</source>
        <translation>Fehlbetrag zum Mindestumfang</translation>
    </message>
    <message>
        <source>Shortfall against the minimum, by reason</source>
        <translation>Fehlbetrag zum Mindestumfang, je Grund</translation>
    </message>
    <message>
        <source>Show Engagement Desk</source>
        <translation>Engagement Desk zeigen</translation>
    </message>
    <message>
        <source>Show all engagements</source>
        <translation>Alle Mandate zeigen</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Als Diagramm zeigen</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe zeigen</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Signing contracts or making commitments in the client&apos;s name</source>
        <translation>Verträge unterschreiben oder Zusagen machen im Namen des Auftraggebers</translation>
    </message>
    <message>
        <source>Signs that it does not fit</source>
        <translation>Zeichen, dass es nicht passt</translation>
    </message>
    <message>
        <source>Silence means</source>
        <translation>Schweigen bedeutet</translation>
    </message>
    <message>
        <source>Since {start}. No entry holds that: log what was worked, then discard the timer.</source>
        <translation>Seit {start}. So viel fasst kein Eintrag: Erfassen Sie, was gearbeitet wurde, und verwerfen Sie den Timer.</translation>
    </message>
    <message>
        <source>Since {start}. Still at work?</source>
        <translation>Seit {start}. Noch bei der Arbeit?</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Smaller (−, or Ctrl and the wheel)</source>
        <translation>Kleiner (−, oder Strg und Mausrad)</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Solo fractional CTO, retainer</source>
        <translation>Einzelner Teilzeit-CTO, Pauschale</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Source of the figure</source>
        <translation>Quelle der Zahl</translation>
    </message>
    <message>
        <source>Source repositories</source>
        <translation>Quellcode-Repositories</translation>
    </message>
    <message>
        <source>Source: {text}</source>
        <translation>Quelle: {text}</translation>
    </message>
    <message>
        <source>Space ticks. Each clause can be edited once it is in the draft.</source>
        <translation>Leertaste hakt an. Jede Klausel ist im Entwurf noch zu bearbeiten.</translation>
    </message>
    <message>
        <source>Split S</source>
        <translation>Teilen S</translation>
    </message>
    <message>
        <source>Split off the time away</source>
        <translation>Abwesenheit abgeteilt</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Wieder beginnen</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Start bei der Anmeldung</translation>
    </message>
    <message>
        <source>Start or stop the timer</source>
        <translation>Timer starten oder anhalten</translation>
    </message>
    <message>
        <source>Start the timer (Ctrl+T)</source>
        <translation>Timer starten (Strg+T)</translation>
    </message>
    <message>
        <source>Start the timer for the last entry</source>
        <translation>Timer für den letzten Eintrag starten</translation>
    </message>
    <message>
        <source>Start the timer here</source>
        <translation>Timer hier starten</translation>
    </message>
    <message>
        <source>Start timer</source>
        <translation>Timer starten</translation>
    </message>
    <message>
        <source>Start with this computer, minimised</source>
        <translation>Mit diesem Computer starten, minimiert</translation>
    </message>
    <message>
        <source>Start work</source>
        <translation>Arbeit beginnen</translation>
    </message>
    <message>
        <source>Started {key} · {title}</source>
        <translation>{key} · {title} begonnen</translation>
    </message>
    <message>
        <source>Started {start}. Set the clock right, or discard the timer.</source>
        <translation>Gestartet {start}. Stellen Sie die Uhr richtig, oder verwerfen Sie den Timer.</translation>
    </message>
    <message>
        <source>Started “{title}”</source>
        <translation>„{title}“ begonnen</translation>
    </message>
    <message>
        <source>Started “{title}” again</source>
        <translation>„{title}“ wieder begonnen</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Start–end</source>
        <translation>Von–bis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status of {month}</source>
        <translation>Status {month}</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Still empty: {names}.</source>
        <translation>Noch leer: {names}.</translation>
    </message>
    <message>
        <source>Still to be invoiced, net of tax; invoices already issued are not included</source>
        <translation>Noch zu berechnen, ohne Steuer; ausgestellte Rechnungen sind nicht enthalten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop S</source>
        <translation>Anhalten S</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Vergleich beenden</translation>
    </message>
    <message>
        <source>Stop the timer and log its time</source>
        <translation>Timer anhalten und seine Zeit erfassen</translation>
    </message>
    <message>
        <source>Stop the timer without logging its time</source>
        <translation>Timer anhalten, ohne seine Zeit zu erfassen</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Angehalten; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Stopped; {n} of {all} files written.</source>
        <translation>Angehalten; {n} von {all} Dateien geschrieben.</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>Zur Abnahme vorlegen</translation>
    </message>
    <message>
        <source>Submitted “{title}”</source>
        <translation>„{title}“ vorgelegt</translation>
    </message>
    <message>
        <source>Such as #2f56c6.</source>
        <translation>Etwa #2f56c6.</translation>
    </message>
    <message>
        <source>Such as a note on confidentiality.</source>
        <translation>Etwa ein Hinweis auf Vertraulichkeit.</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Swap: it takes the place of work of the same size that we agreed on, and you choose which.</source>
        <translation>Tausch: Es tritt an die Stelle vereinbarter Arbeit gleicher Größe, und Sie wählen, welcher.</translation>
    </message>
    <message>
        <source>Table (.csv)</source>
        <translation>Tabelle (.csv)</translation>
    </message>
    <message>
        <source>Tag {tag}</source>
        <translation>Schlagwort {tag}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>Alle nehmen</translation>
    </message>
    <message>
        <source>Take from a template …</source>
        <translation>Aus einer Vorlage …</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation>Keine nehmen</translation>
    </message>
    <message>
        <source>Take them as they stand now</source>
        <translation>Nehmen, wie sie jetzt stehen</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Takes {items} through {through}, {total}, and locks their entries.</source>
        <translation>Nimmt {items} bis {through}, {total}, und sperrt ihre Einträge.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Team assessment</source>
        <translation>Einschätzung des Teams</translation>
    </message>
    <message>
        <source>Technical roadmap</source>
        <translation>Technische Roadmap</translation>
    </message>
    <message>
        <source>Technical roadmap: four quarters, agreed with product, reviewed once a quarter</source>
        <translation>Technische Roadmap: vier Quartale, mit Produkt abgestimmt, einmal im Quartal durchgesehen</translation>
    </message>
    <message>
        <source>Temporary files cannot be written on this computer; free some space on the disk that holds them, then import again.</source>
        <translation>Auf diesem Computer lassen sich keine temporären Dateien schreiben; schaffen Sie Platz auf deren Datenträger, und importieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>Ten minutes before a call</source>
        <translation>Zehn Minuten vor einem Gespräch</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Termination</source>
        <translation>Beendigung</translation>
    </message>
    <message>
        <source>Termination fee</source>
        <translation>Beendigungsgebühr</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Konditionen</translation>
    </message>
    <message>
        <source>Terms before and after</source>
        <translation>Laufzeiten davor und danach</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Thank you for raising this: “{ask}”</source>
        <translation>Danke, dass Sie das ansprechen: „{ask}“</translation>
    </message>
    <message>
        <source>That deliverable of {key} is no longer there.</source>
        <translation>Dieses Ergebnis von {key} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>That expense is no longer there.</source>
        <translation>Diese Auslage ist nicht mehr da.</translation>
    </message>
    <message>
        <source>That import is no longer there.</source>
        <translation>Dieser Import ist nicht mehr da.</translation>
    </message>
    <message>
        <source>That is a manager&apos;s week. Offer to hire the manager, and exclude the management in the scope.</source>
        <translation>Das ist die Woche einer Führungskraft. Bieten Sie an, sie einzustellen, und schließen Sie die Führung im Umfang aus.</translation>
    </message>
    <message>
        <source>That is no picture that documents can carry; choose a PNG or a JPEG.</source>
        <translation>Das ist kein Bild, das Dokumente tragen können; wählen Sie ein PNG oder JPEG.</translation>
    </message>
    <message>
        <source>That is not it; try again, and look at the keyboard’s language and Caps Lock.</source>
        <translation>Das ist sie nicht; versuchen Sie es noch einmal, und achten Sie auf Tastatursprache und Feststelltaste.</translation>
    </message>
    <message>
        <source>That is not its passphrase.</source>
        <translation>Das ist nicht seine Passphrase.</translation>
    </message>
    <message>
        <source>That item of {key} is no longer there.</source>
        <translation>Dieser Punkt von {key} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>That item stands on the other list.</source>
        <translation>Dieser Punkt steht auf der anderen Liste.</translation>
    </message>
    <message>
        <source>That line in the log of {key} is no longer there.</source>
        <translation>Diese Zeile im Protokoll von {key} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>That may show other clients; end the presenting view first (Ctrl+Shift+H).</source>
        <translation>Das kann andere Auftraggeber zeigen; beenden Sie zuerst die Präsentationsansicht (Strg+Umschalt+H).</translation>
    </message>
    <message>
        <source>That notice of {key} is no longer there.</source>
        <translation>Diese Kündigung von {key} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>That picture has {size} KB; choose one of at most {most} KB.</source>
        <translation>Dieses Bild hat {size} KB; wählen Sie eines mit höchstens {most} KB.</translation>
    </message>
    <message>
        <source>That picture is {wide} × {high} pixels; choose one of at most {most} on each side.</source>
        <translation>Dieses Bild hat {wide} × {high} Pixel; wählen Sie eines mit höchstens {most} je Seite.</translation>
    </message>
    <message>
        <source>That request of {key} is no longer there.</source>
        <translation>Diese Anfrage von {key} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>That would leave the entry of {date} at {total}; take away no more time than it has.</source>
        <translation>Der Eintrag vom {date} hätte dann {total}; nehmen Sie nicht mehr Zeit weg, als er hat.</translation>
    </message>
    <message>
        <source>That would remove {count} backups for good; say --yes to do it.</source>
        <translation>Das würde {count} Sicherungen endgültig entfernen; mit --yes geschieht es.</translation>
    </message>
    <message>
        <source>The NDA binds</source>
        <translation>Die Geheimhaltung bindet</translation>
    </message>
    <message>
        <source>The PDFs of every preset ({presets}) and paper ({papers}) are made now and kept, with their SHA-256.</source>
        <translation>Die PDFs jeder Variante ({presets}) und jedes Papiers ({papers}) werden jetzt gemacht und aufbewahrt, mit SHA-256.</translation>
    </message>
    <message>
        <source>The accent has {ratio} on white, too pale to be read; documents take the darker {shade}.</source>
        <translation>Der Akzent hat {ratio} auf Weiß, zu blass zum Lesen; Dokumente nehmen das dunklere {shade}.</translation>
    </message>
    <message>
        <source>The accent has {ratio} on white: it can be read.</source>
        <translation>Der Akzent hat {ratio} auf Weiß: Er ist lesbar.</translation>
    </message>
    <message>
        <source>The allowance&apos;s minimum is above its maximum; give a minimum up to the maximum.</source>
        <translation>Das Mindestkontingent liegt über dem Höchstkontingent; geben Sie höchstens dieses an.</translation>
    </message>
    <message>
        <source>The amounts add up to {amounts}, but the fixed fee is {fee}.</source>
        <translation>Die Beträge ergeben {amounts}, das Festhonorar ist aber {fee}.</translation>
    </message>
    <message>
        <source>The backup {path} is damaged and was not restored; choose another one.</source>
        <translation>Die Sicherung {path} ist beschädigt und wurde nicht wiederhergestellt; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The backup {path} is no longer there; choose another one.</source>
        <translation>Die Sicherung {path} ist nicht mehr da; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The best {n}; another word narrows them</source>
        <translation>Die besten {n}; ein weiteres Wort engt ein</translation>
    </message>
    <message>
        <source>The bin is empty. Del in a list puts entries here; Ctrl+Z takes them back.</source>
        <translation>Der Papierkorb ist leer. Entf in einer Liste legt Einträge hierher; Strg+Z holt sie zurück.</translation>
    </message>
    <message>
        <source>The budget is below the minimum engagement</source>
        <translation>Das Budget liegt unter dem Mindestumfang</translation>
    </message>
    <message>
        <source>The file has changed; nothing was imported. This is what is in it now.</source>
        <translation>Die Datei hat sich geändert; nichts wurde importiert. Das steht jetzt darin.</translation>
    </message>
    <message>
        <source>The name of {path} is too long for its drive; give it a shorter one.</source>
        <translation>Der Name von {path} ist zu lang für das Laufwerk; geben Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>The window needs libraries that this system lacks; install them {remedy} (missing: {names}).</source>
        <translation>Dem Fenster fehlen Bibliotheken dieses Systems; installieren Sie sie {remedy} (es fehlen: {names}).</translation>
    </message>
    <message>
        <source>does not decide</source>
        <translation>entscheidet nicht</translation>
    </message>
    <message>
        <source>r{n}</source>
        <translation>r{n}</translation>
    </message>
    <message>
        <source>{file} has changed since it was read; nothing was imported. Import it again as it is now.</source>
        <translation>{file} hat sich seit dem Lesen geändert; nichts wurde importiert. Importieren Sie die Datei, wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>{file} is nothing that is known; export a detailed report, or save a table as CSV.</source>
        <translation>{file} ist nichts Bekanntes; exportieren Sie einen ausführlichen Bericht, oder speichern Sie eine Tabelle als CSV.</translation>
    </message>
    <message>
        <source>The calendar has events that recur; give a first and a last day.</source>
        <translation>Der Kalender hat wiederkehrende Termine; geben Sie einen ersten und einen letzten Tag an.</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>Der Auftraggeber</translation>
    </message>
    <message>
        <source>The client broke the contract</source>
        <translation>Auftraggeber hat den Vertrag verletzt</translation>
    </message>
    <message>
        <source>The client&apos;s notice days are not agreed</source>
        <translation>Kündigungstage des Auftraggebers nicht vereinbart</translation>
    </message>
    <message>
        <source>The client: rechargeable</source>
        <translation>Auftraggeber: weiterberechnet</translation>
    </message>
    <message>
        <source>The client’s part</source>
        <translation>Sache des Auftraggebers</translation>
    </message>
    <message>
        <source>The client’s part, by {ref}</source>
        <translation>Sache des Auftraggebers, nach {ref}</translation>
    </message>
    <message>
        <source>The clock shows a time before the timer of {key} was started; set it right, or discard the timer.</source>
        <translation>Die Uhr zeigt eine Zeit vor dem Start des Timers von {key}; stellen Sie sie richtig, oder verwerfen Sie den Timer.</translation>
    </message>
    <message>
        <source>The clock was set back by {time}: check the time of {key}.</source>
        <translation>Die Uhr wurde um {time} zurückgestellt: Prüfen Sie die Zeit von {key}.</translation>
    </message>
    <message>
        <source>The clocks of {zone} skip {time:%H:%M} on {date}; give a time before or after the change.</source>
        <translation>Die Uhren von {zone} überspringen {time:%H:%M} am {date}; geben Sie eine Zeit vor oder nach der Umstellung an.</translation>
    </message>
    <message>
        <source>The copy did not pass its check and was removed; back up again, or onto another disk.</source>
        <translation>Die Kopie bestand die Prüfung nicht und wurde entfernt; sichern Sie noch einmal, oder auf einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>The correction changes nothing; give the time to add, or with a leading - to take away.</source>
        <translation>Die Korrektur ändert nichts; geben Sie die Zeit an, die hinzukommt, oder mit - davor die, die wegfällt.</translation>
    </message>
    <message>
        <source>The currency of {key} is {currency} for its life; start a new engagement for another one.</source>
        <translation>Die Währung von {key} bleibt {currency}; beginnen Sie für eine andere ein neues Mandat.</translation>
    </message>
    <message>
        <source>The current entry overlaps with nothing.</source>
        <translation>Der jetzige Eintrag überschneidet sich mit nichts.</translation>
    </message>
    <message>
        <source>The dates, such as {text}, can be read in two ways; choose one.</source>
        <translation>Das Datum, etwa {text}, lässt sich auf zwei Arten lesen; wählen Sie eine.</translation>
    </message>
    <message>
        <source>The dates, such as {text}, can be read in two ways; choose the order of day and month.</source>
        <translation>Das Datum, etwa {text}, lässt sich auf zwei Arten lesen; wählen Sie die Folge von Tag und Monat.</translation>
    </message>
    <message>
        <source>The day’s backup is copied there too.</source>
        <translation>Die Sicherung des Tages wird auch dorthin kopiert.</translation>
    </message>
    <message>
        <source>The deliverables add up to {total} {currency}, but the fixed fee is {fee} {currency}.</source>
        <translation>Die Ergebnisse ergeben zusammen {total} {currency}, das Festhonorar ist aber {fee} {currency}.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was changed in {path}; free some space, then try again.</source>
        <translation>Der Datenträger ist voll, darum wurde in {path} nichts geändert; schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full, so {path} was not written; free some space, then try again.</source>
        <translation>Der Datenträger ist voll, darum wurde {path} nicht geschrieben; schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The draft of {key} has a clause {ref} already; edit it, or choose another reference.</source>
        <translation>Der Entwurf von {key} hat schon eine Klausel {ref}; bearbeiten Sie sie, oder wählen Sie eine andere Nummer.</translation>
    </message>
    <message>
        <source>The draft of {key} has all of these clauses already; edit them there.</source>
        <translation>Der Entwurf von {key} hat alle diese Klauseln schon; bearbeiten Sie sie dort.</translation>
    </message>
    <message>
        <source>The draft says what revision {number} says; change it before you issue it.</source>
        <translation>Der Entwurf sagt dasselbe wie Fassung {number}; ändern Sie ihn, bevor Sie ihn ausgeben.</translation>
    </message>
    <message>
        <source>The drive of {path} failed and nothing was changed; check the drive, then try again.</source>
        <translation>Das Laufwerk von {path} hat versagt, nichts wurde geändert; prüfen Sie es, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The earliest end lies beyond the running period, which ends on {on}.</source>
        <translation>Das früheste Ende liegt nach dem laufenden Abschnitt, der am {on} endet.</translation>
    </message>
    <message>
        <source>The end {end:%H:%M} is not after the start {start:%H:%M}, nor within 12 hours on the next day; give a later end, or log a duration.</source>
        <translation>Das Ende {end:%H:%M} liegt weder nach dem Beginn {start:%H:%M} noch binnen 12 Stunden am nächsten Tag; geben Sie ein späteres Ende an, oder erfassen Sie eine Dauer.</translation>
    </message>
    <message>
        <source>The end {end} lies before the start {start}; give an end on or after the start.</source>
        <translation>Das Ende {end} liegt vor dem Beginn {start}; geben Sie ein Ende an diesem Tag oder danach an.</translation>
    </message>
    <message>
        <source>The entry that was asked for</source>
        <translation>Der gesuchte Eintrag</translation>
    </message>
    <message>
        <source>The figures stay as they were published; only words change.</source>
        <translation>Die Zahlen bleiben, wie sie veröffentlicht wurden; nur Worte ändern sich.</translation>
    </message>
    <message>
        <source>The file has other rates for {key} ({rates} {currency}); its terms value the hours.</source>
        <translation>Die Datei hat andere Sätze für {key} ({rates} {currency}); seine Konditionen bewerten die Stunden.</translation>
    </message>
    <message>
        <source>The file has the column {name} twice; remove or rename one of them.</source>
        <translation>Die Datei hat die Spalte {name} zweimal; entfernen Sie eine, oder benennen Sie sie um.</translation>
    </message>
    <message>
        <source>The file holds no rows.</source>
        <translation>Die Datei enthält keine Zeilen.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 and was read as {encoding}; look whether accented letters are right.</source>
        <translation>Die Datei ist nicht UTF-8 und wurde als {encoding} gelesen; prüfen Sie Umlaute und Akzente.</translation>
    </message>
    <message>
        <source>The file is whole, and every figure follows from its entries.</source>
        <translation>Die Datei ist heil, und jede Zahl folgt aus ihren Einträgen.</translation>
    </message>
    <message>
        <source>The file lacks columns that the map names: {names}; correct the map.</source>
        <translation>Der Datei fehlen Spalten, die die Zuordnung nennt: {names}; berichtigen Sie die Zuordnung.</translation>
    </message>
    <message>
        <source>The file of the workspace was replaced</source>
        <translation>Die Datei des Arbeitsbereichs wurde ersetzt</translation>
    </message>
    <message>
        <source>The file&apos;s amounts for {key} add up to {amount} {currency}; by its terms they are {value} {currency}.</source>
        <translation>Die Beträge der Datei für {key} ergeben {amount} {currency}; nach seinen Konditionen sind es {value} {currency}.</translation>
    </message>
    <message>
        <source>The first day {since} lies after the last day {through}; turn them round.</source>
        <translation>Der erste Tag {since} liegt nach dem letzten {through}; vertauschen Sie sie.</translation>
    </message>
    <message>
        <source>The first four fields are enough. The rest can follow at any time.</source>
        <translation>Die ersten vier Felder genügen. Der Rest kann jederzeit folgen.</translation>
    </message>
    <message>
        <source>The first rows as they will be</source>
        <translation>Die ersten Zeilen, wie sie werden</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Die ersten Zeilen der Datei</translation>
    </message>
    <message>
        <source>The first-90-days plan is in {key} already; edit its deliverables.</source>
        <translation>Der Plan der ersten 90 Tage ist schon in {key}; bearbeiten Sie seine Ergebnisse.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to ({why}); name a workspace in one of your own.</source>
        <translation>In den Ordner {folder} kann nicht geschrieben werden ({why}); nennen Sie einen Arbeitsbereich in einem eigenen.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist; make it first, or back up into another one.</source>
        <translation>Den Ordner {folder} gibt es nicht; legen Sie ihn zuerst an, oder sichern Sie in einen anderen.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist; make it first, or name another workspace.</source>
        <translation>Den Ordner {folder} gibt es nicht; legen Sie ihn zuerst an, oder nennen Sie einen anderen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist; make it first, or write into another one.</source>
        <translation>Den Ordner {folder} gibt es nicht; legen Sie ihn zuerst an, oder schreiben Sie in einen anderen.</translation>
    </message>
    <message>
        <source>The head of a document</source>
        <translation>Der Kopf eines Dokuments</translation>
    </message>
    <message>
        <source>The import {batch} was undone already.</source>
        <translation>Der Import {batch} wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <source>The kept PDF of a published review ({preset}, {paper}) is not the one that was published; restore a backup.</source>
        <translation>Das aufbewahrte PDF eines veröffentlichten Berichts ({preset}, {paper}) ist nicht das veröffentlichte; stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The key with the system’s sign belongs to the desktop; press another one.</source>
        <translation>Die Taste mit dem Systemzeichen gehört dem Desktop; drücken Sie eine andere.</translation>
    </message>
    <message>
        <source>The last day lies before the first; turn them round.</source>
        <translation>Der letzte Tag liegt vor dem ersten; vertauschen Sie sie.</translation>
    </message>
    <message>
        <source>The line names no engagement, and none is active; begin it with a KEY.</source>
        <translation>Die Zeile nennt kein Mandat, und keines ist aktiv; beginnen Sie mit einem KEY.</translation>
    </message>
    <message>
        <source>The line names no time; add a duration like 1h30, or clock times like 9:15-10:40.</source>
        <translation>Die Zeile nennt keine Zeit; fügen Sie eine Dauer hinzu wie 1h30, oder Uhrzeiten wie 9:15-10:40.</translation>
    </message>
    <message>
        <source>The map cannot be used, line {line}: {reason}; correct it and import again.</source>
        <translation>Die Zuordnung ist nicht zu verwenden, Zeile {line}: {reason}; berichtigen Sie sie, und importieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>The notice was sent on {sent} and cannot be cured on {cured}; give a later day.</source>
        <translation>Die Kündigung wurde am {sent} gesendet und kann nicht am {cured} geheilt sein; geben Sie einen späteren Tag an.</translation>
    </message>
    <message>
        <source>The notice was sent on {sent} and cannot be received on {received}; give a later day.</source>
        <translation>Die Kündigung wurde am {sent} gesendet und kann nicht am {received} zugegangen sein; geben Sie einen späteren Tag an.</translation>
    </message>
    <message>
        <source>The numbers, such as {text}, can be read in two ways; choose one.</source>
        <translation>Die Zahlen, etwa {text}, lassen sich auf zwei Arten lesen; wählen Sie eine.</translation>
    </message>
    <message>
        <source>The numbers, such as {text}, can be read in two ways; choose the decimal sign.</source>
        <translation>Die Zahlen, etwa {text}, lassen sich auf zwei Arten lesen; wählen Sie das Dezimalzeichen.</translation>
    </message>
    <message>
        <source>The page&apos;s next step</source>
        <translation>Nächster Schritt der Seite</translation>
    </message>
    <message>
        <source>The page&apos;s refusal</source>
        <translation>Ablehnen auf der Seite</translation>
    </message>
    <message>
        <source>The presenting view has ended.</source>
        <translation>Die Präsentationsansicht ist beendet.</translation>
    </message>
    <message>
        <source>The printer could not be used; check it, or print into a file.</source>
        <translation>Der Drucker war nicht zu verwenden; prüfen Sie ihn, oder drucken Sie in eine Datei.</translation>
    </message>
    <message>
        <source>The quarter closes on {day}; its remaining days go into the next review.</source>
        <translation>Das Quartal endet am {day}; seine restlichen Tage gehen in den nächsten Bericht.</translation>
    </message>
    <message>
        <source>The quick line names every client; end the presenting view first (Ctrl+Shift+H).</source>
        <translation>Die Schnellzeile nennt alle Auftraggeber; beenden Sie zuerst die Präsentationsansicht (Strg+Umschalt+H).</translation>
    </message>
    <message>
        <source>The renewed term must start after {start}, the start of {key}; give a later first day.</source>
        <translation>Die neue Laufzeit muss nach {start}, dem Beginn von {key}, anfangen; geben Sie einen späteren ersten Tag an.</translation>
    </message>
    <message>
        <source>The request was answered on {on}; undo takes that back if it is wrong.</source>
        <translation>Die Anfrage wurde am {on} beantwortet; Rückgängig nimmt das zurück, wenn es falsch ist.</translation>
    </message>
    <message>
        <source>The request was made on {asked}; it cannot have been answered on {on}.</source>
        <translation>Die Anfrage ist vom {asked}; am {on} kann sie nicht beantwortet worden sein.</translation>
    </message>
    <message>
        <source>The retainer changes only on the first day of a period, which {on} is not; the next is {next}.</source>
        <translation>Die Pauschale ändert sich nur am ersten Tag eines Abschnitts, und das ist {on} nicht; der nächste ist {next}.</translation>
    </message>
    <message>
        <source>The retainer&apos;s hours</source>
        <translation>Stunden der Pauschale</translation>
    </message>
    <message>
        <source>The review of {quarter} is due.</source>
        <translation>Der Bericht {quarter} ist fällig.</translation>
    </message>
    <message>
        <source>The review of {quarter} of {key} is due</source>
        <translation>Der Bericht {quarter} von {key} ist fällig</translation>
    </message>
    <message>
        <source>The roadmap&apos;s first quarter is under way, with a review every week
Blocked work is named within a day, and by whom it is unblocked</source>
        <translation>Das erste Quartal der Roadmap läuft, mit wöchentlicher Durchsicht
Blockierte Arbeit ist binnen eines Tages benannt, und wer sie löst</translation>
    </message>
    <message>
        <source>The scope adjustments of this review went into the scope&apos;s draft.</source>
        <translation>Die Anpassungen des Umfangs aus diesem Bericht stehen im Entwurf des Umfangs.</translation>
    </message>
    <message>
        <source>The scope we agreed assumes something here.</source>
        <translation>Der vereinbarte Leistungsumfang nimmt hier etwas an.</translation>
    </message>
    <message>
        <source>The scope we agreed covers it on a condition.</source>
        <translation>Der vereinbarte Leistungsumfang deckt es unter einer Bedingung ab.</translation>
    </message>
    <message>
        <source>The scope we agreed leaves it out.</source>
        <translation>Der vereinbarte Leistungsumfang lässt es aus.</translation>
    </message>
    <message>
        <source>The scope we agreed leaves this part to you.</source>
        <translation>Der vereinbarte Leistungsumfang überlässt diesen Teil Ihnen.</translation>
    </message>
    <message>
        <source>The start at login could not be changed at {path} ({why}); check that you may write there.</source>
        <translation>Der Start bei der Anmeldung ließ sich unter {path} nicht ändern ({why}); prüfen Sie, ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>The technical part of the data room is complete, with an index
Answers to the twenty usual questions of due diligence, rehearsed once</source>
        <translation>Der technische Teil des Datenraums ist vollständig, mit Verzeichnis
Antworten auf die zwanzig üblichen Fragen der Due Diligence, einmal geprobt</translation>
    </message>
    <message>
        <source>The term expires</source>
        <translation>Die Laufzeit endet</translation>
    </message>
    <message>
        <source>The terms promise no minimum hours.</source>
        <translation>Die Konditionen sagen keine Mindeststunden zu.</translation>
    </message>
    <message>
        <source>The tier fills the allowance. New terms can follow later, from a day on.</source>
        <translation>Die Stufe füllt das Kontingent. Neue Konditionen können später folgen, ab einem Tag.</translation>
    </message>
    <message>
        <source>The time zones {names} are not known; their times were taken for those of {zone}.</source>
        <translation>Die Zeitzonen {names} sind nicht bekannt; ihre Zeiten wurden als solche von {zone} genommen.</translation>
    </message>
    <message>
        <source>The timer for {key} goes on while the window is closed. Close again to leave, or Ctrl+T stops it.</source>
        <translation>Der Timer für {key} läuft bei geschlossenem Fenster weiter. Noch einmal schließen beendet, Strg+T hält ihn an.</translation>
    </message>
    <message>
        <source>The timer has been running for {minutes}; stop it, or discard what was not work.</source>
        <translation>Der Timer läuft seit {minutes}; halten Sie ihn an, oder verwerfen Sie, was keine Arbeit war.</translation>
    </message>
    <message>
        <source>The timer has been running over midnight, {minutes} so far; stop it, or discard it.</source>
        <translation>Der Timer läuft über Mitternacht, bisher {minutes}; halten Sie ihn an, oder verwerfen Sie ihn.</translation>
    </message>
    <message>
        <source>The timer has run for {time}</source>
        <translation>Der Timer läuft seit {time}</translation>
    </message>
    <message>
        <source>The timer is running: Ctrl+T stops it, and then this can be edited.</source>
        <translation>Der Timer läuft: Strg+T hält ihn an, dann ist dies zu bearbeiten.</translation>
    </message>
    <message>
        <source>The timer of {key} has run for 24 hours or more; log what was worked, then discard it.</source>
        <translation>Der Timer von {key} läuft seit 24 Stunden oder mehr; erfassen Sie, was gearbeitet wurde, und verwerfen Sie ihn.</translation>
    </message>
    <message>
        <source>The timer of {key} has run for {time}</source>
        <translation>Der Timer von {key} läuft seit {time}</translation>
    </message>
    <message>
        <source>The timer runs for that already.</source>
        <translation>Der Timer läuft schon dafür.</translation>
    </message>
    <message>
        <source>The timer runs for {key}; stop or discard it first.</source>
        <translation>Der Timer läuft für {key}; halten Sie ihn zuerst an, oder verwerfen Sie ihn.</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>Die Woche</translation>
    </message>
    <message>
        <source>The words are those of edition {edition}. Change some before you publish another edition.</source>
        <translation>Die Worte sind die von Ausgabe {edition}. Ändern Sie welche, bevor Sie eine weitere veröffentlichen.</translation>
    </message>
    <message>
        <source>The workspace cannot be opened</source>
        <translation>Der Arbeitsbereich lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>The workspace cannot be read, so what restoring would lose is not known.</source>
        <translation>Der Arbeitsbereich ist nicht zu lesen; was verloren ginge, ist darum nicht bekannt.</translation>
    </message>
    <message>
        <source>The {side}’s notice ends it</source>
        <translation>Kündigung beendet es ({side})</translation>
    </message>
    <message>
        <source>The {side}’s notice ends the engagement</source>
        <translation>Kündigung beendet das Mandat ({side})</translation>
    </message>
    <message>
        <source>The {what} cannot be negative.</source>
        <translation>Negativ geht nicht ({what}).</translation>
    </message>
    <message>
        <source>The {what} cannot be negative; give 0 or more.</source>
        <translation>Negativ geht nicht ({what}); geben Sie 0 oder mehr an.</translation>
    </message>
    <message>
        <source>The {what} has no text; write at least one word.</source>
        <translation>Ohne Text geht es nicht ({what}); schreiben Sie mindestens ein Wort.</translation>
    </message>
    <message>
        <source>The {what} is at most {most} days; give fewer.</source>
        <translation>Höchstens {most} Tage ({what}); geben Sie weniger an.</translation>
    </message>
    <message>
        <source>The {what} is at most {most} months; give fewer.</source>
        <translation>Höchstens {most} Monate ({what}); geben Sie weniger an.</translation>
    </message>
    <message>
        <source>There are four ways to have it all the same:</source>
        <translation>Es gibt vier Wege, es trotzdem zu bekommen:</translation>
    </message>
    <message>
        <source>There is a change order for it, {ref}, “{text}”: {decision}.</source>
        <translation>Dafür gibt es einen Änderungsauftrag, {ref}, „{text}“: {decision}.</translation>
    </message>
    <message>
        <source>There is a client {name} already; choose it, or another name.</source>
        <translation>Einen Auftraggeber {name} gibt es schon; wählen Sie ihn, oder einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is a file {path} already; choose another name for the new workspace.</source>
        <translation>Eine Datei {path} gibt es schon; wählen Sie für den neuen Arbeitsbereich einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is an engagement {key} already; choose another key.</source>
        <translation>Ein Mandat {key} gibt es schon; wählen Sie einen anderen KEY.</translation>
    </message>
    <message>
        <source>There is an invoice {ref} already; give another reference, or void that one first.</source>
        <translation>Eine Rechnung {ref} gibt es schon; geben Sie eine andere Nummer an, oder stornieren Sie jene zuerst.</translation>
    </message>
    <message>
        <source>There is no checkpoint at day {day}; the days are {days}.</source>
        <translation>An Tag {day} gibt es keinen Kontrollpunkt; die Tage sind {days}.</translation>
    </message>
    <message>
        <source>There is no class {name}; use in_scope, goodwill, guarantee or unclassified.</source>
        <translation>Eine Klasse {name} gibt es nicht; nehmen Sie in_scope, goodwill, guarantee oder unclassified.</translation>
    </message>
    <message>
        <source>There is no clause {ref} in the draft of {key} any more.</source>
        <translation>Eine Klausel {ref} gibt es im Entwurf von {key} nicht mehr.</translation>
    </message>
    <message>
        <source>There is no client {name} any more.</source>
        <translation>Einen Auftraggeber {name} gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is no display to show the window on; `engagement-desk --help` lists what works without one.</source>
        <translation>Es gibt keinen Bildschirm für das Fenster; `engagement-desk --help` zeigt, was ohne geht.</translation>
    </message>
    <message>
        <source>There is no draft of {key}; an edited clause begins one.</source>
        <translation>Es gibt keinen Entwurf von {key}; eine bearbeitete Klausel beginnt einen.</translation>
    </message>
    <message>
        <source>There is no draft to issue; editing a clause begins one.</source>
        <translation>Es gibt keinen Entwurf; eine bearbeitete Klausel beginnt einen.</translation>
    </message>
    <message>
        <source>There is no engagement {key}; ↓ lists them.</source>
        <translation>Ein Mandat {key} gibt es nicht; ↓ listet sie.</translation>
    </message>
    <message>
        <source>There is no file {path}; check the name.</source>
        <translation>Eine Datei {path} gibt es nicht; prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>There is no file {path}; check the path.</source>
        <translation>Eine Datei {path} gibt es nicht; prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>There is no invoice {ref} that stands any more.</source>
        <translation>Eine gültige Rechnung {ref} gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is no preset {preset}; choose {known}.</source>
        <translation>Eine Variante {preset} gibt es nicht; wählen Sie {known}.</translation>
    </message>
    <message>
        <source>There is no revision {revision} of {key}.</source>
        <translation>Eine Fassung {revision} von {key} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no setting {name}; the settings are {known}.</source>
        <translation>Eine Einstellung {name} gibt es nicht; die Einstellungen sind {known}.</translation>
    </message>
    <message>
        <source>There is no such folder; choose one that is there.</source>
        <translation>Diesen Ordner gibt es nicht; wählen Sie einen vorhandenen.</translation>
    </message>
    <message>
        <source>There is no time zone {zone}; give an IANA name, such as Europe/Berlin or America/New_York.</source>
        <translation>Eine Zeitzone {zone} gibt es nicht; geben Sie einen IANA-Namen an, etwa Europe/Berlin oder America/New_York.</translation>
    </message>
    <message>
        <source>There is no workspace at {path}; check the path.</source>
        <translation>Unter {path} gibt es keinen Arbeitsbereich; prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>There is no {kind} with the id {id}; list them to see the ids.</source>
        <translation>Zu {kind} gibt es keine Kennung {id}; eine Liste zeigt die Kennungen.</translation>
    </message>
    <message>
        <source>There is no {what} for what is selected.</source>
        <translation>Für die Auswahl gibt es nichts ({what}).</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing written for {section}; give it a text.</source>
        <translation>Für {section} ist nichts geschrieben; geben Sie einen Text an.</translation>
    </message>
    <message>
        <source>These columns have no place here and were not taken over: {names}.</source>
        <translation>Diese Spalten haben hier keinen Platz und wurden nicht übernommen: {names}.</translation>
    </message>
    <message>
        <source>These documents are kept with the workspace: exporting gives the same bytes for ever.</source>
        <translation>Diese Dokumente bleiben beim Arbeitsbereich: Ein Export gibt für immer dieselben Bytes.</translation>
    </message>
    <message>
        <source>These rows go to</source>
        <translation>Diese Zeilen gehen an</translation>
    </message>
    <message>
        <source>They have no class yet. A backup was made before, and the import can be taken back in one step.</source>
        <translation>Sie haben noch keine Klasse. Vorher entstand eine Sicherung, und der Import ist in einem Schritt zurückzunehmen.</translation>
    </message>
    <message>
        <source>They pass to the client</source>
        <translation>Rechte gehen über</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>Sie sagen dasselbe.</translation>
    </message>
    <message>
        <source>This cell holds clocked time, which is not overwritten; Enter opens it, +15m adds to it.</source>
        <translation>Diese Zelle hält gestoppte Zeit, die nicht überschrieben wird; Eingabe öffnet sie, +15m fügt hinzu.</translation>
    </message>
    <message>
        <source>This cell holds several entries; Enter opens them, +15m adds to them.</source>
        <translation>Diese Zelle hält mehrere Einträge; Eingabe öffnet sie, +15m fügt hinzu.</translation>
    </message>
    <message>
        <source>This cell holds {time} by now; look at it, then type its time anew.</source>
        <translation>Diese Zelle hält inzwischen {time}; sehen Sie nach, und geben Sie die Zeit neu ein.</translation>
    </message>
    <message>
        <source>This cell is locked, being invoiced or published; Enter opens it, +15m adds beside it.</source>
        <translation>Diese Zelle ist gesperrt, weil berechnet oder veröffentlicht; Eingabe öffnet sie, +15m fügt daneben hinzu.</translation>
    </message>
    <message>
        <source>This engagement</source>
        <translation>Dieses Mandat</translation>
    </message>
    <message>
        <source>This entry cannot be said in one line; edit it on the Hours page of its engagement.</source>
        <translation>Dieser Eintrag passt nicht in eine Zeile; bearbeiten Sie ihn auf der Stundenseite seines Mandats.</translation>
    </message>
    <message>
        <source>This entry does not lie in the bin.</source>
        <translation>Dieser Eintrag liegt nicht im Papierkorb.</translation>
    </message>
    <message>
        <source>This entry lies in a published review and is locked; a correction changes it.</source>
        <translation>Dieser Eintrag liegt in einem veröffentlichten Bericht und ist gesperrt; eine Korrektur ändert ihn.</translation>
    </message>
    <message>
        <source>This entry lies in the bin.</source>
        <translation>Dieser Eintrag liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>This entry overlaps with nothing any more.</source>
        <translation>Dieser Eintrag überschneidet sich mit nichts mehr.</translation>
    </message>
    <message>
        <source>This entry stands on an invoice and is locked; a correction changes it.</source>
        <translation>Dieser Eintrag steht auf einer Rechnung und ist gesperrt; eine Korrektur ändert ihn.</translation>
    </message>
    <message>
        <source>This entry {lock}: type the change of time, and why. Enter corrects · Esc leaves</source>
        <translation>Dieser Eintrag {lock}: Tippen Sie die Änderung der Zeit, und warum. Eingabe korrigiert · Esc verlässt</translation>
    </message>
    <message>
        <source>This file exists. Replace it, or keep both?</source>
        <translation>Diese Datei gibt es schon. Ersetzen, oder beide behalten?</translation>
    </message>
    <message>
        <source>This installation does not work: {what} should be {expected}, and is {found}; install it again, and report it if it stays so.</source>
        <translation>Diese Installation funktioniert nicht: {what} sollte {expected} sein und ist {found}; installieren Sie neu, und melden Sie es, wenn es so bleibt.</translation>
    </message>
    <message>
        <source>This is a correction, which is not edited; delete it and correct anew.</source>
        <translation>Dies ist eine Korrektur, die nicht bearbeitet wird; löschen Sie sie, und korrigieren Sie neu.</translation>
    </message>
    <message>
        <source>This key cannot be taken from the system; press another one.</source>
        <translation>Diese Taste gibt das System nicht her; drücken Sie eine andere.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>This month {time}</source>
        <translation>Dieser Monat {time}</translation>
    </message>
    <message>
        <source>This period {time}</source>
        <translation>Dieser Abschnitt {time}</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dieses Quartal</translation>
    </message>
    <message>
        <source>This tag does not decide</source>
        <translation>Dieses Schlagwort entscheidet nicht</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>This week {time}</source>
        <translation>Diese Woche {time}</translation>
    </message>
    <message>
        <source>This workspace has records already; open a new one, and import {file} into that.</source>
        <translation>Dieser Arbeitsbereich hat schon Datensätze; öffnen Sie einen neuen, und importieren Sie {file} dort.</translation>
    </message>
    <message>
        <source>Three outcomes</source>
        <translation>Drei Resultate</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Tick the clauses to take. Each can be reworded on the Scope page.</source>
        <translation>Haken Sie die Klauseln an. Jede ist auf der Seite Umfang umzuformulieren.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time and materials</source>
        <translation>Nach Aufwand</translation>
    </message>
    <message>
        <source>Time and quarters</source>
        <translation>Zeit und Quartale</translation>
    </message>
    <message>
        <source>Time by class</source>
        <translation>Zeit nach Klasse</translation>
    </message>
    <message>
        <source>Time is rounded to {allowed} minutes; give one of these.</source>
        <translation>Zeit wird auf {allowed} Minuten gerundet; geben Sie eine dieser Zahlen an.</translation>
    </message>
    <message>
        <source>Time line of the terms</source>
        <translation>Zeitleiste der Konditionen</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>TimeTagger</source>
        <translation>TimeTagger</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Timer running for {what}; press to stop</source>
        <translation>Timer läuft für {what}; Drücken hält an</translation>
    </message>
    <message>
        <source>Timer started: {key}</source>
        <translation>Timer gestartet: {key}</translation>
    </message>
    <message>
        <source>Timer switched to {key}; the time before is logged</source>
        <translation>Timer auf {key} gewechselt; die Zeit davor ist erfasst</translation>
    </message>
    <message>
        <source>Timer {time}</source>
        <translation>Timer {time}</translation>
    </message>
    <message>
        <source>Timewarrior</source>
        <translation>Timewarrior</translation>
    </message>
    <message>
        <source>Timewarrior, Watson, Hamster</source>
        <translation>Timewarrior, Watson, Hamster</translation>
    </message>
    <message>
        <source>Timewarrior’s data, or an unpacked backup of solidtime</source>
        <translation>Daten von Timewarrior, oder eine entpackte Sicherung von solidtime</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>To cure a breach, days</source>
        <translation>Heilung einer Verletzung, Tage</translation>
    </message>
    <message>
        <source>To hand over or revoke: {text}</source>
        <translation>Zu übergeben oder zu entziehen: {text}</translation>
    </message>
    <message>
        <source>To hand over, one a line</source>
        <translation>Zu übergeben, je Zeile eines</translation>
    </message>
    <message>
        <source>To, {per}</source>
        <translation>Bis, {per}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Toggl Track</source>
        <translation>Toggl Track</translation>
    </message>
    <message>
        <source>Toggl Track, Clockify, Harvest, Kimai</source>
        <translation>Toggl Track, Clockify, Harvest, Kimai</translation>
    </message>
    <message>
        <source>Tomorrow, {key}: {text}</source>
        <translation>Morgen, {key}: {text}</translation>
    </message>
    <message>
        <source>Tomorrow, {n} dates of {keys}</source>
        <translation>Morgen, {n} Fristen von {keys}</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Total of all rows</source>
        <translation>Summe aller Zeilen</translation>
    </message>
    <message>
        <source>Total so far</source>
        <translation>Zwischensumme</translation>
    </message>
    <message>
        <source>Totals of each engagement</source>
        <translation>Summen je Mandat</translation>
    </message>
    <message>
        <source>Traditional duties</source>
        <translation>Klassische Aufgaben</translation>
    </message>
    <message>
        <source>Train to the workshop</source>
        <translation>Bahn zum Workshop</translation>
    </message>
    <message>
        <source>Training, hosting and operating models</source>
        <translation>Training, Hosting und Betrieb von Modellen</translation>
    </message>
    <message>
        <source>Transition hours</source>
        <translation>Übergangsstunden</translation>
    </message>
    <message>
        <source>Transition rate</source>
        <translation>Übergangssatz</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Trim this one</source>
        <translation>Diesen kürzen</translation>
    </message>
    <message>
        <source>Trimmed {key} to {span}</source>
        <translation>{key} auf {span} gekürzt</translation>
    </message>
    <message>
        <source>Trimmed {key} to {span}; what was cut off beside it is kept as an entry of its own</source>
        <translation>{key} auf {span} gekürzt; was daneben abgeschnitten wurde, bleibt als eigener Eintrag</translation>
    </message>
    <message>
        <source>Two or three near-term wins, each with an owner and a date
What comes next, later and not at all, with the reason
Agreed with the sponsor in a session</source>
        <translation>Zwei oder drei schnelle Erfolge, jeder mit Zuständigem und Termin
Was danach, später und gar nicht kommt, mit Begründung
Mit dem Sponsor in einer Sitzung abgestimmt</translation>
    </message>
    <message>
        <source>Two people would hold one chair. Agree in writing on the decisions that are yours, or coach the co-founder.</source>
        <translation>Zwei Personen säßen auf einem Stuhl. Vereinbaren Sie schriftlich, welche Entscheidungen Ihre sind, oder coachen Sie den Mitgründer.</translation>
    </message>
    <message>
        <source>Type 1.5, 1:30 or 90m; PgUp and PgDn turn the week</source>
        <translation>Tippen Sie 1.5, 1:30 oder 90m; Bild↑ und Bild↓ blättern die Woche</translation>
    </message>
    <message>
        <source>Type to change it, +15m adds to it, Del empties it</source>
        <translation>Tippen ändert sie, +15m fügt hinzu, Entf leert sie</translation>
    </message>
    <message>
        <source>U&amp;nclassified</source>
        <translation>&amp;Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Unanswered since {promised}, the day promised: {words}</source>
        <translation>Unbeantwortet seit {promised}, dem zugesagten Tag: {words}</translation>
    </message>
    <message>
        <source>Unbilled</source>
        <translation>Unberechnet</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Unclassified time</source>
        <translation>Nicht zugeordnete Zeit</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo Ctrl+Z</source>
        <translation>Rückgängig Strg+Z</translation>
    </message>
    <message>
        <source>Undo and redo do not reach behind an upgrade of the workspace; make the change by hand.</source>
        <translation>Rückgängig und Wiederholen reichen nicht hinter ein Upgrade des Arbeitsbereichs; ändern Sie es von Hand.</translation>
    </message>
    <message>
        <source>Undo ends here: nothing before this can be undone afterwards.</source>
        <translation>Rückgängig endet hier: Nichts davor ist danach noch zurückzunehmen.</translation>
    </message>
    <message>
        <source>Undo stops at “{command} {subject}”, which cannot be taken back; a published review is mended by a correction or a second edition.</source>
        <translation>Rückgängig endet bei „{command} {subject}“, das nicht zurückzunehmen ist; einen veröffentlichten Bericht berichtigt eine Korrektur oder eine zweite Ausgabe.</translation>
    </message>
    <message>
        <source>Undone: {deed}</source>
        <translation>Rückgängig: {deed}</translation>
    </message>
    <message>
        <source>Unused hours</source>
        <translation>Ungenutzte Stunden</translation>
    </message>
    <message>
        <source>Unused prepaid hours</source>
        <translation>Ungenutzte vorausbezahlte Stunden</translation>
    </message>
    <message>
        <source>Unused prepaid hours are forfeited.</source>
        <translation>Ungenutzte vorausbezahlte Stunden verfallen.</translation>
    </message>
    <message>
        <source>Use of the client&apos;s data with a model provider</source>
        <translation>Verwendung der Daten des Auftraggebers bei einem Modellanbieter</translation>
    </message>
    <message>
        <source>Use {day}</source>
        <translation>{day} nehmen</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Genutzt</translation>
    </message>
    <message>
        <source>Usual range of solo fractional CTO retainers, United States; check it against two recent offers</source>
        <translation>Übliche Spanne der Pauschalen einzelner Teilzeit-CTOs, USA; prüfen Sie sie an zwei aktuellen Angeboten</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value sheet</source>
        <translation>Wertvergleich</translation>
    </message>
    <message>
        <source>Vendor contacts and contract dates</source>
        <translation>Kontakte und Vertragstermine der Lieferanten</translation>
    </message>
    <message>
        <source>Vendor selection: criteria, a shortlist, reference calls and a scorecard; the client signs</source>
        <translation>Auswahl von Lieferanten: Kriterien, engere Wahl, Referenzgespräche und Bewertungsbogen; der Auftraggeber unterschreibt</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Versions of the terms</source>
        <translation>Versionen der Konditionen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>View of the hours</source>
        <translation>Ansicht der Stunden</translation>
    </message>
    <message>
        <source>Void it</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>Void since {day}: nothing stands on it.</source>
        <translation>Storniert seit {day}: Nichts steht mehr darauf.</translation>
    </message>
    <message>
        <source>Voided invoice {ref}; what it took is unbilled again</source>
        <translation>Rechnung {ref} storniert; was sie enthielt, ist wieder unberechnet</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Erlassen</translation>
    </message>
    <message>
        <source>Was AI involved</source>
        <translation>War KI beteiligt</translation>
    </message>
    <message>
        <source>Waterfall chart from the original to the revised sum</source>
        <translation>Wasserfalldiagramm von der ursprünglichen zur neuen Summe</translation>
    </message>
    <message>
        <source>Waterfall chart of the retainer&apos;s hours</source>
        <translation>Wasserfalldiagramm der Stunden der Pauschale</translation>
    </message>
    <message>
        <source>Watson</source>
        <translation>Watson</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Woche danach</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Woche davor</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Weekly priorities, a monthly status and a quarterly review have run at least once
Everyone knows who decides what, and where decisions are kept</source>
        <translation>Wochenprioritäten, Monatsstatus und Quartalsbericht liefen mindestens einmal
Alle wissen, wer was entscheidet, und wo Entscheidungen festgehalten sind</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What PDFs are drawn with.</source>
        <translation>Womit PDFs gezeichnet werden.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was herauskam</translation>
    </message>
    <message>
        <source>What can be imported ({endings})</source>
        <translation>Was sich importieren lässt ({endings})</translation>
    </message>
    <message>
        <source>What can be read</source>
        <translation>Was gelesen werden kann</translation>
    </message>
    <message>
        <source>What changed because of it</source>
        <translation>Was sich dadurch änderte</translation>
    </message>
    <message>
        <source>What changed, and the evidence</source>
        <translation>Was sich geändert hat, und der Beleg</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>What comes first.</source>
        <translation>Was zuerst kommt.</translation>
    </message>
    <message>
        <source>What did not go as it should, and what it cost.</source>
        <translation>Was nicht lief, wie es sollte, und was es kostete.</translation>
    </message>
    <message>
        <source>What did not work</source>
        <translation>Was nicht gut lief</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>What is different from the first day, and where that can be seen</source>
        <translation>Was anders ist als am ersten Tag, und wo es zu sehen ist</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>Was dagegen getan wird</translation>
    </message>
    <message>
        <source>What is in, what is out, and what changed: every revision is kept.</source>
        <translation>Was drin ist, was draußen, und was sich änderte: Jede Fassung bleibt.</translation>
    </message>
    <message>
        <source>What is rounded</source>
        <translation>Was gerundet wird</translation>
    </message>
    <message>
        <source>What is to be known</source>
        <translation>Was zu wissen ist</translation>
    </message>
    <message>
        <source>What is understood</source>
        <translation>Was verstanden wurde</translation>
    </message>
    <message>
        <source>What it costs beside what else it could be. Correct a reference and its source here.</source>
        <translation>Was es kostet, neben den Alternativen. Berichtigen Sie hier Vergleichswert und Quelle.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>What it must fulfil to be accepted</source>
        <translation>Was es zur Abnahme erfüllen muss</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was darin steht</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>Worum es ging</translation>
    </message>
    <message>
        <source>What of the minimum is still owed, by the reason of the end</source>
        <translation>Was vom Mindestumfang noch geschuldet ist, je nach Grund des Endes</translation>
    </message>
    <message>
        <source>What restoring {path} would lose is not known, for the workspace cannot be read.</source>
        <translation>Was die Wiederherstellung von {path} verlöre, ist nicht bekannt, denn der Arbeitsbereich ist nicht zu lesen.</translation>
    </message>
    <message>
        <source>What separates decimals</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>What the file itself does not say. The answers are remembered for the next file of this make.</source>
        <translation>Was die Datei selbst nicht sagt. Die Antworten gelten auch für die nächste Datei dieser Art.</translation>
    </message>
    <message>
        <source>What the fit check found</source>
        <translation>Was die Eignungsprüfung ergab</translation>
    </message>
    <message>
        <source>What the import had added is gone again; the file can be imported anew.</source>
        <translation>Was der Import gebracht hatte, ist wieder weg; die Datei kann neu importiert werden.</translation>
    </message>
    <message>
        <source>What the new version would do</source>
        <translation>Was die neue Version bewirken würde</translation>
    </message>
    <message>
        <source>What the rows name</source>
        <translation>Was die Zeilen nennen</translation>
    </message>
    <message>
        <source>What they want to be different at the end</source>
        <translation>Was am Ende anders sein soll</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Was geantwortet wurde</translation>
    </message>
    <message>
        <source>What was said about it, and by whom</source>
        <translation>Was dazu gesagt wurde, und von wem</translation>
    </message>
    <message>
        <source>What was written here is kept among the backups as {file}.</source>
        <translation>Was hier geschrieben wurde, liegt bei den Sicherungen als {file}.</translation>
    </message>
    <message>
        <source>What went right, and what went wrong</source>
        <translation>Was gut ging, und was nicht</translation>
    </message>
    <message>
        <source>What worked</source>
        <translation>Was gut lief</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When and how long</source>
        <translation>Wann und wie lange</translation>
    </message>
    <message>
        <source>Where an agent serves and where a rule is better: one written answer for each use case</source>
        <translation>Wo ein Agent dient und wo eine Regel besser ist: eine schriftliche Antwort je Anwendungsfall</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Wohin es geht</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Wie es steht</translation>
    </message>
    <message>
        <source>Where the figure comes from</source>
        <translation>Woher die Zahl kommt</translation>
    </message>
    <message>
        <source>Where two machines write into one synced file, one of them loses what it wrote. Close it there, wait until the folder is synced, then open it here.</source>
        <translation>Wo zwei Rechner in eine abgeglichene Datei schreiben, verliert einer, was er schrieb. Schließen Sie es dort, warten Sie, bis der Ordner abgeglichen ist, und öffnen Sie es dann hier.</translation>
    </message>
    <message>
        <source>Which engagement? Enter lists the active ones.</source>
        <translation>Welches Mandat? Eingabe listet die aktiven.</translation>
    </message>
    <message>
        <source>Which of them suits you?</source>
        <translation>Welcher davon passt Ihnen?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who accepts it, by name</source>
        <translation>Wer es abnimmt, mit Namen</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Wer gefragt hat</translation>
    </message>
    <message>
        <source>Who can be asked</source>
        <translation>Wen man fragen kann</translation>
    </message>
    <message>
        <source>Who matters at the client</source>
        <translation>Auf wen es beim Auftraggeber ankommt</translation>
    </message>
    <message>
        <source>Who owns the rights in the work</source>
        <translation>Wem die Rechte am Werk gehören</translation>
    </message>
    <message>
        <source>Who owns the work</source>
        <translation>Wem das Werk gehört</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Wer zahlt</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Wer sich kümmert</translation>
    </message>
    <message>
        <source>Who works here: the person of a new entry, and the consultant&apos;s side of documents.</source>
        <translation>Wer hier arbeitet: die Person neuer Einträge, und Ihre Seite in Dokumenten.</translation>
    </message>
    <message>
        <source>Whole months within the agreed hours: {within} of {closed}; short (outlined): {under}; over (dark top): {over}.</source>
        <translation>Volle Monate innerhalb der vereinbarten Stunden: {within} von {closed}; darunter (umrandet): {under}; darüber (dunkle Spitze): {over}.</translation>
    </message>
    <message>
        <source>Whole weeks within the agreed hours: {within} of {closed}; short (outlined): {under}; over (dark top): {over}.</source>
        <translation>Volle Wochen innerhalb der vereinbarten Stunden: {within} von {closed}; darunter (umrandet): {under}; darüber (dunkle Spitze): {over}.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Why engaged</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Why it changes</source>
        <translation>Warum sie sich ändert</translation>
    </message>
    <message>
        <source>Why it is absorbed</source>
        <translation>Warum Sie es tragen</translation>
    </message>
    <message>
        <source>Why the client engaged you</source>
        <translation>Warum der Auftraggeber Sie geholt hat</translation>
    </message>
    <message>
        <source>Why, and why the others were rejected</source>
        <translation>Warum, und warum die anderen nicht</translation>
    </message>
    <message>
        <source>Why, and with whom</source>
        <translation>Warum, und mit wem</translation>
    </message>
    <message>
        <source>With Ctrl or Alt, please: a key by itself is needed for typing.</source>
        <translation>Bitte mit Strg oder Alt: Eine Taste allein wird zum Tippen gebraucht.</translation>
    </message>
    <message>
        <source>With dates and criteria, so that acceptance is never a matter of opinion.</source>
        <translation>Mit Terminen und Kriterien, damit die Abnahme nie Ansichtssache ist.</translation>
    </message>
    <message>
        <source>With that time it would be 24 hours or more; drop it, and log what was worked.</source>
        <translation>Mit dieser Zeit wären es 24 Stunden oder mehr; lassen Sie sie weg, und erfassen Sie, was gearbeitet wurde.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Withdrew the notice of {day}</source>
        <translation>Kündigung vom {day} zurückgenommen</translation>
    </message>
    <message>
        <source>Withdrew {number}</source>
        <translation>{number} zurückgezogen</translation>
    </message>
    <message>
        <source>Without notice days no end date can be computed; defaults do not count.</source>
        <translation>Ohne Kündigungstage ist kein Ende zu berechnen; Vorgaben zählen nicht.</translation>
    </message>
    <message>
        <source>Without words of its own: {text}</source>
        <translation>Ohne eigene Worte: {text}</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>Words of any note, clause, request, deliverable or decision</source>
        <translation>Wörter aus Vermerken, Klauseln, Anfragen, Ergebnissen oder Entscheidungen</translation>
    </message>
    <message>
        <source>Work at weekends and on public holidays</source>
        <translation>Arbeit an Wochenenden und Feiertagen</translation>
    </message>
    <message>
        <source>Work on site</source>
        <translation>Arbeit vor Ort</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Gearbeitet</translation>
    </message>
    <message>
        <source>Worked {time}</source>
        <translation>Gearbeitet {time}</translation>
    </message>
    <message>
        <source>Worked {worked} · billed {billed} · {value}</source>
        <translation>Gearbeitet {worked} · abgerechnet {billed} · {value}</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>Working statement, not legal advice</source>
        <translation>Arbeitsabrechnung, keine Rechtsberatung</translation>
    </message>
    <message>
        <source>Workspaces (*.engdesk);;All files (*)</source>
        <translation>Arbeitsbereiche (*.engdesk);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Would re-value 1 entry, {sum}</source>
        <translation>Würde 1 Eintrag neu bewerten, {sum}</translation>
    </message>
    <message>
        <source>Would re-value no entries</source>
        <translation>Würde keinen Eintrag neu bewerten</translation>
    </message>
    <message>
        <source>Would re-value {n} entries, {sum}</source>
        <translation>Würde {n} Einträge neu bewerten, {sum}</translation>
    </message>
    <message>
        <source>Write beside it, under a name with a number</source>
        <translation>Daneben schreiben, mit einer Nummer im Namen</translation>
    </message>
    <message>
        <source>Write both statements (A: notice on {day}, {reason}; B: {other_day}, {other_reason}) to</source>
        <translation>Beide Abrechnungen (A: Kündigung am {day}, {reason}; B: {other_day}, {other_reason}) schreiben nach</translation>
    </message>
    <message>
        <source>Write hours for other programs. Days are those on which they count, both included.</source>
        <translation>Stunden für andere Programme schreiben. Es gelten die Tage, an denen sie zählen, beide eingeschlossen.</translation>
    </message>
    <message>
        <source>Write the PDF to</source>
        <translation>PDF schreiben nach</translation>
    </message>
    <message>
        <source>Write the PDFs into the folder</source>
        <translation>PDFs in den Ordner schreiben</translation>
    </message>
    <message>
        <source>Write the answer, then press Ctrl+Enter again.</source>
        <translation>Schreiben Sie die Antwort, dann noch einmal Strg+Eingabe.</translation>
    </message>
    <message>
        <source>Write the brief to</source>
        <translation>Briefing schreiben nach</translation>
    </message>
    <message>
        <source>Write the calendar of {whose} to</source>
        <translation>Kalender schreiben ({whose}) nach</translation>
    </message>
    <message>
        <source>Write the dispute pack to</source>
        <translation>Beweismappe schreiben nach</translation>
    </message>
    <message>
        <source>Write the first clause</source>
        <translation>Erste Klausel schreiben</translation>
    </message>
    <message>
        <source>Write the hours of {whose} to</source>
        <translation>Stunden schreiben ({whose}) nach</translation>
    </message>
    <message>
        <source>Write the internal report to</source>
        <translation>Internen Bericht schreiben nach</translation>
    </message>
    <message>
        <source>Write the policy</source>
        <translation>Regelung schreiben</translation>
    </message>
    <message>
        <source>Write the sheet of {number} to</source>
        <translation>Blatt {number} schreiben nach</translation>
    </message>
    <message>
        <source>Write the statement (notice on {day}, {reason}) to</source>
        <translation>Abrechnung (Kündigung am {day}, {reason}) schreiben nach</translation>
    </message>
    <message>
        <source>Write the status of {month} to</source>
        <translation>Status {month} schreiben nach</translation>
    </message>
    <message>
        <source>Write what came of it, then press Ctrl+Enter again.</source>
        <translation>Schreiben Sie, was herauskam, dann noch einmal Strg+Eingabe.</translation>
    </message>
    <message>
        <source>Write where it stands, then press Ctrl+Enter again.</source>
        <translation>Schreiben Sie, wie es steht, dann noch einmal Strg+Eingabe.</translation>
    </message>
    <message>
        <source>Writing production code, and reviewing every change before it ships</source>
        <translation>Produktiven Code schreiben, und jede Änderung vor der Auslieferung prüfen</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Bericht wird geschrieben</translation>
    </message>
    <message>
        <source>Written in full; empty takes the folder beside the workspace.</source>
        <translation>Vollständig geschrieben; leer nimmt den Ordner neben dem Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Written parts</source>
        <translation>Geschriebene Teile</translation>
    </message>
    <message>
        <source>Written priority map</source>
        <translation>Schriftliche Prioritätenkarte</translation>
    </message>
    <message>
        <source>Written, {pages}.</source>
        <translation>Geschrieben, {pages}.</translation>
    </message>
    <message>
        <source>Written.</source>
        <translation>Geschrieben.</translation>
    </message>
    <message>
        <source>Wrote {path}. Nothing that you typed is in it; look into it before you send it.</source>
        <translation>{path} geschrieben. Nichts von Ihnen Eingegebenes ist darin; sehen Sie hinein, bevor Sie es senden.</translation>
    </message>
    <message>
        <source>Year first</source>
        <translation>Jahr zuerst</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yes, the guarantee runs</source>
        <translation>Ja, Gewährleistung läuft</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>You alone</source>
        <translation>Nur Sie</translation>
    </message>
    <message>
        <source>You answered for a file of this make before; the same answers stand here again.</source>
        <translation>Sie haben schon für eine Datei dieser Art geantwortet; dieselben Antworten stehen wieder hier.</translation>
    </message>
    <message>
        <source>You asked for it before, on {day}: “{text}”. What became of it: {decision}.</source>
        <translation>Sie haben am {day} schon danach gefragt: „{text}“. Was daraus wurde: {decision}.</translation>
    </message>
    <message>
        <source>You broke the contract</source>
        <translation>Sie haben den Vertrag verletzt</translation>
    </message>
    <message>
        <source>You may not open {path}; ask its owner, or name another workspace.</source>
        <translation>Sie dürfen {path} nicht öffnen; fragen Sie den Besitzer, oder nennen Sie einen anderen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>You may not write {path}; name another place.</source>
        <translation>Sie dürfen {path} nicht schreiben; nennen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>You were away {time}</source>
        <translation>Sie waren {time} weg</translation>
    </message>
    <message>
        <source>Your convenience</source>
        <translation>Kündigung durch Sie</translation>
    </message>
    <message>
        <source>Your notice days are not agreed</source>
        <translation>Ihre Kündigungstage sind nicht vereinbart</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip-Dateien (*.zip)</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>a breach by the client</source>
        <translation>Vertragsverletzung des Auftraggebers</translation>
    </message>
    <message>
        <source>a breach by the consultant</source>
        <translation>Vertragsverletzung des Auftragnehmers</translation>
    </message>
    <message>
        <source>a break, time off or an expense</source>
        <translation>eine Pause, Urlaub oder eine Auslage</translation>
    </message>
    <message>
        <source>a clause</source>
        <translation>eine Klausel</translation>
    </message>
    <message>
        <source>a client already</source>
        <translation>schon Auftraggeber</translation>
    </message>
    <message>
        <source>a colour such as #2f56c6</source>
        <translation>eine Farbe wie #2f56c6</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>ein Entwurf</translation>
    </message>
    <message>
        <source>a draft: the time is at risk</source>
        <translation>ein Entwurf: Die Zeit ist im Risiko</translation>
    </message>
    <message>
        <source>a folder that is there, written in full</source>
        <translation>einen vorhandenen Ordner, vollständig geschrieben</translation>
    </message>
    <message>
        <source>a later review covers it</source>
        <translation>ein späterer Bericht deckt es ab</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>im Monat</translation>
    </message>
    <message>
        <source>a month from 1 to 12</source>
        <translation>einen Monat von 1 bis 12</translation>
    </message>
    <message>
        <source>a mutual end</source>
        <translation>gegenseitigem Einvernehmen</translation>
    </message>
    <message>
        <source>a number of megabytes from 1 on</source>
        <translation>eine Zahl von Megabytes ab 1</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>je Woche</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>im Jahr</translation>
    </message>
    <message>
        <source>above</source>
        <translation>darüber</translation>
    </message>
    <message>
        <source>above {reference}</source>
        <translation>über {reference}</translation>
    </message>
    <message>
        <source>absorbed, with a reason</source>
        <translation>Kulanz, mit Grund</translation>
    </message>
    <message>
        <source>accept deliverable</source>
        <translation>Abnahme des Ergebnisses</translation>
    </message>
    <message>
        <source>acceptance</source>
        <translation>Abnahme</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>abgenommen</translation>
    </message>
    <message>
        <source>accepted {day}</source>
        <translation>abgenommen {day}</translation>
    </message>
    <message>
        <source>accepted {day}, {came}</source>
        <translation>abgenommen {day}, {came}</translation>
    </message>
    <message>
        <source>actual {actual}</source>
        <translation>Istwert {actual}</translation>
    </message>
    <message>
        <source>add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>add clause</source>
        <translation>Neue Klausel</translation>
    </message>
    <message>
        <source>add client</source>
        <translation>Neuer Auftraggeber</translation>
    </message>
    <message>
        <source>add deliverable</source>
        <translation>Neues Ergebnis</translation>
    </message>
    <message>
        <source>add expense</source>
        <translation>Neue Auslage</translation>
    </message>
    <message>
        <source>add handover item</source>
        <translation>Neuer Übergabepunkt</translation>
    </message>
    <message>
        <source>add holiday</source>
        <translation>Neuer Feiertag</translation>
    </message>
    <message>
        <source>add invoice</source>
        <translation>Neue Rechnung</translation>
    </message>
    <message>
        <source>add notice</source>
        <translation>Neue Kündigung</translation>
    </message>
    <message>
        <source>add plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>add template clauses</source>
        <translation>Klauseln aus Vorlage</translation>
    </message>
    <message>
        <source>add why</source>
        <translation>Grund ergänzen</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>advisory</source>
        <translation>Beratung</translation>
    </message>
    <message>
        <source>after the end of {key}</source>
        <translation>nach dem Ende von {key}</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>Agentur</translation>
    </message>
    <message>
        <source>agreed on the call of 3 September</source>
        <translation>vereinbart im Gespräch am 3. September</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>all engagements</source>
        <translation>alle Mandate</translation>
    </message>
    <message>
        <source>allowance from</source>
        <translation>Kontingent von</translation>
    </message>
    <message>
        <source>allowance per</source>
        <translation>Kontingent je</translation>
    </message>
    <message>
        <source>allowance to</source>
        <translation>Kontingent bis</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>an all-day event without clock times</source>
        <translation>ein ganztägiger Termin ohne Uhrzeiten</translation>
    </message>
    <message>
        <source>an assumption</source>
        <translation>eine Annahme</translation>
    </message>
    <message>
        <source>an expiry</source>
        <translation>Ablauf der Laufzeit</translation>
    </message>
    <message>
        <source>and for you by</source>
        <translation>und für Sie von</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>beantworten</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>answered on {day}</source>
        <translation>beantwortet am {day}</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>approve order</source>
        <translation>Freigabe des Auftrags</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>approved on {day}</source>
        <translation>freigegeben am {day}</translation>
    </message>
    <message>
        <source>approved {day} by {names}</source>
        <translation>freigegeben {day} von {names}</translation>
    </message>
    <message>
        <source>approver’s name</source>
        <translation>Name der Person</translation>
    </message>
    <message>
        <source>are billed now</source>
        <translation>sofort berechnet</translation>
    </message>
    <message>
        <source>as in the settings</source>
        <translation>wie in den Einstellungen</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>Stand {day}</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>wie üblich</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gefragt</translation>
    </message>
    <message>
        <source>asked for in writing and answered before it begins</source>
        <translation>schriftlich angefragt und vor Beginn beantwortet</translation>
    </message>
    <message>
        <source>asked today</source>
        <translation>heute gefragt</translation>
    </message>
    <message>
        <source>asked, {age}</source>
        <translation>gefragt, {age}</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>at least {bound}</source>
        <translation>mindestens {bound}</translation>
    </message>
    <message>
        <source>at least {time}</source>
        <translation>mindestens {time}</translation>
    </message>
    <message>
        <source>at most {bound}</source>
        <translation>höchstens {bound}</translation>
    </message>
    <message>
        <source>at most {time}</source>
        <translation>höchstens {time}</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>im Risiko</translation>
    </message>
    <message>
        <source>at-risk hours</source>
        <translation>Risikostunden</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>away, unbilled</source>
        <translation>Abwesenheit, nicht abgerechnet</translation>
    </message>
    <message>
        <source>before the start of {key}</source>
        <translation>vor dem Beginn von {key}</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>behind even pace</source>
        <translation>hinter dem gleichmäßigen Tempo</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>wird geschrieben</translation>
    </message>
    <message>
        <source>below zero; the entries before it were lessened by it</source>
        <translation>unter null; die Einträge davor wurden darum verringert</translation>
    </message>
    <message>
        <source>below {reference}</source>
        <translation>unter {reference}</translation>
    </message>
    <message>
        <source>billed none</source>
        <translation>abgerechnet nichts</translation>
    </message>
    <message>
        <source>billed {time}</source>
        <translation>abgerechnet {time}</translation>
    </message>
    <message>
        <source>billed {time}, {value}</source>
        <translation>abgerechnet {time}, {value}</translation>
    </message>
    <message>
        <source>billed, none</source>
        <translation>abgerechnet nichts</translation>
    </message>
    <message>
        <source>boundaries {n} of {all}</source>
        <translation>Grenzen {n} von {all}</translation>
    </message>
    <message>
        <source>breach by the client</source>
        <translation>Verletzung des Auftraggebers</translation>
    </message>
    <message>
        <source>breach by you</source>
        <translation>Verletzung durch Sie</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>budget {limit}, {kind}</source>
        <translation>Budget {limit}, {kind}</translation>
    </message>
    <message>
        <source>business days</source>
        <translation>Geschäftstage</translation>
    </message>
    <message>
        <source>by the terms</source>
        <translation>nach Konditionen</translation>
    </message>
    <message>
        <source>call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>carried hours lapse after</source>
        <translation>Übertrag verfällt nach</translation>
    </message>
    <message>
        <source>carry over</source>
        <translation>übertragen</translation>
    </message>
    <message>
        <source>change order</source>
        <translation>Änderungsauftrag</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>clause</source>
        <translation>Klausel</translation>
    </message>
    <message>
        <source>clause in force</source>
        <translation>geltende Klausel</translation>
    </message>
    <message>
        <source>clause {clause} is in scope</source>
        <translation>Klausel {clause} ist im Umfang</translation>
    </message>
    <message>
        <source>clause {ref}</source>
        <translation>Klausel {ref}</translation>
    </message>
    <message>
        <source>clause {ref} “{text}”, {kind}</source>
        <translation>Klausel {ref} „{text}“, {kind}</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Auftraggeber</translation>
    </message>
    <message>
        <source>client’s part</source>
        <translation>Sache des Auftraggebers</translation>
    </message>
    <message>
        <source>clock set back</source>
        <translation>Uhr zurückgestellt</translation>
    </message>
    <message>
        <source>clocked, Enter opens it</source>
        <translation>gestoppt, Eingabe öffnet sie</translation>
    </message>
    <message>
        <source>close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>closed {when}</source>
        <translation>abgeschlossen {when}</translation>
    </message>
    <message>
        <source>closes {when}</source>
        <translation>endet {when}</translation>
    </message>
    <message>
        <source>compared {sum}</source>
        <translation>Vergleich {sum}</translation>
    </message>
    <message>
        <source>complete order</source>
        <translation>Abschluss des Auftrags</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>completed {day}</source>
        <translation>abgeschlossen {day}</translation>
    </message>
    <message>
        <source>completion</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>conditional</source>
        <translation>bedingt</translation>
    </message>
    <message>
        <source>confirmed by {name}</source>
        <translation>bestätigt von {name}</translation>
    </message>
    <message>
        <source>consultant</source>
        <translation>Auftragnehmer</translation>
    </message>
    <message>
        <source>correct entry</source>
        <translation>Korrektur des Eintrags</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>correction: {reason}</source>
        <translation>Korrektur: {reason}</translation>
    </message>
    <message>
        <source>counts on {day}</source>
        <translation>zählt am {day}</translation>
    </message>
    <message>
        <source>cure notice</source>
        <translation>Heilung der Kündigung</translation>
    </message>
    <message>
        <source>cure period</source>
        <translation>Heilungsfrist</translation>
    </message>
    <message>
        <source>cured {day}</source>
        <translation>geheilt {day}</translation>
    </message>
    <message>
        <source>custom</source>
        <translation>individuell</translation>
    </message>
    <message>
        <source>day {n}</source>
        <translation>Tag {n}</translation>
    </message>
    <message>
        <source>day {n} of {term}</source>
        <translation>Tag {n} von {term}</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>days after the notice</source>
        <translation>Tage nach der Kündigung</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>decline order</source>
        <translation>Ablehnung des Auftrags</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>declined on {day}</source>
        <translation>abgelehnt am {day}</translation>
    </message>
    <message>
        <source>declined: the time is at risk</source>
        <translation>abgelehnt: Die Zeit ist im Risiko</translation>
    </message>
    <message>
        <source>deemed accepted {day}</source>
        <translation>gilt als abgenommen {day}</translation>
    </message>
    <message>
        <source>deemed rejected {day}</source>
        <translation>gilt als abgelehnt {day}</translation>
    </message>
    <message>
        <source>deemed {state} {day}</source>
        <translation>gilt als {state} {day}</translation>
    </message>
    <message>
        <source>delete entries,</source>
        <translation>Löschen der Einträge,</translation>
    </message>
    <message>
        <source>deliverable</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>deliverables: no acceptance criteria</source>
        <translation>Ergebnisse: keine Abnahmekriterien</translation>
    </message>
    <message>
        <source>deliverables: no due date</source>
        <translation>Ergebnisse: kein Termin</translation>
    </message>
    <message>
        <source>deliverables: none</source>
        <translation>Ergebnisse: keine</translation>
    </message>
    <message>
        <source>details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>discard timer</source>
        <translation>Verwerfen des Timers</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation>erledigt {day}</translation>
    </message>
    <message>
        <source>down</source>
        <translation>ab</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>draft order</source>
        <translation>Entwurf des Auftrags</translation>
    </message>
    <message>
        <source>draft, {n} of {all}</source>
        <translation>Entwurf, {n} von {all}</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>fällig {day}</translation>
    </message>
    <message>
        <source>due {day}, overdue</source>
        <translation>fällig {day}, überfällig</translation>
    </message>
    <message>
        <source>duplicate entry</source>
        <translation>Verdoppeln des Eintrags</translation>
    </message>
    <message>
        <source>each entry</source>
        <translation>jeder Eintrag</translation>
    </message>
    <message>
        <source>earliest end {day}</source>
        <translation>frühestes Ende {day}</translation>
    </message>
    <message>
        <source>earned {sum}</source>
        <translation>erbracht {sum}</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>edit clause</source>
        <translation>Änderung der Klausel</translation>
    </message>
    <message>
        <source>edit client</source>
        <translation>Änderung des Auftraggebers</translation>
    </message>
    <message>
        <source>edit deliverable</source>
        <translation>Änderung des Ergebnisses</translation>
    </message>
    <message>
        <source>edit engagement</source>
        <translation>Änderung des Mandats</translation>
    </message>
    <message>
        <source>edit entry</source>
        <translation>Änderung des Eintrags</translation>
    </message>
    <message>
        <source>edit expense</source>
        <translation>Änderung der Auslage</translation>
    </message>
    <message>
        <source>edit handover item</source>
        <translation>Änderung des Übergabepunkts</translation>
    </message>
    <message>
        <source>edit notice</source>
        <translation>Änderung der Kündigung</translation>
    </message>
    <message>
        <source>edition {n}</source>
        <translation>Ausgabe {n}</translation>
    </message>
    <message>
        <source>else they stay a draft</source>
        <translation>sonst bleiben sie Entwurf</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>even pace</source>
        <translation>gleichmäßiges Tempo</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>exit: no handover list</source>
        <translation>Ausstieg: keine Übergabeliste</translation>
    </message>
    <message>
        <source>exit: no notice days</source>
        <translation>Ausstieg: keine Kündigungstage</translation>
    </message>
    <message>
        <source>exit: no policy</source>
        <translation>Ausstieg: keine Regelung</translation>
    </message>
    <message>
        <source>exit: no rule for the shortfall</source>
        <translation>Ausstieg: keine Regel für den Fehlbetrag</translation>
    </message>
    <message>
        <source>expire</source>
        <translation>verfallen</translation>
    </message>
    <message>
        <source>expiry</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>Honorar</translation>
    </message>
    <message>
        <source>fee a period</source>
        <translation>Honorar je Abschnitt</translation>
    </message>
    <message>
        <source>fee from {starts} {fee_cents}</source>
        <translation>Honorar ab {starts} {fee_cents}</translation>
    </message>
    <message>
        <source>fee from {starts} {fee_cents} × {served} ÷ {whole_days}</source>
        <translation>Honorar ab {starts} {fee_cents} × {served} ÷ {whole_days}</translation>
    </message>
    <message>
        <source>fee {fee_cents} × {unused_minutes} unused ÷ {included_minutes} included</source>
        <translation>Honorar {fee_cents} × {unused_minutes} ungenutzt ÷ {included_minutes} enthalten</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>ausgefüllt</translation>
    </message>
    <message>
        <source>finish handover item</source>
        <translation>Erledigen des Übergabepunkts</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>fixed fee</source>
        <translation>Festhonorar</translation>
    </message>
    <message>
        <source>fixed fee {fee}</source>
        <translation>Festhonorar {fee}</translation>
    </message>
    <message>
        <source>fixed price</source>
        <translation>Festpreis</translation>
    </message>
    <message>
        <source>fixed {fee}</source>
        <translation>fest {fee}</translation>
    </message>
    <message>
        <source>forecast {forecast}</source>
        <translation>Prognose {forecast}</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>from day 15 on</source>
        <translation>ab Tag 15</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>ab {day}</translation>
    </message>
    <message>
        <source>from {day}, without an end</source>
        <translation>ab {day}, ohne Ende</translation>
    </message>
    <message>
        <source>from {day}, {n} days</source>
        <translation>ab {day}, {n} Tage</translation>
    </message>
    <message>
        <source>from {day}: {terms}</source>
        <translation>ab {day}: {terms}</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>vom {first} bis {last}</translation>
    </message>
    <message>
        <source>goodwill</source>
        <translation>Kulanz</translation>
    </message>
    <message>
        <source>goodwill without a reason: add “why”</source>
        <translation>Kulanz ohne Grund: „warum“ ergänzen</translation>
    </message>
    <message>
        <source>guarantee</source>
        <translation>Gewährleistung</translation>
    </message>
    <message>
        <source>guarantee until</source>
        <translation>Gewährleistung bis</translation>
    </message>
    <message>
        <source>has no date, as a total has</source>
        <translation>ohne Datum, wie eine Summe</translation>
    </message>
    <message>
        <source>has not taken place yet</source>
        <translation>hat noch nicht stattgefunden</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>hold time away,</source>
        <translation>Zurückhalten der Abwesenheit,</translation>
    </message>
    <message>
        <source>hours beyond</source>
        <translation>Stunden darüber</translation>
    </message>
    <message>
        <source>hours of</source>
        <translation>Stunden vom</translation>
    </message>
    <message>
        <source>Import 1 entry  Ctrl+Enter</source>
        <translation>1 Eintrag importieren  Strg+Eingabe</translation>
    </message>
    <message>
        <source>All hours go</source>
        <translation>Alle Stunden kommen</translation>
    </message>
    <message>
        <source>Bring the file to the other computer. Whoever has it can read it, unless the workspace has a passphrase.</source>
        <translation>Bringen Sie die Datei auf den anderen Computer. Wer sie hat, kann sie lesen, außer der Arbeitsbereich hat eine Passphrase.</translation>
    </message>
    <message>
        <source>Date format</source>
        <translation>Datumsformat</translation>
    </message>
    <message>
        <source>From {first} on</source>
        <translation>Ab {first}</translation>
    </message>
    <message>
        <source>If it is forgotten, nobody can find it out. Backups made before it was set can be opened without it.</source>
        <translation>Wird sie vergessen, kann niemand sie herausfinden. Sicherungen von davor lassen sich ohne sie öffnen.</translation>
    </message>
    <message>
        <source>Import {n} entries  Ctrl+Enter</source>
        <translation>{n} Einträge importieren  Strg+Eingabe</translation>
    </message>
    <message>
        <source>Imported 1 entry from {file}</source>
        <translation>1 Eintrag aus {file} importiert</translation>
    </message>
    <message>
        <source>It is encrypted, and so are the backups made from now on. Documents, exports, and text that was typed and not sent yet stay outside of it.</source>
        <translation>Er ist verschlüsselt, ebenso die Sicherungen von jetzt an. Dokumente, Exporte und noch nicht abgeschickter Text bleiben außerhalb davon.</translation>
    </message>
    <message>
        <source>Make a workspace of it …</source>
        <translation>Arbeitsbereich daraus machen …</translation>
    </message>
    <message>
        <source>Making {file}</source>
        <translation>{file} wird gemacht</translation>
    </message>
    <message>
        <source>Money format</source>
        <translation>Geldformat</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nichts zu importieren</translation>
    </message>
    <message>
        <source>Open a workspace from another computer</source>
        <translation>Arbeitsbereich eines anderen Computers öffnen</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Publishing {key} {quarter}</source>
        <translation>{key} {quarter} wird veröffentlicht</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>{file} wird gelesen</translation>
    </message>
    <message>
        <source>Stop  Esc</source>
        <translation>Anhalten  Esc</translation>
    </message>
    <message>
        <source>Stopped; nothing was published.</source>
        <translation>Angehalten; nichts wurde veröffentlicht.</translation>
    </message>
    <message>
        <source>That is not the present passphrase; nothing was changed, try again.</source>
        <translation>Das ist nicht die jetzige Passphrase; nichts wurde geändert, versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The calendar has events that recur (the first is on line {line}); those need a first and a last day.</source>
        <translation>Der Kalender hat wiederkehrende Termine (der erste in Zeile {line}); diese brauchen einen ersten und einen letzten Tag.</translation>
    </message>
    <message>
        <source>The desktop may show notices on a locked screen too.</source>
        <translation>Der Desktop zeigt Hinweise vielleicht auch auf gesperrtem Bildschirm.</translation>
    </message>
    <message>
        <source>The desktop’s own list of programs that start at login shows it too.</source>
        <translation>Auch die Liste der Startprogramme des Desktops zeigt es.</translation>
    </message>
    <message>
        <source>The drive of {path} failed after something was saved; look at what is there before you do it again.</source>
        <translation>Das Laufwerk von {path} versagte, nachdem etwas gespeichert war; sehen Sie nach, was da ist, bevor Sie es wiederholen.</translation>
    </message>
    <message>
        <source>The file that was packed on the other computer; it is looked through before anything is done with it.</source>
        <translation>Die Datei, die auf dem anderen Computer gepackt wurde; sie wird durchgesehen, bevor etwas mit ihr geschieht.</translation>
    </message>
    <message>
        <source>The new copy did not pass its check and was removed; the workspace is as it was.</source>
        <translation>Die neue Kopie bestand die Prüfung nicht und wurde entfernt; der Arbeitsbereich ist, wie er war.</translation>
    </message>
    <message>
        <source>The program’s log</source>
        <translation>Das Protokoll des Programms</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>The start at login</source>
        <translation>Der Start bei der Anmeldung</translation>
    </message>
    <message>
        <source>The two are not the same; type the new passphrase twice.</source>
        <translation>Die beiden sind nicht gleich; geben Sie die neue Passphrase zweimal ein.</translation>
    </message>
    <message>
        <source>The window’s memory: its size, unsent texts</source>
        <translation>Das Gedächtnis des Fensters: Größe, nicht abgeschickte Texte</translation>
    </message>
    <message>
        <source>The workspace</source>
        <translation>Der Arbeitsbereich</translation>
    </message>
    <message>
        <source>The workspace has a passphrase already; change it, or remove it.</source>
        <translation>Der Arbeitsbereich hat schon eine Passphrase; ändern oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>The workspace has no passphrase; set one first.</source>
        <translation>Der Arbeitsbereich hat keine Passphrase; setzen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>The workspace is as safe as your account on this computer. With a passphrase, it and its backups can be read only with that, also on a stolen disk or in a synced folder.</source>
        <translation>Der Arbeitsbereich ist so sicher wie Ihr Konto auf diesem Computer. Mit einer Passphrase sind er und seine Sicherungen nur damit lesbar, auch auf einem gestohlenen Datenträger oder in einem abgeglichenen Ordner.</translation>
    </message>
    <message>
        <source>The workspace needs no passphrase any more</source>
        <translation>Der Arbeitsbereich braucht keine Passphrase mehr</translation>
    </message>
    <message>
        <source>The workspace needs the new passphrase from now on</source>
        <translation>Der Arbeitsbereich braucht von jetzt an die neue Passphrase</translation>
    </message>
    <message>
        <source>The workspace needs the passphrase from now on</source>
        <translation>Der Arbeitsbereich braucht von jetzt an die Passphrase</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>There, choose File, Open a moved workspace, or double-click the file. It says what it holds and opens it.</source>
        <translation>Wählen Sie dort Datei, Umgezogenen Arbeitsbereich öffnen, oder klicken Sie doppelt auf die Datei. Es wird gesagt, was sie enthält, und sie wird geöffnet.</translation>
    </message>
    <message>
        <source>This installation cannot read or make encrypted files; install it with them: pip install &apos;engagement-desk[encryption]&apos;.</source>
        <translation>Diese Installation kann keine verschlüsselten Dateien lesen oder machen; installieren Sie sie damit: pip install &apos;engagement-desk[encryption]&apos;.</translation>
    </message>
    <message>
        <source>This system has no keyring that keeps the passphrase; it will be asked for at each start, which does no harm.</source>
        <translation>Dieses System hat keinen Schlüsselbund für die Passphrase; sie wird bei jedem Start erfragt, was nicht schadet.</translation>
    </message>
    <message>
        <source>Timer over 8 hours</source>
        <translation>Timer über 8 Stunden</translation>
    </message>
    <message>
        <source>Took the import of {file} back</source>
        <translation>Import von {file} zurückgenommen</translation>
    </message>
    <message>
        <source>Trying {file}</source>
        <translation>{file} wird erprobt</translation>
    </message>
    <message>
        <source>Type the passphrase</source>
        <translation>Passphrase eingeben</translation>
    </message>
    <message>
        <source>What is told while you do something else; each thing once, and only while the program runs.</source>
        <translation>Was gesagt wird, während Sie anderes tun; jedes einmal, und nur solange das Programm läuft.</translation>
    </message>
    <message>
        <source>What new engagements begin with, and where a quarter begins.</source>
        <translation>Womit neue Mandate beginnen, und wo ein Quartal beginnt.</translation>
    </message>
    <message>
        <source>Where everything lies</source>
        <translation>Wo alles liegt</translation>
    </message>
    <message>
        <source>Who can read the workspace, and what is asked for to open it.</source>
        <translation>Wer den Arbeitsbereich lesen kann, und was zum Öffnen verlangt wird.</translation>
    </message>
    <message>
        <source>Whoever can read your files can read the workspace then.</source>
        <translation>Wer Ihre Dateien lesen kann, kann dann den Arbeitsbereich lesen.</translation>
    </message>
    <message>
        <source>Whoever forgets it loses the workspace and its encrypted backups; nobody can find it out.</source>
        <translation>Wer sie vergisst, verliert den Arbeitsbereich und seine verschlüsselten Sicherungen; niemand kann sie herausfinden.</translation>
    </message>
    <message>
        <source>Whole workspaces (*.json)</source>
        <translation>Ganze Arbeitsbereiche (*.json)</translation>
    </message>
    <message>
        <source>With Wayland, keys that work everywhere belong to the desktop; no program can take one by itself.</source>
        <translation>Mit Wayland gehören überall wirksame Tasten dem Desktop; kein Programm kann sich selbst eine nehmen.</translation>
    </message>
    <message>
        <source>With its backups</source>
        <translation>Mit seinen Sicherungen</translation>
    </message>
    <message>
        <source>Workspace: {path}</source>
        <translation>Arbeitsbereich: {path}</translation>
    </message>
    <message>
        <source>Workspaces (*.engdesk)</source>
        <translation>Arbeitsbereiche (*.engdesk)</translation>
    </message>
    <message>
        <source>Write without one</source>
        <translation>Ohne schreiben</translation>
    </message>
    <message>
        <source>Writing backups anew</source>
        <translation>Sicherungen werden neu geschrieben</translation>
    </message>
    <message>
        <source>Written on: {day}</source>
        <translation>Geschrieben am: {day}</translation>
    </message>
    <message>
        <source>by client and project, as below</source>
        <translation>nach Auftraggeber und Projekt, wie unten</translation>
    </message>
    <message>
        <source>copying the workspace</source>
        <translation>Arbeitsbereich wird kopiert</translation>
    </message>
    <message>
        <source>hours: no allowance or budget</source>
        <translation>Stunden: kein Kontingent oder Budget</translation>
    </message>
    <message>
        <source>impact {level}</source>
        <translation>Auswirkung {level}</translation>
    </message>
    <message>
        <source>import of</source>
        <translation>Import von</translation>
    </message>
    <message>
        <source>import of the workspace</source>
        <translation>Import des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>in 1 day</source>
        <translation>in 1 Tag</translation>
    </message>
    <message>
        <source>in all {sum}</source>
        <translation>insgesamt {sum}</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>in lists</source>
        <translation>in Listen</translation>
    </message>
    <message>
        <source>in place of {number}</source>
        <translation>anstelle von {number}</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>in scope</source>
        <translation>im Umfang</translation>
    </message>
    <message>
        <source>in scope, though {ref} excludes it</source>
        <translation>im Umfang, obwohl {ref} es ausschließt</translation>
    </message>
    <message>
        <source>in {n} days</source>
        <translation>in {n} Tagen</translation>
    </message>
    <message>
        <source>in {n} min</source>
        <translation>in {n} min</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>in {time}</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>included</source>
        <translation>enthalten</translation>
    </message>
    <message>
        <source>into {key}</source>
        <translation>nach {key}</translation>
    </message>
    <message>
        <source>invoiced</source>
        <translation>berechnet</translation>
    </message>
    <message>
        <source>invoices and expenses</source>
        <translation>Rechnungen und Auslagen</translation>
    </message>
    <message>
        <source>issue scope</source>
        <translation>Ausgabe des Umfangs</translation>
    </message>
    <message>
        <source>it has no clock times; --all-day 8h takes it with so many hours a day</source>
        <translation>sie hat keine Uhrzeiten; --all-day 8h nimmt sie mit so vielen Stunden am Tag</translation>
    </message>
    <message>
        <source>it has no date, as a total has</source>
        <translation>sie hat kein Datum, wie eine Summe</translation>
    </message>
    <message>
        <source>it has not taken place yet</source>
        <translation>es hat noch nicht stattgefunden</translation>
    </message>
    <message>
        <source>it is a break, time off or an expense</source>
        <translation>es ist eine Pause, Urlaub oder eine Auslage</translation>
    </message>
    <message>
        <source>it is below zero; the entries before it were lessened by it</source>
        <translation>sie ist unter null; die Einträge davor wurden um sie verringert</translation>
    </message>
    <message>
        <source>it is marked as free time</source>
        <translation>es ist als freie Zeit markiert</translation>
    </message>
    <message>
        <source>it is still running; --running takes it as it stands</source>
        <translation>sie läuft noch; --running nimmt sie, wie sie steht</translation>
    </message>
    <message>
        <source>it lies outside the range asked for</source>
        <translation>es liegt außerhalb des gewünschten Zeitraums</translation>
    </message>
    <message>
        <source>it overlaps with {count} other entries of the same person that day.</source>
        <translation>er überschneidet sich mit {count} anderen Einträgen derselben Person an diesem Tag.</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>es wurde abgesagt</translation>
    </message>
    <message>
        <source>it was deleted</source>
        <translation>es wurde gelöscht</translation>
    </message>
    <message>
        <source>klog</source>
        <translation>klog</translation>
    </message>
    <message>
        <source>klog, timeclock, timedot</source>
        <translation>klog, timeclock, timedot</translation>
    </message>
    <message>
        <source>last changed {when}</source>
        <translation>zuletzt geändert {when}</translation>
    </message>
    <message>
        <source>late entry</source>
        <translation>später Eintrag</translation>
    </message>
    <message>
        <source>late expense</source>
        <translation>späte Auslage</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>lies in a published review</source>
        <translation>liegt in einem veröffentlichten Bericht</translation>
    </message>
    <message>
        <source>load sample</source>
        <translation>Laden des Beispiels</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>log</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>logged this week {time}</source>
        <translation>diese Woche erfasst {time}</translation>
    </message>
    <message>
        <source>longer than a day</source>
        <translation>länger als ein Tag</translation>
    </message>
    <message>
        <source>look</source>
        <translation>prüfen</translation>
    </message>
    <message>
        <source>lump sum</source>
        <translation>Pauschalbetrag</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>mark action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>marked as free time</source>
        <translation>als freie Zeit markiert</translation>
    </message>
    <message>
        <source>mend</source>
        <translation>beheben</translation>
    </message>
    <message>
        <source>mend figures</source>
        <translation>Berichtigen der Zahlen</translation>
    </message>
    <message>
        <source>mend overlap</source>
        <translation>Beheben der Überschneidung</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>minimum that applies {sum}</source>
        <translation>geltendes Minimum {sum}</translation>
    </message>
    <message>
        <source>minimum {sum}</source>
        <translation>Minimum {sum}</translation>
    </message>
    <message>
        <source>more than 8 h</source>
        <translation>mehr als 8 h</translation>
    </message>
    <message>
        <source>most carried</source>
        <translation>höchster Übertrag</translation>
    </message>
    <message>
        <source>mutual agreement</source>
        <translation>gegenseitiges Einvernehmen</translation>
    </message>
    <message>
        <source>name them</source>
        <translation>benennen</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>nächste</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>new engagement</source>
        <translation>Neues Mandat</translation>
    </message>
    <message>
        <source>new from {day}</source>
        <translation>neu ab {day}</translation>
    </message>
    <message>
        <source>new version from {day}</source>
        <translation>neue Version ab {day}</translation>
    </message>
    <message>
        <source>new wording</source>
        <translation>neuer Wortlaut</translation>
    </message>
    <message>
        <source>new: {key}</source>
        <translation>neu: {key}</translation>
    </message>
    <message>
        <source>next free</source>
        <translation>nächste freie</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>no acceptance criteria</source>
        <translation>keine Abnahmekriterien</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>keine Obergrenze</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>no date agreed</source>
        <translation>kein Tag vereinbart</translation>
    </message>
    <message>
        <source>no delay</source>
        <translation>keine Verschiebung</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>kein Unterschied</translation>
    </message>
    <message>
        <source>no due date</source>
        <translation>kein Termin</translation>
    </message>
    <message>
        <source>no figure yet</source>
        <translation>noch keine Zahl</translation>
    </message>
    <message>
        <source>no minimum agreed</source>
        <translation>kein Minimum vereinbart</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>kein Name</translation>
    </message>
    <message>
        <source>no other order</source>
        <translation>kein anderer Auftrag</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>niemand zuständig</translation>
    </message>
    <message>
        <source>no request</source>
        <translation>keine Anfrage</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>keine Zeit</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keiner</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>nicht vereinbart</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>noch nicht beantwortet</translation>
    </message>
    <message>
        <source>not approved: the time is at risk</source>
        <translation>nicht freigegeben: Die Zeit ist im Risiko</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>not billable</source>
        <translation>nicht abrechenbar</translation>
    </message>
    <message>
        <source>not classed yet</source>
        <translation>noch nicht zugeordnet</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>not cured</source>
        <translation>nicht geheilt</translation>
    </message>
    <message>
        <source>not issued</source>
        <translation>nicht ausgegeben</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>not on this page</source>
        <translation>nicht auf dieser Seite</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>nicht unterschrieben</translation>
    </message>
    <message>
        <source>not to exceed</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>nicht geschrieben</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>not yet due</source>
        <translation>noch nicht fällig</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing like it was classified</source>
        <translation>nichts Ähnliches wurde zugeordnet</translation>
    </message>
    <message>
        <source>nothing was planned for these days</source>
        <translation>für diese Tage war nichts geplant</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>Kündigung</translation>
    </message>
    <message>
        <source>notice of breach</source>
        <translation>Rüge einer Verletzung</translation>
    </message>
    <message>
        <source>notice of non-renewal</source>
        <translation>Anzeige der Nichtverlängerung</translation>
    </message>
    <message>
        <source>notice of termination</source>
        <translation>Kündigung</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>of all engagements</source>
        <translation>aller Mandate</translation>
    </message>
    <message>
        <source>of {key}</source>
        <translation>von {key}</translation>
    </message>
    <message>
        <source>of {limit}</source>
        <translation>von {limit}</translation>
    </message>
    <message>
        <source>of {minimum} · {percent} %</source>
        <translation>von {minimum} · {percent} %</translation>
    </message>
    <message>
        <source>of {n}</source>
        <translation>von {n}</translation>
    </message>
    <message>
        <source>of {range}</source>
        <translation>von {range}</translation>
    </message>
    <message>
        <source>of {time} available</source>
        <translation>von {time} verfügbar</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>am Tag selbst</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>am {day}</translation>
    </message>
    <message>
        <source>on {first}</source>
        <translation>am {first}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>open change order</source>
        <translation>offener Änderungsauftrag</translation>
    </message>
    <message>
        <source>open, {age}</source>
        <translation>offen, {age}</translation>
    </message>
    <message>
        <source>open-ended</source>
        <translation>unbefristet</translation>
    </message>
    <message>
        <source>opening what was packed</source>
        <translation>Gepacktes wird geöffnet</translation>
    </message>
    <message>
        <source>operational</source>
        <translation>operativ</translation>
    </message>
    <message>
        <source>or type where it is, and Enter</source>
        <translation>oder eintippen, wo sie liegt, und Eingabe</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>beauftragt</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>outside the days that you gave</source>
        <translation>außerhalb der Tage, die Sie nannten</translation>
    </message>
    <message>
        <source>over</source>
        <translation>darüber</translation>
    </message>
    <message>
        <source>over midnight</source>
        <translation>über Mitternacht</translation>
    </message>
    <message>
        <source>overage</source>
        <translation>Mehrnutzung</translation>
    </message>
    <message>
        <source>overage rate</source>
        <translation>Satz darüber</translation>
    </message>
    <message>
        <source>overdue 1 day</source>
        <translation>1 Tag überfällig</translation>
    </message>
    <message>
        <source>overdue {n} days</source>
        <translation>{n} Tage überfällig</translation>
    </message>
    <message>
        <source>overdue, {age}</source>
        <translation>überfällig, {age}</translation>
    </message>
    <message>
        <source>overlaps</source>
        <translation>überschneidet</translation>
    </message>
    <message>
        <source>overlaps {key} {time}</source>
        <translation>überschneidet {key} {time}</translation>
    </message>
    <message>
        <source>owed</source>
        <translation>geschuldet</translation>
    </message>
    <message>
        <source>owed at an exit</source>
        <translation>bei Ausstieg geschuldet</translation>
    </message>
    <message>
        <source>owed repair</source>
        <translation>geschuldete Nachbesserung</translation>
    </message>
    <message>
        <source>packing</source>
        <translation>wird gepackt</translation>
    </message>
    <message>
        <source>paid by the client</source>
        <translation>vom Auftraggeber bezahlt</translation>
    </message>
    <message>
        <source>paid by you</source>
        <translation>von Ihnen bezahlt</translation>
    </message>
    <message>
        <source>paid {day}</source>
        <translation>bezahlt {day}</translation>
    </message>
    <message>
        <source>part of it</source>
        <translation>angeschnitten</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>übergangen</translation>
    </message>
    <message>
        <source>pay invoice</source>
        <translation>Zahlung der Rechnung</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>posts on {day}</source>
        <translation>zählt am {day}</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>probability {level}</source>
        <translation>Wahrscheinlichkeit {level}</translation>
    </message>
    <message>
        <source>promised this week {span}, logged {time}</source>
        <translation>diese Woche zugesagt {span}, erfasst {time}</translation>
    </message>
    <message>
        <source>publish review</source>
        <translation>Veröffentlichung des Berichts</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>published to {day}</source>
        <translation>veröffentlicht bis {day}</translation>
    </message>
    <message>
        <source>published, locked</source>
        <translation>veröffentlicht, gesperrt</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>reached {day}</source>
        <translation>erreicht {day}</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>received after {n} days</source>
        <translation>Zugang nach {n} Tagen</translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>zugegangen {day}</translation>
    </message>
    <message>
        <source>record status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>reject deliverable</source>
        <translation>Ablehnung des Ergebnisses</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>remove clause</source>
        <translation>Entfernen der Klausel</translation>
    </message>
    <message>
        <source>remove deliverable</source>
        <translation>Entfernen des Ergebnisses</translation>
    </message>
    <message>
        <source>remove expense</source>
        <translation>Entfernen der Auslage</translation>
    </message>
    <message>
        <source>remove handover item</source>
        <translation>Entfernen des Übergabepunkts</translation>
    </message>
    <message>
        <source>remove holiday</source>
        <translation>Entfernen des Feiertags</translation>
    </message>
    <message>
        <source>remove logo</source>
        <translation>Entfernen des Logos</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>renew engagement</source>
        <translation>Verlängerung des Mandats</translation>
    </message>
    <message>
        <source>renewal</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>renews this one</source>
        <translation>verlängert dieses</translation>
    </message>
    <message>
        <source>request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>request of {day}</source>
        <translation>Anfrage vom {day}</translation>
    </message>
    <message>
        <source>restated</source>
        <translation>Nachtrag</translation>
    </message>
    <message>
        <source>restore entries,</source>
        <translation>Zurückholen der Einträge,</translation>
    </message>
    <message>
        <source>retainer</source>
        <translation>Pauschale</translation>
    </message>
    <message>
        <source>review period</source>
        <translation>Prüffrist</translation>
    </message>
    <message>
        <source>revision 1</source>
        <translation>Fassung 1</translation>
    </message>
    <message>
        <source>revision limit</source>
        <translation>Grenze der Überarbeitungen</translation>
    </message>
    <message>
        <source>revision {n}</source>
        <translation>Fassung {n}</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>rounding of</source>
        <translation>Rundung von</translation>
    </message>
    <message>
        <source>rounding to</source>
        <translation>Rundung auf</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>running {time}</source>
        <translation>läuft {time}</translation>
    </message>
    <message>
        <source>same activity on {day}</source>
        <translation>gleiche Tätigkeit am {day}</translation>
    </message>
    <message>
        <source>same note on {day}</source>
        <translation>gleicher Vermerk am {day}</translation>
    </message>
    <message>
        <source>schedule effect</source>
        <translation>Wirkung auf den Terminplan</translation>
    </message>
    <message>
        <source>scope: no revision issued</source>
        <translation>Umfang: keine Fassung ausgegeben</translation>
    </message>
    <message>
        <source>scope: nothing is excluded</source>
        <translation>Umfang: nichts ist ausgeschlossen</translation>
    </message>
    <message>
        <source>scope: nothing is included</source>
        <translation>Umfang: nichts ist enthalten</translation>
    </message>
    <message>
        <source>send order</source>
        <translation>Versand des Auftrags</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>sent on {day}</source>
        <translation>gesendet am {day}</translation>
    </message>
    <message>
        <source>sent {day}</source>
        <translation>gesendet {day}</translation>
    </message>
    <message>
        <source>sent, {age}</source>
        <translation>gesendet, {age}</translation>
    </message>
    <message>
        <source>set checkpoint</source>
        <translation>Kontrollpunkt</translation>
    </message>
    <message>
        <source>set class of entries,</source>
        <translation>Klasse der Einträge,</translation>
    </message>
    <message>
        <source>set exit policy</source>
        <translation>Ausstiegsregelung</translation>
    </message>
    <message>
        <source>set logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>set status</source>
        <translation>Statuswechsel</translation>
    </message>
    <message>
        <source>set terms</source>
        <translation>Konditionen</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>geklärt</translation>
    </message>
    <message>
        <source>several entries, Enter opens them</source>
        <translation>mehrere Einträge, Eingabe öffnet sie</translation>
    </message>
    <message>
        <source>silence means nothing</source>
        <translation>Schweigen bedeutet nichts</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>bisher</translation>
    </message>
    <message>
        <source>solidtime</source>
        <translation>solidtime</translation>
    </message>
    <message>
        <source>solidtime, TimeTagger</source>
        <translation>solidtime, TimeTagger</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>bald</translation>
    </message>
    <message>
        <source>stands on an invoice</source>
        <translation>steht auf einer Rechnung</translation>
    </message>
    <message>
        <source>start deliverable</source>
        <translation>Beginn des Ergebnisses</translation>
    </message>
    <message>
        <source>start engagement</source>
        <translation>Beginn des Mandats</translation>
    </message>
    <message>
        <source>start timer</source>
        <translation>Start des Timers</translation>
    </message>
    <message>
        <source>started</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>läuft noch</translation>
    </message>
    <message>
        <source>stop timer</source>
        <translation>Anhalten des Timers</translation>
    </message>
    <message>
        <source>structure</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>submit deliverable</source>
        <translation>Vorlage des Ergebnisses</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>vorgelegt</translation>
    </message>
    <message>
        <source>submitted {day}</source>
        <translation>vorgelegt {day}</translation>
    </message>
    <message>
        <source>survives</source>
        <translation>gilt fort</translation>
    </message>
    <message>
        <source>take back import of</source>
        <translation>Rücknahme des Imports von</translation>
    </message>
    <message>
        <source>target {target}</source>
        <translation>Zielwert {target}</translation>
    </message>
    <message>
        <source>termination fee {fee}</source>
        <translation>Beendigungsgebühr {fee}</translation>
    </message>
    <message>
        <source>the allowance at the rate</source>
        <translation>Kontingent zum Satz</translation>
    </message>
    <message>
        <source>the brief of {key}</source>
        <translation>das Briefing von {key}</translation>
    </message>
    <message>
        <source>the budget, spread over the term</source>
        <translation>Budget, über die Laufzeit verteilt</translation>
    </message>
    <message>
        <source>the calendar of {whose}</source>
        <translation>der Kalender: {whose}</translation>
    </message>
    <message>
        <source>the client has accepted that provider&apos;s terms in writing</source>
        <translation>der Auftraggeber hat die Bedingungen dieses Anbieters schriftlich angenommen</translation>
    </message>
    <message>
        <source>the client&apos;s convenience</source>
        <translation>Kündigung des Auftraggebers</translation>
    </message>
    <message>
        <source>the client’s obligation</source>
        <translation>Sache des Auftraggebers</translation>
    </message>
    <message>
        <source>the consultant&apos;s convenience</source>
        <translation>Kündigung des Auftragnehmers</translation>
    </message>
    <message>
        <source>the day&apos;s total</source>
        <translation>Tagessumme</translation>
    </message>
    <message>
        <source>the detailed report as CSV or Excel</source>
        <translation>der ausführliche Bericht als CSV oder Excel</translation>
    </message>
    <message>
        <source>the dispute pack of {key}</source>
        <translation>die Beweismappe von {key}</translation>
    </message>
    <message>
        <source>the draft</source>
        <translation>den Entwurf</translation>
    </message>
    <message>
        <source>the duration is longer than a day; check that it is meant.</source>
        <translation>die Dauer ist länger als ein Tag; prüfen Sie, ob sie so gemeint ist.</translation>
    </message>
    <message>
        <source>the exit statement of {key}</source>
        <translation>die Ausstiegsabrechnung von {key}</translation>
    </message>
    <message>
        <source>the first 90 days</source>
        <translation>die ersten 90 Tage</translation>
    </message>
    <message>
        <source>the first of the calendar</source>
        <translation>der erste des Kalenders</translation>
    </message>
    <message>
        <source>the fixed fee, spread over the term</source>
        <translation>Festhonorar, über die Laufzeit verteilt</translation>
    </message>
    <message>
        <source>the hours of {whose}</source>
        <translation>die Stunden: {whose}</translation>
    </message>
    <message>
        <source>the internal report of {key} {quarter}</source>
        <translation>der interne Bericht {key} {quarter}</translation>
    </message>
    <message>
        <source>the last of the calendar</source>
        <translation>der letzte des Kalenders</translation>
    </message>
    <message>
        <source>the minimum engagement, spread over the term</source>
        <translation>Mindestumfang, über die Laufzeit verteilt</translation>
    </message>
    <message>
        <source>the next {when}</source>
        <translation>nächster {when}</translation>
    </message>
    <message>
        <source>the order gives the class</source>
        <translation>der Auftrag gibt die Klasse</translation>
    </message>
    <message>
        <source>the own brief of {key}</source>
        <translation>das eigene Briefing von {key}</translation>
    </message>
    <message>
        <source>the rate</source>
        <translation>der Satz</translation>
    </message>
    <message>
        <source>the report; solidtime’s backup as a ZIP file</source>
        <translation>der Bericht; die Sicherung von solidtime als ZIP-Datei</translation>
    </message>
    <message>
        <source>the retainer&apos;s fee, twelve periods a year</source>
        <translation>Honorar der Pauschale, zwölf Abschnitte im Jahr</translation>
    </message>
    <message>
        <source>the sheet of {key} {number}</source>
        <translation>das Blatt {key} {number}</translation>
    </message>
    <message>
        <source>the status of {key} for {month}</source>
        <translation>der Status von {key} für {month}</translation>
    </message>
    <message>
        <source>the table of an export, and whole workspaces as JSON</source>
        <translation>die Tabelle eines Exports, und ganze Arbeitsbereiche als JSON</translation>
    </message>
    <message>
        <source>the work date is after the end of {key} ({end}); it counts all the same.</source>
        <translation>der Arbeitstag liegt nach dem Ende von {key} ({end}); er zählt trotzdem.</translation>
    </message>
    <message>
        <source>the work date is before the start of {key} ({start}); it counts all the same.</source>
        <translation>der Arbeitstag liegt vor dem Beginn von {key} ({start}); er zählt trotzdem.</translation>
    </message>
    <message>
        <source>their data folder, frames or database, and their exports</source>
        <translation>ihr Datenordner, ihre Frames oder Datenbank, und ihre Exporte</translation>
    </message>
    <message>
        <source>their text files</source>
        <translation>ihre Textdateien</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>time and materials</source>
        <translation>nach Aufwand</translation>
    </message>
    <message>
        <source>time away,</source>
        <translation>Abwesenheit,</translation>
    </message>
    <message>
        <source>time on a change order takes its class from the order; {class} is kept in case it leaves it.</source>
        <translation>Zeit auf einem Änderungsauftrag hat dessen Klasse; {class} bleibt vermerkt, falls sie ihn verlässt.</translation>
    </message>
    <message>
        <source>time to answer</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>timeclock</source>
        <translation>timeclock</translation>
    </message>
    <message>
        <source>timeclock, for hledger</source>
        <translation>timeclock, für hledger</translation>
    </message>
    <message>
        <source>timedot</source>
        <translation>timedot</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>künftig</translation>
    </message>
    <message>
        <source>to note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>to {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>today {day}</source>
        <translation>heute {day}</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>total so far {sum}</source>
        <translation>Zwischensumme {sum}</translation>
    </message>
    <message>
        <source>travel is approved in writing two weeks ahead, at the client&apos;s cost</source>
        <translation>Reisen sind zwei Wochen vorher schriftlich genehmigt, auf Kosten des Auftraggebers</translation>
    </message>
    <message>
        <source>unclassified</source>
        <translation>nicht zugeordnet</translation>
    </message>
    <message>
        <source>under</source>
        <translation>darunter</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>unused hours</source>
        <translation>ungenutzte Stunden</translation>
    </message>
    <message>
        <source>up</source>
        <translation>auf</translation>
    </message>
    <message>
        <source>value {money}</source>
        <translation>Wert {money}</translation>
    </message>
    <message>
        <source>value, none</source>
        <translation>Wert, keiner</translation>
    </message>
    <message>
        <source>void</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>void invoice</source>
        <translation>Storno der Rechnung</translation>
    </message>
    <message>
        <source>voided invoice</source>
        <translation>stornierte Rechnung</translation>
    </message>
    <message>
        <source>warn</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>warns</source>
        <translation>warnt</translation>
    </message>
    <message>
        <source>was deleted</source>
        <translation>wurde gelöscht</translation>
    </message>
    <message>
        <source>was renewed by this one</source>
        <translation>wurde von diesem verlängert</translation>
    </message>
    <message>
        <source>was: {text}</source>
        <translation>war: {text}</translation>
    </message>
    <message>
        <source>week of {day}</source>
        <translation>Woche ab {day}</translation>
    </message>
    <message>
        <source>withdraw notice</source>
        <translation>Rücknahme der Kündigung</translation>
    </message>
    <message>
        <source>withdraw order</source>
        <translation>Rücknahme des Auftrags</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>withdrawn on {day}</source>
        <translation>zurückgezogen am {day}</translation>
    </message>
    <message>
        <source>withdrawn: the time is at risk</source>
        <translation>zurückgezogen: Die Zeit ist im Risiko</translation>
    </message>
    <message>
        <source>within</source>
        <translation>im Rahmen</translation>
    </message>
    <message>
        <source>within {reference}</source>
        <translation>im Rahmen von {reference}</translation>
    </message>
    <message>
        <source>worked {before} → {after}</source>
        <translation>gearbeitet {before} → {after}</translation>
    </message>
    <message>
        <source>worked {time}</source>
        <translation>gearbeitet {time}</translation>
    </message>
    <message>
        <source>worked {worked} · billed {billed} · {value}</source>
        <translation>gearbeitet {worked} · abgerechnet {billed} · {value}</translation>
    </message>
    <message>
        <source>write section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>yet</source>
        <translation>bisher</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>you declined it</source>
        <translation>Sie haben abgesagt</translation>
    </message>
    <message>
        <source>your convenience</source>
        <translation>Kündigung durch Sie</translation>
    </message>
    <message>
        <source>zero cost</source>
        <translation>ohne Kosten</translation>
    </message>
    <message>
        <source>{chart}, as a table</source>
        <translation>{chart}, als Tabelle</translation>
    </message>
    <message>
        <source>{clause} excludes “{words}”</source>
        <translation>{clause} schließt „{words}“ aus</translation>
    </message>
    <message>
        <source>{clause} has “{words}”</source>
        <translation>{clause} hat „{words}“</translation>
    </message>
    <message>
        <source>{clause} has “{words}” on a condition</source>
        <translation>{clause} hat „{words}“ unter einer Bedingung</translation>
    </message>
    <message>
        <source>{clause}, if {condition}</source>
        <translation>{clause} – Bedingung: {condition}</translation>
    </message>
    <message>
        <source>{client} · contract clock</source>
        <translation>{client} · Vertragsfristen</translation>
    </message>
    <message>
        <source>{client} · invoices and expenses</source>
        <translation>{client} · Rechnungen und Auslagen</translation>
    </message>
    <message>
        <source>{client} · {title} (new)</source>
        <translation>{client} · {title} (neu)</translation>
    </message>
    <message>
        <source>{count} approved change orders ({change}) turn the original sum of {original} into {revised}.</source>
        <translation>{count} freigegebene Änderungsaufträge ({change}) machen aus der ursprünglichen Summe von {original} nun {revised}.</translation>
    </message>
    <message>
        <source>{count} corrections below zero are shown as shorter sessions.</source>
        <translation>{count} Korrekturen unter null erscheinen als kürzere Sitzungen.</translation>
    </message>
    <message>
        <source>{count} entries of the import {batch} are on the invoice {ref}; void that first.</source>
        <translation>{count} Einträge des Imports {batch} stehen auf der Rechnung {ref}; stornieren Sie diese zuerst.</translation>
    </message>
    <message>
        <source>{count} entries of the import {batch} have been corrected; it can no longer be undone.</source>
        <translation>{count} Einträge des Imports {batch} wurden korrigiert; er ist nicht mehr zurückzunehmen.</translation>
    </message>
    <message>
        <source>{count} entries of {key} lie before its start or after its end; they count all the same.</source>
        <translation>{count} Einträge von {key} liegen vor seinem Beginn oder nach seinem Ende; sie zählen trotzdem.</translation>
    </message>
    <message>
        <source>{count} entries were lessened by one below zero and keep no clock times: {rows}.</source>
        <translation>{count} Einträge wurden um einen unter null verringert und behalten keine Uhrzeiten: {rows}.</translation>
    </message>
    <message>
        <source>{count} lines of the map match no row: {keys}.</source>
        <translation>{count} Zeilen der Zuordnung passen zu keiner Zeile: {keys}.</translation>
    </message>
    <message>
        <source>{count} of its entries are unclassified and now locked; they can still be classed in scope, and any other class needs the invoice voided.</source>
        <translation>{count} seiner Einträge sind nicht zugeordnet und jetzt gesperrt; dem Umfang können sie noch zugeordnet werden, für jede andere Klasse muss die Rechnung storniert werden.</translation>
    </message>
    <message>
        <source>{count} rows are of 24 hours or more; they are kept as durations: {rows}.</source>
        <translation>{count} Zeilen haben 24 Stunden oder mehr; sie bleiben als Dauer: {rows}.</translation>
    </message>
    <message>
        <source>{count} rows are still running and were taken as they stand; delete them before you import them finished: {rows}.</source>
        <translation>{count} Zeilen laufen noch und wurden genommen, wie sie stehen; löschen Sie sie, bevor Sie sie fertig importieren: {rows}.</translation>
    </message>
    <message>
        <source>{count} rows have a clock time that does not exist in the zone; the duration counts, without clock times: {rows}.</source>
        <translation>{count} Zeilen haben eine Uhrzeit, die es in der Zone nicht gibt; es zählt die Dauer, ohne Uhrzeiten: {rows}.</translation>
    </message>
    <message>
        <source>{count} rows have a duration that differs from their clock times; the duration counts, without clock times: {rows}.</source>
        <translation>{count} Zeilen haben eine Dauer, die von ihren Uhrzeiten abweicht; es zählt die Dauer, ohne Uhrzeiten: {rows}.</translation>
    </message>
    <message>
        <source>{count} rows have no length and were imported so: {rows}.</source>
        <translation>{count} Zeilen haben keine Länge und wurden so importiert: {rows}.</translation>
    </message>
    <message>
        <source>{count} rows lie before the start or after the end of {key}; they count all the same.</source>
        <translation>{count} Zeilen liegen vor dem Beginn oder nach dem Ende von {key}; sie zählen trotzdem.</translation>
    </message>
    <message>
        <source>{count} rows of {key} lie in a period that is published through {covered}; they count after it, as restated.</source>
        <translation>{count} Zeilen von {key} liegen in einem bis {covered} veröffentlichten Zeitraum; sie zählen danach, als Nachtrag.</translation>
    </message>
    <message>
        <source>{count} smaller change orders</source>
        <translation>{count} kleinere Änderungsaufträge</translation>
    </message>
    <message>
        <source>{count} texts were longer than a cell holds and were cut; csv and json have them whole.</source>
        <translation>{count} Texte waren länger, als eine Zelle fasst, und wurden gekürzt; csv und json haben sie ganz.</translation>
    </message>
    <message>
        <source>{currency} is no currency; give its ISO 4217 code in capitals, such as USD, EUR or JPY.</source>
        <translation>{currency} ist keine Währung; geben Sie ihr Kürzel nach ISO 4217 in Großbuchstaben an, etwa USD, EUR oder JPY.</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} Tage</translation>
    </message>
    <message>
        <source>{days} days early</source>
        <translation>{days} Tage zu früh</translation>
    </message>
    <message>
        <source>{days} days late</source>
        <translation>{days} Tage zu spät</translation>
    </message>
    <message>
        <source>{days} days overdue</source>
        <translation>{days} Tage überfällig</translation>
    </message>
    <message>
        <source>{day} is published: this posts on {posting}</source>
        <translation>{day} ist veröffentlicht: Dies zählt am {posting}</translation>
    </message>
    <message>
        <source>{day}, forecast</source>
        <translation>{day}, Prognose</translation>
    </message>
    <message>
        <source>{day}, in {n} days</source>
        <translation>{day}, in {n} Tagen</translation>
    </message>
    <message>
        <source>{day}, kept {kept}</source>
        <translation>{day}, belegt {kept}</translation>
    </message>
    <message>
        <source>{day}, reached without evidence</source>
        <translation>{day}, ohne Beleg erreicht</translation>
    </message>
    <message>
        <source>{day}, through {through}: {items}.</source>
        <translation>{day}, bis {through}: {items}.</translation>
    </message>
    <message>
        <source>{day}: {amount} earned</source>
        <translation>{day}: {amount} erbracht</translation>
    </message>
    <message>
        <source>{earned_cents} earned through {through} − {invoiced_cents} of it invoiced</source>
        <translation>{earned_cents} erbracht bis {through} − davon {invoiced_cents} berechnet</translation>
    </message>
    <message>
        <source>{earned} had been earned by {day}.</source>
        <translation>{earned} waren bis {day} erbracht.</translation>
    </message>
    <message>
        <source>{earned} had been earned by {day}; the minimum of {minimum} was reached on {reached}.</source>
        <translation>{earned} waren bis {day} erbracht; der Mindestumfang von {minimum} war am {reached} erreicht.</translation>
    </message>
    <message>
        <source>{earned} of the minimum of {minimum} had been earned by {day}.</source>
        <translation>{earned} des Mindestumfangs von {minimum} waren bis {day} erbracht.</translation>
    </message>
    <message>
        <source>{earned} of the minimum of {minimum} had been earned by {day}; as things go, the rest is earned by {projected}.</source>
        <translation>{earned} des Mindestumfangs von {minimum} waren bis {day} erbracht; geht es so weiter, ist der Rest bis {projected} erbracht.</translation>
    </message>
    <message>
        <source>{earned} of the minimum of {minimum} had been earned by {day}; the forecast for the end of the term is {forecast}.</source>
        <translation>{earned} des Mindestumfangs von {minimum} waren bis {day} erbracht; die Prognose zum Ende der Laufzeit ist {forecast}.</translation>
    </message>
    <message>
        <source>{earned} on {day}</source>
        <translation>{earned} am {day}</translation>
    </message>
    <message>
        <source>{entries} entries are logged on “{title}”; name another deliverable for them first.</source>
        <translation>{entries} Einträge stehen auf „{title}“; nennen Sie zuerst ein anderes Ergebnis für sie.</translation>
    </message>
    <message>
        <source>{entries} without a class, {minutes}; classify before the review.</source>
        <translation>{entries} ohne Klasse, {minutes}; vor dem Bericht zuordnen.</translation>
    </message>
    <message>
        <source>{entries} · worked {time} · {amount} at the rate</source>
        <translation>{entries} · gearbeitet {time} · {amount} zum Satz</translation>
    </message>
    <message>
        <source>{entries}, {time} billed and {sum} earned are frozen as they stand.</source>
        <translation>{entries}, {time} abgerechnet und {sum} erbracht werden eingefroren, wie sie stehen.</translation>
    </message>
    <message>
        <source>{fee} a period</source>
        <translation>{fee} je Abschnitt</translation>
    </message>
    <message>
        <source>{fee} an hour</source>
        <translation>{fee} je Stunde</translation>
    </message>
    <message>
        <source>{fee}, still running</source>
        <translation>{fee}, läuft noch</translation>
    </message>
    <message>
        <source>{fee}, {beyond} beyond</source>
        <translation>{fee}, {beyond} darüber</translation>
    </message>
    <message>
        <source>{file} cannot be read as a database ({why}); make a new copy of it.</source>
        <translation>{file} ist als Datenbank nicht zu lesen ({why}); machen Sie eine neue Kopie davon.</translation>
    </message>
    <message>
        <source>{file} cannot be unpacked ({why}); export it again.</source>
        <translation>{file} ist nicht zu entpacken ({why}); exportieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>{file} has a sheet of more than {cells:,} cells; copy the rows with the hours into a new one.</source>
        <translation>{file} hat ein Blatt mit mehr als {cells:,} Zellen; kopieren Sie die Zeilen mit den Stunden in ein neues.</translation>
    </message>
    <message>
        <source>{file} is a backup of version {version}; version 1 can be read, so update the export.</source>
        <translation>{file} ist eine Sicherung der Version {version}; gelesen wird Version 1, aktualisieren Sie also den Export.</translation>
    </message>
    <message>
        <source>{file} is a whole workspace of Engagement Desk. It becomes a new workspace in a file of its own; the one that is open stays as it is.</source>
        <translation>{file} ist ein ganzer Arbeitsbereich von Engagement Desk. Daraus wird ein neuer in einer eigenen Datei; der geöffnete bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>{file} is a workspace. It is opened in place of this one, and nothing is imported.</source>
        <translation>{file} ist ein Arbeitsbereich. Er wird statt des jetzigen geöffnet, und nichts wird importiert.</translation>
    </message>
    <message>
        <source>{file} is being changed; close the program that it belongs to and import again.</source>
        <translation>{file} wird gerade geändert; schließen Sie das Programm, dem die Datei gehört, und importieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>{file} is broken at {where} ({why}); nothing was imported, export the workspace again.</source>
        <translation>{file} ist bei {where} fehlerhaft ({why}); nichts wurde importiert, exportieren Sie den Arbeitsbereich noch einmal.</translation>
    </message>
    <message>
        <source>{file} is from a newer Engagement Desk; update the program to import it.</source>
        <translation>{file} ist von einem neueren Engagement Desk; aktualisieren Sie das Programm, um es zu importieren.</translation>
    </message>
    <message>
        <source>{file} is not a workspace that Engagement Desk exported ({why}); choose another file.</source>
        <translation>{file} ist kein von Engagement Desk exportierter Arbeitsbereich ({why}); wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{file} is not of the format {name}, which needs {needed}.</source>
        <translation>{file} hat nicht das Format {name}, das {needed} braucht.</translation>
    </message>
    <message>
        <source>{file} is the workspace that is open; choose the file that another program wrote.</source>
        <translation>{file} ist der offene Arbeitsbereich; wählen Sie die Datei, die ein anderes Programm geschrieben hat.</translation>
    </message>
    <message>
        <source>{file} is {what}; {instead}.</source>
        <translation>{file} ist {what}; {instead}.</translation>
    </message>
    <message>
        <source>{file} unpacks to more than {megabytes} MB; export a shorter period.</source>
        <translation>{file} ist entpackt größer als {megabytes} MB; exportieren Sie einen kürzeren Zeitraum.</translation>
    </message>
    <message>
        <source>{file}, packed {when}, is whole</source>
        <translation>{file}, gepackt {when}, ist vollständig</translation>
    </message>
    <message>
        <source>{file}, {n} entries</source>
        <translation>{file}, {n} Einträge</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{first} to {last}: {time}</source>
        <translation>{first} bis {last}: {time}</translation>
    </message>
    <message>
        <source>{folder} has a sample already, which stays as it is; this one is {name}.</source>
        <translation>{folder} hat schon ein Beispiel, das bleibt, wie es ist; dieses heißt {name}.</translation>
    </message>
    <message>
        <source>{format}: as you chose</source>
        <translation>{format}: wie von Ihnen gewählt</translation>
    </message>
    <message>
        <source>{format}: certain</source>
        <translation>{format}: sicher</translation>
    </message>
    <message>
        <source>{format}: likely</source>
        <translation>{format}: wahrscheinlich</translation>
    </message>
    <message>
        <source>{held} What was done after {when} is not in it.</source>
        <translation>{held} Was nach {when} geschah, ist nicht darin.</translation>
    </message>
    <message>
        <source>{host} has had {path} open since {since}; it was seen last at {seen}.</source>
        <translation>{host} hat {path} seit {since} geöffnet; zuletzt gesehen {seen}.</translation>
    </message>
    <message>
        <source>{hours} hours in 1 engagement</source>
        <translation>{hours} Stunden in 1 Mandat</translation>
    </message>
    <message>
        <source>{hours} hours in {n} engagements</source>
        <translation>{hours} Stunden in {n} Mandaten</translation>
    </message>
    <message>
        <source>{id} is a correction itself; correct the entry that it names.</source>
        <translation>{id} ist selbst eine Korrektur; korrigieren Sie den Eintrag, den sie nennt.</translation>
    </message>
    <message>
        <source>{id} is a {kind} notice; only a notice of breach can be cured.</source>
        <translation>{id} ist eine Kündigung der Art {kind}; nur eine Vertragsverletzung kann geheilt werden.</translation>
    </message>
    <message>
        <source>{items} earned through {day} and on no invoice</source>
        <translation>{items}, bis {day} erbracht, auf keiner Rechnung</translation>
    </message>
    <message>
        <source>{key} contract clock</source>
        <translation>Vertragsfristen {key}</translation>
    </message>
    <message>
        <source>{key} from {day}</source>
        <translation>{key} ab {day}</translation>
    </message>
    <message>
        <source>{key} has a {structure} structure without a fee from {since} on, so it earns none; set one.</source>
        <translation>{key} hat ab {since} den Aufbau {structure} ohne Honorar, also ist nichts erbracht; setzen Sie eines.</translation>
    </message>
    <message>
        <source>{key} has more entries than the {rows:,} rows of a sheet; choose a shorter period, or csv.</source>
        <translation>{key} hat mehr Einträge als die {rows:,} Zeilen eines Blattes; wählen Sie einen kürzeren Zeitraum, oder csv.</translation>
    </message>
    <message>
        <source>{key} has no change order {number}; ↓ lists them.</source>
        <translation>{key} hat keinen Änderungsauftrag {number}; ↓ listet sie.</translation>
    </message>
    <message>
        <source>{key} has no clause {ref}; ↓ lists its clauses.</source>
        <translation>{key} hat keine Klausel {ref}; ↓ listet seine Klauseln.</translation>
    </message>
    <message>
        <source>{key} has no planned end, so that it cannot expire; choose another reason.</source>
        <translation>{key} hat kein geplantes Ende, kann also nicht ablaufen; wählen Sie einen anderen Grund.</translation>
    </message>
    <message>
        <source>{key} has {seconds} seconds less than its sessions show: its corrections exceed the exported work.</source>
        <translation>{key} hat {seconds} Sekunden weniger, als seine Sitzungen zeigen: Seine Korrekturen übersteigen die exportierte Arbeit.</translation>
    </message>
    <message>
        <source>{key} is in {currency}, the file in {others}; its terms value the hours.</source>
        <translation>{key} ist in {currency}, die Datei in {others}; seine Konditionen bewerten die Stunden.</translation>
    </message>
    <message>
        <source>{key} is no key; give 1 to 12 letters, digits or hyphens, beginning with a letter.</source>
        <translation>{key} ist kein KEY; geben Sie 1 bis 12 Buchstaben, Ziffern oder Bindestriche an, mit einem Buchstaben zuerst.</translation>
    </message>
    <message>
        <source>{key} is the KEY of an engagement with {client}; this is another client, which bears that name.</source>
        <translation>{key} ist der KEY eines Mandats mit {client}; dies ist ein anderer Auftraggeber, der so heißt.</translation>
    </message>
    <message>
        <source>{key} shows the quick entry from now on.</source>
        <translation>{key} zeigt von jetzt an die Schnellerfassung.</translation>
    </message>
    <message>
        <source>{key} starts on {start}; give terms from that day on or later.</source>
        <translation>{key} beginnt am {start}; geben Sie Konditionen ab diesem Tag oder später an.</translation>
    </message>
    <message>
        <source>{key} {start}–{end}, unbilled</source>
        <translation>{key} {start}–{end}, nicht abgerechnet</translation>
    </message>
    <message>
        <source>{key}, new as well</source>
        <translation>{key}, ebenfalls neu</translation>
    </message>
    <message>
        <source>{key}, timer running since {start}, {what}</source>
        <translation>{key}, Timer läuft seit {start}, {what}</translation>
    </message>
    <message>
        <source>{key}, {day}, {what}, {time}, proposed {name}, {why}</source>
        <translation>{key}, {day}, {what}, {time}, vorgeschlagen {name}, {why}</translation>
    </message>
    <message>
        <source>{key}, {what}, being written</source>
        <translation>{key}, {what}, wird geschrieben</translation>
    </message>
    <message>
        <source>{key}, {what}, {word}, worked {time}, billed {billed}, {value}</source>
        <translation>{key}, {what}, {word}, gearbeitet {time}, abgerechnet {billed}, {value}</translation>
    </message>
    <message>
        <source>{key}: the entries of {quarter}, edition {edition}, no longer add up to what was published; compare it with a backup.</source>
        <translation>{key}: Die Einträge von {quarter}, Ausgabe {edition}, ergeben nicht mehr, was veröffentlicht wurde; vergleichen Sie mit einer Sicherung.</translation>
    </message>
    <message>
        <source>{key}: {count} entries have figures that their terms would not give; mending gives them those.</source>
        <translation>{key}: {count} Einträge haben Zahlen, die ihre Konditionen nicht ergäben; Beheben gibt ihnen die richtigen.</translation>
    </message>
    <message>
        <source>{key}: {status} from {day}</source>
        <translation>{key}: {status} ab {day}</translation>
    </message>
    <message>
        <source>{least_minutes} a month × ({parts}) = {minutes} at {rate_cents} an hour</source>
        <translation>{least_minutes} je Monat × ({parts}) = {minutes} zu {rate_cents} je Stunde</translation>
    </message>
    <message>
        <source>{least_minutes} a week × {notice_days} ÷ {week} = {minutes} at {rate_cents} an hour</source>
        <translation>{least_minutes} je Woche × {notice_days} ÷ {week} = {minutes} zu {rate_cents} je Stunde</translation>
    </message>
    <message>
        <source>{line}: {reason} ↑ brings the line back.</source>
        <translation>{line}: {reason} ↑ holt die Zeile zurück.</translation>
    </message>
    <message>
        <source>{loss} What is here now would be kept as a backup.</source>
        <translation>{loss} Was jetzt hier ist, bliebe als Sicherung erhalten.</translation>
    </message>
    <message>
        <source>{minimum_cents} {parts} = {missing_cents}, so nothing</source>
        <translation>{minimum_cents} {parts} = {missing_cents}, also nichts</translation>
    </message>
    <message>
        <source>{minimum} minimum</source>
        <translation>{minimum} Mindestumfang</translation>
    </message>
    <message>
        <source>{minutes} at risk on {orders} without approval; have it approved, or stop.</source>
        <translation>{minutes} im Risiko auf {orders} ohne Freigabe; lassen Sie sie freigeben, oder hören Sie auf.</translation>
    </message>
    <message>
        <source>{minutes} expire unless used</source>
        <translation>{minutes} verfallen ungenutzt</translation>
    </message>
    <message>
        <source>{minutes} from {starts} to {ends}, above the {max_minutes} agreed.</source>
        <translation>{minutes} vom {starts} bis {ends}, über den vereinbarten {max_minutes}.</translation>
    </message>
    <message>
        <source>{minutes} from {starts} to {ends}, below the {min_minutes} agreed.</source>
        <translation>{minutes} vom {starts} bis {ends}, unter den vereinbarten {min_minutes}.</translation>
    </message>
    <message>
        <source>{minutes} on {orders}, declined or withdrawn; give them another class.</source>
        <translation>{minutes} auf {orders}, abgelehnt oder zurückgezogen; geben Sie ihnen eine andere Klasse.</translation>
    </message>
    <message>
        <source>{month} has not begun: its first day is {starts}; ask for an earlier month.</source>
        <translation>{month} hat noch nicht begonnen: Der erste Tag ist der {starts}; wählen Sie einen früheren Monat.</translation>
    </message>
    <message>
        <source>{name} in {folder} can be read only with it.</source>
        <translation>{name} in {folder} ist nur damit lesbar.</translation>
    </message>
    <message>
        <source>{name} is neither a PDF nor a CSV; give a name that ends in .pdf or .csv.</source>
        <translation>{name} ist weder PDF noch CSV; geben Sie einen Namen an, der auf .pdf oder .csv endet.</translation>
    </message>
    <message>
        <source>{name} is no format that can be exported; the formats are {known}.</source>
        <translation>{name} ist kein Format für den Export; die Formate sind {known}.</translation>
    </message>
    <message>
        <source>{name} is no format that can be imported; the formats are {known}.</source>
        <translation>{name} ist kein Format für den Import; die Formate sind {known}.</translation>
    </message>
    <message>
        <source>{name} needs the passphrase it was made under; type that, and go on.</source>
        <translation>{name} braucht die Passphrase, mit der es gemacht wurde; geben Sie diese ein, und fahren Sie fort.</translation>
    </message>
    <message>
        <source>{name} of the backup cannot be used; make the backup again.</source>
        <translation>{name} der Sicherung ist nicht zu verwenden; machen Sie die Sicherung noch einmal.</translation>
    </message>
    <message>
        <source>{name}, {time} this week</source>
        <translation>{name}, {time} diese Woche</translation>
    </message>
    <message>
        <source>{name}: planned {day}, {came}</source>
        <translation>{name}: geplant {day}, {came}</translation>
    </message>
    <message>
        <source>{new} renews {old}</source>
        <translation>{new} verlängert {old}</translation>
    </message>
    <message>
        <source>{new} starts on {start}, and {key} has not ended by then; both run side by side.</source>
        <translation>{new} beginnt am {start}, und {key} ist dann noch nicht beendet; beide laufen nebeneinander.</translation>
    </message>
    <message>
        <source>{number} of what? Type {number}m for minutes, or hours such as 1.5 or 1:30.</source>
        <translation>{number} was? Schreiben Sie {number}m für Minuten, oder Stunden wie 1.5 oder 1:30.</translation>
    </message>
    <message>
        <source>{n} KB</source>
        <translation>{n} KB</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>{n} added</source>
        <translation>{n} hinzugefügt</translation>
    </message>
    <message>
        <source>{n} backups are not under the present passphrase.</source>
        <translation>{n} Sicherungen haben nicht die jetzige Passphrase.</translation>
    </message>
    <message>
        <source>{n} backups can be read without the passphrase.</source>
        <translation>{n} Sicherungen sind ohne Passphrase lesbar.</translation>
    </message>
    <message>
        <source>{n} backups need the passphrase they were made under.</source>
        <translation>{n} Sicherungen brauchen die Passphrase, mit der sie gemacht wurden.</translation>
    </message>
    <message>
        <source>{n} changed</source>
        <translation>{n} geändert</translation>
    </message>
    <message>
        <source>{n} clauses</source>
        <translation>{n} Klauseln</translation>
    </message>
    <message>
        <source>{n} clauses of a template</source>
        <translation>{n} Klauseln einer Vorlage</translation>
    </message>
    <message>
        <source>{n} dates</source>
        <translation>{n} Termine</translation>
    </message>
    <message>
        <source>{n} dates of the contract clock fall on tomorrow</source>
        <translation>Morgen sind {n} Vertragsfristen</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} Tage</translation>
    </message>
    <message>
        <source>{n} days ago</source>
        <translation>vor {n} Tagen</translation>
    </message>
    <message>
        <source>{n} days served</source>
        <translation>{n} Tage geleistet</translation>
    </message>
    <message>
        <source>{n} days to cure a breach</source>
        <translation>{n} Tage zur Heilung</translation>
    </message>
    <message>
        <source>{n} deleted entries would come back.</source>
        <translation>{n} gelöschte Einträge kämen zurück.</translation>
    </message>
    <message>
        <source>{n} deliverables</source>
        <translation>{n} Ergebnisse</translation>
    </message>
    <message>
        <source>{n} due</source>
        <translation>{n} fällig</translation>
    </message>
    <message>
        <source>{n} engagements</source>
        <translation>{n} Mandate</translation>
    </message>
    <message>
        <source>{n} entries</source>
        <translation>{n} Einträge</translation>
    </message>
    <message>
        <source>{n} entries left</source>
        <translation>{n} Einträge übrig</translation>
    </message>
    <message>
        <source>{n} entries overlap other hours of the same person; they count all the same.</source>
        <translation>{n} Einträge überschneiden andere Stunden derselben Person; sie zählen trotzdem.</translation>
    </message>
    <message>
        <source>{n} entries without a class</source>
        <translation>{n} Einträge ohne Klasse</translation>
    </message>
    <message>
        <source>{n} entries would be as they were.</source>
        <translation>{n} Einträge wären wie zuvor.</translation>
    </message>
    <message>
        <source>{n} entries, {hours} worked</source>
        <translation>{n} Einträge, {hours} gearbeitet</translation>
    </message>
    <message>
        <source>{n} events have no clock times. Give so much time a day, such as 8h, or leave this empty.</source>
        <translation>{n} Termine haben keine Uhrzeiten. Geben Sie eine Zeit am Tag an, etwa 8h, oder lassen Sie dies leer.</translation>
    </message>
    <message>
        <source>{n} have passed unmet</source>
        <translation>{n} sind unerfüllt verstrichen</translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation>{n} Stunden</translation>
    </message>
    <message>
        <source>{n} items</source>
        <translation>{n} Posten</translation>
    </message>
    <message>
        <source>{n} later changes would be gone.</source>
        <translation>{n} spätere Änderungen wären weg.</translation>
    </message>
    <message>
        <source>{n} left out</source>
        <translation>{n} ausgelassen</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} Minuten</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} weitere</translation>
    </message>
    <message>
        <source>{n} more entries of the day are billed anew</source>
        <translation>{n} weitere Einträge des Tages werden neu berechnet</translation>
    </message>
    <message>
        <source>{n} more rows are skipped</source>
        <translation>{n} weitere Zeilen sind ausgelassen</translation>
    </message>
    <message>
        <source>{n} new entries</source>
        <translation>{n} neue Einträge</translation>
    </message>
    <message>
        <source>{n} of them, {size} MB</source>
        <translation>{n} davon, {size} MB</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
    <message>
        <source>{n} of {all} accepted</source>
        <translation>{n} von {all} abgenommen</translation>
    </message>
    <message>
        <source>{n} of {all} deliverables accepted</source>
        <translation>{n} von {all} Ergebnissen abgenommen</translation>
    </message>
    <message>
        <source>{n} of {all} done</source>
        <translation>{n} von {all} erledigt</translation>
    </message>
    <message>
        <source>{n} of {all} files written.</source>
        <translation>{n} von {all} Dateien geschrieben.</translation>
    </message>
    <message>
        <source>{n} of {all} parts</source>
        <translation>{n} von {all} Teilen</translation>
    </message>
    <message>
        <source>{n} of {all}: {key} {quarter}</source>
        <translation>{n} von {all}: {key} {quarter}</translation>
    </message>
    <message>
        <source>{n} open</source>
        <translation>{n} offen</translation>
    </message>
    <message>
        <source>{n} pages</source>
        <translation>{n} Seiten</translation>
    </message>
    <message>
        <source>{n} parts are empty.</source>
        <translation>{n} Teile sind leer.</translation>
    </message>
    <message>
        <source>{n} places</source>
        <translation>{n} Stellen</translation>
    </message>
    <message>
        <source>{n} quarters have closed.</source>
        <translation>{n} Quartale sind abgeschlossen.</translation>
    </message>
    <message>
        <source>{n} records</source>
        <translation>{n} Datensätze</translation>
    </message>
    <message>
        <source>{n} removed</source>
        <translation>{n} entfernt</translation>
    </message>
    <message>
        <source>{n} reviews are due</source>
        <translation>{n} Berichte sind fällig</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} Zeilen</translation>
    </message>
    <message>
        <source>{n} rows, {hours} hours</source>
        <translation>{n} Zeilen, {hours} Stunden</translation>
    </message>
    <message>
        <source>{n} rules for the shortfall not agreed</source>
        <translation>{n} Regeln für den Fehlbetrag nicht vereinbart</translation>
    </message>
    <message>
        <source>{n} selected</source>
        <translation>{n} gewählt</translation>
    </message>
    <message>
        <source>{n} signs</source>
        <translation>{n} Zeichen</translation>
    </message>
    <message>
        <source>{n} skipped</source>
        <translation>{n} ausgelassen</translation>
    </message>
    <message>
        <source>{n} there already</source>
        <translation>{n} schon da</translation>
    </message>
    <message>
        <source>{on} is the last day for the {side} to give notice for the planned end.</source>
        <translation>{on} ist der letzte Tag für die Kündigung zum geplanten Ende ({side}).</translation>
    </message>
    <message>
        <source>{order} cannot be superseded; only an approved order that is not completed can.</source>
        <translation>{order} kann nicht ersetzt werden; das geht nur mit einem freigegebenen Auftrag, der nicht abgeschlossen ist.</translation>
    </message>
    <message>
        <source>{order} is {status} and cannot be {step}; draft a new change order instead.</source>
        <translation>{order} ist {status}, darum geht „{step}“ nicht; entwerfen Sie einen neuen Änderungsauftrag.</translation>
    </message>
    <message>
        <source>{order} was approved on {approved}; give that day or a later one instead of {on}.</source>
        <translation>{order} wurde am {approved} freigegeben; geben Sie statt {on} diesen oder einen späteren Tag an.</translation>
    </message>
    <message>
        <source>{order} was completed on {on} already.</source>
        <translation>{order} wurde schon am {on} abgeschlossen.</translation>
    </message>
    <message>
        <source>{order} was sent on {sent}; give that day or a later one instead of {on}.</source>
        <translation>{order} wurde am {sent} gesendet; geben Sie statt {on} diesen oder einen späteren Tag an.</translation>
    </message>
    <message>
        <source>{order} was superseded by {by}; go on with that one.</source>
        <translation>{order} wurde durch {by} ersetzt; machen Sie mit diesem weiter.</translation>
    </message>
    <message>
        <source>{path} cannot be opened here; check that its drive is connected and writable.</source>
        <translation>{path} ist hier nicht zu öffnen; prüfen Sie, ob das Laufwerk angeschlossen und beschreibbar ist.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}); check its permissions.</source>
        <translation>{path} ist nicht zu lesen ({why}); prüfen Sie die Rechte.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}); check that its drive is connected.</source>
        <translation>{path} ist nicht zu lesen ({why}); prüfen Sie, ob das Laufwerk angeschlossen ist.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}); choose another file.</source>
        <translation>{path} ist nicht zu lesen ({why}); wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{path} could not be written ({why}); name another place.</source>
        <translation>{path} konnte nicht geschrieben werden ({why}); nennen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{path} did not arrive whole; copy it again from the other computer, or pack it anew there.</source>
        <translation>{path} kam nicht ganz an; kopieren Sie es vom anderen Computer noch einmal, oder packen Sie es dort neu.</translation>
    </message>
    <message>
        <source>{path} exists already and was left as it is; name another file for the backup.</source>
        <translation>{path} gibt es schon und blieb, wie es war; nennen Sie für die Sicherung eine andere Datei.</translation>
    </message>
    <message>
        <source>{path} exists already and was left as it is; name another file.</source>
        <translation>{path} gibt es schon und blieb, wie es war; nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{path} has been open on the machine {host} since {since} (seen last {seen}); close it there first, or, if it is not open there any more, delete {lock}.</source>
        <translation>{path} ist seit {since} auf dem Rechner {host} geöffnet (zuletzt gesehen {seen}); schließen Sie es dort zuerst, oder löschen Sie {lock}, wenn es dort nicht mehr geöffnet ist.</translation>
    </message>
    <message>
        <source>{path} has more than {megabytes} MB; export a shorter period.</source>
        <translation>{path} hat mehr als {megabytes} MB; exportieren Sie einen kürzeren Zeitraum.</translation>
    </message>
    <message>
        <source>{path} holds more than {files} files; name the one with the hours.</source>
        <translation>{path} enthält mehr als {files} Dateien; nennen Sie die mit den Stunden.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a workspace; name the file in it.</source>
        <translation>{path} ist ein Ordner, kein Arbeitsbereich; nennen Sie die Datei darin.</translation>
    </message>
    <message>
        <source>{path} is a folder; name a file in it.</source>
        <translation>{path} ist ein Ordner; nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>{path} is a folder; name the file in it.</source>
        <translation>{path} ist ein Ordner; nennen Sie die Datei darin.</translation>
    </message>
    <message>
        <source>{path} is a workspace or belongs to one, and was left as it is; name another file.</source>
        <translation>{path} ist ein Arbeitsbereich oder gehört zu einem, und blieb, wie es ist; nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{path} is damaged and was left as it is; restore its newest backup.</source>
        <translation>{path} ist beschädigt und blieb, wie es war; stellen Sie die neueste Sicherung wieder her.</translation>
    </message>
    <message>
        <source>{path} is empty; export it again.</source>
        <translation>{path} ist leer; exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>{path} is from a newer Engagement Desk and was left as it is; update the program to open it.</source>
        <translation>{path} ist von einem neueren Engagement Desk und blieb, wie es war; aktualisieren Sie das Programm, um es zu öffnen.</translation>
    </message>
    <message>
        <source>{path} is from an older version but its upgrade files are missing; install the program anew.</source>
        <translation>{path} ist von einer älteren Version, aber die Dateien für das Upgrade fehlen; installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>{path} is missing, but its log {log} is there; put the workspace back beside it.</source>
        <translation>{path} fehlt, aber sein Log {log} ist da; legen Sie den Arbeitsbereich wieder daneben.</translation>
    </message>
    <message>
        <source>{path} is neither UTF-8, UTF-16 nor Windows-1252 text; save it as a UTF-8 CSV file.</source>
        <translation>{path} ist weder UTF-8 noch UTF-16 noch Windows-1252; speichern Sie es als CSV in UTF-8.</translation>
    </message>
    <message>
        <source>{path} is not a workspace of Engagement Desk and was left as it is; name another file.</source>
        <translation>{path} ist kein Arbeitsbereich von Engagement Desk und blieb, wie es war; nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{path} is not a workspace packed by Engagement Desk; choose the file that ends in .engmove.</source>
        <translation>{path} ist kein von Engagement Desk gepackter Arbeitsbereich; wählen Sie die Datei, die auf .engmove endet.</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file; name one that another program has written.</source>
        <translation>{path} ist keine gewöhnliche Datei; nennen Sie eine, die ein anderes Programm geschrieben hat.</translation>
    </message>
    <message>
        <source>{path} is not as it should be; mend it, or restore a backup.</source>
        <translation>{path} ist nicht, wie es sein sollte; beheben Sie es, oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>{path} is open in another window or program too, so nothing was changed; close that, then try again.</source>
        <translation>{path} ist auch in einem anderen Fenster oder Programm offen, darum wurde nichts geändert; schließen Sie es, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{path} is read-only, so nothing was changed; make it and its folder writable.</source>
        <translation>{path} ist schreibgeschützt, darum wurde nichts geändert; machen Sie die Datei und ihren Ordner beschreibbar.</translation>
    </message>
    <message>
        <source>{path} needs a passphrase that is not known here; type it.</source>
        <translation>{path} braucht eine Passphrase, die hier nicht bekannt ist; geben Sie sie ein.</translation>
    </message>
    <message>
        <source>{path} was packed by a newer Engagement Desk; update the program to open it.</source>
        <translation>{path} wurde von einem neueren Engagement Desk gepackt; aktualisieren Sie das Programm, um es zu öffnen.</translation>
    </message>
    <message>
        <source>{path} was replaced or moved by another program while it was open here, so nothing more is written to it; close the window, then open it again.</source>
        <translation>{path} wurde von einem anderen Programm ersetzt oder verschoben, während es hier geöffnet war, darum wird nichts mehr hineingeschrieben; schließen Sie das Fenster, und öffnen Sie es wieder.</translation>
    </message>
    <message>
        <source>{path} was replaced, moved or deleted by another program, such as a synced folder, while it was open here.</source>
        <translation>{path} wurde von einem anderen Programm ersetzt, verschoben oder gelöscht, etwa durch einen abgeglichenen Ordner, während es hier geöffnet war.</translation>
    </message>
    <message>
        <source>{path}, {size} MB</source>
        <translation>{path}, {size} MB</translation>
    </message>
    <message>
        <source>{percent} % of the minimum, {earned} of {minimum}</source>
        <translation>{percent} % des Minimums, {earned} von {minimum}</translation>
    </message>
    <message>
        <source>{project} of {client} could belong to {keys}; choose one.</source>
        <translation>{project} von {client} könnte zu {keys} gehören; wählen Sie eines.</translation>
    </message>
    <message>
        <source>{project} of {client} would be a new engagement in {currency}, which has no default rate and minimum; begin that engagement first, then import into it.</source>
        <translation>{project} von {client} würde ein neues Mandat in {currency}, das keinen üblichen Satz und kein übliches Minimum hat; beginnen Sie das Mandat zuerst, und importieren Sie dann.</translation>
    </message>
    <message>
        <source>{quarter} edition {n}</source>
        <translation>{quarter} Ausgabe {n}</translation>
    </message>
    <message>
        <source>{quarter} has no days to review yet: its first is {starts}; ask for an earlier quarter.</source>
        <translation>{quarter} hat noch keine Tage: Sein erster ist der {starts}; wählen Sie ein früheres Quartal.</translation>
    </message>
    <message>
        <source>{quarter} is not published yet; this passes it over for good.</source>
        <translation>{quarter} ist noch nicht veröffentlicht; dies übergeht es für immer.</translation>
    </message>
    <message>
        <source>{quarter} is published as edition {edition} with the same words; change a part before you publish another edition.</source>
        <translation>{quarter} ist als Ausgabe {edition} mit denselben Worten veröffentlicht; ändern Sie einen Teil, bevor Sie eine weitere veröffentlichen.</translation>
    </message>
    <message>
        <source>{quarter} {closes}. Start the draft; figures fill themselves.</source>
        <translation>{quarter} {closes}. Beginnen Sie den Entwurf; die Zahlen füllen sich selbst.</translation>
    </message>
    <message>
        <source>{rate} an hour</source>
        <translation>{rate} je Stunde</translation>
    </message>
    <message>
        <source>{ref} cannot be a reference; use up to 20 characters without blanks, such as 2.1.</source>
        <translation>{ref} geht nicht als Nummer; nehmen Sie bis zu 20 Zeichen ohne Leerzeichen, etwa 2.1.</translation>
    </message>
    <message>
        <source>{ref} excludes this, yet the time is classed in scope; a change order makes it paid work, goodwill absorbs it with a reason.</source>
        <translation>{ref} schließt dies aus, die Zeit ist aber dem Umfang zugeordnet; ein Änderungsauftrag macht sie bezahlt, Kulanz trägt sie mit einem Grund.</translation>
    </message>
    <message>
        <source>{ref} is the only clause of the draft; edit it, or add another one before you remove it.</source>
        <translation>{ref} ist die einzige Klausel des Entwurfs; bearbeiten Sie sie, oder fügen Sie erst eine andere hinzu, bevor Sie sie entfernen.</translation>
    </message>
    <message>
        <source>{said}, {share} of the minimum</source>
        <translation>{said}, {share} des Minimums</translation>
    </message>
    <message>
        <source>{share} % of the time worked was in scope.</source>
        <translation>{share} % der Arbeitszeit lagen im Umfang.</translation>
    </message>
    <message>
        <source>{side} not agreed</source>
        <translation>{side} nicht vereinbart</translation>
    </message>
    <message>
        <source>{state} by silence</source>
        <translation>{state} durch Schweigen</translation>
    </message>
    <message>
        <source>{status} from {day}</source>
        <translation>{status} ab {day}</translation>
    </message>
    <message>
        <source>{step}  Esc stops</source>
        <translation>{step}  Esc hält an</translation>
    </message>
    <message>
        <source>{sum} a month; from {basis}</source>
        <translation>{sum} im Monat; aus: {basis}</translation>
    </message>
    <message>
        <source>{sum} a year</source>
        <translation>{sum} im Jahr</translation>
    </message>
    <message>
        <source>{sum} open</source>
        <translation>{sum} offen</translation>
    </message>
    <message>
        <source>{sum} owed at an exit</source>
        <translation>{sum} bei Ausstieg geschuldet</translation>
    </message>
    <message>
        <source>{text} has more decimals than {currency}, which has {decimals}; leave the rest out.</source>
        <translation>{text} hat mehr Nachkommastellen als {currency} mit {decimals}; lassen Sie den Rest weg.</translation>
    </message>
    <message>
        <source>{text} is 10,000 hours or more; log it in shorter entries.</source>
        <translation>{text} sind 10.000 Stunden oder mehr; erfassen Sie kürzere Einträge.</translation>
    </message>
    <message>
        <source>{text} is larger than any amount kept here; check the number of its digits.</source>
        <translation>{text} ist größer als jeder Betrag hier; prüfen Sie die Zahl der Stellen.</translation>
    </message>
    <message>
        <source>{text} is negative, which only a correction may be; give a duration without the sign.</source>
        <translation>{text} ist negativ, was nur eine Korrektur sein darf; geben Sie die Dauer ohne Vorzeichen an.</translation>
    </message>
    <message>
        <source>{text} is negative; give an amount of 0 or more.</source>
        <translation>{text} ist negativ; geben Sie einen Betrag von 0 oder mehr an.</translation>
    </message>
    <message>
        <source>{text} is no shortfall rule; give REASON=RULE with a reason of {reasons} and a rule of full, prorated or waived.</source>
        <translation>{text} ist keine Regel für den Fehlbetrag; geben Sie GRUND=REGEL an, mit einem Grund aus {reasons} und einer Regel aus full, prorated oder waived.</translation>
    </message>
    <message>
        <source>{text} is no whole number of seconds; write it in hours, minutes and seconds, like 1h30m15s.</source>
        <translation>{text} ist keine ganze Zahl von Sekunden; schreiben Sie Stunden, Minuten und Sekunden wie 1h30m15s.</translation>
    </message>
    <message>
        <source>{text} is not a whole number of minutes; give hours like 20, 7.5 or 7h30.</source>
        <translation>{text} ist keine ganze Zahl von Minuten; geben Sie Stunden an wie 20, 7.5 oder 7h30.</translation>
    </message>
    <message>
        <source>{text} is not a whole number; give 0 or more.</source>
        <translation>{text} ist keine ganze Zahl; geben Sie 0 oder mehr an.</translation>
    </message>
    <message>
        <source>{threshold} % of the budget is used.</source>
        <translation>{threshold} % des Budgets sind verbraucht.</translation>
    </message>
    <message>
        <source>{time:%H:%M} on {date} has another offset in {zone}; correct the offset, or leave it out.</source>
        <translation>{time:%H:%M} am {date} hat in {zone} einen anderen Abstand; berichtigen Sie den Abstand, oder lassen Sie ihn weg.</translation>
    </message>
    <message>
        <source>{time} a week needed</source>
        <translation>{time} je Woche nötig</translation>
    </message>
    <message>
        <source>{time} at risk</source>
        <translation>{time} im Risiko</translation>
    </message>
    <message>
        <source>{time} at risk without an approved order, above the {allowed} that the terms allow.</source>
        <translation>{time} im Risiko ohne freigegebenen Auftrag, mehr als die {allowed}, die vereinbart sind.</translation>
    </message>
    <message>
        <source>{time} at risk, {allowed} allowed</source>
        <translation>{time} im Risiko, {allowed} erlaubt</translation>
    </message>
    <message>
        <source>{time} at the rate</source>
        <translation>{time} zum Satz</translation>
    </message>
    <message>
        <source>{time} expire unless used</source>
        <translation>{time} verfallen ungenutzt</translation>
    </message>
    <message>
        <source>{time} h worked</source>
        <translation>{time} h gearbeitet</translation>
    </message>
    <message>
        <source>{time} included</source>
        <translation>{time} enthalten</translation>
    </message>
    <message>
        <source>{time} to class again</source>
        <translation>{time} neu zuzuordnen</translation>
    </message>
    <message>
        <source>{title} is deemed accepted on {on}, unless it is answered.</source>
        <translation>{title} gilt am {on} als abgenommen, wenn keine Antwort kommt.</translation>
    </message>
    <message>
        <source>{title} is deemed rejected on {on}, unless it is answered.</source>
        <translation>{title} gilt am {on} als abgelehnt, wenn keine Antwort kommt.</translation>
    </message>
    <message>
        <source>{title} was due on {due}.</source>
        <translation>{title} war fällig am {due}.</translation>
    </message>
    <message>
        <source>{total} hours in all; no hours a month are agreed.</source>
        <translation>{total} Stunden insgesamt; Stunden je Monat sind nicht vereinbart.</translation>
    </message>
    <message>
        <source>{total} hours in all; no hours a week are agreed.</source>
        <translation>{total} Stunden insgesamt; Stunden je Woche sind nicht vereinbart.</translation>
    </message>
    <message>
        <source>{used} of {included} included hours were used in one period; {beyond} went beyond, {expired} expired.</source>
        <translation>{used} von {included} enthaltenen Stunden wurden in einem Abschnitt genutzt; {beyond} gingen darüber hinaus, {expired} verfielen.</translation>
    </message>
    <message>
        <source>{used} of {included} included hours were used in {count} periods; {beyond} went beyond, {expired} expired.</source>
        <translation>{used} von {included} enthaltenen Stunden wurden in {count} Abschnitten genutzt; {beyond} gingen darüber hinaus, {expired} verfielen.</translation>
    </message>
    <message>
        <source>{value} cannot be set here; give {expected}.</source>
        <translation>{value} geht hier nicht; geben Sie {expected} an.</translation>
    </message>
    <message>
        <source>{what} is dated {on}, which a published review covers; it counts from {counts_on}.</source>
        <translation>{what} ist vom {on}, das ein veröffentlichter Bericht abdeckt; es zählt ab {counts_on}.</translation>
    </message>
    <message>
        <source>{what} was stopped; nothing was changed.</source>
        <translation>{what}: angehalten; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{what}: stop (Ctrl+T)</source>
        <translation>{what}: anhalten (Strg+T)</translation>
    </message>
    <message>
        <source>{what}; Enter gives it, Esc leaves</source>
        <translation>{what}; Eingabe gibt es, Esc verlässt</translation>
    </message>
    <message>
        <source>{what}; the end is computed without any.</source>
        <translation>{what}; das Ende ist ohne berechnet.</translation>
    </message>
    <message>
        <source>{word} is not one of the words for {part}: {words}.</source>
        <translation>{word} ist keines der Wörter für {part}: {words}.</translation>
    </message>
    <message>
        <source>{work_date} is covered by a published review: the time counts on {posting_date}, as restated.</source>
        <translation>{work_date} liegt in einem veröffentlichten Bericht: Die Zeit zählt am {posting_date}, als Nachtrag.</translation>
    </message>
    <message>
        <source>{worked} · billed {billed} · {value}</source>
        <translation>{worked} · abgerechnet {billed} · {value}</translation>
    </message>
    <message>
        <source>– none –</source>
        <translation>– keine –</translation>
    </message>
    <message>
        <source>“tomorrow” is note</source>
        <translation>„morgen“ ist Vermerk</translation>
    </message>
    <message>
        <source>“tomorrow” stands in the note, for a line logs what is done; the time counts on {day}.</source>
        <translation>„tomorrow“ steht im Vermerk, denn eine Zeile erfasst Getanes; die Zeit zählt am {day}.</translation>
    </message>
    <message>
        <source>“{action}” has nothing to act on here.</source>
        <translation>Für „{action}“ gibt es hier nichts.</translation>
    </message>
    <message>
        <source>“{language}” is no language; give its tag, such as en, de or pt-BR.</source>
        <translation>„{language}“ ist keine Sprache; geben Sie ihr Kürzel an, etwa en, de oder pt-BR.</translation>
    </message>
    <message>
        <source>“{text}” is no amount of money; write it like 100, 100.00 or 25,600.</source>
        <translation>„{text}“ ist kein Geldbetrag; schreiben Sie ihn wie 100, 100.00 oder 25,600.</translation>
    </message>
    <message>
        <source>“{text}” is no clock time; write it like 9:15, 9:15am or 17:00.</source>
        <translation>„{text}“ ist keine Uhrzeit; schreiben Sie sie wie 9:15, 9:15am oder 17:00.</translation>
    </message>
    <message>
        <source>“{text}” is no date; write it like 2026-09-30, or say today, yesterday or a weekday.</source>
        <translation>„{text}“ ist kein Datum; schreiben Sie es wie 2026-09-30, oder sagen Sie today, yesterday oder einen Wochentag.</translation>
    </message>
    <message>
        <source>“{text}” is no duration; write it like 1h30, 1:30, 90m, 1.5h or 45s.</source>
        <translation>„{text}“ ist keine Dauer; schreiben Sie sie wie 1h30, 1:30, 90m, 1.5h oder 45s.</translation>
    </message>
    <message>
        <source>“{text}” is no month; write it like 2026-09.</source>
        <translation>„{text}“ ist kein Monat; schreiben Sie ihn wie 2026-09.</translation>
    </message>
    <message>
        <source>“{text}” is no pair of clock times; write it like 9:15-10:40.</source>
        <translation>„{text}“ sind keine zwei Uhrzeiten; schreiben Sie sie wie 9:15-10:40.</translation>
    </message>
    <message>
        <source>“{text}” is no quarter; write it like 2026Q3.</source>
        <translation>„{text}“ ist kein Quartal; schreiben Sie es wie 2026Q3.</translation>
    </message>
    <message>
        <source>“{title}” counts as {silence} by silence since {deemed_on}, which the review published through {covered} covers; its answer stands.</source>
        <translation>„{title}“ gilt durch Schweigen seit {deemed_on} als {silence}, und das deckt der bis {covered} veröffentlichte Bericht ab; die Antwort bleibt.</translation>
    </message>
    <message>
        <source>“{title}” counts as {silence} by silence since {deemed_on}; only an answer dated by then can be recorded.</source>
        <translation>„{title}“ gilt durch Schweigen seit {deemed_on} als {silence}; nur eine Antwort bis zu diesem Tag kann festgehalten werden.</translation>
    </message>
    <message>
        <source>“{title}” is on invoice {ref}; void that invoice before you change the amount.</source>
        <translation>„{title}“ steht auf Rechnung {ref}; stornieren Sie sie, bevor Sie den Betrag ändern.</translation>
    </message>
    <message>
        <source>“{title}” is {state} and cannot be {step}.</source>
        <translation>„{title}“ ist {state}, darum geht „{step}“ nicht.</translation>
    </message>
    <message>
        <source>“{title}” was accepted in the period that the review published through {covered} covers; its amount stands.</source>
        <translation>„{title}“ wurde in dem Zeitraum abgenommen, den der bis {covered} veröffentlichte Bericht abdeckt; der Betrag bleibt.</translation>
    </message>
    <message>
        <source>“{title}” was {event} on {earliest}; give that day or a later one instead of {on}.</source>
        <translation>„{title}“ war am {earliest} {event}; geben Sie statt {on} diesen oder einen späteren Tag an.</translation>
    </message>
    <message>
        <source>“{title}”: {revisions} revisions against {limit} agreed; a change order can carry the rest.</source>
        <translation>„{title}“: {revisions} Überarbeitungen, vereinbart waren {limit}; ein Änderungsauftrag kann den Rest tragen.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>“{words}” on {day}</source>
        <translation>„{words}“ am {day}</translation>
    </message>
    <message>
        <source>− {cents} earned</source>
        <translation>− {cents} erbracht</translation>
    </message>
    <message>
        <source>− {cents} notice fees</source>
        <translation>− {cents} Honorar der Kündigungsfrist</translation>
    </message>
    <message>
        <source>− {cents} termination fee</source>
        <translation>− {cents} Gebühr für vorzeitige Beendigung</translation>
    </message>
    <message>
        <source>−10m why, or 20m why</source>
        <translation>−10m Grund, oder 20m Grund</translation>
    </message>
</context>
</TS>
