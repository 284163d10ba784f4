<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> (1 of {n})</source>
        <translation> (1 sur {n})</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source> and {time} billed</source>
        <translation> et {time} facturables</translation>
    </message>
    <message>
        <source> of it</source>
        <translation> dont</translation>
    </message>
    <message>
        <source> · end moves to {day}</source>
        <translation> · la fin passe au {day}</translation>
    </message>
    <message>
        <source>&amp;Goodwill</source>
        <translation>&amp;Geste commercial</translation>
    </message>
    <message>
        <source>&amp;In scope</source>
        <translation>Dans le pér&amp;imètre</translation>
    </message>
    <message>
        <source>(minimum {full_cents} in full)</source>
        <translation>(minimum {full_cents} en entier)</translation>
    </message>
    <message>
        <source>(minimum {full_cents} waived)</source>
        <translation>(minimum {full_cents} abandonné)</translation>
    </message>
    <message>
        <source>(minimum {full_cents} × {served} ÷ {term_days})</source>
        <translation>(minimum {full_cents} × {served} ÷ {term_days})</translation>
    </message>
    <message>
        <source>+ {cents} credited</source>
        <translation>+ {cents} en avoir</translation>
    </message>
    <message>
        <source>+ {cents} earned</source>
        <translation>+ {cents} acquis</translation>
    </message>
    <message>
        <source>, asked on {day}</source>
        <translation>, demandé le {day}</translation>
    </message>
    <message>
        <source>, held against {ref}</source>
        <translation>, confronté à {ref}</translation>
    </message>
    <message>
        <source>, over {n} %</source>
        <translation>, plus de {n}&#xa0;%</translation>
    </message>
    <message>
        <source>, superseded on {day}</source>
        <translation>, remplacé le {day}</translation>
    </message>
    <message>
        <source>.ics, recurring events too</source>
        <translation>.ics, événements récurrents aussi</translation>
    </message>
    <message>
        <source>1 backup can be read without the passphrase.</source>
        <translation>1 sauvegarde peut être lue sans la phrase secrète.</translation>
    </message>
    <message>
        <source>1 backup is not under the present passphrase.</source>
        <translation>1 sauvegarde n’est pas sous la phrase secrète actuelle.</translation>
    </message>
    <message>
        <source>1 backup needs the passphrase it was made under.</source>
        <translation>1 sauvegarde demande la phrase secrète de sa création.</translation>
    </message>
    <message>
        <source>1 clause</source>
        <translation>1 clause</translation>
    </message>
    <message>
        <source>1 date</source>
        <translation>1 date</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>1 day early</source>
        <translation>1 jour d’avance</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1 jour de retard</translation>
    </message>
    <message>
        <source>1 day overdue</source>
        <translation>échu depuis 1 jour</translation>
    </message>
    <message>
        <source>1 deleted entry would come back.</source>
        <translation>1 saisie supprimée reviendrait.</translation>
    </message>
    <message>
        <source>1 deliverable</source>
        <translation>1 livrable</translation>
    </message>
    <message>
        <source>1 engagement</source>
        <translation>1 mission</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 saisie</translation>
    </message>
    <message>
        <source>1 entry left</source>
        <translation>1 saisie restante</translation>
    </message>
    <message>
        <source>1 entry overlaps other hours of the same person; it counts all the same.</source>
        <translation>1 saisie chevauche d’autres heures de la même personne&#xa0;; elle compte tout de même.</translation>
    </message>
    <message>
        <source>1 entry without a class</source>
        <translation>1 saisie sans catégorie</translation>
    </message>
    <message>
        <source>1 entry would be as it was.</source>
        <translation>1 saisie serait comme avant.</translation>
    </message>
    <message>
        <source>1 entry, {hours} worked</source>
        <translation>1 saisie, {hours} travaillées</translation>
    </message>
    <message>
        <source>1 event has no clock times. Give so much time a day, such as 8h, or leave this empty.</source>
        <translation>1 événement n’a pas d’heures. Donnez un temps par jour, p. ex. 8h, ou laissez ce champ vide.</translation>
    </message>
    <message>
        <source>1 has passed unmet</source>
        <translation>1 est passée sans être tenue</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 poste</translation>
    </message>
    <message>
        <source>1 later change would be gone.</source>
        <translation>1 changement ultérieur disparaîtrait.</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message>
        <source>1 more entry of the day is billed anew</source>
        <translation>1 autre saisie du jour est refacturée</translation>
    </message>
    <message>
        <source>1 new entry</source>
        <translation>1 nouvelle saisie</translation>
    </message>
    <message>
        <source>1 open</source>
        <translation>1 ouvert</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 page</translation>
    </message>
    <message>
        <source>1 part is empty.</source>
        <translation>1 partie est vide.</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 endroit</translation>
    </message>
    <message>
        <source>1 quarter has closed.</source>
        <translation>1 trimestre est clos.</translation>
    </message>
    <message>
        <source>1 row, {hours} hours</source>
        <translation>1 ligne, {hours} heures</translation>
    </message>
    <message>
        <source>1 sign</source>
        <translation>1 signe</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minutes</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 minutes</translation>
    </message>
    <message>
        <source>1:30 or 9:15-10:40</source>
        <translation>1:30 ou 9:15-10:40</translation>
    </message>
    <message>
        <source>20 Sep 2026</source>
        <translation>20 sept. 2026</translation>
    </message>
    <message>
        <source>24 h or more</source>
        <translation>24 h ou plus</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minutes</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minutes</translation>
    </message>
    <message>
        <source>6 minutes</source>
        <translation>6 minutes</translation>
    </message>
    <message>
        <source>60 minutes</source>
        <translation>60 minutes</translation>
    </message>
    <message>
        <source>8 characters at least; four words that do not belong together are good, and easy to keep.</source>
        <translation>8 caractères au moins&#xa0;; quatre mots sans lien entre eux sont un bon choix, facile à retenir.</translation>
    </message>
    <message>
        <source>; F2 adds the reason</source>
        <translation>&#xa0;; F2 ajoute le motif</translation>
    </message>
    <message>
        <source>; {n} locked stay</source>
        <translation>&#xa0;; {n} verrouillées restent</translation>
    </message>
    <message>
        <source>A budget is in hours or in money; give one of the two.</source>
        <translation>Un budget est en heures ou en argent&#xa0;; donnez l’un des deux.</translation>
    </message>
    <message>
        <source>A budget needs a limit, in hours or in money.</source>
        <translation>Un budget demande une limite, en heures ou en argent.</translation>
    </message>
    <message>
        <source>A budget needs a limit; give hours or money.</source>
        <translation>Un budget demande une limite&#xa0;; donnez des heures ou de l’argent.</translation>
    </message>
    <message>
        <source>A builder is needed, not an adviser: there is no product yet, and no team</source>
        <translation>Il faut un bâtisseur, pas un conseiller&#xa0;: il n’y a encore ni produit ni équipe</translation>
    </message>
    <message>
        <source>A call begins {when}</source>
        <translation>Un appel commence {when}</translation>
    </message>
    <message>
        <source>A change at zero cost has no amount; leave it out, or choose another pricing.</source>
        <translation>Un changement sans frais n’a pas de montant&#xa0;; omettez-le, ou choisissez une autre tarification.</translation>
    </message>
    <message>
        <source>A client needs a name; give one.</source>
        <translation>Un client doit avoir un nom&#xa0;; donnez-en un.</translation>
    </message>
    <message>
        <source>A comma: 1,5 is one and a half</source>
        <translation>Une virgule&#xa0;: 1,5 est un et demi</translation>
    </message>
    <message>
        <source>A correction is not edited: Del puts it into the bin; then correct anew.</source>
        <translation>Une correction ne se modifie pas&#xa0;: Suppr la met à la corbeille&#xa0;; corrigez alors de nouveau.</translation>
    </message>
    <message>
        <source>A date of the contract clock falls on tomorrow</source>
        <translation>Une échéance tombe demain</translation>
    </message>
    <message>
        <source>A figure that can be measured</source>
        <translation>Un chiffre mesurable</translation>
    </message>
    <message>
        <source>A file is recognised by what is in it, whatever it is called.</source>
        <translation>Un fichier se reconnaît à son contenu, quel que soit son nom.</translation>
    </message>
    <message>
        <source>A full-time interim is wanted</source>
        <translation>On veut une direction intérimaire à plein temps</translation>
    </message>
    <message>
        <source>A key in the desktop’s own keyboard settings can run this command, which also starts the program where needed:</source>
        <translation>Une touche définie dans les réglages du clavier du bureau peut lancer cette commande, qui démarre aussi le programme au besoin&#xa0;:</translation>
    </message>
    <message>
        <source>A key of your own brings the quick line over whatever program is in front, while Engagement Desk runs.</source>
        <translation>Une touche à vous amène la ligne rapide devant tout autre programme, tant qu’Engagement Desk tourne.</translation>
    </message>
    <message>
        <source>A later review was published first and covers these dates; this one stays a draft.</source>
        <translation>Un bilan ultérieur a été publié d’abord et couvre ces dates&#xa0;; celui-ci reste un brouillon.</translation>
    </message>
    <message>
        <source>A link, or finding, place and remedy</source>
        <translation>Un lien, ou constat, endroit et remède</translation>
    </message>
    <message>
        <source>A lump sum needs its amount, negative for a credit.</source>
        <translation>Un forfait demande son montant, négatif pour un avoir.</translation>
    </message>
    <message>
        <source>A name that is not known yet becomes a new client.</source>
        <translation>Un nom encore inconnu devient un nouveau client.</translation>
    </message>
    <message>
        <source>A new engagement</source>
        <translation>Une nouvelle mission</translation>
    </message>
    <message>
        <source>A passphrase needs at least {least} characters; a few words are easier to keep than signs.</source>
        <translation>Une phrase secrète demande au moins {least} caractères&#xa0;; quelques mots se retiennent mieux que des signes.</translation>
    </message>
    <message>
        <source>A passphrase protects the workspace.</source>
        <translation>Une phrase secrète protège l’espace de travail.</translation>
    </message>
    <message>
        <source>A point: 1.5 is one and a half</source>
        <translation>Un point&#xa0;: 1.5 est un et demi</translation>
    </message>
    <message>
        <source>A published review counts {count} entries of the import {batch}; it can no longer be undone, correct the entries instead.</source>
        <translation>Un bilan publié compte {count} saisies de l’import {batch}&#xa0;; il ne peut plus être annulé, corrigez plutôt les saisies.</translation>
    </message>
    <message>
        <source>A published review covers every day up to {covered}, so {quarter} cannot be published; its late entries count in the next review.</source>
        <translation>Un bilan publié couvre chaque jour jusqu’au {covered}, {quarter} ne peut donc être publié&#xa0;; ses saisies tardives comptent dans le prochain bilan.</translation>
    </message>
    <message>
        <source>A published review covers every day up to {covered}; terms from {day} are refused, give a later day.</source>
        <translation>Un bilan publié couvre chaque jour jusqu’au {covered}&#xa0;; des conditions dès le {day} sont refusées, donnez un jour plus tardif.</translation>
    </message>
    <message>
        <source>A published review of {key} covers every day up to {covered}; give a later day for its end.</source>
        <translation>Un bilan publié de {key} couvre chaque jour jusqu’au {covered}&#xa0;; donnez un jour plus tardif pour sa fin.</translation>
    </message>
    <message>
        <source>A published review of {key} covers every day up to {covered}; the start and end behind it cannot change any more.</source>
        <translation>Un bilan publié de {key} couvre chaque jour jusqu’au {covered}&#xa0;; le début et la fin antérieurs ne peuvent plus changer.</translation>
    </message>
    <message>
        <source>A renewal is a new engagement. It copies scope, terms and exit policy; its minimum begins anew.</source>
        <translation>Une reconduction est une nouvelle mission. Elle copie périmètre, conditions et règles de sortie&#xa0;; son minimum repart à zéro.</translation>
    </message>
    <message>
        <source>A review is due</source>
        <translation>Un bilan est à établir</translation>
    </message>
    <message>
        <source>A review is published: its quarter is named by the first month, which stays as it is.</source>
        <translation>Un bilan est publié&#xa0;: son trimestre porte le nom du premier mois, qui reste tel quel.</translation>
    </message>
    <message>
        <source>A sample page with the logo, the accent colour and the names of the settings</source>
        <translation>Une page d’essai avec le logo, la couleur d’accent et les noms des réglages</translation>
    </message>
    <message>
        <source>A sheet for each engagement, totals as formulas.</source>
        <translation>Une feuille par mission, totaux en formules.</translation>
    </message>
    <message>
        <source>A strong technical co-founder is in the seat already</source>
        <translation>Un cofondateur technique solide est déjà en place</translation>
    </message>
    <message>
        <source>A table of no known tool</source>
        <translation>Un tableau d’aucun outil connu</translation>
    </message>
    <message>
        <source>A talk with everyone on the team, and with whoever depends on them
Strengths, gaps and single points of failure are named, and what follows for hiring
Kept between us and the sponsor</source>
        <translation>Un entretien avec chaque membre de l’équipe, et avec ceux qui en dépendent
Forces, lacunes et points de défaillance uniques sont nommés, avec ce qui en découle pour le recrutement
Reste entre nous et le commanditaire</translation>
    </message>
    <message>
        <source>A team ships at early revenue, and needs a senior person on call only</source>
        <translation>Une équipe livre avec de premiers revenus, et n’a besoin d’un senior que sur appel</translation>
    </message>
    <message>
        <source>A text holds bytes that are no characters; type it again, or save the file as UTF-8.</source>
        <translation>Un texte contient des octets qui ne sont pas des caractères&#xa0;; retapez-le, ou enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>A value needs its basis; say where the figure comes from.</source>
        <translation>Une valeur demande sa base&#xa0;; dites d’où vient le chiffre.</translation>
    </message>
    <message>
        <source>A warranty that what a model puts out is correct</source>
        <translation>Une garantie que ce que produit un modèle est juste</translation>
    </message>
    <message>
        <source>A weekly commitment would stand unused. Offer the advisory tier, 8–12 hours a month.</source>
        <translation>Un engagement hebdomadaire resterait inutilisé. Proposez la formule conseil, 8 à 12 heures par mois.</translation>
    </message>
    <message>
        <source>A whole workspace</source>
        <translation>Tout un espace de travail</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>IA</translation>
    </message>
    <message>
        <source>AI decisions</source>
        <translation>Décisions IA</translation>
    </message>
    <message>
        <source>AI roadmap, build or buy</source>
        <translation>Feuille de route IA, faire ou acheter</translation>
    </message>
    <message>
        <source>AI: kind of answer</source>
        <translation>IA&#xa0;: nature de la réponse</translation>
    </message>
    <message>
        <source>AI: reason</source>
        <translation>IA&#xa0;: raison</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>About Engagement Desk</source>
        <translation>À propos d’Engagement Desk</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Couleur d’accent</translation>
    </message>
    <message>
        <source>Accept  Enter</source>
        <translation>Accepter  Entrée</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Tout accepter</translation>
    </message>
    <message>
        <source>Accept all {n}  Ctrl+Enter</source>
        <translation>Accepter les {n}  Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Accept what is proposed</source>
        <translation>Accepter la proposition</translation>
    </message>
    <message>
        <source>Acceptance criteria</source>
        <translation>Critères d’acceptation</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Accepted on or before the day planned: {on_time} of {judged} due or accepted (ring: planned; dot: accepted; stroke: submitted).</source>
        <translation>Acceptés au plus tard le jour prévu&#xa0;: {on_time} sur {judged} échus ou acceptés (anneau&#xa0;: prévu&#xa0;; point&#xa0;: accepté&#xa0;; trait&#xa0;: remis).</translation>
    </message>
    <message>
        <source>Accepted on or before the day planned: {on_time} of {judged} due or accepted (ring: planned; dot: accepted; stroke: submitted). Drawn are the {shown} latest of {count}.</source>
        <translation>Acceptés au plus tard le jour prévu&#xa0;: {on_time} sur {judged} échus ou acceptés (anneau&#xa0;: prévu&#xa0;; point&#xa0;: accepté&#xa0;; trait&#xa0;: remis). Sont dessinés les {shown} derniers sur {count}.</translation>
    </message>
    <message>
        <source>Access to revoke</source>
        <translation>Accès à révoquer</translation>
    </message>
    <message>
        <source>Access to revoke, one a line</source>
        <translation>Accès à révoquer, un par ligne</translation>
    </message>
    <message>
        <source>Accounts with model providers are the client&apos;s, and so are their invoices</source>
        <translation>Les comptes chez les fournisseurs de modèles sont au client, comme leurs factures</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Actions with owners</source>
        <translation>Actions et responsables</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Réel</translation>
    </message>
    <message>
        <source>Add a clause  Ctrl+N</source>
        <translation>Ajouter une clause  Ctrl+N</translation>
    </message>
    <message>
        <source>Add an expense</source>
        <translation>Ajouter une dépense</translation>
    </message>
    <message>
        <source>Add clause  Enter</source>
        <translation>Ajouter la clause  Entrée</translation>
    </message>
    <message>
        <source>Add expense  Enter</source>
        <translation>Ajouter la dépense  Entrée</translation>
    </message>
    <message>
        <source>Add holiday</source>
        <translation>Ajouter un jour férié</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Add row  Ctrl+N</source>
        <translation>Ajouter une ligne  Ctrl+N</translation>
    </message>
    <message>
        <source>Add the 90-day plan</source>
        <translation>Ajouter le plan de 90 jours</translation>
    </message>
    <message>
        <source>Add the first clause</source>
        <translation>Ajouter la première clause</translation>
    </message>
    <message>
        <source>Add the time: 1h30, or 9:15-10:40</source>
        <translation>Ajoutez le temps&#xa0;: 1h30, ou 9:15-10:40</translation>
    </message>
    <message>
        <source>Add what is ticked  Enter</source>
        <translation>Ajouter ce qui est coché  Entrée</translation>
    </message>
    <message>
        <source>Add why, after the change of time.</source>
        <translation>Ajoutez pourquoi, après le changement de temps.</translation>
    </message>
    <message>
        <source>Add, e.g. Cloud console, 30 days</source>
        <translation>Ajouter, p. ex. Console cloud, 30 jours</translation>
    </message>
    <message>
        <source>Add, e.g. Runbook, 10 days</source>
        <translation>Ajouter, p. ex. Runbook, 10 jours</translation>
    </message>
    <message>
        <source>Add: {list}</source>
        <translation>Ajouter&#xa0;: {list}</translation>
    </message>
    <message>
        <source>Added 1 clause</source>
        <translation>1 clause ajoutée</translation>
    </message>
    <message>
        <source>Added the expense {expense}</source>
        <translation>Dépense {expense} ajoutée</translation>
    </message>
    <message>
        <source>Added the holiday {day}</source>
        <translation>Jour férié {day} ajouté</translation>
    </message>
    <message>
        <source>Added {n} clauses</source>
        <translation>{n} clauses ajoutées</translation>
    </message>
    <message>
        <source>Added {ref}</source>
        <translation>{ref} ajoutée</translation>
    </message>
    <message>
        <source>Added “{text}”</source>
        <translation>«&#xa0;{text}&#xa0;» ajouté</translation>
    </message>
    <message>
        <source>Advice has nobody to carry it out. Offer a build by priced scope, or help to find a founding engineer first.</source>
        <translation>Le conseil n’a personne pour l’appliquer. Proposez une réalisation à prix fixe, ou une aide pour trouver un premier ingénieur.</translation>
    </message>
    <message>
        <source>Advisory</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Against r{n}: {difference}.</source>
        <translation>Face à r{n}&#xa0;: {difference}.</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agence</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Convenu</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>All engagements</source>
        <translation>Toutes les missions</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Toutes natures</translation>
    </message>
    <message>
        <source>All of them are accepted. Ctrl+N plans the next one.</source>
        <translation>Tous sont acceptés. Ctrl+N prévoit le suivant.</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Toutes celles-ci</translation>
    </message>
    <message>
        <source>All of these: {name}</source>
        <translation>Toutes celles-ci&#xa0;: {name}</translation>
    </message>
    <message>
        <source>All that are not published: {n}</source>
        <translation>Tous les non publiés&#xa0;: {n}</translation>
    </message>
    <message>
        <source>All that speaks to the request, in the order of time; a name that ends in .csv writes it as a table.</source>
        <translation>Tout ce qui concerne la demande, dans l’ordre du temps&#xa0;; un nom en .csv l’écrit en tableau.</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Toute la durée</translation>
    </message>
    <message>
        <source>All time is classified.</source>
        <translation>Tout le temps est classé.</translation>
    </message>
    <message>
        <source>All-day events count</source>
        <translation>Les événements d’une journée comptent</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>An account for each engagement. Durations are laid end to end from midnight, and marked.</source>
        <translation>Un compte par mission. Les durées se suivent depuis minuit, et sont marquées.</translation>
    </message>
    <message>
        <source>An allowance is per week or per month; choose one.</source>
        <translation>Un quota est par semaine ou par mois&#xa0;; choisissez.</translation>
    </message>
    <message>
        <source>An allowance is per week or per month; choose which.</source>
        <translation>Un quota est par semaine ou par mois&#xa0;; choisissez lequel.</translation>
    </message>
    <message>
        <source>An answer to a written question within three business days</source>
        <translation>Une réponse à une question écrite sous trois jours ouvrés</translation>
    </message>
    <message>
        <source>An end needs a start; choose its column too.</source>
        <translation>Une fin demande un début&#xa0;; choisissez aussi sa colonne.</translation>
    </message>
    <message>
        <source>An engagement needs a title; give one.</source>
        <translation>Une mission doit avoir un titre&#xa0;; donnez-en un.</translation>
    </message>
    <message>
        <source>An entry needs some time; type a duration such as 45m or 1h30.</source>
        <translation>Une saisie demande du temps&#xa0;; tapez une durée comme 45m ou 1h30.</translation>
    </message>
    <message>
        <source>An entry stays with {key}; delete it, and log it anew for another engagement.</source>
        <translation>Une saisie reste dans {key}&#xa0;; supprimez-la, et notez-la de nouveau pour l’autre mission.</translation>
    </message>
    <message>
        <source>An estimate cannot be negative; only a lump sum may be.</source>
        <translation>Une estimation ne peut être négative&#xa0;; seul un forfait le peut.</translation>
    </message>
    <message>
        <source>An event for each entry. Durations are laid end to end from midnight, and marked.</source>
        <translation>Un événement par saisie. Les durées se suivent depuis minuit, et sont marquées.</translation>
    </message>
    <message>
        <source>An expense needs an amount above 0; give one.</source>
        <translation>Une dépense doit avoir un montant supérieur à 0&#xa0;; donnez-en un.</translation>
    </message>
    <message>
        <source>An issued revision never changes.</source>
        <translation>Une version émise ne change jamais.</translation>
    </message>
    <message>
        <source>An issued revision never changes; choose {which} to edit.</source>
        <translation>Une version émise ne change jamais&#xa0;; choisissez {which} pour modifier.</translation>
    </message>
    <message>
        <source>An objective needs a target; give one that can be measured.</source>
        <translation>Un objectif demande une cible&#xa0;; donnez-en une qui se mesure.</translation>
    </message>
    <message>
        <source>And what changes because of it.</source>
        <translation>Et ce qui change de ce fait.</translation>
    </message>
    <message>
        <source>Another machine has the workspace open</source>
        <translation>L’espace de travail est ouvert sur une autre machine</translation>
    </message>
    <message>
        <source>Another program has this key already; press another one.</source>
        <translation>Un autre programme a déjà cette touche&#xa0;; appuyez sur une autre.</translation>
    </message>
    <message>
        <source>Another program is writing to {path}; nothing was changed; wait for it, then try again.</source>
        <translation>Un autre programme écrit dans {path}&#xa0;; rien n’a été changé&#xa0;; attendez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Another table</source>
        <translation>Autre tableau</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answer within, business days</source>
        <translation>Réponse sous, jours ouvrés</translation>
    </message>
    <message>
        <source>Answered on {day}</source>
        <translation>Répondue le {day}</translation>
    </message>
    <message>
        <source>Answered the request “{words}”</source>
        <translation>Réponse donnée à «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Answers the request</source>
        <translation>Répond à la demande</translation>
    </message>
    <message>
        <source>Any class</source>
        <translation>Toute catégorie</translation>
    </message>
    <message>
        <source>Any clause</source>
        <translation>Toute clause</translation>
    </message>
    <message>
        <source>Any other table</source>
        <translation>Tout autre tableau</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Approved change orders add {days} days to the planned end of {key}, so that its revised end is shown as {revised}; if that counts them twice, give the planned end without them.</source>
        <translation>Des avenants approuvés ajoutent {days} jours à la fin prévue de {key}, si bien que la nouvelle fin affichée est le {revised}&#xa0;; si cela les compte deux fois, donnez la fin prévue sans eux.</translation>
    </message>
    <message>
        <source>Approved changes</source>
        <translation>Changements approuvés</translation>
    </message>
    <message>
        <source>Approved for the client by</source>
        <translation>Approuvé pour le client par</translation>
    </message>
    <message>
        <source>Approved {number}</source>
        <translation>{number} approuvé</translation>
    </message>
    <message>
        <source>April</source>
        <translation>Avril</translation>
    </message>
    <message>
        <source>Architecture review, with a decision record</source>
        <translation>Revue d’architecture, avec relevé de décision</translation>
    </message>
    <message>
        <source>Architecture review: the systems in use are read and drawn, and each finding gets a written decision record</source>
        <translation>Revue d’architecture&#xa0;: les systèmes en usage sont lus et dessinés, et chaque constat reçoit un relevé de décision écrit</translation>
    </message>
    <message>
        <source>As a Flatpak it cannot add itself; the desktop’s own settings can start it.</source>
        <translation>En Flatpak, il ne peut pas s’ajouter lui-même&#xa0;; les réglages du bureau peuvent le démarrer.</translation>
    </message>
    <message>
        <source>As agreed in the exit policy.</source>
        <translation>Comme convenu dans les règles de sortie.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>As the board would read it</source>
        <translation>Comme le conseil d’administration le lirait</translation>
    </message>
    <message>
        <source>As the language</source>
        <translation>Selon la langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Ask whether it is in scope</source>
        <translation>Demander si c’est dans le périmètre</translation>
    </message>
    <message>
        <source>Asked before, on {day}</source>
        <translation>Déjà demandé, le {day}</translation>
    </message>
    <message>
        <source>Asked before: {number}</source>
        <translation>Déjà demandé&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Supposé</translation>
    </message>
    <message>
        <source>Assumed, by {ref}</source>
        <translation>Supposé, selon {ref}</translation>
    </message>
    <message>
        <source>At an exit</source>
        <translation>À une sortie</translation>
    </message>
    <message>
        <source>At least, hours</source>
        <translation>Au moins, heures</translation>
    </message>
    <message>
        <source>At most, hours</source>
        <translation>Au plus, heures</translation>
    </message>
    <message>
        <source>At most, in MB a folder</source>
        <translation>Au plus, en Mo par dossier</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>À risque</translation>
    </message>
    <message>
        <source>At the planned end</source>
        <translation>À la fin prévue</translation>
    </message>
    <message>
        <source>At the rate</source>
        <translation>Au taux</translation>
    </message>
    <message>
        <source>At-risk hours before a warning</source>
        <translation>Heures à risque avant alerte</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Audit of AI-written code</source>
        <translation>Audit du code écrit par IA</translation>
    </message>
    <message>
        <source>Audit of AI-written code: naming, test coverage, security middleware and dependency pins, once a quarter</source>
        <translation>Audit du code écrit par IA&#xa0;: nommage, couverture de tests, intergiciel de sécurité et dépendances, une fois par trimestre</translation>
    </message>
    <message>
        <source>August</source>
        <translation>Août</translation>
    </message>
    <message>
        <source>Avoided or gained</source>
        <translation>Évité ou gagné</translation>
    </message>
    <message>
        <source>Away {time}: the timer of {key} was stopped when you left</source>
        <translation>Absent {time}&#xa0;: le chrono de {key} a été arrêté à votre départ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>Retour  Échap</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Back to the usual references</source>
        <translation>Revenir aux références usuelles</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Retour à aujourd’hui</translation>
    </message>
    <message>
        <source>Back to {key}</source>
        <translation>Retour à {key}</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Backed up to {path}</source>
        <translation>Sauvegardé vers {path}</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sauvegarde en cours</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Backup of {when}</source>
        <translation>Sauvegarde du {when}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Backups and restore …</source>
        <translation>Sauvegardes et restauration …</translation>
    </message>
    <message>
        <source>Bar chart of the hours a month</source>
        <translation>Histogramme des heures par mois</translation>
    </message>
    <message>
        <source>Bar chart of the hours a week</source>
        <translation>Histogramme des heures par semaine</translation>
    </message>
    <message>
        <source>Bar chart of the time worked by class</source>
        <translation>Histogramme du temps travaillé par catégorie</translation>
    </message>
    <message>
        <source>Basis of the value</source>
        <translation>Base de la valeur</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Parce que</translation>
    </message>
    <message>
        <source>Before a new passphrase</source>
        <translation>Avant une nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>Before a new version changes the workspace, it makes a backup of it.</source>
        <translation>Avant qu’une nouvelle version ne change l’espace de travail, elle le sauvegarde.</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Avant une restauration</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Avant un import</translation>
    </message>
    <message>
        <source>Before an upgrade</source>
        <translation>Avant une mise à niveau</translation>
    </message>
    <message>
        <source>Before any work begins, let us choose one of four ways:</source>
        <translation>Avant tout travail, choisissons l’une de quatre voies&#xa0;:</translation>
    </message>
    <message>
        <source>Before it is signed: tick what applies. It advises and never stands in the way.</source>
        <translation>Avant de signer&#xa0;: cochez ce qui s’applique. Cela conseille et n’empêche jamais rien.</translation>
    </message>
    <message>
        <source>Before mending</source>
        <translation>Avant une réparation</translation>
    </message>
    <message>
        <source>Begun from {base}. It binds nobody until it is issued.</source>
        <translation>Commencé depuis {base}. Il ne lie personne avant d’être émis.</translation>
    </message>
    <message>
        <source>Beside the workspace</source>
        <translation>À côté de l’espace</translation>
    </message>
    <message>
        <source>Beside the workspace lies “{file}” with what was written before another file took its place; keep it until you have looked into it.</source>
        <translation>À côté de l’espace de travail se trouve «&#xa0;{file}&#xa0;», avec ce qui a été écrit avant qu’un autre fichier prenne sa place ; gardez-le jusqu’à ce que vous l’ayez consulté.</translation>
    </message>
    <message>
        <source>Beside the workspace lies “{file}”, which a synced folder made when two machines had written.</source>
        <translation>À côté de l’espace de travail se trouve «&#xa0;{file}&#xa0;», créé par un dossier synchronisé quand deux machines avaient écrit.</translation>
    </message>
    <message>
        <source>Beyond, charged</source>
        <translation>Au-delà, facturé</translation>
    </message>
    <message>
        <source>Billable</source>
        <translation>Facturable</translation>
    </message>
    <message>
        <source>Billable, yes or no</source>
        <translation>Facturable, oui ou non</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturable</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Bin {n}</source>
        <translation>Corbeille {n}</translation>
    </message>
    <message>
        <source>Binned {entries}</source>
        <translation>{entries} à la corbeille</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Les deux parties</translation>
    </message>
    <message>
        <source>Boundaries {n} of 4</source>
        <translation>Limites {n} sur 4</translation>
    </message>
    <message>
        <source>Breach</source>
        <translation>Manquement</translation>
    </message>
    <message>
        <source>Breach by the client</source>
        <translation>Manquement du client</translation>
    </message>
    <message>
        <source>Breach by you</source>
        <translation>Manquement de votre part</translation>
    </message>
    <message>
        <source>Breach cured on</source>
        <translation>Manquement réparé le</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Brief as PDF  Ctrl+P</source>
        <translation>Note en PDF  Ctrl+P</translation>
    </message>
    <message>
        <source>Brief of the next call</source>
        <translation>Note du prochain appel</translation>
    </message>
    <message>
        <source>Bring hours from another time tracker. Nothing is changed before you have seen what it would do.</source>
        <translation>Apportez des heures d’un autre outil. Rien ne change avant que vous ayez vu ce qui se passerait.</translation>
    </message>
    <message>
        <source>Bring the draft back</source>
        <translation>Reprendre le brouillon</translation>
    </message>
    <message>
        <source>Bring under the present one</source>
        <translation>Passer sous l’actuelle</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Budget named: {sum}.</source>
        <translation>Budget annoncé&#xa0;: {sum}.</translation>
    </message>
    <message>
        <source>Budget that the client has named</source>
        <translation>Budget annoncé par le client</translation>
    </message>
    <message>
        <source>Budget {used}</source>
        <translation>Budget {used}</translation>
    </message>
    <message>
        <source>Build a model or call an API: a comparison at the volume expected, reviewed when prices change</source>
        <translation>Construire un modèle ou appeler une API&#xa0;: une comparaison au volume attendu, revue quand les prix changent</translation>
    </message>
    <message>
        <source>Build or buy: a written recommendation for each case that the client brings, with its cost over three years</source>
        <translation>Faire ou acheter&#xa0;: une recommandation écrite pour chaque cas que le client apporte, avec son coût sur trois ans</translation>
    </message>
    <message>
        <source>Business days</source>
        <translation>Jours ouvrés</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>By its terms</source>
        <translation>Selon les conditions</translation>
    </message>
    <message>
        <source>By mail to the person who signed, with receipt</source>
        <translation>Par courriel à la personne signataire, avec accusé de réception</translation>
    </message>
    <message>
        <source>By mail with receipt</source>
        <translation>Par courriel avec accusé</translation>
    </message>
    <message>
        <source>By mutual agreement</source>
        <translation>D’un commun accord</translation>
    </message>
    <message>
        <source>CEO (decides), VP Engineering</source>
        <translation>PDG (décide), VP Ingénierie</translation>
    </message>
    <message>
        <source>CSV or Excel: you say which column is which</source>
        <translation>CSV ou Excel&#xa0;: vous dites quelle colonne est quoi</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Calendar (.ics)</source>
        <translation>Agenda (.ics)</translation>
    </message>
    <message>
        <source>Calendar days</source>
        <translation>Jours calendaires</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Agendas</translation>
    </message>
    <message>
        <source>Call with {client} {when}: Ctrl+B opens its brief</source>
        <translation>Appel avec {client} {when}&#xa0;: Ctrl+B ouvre sa note</translation>
    </message>
    <message>
        <source>Calls and answers</source>
        <translation>Appels et réponses</translation>
    </message>
    <message>
        <source>Came to</source>
        <translation>Obtenu</translation>
    </message>
    <message>
        <source>Can you also …</source>
        <translation>Pouvez-vous aussi …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel  Esc</source>
        <translation>Annuler  Échap</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Annuler (Échap)</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Annulé&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>Annulation …</translation>
    </message>
    <message>
        <source>Carried at most</source>
        <translation>Report maximal</translation>
    </message>
    <message>
        <source>Carried hours lapse after 1 period or more; give none if they never lapse.</source>
        <translation>Les heures reportées se perdent après 1 période ou plus&#xa0;; laissez vide si elles ne se perdent jamais.</translation>
    </message>
    <message>
        <source>Carried in</source>
        <translation>Report entrant</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Report sortant</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Change it …</source>
        <translation>La changer …</translation>
    </message>
    <message>
        <source>Change order</source>
        <translation>Avenant</translation>
    </message>
    <message>
        <source>Change order: I send you its price and its effect on the dates, and begin once both of us approve it.</source>
        <translation>Avenant&#xa0;: je vous envoie son prix et son effet sur les dates, et commence dès que nous l’avons approuvé tous deux.</translation>
    </message>
    <message>
        <source>Change orders</source>
        <translation>Avenants</translation>
    </message>
    <message>
        <source>Change orders, lump sums</source>
        <translation>Avenants, forfaitaires</translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>Changer l’état</translation>
    </message>
    <message>
        <source>Change the day  Enter</source>
        <translation>Changer le jour  Entrée</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Changer les textes</translation>
    </message>
    <message>
        <source>Changed {key} to {time}, {value}</source>
        <translation>{key} changé à {time}, {value}</translation>
    </message>
    <message>
        <source>Changed {name} to {time}</source>
        <translation>{name} changé à {time}</translation>
    </message>
    <message>
        <source>Changed {ref}</source>
        <translation>{ref} changée</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Chart of the deliverables&apos; dates, planned and actual</source>
        <translation>Graphique des dates des livrables, prévues et réelles</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Check the workspace</source>
        <translation>Tout vérifier</translation>
    </message>
    <message>
        <source>Checked copies of the workspace, made while you work on.</source>
        <translation>Copies vérifiées de l’espace de travail, faites pendant que vous travaillez.</translation>
    </message>
    <message>
        <source>Checking the workspace</source>
        <translation>Vérification de l’espace de travail</translation>
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
        <translation>Liste de contrôle de la dette cachée dans le code écrit par IA

1. Nommage qui change d’un module à l’autre
   Constat&#xa0;:
   Endroit&#xa0;:
   Remède&#xa0;:

2. Couverture de tests en baisse dans le code récent
   Constat&#xa0;:
   Endroit&#xa0;:
   Remède&#xa0;:

3. Intergiciel de sécurité appliqué inégalement, ou ses défauts inversés
   Constat&#xa0;:
   Endroit&#xa0;:
   Remède&#xa0;:

4. Dépendances figées en décalage avec leur environnement
   Constat&#xa0;:
   Endroit&#xa0;:
   Remède&#xa0;:</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Points d’étape</translation>
    </message>
    <message>
        <source>Checkpoints {n} of {all}</source>
        <translation>Points d’étape {n} sur {all}</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Choisir un fichier …</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Choisir un dossier …</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Choose a logo …</source>
        <translation>Choisir un logo …</translation>
    </message>
    <message>
        <source>Choose at least one preset.</source>
        <translation>Choisissez au moins une variante.</translation>
    </message>
    <message>
        <source>Choose the column of the date, or of a start that has its date.</source>
        <translation>Choisissez la colonne de la date, ou d’un début qui porte sa date.</translation>
    </message>
    <message>
        <source>Choose the column of the hours, or of the end.</source>
        <translation>Choisissez la colonne des heures, ou de la fin.</translation>
    </message>
    <message>
        <source>Choose the file …</source>
        <translation>Choisir le fichier …</translation>
    </message>
    <message>
        <source>Choose the folder …</source>
        <translation>Choisir le dossier …</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir …</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Choisi</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Noël</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Class of the selected entries</source>
        <translation>Catégorie des saisies choisies</translation>
    </message>
    <message>
        <source>Class of {entries}</source>
        <translation>Catégorie de {entries}</translation>
    </message>
    <message>
        <source>Class or change order</source>
        <translation>Catégorie ou avenant</translation>
    </message>
    <message>
        <source>Classed 1 entry: {name}</source>
        <translation>1 saisie classée&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Classed {entries} of {keys}</source>
        <translation>{entries} de {keys}&#xa0;: classé</translation>
    </message>
    <message>
        <source>Classed {entries}: {name}</source>
        <translation>{entries}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Classed {n} entries: {name}</source>
        <translation>{n} saisies classées&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Classify them</source>
        <translation>Les classer</translation>
    </message>
    <message>
        <source>Classifying AI systems under regulation, which is for counsel</source>
        <translation>La classification des systèmes d’IA au regard de la réglementation, qui relève d’un juriste</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Clause  C</source>
        <translation>Clause  C</translation>
    </message>
    <message>
        <source>Clause {ref} excludes it; an exclusion within 10 % of the best match decides.</source>
        <translation>La clause {ref} l’exclut&#xa0;; une exclusion à moins de 10&#xa0;% de la meilleure correspondance décide.</translation>
    </message>
    <message>
        <source>Clause {ref} matches best, and no exclusion or condition comes within 10 % of it.</source>
        <translation>La clause {ref} correspond le mieux, et aucune exclusion ni condition n’en approche à 10&#xa0;%.</translation>
    </message>
    <message>
        <source>Clause {ref} of scope revision {revision}, in force from {since}, reads: “{text}”.</source>
        <translation>La clause {ref} de la version {revision} du périmètre, en vigueur dès le {since}, dit&#xa0;: «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>Clause {ref} speaks to it on a condition, and no exclusion comes within 10 % of it.</source>
        <translation>La clause {ref} en parle sous condition, et aucune exclusion n’en approche à 10&#xa0;%.</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Clauses</translation>
    </message>
    <message>
        <source>Clauses that survive</source>
        <translation>Clauses qui survivent</translation>
    </message>
    <message>
        <source>Clauses that survive, one a line</source>
        <translation>Clauses qui survivent, une par ligne</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Cleared “{part}” of {key} {quarter}</source>
        <translation>«&#xa0;{part}&#xa0;» de {key} {quarter} vidé</translation>
    </message>
    <message>
        <source>Click to sort; or S in the table sorts by the column in focus</source>
        <translation>Un clic trie&#xa0;; ou S dans le tableau trie selon la colonne active</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Client asks</source>
        <translation>Le client demande</translation>
    </message>
    <message>
        <source>Client asks …</source>
        <translation>Le client demande …</translation>
    </message>
    <message>
        <source>Client&apos;s convenience</source>
        <translation>Résiliation par le client</translation>
    </message>
    <message>
        <source>Clients in notices outside of the window</source>
        <translation>Clients dans les avis hors de la fenêtre</translation>
    </message>
    <message>
        <source>Clocked: Enter opens it, +15m adds to it</source>
        <translation>Chronométré&#xa0;: Entrée l’ouvre, +15m en ajoute</translation>
    </message>
    <message>
        <source>Clockify</source>
        <translation>Clockify</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Fermer  Échap</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close incident</source>
        <translation>Clore l’incident</translation>
    </message>
    <message>
        <source>Close objective</source>
        <translation>Clore l’objectif</translation>
    </message>
    <message>
        <source>Close risk</source>
        <translation>Clore le risque</translation>
    </message>
    <message>
        <source>Close the policy</source>
        <translation>Fermer les règles</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Closed quarters: {n}</source>
        <translation>Trimestres clos&#xa0;: {n}</translation>
    </message>
    <message>
        <source>Closed, not published</source>
        <translation>Clos, non publiés</translation>
    </message>
    <message>
        <source>Closed: “{text}”</source>
        <translation>Clos&#xa0;: «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Closest: {title}.</source>
        <translation>Au plus près&#xa0;: {title}.</translation>
    </message>
    <message>
        <source>Closing next</source>
        <translation>Prochaines clôtures</translation>
    </message>
    <message>
        <source>Cloud consoles and monitoring</source>
        <translation>Consoles cloud et supervision</translation>
    </message>
    <message>
        <source>Code and architecture audit</source>
        <translation>Audit du code et de l’architecture</translation>
    </message>
    <message>
        <source>Collecting, cleaning and labelling training data</source>
        <translation>La collecte, le nettoyage et l’étiquetage de données d’entraînement</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Command of the quick entry</source>
        <translation>Commande de la saisie rapide</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Committed expenses</source>
        <translation>Frais engagés</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare from</source>
        <translation>Comparer de</translation>
    </message>
    <message>
        <source>Compare to</source>
        <translation>Comparer à</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparé</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparé à</translation>
    </message>
    <message>
        <source>Compared: {sum}, the same</source>
        <translation>Comparé&#xa0;: {sum}, identique</translation>
    </message>
    <message>
        <source>Compared: {sum}, {change} less</source>
        <translation>Comparé&#xa0;: {sum}, {change} de moins</translation>
    </message>
    <message>
        <source>Compared: {sum}, {change} more</source>
        <translation>Comparé&#xa0;: {sum}, {change} de plus</translation>
    </message>
    <message>
        <source>Compared: {working}</source>
        <translation>Comparé&#xa0;: {working}</translation>
    </message>
    <message>
        <source>Completed {number}</source>
        <translation>{number} achevé</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Condition: {text}</source>
        <translation>Condition&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Conditional</source>
        <translation>Sous condition</translation>
    </message>
    <message>
        <source>Confidentiality and rights</source>
        <translation>Confidentialité et droits</translation>
    </message>
    <message>
        <source>Confidentiality, two years</source>
        <translation>Confidentialité, deux ans</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmé par</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Continue the last entry</source>
        <translation>Continuer la dernière saisie</translation>
    </message>
    <message>
        <source>Contract clock</source>
        <translation>Échéancier</translation>
    </message>
    <message>
        <source>Copied a reply that cites {ref}</source>
        <translation>Réponse qui cite {ref} copiée</translation>
    </message>
    <message>
        <source>Copied a reply with the four ways on</source>
        <translation>Réponse avec les quatre voies copiée</translation>
    </message>
    <message>
        <source>Copied the SHA-256 of {name}: {sum}</source>
        <translation>SHA-256 de {name} copié&#xa0;: {sum}</translation>
    </message>
    <message>
        <source>Copied the SHA-256: {sum}</source>
        <translation>SHA-256 copié&#xa0;: {sum}</translation>
    </message>
    <message>
        <source>Copied the command of the quick entry</source>
        <translation>Commande de la saisie rapide copiée</translation>
    </message>
    <message>
        <source>Copied the exit statement of {key}</source>
        <translation>Décompte de sortie de {key} copié</translation>
    </message>
    <message>
        <source>Copied the value sheet</source>
        <translation>Comparatif copié</translation>
    </message>
    <message>
        <source>Copied “{text}”</source>
        <translation>«&#xa0;{text}&#xa0;» copié</translation>
    </message>
    <message>
        <source>Copies a reply that cites the clause and offers the ways on</source>
        <translation>Copie une réponse qui cite la clause et propose les suites</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <translation>Copier le SHA-256</translation>
    </message>
    <message>
        <source>Copy reply</source>
        <translation>Copier la réponse</translation>
    </message>
    <message>
        <source>Copy reply  Ctrl+Shift+C</source>
        <translation>Copier la réponse  Ctrl+Maj+C</translation>
    </message>
    <message>
        <source>Copy statement</source>
        <translation>Copier le décompte</translation>
    </message>
    <message>
        <source>Copy the sheet</source>
        <translation>Copier le comparatif</translation>
    </message>
    <message>
        <source>Copy the sheet as plain text (Ctrl+Shift+C)</source>
        <translation>Copier le comparatif en texte brut (Ctrl+Maj+C)</translation>
    </message>
    <message>
        <source>Correct the entry</source>
        <translation>Corriger la saisie</translation>
    </message>
    <message>
        <source>Corrected {key} by {time}, {value}</source>
        <translation>{key} corrigé de {time}, {value}</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Cost and latency of AI features: a budget for each, a measurement, and an alarm when it is passed</source>
        <translation>Coût et latence des fonctions d’IA&#xa0;: pour chacune un budget, une mesure, et une alarme en cas de dépassement</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Compté en</translation>
    </message>
    <message>
        <source>Create  Ctrl+Enter</source>
        <translation>Créer  Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Create engagement</source>
        <translation>Créer la mission</translation>
    </message>
    <message>
        <source>Create engagement  Ctrl+Enter</source>
        <translation>Créer la mission  Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Credit for unused prepaid hours</source>
        <translation>Avoir pour heures prépayées inutilisées</translation>
    </message>
    <message>
        <source>Ctrl+. trims the later one, M moves it, K keeps both</source>
        <translation>Ctrl+. raccourcit la plus tardive, M la déplace, K garde les deux</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Maj+Entrée</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Cure of the {side}’s breach ends</source>
        <translation>Fin de la réparation du manquement ({side})</translation>
    </message>
    <message>
        <source>Cure period of the {side}’s notice of breach ends</source>
        <translation>Fin du délai de réparation du manquement notifié ({side})</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Sur mesure</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Datée du</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Dates and money by it, the monthly status also in words: en, en-US, de, fr, es …</source>
        <translation>Dates et argent selon elle, documents aussi en mots&#xa0;: en, en-US, de, fr, es …</translation>
    </message>
    <message>
        <source>Dates of tomorrow</source>
        <translation>Échéances de demain</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Day 30 has passed with no evidence of what changed.</source>
        <translation>Le jour 30 est passé sans preuve de ce qui a changé.</translation>
    </message>
    <message>
        <source>Day 60 has passed with no evidence of what changed: change the structure of this engagement.</source>
        <translation>Le jour 60 est passé sans preuve de ce qui a changé&#xa0;: changez la structure de cette mission.</translation>
    </message>
    <message>
        <source>Day 90 has passed with no evidence of what changed.</source>
        <translation>Le jour 90 est passé sans preuve de ce qui a changé.</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Jour d’abord</translation>
    </message>
    <message>
        <source>Day first: {day}</source>
        <translation>Jour d’abord&#xa0;: {day}</translation>
    </message>
    <message>
        <source>Day of this step</source>
        <translation>Jour de cette étape</translation>
    </message>
    <message>
        <source>Day {n}</source>
        <translation>Jour {n}</translation>
    </message>
    <message>
        <source>Day-to-day management of the team is wanted</source>
        <translation>On veut la gestion quotidienne de l’équipe</translation>
    </message>
    <message>
        <source>Day-to-day management of the team: stand-ups, leave, appraisals</source>
        <translation>Gestion quotidienne de l’équipe&#xa0;: points quotidiens, congés, évaluations</translation>
    </message>
    <message>
        <source>Days 1 to 30</source>
        <translation>Jours 1 à 30</translation>
    </message>
    <message>
        <source>Days 1–30</source>
        <translation>Jours 1–30</translation>
    </message>
    <message>
        <source>Days 31 to 60</source>
        <translation>Jours 31 à 60</translation>
    </message>
    <message>
        <source>Days 31–60</source>
        <translation>Jours 31–60</translation>
    </message>
    <message>
        <source>Days 61 to 90</source>
        <translation>Jours 61 à 90</translation>
    </message>
    <message>
        <source>Days 61–90</source>
        <translation>Jours 61–90</translation>
    </message>
    <message>
        <source>Days later</source>
        <translation>Jours de décalage</translation>
    </message>
    <message>
        <source>Days that business days leave out, in every engagement.</source>
        <translation>Jours que les jours ouvrés omettent, dans chaque mission.</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Décembre</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Decision records</source>
        <translation>Relevés de décision</translation>
    </message>
    <message>
        <source>Decision records, complete and indexed</source>
        <translation>Relevés de décision, complets et indexés</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Decisions needed</source>
        <translation>Décisions à prendre</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Declined {number}</source>
        <translation>{number} refusé</translation>
    </message>
    <message>
        <source>Decrypting the workspace</source>
        <translation>Déchiffrement de l’espace de travail</translation>
    </message>
    <message>
        <source>Deemed accepted, unless answered: {title}</source>
        <translation>Réputé accepté sans réponse&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Deemed rejected, unless answered: {title}</source>
        <translation>Réputé refusé sans réponse&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Defer: I note it, and we settle it with the next revision of the scope.</source>
        <translation>Report&#xa0;: j’en prends note, et nous le réglons avec la prochaine version du périmètre.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Supprimer …</translation>
    </message>
    <message>
        <source>Deleted 1 entry</source>
        <translation>1 saisie supprimée</translation>
    </message>
    <message>
        <source>Deleted {n} entries</source>
        <translation>{n} saisies supprimées</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>Livrable</translation>
    </message>
    <message>
        <source>Deliverables</source>
        <translation>Livrables</translation>
    </message>
    <message>
        <source>Deliverables accepted</source>
        <translation>Livrables acceptés</translation>
    </message>
    <message>
        <source>Deliverables and dates</source>
        <translation>Livrables et dates</translation>
    </message>
    <message>
        <source>Deliverables by phase</source>
        <translation>Livrables par phase</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details of the engagement</source>
        <translation>Détails de la mission</translation>
    </message>
    <message>
        <source>Deterministic rule</source>
        <translation>Règle déterministe</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Discard D</source>
        <translation>Abandonner D</translation>
    </message>
    <message>
        <source>Discarded the timer</source>
        <translation>Chrono abandonné</translation>
    </message>
    <message>
        <source>Dispute pack …</source>
        <translation>Dossier de demande …</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Documents with their SHA-256</source>
        <translation>Documents avec leur SHA-256</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Done  Esc</source>
        <translation>Terminé  Échap</translation>
    </message>
    <message>
        <source>Done: {text}</source>
        <translation>Fait&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Done: “{text}”</source>
        <translation>Fait&#xa0;: «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Draft change order</source>
        <translation>Rédiger un avenant</translation>
    </message>
    <message>
        <source>Draft change order  Ctrl+Shift+Enter</source>
        <translation>Rédiger un avenant  Ctrl+Maj+Entrée</translation>
    </message>
    <message>
        <source>Draft change order  Enter</source>
        <translation>Rédiger l’avenant  Entrée</translation>
    </message>
    <message>
        <source>Draft of r{n}</source>
        <translation>Brouillon de r{n}</translation>
    </message>
    <message>
        <source>Drafted {number}, {title}</source>
        <translation>{number} rédigé, {title}</translation>
    </message>
    <message>
        <source>Drawing document {n} of {all}</source>
        <translation>Dessin du document {n} sur {all}</translation>
    </message>
    <message>
        <source>Drawing the pages …</source>
        <translation>Dessin des pages …</translation>
    </message>
    <message>
        <source>Drawing the pages …  Esc cancels</source>
        <translation>Dessin des pages …  Échap annule</translation>
    </message>
    <message>
        <source>Drop D</source>
        <translation>Écarter D</translation>
    </message>
    <message>
        <source>Drop a file here, or anywhere on the window.</source>
        <translation>Déposez un fichier ici, ou n’importe où sur la fenêtre.</translation>
    </message>
    <message>
        <source>Dropped the time away</source>
        <translation>Absence écartée</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Due, days after the notice</source>
        <translation>Échéance, jours après le préavis</translation>
    </message>
    <message>
        <source>Due: {title}</source>
        <translation>Échéance&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Each case says: prompt, retrieval, fine-tuning, agent, existing API, a rule, or not an AI case, and why
Build or call an API is decided for each, with cost and latency at the volume expected
Guardrails, alarms and the fallback when a provider is degraded are named</source>
        <translation>Chaque cas dit&#xa0;: prompt, recherche documentaire, affinage, agent, API existante, règle, ou pas un cas d’IA, et pourquoi
Construire ou appeler une API est décidé pour chacun, avec coût et latence au volume attendu
Garde-fous, alarmes et repli quand un fournisseur est dégradé sont nommés</translation>
    </message>
    <message>
        <source>Each client and project becomes an engagement, or goes to one that is there. It is remembered.</source>
        <translation>Chaque client et projet devient une mission, ou va à une qui existe. C’est retenu.</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>Each has its acceptance criteria; the audit of AI-written code has its checklist.</source>
        <translation>Chacun a ses critères d’acceptation&#xa0;; l’audit du code écrit par IA a sa liste de contrôle.</translation>
    </message>
    <message>
        <source>Each of the four kinds of hidden debt is looked for in every repository, by the checklist in the evidence
Each finding names its place and its remedy; where nothing was found, it says what was looked at
The share of the code that was written with AI is estimated, and how it was estimated is said</source>
        <translation>Chacune des quatre sortes de dette cachée est cherchée dans chaque dépôt, selon la liste de contrôle jointe
Chaque constat nomme son endroit et son remède&#xa0;; là où rien n’a été trouvé, il dit ce qui a été regardé
La part du code écrite avec l’IA est estimée, et la méthode est dite</translation>
    </message>
    <message>
        <source>Each word is sought as the beginning of a word, in every engagement.</source>
        <translation>Chaque mot est cherché comme début de mot, dans chaque mission.</translation>
    </message>
    <message>
        <source>Early termination fee</source>
        <translation>Indemnité de résiliation anticipée</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Acquis</translation>
    </message>
    <message>
        <source>Earned against the minimum</source>
        <translation>Acquis face au minimum</translation>
    </message>
    <message>
        <source>Earned and not yet invoiced</source>
        <translation>Acquis et pas encore facturé</translation>
    </message>
    <message>
        <source>Earned of the minimum</source>
        <translation>Acquis sur le minimum</translation>
    </message>
    <message>
        <source>Earned this quarter</source>
        <translation>Acquis ce trimestre</translation>
    </message>
    <message>
        <source>Earned to date</source>
        <translation>Acquis à ce jour</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit policy</source>
        <translation>Modifier les règles</translation>
    </message>
    <message>
        <source>Edit the entry</source>
        <translation>Modifier la saisie</translation>
    </message>
    <message>
        <source>Edition {edition} of {quarter} was published without the preset {preset}; choose {kept}, or change a part and publish another edition, which makes every preset.</source>
        <translation>L’édition {edition} de {quarter} a été publiée sans la variante {preset}&#xa0;; choisissez {kept}, ou changez une partie et publiez une autre édition, qui fait toutes les variantes.</translation>
    </message>
    <message>
        <source>Edition {n}</source>
        <translation>Édition {n}</translation>
    </message>
    <message>
        <source>Edition {n} is frozen as of {day}. Words changed here go into the next edition.</source>
        <translation>L’édition {n} est figée au {day}. Les textes changés ici vont dans la suivante.</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Emptied {name}</source>
        <translation>{name} vidé</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Chiffrer</translation>
    </message>
    <message>
        <source>Encrypt the workspace</source>
        <translation>Chiffrer l’espace de travail</translation>
    </message>
    <message>
        <source>Encrypting the workspace</source>
        <translation>Chiffrement de l’espace de travail</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Mission</translation>
    </message>
    <message>
        <source>Engagement 1</source>
        <translation>Mission 1</translation>
    </message>
    <message>
        <source>Engagement 2</source>
        <translation>Mission 2</translation>
    </message>
    <message>
        <source>Engagement 3</source>
        <translation>Mission 3</translation>
    </message>
    <message>
        <source>Engagement 4</source>
        <translation>Mission 4</translation>
    </message>
    <message>
        <source>Engagement 5</source>
        <translation>Mission 5</translation>
    </message>
    <message>
        <source>Engagement 6</source>
        <translation>Mission 6</translation>
    </message>
    <message>
        <source>Engagement 7</source>
        <translation>Mission 7</translation>
    </message>
    <message>
        <source>Engagement Desk</source>
        <translation>Engagement Desk</translation>
    </message>
    <message>
        <source>Engagement Desk keeps the four boundaries of every engagement, and measures the work against them.</source>
        <translation>Engagement Desk garde les quatre limites de chaque mission, et y mesure le travail.</translation>
    </message>
    <message>
        <source>Engagement Desk {version}</source>
        <translation>Engagement Desk {version}</translation>
    </message>
    <message>
        <source>Engagement Desk, table</source>
        <translation>Engagement Desk, tableau</translation>
    </message>
    <message>
        <source>Engagement Desk: the passphrase of a workspace</source>
        <translation>Engagement Desk&#xa0;: la phrase secrète d’un espace de travail</translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation>Missions</translation>
    </message>
    <message>
        <source>Enter copies</source>
        <translation>Entrée copie</translation>
    </message>
    <message>
        <source>Enter edits a clause, Del removes it.</source>
        <translation>Entrée modifie une clause, Suppr la retire.</translation>
    </message>
    <message>
        <source>Enter edits a clause: that begins the draft of r{n}.</source>
        <translation>Entrée modifie une clause&#xa0;: cela commence le brouillon de r{n}.</translation>
    </message>
    <message>
        <source>Enter keeps it; the rest can follow.</source>
        <translation>Entrée l’enregistre&#xa0;; le reste peut suivre.</translation>
    </message>
    <message>
        <source>Enter logs · Esc closes</source>
        <translation>Entrée note · Échap ferme</translation>
    </message>
    <message>
        <source>Enter opens the entries of this {which}</source>
        <translation>Entrée ouvre les saisies&#xa0;: {which}</translation>
    </message>
    <message>
        <source>Enter plans it; the rest can follow.</source>
        <translation>Entrée le prévoit&#xa0;; le reste peut suivre.</translation>
    </message>
    <message>
        <source>Enter saves · Esc leaves</source>
        <translation>Entrée enregistre · Échap quitte</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Saisies</translation>
    </message>
    <message>
        <source>Entries of older dates without a class, locked as they are: {n}.</source>
        <translation>Saisies de dates antérieures sans catégorie, verrouillées telles quelles&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>Entries of {quarter} without a class: {count}. Classify them, then publish.</source>
        <translation>Saisies de {quarter} sans catégorie&#xa0;: {count}. Classez-les, puis publiez.</translation>
    </message>
    <message>
        <source>Entries on {order} that are no longer at risk: {entries}, {hours} billed.</source>
        <translation>Saisies sur {order} qui ne sont plus à risque&#xa0;: {entries}, {hours} facturables.</translation>
    </message>
    <message>
        <source>Entries without a class</source>
        <translation>Saisies sans catégorie</translation>
    </message>
    <message>
        <source>Entries without a class before {starts} that this publication has locked as they are: {count}.</source>
        <translation>Saisies sans catégorie d’avant le {starts} que cette publication a verrouillées telles quelles&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Entries without a class in {quarter}: {count}; give them one, then publish again.</source>
        <translation>Saisies sans catégorie dans {quarter}&#xa0;: {count}&#xa0;; donnez-leur-en une, puis publiez de nouveau.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>Esc clears</source>
        <translation>Échap vide</translation>
    </message>
    <message>
        <source>Esc keeps the draft</source>
        <translation>Échap garde le brouillon</translation>
    </message>
    <message>
        <source>Even pace: {percent} %</source>
        <translation>Rythme régulier&#xa0;: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Every date up to {day} is covered: later entries and corrections count after it.</source>
        <translation>Chaque jour jusqu’au {day} est couvert&#xa0;: saisies et corrections ultérieures comptent après.</translation>
    </message>
    <message>
        <source>Every field, amounts exact. It can be imported again.</source>
        <translation>Chaque champ, montants exacts. Se réimporte.</translation>
    </message>
    <message>
        <source>Every field, for other programs.</source>
        <translation>Chaque champ, pour d’autres programmes.</translation>
    </message>
    <message>
        <source>Every part is written.</source>
        <translation>Chaque partie est écrite.</translation>
    </message>
    <message>
        <source>Every system in use is drawn, with its owner and what depends on it
Risks are ranked by what they would cost, each with a finding, its place and a remedy
Read through with whoever leads engineering, and amended</source>
        <translation>Chaque système en usage est dessiné, avec son responsable et ce qui en dépend
Les risques sont classés par ce qu’ils coûteraient, chacun avec constat, endroit et remède
Relu avec la direction technique, et complété</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Everything stays on this computer, in {path}. The sample is a file of its own beside it.</source>
        <translation>Tout reste sur cet ordinateur, dans {path}. L’exemple est un fichier à part, à côté.</translation>
    </message>
    <message>
        <source>Everything stays on this computer: nothing is sent anywhere, and no new version is looked for.</source>
        <translation>Tout reste sur cet ordinateur&#xa0;: rien n’est envoyé, et aucune nouvelle version n’est cherchée.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Examples with right answers, enough to evaluate each use case, before work on it begins</source>
        <translation>Des exemples avec les bonnes réponses, assez pour évaluer chaque cas d’usage avant que le travail commence</translation>
    </message>
    <message>
        <source>Excel (.xlsx)</source>
        <translation>Excel (.xlsx)</translation>
    </message>
    <message>
        <source>Excluded by {ref}</source>
        <translation>Exclu par {ref}</translation>
    </message>
    <message>
        <source>Execution is needed, and only advice is sold</source>
        <translation>Il faut de l’exécution, et seul du conseil est vendu</translation>
    </message>
    <message>
        <source>Execution support</source>
        <translation>Appui à l’exécution</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Existing API</source>
        <translation>API existante</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Exit policy</source>
        <translation>Règles de sortie</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Dépenses</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Arrivée du terme</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export 1 file</source>
        <translation>Exporter 1 fichier</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Exporter en PDF</translation>
    </message>
    <message>
        <source>Export PDF (Ctrl+Shift+E)</source>
        <translation>Exporter en PDF (Ctrl+Maj+E)</translation>
    </message>
    <message>
        <source>Export all (Ctrl+Shift+E)</source>
        <translation>Tout exporter (Ctrl+Maj+E)</translation>
    </message>
    <message>
        <source>Export all …</source>
        <translation>Tout exporter …</translation>
    </message>
    <message>
        <source>Export calendar</source>
        <translation>Exporter l’agenda</translation>
    </message>
    <message>
        <source>Export calendar (.ics)  Ctrl+Enter</source>
        <translation>Exporter l’agenda (.ics)  Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Tout exporter</translation>
    </message>
    <message>
        <source>Export everything …</source>
        <translation>Tout exporter …</translation>
    </message>
    <message>
        <source>Export hours</source>
        <translation>Exporter des heures</translation>
    </message>
    <message>
        <source>Export hours …</source>
        <translation>Exporter des heures …</translation>
    </message>
    <message>
        <source>Export review</source>
        <translation>Exporter le bilan</translation>
    </message>
    <message>
        <source>Export reviews</source>
        <translation>Exporter des bilans</translation>
    </message>
    <message>
        <source>Export statement</source>
        <translation>Exporter le décompte</translation>
    </message>
    <message>
        <source>Export statement  Ctrl+Enter</source>
        <translation>Exporter le décompte  Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Export {n} files</source>
        <translation>Exporter {n} fichiers</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exporter …</translation>
    </message>
    <message>
        <source>Exported everything to {path}</source>
        <translation>Tout exporté vers {path}</translation>
    </message>
    <message>
        <source>Exported {what} to {path}</source>
        <translation>Exporté vers {path}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Exporting everything</source>
        <translation>Exportation de tout</translation>
    </message>
    <message>
        <source>Exporting reviews</source>
        <translation>Export des bilans</translation>
    </message>
    <message>
        <source>Exporting reviews: {said}</source>
        <translation>Export des bilans&#xa0;: {said}</translation>
    </message>
    <message>
        <source>F2 edits it, Delete takes it off the list</source>
        <translation>F2 modifie, Suppr retire de la liste</translation>
    </message>
    <message>
        <source>Fallback when a model provider is degraded: a plan for each feature, exercised once</source>
        <translation>Repli quand un fournisseur de modèles est dégradé&#xa0;: un plan par fonction, exercé une fois</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Février</translation>
    </message>
    <message>
        <source>Fee a period</source>
        <translation>Forfait par période</translation>
    </message>
    <message>
        <source>Fee for {first} to {last}</source>
        <translation>Forfait du {first} au {last}</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Forfaits</translation>
    </message>
    <message>
        <source>Fees for the notice period</source>
        <translation>Honoraires du préavis</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Figures of the review</source>
        <translation>Chiffres du bilan</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Fichier ou dossier</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Fichier à écrire</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Fill in a usual policy</source>
        <translation>Remplir des règles usuelles</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter  Ctrl+F</source>
        <translation>Filtrer  Ctrl+F</translation>
    </message>
    <message>
        <source>Filter the keys</source>
        <translation>Filtrer les touches</translation>
    </message>
    <message>
        <source>Filter this page</source>
        <translation>Filtrer cette page</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>Chercher (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation>Chercher dans le document</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>Affinage</translation>
    </message>
    <message>
        <source>First 90 days</source>
        <translation>90 premiers jours</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>First quarter begins in</source>
        <translation>Le premier trimestre commence en</translation>
    </message>
    <message>
        <source>Fit check</source>
        <translation>Examen d’adéquation</translation>
    </message>
    <message>
        <source>Fit check of {day}</source>
        <translation>Examen d’adéquation du {day}</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Largeur de page</translation>
    </message>
    <message>
        <source>Fixed fee</source>
        <translation>Prix fixe</translation>
    </message>
    <message>
        <source>Fixed price</source>
        <translation>Prix fixe</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder for the PDFs</source>
        <translation>Dossier des PDF</translation>
    </message>
    <message>
        <source>Folder of backups</source>
        <translation>Dossier des sauvegardes</translation>
    </message>
    <message>
        <source>For convenience</source>
        <translation>Sans motif</translation>
    </message>
    <message>
        <source>For its folder data, as 2026-07.data. Durations are laid end to end from midnight, and marked.</source>
        <translation>Pour son dossier data, comme 2026-07.data. Les durées se suivent depuis minuit, et sont marquées.</translation>
    </message>
    <message>
        <source>For the timer, the line names an engagement and no time.</source>
        <translation>Pour le chrono, la ligne nomme une mission et aucun temps.</translation>
    </message>
    <message>
        <source>For those who cannot see it; empty takes the legal name.</source>
        <translation>Pour qui ne peut le voir&#xa0;; vide prend la raison sociale.</translation>
    </message>
    <message>
        <source>For whom and what</source>
        <translation>Pour qui et quoi</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>Forfeited</source>
        <translation>Perdues</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Four quarters, each with what it delivers to the business
Effort and risk for each line, and what is left out
Agreed with product and with the sponsor</source>
        <translation>Quatre trimestres, chacun avec ce qu’il apporte à l’activité
Effort et risque de chaque ligne, et ce qui est laissé de côté
Convenu avec le produit et avec le commanditaire</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dès le</translation>
    </message>
    <message>
        <source>From a template</source>
        <translation>D’un modèle</translation>
    </message>
    <message>
        <source>From that day on the client’s requests are held against it. An issued revision never changes.</source>
        <translation>Dès ce jour, les demandes du client y sont confrontées. Une version émise ne change jamais.</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>Dès le prochain démarrage.</translation>
    </message>
    <message>
        <source>From then on work there alone: what is logged here afterwards does not follow.</source>
        <translation>Dès lors, travaillez seulement là-bas&#xa0;: ce qui est noté ici ensuite ne suit pas.</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>Du {first} au {last}</translation>
    </message>
    <message>
        <source>From {start:%H:%M} to {end:%H:%M} is 24 hours or more; log it in shorter entries, or as a duration.</source>
        <translation>De {start:%H:%M} à {end:%H:%M}, cela fait 24 heures ou plus&#xa0;; notez-le en saisies plus courtes, ou comme durée.</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Du … au …</translation>
    </message>
    <message>
        <source>From, {per}</source>
        <translation>De, {per}</translation>
    </message>
    <message>
        <source>Frozen, with SHA-256</source>
        <translation>Figé, avec SHA-256</translation>
    </message>
    <message>
        <source>Full-time CTO</source>
        <translation>CTO à plein temps</translation>
    </message>
    <message>
        <source>Fundraising and due diligence: the technical part of the data room, and calls with investors&apos; advisers</source>
        <translation>Levée de fonds et due diligence&#xa0;: la partie technique de la salle de données, et des appels avec les conseils des investisseurs</translation>
    </message>
    <message>
        <source>Fundraising preparation</source>
        <translation>Préparation de la levée de fonds</translation>
    </message>
    <message>
        <source>G&amp;uarantee</source>
        <translation>Garantie (&amp;U)</translation>
    </message>
    <message>
        <source>Give a KEY: what you type when you log hours.</source>
        <translation>Donnez une KEY&#xa0;: ce que vous tapez pour noter des heures.</translation>
    </message>
    <message>
        <source>Give class</source>
        <translation>Classer</translation>
    </message>
    <message>
        <source>Give either a map or one engagement; with an engagement all rows go to that one.</source>
        <translation>Donnez une correspondance ou une mission&#xa0;; avec une mission, toutes les lignes y vont.</translation>
    </message>
    <message>
        <source>Give the engagement a title.</source>
        <translation>Donnez un titre à la mission.</translation>
    </message>
    <message>
        <source>Give the first day.</source>
        <translation>Donnez le premier jour.</translation>
    </message>
    <message>
        <source>Give them a class</source>
        <translation>Classer</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Donnée par</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Go on G</source>
        <translation>Continuer G</translation>
    </message>
    <message>
        <source>Go to, or do …</source>
        <translation>Aller à, ou faire …</translation>
    </message>
    <message>
        <source>Gone through: none of these applies</source>
        <translation>Parcouru&#xa0;: rien de cela ne s’applique</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Geste</translation>
    </message>
    <message>
        <source>Goodwill has no reason yet; say why it is absorbed.</source>
        <translation>Le geste n’a pas encore de motif&#xa0;; dites pourquoi vous l’absorbez.</translation>
    </message>
    <message>
        <source>Goodwill is absorbed for a reason; say which.</source>
        <translation>Un geste a un motif&#xa0;; dites lequel.</translation>
    </message>
    <message>
        <source>Goodwill: if it is small, I do it this once at no charge, and the scope stays as it is.</source>
        <translation>Geste&#xa0;: si c’est petit, je le fais cette fois sans frais, et le périmètre reste tel quel.</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation>Garantie</translation>
    </message>
    <message>
        <source>Guarantee ends: {title}</source>
        <translation>Fin de garantie&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Guarantee, days</source>
        <translation>Garantie, jours</translation>
    </message>
    <message>
        <source>Guarantee, {title}</source>
        <translation>Garantie, {title}</translation>
    </message>
    <message>
        <source>Guarantees and clauses that survive</source>
        <translation>Garanties et clauses qui survivent</translation>
    </message>
    <message>
        <source>Guarantees that still run</source>
        <translation>Garanties encore en cours</translation>
    </message>
    <message>
        <source>Guardrails: what a model may not see, say or do, and the tests that hold it</source>
        <translation>Garde-fous&#xa0;: ce qu’un modèle ne peut ni voir, ni dire, ni faire, et les tests qui le tiennent</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Hamster</source>
        <translation>Hamster</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Handed over within</source>
        <translation>Remise sous</translation>
    </message>
    <message>
        <source>Harvest</source>
        <translation>Harvest</translation>
    </message>
    <message>
        <source>Held against clause</source>
        <translation>Confronté à la clause</translation>
    </message>
    <message>
        <source>Held {time} away, unbilled until you say what it was</source>
        <translation>{time} d’absence en attente, non facturé tant que vous n’avez pas dit ce que c’était</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Fort</translation>
    </message>
    <message>
        <source>High stakes without review</source>
        <translation>Enjeu fort sans relecture</translation>
    </message>
    <message>
        <source>Hiring plan</source>
        <translation>Plan de recrutement</translation>
    </message>
    <message>
        <source>Hiring: role descriptions, scorecards and senior interviews; the client makes the offer</source>
        <translation>Recrutement&#xa0;: fiches de poste, grilles d’évaluation et entretiens seniors&#xa0;; l’offre est faite par le client</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Holds {what}.</source>
        <translation>Contient {what}.</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Hours a month</source>
        <translation>Heures par mois</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Heures par semaine</translation>
    </message>
    <message>
        <source>Hours beyond</source>
        <translation>Heures au-delà</translation>
    </message>
    <message>
        <source>Hours on {order} to be given another class: {hours} billed.</source>
        <translation>Heures sur {order} à reclasser&#xa0;: {hours} facturables.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Comment cela a fini</translation>
    </message>
    <message>
        <source>How notice is delivered</source>
        <translation>Comment le préavis est remis</translation>
    </message>
    <message>
        <source>How the window shows things; documents have formats of their own.</source>
        <translation>Comment la fenêtre montre les choses&#xa0;; les documents ont leurs propres formats.</translation>
    </message>
    <message>
        <source>How to remove everything</source>
        <translation>Comment tout supprimer</translation>
    </message>
    <message>
        <source>I take it up within the hours we agreed. Should it grow beyond that, there are four ways on:</source>
        <translation>Je m’en charge dans les heures convenues. Si cela devait les dépasser, il y a quatre voies&#xa0;:</translation>
    </message>
    <message>
        <source>If it is something else</source>
        <translation>Si c’est autre chose</translation>
    </message>
    <message>
        <source>If it is still wanted, or has grown since, there are four ways on:</source>
        <translation>Si cela est encore souhaité, ou a grandi depuis, il y a quatre voies&#xa0;:</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Importer un autre fichier</translation>
    </message>
    <message>
        <source>Import hours</source>
        <translation>Importer des heures</translation>
    </message>
    <message>
        <source>Import hours from another time tracker</source>
        <translation>Importer les heures d’un autre outil de suivi</translation>
    </message>
    <message>
        <source>Import hours …</source>
        <translation>Importer des heures …</translation>
    </message>
    <message>
        <source>Imported 1 entry, {hours} hours</source>
        <translation>1 saisie importée, {hours} heures</translation>
    </message>
    <message>
        <source>Imported {n} entries from {file}</source>
        <translation>{n} saisies importées de {file}</translation>
    </message>
    <message>
        <source>Imported {n} entries, {hours} hours</source>
        <translation>{n} saisies importées, {hours} heures</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>Import de {file}</translation>
    </message>
    <message>
        <source>In documents; empty takes the name.</source>
        <translation>Dans les documents&#xa0;; vide prend le nom.</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>En vigueur dès le</translation>
    </message>
    <message>
        <source>In force from {day}</source>
        <translation>En vigueur dès le {day}</translation>
    </message>
    <message>
        <source>In force on</source>
        <translation>En vigueur le</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>En entier</translation>
    </message>
    <message>
        <source>In hours</source>
        <translation>En heures</translation>
    </message>
    <message>
        <source>In one or two sentences: what the client engaged you for.</source>
        <translation>En une ou deux phrases&#xa0;: pourquoi le client vous a engagé.</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>À la place de</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>En mots simples</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>Dans le périmètre</translation>
    </message>
    <message>
        <source>In the client’s words</source>
        <translation>Avec les mots du client</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Avec vos mots</translation>
    </message>
    <message>
        <source>In {currency} the rate and the minimum have no default; give both.</source>
        <translation>En {currency}, le taux et le minimum n’ont pas de valeur usuelle&#xa0;; donnez les deux.</translation>
    </message>
    <message>
        <source>In {currency} the rate and the minimum have no default; type both.</source>
        <translation>En {currency}, le taux et le minimum n’ont pas de valeur usuelle&#xa0;; tapez les deux.</translation>
    </message>
    <message>
        <source>In {currency} there is no usual one; give it.</source>
        <translation>En {currency} il n’y a pas de valeur usuelle&#xa0;; donnez-la.</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Inclus</translation>
    </message>
    <message>
        <source>Included by {ref}</source>
        <translation>Inclus par {ref}</translation>
    </message>
    <message>
        <source>Included hours</source>
        <translation>Heures incluses</translation>
    </message>
    <message>
        <source>Install Engagement Desk there.</source>
        <translation>Installez-y Engagement Desk.</translation>
    </message>
    <message>
        <source>Internal report</source>
        <translation>Rapport interne</translation>
    </message>
    <message>
        <source>Into {keys}.</source>
        <translation>Dans {keys}.</translation>
    </message>
    <message>
        <source>Into {n} engagements.</source>
        <translation>Dans {n} missions.</translation>
    </message>
    <message>
        <source>Invoice {ref} is open again</source>
        <translation>La facture {ref} est de nouveau ouverte</translation>
    </message>
    <message>
        <source>Invoice {ref} was paid on {day}</source>
        <translation>La facture {ref} a été payée le {day}</translation>
    </message>
    <message>
        <source>Invoice {ref} was paid on {paid}; that payment is not returned by voiding it.</source>
        <translation>La facture {ref} a été payée le {paid}&#xa0;; l’annuler ne rend pas ce paiement.</translation>
    </message>
    <message>
        <source>Invoiced, yes or no</source>
        <translation>Facturé, oui ou non</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Invoices and expenses</source>
        <translation>Factures et dépenses</translation>
    </message>
    <message>
        <source>Inward: no page or paper for the client shows it in money.</source>
        <translation>Interne&#xa0;: aucune page, aucun papier pour le client ne le montre en argent.</translation>
    </message>
    <message>
        <source>Issue revision …  Ctrl+Enter</source>
        <translation>Émettre la version …  Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Issue r{n}</source>
        <translation>Émettre r{n}</translation>
    </message>
    <message>
        <source>Issue r{n}  Ctrl+Enter</source>
        <translation>Émettre r{n}  Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Issue the draft …</source>
        <translation>Émettre le brouillon …</translation>
    </message>
    <message>
        <source>Issue them as revision 1, in force from {day}</source>
        <translation>Les émettre comme version 1, en vigueur dès le {day}</translation>
    </message>
    <message>
        <source>Issued r{n}, in force from {day}</source>
        <translation>r{n} émise, en vigueur dès le {day}</translation>
    </message>
    <message>
        <source>It begins as every calendar file does.</source>
        <translation>Il commence comme tout fichier d’agenda.</translation>
    </message>
    <message>
        <source>It binds</source>
        <translation>Il lie</translation>
    </message>
    <message>
        <source>It binds nobody until it is issued.</source>
        <translation>Il ne lie personne avant d’être émis.</translation>
    </message>
    <message>
        <source>It came as a package of the system. A newer package, installed over it, brings it up to date.</source>
        <translation>Il est venu comme paquet du système. Un paquet plus récent, installé par-dessus, le met à jour.</translation>
    </message>
    <message>
        <source>It can be read only with the passphrase that it has on the other computer.</source>
        <translation>Il ne peut être lu qu’avec la phrase secrète qu’il a sur l’autre ordinateur.</translation>
    </message>
    <message>
        <source>It cannot be restored.</source>
        <translation>Elle ne peut être restaurée.</translation>
    </message>
    <message>
        <source>It cannot be saved yet; the form says why.</source>
        <translation>Pas encore enregistrable&#xa0;; le formulaire dit pourquoi.</translation>
    </message>
    <message>
        <source>It ends</source>
        <translation>Elle se termine</translation>
    </message>
    <message>
        <source>It goes beside the workspace that is open. A double click on it opens it again.</source>
        <translation>Il se place à côté de l’espace de travail ouvert. Un double clic l’ouvre de nouveau.</translation>
    </message>
    <message>
        <source>It has Hamster’s seven columns, in some language.</source>
        <translation>Il a les sept colonnes de Hamster, dans une langue ou une autre.</translation>
    </message>
    <message>
        <source>It has columns, but not those of a tool that is known. Say which is which.</source>
        <translation>Il a des colonnes, mais pas celles d’un outil connu. Dites laquelle est quoi.</translation>
    </message>
    <message>
        <source>It has dates, and below them accounts with dots or lengths.</source>
        <translation>Il a des dates et, dessous, des comptes avec points ou durées.</translation>
    </message>
    <message>
        <source>It has no fee yet, so that nothing is earned.</source>
        <translation>Pas encore de forfait, rien n’est donc acquis.</translation>
    </message>
    <message>
        <source>It has records that begin with a date, with times below it.</source>
        <translation>Il a des blocs qui commencent par une date, avec des heures dessous.</translation>
    </message>
    <message>
        <source>It has the columns that {format} writes: {names}.</source>
        <translation>Il a les colonnes qu’écrit {format}&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>It holds all that is in the workspace now; restoring it would lose nothing.</source>
        <translation>Elle contient tout ce qui est dans l’espace de travail&#xa0;; la restaurer ne perdrait rien.</translation>
    </message>
    <message>
        <source>It is Timewarrior’s folder of data, or a file of it.</source>
        <translation>C’est le dossier de données de Timewarrior, ou un de ses fichiers.</translation>
    </message>
    <message>
        <source>It is XML with Hamster’s activities.</source>
        <translation>C’est du XML avec les activités de Hamster.</translation>
    </message>
    <message>
        <source>It is a Flatpak. The software centre, or flatpak update, brings it up to date.</source>
        <translation>C’est un Flatpak. La logithèque, ou flatpak update, le met à jour.</translation>
    </message>
    <message>
        <source>It is a backup of solidtime.</source>
        <translation>C’est une sauvegarde de solidtime.</translation>
    </message>
    <message>
        <source>It is a database with Hamster’s tables.</source>
        <translation>C’est une base avec les tables de Hamster.</translation>
    </message>
    <message>
        <source>It is an AppImage. A newer one, from where this one came, takes its place.</source>
        <translation>C’est une AppImage. Une plus récente, de la même provenance, la remplace.</translation>
    </message>
    <message>
        <source>It is no file of {format}; choose another one.</source>
        <translation>Ce n’est pas un fichier de {format}&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>It is not agreed when the rights in the work pass to the client.</source>
        <translation>Le moment où les droits sur l’œuvre passent au client n’est pas convenu.</translation>
    </message>
    <message>
        <source>It is tried out; nothing is changed by that.</source>
        <translation>C’est un essai&#xa0;; rien n’est changé par là.</translation>
    </message>
    <message>
        <source>It is what Watson keeps or logs.</source>
        <translation>C’est ce que Watson garde ou journalise.</translation>
    </message>
    <message>
        <source>It is what the export of Timewarrior writes.</source>
        <translation>C’est ce qu’écrit l’export de Timewarrior.</translation>
    </message>
    <message>
        <source>It is within the scope we agreed.</source>
        <translation>C’est dans le périmètre convenu.</translation>
    </message>
    <message>
        <source>It is work: do not ask again</source>
        <translation>C’est du travail&#xa0;: ne plus demander</translation>
    </message>
    <message>
        <source>It lies below the other end; give more, or nothing.</source>
        <translation>C’est sous l’autre borne&#xa0;; donnez plus, ou rien.</translation>
    </message>
    <message>
        <source>It no longer starts at login.</source>
        <translation>Il ne démarre plus à l’ouverture de session.</translation>
    </message>
    <message>
        <source>It passes</source>
        <translation>Ils passent</translation>
    </message>
    <message>
        <source>It renews</source>
        <translation>Elle se reconduit</translation>
    </message>
    <message>
        <source>It renews by months</source>
        <translation>Reconduite de, mois</translation>
    </message>
    <message>
        <source>It replaces the version of that day.</source>
        <translation>Elle remplace la version de ce jour.</translation>
    </message>
    <message>
        <source>It runs from a folder of its own. A newer one, from where this one came, takes its place.</source>
        <translation>Il tourne depuis son propre dossier. Un plus récent, de la même provenance, le remplace.</translation>
    </message>
    <message>
        <source>It starts at login from now on.</source>
        <translation>Il démarre désormais à l’ouverture de session.</translation>
    </message>
    <message>
        <source>It takes the place of the workspace that is open, in which nothing is yet.</source>
        <translation>Il prend la place de l’espace de travail ouvert, encore vide.</translation>
    </message>
    <message>
        <source>It was asked before, at least as close as any clause: {decision}.</source>
        <translation>Cela a déjà été demandé, au moins aussi proche que toute clause&#xa0;: {decision}.</translation>
    </message>
    <message>
        <source>It was closed on {on} already; undo takes that back if it is wrong.</source>
        <translation>C’était déjà clos le {on}&#xa0;; annuler le reprend si c’est faux.</translation>
    </message>
    <message>
        <source>It was installed with Python. The same installer, such as pip or pipx, brings it up to date.</source>
        <translation>Il a été installé avec Python. Le même outil, comme pip ou pipx, le met à jour.</translation>
    </message>
    <message>
        <source>It was made under another passphrase; type that one to look into it.</source>
        <translation>Elle a été faite sous une autre phrase secrète&#xa0;; saisissez celle-ci pour la consulter.</translation>
    </message>
    <message>
        <source>It was no work: take it out</source>
        <translation>Ce n’était pas du travail&#xa0;: l’enlever</translation>
    </message>
    <message>
        <source>It was other work: bill it as an entry of its own</source>
        <translation>C’était un autre travail&#xa0;: le facturer comme saisie à part</translation>
    </message>
    <message>
        <source>It was work: bill it with the time before and after</source>
        <translation>C’était du travail&#xa0;: le facturer avec le temps d’avant et d’après</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Its backups</source>
        <translation>Ses sauvegardes</translation>
    </message>
    <message>
        <source>Its clock times are those of</source>
        <translation>Ses heures d’horloge sont celles de</translation>
    </message>
    <message>
        <source>Its columns fit more than one tool; choose another one below if the first is wrong.</source>
        <translation>Ses colonnes conviennent à plus d’un outil&#xa0;; choisissez-en un autre ci-dessous si le premier est faux.</translation>
    </message>
    <message>
        <source>Its condition: {condition}.</source>
        <translation>Sa condition&#xa0;: {condition}.</translation>
    </message>
    <message>
        <source>Its dates are written with the</source>
        <translation>Ses dates s’écrivent avec</translation>
    </message>
    <message>
        <source>Its entries are locked; a correction changes them, voiding frees them.</source>
        <translation>Ses saisies sont verrouillées&#xa0;; une correction les change, annuler les libère.</translation>
    </message>
    <message>
        <source>Its lines begin with i and o, as those of a time clock.</source>
        <translation>Ses lignes commencent par i et o, comme celles d’une pointeuse.</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Janvier</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juillet</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juin</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>KEY</translation>
    </message>
    <message>
        <source>KEY of the new term</source>
        <translation>KEY de la nouvelle période</translation>
    </message>
    <message>
        <source>KEY, time, note, #activity, clause, change order, !class, day; only the time must be there · ↑ last line · ↓ list</source>
        <translation>KEY, temps, note, #activité, clause, avenant, !class, jour&#xa0;; seul le temps est requis · ↑ dernière ligne · ↓ liste</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep K</source>
        <translation>Garder K</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Keep it in a password manager, or on paper in a safe place.</source>
        <translation>Gardez-la dans un gestionnaire de mots de passe, ou sur papier en lieu sûr.</translation>
    </message>
    <message>
        <source>Keep it short; the figures stand beside it.</source>
        <translation>Restez bref&#xa0;; les chiffres sont à côté.</translation>
    </message>
    <message>
        <source>Keep this sheet where only you will find it. Nobody can open the workspace without the passphrase.</source>
        <translation>Gardez cette feuille là où vous seul la trouverez. Sans la phrase secrète, personne ne peut ouvrir l’espace de travail.</translation>
    </message>
    <message>
        <source>Kept the draft; Ctrl+Shift+N goes on with it</source>
        <translation>Brouillon gardé&#xa0;; Ctrl+Maj+N le reprend</translation>
    </message>
    <message>
        <source>Kept the evidence of day {n}</source>
        <translation>Preuve du jour {n} gardée</translation>
    </message>
    <message>
        <source>Kept the time away</source>
        <translation>Absence gardée</translation>
    </message>
    <message>
        <source>Kept the {kind} “{text}”</source>
        <translation>«&#xa0;{text}&#xa0;» enregistré ({kind})</translation>
    </message>
    <message>
        <source>Kept {key} {span} and {others} as they are</source>
        <translation>{key} {span} et {others} gardés tels quels</translation>
    </message>
    <message>
        <source>Key people</source>
        <translation>Personnes clés</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Kimai</source>
        <translation>Kimai</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Natures</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of documents</source>
        <translation>Langue des documents</translation>
    </message>
    <message>
        <source>Lapse after, periods</source>
        <translation>Perdues après, périodes</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Larger (+); 0 fits the width, 9 the page</source>
        <translation>Plus grand (+)&#xa0;; 0 ajuste la largeur, 9 la page</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Last backup {at}, checked</source>
        <translation>Dernière sauvegarde {at}, vérifiée</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Dernier appel</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Last day for the {side} to give notice</source>
        <translation>Dernier jour de préavis ({side})</translation>
    </message>
    <message>
        <source>Last day for the {side} to give notice for the planned end</source>
        <translation>Dernier jour de préavis pour la fin prévue ({side})</translation>
    </message>
    <message>
        <source>Last day to give notice</source>
        <translation>Dernier jour de préavis</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mois dernier</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Trimestre dernier</translation>
    </message>
    <message>
        <source>Last quarter&apos;s actions</source>
        <translation>Actions du trimestre dernier</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Semaine dernière</translation>
    </message>
    <message>
        <source>Latency or cost</source>
        <translation>Latence ou coût</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Mène à</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Les omettre</translation>
    </message>
    <message>
        <source>Leave these rows out</source>
        <translation>Omettre ces lignes</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Raison sociale</translation>
    </message>
    <message>
        <source>Legal, tax and accounting advice, and the opinion of an auditor or certifier</source>
        <translation>Le conseil juridique, fiscal et comptable, et l’avis d’un auditeur ou certificateur</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Line at the foot</source>
        <translation>Ligne en pied de page</translation>
    </message>
    <message>
        <source>Line chart of what was earned over the term</source>
        <translation>Courbe de l’acquis sur la durée</translation>
    </message>
    <message>
        <source>Line of the log</source>
        <translation>Ligne du journal</translation>
    </message>
    <message>
        <source>Line {line} cannot be read: {reason}; nothing was imported.</source>
        <translation>La ligne {line} est illisible&#xa0;: {reason}&#xa0;; rien n’a été importé.</translation>
    </message>
    <message>
        <source>Line {line} of {file} cannot be read: {reason}; nothing was imported.</source>
        <translation>La ligne {line} de {file} est illisible&#xa0;: {reason}&#xa0;; rien n’a été importé.</translation>
    </message>
    <message>
        <source>Lines of the statement</source>
        <translation>Lignes du décompte</translation>
    </message>
    <message>
        <source>Locked, invoiced or published: Enter opens it</source>
        <translation>Verrouillé, facturé ou publié&#xa0;: Entrée l’ouvre</translation>
    </message>
    <message>
        <source>Locked: it lies in a published review. A correction changes it.</source>
        <translation>Verrouillé&#xa0;: dans un bilan publié. Une correction le change.</translation>
    </message>
    <message>
        <source>Locked: it stands on invoice {invoice}. A correction changes it; voiding the invoice releases it.</source>
        <translation>Verrouillé&#xa0;: sur la facture {invoice}. Une correction le change&#xa0;; annuler la facture le libère.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Log a line</source>
        <translation>Noter une ligne</translation>
    </message>
    <message>
        <source>Log request  Ctrl+Enter</source>
        <translation>Noter la demande  Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Log request  Enter</source>
        <translation>Noter la demande  Entrée</translation>
    </message>
    <message>
        <source>Log time: NORTH 1h30 note</source>
        <translation>Noter du temps&#xa0;: NORTH 1h30 note</translation>
    </message>
    <message>
        <source>Log, newest first</source>
        <translation>Journal, le plus récent d’abord</translation>
    </message>
    <message>
        <source>Logged for {key}: “{words}”</source>
        <translation>Noté pour {key}&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Logged the request “{words}”</source>
        <translation>Demande «&#xa0;{words}&#xa0;» notée</translation>
    </message>
    <message>
        <source>Logged {key} {time} again, {value}</source>
        <translation>{key} {time} noté de nouveau, {value}</translation>
    </message>
    <message>
        <source>Logged {key} {time}, {value}</source>
        <translation>{key} {time} noté, {value}</translation>
    </message>
    <message>
        <source>Logged {name}, {time}</source>
        <translation>{name} noté, {time}</translation>
    </message>
    <message>
        <source>Logo in words</source>
        <translation>Logo en mots</translation>
    </message>
    <message>
        <source>Logo: {what}. It is kept in the workspace.</source>
        <translation>Logo&#xa0;: {what}. Il est gardé dans l’espace de travail.</translation>
    </message>
    <message>
        <source>Logs it as a request that no clause speaks to</source>
        <translation>La note comme demande dont aucune clause ne parle</translation>
    </message>
    <message>
        <source>Logs it as a request, and opens the change order that answers it</source>
        <translation>La note comme demande, et ouvre l’avenant qui y répond</translation>
    </message>
    <message>
        <source>Logs it as a request, held against {ref}</source>
        <translation>La note comme demande, confrontée à {ref}</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder de nouveau</translation>
    </message>
    <message>
        <source>Look and formats</source>
        <translation>Aspect et formats</translation>
    </message>
    <message>
        <source>Look at a sample</source>
        <translation>Voir un exemple</translation>
    </message>
    <message>
        <source>Look through it</source>
        <translation>L’examiner</translation>
    </message>
    <message>
        <source>Looking through it …</source>
        <translation>Examen en cours …</translation>
    </message>
    <message>
        <source>Looking through {file}</source>
        <translation>Examen de {file}</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Recherche …</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Low volume</source>
        <translation>Faible volume</translation>
    </message>
    <message>
        <source>MIT licence. Built on Qt for Python (LGPL), SQLite, SQLAlchemy and ReportLab.</source>
        <translation>Licence MIT. Fondé sur Qt for Python (LGPL), SQLite, SQLAlchemy et ReportLab.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Prise le</translation>
    </message>
    <message>
        <source>Mail, chat and calendar of the client</source>
        <translation>Messagerie, chat et agenda du client</translation>
    </message>
    <message>
        <source>Making the PDFs …  Esc stops</source>
        <translation>Création des PDF …  Échap arrête</translation>
    </message>
    <message>
        <source>Making the sample workspace</source>
        <translation>Création de l’exemple</translation>
    </message>
    <message>
        <source>March</source>
        <translation>Mars</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marquer comme fait</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Mend or suggest</source>
        <translation>Réparer ou suggérer</translation>
    </message>
    <message>
        <source>Mend what can be mended</source>
        <translation>Réparer ce qui peut l’être</translation>
    </message>
    <message>
        <source>Mending</source>
        <translation>Réparation</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Minimum engagement</source>
        <translation>Minimum d’engagement</translation>
    </message>
    <message>
        <source>Minimum in hours</source>
        <translation>Minimum en heures</translation>
    </message>
    <message>
        <source>Minimum of the engagement</source>
        <translation>Minimum de la mission</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Money and the rest</source>
        <translation>Argent et le reste</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Mois d’abord</translation>
    </message>
    <message>
        <source>Month first: {day}</source>
        <translation>Mois d’abord&#xa0;: {day}</translation>
    </message>
    <message>
        <source>Months that a renewal adds</source>
        <translation>Mois qu’ajoute une reconduction</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Move to another computer</source>
        <translation>Passer sur un autre ordinateur</translation>
    </message>
    <message>
        <source>Move to another computer …</source>
        <translation>Passer sur un autre ordinateur …</translation>
    </message>
    <message>
        <source>Moved workspaces (*{suffix})</source>
        <translation>Espaces de travail transportés (*{suffix})</translation>
    </message>
    <message>
        <source>Moved {key} to {span}</source>
        <translation>{key} déplacé à {span}</translation>
    </message>
    <message>
        <source>Mutual agreement</source>
        <translation>Commun accord</translation>
    </message>
    <message>
        <source>NDA signed on</source>
        <translation>Confidentialité signée le</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name a class, a clause, a change order or a reason to give to the entries.</source>
        <translation>Donnez une catégorie, une clause, un avenant ou un motif aux saisies.</translation>
    </message>
    <message>
        <source>Name the client.</source>
        <translation>Nommez le client.</translation>
    </message>
    <message>
        <source>Name the file of the workspace.</source>
        <translation>Nommez le fichier de l’espace de travail.</translation>
    </message>
    <message>
        <source>Name the file to write, for instance {name}.</source>
        <translation>Nommez le fichier à écrire, par exemple {name}.</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>Nommez le fichier à écrire.</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Nommés</translation>
    </message>
    <message>
        <source>Narrow the scope to one decision at a fixed price, or lower the minimum knowingly; do not begin and hope.</source>
        <translation>Réduisez le périmètre à une décision à prix fixe, ou baissez le minimum en connaissance de cause&#xa0;; ne commencez pas en espérant.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>New build</source>
        <translation>Construction</translation>
    </message>
    <message>
        <source>New change order</source>
        <translation>Nouvel avenant</translation>
    </message>
    <message>
        <source>New clause</source>
        <translation>Nouvelle clause</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Nouvelle décision</translation>
    </message>
    <message>
        <source>New deliverable</source>
        <translation>Nouveau livrable</translation>
    </message>
    <message>
        <source>New deliverable (Ctrl+N)</source>
        <translation>Nouveau livrable (Ctrl+N)</translation>
    </message>
    <message>
        <source>New engagement</source>
        <translation>Nouvelle mission</translation>
    </message>
    <message>
        <source>New engagement …</source>
        <translation>Nouvelle mission …</translation>
    </message>
    <message>
        <source>New expense, {currency}</source>
        <translation>Nouvelle dépense, {currency}</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>Nouveau ici</translation>
    </message>
    <message>
        <source>New of this kind (Ctrl+N)</source>
        <translation>Nouveau de cette nature (Ctrl+N)</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nouvelle demande</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>Nouvelle ligne</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>Nouvel état</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nouvelle version</translation>
    </message>
    <message>
        <source>New {kind}</source>
        <translation>Nouveau&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next (Enter, F3)</source>
        <translation>Suivant (Entrée, F3)</translation>
    </message>
    <message>
        <source>Next call</source>
        <translation>Prochain appel</translation>
    </message>
    <message>
        <source>Next call at {at} ({zone})</source>
        <translation>Prochain appel à {at} ({zone})</translation>
    </message>
    <message>
        <source>Next file, {n} to go</source>
        <translation>Fichier suivant, encore {n}</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Next page (→)</source>
        <translation>Page suivante (→)</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Endroit suivant</translation>
    </message>
    <message>
        <source>Next quarter</source>
        <translation>Trimestre suivant</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>Zone suivante</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Prochaines étapes</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Onglet suivant</translation>
    </message>
    <message>
        <source>Next term</source>
        <translation>Période suivante</translation>
    </message>
    <message>
        <source>Next that needs attention</source>
        <translation>Suivante à traiter</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Suivant&#xa0;: {step}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>No NDA is signed.</source>
        <translation>Aucun accord de confidentialité n’est signé.</translation>
    </message>
    <message>
        <source>No backup can be written to the folder {folder} ({why}); name another place.</source>
        <translation>Aucune sauvegarde ne peut être écrite dans le dossier {folder} ({why})&#xa0;; nommez un autre endroit.</translation>
    </message>
    <message>
        <source>No backup could be made of what was written to {path} before it was replaced or moved; it lies in {aside}, so keep that file and what is beside it.</source>
        <translation>Ce qui a été écrit dans {path} avant que le fichier soit remplacé ou déplacé n’a pas pu être sauvegardé ; cela se trouve dans {aside}, gardez ce fichier et ce qui est à côté.</translation>
    </message>
    <message>
        <source>No backup of today: {why}</source>
        <translation>Pas de sauvegarde aujourd’hui&#xa0;: {why}</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation>Pas encore de sauvegarde.</translation>
    </message>
    <message>
        <source>No backup yet. Back up now makes the first one.</source>
        <translation>Pas encore de sauvegarde. «&#xa0;Sauvegarder maintenant&#xa0;» fait la première.</translation>
    </message>
    <message>
        <source>No call is ahead in any engagement.</source>
        <translation>Aucun appel n’est prévu dans aucune mission.</translation>
    </message>
    <message>
        <source>No change orders. What lies outside the scope is priced here, and counts once both sides approve it.</source>
        <translation>Aucun avenant. Ce qui est hors périmètre se chiffre ici, et compte quand les deux parties approuvent.</translation>
    </message>
    <message>
        <source>No class is proposed here; I, G, U or O gives a class.</source>
        <translation>Aucune catégorie n’est proposée&#xa0;; I, G, U ou O en donne une.</translation>
    </message>
    <message>
        <source>No clause</source>
        <translation>Aucune clause</translation>
    </message>
    <message>
        <source>No clause in force reaches the threshold of a match.</source>
        <translation>Aucune clause en vigueur n’atteint le seuil d’une correspondance.</translation>
    </message>
    <message>
        <source>No clause of the scope we agreed, revision {revision}, speaks to it.</source>
        <translation>Aucune clause du périmètre convenu, version {revision}, n’en parle.</translation>
    </message>
    <message>
        <source>No clause speaks to this</source>
        <translation>Aucune clause n’en parle</translation>
    </message>
    <message>
        <source>No clauses yet. Add one, or start from a template.</source>
        <translation>Pas encore de clauses. Ajoutez-en une, ou partez d’un modèle.</translation>
    </message>
    <message>
        <source>No client yet</source>
        <translation>Pas encore de client</translation>
    </message>
    <message>
        <source>No committed expenses.</source>
        <translation>Aucun frais engagé.</translation>
    </message>
    <message>
        <source>No cost yet: give an allowance, a fee, or the day on which the term ends.</source>
        <translation>Pas encore de coût&#xa0;: donnez un quota, un forfait ou le jour où la durée finit.</translation>
    </message>
    <message>
        <source>No dates. A planned end, deliverables and an exit policy put them here.</source>
        <translation>Aucune date. Une fin prévue, des livrables et des règles de sortie en mettent ici.</translation>
    </message>
    <message>
        <source>No dates. Deliverables and an exit policy put them here.</source>
        <translation>Aucune date. Les livrables et des règles de sortie en mettent ici.</translation>
    </message>
    <message>
        <source>No days between the notice and the earliest end.</source>
        <translation>Aucun jour entre le préavis et la fin au plus tôt.</translation>
    </message>
    <message>
        <source>No decisions yet. Ctrl+N keeps one: what was chosen, from what, and why?</source>
        <translation>Pas encore de décisions. Ctrl+N en garde une&#xa0;: quoi, parmi quoi, et pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>No deliverable has a date. Those planned with a due date will stand here.</source>
        <translation>Aucun livrable n’a de date. Ceux qui ont une échéance seront ici.</translation>
    </message>
    <message>
        <source>No deliverables. The 90-day plan adds twelve you can edit.</source>
        <translation>Aucun livrable. Le plan de 90 jours en ajoute douze, modifiables.</translation>
    </message>
    <message>
        <source>No engagement yet. Time is logged on one: set up the first.</source>
        <translation>Pas encore de mission. Le temps se note sur une mission&#xa0;: créez la première.</translation>
    </message>
    <message>
        <source>No exit policy. Without notice days no end date can be computed.</source>
        <translation>Aucune règle de sortie. Sans jours de préavis, aucune fin ne se calcule.</translation>
    </message>
    <message>
        <source>No expenses. Committed ones are owed at an exit; none counts toward the minimum.</source>
        <translation>Aucune dépense. Les engagées sont dues à une sortie&#xa0;; aucune ne compte pour le minimum.</translation>
    </message>
    <message>
        <source>No font has these characters; they are shown as their code points: {characters}.</source>
        <translation>Aucune police n’a ces caractères&#xa0;; ils apparaissent par leurs points de code&#xa0;: {characters}.</translation>
    </message>
    <message>
        <source>No goodwill. Time that you absorb stands here with its reason, at the rate.</source>
        <translation>Aucun geste. Le temps que vous absorbez figure ici avec son motif, au taux.</translation>
    </message>
    <message>
        <source>No ground truth</source>
        <translation>Aucune vérité de référence</translation>
    </message>
    <message>
        <source>No holidays yet. Business days leave out weekends only.</source>
        <translation>Pas encore de jours fériés. Les jours ouvrés n’omettent que les week-ends.</translation>
    </message>
    <message>
        <source>No hours in these days.</source>
        <translation>Aucune heure ces jours-là.</translation>
    </message>
    <message>
        <source>No hours {span}. Ctrl+L logs some; Ctrl+I imports.</source>
        <translation>Aucune heure {span}. Ctrl+L en note&#xa0;; Ctrl+I importe.</translation>
    </message>
    <message>
        <source>No incidents. Ctrl+N keeps one: what caused it, what it did, and what changed?</source>
        <translation>Aucun incident. Ctrl+N en garde un&#xa0;: la cause, l’effet, et ce qui a changé&#xa0;?</translation>
    </message>
    <message>
        <source>No invoice yet. Write it elsewhere, then record it: what it takes is locked.</source>
        <translation>Pas encore de facture. Écrivez-la ailleurs, puis consignez-la&#xa0;: ce qu’elle prend est verrouillé.</translation>
    </message>
    <message>
        <source>No key for “{text}”.</source>
        <translation>Aucune touche pour «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>No key shows the quick entry from anywhere.</source>
        <translation>Aucune touche n’affiche la saisie rapide de partout.</translation>
    </message>
    <message>
        <source>No key that works everywhere can be taken here.</source>
        <translation>Aucune touche valable partout ne peut être prise ici.</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Pas encore de touche</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>No logo: a PNG or a JPEG stands at the right of every document’s title.</source>
        <translation>Pas de logo&#xa0;: un PNG ou JPEG se place à droite du titre de chaque document.</translation>
    </message>
    <message>
        <source>No next steps. Ctrl+N keeps one: who does what before the next call?</source>
        <translation>Aucune prochaine étape. Ctrl+N en garde une&#xa0;: qui fait quoi avant le prochain appel&#xa0;?</translation>
    </message>
    <message>
        <source>No objectives. Ctrl+N sets one: which figure, and where does it come from?</source>
        <translation>Aucun objectif. Ctrl+N en fixe un&#xa0;: quel chiffre, et d’où vient-il&#xa0;?</translation>
    </message>
    <message>
        <source>No open questions. Ctrl+N asks one: who owes the answer, by when?</source>
        <translation>Aucune question ouverte. Ctrl+N en pose une&#xa0;: qui doit la réponse, et pour quand&#xa0;?</translation>
    </message>
    <message>
        <source>No outcomes yet. Ctrl+N keeps one: which project, what came of it, who confirms it?</source>
        <translation>Pas encore de résultats. Ctrl+N en garde un&#xa0;: quel projet, qu’en est-il sorti, qui le confirme&#xa0;?</translation>
    </message>
    <message>
        <source>No passphrase is set.</source>
        <translation>Aucune phrase secrète n’est définie.</translation>
    </message>
    <message>
        <source>No passphrase was given; type it at the prompt, or give it on standard input.</source>
        <translation>Aucune phrase secrète n’a été donnée&#xa0;; saisissez-la à l’invite, ou donnez-la sur l’entrée standard.</translation>
    </message>
    <message>
        <source>No period starts after the notice.</source>
        <translation>Aucune période ne commence après le préavis.</translation>
    </message>
    <message>
        <source>No prepaid hours are unused.</source>
        <translation>Aucune heure prépayée n’est inutilisée.</translation>
    </message>
    <message>
        <source>No prepaid period is running.</source>
        <translation>Aucune période prépayée ne court.</translation>
    </message>
    <message>
        <source>No priorities for the week of {week}.</source>
        <translation>Aucune priorité pour la semaine du {week}.</translation>
    </message>
    <message>
        <source>No priorities this week. Ctrl+N sets one: what matters most until Sunday?</source>
        <translation>Aucune priorité cette semaine. Ctrl+N en fixe une&#xa0;: qu’est-ce qui compte le plus d’ici dimanche&#xa0;?</translation>
    </message>
    <message>
        <source>No quarter yet: the engagement starts on {day}.</source>
        <translation>Pas encore de trimestre&#xa0;: la mission commence le {day}.</translation>
    </message>
    <message>
        <source>No revision was in force on that day.</source>
        <translation>Aucune version n’était en vigueur ce jour-là.</translation>
    </message>
    <message>
        <source>No risks. Ctrl+N keeps one: how likely, how bad, and who acts?</source>
        <translation>Aucun risque. Ctrl+N en garde un&#xa0;: quelle probabilité, quelle gravité, et qui agit&#xa0;?</translation>
    </message>
    <message>
        <source>No scope is agreed between us yet that would cover it or leave it out.</source>
        <translation>Aucun périmètre n’est encore convenu entre nous qui le couvrirait ou l’exclurait.</translation>
    </message>
    <message>
        <source>No scope is in force on {day}; until one is issued, nothing is excluded.</source>
        <translation>Aucun périmètre n’est en vigueur le {day}&#xa0;; tant qu’aucun n’est émis, rien n’est exclu.</translation>
    </message>
    <message>
        <source>No scope issued. Until it is, nothing here is excluded.</source>
        <translation>Aucun périmètre émis. D’ici là, rien n’est exclu ici.</translation>
    </message>
    <message>
        <source>No status for {month}.</source>
        <translation>Aucun point pour {month}.</translation>
    </message>
    <message>
        <source>No timer</source>
        <translation>Aucun chrono</translation>
    </message>
    <message>
        <source>No timer is running.</source>
        <translation>Aucun chrono ne tourne.</translation>
    </message>
    <message>
        <source>No timer; press to start one</source>
        <translation>Aucun chrono&#xa0;; appuyez pour en démarrer un</translation>
    </message>
    <message>
        <source>No week of the engagement has begun. Its hours will stand here.</source>
        <translation>Aucune semaine de la mission n’a commencé. Ses heures seront ici.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Nobody owns the question: {text}</source>
        <translation>Personne n’est responsable de la question&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Non-renewal</source>
        <translation>Non-reconduction</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>None agreed in the exit policy.</source>
        <translation>Rien de convenu dans les règles de sortie.</translation>
    </message>
    <message>
        <source>None at a fixed price.</source>
        <translation>Aucun à prix fixe.</translation>
    </message>
    <message>
        <source>None for {reason}.</source>
        <translation>Aucun pour {reason}.</translation>
    </message>
    <message>
        <source>None is issued yet.</source>
        <translation>Aucune n’est encore émise.</translation>
    </message>
    <message>
        <source>None of {n} signs applies.</source>
        <translation>Aucun des {n} signes ne s’applique.</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>Aucune jusqu’ici.</translation>
    </message>
    <message>
        <source>None was planned for a day that has come (ring: planned; dot: accepted; stroke: submitted).</source>
        <translation>Aucun n’était prévu pour un jour passé (anneau&#xa0;: prévu&#xa0;; point&#xa0;: accepté&#xa0;; trait&#xa0;: remis).</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Texte normal</translation>
    </message>
    <message>
        <source>Northlight Labs</source>
        <translation>Atelier du Nord</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>Non convenu</translation>
    </message>
    <message>
        <source>Not agreed: in full</source>
        <translation>Non convenu&#xa0;: en entier</translation>
    </message>
    <message>
        <source>Not agreed: pro rata</source>
        <translation>Non convenu&#xa0;: au prorata</translation>
    </message>
    <message>
        <source>Not agreed: waived</source>
        <translation>Non convenu&#xa0;: abandonné</translation>
    </message>
    <message>
        <source>Not an AI case</source>
        <translation>Pas un cas d’IA</translation>
    </message>
    <message>
        <source>Not billable</source>
        <translation>Non facturable</translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation>Non classé</translation>
    </message>
    <message>
        <source>Not for the client: goodwill in money, effective rate, realization and concentration.</source>
        <translation>Pas pour le client&#xa0;: gestes en argent, taux effectif, réalisation et concentration.</translation>
    </message>
    <message>
        <source>Not owed</source>
        <translation>Non due</translation>
    </message>
    <message>
        <source>Not paid after all</source>
        <translation>Finalement non payée</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Not yet  Esc</source>
        <translation>Pas encore  Échap</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Note or reason</source>
        <translation>Remarque ou motif</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Nothing agreed yet.</source>
        <translation>Rien de convenu encore.</translation>
    </message>
    <message>
        <source>Nothing differs from the terms in force on that day yet.</source>
        <translation>Rien ne diffère encore des conditions de ce jour.</translation>
    </message>
    <message>
        <source>Nothing due before {day}.</source>
        <translation>Rien avant le {day}.</translation>
    </message>
    <message>
        <source>Nothing for “{text}”.</source>
        <translation>Rien pour «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing here with this filter. Esc shows all of it.</source>
        <translation>Rien ici avec ce filtre. Échap montre tout.</translation>
    </message>
    <message>
        <source>Nothing here with “{words}”. Esc shows all again.</source>
        <translation>Rien ici avec «&#xa0;{words}&#xa0;». Échap montre tout de nouveau.</translation>
    </message>
    <message>
        <source>Nothing in the log. Ctrl+N keeps the first decision.</source>
        <translation>Le journal est vide. Ctrl+N garde la première décision.</translation>
    </message>
    <message>
        <source>Nothing is conditional.</source>
        <translation>Rien n’est sous condition.</translation>
    </message>
    <message>
        <source>Nothing is excluded: the scope is open on that side.</source>
        <translation>Rien n’est exclu&#xa0;: le périmètre est ouvert de ce côté.</translation>
    </message>
    <message>
        <source>Nothing is included.</source>
        <translation>Rien n’est inclus.</translation>
    </message>
    <message>
        <source>Nothing is overdue. The next one {closes}.</source>
        <translation>Rien n’est en retard. Le prochain {closes}.</translation>
    </message>
    <message>
        <source>Nothing is ticked yet.</source>
        <translation>Rien n’est encore coché.</translation>
    </message>
    <message>
        <source>Nothing is waiting. What the client asks for is logged with Ctrl+J.</source>
        <translation>Rien n’attend. Ce que le client demande se note avec Ctrl+J.</translation>
    </message>
    <message>
        <source>Nothing logged on this day. Type “NORTH 1h30 note”, or press Ctrl+T.</source>
        <translation>Rien de noté ce jour. Tapez «&#xa0;NORTH 1h30 note&#xa0;», ou faites Ctrl+T.</translation>
    </message>
    <message>
        <source>Nothing more is written from here. What you typed and did not keep stays where it is until then.</source>
        <translation>Rien de plus n’est écrit d’ici. Ce que vous avez tapé sans l’enregistrer reste en place jusque-là.</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Rien à traiter.</translation>
    </message>
    <message>
        <source>Nothing of {key} through {through} is unbilled; choose a later day.</source>
        <translation>Rien de {key} n’est à facturer jusqu’au {through}&#xa0;; choisissez un jour plus tardif.</translation>
    </message>
    <message>
        <source>Nothing through {day}</source>
        <translation>Rien jusqu’au {day}</translation>
    </message>
    <message>
        <source>Nothing to show by day 60: change the structure of this engagement.</source>
        <translation>Rien à montrer au jour 60&#xa0;: changez la structure de cette mission.</translation>
    </message>
    <message>
        <source>Nothing was asked yet. Log what the client asks, in its words: here, or with Ctrl+J on the Brief.</source>
        <translation>Rien n’a encore été demandé. Notez ce que le client demande, avec ses mots&#xa0;: ici, ou par Ctrl+J sur la note.</translation>
    </message>
    <message>
        <source>Nothing was logged lately; open an engagement, and Ctrl+T starts the timer for it.</source>
        <translation>Rien de noté récemment&#xa0;; ouvrez une mission, et Ctrl+T démarre son chrono.</translation>
    </message>
    <message>
        <source>Nothing was named to change; give a text, a kind or a condition.</source>
        <translation>Rien n’est nommé à changer&#xa0;; donnez un texte, une nature ou une condition.</translation>
    </message>
    <message>
        <source>Nothing was worked in the last 13 weeks. Ctrl+L logs some.</source>
        <translation>Rien n’a été travaillé ces 13 dernières semaines. Ctrl+L en note.</translation>
    </message>
    <message>
        <source>Nothing would be left of this entry; move it, or keep both.</source>
        <translation>Il ne resterait rien de cette saisie&#xa0;; déplacez-la, ou gardez les deux.</translation>
    </message>
    <message>
        <source>Notice by the client, days</source>
        <translation>Préavis du client, jours</translation>
    </message>
    <message>
        <source>Notice by you, days</source>
        <translation>Votre préavis, jours</translation>
    </message>
    <message>
        <source>Notice is counted in</source>
        <translation>Préavis compté en</translation>
    </message>
    <message>
        <source>Notice on</source>
        <translation>Préavis le</translation>
    </message>
    <message>
        <source>Notice on {day}, {reason}</source>
        <translation>Préavis le {day}, {reason}</translation>
    </message>
    <message>
        <source>Notice, minimum and handover: what it costs to part on any day.</source>
        <translation>Préavis, minimum et remise&#xa0;: ce que coûte une séparation, n’importe quel jour.</translation>
    </message>
    <message>
        <source>Notice: {sides}</source>
        <translation>Préavis&#xa0;: {sides}</translation>
    </message>
    <message>
        <source>Notices and desktop</source>
        <translation>Avis et bureau</translation>
    </message>
    <message>
        <source>Notices given</source>
        <translation>Notifications données</translation>
    </message>
    <message>
        <source>November</source>
        <translation>Novembre</translation>
    </message>
    <message>
        <source>Number of the row</source>
        <translation>Numéro de la ligne</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Octobre</translation>
    </message>
    <message>
        <source>Of backups that are made by themselves.</source>
        <translation>Des sauvegardes qui se font d’elles-mêmes.</translation>
    </message>
    <message>
        <source>Of deadlines and calls.</source>
        <translation>Des échéances et des appels.</translation>
    </message>
    <message>
        <source>Of new engagements; empty takes that of this computer.</source>
        <translation>Des nouvelles missions&#xa0;; vide prend celui de cet ordinateur.</translation>
    </message>
    <message>
        <source>Of the minimum</source>
        <translation>Du minimum</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>On Windows, Ctrl+Alt with a letter or figure types a character; press another one.</source>
        <translation>Sous Windows, Ctrl+Alt avec une lettre ou un chiffre tape un caractère&#xa0;; appuyez sur une autre.</translation>
    </message>
    <message>
        <source>On a condition, by {ref}</source>
        <translation>Sous condition, selon {ref}</translation>
    </message>
    <message>
        <source>On acceptance</source>
        <translation>À l’acceptation</translation>
    </message>
    <message>
        <source>On condition that</source>
        <translation>À condition que</translation>
    </message>
    <message>
        <source>On macOS, keys that work everywhere belong to the system; its Shortcuts app runs commands by keys.</source>
        <translation>Sous macOS, les touches valables partout appartiennent au système&#xa0;; son app Raccourcis lance des commandes par touche.</translation>
    </message>
    <message>
        <source>On or before due</source>
        <translation>À la date ou avant</translation>
    </message>
    <message>
        <source>On payment</source>
        <translation>Au paiement</translation>
    </message>
    <message>
        <source>On this invoice</source>
        <translation>Sur cette facture</translation>
    </message>
    <message>
        <source>On {first}</source>
        <translation>Le {first}</translation>
    </message>
    <message>
        <source>Once that holds, it is in scope. If it cannot, there are four ways on:</source>
        <translation>Une fois cela rempli, c’est dans le périmètre. Sinon, il y a quatre voies&#xa0;:</translation>
    </message>
    <message>
        <source>One a line, e.g. excluded: On-call duty. Publishing puts them into the scope&apos;s draft.</source>
        <translation>Un par ligne, p. ex. excluded: Astreintes. La publication les met dans le brouillon du périmètre.</translation>
    </message>
    <message>
        <source>One a line: what is different now.</source>
        <translation>Un par ligne&#xa0;: ce qui est différent maintenant.</translation>
    </message>
    <message>
        <source>One a line: what the board has to decide.</source>
        <translation>Une par ligne&#xa0;: ce que le conseil doit décider.</translation>
    </message>
    <message>
        <source>One a line: who does what by when.</source>
        <translation>Une par ligne&#xa0;: qui fait quoi et pour quand.</translation>
    </message>
    <message>
        <source>One all-day event for each date. Importing it again moves the dates that have moved.</source>
        <translation>Un événement d’une journée par date. Le réimporter déplace les dates qui ont bougé.</translation>
    </message>
    <message>
        <source>One approved change order ({change}) turns the original sum of {original} into {revised}.</source>
        <translation>Un avenant approuvé ({change}) porte la somme d’origine de {original} à {revised}.</translation>
    </message>
    <message>
        <source>One file takes along everything: the workspace with all its history and settings, and the text size.</source>
        <translation>Un fichier emporte tout&#xa0;: l’espace de travail avec son historique et ses réglages, et la taille du texte.</translation>
    </message>
    <message>
        <source>One honest challenge</source>
        <translation>Une difficulté, honnêtement</translation>
    </message>
    <message>
        <source>One is made before every import and upgrade; make the first one now.</source>
        <translation>Une est faite avant chaque import et mise à niveau&#xa0;; faites la première maintenant.</translation>
    </message>
    <message>
        <source>One is made each day that something changed, and before every import, upgrade and restore.</source>
        <translation>Une est faite chaque jour où quelque chose a changé, et avant chaque import, mise à niveau et restauration.</translation>
    </message>
    <message>
        <source>One line logs them; each has a class, and the rules of its agreement.</source>
        <translation>Une ligne les note&#xa0;; chacune a une catégorie, et les règles de son accord.</translation>
    </message>
    <message>
        <source>One notice</source>
        <translation>Un avis</translation>
    </message>
    <message>
        <source>One of the near-term wins of the priority map is in use
Its effect is measured against a figure taken before</source>
        <translation>L’un des gains rapides de la carte des priorités est en usage
Son effet est mesuré par rapport à un chiffre relevé avant</translation>
    </message>
    <message>
        <source>One option a line</source>
        <translation>Une option par ligne</translation>
    </message>
    <message>
        <source>One person of the client decides in each matter of this agreement, and is named before it starts</source>
        <translation>Une personne du client décide pour chaque point de cet accord, et est nommée avant qu’il commence</translation>
    </message>
    <message>
        <source>One win shipped</source>
        <translation>Un gain livré</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>En continu</translation>
    </message>
    <message>
        <source>Only the first sheet was read, not {names}; copy what is missing into a file of its own.</source>
        <translation>Seule la première feuille a été lue, pas {names}&#xa0;; copiez ce qui manque dans un fichier à part.</translation>
    </message>
    <message>
        <source>Only the first {n} are listed; the others go where their names say.</source>
        <translation>Seuls les {n} premiers sont listés&#xa0;; les autres vont où leur nom le dit.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Open a moved workspace</source>
        <translation>Ouvrir un espace transporté</translation>
    </message>
    <message>
        <source>Open a moved workspace …</source>
        <translation>Ouvrir un espace transporté …</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Open again: {text}</source>
        <translation>De nouveau ouvert&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Open again: “{text}”</source>
        <translation>De nouveau ouvert&#xa0;: «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Ouvrir quand même</translation>
    </message>
    <message>
        <source>Open deliverables</source>
        <translation>Livrables ouverts</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>L’ouvrir ici</translation>
    </message>
    <message>
        <source>Open since {on}: {text}</source>
        <translation>Ouverte depuis le {on}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Open the engagement that you present first.</source>
        <translation>Ouvrez d’abord la mission que vous présentez.</translation>
    </message>
    <message>
        <source>Open the scope&apos;s draft</source>
        <translation>Ouvrir le brouillon du périmètre</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>Open workspace …</source>
        <translation>Ouvrir un espace de travail …</translation>
    </message>
    <message>
        <source>Open {n}</source>
        <translation>Ouverts {n}</translation>
    </message>
    <message>
        <source>Opened again: “{text}”</source>
        <translation>Rouvert&#xa0;: «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Opening the moved workspace</source>
        <translation>Ouverture de l’espace transporté</translation>
    </message>
    <message>
        <source>Opening {file}</source>
        <translation>Ouverture de {file}</translation>
    </message>
    <message>
        <source>Operating rhythm</source>
        <translation>Rythme de travail</translation>
    </message>
    <message>
        <source>Operation of production systems, including on-call duty and incident command</source>
        <translation>L’exploitation des systèmes en production, astreintes et conduite d’incident comprises</translation>
    </message>
    <message>
        <source>Operational</source>
        <translation>Opérationnel</translation>
    </message>
    <message>
        <source>Options considered, one a line</source>
        <translation>Options examinées, une par ligne</translation>
    </message>
    <message>
        <source>Or in money</source>
        <translation>Ou en argent</translation>
    </message>
    <message>
        <source>Order  O</source>
        <translation>Avenant  O</translation>
    </message>
    <message>
        <source>Original sum</source>
        <translation>Somme d’origine</translation>
    </message>
    <message>
        <source>Original to revised sum</source>
        <translation>De la somme d’origine à la somme révisée</translation>
    </message>
    <message>
        <source>Original {original} · approved changes {change} · revised {revised}</source>
        <translation>Origine {original} · changements approuvés {change} · révisé {revised}</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Hors périmètre</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Over cap</source>
        <translation>Au-delà du plafond</translation>
    </message>
    <message>
        <source>Overage</source>
        <translation>Dépassement</translation>
    </message>
    <message>
        <source>Overage of {first} to {last}</source>
        <translation>Dépassement du {first} au {last}</translation>
    </message>
    <message>
        <source>Overage rate</source>
        <translation>Taux au-delà</translation>
    </message>
    <message>
        <source>Overlaps {others} by {time}</source>
        <translation>Chevauche {others} de {time}</translation>
    </message>
    <message>
        <source>Owed in kind</source>
        <translation>Dû en nature</translation>
    </message>
    <message>
        <source>Owed: committed</source>
        <translation>Due&#xa0;: engagée</translation>
    </message>
    <message>
        <source>Own copy, with goodwill in money and the effective rate: not to be shared</source>
        <translation>Exemplaire personnel, avec les gestes en argent et le taux effectif&#xa0;: à ne pas diffuser</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Ownership of work that is paid for</source>
        <translation>Propriété du travail payé</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Pace and hours</source>
        <translation>Rythme et heures</translation>
    </message>
    <message>
        <source>Pace {pace}</source>
        <translation>Rythme {pace}</translation>
    </message>
    <message>
        <source>Pace {pace}: the minimum is being earned too slowly.</source>
        <translation>Rythme {pace}&#xa0;: le minimum s’acquiert trop lentement.</translation>
    </message>
    <message>
        <source>Pace –</source>
        <translation>Rythme –</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Emballer</translation>
    </message>
    <message>
        <source>Pack the workspace</source>
        <translation>Emballer l’espace de travail</translation>
    </message>
    <message>
        <source>Pack this workspace</source>
        <translation>Emballer cet espace de travail</translation>
    </message>
    <message>
        <source>Packed the workspace to {path}</source>
        <translation>Espace de travail emballé dans {path}</translation>
    </message>
    <message>
        <source>Packed to {path}, and opened to see that it is whole. {holds}</source>
        <translation>Emballé dans {path}, et ouvert pour voir que tout y est. {holds}</translation>
    </message>
    <message>
        <source>Packing the workspace</source>
        <translation>Emballage de l’espace de travail</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation>Page {n} sur {all}</translation>
    </message>
    <message>
        <source>Pages 1 to {n}</source>
        <translation>Pages 1 à {n}</translation>
    </message>
    <message>
        <source>Pages of the engagement</source>
        <translation>Pages de la mission</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Payé par</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Payée le</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Part of a week will disappoint. Say so, and name an interim, or agree on an end date and a successor.</source>
        <translation>Une partie de semaine décevra. Dites-le, et nommez un intérimaire, ou convenez d’une date de fin et d’un successeur.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase: {text}</source>
        <translation>Phrase secrète&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Payment of what was earned up to the end</source>
        <translation>Paiement de ce qui est acquis jusqu’à la fin</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>Pg↓</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Pg↑</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
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
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Planned and actual dates</source>
        <translation>Dates prévues et réelles</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Fin prévue</translation>
    </message>
    <message>
        <source>Planned end, with renewal</source>
        <translation>Fin prévue, avec reconduction</translation>
    </message>
    <message>
        <source>Planned {n} deliverables for the first 90 days</source>
        <translation>{n} livrables prévus pour les 90 premiers jours</translation>
    </message>
    <message>
        <source>Planned “{title}”</source>
        <translation>«&#xa0;{title}&#xa0;» prévu</translation>
    </message>
    <message>
        <source>Platform and AI advisory</source>
        <translation>Conseil plateforme et IA</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Phrase secrète actuelle</translation>
    </message>
    <message>
        <source>Presenting</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Presenting view</source>
        <translation>Mode présentation</translation>
    </message>
    <message>
        <source>Presenting {key}: other clients, the timer and inward money are hidden. Ctrl+Shift+H ends it.</source>
        <translation>Présentation de {key}&#xa0;: autres clients, chrono et argent interne sont cachés. Ctrl+Maj+H y met fin.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Press the key … Esc leaves</source>
        <translation>Appuyez sur la touche … Échap quitte</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Preview (Ctrl+Shift+V)</source>
        <translation>Aperçu (Ctrl+Maj+V)</translation>
    </message>
    <message>
        <source>Preview of the review</source>
        <translation>Aperçu du bilan</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter, Shift+F3)</source>
        <translation>Précédent (Maj+Entrée, Maj+F3)</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Previous page (←)</source>
        <translation>Page précédente (←)</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Endroit précédent</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>Zone précédente</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Onglet précédent</translation>
    </message>
    <message>
        <source>Previous that needs attention</source>
        <translation>Précédente à traiter</translation>
    </message>
    <message>
        <source>Pricing</source>
        <translation>Tarification</translation>
    </message>
    <message>
        <source>Print a sheet to keep …</source>
        <translation>Imprimer une feuille à garder …</translation>
    </message>
    <message>
        <source>Print page</source>
        <translation>Imprimer la page</translation>
    </message>
    <message>
        <source>Printed on 1 sheet</source>
        <translation>Imprimé sur 1 feuille</translation>
    </message>
    <message>
        <source>Printed on {n} sheets</source>
        <translation>Imprimé sur {n} feuilles</translation>
    </message>
    <message>
        <source>Printing needs the library libcups2; install it with your system&apos;s packages.</source>
        <translation>L’impression demande la bibliothèque libcups2&#xa0;; installez-la avec les paquets de votre système.</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Priorités</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Pro rata</source>
        <translation>Au prorata</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Process hardening</source>
        <translation>Consolidation des processus</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Project, and what came of it</source>
        <translation>Projet, et ce qui en est sorti</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt, retrieval or fine-tuning: the choice for each use case, with the evaluation that it rests on</source>
        <translation>Prompt, recherche documentaire ou affinage&#xa0;: le choix pour chaque cas d’usage, avec l’évaluation qui le fonde</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposée</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Publish edition {n} …</source>
        <translation>Publier l’édition {n} …</translation>
    </message>
    <message>
        <source>Publish {quarter}</source>
        <translation>Publier {quarter}</translation>
    </message>
    <message>
        <source>Publish {quarter}, edition {n}</source>
        <translation>Publier {quarter}, édition {n}</translation>
    </message>
    <message>
        <source>Publish …</source>
        <translation>Publier …</translation>
    </message>
    <message>
        <source>Published reviews stay as they are.</source>
        <translation>Les bilans publiés restent tels quels.</translation>
    </message>
    <message>
        <source>Published {key} {quarter}, edition {n}</source>
        <translation>{key} {quarter} publié, édition {n}</translation>
    </message>
    <message>
        <source>Published {quarter}, edition {n}</source>
        <translation>{quarter} publié, édition {n}</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Quarter before</source>
        <translation>Trimestre d’avant</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Trimestres</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation>Saisie rapide</translation>
    </message>
    <message>
        <source>Quick entry · Engagement Desk</source>
        <translation>Saisie rapide · Engagement Desk</translation>
    </message>
    <message>
        <source>Quick line</source>
        <translation>Ligne rapide</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Rail</source>
        <translation>Volet</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Rate an hour</source>
        <translation>Taux horaire</translation>
    </message>
    <message>
        <source>Read access to code, cloud accounts and documents within five business days of the start</source>
        <translation>Accès en lecture au code, aux comptes cloud et aux documents sous cinq jours ouvrés après le début</translation>
    </message>
    <message>
        <source>Read it as</source>
        <translation>Le lire comme</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture …</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reason for the goodwill; Enter gives it, Esc leaves</source>
        <translation>Motif du geste&#xa0;; Entrée le donne, Échap quitte</translation>
    </message>
    <message>
        <source>Received after, days</source>
        <translation>Reçu après, jours</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Record a key …</source>
        <translation>Enregistrer une touche …</translation>
    </message>
    <message>
        <source>Record a notice</source>
        <translation>Consigner une notification</translation>
    </message>
    <message>
        <source>Record acceptance</source>
        <translation>Consigner l’acceptation</translation>
    </message>
    <message>
        <source>Record an invoice that you wrote elsewhere</source>
        <translation>Consigner une facture écrite ailleurs</translation>
    </message>
    <message>
        <source>Record answer</source>
        <translation>Consigner la réponse</translation>
    </message>
    <message>
        <source>Record as completed</source>
        <translation>Consigner l’achèvement</translation>
    </message>
    <message>
        <source>Record as sent</source>
        <translation>Consigner l’envoi</translation>
    </message>
    <message>
        <source>Record invoice  Ctrl+Enter</source>
        <translation>Consigner la facture  Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Record invoice  Enter</source>
        <translation>Consigner la facture  Entrée</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Consigner</translation>
    </message>
    <message>
        <source>Record outcome</source>
        <translation>Consigner l’issue</translation>
    </message>
    <message>
        <source>Record payment  Enter</source>
        <translation>Consigner le paiement  Entrée</translation>
    </message>
    <message>
        <source>Record rejection</source>
        <translation>Consigner le refus</translation>
    </message>
    <message>
        <source>Record {number} of {section} in {file} cannot be used: {why}; nothing was imported, mend it or export again.</source>
        <translation>L’enregistrement {number} de {section} dans {file} est inutilisable&#xa0;: {why}&#xa0;; rien n’a été importé, réparez-le ou exportez de nouveau.</translation>
    </message>
    <message>
        <source>Record {record} cannot be read: {reason}; nothing was imported.</source>
        <translation>L’enregistrement {record} est illisible&#xa0;: {reason}&#xa0;; rien n’a été importé.</translation>
    </message>
    <message>
        <source>Recorded a notice of {day}</source>
        <translation>Notification du {day} consignée</translation>
    </message>
    <message>
        <source>Recorded invoice {ref}, {amount}; its entries are locked</source>
        <translation>Facture {ref} consignée, {amount}&#xa0;; ses saisies sont verrouillées</translation>
    </message>
    <message>
        <source>Recorded the acceptance of “{title}”</source>
        <translation>Acceptation de «&#xa0;{title}&#xa0;» consignée</translation>
    </message>
    <message>
        <source>Recorded the rejection of “{title}”</source>
        <translation>Refus de «&#xa0;{title}&#xa0;» consigné</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redone: {deed}</source>
        <translation>Rétabli&#xa0;: {deed}</translation>
    </message>
    <message>
        <source>Ref</source>
        <translation>Réf.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursées</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Remember it in this system’s keyring</source>
        <translation>La retenir dans le trousseau de ce système</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove  Del</source>
        <translation>Retirer  Suppr</translation>
    </message>
    <message>
        <source>Remove it …</source>
        <translation>La retirer …</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Retirer la touche</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Retirer le logo</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Retirer la phrase secrète</translation>
    </message>
    <message>
        <source>Removed the expense {expense}</source>
        <translation>Dépense {expense} retirée</translation>
    </message>
    <message>
        <source>Removed the holiday {day}</source>
        <translation>Jour férié {day} retiré</translation>
    </message>
    <message>
        <source>Removed the logo</source>
        <translation>Logo retiré</translation>
    </message>
    <message>
        <source>Removed {ref}</source>
        <translation>{ref} retirée</translation>
    </message>
    <message>
        <source>Removed “{text}”</source>
        <translation>«&#xa0;{text}&#xa0;» retiré</translation>
    </message>
    <message>
        <source>Removed “{title}”</source>
        <translation>«&#xa0;{title}&#xa0;» retiré</translation>
    </message>
    <message>
        <source>Renew  Enter</source>
        <translation>Reconduire  Entrée</translation>
    </message>
    <message>
        <source>Renew …</source>
        <translation>Reconduire …</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Reconduction</translation>
    </message>
    <message>
        <source>Renewed {key} as {new}</source>
        <translation>{key} reconduite en {new}</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace files of the same name; else the new ones get a number</source>
        <translation>Remplacer les fichiers du même nom&#xa0;; sinon les nouveaux ont un numéro</translation>
    </message>
    <message>
        <source>Replaced by later orders</source>
        <translation>Remplacé par des avenants ultérieurs</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <source>Report a problem …</source>
        <translation>Signaler un problème …</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Requests in time</source>
        <translation>Demandes à temps</translation>
    </message>
    <message>
        <source>Restated from published quarters</source>
        <translation>Rectifié de trimestres publiés</translation>
    </message>
    <message>
        <source>Restore  Ctrl+Enter</source>
        <translation>Rappeler  Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Restore a backup into its place. The file as it is now is kept beside it; nothing is deleted.</source>
        <translation>Restaurer une sauvegarde à sa place. Le fichier actuel est gardé à côté&#xa0;; rien n’est supprimé.</translation>
    </message>
    <message>
        <source>Restore now</source>
        <translation>Restaurer maintenant</translation>
    </message>
    <message>
        <source>Restore the selected entries</source>
        <translation>Rappeler les saisies choisies</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Restaurer cette sauvegarde</translation>
    </message>
    <message>
        <source>Restore this backup …</source>
        <translation>Restaurer cette sauvegarde …</translation>
    </message>
    <message>
        <source>Restored {entries}</source>
        <translation>{entries}&#xa0;: rappelé</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>Restoring it would lose {what}.</source>
        <translation>La restaurer perdrait {what}.</translation>
    </message>
    <message>
        <source>Restoring {path} would lose {entries} entries ({hours}) and undo {commands} later changes.</source>
        <translation>Restaurer {path} perdrait {entries} saisies ({hours}) et déferait {commands} changements ultérieurs.</translation>
    </message>
    <message>
        <source>Retainer</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Retrieval</source>
        <translation>Recherche documentaire</translation>
    </message>
    <message>
        <source>Review of {quarter} due</source>
        <translation>Bilan {quarter} à établir</translation>
    </message>
    <message>
        <source>Review period in days</source>
        <translation>Délai d’examen en jours</translation>
    </message>
    <message>
        <source>Review, release and incident handling are written down and in use
Code that AI helped to write passes the same gates as any other
One release and one incident, or an exercise, went by the new process</source>
        <translation>Revue, mise en production et gestion des incidents sont écrites et en usage
Le code que l’IA a aidé à écrire passe les mêmes contrôles que tout autre
Une mise en production et un incident, ou un exercice, ont suivi le nouveau processus</translation>
    </message>
    <message>
        <source>Review, {preset}</source>
        <translation>Bilan, {preset}</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Vérifie</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Bilans</translation>
    </message>
    <message>
        <source>Reviews are due of {keys}</source>
        <translation>Bilans à établir&#xa0;: {keys}</translation>
    </message>
    <message>
        <source>Reviews due</source>
        <translation>Bilans à établir</translation>
    </message>
    <message>
        <source>Reviews that are due</source>
        <translation>Bilans à établir</translation>
    </message>
    <message>
        <source>Revised sum</source>
        <translation>Somme révisée</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Revision {number} has no {kind} clause; the scope boundary stays open without one.</source>
        <translation>La version {number} n’a aucune clause de nature {kind}&#xa0;; la limite du périmètre reste ouverte sans elle.</translation>
    </message>
    <message>
        <source>Revision {number} is in force from {last}; give a day from then on, not {effective}.</source>
        <translation>La version {number} est en vigueur dès le {last}&#xa0;; donnez un jour à partir de là, pas le {effective}.</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Revisions agreed</source>
        <translation>Révisions convenues</translation>
    </message>
    <message>
        <source>Revoked within</source>
        <translation>Révocation sous</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>Roadmap and open questions, with their owners</source>
        <translation>Feuille de route et questions ouvertes, avec leurs responsables</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Roles in order, each with what it is for, its cost and its month
A scorecard and an interview loop for the first two</source>
        <translation>Les postes dans l’ordre, chacun avec son but, son coût et son mois
Une grille d’évaluation et un parcours d’entretiens pour les deux premiers</translation>
    </message>
    <message>
        <source>Round to</source>
        <translation>Arrondir à</translation>
    </message>
    <message>
        <source>Round {n}</source>
        <translation>Tour {n}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Row {row} (line {line} of the table, its header included) cannot be read: {reason}; nothing was imported.</source>
        <translation>La ligne {row} (ligne {line} du tableau, en-tête compris) est illisible&#xa0;: {reason}&#xa0;; rien n’a été importé.</translation>
    </message>
    <message>
        <source>Row {row}: {reason}</source>
        <translation>Ligne {row}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Rows that name neither client nor project went to {key}; a map can send them elsewhere by their tags, or all may go to one engagement that you name.</source>
        <translation>Les lignes sans client ni projet sont allées à {key}&#xa0;; une correspondance peut les répartir par étiquettes, ou toutes peuvent aller à une mission que vous nommez.</translation>
    </message>
    <message>
        <source>Rows that name no client and no project</source>
        <translation>Lignes sans client ni projet</translation>
    </message>
    <message>
        <source>Rows that still run</source>
        <translation>Lignes encore en cours</translation>
    </message>
    <message>
        <source>Salary, benefits and payroll cost of a full-time CTO, United States, equity not counted; check a salary survey</source>
        <translation>Salaire, avantages et charges d’un CTO à plein temps, États-Unis, hors actions&#xa0;; vérifiez une enquête de salaires</translation>
    </message>
    <message>
        <source>Save  Enter</source>
        <translation>Enregistrer  Entrée</translation>
    </message>
    <message>
        <source>Save version from {day}</source>
        <translation>Enregistrer la version dès le {day}</translation>
    </message>
    <message>
        <source>Saved the client {name}</source>
        <translation>Client {name} enregistré</translation>
    </message>
    <message>
        <source>Saved the details of {key}</source>
        <translation>Détails de {key} enregistrés</translation>
    </message>
    <message>
        <source>Saved the exit policy of {key}</source>
        <translation>Règles de sortie de {key} enregistrées</translation>
    </message>
    <message>
        <source>Saved the expense {expense}</source>
        <translation>Dépense {expense} enregistrée</translation>
    </message>
    <message>
        <source>Saved the notice of {day}</source>
        <translation>Notification du {day} enregistrée</translation>
    </message>
    <message>
        <source>Saved the terms of {key} from {day}</source>
        <translation>Conditions de {key} dès le {day} enregistrées</translation>
    </message>
    <message>
        <source>Saved “{part}” of {key} {quarter}</source>
        <translation>«&#xa0;{part}&#xa0;» de {key} {quarter} enregistré</translation>
    </message>
    <message>
        <source>Saved “{text}”</source>
        <translation>«&#xa0;{text}&#xa0;» enregistré</translation>
    </message>
    <message>
        <source>Saved “{title}”</source>
        <translation>«&#xa0;{title}&#xa0;» enregistré</translation>
    </message>
    <message>
        <source>Saved: {field}</source>
        <translation>Enregistré&#xa0;: {field}</translation>
    </message>
    <message>
        <source>Say what has to change, then press Ctrl+Shift+Enter again.</source>
        <translation>Dites ce qui doit changer, puis de nouveau Ctrl+Maj+Entrée.</translation>
    </message>
    <message>
        <source>Say which column is which. What is guessed stands below already; the rest may stay empty.</source>
        <translation>Dites quelle colonne est quoi. Ce qui se devine est déjà là&#xa0;; le reste peut rester vide.</translation>
    </message>
    <message>
        <source>Say who carries the integration between direction and build: a named lead on their side, or an agency team on yours.</source>
        <translation>Dites qui porte le lien entre direction et réalisation&#xa0;: un responsable nommé de leur côté, ou une équipe d’agence du vôtre.</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>Scope adjustments</source>
        <translation>Ajustements du périmètre</translation>
    </message>
    <message>
        <source>Scope adjustments in the scope&apos;s draft: {n}.</source>
        <translation>Ajustements dans le brouillon du périmètre&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>Scope adjustments that go into the scope&apos;s draft: {n}.</source>
        <translation>Ajustements qui vont dans le brouillon du périmètre&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>Scope r{n} on {day}.</source>
        <translation>Périmètre r{n} au {day}.</translation>
    </message>
    <message>
        <source>Scope&apos;s draft</source>
        <translation>Brouillon du périmètre</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Tout rechercher</translation>
    </message>
    <message>
        <source>Second folder</source>
        <translation>Second dossier</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Select entries in the table first; then Ctrl+Shift+K gives them a class.</source>
        <translation>Choisissez d’abord des saisies dans le tableau&#xa0;; Ctrl+Maj+K leur donne alors une catégorie.</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Envoyée le</translation>
    </message>
    <message>
        <source>Sent {number}</source>
        <translation>{number} envoyé</translation>
    </message>
    <message>
        <source>Sep 20, 2026</source>
        <translation>Sept. 20, 2026</translation>
    </message>
    <message>
        <source>September</source>
        <translation>Septembre</translation>
    </message>
    <message>
        <source>Set a passphrase …</source>
        <translation>Définir une phrase secrète …</translation>
    </message>
    <message>
        <source>Set class …</source>
        <translation>Définir la catégorie …</translation>
    </message>
    <message>
        <source>Set the logo ({what})</source>
        <translation>Logo défini ({what})</translation>
    </message>
    <message>
        <source>Set up the first engagement</source>
        <translation>Créer la première mission</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Several entries: Enter opens them, +15m adds to them</source>
        <translation>Plusieurs saisies&#xa0;: Entrée les ouvre, +15m en ajoute</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Share of the minimum earned</source>
        <translation>Part acquise du minimum</translation>
    </message>
    <message>
        <source>Sheet as PDF …</source>
        <translation>Fiche en PDF …</translation>
    </message>
    <message>
        <source>Short of the minimum</source>
        <translation>Manque au minimum</translation>
    </message>
    <message>
        <source>Shortfall against the minimum</source>
        <translation>Manque par rapport au minimum</translation>
    </message>
    <message>
        <source>Shortfall against the minimum, by reason</source>
        <translation>Manque face au minimum, par motif</translation>
    </message>
    <message>
        <source>Show Engagement Desk</source>
        <translation>Afficher Engagement Desk</translation>
    </message>
    <message>
        <source>Show all engagements</source>
        <translation>Montrer toutes les missions</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Voir en graphique</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Voir en tableau</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Voir dans le dossier</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Montrer la saisie</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Affichée</translation>
    </message>
    <message>
        <source>Signing contracts or making commitments in the client&apos;s name</source>
        <translation>Signer des contrats ou prendre des engagements au nom du client</translation>
    </message>
    <message>
        <source>Signs that it does not fit</source>
        <translation>Signes que cela ne convient pas</translation>
    </message>
    <message>
        <source>Silence means</source>
        <translation>Le silence vaut</translation>
    </message>
    <message>
        <source>Since {start}. No entry holds that: log what was worked, then discard the timer.</source>
        <translation>Depuis {start}. Aucune saisie ne contient cela&#xa0;: notez ce qui a été travaillé, puis abandonnez le chrono.</translation>
    </message>
    <message>
        <source>Since {start}. Still at work?</source>
        <translation>Depuis {start}. Toujours au travail&#xa0;?</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Smaller (−, or Ctrl and the wheel)</source>
        <translation>Plus petit (−, ou Ctrl et la molette)</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Solo fractional CTO, retainer</source>
        <translation>CTO à temps partagé indépendant, forfait</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source of the figure</source>
        <translation>Source du chiffre</translation>
    </message>
    <message>
        <source>Source repositories</source>
        <translation>Dépôts de code source</translation>
    </message>
    <message>
        <source>Source: {text}</source>
        <translation>Source&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Space ticks. Each clause can be edited once it is in the draft.</source>
        <translation>Espace coche. Chaque clause se modifie une fois dans le brouillon.</translation>
    </message>
    <message>
        <source>Split S</source>
        <translation>Séparer S</translation>
    </message>
    <message>
        <source>Split off the time away</source>
        <translation>Absence séparée</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Démarrage à la session</translation>
    </message>
    <message>
        <source>Start or stop the timer</source>
        <translation>Démarrer ou arrêter le chrono</translation>
    </message>
    <message>
        <source>Start the timer (Ctrl+T)</source>
        <translation>Démarrer le chrono (Ctrl+T)</translation>
    </message>
    <message>
        <source>Start the timer for the last entry</source>
        <translation>Démarrer le chrono pour la dernière saisie</translation>
    </message>
    <message>
        <source>Start the timer here</source>
        <translation>Démarrer le chrono ici</translation>
    </message>
    <message>
        <source>Start timer</source>
        <translation>Démarrer le chrono</translation>
    </message>
    <message>
        <source>Start with this computer, minimised</source>
        <translation>Démarrer avec cet ordinateur, réduit</translation>
    </message>
    <message>
        <source>Start work</source>
        <translation>Commencer le travail</translation>
    </message>
    <message>
        <source>Started {key} · {title}</source>
        <translation>{key} · {title}&#xa0;: mission commencée</translation>
    </message>
    <message>
        <source>Started {start}. Set the clock right, or discard the timer.</source>
        <translation>Démarré {start}. Réglez l’horloge, ou abandonnez le chrono.</translation>
    </message>
    <message>
        <source>Started “{title}”</source>
        <translation>«&#xa0;{title}&#xa0;» commencé</translation>
    </message>
    <message>
        <source>Started “{title}” again</source>
        <translation>«&#xa0;{title}&#xa0;» recommencé</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Start–end</source>
        <translation>Début–fin</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Status of {month}</source>
        <translation>Point de {month}</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Still empty: {names}.</source>
        <translation>Encore vide&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Still to be invoiced, net of tax; invoices already issued are not included</source>
        <translation>Reste à facturer, hors taxes&#xa0;; les factures déjà émises ne sont pas comprises</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop S</source>
        <translation>Arrêter S</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Ne plus comparer</translation>
    </message>
    <message>
        <source>Stop the timer and log its time</source>
        <translation>Arrêter le chrono et noter son temps</translation>
    </message>
    <message>
        <source>Stop the timer without logging its time</source>
        <translation>Arrêter le chrono sans noter son temps</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Arrêté&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>Stopped; {n} of {all} files written.</source>
        <translation>Arrêté&#xa0;; {n} fichiers sur {all} écrits.</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Arrêt …</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>Remettre pour examen</translation>
    </message>
    <message>
        <source>Submitted “{title}”</source>
        <translation>«&#xa0;{title}&#xa0;» remis</translation>
    </message>
    <message>
        <source>Such as #2f56c6.</source>
        <translation>Comme #2f56c6.</translation>
    </message>
    <message>
        <source>Such as a note on confidentiality.</source>
        <translation>Comme une mention de confidentialité.</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Swap: it takes the place of work of the same size that we agreed on, and you choose which.</source>
        <translation>Échange&#xa0;: cela prend la place d’un travail convenu de même taille, que vous choisissez.</translation>
    </message>
    <message>
        <source>Table (.csv)</source>
        <translation>Tableau (.csv)</translation>
    </message>
    <message>
        <source>Tag {tag}</source>
        <translation>Étiquette {tag}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>Tout prendre</translation>
    </message>
    <message>
        <source>Take from a template …</source>
        <translation>Prendre d’un modèle …</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation>Ne rien prendre</translation>
    </message>
    <message>
        <source>Take them as they stand now</source>
        <translation>Les prendre telles quelles</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Takes {items} through {through}, {total}, and locks their entries.</source>
        <translation>Prend {items} jusqu’au {through}, {total}, et verrouille leurs saisies.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Team assessment</source>
        <translation>Évaluation de l’équipe</translation>
    </message>
    <message>
        <source>Technical roadmap</source>
        <translation>Feuille de route technique</translation>
    </message>
    <message>
        <source>Technical roadmap: four quarters, agreed with product, reviewed once a quarter</source>
        <translation>Feuille de route technique&#xa0;: quatre trimestres, convenus avec le produit, revus une fois par trimestre</translation>
    </message>
    <message>
        <source>Temporary files cannot be written on this computer; free some space on the disk that holds them, then import again.</source>
        <translation>Aucun fichier temporaire ne peut être écrit sur cet ordinateur&#xa0;; libérez de la place sur leur disque, puis importez de nouveau.</translation>
    </message>
    <message>
        <source>Ten minutes before a call</source>
        <translation>Dix minutes avant un appel</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Termination</source>
        <translation>Résiliation</translation>
    </message>
    <message>
        <source>Termination fee</source>
        <translation>Indemnité de résiliation</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Terms before and after</source>
        <translation>Périodes avant et après</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Thank you for raising this: “{ask}”</source>
        <translation>Merci de soulever ce point&#xa0;: «&#xa0;{ask}&#xa0;»</translation>
    </message>
    <message>
        <source>That deliverable of {key} is no longer there.</source>
        <translation>Ce livrable de {key} n’est plus là.</translation>
    </message>
    <message>
        <source>That expense is no longer there.</source>
        <translation>Cette dépense n’est plus là.</translation>
    </message>
    <message>
        <source>That import is no longer there.</source>
        <translation>Cet import n’est plus là.</translation>
    </message>
    <message>
        <source>That is a manager&apos;s week. Offer to hire the manager, and exclude the management in the scope.</source>
        <translation>C’est la semaine d’un manager. Proposez de le recruter, et excluez la gestion du périmètre.</translation>
    </message>
    <message>
        <source>That is no picture that documents can carry; choose a PNG or a JPEG.</source>
        <translation>Ce n’est pas une image que les documents peuvent porter&#xa0;; choisissez un PNG ou un JPEG.</translation>
    </message>
    <message>
        <source>That is not it; try again, and look at the keyboard’s language and Caps Lock.</source>
        <translation>Ce n’est pas elle&#xa0;; réessayez, et vérifiez la langue du clavier et le verrouillage des majuscules.</translation>
    </message>
    <message>
        <source>That is not its passphrase.</source>
        <translation>Ce n’est pas sa phrase secrète.</translation>
    </message>
    <message>
        <source>That item of {key} is no longer there.</source>
        <translation>Ce point de {key} n’est plus là.</translation>
    </message>
    <message>
        <source>That item stands on the other list.</source>
        <translation>Ce point est dans l’autre liste.</translation>
    </message>
    <message>
        <source>That line in the log of {key} is no longer there.</source>
        <translation>Cette ligne du journal de {key} n’est plus là.</translation>
    </message>
    <message>
        <source>That may show other clients; end the presenting view first (Ctrl+Shift+H).</source>
        <translation>Cela peut montrer d’autres clients&#xa0;; quittez d’abord le mode présentation (Ctrl+Maj+H).</translation>
    </message>
    <message>
        <source>That notice of {key} is no longer there.</source>
        <translation>Cette notification de {key} n’est plus là.</translation>
    </message>
    <message>
        <source>That picture has {size} KB; choose one of at most {most} KB.</source>
        <translation>Cette image fait {size} Ko&#xa0;; choisissez-en une de {most} Ko au plus.</translation>
    </message>
    <message>
        <source>That picture is {wide} × {high} pixels; choose one of at most {most} on each side.</source>
        <translation>Cette image fait {wide} × {high} pixels&#xa0;; choisissez-en une de {most} au plus par côté.</translation>
    </message>
    <message>
        <source>That request of {key} is no longer there.</source>
        <translation>Cette demande de {key} n’est plus là.</translation>
    </message>
    <message>
        <source>That would leave the entry of {date} at {total}; take away no more time than it has.</source>
        <translation>La saisie du {date} tomberait à {total}&#xa0;; n’enlevez pas plus de temps qu’elle n’en a.</translation>
    </message>
    <message>
        <source>That would remove {count} backups for good; say --yes to do it.</source>
        <translation>Cela supprimerait définitivement {count} sauvegardes&#xa0;; dites --yes pour le faire.</translation>
    </message>
    <message>
        <source>The NDA binds</source>
        <translation>L’accord lie</translation>
    </message>
    <message>
        <source>The PDFs of every preset ({presets}) and paper ({papers}) are made now and kept, with their SHA-256.</source>
        <translation>Les PDF de chaque variante ({presets}) et papier ({papers}) sont faits maintenant et gardés, avec leur SHA-256.</translation>
    </message>
    <message>
        <source>The accent has {ratio} on white, too pale to be read; documents take the darker {shade}.</source>
        <translation>L’accent a {ratio} sur blanc, trop pâle pour être lu&#xa0;; les documents prennent le plus foncé {shade}.</translation>
    </message>
    <message>
        <source>The accent has {ratio} on white: it can be read.</source>
        <translation>L’accent a {ratio} sur blanc&#xa0;: il est lisible.</translation>
    </message>
    <message>
        <source>The allowance&apos;s minimum is above its maximum; give a minimum up to the maximum.</source>
        <translation>Le quota minimal dépasse le maximal&#xa0;; donnez au plus le maximal.</translation>
    </message>
    <message>
        <source>The amounts add up to {amounts}, but the fixed fee is {fee}.</source>
        <translation>Les montants font {amounts}, mais le prix fixe est de {fee}.</translation>
    </message>
    <message>
        <source>The backup {path} is damaged and was not restored; choose another one.</source>
        <translation>La sauvegarde {path} est endommagée et n’a pas été restaurée&#xa0;; choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The backup {path} is no longer there; choose another one.</source>
        <translation>La sauvegarde {path} n’est plus là&#xa0;; choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The best {n}; another word narrows them</source>
        <translation>Les {n} meilleurs&#xa0;; un mot de plus les réduit</translation>
    </message>
    <message>
        <source>The bin is empty. Del in a list puts entries here; Ctrl+Z takes them back.</source>
        <translation>La corbeille est vide. Suppr dans une liste y met des saisies&#xa0;; Ctrl+Z les reprend.</translation>
    </message>
    <message>
        <source>The budget is below the minimum engagement</source>
        <translation>Le budget est inférieur au minimum d’engagement</translation>
    </message>
    <message>
        <source>The file has changed; nothing was imported. This is what is in it now.</source>
        <translation>Le fichier a changé&#xa0;; rien n’a été importé. Voici ce qu’il contient maintenant.</translation>
    </message>
    <message>
        <source>The name of {path} is too long for its drive; give it a shorter one.</source>
        <translation>Le nom de {path} est trop long pour son disque&#xa0;; donnez-en un plus court.</translation>
    </message>
    <message>
        <source>The window needs libraries that this system lacks; install them {remedy} (missing: {names}).</source>
        <translation>Il manque à la fenêtre des bibliothèques de ce système&#xa0;; installez-les {remedy} (manquantes&#xa0;: {names}).</translation>
    </message>
    <message>
        <source>does not decide</source>
        <translation>ne décide pas</translation>
    </message>
    <message>
        <source>r{n}</source>
        <translation>r{n}</translation>
    </message>
    <message>
        <source>{file} has changed since it was read; nothing was imported. Import it again as it is now.</source>
        <translation>{file} a changé depuis sa lecture&#xa0;; rien n’a été importé. Importez-le tel qu’il est maintenant.</translation>
    </message>
    <message>
        <source>{file} is nothing that is known; export a detailed report, or save a table as CSV.</source>
        <translation>{file} n’est rien de connu&#xa0;; exportez un rapport détaillé, ou enregistrez un tableau en CSV.</translation>
    </message>
    <message>
        <source>The calendar has events that recur; give a first and a last day.</source>
        <translation>L’agenda a des événements récurrents&#xa0;; donnez un premier et un dernier jour.</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>Le client</translation>
    </message>
    <message>
        <source>The client broke the contract</source>
        <translation>Le client a rompu le contrat</translation>
    </message>
    <message>
        <source>The client&apos;s notice days are not agreed</source>
        <translation>Les jours de préavis du client ne sont pas convenus</translation>
    </message>
    <message>
        <source>The client: rechargeable</source>
        <translation>Le client&#xa0;: refacturée</translation>
    </message>
    <message>
        <source>The client’s part</source>
        <translation>À la charge du client</translation>
    </message>
    <message>
        <source>The client’s part, by {ref}</source>
        <translation>À la charge du client, selon {ref}</translation>
    </message>
    <message>
        <source>The clock shows a time before the timer of {key} was started; set it right, or discard the timer.</source>
        <translation>L’horloge montre une heure d’avant le départ du chrono de {key}&#xa0;; réglez-la, ou abandonnez le chrono.</translation>
    </message>
    <message>
        <source>The clock was set back by {time}: check the time of {key}.</source>
        <translation>L’horloge a été reculée de {time}&#xa0;: vérifiez le temps de {key}.</translation>
    </message>
    <message>
        <source>The clocks of {zone} skip {time:%H:%M} on {date}; give a time before or after the change.</source>
        <translation>Les horloges de {zone} sautent {time:%H:%M} le {date}&#xa0;; donnez une heure avant ou après le changement.</translation>
    </message>
    <message>
        <source>The copy did not pass its check and was removed; back up again, or onto another disk.</source>
        <translation>La copie n’a pas passé son contrôle et a été retirée&#xa0;; sauvegardez de nouveau, ou sur un autre disque.</translation>
    </message>
    <message>
        <source>The correction changes nothing; give the time to add, or with a leading - to take away.</source>
        <translation>La correction ne change rien&#xa0;; donnez le temps à ajouter, ou à enlever avec un - devant.</translation>
    </message>
    <message>
        <source>The currency of {key} is {currency} for its life; start a new engagement for another one.</source>
        <translation>La devise de {key} reste {currency}&#xa0;; commencez une nouvelle mission pour une autre.</translation>
    </message>
    <message>
        <source>The current entry overlaps with nothing.</source>
        <translation>La saisie actuelle ne chevauche rien.</translation>
    </message>
    <message>
        <source>The dates, such as {text}, can be read in two ways; choose one.</source>
        <translation>Les dates, comme {text}, se lisent de deux façons&#xa0;; choisissez-en une.</translation>
    </message>
    <message>
        <source>The dates, such as {text}, can be read in two ways; choose the order of day and month.</source>
        <translation>Les dates, comme {text}, se lisent de deux façons&#xa0;; choisissez l’ordre du jour et du mois.</translation>
    </message>
    <message>
        <source>The day’s backup is copied there too.</source>
        <translation>La sauvegarde du jour y est copiée aussi.</translation>
    </message>
    <message>
        <source>The deliverables add up to {total} {currency}, but the fixed fee is {fee} {currency}.</source>
        <translation>Les livrables font {total} {currency}, mais le prix fixe est de {fee} {currency}.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was changed in {path}; free some space, then try again.</source>
        <translation>Le disque est plein, rien n’a donc été changé dans {path}&#xa0;; libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk is full, so {path} was not written; free some space, then try again.</source>
        <translation>Le disque est plein, {path} n’a donc pas été écrit&#xa0;; libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The draft of {key} has a clause {ref} already; edit it, or choose another reference.</source>
        <translation>Le brouillon de {key} a déjà une clause {ref}&#xa0;; modifiez-la, ou choisissez une autre référence.</translation>
    </message>
    <message>
        <source>The draft of {key} has all of these clauses already; edit them there.</source>
        <translation>Le brouillon de {key} a déjà toutes ces clauses&#xa0;; modifiez-les là.</translation>
    </message>
    <message>
        <source>The draft says what revision {number} says; change it before you issue it.</source>
        <translation>Le brouillon dit la même chose que la version {number}&#xa0;; changez-le avant de l’émettre.</translation>
    </message>
    <message>
        <source>The drive of {path} failed and nothing was changed; check the drive, then try again.</source>
        <translation>Le lecteur de {path} a failli et rien n’a été changé&#xa0;; vérifiez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The earliest end lies beyond the running period, which ends on {on}.</source>
        <translation>La fin au plus tôt dépasse la période en cours, qui finit le {on}.</translation>
    </message>
    <message>
        <source>The end {end:%H:%M} is not after the start {start:%H:%M}, nor within 12 hours on the next day; give a later end, or log a duration.</source>
        <translation>La fin {end:%H:%M} n’est ni après le début {start:%H:%M}, ni dans les 12 heures du lendemain&#xa0;; donnez une fin plus tardive, ou notez une durée.</translation>
    </message>
    <message>
        <source>The end {end} lies before the start {start}; give an end on or after the start.</source>
        <translation>La fin {end} précède le début {start}&#xa0;; donnez une fin à cette date ou après.</translation>
    </message>
    <message>
        <source>The entry that was asked for</source>
        <translation>La saisie demandée</translation>
    </message>
    <message>
        <source>The figures stay as they were published; only words change.</source>
        <translation>Les chiffres restent tels que publiés&#xa0;; seuls les textes changent.</translation>
    </message>
    <message>
        <source>The file has other rates for {key} ({rates} {currency}); its terms value the hours.</source>
        <translation>Le fichier a d’autres taux pour {key} ({rates} {currency})&#xa0;; ses conditions évaluent les heures.</translation>
    </message>
    <message>
        <source>The file has the column {name} twice; remove or rename one of them.</source>
        <translation>Le fichier a deux fois la colonne {name}&#xa0;; retirez-en une ou renommez-la.</translation>
    </message>
    <message>
        <source>The file holds no rows.</source>
        <translation>Le fichier n’a aucune ligne.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 and was read as {encoding}; look whether accented letters are right.</source>
        <translation>Le fichier n’est pas en UTF-8 et a été lu comme {encoding}&#xa0;; vérifiez les lettres accentuées.</translation>
    </message>
    <message>
        <source>The file is whole, and every figure follows from its entries.</source>
        <translation>Le fichier est intact, et chaque chiffre découle de ses saisies.</translation>
    </message>
    <message>
        <source>The file lacks columns that the map names: {names}; correct the map.</source>
        <translation>Il manque au fichier des colonnes que nomme la correspondance&#xa0;: {names}&#xa0;; corrigez-la.</translation>
    </message>
    <message>
        <source>The file of the workspace was replaced</source>
        <translation>Le fichier de l’espace de travail a été remplacé</translation>
    </message>
    <message>
        <source>The file&apos;s amounts for {key} add up to {amount} {currency}; by its terms they are {value} {currency}.</source>
        <translation>Les montants du fichier pour {key} font {amount} {currency}&#xa0;; selon ses conditions, {value} {currency}.</translation>
    </message>
    <message>
        <source>The first day {since} lies after the last day {through}; turn them round.</source>
        <translation>Le premier jour {since} est après le dernier {through}&#xa0;; inversez-les.</translation>
    </message>
    <message>
        <source>The first four fields are enough. The rest can follow at any time.</source>
        <translation>Les quatre premiers champs suffisent. Le reste peut suivre à tout moment.</translation>
    </message>
    <message>
        <source>The first rows as they will be</source>
        <translation>Les premières lignes telles qu’elles seront</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Les premières lignes du fichier</translation>
    </message>
    <message>
        <source>The first-90-days plan is in {key} already; edit its deliverables.</source>
        <translation>Le plan des 90 premiers jours est déjà dans {key}&#xa0;; modifiez ses livrables.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to ({why}); name a workspace in one of your own.</source>
        <translation>Le dossier {folder} n’est pas inscriptible ({why})&#xa0;; nommez un espace de travail dans un dossier à vous.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist; make it first, or back up into another one.</source>
        <translation>Le dossier {folder} n’existe pas&#xa0;; créez-le d’abord, ou sauvegardez dans un autre.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist; make it first, or name another workspace.</source>
        <translation>Le dossier {folder} n’existe pas&#xa0;; créez-le d’abord, ou nommez un autre espace de travail.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist; make it first, or write into another one.</source>
        <translation>Le dossier {folder} n’existe pas&#xa0;; créez-le d’abord, ou écrivez dans un autre.</translation>
    </message>
    <message>
        <source>The head of a document</source>
        <translation>L’en-tête d’un document</translation>
    </message>
    <message>
        <source>The import {batch} was undone already.</source>
        <translation>L’import {batch} a déjà été annulé.</translation>
    </message>
    <message>
        <source>The kept PDF of a published review ({preset}, {paper}) is not the one that was published; restore a backup.</source>
        <translation>Le PDF gardé d’un bilan publié ({preset}, {paper}) n’est pas celui qui a été publié&#xa0;; restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The key with the system’s sign belongs to the desktop; press another one.</source>
        <translation>La touche du système appartient au bureau&#xa0;; appuyez sur une autre.</translation>
    </message>
    <message>
        <source>The last day lies before the first; turn them round.</source>
        <translation>Le dernier jour précède le premier&#xa0;; inversez-les.</translation>
    </message>
    <message>
        <source>The line names no engagement, and none is active; begin it with a KEY.</source>
        <translation>La ligne ne nomme aucune mission, et aucune n’est active&#xa0;; commencez-la par une KEY.</translation>
    </message>
    <message>
        <source>The line names no time; add a duration like 1h30, or clock times like 9:15-10:40.</source>
        <translation>La ligne ne donne pas de temps&#xa0;; ajoutez une durée comme 1h30, ou des heures comme 9:15-10:40.</translation>
    </message>
    <message>
        <source>The map cannot be used, line {line}: {reason}; correct it and import again.</source>
        <translation>La correspondance est inutilisable, ligne {line}&#xa0;: {reason}&#xa0;; corrigez-la et importez de nouveau.</translation>
    </message>
    <message>
        <source>The notice was sent on {sent} and cannot be cured on {cured}; give a later day.</source>
        <translation>La notification a été envoyée le {sent} et ne peut être réparée le {cured}&#xa0;; donnez un jour plus tardif.</translation>
    </message>
    <message>
        <source>The notice was sent on {sent} and cannot be received on {received}; give a later day.</source>
        <translation>La notification a été envoyée le {sent} et ne peut être reçue le {received}&#xa0;; donnez un jour plus tardif.</translation>
    </message>
    <message>
        <source>The numbers, such as {text}, can be read in two ways; choose one.</source>
        <translation>Les nombres, comme {text}, se lisent de deux façons&#xa0;; choisissez-en une.</translation>
    </message>
    <message>
        <source>The numbers, such as {text}, can be read in two ways; choose the decimal sign.</source>
        <translation>Les nombres, comme {text}, se lisent de deux façons&#xa0;; choisissez le signe décimal.</translation>
    </message>
    <message>
        <source>The page&apos;s next step</source>
        <translation>Étape suivante de la page</translation>
    </message>
    <message>
        <source>The page&apos;s refusal</source>
        <translation>Refus de la page</translation>
    </message>
    <message>
        <source>The presenting view has ended.</source>
        <translation>Le mode présentation est terminé.</translation>
    </message>
    <message>
        <source>The printer could not be used; check it, or print into a file.</source>
        <translation>L’imprimante n’a pu servir&#xa0;; vérifiez-la, ou imprimez dans un fichier.</translation>
    </message>
    <message>
        <source>The quarter closes on {day}; its remaining days go into the next review.</source>
        <translation>Le trimestre finit le {day}&#xa0;; ses jours restants vont dans le prochain bilan.</translation>
    </message>
    <message>
        <source>The quick line names every client; end the presenting view first (Ctrl+Shift+H).</source>
        <translation>La ligne rapide nomme tous les clients&#xa0;; quittez d’abord le mode présentation (Ctrl+Maj+H).</translation>
    </message>
    <message>
        <source>The renewed term must start after {start}, the start of {key}; give a later first day.</source>
        <translation>La nouvelle période doit commencer après le {start}, début de {key}&#xa0;; donnez un premier jour plus tardif.</translation>
    </message>
    <message>
        <source>The request was answered on {on}; undo takes that back if it is wrong.</source>
        <translation>La demande a reçu réponse le {on}&#xa0;; annuler le reprend si c’est faux.</translation>
    </message>
    <message>
        <source>The request was made on {asked}; it cannot have been answered on {on}.</source>
        <translation>La demande date du {asked}&#xa0;; elle n’a pu recevoir de réponse le {on}.</translation>
    </message>
    <message>
        <source>The retainer changes only on the first day of a period, which {on} is not; the next is {next}.</source>
        <translation>Le forfait ne change que le premier jour d’une période, ce que le {on} n’est pas&#xa0;; la prochaine est le {next}.</translation>
    </message>
    <message>
        <source>The retainer&apos;s hours</source>
        <translation>Heures du forfait</translation>
    </message>
    <message>
        <source>The review of {quarter} is due.</source>
        <translation>Le bilan {quarter} est à établir.</translation>
    </message>
    <message>
        <source>The review of {quarter} of {key} is due</source>
        <translation>Le bilan {quarter} de {key} est à établir</translation>
    </message>
    <message>
        <source>The roadmap&apos;s first quarter is under way, with a review every week
Blocked work is named within a day, and by whom it is unblocked</source>
        <translation>Le premier trimestre de la feuille de route est en cours, revu chaque semaine
Le travail bloqué est nommé dans la journée, avec qui le débloque</translation>
    </message>
    <message>
        <source>The scope adjustments of this review went into the scope&apos;s draft.</source>
        <translation>Les ajustements de ce bilan sont passés dans le brouillon du périmètre.</translation>
    </message>
    <message>
        <source>The scope we agreed assumes something here.</source>
        <translation>Le périmètre convenu suppose ici quelque chose.</translation>
    </message>
    <message>
        <source>The scope we agreed covers it on a condition.</source>
        <translation>Le périmètre convenu le couvre sous une condition.</translation>
    </message>
    <message>
        <source>The scope we agreed leaves it out.</source>
        <translation>Le périmètre convenu l’exclut.</translation>
    </message>
    <message>
        <source>The scope we agreed leaves this part to you.</source>
        <translation>Le périmètre convenu vous laisse cette part.</translation>
    </message>
    <message>
        <source>The start at login could not be changed at {path} ({why}); check that you may write there.</source>
        <translation>Le démarrage à l’ouverture de session n’a pu être changé dans {path} ({why})&#xa0;; vérifiez que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>The technical part of the data room is complete, with an index
Answers to the twenty usual questions of due diligence, rehearsed once</source>
        <translation>La partie technique de la salle de données est complète, avec un index
Réponses aux vingt questions habituelles de la due diligence, répétées une fois</translation>
    </message>
    <message>
        <source>The term expires</source>
        <translation>La durée s’achève</translation>
    </message>
    <message>
        <source>The terms promise no minimum hours.</source>
        <translation>Les conditions ne promettent pas d’heures minimales.</translation>
    </message>
    <message>
        <source>The tier fills the allowance. New terms can follow later, from a day on.</source>
        <translation>La formule remplit le quota. De nouvelles conditions peuvent suivre, à partir d’un jour.</translation>
    </message>
    <message>
        <source>The time zones {names} are not known; their times were taken for those of {zone}.</source>
        <translation>Les fuseaux {names} sont inconnus&#xa0;; leurs heures ont été prises pour celles de {zone}.</translation>
    </message>
    <message>
        <source>The timer for {key} goes on while the window is closed. Close again to leave, or Ctrl+T stops it.</source>
        <translation>Le chrono de {key} continue fenêtre fermée. Fermez encore pour quitter, ou Ctrl+T l’arrête.</translation>
    </message>
    <message>
        <source>The timer has been running for {minutes}; stop it, or discard what was not work.</source>
        <translation>Le chrono tourne depuis {minutes}&#xa0;; arrêtez-le, ou abandonnez ce qui n’était pas du travail.</translation>
    </message>
    <message>
        <source>The timer has been running over midnight, {minutes} so far; stop it, or discard it.</source>
        <translation>Le chrono a passé minuit, {minutes} jusqu’ici&#xa0;; arrêtez-le, ou abandonnez-le.</translation>
    </message>
    <message>
        <source>The timer has run for {time}</source>
        <translation>Le chrono tourne depuis {time}</translation>
    </message>
    <message>
        <source>The timer is running: Ctrl+T stops it, and then this can be edited.</source>
        <translation>Le chrono tourne&#xa0;: Ctrl+T l’arrête, et ceci se modifie alors.</translation>
    </message>
    <message>
        <source>The timer of {key} has run for 24 hours or more; log what was worked, then discard it.</source>
        <translation>Le chrono de {key} tourne depuis 24 heures ou plus&#xa0;; notez ce qui a été travaillé, puis abandonnez-le.</translation>
    </message>
    <message>
        <source>The timer of {key} has run for {time}</source>
        <translation>Le chrono de {key} tourne depuis {time}</translation>
    </message>
    <message>
        <source>The timer runs for that already.</source>
        <translation>Le chrono tourne déjà pour cela.</translation>
    </message>
    <message>
        <source>The timer runs for {key}; stop or discard it first.</source>
        <translation>Le chrono tourne pour {key}&#xa0;; arrêtez-le ou abandonnez-le d’abord.</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>La semaine</translation>
    </message>
    <message>
        <source>The words are those of edition {edition}. Change some before you publish another edition.</source>
        <translation>Les textes sont ceux de l’édition {edition}. Changez-en avant de publier une autre édition.</translation>
    </message>
    <message>
        <source>The workspace cannot be opened</source>
        <translation>L’espace de travail ne s’ouvre pas</translation>
    </message>
    <message>
        <source>The workspace cannot be read, so what restoring would lose is not known.</source>
        <translation>L’espace de travail est illisible, ce que la restauration perdrait est donc inconnu.</translation>
    </message>
    <message>
        <source>The {side}’s notice ends it</source>
        <translation>La notification y met fin ({side})</translation>
    </message>
    <message>
        <source>The {side}’s notice ends the engagement</source>
        <translation>La notification met fin à la mission ({side})</translation>
    </message>
    <message>
        <source>The {what} cannot be negative.</source>
        <translation>Une valeur négative est impossible ({what}).</translation>
    </message>
    <message>
        <source>The {what} cannot be negative; give 0 or more.</source>
        <translation>Une valeur négative est impossible ({what})&#xa0;; donnez 0 ou plus.</translation>
    </message>
    <message>
        <source>The {what} has no text; write at least one word.</source>
        <translation>Le texte est vide ({what})&#xa0;; écrivez au moins un mot.</translation>
    </message>
    <message>
        <source>The {what} is at most {most} days; give fewer.</source>
        <translation>Au plus {most} jours ({what})&#xa0;; donnez-en moins.</translation>
    </message>
    <message>
        <source>The {what} is at most {most} months; give fewer.</source>
        <translation>Au plus {most} mois ({what})&#xa0;; donnez-en moins.</translation>
    </message>
    <message>
        <source>There are four ways to have it all the same:</source>
        <translation>Il y a quatre façons de l’obtenir tout de même&#xa0;:</translation>
    </message>
    <message>
        <source>There is a change order for it, {ref}, “{text}”: {decision}.</source>
        <translation>Il y a un avenant pour cela, {ref}, «&#xa0;{text}&#xa0;»&#xa0;: {decision}.</translation>
    </message>
    <message>
        <source>There is a client {name} already; choose it, or another name.</source>
        <translation>Un client {name} existe déjà&#xa0;; choisissez-le, ou un autre nom.</translation>
    </message>
    <message>
        <source>There is a file {path} already; choose another name for the new workspace.</source>
        <translation>Un fichier {path} existe déjà&#xa0;; choisissez un autre nom pour le nouvel espace de travail.</translation>
    </message>
    <message>
        <source>There is an engagement {key} already; choose another key.</source>
        <translation>Une mission {key} existe déjà&#xa0;; choisissez une autre KEY.</translation>
    </message>
    <message>
        <source>There is an invoice {ref} already; give another reference, or void that one first.</source>
        <translation>Une facture {ref} existe déjà&#xa0;; donnez une autre référence, ou annulez d’abord celle-là.</translation>
    </message>
    <message>
        <source>There is no checkpoint at day {day}; the days are {days}.</source>
        <translation>Il n’y a pas de point d’étape au jour {day}&#xa0;; les jours sont {days}.</translation>
    </message>
    <message>
        <source>There is no class {name}; use in_scope, goodwill, guarantee or unclassified.</source>
        <translation>La catégorie {name} n’existe pas&#xa0;; utilisez in_scope, goodwill, guarantee ou unclassified.</translation>
    </message>
    <message>
        <source>There is no clause {ref} in the draft of {key} any more.</source>
        <translation>Il n’y a plus de clause {ref} dans le brouillon de {key}.</translation>
    </message>
    <message>
        <source>There is no client {name} any more.</source>
        <translation>Il n’y a plus de client {name}.</translation>
    </message>
    <message>
        <source>There is no display to show the window on; `engagement-desk --help` lists what works without one.</source>
        <translation>Il n’y a pas d’écran pour la fenêtre&#xa0;; `engagement-desk --help` liste ce qui marche sans.</translation>
    </message>
    <message>
        <source>There is no draft of {key}; an edited clause begins one.</source>
        <translation>Il n’y a pas de brouillon de {key}&#xa0;; une clause modifiée en commence un.</translation>
    </message>
    <message>
        <source>There is no draft to issue; editing a clause begins one.</source>
        <translation>Il n’y a pas de brouillon à émettre&#xa0;; modifier une clause en commence un.</translation>
    </message>
    <message>
        <source>There is no engagement {key}; ↓ lists them.</source>
        <translation>Il n’y a pas de mission {key}&#xa0;; ↓ les liste.</translation>
    </message>
    <message>
        <source>There is no file {path}; check the name.</source>
        <translation>Le fichier {path} n’existe pas&#xa0;; vérifiez le nom.</translation>
    </message>
    <message>
        <source>There is no file {path}; check the path.</source>
        <translation>Le fichier {path} n’existe pas&#xa0;; vérifiez le chemin.</translation>
    </message>
    <message>
        <source>There is no invoice {ref} that stands any more.</source>
        <translation>Il n’y a plus de facture {ref} valable.</translation>
    </message>
    <message>
        <source>There is no preset {preset}; choose {known}.</source>
        <translation>Il n’y a pas de variante {preset}&#xa0;; choisissez {known}.</translation>
    </message>
    <message>
        <source>There is no revision {revision} of {key}.</source>
        <translation>Il n’y a pas de version {revision} de {key}.</translation>
    </message>
    <message>
        <source>There is no setting {name}; the settings are {known}.</source>
        <translation>Le réglage {name} n’existe pas&#xa0;; les réglages sont {known}.</translation>
    </message>
    <message>
        <source>There is no such folder; choose one that is there.</source>
        <translation>Ce dossier n’existe pas&#xa0;; choisissez-en un qui existe.</translation>
    </message>
    <message>
        <source>There is no time zone {zone}; give an IANA name, such as Europe/Berlin or America/New_York.</source>
        <translation>Le fuseau {zone} n’existe pas&#xa0;; donnez un nom IANA, comme Europe/Berlin ou America/New_York.</translation>
    </message>
    <message>
        <source>There is no workspace at {path}; check the path.</source>
        <translation>Il n’y a pas d’espace de travail à {path}&#xa0;; vérifiez le chemin.</translation>
    </message>
    <message>
        <source>There is no {kind} with the id {id}; list them to see the ids.</source>
        <translation>Il n’y a pas de {kind} avec l’identifiant {id}&#xa0;; listez-les pour voir les identifiants.</translation>
    </message>
    <message>
        <source>There is no {what} for what is selected.</source>
        <translation>Rien pour la sélection ({what}).</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing written for {section}; give it a text.</source>
        <translation>Rien n’est écrit pour {section}&#xa0;; donnez un texte.</translation>
    </message>
    <message>
        <source>These columns have no place here and were not taken over: {names}.</source>
        <translation>Ces colonnes n’ont pas de place ici et n’ont pas été reprises&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>These documents are kept with the workspace: exporting gives the same bytes for ever.</source>
        <translation>Ces documents sont gardés avec l’espace de travail&#xa0;: l’export donne toujours les mêmes octets.</translation>
    </message>
    <message>
        <source>These rows go to</source>
        <translation>Ces lignes vont à</translation>
    </message>
    <message>
        <source>They have no class yet. A backup was made before, and the import can be taken back in one step.</source>
        <translation>Elles n’ont pas encore de catégorie. Une sauvegarde a été faite avant, et l’import se reprend en une étape.</translation>
    </message>
    <message>
        <source>They pass to the client</source>
        <translation>Ils passent au client</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>Elles disent la même chose.</translation>
    </message>
    <message>
        <source>This cell holds clocked time, which is not overwritten; Enter opens it, +15m adds to it.</source>
        <translation>Cette cellule a du temps chronométré, qui n’est pas écrasé&#xa0;; Entrée l’ouvre, +15m en ajoute.</translation>
    </message>
    <message>
        <source>This cell holds several entries; Enter opens them, +15m adds to them.</source>
        <translation>Cette cellule a plusieurs saisies&#xa0;; Entrée les ouvre, +15m en ajoute.</translation>
    </message>
    <message>
        <source>This cell holds {time} by now; look at it, then type its time anew.</source>
        <translation>Cette cellule a désormais {time}&#xa0;; regardez-la, puis retapez son temps.</translation>
    </message>
    <message>
        <source>This cell is locked, being invoiced or published; Enter opens it, +15m adds beside it.</source>
        <translation>Cette cellule est verrouillée, car facturée ou publiée&#xa0;; Entrée l’ouvre, +15m ajoute à côté.</translation>
    </message>
    <message>
        <source>This engagement</source>
        <translation>Cette mission</translation>
    </message>
    <message>
        <source>This entry cannot be said in one line; edit it on the Hours page of its engagement.</source>
        <translation>Cette saisie ne tient pas en une ligne&#xa0;; modifiez-la sur la page Heures de sa mission.</translation>
    </message>
    <message>
        <source>This entry does not lie in the bin.</source>
        <translation>Cette saisie n’est pas à la corbeille.</translation>
    </message>
    <message>
        <source>This entry lies in a published review and is locked; a correction changes it.</source>
        <translation>Cette saisie est dans un bilan publié et verrouillée&#xa0;; une correction la change.</translation>
    </message>
    <message>
        <source>This entry lies in the bin.</source>
        <translation>Cette saisie est à la corbeille.</translation>
    </message>
    <message>
        <source>This entry overlaps with nothing any more.</source>
        <translation>Cette saisie ne chevauche plus rien.</translation>
    </message>
    <message>
        <source>This entry stands on an invoice and is locked; a correction changes it.</source>
        <translation>Cette saisie est sur une facture et verrouillée&#xa0;; une correction la change.</translation>
    </message>
    <message>
        <source>This entry {lock}: type the change of time, and why. Enter corrects · Esc leaves</source>
        <translation>Cette saisie {lock}&#xa0;: tapez le changement de temps, et pourquoi. Entrée corrige · Échap quitte</translation>
    </message>
    <message>
        <source>This file exists. Replace it, or keep both?</source>
        <translation>Ce fichier existe. Le remplacer, ou garder les deux&#xa0;?</translation>
    </message>
    <message>
        <source>This installation does not work: {what} should be {expected}, and is {found}; install it again, and report it if it stays so.</source>
        <translation>Cette installation ne marche pas&#xa0;: {what} devrait être {expected}, et est {found}&#xa0;; réinstallez-la, et signalez-le si cela persiste.</translation>
    </message>
    <message>
        <source>This is a correction, which is not edited; delete it and correct anew.</source>
        <translation>Ceci est une correction, qui ne se modifie pas&#xa0;; supprimez-la et corrigez de nouveau.</translation>
    </message>
    <message>
        <source>This key cannot be taken from the system; press another one.</source>
        <translation>Le système ne cède pas cette touche&#xa0;; appuyez sur une autre.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>This month {time}</source>
        <translation>Ce mois-ci {time}</translation>
    </message>
    <message>
        <source>This period {time}</source>
        <translation>Cette période {time}</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Ce trimestre</translation>
    </message>
    <message>
        <source>This tag does not decide</source>
        <translation>Cette étiquette ne décide pas</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>This week {time}</source>
        <translation>Cette semaine {time}</translation>
    </message>
    <message>
        <source>This workspace has records already; open a new one, and import {file} into that.</source>
        <translation>Cet espace de travail a déjà des données&#xa0;; ouvrez-en un nouveau, et importez-y {file}.</translation>
    </message>
    <message>
        <source>Three outcomes</source>
        <translation>Trois résultats</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Tick the clauses to take. Each can be reworded on the Scope page.</source>
        <translation>Cochez les clauses à prendre. Chacune se reformule sur la page Périmètre.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Time and materials</source>
        <translation>Au temps passé</translation>
    </message>
    <message>
        <source>Time and quarters</source>
        <translation>Temps et trimestres</translation>
    </message>
    <message>
        <source>Time by class</source>
        <translation>Temps par catégorie</translation>
    </message>
    <message>
        <source>Time is rounded to {allowed} minutes; give one of these.</source>
        <translation>Le temps s’arrondit à {allowed} minutes&#xa0;; donnez l’une de ces valeurs.</translation>
    </message>
    <message>
        <source>Time line of the terms</source>
        <translation>Frise des conditions</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>TimeTagger</source>
        <translation>TimeTagger</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Chrono</translation>
    </message>
    <message>
        <source>Timer running for {what}; press to stop</source>
        <translation>Chrono en cours pour {what}&#xa0;; appuyez pour arrêter</translation>
    </message>
    <message>
        <source>Timer started: {key}</source>
        <translation>Chrono démarré&#xa0;: {key}</translation>
    </message>
    <message>
        <source>Timer switched to {key}; the time before is logged</source>
        <translation>Chrono passé à {key}&#xa0;; le temps d’avant est noté</translation>
    </message>
    <message>
        <source>Timer {time}</source>
        <translation>Chrono {time}</translation>
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
        <translation>Les données de Timewarrior, ou une sauvegarde décompressée de solidtime</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>To cure a breach, days</source>
        <translation>Réparer un manquement, jours</translation>
    </message>
    <message>
        <source>To hand over or revoke: {text}</source>
        <translation>À remettre ou à révoquer&#xa0;: {text}</translation>
    </message>
    <message>
        <source>To hand over, one a line</source>
        <translation>À remettre, un par ligne</translation>
    </message>
    <message>
        <source>To, {per}</source>
        <translation>À, {per}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
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
        <translation>Demain, {key}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Tomorrow, {n} dates of {keys}</source>
        <translation>Demain, {n} échéances de {keys}</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Total of all rows</source>
        <translation>Total de toutes les lignes</translation>
    </message>
    <message>
        <source>Total so far</source>
        <translation>Cumul</translation>
    </message>
    <message>
        <source>Totals of each engagement</source>
        <translation>Totaux par mission</translation>
    </message>
    <message>
        <source>Traditional duties</source>
        <translation>Tâches classiques</translation>
    </message>
    <message>
        <source>Train to the workshop</source>
        <translation>Train pour l’atelier</translation>
    </message>
    <message>
        <source>Training, hosting and operating models</source>
        <translation>Entraîner, héberger et exploiter des modèles</translation>
    </message>
    <message>
        <source>Transition hours</source>
        <translation>Heures de transition</translation>
    </message>
    <message>
        <source>Transition rate</source>
        <translation>Taux de transition</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Tri</translation>
    </message>
    <message>
        <source>Trim this one</source>
        <translation>Raccourcir</translation>
    </message>
    <message>
        <source>Trimmed {key} to {span}</source>
        <translation>{key} raccourci à {span}</translation>
    </message>
    <message>
        <source>Trimmed {key} to {span}; what was cut off beside it is kept as an entry of its own</source>
        <translation>{key} raccourci à {span}&#xa0;; ce qui a été coupé à côté devient une saisie à part</translation>
    </message>
    <message>
        <source>Two or three near-term wins, each with an owner and a date
What comes next, later and not at all, with the reason
Agreed with the sponsor in a session</source>
        <translation>Deux ou trois gains rapides, chacun avec un responsable et une date
Ce qui vient ensuite, plus tard et pas du tout, avec la raison
Convenu avec le commanditaire en séance</translation>
    </message>
    <message>
        <source>Two people would hold one chair. Agree in writing on the decisions that are yours, or coach the co-founder.</source>
        <translation>Deux personnes seraient sur un même siège. Convenez par écrit des décisions qui sont les vôtres, ou accompagnez le cofondateur.</translation>
    </message>
    <message>
        <source>Type 1.5, 1:30 or 90m; PgUp and PgDn turn the week</source>
        <translation>Tapez 1.5, 1:30 ou 90m&#xa0;; Pg↑ et Pg↓ tournent la semaine</translation>
    </message>
    <message>
        <source>Type to change it, +15m adds to it, Del empties it</source>
        <translation>Taper le change, +15m en ajoute, Suppr le vide</translation>
    </message>
    <message>
        <source>U&amp;nclassified</source>
        <translation>&amp;Non classé</translation>
    </message>
    <message>
        <source>Unanswered since {promised}, the day promised: {words}</source>
        <translation>Sans réponse depuis le {promised}, jour promis&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Unbilled</source>
        <translation>Non facturé</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Non classé</translation>
    </message>
    <message>
        <source>Unclassified time</source>
        <translation>Temps non classé</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo Ctrl+Z</source>
        <translation>Annuler Ctrl+Z</translation>
    </message>
    <message>
        <source>Undo and redo do not reach behind an upgrade of the workspace; make the change by hand.</source>
        <translation>Annuler et rétablir ne remontent pas avant une mise à niveau de l’espace de travail&#xa0;; faites le changement à la main.</translation>
    </message>
    <message>
        <source>Undo ends here: nothing before this can be undone afterwards.</source>
        <translation>L’annulation s’arrête ici&#xa0;: rien d’antérieur ne s’annulera ensuite.</translation>
    </message>
    <message>
        <source>Undo stops at “{command} {subject}”, which cannot be taken back; a published review is mended by a correction or a second edition.</source>
        <translation>L’annulation s’arrête à «&#xa0;{command} {subject}&#xa0;», qui ne se reprend pas&#xa0;; un bilan publié se rectifie par une correction ou une deuxième édition.</translation>
    </message>
    <message>
        <source>Undone: {deed}</source>
        <translation>Annulé&#xa0;: {deed}</translation>
    </message>
    <message>
        <source>Unused hours</source>
        <translation>Heures inutilisées</translation>
    </message>
    <message>
        <source>Unused prepaid hours</source>
        <translation>Heures prépayées inutilisées</translation>
    </message>
    <message>
        <source>Unused prepaid hours are forfeited.</source>
        <translation>Les heures prépayées inutilisées sont perdues.</translation>
    </message>
    <message>
        <source>Use of the client&apos;s data with a model provider</source>
        <translation>Usage des données du client chez un fournisseur de modèles</translation>
    </message>
    <message>
        <source>Use {day}</source>
        <translation>Prendre le {day}</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Usual range of solo fractional CTO retainers, United States; check it against two recent offers</source>
        <translation>Fourchette habituelle des forfaits de CTO à temps partagé indépendants, États-Unis&#xa0;; comparez avec deux offres récentes</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable dès le</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Value sheet</source>
        <translation>Comparatif de valeur</translation>
    </message>
    <message>
        <source>Vendor contacts and contract dates</source>
        <translation>Contacts des fournisseurs et dates des contrats</translation>
    </message>
    <message>
        <source>Vendor selection: criteria, a shortlist, reference calls and a scorecard; the client signs</source>
        <translation>Choix de fournisseurs&#xa0;: critères, liste restreinte, appels de référence et grille d’évaluation&#xa0;; le client signe</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Versions of the terms</source>
        <translation>Versions des conditions</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>View of the hours</source>
        <translation>Vue des heures</translation>
    </message>
    <message>
        <source>Void it</source>
        <translation>L’annuler</translation>
    </message>
    <message>
        <source>Void since {day}: nothing stands on it.</source>
        <translation>Annulée depuis le {day}&#xa0;: rien n’y figure.</translation>
    </message>
    <message>
        <source>Voided invoice {ref}; what it took is unbilled again</source>
        <translation>Facture {ref} annulée&#xa0;; ce qu’elle prenait n’est plus facturé</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Was AI involved</source>
        <translation>L’IA y était-elle</translation>
    </message>
    <message>
        <source>Waterfall chart from the original to the revised sum</source>
        <translation>Graphique en cascade de la somme d’origine à la somme révisée</translation>
    </message>
    <message>
        <source>Waterfall chart of the retainer&apos;s hours</source>
        <translation>Graphique en cascade des heures du forfait</translation>
    </message>
    <message>
        <source>Watson</source>
        <translation>Watson</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Semaine d’après</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Semaine d’avant</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semaine du</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Semaine du</translation>
    </message>
    <message>
        <source>Weekly priorities, a monthly status and a quarterly review have run at least once
Everyone knows who decides what, and where decisions are kept</source>
        <translation>Priorités hebdomadaires, point mensuel et bilan trimestriel ont eu lieu au moins une fois
Chacun sait qui décide de quoi, et où les décisions sont gardées</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>What PDFs are drawn with.</source>
        <translation>Ce avec quoi les PDF sont dessinés.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce qu’il en est sorti</translation>
    </message>
    <message>
        <source>What can be imported ({endings})</source>
        <translation>Ce qui s’importe ({endings})</translation>
    </message>
    <message>
        <source>What can be read</source>
        <translation>Ce qui se lit</translation>
    </message>
    <message>
        <source>What changed because of it</source>
        <translation>Ce qui a changé de ce fait</translation>
    </message>
    <message>
        <source>What changed, and the evidence</source>
        <translation>Ce qui a changé, et la preuve</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>What comes first.</source>
        <translation>Ce qui vient d’abord.</translation>
    </message>
    <message>
        <source>What did not go as it should, and what it cost.</source>
        <translation>Ce qui n’a pas marché comme prévu, et ce que cela a coûté.</translation>
    </message>
    <message>
        <source>What did not work</source>
        <translation>Ce qui n’a pas marché</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>What is different from the first day, and where that can be seen</source>
        <translation>Ce qui diffère du premier jour, et où on le voit</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>Ce qu’on y fait</translation>
    </message>
    <message>
        <source>What is in, what is out, and what changed: every revision is kept.</source>
        <translation>Ce qui est dedans, dehors, et ce qui a changé&#xa0;: chaque version est gardée.</translation>
    </message>
    <message>
        <source>What is rounded</source>
        <translation>Ce qui s’arrondit</translation>
    </message>
    <message>
        <source>What is to be known</source>
        <translation>Ce qu’il faut savoir</translation>
    </message>
    <message>
        <source>What is understood</source>
        <translation>Ce qui est compris</translation>
    </message>
    <message>
        <source>What it costs beside what else it could be. Correct a reference and its source here.</source>
        <translation>Ce que cela coûte face à ce que ce pourrait être. Corrigez ici une référence et sa source.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>What it must fulfil to be accepted</source>
        <translation>Ce qu’il doit remplir pour être accepté</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’elle dit</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>De quoi il s’agissait</translation>
    </message>
    <message>
        <source>What of the minimum is still owed, by the reason of the end</source>
        <translation>Ce qui reste dû du minimum, selon le motif de la fin</translation>
    </message>
    <message>
        <source>What restoring {path} would lose is not known, for the workspace cannot be read.</source>
        <translation>Ce que perdrait la restauration de {path} est inconnu, car l’espace de travail est illisible.</translation>
    </message>
    <message>
        <source>What separates decimals</source>
        <translation>Séparateur décimal</translation>
    </message>
    <message>
        <source>What the file itself does not say. The answers are remembered for the next file of this make.</source>
        <translation>Ce que le fichier ne dit pas lui-même. Les réponses sont retenues pour le prochain fichier du même genre.</translation>
    </message>
    <message>
        <source>What the fit check found</source>
        <translation>Ce que l’examen d’adéquation a trouvé</translation>
    </message>
    <message>
        <source>What the import had added is gone again; the file can be imported anew.</source>
        <translation>Ce que l’import avait ajouté est reparti&#xa0;; le fichier peut être importé de nouveau.</translation>
    </message>
    <message>
        <source>What the new version would do</source>
        <translation>Ce que ferait la nouvelle version</translation>
    </message>
    <message>
        <source>What the rows name</source>
        <translation>Ce que nomment les lignes</translation>
    </message>
    <message>
        <source>What they want to be different at the end</source>
        <translation>Ce qui doit avoir changé à la fin</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Ce qui a été répondu</translation>
    </message>
    <message>
        <source>What was said about it, and by whom</source>
        <translation>Ce qui en a été dit, et par qui</translation>
    </message>
    <message>
        <source>What was written here is kept among the backups as {file}.</source>
        <translation>Ce qui a été écrit ici est gardé parmi les sauvegardes sous {file}.</translation>
    </message>
    <message>
        <source>What went right, and what went wrong</source>
        <translation>Ce qui a bien et mal marché</translation>
    </message>
    <message>
        <source>What worked</source>
        <translation>Ce qui a marché</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>When and how long</source>
        <translation>Quand et combien de temps</translation>
    </message>
    <message>
        <source>Where an agent serves and where a rule is better: one written answer for each use case</source>
        <translation>Où un agent sert et où une règle vaut mieux&#xa0;: une réponse écrite par cas d’usage</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Où cela va</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Où cela en est</translation>
    </message>
    <message>
        <source>Where the figure comes from</source>
        <translation>D’où vient le chiffre</translation>
    </message>
    <message>
        <source>Where two machines write into one synced file, one of them loses what it wrote. Close it there, wait until the folder is synced, then open it here.</source>
        <translation>Quand deux machines écrivent dans un même fichier synchronisé, l’une perd ce qu’elle a écrit. Fermez-le là-bas, attendez la synchronisation du dossier, puis ouvrez-le ici.</translation>
    </message>
    <message>
        <source>Which engagement? Enter lists the active ones.</source>
        <translation>Quelle mission&#xa0;? Entrée liste les actives.</translation>
    </message>
    <message>
        <source>Which of them suits you?</source>
        <translation>Laquelle vous convient&#xa0;?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Who accepts it, by name</source>
        <translation>Qui l’accepte, nommément</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Qui a demandé</translation>
    </message>
    <message>
        <source>Who can be asked</source>
        <translation>Qui peut être interrogé</translation>
    </message>
    <message>
        <source>Who matters at the client</source>
        <translation>Qui compte chez le client</translation>
    </message>
    <message>
        <source>Who owns the rights in the work</source>
        <translation>À qui sont les droits sur l’œuvre</translation>
    </message>
    <message>
        <source>Who owns the work</source>
        <translation>À qui est l’œuvre</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Qui paie</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Qui s’en occupe</translation>
    </message>
    <message>
        <source>Who works here: the person of a new entry, and the consultant&apos;s side of documents.</source>
        <translation>Qui travaille ici&#xa0;: la personne d’une nouvelle saisie, et votre côté dans les documents.</translation>
    </message>
    <message>
        <source>Whole months within the agreed hours: {within} of {closed}; short (outlined): {under}; over (dark top): {over}.</source>
        <translation>Mois entiers dans les heures convenues&#xa0;: {within} sur {closed}&#xa0;; en dessous (contour)&#xa0;: {under}&#xa0;; au-dessus (sommet foncé)&#xa0;: {over}.</translation>
    </message>
    <message>
        <source>Whole weeks within the agreed hours: {within} of {closed}; short (outlined): {under}; over (dark top): {over}.</source>
        <translation>Semaines entières dans les heures convenues&#xa0;: {within} sur {closed}&#xa0;; en dessous (contour)&#xa0;: {under}&#xa0;; au-dessus (sommet foncé)&#xa0;: {over}.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Why engaged</source>
        <translation>Pourquoi engagé</translation>
    </message>
    <message>
        <source>Why it changes</source>
        <translation>Pourquoi elle change</translation>
    </message>
    <message>
        <source>Why it is absorbed</source>
        <translation>Pourquoi vous l’absorbez</translation>
    </message>
    <message>
        <source>Why the client engaged you</source>
        <translation>Pourquoi le client vous a engagé</translation>
    </message>
    <message>
        <source>Why, and why the others were rejected</source>
        <translation>Pourquoi, et pourquoi pas les autres</translation>
    </message>
    <message>
        <source>Why, and with whom</source>
        <translation>Pourquoi, et avec qui</translation>
    </message>
    <message>
        <source>With Ctrl or Alt, please: a key by itself is needed for typing.</source>
        <translation>Avec Ctrl ou Alt, s’il vous plaît&#xa0;: une touche seule sert à taper.</translation>
    </message>
    <message>
        <source>With dates and criteria, so that acceptance is never a matter of opinion.</source>
        <translation>Avec dates et critères, pour que l’acceptation ne soit jamais affaire d’opinion.</translation>
    </message>
    <message>
        <source>With that time it would be 24 hours or more; drop it, and log what was worked.</source>
        <translation>Avec ce temps elle ferait 24 heures ou plus&#xa0;; abandonnez-le, et notez ce qui a été travaillé.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Withdrew the notice of {day}</source>
        <translation>Notification du {day} retirée</translation>
    </message>
    <message>
        <source>Withdrew {number}</source>
        <translation>{number} retiré</translation>
    </message>
    <message>
        <source>Without notice days no end date can be computed; defaults do not count.</source>
        <translation>Sans jours de préavis, aucune fin ne se calcule&#xa0;; les valeurs par défaut ne comptent pas.</translation>
    </message>
    <message>
        <source>Without words of its own: {text}</source>
        <translation>Sans texte propre&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Words of any note, clause, request, deliverable or decision</source>
        <translation>Mots d’une note, clause, demande, d’un livrable ou d’une décision</translation>
    </message>
    <message>
        <source>Work at weekends and on public holidays</source>
        <translation>Travail les week-ends et jours fériés</translation>
    </message>
    <message>
        <source>Work on site</source>
        <translation>Travail sur site</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Travaillé</translation>
    </message>
    <message>
        <source>Worked {time}</source>
        <translation>Travaillé {time}</translation>
    </message>
    <message>
        <source>Worked {worked} · billed {billed} · {value}</source>
        <translation>Travaillé {worked} · facturable {billed} · {value}</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>Calcul …</translation>
    </message>
    <message>
        <source>Working statement, not legal advice</source>
        <translation>Document de travail, sans valeur de conseil juridique</translation>
    </message>
    <message>
        <source>Workspaces (*.engdesk);;All files (*)</source>
        <translation>Espaces de travail (*.engdesk);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Would re-value 1 entry, {sum}</source>
        <translation>Réévaluerait 1 saisie, {sum}</translation>
    </message>
    <message>
        <source>Would re-value no entries</source>
        <translation>Ne réévaluerait aucune saisie</translation>
    </message>
    <message>
        <source>Would re-value {n} entries, {sum}</source>
        <translation>Réévaluerait {n} saisies, {sum}</translation>
    </message>
    <message>
        <source>Write beside it, under a name with a number</source>
        <translation>L’écrire à côté, sous un nom numéroté</translation>
    </message>
    <message>
        <source>Write both statements (A: notice on {day}, {reason}; B: {other_day}, {other_reason}) to</source>
        <translation>Écrire les deux décomptes (A&#xa0;: préavis le {day}, {reason}&#xa0;; B&#xa0;: {other_day}, {other_reason}) dans</translation>
    </message>
    <message>
        <source>Write hours for other programs. Days are those on which they count, both included.</source>
        <translation>Écrire des heures pour d’autres programmes. Les jours sont ceux où elles comptent, inclus tous deux.</translation>
    </message>
    <message>
        <source>Write the PDF to</source>
        <translation>Écrire le PDF dans</translation>
    </message>
    <message>
        <source>Write the PDFs into the folder</source>
        <translation>Écrire les PDF dans le dossier</translation>
    </message>
    <message>
        <source>Write the answer, then press Ctrl+Enter again.</source>
        <translation>Écrivez la réponse, puis de nouveau Ctrl+Entrée.</translation>
    </message>
    <message>
        <source>Write the brief to</source>
        <translation>Écrire la note dans</translation>
    </message>
    <message>
        <source>Write the calendar of {whose} to</source>
        <translation>Écrire l’agenda ({whose}) dans</translation>
    </message>
    <message>
        <source>Write the dispute pack to</source>
        <translation>Écrire le dossier de demande dans</translation>
    </message>
    <message>
        <source>Write the first clause</source>
        <translation>Écrire la première clause</translation>
    </message>
    <message>
        <source>Write the hours of {whose} to</source>
        <translation>Écrire les heures ({whose}) dans</translation>
    </message>
    <message>
        <source>Write the internal report to</source>
        <translation>Écrire le rapport interne dans</translation>
    </message>
    <message>
        <source>Write the policy</source>
        <translation>Écrire les règles</translation>
    </message>
    <message>
        <source>Write the sheet of {number} to</source>
        <translation>Écrire la fiche de {number} dans</translation>
    </message>
    <message>
        <source>Write the statement (notice on {day}, {reason}) to</source>
        <translation>Écrire le décompte (préavis le {day}, {reason}) dans</translation>
    </message>
    <message>
        <source>Write the status of {month} to</source>
        <translation>Écrire le point de {month} dans</translation>
    </message>
    <message>
        <source>Write what came of it, then press Ctrl+Enter again.</source>
        <translation>Écrivez ce qu’il en est sorti, puis de nouveau Ctrl+Entrée.</translation>
    </message>
    <message>
        <source>Write where it stands, then press Ctrl+Enter again.</source>
        <translation>Écrivez où cela en est, puis de nouveau Ctrl+Entrée.</translation>
    </message>
    <message>
        <source>Writing production code, and reviewing every change before it ships</source>
        <translation>Écrire du code de production, et relire chaque changement avant livraison</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Écriture du rapport</translation>
    </message>
    <message>
        <source>Written in full; empty takes the folder beside the workspace.</source>
        <translation>Écrit en entier&#xa0;; vide prend le dossier à côté de l’espace de travail.</translation>
    </message>
    <message>
        <source>Written parts</source>
        <translation>Parties écrites</translation>
    </message>
    <message>
        <source>Written priority map</source>
        <translation>Carte écrite des priorités</translation>
    </message>
    <message>
        <source>Written, {pages}.</source>
        <translation>Écrit, {pages}.</translation>
    </message>
    <message>
        <source>Written.</source>
        <translation>Écrit.</translation>
    </message>
    <message>
        <source>Wrote {path}. Nothing that you typed is in it; look into it before you send it.</source>
        <translation>{path} écrit. Rien de ce que vous avez tapé n’y est&#xa0;; regardez-le avant de l’envoyer.</translation>
    </message>
    <message>
        <source>Year first</source>
        <translation>Année d’abord</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Yes, the guarantee runs</source>
        <translation>Oui, la garantie court</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>You alone</source>
        <translation>Vous seul</translation>
    </message>
    <message>
        <source>You answered for a file of this make before; the same answers stand here again.</source>
        <translation>Vous avez déjà répondu pour un fichier de ce genre&#xa0;; les mêmes réponses sont de nouveau là.</translation>
    </message>
    <message>
        <source>You asked for it before, on {day}: “{text}”. What became of it: {decision}.</source>
        <translation>Vous l’avez déjà demandé, le {day}&#xa0;: «&#xa0;{text}&#xa0;». Ce qu’il en est advenu&#xa0;: {decision}.</translation>
    </message>
    <message>
        <source>You broke the contract</source>
        <translation>Vous avez rompu le contrat</translation>
    </message>
    <message>
        <source>You may not open {path}; ask its owner, or name another workspace.</source>
        <translation>Vous ne pouvez ouvrir {path}&#xa0;; demandez à son propriétaire, ou nommez un autre espace de travail.</translation>
    </message>
    <message>
        <source>You may not write {path}; name another place.</source>
        <translation>Vous ne pouvez écrire {path}&#xa0;; nommez un autre endroit.</translation>
    </message>
    <message>
        <source>You were away {time}</source>
        <translation>Vous étiez absent {time}</translation>
    </message>
    <message>
        <source>Your convenience</source>
        <translation>Résiliation par vous</translation>
    </message>
    <message>
        <source>Your notice days are not agreed</source>
        <translation>Vos jours de préavis ne sont pas convenus</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Fichiers zip (*.zip)</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>a breach by the client</source>
        <translation>un manquement du client</translation>
    </message>
    <message>
        <source>a breach by the consultant</source>
        <translation>un manquement du consultant</translation>
    </message>
    <message>
        <source>a break, time off or an expense</source>
        <translation>une pause, un congé ou une dépense</translation>
    </message>
    <message>
        <source>a clause</source>
        <translation>une clause</translation>
    </message>
    <message>
        <source>a client already</source>
        <translation>déjà client</translation>
    </message>
    <message>
        <source>a colour such as #2f56c6</source>
        <translation>une couleur comme #2f56c6</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>un brouillon</translation>
    </message>
    <message>
        <source>a draft: the time is at risk</source>
        <translation>un brouillon&#xa0;: le temps est à risque</translation>
    </message>
    <message>
        <source>a folder that is there, written in full</source>
        <translation>un dossier qui existe, écrit en entier</translation>
    </message>
    <message>
        <source>a later review covers it</source>
        <translation>un bilan ultérieur le couvre</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>a month from 1 to 12</source>
        <translation>un mois de 1 à 12</translation>
    </message>
    <message>
        <source>a mutual end</source>
        <translation>une fin d’un commun accord</translation>
    </message>
    <message>
        <source>a number of megabytes from 1 on</source>
        <translation>un nombre de mégaoctets à partir de 1</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>par semaine</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>par an</translation>
    </message>
    <message>
        <source>above</source>
        <translation>au-dessus</translation>
    </message>
    <message>
        <source>above {reference}</source>
        <translation>au-dessus de {reference}</translation>
    </message>
    <message>
        <source>absorbed, with a reason</source>
        <translation>geste, avec un motif</translation>
    </message>
    <message>
        <source>accept deliverable</source>
        <translation>acceptation du livrable</translation>
    </message>
    <message>
        <source>acceptance</source>
        <translation>acceptation</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>accepted {day}</source>
        <translation>accepté le {day}</translation>
    </message>
    <message>
        <source>accepted {day}, {came}</source>
        <translation>accepté le {day}, {came}</translation>
    </message>
    <message>
        <source>actual {actual}</source>
        <translation>réel {actual}</translation>
    </message>
    <message>
        <source>add</source>
        <translation>ajout</translation>
    </message>
    <message>
        <source>add clause</source>
        <translation>ajout de clause</translation>
    </message>
    <message>
        <source>add client</source>
        <translation>ajout de client</translation>
    </message>
    <message>
        <source>add deliverable</source>
        <translation>ajout de livrable</translation>
    </message>
    <message>
        <source>add expense</source>
        <translation>ajout de dépense</translation>
    </message>
    <message>
        <source>add handover item</source>
        <translation>ajout à la remise</translation>
    </message>
    <message>
        <source>add holiday</source>
        <translation>ajout de jour férié</translation>
    </message>
    <message>
        <source>add invoice</source>
        <translation>ajout de facture</translation>
    </message>
    <message>
        <source>add notice</source>
        <translation>ajout de notification</translation>
    </message>
    <message>
        <source>add plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>add template clauses</source>
        <translation>clauses d’un modèle</translation>
    </message>
    <message>
        <source>add why</source>
        <translation>ajoutez pourquoi</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajoutée</translation>
    </message>
    <message>
        <source>advisory</source>
        <translation>conseil</translation>
    </message>
    <message>
        <source>after the end of {key}</source>
        <translation>après la fin de {key}</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>agence</translation>
    </message>
    <message>
        <source>agreed on the call of 3 September</source>
        <translation>convenu lors de l’appel du 3 septembre</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>all engagements</source>
        <translation>toutes les missions</translation>
    </message>
    <message>
        <source>allowance from</source>
        <translation>quota de</translation>
    </message>
    <message>
        <source>allowance per</source>
        <translation>quota par</translation>
    </message>
    <message>
        <source>allowance to</source>
        <translation>quota à</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>montant</translation>
    </message>
    <message>
        <source>an all-day event without clock times</source>
        <translation>un événement d’une journée sans heures</translation>
    </message>
    <message>
        <source>an assumption</source>
        <translation>une hypothèse</translation>
    </message>
    <message>
        <source>an expiry</source>
        <translation>l’arrivée du terme</translation>
    </message>
    <message>
        <source>and for you by</source>
        <translation>et pour vous par</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>répondre</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondue</translation>
    </message>
    <message>
        <source>answered on {day}</source>
        <translation>répondue le {day}</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>approbation</translation>
    </message>
    <message>
        <source>approve order</source>
        <translation>approbation de l’avenant</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>approved on {day}</source>
        <translation>approuvé le {day}</translation>
    </message>
    <message>
        <source>approved {day} by {names}</source>
        <translation>approuvé le {day} par {names}</translation>
    </message>
    <message>
        <source>approver’s name</source>
        <translation>nom de la personne</translation>
    </message>
    <message>
        <source>are billed now</source>
        <translation>facturées aussitôt</translation>
    </message>
    <message>
        <source>as in the settings</source>
        <translation>comme dans les réglages</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>au</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>au {day}</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>comme d’usage</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>asked for in writing and answered before it begins</source>
        <translation>demandé par écrit et répondu avant de commencer</translation>
    </message>
    <message>
        <source>asked today</source>
        <translation>demandé aujourd’hui</translation>
    </message>
    <message>
        <source>asked, {age}</source>
        <translation>demandé, {age}</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>hypothèse</translation>
    </message>
    <message>
        <source>at least {bound}</source>
        <translation>au moins {bound}</translation>
    </message>
    <message>
        <source>at least {time}</source>
        <translation>au moins {time}</translation>
    </message>
    <message>
        <source>at most {bound}</source>
        <translation>au plus {bound}</translation>
    </message>
    <message>
        <source>at most {time}</source>
        <translation>au plus {time}</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>à risque</translation>
    </message>
    <message>
        <source>at-risk hours</source>
        <translation>heures à risque</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>audit</translation>
    </message>
    <message>
        <source>away, unbilled</source>
        <translation>absence, non facturée</translation>
    </message>
    <message>
        <source>before the start of {key}</source>
        <translation>avant le début de {key}</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>commencée</translation>
    </message>
    <message>
        <source>behind even pace</source>
        <translation>derrière le rythme régulier</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>en cours d’écriture</translation>
    </message>
    <message>
        <source>below zero; the entries before it were lessened by it</source>
        <translation>en dessous de zéro&#xa0;; les saisies d’avant en ont été diminuées</translation>
    </message>
    <message>
        <source>below {reference}</source>
        <translation>en dessous de {reference}</translation>
    </message>
    <message>
        <source>billed none</source>
        <translation>facturable, rien</translation>
    </message>
    <message>
        <source>billed {time}</source>
        <translation>facturable {time}</translation>
    </message>
    <message>
        <source>billed {time}, {value}</source>
        <translation>facturable {time}, {value}</translation>
    </message>
    <message>
        <source>billed, none</source>
        <translation>facturable, rien</translation>
    </message>
    <message>
        <source>boundaries {n} of {all}</source>
        <translation>limites {n} sur {all}</translation>
    </message>
    <message>
        <source>breach by the client</source>
        <translation>manquement du client</translation>
    </message>
    <message>
        <source>breach by you</source>
        <translation>manquement de votre part</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>budget</translation>
    </message>
    <message>
        <source>budget {limit}, {kind}</source>
        <translation>budget {limit}, {kind}</translation>
    </message>
    <message>
        <source>business days</source>
        <translation>jours ouvrés</translation>
    </message>
    <message>
        <source>by the terms</source>
        <translation>selon conditions</translation>
    </message>
    <message>
        <source>call</source>
        <translation>appel</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>carried hours lapse after</source>
        <translation>heures reportées perdues après</translation>
    </message>
    <message>
        <source>carry over</source>
        <translation>reportées</translation>
    </message>
    <message>
        <source>change order</source>
        <translation>avenant</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changée</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>messagerie</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>clause</source>
        <translation>clause</translation>
    </message>
    <message>
        <source>clause in force</source>
        <translation>clause en vigueur</translation>
    </message>
    <message>
        <source>clause {clause} is in scope</source>
        <translation>la clause {clause} est dans le périmètre</translation>
    </message>
    <message>
        <source>clause {ref}</source>
        <translation>clause {ref}</translation>
    </message>
    <message>
        <source>clause {ref} “{text}”, {kind}</source>
        <translation>clause {ref} «&#xa0;{text}&#xa0;», {kind}</translation>
    </message>
    <message>
        <source>client</source>
        <translation>client</translation>
    </message>
    <message>
        <source>client’s part</source>
        <translation>à la charge du client</translation>
    </message>
    <message>
        <source>clock set back</source>
        <translation>horloge reculée</translation>
    </message>
    <message>
        <source>clocked, Enter opens it</source>
        <translation>chronométré, Entrée l’ouvre</translation>
    </message>
    <message>
        <source>close</source>
        <translation>clôture</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clos</translation>
    </message>
    <message>
        <source>closed {when}</source>
        <translation>clos {when}</translation>
    </message>
    <message>
        <source>closes {when}</source>
        <translation>finit {when}</translation>
    </message>
    <message>
        <source>compared {sum}</source>
        <translation>comparé {sum}</translation>
    </message>
    <message>
        <source>complete order</source>
        <translation>achèvement de l’avenant</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>achevé</translation>
    </message>
    <message>
        <source>completed {day}</source>
        <translation>achevé le {day}</translation>
    </message>
    <message>
        <source>completion</source>
        <translation>achèvement</translation>
    </message>
    <message>
        <source>conditional</source>
        <translation>sous condition</translation>
    </message>
    <message>
        <source>confirmed by {name}</source>
        <translation>confirmé par {name}</translation>
    </message>
    <message>
        <source>consultant</source>
        <translation>consultant</translation>
    </message>
    <message>
        <source>correct entry</source>
        <translation>correction de la saisie</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>correction</translation>
    </message>
    <message>
        <source>correction: {reason}</source>
        <translation>correction&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>counts on {day}</source>
        <translation>compte le {day}</translation>
    </message>
    <message>
        <source>cure notice</source>
        <translation>réparation du manquement</translation>
    </message>
    <message>
        <source>cure period</source>
        <translation>délai de réparation</translation>
    </message>
    <message>
        <source>cured {day}</source>
        <translation>réparé le {day}</translation>
    </message>
    <message>
        <source>custom</source>
        <translation>sur mesure</translation>
    </message>
    <message>
        <source>day {n}</source>
        <translation>jour {n}</translation>
    </message>
    <message>
        <source>day {n} of {term}</source>
        <translation>jour {n} sur {term}</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>days after the notice</source>
        <translation>jours après le préavis</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>décidé</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>decline order</source>
        <translation>refus de l’avenant</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>declined on {day}</source>
        <translation>refusée le {day}</translation>
    </message>
    <message>
        <source>declined: the time is at risk</source>
        <translation>refusé&#xa0;: le temps est à risque</translation>
    </message>
    <message>
        <source>deemed accepted {day}</source>
        <translation>réputé accepté {day}</translation>
    </message>
    <message>
        <source>deemed rejected {day}</source>
        <translation>réputé refusé {day}</translation>
    </message>
    <message>
        <source>deemed {state} {day}</source>
        <translation>réputé {state} {day}</translation>
    </message>
    <message>
        <source>delete entries,</source>
        <translation>suppression de saisies,</translation>
    </message>
    <message>
        <source>deliverable</source>
        <translation>livrable</translation>
    </message>
    <message>
        <source>deliverables: no acceptance criteria</source>
        <translation>livrables&#xa0;: aucun critère d’acceptation</translation>
    </message>
    <message>
        <source>deliverables: no due date</source>
        <translation>livrables&#xa0;: aucune échéance</translation>
    </message>
    <message>
        <source>deliverables: none</source>
        <translation>livrables&#xa0;: aucun</translation>
    </message>
    <message>
        <source>details</source>
        <translation>détails</translation>
    </message>
    <message>
        <source>discard timer</source>
        <translation>abandon du chrono</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation>fait le {day}</translation>
    </message>
    <message>
        <source>down</source>
        <translation>en dessous</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>draft order</source>
        <translation>rédaction de l’avenant</translation>
    </message>
    <message>
        <source>draft, {n} of {all}</source>
        <translation>brouillon, {n} sur {all}</translation>
    </message>
    <message>
        <source>due</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>échéance {day}</translation>
    </message>
    <message>
        <source>due {day}, overdue</source>
        <translation>échéance {day}, échu</translation>
    </message>
    <message>
        <source>duplicate entry</source>
        <translation>copie de la saisie</translation>
    </message>
    <message>
        <source>each entry</source>
        <translation>chaque saisie</translation>
    </message>
    <message>
        <source>earliest end {day}</source>
        <translation>fin au plus tôt {day}</translation>
    </message>
    <message>
        <source>earned {sum}</source>
        <translation>acquis {sum}</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>modification</translation>
    </message>
    <message>
        <source>edit clause</source>
        <translation>modification de la clause</translation>
    </message>
    <message>
        <source>edit client</source>
        <translation>modification du client</translation>
    </message>
    <message>
        <source>edit deliverable</source>
        <translation>modification du livrable</translation>
    </message>
    <message>
        <source>edit engagement</source>
        <translation>modification de la mission</translation>
    </message>
    <message>
        <source>edit entry</source>
        <translation>modification de la saisie</translation>
    </message>
    <message>
        <source>edit expense</source>
        <translation>modification de la dépense</translation>
    </message>
    <message>
        <source>edit handover item</source>
        <translation>modification de la remise</translation>
    </message>
    <message>
        <source>edit notice</source>
        <translation>modification de la notification</translation>
    </message>
    <message>
        <source>edition {n}</source>
        <translation>édition {n}</translation>
    </message>
    <message>
        <source>else they stay a draft</source>
        <translation>sinon elles restent un brouillon</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>saisie</translation>
    </message>
    <message>
        <source>even pace</source>
        <translation>rythme régulier</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>preuve</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>exclu</translation>
    </message>
    <message>
        <source>exit: no handover list</source>
        <translation>sortie&#xa0;: aucune liste de remise</translation>
    </message>
    <message>
        <source>exit: no notice days</source>
        <translation>sortie&#xa0;: aucun jour de préavis</translation>
    </message>
    <message>
        <source>exit: no policy</source>
        <translation>sortie&#xa0;: aucune règle</translation>
    </message>
    <message>
        <source>exit: no rule for the shortfall</source>
        <translation>sortie&#xa0;: aucune règle de manque</translation>
    </message>
    <message>
        <source>expire</source>
        <translation>perdues</translation>
    </message>
    <message>
        <source>expiry</source>
        <translation>arrivée du terme</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>forfait</translation>
    </message>
    <message>
        <source>fee a period</source>
        <translation>forfait par période</translation>
    </message>
    <message>
        <source>fee from {starts} {fee_cents}</source>
        <translation>forfait dès le {starts} {fee_cents}</translation>
    </message>
    <message>
        <source>fee from {starts} {fee_cents} × {served} ÷ {whole_days}</source>
        <translation>forfait dès le {starts} {fee_cents} × {served} ÷ {whole_days}</translation>
    </message>
    <message>
        <source>fee {fee_cents} × {unused_minutes} unused ÷ {included_minutes} included</source>
        <translation>forfait {fee_cents} × {unused_minutes} inutilisées ÷ {included_minutes} incluses</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>rempli</translation>
    </message>
    <message>
        <source>finish handover item</source>
        <translation>fin d’un point de remise</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>convient</translation>
    </message>
    <message>
        <source>fixed fee</source>
        <translation>prix fixe</translation>
    </message>
    <message>
        <source>fixed fee {fee}</source>
        <translation>prix fixe {fee}</translation>
    </message>
    <message>
        <source>fixed price</source>
        <translation>prix fixe</translation>
    </message>
    <message>
        <source>fixed {fee}</source>
        <translation>fixe {fee}</translation>
    </message>
    <message>
        <source>forecast {forecast}</source>
        <translation>prévision {forecast}</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>from day 15 on</source>
        <translation>dès le jour 15</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>dès le {day}</translation>
    </message>
    <message>
        <source>from {day}, without an end</source>
        <translation>dès le {day}, sans fin</translation>
    </message>
    <message>
        <source>from {day}, {n} days</source>
        <translation>dès le {day}, {n} jours</translation>
    </message>
    <message>
        <source>from {day}: {terms}</source>
        <translation>dès le {day}&#xa0;: {terms}</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <source>goodwill</source>
        <translation>geste</translation>
    </message>
    <message>
        <source>goodwill without a reason: add “why”</source>
        <translation>geste sans motif&#xa0;: ajoutez «&#xa0;pourquoi&#xa0;»</translation>
    </message>
    <message>
        <source>guarantee</source>
        <translation>garantie</translation>
    </message>
    <message>
        <source>guarantee until</source>
        <translation>garantie jusqu’au</translation>
    </message>
    <message>
        <source>has no date, as a total has</source>
        <translation>sans date, comme un total</translation>
    </message>
    <message>
        <source>has not taken place yet</source>
        <translation>n’a pas encore eu lieu</translation>
    </message>
    <message>
        <source>high</source>
        <translation>fort</translation>
    </message>
    <message>
        <source>hold time away,</source>
        <translation>mise en attente de l’absence,</translation>
    </message>
    <message>
        <source>hours beyond</source>
        <translation>heures au-delà</translation>
    </message>
    <message>
        <source>hours of</source>
        <translation>heures du</translation>
    </message>
    <message>
        <source>Import 1 entry  Ctrl+Enter</source>
        <translation>Importer 1 saisie  Ctrl+Entrée</translation>
    </message>
    <message>
        <source>All hours go</source>
        <translation>Toutes les heures vont</translation>
    </message>
    <message>
        <source>Bring the file to the other computer. Whoever has it can read it, unless the workspace has a passphrase.</source>
        <translation>Portez le fichier sur l’autre ordinateur. Qui l’a peut le lire, sauf si l’espace de travail a une phrase secrète.</translation>
    </message>
    <message>
        <source>Date format</source>
        <translation>Format des dates</translation>
    </message>
    <message>
        <source>From {first} on</source>
        <translation>Dès le {first}</translation>
    </message>
    <message>
        <source>If it is forgotten, nobody can find it out. Backups made before it was set can be opened without it.</source>
        <translation>Si elle est oubliée, personne ne peut la retrouver. Les sauvegardes faites avant s’ouvrent sans elle.</translation>
    </message>
    <message>
        <source>Import {n} entries  Ctrl+Enter</source>
        <translation>Importer {n} saisies  Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Imported 1 entry from {file}</source>
        <translation>1 saisie importée de {file}</translation>
    </message>
    <message>
        <source>It is encrypted, and so are the backups made from now on. Documents, exports, and text that was typed and not sent yet stay outside of it.</source>
        <translation>Il est chiffré, comme les sauvegardes faites dès maintenant. Les documents, les exports et le texte saisi mais pas encore envoyé restent en dehors.</translation>
    </message>
    <message>
        <source>Make a workspace of it …</source>
        <translation>En faire un espace de travail …</translation>
    </message>
    <message>
        <source>Making {file}</source>
        <translation>Création de {file}</translation>
    </message>
    <message>
        <source>Money format</source>
        <translation>Format des montants</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nouvel espace de travail</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Rien à importer</translation>
    </message>
    <message>
        <source>Open a workspace from another computer</source>
        <translation>Ouvrir un espace de travail d’un autre ordinateur</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Publishing {key} {quarter}</source>
        <translation>Publication de {key} {quarter}</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Lecture de {file}</translation>
    </message>
    <message>
        <source>Stop  Esc</source>
        <translation>Arrêter  Échap</translation>
    </message>
    <message>
        <source>Stopped; nothing was published.</source>
        <translation>Arrêté&#xa0;; rien n’a été publié.</translation>
    </message>
    <message>
        <source>That is not the present passphrase; nothing was changed, try again.</source>
        <translation>Ce n’est pas la phrase secrète actuelle&#xa0;; rien n’a été changé, réessayez.</translation>
    </message>
    <message>
        <source>The calendar has events that recur (the first is on line {line}); those need a first and a last day.</source>
        <translation>Le calendrier a des événements récurrents (le premier à la ligne {line})&#xa0;; il leur faut un premier et un dernier jour.</translation>
    </message>
    <message>
        <source>The desktop may show notices on a locked screen too.</source>
        <translation>Le bureau peut aussi montrer des avis sur l’écran verrouillé.</translation>
    </message>
    <message>
        <source>The desktop’s own list of programs that start at login shows it too.</source>
        <translation>La liste des programmes au démarrage du bureau le montre aussi.</translation>
    </message>
    <message>
        <source>The drive of {path} failed after something was saved; look at what is there before you do it again.</source>
        <translation>Le disque de {path} a échoué après un enregistrement&#xa0;; regardez ce qui s’y trouve avant de recommencer.</translation>
    </message>
    <message>
        <source>The file that was packed on the other computer; it is looked through before anything is done with it.</source>
        <translation>Le fichier emballé sur l’autre ordinateur&#xa0;; il est examiné avant tout le reste.</translation>
    </message>
    <message>
        <source>The new copy did not pass its check and was removed; the workspace is as it was.</source>
        <translation>La nouvelle copie n’a pas passé son contrôle et a été retirée&#xa0;; l’espace de travail est comme avant.</translation>
    </message>
    <message>
        <source>The program’s log</source>
        <translation>Le journal du programme</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La même encore</translation>
    </message>
    <message>
        <source>The start at login</source>
        <translation>Le démarrage à la session</translation>
    </message>
    <message>
        <source>The two are not the same; type the new passphrase twice.</source>
        <translation>Les deux ne sont pas identiques&#xa0;; tapez la nouvelle phrase secrète deux fois.</translation>
    </message>
    <message>
        <source>The window’s memory: its size, unsent texts</source>
        <translation>La mémoire de la fenêtre&#xa0;: taille, textes non envoyés</translation>
    </message>
    <message>
        <source>The workspace</source>
        <translation>L’espace de travail</translation>
    </message>
    <message>
        <source>The workspace has a passphrase already; change it, or remove it.</source>
        <translation>L’espace de travail a déjà une phrase secrète&#xa0;; changez-la, ou retirez-la.</translation>
    </message>
    <message>
        <source>The workspace has no passphrase; set one first.</source>
        <translation>L’espace de travail n’a pas de phrase secrète&#xa0;; définissez-en une d’abord.</translation>
    </message>
    <message>
        <source>The workspace is as safe as your account on this computer. With a passphrase, it and its backups can be read only with that, also on a stolen disk or in a synced folder.</source>
        <translation>L’espace de travail est aussi sûr que votre compte sur cet ordinateur. Avec une phrase secrète, lui et ses sauvegardes ne se lisent qu’avec elle, même sur un disque volé ou dans un dossier synchronisé.</translation>
    </message>
    <message>
        <source>The workspace needs no passphrase any more</source>
        <translation>L’espace de travail ne demande plus de phrase secrète</translation>
    </message>
    <message>
        <source>The workspace needs the new passphrase from now on</source>
        <translation>L’espace de travail demande désormais la nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>The workspace needs the passphrase from now on</source>
        <translation>L’espace de travail demande désormais la phrase secrète</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>There, choose File, Open a moved workspace, or double-click the file. It says what it holds and opens it.</source>
        <translation>Là-bas, choisissez Fichier, Ouvrir un espace transporté, ou double-cliquez sur le fichier. Son contenu est annoncé, puis ouvert.</translation>
    </message>
    <message>
        <source>This installation cannot read or make encrypted files; install it with them: pip install &apos;engagement-desk[encryption]&apos;.</source>
        <translation>Cette installation ne sait pas lire ou faire de fichiers chiffrés&#xa0;; installez-les avec&#xa0;: pip install &apos;engagement-desk[encryption]&apos;.</translation>
    </message>
    <message>
        <source>This system has no keyring that keeps the passphrase; it will be asked for at each start, which does no harm.</source>
        <translation>Ce système n’a pas de trousseau pour la phrase secrète&#xa0;; elle sera demandée à chaque démarrage, sans dommage.</translation>
    </message>
    <message>
        <source>Timer over 8 hours</source>
        <translation>Chrono au-delà de 8 heures</translation>
    </message>
    <message>
        <source>Took the import of {file} back</source>
        <translation>Import de {file} repris</translation>
    </message>
    <message>
        <source>Trying {file}</source>
        <translation>Essai de {file}</translation>
    </message>
    <message>
        <source>Type the passphrase</source>
        <translation>Saisir la phrase secrète</translation>
    </message>
    <message>
        <source>What is told while you do something else; each thing once, and only while the program runs.</source>
        <translation>Ce qui est dit pendant que vous faites autre chose&#xa0;; une fois chaque chose, et seulement tant que le programme tourne.</translation>
    </message>
    <message>
        <source>What new engagements begin with, and where a quarter begins.</source>
        <translation>Ce par quoi commencent les nouvelles missions, et où commence un trimestre.</translation>
    </message>
    <message>
        <source>Where everything lies</source>
        <translation>Où tout se trouve</translation>
    </message>
    <message>
        <source>Who can read the workspace, and what is asked for to open it.</source>
        <translation>Qui peut lire l’espace de travail, et ce qui est demandé pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Whoever can read your files can read the workspace then.</source>
        <translation>Qui peut lire vos fichiers peut alors lire l’espace de travail.</translation>
    </message>
    <message>
        <source>Whoever forgets it loses the workspace and its encrypted backups; nobody can find it out.</source>
        <translation>Qui l’oublie perd l’espace de travail et ses sauvegardes chiffrées&#xa0;; personne ne peut la retrouver.</translation>
    </message>
    <message>
        <source>Whole workspaces (*.json)</source>
        <translation>Espaces de travail entiers (*.json)</translation>
    </message>
    <message>
        <source>With Wayland, keys that work everywhere belong to the desktop; no program can take one by itself.</source>
        <translation>Avec Wayland, les touches valables partout appartiennent au bureau&#xa0;; aucun programme ne peut en prendre une lui-même.</translation>
    </message>
    <message>
        <source>With its backups</source>
        <translation>Avec ses sauvegardes</translation>
    </message>
    <message>
        <source>Workspace: {path}</source>
        <translation>Espace de travail&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Workspaces (*.engdesk)</source>
        <translation>Espaces de travail (*.engdesk)</translation>
    </message>
    <message>
        <source>Write without one</source>
        <translation>Écrire sans</translation>
    </message>
    <message>
        <source>Writing backups anew</source>
        <translation>Réécriture des sauvegardes</translation>
    </message>
    <message>
        <source>Written on: {day}</source>
        <translation>Écrit le&#xa0;: {day}</translation>
    </message>
    <message>
        <source>by client and project, as below</source>
        <translation>par client et projet, comme ci-dessous</translation>
    </message>
    <message>
        <source>copying the workspace</source>
        <translation>copie de l’espace de travail</translation>
    </message>
    <message>
        <source>hours: no allowance or budget</source>
        <translation>heures&#xa0;: aucun quota ni budget</translation>
    </message>
    <message>
        <source>impact {level}</source>
        <translation>impact {level}</translation>
    </message>
    <message>
        <source>import of</source>
        <translation>import de</translation>
    </message>
    <message>
        <source>import of the workspace</source>
        <translation>import de l’espace de travail</translation>
    </message>
    <message>
        <source>in 1 day</source>
        <translation>dans 1 jour</translation>
    </message>
    <message>
        <source>in all {sum}</source>
        <translation>en tout {sum}</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>in lists</source>
        <translation>dans les listes</translation>
    </message>
    <message>
        <source>in place of {number}</source>
        <translation>à la place de {number}</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>in scope</source>
        <translation>dans le périmètre</translation>
    </message>
    <message>
        <source>in scope, though {ref} excludes it</source>
        <translation>dans le périmètre, bien que {ref} l’exclue</translation>
    </message>
    <message>
        <source>in {n} days</source>
        <translation>dans {n} jours</translation>
    </message>
    <message>
        <source>in {n} min</source>
        <translation>dans {n} min</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>dans {time}</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>incident</translation>
    </message>
    <message>
        <source>included</source>
        <translation>inclus</translation>
    </message>
    <message>
        <source>into {key}</source>
        <translation>vers {key}</translation>
    </message>
    <message>
        <source>invoiced</source>
        <translation>facturé</translation>
    </message>
    <message>
        <source>invoices and expenses</source>
        <translation>factures et dépenses</translation>
    </message>
    <message>
        <source>issue scope</source>
        <translation>émission du périmètre</translation>
    </message>
    <message>
        <source>it has no clock times; --all-day 8h takes it with so many hours a day</source>
        <translation>sans heures d’horloge&#xa0;; --all-day 8h la prend avec tant d’heures par jour</translation>
    </message>
    <message>
        <source>it has no date, as a total has</source>
        <translation>sans date, comme un total</translation>
    </message>
    <message>
        <source>it has not taken place yet</source>
        <translation>n’a pas encore eu lieu</translation>
    </message>
    <message>
        <source>it is a break, time off or an expense</source>
        <translation>une pause, un congé ou une dépense</translation>
    </message>
    <message>
        <source>it is below zero; the entries before it were lessened by it</source>
        <translation>en dessous de zéro&#xa0;; les saisies d’avant en ont été diminuées</translation>
    </message>
    <message>
        <source>it is marked as free time</source>
        <translation>marqué comme temps libre</translation>
    </message>
    <message>
        <source>it is still running; --running takes it as it stands</source>
        <translation>encore en cours&#xa0;; --running la prend telle quelle</translation>
    </message>
    <message>
        <source>it lies outside the range asked for</source>
        <translation>hors de la plage demandée</translation>
    </message>
    <message>
        <source>it overlaps with {count} other entries of the same person that day.</source>
        <translation>elle chevauche {count} autres saisies de la même personne ce jour-là.</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>it was deleted</source>
        <translation>supprimé</translation>
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
        <translation>dernier changement {when}</translation>
    </message>
    <message>
        <source>late entry</source>
        <translation>saisie tardive</translation>
    </message>
    <message>
        <source>late expense</source>
        <translation>dépense tardive</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>lies in a published review</source>
        <translation>est dans un bilan publié</translation>
    </message>
    <message>
        <source>load sample</source>
        <translation>chargement de l’exemple</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>log</source>
        <translation>saisie</translation>
    </message>
    <message>
        <source>logged this week {time}</source>
        <translation>noté cette semaine {time}</translation>
    </message>
    <message>
        <source>longer than a day</source>
        <translation>plus d’un jour</translation>
    </message>
    <message>
        <source>look</source>
        <translation>regarder</translation>
    </message>
    <message>
        <source>lump sum</source>
        <translation>montant forfaitaire</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>courriel</translation>
    </message>
    <message>
        <source>mark action</source>
        <translation>action</translation>
    </message>
    <message>
        <source>marked as free time</source>
        <translation>marqué comme temps libre</translation>
    </message>
    <message>
        <source>mend</source>
        <translation>à réparer</translation>
    </message>
    <message>
        <source>mend figures</source>
        <translation>réparation des chiffres</translation>
    </message>
    <message>
        <source>mend overlap</source>
        <translation>réparation du chevauchement</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>minimum</translation>
    </message>
    <message>
        <source>minimum that applies {sum}</source>
        <translation>minimum applicable {sum}</translation>
    </message>
    <message>
        <source>minimum {sum}</source>
        <translation>minimum {sum}</translation>
    </message>
    <message>
        <source>more than 8 h</source>
        <translation>plus de 8 h</translation>
    </message>
    <message>
        <source>most carried</source>
        <translation>report maximal</translation>
    </message>
    <message>
        <source>mutual agreement</source>
        <translation>commun accord</translation>
    </message>
    <message>
        <source>name them</source>
        <translation>nommer</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>au plus proche</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>à traiter</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>new engagement</source>
        <translation>nouvelle mission</translation>
    </message>
    <message>
        <source>new from {day}</source>
        <translation>nouveau dès le {day}</translation>
    </message>
    <message>
        <source>new version from {day}</source>
        <translation>nouvelle version dès le {day}</translation>
    </message>
    <message>
        <source>new wording</source>
        <translation>nouveau texte</translation>
    </message>
    <message>
        <source>new: {key}</source>
        <translation>nouveau&#xa0;: {key}</translation>
    </message>
    <message>
        <source>next free</source>
        <translation>prochaine libre</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>prochaine étape</translation>
    </message>
    <message>
        <source>no acceptance criteria</source>
        <translation>aucun critère d’acceptation</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>sans plafond</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>no date agreed</source>
        <translation>aucune date convenue</translation>
    </message>
    <message>
        <source>no delay</source>
        <translation>aucun décalage</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>aucune différence</translation>
    </message>
    <message>
        <source>no due date</source>
        <translation>aucune échéance</translation>
    </message>
    <message>
        <source>no figure yet</source>
        <translation>pas encore de chiffre</translation>
    </message>
    <message>
        <source>no minimum agreed</source>
        <translation>aucun minimum convenu</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>no other order</source>
        <translation>aucun autre avenant</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>sans responsable</translation>
    </message>
    <message>
        <source>no request</source>
        <translation>aucune demande</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>aucun temps</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun encore</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>non convenu</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>pas encore de réponse</translation>
    </message>
    <message>
        <source>not approved: the time is at risk</source>
        <translation>non approuvé&#xa0;: le temps est à risque</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>pas du tout</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>pas commencé</translation>
    </message>
    <message>
        <source>not billable</source>
        <translation>non facturable</translation>
    </message>
    <message>
        <source>not classed yet</source>
        <translation>pas encore classé</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>non confirmé</translation>
    </message>
    <message>
        <source>not cured</source>
        <translation>non réparé</translation>
    </message>
    <message>
        <source>not issued</source>
        <translation>non émise</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>non annoncé</translation>
    </message>
    <message>
        <source>not on this page</source>
        <translation>pas sur cette page</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>non signé</translation>
    </message>
    <message>
        <source>not to exceed</source>
        <translation>plafond</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>non écrit</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>not yet due</source>
        <translation>pas encore échu</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>nothing like it was classified</source>
        <translation>rien de semblable n’a été classé</translation>
    </message>
    <message>
        <source>nothing was planned for these days</source>
        <translation>rien n’était prévu pour ces jours</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>encore rien</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>préavis</translation>
    </message>
    <message>
        <source>notice of breach</source>
        <translation>notification de manquement</translation>
    </message>
    <message>
        <source>notice of non-renewal</source>
        <translation>notification de non-reconduction</translation>
    </message>
    <message>
        <source>notice of termination</source>
        <translation>notification de résiliation</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>objectif</translation>
    </message>
    <message>
        <source>of all engagements</source>
        <translation>de toutes les missions</translation>
    </message>
    <message>
        <source>of {key}</source>
        <translation>de {key}</translation>
    </message>
    <message>
        <source>of {limit}</source>
        <translation>sur {limit}</translation>
    </message>
    <message>
        <source>of {minimum} · {percent} %</source>
        <translation>sur {minimum} · {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>of {n}</source>
        <translation>sur {n}</translation>
    </message>
    <message>
        <source>of {range}</source>
        <translation>sur {range}</translation>
    </message>
    <message>
        <source>of {time} available</source>
        <translation>sur {time} disponibles</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>le jour même</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>le {day}</translation>
    </message>
    <message>
        <source>on {first}</source>
        <translation>le {first}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>open change order</source>
        <translation>avenant ouvert</translation>
    </message>
    <message>
        <source>open, {age}</source>
        <translation>ouverte, {age}</translation>
    </message>
    <message>
        <source>open-ended</source>
        <translation>sans terme</translation>
    </message>
    <message>
        <source>opening what was packed</source>
        <translation>ouverture de ce qui a été emballé</translation>
    </message>
    <message>
        <source>operational</source>
        <translation>opérationnel</translation>
    </message>
    <message>
        <source>or type where it is, and Enter</source>
        <translation>ou tapez où il est, puis Entrée</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>commandé</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>résultat</translation>
    </message>
    <message>
        <source>outside the days that you gave</source>
        <translation>hors des jours que vous avez donnés</translation>
    </message>
    <message>
        <source>over</source>
        <translation>au-dessus</translation>
    </message>
    <message>
        <source>over midnight</source>
        <translation>après minuit</translation>
    </message>
    <message>
        <source>overage</source>
        <translation>dépassement</translation>
    </message>
    <message>
        <source>overage rate</source>
        <translation>taux au-delà</translation>
    </message>
    <message>
        <source>overdue 1 day</source>
        <translation>échu depuis 1 jour</translation>
    </message>
    <message>
        <source>overdue {n} days</source>
        <translation>échu depuis {n} jours</translation>
    </message>
    <message>
        <source>overdue, {age}</source>
        <translation>échu, {age}</translation>
    </message>
    <message>
        <source>overlaps</source>
        <translation>chevauche</translation>
    </message>
    <message>
        <source>overlaps {key} {time}</source>
        <translation>chevauche {key} {time}</translation>
    </message>
    <message>
        <source>owed</source>
        <translation>due</translation>
    </message>
    <message>
        <source>owed at an exit</source>
        <translation>due à une sortie</translation>
    </message>
    <message>
        <source>owed repair</source>
        <translation>réparation due</translation>
    </message>
    <message>
        <source>packing</source>
        <translation>emballage</translation>
    </message>
    <message>
        <source>paid by the client</source>
        <translation>payée par le client</translation>
    </message>
    <message>
        <source>paid by you</source>
        <translation>payée par vous</translation>
    </message>
    <message>
        <source>paid {day}</source>
        <translation>payée le {day}</translation>
    </message>
    <message>
        <source>part of it</source>
        <translation>partielle</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>sauté</translation>
    </message>
    <message>
        <source>pay invoice</source>
        <translation>paiement de la facture</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>posts on {day}</source>
        <translation>compte le {day}</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>priorité</translation>
    </message>
    <message>
        <source>probability {level}</source>
        <translation>probabilité {level}</translation>
    </message>
    <message>
        <source>promised this week {span}, logged {time}</source>
        <translation>promis cette semaine {span}, noté {time}</translation>
    </message>
    <message>
        <source>publish review</source>
        <translation>publication du bilan</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publié</translation>
    </message>
    <message>
        <source>published to {day}</source>
        <translation>publié jusqu’au {day}</translation>
    </message>
    <message>
        <source>published, locked</source>
        <translation>publié, verrouillé</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>taux</translation>
    </message>
    <message>
        <source>reached {day}</source>
        <translation>atteint le {day}</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prête</translation>
    </message>
    <message>
        <source>received after {n} days</source>
        <translation>reçu après {n} jours</translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>reçue le {day}</translation>
    </message>
    <message>
        <source>record status</source>
        <translation>point mensuel</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>reject deliverable</source>
        <translation>refus du livrable</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>retrait</translation>
    </message>
    <message>
        <source>remove clause</source>
        <translation>retrait de la clause</translation>
    </message>
    <message>
        <source>remove deliverable</source>
        <translation>retrait du livrable</translation>
    </message>
    <message>
        <source>remove expense</source>
        <translation>retrait de la dépense</translation>
    </message>
    <message>
        <source>remove handover item</source>
        <translation>retrait de la remise</translation>
    </message>
    <message>
        <source>remove holiday</source>
        <translation>retrait du jour férié</translation>
    </message>
    <message>
        <source>remove logo</source>
        <translation>retrait du logo</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>renew engagement</source>
        <translation>reconduction de la mission</translation>
    </message>
    <message>
        <source>renewal</source>
        <translation>reconduction</translation>
    </message>
    <message>
        <source>renews this one</source>
        <translation>reconduit celle-ci</translation>
    </message>
    <message>
        <source>request</source>
        <translation>demande</translation>
    </message>
    <message>
        <source>request of {day}</source>
        <translation>demande du {day}</translation>
    </message>
    <message>
        <source>restated</source>
        <translation>rectifié</translation>
    </message>
    <message>
        <source>restore entries,</source>
        <translation>rappel de saisies,</translation>
    </message>
    <message>
        <source>retainer</source>
        <translation>forfait</translation>
    </message>
    <message>
        <source>review period</source>
        <translation>délai d’examen</translation>
    </message>
    <message>
        <source>revision 1</source>
        <translation>version 1</translation>
    </message>
    <message>
        <source>revision limit</source>
        <translation>limite de révisions</translation>
    </message>
    <message>
        <source>revision {n}</source>
        <translation>version {n}</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>risque</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>arrondi</translation>
    </message>
    <message>
        <source>rounding of</source>
        <translation>arrondi de</translation>
    </message>
    <message>
        <source>rounding to</source>
        <translation>arrondi à</translation>
    </message>
    <message>
        <source>row</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>running {time}</source>
        <translation>en cours {time}</translation>
    </message>
    <message>
        <source>same activity on {day}</source>
        <translation>même activité le {day}</translation>
    </message>
    <message>
        <source>same note on {day}</source>
        <translation>même note le {day}</translation>
    </message>
    <message>
        <source>schedule effect</source>
        <translation>effet sur le calendrier</translation>
    </message>
    <message>
        <source>scope: no revision issued</source>
        <translation>périmètre&#xa0;: aucune version émise</translation>
    </message>
    <message>
        <source>scope: nothing is excluded</source>
        <translation>périmètre&#xa0;: rien n’est exclu</translation>
    </message>
    <message>
        <source>scope: nothing is included</source>
        <translation>périmètre&#xa0;: rien n’est inclus</translation>
    </message>
    <message>
        <source>send order</source>
        <translation>envoi de l’avenant</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>sent on {day}</source>
        <translation>envoyé le {day}</translation>
    </message>
    <message>
        <source>sent {day}</source>
        <translation>envoyée le {day}</translation>
    </message>
    <message>
        <source>sent, {age}</source>
        <translation>envoyé, {age}</translation>
    </message>
    <message>
        <source>set checkpoint</source>
        <translation>point d’étape</translation>
    </message>
    <message>
        <source>set class of entries,</source>
        <translation>catégorie des saisies,</translation>
    </message>
    <message>
        <source>set exit policy</source>
        <translation>règles de sortie</translation>
    </message>
    <message>
        <source>set logo</source>
        <translation>logo</translation>
    </message>
    <message>
        <source>set status</source>
        <translation>changement d’état</translation>
    </message>
    <message>
        <source>set terms</source>
        <translation>conditions</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>réglage</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>réglé</translation>
    </message>
    <message>
        <source>several entries, Enter opens them</source>
        <translation>plusieurs saisies, Entrée les ouvre</translation>
    </message>
    <message>
        <source>silence means nothing</source>
        <translation>le silence ne vaut rien</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis le {day}</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>en cours</translation>
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
        <translation>bientôt</translation>
    </message>
    <message>
        <source>stands on an invoice</source>
        <translation>est sur une facture</translation>
    </message>
    <message>
        <source>start deliverable</source>
        <translation>début du livrable</translation>
    </message>
    <message>
        <source>start engagement</source>
        <translation>début de mission</translation>
    </message>
    <message>
        <source>start timer</source>
        <translation>départ du chrono</translation>
    </message>
    <message>
        <source>started</source>
        <translation>commencé</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>encore en cours</translation>
    </message>
    <message>
        <source>stop timer</source>
        <translation>arrêt du chrono</translation>
    </message>
    <message>
        <source>structure</source>
        <translation>structure</translation>
    </message>
    <message>
        <source>submit deliverable</source>
        <translation>remise du livrable</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>remis</translation>
    </message>
    <message>
        <source>submitted {day}</source>
        <translation>remis le {day}</translation>
    </message>
    <message>
        <source>survives</source>
        <translation>survit</translation>
    </message>
    <message>
        <source>take back import of</source>
        <translation>reprise de l’import de</translation>
    </message>
    <message>
        <source>target {target}</source>
        <translation>cible {target}</translation>
    </message>
    <message>
        <source>termination fee {fee}</source>
        <translation>indemnité de résiliation {fee}</translation>
    </message>
    <message>
        <source>the allowance at the rate</source>
        <translation>le quota au taux</translation>
    </message>
    <message>
        <source>the brief of {key}</source>
        <translation>la note de {key}</translation>
    </message>
    <message>
        <source>the budget, spread over the term</source>
        <translation>le budget, réparti sur la durée</translation>
    </message>
    <message>
        <source>the calendar of {whose}</source>
        <translation>l’agenda&#xa0;: {whose}</translation>
    </message>
    <message>
        <source>the client has accepted that provider&apos;s terms in writing</source>
        <translation>le client a accepté par écrit les conditions de ce fournisseur</translation>
    </message>
    <message>
        <source>the client&apos;s convenience</source>
        <translation>résiliation par le client</translation>
    </message>
    <message>
        <source>the client’s obligation</source>
        <translation>à la charge du client</translation>
    </message>
    <message>
        <source>the consultant&apos;s convenience</source>
        <translation>résiliation par le consultant</translation>
    </message>
    <message>
        <source>the day&apos;s total</source>
        <translation>le total du jour</translation>
    </message>
    <message>
        <source>the detailed report as CSV or Excel</source>
        <translation>le rapport détaillé en CSV ou Excel</translation>
    </message>
    <message>
        <source>the dispute pack of {key}</source>
        <translation>le dossier de demande de {key}</translation>
    </message>
    <message>
        <source>the draft</source>
        <translation>le brouillon</translation>
    </message>
    <message>
        <source>the duration is longer than a day; check that it is meant.</source>
        <translation>la durée dépasse un jour&#xa0;; vérifiez que c’est voulu.</translation>
    </message>
    <message>
        <source>the exit statement of {key}</source>
        <translation>le décompte de sortie de {key}</translation>
    </message>
    <message>
        <source>the first 90 days</source>
        <translation>les 90 premiers jours</translation>
    </message>
    <message>
        <source>the first of the calendar</source>
        <translation>le premier de l’agenda</translation>
    </message>
    <message>
        <source>the fixed fee, spread over the term</source>
        <translation>le prix fixe, réparti sur la durée</translation>
    </message>
    <message>
        <source>the hours of {whose}</source>
        <translation>les heures&#xa0;: {whose}</translation>
    </message>
    <message>
        <source>the internal report of {key} {quarter}</source>
        <translation>le rapport interne de {key} {quarter}</translation>
    </message>
    <message>
        <source>the last of the calendar</source>
        <translation>le dernier de l’agenda</translation>
    </message>
    <message>
        <source>the minimum engagement, spread over the term</source>
        <translation>le minimum d’engagement, réparti sur la durée</translation>
    </message>
    <message>
        <source>the next {when}</source>
        <translation>prochaine {when}</translation>
    </message>
    <message>
        <source>the order gives the class</source>
        <translation>l’avenant donne la catégorie</translation>
    </message>
    <message>
        <source>the own brief of {key}</source>
        <translation>la note personnelle de {key}</translation>
    </message>
    <message>
        <source>the rate</source>
        <translation>le taux</translation>
    </message>
    <message>
        <source>the report; solidtime’s backup as a ZIP file</source>
        <translation>le rapport&#xa0;; la sauvegarde de solidtime en fichier ZIP</translation>
    </message>
    <message>
        <source>the retainer&apos;s fee, twelve periods a year</source>
        <translation>le forfait, douze périodes par an</translation>
    </message>
    <message>
        <source>the sheet of {key} {number}</source>
        <translation>la fiche de {key} {number}</translation>
    </message>
    <message>
        <source>the status of {key} for {month}</source>
        <translation>le point de {key} pour {month}</translation>
    </message>
    <message>
        <source>the table of an export, and whole workspaces as JSON</source>
        <translation>le tableau d’un export, et des espaces de travail entiers en JSON</translation>
    </message>
    <message>
        <source>the work date is after the end of {key} ({end}); it counts all the same.</source>
        <translation>le jour de travail est après la fin de {key} ({end})&#xa0;; il compte tout de même.</translation>
    </message>
    <message>
        <source>the work date is before the start of {key} ({start}); it counts all the same.</source>
        <translation>le jour de travail est avant le début de {key} ({start})&#xa0;; il compte tout de même.</translation>
    </message>
    <message>
        <source>their data folder, frames or database, and their exports</source>
        <translation>leur dossier de données, frames ou base, et leurs exports</translation>
    </message>
    <message>
        <source>their text files</source>
        <translation>leurs fichiers texte</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>cette semaine</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>formule</translation>
    </message>
    <message>
        <source>time</source>
        <translation>temps</translation>
    </message>
    <message>
        <source>time and materials</source>
        <translation>au temps passé</translation>
    </message>
    <message>
        <source>time away,</source>
        <translation>absence,</translation>
    </message>
    <message>
        <source>time on a change order takes its class from the order; {class} is kept in case it leaves it.</source>
        <translation>le temps sur un avenant prend sa catégorie&#xa0;; {class} est gardée au cas où il le quitte.</translation>
    </message>
    <message>
        <source>time to answer</source>
        <translation>délai de réponse</translation>
    </message>
    <message>
        <source>timeclock</source>
        <translation>timeclock</translation>
    </message>
    <message>
        <source>timeclock, for hledger</source>
        <translation>timeclock, pour hledger</translation>
    </message>
    <message>
        <source>timedot</source>
        <translation>timedot</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>to note</source>
        <translation>à noter</translation>
    </message>
    <message>
        <source>to {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>today {day}</source>
        <translation>aujourd’hui {day}</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>total so far {sum}</source>
        <translation>cumul {sum}</translation>
    </message>
    <message>
        <source>travel is approved in writing two weeks ahead, at the client&apos;s cost</source>
        <translation>le déplacement est approuvé par écrit deux semaines avant, aux frais du client</translation>
    </message>
    <message>
        <source>unclassified</source>
        <translation>non classé</translation>
    </message>
    <message>
        <source>under</source>
        <translation>en dessous</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>unused hours</source>
        <translation>heures inutilisées</translation>
    </message>
    <message>
        <source>up</source>
        <translation>au-dessus</translation>
    </message>
    <message>
        <source>value {money}</source>
        <translation>valeur {money}</translation>
    </message>
    <message>
        <source>value, none</source>
        <translation>valeur, aucune</translation>
    </message>
    <message>
        <source>void</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>void invoice</source>
        <translation>annulation de la facture</translation>
    </message>
    <message>
        <source>voided invoice</source>
        <translation>facture annulée</translation>
    </message>
    <message>
        <source>warn</source>
        <translation>attention</translation>
    </message>
    <message>
        <source>warns</source>
        <translation>alerte</translation>
    </message>
    <message>
        <source>was deleted</source>
        <translation>a été supprimé</translation>
    </message>
    <message>
        <source>was renewed by this one</source>
        <translation>a été reconduite par celle-ci</translation>
    </message>
    <message>
        <source>was: {text}</source>
        <translation>était&#xa0;: {text}</translation>
    </message>
    <message>
        <source>week of {day}</source>
        <translation>semaine du {day}</translation>
    </message>
    <message>
        <source>withdraw notice</source>
        <translation>retrait de la notification</translation>
    </message>
    <message>
        <source>withdraw order</source>
        <translation>retrait de l’avenant</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>withdrawn on {day}</source>
        <translation>retiré le {day}</translation>
    </message>
    <message>
        <source>withdrawn: the time is at risk</source>
        <translation>retiré&#xa0;: le temps est à risque</translation>
    </message>
    <message>
        <source>within</source>
        <translation>dans la plage</translation>
    </message>
    <message>
        <source>within {reference}</source>
        <translation>dans {reference}</translation>
    </message>
    <message>
        <source>worked {before} → {after}</source>
        <translation>travaillé {before} → {after}</translation>
    </message>
    <message>
        <source>worked {time}</source>
        <translation>travaillé {time}</translation>
    </message>
    <message>
        <source>worked {worked} · billed {billed} · {value}</source>
        <translation>travaillé {worked} · facturable {billed} · {value}</translation>
    </message>
    <message>
        <source>write section</source>
        <translation>rubrique</translation>
    </message>
    <message>
        <source>written</source>
        <translation>écrit</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>yet</source>
        <translation>encore</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>you declined it</source>
        <translation>vous l’avez décliné</translation>
    </message>
    <message>
        <source>your convenience</source>
        <translation>résiliation par vous</translation>
    </message>
    <message>
        <source>zero cost</source>
        <translation>sans frais</translation>
    </message>
    <message>
        <source>{chart}, as a table</source>
        <translation>{chart}, en tableau</translation>
    </message>
    <message>
        <source>{clause} excludes “{words}”</source>
        <translation>{clause} exclut «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>{clause} has “{words}”</source>
        <translation>{clause} a «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>{clause} has “{words}” on a condition</source>
        <translation>{clause} a «&#xa0;{words}&#xa0;» sous condition</translation>
    </message>
    <message>
        <source>{clause}, if {condition}</source>
        <translation>{clause} – condition&#xa0;: {condition}</translation>
    </message>
    <message>
        <source>{client} · contract clock</source>
        <translation>{client} · échéancier</translation>
    </message>
    <message>
        <source>{client} · invoices and expenses</source>
        <translation>{client} · factures et dépenses</translation>
    </message>
    <message>
        <source>{client} · {title} (new)</source>
        <translation>{client} · {title} (nouveau)</translation>
    </message>
    <message>
        <source>{count} approved change orders ({change}) turn the original sum of {original} into {revised}.</source>
        <translation>{count} avenants approuvés ({change}) portent la somme d’origine de {original} à {revised}.</translation>
    </message>
    <message>
        <source>{count} corrections below zero are shown as shorter sessions.</source>
        <translation>{count} corrections en dessous de zéro apparaissent comme des sessions plus courtes.</translation>
    </message>
    <message>
        <source>{count} entries of the import {batch} are on the invoice {ref}; void that first.</source>
        <translation>{count} saisies de l’import {batch} sont sur la facture {ref}&#xa0;; annulez-la d’abord.</translation>
    </message>
    <message>
        <source>{count} entries of the import {batch} have been corrected; it can no longer be undone.</source>
        <translation>{count} saisies de l’import {batch} ont été corrigées&#xa0;; il ne peut plus être annulé.</translation>
    </message>
    <message>
        <source>{count} entries of {key} lie before its start or after its end; they count all the same.</source>
        <translation>{count} saisies de {key} sont hors de ses dates de début et de fin&#xa0;; elles comptent tout de même.</translation>
    </message>
    <message>
        <source>{count} entries were lessened by one below zero and keep no clock times: {rows}.</source>
        <translation>{count} saisies ont été diminuées d’une valeur en dessous de zéro et n’ont plus d’heures d’horloge&#xa0;: {rows}.</translation>
    </message>
    <message>
        <source>{count} lines of the map match no row: {keys}.</source>
        <translation>{count} lignes de la correspondance n’en rencontrent aucune&#xa0;: {keys}.</translation>
    </message>
    <message>
        <source>{count} of its entries are unclassified and now locked; they can still be classed in scope, and any other class needs the invoice voided.</source>
        <translation>{count} de ses saisies sont sans catégorie et désormais verrouillées&#xa0;; elles peuvent encore être classées dans le périmètre, toute autre catégorie demande d’annuler la facture.</translation>
    </message>
    <message>
        <source>{count} rows are of 24 hours or more; they are kept as durations: {rows}.</source>
        <translation>{count} lignes font 24 heures ou plus&#xa0;; elles sont gardées comme durées&#xa0;: {rows}.</translation>
    </message>
    <message>
        <source>{count} rows are still running and were taken as they stand; delete them before you import them finished: {rows}.</source>
        <translation>{count} lignes sont encore en cours et prises telles quelles&#xa0;; supprimez-les avant de les importer finies&#xa0;: {rows}.</translation>
    </message>
    <message>
        <source>{count} rows have a clock time that does not exist in the zone; the duration counts, without clock times: {rows}.</source>
        <translation>{count} lignes ont une heure qui n’existe pas dans le fuseau&#xa0;; la durée compte, sans heures d’horloge&#xa0;: {rows}.</translation>
    </message>
    <message>
        <source>{count} rows have a duration that differs from their clock times; the duration counts, without clock times: {rows}.</source>
        <translation>{count} lignes ont une durée qui diffère de leurs heures&#xa0;; la durée compte, sans heures d’horloge&#xa0;: {rows}.</translation>
    </message>
    <message>
        <source>{count} rows have no length and were imported so: {rows}.</source>
        <translation>{count} lignes n’ont pas de durée et ont été importées ainsi&#xa0;: {rows}.</translation>
    </message>
    <message>
        <source>{count} rows lie before the start or after the end of {key}; they count all the same.</source>
        <translation>{count} lignes sont hors des dates de début et de fin de {key}&#xa0;; elles comptent tout de même.</translation>
    </message>
    <message>
        <source>{count} rows of {key} lie in a period that is published through {covered}; they count after it, as restated.</source>
        <translation>{count} lignes de {key} sont dans une période publiée jusqu’au {covered}&#xa0;; elles comptent après, comme rectifiées.</translation>
    </message>
    <message>
        <source>{count} smaller change orders</source>
        <translation>{count} avenants plus petits</translation>
    </message>
    <message>
        <source>{count} texts were longer than a cell holds and were cut; csv and json have them whole.</source>
        <translation>{count} textes dépassaient une cellule et ont été coupés&#xa0;; csv et json les ont en entier.</translation>
    </message>
    <message>
        <source>{currency} is no currency; give its ISO 4217 code in capitals, such as USD, EUR or JPY.</source>
        <translation>{currency} n’est pas une devise&#xa0;; donnez son code ISO 4217 en capitales, comme USD, EUR ou JPY.</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} jours</translation>
    </message>
    <message>
        <source>{days} days early</source>
        <translation>{days} jours d’avance</translation>
    </message>
    <message>
        <source>{days} days late</source>
        <translation>{days} jours de retard</translation>
    </message>
    <message>
        <source>{days} days overdue</source>
        <translation>échu depuis {days} jours</translation>
    </message>
    <message>
        <source>{day} is published: this posts on {posting}</source>
        <translation>le {day} est publié&#xa0;: ceci compte le {posting}</translation>
    </message>
    <message>
        <source>{day}, forecast</source>
        <translation>{day}, prévision</translation>
    </message>
    <message>
        <source>{day}, in {n} days</source>
        <translation>{day}, dans {n} jours</translation>
    </message>
    <message>
        <source>{day}, kept {kept}</source>
        <translation>{day}, gardé le {kept}</translation>
    </message>
    <message>
        <source>{day}, reached without evidence</source>
        <translation>{day}, atteint sans preuve</translation>
    </message>
    <message>
        <source>{day}, through {through}: {items}.</source>
        <translation>{day}, jusqu’au {through}&#xa0;: {items}.</translation>
    </message>
    <message>
        <source>{day}: {amount} earned</source>
        <translation>{day}&#xa0;: {amount} acquis</translation>
    </message>
    <message>
        <source>{earned_cents} earned through {through} − {invoiced_cents} of it invoiced</source>
        <translation>{earned_cents} acquis jusqu’au {through} − {invoiced_cents} déjà facturés</translation>
    </message>
    <message>
        <source>{earned} had been earned by {day}.</source>
        <translation>{earned} étaient acquis au {day}.</translation>
    </message>
    <message>
        <source>{earned} had been earned by {day}; the minimum of {minimum} was reached on {reached}.</source>
        <translation>{earned} étaient acquis au {day}&#xa0;; le minimum de {minimum} a été atteint le {reached}.</translation>
    </message>
    <message>
        <source>{earned} of the minimum of {minimum} had been earned by {day}.</source>
        <translation>{earned} du minimum de {minimum} étaient acquis au {day}.</translation>
    </message>
    <message>
        <source>{earned} of the minimum of {minimum} had been earned by {day}; as things go, the rest is earned by {projected}.</source>
        <translation>{earned} du minimum de {minimum} étaient acquis au {day}&#xa0;; à ce train, le reste sera acquis au {projected}.</translation>
    </message>
    <message>
        <source>{earned} of the minimum of {minimum} had been earned by {day}; the forecast for the end of the term is {forecast}.</source>
        <translation>{earned} du minimum de {minimum} étaient acquis au {day}&#xa0;; la prévision en fin de mission est de {forecast}.</translation>
    </message>
    <message>
        <source>{earned} on {day}</source>
        <translation>{earned} le {day}</translation>
    </message>
    <message>
        <source>{entries} entries are logged on “{title}”; name another deliverable for them first.</source>
        <translation>{entries} saisies sont notées sur «&#xa0;{title}&#xa0;»&#xa0;; nommez d’abord un autre livrable pour elles.</translation>
    </message>
    <message>
        <source>{entries} without a class, {minutes}; classify before the review.</source>
        <translation>{entries} sans catégorie, {minutes}&#xa0;; à classer avant le bilan.</translation>
    </message>
    <message>
        <source>{entries} · worked {time} · {amount} at the rate</source>
        <translation>{entries} · travaillé {time} · {amount} au taux</translation>
    </message>
    <message>
        <source>{entries}, {time} billed and {sum} earned are frozen as they stand.</source>
        <translation>{entries}, {time} facturables et {sum} acquis sont figés tels quels.</translation>
    </message>
    <message>
        <source>{fee} a period</source>
        <translation>{fee} par période</translation>
    </message>
    <message>
        <source>{fee} an hour</source>
        <translation>{fee} l’heure</translation>
    </message>
    <message>
        <source>{fee}, still running</source>
        <translation>{fee}, en cours</translation>
    </message>
    <message>
        <source>{fee}, {beyond} beyond</source>
        <translation>{fee}, {beyond} au-delà</translation>
    </message>
    <message>
        <source>{file} cannot be read as a database ({why}); make a new copy of it.</source>
        <translation>{file} est illisible comme base de données ({why})&#xa0;; faites-en une nouvelle copie.</translation>
    </message>
    <message>
        <source>{file} cannot be unpacked ({why}); export it again.</source>
        <translation>{file} ne se décompresse pas ({why})&#xa0;; exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>{file} has a sheet of more than {cells:,} cells; copy the rows with the hours into a new one.</source>
        <translation>{file} a une feuille de plus de {cells:,} cellules&#xa0;; copiez les lignes des heures dans une nouvelle.</translation>
    </message>
    <message>
        <source>{file} is a backup of version {version}; version 1 can be read, so update the export.</source>
        <translation>{file} est une sauvegarde de version {version}&#xa0;; seule la version 1 se lit, refaites l’export.</translation>
    </message>
    <message>
        <source>{file} is a whole workspace of Engagement Desk. It becomes a new workspace in a file of its own; the one that is open stays as it is.</source>
        <translation>{file} est un espace de travail entier d’Engagement Desk. Il en devient un nouveau dans son propre fichier&#xa0;; celui qui est ouvert reste tel quel.</translation>
    </message>
    <message>
        <source>{file} is a workspace. It is opened in place of this one, and nothing is imported.</source>
        <translation>{file} est un espace de travail. Il s’ouvre à la place de celui-ci, et rien n’est importé.</translation>
    </message>
    <message>
        <source>{file} is being changed; close the program that it belongs to and import again.</source>
        <translation>{file} est en cours de modification&#xa0;; fermez le programme auquel il appartient et importez de nouveau.</translation>
    </message>
    <message>
        <source>{file} is broken at {where} ({why}); nothing was imported, export the workspace again.</source>
        <translation>{file} est rompu à {where} ({why})&#xa0;; rien n’a été importé, exportez de nouveau l’espace de travail.</translation>
    </message>
    <message>
        <source>{file} is from a newer Engagement Desk; update the program to import it.</source>
        <translation>{file} vient d’un Engagement Desk plus récent&#xa0;; mettez le programme à jour pour l’importer.</translation>
    </message>
    <message>
        <source>{file} is not a workspace that Engagement Desk exported ({why}); choose another file.</source>
        <translation>{file} n’est pas un espace de travail exporté par Engagement Desk ({why})&#xa0;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{file} is not of the format {name}, which needs {needed}.</source>
        <translation>{file} n’est pas au format {name}, qui demande {needed}.</translation>
    </message>
    <message>
        <source>{file} is the workspace that is open; choose the file that another program wrote.</source>
        <translation>{file} est l’espace de travail ouvert&#xa0;; choisissez le fichier écrit par un autre programme.</translation>
    </message>
    <message>
        <source>{file} is {what}; {instead}.</source>
        <translation>{file} est {what}&#xa0;; {instead}.</translation>
    </message>
    <message>
        <source>{file} unpacks to more than {megabytes} MB; export a shorter period.</source>
        <translation>{file} dépasse {megabytes} Mo une fois décompressé&#xa0;; exportez une période plus courte.</translation>
    </message>
    <message>
        <source>{file}, packed {when}, is whole</source>
        <translation>{file}, emballé {when}, est entier</translation>
    </message>
    <message>
        <source>{file}, {n} entries</source>
        <translation>{file}, {n} saisies</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <source>{first} to {last}: {time}</source>
        <translation>du {first} au {last}&#xa0;: {time}</translation>
    </message>
    <message>
        <source>{folder} has a sample already, which stays as it is; this one is {name}.</source>
        <translation>{folder} a déjà un exemple, qui reste tel quel&#xa0;; celui-ci est {name}.</translation>
    </message>
    <message>
        <source>{format}: as you chose</source>
        <translation>{format}&#xa0;: selon votre choix</translation>
    </message>
    <message>
        <source>{format}: certain</source>
        <translation>{format}&#xa0;: certain</translation>
    </message>
    <message>
        <source>{format}: likely</source>
        <translation>{format}&#xa0;: probable</translation>
    </message>
    <message>
        <source>{held} What was done after {when} is not in it.</source>
        <translation>{held} Ce qui a été fait après {when} n’y est pas.</translation>
    </message>
    <message>
        <source>{host} has had {path} open since {since}; it was seen last at {seen}.</source>
        <translation>{host} a {path} ouvert depuis {since}&#xa0;; vu pour la dernière fois {seen}.</translation>
    </message>
    <message>
        <source>{hours} hours in 1 engagement</source>
        <translation>{hours} heures dans 1 mission</translation>
    </message>
    <message>
        <source>{hours} hours in {n} engagements</source>
        <translation>{hours} heures dans {n} missions</translation>
    </message>
    <message>
        <source>{id} is a correction itself; correct the entry that it names.</source>
        <translation>{id} est elle-même une correction&#xa0;; corrigez la saisie qu’elle nomme.</translation>
    </message>
    <message>
        <source>{id} is a {kind} notice; only a notice of breach can be cured.</source>
        <translation>{id} est une notification de nature {kind}&#xa0;; seul un manquement peut être réparé.</translation>
    </message>
    <message>
        <source>{items} earned through {day} and on no invoice</source>
        <translation>{items} acquis jusqu’au {day} et sur aucune facture</translation>
    </message>
    <message>
        <source>{key} contract clock</source>
        <translation>Échéancier {key}</translation>
    </message>
    <message>
        <source>{key} from {day}</source>
        <translation>{key} dès le {day}</translation>
    </message>
    <message>
        <source>{key} has a {structure} structure without a fee from {since} on, so it earns none; set one.</source>
        <translation>{key} a la structure {structure} sans forfait dès le {since}, rien n’est donc acquis&#xa0;; définissez-en un.</translation>
    </message>
    <message>
        <source>{key} has more entries than the {rows:,} rows of a sheet; choose a shorter period, or csv.</source>
        <translation>{key} a plus de saisies que les {rows:,} lignes d’une feuille&#xa0;; choisissez une période plus courte, ou csv.</translation>
    </message>
    <message>
        <source>{key} has no change order {number}; ↓ lists them.</source>
        <translation>{key} n’a pas d’avenant {number}&#xa0;; ↓ les liste.</translation>
    </message>
    <message>
        <source>{key} has no clause {ref}; ↓ lists its clauses.</source>
        <translation>{key} n’a pas de clause {ref}&#xa0;; ↓ liste ses clauses.</translation>
    </message>
    <message>
        <source>{key} has no planned end, so that it cannot expire; choose another reason.</source>
        <translation>{key} n’a pas de fin prévue et ne peut arriver à terme&#xa0;; choisissez un autre motif.</translation>
    </message>
    <message>
        <source>{key} has {seconds} seconds less than its sessions show: its corrections exceed the exported work.</source>
        <translation>{key} a {seconds} secondes de moins que ses sessions&#xa0;: ses corrections dépassent le travail exporté.</translation>
    </message>
    <message>
        <source>{key} is in {currency}, the file in {others}; its terms value the hours.</source>
        <translation>{key} est en {currency}, le fichier en {others}&#xa0;; ses conditions évaluent les heures.</translation>
    </message>
    <message>
        <source>{key} is no key; give 1 to 12 letters, digits or hyphens, beginning with a letter.</source>
        <translation>{key} n’est pas une KEY&#xa0;; donnez 1 à 12 lettres, chiffres ou traits d’union, en commençant par une lettre.</translation>
    </message>
    <message>
        <source>{key} is the KEY of an engagement with {client}; this is another client, which bears that name.</source>
        <translation>{key} est la KEY d’une mission pour {client}&#xa0;; ceci est un autre client, qui porte ce nom.</translation>
    </message>
    <message>
        <source>{key} shows the quick entry from now on.</source>
        <translation>{key} affiche désormais la saisie rapide.</translation>
    </message>
    <message>
        <source>{key} starts on {start}; give terms from that day on or later.</source>
        <translation>{key} commence le {start}&#xa0;; donnez des conditions dès ce jour ou plus tard.</translation>
    </message>
    <message>
        <source>{key} {start}–{end}, unbilled</source>
        <translation>{key} {start}–{end}, non facturé</translation>
    </message>
    <message>
        <source>{key}, new as well</source>
        <translation>{key}, nouveau aussi</translation>
    </message>
    <message>
        <source>{key}, timer running since {start}, {what}</source>
        <translation>{key}, chrono depuis {start}, {what}</translation>
    </message>
    <message>
        <source>{key}, {day}, {what}, {time}, proposed {name}, {why}</source>
        <translation>{key}, {day}, {what}, {time}, proposé {name}, {why}</translation>
    </message>
    <message>
        <source>{key}, {what}, being written</source>
        <translation>{key}, {what}, en cours d’écriture</translation>
    </message>
    <message>
        <source>{key}, {what}, {word}, worked {time}, billed {billed}, {value}</source>
        <translation>{key}, {what}, {word}, travaillé {time}, facturable {billed}, {value}</translation>
    </message>
    <message>
        <source>{key}: the entries of {quarter}, edition {edition}, no longer add up to what was published; compare it with a backup.</source>
        <translation>{key}&#xa0;: les saisies de {quarter}, édition {edition}, ne donnent plus ce qui a été publié&#xa0;; comparez avec une sauvegarde.</translation>
    </message>
    <message>
        <source>{key}: {count} entries have figures that their terms would not give; mending gives them those.</source>
        <translation>{key}&#xa0;: {count} saisies ont des chiffres que leurs conditions ne donneraient pas&#xa0;; réparer leur donne les bons.</translation>
    </message>
    <message>
        <source>{key}: {status} from {day}</source>
        <translation>{key}&#xa0;: {status} dès le {day}</translation>
    </message>
    <message>
        <source>{least_minutes} a month × ({parts}) = {minutes} at {rate_cents} an hour</source>
        <translation>{least_minutes} par mois × ({parts}) = {minutes} à {rate_cents} l’heure</translation>
    </message>
    <message>
        <source>{least_minutes} a week × {notice_days} ÷ {week} = {minutes} at {rate_cents} an hour</source>
        <translation>{least_minutes} par semaine × {notice_days} ÷ {week} = {minutes} à {rate_cents} l’heure</translation>
    </message>
    <message>
        <source>{line}: {reason} ↑ brings the line back.</source>
        <translation>{line}&#xa0;: {reason} ↑ ramène la ligne.</translation>
    </message>
    <message>
        <source>{loss} What is here now would be kept as a backup.</source>
        <translation>{loss} Ce qui est ici maintenant serait gardé comme sauvegarde.</translation>
    </message>
    <message>
        <source>{minimum_cents} {parts} = {missing_cents}, so nothing</source>
        <translation>{minimum_cents} {parts} = {missing_cents}, donc rien</translation>
    </message>
    <message>
        <source>{minimum} minimum</source>
        <translation>minimum de {minimum}</translation>
    </message>
    <message>
        <source>{minutes} at risk on {orders} without approval; have it approved, or stop.</source>
        <translation>{minutes} à risque sur {orders} sans approbation&#xa0;; faites-les approuver, ou arrêtez.</translation>
    </message>
    <message>
        <source>{minutes} expire unless used</source>
        <translation>{minutes} se perdent si elles ne servent pas</translation>
    </message>
    <message>
        <source>{minutes} from {starts} to {ends}, above the {max_minutes} agreed.</source>
        <translation>{minutes} du {starts} au {ends}, au-dessus des {max_minutes} convenues.</translation>
    </message>
    <message>
        <source>{minutes} from {starts} to {ends}, below the {min_minutes} agreed.</source>
        <translation>{minutes} du {starts} au {ends}, en dessous des {min_minutes} convenues.</translation>
    </message>
    <message>
        <source>{minutes} on {orders}, declined or withdrawn; give them another class.</source>
        <translation>{minutes} sur {orders}, refusés ou retirés&#xa0;; donnez-leur une autre catégorie.</translation>
    </message>
    <message>
        <source>{month} has not begun: its first day is {starts}; ask for an earlier month.</source>
        <translation>{month} n’a pas commencé&#xa0;: son premier jour est le {starts}&#xa0;; demandez un mois antérieur.</translation>
    </message>
    <message>
        <source>{name} in {folder} can be read only with it.</source>
        <translation>{name} dans {folder} ne peut être lu qu’avec elle.</translation>
    </message>
    <message>
        <source>{name} is neither a PDF nor a CSV; give a name that ends in .pdf or .csv.</source>
        <translation>{name} n’est ni un PDF ni un CSV&#xa0;; donnez un nom qui finit par .pdf ou .csv.</translation>
    </message>
    <message>
        <source>{name} is no format that can be exported; the formats are {known}.</source>
        <translation>{name} n’est pas un format d’export&#xa0;; les formats sont {known}.</translation>
    </message>
    <message>
        <source>{name} is no format that can be imported; the formats are {known}.</source>
        <translation>{name} n’est pas un format d’import&#xa0;; les formats sont {known}.</translation>
    </message>
    <message>
        <source>{name} needs the passphrase it was made under; type that, and go on.</source>
        <translation>{name} demande la phrase secrète de sa création&#xa0;; saisissez-la, puis continuez.</translation>
    </message>
    <message>
        <source>{name} of the backup cannot be used; make the backup again.</source>
        <translation>{name} de la sauvegarde est inutilisable&#xa0;; refaites la sauvegarde.</translation>
    </message>
    <message>
        <source>{name}, {time} this week</source>
        <translation>{name}, {time} cette semaine</translation>
    </message>
    <message>
        <source>{name}: planned {day}, {came}</source>
        <translation>{name}&#xa0;: prévu {day}, {came}</translation>
    </message>
    <message>
        <source>{new} renews {old}</source>
        <translation>{new} reconduit {old}</translation>
    </message>
    <message>
        <source>{new} starts on {start}, and {key} has not ended by then; both run side by side.</source>
        <translation>{new} commence le {start}, et {key} n’est pas terminée alors&#xa0;; les deux courent côte à côte.</translation>
    </message>
    <message>
        <source>{number} of what? Type {number}m for minutes, or hours such as 1.5 or 1:30.</source>
        <translation>{number} de quoi&#xa0;? Tapez {number}m pour des minutes, ou des heures comme 1.5 ou 1:30.</translation>
    </message>
    <message>
        <source>{n} KB</source>
        <translation>{n} Ko</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} Mo</translation>
    </message>
    <message>
        <source>{n} added</source>
        <translation>{n} ajoutées</translation>
    </message>
    <message>
        <source>{n} backups are not under the present passphrase.</source>
        <translation>{n} sauvegardes ne sont pas sous la phrase secrète actuelle.</translation>
    </message>
    <message>
        <source>{n} backups can be read without the passphrase.</source>
        <translation>{n} sauvegardes peuvent être lues sans la phrase secrète.</translation>
    </message>
    <message>
        <source>{n} backups need the passphrase they were made under.</source>
        <translation>{n} sauvegardes demandent la phrase secrète de leur création.</translation>
    </message>
    <message>
        <source>{n} changed</source>
        <translation>{n} changées</translation>
    </message>
    <message>
        <source>{n} clauses</source>
        <translation>{n} clauses</translation>
    </message>
    <message>
        <source>{n} clauses of a template</source>
        <translation>{n} clauses d’un modèle</translation>
    </message>
    <message>
        <source>{n} dates</source>
        <translation>{n} dates</translation>
    </message>
    <message>
        <source>{n} dates of the contract clock fall on tomorrow</source>
        <translation>{n} échéances tombent demain</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} jours</translation>
    </message>
    <message>
        <source>{n} days ago</source>
        <translation>il y a {n} jours</translation>
    </message>
    <message>
        <source>{n} days served</source>
        <translation>{n} jours servis</translation>
    </message>
    <message>
        <source>{n} days to cure a breach</source>
        <translation>{n} jours pour réparer un manquement</translation>
    </message>
    <message>
        <source>{n} deleted entries would come back.</source>
        <translation>{n} saisies supprimées reviendraient.</translation>
    </message>
    <message>
        <source>{n} deliverables</source>
        <translation>{n} livrables</translation>
    </message>
    <message>
        <source>{n} due</source>
        <translation>{n} à établir</translation>
    </message>
    <message>
        <source>{n} engagements</source>
        <translation>{n} missions</translation>
    </message>
    <message>
        <source>{n} entries</source>
        <translation>{n} saisies</translation>
    </message>
    <message>
        <source>{n} entries left</source>
        <translation>{n} saisies restantes</translation>
    </message>
    <message>
        <source>{n} entries overlap other hours of the same person; they count all the same.</source>
        <translation>{n} saisies chevauchent d’autres heures de la même personne&#xa0;; elles comptent tout de même.</translation>
    </message>
    <message>
        <source>{n} entries without a class</source>
        <translation>{n} saisies sans catégorie</translation>
    </message>
    <message>
        <source>{n} entries would be as they were.</source>
        <translation>{n} saisies seraient comme avant.</translation>
    </message>
    <message>
        <source>{n} entries, {hours} worked</source>
        <translation>{n} saisies, {hours} travaillées</translation>
    </message>
    <message>
        <source>{n} events have no clock times. Give so much time a day, such as 8h, or leave this empty.</source>
        <translation>{n} événements n’ont pas d’heures. Donnez un temps par jour, comme 8h, ou laissez vide.</translation>
    </message>
    <message>
        <source>{n} have passed unmet</source>
        <translation>{n} sont passées sans être tenues</translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation>{n} heures</translation>
    </message>
    <message>
        <source>{n} items</source>
        <translation>{n} postes</translation>
    </message>
    <message>
        <source>{n} later changes would be gone.</source>
        <translation>{n} changements ultérieurs disparaîtraient.</translation>
    </message>
    <message>
        <source>{n} left out</source>
        <translation>{n} omises</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} minutes</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} de plus</translation>
    </message>
    <message>
        <source>{n} more entries of the day are billed anew</source>
        <translation>{n} autres saisies du jour sont refacturées</translation>
    </message>
    <message>
        <source>{n} more rows are skipped</source>
        <translation>{n} autres lignes sont omises</translation>
    </message>
    <message>
        <source>{n} new entries</source>
        <translation>{n} nouvelles saisies</translation>
    </message>
    <message>
        <source>{n} of them, {size} MB</source>
        <translation>{n} au total, {size} Mo</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} sur {all}</translation>
    </message>
    <message>
        <source>{n} of {all} accepted</source>
        <translation>{n} sur {all} acceptés</translation>
    </message>
    <message>
        <source>{n} of {all} deliverables accepted</source>
        <translation>{n} livrables sur {all} acceptés</translation>
    </message>
    <message>
        <source>{n} of {all} done</source>
        <translation>{n} sur {all} faites</translation>
    </message>
    <message>
        <source>{n} of {all} files written.</source>
        <translation>{n} fichiers sur {all} écrits.</translation>
    </message>
    <message>
        <source>{n} of {all} parts</source>
        <translation>{n} parties sur {all}</translation>
    </message>
    <message>
        <source>{n} of {all}: {key} {quarter}</source>
        <translation>{n} sur {all}&#xa0;: {key} {quarter}</translation>
    </message>
    <message>
        <source>{n} open</source>
        <translation>{n} ouverts</translation>
    </message>
    <message>
        <source>{n} pages</source>
        <translation>{n} pages</translation>
    </message>
    <message>
        <source>{n} parts are empty.</source>
        <translation>{n} parties sont vides.</translation>
    </message>
    <message>
        <source>{n} places</source>
        <translation>{n} endroits</translation>
    </message>
    <message>
        <source>{n} quarters have closed.</source>
        <translation>{n} trimestres sont clos.</translation>
    </message>
    <message>
        <source>{n} records</source>
        <translation>{n} enregistrements</translation>
    </message>
    <message>
        <source>{n} removed</source>
        <translation>{n} retirées</translation>
    </message>
    <message>
        <source>{n} reviews are due</source>
        <translation>{n} bilans sont à établir</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} lignes</translation>
    </message>
    <message>
        <source>{n} rows, {hours} hours</source>
        <translation>{n} lignes, {hours} heures</translation>
    </message>
    <message>
        <source>{n} rules for the shortfall not agreed</source>
        <translation>{n} règles de manque non convenues</translation>
    </message>
    <message>
        <source>{n} selected</source>
        <translation>{n} choisies</translation>
    </message>
    <message>
        <source>{n} signs</source>
        <translation>{n} signes</translation>
    </message>
    <message>
        <source>{n} skipped</source>
        <translation>{n} omises</translation>
    </message>
    <message>
        <source>{n} there already</source>
        <translation>{n} déjà là</translation>
    </message>
    <message>
        <source>{on} is the last day for the {side} to give notice for the planned end.</source>
        <translation>Le {on} est le dernier jour de préavis pour la fin prévue ({side}).</translation>
    </message>
    <message>
        <source>{order} cannot be superseded; only an approved order that is not completed can.</source>
        <translation>{order} ne peut être remplacé&#xa0;; seul un avenant approuvé et non achevé le peut.</translation>
    </message>
    <message>
        <source>{order} is {status} and cannot be {step}; draft a new change order instead.</source>
        <translation>{order} est {status}, «&#xa0;{step}&#xa0;» est donc impossible&#xa0;; rédigez un nouvel avenant.</translation>
    </message>
    <message>
        <source>{order} was approved on {approved}; give that day or a later one instead of {on}.</source>
        <translation>{order} a été approuvé le {approved}&#xa0;; donnez ce jour ou un jour plus tardif au lieu du {on}.</translation>
    </message>
    <message>
        <source>{order} was completed on {on} already.</source>
        <translation>{order} a déjà été achevé le {on}.</translation>
    </message>
    <message>
        <source>{order} was sent on {sent}; give that day or a later one instead of {on}.</source>
        <translation>{order} a été envoyé le {sent}&#xa0;; donnez ce jour ou un jour plus tardif au lieu du {on}.</translation>
    </message>
    <message>
        <source>{order} was superseded by {by}; go on with that one.</source>
        <translation>{order} a été remplacé par {by}&#xa0;; continuez avec celui-là.</translation>
    </message>
    <message>
        <source>{path} cannot be opened here; check that its drive is connected and writable.</source>
        <translation>{path} ne s’ouvre pas ici&#xa0;; vérifiez que son lecteur est branché et inscriptible.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}); check its permissions.</source>
        <translation>{path} est illisible ({why})&#xa0;; vérifiez ses droits.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}); check that its drive is connected.</source>
        <translation>{path} est illisible ({why})&#xa0;; vérifiez que son lecteur est branché.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}); choose another file.</source>
        <translation>{path} est illisible ({why})&#xa0;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{path} could not be written ({why}); name another place.</source>
        <translation>{path} n’a pu être écrit ({why})&#xa0;; nommez un autre endroit.</translation>
    </message>
    <message>
        <source>{path} did not arrive whole; copy it again from the other computer, or pack it anew there.</source>
        <translation>{path} n’est pas arrivé entier&#xa0;; recopiez-le depuis l’autre ordinateur, ou refaites-le là-bas.</translation>
    </message>
    <message>
        <source>{path} exists already and was left as it is; name another file for the backup.</source>
        <translation>{path} existe déjà et a été laissé tel quel&#xa0;; nommez un autre fichier pour la sauvegarde.</translation>
    </message>
    <message>
        <source>{path} exists already and was left as it is; name another file.</source>
        <translation>{path} existe déjà et a été laissé tel quel&#xa0;; nommez un autre fichier.</translation>
    </message>
    <message>
        <source>{path} has been open on the machine {host} since {since} (seen last {seen}); close it there first, or, if it is not open there any more, delete {lock}.</source>
        <translation>{path} est ouvert sur la machine {host} depuis {since} (vu pour la dernière fois {seen})&#xa0;; fermez-le d’abord là-bas ou, s’il n’y est plus ouvert, supprimez {lock}.</translation>
    </message>
    <message>
        <source>{path} has more than {megabytes} MB; export a shorter period.</source>
        <translation>{path} dépasse {megabytes} Mo&#xa0;; exportez une période plus courte.</translation>
    </message>
    <message>
        <source>{path} holds more than {files} files; name the one with the hours.</source>
        <translation>{path} a plus de {files} fichiers&#xa0;; nommez celui des heures.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a workspace; name the file in it.</source>
        <translation>{path} est un dossier, pas un espace de travail&#xa0;; nommez le fichier qu’il contient.</translation>
    </message>
    <message>
        <source>{path} is a folder; name a file in it.</source>
        <translation>{path} est un dossier&#xa0;; nommez-y un fichier.</translation>
    </message>
    <message>
        <source>{path} is a folder; name the file in it.</source>
        <translation>{path} est un dossier&#xa0;; nommez le fichier qu’il contient.</translation>
    </message>
    <message>
        <source>{path} is a workspace or belongs to one, and was left as it is; name another file.</source>
        <translation>{path} est un espace de travail ou en fait partie, et est resté tel quel&#xa0;; nommez un autre fichier.</translation>
    </message>
    <message>
        <source>{path} is damaged and was left as it is; restore its newest backup.</source>
        <translation>{path} est endommagé et a été laissé tel quel&#xa0;; restaurez sa dernière sauvegarde.</translation>
    </message>
    <message>
        <source>{path} is empty; export it again.</source>
        <translation>{path} est vide&#xa0;; exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>{path} is from a newer Engagement Desk and was left as it is; update the program to open it.</source>
        <translation>{path} vient d’un Engagement Desk plus récent et a été laissé tel quel&#xa0;; mettez le programme à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>{path} is from an older version but its upgrade files are missing; install the program anew.</source>
        <translation>{path} vient d’une version plus ancienne mais ses fichiers de mise à niveau manquent&#xa0;; réinstallez le programme.</translation>
    </message>
    <message>
        <source>{path} is missing, but its log {log} is there; put the workspace back beside it.</source>
        <translation>{path} manque, mais son journal {log} est là&#xa0;; remettez l’espace de travail à côté.</translation>
    </message>
    <message>
        <source>{path} is neither UTF-8, UTF-16 nor Windows-1252 text; save it as a UTF-8 CSV file.</source>
        <translation>{path} n’est ni de l’UTF-8, ni de l’UTF-16, ni du Windows-1252&#xa0;; enregistrez-le en CSV UTF-8.</translation>
    </message>
    <message>
        <source>{path} is not a workspace of Engagement Desk and was left as it is; name another file.</source>
        <translation>{path} n’est pas un espace de travail d’Engagement Desk et a été laissé tel quel&#xa0;; nommez un autre fichier.</translation>
    </message>
    <message>
        <source>{path} is not a workspace packed by Engagement Desk; choose the file that ends in .engmove.</source>
        <translation>{path} n’est pas un espace de travail emballé par Engagement Desk&#xa0;; choisissez le fichier qui finit par .engmove.</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file; name one that another program has written.</source>
        <translation>{path} n’est pas un fichier ordinaire&#xa0;; nommez-en un qu’un autre programme a écrit.</translation>
    </message>
    <message>
        <source>{path} is not as it should be; mend it, or restore a backup.</source>
        <translation>{path} n’est pas comme il devrait&#xa0;; réparez-le, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>{path} is open in another window or program too, so nothing was changed; close that, then try again.</source>
        <translation>{path} est aussi ouvert dans une autre fenêtre ou un autre programme, rien n’a donc été changé&#xa0;; fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>{path} is read-only, so nothing was changed; make it and its folder writable.</source>
        <translation>{path} est en lecture seule, rien n’a donc été changé&#xa0;; rendez le fichier et son dossier inscriptibles.</translation>
    </message>
    <message>
        <source>{path} needs a passphrase that is not known here; type it.</source>
        <translation>{path} demande une phrase secrète inconnue ici&#xa0;; saisissez-la.</translation>
    </message>
    <message>
        <source>{path} was packed by a newer Engagement Desk; update the program to open it.</source>
        <translation>{path} a été emballé par un Engagement Desk plus récent&#xa0;; mettez le programme à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>{path} was replaced or moved by another program while it was open here, so nothing more is written to it; close the window, then open it again.</source>
        <translation>{path} a été remplacé ou déplacé par un autre programme pendant qu’il était ouvert ici, rien n’y est donc plus écrit&#xa0;; fermez la fenêtre, puis rouvrez-le.</translation>
    </message>
    <message>
        <source>{path} was replaced, moved or deleted by another program, such as a synced folder, while it was open here.</source>
        <translation>{path} a été remplacé, déplacé ou supprimé par un autre programme, comme un dossier synchronisé, pendant qu’il était ouvert ici.</translation>
    </message>
    <message>
        <source>{path}, {size} MB</source>
        <translation>{path}, {size} Mo</translation>
    </message>
    <message>
        <source>{percent} % of the minimum, {earned} of {minimum}</source>
        <translation>{percent}&#xa0;% du minimum, {earned} sur {minimum}</translation>
    </message>
    <message>
        <source>{project} of {client} could belong to {keys}; choose one.</source>
        <translation>{project} de {client} pourrait appartenir à {keys}&#xa0;; choisissez.</translation>
    </message>
    <message>
        <source>{project} of {client} would be a new engagement in {currency}, which has no default rate and minimum; begin that engagement first, then import into it.</source>
        <translation>{project} de {client} serait une nouvelle mission en {currency}, sans taux ni minimum usuels&#xa0;; commencez d’abord cette mission, puis importez-y.</translation>
    </message>
    <message>
        <source>{quarter} edition {n}</source>
        <translation>{quarter} édition {n}</translation>
    </message>
    <message>
        <source>{quarter} has no days to review yet: its first is {starts}; ask for an earlier quarter.</source>
        <translation>{quarter} n’a pas encore de jours&#xa0;: son premier est le {starts}&#xa0;; demandez un trimestre antérieur.</translation>
    </message>
    <message>
        <source>{quarter} is not published yet; this passes it over for good.</source>
        <translation>{quarter} n’est pas encore publié&#xa0;; ceci le saute pour de bon.</translation>
    </message>
    <message>
        <source>{quarter} is published as edition {edition} with the same words; change a part before you publish another edition.</source>
        <translation>{quarter} est publié comme édition {edition} avec les mêmes textes&#xa0;; changez une partie avant d’en publier une autre.</translation>
    </message>
    <message>
        <source>{quarter} {closes}. Start the draft; figures fill themselves.</source>
        <translation>{quarter} {closes}. Commencez le brouillon&#xa0;; les chiffres se remplissent seuls.</translation>
    </message>
    <message>
        <source>{rate} an hour</source>
        <translation>{rate} l’heure</translation>
    </message>
    <message>
        <source>{ref} cannot be a reference; use up to 20 characters without blanks, such as 2.1.</source>
        <translation>{ref} ne peut être une référence&#xa0;; utilisez jusqu’à 20 caractères sans espace, comme 2.1.</translation>
    </message>
    <message>
        <source>{ref} excludes this, yet the time is classed in scope; a change order makes it paid work, goodwill absorbs it with a reason.</source>
        <translation>{ref} exclut ceci, or le temps est classé dans le périmètre&#xa0;; un avenant le rend payé, un geste l’absorbe avec un motif.</translation>
    </message>
    <message>
        <source>{ref} is the only clause of the draft; edit it, or add another one before you remove it.</source>
        <translation>{ref} est la seule clause du brouillon&#xa0;; modifiez-la, ou ajoutez-en une autre avant de la retirer.</translation>
    </message>
    <message>
        <source>{said}, {share} of the minimum</source>
        <translation>{said}, {share} du minimum</translation>
    </message>
    <message>
        <source>{share} % of the time worked was in scope.</source>
        <translation>{share}&#xa0;% du temps travaillé était dans le périmètre.</translation>
    </message>
    <message>
        <source>{side} not agreed</source>
        <translation>{side} non convenu</translation>
    </message>
    <message>
        <source>{state} by silence</source>
        <translation>{state} par silence</translation>
    </message>
    <message>
        <source>{status} from {day}</source>
        <translation>{status} dès le {day}</translation>
    </message>
    <message>
        <source>{step}  Esc stops</source>
        <translation>{step}  Échap arrête</translation>
    </message>
    <message>
        <source>{sum} a month; from {basis}</source>
        <translation>{sum} par mois&#xa0;; selon {basis}</translation>
    </message>
    <message>
        <source>{sum} a year</source>
        <translation>{sum} par an</translation>
    </message>
    <message>
        <source>{sum} open</source>
        <translation>{sum} ouverts</translation>
    </message>
    <message>
        <source>{sum} owed at an exit</source>
        <translation>{sum} dus à une sortie</translation>
    </message>
    <message>
        <source>{text} has more decimals than {currency}, which has {decimals}; leave the rest out.</source>
        <translation>{text} a plus de décimales que {currency}, qui en a {decimals}&#xa0;; omettez le reste.</translation>
    </message>
    <message>
        <source>{text} is 10,000 hours or more; log it in shorter entries.</source>
        <translation>{text} fait 10 000 heures ou plus&#xa0;; notez-le en saisies plus courtes.</translation>
    </message>
    <message>
        <source>{text} is larger than any amount kept here; check the number of its digits.</source>
        <translation>{text} dépasse tout montant gardé ici&#xa0;; vérifiez le nombre de chiffres.</translation>
    </message>
    <message>
        <source>{text} is negative, which only a correction may be; give a duration without the sign.</source>
        <translation>{text} est négatif, ce que seule une correction peut être&#xa0;; donnez la durée sans le signe.</translation>
    </message>
    <message>
        <source>{text} is negative; give an amount of 0 or more.</source>
        <translation>{text} est négatif&#xa0;; donnez un montant de 0 ou plus.</translation>
    </message>
    <message>
        <source>{text} is no shortfall rule; give REASON=RULE with a reason of {reasons} and a rule of full, prorated or waived.</source>
        <translation>{text} n’est pas une règle de manque&#xa0;; donnez MOTIF=RÈGLE, avec un motif parmi {reasons} et une règle parmi full, prorated ou waived.</translation>
    </message>
    <message>
        <source>{text} is no whole number of seconds; write it in hours, minutes and seconds, like 1h30m15s.</source>
        <translation>{text} n’est pas un nombre entier de secondes&#xa0;; écrivez heures, minutes et secondes, comme 1h30m15s.</translation>
    </message>
    <message>
        <source>{text} is not a whole number of minutes; give hours like 20, 7.5 or 7h30.</source>
        <translation>{text} n’est pas un nombre entier de minutes&#xa0;; donnez des heures comme 20, 7.5 ou 7h30.</translation>
    </message>
    <message>
        <source>{text} is not a whole number; give 0 or more.</source>
        <translation>{text} n’est pas un nombre entier&#xa0;; donnez 0 ou plus.</translation>
    </message>
    <message>
        <source>{threshold} % of the budget is used.</source>
        <translation>{threshold}&#xa0;% du budget est utilisé.</translation>
    </message>
    <message>
        <source>{time:%H:%M} on {date} has another offset in {zone}; correct the offset, or leave it out.</source>
        <translation>{time:%H:%M} le {date} a un autre décalage à {zone}&#xa0;; corrigez le décalage, ou omettez-le.</translation>
    </message>
    <message>
        <source>{time} a week needed</source>
        <translation>{time} par semaine nécessaires</translation>
    </message>
    <message>
        <source>{time} at risk</source>
        <translation>{time} à risque</translation>
    </message>
    <message>
        <source>{time} at risk without an approved order, above the {allowed} that the terms allow.</source>
        <translation>{time} à risque sans avenant approuvé, au-delà des {allowed} permises par les conditions.</translation>
    </message>
    <message>
        <source>{time} at risk, {allowed} allowed</source>
        <translation>{time} à risque, {allowed} permis</translation>
    </message>
    <message>
        <source>{time} at the rate</source>
        <translation>{time} au taux</translation>
    </message>
    <message>
        <source>{time} expire unless used</source>
        <translation>{time} à utiliser ou perdre</translation>
    </message>
    <message>
        <source>{time} h worked</source>
        <translation>{time} h travaillées</translation>
    </message>
    <message>
        <source>{time} included</source>
        <translation>{time} incluses</translation>
    </message>
    <message>
        <source>{time} to class again</source>
        <translation>{time} à reclasser</translation>
    </message>
    <message>
        <source>{title} is deemed accepted on {on}, unless it is answered.</source>
        <translation>{title} est réputé accepté le {on}, sauf réponse.</translation>
    </message>
    <message>
        <source>{title} is deemed rejected on {on}, unless it is answered.</source>
        <translation>{title} est réputé refusé le {on}, sauf réponse.</translation>
    </message>
    <message>
        <source>{title} was due on {due}.</source>
        <translation>{title} était à rendre le {due}.</translation>
    </message>
    <message>
        <source>{total} hours in all; no hours a month are agreed.</source>
        <translation>{total} heures en tout&#xa0;; aucune heure par mois n’est convenue.</translation>
    </message>
    <message>
        <source>{total} hours in all; no hours a week are agreed.</source>
        <translation>{total} heures en tout&#xa0;; aucune heure par semaine n’est convenue.</translation>
    </message>
    <message>
        <source>{used} of {included} included hours were used in one period; {beyond} went beyond, {expired} expired.</source>
        <translation>{used} des {included} heures incluses ont été utilisées sur une période&#xa0;; {beyond} au-delà, {expired} perdues.</translation>
    </message>
    <message>
        <source>{used} of {included} included hours were used in {count} periods; {beyond} went beyond, {expired} expired.</source>
        <translation>{used} des {included} heures incluses ont été utilisées sur {count} périodes&#xa0;; {beyond} au-delà, {expired} perdues.</translation>
    </message>
    <message>
        <source>{value} cannot be set here; give {expected}.</source>
        <translation>{value} est impossible ici&#xa0;; donnez {expected}.</translation>
    </message>
    <message>
        <source>{what} is dated {on}, which a published review covers; it counts from {counts_on}.</source>
        <translation>{what} date du {on}, couvert par un bilan publié&#xa0;; cela compte dès le {counts_on}.</translation>
    </message>
    <message>
        <source>{what} was stopped; nothing was changed.</source>
        <translation>{what}&#xa0;: arrêté&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>{what}: stop (Ctrl+T)</source>
        <translation>{what}&#xa0;: arrêter (Ctrl+T)</translation>
    </message>
    <message>
        <source>{what}; Enter gives it, Esc leaves</source>
        <translation>{what}&#xa0;; Entrée le donne, Échap quitte</translation>
    </message>
    <message>
        <source>{what}; the end is computed without any.</source>
        <translation>{what}&#xa0;; la fin est calculée sans.</translation>
    </message>
    <message>
        <source>{word} is not one of the words for {part}: {words}.</source>
        <translation>{word} n’est pas un des mots pour {part}&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>{work_date} is covered by a published review: the time counts on {posting_date}, as restated.</source>
        <translation>Le {work_date} est couvert par un bilan publié&#xa0;: le temps compte le {posting_date}, comme rectifié.</translation>
    </message>
    <message>
        <source>{worked} · billed {billed} · {value}</source>
        <translation>{worked} · facturable {billed} · {value}</translation>
    </message>
    <message>
        <source>– none –</source>
        <translation>– aucune –</translation>
    </message>
    <message>
        <source>“tomorrow” is note</source>
        <translation>«&#xa0;demain&#xa0;» est une note</translation>
    </message>
    <message>
        <source>“tomorrow” stands in the note, for a line logs what is done; the time counts on {day}.</source>
        <translation>«&#xa0;tomorrow&#xa0;» reste dans la note, car une ligne note ce qui est fait&#xa0;; le temps compte le {day}.</translation>
    </message>
    <message>
        <source>“{action}” has nothing to act on here.</source>
        <translation>«&#xa0;{action}&#xa0;» n’a rien sur quoi agir ici.</translation>
    </message>
    <message>
        <source>“{language}” is no language; give its tag, such as en, de or pt-BR.</source>
        <translation>«&#xa0;{language}&#xa0;» n’est pas une langue&#xa0;; donnez son code, comme en, de ou pt-BR.</translation>
    </message>
    <message>
        <source>“{text}” is no amount of money; write it like 100, 100.00 or 25,600.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un montant&#xa0;; écrivez-le comme 100, 100.00 ou 25,600.</translation>
    </message>
    <message>
        <source>“{text}” is no clock time; write it like 9:15, 9:15am or 17:00.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une heure&#xa0;; écrivez-la comme 9:15, 9:15am ou 17:00.</translation>
    </message>
    <message>
        <source>“{text}” is no date; write it like 2026-09-30, or say today, yesterday or a weekday.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une date&#xa0;; écrivez-la comme 2026-09-30, ou dites today, yesterday ou un jour de la semaine.</translation>
    </message>
    <message>
        <source>“{text}” is no duration; write it like 1h30, 1:30, 90m, 1.5h or 45s.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une durée&#xa0;; écrivez-la comme 1h30, 1:30, 90m, 1.5h ou 45s.</translation>
    </message>
    <message>
        <source>“{text}” is no month; write it like 2026-09.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un mois&#xa0;; écrivez-le comme 2026-09.</translation>
    </message>
    <message>
        <source>“{text}” is no pair of clock times; write it like 9:15-10:40.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une paire d’heures&#xa0;; écrivez-la comme 9:15-10:40.</translation>
    </message>
    <message>
        <source>“{text}” is no quarter; write it like 2026Q3.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un trimestre&#xa0;; écrivez-le comme 2026Q3.</translation>
    </message>
    <message>
        <source>“{title}” counts as {silence} by silence since {deemed_on}, which the review published through {covered} covers; its answer stands.</source>
        <translation>«&#xa0;{title}&#xa0;» vaut {silence} par silence depuis le {deemed_on}, couvert par le bilan publié jusqu’au {covered}&#xa0;; sa réponse reste.</translation>
    </message>
    <message>
        <source>“{title}” counts as {silence} by silence since {deemed_on}; only an answer dated by then can be recorded.</source>
        <translation>«&#xa0;{title}&#xa0;» vaut {silence} par silence depuis le {deemed_on}&#xa0;; seule une réponse datée d’ici là peut être consignée.</translation>
    </message>
    <message>
        <source>“{title}” is on invoice {ref}; void that invoice before you change the amount.</source>
        <translation>«&#xa0;{title}&#xa0;» est sur la facture {ref}&#xa0;; annulez-la avant de changer le montant.</translation>
    </message>
    <message>
        <source>“{title}” is {state} and cannot be {step}.</source>
        <translation>«&#xa0;{title}&#xa0;» est {state}, «&#xa0;{step}&#xa0;» est donc impossible.</translation>
    </message>
    <message>
        <source>“{title}” was accepted in the period that the review published through {covered} covers; its amount stands.</source>
        <translation>«&#xa0;{title}&#xa0;» a été accepté dans la période du bilan publié jusqu’au {covered}&#xa0;; son montant reste.</translation>
    </message>
    <message>
        <source>“{title}” was {event} on {earliest}; give that day or a later one instead of {on}.</source>
        <translation>«&#xa0;{title}&#xa0;» a été {event} le {earliest}&#xa0;; donnez ce jour ou un jour plus tardif au lieu du {on}.</translation>
    </message>
    <message>
        <source>“{title}”: {revisions} revisions against {limit} agreed; a change order can carry the rest.</source>
        <translation>«&#xa0;{title}&#xa0;»&#xa0;: {revisions} révisions pour {limit} convenues&#xa0;; un avenant peut porter le reste.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>“{words}” on {day}</source>
        <translation>«&#xa0;{words}&#xa0;» le {day}</translation>
    </message>
    <message>
        <source>− {cents} earned</source>
        <translation>− {cents} acquis</translation>
    </message>
    <message>
        <source>− {cents} notice fees</source>
        <translation>− {cents} d’honoraires de préavis</translation>
    </message>
    <message>
        <source>− {cents} termination fee</source>
        <translation>− {cents} d’indemnité de résiliation</translation>
    </message>
    <message>
        <source>−10m why, or 20m why</source>
        <translation>−10m pourquoi, ou 20m pourquoi</translation>
    </message>
</context>
</TS>
