<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> (1 of {n})</source>
        <translation> (1 de {n})</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source> and {time} billed</source>
        <translation> y {time} facturables</translation>
    </message>
    <message>
        <source> of it</source>
        <translation> de ello</translation>
    </message>
    <message>
        <source> · end moves to {day}</source>
        <translation> · el fin pasa al {day}</translation>
    </message>
    <message>
        <source>&amp;Goodwill</source>
        <translation>Cortesía (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;In scope</source>
        <translation>Dentro del alcance (&amp;I)</translation>
    </message>
    <message>
        <source>(minimum {full_cents} in full)</source>
        <translation>(mínimo {full_cents} entero)</translation>
    </message>
    <message>
        <source>(minimum {full_cents} waived)</source>
        <translation>(mínimo {full_cents} condonado)</translation>
    </message>
    <message>
        <source>(minimum {full_cents} × {served} ÷ {term_days})</source>
        <translation>(mínimo {full_cents} × {served} ÷ {term_days})</translation>
    </message>
    <message>
        <source>+ {cents} credited</source>
        <translation>+ {cents} abonados</translation>
    </message>
    <message>
        <source>+ {cents} earned</source>
        <translation>+ {cents} devengados</translation>
    </message>
    <message>
        <source>, asked on {day}</source>
        <translation>, pedido el {day}</translation>
    </message>
    <message>
        <source>, held against {ref}</source>
        <translation>, frente a {ref}</translation>
    </message>
    <message>
        <source>, over {n} %</source>
        <translation>, más del {n} %</translation>
    </message>
    <message>
        <source>, superseded on {day}</source>
        <translation>, sustituida el {day}</translation>
    </message>
    <message>
        <source>.ics, recurring events too</source>
        <translation>.ics, también eventos periódicos</translation>
    </message>
    <message>
        <source>1 backup can be read without the passphrase.</source>
        <translation>1 copia de seguridad se puede leer sin la contraseña.</translation>
    </message>
    <message>
        <source>1 backup is not under the present passphrase.</source>
        <translation>1 copia de seguridad no usa la contraseña actual.</translation>
    </message>
    <message>
        <source>1 backup needs the passphrase it was made under.</source>
        <translation>1 copia de seguridad necesita la contraseña con la que se hizo.</translation>
    </message>
    <message>
        <source>1 clause</source>
        <translation>1 cláusula</translation>
    </message>
    <message>
        <source>1 date</source>
        <translation>1 fecha</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>1 day early</source>
        <translation>1 día antes</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1 día tarde</translation>
    </message>
    <message>
        <source>1 day overdue</source>
        <translation>vencido hace 1 día</translation>
    </message>
    <message>
        <source>1 deleted entry would come back.</source>
        <translation>Volvería 1 apunte borrado.</translation>
    </message>
    <message>
        <source>1 deliverable</source>
        <translation>1 entregable</translation>
    </message>
    <message>
        <source>1 engagement</source>
        <translation>1 encargo</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 apunte</translation>
    </message>
    <message>
        <source>1 entry left</source>
        <translation>Queda 1 apunte</translation>
    </message>
    <message>
        <source>1 entry overlaps other hours of the same person; it counts all the same.</source>
        <translation>1 apunte se solapa con otras horas de la misma persona; cuenta igualmente.</translation>
    </message>
    <message>
        <source>1 entry without a class</source>
        <translation>1 apunte sin clase</translation>
    </message>
    <message>
        <source>1 entry would be as it was.</source>
        <translation>1 apunte sería como antes.</translation>
    </message>
    <message>
        <source>1 entry, {hours} worked</source>
        <translation>1 apunte, {hours} trabajadas</translation>
    </message>
    <message>
        <source>1 event has no clock times. Give so much time a day, such as 8h, or leave this empty.</source>
        <translation>1 evento no tiene horas. Indique un tiempo por día, como 8h, o deje esto vacío.</translation>
    </message>
    <message>
        <source>1 has passed unmet</source>
        <translation>1 ha pasado sin cumplirse</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 concepto</translation>
    </message>
    <message>
        <source>1 later change would be gone.</source>
        <translation>Desaparecería 1 cambio posterior.</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>1 more entry of the day is billed anew</source>
        <translation>1 apunte más del día se factura de nuevo</translation>
    </message>
    <message>
        <source>1 new entry</source>
        <translation>1 apunte nuevo</translation>
    </message>
    <message>
        <source>1 open</source>
        <translation>1 abierto</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 página</translation>
    </message>
    <message>
        <source>1 part is empty.</source>
        <translation>1 parte está vacía.</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 lugar</translation>
    </message>
    <message>
        <source>1 quarter has closed.</source>
        <translation>Ha cerrado 1 trimestre.</translation>
    </message>
    <message>
        <source>1 row, {hours} hours</source>
        <translation>1 fila, {hours} horas</translation>
    </message>
    <message>
        <source>1 sign</source>
        <translation>1 señal</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minutos</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 minutos</translation>
    </message>
    <message>
        <source>1:30 or 9:15-10:40</source>
        <translation>1:30 o 9:15-10:40</translation>
    </message>
    <message>
        <source>20 Sep 2026</source>
        <translation>20 sept 2026</translation>
    </message>
    <message>
        <source>24 h or more</source>
        <translation>24 h o más</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minutos</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minutos</translation>
    </message>
    <message>
        <source>6 minutes</source>
        <translation>6 minutos</translation>
    </message>
    <message>
        <source>60 minutes</source>
        <translation>60 minutos</translation>
    </message>
    <message>
        <source>8 characters at least; four words that do not belong together are good, and easy to keep.</source>
        <translation>8 caracteres como mínimo; cuatro palabras sin relación entre sí son buenas y fáciles de recordar.</translation>
    </message>
    <message>
        <source>; F2 adds the reason</source>
        <translation>; F2 añade el motivo</translation>
    </message>
    <message>
        <source>; {n} locked stay</source>
        <translation>; {n} bloqueadas se quedan</translation>
    </message>
    <message>
        <source>A budget is in hours or in money; give one of the two.</source>
        <translation>Un presupuesto va en horas o en dinero; dé uno de los dos.</translation>
    </message>
    <message>
        <source>A budget needs a limit, in hours or in money.</source>
        <translation>Un presupuesto necesita un límite, en horas o en dinero.</translation>
    </message>
    <message>
        <source>A budget needs a limit; give hours or money.</source>
        <translation>Un presupuesto necesita un límite; dé horas o dinero.</translation>
    </message>
    <message>
        <source>A builder is needed, not an adviser: there is no product yet, and no team</source>
        <translation>Hace falta quien construya, no quien aconseje: aún no hay producto ni equipo</translation>
    </message>
    <message>
        <source>A call begins {when}</source>
        <translation>Una llamada empieza {when}</translation>
    </message>
    <message>
        <source>A change at zero cost has no amount; leave it out, or choose another pricing.</source>
        <translation>Un cambio sin coste no tiene importe; omítalo, o elija otro precio.</translation>
    </message>
    <message>
        <source>A client needs a name; give one.</source>
        <translation>Un cliente necesita un nombre; dé uno.</translation>
    </message>
    <message>
        <source>A comma: 1,5 is one and a half</source>
        <translation>Una coma: 1,5 es uno y medio</translation>
    </message>
    <message>
        <source>A correction is not edited: Del puts it into the bin; then correct anew.</source>
        <translation>Una corrección no se edita: Supr la lleva a la papelera; corrija después de nuevo.</translation>
    </message>
    <message>
        <source>A date of the contract clock falls on tomorrow</source>
        <translation>Mañana vence un plazo</translation>
    </message>
    <message>
        <source>A figure that can be measured</source>
        <translation>Una cifra que se pueda medir</translation>
    </message>
    <message>
        <source>A file is recognised by what is in it, whatever it is called.</source>
        <translation>Un archivo se reconoce por lo que contiene, se llame como se llame.</translation>
    </message>
    <message>
        <source>A full-time interim is wanted</source>
        <translation>Se busca una dirección interina a tiempo completo</translation>
    </message>
    <message>
        <source>A key in the desktop’s own keyboard settings can run this command, which also starts the program where needed:</source>
        <translation>Una tecla en los ajustes de teclado del escritorio puede ejecutar esta orden, que también inicia el programa si hace falta:</translation>
    </message>
    <message>
        <source>A key of your own brings the quick line over whatever program is in front, while Engagement Desk runs.</source>
        <translation>Una tecla propia trae la línea rápida delante de cualquier programa mientras Engagement Desk esté en marcha.</translation>
    </message>
    <message>
        <source>A later review was published first and covers these dates; this one stays a draft.</source>
        <translation>Se publicó antes un informe posterior que cubre estas fechas; este queda en borrador.</translation>
    </message>
    <message>
        <source>A link, or finding, place and remedy</source>
        <translation>Un enlace, o hallazgo, lugar y remedio</translation>
    </message>
    <message>
        <source>A lump sum needs its amount, negative for a credit.</source>
        <translation>Un precio cerrado necesita su importe, negativo para un abono.</translation>
    </message>
    <message>
        <source>A name that is not known yet becomes a new client.</source>
        <translation>Un nombre aún desconocido pasa a ser un cliente nuevo.</translation>
    </message>
    <message>
        <source>A new engagement</source>
        <translation>Un encargo nuevo</translation>
    </message>
    <message>
        <source>A passphrase needs at least {least} characters; a few words are easier to keep than signs.</source>
        <translation>Una frase de acceso necesita al menos {least} caracteres; unas palabras se recuerdan mejor que signos.</translation>
    </message>
    <message>
        <source>A passphrase protects the workspace.</source>
        <translation>Una contraseña protege el espacio de trabajo.</translation>
    </message>
    <message>
        <source>A point: 1.5 is one and a half</source>
        <translation>Un punto: 1.5 es uno y medio</translation>
    </message>
    <message>
        <source>A published review counts {count} entries of the import {batch}; it can no longer be undone, correct the entries instead.</source>
        <translation>Un informe publicado cuenta {count} apuntes de la importación {batch}; ya no puede deshacerse, corrija los apuntes.</translation>
    </message>
    <message>
        <source>A published review covers every day up to {covered}, so {quarter} cannot be published; its late entries count in the next review.</source>
        <translation>Un informe publicado cubre cada día hasta el {covered}, así que {quarter} no puede publicarse; sus apuntes tardíos cuentan en el próximo informe.</translation>
    </message>
    <message>
        <source>A published review covers every day up to {covered}; terms from {day} are refused, give a later day.</source>
        <translation>Un informe publicado cubre cada día hasta el {covered}; no se admiten condiciones desde el {day}, dé un día posterior.</translation>
    </message>
    <message>
        <source>A published review of {key} covers every day up to {covered}; give a later day for its end.</source>
        <translation>Un informe publicado de {key} cubre cada día hasta el {covered}; dé un día posterior para su fin.</translation>
    </message>
    <message>
        <source>A published review of {key} covers every day up to {covered}; the start and end behind it cannot change any more.</source>
        <translation>Un informe publicado de {key} cubre cada día hasta el {covered}; el inicio y el fin anteriores ya no pueden cambiar.</translation>
    </message>
    <message>
        <source>A renewal is a new engagement. It copies scope, terms and exit policy; its minimum begins anew.</source>
        <translation>Una prórroga es un encargo nuevo. Copia alcance, condiciones y política de salida; su mínimo empieza de nuevo.</translation>
    </message>
    <message>
        <source>A review is due</source>
        <translation>Hay un informe pendiente</translation>
    </message>
    <message>
        <source>A review is published: its quarter is named by the first month, which stays as it is.</source>
        <translation>Hay un informe publicado: su trimestre se llama por el primer mes, que queda como está.</translation>
    </message>
    <message>
        <source>A sample page with the logo, the accent colour and the names of the settings</source>
        <translation>Una página de muestra con el logotipo, el color de acento y los nombres de los ajustes</translation>
    </message>
    <message>
        <source>A sheet for each engagement, totals as formulas.</source>
        <translation>Una hoja por encargo, totales como fórmulas.</translation>
    </message>
    <message>
        <source>A strong technical co-founder is in the seat already</source>
        <translation>Ya hay un cofundador técnico fuerte en el puesto</translation>
    </message>
    <message>
        <source>A table of no known tool</source>
        <translation>Tabla de ninguna herramienta conocida</translation>
    </message>
    <message>
        <source>A talk with everyone on the team, and with whoever depends on them
Strengths, gaps and single points of failure are named, and what follows for hiring
Kept between us and the sponsor</source>
        <translation>Una conversación con cada miembro del equipo, y con quienes dependen de él
Se nombran fortalezas, carencias y puntos únicos de fallo, y lo que implica para contratar
Queda entre nosotros y el promotor</translation>
    </message>
    <message>
        <source>A team ships at early revenue, and needs a senior person on call only</source>
        <translation>Un equipo entrega con los primeros ingresos, y necesita a alguien sénior solo a demanda</translation>
    </message>
    <message>
        <source>A text holds bytes that are no characters; type it again, or save the file as UTF-8.</source>
        <translation>Un texto contiene bytes que no son caracteres; escríbalo de nuevo, o guarde el archivo en UTF-8.</translation>
    </message>
    <message>
        <source>A value needs its basis; say where the figure comes from.</source>
        <translation>Un valor necesita su base; diga de dónde sale la cifra.</translation>
    </message>
    <message>
        <source>A warranty that what a model puts out is correct</source>
        <translation>Una garantía de que lo que produce un modelo es correcto</translation>
    </message>
    <message>
        <source>A weekly commitment would stand unused. Offer the advisory tier, 8–12 hours a month.</source>
        <translation>Un compromiso semanal quedaría sin usar. Ofrezca el nivel de asesoría, 8–12 horas al mes.</translation>
    </message>
    <message>
        <source>A whole workspace</source>
        <translation>Un espacio de trabajo entero</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>IA</translation>
    </message>
    <message>
        <source>AI decisions</source>
        <translation>Decisiones de IA</translation>
    </message>
    <message>
        <source>AI roadmap, build or buy</source>
        <translation>Hoja de ruta de IA, hacer o comprar</translation>
    </message>
    <message>
        <source>AI: kind of answer</source>
        <translation>IA: tipo de respuesta</translation>
    </message>
    <message>
        <source>AI: reason</source>
        <translation>IA: razón</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>About Engagement Desk</source>
        <translation>Acerca de Engagement Desk</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Color de acento</translation>
    </message>
    <message>
        <source>Accept  Enter</source>
        <translation>Aceptar  Intro</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Aceptar todo</translation>
    </message>
    <message>
        <source>Accept all {n}  Ctrl+Enter</source>
        <translation>Aceptar los {n}  Ctrl+Intro</translation>
    </message>
    <message>
        <source>Accept what is proposed</source>
        <translation>Aceptar lo propuesto</translation>
    </message>
    <message>
        <source>Acceptance criteria</source>
        <translation>Criterios de aceptación</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Accepted on or before the day planned: {on_time} of {judged} due or accepted (ring: planned; dot: accepted; stroke: submitted).</source>
        <translation>Aceptados el día previsto o antes: {on_time} de {judged} vencidos o aceptados (anillo: previsto; punto: aceptado; trazo: presentado).</translation>
    </message>
    <message>
        <source>Accepted on or before the day planned: {on_time} of {judged} due or accepted (ring: planned; dot: accepted; stroke: submitted). Drawn are the {shown} latest of {count}.</source>
        <translation>Aceptados el día previsto o antes: {on_time} de {judged} vencidos o aceptados (anillo: previsto; punto: aceptado; trazo: presentado). Se dibujan los {shown} últimos de {count}.</translation>
    </message>
    <message>
        <source>Access to revoke</source>
        <translation>Accesos por revocar</translation>
    </message>
    <message>
        <source>Access to revoke, one a line</source>
        <translation>Accesos por revocar, uno por línea</translation>
    </message>
    <message>
        <source>Accounts with model providers are the client&apos;s, and so are their invoices</source>
        <translation>Las cuentas con proveedores de modelos son del cliente, y también sus facturas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Actions with owners</source>
        <translation>Acciones y responsables</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>Add a clause  Ctrl+N</source>
        <translation>Añadir una cláusula  Ctrl+N</translation>
    </message>
    <message>
        <source>Add an expense</source>
        <translation>Añadir un gasto</translation>
    </message>
    <message>
        <source>Add clause  Enter</source>
        <translation>Añadir cláusula  Intro</translation>
    </message>
    <message>
        <source>Add expense  Enter</source>
        <translation>Añadir gasto  Intro</translation>
    </message>
    <message>
        <source>Add holiday</source>
        <translation>Añadir festivo</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Añadir fila</translation>
    </message>
    <message>
        <source>Add row  Ctrl+N</source>
        <translation>Añadir fila  Ctrl+N</translation>
    </message>
    <message>
        <source>Add the 90-day plan</source>
        <translation>Añadir el plan de 90 días</translation>
    </message>
    <message>
        <source>Add the first clause</source>
        <translation>Añadir la primera cláusula</translation>
    </message>
    <message>
        <source>Add the time: 1h30, or 9:15-10:40</source>
        <translation>Añada el tiempo: 1h30, o 9:15-10:40</translation>
    </message>
    <message>
        <source>Add what is ticked  Enter</source>
        <translation>Añadir lo marcado  Intro</translation>
    </message>
    <message>
        <source>Add why, after the change of time.</source>
        <translation>Añada por qué, tras el cambio de tiempo.</translation>
    </message>
    <message>
        <source>Add, e.g. Cloud console, 30 days</source>
        <translation>Añadir, p. ej. Consola de nube, 30 días</translation>
    </message>
    <message>
        <source>Add, e.g. Runbook, 10 days</source>
        <translation>Añadir, p. ej. Manual de operación, 10 días</translation>
    </message>
    <message>
        <source>Add: {list}</source>
        <translation>Añadir: {list}</translation>
    </message>
    <message>
        <source>Added 1 clause</source>
        <translation>Añadida 1 cláusula</translation>
    </message>
    <message>
        <source>Added the expense {expense}</source>
        <translation>Añadido el gasto {expense}</translation>
    </message>
    <message>
        <source>Added the holiday {day}</source>
        <translation>Añadido el festivo {day}</translation>
    </message>
    <message>
        <source>Added {n} clauses</source>
        <translation>Añadidas {n} cláusulas</translation>
    </message>
    <message>
        <source>Added {ref}</source>
        <translation>Añadida {ref}</translation>
    </message>
    <message>
        <source>Added “{text}”</source>
        <translation>«{text}» añadido</translation>
    </message>
    <message>
        <source>Advice has nobody to carry it out. Offer a build by priced scope, or help to find a founding engineer first.</source>
        <translation>El consejo no tiene quien lo lleve a cabo. Ofrezca una construcción a precio cerrado, o ayuda para encontrar a un primer ingeniero.</translation>
    </message>
    <message>
        <source>Advisory</source>
        <translation>Asesoría</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Against r{n}: {difference}.</source>
        <translation>Frente a r{n}: {difference}.</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agencia</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Acordado</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Todas las fechas</translation>
    </message>
    <message>
        <source>All engagements</source>
        <translation>Todos los encargos</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>All of them are accepted. Ctrl+N plans the next one.</source>
        <translation>Todos están aceptados. Ctrl+N prevé el siguiente.</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Todas estas</translation>
    </message>
    <message>
        <source>All of these: {name}</source>
        <translation>Todas estas: {name}</translation>
    </message>
    <message>
        <source>All that are not published: {n}</source>
        <translation>Todos los no publicados: {n}</translation>
    </message>
    <message>
        <source>All that speaks to the request, in the order of time; a name that ends in .csv writes it as a table.</source>
        <translation>Todo lo que habla de la solicitud, en orden de tiempo; un nombre acabado en .csv lo escribe como tabla.</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <source>All time is classified.</source>
        <translation>Todo el tiempo está clasificado.</translation>
    </message>
    <message>
        <source>All-day events count</source>
        <translation>Los eventos de todo el día cuentan</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>Cupo</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>An account for each engagement. Durations are laid end to end from midnight, and marked.</source>
        <translation>Una cuenta por encargo. Las duraciones van seguidas desde medianoche, y marcadas.</translation>
    </message>
    <message>
        <source>An allowance is per week or per month; choose one.</source>
        <translation>Un cupo es por semana o por mes; elija.</translation>
    </message>
    <message>
        <source>An allowance is per week or per month; choose which.</source>
        <translation>Un cupo es por semana o por mes; elija cuál.</translation>
    </message>
    <message>
        <source>An answer to a written question within three business days</source>
        <translation>Respuesta a una pregunta escrita en tres días hábiles</translation>
    </message>
    <message>
        <source>An end needs a start; choose its column too.</source>
        <translation>Un fin necesita un inicio; elija también su columna.</translation>
    </message>
    <message>
        <source>An engagement needs a title; give one.</source>
        <translation>Un encargo necesita un título; dé uno.</translation>
    </message>
    <message>
        <source>An entry needs some time; type a duration such as 45m or 1h30.</source>
        <translation>Un apunte necesita tiempo; escriba una duración como 45m o 1h30.</translation>
    </message>
    <message>
        <source>An entry stays with {key}; delete it, and log it anew for another engagement.</source>
        <translation>Un apunte se queda en {key}; bórrelo, y anótelo de nuevo en el otro encargo.</translation>
    </message>
    <message>
        <source>An estimate cannot be negative; only a lump sum may be.</source>
        <translation>Una estimación no puede ser negativa; solo un precio cerrado puede.</translation>
    </message>
    <message>
        <source>An event for each entry. Durations are laid end to end from midnight, and marked.</source>
        <translation>Un evento por apunte. Las duraciones van seguidas desde medianoche, y marcadas.</translation>
    </message>
    <message>
        <source>An expense needs an amount above 0; give one.</source>
        <translation>Un gasto necesita un importe mayor que 0; dé uno.</translation>
    </message>
    <message>
        <source>An issued revision never changes.</source>
        <translation>Una versión emitida nunca cambia.</translation>
    </message>
    <message>
        <source>An issued revision never changes; choose {which} to edit.</source>
        <translation>Una versión emitida nunca cambia; elija {which} para editar.</translation>
    </message>
    <message>
        <source>An objective needs a target; give one that can be measured.</source>
        <translation>Un objetivo necesita una meta; dé una que se pueda medir.</translation>
    </message>
    <message>
        <source>And what changes because of it.</source>
        <translation>Y qué cambia por ello.</translation>
    </message>
    <message>
        <source>Another machine has the workspace open</source>
        <translation>Otra máquina tiene abierto el espacio de trabajo</translation>
    </message>
    <message>
        <source>Another program has this key already; press another one.</source>
        <translation>Otro programa ya tiene esta tecla; pulse otra.</translation>
    </message>
    <message>
        <source>Another program is writing to {path}; nothing was changed; wait for it, then try again.</source>
        <translation>Otro programa está escribiendo en {path}; no se cambió nada; espérelo, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another table</source>
        <translation>Otra tabla</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answer within, business days</source>
        <translation>Respuesta en, días hábiles</translation>
    </message>
    <message>
        <source>Answered on {day}</source>
        <translation>Respondida el {day}</translation>
    </message>
    <message>
        <source>Answered the request “{words}”</source>
        <translation>Respondida la solicitud «{words}»</translation>
    </message>
    <message>
        <source>Answers the request</source>
        <translation>Responde a la solicitud</translation>
    </message>
    <message>
        <source>Any class</source>
        <translation>Cualquier clase</translation>
    </message>
    <message>
        <source>Any clause</source>
        <translation>Cualquier cláusula</translation>
    </message>
    <message>
        <source>Any other table</source>
        <translation>Cualquier otra tabla</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Approved change orders add {days} days to the planned end of {key}, so that its revised end is shown as {revised}; if that counts them twice, give the planned end without them.</source>
        <translation>Las órdenes de cambio aprobadas añaden {days} días al fin previsto de {key}, de modo que el nuevo fin que se muestra es el {revised}; si eso las cuenta dos veces, dé el fin previsto sin ellas.</translation>
    </message>
    <message>
        <source>Approved changes</source>
        <translation>Cambios aprobados</translation>
    </message>
    <message>
        <source>Approved for the client by</source>
        <translation>Aprobada por el cliente por</translation>
    </message>
    <message>
        <source>Approved {number}</source>
        <translation>{number} aprobada</translation>
    </message>
    <message>
        <source>April</source>
        <translation>Abril</translation>
    </message>
    <message>
        <source>Architecture review, with a decision record</source>
        <translation>Revisión de arquitectura, con registro de decisión</translation>
    </message>
    <message>
        <source>Architecture review: the systems in use are read and drawn, and each finding gets a written decision record</source>
        <translation>Revisión de arquitectura: los sistemas en uso se leen y dibujan, y cada hallazgo recibe un registro de decisión escrito</translation>
    </message>
    <message>
        <source>As a Flatpak it cannot add itself; the desktop’s own settings can start it.</source>
        <translation>Como Flatpak no puede añadirse a sí mismo; los ajustes del escritorio pueden iniciarlo.</translation>
    </message>
    <message>
        <source>As agreed in the exit policy.</source>
        <translation>Según lo acordado en la política de salida.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>As the board would read it</source>
        <translation>Como lo leería el consejo</translation>
    </message>
    <message>
        <source>As the language</source>
        <translation>Según el idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Ask whether it is in scope</source>
        <translation>Preguntar si está en el alcance</translation>
    </message>
    <message>
        <source>Asked before, on {day}</source>
        <translation>Ya pedido, el {day}</translation>
    </message>
    <message>
        <source>Asked before: {number}</source>
        <translation>Ya pedido: {number}</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Supuesto</translation>
    </message>
    <message>
        <source>Assumed, by {ref}</source>
        <translation>Supuesto, según {ref}</translation>
    </message>
    <message>
        <source>At an exit</source>
        <translation>En una salida</translation>
    </message>
    <message>
        <source>At least, hours</source>
        <translation>Al menos, horas</translation>
    </message>
    <message>
        <source>At most, hours</source>
        <translation>Como máximo, horas</translation>
    </message>
    <message>
        <source>At most, in MB a folder</source>
        <translation>Como máximo, en MB por carpeta</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>En riesgo</translation>
    </message>
    <message>
        <source>At the planned end</source>
        <translation>Al fin previsto</translation>
    </message>
    <message>
        <source>At the rate</source>
        <translation>A la tarifa</translation>
    </message>
    <message>
        <source>At-risk hours before a warning</source>
        <translation>Horas en riesgo hasta el aviso</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Audit of AI-written code</source>
        <translation>Auditoría del código escrito por IA</translation>
    </message>
    <message>
        <source>Audit of AI-written code: naming, test coverage, security middleware and dependency pins, once a quarter</source>
        <translation>Auditoría del código escrito por IA: nombres, cobertura de pruebas, middleware de seguridad y dependencias, una vez al trimestre</translation>
    </message>
    <message>
        <source>August</source>
        <translation>Agosto</translation>
    </message>
    <message>
        <source>Avoided or gained</source>
        <translation>Evitado o ganado</translation>
    </message>
    <message>
        <source>Away {time}: the timer of {key} was stopped when you left</source>
        <translation>{time} ausente: el cronómetro de {key} se paró cuando usted se fue</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>Atrás  Esc</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Back to the usual references</source>
        <translation>Volver a las referencias habituales</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Volver a hoy</translation>
    </message>
    <message>
        <source>Back to {key}</source>
        <translation>Volver a {key}</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Backed up to {path}</source>
        <translation>Copia hecha en {path}</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Haciendo la copia</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Backup of {when}</source>
        <translation>Copia del {when}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Backups and restore …</source>
        <translation>Copias y restauración …</translation>
    </message>
    <message>
        <source>Bar chart of the hours a month</source>
        <translation>Gráfico de barras de las horas por mes</translation>
    </message>
    <message>
        <source>Bar chart of the hours a week</source>
        <translation>Gráfico de barras de las horas por semana</translation>
    </message>
    <message>
        <source>Bar chart of the time worked by class</source>
        <translation>Gráfico de barras del tiempo trabajado por clase</translation>
    </message>
    <message>
        <source>Basis of the value</source>
        <translation>Base del valor</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Porque</translation>
    </message>
    <message>
        <source>Before a new passphrase</source>
        <translation>Antes de una contraseña nueva</translation>
    </message>
    <message>
        <source>Before a new version changes the workspace, it makes a backup of it.</source>
        <translation>Antes de que una versión nueva cambie el espacio de trabajo, hace una copia de seguridad.</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Antes de restaurar</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Antes de importar</translation>
    </message>
    <message>
        <source>Before an upgrade</source>
        <translation>Antes de actualizar</translation>
    </message>
    <message>
        <source>Before any work begins, let us choose one of four ways:</source>
        <translation>Antes de empezar ningún trabajo, elijamos una de cuatro vías:</translation>
    </message>
    <message>
        <source>Before it is signed: tick what applies. It advises and never stands in the way.</source>
        <translation>Antes de firmar: marque lo que se aplique. Aconseja y nunca estorba.</translation>
    </message>
    <message>
        <source>Before mending</source>
        <translation>Antes de reparar</translation>
    </message>
    <message>
        <source>Begun from {base}. It binds nobody until it is issued.</source>
        <translation>Parte de {base}. No obliga a nadie hasta que se emita.</translation>
    </message>
    <message>
        <source>Beside the workspace</source>
        <translation>Junto al espacio</translation>
    </message>
    <message>
        <source>Beside the workspace lies “{file}” with what was written before another file took its place; keep it until you have looked into it.</source>
        <translation>Junto al espacio de trabajo está «{file}», con lo que se escribió antes de que otro archivo ocupara su lugar; consérvelo hasta que lo haya revisado.</translation>
    </message>
    <message>
        <source>Beside the workspace lies “{file}”, which a synced folder made when two machines had written.</source>
        <translation>Junto al espacio de trabajo está «{file}», que una carpeta sincronizada creó cuando dos máquinas habían escrito.</translation>
    </message>
    <message>
        <source>Beyond, charged</source>
        <translation>Exceso, facturado</translation>
    </message>
    <message>
        <source>Billable</source>
        <translation>Facturable</translation>
    </message>
    <message>
        <source>Billable, yes or no</source>
        <translation>Facturable, sí o no</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturable</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Bin {n}</source>
        <translation>Papelera {n}</translation>
    </message>
    <message>
        <source>Binned {entries}</source>
        <translation>{entries} a la papelera</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Ambas partes</translation>
    </message>
    <message>
        <source>Boundaries {n} of 4</source>
        <translation>Límites {n} de 4</translation>
    </message>
    <message>
        <source>Breach</source>
        <translation>Incumplimiento</translation>
    </message>
    <message>
        <source>Breach by the client</source>
        <translation>Incumplimiento del cliente</translation>
    </message>
    <message>
        <source>Breach by you</source>
        <translation>Incumplimiento suyo</translation>
    </message>
    <message>
        <source>Breach cured on</source>
        <translation>Incumplimiento subsanado el</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Brief as PDF  Ctrl+P</source>
        <translation>Nota en PDF  Ctrl+P</translation>
    </message>
    <message>
        <source>Brief of the next call</source>
        <translation>Nota de la próxima llamada</translation>
    </message>
    <message>
        <source>Bring hours from another time tracker. Nothing is changed before you have seen what it would do.</source>
        <translation>Traiga horas de otra herramienta. Nada cambia antes de que vea lo que pasaría.</translation>
    </message>
    <message>
        <source>Bring the draft back</source>
        <translation>Recuperar el borrador</translation>
    </message>
    <message>
        <source>Bring under the present one</source>
        <translation>Poner bajo la actual</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Budget named: {sum}.</source>
        <translation>Presupuesto indicado: {sum}.</translation>
    </message>
    <message>
        <source>Budget that the client has named</source>
        <translation>Presupuesto indicado por el cliente</translation>
    </message>
    <message>
        <source>Budget {used}</source>
        <translation>Presupuesto {used}</translation>
    </message>
    <message>
        <source>Build a model or call an API: a comparison at the volume expected, reviewed when prices change</source>
        <translation>Construir un modelo o llamar a una API: una comparación al volumen esperado, revisada cuando cambian los precios</translation>
    </message>
    <message>
        <source>Build or buy: a written recommendation for each case that the client brings, with its cost over three years</source>
        <translation>Hacer o comprar: una recomendación escrita para cada caso que traiga el cliente, con su coste a tres años</translation>
    </message>
    <message>
        <source>Business days</source>
        <translation>Días hábiles</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>By its terms</source>
        <translation>Según condiciones</translation>
    </message>
    <message>
        <source>By mail to the person who signed, with receipt</source>
        <translation>Por correo a la persona que firmó, con acuse de recibo</translation>
    </message>
    <message>
        <source>By mail with receipt</source>
        <translation>Por correo con acuse</translation>
    </message>
    <message>
        <source>By mutual agreement</source>
        <translation>De mutuo acuerdo</translation>
    </message>
    <message>
        <source>CEO (decides), VP Engineering</source>
        <translation>CEO (decide), VP de Ingeniería</translation>
    </message>
    <message>
        <source>CSV or Excel: you say which column is which</source>
        <translation>CSV o Excel: usted dice qué columna es cuál</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Calendar (.ics)</source>
        <translation>Calendario (.ics)</translation>
    </message>
    <message>
        <source>Calendar days</source>
        <translation>Días naturales</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Calendarios</translation>
    </message>
    <message>
        <source>Call with {client} {when}: Ctrl+B opens its brief</source>
        <translation>Llamada con {client} {when}: Ctrl+B abre su nota</translation>
    </message>
    <message>
        <source>Calls and answers</source>
        <translation>Llamadas y respuestas</translation>
    </message>
    <message>
        <source>Came to</source>
        <translation>Alcanzado</translation>
    </message>
    <message>
        <source>Can you also …</source>
        <translation>¿Podría también …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel  Esc</source>
        <translation>Cancelar  Esc</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Cancelar (Esc)</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelado; no se escribió nada.</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>Cancelando …</translation>
    </message>
    <message>
        <source>Carried at most</source>
        <translation>Traspaso máximo</translation>
    </message>
    <message>
        <source>Carried hours lapse after 1 period or more; give none if they never lapse.</source>
        <translation>Las horas traspasadas caducan tras 1 periodo o más; no dé nada si nunca caducan.</translation>
    </message>
    <message>
        <source>Carried in</source>
        <translation>Traspasado de antes</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Traspasado a después</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Change it …</source>
        <translation>Cambiarla …</translation>
    </message>
    <message>
        <source>Change order</source>
        <translation>Orden de cambio</translation>
    </message>
    <message>
        <source>Change order: I send you its price and its effect on the dates, and begin once both of us approve it.</source>
        <translation>Orden de cambio: le envío su precio y su efecto en las fechas, y empiezo cuando ambos la aprobemos.</translation>
    </message>
    <message>
        <source>Change orders</source>
        <translation>Órdenes de cambio</translation>
    </message>
    <message>
        <source>Change orders, lump sums</source>
        <translation>Órdenes de cambio, precio cerrado</translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>Cambiar estado</translation>
    </message>
    <message>
        <source>Change the day  Enter</source>
        <translation>Cambiar el día  Intro</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Cambiar los textos</translation>
    </message>
    <message>
        <source>Changed {key} to {time}, {value}</source>
        <translation>{key} cambiado a {time}, {value}</translation>
    </message>
    <message>
        <source>Changed {name} to {time}</source>
        <translation>{name} cambiado a {time}</translation>
    </message>
    <message>
        <source>Changed {ref}</source>
        <translation>Cambiada {ref}</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Chart of the deliverables&apos; dates, planned and actual</source>
        <translation>Gráfico de las fechas de los entregables, previstas y reales</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Check the workspace</source>
        <translation>Comprobar todo</translation>
    </message>
    <message>
        <source>Checked copies of the workspace, made while you work on.</source>
        <translation>Copias comprobadas del espacio de trabajo, hechas mientras usted trabaja.</translation>
    </message>
    <message>
        <source>Checking the workspace</source>
        <translation>Comprobando el espacio de trabajo</translation>
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
        <translation>Lista de control de deuda oculta en código escrito por IA

1. Nombres que cambian de un módulo a otro
   Hallazgo:
   Lugar:
   Remedio:

2. Cobertura de pruebas a la baja en el código nuevo
   Hallazgo:
   Lugar:
   Remedio:

3. Middleware de seguridad aplicado de forma desigual, o con sus valores invertidos
   Hallazgo:
   Lugar:
   Remedio:

4. Dependencias fijadas que no encajan con su entorno
   Hallazgo:
   Lugar:
   Remedio:</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Puntos de control</translation>
    </message>
    <message>
        <source>Checkpoints {n} of {all}</source>
        <translation>Puntos de control {n} de {all}</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Elegir un archivo …</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Elegir una carpeta …</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Elegir un logotipo</translation>
    </message>
    <message>
        <source>Choose a logo …</source>
        <translation>Elegir un logotipo …</translation>
    </message>
    <message>
        <source>Choose at least one preset.</source>
        <translation>Elija al menos una variante.</translation>
    </message>
    <message>
        <source>Choose the column of the date, or of a start that has its date.</source>
        <translation>Elija la columna de la fecha, o de un inicio que lleve su fecha.</translation>
    </message>
    <message>
        <source>Choose the column of the hours, or of the end.</source>
        <translation>Elija la columna de las horas, o del fin.</translation>
    </message>
    <message>
        <source>Choose the file …</source>
        <translation>Elegir el archivo …</translation>
    </message>
    <message>
        <source>Choose the folder …</source>
        <translation>Elegir la carpeta …</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Elegir …</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Elegido</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Navidad</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Class of the selected entries</source>
        <translation>Clase de los apuntes elegidos</translation>
    </message>
    <message>
        <source>Class of {entries}</source>
        <translation>Clase de {entries}</translation>
    </message>
    <message>
        <source>Class or change order</source>
        <translation>Clase u orden de cambio</translation>
    </message>
    <message>
        <source>Classed 1 entry: {name}</source>
        <translation>Clasificado 1 apunte: {name}</translation>
    </message>
    <message>
        <source>Classed {entries} of {keys}</source>
        <translation>{entries} de {keys}: clasificado</translation>
    </message>
    <message>
        <source>Classed {entries}: {name}</source>
        <translation>{entries}: {name}</translation>
    </message>
    <message>
        <source>Classed {n} entries: {name}</source>
        <translation>Clasificados {n} apuntes: {name}</translation>
    </message>
    <message>
        <source>Classify them</source>
        <translation>Clasificarlos</translation>
    </message>
    <message>
        <source>Classifying AI systems under regulation, which is for counsel</source>
        <translation>La clasificación de sistemas de IA según la normativa, que corresponde a un abogado</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Cláusula</translation>
    </message>
    <message>
        <source>Clause  C</source>
        <translation>Cláusula  C</translation>
    </message>
    <message>
        <source>Clause {ref} excludes it; an exclusion within 10 % of the best match decides.</source>
        <translation>La cláusula {ref} lo excluye; decide una exclusión a menos del 10 % de la mejor coincidencia.</translation>
    </message>
    <message>
        <source>Clause {ref} matches best, and no exclusion or condition comes within 10 % of it.</source>
        <translation>La cláusula {ref} coincide mejor, y ninguna exclusión ni condición se le acerca al 10 %.</translation>
    </message>
    <message>
        <source>Clause {ref} of scope revision {revision}, in force from {since}, reads: “{text}”.</source>
        <translation>La cláusula {ref} de la versión {revision} del alcance, en vigor desde el {since}, dice: «{text}».</translation>
    </message>
    <message>
        <source>Clause {ref} speaks to it on a condition, and no exclusion comes within 10 % of it.</source>
        <translation>La cláusula {ref} habla de ello con una condición, y ninguna exclusión se le acerca al 10 %.</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Cláusulas</translation>
    </message>
    <message>
        <source>Clauses that survive</source>
        <translation>Cláusulas que perduran</translation>
    </message>
    <message>
        <source>Clauses that survive, one a line</source>
        <translation>Cláusulas que perduran, una por línea</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Cleared “{part}” of {key} {quarter}</source>
        <translation>«{part}» de {key} {quarter} vaciado</translation>
    </message>
    <message>
        <source>Click to sort; or S in the table sorts by the column in focus</source>
        <translation>Un clic ordena; o S en la tabla ordena por la columna con el foco</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Client asks</source>
        <translation>El cliente pide</translation>
    </message>
    <message>
        <source>Client asks …</source>
        <translation>El cliente pide …</translation>
    </message>
    <message>
        <source>Client&apos;s convenience</source>
        <translation>Terminación por el cliente</translation>
    </message>
    <message>
        <source>Clients in notices outside of the window</source>
        <translation>Clientes en los avisos fuera de la ventana</translation>
    </message>
    <message>
        <source>Clocked: Enter opens it, +15m adds to it</source>
        <translation>Cronometrado: Intro lo abre, +15m le suma</translation>
    </message>
    <message>
        <source>Clockify</source>
        <translation>Clockify</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Cerrar  Esc</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close incident</source>
        <translation>Cerrar incidente</translation>
    </message>
    <message>
        <source>Close objective</source>
        <translation>Cerrar objetivo</translation>
    </message>
    <message>
        <source>Close risk</source>
        <translation>Cerrar riesgo</translation>
    </message>
    <message>
        <source>Close the policy</source>
        <translation>Cerrar la política</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Cerrar ventana</translation>
    </message>
    <message>
        <source>Closed quarters: {n}</source>
        <translation>Trimestres cerrados: {n}</translation>
    </message>
    <message>
        <source>Closed, not published</source>
        <translation>Cerrados, sin publicar</translation>
    </message>
    <message>
        <source>Closed: “{text}”</source>
        <translation>Cerrado: «{text}»</translation>
    </message>
    <message>
        <source>Closest: {title}.</source>
        <translation>Lo más cercano: {title}.</translation>
    </message>
    <message>
        <source>Closing next</source>
        <translation>Próximos en cerrar</translation>
    </message>
    <message>
        <source>Cloud consoles and monitoring</source>
        <translation>Consolas de nube y supervisión</translation>
    </message>
    <message>
        <source>Code and architecture audit</source>
        <translation>Auditoría de código y arquitectura</translation>
    </message>
    <message>
        <source>Collecting, cleaning and labelling training data</source>
        <translation>La recogida, limpieza y etiquetado de datos de entrenamiento</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Command of the quick entry</source>
        <translation>Orden de la entrada rápida</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Committed expenses</source>
        <translation>Gastos comprometidos</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare from</source>
        <translation>Comparar de</translation>
    </message>
    <message>
        <source>Compare to</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparado</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>Compared: {sum}, the same</source>
        <translation>Comparado: {sum}, igual</translation>
    </message>
    <message>
        <source>Compared: {sum}, {change} less</source>
        <translation>Comparado: {sum}, {change} menos</translation>
    </message>
    <message>
        <source>Compared: {sum}, {change} more</source>
        <translation>Comparado: {sum}, {change} más</translation>
    </message>
    <message>
        <source>Compared: {working}</source>
        <translation>Comparado: {working}</translation>
    </message>
    <message>
        <source>Completed {number}</source>
        <translation>{number} completada</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Condition: {text}</source>
        <translation>Condición: {text}</translation>
    </message>
    <message>
        <source>Conditional</source>
        <translation>Con condición</translation>
    </message>
    <message>
        <source>Confidentiality and rights</source>
        <translation>Confidencialidad y derechos</translation>
    </message>
    <message>
        <source>Confidentiality, two years</source>
        <translation>Confidencialidad, dos años</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmado por</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Continue the last entry</source>
        <translation>Continuar el último apunte</translation>
    </message>
    <message>
        <source>Contract clock</source>
        <translation>Plazos del contrato</translation>
    </message>
    <message>
        <source>Copied a reply that cites {ref}</source>
        <translation>Copiada una respuesta que cita {ref}</translation>
    </message>
    <message>
        <source>Copied a reply with the four ways on</source>
        <translation>Copiada una respuesta con las cuatro vías</translation>
    </message>
    <message>
        <source>Copied the SHA-256 of {name}: {sum}</source>
        <translation>Copiado el SHA-256 de {name}: {sum}</translation>
    </message>
    <message>
        <source>Copied the SHA-256: {sum}</source>
        <translation>Copiado el SHA-256: {sum}</translation>
    </message>
    <message>
        <source>Copied the command of the quick entry</source>
        <translation>Copiada la orden de la entrada rápida</translation>
    </message>
    <message>
        <source>Copied the exit statement of {key}</source>
        <translation>Copiada la liquidación de salida de {key}</translation>
    </message>
    <message>
        <source>Copied the value sheet</source>
        <translation>Hoja de valor copiada</translation>
    </message>
    <message>
        <source>Copied “{text}”</source>
        <translation>Copiado «{text}»</translation>
    </message>
    <message>
        <source>Copies a reply that cites the clause and offers the ways on</source>
        <translation>Copia una respuesta que cita la cláusula y ofrece las vías</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <translation>Copiar SHA-256</translation>
    </message>
    <message>
        <source>Copy reply</source>
        <translation>Copiar respuesta</translation>
    </message>
    <message>
        <source>Copy reply  Ctrl+Shift+C</source>
        <translation>Copiar respuesta  Ctrl+Mayús+C</translation>
    </message>
    <message>
        <source>Copy statement</source>
        <translation>Copiar liquidación</translation>
    </message>
    <message>
        <source>Copy the sheet</source>
        <translation>Copiar la hoja</translation>
    </message>
    <message>
        <source>Copy the sheet as plain text (Ctrl+Shift+C)</source>
        <translation>Copiar la hoja como texto (Ctrl+Mayús+C)</translation>
    </message>
    <message>
        <source>Correct the entry</source>
        <translation>Corregir el apunte</translation>
    </message>
    <message>
        <source>Corrected {key} by {time}, {value}</source>
        <translation>{key} corregido en {time}, {value}</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Cost and latency of AI features: a budget for each, a measurement, and an alarm when it is passed</source>
        <translation>Coste y latencia de las funciones de IA: un presupuesto para cada una, una medición, y una alarma si se supera</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Contado en</translation>
    </message>
    <message>
        <source>Create  Ctrl+Enter</source>
        <translation>Crear  Ctrl+Intro</translation>
    </message>
    <message>
        <source>Create engagement</source>
        <translation>Crear encargo</translation>
    </message>
    <message>
        <source>Create engagement  Ctrl+Enter</source>
        <translation>Crear encargo  Ctrl+Intro</translation>
    </message>
    <message>
        <source>Credit for unused prepaid hours</source>
        <translation>Abono por horas prepagadas sin usar</translation>
    </message>
    <message>
        <source>Ctrl+. trims the later one, M moves it, K keeps both</source>
        <translation>Ctrl+. recorta el posterior, M lo mueve, K conserva ambos</translation>
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
        <translation>Ctrl+Intro</translation>
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
        <translation>Ctrl+Mayús+Intro</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Cure of the {side}’s breach ends</source>
        <translation>Fin para subsanar el incumplimiento ({side})</translation>
    </message>
    <message>
        <source>Cure period of the {side}’s notice of breach ends</source>
        <translation>Fin del plazo para subsanar el incumplimiento avisado ({side})</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>A medida</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Fechado el</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Dates and money by it, the monthly status also in words: en, en-US, de, fr, es …</source>
        <translation>Fechas y dinero según él, documentos también en palabras: en, en-US, de, fr, es …</translation>
    </message>
    <message>
        <source>Dates of tomorrow</source>
        <translation>Fechas de mañana</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Day 30 has passed with no evidence of what changed.</source>
        <translation>Ha pasado el día 30 sin prueba de qué cambió.</translation>
    </message>
    <message>
        <source>Day 60 has passed with no evidence of what changed: change the structure of this engagement.</source>
        <translation>Ha pasado el día 60 sin prueba de qué cambió: cambie la estructura de este encargo.</translation>
    </message>
    <message>
        <source>Day 90 has passed with no evidence of what changed.</source>
        <translation>Ha pasado el día 90 sin prueba de qué cambió.</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Primero el día</translation>
    </message>
    <message>
        <source>Day first: {day}</source>
        <translation>Primero el día: {day}</translation>
    </message>
    <message>
        <source>Day of this step</source>
        <translation>Día de este paso</translation>
    </message>
    <message>
        <source>Day {n}</source>
        <translation>Día {n}</translation>
    </message>
    <message>
        <source>Day-to-day management of the team is wanted</source>
        <translation>Se busca la gestión diaria del equipo</translation>
    </message>
    <message>
        <source>Day-to-day management of the team: stand-ups, leave, appraisals</source>
        <translation>Gestión diaria del equipo: reuniones diarias, ausencias, evaluaciones</translation>
    </message>
    <message>
        <source>Days 1 to 30</source>
        <translation>Días 1 a 30</translation>
    </message>
    <message>
        <source>Days 1–30</source>
        <translation>Días 1–30</translation>
    </message>
    <message>
        <source>Days 31 to 60</source>
        <translation>Días 31 a 60</translation>
    </message>
    <message>
        <source>Days 31–60</source>
        <translation>Días 31–60</translation>
    </message>
    <message>
        <source>Days 61 to 90</source>
        <translation>Días 61 a 90</translation>
    </message>
    <message>
        <source>Days 61–90</source>
        <translation>Días 61–90</translation>
    </message>
    <message>
        <source>Days later</source>
        <translation>Días de retraso</translation>
    </message>
    <message>
        <source>Days that business days leave out, in every engagement.</source>
        <translation>Días que los días hábiles omiten, en todos los encargos.</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Diciembre</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Decision records</source>
        <translation>Registros de decisión</translation>
    </message>
    <message>
        <source>Decision records, complete and indexed</source>
        <translation>Registros de decisión, completos y con índice</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Decisions needed</source>
        <translation>Decisiones necesarias</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Declined {number}</source>
        <translation>{number} rechazada</translation>
    </message>
    <message>
        <source>Decrypting the workspace</source>
        <translation>Descifrando el espacio de trabajo</translation>
    </message>
    <message>
        <source>Deemed accepted, unless answered: {title}</source>
        <translation>Se da por aceptado sin respuesta: {title}</translation>
    </message>
    <message>
        <source>Deemed rejected, unless answered: {title}</source>
        <translation>Se da por rechazado sin respuesta: {title}</translation>
    </message>
    <message>
        <source>Defer: I note it, and we settle it with the next revision of the scope.</source>
        <translation>Aplazar: lo apunto, y lo resolvemos con la próxima versión del alcance.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Borrar …</translation>
    </message>
    <message>
        <source>Deleted 1 entry</source>
        <translation>Borrado 1 apunte</translation>
    </message>
    <message>
        <source>Deleted {n} entries</source>
        <translation>Borrados {n} apuntes</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>Entregable</translation>
    </message>
    <message>
        <source>Deliverables</source>
        <translation>Entregables</translation>
    </message>
    <message>
        <source>Deliverables accepted</source>
        <translation>Entregables aceptados</translation>
    </message>
    <message>
        <source>Deliverables and dates</source>
        <translation>Entregables y fechas</translation>
    </message>
    <message>
        <source>Deliverables by phase</source>
        <translation>Entregables por fase</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Details of the engagement</source>
        <translation>Detalles del encargo</translation>
    </message>
    <message>
        <source>Deterministic rule</source>
        <translation>Regla determinista</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard D</source>
        <translation>Descartar D</translation>
    </message>
    <message>
        <source>Discarded the timer</source>
        <translation>Descartado el cronómetro</translation>
    </message>
    <message>
        <source>Dispute pack …</source>
        <translation>Expediente …</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Documents with their SHA-256</source>
        <translation>Documentos con su SHA-256</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Done  Esc</source>
        <translation>Hecho  Esc</translation>
    </message>
    <message>
        <source>Done: {text}</source>
        <translation>Hecho: {text}</translation>
    </message>
    <message>
        <source>Done: “{text}”</source>
        <translation>Hecho: «{text}»</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Draft change order</source>
        <translation>Redactar orden de cambio</translation>
    </message>
    <message>
        <source>Draft change order  Ctrl+Shift+Enter</source>
        <translation>Redactar orden de cambio  Ctrl+Mayús+Intro</translation>
    </message>
    <message>
        <source>Draft change order  Enter</source>
        <translation>Redactar orden de cambio  Intro</translation>
    </message>
    <message>
        <source>Draft of r{n}</source>
        <translation>Borrador de r{n}</translation>
    </message>
    <message>
        <source>Drafted {number}, {title}</source>
        <translation>{number} redactada, {title}</translation>
    </message>
    <message>
        <source>Drawing document {n} of {all}</source>
        <translation>Dibujando el documento {n} de {all}</translation>
    </message>
    <message>
        <source>Drawing the pages …</source>
        <translation>Dibujando las páginas …</translation>
    </message>
    <message>
        <source>Drawing the pages …  Esc cancels</source>
        <translation>Dibujando las páginas …  Esc cancela</translation>
    </message>
    <message>
        <source>Drop D</source>
        <translation>Omitir D</translation>
    </message>
    <message>
        <source>Drop a file here, or anywhere on the window.</source>
        <translation>Suelte un archivo aquí, o en cualquier parte de la ventana.</translation>
    </message>
    <message>
        <source>Dropped the time away</source>
        <translation>Ausencia omitida</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Due, days after the notice</source>
        <translation>Vence, días tras el preaviso</translation>
    </message>
    <message>
        <source>Due: {title}</source>
        <translation>Vence: {title}</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Each case says: prompt, retrieval, fine-tuning, agent, existing API, a rule, or not an AI case, and why
Build or call an API is decided for each, with cost and latency at the volume expected
Guardrails, alarms and the fallback when a provider is degraded are named</source>
        <translation>Cada caso dice: prompt, recuperación de documentos, ajuste fino, agente, API existente, regla, o no es un caso de IA, y por qué
Construir o llamar a una API se decide para cada uno, con coste y latencia al volumen esperado
Se nombran salvaguardas, alarmas y la alternativa si un proveedor se degrada</translation>
    </message>
    <message>
        <source>Each client and project becomes an engagement, or goes to one that is there. It is remembered.</source>
        <translation>Cada cliente y proyecto pasa a ser un encargo, o va a uno que ya está. Se recuerda.</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Each has its acceptance criteria; the audit of AI-written code has its checklist.</source>
        <translation>Cada uno tiene sus criterios de aceptación; la auditoría del código de IA tiene su lista de control.</translation>
    </message>
    <message>
        <source>Each of the four kinds of hidden debt is looked for in every repository, by the checklist in the evidence
Each finding names its place and its remedy; where nothing was found, it says what was looked at
The share of the code that was written with AI is estimated, and how it was estimated is said</source>
        <translation>Cada uno de los cuatro tipos de deuda oculta se busca en cada repositorio, con la lista de control de la evidencia
Cada hallazgo nombra su lugar y su remedio; donde no se halló nada, dice qué se miró
Se estima la parte del código escrita con IA, y se dice cómo</translation>
    </message>
    <message>
        <source>Each word is sought as the beginning of a word, in every engagement.</source>
        <translation>Cada palabra se busca como principio de palabra, en cada encargo.</translation>
    </message>
    <message>
        <source>Early termination fee</source>
        <translation>Cargo por terminación anticipada</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Devengado</translation>
    </message>
    <message>
        <source>Earned against the minimum</source>
        <translation>Devengado frente al mínimo</translation>
    </message>
    <message>
        <source>Earned and not yet invoiced</source>
        <translation>Devengado y aún no facturado</translation>
    </message>
    <message>
        <source>Earned of the minimum</source>
        <translation>Devengado del mínimo</translation>
    </message>
    <message>
        <source>Earned this quarter</source>
        <translation>Devengado este trimestre</translation>
    </message>
    <message>
        <source>Earned to date</source>
        <translation>Devengado hasta hoy</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit policy</source>
        <translation>Editar política</translation>
    </message>
    <message>
        <source>Edit the entry</source>
        <translation>Editar el apunte</translation>
    </message>
    <message>
        <source>Edition {edition} of {quarter} was published without the preset {preset}; choose {kept}, or change a part and publish another edition, which makes every preset.</source>
        <translation>La edición {edition} de {quarter} se publicó sin la variante {preset}; elija {kept}, o cambie una parte y publique otra edición, que hace todas las variantes.</translation>
    </message>
    <message>
        <source>Edition {n}</source>
        <translation>Edición {n}</translation>
    </message>
    <message>
        <source>Edition {n} is frozen as of {day}. Words changed here go into the next edition.</source>
        <translation>La edición {n} está congelada a {day}. Los textos cambiados aquí van a la próxima.</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>Emptied {name}</source>
        <translation>{name} vaciado</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Cifrar</translation>
    </message>
    <message>
        <source>Encrypt the workspace</source>
        <translation>Cifrar el espacio de trabajo</translation>
    </message>
    <message>
        <source>Encrypting the workspace</source>
        <translation>Cifrando el espacio de trabajo</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Encargo</translation>
    </message>
    <message>
        <source>Engagement 1</source>
        <translation>Encargo 1</translation>
    </message>
    <message>
        <source>Engagement 2</source>
        <translation>Encargo 2</translation>
    </message>
    <message>
        <source>Engagement 3</source>
        <translation>Encargo 3</translation>
    </message>
    <message>
        <source>Engagement 4</source>
        <translation>Encargo 4</translation>
    </message>
    <message>
        <source>Engagement 5</source>
        <translation>Encargo 5</translation>
    </message>
    <message>
        <source>Engagement 6</source>
        <translation>Encargo 6</translation>
    </message>
    <message>
        <source>Engagement 7</source>
        <translation>Encargo 7</translation>
    </message>
    <message>
        <source>Engagement Desk</source>
        <translation>Engagement Desk</translation>
    </message>
    <message>
        <source>Engagement Desk keeps the four boundaries of every engagement, and measures the work against them.</source>
        <translation>Engagement Desk guarda los cuatro límites de cada encargo, y mide el trabajo con ellos.</translation>
    </message>
    <message>
        <source>Engagement Desk {version}</source>
        <translation>Engagement Desk {version}</translation>
    </message>
    <message>
        <source>Engagement Desk, table</source>
        <translation>Engagement Desk, tabla</translation>
    </message>
    <message>
        <source>Engagement Desk: the passphrase of a workspace</source>
        <translation>Engagement Desk: la contraseña de un espacio de trabajo</translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation>Encargos</translation>
    </message>
    <message>
        <source>Enter copies</source>
        <translation>Intro copia</translation>
    </message>
    <message>
        <source>Enter edits a clause, Del removes it.</source>
        <translation>Intro edita una cláusula, Supr la quita.</translation>
    </message>
    <message>
        <source>Enter edits a clause: that begins the draft of r{n}.</source>
        <translation>Intro edita una cláusula: eso empieza el borrador de r{n}.</translation>
    </message>
    <message>
        <source>Enter keeps it; the rest can follow.</source>
        <translation>Intro lo guarda; el resto puede seguir.</translation>
    </message>
    <message>
        <source>Enter logs · Esc closes</source>
        <translation>Intro anota · Esc cierra</translation>
    </message>
    <message>
        <source>Enter opens the entries of this {which}</source>
        <translation>Intro abre los apuntes: {which}</translation>
    </message>
    <message>
        <source>Enter plans it; the rest can follow.</source>
        <translation>Intro lo prevé; el resto puede seguir.</translation>
    </message>
    <message>
        <source>Enter saves · Esc leaves</source>
        <translation>Intro guarda · Esc sale</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Apuntes</translation>
    </message>
    <message>
        <source>Entries of older dates without a class, locked as they are: {n}.</source>
        <translation>Apuntes de fechas anteriores sin clase, bloqueados como están: {n}.</translation>
    </message>
    <message>
        <source>Entries of {quarter} without a class: {count}. Classify them, then publish.</source>
        <translation>Apuntes de {quarter} sin clase: {count}. Clasifíquelos, y publique después.</translation>
    </message>
    <message>
        <source>Entries on {order} that are no longer at risk: {entries}, {hours} billed.</source>
        <translation>Apuntes de {order} que ya no están en riesgo: {entries}, {hours} facturables.</translation>
    </message>
    <message>
        <source>Entries without a class</source>
        <translation>Apuntes sin clase</translation>
    </message>
    <message>
        <source>Entries without a class before {starts} that this publication has locked as they are: {count}.</source>
        <translation>Apuntes sin clase anteriores al {starts} que esta publicación ha bloqueado como están: {count}.</translation>
    </message>
    <message>
        <source>Entries without a class in {quarter}: {count}; give them one, then publish again.</source>
        <translation>Apuntes sin clase en {quarter}: {count}; deles una, y publique de nuevo.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Apunte</translation>
    </message>
    <message>
        <source>Esc clears</source>
        <translation>Esc vacía</translation>
    </message>
    <message>
        <source>Esc keeps the draft</source>
        <translation>Esc conserva el borrador</translation>
    </message>
    <message>
        <source>Even pace: {percent} %</source>
        <translation>Ritmo uniforme: {percent} %</translation>
    </message>
    <message>
        <source>Every date up to {day} is covered: later entries and corrections count after it.</source>
        <translation>Queda cubierto cada día hasta el {day}: apuntes y correcciones posteriores cuentan después.</translation>
    </message>
    <message>
        <source>Every field, amounts exact. It can be imported again.</source>
        <translation>Cada campo, importes exactos. Se puede volver a importar.</translation>
    </message>
    <message>
        <source>Every field, for other programs.</source>
        <translation>Cada campo, para otros programas.</translation>
    </message>
    <message>
        <source>Every part is written.</source>
        <translation>Cada parte está escrita.</translation>
    </message>
    <message>
        <source>Every system in use is drawn, with its owner and what depends on it
Risks are ranked by what they would cost, each with a finding, its place and a remedy
Read through with whoever leads engineering, and amended</source>
        <translation>Cada sistema en uso está dibujado, con su responsable y lo que depende de él
Los riesgos se ordenan por lo que costarían, cada uno con hallazgo, lugar y remedio
Repasado con quien dirige la ingeniería, y enmendado</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Everything stays on this computer, in {path}. The sample is a file of its own beside it.</source>
        <translation>Todo queda en este ordenador, en {path}. El ejemplo es un archivo propio a su lado.</translation>
    </message>
    <message>
        <source>Everything stays on this computer: nothing is sent anywhere, and no new version is looked for.</source>
        <translation>Todo se queda en este equipo: no se envía nada ni se buscan versiones nuevas.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Examples with right answers, enough to evaluate each use case, before work on it begins</source>
        <translation>Ejemplos con respuestas correctas, suficientes para evaluar cada caso de uso, antes de empezar a trabajar en él</translation>
    </message>
    <message>
        <source>Excel (.xlsx)</source>
        <translation>Excel (.xlsx)</translation>
    </message>
    <message>
        <source>Excluded by {ref}</source>
        <translation>Excluido por {ref}</translation>
    </message>
    <message>
        <source>Execution is needed, and only advice is sold</source>
        <translation>Hace falta ejecución, y solo se vende consejo</translation>
    </message>
    <message>
        <source>Execution support</source>
        <translation>Apoyo a la ejecución</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>Ejecutivo</translation>
    </message>
    <message>
        <source>Existing API</source>
        <translation>API existente</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Exit policy</source>
        <translation>Política de salida</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Gastos</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Fin del plazo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export 1 file</source>
        <translation>Exportar 1 archivo</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Exportar PDF</translation>
    </message>
    <message>
        <source>Export PDF (Ctrl+Shift+E)</source>
        <translation>Exportar PDF (Ctrl+Mayús+E)</translation>
    </message>
    <message>
        <source>Export all (Ctrl+Shift+E)</source>
        <translation>Exportar todos (Ctrl+Mayús+E)</translation>
    </message>
    <message>
        <source>Export all …</source>
        <translation>Exportar todos …</translation>
    </message>
    <message>
        <source>Export calendar</source>
        <translation>Exportar calendario</translation>
    </message>
    <message>
        <source>Export calendar (.ics)  Ctrl+Enter</source>
        <translation>Exportar calendario (.ics)  Ctrl+Intro</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Exportar todo</translation>
    </message>
    <message>
        <source>Export everything …</source>
        <translation>Exportar todo …</translation>
    </message>
    <message>
        <source>Export hours</source>
        <translation>Exportar horas</translation>
    </message>
    <message>
        <source>Export hours …</source>
        <translation>Exportar horas …</translation>
    </message>
    <message>
        <source>Export review</source>
        <translation>Exportar informe</translation>
    </message>
    <message>
        <source>Export reviews</source>
        <translation>Exportar informes</translation>
    </message>
    <message>
        <source>Export statement</source>
        <translation>Exportar liquidación</translation>
    </message>
    <message>
        <source>Export statement  Ctrl+Enter</source>
        <translation>Exportar liquidación  Ctrl+Intro</translation>
    </message>
    <message>
        <source>Export {n} files</source>
        <translation>Exportar {n} archivos</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportar …</translation>
    </message>
    <message>
        <source>Exported everything to {path}</source>
        <translation>Todo exportado a {path}</translation>
    </message>
    <message>
        <source>Exported {what} to {path}</source>
        <translation>Exportado a {path}: {what}</translation>
    </message>
    <message>
        <source>Exporting everything</source>
        <translation>Exportando todo</translation>
    </message>
    <message>
        <source>Exporting reviews</source>
        <translation>Exportando informes</translation>
    </message>
    <message>
        <source>Exporting reviews: {said}</source>
        <translation>Exportando informes: {said}</translation>
    </message>
    <message>
        <source>F2 edits it, Delete takes it off the list</source>
        <translation>F2 lo edita, Supr lo quita de la lista</translation>
    </message>
    <message>
        <source>Fallback when a model provider is degraded: a plan for each feature, exercised once</source>
        <translation>Alternativa si un proveedor de modelos se degrada: un plan para cada función, ejercitado una vez</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Febrero</translation>
    </message>
    <message>
        <source>Fee a period</source>
        <translation>Cuota por periodo</translation>
    </message>
    <message>
        <source>Fee for {first} to {last}</source>
        <translation>Cuota del {first} al {last}</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Cuotas</translation>
    </message>
    <message>
        <source>Fees for the notice period</source>
        <translation>Honorarios del preaviso</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Figures of the review</source>
        <translation>Cifras del informe</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Archivo o carpeta</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Archivo que escribir</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Fill in a usual policy</source>
        <translation>Rellenar una política habitual</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter  Ctrl+F</source>
        <translation>Filtrar  Ctrl+F</translation>
    </message>
    <message>
        <source>Filter the keys</source>
        <translation>Filtrar las teclas</translation>
    </message>
    <message>
        <source>Filter this page</source>
        <translation>Filtrar esta página</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>Buscar (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation>Buscar en el documento</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>Ajuste fino</translation>
    </message>
    <message>
        <source>First 90 days</source>
        <translation>Primeros 90 días</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>First quarter begins in</source>
        <translation>El primer trimestre empieza en</translation>
    </message>
    <message>
        <source>Fit check</source>
        <translation>Examen de encaje</translation>
    </message>
    <message>
        <source>Fit check of {day}</source>
        <translation>Examen de encaje del {day}</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Página entera</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ancho de página</translation>
    </message>
    <message>
        <source>Fixed fee</source>
        <translation>Precio cerrado</translation>
    </message>
    <message>
        <source>Fixed price</source>
        <translation>Precio cerrado</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Folder for the PDFs</source>
        <translation>Carpeta de los PDF</translation>
    </message>
    <message>
        <source>Folder of backups</source>
        <translation>Carpeta de copias</translation>
    </message>
    <message>
        <source>For convenience</source>
        <translation>Sin causa</translation>
    </message>
    <message>
        <source>For its folder data, as 2026-07.data. Durations are laid end to end from midnight, and marked.</source>
        <translation>Para su carpeta data, como 2026-07.data. Las duraciones van seguidas desde medianoche, y marcadas.</translation>
    </message>
    <message>
        <source>For the timer, the line names an engagement and no time.</source>
        <translation>Para el cronómetro, la línea nombra un encargo y ningún tiempo.</translation>
    </message>
    <message>
        <source>For those who cannot see it; empty takes the legal name.</source>
        <translation>Para quien no puede verlo; vacío toma la razón social.</translation>
    </message>
    <message>
        <source>For whom and what</source>
        <translation>Para quién y qué</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>Forfeited</source>
        <translation>Se pierden</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hallado</translation>
    </message>
    <message>
        <source>Four quarters, each with what it delivers to the business
Effort and risk for each line, and what is left out
Agreed with product and with the sponsor</source>
        <translation>Cuatro trimestres, cada uno con lo que aporta al negocio
Esfuerzo y riesgo de cada línea, y lo que queda fuera
Acordado con producto y con el promotor</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>From a template</source>
        <translation>De una plantilla</translation>
    </message>
    <message>
        <source>From that day on the client’s requests are held against it. An issued revision never changes.</source>
        <translation>Desde ese día las solicitudes del cliente se miden con ella. Una versión emitida nunca cambia.</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>Desde el próximo inicio.</translation>
    </message>
    <message>
        <source>From then on work there alone: what is logged here afterwards does not follow.</source>
        <translation>A partir de ahí, trabaje solo allí: lo que se anote aquí después no se traslada.</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>Del {first} al {last}</translation>
    </message>
    <message>
        <source>From {start:%H:%M} to {end:%H:%M} is 24 hours or more; log it in shorter entries, or as a duration.</source>
        <translation>De {start:%H:%M} a {end:%H:%M} son 24 horas o más; anótelo en apuntes más cortos, o como duración.</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Del … al …</translation>
    </message>
    <message>
        <source>From, {per}</source>
        <translation>De, {per}</translation>
    </message>
    <message>
        <source>Frozen, with SHA-256</source>
        <translation>Congelado, con SHA-256</translation>
    </message>
    <message>
        <source>Full-time CTO</source>
        <translation>CTO a tiempo completo</translation>
    </message>
    <message>
        <source>Fundraising and due diligence: the technical part of the data room, and calls with investors&apos; advisers</source>
        <translation>Financiación y due diligence: la parte técnica de la sala de datos, y llamadas con los asesores de los inversores</translation>
    </message>
    <message>
        <source>Fundraising preparation</source>
        <translation>Preparación de la ronda de financiación</translation>
    </message>
    <message>
        <source>G&amp;uarantee</source>
        <translation>Garantía (&amp;U)</translation>
    </message>
    <message>
        <source>Give a KEY: what you type when you log hours.</source>
        <translation>Dé una KEY: lo que escribe al anotar horas.</translation>
    </message>
    <message>
        <source>Give class</source>
        <translation>Dar clase</translation>
    </message>
    <message>
        <source>Give either a map or one engagement; with an engagement all rows go to that one.</source>
        <translation>Dé un mapa o un encargo; con un encargo todas las filas van a él.</translation>
    </message>
    <message>
        <source>Give the engagement a title.</source>
        <translation>Dé un título al encargo.</translation>
    </message>
    <message>
        <source>Give the first day.</source>
        <translation>Dé el primer día.</translation>
    </message>
    <message>
        <source>Give them a class</source>
        <translation>Darles una clase</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Dado por</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Go on G</source>
        <translation>Seguir G</translation>
    </message>
    <message>
        <source>Go to, or do …</source>
        <translation>Ir a, o hacer …</translation>
    </message>
    <message>
        <source>Gone through: none of these applies</source>
        <translation>Repasado: nada de esto se aplica</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Cortesía</translation>
    </message>
    <message>
        <source>Goodwill has no reason yet; say why it is absorbed.</source>
        <translation>La cortesía aún no tiene motivo; diga por qué se absorbe.</translation>
    </message>
    <message>
        <source>Goodwill is absorbed for a reason; say which.</source>
        <translation>La cortesía tiene un motivo; diga cuál.</translation>
    </message>
    <message>
        <source>Goodwill: if it is small, I do it this once at no charge, and the scope stays as it is.</source>
        <translation>Cortesía: si es pequeño, lo hago esta vez sin cargo, y el alcance queda como está.</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation>Garantía</translation>
    </message>
    <message>
        <source>Guarantee ends: {title}</source>
        <translation>Fin de garantía: {title}</translation>
    </message>
    <message>
        <source>Guarantee, days</source>
        <translation>Garantía, días</translation>
    </message>
    <message>
        <source>Guarantee, {title}</source>
        <translation>Garantía, {title}</translation>
    </message>
    <message>
        <source>Guarantees and clauses that survive</source>
        <translation>Garantías y cláusulas que perduran</translation>
    </message>
    <message>
        <source>Guarantees that still run</source>
        <translation>Garantías aún en curso</translation>
    </message>
    <message>
        <source>Guardrails: what a model may not see, say or do, and the tests that hold it</source>
        <translation>Salvaguardas: lo que un modelo no puede ver, decir ni hacer, y las pruebas que lo sostienen</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Hamster</source>
        <translation>Hamster</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Handed over within</source>
        <translation>Entrega en</translation>
    </message>
    <message>
        <source>Harvest</source>
        <translation>Harvest</translation>
    </message>
    <message>
        <source>Held against clause</source>
        <translation>Frente a la cláusula</translation>
    </message>
    <message>
        <source>Held {time} away, unbilled until you say what it was</source>
        <translation>{time} de ausencia retenidos, sin facturar hasta que diga qué fue</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>High stakes without review</source>
        <translation>Mucho en juego sin revisión</translation>
    </message>
    <message>
        <source>Hiring plan</source>
        <translation>Plan de contratación</translation>
    </message>
    <message>
        <source>Hiring: role descriptions, scorecards and senior interviews; the client makes the offer</source>
        <translation>Contratación: descripciones de puesto, tablas de evaluación y entrevistas sénior; la oferta la hace el cliente</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Holds {what}.</source>
        <translation>Contiene {what}.</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Festivos</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Hours a month</source>
        <translation>Horas por mes</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Horas por semana</translation>
    </message>
    <message>
        <source>Hours beyond</source>
        <translation>Horas de exceso</translation>
    </message>
    <message>
        <source>Hours on {order} to be given another class: {hours} billed.</source>
        <translation>Horas de {order} por reclasificar: {hours} facturables.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo acabó</translation>
    </message>
    <message>
        <source>How notice is delivered</source>
        <translation>Cómo se da el preaviso</translation>
    </message>
    <message>
        <source>How the window shows things; documents have formats of their own.</source>
        <translation>Cómo muestra las cosas la ventana; los documentos tienen sus formatos.</translation>
    </message>
    <message>
        <source>How to remove everything</source>
        <translation>Cómo quitarlo todo</translation>
    </message>
    <message>
        <source>I take it up within the hours we agreed. Should it grow beyond that, there are four ways on:</source>
        <translation>Lo asumo dentro de las horas acordadas. Si creciera más allá, hay cuatro vías:</translation>
    </message>
    <message>
        <source>If it is something else</source>
        <translation>Si es otra cosa</translation>
    </message>
    <message>
        <source>If it is still wanted, or has grown since, there are four ways on:</source>
        <translation>Si aún se desea, o ha crecido desde entonces, hay cuatro vías:</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impacto</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Importar otro archivo</translation>
    </message>
    <message>
        <source>Import hours</source>
        <translation>Importar horas</translation>
    </message>
    <message>
        <source>Import hours from another time tracker</source>
        <translation>Importar horas de otra herramienta</translation>
    </message>
    <message>
        <source>Import hours …</source>
        <translation>Importar horas …</translation>
    </message>
    <message>
        <source>Imported 1 entry, {hours} hours</source>
        <translation>Importado 1 apunte, {hours} horas</translation>
    </message>
    <message>
        <source>Imported {n} entries from {file}</source>
        <translation>Importados {n} apuntes de {file}</translation>
    </message>
    <message>
        <source>Imported {n} entries, {hours} hours</source>
        <translation>Importados {n} apuntes, {hours} horas</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>Importando {file}</translation>
    </message>
    <message>
        <source>In documents; empty takes the name.</source>
        <translation>En documentos; vacío toma el nombre.</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>En vigor desde</translation>
    </message>
    <message>
        <source>In force from {day}</source>
        <translation>En vigor desde el {day}</translation>
    </message>
    <message>
        <source>In force on</source>
        <translation>En vigor el</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Entero</translation>
    </message>
    <message>
        <source>In hours</source>
        <translation>En horas</translation>
    </message>
    <message>
        <source>In one or two sentences: what the client engaged you for.</source>
        <translation>En una o dos frases: para qué le contrató el cliente.</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>En lugar de</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>En palabras sencillas</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>Dentro del alcance</translation>
    </message>
    <message>
        <source>In the client’s words</source>
        <translation>En palabras del cliente</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>En sus propias palabras</translation>
    </message>
    <message>
        <source>In {currency} the rate and the minimum have no default; give both.</source>
        <translation>En {currency} la tarifa y el mínimo no tienen valor habitual; dé ambos.</translation>
    </message>
    <message>
        <source>In {currency} the rate and the minimum have no default; type both.</source>
        <translation>En {currency} la tarifa y el mínimo no tienen valor habitual; escriba ambos.</translation>
    </message>
    <message>
        <source>In {currency} there is no usual one; give it.</source>
        <translation>En {currency} no hay valor habitual; delo.</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Incluido</translation>
    </message>
    <message>
        <source>Included by {ref}</source>
        <translation>Incluido por {ref}</translation>
    </message>
    <message>
        <source>Included hours</source>
        <translation>Horas incluidas</translation>
    </message>
    <message>
        <source>Install Engagement Desk there.</source>
        <translation>Instale allí Engagement Desk.</translation>
    </message>
    <message>
        <source>Internal report</source>
        <translation>Informe interno</translation>
    </message>
    <message>
        <source>Into {keys}.</source>
        <translation>En {keys}.</translation>
    </message>
    <message>
        <source>Into {n} engagements.</source>
        <translation>En {n} encargos.</translation>
    </message>
    <message>
        <source>Invoice {ref} is open again</source>
        <translation>La factura {ref} está abierta de nuevo</translation>
    </message>
    <message>
        <source>Invoice {ref} was paid on {day}</source>
        <translation>La factura {ref} se pagó el {day}</translation>
    </message>
    <message>
        <source>Invoice {ref} was paid on {paid}; that payment is not returned by voiding it.</source>
        <translation>La factura {ref} se pagó el {paid}; anularla no devuelve ese pago.</translation>
    </message>
    <message>
        <source>Invoiced, yes or no</source>
        <translation>Facturado, sí o no</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturas</translation>
    </message>
    <message>
        <source>Invoices and expenses</source>
        <translation>Facturas y gastos</translation>
    </message>
    <message>
        <source>Inward: no page or paper for the client shows it in money.</source>
        <translation>Interno: ninguna página ni papel para el cliente lo muestra en dinero.</translation>
    </message>
    <message>
        <source>Issue revision …  Ctrl+Enter</source>
        <translation>Emitir versión …  Ctrl+Intro</translation>
    </message>
    <message>
        <source>Issue r{n}</source>
        <translation>Emitir r{n}</translation>
    </message>
    <message>
        <source>Issue r{n}  Ctrl+Enter</source>
        <translation>Emitir r{n}  Ctrl+Intro</translation>
    </message>
    <message>
        <source>Issue the draft …</source>
        <translation>Emitir el borrador …</translation>
    </message>
    <message>
        <source>Issue them as revision 1, in force from {day}</source>
        <translation>Emitirlas como versión 1, en vigor desde el {day}</translation>
    </message>
    <message>
        <source>Issued r{n}, in force from {day}</source>
        <translation>Emitida r{n}, en vigor desde el {day}</translation>
    </message>
    <message>
        <source>It begins as every calendar file does.</source>
        <translation>Empieza como todo archivo de calendario.</translation>
    </message>
    <message>
        <source>It binds</source>
        <translation>Obliga</translation>
    </message>
    <message>
        <source>It binds nobody until it is issued.</source>
        <translation>No obliga a nadie hasta que se emita.</translation>
    </message>
    <message>
        <source>It came as a package of the system. A newer package, installed over it, brings it up to date.</source>
        <translation>Llegó como paquete del sistema. Un paquete más nuevo, instalado encima, lo actualiza.</translation>
    </message>
    <message>
        <source>It can be read only with the passphrase that it has on the other computer.</source>
        <translation>Solo se puede leer con la contraseña que tiene en el otro equipo.</translation>
    </message>
    <message>
        <source>It cannot be restored.</source>
        <translation>No se puede restaurar.</translation>
    </message>
    <message>
        <source>It cannot be saved yet; the form says why.</source>
        <translation>Aún no se puede guardar; el formulario dice por qué.</translation>
    </message>
    <message>
        <source>It ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>It goes beside the workspace that is open. A double click on it opens it again.</source>
        <translation>Se pone junto al espacio de trabajo abierto. Un doble clic vuelve a abrirlo.</translation>
    </message>
    <message>
        <source>It has Hamster’s seven columns, in some language.</source>
        <translation>Tiene las siete columnas de Hamster, en algún idioma.</translation>
    </message>
    <message>
        <source>It has columns, but not those of a tool that is known. Say which is which.</source>
        <translation>Tiene columnas, pero no las de una herramienta conocida. Diga cuál es cuál.</translation>
    </message>
    <message>
        <source>It has dates, and below them accounts with dots or lengths.</source>
        <translation>Tiene fechas, y debajo cuentas con puntos o duraciones.</translation>
    </message>
    <message>
        <source>It has no fee yet, so that nothing is earned.</source>
        <translation>Aún no tiene cuota, así que no se devenga nada.</translation>
    </message>
    <message>
        <source>It has records that begin with a date, with times below it.</source>
        <translation>Tiene registros que empiezan por una fecha, con horas debajo.</translation>
    </message>
    <message>
        <source>It has the columns that {format} writes: {names}.</source>
        <translation>Tiene las columnas que escribe {format}: {names}.</translation>
    </message>
    <message>
        <source>It holds all that is in the workspace now; restoring it would lose nothing.</source>
        <translation>Contiene todo lo que hay ahora en el espacio de trabajo; restaurarla no perdería nada.</translation>
    </message>
    <message>
        <source>It is Timewarrior’s folder of data, or a file of it.</source>
        <translation>Es la carpeta de datos de Timewarrior, o un archivo de ella.</translation>
    </message>
    <message>
        <source>It is XML with Hamster’s activities.</source>
        <translation>Es XML con las actividades de Hamster.</translation>
    </message>
    <message>
        <source>It is a Flatpak. The software centre, or flatpak update, brings it up to date.</source>
        <translation>Es un Flatpak. El centro de software, o flatpak update, lo actualiza.</translation>
    </message>
    <message>
        <source>It is a backup of solidtime.</source>
        <translation>Es una copia de solidtime.</translation>
    </message>
    <message>
        <source>It is a database with Hamster’s tables.</source>
        <translation>Es una base de datos con las tablas de Hamster.</translation>
    </message>
    <message>
        <source>It is an AppImage. A newer one, from where this one came, takes its place.</source>
        <translation>Es una AppImage. Una más nueva, de donde vino esta, ocupa su lugar.</translation>
    </message>
    <message>
        <source>It is no file of {format}; choose another one.</source>
        <translation>No es un archivo de {format}; elija otro.</translation>
    </message>
    <message>
        <source>It is not agreed when the rights in the work pass to the client.</source>
        <translation>No se ha acordado cuándo pasan al cliente los derechos de la obra.</translation>
    </message>
    <message>
        <source>It is tried out; nothing is changed by that.</source>
        <translation>Se está probando; con eso no se cambia nada.</translation>
    </message>
    <message>
        <source>It is what Watson keeps or logs.</source>
        <translation>Es lo que Watson guarda o registra.</translation>
    </message>
    <message>
        <source>It is what the export of Timewarrior writes.</source>
        <translation>Es lo que escribe la exportación de Timewarrior.</translation>
    </message>
    <message>
        <source>It is within the scope we agreed.</source>
        <translation>Está dentro del alcance acordado.</translation>
    </message>
    <message>
        <source>It is work: do not ask again</source>
        <translation>Es trabajo: no preguntar más</translation>
    </message>
    <message>
        <source>It lies below the other end; give more, or nothing.</source>
        <translation>Está por debajo del otro extremo; dé más, o nada.</translation>
    </message>
    <message>
        <source>It no longer starts at login.</source>
        <translation>Ya no se inicia al entrar en la sesión.</translation>
    </message>
    <message>
        <source>It passes</source>
        <translation>Pasan</translation>
    </message>
    <message>
        <source>It renews</source>
        <translation>Se prorroga</translation>
    </message>
    <message>
        <source>It renews by months</source>
        <translation>Se prorroga por meses</translation>
    </message>
    <message>
        <source>It replaces the version of that day.</source>
        <translation>Sustituye la versión de ese día.</translation>
    </message>
    <message>
        <source>It runs from a folder of its own. A newer one, from where this one came, takes its place.</source>
        <translation>Se ejecuta desde una carpeta propia. Una más nueva, de donde vino esta, ocupa su lugar.</translation>
    </message>
    <message>
        <source>It starts at login from now on.</source>
        <translation>Desde ahora se inicia al entrar en la sesión.</translation>
    </message>
    <message>
        <source>It takes the place of the workspace that is open, in which nothing is yet.</source>
        <translation>Ocupa el lugar del espacio de trabajo abierto, que aún está vacío.</translation>
    </message>
    <message>
        <source>It was asked before, at least as close as any clause: {decision}.</source>
        <translation>Ya se pidió antes, al menos tan cerca como cualquier cláusula: {decision}.</translation>
    </message>
    <message>
        <source>It was closed on {on} already; undo takes that back if it is wrong.</source>
        <translation>Ya se cerró el {on}; deshacer lo retira si está mal.</translation>
    </message>
    <message>
        <source>It was installed with Python. The same installer, such as pip or pipx, brings it up to date.</source>
        <translation>Se instaló con Python. El mismo instalador, como pip o pipx, lo actualiza.</translation>
    </message>
    <message>
        <source>It was made under another passphrase; type that one to look into it.</source>
        <translation>Se hizo con otra contraseña; escríbala para consultarla.</translation>
    </message>
    <message>
        <source>It was no work: take it out</source>
        <translation>No fue trabajo: quitarlo</translation>
    </message>
    <message>
        <source>It was other work: bill it as an entry of its own</source>
        <translation>Fue otro trabajo: facturarlo como apunte propio</translation>
    </message>
    <message>
        <source>It was work: bill it with the time before and after</source>
        <translation>Fue trabajo: facturarlo con el tiempo anterior y posterior</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Conceptos</translation>
    </message>
    <message>
        <source>Its backups</source>
        <translation>Sus copias de seguridad</translation>
    </message>
    <message>
        <source>Its clock times are those of</source>
        <translation>Sus horas de reloj son las de</translation>
    </message>
    <message>
        <source>Its columns fit more than one tool; choose another one below if the first is wrong.</source>
        <translation>Sus columnas encajan con más de una herramienta; elija otra abajo si la primera no es.</translation>
    </message>
    <message>
        <source>Its condition: {condition}.</source>
        <translation>Su condición: {condition}.</translation>
    </message>
    <message>
        <source>Its dates are written with the</source>
        <translation>Sus fechas se escriben con</translation>
    </message>
    <message>
        <source>Its entries are locked; a correction changes them, voiding frees them.</source>
        <translation>Sus apuntes están bloqueados; una corrección los cambia, anular los libera.</translation>
    </message>
    <message>
        <source>Its lines begin with i and o, as those of a time clock.</source>
        <translation>Sus líneas empiezan por i y o, como las de un reloj de fichar.</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Enero</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Julio</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Junio</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>KEY</translation>
    </message>
    <message>
        <source>KEY of the new term</source>
        <translation>KEY del nuevo plazo</translation>
    </message>
    <message>
        <source>KEY, time, note, #activity, clause, change order, !class, day; only the time must be there · ↑ last line · ↓ list</source>
        <translation>KEY, tiempo, nota, #actividad, cláusula, orden, !class, día; solo hace falta el tiempo · ↑ última línea · ↓ lista</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep K</source>
        <translation>Conservar K</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambos</translation>
    </message>
    <message>
        <source>Keep it in a password manager, or on paper in a safe place.</source>
        <translation>Guárdela en un gestor de contraseñas, o en papel en un lugar seguro.</translation>
    </message>
    <message>
        <source>Keep it short; the figures stand beside it.</source>
        <translation>Sea breve; las cifras están al lado.</translation>
    </message>
    <message>
        <source>Keep this sheet where only you will find it. Nobody can open the workspace without the passphrase.</source>
        <translation>Guarde esta hoja donde solo usted la encuentre. Sin la contraseña nadie puede abrir el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Kept the draft; Ctrl+Shift+N goes on with it</source>
        <translation>Borrador guardado; Ctrl+Mayús+N lo continúa</translation>
    </message>
    <message>
        <source>Kept the evidence of day {n}</source>
        <translation>Guardada la prueba del día {n}</translation>
    </message>
    <message>
        <source>Kept the time away</source>
        <translation>Ausencia conservada</translation>
    </message>
    <message>
        <source>Kept the {kind} “{text}”</source>
        <translation>«{text}» guardado ({kind})</translation>
    </message>
    <message>
        <source>Kept {key} {span} and {others} as they are</source>
        <translation>{key} {span} y {others} conservados como están</translation>
    </message>
    <message>
        <source>Key people</source>
        <translation>Personas clave</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Kimai</source>
        <translation>Kimai</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of documents</source>
        <translation>Idioma de los documentos</translation>
    </message>
    <message>
        <source>Lapse after, periods</source>
        <translation>Caducan tras, periodos</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Mayor</translation>
    </message>
    <message>
        <source>Larger (+); 0 fits the width, 9 the page</source>
        <translation>Mayor (+); 0 ajusta el ancho, 9 la página</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto mayor</translation>
    </message>
    <message>
        <source>Last backup {at}, checked</source>
        <translation>Última copia {at}, comprobada</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Última llamada</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Last day for the {side} to give notice</source>
        <translation>Último día para dar preaviso ({side})</translation>
    </message>
    <message>
        <source>Last day for the {side} to give notice for the planned end</source>
        <translation>Último día para dar preaviso del fin previsto ({side})</translation>
    </message>
    <message>
        <source>Last day to give notice</source>
        <translation>Último día para dar preaviso</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mes pasado</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Trimestre pasado</translation>
    </message>
    <message>
        <source>Last quarter&apos;s actions</source>
        <translation>Acciones del trimestre pasado</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Semana pasada</translation>
    </message>
    <message>
        <source>Latency or cost</source>
        <translation>Latencia o coste</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Lleva a</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Omitirlos</translation>
    </message>
    <message>
        <source>Leave these rows out</source>
        <translation>Omitir estas filas</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Razón social</translation>
    </message>
    <message>
        <source>Legal, tax and accounting advice, and the opinion of an auditor or certifier</source>
        <translation>Asesoría legal, fiscal y contable, y la opinión de un auditor o certificador</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Membrete</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Partida</translation>
    </message>
    <message>
        <source>Line at the foot</source>
        <translation>Línea al pie</translation>
    </message>
    <message>
        <source>Line chart of what was earned over the term</source>
        <translation>Gráfico de línea de lo devengado durante el plazo</translation>
    </message>
    <message>
        <source>Line of the log</source>
        <translation>Línea del registro</translation>
    </message>
    <message>
        <source>Line {line} cannot be read: {reason}; nothing was imported.</source>
        <translation>La línea {line} no se puede leer: {reason}; no se importó nada.</translation>
    </message>
    <message>
        <source>Line {line} of {file} cannot be read: {reason}; nothing was imported.</source>
        <translation>La línea {line} de {file} no se puede leer: {reason}; no se importó nada.</translation>
    </message>
    <message>
        <source>Lines of the statement</source>
        <translation>Partidas de la liquidación</translation>
    </message>
    <message>
        <source>Locked, invoiced or published: Enter opens it</source>
        <translation>Bloqueado, facturado o publicado: Intro lo abre</translation>
    </message>
    <message>
        <source>Locked: it lies in a published review. A correction changes it.</source>
        <translation>Bloqueado: está en un informe publicado. Una corrección lo cambia.</translation>
    </message>
    <message>
        <source>Locked: it stands on invoice {invoice}. A correction changes it; voiding the invoice releases it.</source>
        <translation>Bloqueado: está en la factura {invoice}. Una corrección lo cambia; anular la factura lo libera.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Log a line</source>
        <translation>Anotar una línea</translation>
    </message>
    <message>
        <source>Log request  Ctrl+Enter</source>
        <translation>Anotar solicitud  Ctrl+Intro</translation>
    </message>
    <message>
        <source>Log request  Enter</source>
        <translation>Anotar solicitud  Intro</translation>
    </message>
    <message>
        <source>Log time: NORTH 1h30 note</source>
        <translation>Anotar tiempo: NORTH 1h30 nota</translation>
    </message>
    <message>
        <source>Log, newest first</source>
        <translation>Registro, lo más nuevo primero</translation>
    </message>
    <message>
        <source>Logged for {key}: “{words}”</source>
        <translation>Anotado para {key}: «{words}»</translation>
    </message>
    <message>
        <source>Logged the request “{words}”</source>
        <translation>Anotada la solicitud «{words}»</translation>
    </message>
    <message>
        <source>Logged {key} {time} again, {value}</source>
        <translation>{key} {time} anotado de nuevo, {value}</translation>
    </message>
    <message>
        <source>Logged {key} {time}, {value}</source>
        <translation>{key} {time} anotado, {value}</translation>
    </message>
    <message>
        <source>Logged {name}, {time}</source>
        <translation>{name} anotado, {time}</translation>
    </message>
    <message>
        <source>Logo in words</source>
        <translation>Logotipo en palabras</translation>
    </message>
    <message>
        <source>Logo: {what}. It is kept in the workspace.</source>
        <translation>Logotipo: {what}. Se guarda en el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Logs it as a request that no clause speaks to</source>
        <translation>La anota como solicitud de la que ninguna cláusula habla</translation>
    </message>
    <message>
        <source>Logs it as a request, and opens the change order that answers it</source>
        <translation>La anota como solicitud, y abre la orden de cambio que la responde</translation>
    </message>
    <message>
        <source>Logs it as a request, held against {ref}</source>
        <translation>La anota como solicitud, frente a {ref}</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Look and formats</source>
        <translation>Aspecto y formatos</translation>
    </message>
    <message>
        <source>Look at a sample</source>
        <translation>Ver un ejemplo</translation>
    </message>
    <message>
        <source>Look through it</source>
        <translation>Examinarlo</translation>
    </message>
    <message>
        <source>Looking through it …</source>
        <translation>Mirándola …</translation>
    </message>
    <message>
        <source>Looking through {file}</source>
        <translation>Examinando {file}</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Buscando …</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Low volume</source>
        <translation>Poco volumen</translation>
    </message>
    <message>
        <source>MIT licence. Built on Qt for Python (LGPL), SQLite, SQLAlchemy and ReportLab.</source>
        <translation>Licencia MIT. Hecho con Qt for Python (LGPL), SQLite, SQLAlchemy y ReportLab.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Tomada el</translation>
    </message>
    <message>
        <source>Mail, chat and calendar of the client</source>
        <translation>Correo, chat y calendario del cliente</translation>
    </message>
    <message>
        <source>Making the PDFs …  Esc stops</source>
        <translation>Haciendo los PDF …  Esc detiene</translation>
    </message>
    <message>
        <source>Making the sample workspace</source>
        <translation>Creando el ejemplo</translation>
    </message>
    <message>
        <source>March</source>
        <translation>Marzo</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marcar como hecho</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mayo</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Mend or suggest</source>
        <translation>Reparar o sugerir</translation>
    </message>
    <message>
        <source>Mend what can be mended</source>
        <translation>Reparar lo que se pueda</translation>
    </message>
    <message>
        <source>Mending</source>
        <translation>Reparando</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Minimum engagement</source>
        <translation>Encargo mínimo</translation>
    </message>
    <message>
        <source>Minimum in hours</source>
        <translation>Mínimo en horas</translation>
    </message>
    <message>
        <source>Minimum of the engagement</source>
        <translation>Mínimo del encargo</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Money and the rest</source>
        <translation>Dinero y lo demás</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Primero el mes</translation>
    </message>
    <message>
        <source>Month first: {day}</source>
        <translation>Primero el mes: {day}</translation>
    </message>
    <message>
        <source>Months that a renewal adds</source>
        <translation>Meses que añade una prórroga</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Moverlo</translation>
    </message>
    <message>
        <source>Move to another computer</source>
        <translation>Pasar a otro equipo</translation>
    </message>
    <message>
        <source>Move to another computer …</source>
        <translation>Pasar a otro equipo …</translation>
    </message>
    <message>
        <source>Moved workspaces (*{suffix})</source>
        <translation>Espacios de trabajo trasladados (*{suffix})</translation>
    </message>
    <message>
        <source>Moved {key} to {span}</source>
        <translation>{key} movido a {span}</translation>
    </message>
    <message>
        <source>Mutual agreement</source>
        <translation>Mutuo acuerdo</translation>
    </message>
    <message>
        <source>NDA signed on</source>
        <translation>Confidencialidad firmada el</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name a class, a clause, a change order or a reason to give to the entries.</source>
        <translation>Indique una clase, una cláusula, una orden de cambio o un motivo para los apuntes.</translation>
    </message>
    <message>
        <source>Name the client.</source>
        <translation>Nombre al cliente.</translation>
    </message>
    <message>
        <source>Name the file of the workspace.</source>
        <translation>Indique el archivo del espacio de trabajo.</translation>
    </message>
    <message>
        <source>Name the file to write, for instance {name}.</source>
        <translation>Indique el archivo que escribir, por ejemplo {name}.</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>Indique el archivo que se escribirá.</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Nombrados</translation>
    </message>
    <message>
        <source>Narrow the scope to one decision at a fixed price, or lower the minimum knowingly; do not begin and hope.</source>
        <translation>Reduzca el alcance a una decisión a precio cerrado, o baje el mínimo a sabiendas; no empiece confiando en la suerte.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Por atender</translation>
    </message>
    <message>
        <source>New build</source>
        <translation>Construcción nueva</translation>
    </message>
    <message>
        <source>New change order</source>
        <translation>Nueva orden de cambio</translation>
    </message>
    <message>
        <source>New clause</source>
        <translation>Nueva cláusula</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Nueva decisión</translation>
    </message>
    <message>
        <source>New deliverable</source>
        <translation>Nuevo entregable</translation>
    </message>
    <message>
        <source>New deliverable (Ctrl+N)</source>
        <translation>Nuevo entregable (Ctrl+N)</translation>
    </message>
    <message>
        <source>New engagement</source>
        <translation>Nuevo encargo</translation>
    </message>
    <message>
        <source>New engagement …</source>
        <translation>Nuevo encargo …</translation>
    </message>
    <message>
        <source>New expense, {currency}</source>
        <translation>Nuevo gasto, {currency}</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>Nuevo aquí</translation>
    </message>
    <message>
        <source>New of this kind (Ctrl+N)</source>
        <translation>Nuevo de este tipo (Ctrl+N)</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nueva solicitud</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>Fila nueva</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>Nuevo estado</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nueva versión</translation>
    </message>
    <message>
        <source>New {kind}</source>
        <translation>Nuevo: {kind}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next (Enter, F3)</source>
        <translation>Siguiente (Intro, F3)</translation>
    </message>
    <message>
        <source>Next call</source>
        <translation>Próxima llamada</translation>
    </message>
    <message>
        <source>Next call at {at} ({zone})</source>
        <translation>Próxima llamada a las {at} ({zone})</translation>
    </message>
    <message>
        <source>Next file, {n} to go</source>
        <translation>Siguiente archivo, quedan {n}</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Next page (→)</source>
        <translation>Página siguiente (→)</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Lugar siguiente</translation>
    </message>
    <message>
        <source>Next quarter</source>
        <translation>Próximo trimestre</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>Zona siguiente</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Pestaña siguiente</translation>
    </message>
    <message>
        <source>Next term</source>
        <translation>Plazo siguiente</translation>
    </message>
    <message>
        <source>Next that needs attention</source>
        <translation>Siguiente por atender</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Siguiente: {step}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No NDA is signed.</source>
        <translation>No hay acuerdo de confidencialidad firmado.</translation>
    </message>
    <message>
        <source>No backup can be written to the folder {folder} ({why}); name another place.</source>
        <translation>No se puede escribir ninguna copia en la carpeta {folder} ({why}); indique otro lugar.</translation>
    </message>
    <message>
        <source>No backup could be made of what was written to {path} before it was replaced or moved; it lies in {aside}, so keep that file and what is beside it.</source>
        <translation>No se pudo hacer copia de seguridad de lo escrito en {path} antes de que el archivo se sustituyera o moviera; está en {aside}, conserve ese archivo y lo que hay junto a él.</translation>
    </message>
    <message>
        <source>No backup of today: {why}</source>
        <translation>Hoy no hay copia: {why}</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation>Sin copias aún.</translation>
    </message>
    <message>
        <source>No backup yet. Back up now makes the first one.</source>
        <translation>Aún no hay copias. «Hacer copia ahora» hace la primera.</translation>
    </message>
    <message>
        <source>No call is ahead in any engagement.</source>
        <translation>No hay ninguna llamada prevista en ningún encargo.</translation>
    </message>
    <message>
        <source>No change orders. What lies outside the scope is priced here, and counts once both sides approve it.</source>
        <translation>Sin órdenes de cambio. Lo que queda fuera del alcance se valora aquí, y cuenta cuando ambas partes aprueban.</translation>
    </message>
    <message>
        <source>No class is proposed here; I, G, U or O gives a class.</source>
        <translation>Aquí no se propone clase; I, G, U u O da una.</translation>
    </message>
    <message>
        <source>No clause</source>
        <translation>Sin cláusula</translation>
    </message>
    <message>
        <source>No clause in force reaches the threshold of a match.</source>
        <translation>Ninguna cláusula en vigor alcanza el umbral de coincidencia.</translation>
    </message>
    <message>
        <source>No clause of the scope we agreed, revision {revision}, speaks to it.</source>
        <translation>Ninguna cláusula del alcance acordado, versión {revision}, habla de ello.</translation>
    </message>
    <message>
        <source>No clause speaks to this</source>
        <translation>Ninguna cláusula habla de esto</translation>
    </message>
    <message>
        <source>No clauses yet. Add one, or start from a template.</source>
        <translation>Sin cláusulas aún. Añada una, o parta de una plantilla.</translation>
    </message>
    <message>
        <source>No client yet</source>
        <translation>Sin cliente aún</translation>
    </message>
    <message>
        <source>No committed expenses.</source>
        <translation>Sin gastos comprometidos.</translation>
    </message>
    <message>
        <source>No cost yet: give an allowance, a fee, or the day on which the term ends.</source>
        <translation>Sin coste aún: dé un cupo, una cuota o el día en que acaba el plazo.</translation>
    </message>
    <message>
        <source>No dates. A planned end, deliverables and an exit policy put them here.</source>
        <translation>Sin fechas. Un fin previsto, entregables y una política de salida las traen aquí.</translation>
    </message>
    <message>
        <source>No dates. Deliverables and an exit policy put them here.</source>
        <translation>Sin fechas. Los entregables y una política de salida las traen aquí.</translation>
    </message>
    <message>
        <source>No days between the notice and the earliest end.</source>
        <translation>Sin días entre el preaviso y el fin más temprano.</translation>
    </message>
    <message>
        <source>No decisions yet. Ctrl+N keeps one: what was chosen, from what, and why?</source>
        <translation>Aún no hay decisiones. Ctrl+N guarda una: ¿qué se eligió, entre qué, y por qué?</translation>
    </message>
    <message>
        <source>No deliverable has a date. Those planned with a due date will stand here.</source>
        <translation>Ningún entregable tiene fecha. Los previstos con vencimiento estarán aquí.</translation>
    </message>
    <message>
        <source>No deliverables. The 90-day plan adds twelve you can edit.</source>
        <translation>Sin entregables. El plan de 90 días añade doce que puede editar.</translation>
    </message>
    <message>
        <source>No engagement yet. Time is logged on one: set up the first.</source>
        <translation>Sin encargos aún. El tiempo se anota en uno: cree el primero.</translation>
    </message>
    <message>
        <source>No exit policy. Without notice days no end date can be computed.</source>
        <translation>Sin política de salida. Sin días de preaviso no se puede calcular un fin.</translation>
    </message>
    <message>
        <source>No expenses. Committed ones are owed at an exit; none counts toward the minimum.</source>
        <translation>Sin gastos. Los comprometidos se deben en una salida; ninguno cuenta para el mínimo.</translation>
    </message>
    <message>
        <source>No font has these characters; they are shown as their code points: {characters}.</source>
        <translation>Ninguna fuente tiene estos caracteres; se muestran como puntos de código: {characters}.</translation>
    </message>
    <message>
        <source>No goodwill. Time that you absorb stands here with its reason, at the rate.</source>
        <translation>Sin cortesía. El tiempo que usted absorbe está aquí con su motivo, a la tarifa.</translation>
    </message>
    <message>
        <source>No ground truth</source>
        <translation>Sin verdad de referencia</translation>
    </message>
    <message>
        <source>No holidays yet. Business days leave out weekends only.</source>
        <translation>Sin festivos aún. Los días hábiles omiten solo los fines de semana.</translation>
    </message>
    <message>
        <source>No hours in these days.</source>
        <translation>Sin horas en estos días.</translation>
    </message>
    <message>
        <source>No hours {span}. Ctrl+L logs some; Ctrl+I imports.</source>
        <translation>Sin horas {span}. Ctrl+L anota; Ctrl+I importa.</translation>
    </message>
    <message>
        <source>No incidents. Ctrl+N keeps one: what caused it, what it did, and what changed?</source>
        <translation>Sin incidentes. Ctrl+N guarda uno: ¿qué lo causó, qué hizo, y qué cambió?</translation>
    </message>
    <message>
        <source>No invoice yet. Write it elsewhere, then record it: what it takes is locked.</source>
        <translation>Sin facturas aún. Escríbala en otra parte, y regístrela: lo que toma queda bloqueado.</translation>
    </message>
    <message>
        <source>No key for “{text}”.</source>
        <translation>No hay tecla para «{text}».</translation>
    </message>
    <message>
        <source>No key shows the quick entry from anywhere.</source>
        <translation>Ninguna tecla muestra la entrada rápida desde cualquier lugar.</translation>
    </message>
    <message>
        <source>No key that works everywhere can be taken here.</source>
        <translation>Aquí no se puede tomar ninguna tecla que funcione en todas partes.</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Aún sin tecla</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>No logo: a PNG or a JPEG stands at the right of every document’s title.</source>
        <translation>Sin logotipo: un PNG o JPEG va a la derecha del título de cada documento.</translation>
    </message>
    <message>
        <source>No next steps. Ctrl+N keeps one: who does what before the next call?</source>
        <translation>Sin próximos pasos. Ctrl+N guarda uno: ¿quién hace qué antes de la próxima llamada?</translation>
    </message>
    <message>
        <source>No objectives. Ctrl+N sets one: which figure, and where does it come from?</source>
        <translation>Sin objetivos. Ctrl+N fija uno: ¿qué cifra, y de dónde sale?</translation>
    </message>
    <message>
        <source>No open questions. Ctrl+N asks one: who owes the answer, by when?</source>
        <translation>Sin preguntas abiertas. Ctrl+N hace una: ¿quién debe la respuesta, y para cuándo?</translation>
    </message>
    <message>
        <source>No outcomes yet. Ctrl+N keeps one: which project, what came of it, who confirms it?</source>
        <translation>Aún no hay resultados. Ctrl+N guarda uno: ¿qué proyecto, qué salió, quién lo confirma?</translation>
    </message>
    <message>
        <source>No passphrase is set.</source>
        <translation>No hay ninguna contraseña.</translation>
    </message>
    <message>
        <source>No passphrase was given; type it at the prompt, or give it on standard input.</source>
        <translation>No se dio ninguna contraseña; escríbala cuando se pida, o désela por la entrada estándar.</translation>
    </message>
    <message>
        <source>No period starts after the notice.</source>
        <translation>Ningún periodo empieza tras el preaviso.</translation>
    </message>
    <message>
        <source>No prepaid hours are unused.</source>
        <translation>No hay horas prepagadas sin usar.</translation>
    </message>
    <message>
        <source>No prepaid period is running.</source>
        <translation>No corre ningún periodo prepagado.</translation>
    </message>
    <message>
        <source>No priorities for the week of {week}.</source>
        <translation>Sin prioridades para la semana del {week}.</translation>
    </message>
    <message>
        <source>No priorities this week. Ctrl+N sets one: what matters most until Sunday?</source>
        <translation>Sin prioridades esta semana. Ctrl+N fija una: ¿qué importa más hasta el domingo?</translation>
    </message>
    <message>
        <source>No quarter yet: the engagement starts on {day}.</source>
        <translation>Sin trimestre aún: el encargo empieza el {day}.</translation>
    </message>
    <message>
        <source>No revision was in force on that day.</source>
        <translation>Ninguna versión estaba en vigor ese día.</translation>
    </message>
    <message>
        <source>No risks. Ctrl+N keeps one: how likely, how bad, and who acts?</source>
        <translation>Sin riesgos. Ctrl+N guarda uno: ¿qué probable, qué grave, y quién actúa?</translation>
    </message>
    <message>
        <source>No scope is agreed between us yet that would cover it or leave it out.</source>
        <translation>Aún no hay entre nosotros un alcance acordado que lo cubra o lo deje fuera.</translation>
    </message>
    <message>
        <source>No scope is in force on {day}; until one is issued, nothing is excluded.</source>
        <translation>No hay alcance en vigor el {day}; hasta que se emita uno, nada está excluido.</translation>
    </message>
    <message>
        <source>No scope issued. Until it is, nothing here is excluded.</source>
        <translation>No hay alcance emitido. Hasta entonces, aquí nada está excluido.</translation>
    </message>
    <message>
        <source>No status for {month}.</source>
        <translation>Sin informe mensual de {month}.</translation>
    </message>
    <message>
        <source>No timer</source>
        <translation>Sin cronómetro</translation>
    </message>
    <message>
        <source>No timer is running.</source>
        <translation>No corre ningún cronómetro.</translation>
    </message>
    <message>
        <source>No timer; press to start one</source>
        <translation>Sin cronómetro; pulse para iniciar uno</translation>
    </message>
    <message>
        <source>No week of the engagement has begun. Its hours will stand here.</source>
        <translation>No ha empezado ninguna semana del encargo. Sus horas estarán aquí.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Nobody owns the question: {text}</source>
        <translation>Nadie responde de la pregunta: {text}</translation>
    </message>
    <message>
        <source>Non-renewal</source>
        <translation>No prórroga</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>None agreed in the exit policy.</source>
        <translation>Nada acordado en la política de salida.</translation>
    </message>
    <message>
        <source>None at a fixed price.</source>
        <translation>Ninguno con precio cerrado.</translation>
    </message>
    <message>
        <source>None for {reason}.</source>
        <translation>Ninguno por {reason}.</translation>
    </message>
    <message>
        <source>None is issued yet.</source>
        <translation>Aún no hay ninguna emitida.</translation>
    </message>
    <message>
        <source>None of {n} signs applies.</source>
        <translation>No se aplica ninguna de las {n} señales.</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>Ninguno hasta ahora.</translation>
    </message>
    <message>
        <source>None was planned for a day that has come (ring: planned; dot: accepted; stroke: submitted).</source>
        <translation>Ninguno estaba previsto para un día ya pasado (anillo: previsto; punto: aceptado; trazo: presentado).</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Texto normal</translation>
    </message>
    <message>
        <source>Northlight Labs</source>
        <translation>Laboratorios del Norte</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>Sin acordar</translation>
    </message>
    <message>
        <source>Not agreed: in full</source>
        <translation>Sin acordar: entero</translation>
    </message>
    <message>
        <source>Not agreed: pro rata</source>
        <translation>Sin acordar: a prorrata</translation>
    </message>
    <message>
        <source>Not agreed: waived</source>
        <translation>Sin acordar: condonado</translation>
    </message>
    <message>
        <source>Not an AI case</source>
        <translation>No es un caso de IA</translation>
    </message>
    <message>
        <source>Not billable</source>
        <translation>No facturable</translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation>Sin clasificar</translation>
    </message>
    <message>
        <source>Not for the client: goodwill in money, effective rate, realization and concentration.</source>
        <translation>No es para el cliente: cortesía en dinero, tarifa efectiva, realización y concentración.</translation>
    </message>
    <message>
        <source>Not owed</source>
        <translation>No se debe</translation>
    </message>
    <message>
        <source>Not paid after all</source>
        <translation>Al final no pagada</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Not yet  Esc</source>
        <translation>Todavía no  Esc</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note or reason</source>
        <translation>Nota o motivo</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Nothing agreed yet.</source>
        <translation>Nada acordado aún.</translation>
    </message>
    <message>
        <source>Nothing differs from the terms in force on that day yet.</source>
        <translation>Aún no hay diferencia con las condiciones de ese día.</translation>
    </message>
    <message>
        <source>Nothing due before {day}.</source>
        <translation>Nada pendiente antes del {day}.</translation>
    </message>
    <message>
        <source>Nothing for “{text}”.</source>
        <translation>Nada para «{text}».</translation>
    </message>
    <message>
        <source>Nothing here with this filter. Esc shows all of it.</source>
        <translation>Nada aquí con este filtro. Esc lo muestra todo.</translation>
    </message>
    <message>
        <source>Nothing here with “{words}”. Esc shows all again.</source>
        <translation>Nada aquí con «{words}». Esc lo muestra todo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing in the log. Ctrl+N keeps the first decision.</source>
        <translation>El registro está vacío. Ctrl+N guarda la primera decisión.</translation>
    </message>
    <message>
        <source>Nothing is conditional.</source>
        <translation>Nada lleva condición.</translation>
    </message>
    <message>
        <source>Nothing is excluded: the scope is open on that side.</source>
        <translation>Nada está excluido: el alcance está abierto por ese lado.</translation>
    </message>
    <message>
        <source>Nothing is included.</source>
        <translation>Nada está incluido.</translation>
    </message>
    <message>
        <source>Nothing is overdue. The next one {closes}.</source>
        <translation>Nada vencido. El próximo {closes}.</translation>
    </message>
    <message>
        <source>Nothing is ticked yet.</source>
        <translation>Aún no hay nada marcado.</translation>
    </message>
    <message>
        <source>Nothing is waiting. What the client asks for is logged with Ctrl+J.</source>
        <translation>Nada espera. Lo que pide el cliente se anota con Ctrl+J.</translation>
    </message>
    <message>
        <source>Nothing logged on this day. Type “NORTH 1h30 note”, or press Ctrl+T.</source>
        <translation>Nada anotado en este día. Escriba «NORTH 1h30 nota», o pulse Ctrl+T.</translation>
    </message>
    <message>
        <source>Nothing more is written from here. What you typed and did not keep stays where it is until then.</source>
        <translation>Desde aquí no se escribe nada más. Lo que escribió y no guardó sigue donde está hasta entonces.</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Nada por atender.</translation>
    </message>
    <message>
        <source>Nothing of {key} through {through} is unbilled; choose a later day.</source>
        <translation>Nada de {key} hasta el {through} está sin facturar; elija un día posterior.</translation>
    </message>
    <message>
        <source>Nothing through {day}</source>
        <translation>Nada hasta el {day}</translation>
    </message>
    <message>
        <source>Nothing to show by day 60: change the structure of this engagement.</source>
        <translation>Nada que mostrar el día 60: cambie la estructura de este encargo.</translation>
    </message>
    <message>
        <source>Nothing was asked yet. Log what the client asks, in its words: here, or with Ctrl+J on the Brief.</source>
        <translation>Aún no se ha pedido nada. Anote lo que pide el cliente, con sus palabras: aquí, o con Ctrl+J en la nota.</translation>
    </message>
    <message>
        <source>Nothing was logged lately; open an engagement, and Ctrl+T starts the timer for it.</source>
        <translation>No se anotó nada últimamente; abra un encargo, y Ctrl+T inicia su cronómetro.</translation>
    </message>
    <message>
        <source>Nothing was named to change; give a text, a kind or a condition.</source>
        <translation>No se indicó ningún cambio; dé un texto, un tipo o una condición.</translation>
    </message>
    <message>
        <source>Nothing was worked in the last 13 weeks. Ctrl+L logs some.</source>
        <translation>No se trabajó nada en las últimas 13 semanas. Ctrl+L anota.</translation>
    </message>
    <message>
        <source>Nothing would be left of this entry; move it, or keep both.</source>
        <translation>No quedaría nada de este apunte; muévalo, o conserve ambos.</translation>
    </message>
    <message>
        <source>Notice by the client, days</source>
        <translation>Preaviso del cliente, días</translation>
    </message>
    <message>
        <source>Notice by you, days</source>
        <translation>Preaviso suyo, días</translation>
    </message>
    <message>
        <source>Notice is counted in</source>
        <translation>El preaviso se cuenta en</translation>
    </message>
    <message>
        <source>Notice on</source>
        <translation>Preaviso el</translation>
    </message>
    <message>
        <source>Notice on {day}, {reason}</source>
        <translation>Preaviso el {day}, {reason}</translation>
    </message>
    <message>
        <source>Notice, minimum and handover: what it costs to part on any day.</source>
        <translation>Preaviso, mínimo y traspaso: lo que cuesta separarse cualquier día.</translation>
    </message>
    <message>
        <source>Notice: {sides}</source>
        <translation>Preaviso: {sides}</translation>
    </message>
    <message>
        <source>Notices and desktop</source>
        <translation>Avisos y escritorio</translation>
    </message>
    <message>
        <source>Notices given</source>
        <translation>Avisos dados</translation>
    </message>
    <message>
        <source>November</source>
        <translation>Noviembre</translation>
    </message>
    <message>
        <source>Number of the row</source>
        <translation>Número de la fila</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Octubre</translation>
    </message>
    <message>
        <source>Of backups that are made by themselves.</source>
        <translation>De las copias que se hacen solas.</translation>
    </message>
    <message>
        <source>Of deadlines and calls.</source>
        <translation>De plazos y llamadas.</translation>
    </message>
    <message>
        <source>Of new engagements; empty takes that of this computer.</source>
        <translation>De los encargos nuevos; vacío toma la de este ordenador.</translation>
    </message>
    <message>
        <source>Of the minimum</source>
        <translation>Del mínimo</translation>
    </message>
    <message>
        <source>On</source>
        <translation>El</translation>
    </message>
    <message>
        <source>On Windows, Ctrl+Alt with a letter or figure types a character; press another one.</source>
        <translation>En Windows, Ctrl+Alt con una letra o cifra escribe un carácter; pulse otra.</translation>
    </message>
    <message>
        <source>On a condition, by {ref}</source>
        <translation>Con una condición, por {ref}</translation>
    </message>
    <message>
        <source>On acceptance</source>
        <translation>Con la aceptación</translation>
    </message>
    <message>
        <source>On condition that</source>
        <translation>Con la condición de que</translation>
    </message>
    <message>
        <source>On macOS, keys that work everywhere belong to the system; its Shortcuts app runs commands by keys.</source>
        <translation>En macOS, las teclas que funcionan en todas partes son del sistema; su app Atajos ejecuta órdenes con teclas.</translation>
    </message>
    <message>
        <source>On or before due</source>
        <translation>En fecha o antes</translation>
    </message>
    <message>
        <source>On payment</source>
        <translation>Con el pago</translation>
    </message>
    <message>
        <source>On this invoice</source>
        <translation>En esta factura</translation>
    </message>
    <message>
        <source>On {first}</source>
        <translation>El {first}</translation>
    </message>
    <message>
        <source>Once that holds, it is in scope. If it cannot, there are four ways on:</source>
        <translation>Cuando eso se cumpla, está dentro del alcance. Si no puede ser, hay cuatro vías:</translation>
    </message>
    <message>
        <source>One a line, e.g. excluded: On-call duty. Publishing puts them into the scope&apos;s draft.</source>
        <translation>Uno por línea, p. ej. excluded: Guardias. Publicar los lleva al borrador del alcance.</translation>
    </message>
    <message>
        <source>One a line: what is different now.</source>
        <translation>Uno por línea: qué es distinto ahora.</translation>
    </message>
    <message>
        <source>One a line: what the board has to decide.</source>
        <translation>Una por línea: qué debe decidir el consejo.</translation>
    </message>
    <message>
        <source>One a line: who does what by when.</source>
        <translation>Una por línea: quién hace qué y para cuándo.</translation>
    </message>
    <message>
        <source>One all-day event for each date. Importing it again moves the dates that have moved.</source>
        <translation>Un evento de todo el día por fecha. Importarlo de nuevo mueve las que se han movido.</translation>
    </message>
    <message>
        <source>One approved change order ({change}) turns the original sum of {original} into {revised}.</source>
        <translation>Una orden de cambio aprobada ({change}) lleva la suma original de {original} a {revised}.</translation>
    </message>
    <message>
        <source>One file takes along everything: the workspace with all its history and settings, and the text size.</source>
        <translation>Un archivo se lo lleva todo: el espacio de trabajo con su historial y sus ajustes, y el tamaño del texto.</translation>
    </message>
    <message>
        <source>One honest challenge</source>
        <translation>Una dificultad, con franqueza</translation>
    </message>
    <message>
        <source>One is made before every import and upgrade; make the first one now.</source>
        <translation>Se hace una antes de cada importación y actualización; haga la primera ahora.</translation>
    </message>
    <message>
        <source>One is made each day that something changed, and before every import, upgrade and restore.</source>
        <translation>Se hace una cada día en que algo cambió, y antes de cada importación, actualización y restauración.</translation>
    </message>
    <message>
        <source>One line logs them; each has a class, and the rules of its agreement.</source>
        <translation>Una línea las anota; cada una tiene su clase, y las reglas de su acuerdo.</translation>
    </message>
    <message>
        <source>One notice</source>
        <translation>Un aviso</translation>
    </message>
    <message>
        <source>One of the near-term wins of the priority map is in use
Its effect is measured against a figure taken before</source>
        <translation>Una de las victorias cercanas del mapa de prioridades está en uso
Su efecto se mide frente a una cifra tomada antes</translation>
    </message>
    <message>
        <source>One option a line</source>
        <translation>Una opción por línea</translation>
    </message>
    <message>
        <source>One person of the client decides in each matter of this agreement, and is named before it starts</source>
        <translation>Una persona del cliente decide en cada asunto de este acuerdo, y se nombra antes de que empiece</translation>
    </message>
    <message>
        <source>One win shipped</source>
        <translation>Una victoria entregada</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>Continuo</translation>
    </message>
    <message>
        <source>Only the first sheet was read, not {names}; copy what is missing into a file of its own.</source>
        <translation>Solo se leyó la primera hoja, no {names}; copie lo que falte en un archivo propio.</translation>
    </message>
    <message>
        <source>Only the first {n} are listed; the others go where their names say.</source>
        <translation>Solo se muestran los primeros {n}; los demás van adonde dicen sus nombres.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Open a moved workspace</source>
        <translation>Abrir un espacio trasladado</translation>
    </message>
    <message>
        <source>Open a moved workspace …</source>
        <translation>Abrir un espacio trasladado …</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>Open again: {text}</source>
        <translation>Abierto de nuevo: {text}</translation>
    </message>
    <message>
        <source>Open again: “{text}”</source>
        <translation>Abierto de nuevo: «{text}»</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Abrir igualmente</translation>
    </message>
    <message>
        <source>Open deliverables</source>
        <translation>Entregables abiertos</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>Abrirlo aquí</translation>
    </message>
    <message>
        <source>Open since {on}: {text}</source>
        <translation>Abierta desde el {on}: {text}</translation>
    </message>
    <message>
        <source>Open the engagement that you present first.</source>
        <translation>Abra antes el encargo que presenta.</translation>
    </message>
    <message>
        <source>Open the scope&apos;s draft</source>
        <translation>Abrir el borrador del alcance</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Abrir espacio de trabajo</translation>
    </message>
    <message>
        <source>Open workspace …</source>
        <translation>Abrir espacio de trabajo …</translation>
    </message>
    <message>
        <source>Open {n}</source>
        <translation>Abiertos {n}</translation>
    </message>
    <message>
        <source>Opened again: “{text}”</source>
        <translation>Abierto de nuevo: «{text}»</translation>
    </message>
    <message>
        <source>Opening the moved workspace</source>
        <translation>Abriendo el espacio trasladado</translation>
    </message>
    <message>
        <source>Opening {file}</source>
        <translation>Abriendo {file}</translation>
    </message>
    <message>
        <source>Operating rhythm</source>
        <translation>Ritmo de trabajo</translation>
    </message>
    <message>
        <source>Operation of production systems, including on-call duty and incident command</source>
        <translation>Operación de sistemas en producción, incluidas guardias y mando de incidentes</translation>
    </message>
    <message>
        <source>Operational</source>
        <translation>Operativo</translation>
    </message>
    <message>
        <source>Options considered, one a line</source>
        <translation>Opciones consideradas, una por línea</translation>
    </message>
    <message>
        <source>Or in money</source>
        <translation>O en dinero</translation>
    </message>
    <message>
        <source>Order  O</source>
        <translation>Orden  O</translation>
    </message>
    <message>
        <source>Original sum</source>
        <translation>Suma original</translation>
    </message>
    <message>
        <source>Original to revised sum</source>
        <translation>De la suma original a la revisada</translation>
    </message>
    <message>
        <source>Original {original} · approved changes {change} · revised {revised}</source>
        <translation>Original {original} · cambios aprobados {change} · revisado {revised}</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Fuera del alcance</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Over cap</source>
        <translation>Sobre el tope</translation>
    </message>
    <message>
        <source>Overage</source>
        <translation>Exceso</translation>
    </message>
    <message>
        <source>Overage of {first} to {last}</source>
        <translation>Exceso del {first} al {last}</translation>
    </message>
    <message>
        <source>Overage rate</source>
        <translation>Tarifa de exceso</translation>
    </message>
    <message>
        <source>Overlaps {others} by {time}</source>
        <translation>Se solapa con {others} en {time}</translation>
    </message>
    <message>
        <source>Owed in kind</source>
        <translation>Debido en especie</translation>
    </message>
    <message>
        <source>Owed: committed</source>
        <translation>Se debe: comprometido</translation>
    </message>
    <message>
        <source>Own copy, with goodwill in money and the effective rate: not to be shared</source>
        <translation>Copia propia, con la cortesía en dinero y la tarifa efectiva: no compartir</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Ownership of work that is paid for</source>
        <translation>Propiedad del trabajo pagado</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Pace and hours</source>
        <translation>Ritmo y horas</translation>
    </message>
    <message>
        <source>Pace {pace}</source>
        <translation>Ritmo {pace}</translation>
    </message>
    <message>
        <source>Pace {pace}: the minimum is being earned too slowly.</source>
        <translation>Ritmo {pace}: el mínimo se devenga demasiado despacio.</translation>
    </message>
    <message>
        <source>Pace –</source>
        <translation>Ritmo –</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Empaquetar</translation>
    </message>
    <message>
        <source>Pack the workspace</source>
        <translation>Empaquetar el espacio de trabajo</translation>
    </message>
    <message>
        <source>Pack this workspace</source>
        <translation>Empaquetar este espacio de trabajo</translation>
    </message>
    <message>
        <source>Packed the workspace to {path}</source>
        <translation>Espacio de trabajo empaquetado en {path}</translation>
    </message>
    <message>
        <source>Packed to {path}, and opened to see that it is whole. {holds}</source>
        <translation>Empaquetado en {path} y abierto para comprobar que está entero. {holds}</translation>
    </message>
    <message>
        <source>Packing the workspace</source>
        <translation>Empaquetando el espacio de trabajo</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation>Página {n} de {all}</translation>
    </message>
    <message>
        <source>Pages 1 to {n}</source>
        <translation>Páginas 1 a {n}</translation>
    </message>
    <message>
        <source>Pages of the engagement</source>
        <translation>Páginas del encargo</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Paga</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Pagada el</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Part of a week will disappoint. Say so, and name an interim, or agree on an end date and a successor.</source>
        <translation>Una parte de la semana decepcionará. Dígalo, y proponga un interino, o acuerde una fecha de fin y un sucesor.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Passphrase: {text}</source>
        <translation>Contraseña: {text}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Payment of what was earned up to the end</source>
        <translation>Pago de lo devengado hasta el fin</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>AvPág</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>RePág</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
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
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Planned and actual dates</source>
        <translation>Fechas previstas y reales</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Fin previsto</translation>
    </message>
    <message>
        <source>Planned end, with renewal</source>
        <translation>Fin previsto, con prórroga</translation>
    </message>
    <message>
        <source>Planned {n} deliverables for the first 90 days</source>
        <translation>Previstos {n} entregables para los primeros 90 días</translation>
    </message>
    <message>
        <source>Planned “{title}”</source>
        <translation>«{title}» previsto</translation>
    </message>
    <message>
        <source>Platform and AI advisory</source>
        <translation>Asesoría de plataforma e IA</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>Presenting</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Presenting view</source>
        <translation>Vista de presentación</translation>
    </message>
    <message>
        <source>Presenting {key}: other clients, the timer and inward money are hidden. Ctrl+Shift+H ends it.</source>
        <translation>Presentando {key}: otros clientes, el cronómetro y el dinero interno están ocultos. Ctrl+Mayús+H lo termina.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Press the key … Esc leaves</source>
        <translation>Pulse la tecla … Esc sale</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Preview (Ctrl+Shift+V)</source>
        <translation>Vista previa (Ctrl+Mayús+V)</translation>
    </message>
    <message>
        <source>Preview of the review</source>
        <translation>Vista previa del informe</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter, Shift+F3)</source>
        <translation>Anterior (Mayús+Intro, Mayús+F3)</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Previous page (←)</source>
        <translation>Página anterior (←)</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Lugar anterior</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>Zona anterior</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Pestaña anterior</translation>
    </message>
    <message>
        <source>Previous that needs attention</source>
        <translation>Anterior por atender</translation>
    </message>
    <message>
        <source>Pricing</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Print a sheet to keep …</source>
        <translation>Imprimir una hoja para guardar …</translation>
    </message>
    <message>
        <source>Print page</source>
        <translation>Imprimir página</translation>
    </message>
    <message>
        <source>Printed on 1 sheet</source>
        <translation>Impreso en 1 hoja</translation>
    </message>
    <message>
        <source>Printed on {n} sheets</source>
        <translation>Impreso en {n} hojas</translation>
    </message>
    <message>
        <source>Printing needs the library libcups2; install it with your system&apos;s packages.</source>
        <translation>Imprimir necesita la biblioteca libcups2; instálela con los paquetes de su sistema.</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioridades</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Pro rata</source>
        <translation>A prorrata</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Process hardening</source>
        <translation>Consolidación de procesos</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Project, and what came of it</source>
        <translation>Proyecto, y qué salió de él</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt, retrieval or fine-tuning: the choice for each use case, with the evaluation that it rests on</source>
        <translation>Prompt, recuperación de documentos o ajuste fino: la elección para cada caso de uso, con la evaluación en que se apoya</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propuesto</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Publish edition {n} …</source>
        <translation>Publicar la edición {n} …</translation>
    </message>
    <message>
        <source>Publish {quarter}</source>
        <translation>Publicar {quarter}</translation>
    </message>
    <message>
        <source>Publish {quarter}, edition {n}</source>
        <translation>Publicar {quarter}, edición {n}</translation>
    </message>
    <message>
        <source>Publish …</source>
        <translation>Publicar …</translation>
    </message>
    <message>
        <source>Published reviews stay as they are.</source>
        <translation>Los informes publicados quedan como están.</translation>
    </message>
    <message>
        <source>Published {key} {quarter}, edition {n}</source>
        <translation>Publicado {key} {quarter}, edición {n}</translation>
    </message>
    <message>
        <source>Published {quarter}, edition {n}</source>
        <translation>Publicado {quarter}, edición {n}</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Quarter before</source>
        <translation>Trimestre anterior</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Trimestres</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation>Entrada rápida</translation>
    </message>
    <message>
        <source>Quick entry · Engagement Desk</source>
        <translation>Apunte rápido · Engagement Desk</translation>
    </message>
    <message>
        <source>Quick line</source>
        <translation>Línea rápida</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Rail</source>
        <translation>Barra lateral</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tarifa</translation>
    </message>
    <message>
        <source>Rate an hour</source>
        <translation>Tarifa por hora</translation>
    </message>
    <message>
        <source>Read access to code, cloud accounts and documents within five business days of the start</source>
        <translation>Acceso de lectura a código, cuentas de nube y documentos en cinco días hábiles desde el inicio</translation>
    </message>
    <message>
        <source>Read it as</source>
        <translation>Leerlo como</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo …</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason for the goodwill; Enter gives it, Esc leaves</source>
        <translation>Motivo de la cortesía; Intro lo da, Esc sale</translation>
    </message>
    <message>
        <source>Received after, days</source>
        <translation>Recibido tras, días</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Recibido el</translation>
    </message>
    <message>
        <source>Record a key …</source>
        <translation>Grabar una tecla …</translation>
    </message>
    <message>
        <source>Record a notice</source>
        <translation>Registrar un aviso</translation>
    </message>
    <message>
        <source>Record acceptance</source>
        <translation>Registrar aceptación</translation>
    </message>
    <message>
        <source>Record an invoice that you wrote elsewhere</source>
        <translation>Registrar una factura escrita en otra parte</translation>
    </message>
    <message>
        <source>Record answer</source>
        <translation>Registrar respuesta</translation>
    </message>
    <message>
        <source>Record as completed</source>
        <translation>Registrar finalización</translation>
    </message>
    <message>
        <source>Record as sent</source>
        <translation>Registrar envío</translation>
    </message>
    <message>
        <source>Record invoice  Ctrl+Enter</source>
        <translation>Registrar factura  Ctrl+Intro</translation>
    </message>
    <message>
        <source>Record invoice  Enter</source>
        <translation>Registrar factura  Intro</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Registrarlo</translation>
    </message>
    <message>
        <source>Record outcome</source>
        <translation>Registrar resultado</translation>
    </message>
    <message>
        <source>Record payment  Enter</source>
        <translation>Registrar pago  Intro</translation>
    </message>
    <message>
        <source>Record rejection</source>
        <translation>Registrar rechazo</translation>
    </message>
    <message>
        <source>Record {number} of {section} in {file} cannot be used: {why}; nothing was imported, mend it or export again.</source>
        <translation>El registro {number} de {section} en {file} no sirve: {why}; no se importó nada, corríjalo o exporte de nuevo.</translation>
    </message>
    <message>
        <source>Record {record} cannot be read: {reason}; nothing was imported.</source>
        <translation>El registro {record} no se puede leer: {reason}; no se importó nada.</translation>
    </message>
    <message>
        <source>Recorded a notice of {day}</source>
        <translation>Registrado un aviso del {day}</translation>
    </message>
    <message>
        <source>Recorded invoice {ref}, {amount}; its entries are locked</source>
        <translation>Registrada la factura {ref}, {amount}; sus apuntes están bloqueados</translation>
    </message>
    <message>
        <source>Recorded the acceptance of “{title}”</source>
        <translation>Registrada la aceptación de «{title}»</translation>
    </message>
    <message>
        <source>Recorded the rejection of “{title}”</source>
        <translation>Registrado el rechazo de «{title}»</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redone: {deed}</source>
        <translation>Rehecho: {deed}</translation>
    </message>
    <message>
        <source>Ref</source>
        <translation>Ref.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Se devuelven</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Remember it in this system’s keyring</source>
        <translation>Recordarla en el llavero de este sistema</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove  Del</source>
        <translation>Quitar  Supr</translation>
    </message>
    <message>
        <source>Remove it …</source>
        <translation>Quitarla …</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Quitar la tecla</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Quitar el logotipo</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Quitar la contraseña</translation>
    </message>
    <message>
        <source>Removed the expense {expense}</source>
        <translation>Quitado el gasto {expense}</translation>
    </message>
    <message>
        <source>Removed the holiday {day}</source>
        <translation>Quitado el festivo {day}</translation>
    </message>
    <message>
        <source>Removed the logo</source>
        <translation>Quitado el logotipo</translation>
    </message>
    <message>
        <source>Removed {ref}</source>
        <translation>Quitada {ref}</translation>
    </message>
    <message>
        <source>Removed “{text}”</source>
        <translation>«{text}» quitado</translation>
    </message>
    <message>
        <source>Removed “{title}”</source>
        <translation>«{title}» quitado</translation>
    </message>
    <message>
        <source>Renew  Enter</source>
        <translation>Prorrogar  Intro</translation>
    </message>
    <message>
        <source>Renew …</source>
        <translation>Prorrogar …</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Prórroga</translation>
    </message>
    <message>
        <source>Renewed {key} as {new}</source>
        <translation>{key} prorrogado como {new}</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Replace files of the same name; else the new ones get a number</source>
        <translation>Sustituir los archivos del mismo nombre; si no, los nuevos llevan un número</translation>
    </message>
    <message>
        <source>Replaced by later orders</source>
        <translation>Sustituido por órdenes posteriores</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Informar de un problema</translation>
    </message>
    <message>
        <source>Report a problem …</source>
        <translation>Informar de un problema …</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Requests in time</source>
        <translation>Solicitudes a tiempo</translation>
    </message>
    <message>
        <source>Restated from published quarters</source>
        <translation>Rectificado de trimestres publicados</translation>
    </message>
    <message>
        <source>Restore  Ctrl+Enter</source>
        <translation>Recuperar  Ctrl+Intro</translation>
    </message>
    <message>
        <source>Restore a backup into its place. The file as it is now is kept beside it; nothing is deleted.</source>
        <translation>Restaurar una copia en su lugar. El archivo actual se guarda al lado; no se borra nada.</translation>
    </message>
    <message>
        <source>Restore now</source>
        <translation>Restaurar ahora</translation>
    </message>
    <message>
        <source>Restore the selected entries</source>
        <translation>Recuperar los apuntes elegidos</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Restaurar esta copia</translation>
    </message>
    <message>
        <source>Restore this backup …</source>
        <translation>Restaurar esta copia …</translation>
    </message>
    <message>
        <source>Restored {entries}</source>
        <translation>{entries} recuperado</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restaurando</translation>
    </message>
    <message>
        <source>Restoring it would lose {what}.</source>
        <translation>Restaurarla perdería {what}.</translation>
    </message>
    <message>
        <source>Restoring {path} would lose {entries} entries ({hours}) and undo {commands} later changes.</source>
        <translation>Restaurar {path} perdería {entries} apuntes ({hours}) y desharía {commands} cambios posteriores.</translation>
    </message>
    <message>
        <source>Retainer</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>Retrieval</source>
        <translation>Recuperación de documentos</translation>
    </message>
    <message>
        <source>Review of {quarter} due</source>
        <translation>Informe de {quarter} pendiente</translation>
    </message>
    <message>
        <source>Review period in days</source>
        <translation>Plazo de revisión en días</translation>
    </message>
    <message>
        <source>Review, release and incident handling are written down and in use
Code that AI helped to write passes the same gates as any other
One release and one incident, or an exercise, went by the new process</source>
        <translation>Revisión, publicación y gestión de incidentes están escritas y en uso
El código que la IA ayudó a escribir pasa los mismos controles que cualquier otro
Una publicación y un incidente, o un ejercicio, siguieron el nuevo proceso</translation>
    </message>
    <message>
        <source>Review, {preset}</source>
        <translation>Informe, {preset}</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisa</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Reviews are due of {keys}</source>
        <translation>Informes pendientes: {keys}</translation>
    </message>
    <message>
        <source>Reviews due</source>
        <translation>Informes pendientes</translation>
    </message>
    <message>
        <source>Reviews that are due</source>
        <translation>Informes pendientes</translation>
    </message>
    <message>
        <source>Revised sum</source>
        <translation>Suma revisada</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Revision {number} has no {kind} clause; the scope boundary stays open without one.</source>
        <translation>La versión {number} no tiene cláusula de tipo {kind}; sin ella el límite del alcance queda abierto.</translation>
    </message>
    <message>
        <source>Revision {number} is in force from {last}; give a day from then on, not {effective}.</source>
        <translation>La versión {number} está en vigor desde el {last}; dé un día desde entonces, no el {effective}.</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Revisions agreed</source>
        <translation>Revisiones acordadas</translation>
    </message>
    <message>
        <source>Revoked within</source>
        <translation>Revocación en</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Riesgos</translation>
    </message>
    <message>
        <source>Roadmap and open questions, with their owners</source>
        <translation>Hoja de ruta y preguntas abiertas, con sus responsables</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Roles in order, each with what it is for, its cost and its month
A scorecard and an interview loop for the first two</source>
        <translation>Puestos en orden, cada uno con su fin, su coste y su mes
Una tabla de evaluación y un ciclo de entrevistas para los dos primeros</translation>
    </message>
    <message>
        <source>Round to</source>
        <translation>Redondear a</translation>
    </message>
    <message>
        <source>Round {n}</source>
        <translation>Ronda {n}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Row {row} (line {line} of the table, its header included) cannot be read: {reason}; nothing was imported.</source>
        <translation>La fila {row} (línea {line} de la tabla, con cabecera) no se puede leer: {reason}; no se importó nada.</translation>
    </message>
    <message>
        <source>Row {row}: {reason}</source>
        <translation>Fila {row}: {reason}</translation>
    </message>
    <message>
        <source>Rows that name neither client nor project went to {key}; a map can send them elsewhere by their tags, or all may go to one engagement that you name.</source>
        <translation>Las filas sin cliente ni proyecto fueron a {key}; un mapa puede repartirlas por etiquetas, o todas pueden ir a un encargo que usted indique.</translation>
    </message>
    <message>
        <source>Rows that name no client and no project</source>
        <translation>Filas sin cliente ni proyecto</translation>
    </message>
    <message>
        <source>Rows that still run</source>
        <translation>Filas aún en curso</translation>
    </message>
    <message>
        <source>Salary, benefits and payroll cost of a full-time CTO, United States, equity not counted; check a salary survey</source>
        <translation>Salario, beneficios y cargas de un CTO a tiempo completo, Estados Unidos, sin acciones; consulte una encuesta salarial</translation>
    </message>
    <message>
        <source>Save  Enter</source>
        <translation>Guardar  Intro</translation>
    </message>
    <message>
        <source>Save version from {day}</source>
        <translation>Guardar versión desde el {day}</translation>
    </message>
    <message>
        <source>Saved the client {name}</source>
        <translation>Guardado el cliente {name}</translation>
    </message>
    <message>
        <source>Saved the details of {key}</source>
        <translation>Guardados los detalles de {key}</translation>
    </message>
    <message>
        <source>Saved the exit policy of {key}</source>
        <translation>Guardada la política de salida de {key}</translation>
    </message>
    <message>
        <source>Saved the expense {expense}</source>
        <translation>Guardado el gasto {expense}</translation>
    </message>
    <message>
        <source>Saved the notice of {day}</source>
        <translation>Guardado el aviso del {day}</translation>
    </message>
    <message>
        <source>Saved the terms of {key} from {day}</source>
        <translation>Guardadas las condiciones de {key} desde el {day}</translation>
    </message>
    <message>
        <source>Saved “{part}” of {key} {quarter}</source>
        <translation>«{part}» de {key} {quarter} guardado</translation>
    </message>
    <message>
        <source>Saved “{text}”</source>
        <translation>«{text}» guardado</translation>
    </message>
    <message>
        <source>Saved “{title}”</source>
        <translation>«{title}» guardado</translation>
    </message>
    <message>
        <source>Saved: {field}</source>
        <translation>Guardado: {field}</translation>
    </message>
    <message>
        <source>Say what has to change, then press Ctrl+Shift+Enter again.</source>
        <translation>Diga qué debe cambiar, y pulse Ctrl+Mayús+Intro de nuevo.</translation>
    </message>
    <message>
        <source>Say which column is which. What is guessed stands below already; the rest may stay empty.</source>
        <translation>Diga qué columna es cuál. Lo que se adivina ya está; lo demás puede quedar vacío.</translation>
    </message>
    <message>
        <source>Say who carries the integration between direction and build: a named lead on their side, or an agency team on yours.</source>
        <translation>Diga quién lleva la unión entre dirección y construcción: un responsable nombrado por su parte, o un equipo de agencia por la suya.</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Scope adjustments</source>
        <translation>Ajustes de alcance</translation>
    </message>
    <message>
        <source>Scope adjustments in the scope&apos;s draft: {n}.</source>
        <translation>Ajustes en el borrador del alcance: {n}.</translation>
    </message>
    <message>
        <source>Scope adjustments that go into the scope&apos;s draft: {n}.</source>
        <translation>Ajustes que pasan al borrador del alcance: {n}.</translation>
    </message>
    <message>
        <source>Scope r{n} on {day}.</source>
        <translation>Alcance r{n} el {day}.</translation>
    </message>
    <message>
        <source>Scope&apos;s draft</source>
        <translation>Borrador del alcance</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Second folder</source>
        <translation>Segunda carpeta</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Apartados</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Select entries in the table first; then Ctrl+Shift+K gives them a class.</source>
        <translation>Elija antes apuntes en la tabla; entonces Ctrl+Mayús+K les da una clase.</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Enviado el</translation>
    </message>
    <message>
        <source>Sent {number}</source>
        <translation>{number} enviada</translation>
    </message>
    <message>
        <source>Sep 20, 2026</source>
        <translation>Sept 20, 2026</translation>
    </message>
    <message>
        <source>September</source>
        <translation>Septiembre</translation>
    </message>
    <message>
        <source>Set a passphrase …</source>
        <translation>Poner una contraseña …</translation>
    </message>
    <message>
        <source>Set class …</source>
        <translation>Poner clase …</translation>
    </message>
    <message>
        <source>Set the logo ({what})</source>
        <translation>Puesto el logotipo ({what})</translation>
    </message>
    <message>
        <source>Set up the first engagement</source>
        <translation>Crear el primer encargo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Several entries: Enter opens them, +15m adds to them</source>
        <translation>Varios apuntes: Intro los abre, +15m les suma</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Share of the minimum earned</source>
        <translation>Parte del mínimo devengada</translation>
    </message>
    <message>
        <source>Sheet as PDF …</source>
        <translation>Hoja en PDF …</translation>
    </message>
    <message>
        <source>Short of the minimum</source>
        <translation>Falta para el mínimo</translation>
    </message>
    <message>
        <source>Shortfall against the minimum</source>
        <translation>Déficit frente al mínimo</translation>
    </message>
    <message>
        <source>Shortfall against the minimum, by reason</source>
        <translation>Déficit frente al mínimo, por motivo</translation>
    </message>
    <message>
        <source>Show Engagement Desk</source>
        <translation>Mostrar Engagement Desk</translation>
    </message>
    <message>
        <source>Show all engagements</source>
        <translation>Mostrar todos los encargos</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Ver como gráfico</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Ver como tabla</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Ver en la carpeta</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo que se escribe</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Mostrada</translation>
    </message>
    <message>
        <source>Signing contracts or making commitments in the client&apos;s name</source>
        <translation>Firmar contratos o asumir compromisos en nombre del cliente</translation>
    </message>
    <message>
        <source>Signs that it does not fit</source>
        <translation>Señales de que no encaja</translation>
    </message>
    <message>
        <source>Silence means</source>
        <translation>El silencio significa</translation>
    </message>
    <message>
        <source>Since {start}. No entry holds that: log what was worked, then discard the timer.</source>
        <translation>Desde {start}. Ningún apunte admite tanto: anote lo trabajado, y descarte el cronómetro.</translation>
    </message>
    <message>
        <source>Since {start}. Still at work?</source>
        <translation>Desde {start}. ¿Sigue trabajando?</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Smaller (−, or Ctrl and the wheel)</source>
        <translation>Menor (−, o Ctrl y la rueda)</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto menor</translation>
    </message>
    <message>
        <source>Solo fractional CTO, retainer</source>
        <translation>CTO a tiempo parcial independiente, cuota</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Source of the figure</source>
        <translation>Fuente de la cifra</translation>
    </message>
    <message>
        <source>Source repositories</source>
        <translation>Repositorios de código</translation>
    </message>
    <message>
        <source>Source: {text}</source>
        <translation>Fuente: {text}</translation>
    </message>
    <message>
        <source>Space ticks. Each clause can be edited once it is in the draft.</source>
        <translation>Espacio marca. Cada cláusula puede editarse una vez en el borrador.</translation>
    </message>
    <message>
        <source>Split S</source>
        <translation>Separar S</translation>
    </message>
    <message>
        <source>Split off the time away</source>
        <translation>Ausencia separada</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Inicio con la sesión</translation>
    </message>
    <message>
        <source>Start or stop the timer</source>
        <translation>Iniciar o parar el cronómetro</translation>
    </message>
    <message>
        <source>Start the timer (Ctrl+T)</source>
        <translation>Iniciar el cronómetro (Ctrl+T)</translation>
    </message>
    <message>
        <source>Start the timer for the last entry</source>
        <translation>Iniciar el cronómetro del último apunte</translation>
    </message>
    <message>
        <source>Start the timer here</source>
        <translation>Iniciar el cronómetro aquí</translation>
    </message>
    <message>
        <source>Start timer</source>
        <translation>Iniciar cronómetro</translation>
    </message>
    <message>
        <source>Start with this computer, minimised</source>
        <translation>Iniciar con este equipo, minimizado</translation>
    </message>
    <message>
        <source>Start work</source>
        <translation>Empezar el trabajo</translation>
    </message>
    <message>
        <source>Started {key} · {title}</source>
        <translation>{key} · {title}: encargo empezado</translation>
    </message>
    <message>
        <source>Started {start}. Set the clock right, or discard the timer.</source>
        <translation>Iniciado {start}. Ponga el reloj en hora, o descarte el cronómetro.</translation>
    </message>
    <message>
        <source>Started “{title}”</source>
        <translation>«{title}» empezado</translation>
    </message>
    <message>
        <source>Started “{title}” again</source>
        <translation>«{title}» empezado de nuevo</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Start–end</source>
        <translation>Inicio–fin</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Status of {month}</source>
        <translation>Informe mensual de {month}</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Still empty: {names}.</source>
        <translation>Aún vacío: {names}.</translation>
    </message>
    <message>
        <source>Still to be invoiced, net of tax; invoices already issued are not included</source>
        <translation>Pendiente de facturar, sin impuestos; las facturas ya emitidas no están incluidas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop S</source>
        <translation>Parar S</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Dejar de comparar</translation>
    </message>
    <message>
        <source>Stop the timer and log its time</source>
        <translation>Parar el cronómetro y anotar su tiempo</translation>
    </message>
    <message>
        <source>Stop the timer without logging its time</source>
        <translation>Parar el cronómetro sin anotar su tiempo</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Parado; no se cambió nada.</translation>
    </message>
    <message>
        <source>Stopped; {n} of {all} files written.</source>
        <translation>Detenido; {n} de {all} archivos escritos.</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Deteniendo …</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Estructura</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>Presentar a revisión</translation>
    </message>
    <message>
        <source>Submitted “{title}”</source>
        <translation>«{title}» presentado</translation>
    </message>
    <message>
        <source>Such as #2f56c6.</source>
        <translation>Como #2f56c6.</translation>
    </message>
    <message>
        <source>Such as a note on confidentiality.</source>
        <translation>Como una nota de confidencialidad.</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Swap: it takes the place of work of the same size that we agreed on, and you choose which.</source>
        <translation>Intercambio: ocupa el lugar de un trabajo acordado de igual tamaño, y usted elige cuál.</translation>
    </message>
    <message>
        <source>Table (.csv)</source>
        <translation>Tabla (.csv)</translation>
    </message>
    <message>
        <source>Tag {tag}</source>
        <translation>Etiqueta {tag}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>Tomar todas</translation>
    </message>
    <message>
        <source>Take from a template …</source>
        <translation>Tomar de una plantilla …</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Deshacerlo</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation>No tomar ninguna</translation>
    </message>
    <message>
        <source>Take them as they stand now</source>
        <translation>Tomarlas como están</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Takes {items} through {through}, {total}, and locks their entries.</source>
        <translation>Toma {items} hasta el {through}, {total}, y bloquea sus apuntes.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Team assessment</source>
        <translation>Evaluación del equipo</translation>
    </message>
    <message>
        <source>Technical roadmap</source>
        <translation>Hoja de ruta técnica</translation>
    </message>
    <message>
        <source>Technical roadmap: four quarters, agreed with product, reviewed once a quarter</source>
        <translation>Hoja de ruta técnica: cuatro trimestres, acordada con producto, revisada una vez al trimestre</translation>
    </message>
    <message>
        <source>Temporary files cannot be written on this computer; free some space on the disk that holds them, then import again.</source>
        <translation>En este equipo no se pueden escribir archivos temporales; libere espacio en su disco y vuelva a importar.</translation>
    </message>
    <message>
        <source>Ten minutes before a call</source>
        <translation>Diez minutos antes de una llamada</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Termination</source>
        <translation>Terminación</translation>
    </message>
    <message>
        <source>Termination fee</source>
        <translation>Cargo por terminación</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Terms before and after</source>
        <translation>Plazos anterior y posterior</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Thank you for raising this: “{ask}”</source>
        <translation>Gracias por plantearlo: «{ask}»</translation>
    </message>
    <message>
        <source>That deliverable of {key} is no longer there.</source>
        <translation>Ese entregable de {key} ya no está.</translation>
    </message>
    <message>
        <source>That expense is no longer there.</source>
        <translation>Ese gasto ya no está.</translation>
    </message>
    <message>
        <source>That import is no longer there.</source>
        <translation>Esa importación ya no está.</translation>
    </message>
    <message>
        <source>That is a manager&apos;s week. Offer to hire the manager, and exclude the management in the scope.</source>
        <translation>Esa es la semana de un directivo. Ofrezca contratarlo, y excluya la gestión del alcance.</translation>
    </message>
    <message>
        <source>That is no picture that documents can carry; choose a PNG or a JPEG.</source>
        <translation>Esa no es una imagen que los documentos puedan llevar; elija un PNG o un JPEG.</translation>
    </message>
    <message>
        <source>That is not it; try again, and look at the keyboard’s language and Caps Lock.</source>
        <translation>No es esa; inténtelo de nuevo y compruebe el idioma del teclado y el bloqueo de mayúsculas.</translation>
    </message>
    <message>
        <source>That is not its passphrase.</source>
        <translation>Esa no es su contraseña.</translation>
    </message>
    <message>
        <source>That item of {key} is no longer there.</source>
        <translation>Ese elemento de {key} ya no está.</translation>
    </message>
    <message>
        <source>That item stands on the other list.</source>
        <translation>Ese elemento está en la otra lista.</translation>
    </message>
    <message>
        <source>That line in the log of {key} is no longer there.</source>
        <translation>Esa línea del registro de {key} ya no está.</translation>
    </message>
    <message>
        <source>That may show other clients; end the presenting view first (Ctrl+Shift+H).</source>
        <translation>Eso puede mostrar otros clientes; termine antes la vista de presentación (Ctrl+Mayús+H).</translation>
    </message>
    <message>
        <source>That notice of {key} is no longer there.</source>
        <translation>Ese aviso de {key} ya no está.</translation>
    </message>
    <message>
        <source>That picture has {size} KB; choose one of at most {most} KB.</source>
        <translation>Esa imagen ocupa {size} KB; elija una de {most} KB como máximo.</translation>
    </message>
    <message>
        <source>That picture is {wide} × {high} pixels; choose one of at most {most} on each side.</source>
        <translation>Esa imagen mide {wide} × {high} píxeles; elija una de {most} como máximo por lado.</translation>
    </message>
    <message>
        <source>That request of {key} is no longer there.</source>
        <translation>Esa solicitud de {key} ya no está.</translation>
    </message>
    <message>
        <source>That would leave the entry of {date} at {total}; take away no more time than it has.</source>
        <translation>El apunte del {date} quedaría en {total}; no quite más tiempo del que tiene.</translation>
    </message>
    <message>
        <source>That would remove {count} backups for good; say --yes to do it.</source>
        <translation>Eso quitaría {count} copias de seguridad para siempre; use --yes para hacerlo.</translation>
    </message>
    <message>
        <source>The NDA binds</source>
        <translation>El acuerdo obliga</translation>
    </message>
    <message>
        <source>The PDFs of every preset ({presets}) and paper ({papers}) are made now and kept, with their SHA-256.</source>
        <translation>Los PDF de cada variante ({presets}) y papel ({papers}) se hacen ahora y se guardan, con su SHA-256.</translation>
    </message>
    <message>
        <source>The accent has {ratio} on white, too pale to be read; documents take the darker {shade}.</source>
        <translation>El acento tiene {ratio} sobre blanco, demasiado pálido para leerse; los documentos toman el más oscuro {shade}.</translation>
    </message>
    <message>
        <source>The accent has {ratio} on white: it can be read.</source>
        <translation>El acento tiene {ratio} sobre blanco: se puede leer.</translation>
    </message>
    <message>
        <source>The allowance&apos;s minimum is above its maximum; give a minimum up to the maximum.</source>
        <translation>El mínimo del cupo supera su máximo; dé un mínimo hasta el máximo.</translation>
    </message>
    <message>
        <source>The amounts add up to {amounts}, but the fixed fee is {fee}.</source>
        <translation>Los importes suman {amounts}, pero el precio cerrado es {fee}.</translation>
    </message>
    <message>
        <source>The backup {path} is damaged and was not restored; choose another one.</source>
        <translation>La copia {path} está dañada y no se restauró; elija otra.</translation>
    </message>
    <message>
        <source>The backup {path} is no longer there; choose another one.</source>
        <translation>La copia {path} ya no está; elija otra.</translation>
    </message>
    <message>
        <source>The best {n}; another word narrows them</source>
        <translation>Los mejores {n}; otra palabra los reduce</translation>
    </message>
    <message>
        <source>The bin is empty. Del in a list puts entries here; Ctrl+Z takes them back.</source>
        <translation>La papelera está vacía. Supr en una lista trae apuntes aquí; Ctrl+Z los devuelve.</translation>
    </message>
    <message>
        <source>The budget is below the minimum engagement</source>
        <translation>El presupuesto está por debajo del encargo mínimo</translation>
    </message>
    <message>
        <source>The file has changed; nothing was imported. This is what is in it now.</source>
        <translation>El archivo ha cambiado; no se importó nada. Esto es lo que contiene ahora.</translation>
    </message>
    <message>
        <source>The name of {path} is too long for its drive; give it a shorter one.</source>
        <translation>El nombre de {path} es demasiado largo para su unidad; póngale uno más corto.</translation>
    </message>
    <message>
        <source>The window needs libraries that this system lacks; install them {remedy} (missing: {names}).</source>
        <translation>A la ventana le faltan bibliotecas de este sistema; instálelas {remedy} (faltan: {names}).</translation>
    </message>
    <message>
        <source>does not decide</source>
        <translation>no decide</translation>
    </message>
    <message>
        <source>r{n}</source>
        <translation>r{n}</translation>
    </message>
    <message>
        <source>{file} has changed since it was read; nothing was imported. Import it again as it is now.</source>
        <translation>{file} ha cambiado desde que se leyó; no se importó nada. Impórtelo de nuevo tal como está ahora.</translation>
    </message>
    <message>
        <source>{file} is nothing that is known; export a detailed report, or save a table as CSV.</source>
        <translation>{file} no es nada conocido; exporte un informe detallado, o guarde una tabla como CSV.</translation>
    </message>
    <message>
        <source>The calendar has events that recur; give a first and a last day.</source>
        <translation>El calendario tiene eventos periódicos; dé un primer y un último día.</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>El cliente</translation>
    </message>
    <message>
        <source>The client broke the contract</source>
        <translation>El cliente incumplió el contrato</translation>
    </message>
    <message>
        <source>The client&apos;s notice days are not agreed</source>
        <translation>Los días de preaviso del cliente no están acordados</translation>
    </message>
    <message>
        <source>The client: rechargeable</source>
        <translation>El cliente: refacturable</translation>
    </message>
    <message>
        <source>The client’s part</source>
        <translation>A cargo del cliente</translation>
    </message>
    <message>
        <source>The client’s part, by {ref}</source>
        <translation>A cargo del cliente, según {ref}</translation>
    </message>
    <message>
        <source>The clock shows a time before the timer of {key} was started; set it right, or discard the timer.</source>
        <translation>El reloj muestra una hora anterior al inicio del cronómetro de {key}; póngalo en hora, o descarte el cronómetro.</translation>
    </message>
    <message>
        <source>The clock was set back by {time}: check the time of {key}.</source>
        <translation>El reloj se retrasó {time}: compruebe el tiempo de {key}.</translation>
    </message>
    <message>
        <source>The clocks of {zone} skip {time:%H:%M} on {date}; give a time before or after the change.</source>
        <translation>Los relojes de {zone} saltan las {time:%H:%M} el {date}; dé una hora anterior o posterior al cambio.</translation>
    </message>
    <message>
        <source>The copy did not pass its check and was removed; back up again, or onto another disk.</source>
        <translation>La copia no pasó su comprobación y se eliminó; hágala de nuevo, o en otro disco.</translation>
    </message>
    <message>
        <source>The correction changes nothing; give the time to add, or with a leading - to take away.</source>
        <translation>La corrección no cambia nada; dé el tiempo que se suma, o con - delante el que se quita.</translation>
    </message>
    <message>
        <source>The currency of {key} is {currency} for its life; start a new engagement for another one.</source>
        <translation>La moneda de {key} es {currency} para siempre; empiece un encargo nuevo para otra.</translation>
    </message>
    <message>
        <source>The current entry overlaps with nothing.</source>
        <translation>El apunte actual no se solapa con nada.</translation>
    </message>
    <message>
        <source>The dates, such as {text}, can be read in two ways; choose one.</source>
        <translation>Las fechas, como {text}, pueden leerse de dos maneras; elija una.</translation>
    </message>
    <message>
        <source>The dates, such as {text}, can be read in two ways; choose the order of day and month.</source>
        <translation>Las fechas, como {text}, pueden leerse de dos maneras; elija el orden de día y mes.</translation>
    </message>
    <message>
        <source>The day’s backup is copied there too.</source>
        <translation>La copia del día se lleva también allí.</translation>
    </message>
    <message>
        <source>The deliverables add up to {total} {currency}, but the fixed fee is {fee} {currency}.</source>
        <translation>Los entregables suman {total} {currency}, pero el precio cerrado es {fee} {currency}.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was changed in {path}; free some space, then try again.</source>
        <translation>El disco está lleno, así que no se cambió nada en {path}; libere espacio, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk is full, so {path} was not written; free some space, then try again.</source>
        <translation>El disco está lleno, así que {path} no se escribió; libere espacio, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The draft of {key} has a clause {ref} already; edit it, or choose another reference.</source>
        <translation>El borrador de {key} ya tiene una cláusula {ref}; edítela, o elija otra referencia.</translation>
    </message>
    <message>
        <source>The draft of {key} has all of these clauses already; edit them there.</source>
        <translation>El borrador de {key} ya tiene todas estas cláusulas; edítelas allí.</translation>
    </message>
    <message>
        <source>The draft says what revision {number} says; change it before you issue it.</source>
        <translation>El borrador dice lo mismo que la versión {number}; cámbielo antes de emitirlo.</translation>
    </message>
    <message>
        <source>The drive of {path} failed and nothing was changed; check the drive, then try again.</source>
        <translation>La unidad de {path} falló y no se cambió nada; compruébela, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The earliest end lies beyond the running period, which ends on {on}.</source>
        <translation>El fin más temprano cae después del periodo en curso, que acaba el {on}.</translation>
    </message>
    <message>
        <source>The end {end:%H:%M} is not after the start {start:%H:%M}, nor within 12 hours on the next day; give a later end, or log a duration.</source>
        <translation>El fin {end:%H:%M} no es posterior al inicio {start:%H:%M}, ni está en las 12 horas del día siguiente; dé un fin posterior, o anote una duración.</translation>
    </message>
    <message>
        <source>The end {end} lies before the start {start}; give an end on or after the start.</source>
        <translation>El fin {end} es anterior al inicio {start}; dé un fin ese día o después.</translation>
    </message>
    <message>
        <source>The entry that was asked for</source>
        <translation>El apunte pedido</translation>
    </message>
    <message>
        <source>The figures stay as they were published; only words change.</source>
        <translation>Las cifras quedan como se publicaron; solo cambian los textos.</translation>
    </message>
    <message>
        <source>The file has other rates for {key} ({rates} {currency}); its terms value the hours.</source>
        <translation>El archivo tiene otras tarifas para {key} ({rates} {currency}); sus condiciones valoran las horas.</translation>
    </message>
    <message>
        <source>The file has the column {name} twice; remove or rename one of them.</source>
        <translation>El archivo tiene dos veces la columna {name}; quite una o cámbiele el nombre.</translation>
    </message>
    <message>
        <source>The file holds no rows.</source>
        <translation>El archivo no tiene filas.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 and was read as {encoding}; look whether accented letters are right.</source>
        <translation>El archivo no es UTF-8 y se leyó como {encoding}; compruebe las letras con acento.</translation>
    </message>
    <message>
        <source>The file is whole, and every figure follows from its entries.</source>
        <translation>El archivo está sano, y cada cifra sale de sus apuntes.</translation>
    </message>
    <message>
        <source>The file lacks columns that the map names: {names}; correct the map.</source>
        <translation>Al archivo le faltan columnas que el mapa nombra: {names}; corrija el mapa.</translation>
    </message>
    <message>
        <source>The file of the workspace was replaced</source>
        <translation>El archivo del espacio de trabajo fue sustituido</translation>
    </message>
    <message>
        <source>The file&apos;s amounts for {key} add up to {amount} {currency}; by its terms they are {value} {currency}.</source>
        <translation>Los importes del archivo para {key} suman {amount} {currency}; por sus condiciones son {value} {currency}.</translation>
    </message>
    <message>
        <source>The first day {since} lies after the last day {through}; turn them round.</source>
        <translation>El primer día {since} es posterior al último {through}; inviértalos.</translation>
    </message>
    <message>
        <source>The first four fields are enough. The rest can follow at any time.</source>
        <translation>Bastan los cuatro primeros campos. El resto puede seguir cuando quiera.</translation>
    </message>
    <message>
        <source>The first rows as they will be</source>
        <translation>Las primeras filas como quedarán</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Las primeras filas del archivo</translation>
    </message>
    <message>
        <source>The first-90-days plan is in {key} already; edit its deliverables.</source>
        <translation>El plan de los primeros 90 días ya está en {key}; edite sus entregables.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to ({why}); name a workspace in one of your own.</source>
        <translation>No se puede escribir en la carpeta {folder} ({why}); indique un espacio de trabajo en una suya.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist; make it first, or back up into another one.</source>
        <translation>La carpeta {folder} no existe; créela antes, o haga la copia en otra.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist; make it first, or name another workspace.</source>
        <translation>La carpeta {folder} no existe; créela antes, o indique otro espacio de trabajo.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist; make it first, or write into another one.</source>
        <translation>La carpeta {folder} no existe; créela antes, o escriba en otra.</translation>
    </message>
    <message>
        <source>The head of a document</source>
        <translation>La cabecera de un documento</translation>
    </message>
    <message>
        <source>The import {batch} was undone already.</source>
        <translation>La importación {batch} ya se deshizo.</translation>
    </message>
    <message>
        <source>The kept PDF of a published review ({preset}, {paper}) is not the one that was published; restore a backup.</source>
        <translation>El PDF guardado de un informe publicado ({preset}, {paper}) no es el que se publicó; restaure una copia.</translation>
    </message>
    <message>
        <source>The key with the system’s sign belongs to the desktop; press another one.</source>
        <translation>La tecla del sistema pertenece al escritorio; pulse otra.</translation>
    </message>
    <message>
        <source>The last day lies before the first; turn them round.</source>
        <translation>El último día es anterior al primero; inviértalos.</translation>
    </message>
    <message>
        <source>The line names no engagement, and none is active; begin it with a KEY.</source>
        <translation>La línea no nombra ningún encargo, y ninguno está activo; empiécela con una KEY.</translation>
    </message>
    <message>
        <source>The line names no time; add a duration like 1h30, or clock times like 9:15-10:40.</source>
        <translation>La línea no indica tiempo; añada una duración como 1h30, u horas como 9:15-10:40.</translation>
    </message>
    <message>
        <source>The map cannot be used, line {line}: {reason}; correct it and import again.</source>
        <translation>El mapa no sirve, línea {line}: {reason}; corríjalo e importe de nuevo.</translation>
    </message>
    <message>
        <source>The notice was sent on {sent} and cannot be cured on {cured}; give a later day.</source>
        <translation>El aviso se envió el {sent} y no puede subsanarse el {cured}; dé un día posterior.</translation>
    </message>
    <message>
        <source>The notice was sent on {sent} and cannot be received on {received}; give a later day.</source>
        <translation>El aviso se envió el {sent} y no puede recibirse el {received}; dé un día posterior.</translation>
    </message>
    <message>
        <source>The numbers, such as {text}, can be read in two ways; choose one.</source>
        <translation>Los números, como {text}, pueden leerse de dos maneras; elija una.</translation>
    </message>
    <message>
        <source>The numbers, such as {text}, can be read in two ways; choose the decimal sign.</source>
        <translation>Los números, como {text}, pueden leerse de dos maneras; elija el signo decimal.</translation>
    </message>
    <message>
        <source>The page&apos;s next step</source>
        <translation>Siguiente paso de la página</translation>
    </message>
    <message>
        <source>The page&apos;s refusal</source>
        <translation>Rechazo de la página</translation>
    </message>
    <message>
        <source>The presenting view has ended.</source>
        <translation>La vista de presentación ha terminado.</translation>
    </message>
    <message>
        <source>The printer could not be used; check it, or print into a file.</source>
        <translation>No se pudo usar la impresora; compruébela, o imprima en un archivo.</translation>
    </message>
    <message>
        <source>The quarter closes on {day}; its remaining days go into the next review.</source>
        <translation>El trimestre cierra el {day}; sus días restantes pasan al próximo informe.</translation>
    </message>
    <message>
        <source>The quick line names every client; end the presenting view first (Ctrl+Shift+H).</source>
        <translation>La línea rápida nombra a todos los clientes; termine antes la vista de presentación (Ctrl+Mayús+H).</translation>
    </message>
    <message>
        <source>The renewed term must start after {start}, the start of {key}; give a later first day.</source>
        <translation>El nuevo plazo debe empezar después del {start}, el inicio de {key}; dé un primer día posterior.</translation>
    </message>
    <message>
        <source>The request was answered on {on}; undo takes that back if it is wrong.</source>
        <translation>La solicitud se respondió el {on}; deshacer lo retira si está mal.</translation>
    </message>
    <message>
        <source>The request was made on {asked}; it cannot have been answered on {on}.</source>
        <translation>La solicitud es del {asked}; no pudo responderse el {on}.</translation>
    </message>
    <message>
        <source>The retainer changes only on the first day of a period, which {on} is not; the next is {next}.</source>
        <translation>La cuota solo cambia el primer día de un periodo, y el {on} no lo es; el próximo es el {next}.</translation>
    </message>
    <message>
        <source>The retainer&apos;s hours</source>
        <translation>Horas de la cuota</translation>
    </message>
    <message>
        <source>The review of {quarter} is due.</source>
        <translation>El informe de {quarter} está pendiente.</translation>
    </message>
    <message>
        <source>The review of {quarter} of {key} is due</source>
        <translation>El informe de {quarter} de {key} está pendiente</translation>
    </message>
    <message>
        <source>The roadmap&apos;s first quarter is under way, with a review every week
Blocked work is named within a day, and by whom it is unblocked</source>
        <translation>El primer trimestre de la hoja de ruta está en marcha, con revisión semanal
El trabajo bloqueado se nombra en un día, y quién lo desbloquea</translation>
    </message>
    <message>
        <source>The scope adjustments of this review went into the scope&apos;s draft.</source>
        <translation>Los ajustes de alcance de este informe pasaron al borrador del alcance.</translation>
    </message>
    <message>
        <source>The scope we agreed assumes something here.</source>
        <translation>El alcance acordado supone aquí algo.</translation>
    </message>
    <message>
        <source>The scope we agreed covers it on a condition.</source>
        <translation>El alcance acordado lo cubre con una condición.</translation>
    </message>
    <message>
        <source>The scope we agreed leaves it out.</source>
        <translation>El alcance acordado lo deja fuera.</translation>
    </message>
    <message>
        <source>The scope we agreed leaves this part to you.</source>
        <translation>El alcance acordado le deja esta parte a usted.</translation>
    </message>
    <message>
        <source>The start at login could not be changed at {path} ({why}); check that you may write there.</source>
        <translation>El inicio al entrar en el sistema no se pudo cambiar en {path} ({why}); compruebe que puede escribir allí.</translation>
    </message>
    <message>
        <source>The technical part of the data room is complete, with an index
Answers to the twenty usual questions of due diligence, rehearsed once</source>
        <translation>La parte técnica de la sala de datos está completa, con un índice
Respuestas a las veinte preguntas habituales de la due diligence, ensayadas una vez</translation>
    </message>
    <message>
        <source>The term expires</source>
        <translation>El plazo termina</translation>
    </message>
    <message>
        <source>The terms promise no minimum hours.</source>
        <translation>Las condiciones no prometen horas mínimas.</translation>
    </message>
    <message>
        <source>The tier fills the allowance. New terms can follow later, from a day on.</source>
        <translation>El nivel rellena el cupo. Pueden seguir condiciones nuevas, desde un día.</translation>
    </message>
    <message>
        <source>The time zones {names} are not known; their times were taken for those of {zone}.</source>
        <translation>Las zonas horarias {names} no se conocen; sus horas se tomaron por las de {zone}.</translation>
    </message>
    <message>
        <source>The timer for {key} goes on while the window is closed. Close again to leave, or Ctrl+T stops it.</source>
        <translation>El cronómetro de {key} sigue con la ventana cerrada. Cierre otra vez para salir, o Ctrl+T lo para.</translation>
    </message>
    <message>
        <source>The timer has been running for {minutes}; stop it, or discard what was not work.</source>
        <translation>El cronómetro lleva {minutes}; párelo, o descarte lo que no fue trabajo.</translation>
    </message>
    <message>
        <source>The timer has been running over midnight, {minutes} so far; stop it, or discard it.</source>
        <translation>El cronómetro ha pasado la medianoche, {minutes} hasta ahora; párelo, o descártelo.</translation>
    </message>
    <message>
        <source>The timer has run for {time}</source>
        <translation>El cronómetro lleva {time}</translation>
    </message>
    <message>
        <source>The timer is running: Ctrl+T stops it, and then this can be edited.</source>
        <translation>El cronómetro corre: Ctrl+T lo para, y entonces esto se puede editar.</translation>
    </message>
    <message>
        <source>The timer of {key} has run for 24 hours or more; log what was worked, then discard it.</source>
        <translation>El cronómetro de {key} lleva 24 horas o más; anote lo trabajado, y descártelo.</translation>
    </message>
    <message>
        <source>The timer of {key} has run for {time}</source>
        <translation>El cronómetro de {key} lleva {time}</translation>
    </message>
    <message>
        <source>The timer runs for that already.</source>
        <translation>El cronómetro ya corre para eso.</translation>
    </message>
    <message>
        <source>The timer runs for {key}; stop or discard it first.</source>
        <translation>El cronómetro corre para {key}; párelo o descártelo antes.</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>La semana</translation>
    </message>
    <message>
        <source>The words are those of edition {edition}. Change some before you publish another edition.</source>
        <translation>Los textos son los de la edición {edition}. Cambie algunos antes de publicar otra.</translation>
    </message>
    <message>
        <source>The workspace cannot be opened</source>
        <translation>El espacio de trabajo no se puede abrir</translation>
    </message>
    <message>
        <source>The workspace cannot be read, so what restoring would lose is not known.</source>
        <translation>El espacio de trabajo no se puede leer, así que no se sabe qué perdería restaurar.</translation>
    </message>
    <message>
        <source>The {side}’s notice ends it</source>
        <translation>El aviso le pone fin ({side})</translation>
    </message>
    <message>
        <source>The {side}’s notice ends the engagement</source>
        <translation>El aviso pone fin al encargo ({side})</translation>
    </message>
    <message>
        <source>The {what} cannot be negative.</source>
        <translation>No puede ser negativo ({what}).</translation>
    </message>
    <message>
        <source>The {what} cannot be negative; give 0 or more.</source>
        <translation>No puede ser negativo ({what}); dé 0 o más.</translation>
    </message>
    <message>
        <source>The {what} has no text; write at least one word.</source>
        <translation>No hay texto ({what}); escriba al menos una palabra.</translation>
    </message>
    <message>
        <source>The {what} is at most {most} days; give fewer.</source>
        <translation>Como máximo {most} días ({what}); dé menos.</translation>
    </message>
    <message>
        <source>The {what} is at most {most} months; give fewer.</source>
        <translation>Como máximo {most} meses ({what}); dé menos.</translation>
    </message>
    <message>
        <source>There are four ways to have it all the same:</source>
        <translation>Hay cuatro maneras de tenerlo igualmente:</translation>
    </message>
    <message>
        <source>There is a change order for it, {ref}, “{text}”: {decision}.</source>
        <translation>Hay una orden de cambio para ello, {ref}, «{text}»: {decision}.</translation>
    </message>
    <message>
        <source>There is a client {name} already; choose it, or another name.</source>
        <translation>Ya hay un cliente {name}; elíjalo, u otro nombre.</translation>
    </message>
    <message>
        <source>There is a file {path} already; choose another name for the new workspace.</source>
        <translation>Ya hay un archivo {path}; elija otro nombre para el nuevo espacio de trabajo.</translation>
    </message>
    <message>
        <source>There is an engagement {key} already; choose another key.</source>
        <translation>Ya hay un encargo {key}; elija otra KEY.</translation>
    </message>
    <message>
        <source>There is an invoice {ref} already; give another reference, or void that one first.</source>
        <translation>Ya hay una factura {ref}; dé otra referencia, o anule antes aquella.</translation>
    </message>
    <message>
        <source>There is no checkpoint at day {day}; the days are {days}.</source>
        <translation>No hay punto de control el día {day}; los días son {days}.</translation>
    </message>
    <message>
        <source>There is no class {name}; use in_scope, goodwill, guarantee or unclassified.</source>
        <translation>No hay una clase {name}; use in_scope, goodwill, guarantee o unclassified.</translation>
    </message>
    <message>
        <source>There is no clause {ref} in the draft of {key} any more.</source>
        <translation>Ya no hay una cláusula {ref} en el borrador de {key}.</translation>
    </message>
    <message>
        <source>There is no client {name} any more.</source>
        <translation>Ya no hay un cliente {name}.</translation>
    </message>
    <message>
        <source>There is no display to show the window on; `engagement-desk --help` lists what works without one.</source>
        <translation>No hay pantalla para la ventana; `engagement-desk --help` muestra lo que funciona sin ella.</translation>
    </message>
    <message>
        <source>There is no draft of {key}; an edited clause begins one.</source>
        <translation>No hay borrador de {key}; una cláusula editada empieza uno.</translation>
    </message>
    <message>
        <source>There is no draft to issue; editing a clause begins one.</source>
        <translation>No hay borrador que emitir; editar una cláusula empieza uno.</translation>
    </message>
    <message>
        <source>There is no engagement {key}; ↓ lists them.</source>
        <translation>No hay un encargo {key}; ↓ los muestra.</translation>
    </message>
    <message>
        <source>There is no file {path}; check the name.</source>
        <translation>No hay un archivo {path}; compruebe el nombre.</translation>
    </message>
    <message>
        <source>There is no file {path}; check the path.</source>
        <translation>No hay un archivo {path}; compruebe la ruta.</translation>
    </message>
    <message>
        <source>There is no invoice {ref} that stands any more.</source>
        <translation>Ya no hay una factura {ref} vigente.</translation>
    </message>
    <message>
        <source>There is no preset {preset}; choose {known}.</source>
        <translation>No hay una variante {preset}; elija {known}.</translation>
    </message>
    <message>
        <source>There is no revision {revision} of {key}.</source>
        <translation>No hay una versión {revision} de {key}.</translation>
    </message>
    <message>
        <source>There is no setting {name}; the settings are {known}.</source>
        <translation>No hay un ajuste {name}; los ajustes son {known}.</translation>
    </message>
    <message>
        <source>There is no such folder; choose one that is there.</source>
        <translation>No existe esa carpeta; elija una que exista.</translation>
    </message>
    <message>
        <source>There is no time zone {zone}; give an IANA name, such as Europe/Berlin or America/New_York.</source>
        <translation>No hay una zona {zone}; dé un nombre IANA, como Europe/Berlin o America/New_York.</translation>
    </message>
    <message>
        <source>There is no workspace at {path}; check the path.</source>
        <translation>No hay un espacio de trabajo en {path}; compruebe la ruta.</translation>
    </message>
    <message>
        <source>There is no {kind} with the id {id}; list them to see the ids.</source>
        <translation>No hay {kind} con el identificador {id}; lístelos para ver los identificadores.</translation>
    </message>
    <message>
        <source>There is no {what} for what is selected.</source>
        <translation>Nada para lo elegido ({what}).</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing written for {section}; give it a text.</source>
        <translation>No hay nada escrito para {section}; dé un texto.</translation>
    </message>
    <message>
        <source>These columns have no place here and were not taken over: {names}.</source>
        <translation>Estas columnas no tienen sitio aquí y no se tomaron: {names}.</translation>
    </message>
    <message>
        <source>These documents are kept with the workspace: exporting gives the same bytes for ever.</source>
        <translation>Estos documentos se guardan con el espacio de trabajo: exportar da siempre los mismos bytes.</translation>
    </message>
    <message>
        <source>These rows go to</source>
        <translation>Estas filas van a</translation>
    </message>
    <message>
        <source>They have no class yet. A backup was made before, and the import can be taken back in one step.</source>
        <translation>Aún no tienen clase. Antes se hizo una copia, y la importación puede deshacerse en un paso.</translation>
    </message>
    <message>
        <source>They pass to the client</source>
        <translation>Pasan al cliente</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>Dicen lo mismo.</translation>
    </message>
    <message>
        <source>This cell holds clocked time, which is not overwritten; Enter opens it, +15m adds to it.</source>
        <translation>Esta celda tiene tiempo cronometrado, que no se sobrescribe; Intro la abre, +15m le suma.</translation>
    </message>
    <message>
        <source>This cell holds several entries; Enter opens them, +15m adds to them.</source>
        <translation>Esta celda tiene varios apuntes; Intro los abre, +15m les suma.</translation>
    </message>
    <message>
        <source>This cell holds {time} by now; look at it, then type its time anew.</source>
        <translation>Esta celda tiene ya {time}; mírela, y escriba su tiempo de nuevo.</translation>
    </message>
    <message>
        <source>This cell is locked, being invoiced or published; Enter opens it, +15m adds beside it.</source>
        <translation>Esta celda está bloqueada, por facturada o publicada; Intro la abre, +15m suma al lado.</translation>
    </message>
    <message>
        <source>This engagement</source>
        <translation>Este encargo</translation>
    </message>
    <message>
        <source>This entry cannot be said in one line; edit it on the Hours page of its engagement.</source>
        <translation>Este apunte no cabe en una línea; edítelo en la página Horas de su encargo.</translation>
    </message>
    <message>
        <source>This entry does not lie in the bin.</source>
        <translation>Este apunte no está en la papelera.</translation>
    </message>
    <message>
        <source>This entry lies in a published review and is locked; a correction changes it.</source>
        <translation>Este apunte está en un informe publicado y bloqueado; una corrección lo cambia.</translation>
    </message>
    <message>
        <source>This entry lies in the bin.</source>
        <translation>Este apunte está en la papelera.</translation>
    </message>
    <message>
        <source>This entry overlaps with nothing any more.</source>
        <translation>Este apunte ya no se solapa con nada.</translation>
    </message>
    <message>
        <source>This entry stands on an invoice and is locked; a correction changes it.</source>
        <translation>Este apunte está en una factura y bloqueado; una corrección lo cambia.</translation>
    </message>
    <message>
        <source>This entry {lock}: type the change of time, and why. Enter corrects · Esc leaves</source>
        <translation>Este apunte {lock}: escriba el cambio de tiempo, y por qué. Intro corrige · Esc sale</translation>
    </message>
    <message>
        <source>This file exists. Replace it, or keep both?</source>
        <translation>Este archivo existe. ¿Sustituirlo, o conservar ambos?</translation>
    </message>
    <message>
        <source>This installation does not work: {what} should be {expected}, and is {found}; install it again, and report it if it stays so.</source>
        <translation>Esta instalación no funciona: {what} debería ser {expected}, y es {found}; instálela de nuevo, e informe si sigue así.</translation>
    </message>
    <message>
        <source>This is a correction, which is not edited; delete it and correct anew.</source>
        <translation>Esto es una corrección, que no se edita; bórrela y corrija de nuevo.</translation>
    </message>
    <message>
        <source>This key cannot be taken from the system; press another one.</source>
        <translation>El sistema no cede esta tecla; pulse otra.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>This month {time}</source>
        <translation>Este mes {time}</translation>
    </message>
    <message>
        <source>This period {time}</source>
        <translation>Este periodo {time}</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Este trimestre</translation>
    </message>
    <message>
        <source>This tag does not decide</source>
        <translation>Esta etiqueta no decide</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>This week {time}</source>
        <translation>Esta semana {time}</translation>
    </message>
    <message>
        <source>This workspace has records already; open a new one, and import {file} into that.</source>
        <translation>Este espacio de trabajo ya tiene registros; abra uno nuevo, e importe {file} en él.</translation>
    </message>
    <message>
        <source>Three outcomes</source>
        <translation>Tres resultados</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Hasta el</translation>
    </message>
    <message>
        <source>Tick the clauses to take. Each can be reworded on the Scope page.</source>
        <translation>Marque las cláusulas que tomar. Cada una puede reformularse en la página Alcance.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Time and materials</source>
        <translation>Por tiempo dedicado</translation>
    </message>
    <message>
        <source>Time and quarters</source>
        <translation>Tiempo y trimestres</translation>
    </message>
    <message>
        <source>Time by class</source>
        <translation>Tiempo por clase</translation>
    </message>
    <message>
        <source>Time is rounded to {allowed} minutes; give one of these.</source>
        <translation>El tiempo se redondea a {allowed} minutos; dé uno de estos.</translation>
    </message>
    <message>
        <source>Time line of the terms</source>
        <translation>Línea de tiempo de las condiciones</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>TimeTagger</source>
        <translation>TimeTagger</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Cronómetro</translation>
    </message>
    <message>
        <source>Timer running for {what}; press to stop</source>
        <translation>Cronómetro en marcha para {what}; pulse para parar</translation>
    </message>
    <message>
        <source>Timer started: {key}</source>
        <translation>Cronómetro iniciado: {key}</translation>
    </message>
    <message>
        <source>Timer switched to {key}; the time before is logged</source>
        <translation>Cronómetro pasado a {key}; el tiempo anterior está anotado</translation>
    </message>
    <message>
        <source>Timer {time}</source>
        <translation>Cronómetro {time}</translation>
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
        <translation>Los datos de Timewarrior, o una copia descomprimida de solidtime</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>To cure a breach, days</source>
        <translation>Para subsanar, días</translation>
    </message>
    <message>
        <source>To hand over or revoke: {text}</source>
        <translation>Por entregar o revocar: {text}</translation>
    </message>
    <message>
        <source>To hand over, one a line</source>
        <translation>Por entregar, uno por línea</translation>
    </message>
    <message>
        <source>To, {per}</source>
        <translation>A, {per}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
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
        <translation>Mañana, {key}: {text}</translation>
    </message>
    <message>
        <source>Tomorrow, {n} dates of {keys}</source>
        <translation>Mañana, {n} plazos de {keys}</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Total of all rows</source>
        <translation>Total de todas las filas</translation>
    </message>
    <message>
        <source>Total so far</source>
        <translation>Total parcial</translation>
    </message>
    <message>
        <source>Totals of each engagement</source>
        <translation>Totales por encargo</translation>
    </message>
    <message>
        <source>Traditional duties</source>
        <translation>Tareas clásicas</translation>
    </message>
    <message>
        <source>Train to the workshop</source>
        <translation>Tren al taller</translation>
    </message>
    <message>
        <source>Training, hosting and operating models</source>
        <translation>Entrenar, alojar y operar modelos</translation>
    </message>
    <message>
        <source>Transition hours</source>
        <translation>Horas de transición</translation>
    </message>
    <message>
        <source>Transition rate</source>
        <translation>Tarifa de transición</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Trim this one</source>
        <translation>Recortar este</translation>
    </message>
    <message>
        <source>Trimmed {key} to {span}</source>
        <translation>{key} recortado a {span}</translation>
    </message>
    <message>
        <source>Trimmed {key} to {span}; what was cut off beside it is kept as an entry of its own</source>
        <translation>{key} recortado a {span}; lo cortado al lado queda como apunte propio</translation>
    </message>
    <message>
        <source>Two or three near-term wins, each with an owner and a date
What comes next, later and not at all, with the reason
Agreed with the sponsor in a session</source>
        <translation>Dos o tres victorias cercanas, cada una con responsable y fecha
Qué viene después, más tarde y nunca, con la razón
Acordado con el promotor en una sesión</translation>
    </message>
    <message>
        <source>Two people would hold one chair. Agree in writing on the decisions that are yours, or coach the co-founder.</source>
        <translation>Dos personas ocuparían una silla. Acuerde por escrito qué decisiones son suyas, o acompañe al cofundador.</translation>
    </message>
    <message>
        <source>Type 1.5, 1:30 or 90m; PgUp and PgDn turn the week</source>
        <translation>Escriba 1.5, 1:30 o 90m; RePág y AvPág pasan la semana</translation>
    </message>
    <message>
        <source>Type to change it, +15m adds to it, Del empties it</source>
        <translation>Escribir lo cambia, +15m le suma, Supr lo vacía</translation>
    </message>
    <message>
        <source>U&amp;nclassified</source>
        <translation>Si&amp;n clasificar</translation>
    </message>
    <message>
        <source>Unanswered since {promised}, the day promised: {words}</source>
        <translation>Sin respuesta desde el {promised}, el día prometido: {words}</translation>
    </message>
    <message>
        <source>Unbilled</source>
        <translation>Sin facturar</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Sin clasificar</translation>
    </message>
    <message>
        <source>Unclassified time</source>
        <translation>Tiempo sin clasificar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo Ctrl+Z</source>
        <translation>Deshacer Ctrl+Z</translation>
    </message>
    <message>
        <source>Undo and redo do not reach behind an upgrade of the workspace; make the change by hand.</source>
        <translation>Deshacer y rehacer no llegan detrás de una actualización del espacio de trabajo; haga el cambio a mano.</translation>
    </message>
    <message>
        <source>Undo ends here: nothing before this can be undone afterwards.</source>
        <translation>Deshacer acaba aquí: nada anterior podrá deshacerse después.</translation>
    </message>
    <message>
        <source>Undo stops at “{command} {subject}”, which cannot be taken back; a published review is mended by a correction or a second edition.</source>
        <translation>Deshacer se detiene en «{command} {subject}», que no puede retirarse; un informe publicado se corrige con una corrección o una segunda edición.</translation>
    </message>
    <message>
        <source>Undone: {deed}</source>
        <translation>Deshecho: {deed}</translation>
    </message>
    <message>
        <source>Unused hours</source>
        <translation>Horas sin usar</translation>
    </message>
    <message>
        <source>Unused prepaid hours</source>
        <translation>Horas prepagadas sin usar</translation>
    </message>
    <message>
        <source>Unused prepaid hours are forfeited.</source>
        <translation>Las horas prepagadas sin usar se pierden.</translation>
    </message>
    <message>
        <source>Use of the client&apos;s data with a model provider</source>
        <translation>Uso de los datos del cliente con un proveedor de modelos</translation>
    </message>
    <message>
        <source>Use {day}</source>
        <translation>Usar el {day}</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Usual range of solo fractional CTO retainers, United States; check it against two recent offers</source>
        <translation>Rango habitual de cuotas de CTO a tiempo parcial independientes, Estados Unidos; contrástelo con dos ofertas recientes</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válida desde</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Value sheet</source>
        <translation>Hoja de valor</translation>
    </message>
    <message>
        <source>Vendor contacts and contract dates</source>
        <translation>Contactos de proveedores y fechas de contratos</translation>
    </message>
    <message>
        <source>Vendor selection: criteria, a shortlist, reference calls and a scorecard; the client signs</source>
        <translation>Selección de proveedores: criterios, lista corta, llamadas de referencia y tabla de evaluación; firma el cliente</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Versions of the terms</source>
        <translation>Versiones de las condiciones</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>View of the hours</source>
        <translation>Vista de las horas</translation>
    </message>
    <message>
        <source>Void it</source>
        <translation>Anularla</translation>
    </message>
    <message>
        <source>Void since {day}: nothing stands on it.</source>
        <translation>Anulada desde el {day}: no consta nada en ella.</translation>
    </message>
    <message>
        <source>Voided invoice {ref}; what it took is unbilled again</source>
        <translation>Anulada la factura {ref}; lo que tomaba queda sin facturar</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Condonado</translation>
    </message>
    <message>
        <source>Was AI involved</source>
        <translation>¿Hubo IA?</translation>
    </message>
    <message>
        <source>Waterfall chart from the original to the revised sum</source>
        <translation>Gráfico de cascada de la suma original a la revisada</translation>
    </message>
    <message>
        <source>Waterfall chart of the retainer&apos;s hours</source>
        <translation>Gráfico de cascada de las horas de la cuota</translation>
    </message>
    <message>
        <source>Watson</source>
        <translation>Watson</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Semana siguiente</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Semana anterior</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semana del</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Semana del</translation>
    </message>
    <message>
        <source>Weekly priorities, a monthly status and a quarterly review have run at least once
Everyone knows who decides what, and where decisions are kept</source>
        <translation>Prioridades semanales, informe mensual e informe trimestral se han hecho al menos una vez
Todos saben quién decide qué, y dónde se guardan las decisiones</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>What PDFs are drawn with.</source>
        <translation>Con qué se dibujan los PDF.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Qué salió de ello</translation>
    </message>
    <message>
        <source>What can be imported ({endings})</source>
        <translation>Lo que se puede importar ({endings})</translation>
    </message>
    <message>
        <source>What can be read</source>
        <translation>Lo que se puede leer</translation>
    </message>
    <message>
        <source>What changed because of it</source>
        <translation>Qué cambió por ello</translation>
    </message>
    <message>
        <source>What changed, and the evidence</source>
        <translation>Qué cambió, y la prueba</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>What comes first.</source>
        <translation>Qué va primero.</translation>
    </message>
    <message>
        <source>What did not go as it should, and what it cost.</source>
        <translation>Qué no fue como debía, y qué costó.</translation>
    </message>
    <message>
        <source>What did not work</source>
        <translation>Qué no funcionó</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>What is different from the first day, and where that can be seen</source>
        <translation>Qué es distinto del primer día, y dónde se ve</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>Qué se hace al respecto</translation>
    </message>
    <message>
        <source>What is in, what is out, and what changed: every revision is kept.</source>
        <translation>Qué está dentro, qué fuera, y qué cambió: se guarda cada versión.</translation>
    </message>
    <message>
        <source>What is rounded</source>
        <translation>Qué se redondea</translation>
    </message>
    <message>
        <source>What is to be known</source>
        <translation>Lo que hay que saber</translation>
    </message>
    <message>
        <source>What is understood</source>
        <translation>Lo que se entiende</translation>
    </message>
    <message>
        <source>What it costs beside what else it could be. Correct a reference and its source here.</source>
        <translation>Lo que cuesta junto a lo que podría ser. Corrija aquí una referencia y su fuente.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>What it must fulfil to be accepted</source>
        <translation>Qué debe cumplir para aceptarse</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>De qué se trataba</translation>
    </message>
    <message>
        <source>What of the minimum is still owed, by the reason of the end</source>
        <translation>Lo que aún se debe del mínimo, según el motivo del fin</translation>
    </message>
    <message>
        <source>What restoring {path} would lose is not known, for the workspace cannot be read.</source>
        <translation>No se sabe qué perdería restaurar {path}, pues el espacio de trabajo no se puede leer.</translation>
    </message>
    <message>
        <source>What separates decimals</source>
        <translation>Qué separa los decimales</translation>
    </message>
    <message>
        <source>What the file itself does not say. The answers are remembered for the next file of this make.</source>
        <translation>Lo que el archivo no dice. Las respuestas se recuerdan para el próximo archivo de este tipo.</translation>
    </message>
    <message>
        <source>What the fit check found</source>
        <translation>Qué halló el examen de encaje</translation>
    </message>
    <message>
        <source>What the import had added is gone again; the file can be imported anew.</source>
        <translation>Lo que la importación había añadido ha desaparecido; el archivo puede importarse de nuevo.</translation>
    </message>
    <message>
        <source>What the new version would do</source>
        <translation>Qué haría la nueva versión</translation>
    </message>
    <message>
        <source>What the rows name</source>
        <translation>Lo que nombran las filas</translation>
    </message>
    <message>
        <source>What they want to be different at the end</source>
        <translation>Lo que debe ser distinto al final</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Qué se respondió</translation>
    </message>
    <message>
        <source>What was said about it, and by whom</source>
        <translation>Qué se dijo de ello, y quién</translation>
    </message>
    <message>
        <source>What was written here is kept among the backups as {file}.</source>
        <translation>Lo que se escribió aquí se guarda entre las copias como {file}.</translation>
    </message>
    <message>
        <source>What went right, and what went wrong</source>
        <translation>Qué salió bien y qué mal</translation>
    </message>
    <message>
        <source>What worked</source>
        <translation>Qué funcionó</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>When and how long</source>
        <translation>Cuándo y cuánto</translation>
    </message>
    <message>
        <source>Where an agent serves and where a rule is better: one written answer for each use case</source>
        <translation>Dónde sirve un agente y dónde es mejor una regla: una respuesta escrita por caso de uso</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Adónde va</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Cómo está</translation>
    </message>
    <message>
        <source>Where the figure comes from</source>
        <translation>De dónde sale la cifra</translation>
    </message>
    <message>
        <source>Where two machines write into one synced file, one of them loses what it wrote. Close it there, wait until the folder is synced, then open it here.</source>
        <translation>Cuando dos máquinas escriben en un mismo archivo sincronizado, una pierde lo que escribió. Ciérrelo allí, espere a que la carpeta se sincronice, y ábralo aquí.</translation>
    </message>
    <message>
        <source>Which engagement? Enter lists the active ones.</source>
        <translation>¿Qué encargo? Intro muestra los activos.</translation>
    </message>
    <message>
        <source>Which of them suits you?</source>
        <translation>¿Cuál le conviene?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Who accepts it, by name</source>
        <translation>Quién lo acepta, por su nombre</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Quién lo pidió</translation>
    </message>
    <message>
        <source>Who can be asked</source>
        <translation>A quién se puede preguntar</translation>
    </message>
    <message>
        <source>Who matters at the client</source>
        <translation>Quién importa en el cliente</translation>
    </message>
    <message>
        <source>Who owns the rights in the work</source>
        <translation>De quién son los derechos de la obra</translation>
    </message>
    <message>
        <source>Who owns the work</source>
        <translation>De quién es la obra</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Quién paga</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Quién se ocupa</translation>
    </message>
    <message>
        <source>Who works here: the person of a new entry, and the consultant&apos;s side of documents.</source>
        <translation>Quién trabaja aquí: la persona de un apunte nuevo, y su parte en los documentos.</translation>
    </message>
    <message>
        <source>Whole months within the agreed hours: {within} of {closed}; short (outlined): {under}; over (dark top): {over}.</source>
        <translation>Meses enteros dentro de las horas acordadas: {within} de {closed}; por debajo (contorno): {under}; por encima (cima oscura): {over}.</translation>
    </message>
    <message>
        <source>Whole weeks within the agreed hours: {within} of {closed}; short (outlined): {under}; over (dark top): {over}.</source>
        <translation>Semanas enteras dentro de las horas acordadas: {within} de {closed}; por debajo (contorno): {under}; por encima (cima oscura): {over}.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Why engaged</source>
        <translation>Por qué se contrata</translation>
    </message>
    <message>
        <source>Why it changes</source>
        <translation>Por qué cambia</translation>
    </message>
    <message>
        <source>Why it is absorbed</source>
        <translation>Por qué lo absorbe</translation>
    </message>
    <message>
        <source>Why the client engaged you</source>
        <translation>Por qué le contrató el cliente</translation>
    </message>
    <message>
        <source>Why, and why the others were rejected</source>
        <translation>Por qué, y por qué no las otras</translation>
    </message>
    <message>
        <source>Why, and with whom</source>
        <translation>Por qué, y con quién</translation>
    </message>
    <message>
        <source>With Ctrl or Alt, please: a key by itself is needed for typing.</source>
        <translation>Con Ctrl o Alt, por favor: una tecla sola hace falta para escribir.</translation>
    </message>
    <message>
        <source>With dates and criteria, so that acceptance is never a matter of opinion.</source>
        <translation>Con fechas y criterios, para que la aceptación nunca sea cuestión de opinión.</translation>
    </message>
    <message>
        <source>With that time it would be 24 hours or more; drop it, and log what was worked.</source>
        <translation>Con ese tiempo serían 24 horas o más; descártelo, y anote lo trabajado.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Retirarlo</translation>
    </message>
    <message>
        <source>Withdrew the notice of {day}</source>
        <translation>Retirado el aviso del {day}</translation>
    </message>
    <message>
        <source>Withdrew {number}</source>
        <translation>{number} retirada</translation>
    </message>
    <message>
        <source>Without notice days no end date can be computed; defaults do not count.</source>
        <translation>Sin días de preaviso no se puede calcular un fin; los valores por defecto no cuentan.</translation>
    </message>
    <message>
        <source>Without words of its own: {text}</source>
        <translation>Sin palabras propias: {text}</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Words of any note, clause, request, deliverable or decision</source>
        <translation>Palabras de cualquier nota, cláusula, solicitud, entregable o decisión</translation>
    </message>
    <message>
        <source>Work at weekends and on public holidays</source>
        <translation>Trabajo en fines de semana y festivos</translation>
    </message>
    <message>
        <source>Work on site</source>
        <translation>Trabajo en las oficinas del cliente</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Trabajado</translation>
    </message>
    <message>
        <source>Worked {time}</source>
        <translation>Trabajado {time}</translation>
    </message>
    <message>
        <source>Worked {worked} · billed {billed} · {value}</source>
        <translation>Trabajado {worked} · facturable {billed} · {value}</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>Calculándolo …</translation>
    </message>
    <message>
        <source>Working statement, not legal advice</source>
        <translation>Documento de trabajo, no es asesoramiento jurídico</translation>
    </message>
    <message>
        <source>Workspaces (*.engdesk);;All files (*)</source>
        <translation>Espacios de trabajo (*.engdesk);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Would re-value 1 entry, {sum}</source>
        <translation>Revaluaría 1 apunte, {sum}</translation>
    </message>
    <message>
        <source>Would re-value no entries</source>
        <translation>No revaluaría ningún apunte</translation>
    </message>
    <message>
        <source>Would re-value {n} entries, {sum}</source>
        <translation>Revaluaría {n} apuntes, {sum}</translation>
    </message>
    <message>
        <source>Write beside it, under a name with a number</source>
        <translation>Escribir al lado, con un número en el nombre</translation>
    </message>
    <message>
        <source>Write both statements (A: notice on {day}, {reason}; B: {other_day}, {other_reason}) to</source>
        <translation>Escribir ambas liquidaciones (A: preaviso el {day}, {reason}; B: {other_day}, {other_reason}) en</translation>
    </message>
    <message>
        <source>Write hours for other programs. Days are those on which they count, both included.</source>
        <translation>Escribir horas para otros programas. Los días son aquellos en que cuentan, ambos incluidos.</translation>
    </message>
    <message>
        <source>Write the PDF to</source>
        <translation>Escribir el PDF en</translation>
    </message>
    <message>
        <source>Write the PDFs into the folder</source>
        <translation>Escribir los PDF en la carpeta</translation>
    </message>
    <message>
        <source>Write the answer, then press Ctrl+Enter again.</source>
        <translation>Escriba la respuesta, y pulse Ctrl+Intro de nuevo.</translation>
    </message>
    <message>
        <source>Write the brief to</source>
        <translation>Escribir la nota en</translation>
    </message>
    <message>
        <source>Write the calendar of {whose} to</source>
        <translation>Escribir el calendario ({whose}) en</translation>
    </message>
    <message>
        <source>Write the dispute pack to</source>
        <translation>Escribir el expediente en</translation>
    </message>
    <message>
        <source>Write the first clause</source>
        <translation>Escribir la primera cláusula</translation>
    </message>
    <message>
        <source>Write the hours of {whose} to</source>
        <translation>Escribir las horas ({whose}) en</translation>
    </message>
    <message>
        <source>Write the internal report to</source>
        <translation>Escribir el informe interno en</translation>
    </message>
    <message>
        <source>Write the policy</source>
        <translation>Escribir la política</translation>
    </message>
    <message>
        <source>Write the sheet of {number} to</source>
        <translation>Escribir la hoja de {number} en</translation>
    </message>
    <message>
        <source>Write the statement (notice on {day}, {reason}) to</source>
        <translation>Escribir la liquidación (preaviso el {day}, {reason}) en</translation>
    </message>
    <message>
        <source>Write the status of {month} to</source>
        <translation>Escribir el informe mensual de {month} en</translation>
    </message>
    <message>
        <source>Write what came of it, then press Ctrl+Enter again.</source>
        <translation>Escriba qué salió de ello, y pulse Ctrl+Intro de nuevo.</translation>
    </message>
    <message>
        <source>Write where it stands, then press Ctrl+Enter again.</source>
        <translation>Escriba cómo está, y pulse Ctrl+Intro de nuevo.</translation>
    </message>
    <message>
        <source>Writing production code, and reviewing every change before it ships</source>
        <translation>Escribir código de producción, y revisar cada cambio antes de publicarlo</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Escribiendo el informe</translation>
    </message>
    <message>
        <source>Written in full; empty takes the folder beside the workspace.</source>
        <translation>Escrita entera; vacío toma la carpeta junto al espacio de trabajo.</translation>
    </message>
    <message>
        <source>Written parts</source>
        <translation>Partes escritas</translation>
    </message>
    <message>
        <source>Written priority map</source>
        <translation>Mapa escrito de prioridades</translation>
    </message>
    <message>
        <source>Written, {pages}.</source>
        <translation>Escrito, {pages}.</translation>
    </message>
    <message>
        <source>Written.</source>
        <translation>Escrito.</translation>
    </message>
    <message>
        <source>Wrote {path}. Nothing that you typed is in it; look into it before you send it.</source>
        <translation>Escrito {path}. Nada de lo que usted escribió está en él; mírelo antes de enviarlo.</translation>
    </message>
    <message>
        <source>Year first</source>
        <translation>Primero el año</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Yes, the guarantee runs</source>
        <translation>Sí, corre la garantía</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>You alone</source>
        <translation>Solo usted</translation>
    </message>
    <message>
        <source>You answered for a file of this make before; the same answers stand here again.</source>
        <translation>Ya respondió para un archivo de este tipo; las mismas respuestas están de nuevo aquí.</translation>
    </message>
    <message>
        <source>You asked for it before, on {day}: “{text}”. What became of it: {decision}.</source>
        <translation>Ya lo pidió antes, el {day}: «{text}». Qué fue de ello: {decision}.</translation>
    </message>
    <message>
        <source>You broke the contract</source>
        <translation>Usted incumplió el contrato</translation>
    </message>
    <message>
        <source>You may not open {path}; ask its owner, or name another workspace.</source>
        <translation>No puede abrir {path}; pregunte a su propietario, o indique otro espacio de trabajo.</translation>
    </message>
    <message>
        <source>You may not write {path}; name another place.</source>
        <translation>No puede escribir {path}; indique otro lugar.</translation>
    </message>
    <message>
        <source>You were away {time}</source>
        <translation>Estuvo ausente {time}</translation>
    </message>
    <message>
        <source>Your convenience</source>
        <translation>Terminación por usted</translation>
    </message>
    <message>
        <source>Your notice days are not agreed</source>
        <translation>Sus días de preaviso no están acordados</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Archivos zip (*.zip)</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>a breach by the client</source>
        <translation>incumplimiento del cliente</translation>
    </message>
    <message>
        <source>a breach by the consultant</source>
        <translation>incumplimiento del consultor</translation>
    </message>
    <message>
        <source>a break, time off or an expense</source>
        <translation>una pausa, una ausencia o un gasto</translation>
    </message>
    <message>
        <source>a clause</source>
        <translation>una cláusula</translation>
    </message>
    <message>
        <source>a client already</source>
        <translation>ya es cliente</translation>
    </message>
    <message>
        <source>a colour such as #2f56c6</source>
        <translation>un color como #2f56c6</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>un borrador</translation>
    </message>
    <message>
        <source>a draft: the time is at risk</source>
        <translation>un borrador: el tiempo está en riesgo</translation>
    </message>
    <message>
        <source>a folder that is there, written in full</source>
        <translation>una carpeta que exista, escrita entera</translation>
    </message>
    <message>
        <source>a later review covers it</source>
        <translation>lo cubre un informe posterior</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>al mes</translation>
    </message>
    <message>
        <source>a month from 1 to 12</source>
        <translation>un mes de 1 a 12</translation>
    </message>
    <message>
        <source>a mutual end</source>
        <translation>fin de mutuo acuerdo</translation>
    </message>
    <message>
        <source>a number of megabytes from 1 on</source>
        <translation>un número de megabytes desde 1</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>por semana</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>al año</translation>
    </message>
    <message>
        <source>above</source>
        <translation>por encima</translation>
    </message>
    <message>
        <source>above {reference}</source>
        <translation>por encima de {reference}</translation>
    </message>
    <message>
        <source>absorbed, with a reason</source>
        <translation>cortesía, con un motivo</translation>
    </message>
    <message>
        <source>accept deliverable</source>
        <translation>aceptación del entregable</translation>
    </message>
    <message>
        <source>acceptance</source>
        <translation>aceptación</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>accepted {day}</source>
        <translation>aceptado el {day}</translation>
    </message>
    <message>
        <source>accepted {day}, {came}</source>
        <translation>aceptado el {day}, {came}</translation>
    </message>
    <message>
        <source>actual {actual}</source>
        <translation>real {actual}</translation>
    </message>
    <message>
        <source>add</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>add clause</source>
        <translation>nueva cláusula</translation>
    </message>
    <message>
        <source>add client</source>
        <translation>nuevo cliente</translation>
    </message>
    <message>
        <source>add deliverable</source>
        <translation>nuevo entregable</translation>
    </message>
    <message>
        <source>add expense</source>
        <translation>nuevo gasto</translation>
    </message>
    <message>
        <source>add handover item</source>
        <translation>nuevo traspaso</translation>
    </message>
    <message>
        <source>add holiday</source>
        <translation>nuevo festivo</translation>
    </message>
    <message>
        <source>add invoice</source>
        <translation>nueva factura</translation>
    </message>
    <message>
        <source>add notice</source>
        <translation>nuevo aviso</translation>
    </message>
    <message>
        <source>add plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>add template clauses</source>
        <translation>cláusulas de plantilla</translation>
    </message>
    <message>
        <source>add why</source>
        <translation>añada por qué</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadida</translation>
    </message>
    <message>
        <source>advisory</source>
        <translation>asesoría</translation>
    </message>
    <message>
        <source>after the end of {key}</source>
        <translation>tras el fin de {key}</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>agencia</translation>
    </message>
    <message>
        <source>agreed on the call of 3 September</source>
        <translation>acordado en la llamada del 3 de septiembre</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>all engagements</source>
        <translation>todos los encargos</translation>
    </message>
    <message>
        <source>allowance from</source>
        <translation>cupo de</translation>
    </message>
    <message>
        <source>allowance per</source>
        <translation>cupo por</translation>
    </message>
    <message>
        <source>allowance to</source>
        <translation>cupo a</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>importe</translation>
    </message>
    <message>
        <source>an all-day event without clock times</source>
        <translation>un evento de todo el día sin horas</translation>
    </message>
    <message>
        <source>an assumption</source>
        <translation>un supuesto</translation>
    </message>
    <message>
        <source>an expiry</source>
        <translation>fin del plazo</translation>
    </message>
    <message>
        <source>and for you by</source>
        <translation>y por usted por</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>responder</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondida</translation>
    </message>
    <message>
        <source>answered on {day}</source>
        <translation>respondida el {day}</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>aprobación</translation>
    </message>
    <message>
        <source>approve order</source>
        <translation>aprobación de la orden</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobada</translation>
    </message>
    <message>
        <source>approved on {day}</source>
        <translation>aprobada el {day}</translation>
    </message>
    <message>
        <source>approved {day} by {names}</source>
        <translation>aprobada el {day} por {names}</translation>
    </message>
    <message>
        <source>approver’s name</source>
        <translation>nombre de la persona</translation>
    </message>
    <message>
        <source>are billed now</source>
        <translation>se facturan ya</translation>
    </message>
    <message>
        <source>as in the settings</source>
        <translation>como en los ajustes</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>a</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>a {day}</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>como de costumbre</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>pedido</translation>
    </message>
    <message>
        <source>asked for in writing and answered before it begins</source>
        <translation>pedido por escrito y respondido antes de empezar</translation>
    </message>
    <message>
        <source>asked today</source>
        <translation>pedido hoy</translation>
    </message>
    <message>
        <source>asked, {age}</source>
        <translation>pedido, {age}</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>supuesto</translation>
    </message>
    <message>
        <source>at least {bound}</source>
        <translation>al menos {bound}</translation>
    </message>
    <message>
        <source>at least {time}</source>
        <translation>al menos {time}</translation>
    </message>
    <message>
        <source>at most {bound}</source>
        <translation>como máximo {bound}</translation>
    </message>
    <message>
        <source>at most {time}</source>
        <translation>como máximo {time}</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>en riesgo</translation>
    </message>
    <message>
        <source>at-risk hours</source>
        <translation>horas en riesgo</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>auditoría</translation>
    </message>
    <message>
        <source>away, unbilled</source>
        <translation>ausencia, sin facturar</translation>
    </message>
    <message>
        <source>before the start of {key}</source>
        <translation>antes del inicio de {key}</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>empezado</translation>
    </message>
    <message>
        <source>behind even pace</source>
        <translation>por detrás del ritmo uniforme</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>escribiéndose</translation>
    </message>
    <message>
        <source>below zero; the entries before it were lessened by it</source>
        <translation>por debajo de cero; los apuntes anteriores se redujeron en ello</translation>
    </message>
    <message>
        <source>below {reference}</source>
        <translation>por debajo de {reference}</translation>
    </message>
    <message>
        <source>billed none</source>
        <translation>facturable, nada</translation>
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
        <translation>facturable, nada</translation>
    </message>
    <message>
        <source>boundaries {n} of {all}</source>
        <translation>límites {n} de {all}</translation>
    </message>
    <message>
        <source>breach by the client</source>
        <translation>incumplimiento del cliente</translation>
    </message>
    <message>
        <source>breach by you</source>
        <translation>incumplimiento suyo</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>presupuesto</translation>
    </message>
    <message>
        <source>budget {limit}, {kind}</source>
        <translation>presupuesto {limit}, {kind}</translation>
    </message>
    <message>
        <source>business days</source>
        <translation>días hábiles</translation>
    </message>
    <message>
        <source>by the terms</source>
        <translation>según condiciones</translation>
    </message>
    <message>
        <source>call</source>
        <translation>llamada</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>carried hours lapse after</source>
        <translation>las horas traspasadas caducan tras</translation>
    </message>
    <message>
        <source>carry over</source>
        <translation>se traspasan</translation>
    </message>
    <message>
        <source>change order</source>
        <translation>orden de cambio</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiada</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>chat</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>clause</source>
        <translation>cláusula</translation>
    </message>
    <message>
        <source>clause in force</source>
        <translation>cláusula en vigor</translation>
    </message>
    <message>
        <source>clause {clause} is in scope</source>
        <translation>la cláusula {clause} está en el alcance</translation>
    </message>
    <message>
        <source>clause {ref}</source>
        <translation>cláusula {ref}</translation>
    </message>
    <message>
        <source>clause {ref} “{text}”, {kind}</source>
        <translation>cláusula {ref} «{text}», {kind}</translation>
    </message>
    <message>
        <source>client</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>client’s part</source>
        <translation>a cargo del cliente</translation>
    </message>
    <message>
        <source>clock set back</source>
        <translation>reloj retrasado</translation>
    </message>
    <message>
        <source>clocked, Enter opens it</source>
        <translation>cronometrado, Intro lo abre</translation>
    </message>
    <message>
        <source>close</source>
        <translation>cierre</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>closed {when}</source>
        <translation>cerrado {when}</translation>
    </message>
    <message>
        <source>closes {when}</source>
        <translation>cierra {when}</translation>
    </message>
    <message>
        <source>compared {sum}</source>
        <translation>comparado {sum}</translation>
    </message>
    <message>
        <source>complete order</source>
        <translation>finalización de la orden</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completada</translation>
    </message>
    <message>
        <source>completed {day}</source>
        <translation>completada el {day}</translation>
    </message>
    <message>
        <source>completion</source>
        <translation>finalización</translation>
    </message>
    <message>
        <source>conditional</source>
        <translation>con condición</translation>
    </message>
    <message>
        <source>confirmed by {name}</source>
        <translation>confirmado por {name}</translation>
    </message>
    <message>
        <source>consultant</source>
        <translation>consultor</translation>
    </message>
    <message>
        <source>correct entry</source>
        <translation>corrección del apunte</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>corrección</translation>
    </message>
    <message>
        <source>correction: {reason}</source>
        <translation>corrección: {reason}</translation>
    </message>
    <message>
        <source>counts on {day}</source>
        <translation>cuenta el {day}</translation>
    </message>
    <message>
        <source>cure notice</source>
        <translation>subsanación del aviso</translation>
    </message>
    <message>
        <source>cure period</source>
        <translation>plazo para subsanar</translation>
    </message>
    <message>
        <source>cured {day}</source>
        <translation>subsanado el {day}</translation>
    </message>
    <message>
        <source>custom</source>
        <translation>a medida</translation>
    </message>
    <message>
        <source>day {n}</source>
        <translation>día {n}</translation>
    </message>
    <message>
        <source>day {n} of {term}</source>
        <translation>día {n} de {term}</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>days after the notice</source>
        <translation>días tras el preaviso</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>decidido</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>decisión</translation>
    </message>
    <message>
        <source>decline order</source>
        <translation>rechazo de la orden</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>declined on {day}</source>
        <translation>rechazada el {day}</translation>
    </message>
    <message>
        <source>declined: the time is at risk</source>
        <translation>rechazada: el tiempo está en riesgo</translation>
    </message>
    <message>
        <source>deemed accepted {day}</source>
        <translation>se da por aceptado {day}</translation>
    </message>
    <message>
        <source>deemed rejected {day}</source>
        <translation>se da por rechazado {day}</translation>
    </message>
    <message>
        <source>deemed {state} {day}</source>
        <translation>se da por {state} {day}</translation>
    </message>
    <message>
        <source>delete entries,</source>
        <translation>borrado de apuntes,</translation>
    </message>
    <message>
        <source>deliverable</source>
        <translation>entregable</translation>
    </message>
    <message>
        <source>deliverables: no acceptance criteria</source>
        <translation>entregables: sin criterios de aceptación</translation>
    </message>
    <message>
        <source>deliverables: no due date</source>
        <translation>entregables: sin vencimiento</translation>
    </message>
    <message>
        <source>deliverables: none</source>
        <translation>entregables: ninguno</translation>
    </message>
    <message>
        <source>details</source>
        <translation>detalles</translation>
    </message>
    <message>
        <source>discard timer</source>
        <translation>descarte del cronómetro</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation>hecho el {day}</translation>
    </message>
    <message>
        <source>down</source>
        <translation>hacia abajo</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>draft order</source>
        <translation>borrador de orden</translation>
    </message>
    <message>
        <source>draft, {n} of {all}</source>
        <translation>borrador, {n} de {all}</translation>
    </message>
    <message>
        <source>due</source>
        <translation>vence</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>vence {day}</translation>
    </message>
    <message>
        <source>due {day}, overdue</source>
        <translation>vence {day}, vencido</translation>
    </message>
    <message>
        <source>duplicate entry</source>
        <translation>duplicado del apunte</translation>
    </message>
    <message>
        <source>each entry</source>
        <translation>cada apunte</translation>
    </message>
    <message>
        <source>earliest end {day}</source>
        <translation>fin más temprano {day}</translation>
    </message>
    <message>
        <source>earned {sum}</source>
        <translation>devengado {sum}</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>edición</translation>
    </message>
    <message>
        <source>edit clause</source>
        <translation>edición de la cláusula</translation>
    </message>
    <message>
        <source>edit client</source>
        <translation>edición del cliente</translation>
    </message>
    <message>
        <source>edit deliverable</source>
        <translation>edición del entregable</translation>
    </message>
    <message>
        <source>edit engagement</source>
        <translation>edición del encargo</translation>
    </message>
    <message>
        <source>edit entry</source>
        <translation>edición del apunte</translation>
    </message>
    <message>
        <source>edit expense</source>
        <translation>edición del gasto</translation>
    </message>
    <message>
        <source>edit handover item</source>
        <translation>edición del traspaso</translation>
    </message>
    <message>
        <source>edit notice</source>
        <translation>edición del aviso</translation>
    </message>
    <message>
        <source>edition {n}</source>
        <translation>edición {n}</translation>
    </message>
    <message>
        <source>else they stay a draft</source>
        <translation>si no, quedan en borrador</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>apunte</translation>
    </message>
    <message>
        <source>even pace</source>
        <translation>ritmo uniforme</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>excluido</translation>
    </message>
    <message>
        <source>exit: no handover list</source>
        <translation>salida: sin lista de traspaso</translation>
    </message>
    <message>
        <source>exit: no notice days</source>
        <translation>salida: sin días de preaviso</translation>
    </message>
    <message>
        <source>exit: no policy</source>
        <translation>salida: sin política</translation>
    </message>
    <message>
        <source>exit: no rule for the shortfall</source>
        <translation>salida: sin regla de déficit</translation>
    </message>
    <message>
        <source>expire</source>
        <translation>caducan</translation>
    </message>
    <message>
        <source>expiry</source>
        <translation>fin del plazo</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>cuota</translation>
    </message>
    <message>
        <source>fee a period</source>
        <translation>cuota por periodo</translation>
    </message>
    <message>
        <source>fee from {starts} {fee_cents}</source>
        <translation>cuota desde el {starts} {fee_cents}</translation>
    </message>
    <message>
        <source>fee from {starts} {fee_cents} × {served} ÷ {whole_days}</source>
        <translation>cuota desde el {starts} {fee_cents} × {served} ÷ {whole_days}</translation>
    </message>
    <message>
        <source>fee {fee_cents} × {unused_minutes} unused ÷ {included_minutes} included</source>
        <translation>cuota {fee_cents} × {unused_minutes} sin usar ÷ {included_minutes} incluidas</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>relleno</translation>
    </message>
    <message>
        <source>finish handover item</source>
        <translation>cierre del traspaso</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>encaja</translation>
    </message>
    <message>
        <source>fixed fee</source>
        <translation>precio cerrado</translation>
    </message>
    <message>
        <source>fixed fee {fee}</source>
        <translation>precio cerrado {fee}</translation>
    </message>
    <message>
        <source>fixed price</source>
        <translation>precio cerrado</translation>
    </message>
    <message>
        <source>fixed {fee}</source>
        <translation>cerrado {fee}</translation>
    </message>
    <message>
        <source>forecast {forecast}</source>
        <translation>previsión {forecast}</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>from day 15 on</source>
        <translation>desde el día 15</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>from {day}, without an end</source>
        <translation>desde el {day}, sin fin</translation>
    </message>
    <message>
        <source>from {day}, {n} days</source>
        <translation>desde el {day}, {n} días</translation>
    </message>
    <message>
        <source>from {day}: {terms}</source>
        <translation>desde el {day}: {terms}</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>del {first} al {last}</translation>
    </message>
    <message>
        <source>goodwill</source>
        <translation>cortesía</translation>
    </message>
    <message>
        <source>goodwill without a reason: add “why”</source>
        <translation>cortesía sin motivo: añada «por qué»</translation>
    </message>
    <message>
        <source>guarantee</source>
        <translation>garantía</translation>
    </message>
    <message>
        <source>guarantee until</source>
        <translation>garantía hasta</translation>
    </message>
    <message>
        <source>has no date, as a total has</source>
        <translation>sin fecha, como un total</translation>
    </message>
    <message>
        <source>has not taken place yet</source>
        <translation>aún no ha tenido lugar</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>hold time away,</source>
        <translation>ausencia retenida,</translation>
    </message>
    <message>
        <source>hours beyond</source>
        <translation>horas de exceso</translation>
    </message>
    <message>
        <source>hours of</source>
        <translation>horas del</translation>
    </message>
    <message>
        <source>Import 1 entry  Ctrl+Enter</source>
        <translation>Importar 1 apunte  Ctrl+Intro</translation>
    </message>
    <message>
        <source>All hours go</source>
        <translation>Todas las horas van</translation>
    </message>
    <message>
        <source>Bring the file to the other computer. Whoever has it can read it, unless the workspace has a passphrase.</source>
        <translation>Lleve el archivo al otro equipo. Quien lo tenga puede leerlo, salvo que el espacio de trabajo tenga contraseña.</translation>
    </message>
    <message>
        <source>Date format</source>
        <translation>Formato de fecha</translation>
    </message>
    <message>
        <source>From {first} on</source>
        <translation>Desde {first}</translation>
    </message>
    <message>
        <source>If it is forgotten, nobody can find it out. Backups made before it was set can be opened without it.</source>
        <translation>Si se olvida, nadie puede averiguarla. Las copias de seguridad hechas antes se abren sin ella.</translation>
    </message>
    <message>
        <source>Import {n} entries  Ctrl+Enter</source>
        <translation>Importar {n} apuntes  Ctrl+Intro</translation>
    </message>
    <message>
        <source>Imported 1 entry from {file}</source>
        <translation>Importado 1 apunte de {file}</translation>
    </message>
    <message>
        <source>It is encrypted, and so are the backups made from now on. Documents, exports, and text that was typed and not sent yet stay outside of it.</source>
        <translation>Está cifrado, igual que las copias de seguridad que se hagan desde ahora. Los documentos, las exportaciones y el texto escrito y aún no enviado quedan fuera.</translation>
    </message>
    <message>
        <source>Make a workspace of it …</source>
        <translation>Hacer de él un espacio de trabajo …</translation>
    </message>
    <message>
        <source>Making {file}</source>
        <translation>Creando {file}</translation>
    </message>
    <message>
        <source>Money format</source>
        <translation>Formato de importes</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nuevo espacio de trabajo</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nada que importar</translation>
    </message>
    <message>
        <source>Open a workspace from another computer</source>
        <translation>Abrir un espacio de trabajo de otro equipo</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Publishing {key} {quarter}</source>
        <translation>Publicando {key} {quarter}</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Leyendo {file}</translation>
    </message>
    <message>
        <source>Stop  Esc</source>
        <translation>Parar  Esc</translation>
    </message>
    <message>
        <source>Stopped; nothing was published.</source>
        <translation>Parado; no se publicó nada.</translation>
    </message>
    <message>
        <source>That is not the present passphrase; nothing was changed, try again.</source>
        <translation>Esa no es la frase de acceso actual; no se cambió nada, inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The calendar has events that recur (the first is on line {line}); those need a first and a last day.</source>
        <translation>El calendario tiene eventos que se repiten (el primero en la línea {line}); necesitan un primer y un último día.</translation>
    </message>
    <message>
        <source>The desktop may show notices on a locked screen too.</source>
        <translation>El escritorio puede mostrar avisos también con la pantalla bloqueada.</translation>
    </message>
    <message>
        <source>The desktop’s own list of programs that start at login shows it too.</source>
        <translation>También lo muestra la lista de programas de inicio del escritorio.</translation>
    </message>
    <message>
        <source>The drive of {path} failed after something was saved; look at what is there before you do it again.</source>
        <translation>La unidad de {path} falló después de guardar algo; mire lo que hay antes de repetirlo.</translation>
    </message>
    <message>
        <source>The file that was packed on the other computer; it is looked through before anything is done with it.</source>
        <translation>El archivo que se empaquetó en el otro equipo; se examina antes de hacer nada con él.</translation>
    </message>
    <message>
        <source>The new copy did not pass its check and was removed; the workspace is as it was.</source>
        <translation>La copia nueva no pasó su comprobación y se eliminó; el espacio de trabajo está como estaba.</translation>
    </message>
    <message>
        <source>The program’s log</source>
        <translation>El registro del programa</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>The start at login</source>
        <translation>El inicio con la sesión</translation>
    </message>
    <message>
        <source>The two are not the same; type the new passphrase twice.</source>
        <translation>Las dos no coinciden; escriba la nueva frase de acceso dos veces.</translation>
    </message>
    <message>
        <source>The window’s memory: its size, unsent texts</source>
        <translation>La memoria de la ventana: tamaño, textos sin enviar</translation>
    </message>
    <message>
        <source>The workspace</source>
        <translation>El espacio de trabajo</translation>
    </message>
    <message>
        <source>The workspace has a passphrase already; change it, or remove it.</source>
        <translation>El espacio de trabajo ya tiene frase de acceso; cámbiela, o quítela.</translation>
    </message>
    <message>
        <source>The workspace has no passphrase; set one first.</source>
        <translation>El espacio de trabajo no tiene frase de acceso; ponga una antes.</translation>
    </message>
    <message>
        <source>The workspace is as safe as your account on this computer. With a passphrase, it and its backups can be read only with that, also on a stolen disk or in a synced folder.</source>
        <translation>El espacio de trabajo es tan seguro como su cuenta en este equipo. Con una contraseña, él y sus copias solo se leen con ella, también en un disco robado o en una carpeta sincronizada.</translation>
    </message>
    <message>
        <source>The workspace needs no passphrase any more</source>
        <translation>El espacio de trabajo ya no necesita contraseña</translation>
    </message>
    <message>
        <source>The workspace needs the new passphrase from now on</source>
        <translation>El espacio de trabajo necesita la contraseña nueva desde ahora</translation>
    </message>
    <message>
        <source>The workspace needs the passphrase from now on</source>
        <translation>El espacio de trabajo necesita la contraseña desde ahora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>There, choose File, Open a moved workspace, or double-click the file. It says what it holds and opens it.</source>
        <translation>Allí, elija Archivo, Abrir un espacio trasladado, o haga doble clic en el archivo. Se dice lo que contiene y se abre.</translation>
    </message>
    <message>
        <source>This installation cannot read or make encrypted files; install it with them: pip install &apos;engagement-desk[encryption]&apos;.</source>
        <translation>Esta instalación no puede leer ni hacer archivos cifrados; instálelos con: pip install &apos;engagement-desk[encryption]&apos;.</translation>
    </message>
    <message>
        <source>This system has no keyring that keeps the passphrase; it will be asked for at each start, which does no harm.</source>
        <translation>Este sistema no tiene llavero para la frase de acceso; se pedirá en cada inicio, lo que no hace daño.</translation>
    </message>
    <message>
        <source>Timer over 8 hours</source>
        <translation>Cronómetro de más de 8 horas</translation>
    </message>
    <message>
        <source>Took the import of {file} back</source>
        <translation>Importación de {file} deshecha</translation>
    </message>
    <message>
        <source>Trying {file}</source>
        <translation>Probando {file}</translation>
    </message>
    <message>
        <source>Type the passphrase</source>
        <translation>Escriba la contraseña</translation>
    </message>
    <message>
        <source>What is told while you do something else; each thing once, and only while the program runs.</source>
        <translation>Lo que se avisa mientras hace otra cosa; cada cosa una vez, y solo mientras el programa está en marcha.</translation>
    </message>
    <message>
        <source>What new engagements begin with, and where a quarter begins.</source>
        <translation>Con qué empiezan los encargos nuevos y dónde empieza un trimestre.</translation>
    </message>
    <message>
        <source>Where everything lies</source>
        <translation>Dónde está todo</translation>
    </message>
    <message>
        <source>Who can read the workspace, and what is asked for to open it.</source>
        <translation>Quién puede leer el espacio de trabajo y qué se pide para abrirlo.</translation>
    </message>
    <message>
        <source>Whoever can read your files can read the workspace then.</source>
        <translation>Quien pueda leer sus archivos puede leer entonces el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Whoever forgets it loses the workspace and its encrypted backups; nobody can find it out.</source>
        <translation>Quien la olvide pierde el espacio de trabajo y sus copias cifradas; nadie puede averiguarla.</translation>
    </message>
    <message>
        <source>Whole workspaces (*.json)</source>
        <translation>Espacios de trabajo enteros (*.json)</translation>
    </message>
    <message>
        <source>With Wayland, keys that work everywhere belong to the desktop; no program can take one by itself.</source>
        <translation>Con Wayland, las teclas que funcionan en todas partes son del escritorio; ningún programa puede tomar una por sí mismo.</translation>
    </message>
    <message>
        <source>With its backups</source>
        <translation>Con sus copias de seguridad</translation>
    </message>
    <message>
        <source>Workspace: {path}</source>
        <translation>Espacio de trabajo: {path}</translation>
    </message>
    <message>
        <source>Workspaces (*.engdesk)</source>
        <translation>Espacios de trabajo (*.engdesk)</translation>
    </message>
    <message>
        <source>Write without one</source>
        <translation>Escribir sin ella</translation>
    </message>
    <message>
        <source>Writing backups anew</source>
        <translation>Reescribiendo las copias de seguridad</translation>
    </message>
    <message>
        <source>Written on: {day}</source>
        <translation>Escrito el: {day}</translation>
    </message>
    <message>
        <source>by client and project, as below</source>
        <translation>por cliente y proyecto, como abajo</translation>
    </message>
    <message>
        <source>copying the workspace</source>
        <translation>copiando el espacio de trabajo</translation>
    </message>
    <message>
        <source>hours: no allowance or budget</source>
        <translation>horas: sin cupo ni presupuesto</translation>
    </message>
    <message>
        <source>impact {level}</source>
        <translation>impacto {level}</translation>
    </message>
    <message>
        <source>import of</source>
        <translation>importación de</translation>
    </message>
    <message>
        <source>import of the workspace</source>
        <translation>importación del espacio de trabajo</translation>
    </message>
    <message>
        <source>in 1 day</source>
        <translation>en 1 día</translation>
    </message>
    <message>
        <source>in all {sum}</source>
        <translation>en total {sum}</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigor</translation>
    </message>
    <message>
        <source>in lists</source>
        <translation>en listas</translation>
    </message>
    <message>
        <source>in place of {number}</source>
        <translation>en lugar de {number}</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>in scope</source>
        <translation>dentro del alcance</translation>
    </message>
    <message>
        <source>in scope, though {ref} excludes it</source>
        <translation>dentro del alcance, aunque {ref} lo excluye</translation>
    </message>
    <message>
        <source>in {n} days</source>
        <translation>en {n} días</translation>
    </message>
    <message>
        <source>in {n} min</source>
        <translation>en {n} min</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>en {time}</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>incidente</translation>
    </message>
    <message>
        <source>included</source>
        <translation>incluido</translation>
    </message>
    <message>
        <source>into {key}</source>
        <translation>a {key}</translation>
    </message>
    <message>
        <source>invoiced</source>
        <translation>facturado</translation>
    </message>
    <message>
        <source>invoices and expenses</source>
        <translation>facturas y gastos</translation>
    </message>
    <message>
        <source>issue scope</source>
        <translation>emisión del alcance</translation>
    </message>
    <message>
        <source>it has no clock times; --all-day 8h takes it with so many hours a day</source>
        <translation>no tiene horas de reloj; --all-day 8h la toma con esas horas al día</translation>
    </message>
    <message>
        <source>it has no date, as a total has</source>
        <translation>no tiene fecha, como un total</translation>
    </message>
    <message>
        <source>it has not taken place yet</source>
        <translation>aún no ha tenido lugar</translation>
    </message>
    <message>
        <source>it is a break, time off or an expense</source>
        <translation>es una pausa, una ausencia o un gasto</translation>
    </message>
    <message>
        <source>it is below zero; the entries before it were lessened by it</source>
        <translation>está por debajo de cero; los apuntes anteriores se redujeron en ella</translation>
    </message>
    <message>
        <source>it is marked as free time</source>
        <translation>está marcado como tiempo libre</translation>
    </message>
    <message>
        <source>it is still running; --running takes it as it stands</source>
        <translation>sigue en curso; --running la toma como está</translation>
    </message>
    <message>
        <source>it lies outside the range asked for</source>
        <translation>queda fuera del intervalo pedido</translation>
    </message>
    <message>
        <source>it overlaps with {count} other entries of the same person that day.</source>
        <translation>se solapa con otros {count} apuntes de la misma persona ese día.</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>se canceló</translation>
    </message>
    <message>
        <source>it was deleted</source>
        <translation>se borró</translation>
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
        <translation>último cambio {when}</translation>
    </message>
    <message>
        <source>late entry</source>
        <translation>apunte tardío</translation>
    </message>
    <message>
        <source>late expense</source>
        <translation>gasto tardío</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>lies in a published review</source>
        <translation>está en un informe publicado</translation>
    </message>
    <message>
        <source>load sample</source>
        <translation>carga del ejemplo</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>log</source>
        <translation>apunte</translation>
    </message>
    <message>
        <source>logged this week {time}</source>
        <translation>anotado esta semana {time}</translation>
    </message>
    <message>
        <source>longer than a day</source>
        <translation>más de un día</translation>
    </message>
    <message>
        <source>look</source>
        <translation>mirar</translation>
    </message>
    <message>
        <source>lump sum</source>
        <translation>precio cerrado</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>correo</translation>
    </message>
    <message>
        <source>mark action</source>
        <translation>acción</translation>
    </message>
    <message>
        <source>marked as free time</source>
        <translation>marcado como tiempo libre</translation>
    </message>
    <message>
        <source>mend</source>
        <translation>por arreglar</translation>
    </message>
    <message>
        <source>mend figures</source>
        <translation>reparación de cifras</translation>
    </message>
    <message>
        <source>mend overlap</source>
        <translation>arreglo del solape</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>mínimo</translation>
    </message>
    <message>
        <source>minimum that applies {sum}</source>
        <translation>mínimo aplicable {sum}</translation>
    </message>
    <message>
        <source>minimum {sum}</source>
        <translation>mínimo {sum}</translation>
    </message>
    <message>
        <source>more than 8 h</source>
        <translation>más de 8 h</translation>
    </message>
    <message>
        <source>most carried</source>
        <translation>traspaso máximo</translation>
    </message>
    <message>
        <source>mutual agreement</source>
        <translation>mutuo acuerdo</translation>
    </message>
    <message>
        <source>name them</source>
        <translation>nombrarlas</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>al más próximo</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>por atender</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>new engagement</source>
        <translation>nuevo encargo</translation>
    </message>
    <message>
        <source>new from {day}</source>
        <translation>nuevo desde el {day}</translation>
    </message>
    <message>
        <source>new version from {day}</source>
        <translation>nueva versión desde el {day}</translation>
    </message>
    <message>
        <source>new wording</source>
        <translation>nueva redacción</translation>
    </message>
    <message>
        <source>new: {key}</source>
        <translation>nuevo: {key}</translation>
    </message>
    <message>
        <source>next free</source>
        <translation>siguiente libre</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>próximo paso</translation>
    </message>
    <message>
        <source>no acceptance criteria</source>
        <translation>sin criterios de aceptación</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>sin tope</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>no date agreed</source>
        <translation>sin fecha acordada</translation>
    </message>
    <message>
        <source>no delay</source>
        <translation>sin retraso</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>sin diferencia</translation>
    </message>
    <message>
        <source>no due date</source>
        <translation>sin vencimiento</translation>
    </message>
    <message>
        <source>no figure yet</source>
        <translation>sin cifra aún</translation>
    </message>
    <message>
        <source>no minimum agreed</source>
        <translation>sin mínimo acordado</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>no other order</source>
        <translation>ninguna otra orden</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>sin responsable</translation>
    </message>
    <message>
        <source>no request</source>
        <translation>ninguna solicitud</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>sin tiempo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguno aún</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>sin acordar</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>sin respuesta aún</translation>
    </message>
    <message>
        <source>not approved: the time is at risk</source>
        <translation>sin aprobar: el tiempo está en riesgo</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>de ningún modo</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>not billable</source>
        <translation>no facturable</translation>
    </message>
    <message>
        <source>not classed yet</source>
        <translation>sin clasificar aún</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>not cured</source>
        <translation>sin subsanar</translation>
    </message>
    <message>
        <source>not issued</source>
        <translation>sin emitir</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>not on this page</source>
        <translation>no en esta página</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>sin firmar</translation>
    </message>
    <message>
        <source>not to exceed</source>
        <translation>tope</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>sin escribir</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>not yet due</source>
        <translation>aún no vence</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>nothing like it was classified</source>
        <translation>no se clasificó nada parecido</translation>
    </message>
    <message>
        <source>nothing was planned for these days</source>
        <translation>nada estaba previsto para estos días</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>aún nada</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>preaviso</translation>
    </message>
    <message>
        <source>notice of breach</source>
        <translation>aviso de incumplimiento</translation>
    </message>
    <message>
        <source>notice of non-renewal</source>
        <translation>aviso de no prórroga</translation>
    </message>
    <message>
        <source>notice of termination</source>
        <translation>aviso de terminación</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>of all engagements</source>
        <translation>de todos los encargos</translation>
    </message>
    <message>
        <source>of {key}</source>
        <translation>de {key}</translation>
    </message>
    <message>
        <source>of {limit}</source>
        <translation>de {limit}</translation>
    </message>
    <message>
        <source>of {minimum} · {percent} %</source>
        <translation>de {minimum} · {percent} %</translation>
    </message>
    <message>
        <source>of {n}</source>
        <translation>de {n}</translation>
    </message>
    <message>
        <source>of {range}</source>
        <translation>de {range}</translation>
    </message>
    <message>
        <source>of {time} available</source>
        <translation>de {time} disponibles</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>en el día</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>el {day}</translation>
    </message>
    <message>
        <source>on {first}</source>
        <translation>el {first}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>open change order</source>
        <translation>orden de cambio abierta</translation>
    </message>
    <message>
        <source>open, {age}</source>
        <translation>abierta, {age}</translation>
    </message>
    <message>
        <source>open-ended</source>
        <translation>sin fecha de fin</translation>
    </message>
    <message>
        <source>opening what was packed</source>
        <translation>abriendo lo empaquetado</translation>
    </message>
    <message>
        <source>operational</source>
        <translation>operativo</translation>
    </message>
    <message>
        <source>or type where it is, and Enter</source>
        <translation>o escriba dónde está, e Intro</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>encargado</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>outside the days that you gave</source>
        <translation>fuera de los días que dio</translation>
    </message>
    <message>
        <source>over</source>
        <translation>por encima</translation>
    </message>
    <message>
        <source>over midnight</source>
        <translation>pasada la medianoche</translation>
    </message>
    <message>
        <source>overage</source>
        <translation>exceso</translation>
    </message>
    <message>
        <source>overage rate</source>
        <translation>tarifa de exceso</translation>
    </message>
    <message>
        <source>overdue 1 day</source>
        <translation>vencido hace 1 día</translation>
    </message>
    <message>
        <source>overdue {n} days</source>
        <translation>vencido hace {n} días</translation>
    </message>
    <message>
        <source>overdue, {age}</source>
        <translation>vencido, {age}</translation>
    </message>
    <message>
        <source>overlaps</source>
        <translation>se solapa</translation>
    </message>
    <message>
        <source>overlaps {key} {time}</source>
        <translation>se solapa con {key} {time}</translation>
    </message>
    <message>
        <source>owed</source>
        <translation>debido</translation>
    </message>
    <message>
        <source>owed at an exit</source>
        <translation>debido en una salida</translation>
    </message>
    <message>
        <source>owed repair</source>
        <translation>reparación debida</translation>
    </message>
    <message>
        <source>packing</source>
        <translation>empaquetando</translation>
    </message>
    <message>
        <source>paid by the client</source>
        <translation>pagado por el cliente</translation>
    </message>
    <message>
        <source>paid by you</source>
        <translation>pagado por usted</translation>
    </message>
    <message>
        <source>paid {day}</source>
        <translation>pagada el {day}</translation>
    </message>
    <message>
        <source>part of it</source>
        <translation>parcial</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>pasado por alto</translation>
    </message>
    <message>
        <source>pay invoice</source>
        <translation>pago de la factura</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>posts on {day}</source>
        <translation>cuenta el {day}</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>prioridad</translation>
    </message>
    <message>
        <source>probability {level}</source>
        <translation>probabilidad {level}</translation>
    </message>
    <message>
        <source>promised this week {span}, logged {time}</source>
        <translation>prometido esta semana {span}, anotado {time}</translation>
    </message>
    <message>
        <source>publish review</source>
        <translation>publicación del informe</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicado</translation>
    </message>
    <message>
        <source>published to {day}</source>
        <translation>publicado hasta el {day}</translation>
    </message>
    <message>
        <source>published, locked</source>
        <translation>publicado, bloqueado</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>tarifa</translation>
    </message>
    <message>
        <source>reached {day}</source>
        <translation>alcanzado el {day}</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>received after {n} days</source>
        <translation>recibido tras {n} días</translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>recibido el {day}</translation>
    </message>
    <message>
        <source>record status</source>
        <translation>informe mensual</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>reject deliverable</source>
        <translation>rechazo del entregable</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>remove clause</source>
        <translation>retirada de la cláusula</translation>
    </message>
    <message>
        <source>remove deliverable</source>
        <translation>retirada del entregable</translation>
    </message>
    <message>
        <source>remove expense</source>
        <translation>retirada del gasto</translation>
    </message>
    <message>
        <source>remove handover item</source>
        <translation>retirada del traspaso</translation>
    </message>
    <message>
        <source>remove holiday</source>
        <translation>retirada del festivo</translation>
    </message>
    <message>
        <source>remove logo</source>
        <translation>retirada del logotipo</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitada</translation>
    </message>
    <message>
        <source>renew engagement</source>
        <translation>prórroga del encargo</translation>
    </message>
    <message>
        <source>renewal</source>
        <translation>prórroga</translation>
    </message>
    <message>
        <source>renews this one</source>
        <translation>prorroga este</translation>
    </message>
    <message>
        <source>request</source>
        <translation>solicitud</translation>
    </message>
    <message>
        <source>request of {day}</source>
        <translation>solicitud del {day}</translation>
    </message>
    <message>
        <source>restated</source>
        <translation>rectificado</translation>
    </message>
    <message>
        <source>restore entries,</source>
        <translation>recuperación de apuntes,</translation>
    </message>
    <message>
        <source>retainer</source>
        <translation>cuota</translation>
    </message>
    <message>
        <source>review period</source>
        <translation>plazo de revisión</translation>
    </message>
    <message>
        <source>revision 1</source>
        <translation>versión 1</translation>
    </message>
    <message>
        <source>revision limit</source>
        <translation>límite de revisiones</translation>
    </message>
    <message>
        <source>revision {n}</source>
        <translation>versión {n}</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>riesgo</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>redondeo</translation>
    </message>
    <message>
        <source>rounding of</source>
        <translation>redondeo de</translation>
    </message>
    <message>
        <source>rounding to</source>
        <translation>redondeo a</translation>
    </message>
    <message>
        <source>row</source>
        <translation>fila</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>running {time}</source>
        <translation>corriendo {time}</translation>
    </message>
    <message>
        <source>same activity on {day}</source>
        <translation>misma actividad el {day}</translation>
    </message>
    <message>
        <source>same note on {day}</source>
        <translation>misma nota el {day}</translation>
    </message>
    <message>
        <source>schedule effect</source>
        <translation>efecto en el calendario</translation>
    </message>
    <message>
        <source>scope: no revision issued</source>
        <translation>alcance: sin versión emitida</translation>
    </message>
    <message>
        <source>scope: nothing is excluded</source>
        <translation>alcance: nada está excluido</translation>
    </message>
    <message>
        <source>scope: nothing is included</source>
        <translation>alcance: nada está incluido</translation>
    </message>
    <message>
        <source>send order</source>
        <translation>envío de la orden</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviada</translation>
    </message>
    <message>
        <source>sent on {day}</source>
        <translation>enviada el {day}</translation>
    </message>
    <message>
        <source>sent {day}</source>
        <translation>enviado el {day}</translation>
    </message>
    <message>
        <source>sent, {age}</source>
        <translation>enviada, {age}</translation>
    </message>
    <message>
        <source>set checkpoint</source>
        <translation>punto de control</translation>
    </message>
    <message>
        <source>set class of entries,</source>
        <translation>clase de los apuntes,</translation>
    </message>
    <message>
        <source>set exit policy</source>
        <translation>política de salida</translation>
    </message>
    <message>
        <source>set logo</source>
        <translation>logotipo</translation>
    </message>
    <message>
        <source>set status</source>
        <translation>cambio de estado</translation>
    </message>
    <message>
        <source>set terms</source>
        <translation>condiciones</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>ajuste</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>resuelto</translation>
    </message>
    <message>
        <source>several entries, Enter opens them</source>
        <translation>varios apuntes, Intro los abre</translation>
    </message>
    <message>
        <source>silence means nothing</source>
        <translation>el silencio no significa nada</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>en curso</translation>
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
        <translation>pronto</translation>
    </message>
    <message>
        <source>stands on an invoice</source>
        <translation>está en una factura</translation>
    </message>
    <message>
        <source>start deliverable</source>
        <translation>inicio del entregable</translation>
    </message>
    <message>
        <source>start engagement</source>
        <translation>inicio del encargo</translation>
    </message>
    <message>
        <source>start timer</source>
        <translation>inicio del cronómetro</translation>
    </message>
    <message>
        <source>started</source>
        <translation>empezado</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>aún en curso</translation>
    </message>
    <message>
        <source>stop timer</source>
        <translation>parada del cronómetro</translation>
    </message>
    <message>
        <source>structure</source>
        <translation>estructura</translation>
    </message>
    <message>
        <source>submit deliverable</source>
        <translation>presentación del entregable</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>presentado</translation>
    </message>
    <message>
        <source>submitted {day}</source>
        <translation>presentado el {day}</translation>
    </message>
    <message>
        <source>survives</source>
        <translation>perdura</translation>
    </message>
    <message>
        <source>take back import of</source>
        <translation>reversión de la importación de</translation>
    </message>
    <message>
        <source>target {target}</source>
        <translation>meta {target}</translation>
    </message>
    <message>
        <source>termination fee {fee}</source>
        <translation>cargo por terminación {fee}</translation>
    </message>
    <message>
        <source>the allowance at the rate</source>
        <translation>el cupo a la tarifa</translation>
    </message>
    <message>
        <source>the brief of {key}</source>
        <translation>la nota de {key}</translation>
    </message>
    <message>
        <source>the budget, spread over the term</source>
        <translation>el presupuesto, repartido en el plazo</translation>
    </message>
    <message>
        <source>the calendar of {whose}</source>
        <translation>el calendario: {whose}</translation>
    </message>
    <message>
        <source>the client has accepted that provider&apos;s terms in writing</source>
        <translation>el cliente ha aceptado por escrito las condiciones de ese proveedor</translation>
    </message>
    <message>
        <source>the client&apos;s convenience</source>
        <translation>terminación por el cliente</translation>
    </message>
    <message>
        <source>the client’s obligation</source>
        <translation>a cargo del cliente</translation>
    </message>
    <message>
        <source>the consultant&apos;s convenience</source>
        <translation>terminación por el consultor</translation>
    </message>
    <message>
        <source>the day&apos;s total</source>
        <translation>el total del día</translation>
    </message>
    <message>
        <source>the detailed report as CSV or Excel</source>
        <translation>el informe detallado como CSV o Excel</translation>
    </message>
    <message>
        <source>the dispute pack of {key}</source>
        <translation>el expediente de solicitud de {key}</translation>
    </message>
    <message>
        <source>the draft</source>
        <translation>el borrador</translation>
    </message>
    <message>
        <source>the duration is longer than a day; check that it is meant.</source>
        <translation>la duración supera un día; compruebe que es lo que quiere.</translation>
    </message>
    <message>
        <source>the exit statement of {key}</source>
        <translation>la liquidación de salida de {key}</translation>
    </message>
    <message>
        <source>the first 90 days</source>
        <translation>los primeros 90 días</translation>
    </message>
    <message>
        <source>the first of the calendar</source>
        <translation>el primero del calendario</translation>
    </message>
    <message>
        <source>the fixed fee, spread over the term</source>
        <translation>el precio cerrado, repartido en el plazo</translation>
    </message>
    <message>
        <source>the hours of {whose}</source>
        <translation>las horas: {whose}</translation>
    </message>
    <message>
        <source>the internal report of {key} {quarter}</source>
        <translation>el informe interno de {key} {quarter}</translation>
    </message>
    <message>
        <source>the last of the calendar</source>
        <translation>el último del calendario</translation>
    </message>
    <message>
        <source>the minimum engagement, spread over the term</source>
        <translation>el encargo mínimo, repartido en el plazo</translation>
    </message>
    <message>
        <source>the next {when}</source>
        <translation>la próxima {when}</translation>
    </message>
    <message>
        <source>the order gives the class</source>
        <translation>la orden da la clase</translation>
    </message>
    <message>
        <source>the own brief of {key}</source>
        <translation>la nota propia de {key}</translation>
    </message>
    <message>
        <source>the rate</source>
        <translation>la tarifa</translation>
    </message>
    <message>
        <source>the report; solidtime’s backup as a ZIP file</source>
        <translation>el informe; la copia de solidtime como archivo ZIP</translation>
    </message>
    <message>
        <source>the retainer&apos;s fee, twelve periods a year</source>
        <translation>la cuota, doce periodos al año</translation>
    </message>
    <message>
        <source>the sheet of {key} {number}</source>
        <translation>la hoja de {key} {number}</translation>
    </message>
    <message>
        <source>the status of {key} for {month}</source>
        <translation>el informe mensual de {key} de {month}</translation>
    </message>
    <message>
        <source>the table of an export, and whole workspaces as JSON</source>
        <translation>la tabla de una exportación, y espacios de trabajo enteros como JSON</translation>
    </message>
    <message>
        <source>the work date is after the end of {key} ({end}); it counts all the same.</source>
        <translation>el día de trabajo es posterior al fin de {key} ({end}); cuenta igualmente.</translation>
    </message>
    <message>
        <source>the work date is before the start of {key} ({start}); it counts all the same.</source>
        <translation>el día de trabajo es anterior al inicio de {key} ({start}); cuenta igualmente.</translation>
    </message>
    <message>
        <source>their data folder, frames or database, and their exports</source>
        <translation>su carpeta de datos, frames o base de datos, y sus exportaciones</translation>
    </message>
    <message>
        <source>their text files</source>
        <translation>sus archivos de texto</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>esta semana</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>nivel</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tiempo</translation>
    </message>
    <message>
        <source>time and materials</source>
        <translation>por tiempo dedicado</translation>
    </message>
    <message>
        <source>time away,</source>
        <translation>ausencia,</translation>
    </message>
    <message>
        <source>time on a change order takes its class from the order; {class} is kept in case it leaves it.</source>
        <translation>el tiempo de una orden de cambio toma su clase; {class} se guarda por si la deja.</translation>
    </message>
    <message>
        <source>time to answer</source>
        <translation>plazo de respuesta</translation>
    </message>
    <message>
        <source>timeclock</source>
        <translation>timeclock</translation>
    </message>
    <message>
        <source>timeclock, for hledger</source>
        <translation>timeclock, para hledger</translation>
    </message>
    <message>
        <source>timedot</source>
        <translation>timedot</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>por venir</translation>
    </message>
    <message>
        <source>to note</source>
        <translation>a tener en cuenta</translation>
    </message>
    <message>
        <source>to {day}</source>
        <translation>al {day}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>today {day}</source>
        <translation>hoy {day}</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>total so far {sum}</source>
        <translation>total parcial {sum}</translation>
    </message>
    <message>
        <source>travel is approved in writing two weeks ahead, at the client&apos;s cost</source>
        <translation>el viaje se aprueba por escrito con dos semanas, a cargo del cliente</translation>
    </message>
    <message>
        <source>unclassified</source>
        <translation>sin clasificar</translation>
    </message>
    <message>
        <source>under</source>
        <translation>por debajo</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hasta el {day}</translation>
    </message>
    <message>
        <source>unused hours</source>
        <translation>horas sin usar</translation>
    </message>
    <message>
        <source>up</source>
        <translation>hacia arriba</translation>
    </message>
    <message>
        <source>value {money}</source>
        <translation>valor {money}</translation>
    </message>
    <message>
        <source>value, none</source>
        <translation>valor, ninguno</translation>
    </message>
    <message>
        <source>void</source>
        <translation>anulada</translation>
    </message>
    <message>
        <source>void invoice</source>
        <translation>anulación de la factura</translation>
    </message>
    <message>
        <source>voided invoice</source>
        <translation>factura anulada</translation>
    </message>
    <message>
        <source>warn</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>warns</source>
        <translation>avisa</translation>
    </message>
    <message>
        <source>was deleted</source>
        <translation>se borró</translation>
    </message>
    <message>
        <source>was renewed by this one</source>
        <translation>fue prorrogado por este</translation>
    </message>
    <message>
        <source>was: {text}</source>
        <translation>era: {text}</translation>
    </message>
    <message>
        <source>week of {day}</source>
        <translation>semana del {day}</translation>
    </message>
    <message>
        <source>withdraw notice</source>
        <translation>retirada del aviso</translation>
    </message>
    <message>
        <source>withdraw order</source>
        <translation>retirada de la orden</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>withdrawn on {day}</source>
        <translation>retirada el {day}</translation>
    </message>
    <message>
        <source>withdrawn: the time is at risk</source>
        <translation>retirada: el tiempo está en riesgo</translation>
    </message>
    <message>
        <source>within</source>
        <translation>en el margen</translation>
    </message>
    <message>
        <source>within {reference}</source>
        <translation>dentro de {reference}</translation>
    </message>
    <message>
        <source>worked {before} → {after}</source>
        <translation>trabajado {before} → {after}</translation>
    </message>
    <message>
        <source>worked {time}</source>
        <translation>trabajado {time}</translation>
    </message>
    <message>
        <source>worked {worked} · billed {billed} · {value}</source>
        <translation>trabajado {worked} · facturable {billed} · {value}</translation>
    </message>
    <message>
        <source>write section</source>
        <translation>apartado</translation>
    </message>
    <message>
        <source>written</source>
        <translation>escrito</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>yet</source>
        <translation>aún</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>you declined it</source>
        <translation>usted lo rechazó</translation>
    </message>
    <message>
        <source>your convenience</source>
        <translation>terminación por usted</translation>
    </message>
    <message>
        <source>zero cost</source>
        <translation>sin coste</translation>
    </message>
    <message>
        <source>{chart}, as a table</source>
        <translation>{chart}, como tabla</translation>
    </message>
    <message>
        <source>{clause} excludes “{words}”</source>
        <translation>{clause} excluye «{words}»</translation>
    </message>
    <message>
        <source>{clause} has “{words}”</source>
        <translation>{clause} tiene «{words}»</translation>
    </message>
    <message>
        <source>{clause} has “{words}” on a condition</source>
        <translation>{clause} tiene «{words}» con una condición</translation>
    </message>
    <message>
        <source>{clause}, if {condition}</source>
        <translation>{clause} – condición: {condition}</translation>
    </message>
    <message>
        <source>{client} · contract clock</source>
        <translation>{client} · plazos del contrato</translation>
    </message>
    <message>
        <source>{client} · invoices and expenses</source>
        <translation>{client} · facturas y gastos</translation>
    </message>
    <message>
        <source>{client} · {title} (new)</source>
        <translation>{client} · {title} (nuevo)</translation>
    </message>
    <message>
        <source>{count} approved change orders ({change}) turn the original sum of {original} into {revised}.</source>
        <translation>{count} órdenes de cambio aprobadas ({change}) llevan la suma original de {original} a {revised}.</translation>
    </message>
    <message>
        <source>{count} corrections below zero are shown as shorter sessions.</source>
        <translation>{count} correcciones por debajo de cero se muestran como sesiones más cortas.</translation>
    </message>
    <message>
        <source>{count} entries of the import {batch} are on the invoice {ref}; void that first.</source>
        <translation>{count} apuntes de la importación {batch} están en la factura {ref}; anúlela antes.</translation>
    </message>
    <message>
        <source>{count} entries of the import {batch} have been corrected; it can no longer be undone.</source>
        <translation>{count} apuntes de la importación {batch} se han corregido; ya no puede deshacerse.</translation>
    </message>
    <message>
        <source>{count} entries of {key} lie before its start or after its end; they count all the same.</source>
        <translation>{count} apuntes de {key} están antes de su inicio o después de su fin; cuentan igualmente.</translation>
    </message>
    <message>
        <source>{count} entries were lessened by one below zero and keep no clock times: {rows}.</source>
        <translation>{count} apuntes se redujeron en uno por debajo de cero y no conservan horas de reloj: {rows}.</translation>
    </message>
    <message>
        <source>{count} lines of the map match no row: {keys}.</source>
        <translation>{count} líneas del mapa no corresponden a ninguna fila: {keys}.</translation>
    </message>
    <message>
        <source>{count} of its entries are unclassified and now locked; they can still be classed in scope, and any other class needs the invoice voided.</source>
        <translation>{count} de sus apuntes están sin clasificar y ahora bloqueados; aún pueden clasificarse dentro del alcance, cualquier otra clase exige anular la factura.</translation>
    </message>
    <message>
        <source>{count} rows are of 24 hours or more; they are kept as durations: {rows}.</source>
        <translation>{count} filas son de 24 horas o más; se conservan como duraciones: {rows}.</translation>
    </message>
    <message>
        <source>{count} rows are still running and were taken as they stand; delete them before you import them finished: {rows}.</source>
        <translation>{count} filas siguen en curso y se tomaron como están; bórrelas antes de importarlas acabadas: {rows}.</translation>
    </message>
    <message>
        <source>{count} rows have a clock time that does not exist in the zone; the duration counts, without clock times: {rows}.</source>
        <translation>{count} filas tienen una hora que no existe en la zona; cuenta la duración, sin horas de reloj: {rows}.</translation>
    </message>
    <message>
        <source>{count} rows have a duration that differs from their clock times; the duration counts, without clock times: {rows}.</source>
        <translation>{count} filas tienen una duración distinta de sus horas; cuenta la duración, sin horas de reloj: {rows}.</translation>
    </message>
    <message>
        <source>{count} rows have no length and were imported so: {rows}.</source>
        <translation>{count} filas no tienen duración y se importaron así: {rows}.</translation>
    </message>
    <message>
        <source>{count} rows lie before the start or after the end of {key}; they count all the same.</source>
        <translation>{count} filas están antes del inicio o después del fin de {key}; cuentan igualmente.</translation>
    </message>
    <message>
        <source>{count} rows of {key} lie in a period that is published through {covered}; they count after it, as restated.</source>
        <translation>{count} filas de {key} están en un periodo publicado hasta el {covered}; cuentan después, como rectificadas.</translation>
    </message>
    <message>
        <source>{count} smaller change orders</source>
        <translation>{count} órdenes de cambio menores</translation>
    </message>
    <message>
        <source>{count} texts were longer than a cell holds and were cut; csv and json have them whole.</source>
        <translation>{count} textos eran más largos que una celda y se cortaron; csv y json los tienen enteros.</translation>
    </message>
    <message>
        <source>{currency} is no currency; give its ISO 4217 code in capitals, such as USD, EUR or JPY.</source>
        <translation>{currency} no es una moneda; dé su código ISO 4217 en mayúsculas, como USD, EUR o JPY.</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} días</translation>
    </message>
    <message>
        <source>{days} days early</source>
        <translation>{days} días antes</translation>
    </message>
    <message>
        <source>{days} days late</source>
        <translation>{days} días tarde</translation>
    </message>
    <message>
        <source>{days} days overdue</source>
        <translation>vencido hace {days} días</translation>
    </message>
    <message>
        <source>{day} is published: this posts on {posting}</source>
        <translation>el {day} está publicado: esto cuenta el {posting}</translation>
    </message>
    <message>
        <source>{day}, forecast</source>
        <translation>{day}, previsión</translation>
    </message>
    <message>
        <source>{day}, in {n} days</source>
        <translation>{day}, en {n} días</translation>
    </message>
    <message>
        <source>{day}, kept {kept}</source>
        <translation>{day}, guardado el {kept}</translation>
    </message>
    <message>
        <source>{day}, reached without evidence</source>
        <translation>{day}, alcanzado sin prueba</translation>
    </message>
    <message>
        <source>{day}, through {through}: {items}.</source>
        <translation>{day}, hasta el {through}: {items}.</translation>
    </message>
    <message>
        <source>{day}: {amount} earned</source>
        <translation>{day}: {amount} devengados</translation>
    </message>
    <message>
        <source>{earned_cents} earned through {through} − {invoiced_cents} of it invoiced</source>
        <translation>{earned_cents} devengados hasta el {through} − {invoiced_cents} ya facturados</translation>
    </message>
    <message>
        <source>{earned} had been earned by {day}.</source>
        <translation>El {day} se habían devengado {earned}.</translation>
    </message>
    <message>
        <source>{earned} had been earned by {day}; the minimum of {minimum} was reached on {reached}.</source>
        <translation>El {day} se habían devengado {earned}; el mínimo de {minimum} se alcanzó el {reached}.</translation>
    </message>
    <message>
        <source>{earned} of the minimum of {minimum} had been earned by {day}.</source>
        <translation>El {day} se habían devengado {earned} del mínimo de {minimum}.</translation>
    </message>
    <message>
        <source>{earned} of the minimum of {minimum} had been earned by {day}; as things go, the rest is earned by {projected}.</source>
        <translation>El {day} se habían devengado {earned} del mínimo de {minimum}; a este ritmo, el resto se devengará el {projected}.</translation>
    </message>
    <message>
        <source>{earned} of the minimum of {minimum} had been earned by {day}; the forecast for the end of the term is {forecast}.</source>
        <translation>El {day} se habían devengado {earned} del mínimo de {minimum}; la previsión al final del plazo es de {forecast}.</translation>
    </message>
    <message>
        <source>{earned} on {day}</source>
        <translation>{earned} el {day}</translation>
    </message>
    <message>
        <source>{entries} entries are logged on “{title}”; name another deliverable for them first.</source>
        <translation>Hay {entries} apuntes en «{title}»; indique antes otro entregable para ellos.</translation>
    </message>
    <message>
        <source>{entries} without a class, {minutes}; classify before the review.</source>
        <translation>{entries} sin clase, {minutes}; clasifíquelos antes del informe.</translation>
    </message>
    <message>
        <source>{entries} · worked {time} · {amount} at the rate</source>
        <translation>{entries} · trabajado {time} · {amount} a la tarifa</translation>
    </message>
    <message>
        <source>{entries}, {time} billed and {sum} earned are frozen as they stand.</source>
        <translation>{entries}, {time} facturables y {sum} devengados se congelan como están.</translation>
    </message>
    <message>
        <source>{fee} a period</source>
        <translation>{fee} por periodo</translation>
    </message>
    <message>
        <source>{fee} an hour</source>
        <translation>{fee} la hora</translation>
    </message>
    <message>
        <source>{fee}, still running</source>
        <translation>{fee}, en curso</translation>
    </message>
    <message>
        <source>{fee}, {beyond} beyond</source>
        <translation>{fee}, {beyond} de exceso</translation>
    </message>
    <message>
        <source>{file} cannot be read as a database ({why}); make a new copy of it.</source>
        <translation>{file} no se puede leer como base de datos ({why}); haga una copia nueva.</translation>
    </message>
    <message>
        <source>{file} cannot be unpacked ({why}); export it again.</source>
        <translation>{file} no se puede descomprimir ({why}); expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>{file} has a sheet of more than {cells:,} cells; copy the rows with the hours into a new one.</source>
        <translation>{file} tiene una hoja de más de {cells:,} celdas; copie las filas de las horas en una nueva.</translation>
    </message>
    <message>
        <source>{file} is a backup of version {version}; version 1 can be read, so update the export.</source>
        <translation>{file} es una copia de la versión {version}; se lee la versión 1, así que actualice la exportación.</translation>
    </message>
    <message>
        <source>{file} is a whole workspace of Engagement Desk. It becomes a new workspace in a file of its own; the one that is open stays as it is.</source>
        <translation>{file} es un espacio de trabajo entero de Engagement Desk. Pasa a ser uno nuevo en su propio archivo; el que está abierto queda como está.</translation>
    </message>
    <message>
        <source>{file} is a workspace. It is opened in place of this one, and nothing is imported.</source>
        <translation>{file} es un espacio de trabajo. Se abre en lugar de este, y no se importa nada.</translation>
    </message>
    <message>
        <source>{file} is being changed; close the program that it belongs to and import again.</source>
        <translation>{file} se está modificando; cierre el programa al que pertenece e importe de nuevo.</translation>
    </message>
    <message>
        <source>{file} is broken at {where} ({why}); nothing was imported, export the workspace again.</source>
        <translation>{file} está roto en {where} ({why}); no se importó nada, exporte de nuevo el espacio de trabajo.</translation>
    </message>
    <message>
        <source>{file} is from a newer Engagement Desk; update the program to import it.</source>
        <translation>{file} es de un Engagement Desk más nuevo; actualice el programa para importarlo.</translation>
    </message>
    <message>
        <source>{file} is not a workspace that Engagement Desk exported ({why}); choose another file.</source>
        <translation>{file} no es un espacio de trabajo exportado por Engagement Desk ({why}); elija otro archivo.</translation>
    </message>
    <message>
        <source>{file} is not of the format {name}, which needs {needed}.</source>
        <translation>{file} no es del formato {name}, que necesita {needed}.</translation>
    </message>
    <message>
        <source>{file} is the workspace that is open; choose the file that another program wrote.</source>
        <translation>{file} es el espacio de trabajo abierto; elija el archivo que escribió otro programa.</translation>
    </message>
    <message>
        <source>{file} is {what}; {instead}.</source>
        <translation>{file} es {what}; {instead}.</translation>
    </message>
    <message>
        <source>{file} unpacks to more than {megabytes} MB; export a shorter period.</source>
        <translation>{file} descomprimido supera {megabytes} MB; exporte un periodo más corto.</translation>
    </message>
    <message>
        <source>{file}, packed {when}, is whole</source>
        <translation>{file}, empaquetado {when}, está entero</translation>
    </message>
    <message>
        <source>{file}, {n} entries</source>
        <translation>{file}, {n} apuntes</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{first} to {last}: {time}</source>
        <translation>{first} a {last}: {time}</translation>
    </message>
    <message>
        <source>{folder} has a sample already, which stays as it is; this one is {name}.</source>
        <translation>{folder} ya tiene un ejemplo, que queda como está; este es {name}.</translation>
    </message>
    <message>
        <source>{format}: as you chose</source>
        <translation>{format}: como usted eligió</translation>
    </message>
    <message>
        <source>{format}: certain</source>
        <translation>{format}: seguro</translation>
    </message>
    <message>
        <source>{format}: likely</source>
        <translation>{format}: probable</translation>
    </message>
    <message>
        <source>{held} What was done after {when} is not in it.</source>
        <translation>{held} Lo hecho después de {when} no está en ella.</translation>
    </message>
    <message>
        <source>{host} has had {path} open since {since}; it was seen last at {seen}.</source>
        <translation>{host} tiene abierto {path} desde {since}; visto por última vez {seen}.</translation>
    </message>
    <message>
        <source>{hours} hours in 1 engagement</source>
        <translation>{hours} horas en 1 encargo</translation>
    </message>
    <message>
        <source>{hours} hours in {n} engagements</source>
        <translation>{hours} horas en {n} encargos</translation>
    </message>
    <message>
        <source>{id} is a correction itself; correct the entry that it names.</source>
        <translation>{id} es ya una corrección; corrija el apunte que nombra.</translation>
    </message>
    <message>
        <source>{id} is a {kind} notice; only a notice of breach can be cured.</source>
        <translation>{id} es un aviso de tipo {kind}; solo un incumplimiento puede subsanarse.</translation>
    </message>
    <message>
        <source>{items} earned through {day} and on no invoice</source>
        <translation>{items} devengados hasta el {day} y en ninguna factura</translation>
    </message>
    <message>
        <source>{key} contract clock</source>
        <translation>Plazos del contrato {key}</translation>
    </message>
    <message>
        <source>{key} from {day}</source>
        <translation>{key} desde el {day}</translation>
    </message>
    <message>
        <source>{key} has a {structure} structure without a fee from {since} on, so it earns none; set one.</source>
        <translation>{key} tiene una estructura {structure} sin cuota desde el {since}, así que no devenga nada; ponga una.</translation>
    </message>
    <message>
        <source>{key} has more entries than the {rows:,} rows of a sheet; choose a shorter period, or csv.</source>
        <translation>{key} tiene más apuntes que las {rows:,} filas de una hoja; elija un periodo más corto, o csv.</translation>
    </message>
    <message>
        <source>{key} has no change order {number}; ↓ lists them.</source>
        <translation>{key} no tiene una orden de cambio {number}; ↓ las muestra.</translation>
    </message>
    <message>
        <source>{key} has no clause {ref}; ↓ lists its clauses.</source>
        <translation>{key} no tiene una cláusula {ref}; ↓ muestra sus cláusulas.</translation>
    </message>
    <message>
        <source>{key} has no planned end, so that it cannot expire; choose another reason.</source>
        <translation>{key} no tiene fin previsto, así que no puede vencer; elija otro motivo.</translation>
    </message>
    <message>
        <source>{key} has {seconds} seconds less than its sessions show: its corrections exceed the exported work.</source>
        <translation>{key} tiene {seconds} segundos menos que sus sesiones: sus correcciones superan el trabajo exportado.</translation>
    </message>
    <message>
        <source>{key} is in {currency}, the file in {others}; its terms value the hours.</source>
        <translation>{key} está en {currency}, el archivo en {others}; sus condiciones valoran las horas.</translation>
    </message>
    <message>
        <source>{key} is no key; give 1 to 12 letters, digits or hyphens, beginning with a letter.</source>
        <translation>{key} no es una KEY; dé de 1 a 12 letras, cifras o guiones, empezando por una letra.</translation>
    </message>
    <message>
        <source>{key} is the KEY of an engagement with {client}; this is another client, which bears that name.</source>
        <translation>{key} es la KEY de un encargo de {client}; este es otro cliente, que lleva ese nombre.</translation>
    </message>
    <message>
        <source>{key} shows the quick entry from now on.</source>
        <translation>{key} muestra desde ahora la entrada rápida.</translation>
    </message>
    <message>
        <source>{key} starts on {start}; give terms from that day on or later.</source>
        <translation>{key} empieza el {start}; dé condiciones desde ese día o después.</translation>
    </message>
    <message>
        <source>{key} {start}–{end}, unbilled</source>
        <translation>{key} {start}–{end}, sin facturar</translation>
    </message>
    <message>
        <source>{key}, new as well</source>
        <translation>{key}, también nuevo</translation>
    </message>
    <message>
        <source>{key}, timer running since {start}, {what}</source>
        <translation>{key}, cronómetro desde {start}, {what}</translation>
    </message>
    <message>
        <source>{key}, {day}, {what}, {time}, proposed {name}, {why}</source>
        <translation>{key}, {day}, {what}, {time}, propuesto {name}, {why}</translation>
    </message>
    <message>
        <source>{key}, {what}, being written</source>
        <translation>{key}, {what}, escribiéndose</translation>
    </message>
    <message>
        <source>{key}, {what}, {word}, worked {time}, billed {billed}, {value}</source>
        <translation>{key}, {what}, {word}, trabajado {time}, facturable {billed}, {value}</translation>
    </message>
    <message>
        <source>{key}: the entries of {quarter}, edition {edition}, no longer add up to what was published; compare it with a backup.</source>
        <translation>{key}: los apuntes de {quarter}, edición {edition}, ya no suman lo publicado; compárelos con una copia.</translation>
    </message>
    <message>
        <source>{key}: {count} entries have figures that their terms would not give; mending gives them those.</source>
        <translation>{key}: {count} apuntes tienen cifras que sus condiciones no darían; reparar les da las suyas.</translation>
    </message>
    <message>
        <source>{key}: {status} from {day}</source>
        <translation>{key}: {status} desde el {day}</translation>
    </message>
    <message>
        <source>{least_minutes} a month × ({parts}) = {minutes} at {rate_cents} an hour</source>
        <translation>{least_minutes} al mes × ({parts}) = {minutes} a {rate_cents} la hora</translation>
    </message>
    <message>
        <source>{least_minutes} a week × {notice_days} ÷ {week} = {minutes} at {rate_cents} an hour</source>
        <translation>{least_minutes} a la semana × {notice_days} ÷ {week} = {minutes} a {rate_cents} la hora</translation>
    </message>
    <message>
        <source>{line}: {reason} ↑ brings the line back.</source>
        <translation>{line}: {reason} ↑ devuelve la línea.</translation>
    </message>
    <message>
        <source>{loss} What is here now would be kept as a backup.</source>
        <translation>{loss} Lo que hay ahora se guardaría como copia.</translation>
    </message>
    <message>
        <source>{minimum_cents} {parts} = {missing_cents}, so nothing</source>
        <translation>{minimum_cents} {parts} = {missing_cents}, así que nada</translation>
    </message>
    <message>
        <source>{minimum} minimum</source>
        <translation>mínimo de {minimum}</translation>
    </message>
    <message>
        <source>{minutes} at risk on {orders} without approval; have it approved, or stop.</source>
        <translation>{minutes} en riesgo en {orders} sin aprobación; haga que se apruebe, o pare.</translation>
    </message>
    <message>
        <source>{minutes} expire unless used</source>
        <translation>{minutes} caducan si no se usan</translation>
    </message>
    <message>
        <source>{minutes} from {starts} to {ends}, above the {max_minutes} agreed.</source>
        <translation>{minutes} del {starts} al {ends}, por encima de los {max_minutes} acordados.</translation>
    </message>
    <message>
        <source>{minutes} from {starts} to {ends}, below the {min_minutes} agreed.</source>
        <translation>{minutes} del {starts} al {ends}, por debajo de los {min_minutes} acordados.</translation>
    </message>
    <message>
        <source>{minutes} on {orders}, declined or withdrawn; give them another class.</source>
        <translation>{minutes} en {orders}, rechazadas o retiradas; deles otra clase.</translation>
    </message>
    <message>
        <source>{month} has not begun: its first day is {starts}; ask for an earlier month.</source>
        <translation>{month} no ha empezado: su primer día es el {starts}; pida un mes anterior.</translation>
    </message>
    <message>
        <source>{name} in {folder} can be read only with it.</source>
        <translation>{name} en {folder} solo se puede leer con ella.</translation>
    </message>
    <message>
        <source>{name} is neither a PDF nor a CSV; give a name that ends in .pdf or .csv.</source>
        <translation>{name} no es ni PDF ni CSV; dé un nombre que acabe en .pdf o .csv.</translation>
    </message>
    <message>
        <source>{name} is no format that can be exported; the formats are {known}.</source>
        <translation>{name} no es un formato de exportación; los formatos son {known}.</translation>
    </message>
    <message>
        <source>{name} is no format that can be imported; the formats are {known}.</source>
        <translation>{name} no es un formato de importación; los formatos son {known}.</translation>
    </message>
    <message>
        <source>{name} needs the passphrase it was made under; type that, and go on.</source>
        <translation>{name} necesita la contraseña con la que se hizo; escríbala y continúe.</translation>
    </message>
    <message>
        <source>{name} of the backup cannot be used; make the backup again.</source>
        <translation>{name} de la copia no sirve; haga la copia de nuevo.</translation>
    </message>
    <message>
        <source>{name}, {time} this week</source>
        <translation>{name}, {time} esta semana</translation>
    </message>
    <message>
        <source>{name}: planned {day}, {came}</source>
        <translation>{name}: previsto {day}, {came}</translation>
    </message>
    <message>
        <source>{new} renews {old}</source>
        <translation>{new} prorroga {old}</translation>
    </message>
    <message>
        <source>{new} starts on {start}, and {key} has not ended by then; both run side by side.</source>
        <translation>{new} empieza el {start}, y {key} no ha terminado entonces; ambos corren a la vez.</translation>
    </message>
    <message>
        <source>{number} of what? Type {number}m for minutes, or hours such as 1.5 or 1:30.</source>
        <translation>¿{number} qué? Escriba {number}m para minutos, u horas como 1.5 o 1:30.</translation>
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
        <translation>{n} añadidas</translation>
    </message>
    <message>
        <source>{n} backups are not under the present passphrase.</source>
        <translation>{n} copias de seguridad no usan la contraseña actual.</translation>
    </message>
    <message>
        <source>{n} backups can be read without the passphrase.</source>
        <translation>{n} copias de seguridad se pueden leer sin la contraseña.</translation>
    </message>
    <message>
        <source>{n} backups need the passphrase they were made under.</source>
        <translation>{n} copias de seguridad necesitan la contraseña con la que se hicieron.</translation>
    </message>
    <message>
        <source>{n} changed</source>
        <translation>{n} cambiadas</translation>
    </message>
    <message>
        <source>{n} clauses</source>
        <translation>{n} cláusulas</translation>
    </message>
    <message>
        <source>{n} clauses of a template</source>
        <translation>{n} cláusulas de una plantilla</translation>
    </message>
    <message>
        <source>{n} dates</source>
        <translation>{n} fechas</translation>
    </message>
    <message>
        <source>{n} dates of the contract clock fall on tomorrow</source>
        <translation>Mañana vencen {n} plazos</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} días</translation>
    </message>
    <message>
        <source>{n} days ago</source>
        <translation>hace {n} días</translation>
    </message>
    <message>
        <source>{n} days served</source>
        <translation>{n} días servidos</translation>
    </message>
    <message>
        <source>{n} days to cure a breach</source>
        <translation>{n} días para subsanar</translation>
    </message>
    <message>
        <source>{n} deleted entries would come back.</source>
        <translation>Volverían {n} apuntes borrados.</translation>
    </message>
    <message>
        <source>{n} deliverables</source>
        <translation>{n} entregables</translation>
    </message>
    <message>
        <source>{n} due</source>
        <translation>{n} pend.</translation>
    </message>
    <message>
        <source>{n} engagements</source>
        <translation>{n} encargos</translation>
    </message>
    <message>
        <source>{n} entries</source>
        <translation>{n} apuntes</translation>
    </message>
    <message>
        <source>{n} entries left</source>
        <translation>Quedan {n} apuntes</translation>
    </message>
    <message>
        <source>{n} entries overlap other hours of the same person; they count all the same.</source>
        <translation>{n} apuntes se solapan con otras horas de la misma persona; cuentan igualmente.</translation>
    </message>
    <message>
        <source>{n} entries without a class</source>
        <translation>{n} apuntes sin clase</translation>
    </message>
    <message>
        <source>{n} entries would be as they were.</source>
        <translation>{n} apuntes serían como antes.</translation>
    </message>
    <message>
        <source>{n} entries, {hours} worked</source>
        <translation>{n} apuntes, {hours} trabajadas</translation>
    </message>
    <message>
        <source>{n} events have no clock times. Give so much time a day, such as 8h, or leave this empty.</source>
        <translation>{n} eventos no tienen horas. Dé un tiempo al día, como 8h, o déjelo vacío.</translation>
    </message>
    <message>
        <source>{n} have passed unmet</source>
        <translation>{n} han pasado sin cumplirse</translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation>{n} horas</translation>
    </message>
    <message>
        <source>{n} items</source>
        <translation>{n} conceptos</translation>
    </message>
    <message>
        <source>{n} later changes would be gone.</source>
        <translation>Desaparecerían {n} cambios posteriores.</translation>
    </message>
    <message>
        <source>{n} left out</source>
        <translation>{n} omitidas</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} minutos</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} más</translation>
    </message>
    <message>
        <source>{n} more entries of the day are billed anew</source>
        <translation>{n} apuntes más del día se facturan de nuevo</translation>
    </message>
    <message>
        <source>{n} more rows are skipped</source>
        <translation>Se omiten {n} filas más</translation>
    </message>
    <message>
        <source>{n} new entries</source>
        <translation>{n} apuntes nuevos</translation>
    </message>
    <message>
        <source>{n} of them, {size} MB</source>
        <translation>{n} en total, {size} MB</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
    <message>
        <source>{n} of {all} accepted</source>
        <translation>{n} de {all} aceptados</translation>
    </message>
    <message>
        <source>{n} of {all} deliverables accepted</source>
        <translation>{n} de {all} entregables aceptados</translation>
    </message>
    <message>
        <source>{n} of {all} done</source>
        <translation>{n} de {all} hechas</translation>
    </message>
    <message>
        <source>{n} of {all} files written.</source>
        <translation>{n} de {all} archivos escritos.</translation>
    </message>
    <message>
        <source>{n} of {all} parts</source>
        <translation>{n} de {all} partes</translation>
    </message>
    <message>
        <source>{n} of {all}: {key} {quarter}</source>
        <translation>{n} de {all}: {key} {quarter}</translation>
    </message>
    <message>
        <source>{n} open</source>
        <translation>{n} abiertos</translation>
    </message>
    <message>
        <source>{n} pages</source>
        <translation>{n} páginas</translation>
    </message>
    <message>
        <source>{n} parts are empty.</source>
        <translation>{n} partes están vacías.</translation>
    </message>
    <message>
        <source>{n} places</source>
        <translation>{n} lugares</translation>
    </message>
    <message>
        <source>{n} quarters have closed.</source>
        <translation>Han cerrado {n} trimestres.</translation>
    </message>
    <message>
        <source>{n} records</source>
        <translation>{n} registros</translation>
    </message>
    <message>
        <source>{n} removed</source>
        <translation>{n} quitadas</translation>
    </message>
    <message>
        <source>{n} reviews are due</source>
        <translation>Hay {n} informes pendientes</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} filas</translation>
    </message>
    <message>
        <source>{n} rows, {hours} hours</source>
        <translation>{n} filas, {hours} horas</translation>
    </message>
    <message>
        <source>{n} rules for the shortfall not agreed</source>
        <translation>{n} reglas de déficit sin acordar</translation>
    </message>
    <message>
        <source>{n} selected</source>
        <translation>{n} elegidos</translation>
    </message>
    <message>
        <source>{n} signs</source>
        <translation>{n} señales</translation>
    </message>
    <message>
        <source>{n} skipped</source>
        <translation>{n} omitidas</translation>
    </message>
    <message>
        <source>{n} there already</source>
        <translation>{n} ya presentes</translation>
    </message>
    <message>
        <source>{on} is the last day for the {side} to give notice for the planned end.</source>
        <translation>El {on} es el último día para dar preaviso del fin previsto ({side}).</translation>
    </message>
    <message>
        <source>{order} cannot be superseded; only an approved order that is not completed can.</source>
        <translation>{order} no puede sustituirse; solo una orden aprobada y no completada.</translation>
    </message>
    <message>
        <source>{order} is {status} and cannot be {step}; draft a new change order instead.</source>
        <translation>{order} está {status}, así que «{step}» no es posible; redacte una orden de cambio nueva.</translation>
    </message>
    <message>
        <source>{order} was approved on {approved}; give that day or a later one instead of {on}.</source>
        <translation>{order} se aprobó el {approved}; dé ese día o uno posterior en vez del {on}.</translation>
    </message>
    <message>
        <source>{order} was completed on {on} already.</source>
        <translation>{order} ya se completó el {on}.</translation>
    </message>
    <message>
        <source>{order} was sent on {sent}; give that day or a later one instead of {on}.</source>
        <translation>{order} se envió el {sent}; dé ese día o uno posterior en vez del {on}.</translation>
    </message>
    <message>
        <source>{order} was superseded by {by}; go on with that one.</source>
        <translation>{order} fue sustituida por {by}; siga con esa.</translation>
    </message>
    <message>
        <source>{path} cannot be opened here; check that its drive is connected and writable.</source>
        <translation>{path} no se puede abrir aquí; compruebe que su unidad está conectada y admite escritura.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}); check its permissions.</source>
        <translation>{path} no se puede leer ({why}); compruebe sus permisos.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}); check that its drive is connected.</source>
        <translation>{path} no se puede leer ({why}); compruebe que su unidad está conectada.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}); choose another file.</source>
        <translation>{path} no se puede leer ({why}); elija otro archivo.</translation>
    </message>
    <message>
        <source>{path} could not be written ({why}); name another place.</source>
        <translation>{path} no se pudo escribir ({why}); indique otro lugar.</translation>
    </message>
    <message>
        <source>{path} did not arrive whole; copy it again from the other computer, or pack it anew there.</source>
        <translation>{path} no llegó entero; cópielo de nuevo desde el otro ordenador, o empaquételo allí otra vez.</translation>
    </message>
    <message>
        <source>{path} exists already and was left as it is; name another file for the backup.</source>
        <translation>{path} ya existe y quedó como estaba; indique otro archivo para la copia.</translation>
    </message>
    <message>
        <source>{path} exists already and was left as it is; name another file.</source>
        <translation>{path} ya existe y quedó como estaba; indique otro archivo.</translation>
    </message>
    <message>
        <source>{path} has been open on the machine {host} since {since} (seen last {seen}); close it there first, or, if it is not open there any more, delete {lock}.</source>
        <translation>{path} está abierto en la máquina {host} desde {since} (visto por última vez {seen}); ciérrelo allí antes o, si ya no está abierto allí, borre {lock}.</translation>
    </message>
    <message>
        <source>{path} has more than {megabytes} MB; export a shorter period.</source>
        <translation>{path} supera {megabytes} MB; exporte un periodo más corto.</translation>
    </message>
    <message>
        <source>{path} holds more than {files} files; name the one with the hours.</source>
        <translation>{path} tiene más de {files} archivos; indique el de las horas.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a workspace; name the file in it.</source>
        <translation>{path} es una carpeta, no un espacio de trabajo; indique el archivo que contiene.</translation>
    </message>
    <message>
        <source>{path} is a folder; name a file in it.</source>
        <translation>{path} es una carpeta; indique un archivo en ella.</translation>
    </message>
    <message>
        <source>{path} is a folder; name the file in it.</source>
        <translation>{path} es una carpeta; indique el archivo que contiene.</translation>
    </message>
    <message>
        <source>{path} is a workspace or belongs to one, and was left as it is; name another file.</source>
        <translation>{path} es un espacio de trabajo o parte de uno, y se dejó como está; indique otro archivo.</translation>
    </message>
    <message>
        <source>{path} is damaged and was left as it is; restore its newest backup.</source>
        <translation>{path} está dañado y quedó como estaba; restaure su última copia.</translation>
    </message>
    <message>
        <source>{path} is empty; export it again.</source>
        <translation>{path} está vacío; expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} is from a newer Engagement Desk and was left as it is; update the program to open it.</source>
        <translation>{path} es de un Engagement Desk más nuevo y quedó como estaba; actualice el programa para abrirlo.</translation>
    </message>
    <message>
        <source>{path} is from an older version but its upgrade files are missing; install the program anew.</source>
        <translation>{path} es de una versión anterior pero faltan sus archivos de actualización; instale el programa de nuevo.</translation>
    </message>
    <message>
        <source>{path} is missing, but its log {log} is there; put the workspace back beside it.</source>
        <translation>{path} falta, pero su registro {log} está ahí; vuelva a poner el espacio de trabajo a su lado.</translation>
    </message>
    <message>
        <source>{path} is neither UTF-8, UTF-16 nor Windows-1252 text; save it as a UTF-8 CSV file.</source>
        <translation>{path} no es texto UTF-8, UTF-16 ni Windows-1252; guárdelo como CSV en UTF-8.</translation>
    </message>
    <message>
        <source>{path} is not a workspace of Engagement Desk and was left as it is; name another file.</source>
        <translation>{path} no es un espacio de trabajo de Engagement Desk y quedó como estaba; indique otro archivo.</translation>
    </message>
    <message>
        <source>{path} is not a workspace packed by Engagement Desk; choose the file that ends in .engmove.</source>
        <translation>{path} no es un espacio de trabajo empaquetado por Engagement Desk; elija el archivo que acaba en .engmove.</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file; name one that another program has written.</source>
        <translation>{path} no es un archivo corriente; indique uno que haya escrito otro programa.</translation>
    </message>
    <message>
        <source>{path} is not as it should be; mend it, or restore a backup.</source>
        <translation>{path} no está como debería; repárelo, o restaure una copia.</translation>
    </message>
    <message>
        <source>{path} is open in another window or program too, so nothing was changed; close that, then try again.</source>
        <translation>{path} está abierto también en otra ventana o programa, así que no se cambió nada; ciérrelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>{path} is read-only, so nothing was changed; make it and its folder writable.</source>
        <translation>{path} es de solo lectura, así que no se cambió nada; permita escribir en él y en su carpeta.</translation>
    </message>
    <message>
        <source>{path} needs a passphrase that is not known here; type it.</source>
        <translation>{path} necesita una contraseña que aquí no se conoce; escríbala.</translation>
    </message>
    <message>
        <source>{path} was packed by a newer Engagement Desk; update the program to open it.</source>
        <translation>{path} lo empaquetó un Engagement Desk más nuevo; actualice el programa para abrirlo.</translation>
    </message>
    <message>
        <source>{path} was replaced or moved by another program while it was open here, so nothing more is written to it; close the window, then open it again.</source>
        <translation>{path} fue sustituido o movido por otro programa mientras estaba abierto aquí, así que no se escribe más en él; cierre la ventana, y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>{path} was replaced, moved or deleted by another program, such as a synced folder, while it was open here.</source>
        <translation>{path} fue sustituido, movido o borrado por otro programa, como una carpeta sincronizada, mientras estaba abierto aquí.</translation>
    </message>
    <message>
        <source>{path}, {size} MB</source>
        <translation>{path}, {size} MB</translation>
    </message>
    <message>
        <source>{percent} % of the minimum, {earned} of {minimum}</source>
        <translation>{percent} % del mínimo, {earned} de {minimum}</translation>
    </message>
    <message>
        <source>{project} of {client} could belong to {keys}; choose one.</source>
        <translation>{project} de {client} podría pertenecer a {keys}; elija uno.</translation>
    </message>
    <message>
        <source>{project} of {client} would be a new engagement in {currency}, which has no default rate and minimum; begin that engagement first, then import into it.</source>
        <translation>{project} de {client} sería un encargo nuevo en {currency}, sin tarifa ni mínimo habituales; empiece antes ese encargo, e importe en él.</translation>
    </message>
    <message>
        <source>{quarter} edition {n}</source>
        <translation>{quarter} edición {n}</translation>
    </message>
    <message>
        <source>{quarter} has no days to review yet: its first is {starts}; ask for an earlier quarter.</source>
        <translation>{quarter} aún no tiene días: el primero es el {starts}; pida un trimestre anterior.</translation>
    </message>
    <message>
        <source>{quarter} is not published yet; this passes it over for good.</source>
        <translation>{quarter} aún no está publicado; esto lo pasa por alto para siempre.</translation>
    </message>
    <message>
        <source>{quarter} is published as edition {edition} with the same words; change a part before you publish another edition.</source>
        <translation>{quarter} está publicado como edición {edition} con los mismos textos; cambie una parte antes de publicar otra edición.</translation>
    </message>
    <message>
        <source>{quarter} {closes}. Start the draft; figures fill themselves.</source>
        <translation>{quarter} {closes}. Empiece el borrador; las cifras se rellenan solas.</translation>
    </message>
    <message>
        <source>{rate} an hour</source>
        <translation>{rate} la hora</translation>
    </message>
    <message>
        <source>{ref} cannot be a reference; use up to 20 characters without blanks, such as 2.1.</source>
        <translation>{ref} no puede ser una referencia; use hasta 20 caracteres sin espacios, como 2.1.</translation>
    </message>
    <message>
        <source>{ref} excludes this, yet the time is classed in scope; a change order makes it paid work, goodwill absorbs it with a reason.</source>
        <translation>{ref} excluye esto, pero el tiempo está dentro del alcance; una orden de cambio lo hace de pago, la cortesía lo absorbe con un motivo.</translation>
    </message>
    <message>
        <source>{ref} is the only clause of the draft; edit it, or add another one before you remove it.</source>
        <translation>{ref} es la única cláusula del borrador; edítela, o añada otra antes de quitarla.</translation>
    </message>
    <message>
        <source>{said}, {share} of the minimum</source>
        <translation>{said}, {share} del mínimo</translation>
    </message>
    <message>
        <source>{share} % of the time worked was in scope.</source>
        <translation>El {share} % del tiempo trabajado estaba dentro del alcance.</translation>
    </message>
    <message>
        <source>{side} not agreed</source>
        <translation>{side} sin acordar</translation>
    </message>
    <message>
        <source>{state} by silence</source>
        <translation>{state} por silencio</translation>
    </message>
    <message>
        <source>{status} from {day}</source>
        <translation>{status} desde el {day}</translation>
    </message>
    <message>
        <source>{step}  Esc stops</source>
        <translation>{step}  Esc detiene</translation>
    </message>
    <message>
        <source>{sum} a month; from {basis}</source>
        <translation>{sum} al mes; de {basis}</translation>
    </message>
    <message>
        <source>{sum} a year</source>
        <translation>{sum} al año</translation>
    </message>
    <message>
        <source>{sum} open</source>
        <translation>{sum} pendientes</translation>
    </message>
    <message>
        <source>{sum} owed at an exit</source>
        <translation>{sum} debidos en una salida</translation>
    </message>
    <message>
        <source>{text} has more decimals than {currency}, which has {decimals}; leave the rest out.</source>
        <translation>{text} tiene más decimales que {currency}, que tiene {decimals}; omita el resto.</translation>
    </message>
    <message>
        <source>{text} is 10,000 hours or more; log it in shorter entries.</source>
        <translation>{text} son 10.000 horas o más; anótelo en apuntes más cortos.</translation>
    </message>
    <message>
        <source>{text} is larger than any amount kept here; check the number of its digits.</source>
        <translation>{text} supera cualquier importe de aquí; compruebe el número de cifras.</translation>
    </message>
    <message>
        <source>{text} is negative, which only a correction may be; give a duration without the sign.</source>
        <translation>{text} es negativo, y solo una corrección puede serlo; dé la duración sin signo.</translation>
    </message>
    <message>
        <source>{text} is negative; give an amount of 0 or more.</source>
        <translation>{text} es negativo; dé un importe de 0 o más.</translation>
    </message>
    <message>
        <source>{text} is no shortfall rule; give REASON=RULE with a reason of {reasons} and a rule of full, prorated or waived.</source>
        <translation>{text} no es una regla de déficit; dé MOTIVO=REGLA con un motivo de {reasons} y una regla full, prorated o waived.</translation>
    </message>
    <message>
        <source>{text} is no whole number of seconds; write it in hours, minutes and seconds, like 1h30m15s.</source>
        <translation>{text} no es un número entero de segundos; escriba horas, minutos y segundos, como 1h30m15s.</translation>
    </message>
    <message>
        <source>{text} is not a whole number of minutes; give hours like 20, 7.5 or 7h30.</source>
        <translation>{text} no es un número entero de minutos; dé horas como 20, 7.5 o 7h30.</translation>
    </message>
    <message>
        <source>{text} is not a whole number; give 0 or more.</source>
        <translation>{text} no es un número entero; dé 0 o más.</translation>
    </message>
    <message>
        <source>{threshold} % of the budget is used.</source>
        <translation>Se ha usado el {threshold} % del presupuesto.</translation>
    </message>
    <message>
        <source>{time:%H:%M} on {date} has another offset in {zone}; correct the offset, or leave it out.</source>
        <translation>Las {time:%H:%M} del {date} tienen otro desfase en {zone}; corrija el desfase, u omítalo.</translation>
    </message>
    <message>
        <source>{time} a week needed</source>
        <translation>{time} a la semana necesarias</translation>
    </message>
    <message>
        <source>{time} at risk</source>
        <translation>{time} en riesgo</translation>
    </message>
    <message>
        <source>{time} at risk without an approved order, above the {allowed} that the terms allow.</source>
        <translation>{time} en riesgo sin orden aprobada, más de los {allowed} que admiten las condiciones.</translation>
    </message>
    <message>
        <source>{time} at risk, {allowed} allowed</source>
        <translation>{time} en riesgo, {allowed} admitidos</translation>
    </message>
    <message>
        <source>{time} at the rate</source>
        <translation>{time} a la tarifa</translation>
    </message>
    <message>
        <source>{time} expire unless used</source>
        <translation>{time} caducan sin usarse</translation>
    </message>
    <message>
        <source>{time} h worked</source>
        <translation>{time} h trabajadas</translation>
    </message>
    <message>
        <source>{time} included</source>
        <translation>{time} incluidas</translation>
    </message>
    <message>
        <source>{time} to class again</source>
        <translation>{time} por reclasificar</translation>
    </message>
    <message>
        <source>{title} is deemed accepted on {on}, unless it is answered.</source>
        <translation>{title} se da por aceptado el {on}, salvo respuesta.</translation>
    </message>
    <message>
        <source>{title} is deemed rejected on {on}, unless it is answered.</source>
        <translation>{title} se da por rechazado el {on}, salvo respuesta.</translation>
    </message>
    <message>
        <source>{title} was due on {due}.</source>
        <translation>{title} vencía el {due}.</translation>
    </message>
    <message>
        <source>{total} hours in all; no hours a month are agreed.</source>
        <translation>{total} horas en total; no hay horas acordadas al mes.</translation>
    </message>
    <message>
        <source>{total} hours in all; no hours a week are agreed.</source>
        <translation>{total} horas en total; no hay horas acordadas a la semana.</translation>
    </message>
    <message>
        <source>{used} of {included} included hours were used in one period; {beyond} went beyond, {expired} expired.</source>
        <translation>Se usaron {used} de {included} horas incluidas en un periodo; {beyond} de exceso, {expired} caducadas.</translation>
    </message>
    <message>
        <source>{used} of {included} included hours were used in {count} periods; {beyond} went beyond, {expired} expired.</source>
        <translation>Se usaron {used} de {included} horas incluidas en {count} periodos; {beyond} de exceso, {expired} caducadas.</translation>
    </message>
    <message>
        <source>{value} cannot be set here; give {expected}.</source>
        <translation>{value} no vale aquí; dé {expected}.</translation>
    </message>
    <message>
        <source>{what} is dated {on}, which a published review covers; it counts from {counts_on}.</source>
        <translation>{what} es del {on}, que cubre un informe publicado; cuenta desde el {counts_on}.</translation>
    </message>
    <message>
        <source>{what} was stopped; nothing was changed.</source>
        <translation>{what}: detenido; no se cambió nada.</translation>
    </message>
    <message>
        <source>{what}: stop (Ctrl+T)</source>
        <translation>{what}: parar (Ctrl+T)</translation>
    </message>
    <message>
        <source>{what}; Enter gives it, Esc leaves</source>
        <translation>{what}; Intro lo da, Esc sale</translation>
    </message>
    <message>
        <source>{what}; the end is computed without any.</source>
        <translation>{what}; el fin se calcula sin ello.</translation>
    </message>
    <message>
        <source>{word} is not one of the words for {part}: {words}.</source>
        <translation>{word} no es una de las palabras para {part}: {words}.</translation>
    </message>
    <message>
        <source>{work_date} is covered by a published review: the time counts on {posting_date}, as restated.</source>
        <translation>El {work_date} está cubierto por un informe publicado: el tiempo cuenta el {posting_date}, como rectificado.</translation>
    </message>
    <message>
        <source>{worked} · billed {billed} · {value}</source>
        <translation>{worked} · facturable {billed} · {value}</translation>
    </message>
    <message>
        <source>– none –</source>
        <translation>– ninguna –</translation>
    </message>
    <message>
        <source>“tomorrow” is note</source>
        <translation>«mañana» es nota</translation>
    </message>
    <message>
        <source>“tomorrow” stands in the note, for a line logs what is done; the time counts on {day}.</source>
        <translation>«tomorrow» queda en la nota, pues una línea anota lo hecho; el tiempo cuenta el {day}.</translation>
    </message>
    <message>
        <source>“{action}” has nothing to act on here.</source>
        <translation>«{action}» no tiene nada sobre lo que actuar aquí.</translation>
    </message>
    <message>
        <source>“{language}” is no language; give its tag, such as en, de or pt-BR.</source>
        <translation>«{language}» no es un idioma; dé su código, como en, de o pt-BR.</translation>
    </message>
    <message>
        <source>“{text}” is no amount of money; write it like 100, 100.00 or 25,600.</source>
        <translation>«{text}» no es un importe; escríbalo como 100, 100.00 o 25,600.</translation>
    </message>
    <message>
        <source>“{text}” is no clock time; write it like 9:15, 9:15am or 17:00.</source>
        <translation>«{text}» no es una hora; escríbala como 9:15, 9:15am o 17:00.</translation>
    </message>
    <message>
        <source>“{text}” is no date; write it like 2026-09-30, or say today, yesterday or a weekday.</source>
        <translation>«{text}» no es una fecha; escríbala como 2026-09-30, o diga today, yesterday o un día de la semana.</translation>
    </message>
    <message>
        <source>“{text}” is no duration; write it like 1h30, 1:30, 90m, 1.5h or 45s.</source>
        <translation>«{text}» no es una duración; escríbala como 1h30, 1:30, 90m, 1.5h o 45s.</translation>
    </message>
    <message>
        <source>“{text}” is no month; write it like 2026-09.</source>
        <translation>«{text}» no es un mes; escríbalo como 2026-09.</translation>
    </message>
    <message>
        <source>“{text}” is no pair of clock times; write it like 9:15-10:40.</source>
        <translation>«{text}» no es un par de horas; escríbalo como 9:15-10:40.</translation>
    </message>
    <message>
        <source>“{text}” is no quarter; write it like 2026Q3.</source>
        <translation>«{text}» no es un trimestre; escríbalo como 2026Q3.</translation>
    </message>
    <message>
        <source>“{title}” counts as {silence} by silence since {deemed_on}, which the review published through {covered} covers; its answer stands.</source>
        <translation>«{title}» vale como {silence} por silencio desde el {deemed_on}, que cubre el informe publicado hasta el {covered}; su respuesta queda.</translation>
    </message>
    <message>
        <source>“{title}” counts as {silence} by silence since {deemed_on}; only an answer dated by then can be recorded.</source>
        <translation>«{title}» vale como {silence} por silencio desde el {deemed_on}; solo puede registrarse una respuesta de hasta ese día.</translation>
    </message>
    <message>
        <source>“{title}” is on invoice {ref}; void that invoice before you change the amount.</source>
        <translation>«{title}» está en la factura {ref}; anúlela antes de cambiar el importe.</translation>
    </message>
    <message>
        <source>“{title}” is {state} and cannot be {step}.</source>
        <translation>«{title}» está {state}, así que «{step}» no es posible.</translation>
    </message>
    <message>
        <source>“{title}” was accepted in the period that the review published through {covered} covers; its amount stands.</source>
        <translation>«{title}» se aceptó en el periodo que cubre el informe publicado hasta el {covered}; su importe queda.</translation>
    </message>
    <message>
        <source>“{title}” was {event} on {earliest}; give that day or a later one instead of {on}.</source>
        <translation>«{title}» fue {event} el {earliest}; dé ese día o uno posterior en vez del {on}.</translation>
    </message>
    <message>
        <source>“{title}”: {revisions} revisions against {limit} agreed; a change order can carry the rest.</source>
        <translation>«{title}»: {revisions} revisiones frente a {limit} acordadas; una orden de cambio puede llevar el resto.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>“{words}” on {day}</source>
        <translation>«{words}» el {day}</translation>
    </message>
    <message>
        <source>− {cents} earned</source>
        <translation>− {cents} devengados</translation>
    </message>
    <message>
        <source>− {cents} notice fees</source>
        <translation>− {cents} de honorarios del preaviso</translation>
    </message>
    <message>
        <source>− {cents} termination fee</source>
        <translation>− {cents} de cargo por terminación</translation>
    </message>
    <message>
        <source>−10m why, or 20m why</source>
        <translation>−10m por qué, o 20m por qué</translation>
    </message>
</context>
</TS>
