### Najma, English.
###
### The same ids and the same arguments in every catalogue; the words of the same office. British spelling.
### A “group” is one run of a module, a “session” one dated class. $sex is f or m; English rarely needs it.

## Languages, by their own names

language-fr = Français
language-ar = العربية
language-zgh = ⵜⴰⵎⴰⵣⵉⵖⵜ
language-zgh-Latn = Tamaziɣt
language-en = English

## Days and months

weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday

hijri-1 = Muharram
hijri-2 = Safar
hijri-3 = Rabi I
hijri-4 = Rabi II
hijri-5 = Jumada I
hijri-6 = Jumada II
hijri-7 = Rajab
hijri-8 = Shaban
hijri-9 = Ramadan
hijri-10 = Shawwal
hijri-11 = Dhu al-Qada
hijri-12 = Dhu al-Hijja

## Attendance

status-present = { $sex ->
   *[f] present
  }
status-late = { $sex ->
   *[f] late
  }
status-absent = { $sex ->
   *[f] absent
  }
status-justified = { $sex ->
   *[f] absent, excused
  }
status-exempt = { $sex ->
   *[f] exempt
  }

## Sessions: their state, and why one was not held

session-held = held

reason-trainer = trainer absent
reason-souk = market day
reason-weather = bad weather
reason-holiday = public holiday
reason-strike = strike
reason-room = room unavailable
reason-harvest = harvest
reason-event = event at the centre
reason-nobody = nobody came

## Enrolments

enrolment-active = { $sex ->
   *[f] enrolled
  }
enrolment-suspended = { $sex ->
   *[f] suspended
  }
enrolment-completed = { $sex ->
    [m] completed
   *[f] completed
  }
enrolment-dropped = dropped out
enrolment-transferred = { $sex ->
   *[f] transferred
  }
enrolment-cancelled = enrolment cancelled
enrolment-waiting = waiting list

## Actions: two words for the key bar, a sentence for the help

action-help = help
action-help-help = Shows the keys and the help of this screen.
action-done = save
action-done-help = Saves the record, validates the register or closes what is open.
action-search = search
action-search-help = Searches by name, CIN, phone or file number, in Arabic as well as in Latin letters.
action-new = add
action-new-help = Adds a person, a walk-in, a group or a centre here.
action-fill = fill
action-fill-help = Fills what is blank: marks all the others present, or repeats the value typed last.
action-files = paper
action-files-help = Papers and files of this screen: export, import.
action-look = filters
action-look-help = Filters, chooses the columns or compares.
action-note = note
action-note-help = Writes a note on this line.
action-palette = commands
action-palette-help = Looks for a command by its name.
action-quit = quit
action-quit-help = Closes Najma; everything is saved already and drafts are kept.
action-undo = undo
action-undo-help = Undoes your last act on this screen.
action-redo = redo
action-redo-help = Does again what has just been undone.
action-enter = open
action-enter-help = Opens the line, or goes to the next field or line.
action-back = back
action-back-help = Goes back to the screen before and keeps the draft.
action-up = up
action-up-help = Goes to the line above.
action-down = down
action-down-help = Goes to the line below.
action-left = left
action-left-help = Goes left: to the day, session or character on that side.
action-right = right
action-right-help = Goes right: to the day, session or character on that side.
action-home = start
action-home-help = Goes to the first line, or to the start of the field.
action-end = end
action-end-help = Goes to the last line, or to the end of the field.
action-page-up = page up
action-page-up-help = Goes up a page.
action-page-down = page down
action-page-down-help = Goes down a page.
action-next-field = next field
action-next-field-help = Goes to the next field.
action-previous-field = previous field
action-previous-field-help = Goes back to the field you came from.
action-record = her record
action-record-help = Opens this person's record.
action-not-held = not held
action-not-held-help = Says that the session was not held, and why.
action-skip = skip
action-skip-help = Goes to the next line without a mark.
action-clear = clear
action-clear-help = Clears the mark of the line, or the character before.
action-delete = delete
action-delete-help = Deletes the character that follows.
action-redraw = redraw
action-redraw-help = Draws the whole screen again.
action-reassure = nothing lost
action-reassure-help = Reminds you that nothing is lost, and how to quit.
action-go-today = today
action-go-today-help = Goes to the page of the day: the registers to enter.
action-go-persons = people
action-go-persons-help = Goes to the list of people.
action-go-courses = groups
action-go-courses-help = Goes to the list of groups.
action-go-centres = centres
action-go-centres-help = Goes to the list of centres.
action-go-modules = modules
action-go-modules-help = Goes to the list of modules.
action-go-closures = closures
action-go-closures-help = Goes to the days without sessions.
action-go-history = history
action-go-history-help = Shows who changed what, and when.
action-language = language
action-language-help = Changes the language of the program, closing nothing.
action-arabic-display = Arabic display
action-arabic-display-help = Changes how Arabic is sent to this terminal, if its words read backwards.
action-theme = colours
action-theme-help = Changes the colours: dark, plain or none.
action-keyboard = keyboard
action-keyboard-help = Shows what each key sends, and the setting to change.
action-word-left = word left
action-word-left-help = Goes to the word on the left in the field.
action-word-right = word right
action-word-right-help = Goes to the word on the right in the field.
action-select-word = select word
action-select-word-help = Selects the word, then the whole field: what is typed next takes its place.
action-unlock = unlock
action-unlock-help = Reopens a locked register, with a reason.
action-identify = identify
action-identify-help = Says who the person is that came without being enrolled.
action-leave = leaving
action-leave-help = Ends an enrolment, with its date and reason.
action-renumber = renumber
action-renumber-help = Numbers the lines in alphabetical order, as long as nothing is printed or marked.
action-discard = discard
action-discard-help = Forgets what is typed in this record, after a question.

## Places

place-today = Today
place-sheet = Attendance sheet
place-persons = People
place-person = Person
place-courses = Groups
place-course = Group
place-form = Record
place-centres = Centres
place-modules = Modules
place-closures = Closures
place-import = Import
place-export = Register of the month
place-history = History
place-founding = First start
place-keyboard = Keyboard test

## What the database could not do, and the remedy

trouble-busy = Another workstation is writing: nothing is saved. Try again in a moment.
trouble-full = The disk is full or protected: nothing is saved, what you typed stays on the screen. Make room, then try again.
trouble-disk = The disk or the memory failed: nothing is saved, what you typed stays on the screen. Try again, then tell your IT service.
trouble-unknown = It cannot be known whether the last act is saved: do not switch off the machine, and look at the history before doing it again.
trouble-conflict = { $clerk } has just changed the same thing: nothing is overwritten. Read that version, then do yours again if need be.
trouble-problems = Some fields need correcting: each of them says what is wrong.
trouble-locked = This register is locked: unlock it first, with a reason.
trouble-gone = This is no longer there: another workstation removed it. Esc goes back to the screen before.
trouble-moved = The database file was moved, replaced or deleted during work: nothing is saved. Keep this screen and call your IT service.
trouble-newer = This database has format { $file }, this program knows format { $program }: quit and start the new Najma.
trouble-damaged = This file is not a Najma database, or it is damaged: run “najma check”, then go back to the last backup.
trouble-taken = This value is already used elsewhere, in { $column }: find who bears it, or change it.
trouble-referred = Other records depend on it: remove them first.
trouble-rule = The database refuses this value by rule { $rule }: correct it, then try again.

## What the database refuses, and what to do

centre-code-taken = Code { $code } belongs to another centre: choose another one.
module-code-taken = Module { $code } exists already in this version: change the code or the version.
course-code-taken = Code { $code } belongs to another group: choose another one.
enrolment-already-here = This person is already in the group, line { $line }: mark that line.
enrolment-course-full = A group has { $most } lines at most: open another one.
enrolment-course-over = The group ends before { $day }: choose an earlier date, or extend the group.
cli-course-ended = { $course } ended on { $day } and takes nobody new. For a place that was forgotten, give its first day with --from; otherwise extend the group.
enrolment-ends-before = The enrolment begins only on { $day }: choose a later date.
enrolment-identified = It is known already who is on this line: open her record to correct it.
enrolment-marked-after = There is a mark on { $day }: choose a later leaving date, or clear that mark first.
enrolment-numbers-fixed = The numbers are already on a printed or marked sheet: they no longer change.
session-already-cancelled = This session is already said not to be held.
session-past-midnight = A session of { $minutes } that begins at { $time } would end after midnight: choose another hour.
session-not-cancelled = This session is not said not to be held: there is nothing to put back.
session-restored = { $course }: session put back to be taken
session-exists = This group already has a session on { $day } at this time: open it, or change the time.
sheet-not-concerned = Line { $line } is not concerned on that day: check its dates in the group.
sheet-walk-in-unnamed = Type a name for this person: “Latifa, douar Tizi” is enough.
frame-paste-cut = The pasted text is too long: only its beginning was read.
sample-exists = This file exists already: choose another name.

## People

person-name = Name
person-name_ar = الاسم العائلي والشخصي
person-file = Paper file
person-file-hint = the number written on the file, if there is one
person-family = Family name
person-family_ar = الاسم العائلي
person-given = Given name
person-given_ar = الاسم الشخصي
person-birth = { $sex ->
    [f] Born on
    [m] Born on
   *[other] Birth
  }
person-birth-hint = 12/3/1995, 3/1995, 1995, or 23a for an age
person-sex = Sex
person-sex-f = female
person-sex-m = male
person-commune = Commune
person-commune-hint = the beginning of its name, in Arabic or French
person-douar = Douar, district
person-phone = Phone
person-phone-hint = 06 61 23 45 67; own number or a relative's
person-cin = CIN
person-cin-hint = leave it blank if there is none
person-note = Note

## Centres

centre-code = Code
centre-code-hint = short and unique, for instance AZI
centre-name = Name
centre-name_ar = Arabic name
centre-kind = Kind
centre-kind-cef = Education and training centre
centre-kind-cfa = Apprenticeship training centre
centre-kind-eps = Social protection establishment
centre-kind-emf = Multifunctional space for women
centre-kind-cas = Social assistance centre
centre-kind-je = Kindergarten
centre-kind-creche = Day nursery
centre-kind-cp = Multipurpose centre
centre-kind-association = Partner association
centre-kind-other = Other
centre-commune = Commune
centre-commune-hint = the beginning of its name, in Arabic or French
centre-souk = Market day
centre-souk-hint = sessions on that day will be pointed out
centre-souk-1 = Monday
centre-souk-2 = Tuesday
centre-souk-3 = Wednesday
centre-souk-4 = Thursday
centre-souk-5 = Friday
centre-souk-6 = Saturday
centre-souk-7 = Sunday

## Modules

module-code = Code
module-code-hint = for instance COUT-M2
module-version = Version
module-title = Title
module-title_ar = Arabic title
module-theme = Subject
module-theme-literacy = Literacy
module-theme-health = Health and hygiene
module-theme-rights = Rights
module-theme-procedures = Administrative procedures
module-theme-enterprise = Cooperatives and microprojects
module-theme-trade = Trade
module-theme-other = Other
module-hours = Hours
module-hours-hint = hours planned for the whole module

## Closures

closure-centre = Centre
closure-centre-hint = blank: all the centres of the delegation
closure-from = From
closure-to = To
closure-to-hint = last day without sessions
closure-title = Reason
closure-title_ar = Arabic reason

## Groups

course-code = Code
course-code-hint = for instance COUT-M2-B
course-module = Module
course-centre = Centre
course-name = Group
course-name-hint = the name everybody uses: Couture M2-B
course-name_ar = Arabic name
course-room = Room
course-trainer = Trainer
course-starts_on = Start
course-ends_on = End
course-capacity = Places
course-slots = Timetable
course-slots-hint = lun 9-12, jeu 14:30-16h
course-enrolled = Enr

## The screens of groups

courses-empty = No group yet. A group brings women together around a module, in a centre, at fixed times.
    F4 opens a new group; it needs a module (F9 m) and a centre (F9 e).
courses-counts = { $running ->
    [0] no group running or to come
    [one] 1 group running or to come
   *[other] { $running } groups running or to come
  }{ $ended ->
    [0] {""}
    [one] , 1 ended
   *[other] , { $ended } ended
  }
courses-new = new group
courses-new-person = new person
course-edit = edit
course-files = files
course-exams = exams
course-saved = { $name }: group saved ✓
course-slot = { $days } from { $from } to { $to }
course-slot-and = {" and "}
course-slot-comma = {", "}
course-span = from { $from } to { $to }
course-no-slots = This group has no timetable: F7 edit, then lun 9-12, jeu 14:30-16
course-no-slots-short = no timetable
course-planned-already = All the sessions of the timetable are planned already
course-planned = { $count ->
    [one] 1 session planned ✓
   *[other] { $count } sessions planned ✓
  }
course-plan = plan
course-plan-title = Plan the timetable
course-plan-what = { $count ->
    [one] 1 session to create, on { $from }.
   *[other] { $count } sessions to create, from { $from } to { $to }.
  }
course-plan-closed = { $count ->
    [one] 1 session falls on a closed day and is not created:
   *[other] { $count } sessions fall on closed days and are not created:
  }
course-not-now = not now
course-pane-lines = Enrolled { $count }{ $places ->
    [0] {""}
   *[other] /{ $places }
  }
course-pane-sessions = Sessions { $held ->
    [0] none held
    [one] 1 held
   *[other] { $held } held
  }{ $coming ->
    [0] {""}
   *[other] , { $coming } to come
  }
course-pane-missing = { $count } to plan: F5
course-lines-empty = Nobody is enrolled in this group yet.
    F4 finds a person and enrols her; F6 enrols a whole list from a spreadsheet.
course-sessions-empty = No session yet.
    F5 plans those of the timetable, F4 adds an extra session.
course-no-line = No line under the cursor
course-no-session = No session under the cursor
course-next = next
course-enrol = enrol
course-enrol-whom = Enrol
course-enrol-nobody = Nobody of that name. F4 opens a new record with what is typed.
course-enrolled-one = { $line } { $name }: { $sex ->
    [m] enrolled
   *[f] enrolled
  } ✓
course-enrolled-back = { $line } { $name }: { $sex ->
    [m] back on the line he had
   *[f] back on the line she had
  }; the registers before do not change ✓
course-enrolled-stays = { $line } { $name }: { $sex ->
    [m] he stays in the group
   *[f] she stays in the group
  }, the departure set for { $day } is taken back ✓
course-enrolled-already = { $name } is already in the group, line { $line }
course-enough = done
course-leave = leaving
course-leave-title = { $line } { $name }: end of enrolment
course-leave-day = First day outside the group
course-leave-reason = Reason, if you know it
course-left = { $line } { $name }: { $state } from { $day } ✓
course-renumbered = { $count ->
    [one] 1 line numbered in alphabetical order ✓
   *[other] { $count } lines numbered in alphabetical order ✓
  }
course-extra = extra session
course-extra-on = Day of the session
course-extra-at = Time
course-extra-for = Duration
course-session-added = Session added on { $day } at { $time } ✓
course-to-sessions = sessions
course-to-lines = enrolled
course-standing-left = { $state } { $day }
course-standing-walk-in = to identify

enrolment-number = no.
enrolment-name = Name
enrolment-name_ar = الاسم بالعربية
enrolment-from = Since
enrolment-standing = Standing

session-weekday = Day
session-on = Date
session-starts = Time
session-length = Length
session-state = Session
session-register = Register
session-came = Came

help-courses-1 = Groups running and to come first, then those that have ended. Enter opens a group.
help-courses-2 = F4 creates a group, F7 edits the one under the cursor: module, centre, dates and timetable.
help-course-1 = Tab goes from the enrolled to the sessions. Enter opens the person's record, or the attendance sheet.
help-course-2 = On the enrolled, F4 enrols one after the other; X ends an enrolment, with its date and reason.
help-course-3 = The line numbers are those of the paper: F9 r puts them in alphabetical order as long as nothing is printed or marked.
help-course-4 = On the sessions, F5 plans the timetable leaving out closed days, F4 adds an extra session, X says that one is not held. F9 7 postpones it, F9 8 says who taught it, F9 9 what was done, F9 v for how long; F9 5 moves whole weeks.
help-course-5 = F6 exports the register of a month, or enrols a whole list from a spreadsheet. F8 opens exams and assessments, C the certificates; F9 = runs the group again, splits or merges it.

## Export of a month's register

export-month = { $course }: register of { $month }
export-turn = ← → other month
export-next-month = other month
export-write = write
export-xlsx = workbook for Excel or LibreOffice (XLSX)
export-csv = text in columns (CSV)
export-import = import a list of people and enrol them here
export-written = Register written: { $file }
export-untaken = not entered
export-attended = hours attended
export-offered = hours planned
help-export-1 = The register of the month, one row for each woman and one column for each session. ← → change the month.
help-export-2 = The file goes to the folder exports, beside the database; only its owner can read it.

## The import screen

importing-file = File
importing-name = File
importing-folder = Folder
importing-day = Date
importing-size = Size
importing-line = Line
importing-person = Person
importing-verdict = Verdict
importing-why = Details
importing-empty = No CSV or XLSX file here. Type its path, for instance ~/Desktop/list.xlsx,
    or put it into the folder inbox beside the database.
importing-choose = Choose a file, or type its path
importing-needs-name = No column holds a name: Enter says what the column under the cursor holds
importing-unnamed = There is no row of headings: Enter says what each column holds
importing-nothing = Nothing to import: all these people are already known, or need correcting
importing-tried = Trial finished: nothing is saved yet
importing-tries = { $bar } { $share }% · { $rows ->
    [one] { $rows } row read
   *[other] { $rows } rows read
  }
importing-writes = { $bar } { $share }% · { $rows ->
    [one] { $rows } row imported
   *[other] { $rows } rows imported
  }
importing-under-way = { $file }: importing…
importing-being-tried = { $file }: trying…
importing-stop = stop
importing-stop-ask = Stop? Nothing of this file will be saved.
importing-stop-lead = 2 stop
importing-go-on = go on
importing-take = choose
importing-try = try
importing-column = column
importing-first-row = first row
importing-course = group
importing-duplicates = duplicates
importing-do = import
importing-to-columns = columns
importing-all-new = All new people: nothing to look at again.
importing-no-course = without enrolment
importing-into = enrolment in { $course }
importing-doubles-skip = possible duplicates set aside
importing-doubles-add = possible duplicates added
importing-doubles-update = possible duplicates completed
importing-columns = { $file }: { $count ->
    [one] 1 column
   *[other] { $count } columns
  }
importing-report = { $rows ->
    [one] 1 row read. Nothing is saved yet.
   *[other] { $rows } rows read. Nothing is saved yet.
  }
importing-count-add = { $count ->
    [one] 1 to add
   *[other] { $count } to add
  }
importing-count-update = { $count ->
    [one] 1 update
   *[other] { $count } updates
  }
importing-count-known = { $count ->
    [one] 1 known already
   *[other] { $count } known already
  }
importing-count-possible = { $count ->
    [one] 1 possible duplicate
   *[other] { $count } possible duplicates
  }
importing-count-error = { $count } to correct
importing-count-enrolled = { $count ->
    [one] 1 enrolment
   *[other] { $count } enrolments
  }
importing-rejects-name = rejects
importing-done = Import: { $added } added, { $updated } updated, { $enrolled } enrolled ✓{ $rejected ->
    [0] {""}
   *[other] {" "}{ $rejected } rejected
  }
importing-done-rejects = Import: { $added } added, { $updated } updated, { $enrolled } enrolled ✓ { $rejected ->
    [one] { $rejected } rejected row
   *[other] { $rejected } rejected rows
  } in { $file }
help-import-1 = Choose a CSV or XLSX spreadsheet: it is read, nothing is saved yet.
help-import-2 = Check what each column holds, then F2 tries it: what would be added, updated, in doubt or to be corrected.
help-import-3 = F2 again imports it all at once; Ctrl-Z undoes the whole import. Rejected rows are written to a file to correct.
help-import-4 = F7 chooses the group to enrol these people in, F5 what becomes of possible duplicates.

## First start

founding-title = Najma, first start
founding-intro-1 = Three answers, and the database of your delegation is created on this machine.
founding-intro-2 = The public holidays of the school year are put in; all can be changed later.
founding-delegation = Delegation
founding-delegation-hint = the beginning of its name, in French or Arabic
founding-language = Language
founding-language-fr = Français
founding-language-ar = العربية
founding-language-zgh = ⵜⴰⵎⴰⵣⵉⵖⵜ
founding-language-zgh-Latn = Tamaziɣt
founding-language-en = English
founding-name = Your name
founding-name-hint = as it will appear in the history
founding-new = not in the list: provisional code
founding-leave = Esc once more to leave; nothing is created
founding-next = next
founding-create = create
founding-quit = leave
help-founding-1 = Type the beginning of your delegation's name, choose the language, check your name: F2 creates the database.


### The frame of every screen

frame-najma = Najma
frame-undo = { $key } undo
frame-too-small = Window too small: Najma needs { $columns } columns and { $rows } rows. Enlarge it, nothing is lost; until then no key writes anything.
frame-reassure = Nothing is lost; F9 q to quit
frame-no-such-key = This key does nothing here; F1 shows the keys
frame-paste-nowhere = Nowhere to paste here: open a field first
frame-language = The program speaks English
frame-theme = Colours: { $theme }
theme-dark = dark
theme-plain = plain
theme-mono = none
frame-bidi = Arabic display: { $mode }
frame-field-full = Field full: { $count ->
    [one] 1 character was not kept
   *[other] { $count } characters were not kept
  }
frame-not-here = Nothing to open here
frame-unheard = { $why } — what you type is not taken: nothing has opened

undo-done = Undone: { $act } { $about }
undo-nothing = Nothing to undo here
redo-done = Done again: { $act } { $about }
redo-nothing = Nothing to do again here

### The acts, as history and undo name them

act-other = change
act-found = database created
act-sign-in = first sign-in
act-mark = mark
act-clear = mark cleared
act-note = note
act-rest-present = the others present
act-mark-many = register entered
act-validate = register validated
act-unlock = register unlocked
act-cancel = session not held
act-restore = session put back
act-walk-in = walk-in
act-identify = walk-in identified
act-person = record
act-centre = centre
act-module = module
act-course = group
act-closure = closure
act-plan = sessions planned
act-enrol = enrolment
act-end-enrolment = end of enrolment
act-renumber = renumbering
act-import = import
act-setting = setting
act-undo = undo
act-redo = redo
act-sample = sample data

### Today

today-delegation = Provincial delegation: { $name }
today-registers = Registers
today-counts = { $due } to enter · { $coming } to come
today-taken = { $taken } of { $of }
today-age = { $days ->
    [one] 1 day
   *[other] { $days } days
  }
today-before = { $day }: { $held ->
    [0] no session held
    [one] 1 session held
   *[other] { $held } sessions held
  }{ $lost ->
    [0] {""}
    [one] , 1 not held: { $reasons }
   *[other] , { $lost } not held: { $reasons }
  } · attendance rate { $rate }%
today-empty = No register to enter: everything is up to date. ← → show the other days.
today-begin = Nothing here yet. Begin with a centre (F9 e), a module (F9 m), then a group (F9 g). People listed in a spreadsheet are imported with F9 p, then F6.
today-no-session = No session on that day. ← → change the day, Esc goes back to today.
today-no-such-line = There is no line { $line } here
today-overtaken = { $course }, { $day }: a colleague has just closed this register. Nothing is opened, the list is up to date
today-not-held = { $course }: session not held, saved
today-at = at { $time }
today-open = open
today-lead = 1-9 or Enter open
today-resume-sheet = Go on where the line was cut: { $course }, session of { $day }

register-untaken = not entered
register-draft = draft
register-validated = validated
register-unlocked = unlocked
register-locked = locked
session-planned = planned
session-cancelled = cancelled: { $reason }
session-not-held = not held: { $reason }
session-cancelled-short = not held
session-has-marks = This session has marks: clear them first, or undo them with Ctrl-Z
reason-other = another reason, in writing

### The attendance sheet

sheet-title = { $course } › session { $n }/{ $of }
sheet-also = also here: { $clerks }
sheet-number = no.
sheet-name = Name
sheet-name-ar = الاسم العائلي والشخصي
sheet-last = last 4
sheet-mark = mark
sheet-list-end = end of the list: T the others present, V validate
sheet-walk-in-name = to identify “{ $label }”
sheet-minutes = { " " }{ $minutes } min
sheet-left-to-take = to enter { $count }
sheet-hours = hours attended { $attended } of { $offered }
sheet-marked = { $line } { $name }: { $status } ✓
sheet-late = { $line } { $name }: { $status } { $minutes } min ✓
sheet-corrected = { $line } { $name }: { $status }, corrected ✓
sheet-cleared = { $line } { $name }: cleared ✓
sheet-noted = Note saved ✓
sheet-walked-in = { $line } { $name }: walk-in, present ✓
sheet-unlocked = Register unlocked; it will lock again when validated
sheet-rest-present = { $count ->
    [0] No line to fill
    [one] 1 marked present ✓
   *[other] { $count } marked present ✓
  }
sheet-validated = { $course } validated: { $present } present, { $absent } absent{ $untaken ->
    [0] {""}
   *[other] , { $untaken } not entered
  }
sheet-already-validated = Register validated already
sheet-untaken = { $count ->
    [one] 1 line not entered: { $name }
   *[other] { $count } lines not entered, the first { $name }
  }
sheet-go-untaken = go there
sheet-validate-anyway = validate as it is
sheet-end = End of the list: no line is marked
sheet-no-line = There is no line { $line }: the last one is { $last }
sheet-line-between = There is no line { $line }: after { $before } comes { $after }
sheet-doubted = Line { $line }: nothing was marked. Type it again, or the same key to go on
sheet-unheard = What you typed was not taken: check, or the same key to go on
sheet-no-status = “{ $key }” is not a mark; line { $line } waits for { $letters }
sheet-letters = P, A, R, J or D
sheet-of-line = { $line } { $name }: { $why }
sheet-number-pending = Line { $line } waits for its mark: a letter, or ⌫ to forget it
sheet-not-yet = { $line } { $name } is in the group only from { $day } on
sheet-left = { $line } { $name } left the group on { $day }
sheet-locked = Register locked after { $days ->
    [one] { $days } day
   *[other] { $days } days
  }: F9 v unlocks it with a reason
sheet-not-locked = This register is not locked
sheet-future = This session has not taken place yet: it is taken from { $day } on
sheet-cancelled = Session not held: if it took place, X puts it back
sheet-nothing-to-clear = Nothing to clear on this line
sheet-no-neighbour = No other session on that side
sheet-note-unmarked = Mark the line first, then the note
sheet-note-of = Note · { $line } { $name }
sheet-walk-in = Name of the walk-in
sheet-walk-in-short = walk-in
sheet-unlock-reason = Reason for unlocking
sheet-fill = others present
sheet-validate = validate
sheet-lead = { $letters } · 17{ $absent } line+mark
sheet-key-1 = 17A
sheet-key-1-help = go to line 17 and mark her absent
sheet-key-2 = 3A7A12J
sheet-key-2-help = several lines in a row
sheet-key-3 = R.20
sheet-key-3-help = 20 minutes late; also with , ; or :
sheet-key-4 = 17 Enter
sheet-key-4-help = go to line 17
label-present = P
label-late = R
label-absent = A
label-justified = J
label-exempt = D

### The help of the screens

help-today-1 = The registers to enter, from the oldest to the latest. A digit opens its line.
help-today-2 = ← and → show the sessions of other days. X says that a session was not held, and why.
help-sheet-1 = A letter marks the line and goes to the next; a number before the letter goes to that line first.
help-sheet-2 = Mark the absent, then T marks all the others present, and V validates the register.
help-sheet-3 = Each mark is saved at once. Ctrl-Z undoes them, the last one first.

### History and keyboard test

history-empty = Nothing has been written here yet.
keyboard-1 = Press the keys: each shows what the terminal sent and what it does.
keyboard-2 = PuTTY: Terminal › Keyboard › Function keys to “ESC[n~”. Esc twice to leave.
keyboard-unknown = unknown sequence: change the function key mode of the terminal
keyboard-character = character
keyboard-free = free key
keyboard-leads = followed by another key
keyboard-leave = twice: leave

### Keys: names of keys and keymap files

key-enter = Enter
key-esc = Esc
key-space = Space
key-tab = Tab
key-backspace = ⌫
key-delete = Del
key-up = ↑
key-down = ↓
key-left = ←
key-right = →
key-home = Home
key-end = End
key-page-up = Page Up
key-page-down = Page Down
key-ctrl = Ctrl
key-shift = Shift

key-refused-unknown = “{ $key }” is the name of no key
key-refused-terminal = “{ $key }” does not reach the program in every terminal
key-refused-alt = “{ $key }”: Alt cannot be told from Esc
key-refused-reader = “{ $key }” belongs to screen readers
key-refused-backspace = “{ $key }” cannot be told from ⌫
key-refused-tab = “{ $key }” cannot be told from Tab
key-refused-enter = “{ $key }” cannot be told from Enter
key-refused-esc = “{ $key }” cannot be told from Esc
key-refused-multiplexer = “{ $key }” commands tmux or screen
key-refused-reassure = “{ $key }” always answers that nothing is lost

keymap-syntax = { $file }, line { $line }: this is not TOML; write the line as action = ["F2", "V"]
keymap-unknown-place = { $file }, line { $line }: there is no place “{ $place }”
keymap-unknown-action = { $file }, line { $line }: there is no action “{ $action }”
keymap-not-a-section = { $file }, line { $line }: “{ $name }” must stand under a place, for instance [anywhere]
keymap-not-a-list = { $file }, line { $line }: write the keys of “{ $action }” as ["F2", "V"]
keymap-bad-key = { $file }, line { $line }: key refused for “{ $action }”: { $why }
keymap-doubled = { $file }, line { $line }: [{ $place }] key { $key } is for “{ $action }” and already for “{ $other }” ({ $other-file }, line { $other-line })
keymap-hidden = { $file }, line { $line }: [{ $place }] key { $key } of “{ $action }” and { $other-key } of “{ $other }” begin alike ({ $other-file }, line { $other-line })
keymap-mark = { $file }, line { $line }: key { $key } of “{ $action }” marks a line of the attendance sheet
keymap-essential = { $file }, line { $line }: “{ $action }” must keep a key that also works while typing

### Settings

config-unreadable = { $file } cannot be read: the original settings stand
config-syntax = { $file }, line { $line }: this is not TOML; the original settings stand
config-unknown-field = { $file }, line { $line }: there is no setting “{ $field }”
config-bad-value = { $file }, line { $line }: “{ $field }” takes { $expected }
config-expects-language = "fr", "ar", "zgh", "zgh-Latn" or "en"
config-expects-theme = "dark", "plain" or "mono"
config-expects-keymap = "default", "vim" or the path of a file
config-expects-path = a path in quotes
config-expects-bidi = "app", "line", "word" or "off"
config-expects-bidi-table = a section [bidi]
config-not-saved = The choice holds until you quit: { $file } could not be written

### Forms

form-blank = —
form-holds = by default
form-filter = Search:
form-no-match = Nothing matches
form-too-long = { $refused ->
    [one] 1 character found no room: this field takes { $max } at most
   *[other] { $refused } characters found no room: this field takes { $max } at most
}
form-nothing-to-repeat = No value to repeat in this field
form-not-blank = This field is filled already: the last value is repeated only in a blank field
form-age = { $age ->
    [0] under one year
    [one] { $age } year old
   *[other] { $age } years old
}
form-age-between = { $least } to { $most } years old
form-weekday-1 = Monday
form-weekday-2 = Tuesday
form-weekday-3 = Wednesday
form-weekday-4 = Thursday
form-weekday-5 = Friday
form-weekday-6 = Saturday
form-weekday-7 = Sunday

## Domain: what keeps an entry from being saved

field-missing = To be filled in.
field-long = Too long: { $length } characters, { $max } at most.
field-nul = This text contains a null character. Type it again.
field-code = A code has only Latin letters, digits and - _ . /, without spaces.
field-number = A whole number from { $from } to { $to }.
field-choice = “{ $text }” is not in the list: { $choices }.
field-record = “{ $text }” names no record. Choose it from the list.

date-empty = Type a date: 12/3/1995, 12/3, j, j-1, +7 or lun.
date-unknown = “{ $text }” is not a date. Type 12/3/1995, 12/3, j, j-1, +7 or lun.
date-needs-day = “{ $text }”: the day is missing.
date-no-day = There is no { $day } { $month }: that month has { $last } days.
date-no-such-day = There is no day { $day }: a month goes from 1 to 31.
date-no-month = There is no month { $month }: from 1 to 12.
date-no-year = Year { $year } is impossible: from 1800 to 2199.
date-far = Too far away: a century at most.
date-time-unknown = “{ $text }” is not a time. Type 9, 9h, 830 or 14:30.
date-no-hour = There is no hour { $hour }: from 0 to 23.
date-no-minute = There is no minute { $minute }: from 0 to 59.
date-duration-unknown = “{ $text }” is not a duration. Type 90, 1h30 or 1:30.
date-duration-long = Duration too long.

birth-future = “{ $text }” lies in the future. Check the year.
birth-old = “{ $text }”: more than { $years } years ago. Check the year.
birth-needs-year = “{ $text }”: the year is missing.
birth-short = “{ $number }”: for an age type { $number }a, for a year its four digits.
birth-unknown = “{ $text }”: type 12/3/1995, 3/1995, 1995 or 23a.

person-nameless = At least one name is needed, in Latin or Arabic letters.
person-name-letters = A name contains letters.
person-name-latin = This name is in Arabic letters and the Arabic field already holds another.
person-name-arabic = This name is in Latin letters and the Latin field already holds another.
person-sex-unknown = “{ $text }”: type F for female or M for male.
person-commune-unknown = Commune “{ $text }” unknown. Type the beginning of its name or its HCP code.
person-commune-near = Commune “{ $text }” unknown. Perhaps: { $names }.
person-commune-several = Several communes for “{ $text }”: { $names }… Type the code.
person-doubt-age = { $age } years old or more: to be checked.
person-doubt-phone = A number of an unusual form, kept as it is.
person-doubt-cin = A CIN of an unusual form, kept as it is.
person-cin-arabic = “{ $text }”: the letter of a CIN is Latin in both languages. Write it as it is on the card.

centre-souk-unknown = “{ $text }” is not a day. Type lun, mar, mer, jeu, ven, sam or dim.

module-hours-unknown = Hours of the module, from 1 minute to { $max } h: 120, 37.5 or 1h30.

closure-ends-before = The closure ends before it begins, on { $from }.
period-ends-before = The last day comes before the first, { $from }.
season-closes-before = These hours close before they open: from { $from } to { $to }.
closure-long = A closure lasts less than { $max } days. Check the year.

course-ends-before = The group ends before it begins, on { $from }.
course-long = A group lasts { $max } days at most. Check the year.
course-slots-unknown = “{ $text }”: unreadable timetable. Type lun 9-12, jeu 14:30-16.
course-slots-word = “{ $text }” is not a day. Type lun, mar, mer, jeu, ven, sam or dim.
course-slots-no-day = “{ $text }”: the day comes before the hours. Type lun 9-12.
course-slots-order = The session ends before it begins: from { $from } to { $to }.
course-slots-length = A session lasts from { $least } to { $most } minutes; this one { $minutes }.
course-slots-overlap = “{ $one }” and “{ $two }” overlap.

mark-late-zero = at least one minute late, or P for present.
mark-late-long = { $minutes } minutes late, the session has { $class }: type fewer.
mark-no-minutes = Minutes go only with being late.

## Terminal
terminal-none = Najma opens in a terminal: start it without redirection, or ask for one with “ssh -t”.
terminal-failed = This terminal does not take the settings that Najma needs. Nothing was opened or changed.
terminal-panic = Najma stopped on an internal error. What was saved is still saved; what you were typing was kept as far as possible.
terminal-memory = The machine has no memory left: Najma stopped. What was saved is still saved; what you were typing was kept. Close other programs, or tell the IT service.

## Store

trouble-engine = This version of SQLite, { $version }, may lose data. Install Najma's original version.
trouble-network = The folder is on a network disk, { $system }: the database would be damaged there. Choose a disk of this machine.
trouble-frozen = Read only: the file or its folder is write-protected. Nothing can be saved here.
trouble-old-frozen = This file comes from an older version and cannot be updated because it is write-protected. Copy it to a folder of your own.
trouble-exists = This file exists already. Open it, or choose another name.
trouble-no-file = This path leads to a folder or a device, not to a file: give the name of the database file.
trouble-founding = A delegation, a territory name, a login and your name are needed.
trouble-login = A login and a name are needed.

undo-left = This cannot be undone: it has left the office.
undo-referred = Cannot be undone: { $table } still depends on it, { $record }.
undo-missing = Cannot be undone: { $table } that it depends on is missing.
undo-taken = Cannot be undone: the value { $value } now belongs to { $owner }.
undo-referred-some = Cannot be undone: { $table } still depends on it.
undo-line-twice = Not possible: this person has line { $line } of the same group since then.
undo-marked-off = Not possible: a mark of { $day } would stand on a day when the person is not in the group.
undo-marked-class = Not possible: the session of { $day } was marked since then; clear the marks first.
undo-class-twice = Not possible: the group has another session at this hour since then, on { $day }.
undo-class-gone = Not possible: the session of { $day } was declared not held since then.
undo-away-twice = Not possible: another absence from the group was entered since then, from { $day }.
undo-leave-twice = Not possible: another leave was entered since then, from { $day }.
undo-closure-twice = Not possible: the same closure was entered since then, from { $day }.
undo-task-twice = Not possible: another follow-up was opened since then, due by { $day }.
undo-certified = Not possible: a certificate was granted for this place since then, on { $day }. Annul it first.
undo-contract-twice = Not possible: another contract covers the same days since then, from { $day }.

about-line = line { $line }, { $name }
about-many = { $count ->
    [one] · 1 line
   *[other] · { $count } lines
  }
about-session = { $course }, { $date }

table-mark = a mark
table-session = a session
table-enrolment = an enrolment
table-person = a person
table-course = a group
table-recurrence = a timetable
table-closure = a closure
table-centre = a centre
table-module = a module
table-clerk = a clerk
table-setting = a setting

### Files read and written

exchange-open-absent = “{ $file }” does not exist. Check the path and the name.
exchange-open-denied = “{ $file }” cannot be read: this account may not.
exchange-open-link = “{ $file }” is a link. Give the file itself.
exchange-open-not-a-file = “{ $file }” is not a file.
exchange-open-empty = “{ $file }” is empty.
exchange-open-too-big = “{ $file }” is larger than { $most } MB. Split it into several files.
exchange-read-failed = “{ $file }” could not be read to the end. Nothing was imported.
exchange-not-a-table = “{ $file }” is neither a CSV table nor an XLSX workbook.
exchange-old-excel = “{ $file }” is an old .xls workbook or a workbook protected by a password. Save it as XLSX, without password.
exchange-password = “{ $file }” is protected by a password. Save it without password.
exchange-damaged = “{ $file }” is damaged. Open it in your spreadsheet program and save it again as XLSX.
exchange-unsafe = “{ $file }” contains what no spreadsheet program writes. It is refused.
exchange-bomb = “{ $file }” is far larger when unpacked than a table can be. It is refused.
exchange-no-rows = “{ $file }” contains no filled row.
exchange-no-such-sheet = “{ $file }” has no sheet “{ $sheet }”. Its sheets: { $sheets }.
exchange-too-many-columns = Line { $line }: a table has { $most } columns at most. Keep those about people, in another file.
exchange-record-too-long = “{ $file }”, line { $line }: a row exceeds { $most } MB. A closing quote is probably missing.
exchange-quote-open = “{ $file }”, line { $line }: a quote is opened and never closed, the following rows would be lost in it. Correct it.
exchange-file-exists = “{ $file }” exists already. Choose another name.
exchange-no-folder = The folder of “{ $file }” does not exist. Make it, or name one that exists.
exchange-write-denied = “{ $file }” cannot be written: this account may not write in that folder.
exchange-write-full = There is no room left for “{ $file }”. Make some, then try again.
exchange-write-failed = “{ $file }” could not be written.

### Import of people

import-no-headings = “{ $file }” has no row of headings in its first { $rows } rows. At least “Nom” or “Nom et prénom” is needed, and for instance “Prénom”, “Date de naissance”, “Téléphone”, “CIN”, “الاسم العائلي” or “الاسم الشخصي”.
import-no-name = “{ $file }”: no column holds a name. Say which one.
import-map-wrong = “{ $text }”: write the number or letter of a column, the sign = and a field: 3=given.
import-no-course = No group has the code “{ $course }”.
import-stopped = Import stopped. Nothing was imported.
import-cell-error = The cell contains the spreadsheet error { $text }. Correct it in the spreadsheet program and save the file.
import-unreadable = Some letters of this cell cannot be read: the file was saved in a wrong encoding.
import-ditto = “{ $text }” does not repeat in this column: write out what stands above.
import-ditto-nothing = “{ $text }”: nothing is written above in this column. Write the value.
import-rounded = “{ $text }”: the spreadsheet rounded this number, its last digits are lost. Make the column text and type it again.
import-two-persons = The file number and the CIN belong to two different people.
import-number-taken = This number already belongs to { $name }, no. { $number }: correct it in the file, or empty this cell.
import-number-taken-line = This number already belongs to { $name }, line { $line }: correct it in the file, or empty this cell.

import-order-heading = Order
import-verdict-number = other number
import-line-other = number { $paper } in the file, line { $number } in the course
import-line-unnumbered = no line number in the file, line { $number } in the course
import-lines-by-rank = The file has no line numbers: the order of its rows counts, from line { $first } of the course on{ $left ->
    [0] {""}
    [one] ; { $left } row set aside keeps its place
   *[other] ; { $left } rows set aside keep their places
  }

import-verdict-check = to check
import-two-women = « { $text } »: two persons in one cell. Write each on a row of her own.
import-perhaps-two = « { $text } »: one person or two?
import-name-figures = « { $text } »: figures in a name.
import-name-letters = « { $text } »: letters that read badly.
import-name-only = « { $text } »: nothing else is said of her.
import-title = « { $text } » stands alone on its row: a title, or a person? If it is a person, say more of her, a remark is enough; if not, remove the row.
import-cin-phone = A phone number in place of a CIN, kept as it is.
import-cin-date = A date in place of a CIN, kept as it is.
import-phone-cin = A CIN in place of a phone number, kept as it is.
import-number-words = « { $text } » is no number: write it in figures, or empty the cell.
import-headless = No row of headings: the first row is read as a person
import-headed = Row { $line } read as headings: { $names }
import-hidden-rows = { $rows ->
    [one] { $rows } row that the spreadsheet hides is imported too
   *[other] { $rows } rows that the spreadsheet hides are imported too
  }
import-letters-mended = { $rows ->
    [one] { $rows } row had letters saved twice, such as « Ã© » for « é »: they are corrected
   *[other] { $rows } rows had letters saved twice, such as « Ã© » for « é »: they are corrected
  }
importing-count-check = { $count } to check

import-verdict-add = to add
import-verdict-update = update
import-verdict-unchanged = known already
import-verdict-possible = possible duplicate
import-verdict-repeated = repeated row
import-verdict-blank = blank row
import-verdict-closing = title or total: nobody
import-verdict-error = to correct

import-says-update = Update: { $fields }
import-says-differs = the file says otherwise, what is recorded stays: { $fields }
import-says-repeated = Said already on line { $line }
import-says-possible = Possible duplicate of { $name }, record { $number }: { $why }
import-says-possible-line = Possible duplicate of { $name }, line { $line } of this file: { $why }
import-says-fault = Column “{ $column }”: { $fault }

import-why-file = same file number, another family or given name
import-why-cin = same CIN, another family or given name
import-why-file-birth = same file number and a like name, but born more than 12 years apart: mother and daughter?
import-why-cin-birth = same CIN and a like name, but born more than 12 years apart: mother and daughter?
import-why-other-file = same name and compatible birth, another file number
import-why-other-cin = same name and compatible birth, another CIN
import-why-near-birth = same name, close birth
import-why-one-birth = same name, only one of the two births is known
import-why-no-birth = same name, births unknown, another phone or another place
import-why-elsewhere = same name and compatible but imprecise birth, another phone or another place
import-why-namesakes = several people recorded with this name and birth

## Possible duplicates

act-distinct = two distinct persons
act-row-verdict = decision on a row of a file
table-distinct = a decision on duplicates
matching-and = { $one } · { $other }
matching-name = name { $likeness }%
matching-name-married = married name { $likeness }%
matching-born-same = same birth
matching-born-within = births agree
matching-born-swapped = day and month swapped
matching-born-first = same year, day unknown
matching-born-next = born one day apart
matching-born-digit = birth but for one digit
matching-born-years =
    { $years ->
        [one] same day, ±1 year
       *[other] same day, ±{ $years } years
    }
matching-born-about =
    { $years ->
        [one] born ±1 year
       *[other] born ±{ $years } years
    }
matching-born-year = same year, another day
matching-born-other = another birth
matching-born-unknown = birth unknown
matching-commune-same = same commune
matching-commune-other = another commune
matching-cin-same = same CIN
matching-cin-other = another CIN
matching-cin-doubtful = same CIN, but another name or another birth: whose card is it?
matching-sex-other = another sex
matching-phone-same = same phone, which proves nothing
action-go-duplicates = duplicates
action-go-duplicates-help = Goes to the pairs of records that may be one person.
action-distinct = distinct
action-distinct-help = Remembers that they are two persons: the pair is never proposed again.
action-same = the same
action-same-help = Remembers that the row is this person, for this file and the next ones.
action-later = later
action-later-help = Puts the pair at the end of the list.
place-duplicates = Possible duplicates
duplicates-score = Score
duplicates-one = One record
duplicates-other = Other record
duplicates-why = Why
duplicates-none = No possible duplicate. Each new record is compared as it is typed.
duplicates-beside = side by side
duplicates-stop = stop
duplicates-walking = Going through the database…
duplicates-walks = { $bar } { $share }%
duplicates-walked =
    { $count ->
        [0] No possible duplicate.
        [one] 1 possible duplicate.
       *[other] { $count } possible duplicates.
    }
duplicates-count =
    { $count ->
        [0] No possible duplicate
        [one] 1 pair to look at
       *[other] { $count } pairs to look at, { $shown } in the list
    }
duplicates-distinct = { $one } and { $other }: two persons, remembered for ever
duplicates-later = Later: the pair is at the end of the list.
help-duplicates-1 = Pairs of records that may be one person, the likeliest first, with what each field says.
help-duplicates-2 = Enter puts them side by side, D remembers that they are two persons, P leaves it for later, O opens the second record.
help-duplicates-3 = Nothing is ever merged by itself. A shared phone proves nothing, twins are no duplicate.
importing-said-same = same person
importing-said-distinct = distinct
importing-same = Row { $line }: { $name } is this person, remembered for the next files
importing-distinct = Row { $line }: { $name } is somebody else, remembered for the next files
importing-nothing-to-decide = This row is nobody's duplicate: there is nothing to decide.
cli-do-import-decide = Decide who a row of a file is, for this file and the next ones
cli-arg-row = Row of the file
cli-arg-verdict = same: it is she; distinct: it is somebody else; open: to be decided again
cli-value-verdict = VERDICT
cli-import-no-row = There is no readable person on row { $line }: see the rows with --dry-run.
cli-import-same = Row { $line }: it is { $name }, remembered for the next files.
cli-import-distinct = Row { $line }: it is not { $name }, remembered for the next files.
cli-import-open = Row { $line } and { $name }: to be decided again.
import-why-alike = { $score }%: { $reasons }
duplicates-herself = { $name }: that is the same record twice, choose another person.
cli-do-persons-duplicates = List possible duplicates, of the whole database or of a file
cli-do-persons-distinct = Remember that two records are two persons
cli-arg-for = File whose rows are compared with the database
cli-arg-one = A person, by number, file or CIN
cli-arg-other = The other person
cli-duplicates =
    { $count ->
        [0] No possible duplicate.
        [one] 1 possible duplicate.
       *[other] { $count } possible duplicates, the likeliest { $shown } shown.
    }
cli-duplicates-file =
    { $count ->
        [0] No row of { $file } is known already.
        [one] 1 row of { $file } is or seems to be known already.
       *[other] { $count } rows of { $file } are or seem to be known already.
    }
cli-distinct = { $one } and { $other } are two persons: the pair will not be proposed again.
cli-alike = Perhaps known already: { $name } ({ $id }), { $score }%: { $why }

import-reason-heading = Reason for rejection

import-target-file = file number
import-target-family = family name
import-target-family_ar = Arabic family name
import-target-given = given name
import-target-given_ar = Arabic given name
import-target-name = family and given name
import-target-name_given_first = given and family name
import-target-name_ar = Arabic full name
import-target-birth = date of birth
import-target-birth_year = year of birth
import-target-age = stated age
import-target-sex = sex
import-target-commune = commune
import-target-douar = douar or district
import-target-phone = phone
import-target-cin = CIN
import-target-note = remarks
import-target-order = line number
import-target-course = group code
import-target-season = school year
import-target-reason = reason for rejection
import-target-ignore = ignored
exchange-dos-letters = “{ $file }” is saved as “CSV MS-DOS”: its accents would be misread. Save it from the spreadsheet as “CSV UTF-8” or as XLSX, then import that file.
importing-encoding = encoding
importing-sheet = sheet
importing-sheet-of = { $count ->
    [one] sheet { $sheet }
   *[other] sheet { $sheet }, { $n } of { $count }
  }
importing-one-reading = This workbook has one sheet only
importing-unclear = Some accented letters read badly: F6 chooses the encoding, or save the file as “CSV UTF-8”
cli-import-unclear = Some accented letters of this file read badly: say its encoding with --encoding, or save it as “CSV UTF-8”
cli-import-sheets = { $count ->
    [one] One other sheet is not read: { $names }. --sheet says which to read
   *[other] { $count } other sheets are not read: { $names }. --sheet says which to read
  }
help-import-5 = F6: the encoding of a text file, the sheet of a workbook
cli-output-exists = “{ $file }” exists already. Choose another name, or add --replace to write over it.
cli-import-no-sheets = --sheet: “{ $file }” is text in columns, without sheets. Leave --sheet out.
cli-output-twice = Write { $arg } with the name of a file: the sign - is not standard output here, which says what the import did.
import-other-year = { $count ->
    [one] 1 line of { $rows } is of { $year }, not of { $now }: is this the right file?
   *[other] { $count } lines of { $rows } are of { $year }, not of { $now }: is this the right file?
}
importing-other-year = Nothing is written: Esc for another file, F2 to import this one
importing-ignored = { $count ->
    [one] 1 column is not taken, Enter says what it holds: { $names }
   *[other] { $count } columns are not taken, Enter says what one holds: { $names }…
}

### The command line
cli-about = Najma: courses, attendance and follow-up of a delegation, in a terminal. Without a verb the application opens.
cli-after = Exit codes: 0 done, 1 refused or found wrong, 2 command not understood.
cli-usage = Usage:
cli-usage-options = OPTIONS
cli-heading-verbs = Verbs
cli-heading-arguments = Arguments
cli-heading-options = Options
cli-heading-global = Options accepted everywhere
cli-try-help = To know more, add --help.

cli-value-anchor = ID:HASH
cli-value-code = CODE
cli-value-course = GROUP
cli-value-date = DATE
cli-value-delegation = DELEGATION
cli-value-duplicates = skip|add|update
cli-value-encoding = ENCODING
cli-value-file = FILE
cli-value-late = N[:MINUTES],…
cli-value-lines = N,N,…
cli-value-login = LOGIN
cli-value-map = COLUMN=FIELD
cli-value-month = YYYY-MM
cli-value-new = new
cli-value-note = N:NOTE
cli-value-number = N
cli-value-person = PERSON
cli-value-reason = REASON
cli-value-record = RECORD
cli-value-separator = SIGN
cli-value-session = SESSION
cli-value-setting = SETTING
cli-value-text = TEXT
cli-value-verb = VERB

cli-arg-absent = Absent lines: 3,7 or 3-7
cli-arg-anchor = Change and hash kept elsewhere, to compare
cli-arg-clear = Lines to clear
cli-arg-clerk = Work under this name; on a sample database only
cli-arg-course = Group, by its code or number
cli-arg-db = Database to open
cli-arg-delegation = Delegation: code, HCP code or name
cli-arg-demo = Sample database, created at first use; --demo=new makes a new one
cli-arg-dry-run = Only say what would happen, write nothing
cli-arg-duplicates = What to do with possible duplicates: skip them, add them, complete them
cli-arg-encoding = Encoding of the file if it is guessed wrong: utf-8, windows-1252, windows-1256, mac-roman, utf-16le, utf-16be, iso-8859-15, iso-8859-6
cli-arg-exempt = Exempt lines
cli-arg-file = CSV or XLSX file
cli-arg-format = Format of the file
cli-arg-from = First day
cli-arg-help = Show this help
cli-arg-json = Answer in JSON
cli-arg-justified = Lines absent with an accepted reason
cli-arg-label = Name given to the walk-in
cli-arg-lang = Language: fr, ar, zgh, zgh-Latn or en
cli-arg-late = Late lines, with the minutes if they are known: 5:20,8
cli-arg-limit = Number of entries shown
cli-arg-map = What a column holds: 3=given
cli-arg-month = Month
cli-arg-which = Which number: planned, held, lost, attended; or open, what is left to take
cli-arg-name = Your name, as your colleagues read it
cli-arg-note = Note of a line: 5:"came with her daughter"
cli-arg-on = Only what was done on that session or in that group
cli-arg-output = File to write; without it, or with -, the standard output
cli-arg-person = Person, by her number, file or CIN
cli-arg-persons = Number of people
cli-arg-present = Present lines
cli-arg-reason = Reason
cli-arg-record = Number, code, file, CIN or GROUP@DATE; without it, the whole database
cli-arg-rejects = File to write the rejected rows to
cli-arg-replace = Write over an existing file
cli-arg-rest-present = Mark all lines still blank as present
cli-arg-search = Names in Latin or Arabic letters, year of birth, commune, CIN, file number, phone
cli-arg-seed = Seed: the same one gives the same database
cli-arg-separator = Separator of the file if it is guessed wrong: ; , | or tab
cli-arg-session = Session: number or GROUP@DATE
cli-arg-sessions = Number of sessions
cli-arg-setting = Name of the setting
cli-arg-sheet = Sheet of the workbook
cli-arg-territory = Name of the territory, for a provisional code
cli-arg-territory-ar = The same name in Arabic
cli-arg-until = Last day
cli-arg-validate = Validate the register afterwards
cli-arg-value = Value
cli-arg-version = Show the version

cli-do-attendance = Attendance registers
cli-do-attendance-show = Show a register
cli-do-attendance-mark = Mark lines of a register
cli-do-attendance-validate = Validate a register
cli-do-attendance-unlock = Unlock a register, with a reason
cli-do-attendance-walk-in = Add a person who came without being enrolled
cli-do-attendance-export = Export a month of a group
cli-do-centres = Centres
cli-do-centres-add = Add a centre
cli-do-centres-list = List the centres
cli-do-check = Check the whole database against its journal
cli-do-closures = Closures
cli-do-closures-add = Add a closure
cli-do-closures-list = List the closures
cli-do-courses = Groups
cli-do-courses-add = Add a group and plan its sessions
cli-do-courses-list = List the groups
cli-do-enrolments = Enrolments
cli-do-enrolments-add = Enrol people in a group
cli-do-enrolments-list = List the people enrolled in a group
cli-do-found = Create the database of a delegation
cli-do-history = Who changed what, and when
cli-do-import = Import a table
cli-do-import-persons = Import people from a CSV or XLSX file
cli-do-modules = Modules
cli-do-modules-add = Add a module
cli-do-modules-list = List the modules
cli-do-persons = People
cli-do-persons-add = Add a person
cli-do-persons-list = List people or search them
cli-do-persons-search = Search for a person as on the screen, nearest first
cli-do-persons-show = Show a person
cli-do-redo = Do again what has just been undone
cli-do-sample = Create a sample database
cli-do-sessions = Sessions
cli-do-sessions-cancel = Say that a session is not held
cli-do-sessions-restore = Put back a session that was said not to be held
cli-do-sessions-due = List the registers to enter
cli-do-sessions-list = List the sessions of a group
cli-do-sessions-plan = Plan the sessions of a group
cli-do-settings = Settings
cli-do-settings-list = List the settings
cli-do-settings-set = Change a setting
cli-do-undo = Undo your last change

cli-column-centre = centre
cli-column-course = group
cli-column-day = day
cli-column-from = from
cli-column-id = number
cli-column-mark = mark
cli-column-name = Name
cli-column-name-ar = الاسم العائلي والشخصي
cli-column-note = note
cli-column-state = state
cli-column-taken = entered
cli-column-time = time
cli-column-to = until

cli-unknown-argument = Unknown option: { $arg }.
cli-unknown-verb = Unknown verb: { $verb }.
cli-missing-verb = A verb is missing: { $verbs }.
cli-missing-argument = { $arg } is missing.
cli-argument-conflict = { $arg } and { $other } do not go together.
cli-argument-twice = { $arg } can be given only once.
cli-missing-value = { $arg } needs a value.
cli-wrong-value = { $arg }: “{ $value }” is not possible. Values: { $values }.
cli-bad-value = { $arg }: “{ $value }” is not possible.
cli-too-many-values = “{ $value }” is one too many.
cli-no-equals = { $arg } needs a sign = before its value.
cli-not-utf8 = An argument is not UTF-8 text.
cli-not-understood = Command not understood.
cli-with-suggestion = { $sentence } Perhaps: { $meant }.
cli-not-a-number = { $arg }: “{ $value }” is not a number. Type digits, for example 25.
cli-out-of-range = { $arg }: from { $least } to { $most }.
cli-not-a-month = { $arg }: “{ $value }” is not a month. Type for instance 2026-11.
cli-not-lines = { $arg }: “{ $value }” cannot be read. Type line numbers: 3,7 or 3-7, and for a late arrival 5:20.
cli-not-a-note = { $arg }: “{ $value }” cannot be read. Type the line number, a colon, the note: 5:ill.
cli-not-an-anchor = { $arg }: “{ $value }” cannot be read. Type the anchor that “najma check” gives: number:hash.
cli-first-left = Nothing was created.
cli-json-needs-verb = --json goes with a verb: “najma --help” shows them.
cli-problems = { $count ->
    [one] 1 value to correct
   *[other] { $count } values to correct
  }

cli-cannot-write = Writing to the output failed.
cli-done-unsaid = It is done and recorded, but the answer could not be written to the output: do not do it again.
cli-cannot-make = { $file } cannot be created or moved. Check the rights of the folder.
cli-file-exists = { $file } exists already; nothing was changed. Choose another name.
cli-no-home = The home folder is unknown. Name the database with --db.
cli-no-database = There is no database here yet: { $file }. Run “najma” to create your delegation's, or add --demo for the sample database.
cli-link-nowhere = { $file } leads to no readable file: connect the disk that holds the database, or correct the link.
cli-clerk-refused = --clerk is accepted only on a sample database. Here you are { $login }, as the system says.
cli-clerk-not-a-login = --clerk: “{ $login }” is not a user name.
cli-workbook-on-terminal = A workbook cannot be shown in a terminal: add --output FILE.

cli-no-such-centre = No centre “{ $text }”. “najma centres list” shows them.
cli-no-such-course = No group “{ $text }”. “najma courses list” shows them.
cli-no-such-module = No module “{ $text }”. “najma modules list” shows them.
cli-no-such-person = Nobody with this number, file or CIN: “{ $text }”. “najma persons list” searches by name.
cli-no-such-record = Nothing of that name: “{ $text }”. Give a number, a code, a file, a CIN or GROUP@DATE.
cli-no-such-session = No session “{ $text }”. Give its number, or GROUP@DATE; “najma sessions due” shows some.
cli-no-such-setting = No setting “{ $text }”. “najma settings list” shows them.
cli-no-such-delegation = No delegation “{ $text }”. Give its code, the HCP code or the name of its province.
cli-delegation-near = No delegation “{ $text }”. Perhaps: { $names }.
cli-provisional-needs-name = A provisional code needs the name of the territory: add --territory.
cli-found-plain = A delegation is created without --demo and without --clerk.
cli-no-session-that-day = Group { $course } has no session on { $day }.
cli-many-sessions-that-day = Group { $course } has several sessions on { $day }: give one of these numbers: { $ids }.
cli-nothing-marked = { $why }. Nothing was marked.
cli-line-not-concerned = Line { $number }, { $name }: not in the group on that day, check the dates with “najma enrolments list”. Nothing was marked.
cli-line-twice = Line { $number }: two different marks asked for, keep one. Nothing was marked.
cli-at-line = Nothing was marked. Line { $number }: { $why }
cli-labelled = { $label }: { $said }
cli-note-without-mark = a note goes with a mark.
cli-nothing-to-mark = Nothing to mark: give for instance --absent 3,7 --rest-present.

cli-added-centre = Centre { $name } added, number { $id }
cli-added-module = Module { $name } added, number { $id }
cli-closure-planned = { $count ->
    [one] 1 session planned on that day
   *[other] { $count } sessions planned on those days
  }: { $cancelled ->
    [1] not held
   *[other] left as they are, --cancel says they are not held
  }
cli-closure-kept = { $count ->
    [one] 1 register with marks stays as it is
   *[other] { $count } registers with marks stay as they are
  }
cli-module-taught = Groups under way: { $running }, to come: { $coming }; they go on to their end.
cli-added-closure = Closure “{ $name }” added, number { $id }
cli-added-person = { $name } added, number { $id }
cli-added-course = Group { $name } added, number { $id }; { $sessions ->
    [0] no session planned
    [one] 1 session planned
   *[other] { $sessions } sessions planned
  }
cli-enrolled = { $count ->
    [0] Nobody new in { $course }
    [one] 1 person enrolled in { $course }
   *[other] { $count } people enrolled in { $course }
  }
cli-planned = { $count ->
    [0] No new session for { $course }
    [one] 1 session planned for { $course }
   *[other] { $count } sessions planned for { $course }
  }
cli-nothing-due = No register to enter up to { $day }
cli-session-state = Session of { $day }: { $state }
cli-session-held = held
cli-session-unlocked = held, register unlocked
cli-sheet-head = { $course } · { $centre } · { $day } { $starts }–{ $ends } · session { $n }/{ $of } · { $state }
cli-sheet-totals = present { $present } · late { $late } · absent { $absent } · excused { $justified } · exempt { $exempt } · not entered { $untaken } · hours attended { $attended } of { $offered }
cli-mark-late = late { $minutes } min
cli-mark-not-concerned = { $sex ->
    [m] not concerned
   *[f] not concerned
  }
cli-mark-untaken = not entered
cli-marked = { $number } { $name }: { $mark }
cli-validated = Register of { $course } of { $day } validated{ $untaken ->
    [0] {""}
    [one] , 1 line not entered
   *[other] , { $untaken } lines not entered
  }
cli-unlocked = Register of { $course } of { $day } unlocked
cli-walked-in = Line { $number }, { $label }: present
cli-exported = { $course }: { $rows ->
    [one] 1 row written
   *[other] { $rows } rows written
  } to { $file }
cli-history-entry = { $day } { $time } { $clerk }: { $act } · { $row } · change { $change }
cli-history-reason = reason: { $reason }
cli-check-sound = Sound database: { $changes ->
    [one] { $changes } change
   *[other] { $changes } changes
  }, { $entries ->
    [one] { $entries } entry replayed
   *[other] { $entries } entries replayed
  }. Anchor: { $anchor }
cli-check-found = { $findings ->
    [one] { $findings } fault
   *[other] { $findings } faults
  }: { $changes ->
    [one] { $changes } change
   *[other] { $changes } changes
  }, { $entries ->
    [one] { $entries } entry replayed
   *[other] { $entries } entries replayed
  }. Anchor: { $anchor }
cli-set = { $setting } = { $value }
cli-founded = Database of the delegation { $name } created: { $file }
cli-sampled = Sample database created: { $file }, { $persons } people, { $sessions } sessions up to { $until }
cli-import-would = Trial import: { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
  }, { $added } to add, { $updated } to complete, { $unchanged } there already, { $repeated } repeated, { $possible ->
    [one] { $possible } possible duplicate
   *[other] { $possible } possible duplicates
  }, { $errors } to correct, { $enrolled } to enrol, { $rejected } rejected
cli-import-did = Import done: { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
  }, { $added } added, { $updated } completed, { $unchanged } there already, { $repeated } repeated, { $possible ->
    [one] { $possible } possible duplicate
   *[other] { $possible } possible duplicates
  }, { $errors } to correct, { $enrolled } enrolled, { $rejected } rejected
cli-import-ignored = { $count ->
    [one] 1 column is not taken: { $names }. --map says what it holds
   *[other] { $count } columns are not taken: { $names }… --map says what they hold
  }
cli-rejects-text = { $arg }: rejected rows are written as text in columns. Name the file .csv rather than “{ $file }”: spreadsheets open it too.
cli-import-mend = With --rejects FILE.csv the rows to correct are written apart, ready to be corrected and imported.
cli-import-rejects = Rejected rows written to { $file }: correct them and import that file

### People: the search

persons-search = Search
persons-who = Who
persons-identify = identify a walk-in
persons-walk-in = Walk-in to identify: { $label }
persons-latest = the latest recorded
persons-found = { $count ->
    [0] none found
    [one] 1 found
   *[other] { $count } found
  }
persons-many = { $count } and more: be more precise
persons-new = new person
persons-new-with = + new person with “{ $typed }”
persons-is-her = it is she
persons-clear = clear, close
persons-identified = “{ $label }” is { $name }: the line bears her name ✓
persons-empty = Here are all the people whom the delegation receives.
    Type a name to search; F4 opens the record of a new person;
    a register in a spreadsheet is imported with F6.

### People: the record

person-saved = { $name } saved, no. { $id } ✓
person-saved-doubt = To check: { $doubt } · { $name } saved ✓
person-moved = merged into record { $id }: that is the one you are filling in
person-saved-moved = { $name } saved in record no. { $id }, into which hers was merged ✓
person-known = no. { $id } · paper file { $file }
person-courses = Groups
person-course-number = no. { $number }
person-course-since = since { $from }
person-course-ended = { $from } – { $to }
person-alike = Perhaps known already
person-compare = compare
person-spell = propose
person-spelled = Proposed after “{ $from }”: Enter accepts it, or correct it
person-nobody-alike = Nobody else bears this name
person-file-taken = File of { $name }, no. { $id }: correct it, or open her record
person-cin-taken = CIN of { $name }, no. { $id }: correct it, or open her record

### Merging two records of one person

action-merge = merge…
action-merge-help = Chooses another record of the same person and makes one of the two.
action-united = merges
action-united-help = The records merged into this one: what they held, and how to separate them again.
action-swap = exchange
action-swap-help = Keeps the other record; the chosen values stay chosen.
act-merge-persons = merge of records
act-unmerge-persons = records separated
table-merge = a merge of records
table-row = a row
place-merging = Merge
place-united = Merged records
help-merging-1 = On the left the record that stays, on the right the one merged into it. ← and → choose the value to keep, ✓ shows it.
help-merging-2 = Without a choice a filled value stands over a blank one. Values that are lost stay readable in the history.
help-merging-3 = Enrolments and marks all go over to the record that stays. In a common group her marks are gathered on one line.
help-merging-4 = F2 shows what will be done, then merges. Ctrl-Z undoes; later, F9 n on the record separates them again.
help-united-1 = The records merged into this one, the last first, with what each of them held.
help-united-2 = Enter shows what would go back, then separates them; what was changed since stays here and is listed below.
merging-title = Merge
merging-other = Merge with…
merging-search = With whom
merging-alike = { $count ->
    [0] Nobody else bears this name: type that of the other record, a file, a CIN
    [one] 1 person who may be { $name }
   *[other] { $count } people who may be { $name }
  }
merging-found = { $count ->
    [0] Nobody of that name: type something else
    [one] 1 person found, to be merged with { $name }
   *[other] { $count } people found, to be merged with { $name }
  }
merging-nobody = Type the name, file, phone or CIN of the other record.
merging-nobody-chosen = Choose the other record first.
merging-not-saved = Save this record first (F2): then it can be merged.
merging-compare = compare
merging-kept = stays: no. { $id }
merging-gone = merged: no. { $id }
merging-first = left
merging-second = right
merging-next = next
merging-do = merge
merging-all = show all
merging-differing = differences
merging-take-all = this whole side
merging-no-difference = Both records say the same; F7 shows all.
merging-moves = Going over to the record that stays: { $enrolments ->
    [0] no enrolment
    [one] 1 enrolment
   *[other] { $enrolments } enrolments
  }, { $marks ->
    [0] no mark
    [one] 1 mark
   *[other] { $marks } marks
  }{ $collisions ->
    [0] {""}
    [one] , 1 collision
   *[other] , { $collisions } collisions
  }{ $others ->
    [0] {""}
    [one] , 1 other row
   *[other] , { $others } other rows
  }
merging-doubled = { $count ->
    [one] Two lines in 1 group: her marks are gathered on one of them, the other keeps its number, without marks.
   *[other] Two lines in { $count } groups: her marks are gathered on one of them, the other keeps its number, without marks.
  }
merging-collisions = { $count ->
    [one] Marked on both lines at 1 session: the mark of the kept line stays.
   *[other] Marked on both lines at { $count } sessions: the mark of the kept line stays.
  }
merging-locked = { $count ->
    [one] 1 locked register will be corrected: a reason is asked for.
   *[other] { $count } locked registers will be corrected: a reason is asked for.
  }
merging-apart = { $clerk } marked these two records as two people: a reason is asked for.
merging-lost = { $count ->
    [one] 1 value will stay in the history only: { $values }
   *[other] { $count } values will stay in the history only: { $values }
  }
merging-reason = Reason
merging-reason-wanted = Give a reason, or Esc to go back.
merging-ask = Make one record of the two? { $lost ->
    [0] No value is lost
    [one] 1 value stays in the history only
   *[other] { $lost } values stay in the history only
  }{ $collisions ->
    [0] .
    [one] , 1 collision.
   *[other] , { $collisions } collisions.
  }
merging-not-yet = go back
merging-done = { $name }: the two records are one now ✓
merge-herself = This is the same record twice: choose the other record of this person.
merge-already = Record no. { $id } is already merged with { $name }, no. { $kept }: there is nothing left to merge.
merge-elsewhere = Record no. { $id } is already merged with { $name }, no. { $kept }: merge with that one.
merge-distinct = { $clerk } marked these two records as two people: give a reason to merge them all the same.
merge-locked = { $count ->
    [one] 1 locked register would be corrected: give a reason.
   *[other] { $count } locked registers would be corrected: give a reason.
  }
unmerge-no-merge = Change { $change } is not a merge of records: “najma persons show” gives the number of each merge.
unmerge-done = Merge { $change } has already been undone, by { $clerk }.
unmerge-newer = These records were merged again: undo merge { $change } instead.
unmerge-first = Merge { $change } with { $name } came later and rests on this one: undo it first.
person-united = merged record
united-head = { $count ->
    [0] { $name }: no merged record
    [one] { $name }: 1 merged record
   *[other] { $name }: { $count } merged records
  }
united-none = Here are the records merged into this one. F9 j, on the record, merges one.
united-day = Date
united-clerk = By
united-id = Number
united-name = Name
united-reason = Reason
united-had = It held:
united-what = { $what }
united-stays = { $count ->
    [0] Nothing has changed since: all goes back.
    [one] 1 thing changed since stays with the kept record:
   *[other] { $count } things changed since stay with the kept record:
  }
united-ask = Separate { $name }? The record goes back{ $enrolments ->
    [0] {""}
    [one] {" "}with 1 enrolment
   *[other] {" "}with { $enrolments } enrolments
  }{ $marks ->
    [0] {""}
    [one] {" "}and 1 mark
   *[other] {" "}and { $marks } marks
  }{ $stays ->
    [0] .
    [one] ; 1 thing changed since stays here.
   *[other] ; { $stays } things changed since stay here.
  }
united-not-yet = go back
united-apart = separate
united-parted = { $name } has her record again, no. { $id } ✓
cli-do-persons-merge = Merge two records of one person: A stays, B is merged into it
cli-do-persons-unmerge = Separate merged records, at any time
cli-arg-kept = The record that stays (A), by its number, file or CIN
cli-arg-gone = The record merged into it (B)
cli-arg-keep = Value kept for a field: phone=b; without it a filled value stands, then that of A
cli-arg-change = Number of the merge, as “persons show” or the history gives it
cli-arg-merge-dry-run = Only say what would be done
cli-value-field-side = FIELD=a|b
cli-merged = { $gone } is merged into { $kept }. “najma persons unmerge { $change }” separates them.
cli-would-merge = { $gone } would be merged into { $kept }; nothing is written.
cli-merge-lost = In the history only: { $field } “{ $value }”
cli-merge-keep = “{ $text }”: write FIELD=a or FIELD=b. Fields that are filled: { $fields }.
cli-change-number = “{ $text }”: give the number of the merge.
cli-unmerged = { $gone } has her record again, apart from { $kept }, with { $enrolments ->
    [one] { $enrolments } enrolment
   *[other] { $enrolments } enrolments
  } and { $marks ->
    [one] { $marks } mark
   *[other] { $marks } marks
  }.
cli-would-unmerge = { $gone } would have her record again, apart from { $kept }, with { $enrolments ->
    [one] { $enrolments } enrolment
   *[other] { $enrolments } enrolments
  } and { $marks ->
    [one] { $marks } mark
   *[other] { $marks } marks
  }. Nothing is written.
cli-unmerge-stays = Changed since, stays: { $what } · { $clerk }
cli-united = Merged into it: { $name } ({ $id }), on { $day } by { $clerk }; “najma persons unmerge { $change }” separates them

### Records: all that is filled in and saved

record-next = next field
record-save = save
record-leave = as a draft
record-repeat = repeat
record-named = record of { $name }
record-resume = Go on where the line was cut: { $what }
record-kept = Kept as a draft: the same record will open it again at the same field
record-resumed = draft of { $day } at { $time }, resumed · F9 x discards it
record-was-saved = saved just before the program was cut off: { $what }
line-kept = Not saved, but kept: the same question will offer it again
line-resumed = Typed on { $day } at { $time }: Enter keeps it, a letter replaces it
line-resumed-changed = Typed on { $day } at { $time }; since then somebody wrote “{ $stored }”: Enter replaces it, Esc leaves it
line-resumed-over = Typed on { $day } at { $time } instead of “{ $stored }”: Enter keeps it
line-waits = “{ $text }” was not saved: the same question will offer it again
record-discard = { $fields ->
    [one] Discard the draft? 1 field typed will be lost.
   *[other] Discard the draft? { $fields } fields typed will be lost.
  }
record-discard-no = keep it
record-discard-yes = discard it
record-discarded = Draft discarded: the record is as it was saved
record-nothing-to-discard = Nothing is typed here that is not saved
record-no-history = This record is not saved yet: it has no history
person-unsaved = This record is not saved yet: F2 saves it, F9 x discards it
record-unchanged = { $name }: nothing has changed
record-stored-now = { $clerk } has saved here: { $text }
record-problems = { $count ->
    [one] Not saved yet: 1 field to correct, nothing is lost
   *[other] Not saved yet: { $count } fields to correct, nothing is lost
  }

commune-urban = urban
commune-rural = rural

### Centres, modules, closures: lists and records

record-centre-new = new centre
record-centre-saved = { $name }: centre saved ✓
record-centres-empty = Here are the centres where groups meet.
    F4 opens the record of a new centre.
record-module-new = new module
record-module-saved = { $name }: module saved ✓
record-modules-empty = Here are the modules taught, with their hours.
    F4 opens the record of a new module.
record-closure-new = new closure
record-closure-saved = { $name }: closure saved ✓
record-closures-empty = Here are the days without sessions: feasts, markets, harvests, works.
    F5 adds the public holidays of the school year; F4 opens a new closure.
record-holidays = holidays
record-holidays-known = The public holidays of { $year } are in already
record-holidays-added = { $count ->
    [one] 1 public holiday of { $year } added
   *[other] { $count } public holidays of { $year } added
  }{ $estimated ->
    [0] {""}
    [one] ; 1 lunar feast is to be confirmed
   *[other] ; { $estimated } lunar feasts are to be confirmed
  }

### The help of people and records

help-persons-1 = Type a name, in either script: the list narrows with each letter, whatever the accents and capitals.
help-persons-2 = A CIN, a phone (or at least its last four digits) or a file number is searched likewise; a year and a commune put the results in order.
help-persons-3 = ↓ after the last line: a new person, with what is typed. In this way nobody is recorded twice.
help-persons-4 = For a walk-in to identify, Enter says that it is she: her line in the register then bears her name.
help-person-1 = Enter goes to the next field and, from the last, saves; Shift-Tab goes back the same way; F2 saves.
help-person-2 = Birth: 12/3/1995, 3/1995, 1995, or 23a for an age. Commune and choices: the first letters are enough.
help-person-3 = Esc keeps what is typed as a draft: the record opens it again at the same field, even if the line is cut.
help-person-4 = F9 x discards the draft. A “?” below a field points out a value to check, and does not keep it from being saved.
help-person-5 = F7 shows those who bear this name already. In a blank name, F5 proposes the spelling of the other script.
help-form-1 = Enter goes to the next field and, from the last, saves; Shift-Tab goes back the same way; F2 saves.
help-form-2 = F5 repeats the value of the last record in a blank field. Dates: 12/3, j, j-1, +7 or lun.
help-form-3 = Esc keeps what is typed as a draft, even if the line is cut; F9 x discards the draft.
help-centres-1 = The centres of the delegation. Enter opens the record, F4 begins one.
help-modules-1 = The modules and their versions. A version that is taught no longer changes: F4 begins a new one.
help-closures-1 = The days without sessions, of one centre or all. F5 adds the public holidays of the school year.
help-closures-2 = Lunar feasts are estimates: correct their date when it is announced.

### The letters of marks

labels-five = Five or six marks are needed: present, late, absent, excused, exempt, left early. For example P R A J D S, or P - A J -; { $count } read.
labels-one = “{ $label }” will not do: one or two letters a mark, the first is the key
labels-twice = Key { $key } would serve for two marks
labels-command = Key { $key } cannot mark “{ $status }”: it already commands “{ $action }” on the sheet

### Eligibility, waiting, renewal

enrolment-registered = { $sex ->
   *[f] enrolled
  }
enrolment-confirmed = { $sex ->
   *[f] confirmed
  }
doubt-unborn = Born after the first day: check the date of birth.
doubt-young = { $age } years old on the first day; the module is for { $youngest } and over.
doubt-old = { $age } years old on the first day; the module is for { $oldest } and under.
doubt-age = Between { $age } and { $most } years old on the first day, by what is known of the birth: to check.
doubt-age-unknown = Age unknown: to check.
doubt-sex = { $sex ->
    [m] The module is for men and boys.
   *[f] The module is for women and girls.
  }
doubt-sex-unknown = The sex is not noted on the record: to check.
doubt-literate = Can read; the module is for those who cannot.
doubt-not-literate = Cannot read; the module asks for it.
doubt-literacy-unknown = It is not known whether this person reads: to check.
doubt-schooling = { $years ->
    [one] { $years } year
   *[other] { $years } years
  } of school; the module is for those who have { $most } at most.
doubt-schooling-unknown = The schooling is not noted: to check.
doubt-full = The group is full: { $taken } enrolled for { $places ->
    [one] { $places } place
   *[other] { $places } places
  }.
doubt-requires = The module asks for { $modules } first: no completed course and no certificate on the record.
course-crowded = { $holding } enrolled for { $places ->
    [one] { $places } place
   *[other] { $places } places
  }: { $over } too many.
certificate-stands = Line { $line }, { $name }: certificate { $number } stands. Annul it first in the register of certificates, with a reason.
merging-certified = Two certificates of the same training stand, { $one } and { $other }: annul the one too many afterwards.
doubt-consent = Consent was refused or withdrawn: ask for it again before enrolling.
doubt-clash = At the same time in { $course }, on { $day } at { $time }.
doubt-clash-week = At the same time in { $course }, { $weekday } at { $time }.
waiting-first = first enrolment
waiting-commune = lives in the commune of the centre
waiting-eligible = meets the conditions
waiting-asked = order of asking
waiting-criterion-unknown = “{ $text }” is not a criterion. Type 1 to 4, as in 3 1 2.
eligibility-ages-unknown = “{ $text }”: ages that cannot be read. Type 15-45, 15- or -30.
eligibility-ages-order = The lowest age ({ $from }) is above the highest ({ $to }).
renewal-unknown = “{ $text }”: type 7 for one who does not come back, 3R for one who repeats, 9+ for one who comes back.
renewal-twice = Line { $line } has two different exceptions: keep one.
action-calibrate = tune Arabic
action-calibrate-help = Shows the same line in three ways: you say which one reads well on this terminal.
action-renew = new term
action-renew-help = Enrols the whole group again in another one, except the lines named.
enrolment-away-already = The absence from the group is already noted from { $day } on: note the return first, or choose other days.
enrolment-left-then = { $line } { $name }: { $sex ->
    [m] he left
   *[f] she left
  } on { $day }, the return cannot be before. Give a later day.
enrolment-back-before = The return cannot be before { $day }: choose a later date.
enrolment-marked-away = There is a mark on { $day }: choose other days, or clear that mark first.
enrolment-marked-twice = Line { $line } already has a mark on { $day }: clear one of the two first.
enrolment-no-end = An enrolment ends by dropping out, completion, transfer or cancellation.
enrolment-nobody = Line { $line } is a walk-in: say first who she is.
enrolment-nobody-waits = Nobody is waiting for a place in this group.
enrolment-not-registered = Only an enrolment that has not begun can be confirmed; this one: { $state }.
enrolment-not-suspended = Line { $line } is not suspended.
enrolment-not-waiting = This person is not on the waiting list of this group.
enrolment-not-yet = The enrolment begins only on { $day }: choose a later date.
enrolment-open-already = Line { $line } is still in the group: there is nothing to reopen.
enrolment-outside-course = This group runs from { $from } to { $to }: choose a day between the two.
enrolment-over = Line { $line } is no longer in the group: reopen it first.
enrolment-same-course = This is the same group: choose another one.
enrolment-still-waits = This person is still waiting for a place: give the place first.
enrolment-waits-already = This person is already on the waiting list.
course-way-resume = return
course-way-reopen = reopening
course-way-promote = give a place
course-move-whither = Transfer to
course-move-day = First day in the other group
course-suspend-day = First day of the suspension
course-suspend-until = Last day, if it is known
course-back-day = First day in the group
course-whither-none = No group of that name is running or to come.
course-waits-title = Rank { $rank } { $name }: waits for a place
course-waits-why = { $count ->
    [0] Asked on { $day }
    [1] { $one } · asked on { $day }
    [2] { $one } · { $two } · asked on { $day }
   *[other] { $one } · { $two } · { $three } · asked on { $day }
  }
course-standing-waits = waiting, { $rank }
course-standing-doubts = { $state } !
course-exception = Exception: { $reason }
course-doubt-title = { $name }: to know before enrolling
course-doubt-reason = Reason for the exception
course-doubt-not = do not enrol
course-enrol-anyway = enrol anyway
course-wait = waiting list
course-waits = { $name }: waiting list, rank { $rank } ✓
course-suspended = { $line } { $name }: { $sex ->
    [m] suspended
   *[f] suspended
  } from { $day } ✓
course-resumed = { $line } { $name }: { $sex ->
    [m] back
   *[f] back
  } on { $day } ✓
course-confirmed = { $line } { $name }: { $sex ->
    [m] confirmed
   *[f] confirmed
  } ✓
course-promoted = { $line } { $name }: { $sex ->
    [m] enrolled
   *[f] enrolled
  } from { $day } ✓
course-moved = { $line } { $name }: { $sex ->
    [m] transferred
   *[f] transferred
  } to { $course } on { $day } ✓
course-left-free = { $line } { $name }: { $state } ✓ · X gives the free place
course-renew-whither = Enrol again in
course-renew-repeaters = Group of those who repeat
course-renew-except = Except the lines
course-renew-how = All into { $course }, except: 7 does not come back · 3R repeats · 9+ comes back
course-renewed = { $count ->
    [one] One enrolled again
   *[other] { $count } enrolled again
  }{ $repeat ->
    [0] {""}
    [one] , 1 repeats
   *[other] , { $repeat } repeat
  }{ $left ->
    [0] {""}
    [one] , 1 does not come back
   *[other] , { $left } do not come back
  }{ $doubtful ->
    [0] {""}
   *[other] , { $doubtful } to check
  }{ $known ->
    [0] {""}
    [one] , 1 had her place there already
   *[other] , { $known } had their places there already
  }{ $gone ->
    [0] {""}
    [one] , line { $lines } had left the new one: { $lines }+ brings her back
   *[other] , lines { $lines } had left the new one: a + after the number brings them back
  } ✓
act-confirm = enrolment confirmed
act-suspend = suspension
act-resume = return
act-reopen = reopening
act-transfer = transfer
act-wait = waiting list
act-promote = place given
act-renew = new term
act-eligibility = conditions of a module
cli-arg-ages = Ages on the first day: 15-45, 15- or -30; - for all
cli-arg-except = Lines apart: 7 does not come back, 3R repeats, 9+ comes back
cli-arg-into = Group she goes to
cli-arg-repeaters = Group of those who repeat, if it is another one
cli-arg-literate = For those who can read: yes, no or any
cli-arg-module = Module, by its code or number
cli-arg-schooling = Years of school at most
cli-arg-waiting = Who comes first on the waiting list: 1 2 3 4 or first, commune, eligible, asked; any: as the delegation
cli-arg-sex = Public: f, m or any
cli-arg-state = How she leaves: dropped, completed, transferred or cancelled
cli-arg-who = Line of the group, or the person by her number, file or CIN
cli-arg-day = Day; without it, today
cli-arg-bidi = Arabic display: auto, app, line, word or off
cli-value-bidi = MODE
cli-do-enrolments-check = Say whether a person meets the conditions of a group
cli-do-enrolments-confirm = Note that one who is enrolled has confirmed
cli-do-enrolments-end = End an enrolment
cli-do-enrolments-move = Transfer to another group, hours included
cli-do-enrolments-promote = Give a place to one who waits
cli-do-enrolments-renew = Enrol a whole group again for the new term
cli-do-enrolments-reopen = Reopen an enrolment that has ended
cli-do-enrolments-resume = End a suspension
cli-do-enrolments-rules = See or set whom a module is for
cli-do-enrolments-suspend = Suspend an enrolment
cli-do-enrolments-wait = Put on the waiting list
cli-do-enrolments-waiting = See the waiting list of a group
cli-enrolled-doubt = { $line } { $name }: { $why }
cli-not-in-course = “{ $text }” has no line in { $course }.
cli-place-changed = { $line } { $name }: { $state }
cli-place-suspended = { $line } { $name }: { $sex ->
    [m] suspended
   *[f] suspended
  } from { $day }
cli-place-resumed = { $line } { $name }: { $sex ->
    [m] back
   *[f] back
  } on { $day }
cli-place-moved = { $name }: { $sex ->
    [m] transferred
   *[f] transferred
  } to { $course }, line { $line }, with { $hours } attended
cli-place-waits = { $name }: waiting list of { $course }, rank { $rank }
cli-place-promoted = { $line } { $name }: { $sex ->
    [m] enrolled
   *[f] enrolled
  } from { $day }
cli-renewed = { $count ->
    [0] Nobody is enrolled again in { $course }
    [one] One enrolled again in { $course }
   *[other] { $count } enrolled again in { $course }
  }{ $known ->
    [0] {""}
    [one] , 1 had her place there already
   *[other] , { $known } had their places there already
  }{ $gone ->
    [0] {""}
    [one] , line { $lines } had left the new one: { $lines }+ brings her back
   *[other] , lines { $lines } had left the new one: a + after the number brings them back
  }
cli-waiting-none = Nobody is waiting for a place.
cli-rules = { $module }: { $ages }, { $sex }
cli-check-yes = { $name } meets the conditions of { $course }.
cli-check-no = { $name } does not meet the conditions of { $course }.
cli-check-open = { $name }: to check for { $course }.
cli-column-rank = Rank
cli-column-asked = Asked
cli-column-merits = Criteria
cli-rules-ages = from { $youngest } to { $oldest } years
cli-rules-from = { $youngest } years and over
cli-rules-to = { $oldest } years and under
cli-rules-any-age = all ages
cli-rules-any = everybody
cli-rules-f = women and girls
cli-rules-m = men and boys
cli-rules-set = Conditions of { $module } set.
cli-rules-waiting = Waiting list: { $criteria }
cli-rules-waiting-delegation = Waiting list, as the delegation's: { $criteria }

### Lists

place-lists = Lists
place-list = List
action-go-lists = lists
action-go-lists-help = Goes to the lists: who meets given criteria, to print or hand over.
action-bin = remove
action-bin-help = Removes what was made by mistake, while nothing depends on it; the bin keeps it.
act-list = list saved
act-forget-list = list removed
history-filter = criteria
table-list = a list
lists-empty =
    Here are kept the lists you are often asked for: “rural, 20 to 24”, “without a CIN”.
    F4 begins one: choose the criteria, look, then F2 gives it a name.
lists-none = No list here: F4 begins one
lists-new = new list
lists-forget = remove
list-called = List
list-criteria = Criteria
list-filters = criteria
list-criteria-head = Who is on the list? A blank field does not count; several: 15-19, 50+
list-nobody = Nobody meets all these criteria: F7 shows them, take one away.
list-nobody-how = Nobody meets all these criteria: take one away
list-everybody = No criterion: everybody
list-searching = Searching… { $count ->
    [one] { $count } record seen
   *[other] { $count } records seen
  }
list-searching-still = The search is not over: a moment
list-stopped = The search stopped: F7 starts it again
list-name-ask = Name of the list
list-keep = save
list-files = write, print
list-files-head = Take this list out
list-show = show
list-pages = pages of text to print (TXT)
list-saved = List “{ $name }” saved ✓
list-forgotten = List “{ $name }” removed
list-written = { $count ->
    [one] One line written
   *[other] { $count } lines written
  }: { $file }
list-counts = { $persons ->
    [one] { $persons } person
   *[other] { $persons } persons
  } · { $places ->
    [one] { $places } enrolment
   *[other] { $places } enrolments
  }
list-counts-unsure = { $persons ->
    [one] { $persons } person
   *[other] { $persons } persons
  } · { $places ->
    [one] { $places } enrolment
   *[other] { $places } enrolments
  } · age to check: { $unsure }
list-asked = { $label }: { $value }
list-age-on = Age on { $day }
list-age-one = { $age }
list-age-until = { $age } or under
list-age-from = { $age } and over
list-age-between = { $from } to { $to }
list-ages-unknown = “{ $text }”: type ages such as 15-19, 50+ or 23
list-until-before = The last day cannot be before { $from }
list-no-centre = No centre is called { $text }: choose from the list
list-no-module = No module is called { $text }: choose from the list
list-no-course = No group is called { $text }: choose from the list
list-choice = { $text }: choose from the list
list-nameless = Give the list a name
paper-page = { $title } · page { $page }
list-age = Age
list-age-hint = 15-19, 50+ or 23
list-age-15-19 = 15–19
list-age-20-24 = 20–24
list-age-25-34 = 25–34
list-age-35-49 = 35–49
list-age-50- = 50 and over
list-on = On
list-on-hint = blank: today
list-sex = Sex
list-sex-f = female
list-sex-m = male
list-milieu = Area
list-milieu-rural = rural
list-milieu-urban = urban
list-commune = Commune
list-douar = Douar, district
list-centre = Centre
list-module = Module
list-course = Group
list-theme = Subject
list-theme-literacy = Literacy
list-theme-health = Health and hygiene
list-theme-reproductive = Reproductive health
list-theme-family = Family rights
list-theme-child = Children's rights
list-theme-labour = Labour rights
list-theme-rights = Rights
list-theme-procedures = Administrative procedures
list-theme-enterprise = Cooperatives and microprojects
list-theme-trade = Trade
list-theme-other = Other
list-status = Standing
list-status-current = has a place
list-status-active = in the group
list-status-registered = enrolled, not begun
list-status-confirmed = confirmed, not begun
list-status-suspended = suspended
list-status-waiting = waiting list
list-status-completed = completed
list-status-dropped = dropped out
list-status-transferred = transferred
list-status-cancelled = enrolment cancelled
list-standing-before = not in the group yet
list-standing-over = group is over
list-way = How enrolled
list-way-first = first time
list-way-next = going on, 2nd year
list-way-repeat = repeating
list-way-transfer = by transfer
list-from = Enrolled from
list-until = until
list-marital = Marital status
list-education = School level
list-school = Schooling
list-disability = Disability
list-lacks-marital = Marital status
list-lacks-education = School level
list-occupation = Occupation
list-referral = Referred by
list-reached = Level reached
list-reached-hint = module completed
list-wanted = Module wanted
list-paper = Missing paper
list-paper-hint = copy of the identity card, photographs…
list-consent = Notice, consent 09-08
list-consent-told = notice told
list-consent-untold = notice not told
list-consent-given = consent given
list-consent-refused = consent refused
list-consent-withdrawn = consent withdrawn
list-consent-unsaid = consent not noted
list-lacks-papers = a paper of the file
list-papers = Missing papers
list-exception = Exception
list-exception-with = with
list-exception-without = without
list-lacks = Missing
list-lacks-phone = phone
list-lacks-cin = CIN
list-lacks-birth = birth
list-lacks-sex = sex
list-lacks-commune = commune
list-lacks-douar = douar
list-lacks-file = paper file
list-lacks-name_latin = name in Latin letters
list-lacks-name_ar = name in Arabic letters
list-rank = no.
list-name = Name
list-name_ar = الاسم العائلي والشخصي
list-years = Age
list-birth = Born
list-phone = Phone
list-cin = CIN
list-file = Paper file
list-since = Since
list-places = Enrol.
cli-do-lists = Lists: who meets criteria
cli-do-lists-run = Show a list, or write it to a file; a criterion given here replaces its own
cli-do-lists-save = Keep criteria under a name
cli-do-lists-show = Show what a list asks for
cli-do-lists-list = List the lists that are kept
cli-do-lists-forget = Remove a list that is kept
cli-arg-list = Name of the list
cli-value-list-format = csv|xlsx|text
cli-value-format = csv|xlsx
cli-no-such-list = No list is called “{ $text }”
cli-list-written = List written: { $rows ->
    [one] { $rows } line
   *[other] { $rows } lines
  } in { $file }
help-lists-1 = The lists kept under a name; Enter opens one, F4 begins a new one.
help-list-1 = F7 chooses the criteria, F2 keeps the list under a name, F6 writes or prints it.
help-list-2 = Each woman once; her enrolments are counted apart. An age “33–34” is to be checked. The date shows who followed the group on that day, at her age of that day.

### Rapid entry and the bin

place-rapid = Rapid entry
action-rapid = rapid entry
action-rapid-help = Enters a list of women, one line each; what they share is said once.
act-rapid = rapid entry
rapid-course = Group
rapid-course-hint = blank: no enrolment
rapid-from = Enrolled on
rapid-commune = Commune
rapid-douar = Douar
rapid-sex = Sex
rapid-sex-f = female
rapid-sex-m = male
rapid-head = heading
rapid-head-blank = Blank heading: Shift-Tab says what these women share
rapid-save = next line
rapid-end = end
rapid-is-her = it is she
rapid-line-blank = The line is blank: type a name
rapid-problems = { $count ->
    [one] One field to correct; nothing is lost
   *[other] { $count } fields to correct; nothing is lost
  }
rapid-kept = The line is kept as a draft: it waits for you here
rapid-closed = { $count ->
    [one] One woman entered
   *[other] { $count } women entered
  }
rapid-saved = { $name } saved, no. { $id } ✓
rapid-saved-line = { $line } { $name }: saved, enrolled ✓
rapid-saved-doubt = { $line ->
    [0] {""}
   *[other] { $line } {""}
  }{ $name } ✓ · to check: { $doubt }
rapid-doubts = { $typed } · { $place }
rapid-alike = ≈ { $known } · { $percent }%{ $more ->
    [0] {""}
   *[other] {" "}+{ $more }
  }
help-rapid-1 = One line for each woman, saved as it is left: F2, or Enter in the last field. F5 repeats.
help-rapid-2 = » stays for the next line. ≈ shows who may be known already: F7 if it is she.
place-bin = Bin
action-go-bin = bin
action-go-bin-help = Goes to the bin: what was removed by mistake is put back with its links.
act-bin = moved to the bin
table-bin = the bin
bin-empty =
    The bin is empty. A record or an enrolment made by mistake goes into it with F9 Delete,
    while nothing depends on it; Enter puts it back with its links.
bin-what = What
bin-label = Name
bin-day = Removed on
bin-time = at
bin-by = By
bin-count = Enter puts back with its links: { $count }
bin-restore = put back
bin-restored = { $name }: put back with its links ✓ · Ctrl-Y removes it
bin-gone = { $name }: in the bin; F9 * shows it
bin-not = It cannot be removed: { $why }
bin-has-marks = { $count ->
    [one] it has one mark; cancel the enrolment instead, X
   *[other] it has { $count } marks; cancel the enrolment instead, X
  }
bin-on-paper = no. { $line } is on a printed sheet; cancel the enrolment instead, X
bin-referred = { $what } depends on it ({ $count })
cli-do-bin = Bin
cli-do-bin-list = List what was removed by mistake
cli-do-bin-person = Remove a person registered by mistake, if nothing depends on the record
cli-do-bin-enrolment = Remove an enrolment made by mistake, if nothing depends on it
cli-do-bin-restore = Put back what was removed, with its links
cli-binned = In the bin: { $what } { $id }
cli-not-in-bin = “{ $text }” is not in the bin

### Whom a module is for

eligibility-title = Whom it is for
eligibility-show = whom for
eligibility-ages = Ages
eligibility-ages-hint = on the first day: 15-45, 15-, -30 or - for all
eligibility-sex = Public
eligibility-sex-f = women and girls
eligibility-sex-m = men and boys
eligibility-sex-hint = blank: everybody
eligibility-literate = Reading
eligibility-literate-yes = yes, can read
eligibility-literate-no = no, cannot read
eligibility-literate-hint = blank: no matter
eligibility-schooling = Years of school at most
eligibility-schooling-hint = blank: no matter
eligibility-delegation = ages of the delegation
eligibility-papers = papers asked for
eligibility-papers-ask = Papers asked for
eligibility-papers-saved = { $count ->
    [0] { $code }: no paper is asked for any more ✓
    [one] { $code }: one paper is asked for ✓
   *[other] { $code }: { $count } papers are asked for ✓
  }
eligibility-saved = Conditions of { $name } saved ✓

### The Arabic of this terminal

calibrate-ask = Which of the lines 1, 2 or 3 reads well? Press its digit.
calibrate-how = Well: letters joined, from right to left, the date 1990-05-12 between the words.
calibrate-line = Does this line read well? Press { $digit }.
calibrate-tifinagh = ⵜⴰⵎⴰⵣⵉⵖⵜ: boxes? Choose Tamazight in Latin letters.
calibrate-leave = None: Esc, nothing changes. The choice is kept for this terminal.
bidi-inside = Inside { $program }: if Arabic reads backwards, F9 z.
terminal-not-utf8 = Terminal not in UTF-8, { $locale }: export LANG=fr_FR.UTF-8, then start again.
terminal-no-arabic = A console without Arabic? “setfont Arabic-VGA16”, then “najma --lang ar --bidi=app”.
terminal-no-tifinagh = The console has no Tifinagh letters: “najma --lang zgh-Latn”.

### Catalogue: modules, pathways, trainers, rooms

module-theme-reproductive = Reproductive health
module-theme-family = Family rights
module-theme-child = Children's rights
module-theme-labour = Labour rights
module-mode = Mode
module-mode-modular = modular
module-mode-apprenticeship = apprenticeship
module-mode-alternating = alternating
module-workplace = At work
module-workplace-hint = share of hours in a company, in %; apprenticeship: 80 if blank
module-requires = Prerequisites
module-requires-hint = codes of the modules to follow before, for instance COUT-M1
module-public = Public
module-public-hint = for instance women from 15 to 45, without schooling
module-needs = Needs
module-needs-hint = the needs of the territory that it answers
module-outlets = Outlets
module-outlets-hint = trades, cooperatives, next level
module-title_zgh = Amazigh title
module-title_en = English title
module-standing = State
module-withdrawn = withdrawn
module-workplace-modular = A modular module is followed wholly at the centre: leave this blank, or choose apprenticeship or alternating.
module-codes-unknown = “{ $text }” is not a module code. Type codes with a space between them: COUT-M1 ALPHA-N1.
module-code-twice = Code { $code } is there twice.
module-requires-itself = Module { $code } cannot be its own prerequisite.
module-requires-circle = These prerequisites lead back to module { $code } itself: remove one.
module-requires-unknown = No module has the code { $code }: add it to the catalogue first, or correct the code.
module-taught = { $count ->
    [one] 1 group follows this version: keep this value and create the next version, F7 in the list of modules.
   *[other] { $count } groups follow this version: keep this value and create the next version, F7 in the list of modules.
  }
module-not-offered = This module is withdrawn: choose the current version, or put it back in the catalogue with X.
record-module-next = new version
record-module-keep = keep it
record-module-withdraw = { $name }: { $running ->
    [0] {""}
    [one] 1 running group{" "}
   *[other] { $running } running groups{" "}
  }{ $coming ->
    [0] {""}
    [one] 1 group to come{" "}
   *[other] { $coming } groups to come{" "}
  }will go to the end, no new group will open. Withdraw?
record-module-withdrawn = { $name }, version { $version }: withdrawn from the catalogue ✓
record-module-offered = { $name }, version { $version }: back in the catalogue ✓
action-withdraw = withdraw
action-withdraw-help = Withdraws from the catalogue what is under the cursor, or puts it back; what runs goes to its end.
act-withdraw-module = module withdrawn
act-pathway = pathway
act-trainer = trainer
act-room = room
table-pathway = a pathway
table-trainer = a trainer
table-room = a room
action-go-pathways = pathways
action-go-pathways-help = Goes to the list of pathways.
action-go-trainers = trainers
action-go-trainers-help = Goes to the list of trainers.
action-go-rooms = rooms
action-go-rooms-help = Goes to the list of rooms.
place-pathways = Pathways
place-trainers = Trainers
place-rooms = Rooms
pathway-code = Code
pathway-code-hint = for instance COUTURE
pathway-title = Title
pathway-title_ar = Arabic title
pathway-modules = Modules
pathway-modules-hint = in order: COUT-M1 > COUT-M2
pathway-certificate = Certificate
pathway-certificate-hint = what the final certificate will say
pathway-hours = Hours
pathway-one-module = A pathway has at least two modules.
pathway-order = Module { $first } must come before { $then }.
pathway-code-taken = Code { $code } belongs to another pathway.
record-pathway-new = new pathway
record-pathway-saved = { $name }: pathway saved ✓
record-pathways-empty = Here are the pathways: modules in order, up to a certificate.
    F4 opens the record of a new pathway.
help-pathways-1 = A pathway strings modules together up to a certificate. Enter opens the record, F4 begins one.
trainer-name = Name
trainer-name-hint = as she is called: Mme OUHSSAINE Rachida
trainer-name_ar = Arabic name
trainer-kind = Function
trainer-kind-trainer = trainer
trainer-kind-monitor = instructor
trainer-kind-facilitator = facilitator
trainer-kind-volunteer = volunteer
trainer-kind-other = other
trainer-employer = Contract with
trainer-employer-en = Entraide Nationale
trainer-employer-association = association
trainer-employer-commune = commune
trainer-employer-other = other
trainer-phone = Phone
trainer-from = From
trainer-from-hint = first day of the contract
trainer-to = To
trainer-to-hint = last day of the contract; blank: without end
trainer-courses = Groups
trainer-ends-before = The contract ends before it begins, on { $from }.
trainer-name-taken = “{ $name }” is already a trainer's name: add a given name or the centre.
record-trainer-new = new trainer
record-trainer-saved = { $name }: trainer saved ✓
record-trainers-empty = Here are the trainers, with the dates of their contracts.
    F4 opens a new record; F5 takes over the names written in the groups.
record-trainers-taken-over = { $count ->
    [one] 1 trainer taken over from the groups
   *[other] { $count } trainers taken over from the groups
  }
record-trainers-known = All the trainers of the groups are there already
record-from-courses = from groups
help-trainers-1 = The trainers and the dates of their contracts. F5 takes over the names already written in the groups.
room-centre = Centre
room-name = Room
room-name-hint = for instance room 2, sewing workshop
room-name_ar = Arabic room
room-places = Places
room-name-taken = This centre already has a room “{ $name }”: two rooms cannot have the same name.
record-room-new = new room
record-room-saved = { $name }: room saved ✓
record-rooms-empty = Here are the rooms of each centre.
    F4 opens a new record; F5 takes over the names written in the groups.
record-rooms-taken-over = { $count ->
    [one] 1 room taken over from the groups
   *[other] { $count } rooms taken over from the groups
  }
record-rooms-known = All the rooms of the groups are there already
help-rooms-1 = The rooms of each centre. F5 takes over the names already written in the groups.
help-modules-2 = F7 prepares the next version: running groups keep theirs. X withdraws a version or puts it back.
cli-do-pathways = Pathways
cli-do-pathways-add = Add a pathway
cli-do-pathways-list = List the pathways
cli-do-trainers = Trainers
cli-do-trainers-add = Add a trainer
cli-do-trainers-list = List the trainers
cli-do-rooms = Rooms
cli-do-rooms-add = Add a room
cli-do-rooms-list = List the rooms
cli-do-modules-withdraw = Withdraw a version from the catalogue, or put it back
cli-arg-back = Put back instead of withdrawing
cli-added-pathway = Pathway “{ $name }” added, number { $id }
cli-added-trainer = Trainer “{ $name }” added, number { $id }
cli-added-room = Room “{ $name }” added, number { $id }
cli-do-completions = Write what completes the commands in a shell
cli-do-man = Write the manual page
cli-arg-shell = The shell: bash, zsh or fish
cli-value-shell = shell
cli-man-name = NAME
cli-man-synopsis = SYNOPSIS
cli-man-description = DESCRIPTION
cli-man-options = OPTIONS
cli-man-verbs = COMMANDS
cli-man-extra = NOTES
cli-man-version = VERSION

## Two clerks on one record
conflict-open = { $count ->
    [one] 1 field to settle with { $clerk }
   *[other] { $count } fields to settle with { $clerk }
}
conflict-news = { $clerk } has just changed this record
conflict-took = { $clerk } has just changed it; before: { $before }
conflict-both = { $clerk } has changed the same fields: choose for each, nothing is overwritten
conflict-head = Keep for each field yours, the one { $clerk } saved, or the one before.
conflict-mine = Mine
conflict-theirs = Current
conflict-before = Before
conflict-choose = { $field }: choose 1, 2 or 3
conflict-ready = All is chosen: F2 saves
conflict-back = back to the record
place-conflict = Fields to settle
help-conflict-1 = A colleague has saved the same fields while you were filling them in. Nothing is overwritten: you choose field by field.
help-conflict-2 = 1 keeps yours, 2 the saved one, 3 the one before; ← → pass from one to the other. F2 saves when all is chosen.
help-conflict-3 = Esc goes back to the record: what you typed there is still there. F9 h shows who changed what.

## Terminal and keyboard

keyboard-3 = Nothing shows? The key is taken before: by the window for F1, F10 and F11, by byobu for F2 to F9.
keyboard-backspace = backspace sent as Ctrl-H: understood, nothing to change
keyboard-sco = PuTTY's SCO mode: understood; “ESC[n~” in Terminal › Keyboard is better
keyboard-vt100 = PuTTY's VT100+ mode: understood; “ESC[n~” in Terminal › Keyboard is better
keyboard-keypad = keypad in application mode: tick “Disable application keypad mode”, Terminal › Features
keyboard-window = often taken by the window or the screen reader: Najma never needs it
keyboard-held = with Shift or Ctrl this key differs from terminal to terminal: press it alone
keyboard-alt = a key with Alt: Najma never needs one
keyboard-mouse = mouse: end the program that left it on, or “Disable xterm-style mouse” in PuTTY
keyboard-answer = an answer of the terminal, no key: without effect

### Hours, alerts, planning

hours-span = From { $from } to { $until }
hours-period = The end, { $until }, comes before the beginning, { $from }: swap them.
hours-module = Module
hours-trainer = Trainer
hours-month = Month
hours-planned = Planned
hours-held = Held
hours-lost = Lost
hours-attended = Attended
hours-presence = Attendance rate
hours-assiduity = Rate of hours
hours-total = Total
hours-nobody = not stated
hours-lost-why = { $hours } lost: { $reason }
hours-untaken = { $count ->
    [one] One mark is not entered: it counts in no rate.
   *[other] { $count } marks are not entered: they count in no rate.
  }
alert-absences = { $count ->
    [one] { $count } absence
   *[other] { $count } absences in a row
  }
alert-low = hours { $rate }%, threshold { $percent }%
alert-unreachable = threshold of { $percent }% out of reach: { $reachable }% at best
alert-gone = no attendance for { $days ->
    [one] { $days } day
   *[other] { $days } days
  }: dropping out proposed on { $day }
alert-none = Nobody to follow up.
alert-why = To follow up
cli-value-by = course|module|trainer|centre|month
cli-arg-centre = Centre, by its code or number
cli-arg-by = By group, module, trainer, centre or month
cli-arg-of = Of which group, module, trainer, centre or month
cli-do-hours = Hours
cli-do-hours-report = Hours planned, held, lost and attended
cli-do-hours-list = The sessions behind a number
cli-do-alerts = Attendance alerts
cli-do-alerts-list = List those to call or visit
course-hours = Hours
course-hours-hint = hours to give; without an end date the timetable stops there
course-excluded = Except
course-excluded-hint = days to leave out: 24/12 31/12
course-funding = Agreement
course-funding-hint = who pays: convention ANLCA 12/2026
course-hours-unreachable = This timetable gives { $given } in { $days } days, never { $wanted }: add days or lower the hours.
course-plan-hours = { $hours } in all
course-plan-hours-of = { $hours } of { $of } planned
course-clash-trainer = Trainer taken by { $with }: { $when }
course-clash-room = Room taken by { $with }: { $when }
course-clash-women = { $women ->
    [one] 1 woman also in { $with }
   *[other] { $women } women also in { $with }
  }: { $when }
course-clash-contract = Outside the contract of { $with }: { $when }
course-clash-reason = Plan all the same, because
course-clash-reason-missing = Say why to plan all the same, or Esc to give up
cli-do-courses-preview = See the sessions that a group would have, writing nothing
cli-do-courses-create = Create a group and its sessions in one act
cli-arg-weekdays = Days of the week: mon,thu or lun jeu
cli-arg-week = Week of that day, with its sessions
cli-arg-only = Only this centre, trainer, room or group
cli-arg-start = First day
cli-arg-time = Time of beginning
cli-arg-minutes = Length of a session, in minutes
cli-arg-hours = Hours to give in all; those of the module if nothing is said
cli-arg-exclude = Days to leave out
cli-arg-trainer = Trainer
cli-arg-room = Room
cli-arg-capacity = Places
cli-arg-code = Code of the group; otherwise that of the module and a letter
cli-clashes = { $clashes }. Change what stands in the way, or say with --reason why to go on.
cli-preview = { $sessions ->
    [one] { $sessions } session
   *[other] { $sessions } sessions
  }, { $hours }, until { $until }

### Closing a month, the calendar

month-closed-already = { $by } has closed this month already.
month-not-over = This month lasts until { $day }: it is closed on the day after.
month-blocked = { $count ->
    [one] One session still keeps it from being closed: --dry-run shows it.
   *[other] { $count } sessions still keep it from being closed: --dry-run shows them.
  }
month-not-closed = This month is not closed.
month-closed = Month closed: { $month } ✓
month-reopened = Month reopened: { $month } ✓
month-ready = Nothing keeps this month from being closed.
month-untaken = { $count ->
    [one] One register to enter
   *[other] { $count } registers to enter
  }
month-unlocked = { $count ->
    [one] One unlocked register to validate again
   *[other] { $count } unlocked registers to validate again
  }
month-blank = { $count ->
    [one] One validated register with blank lines
   *[other] { $count } validated registers with blank lines
  }
month-walk-in = { $count ->
    [one] One register with a walk-in to identify
   *[other] { $count } registers with a walk-in to identify
  }
month-no-reason = { $count ->
    [one] One session not held without a reason
   *[other] { $count } sessions not held without a reason
  }
month-line = {"  "}{ $course }  { $day }  { $time }
place-closing = Closing of the month
action-go-closing = closing
action-go-closing-help = Goes to the closing of the month: what keeps it open, in the order to correct it.
help-closing-1 = Each line keeps the month open; those at the top are corrected first. Enter or its digit leads there, Esc comes back.
help-closing-2 = Pale lines are only to be checked, and keep nothing open. F2 closes after a confirmation; F9 v reopens, with a reason.
closing-at = {" "}
closing-what = To correct
closing-course = Group
closing-day = Day
closing-time = Time
closing-none = Nothing to correct this month.
closing-head = { $month }: { $count ->
    [0] ready to close, F2
    [one] one thing to correct
   *[other] { $count } things to correct
  }{ $look ->
    [0] {""}
   *[other] {" "}· { $look } to check
  }
closing-closed = { $month }: closed on { $day } by { $by }
closing-ask = Close { $month }? To be locked: { $sessions ->
    [one] { $sessions } session
   *[other] { $sessions } sessions
  }, { $marks ->
    [one] { $marks } mark
   *[other] { $marks } marks
  }.
closing-not = not now
closing-close = close
closing-lead = 1-9 or Enter correct
closing-reopen = reopen
closing-reason = Reason for reopening
closing-reason-missing = Say why the month is reopened.
closing-untaken = register to enter
closing-unlocked = register to validate again
closing-blank = lines not entered
closing-walk-in = walk-in to identify
closing-no-reason = not held, no reason
closing-not-made-up = postponed, not made up
closing-clash = same room or trainer
month-not-made-up = { $count ->
    [one] One postponed session was not made up:
   *[other] { $count } postponed sessions were not made up:
  }
month-clash = { $count ->
    [one] One session is at the same time as another in the same room or with the same trainer:
   *[other] { $count } sessions are at the same time as others in the same room or with the same trainer:
  }
action-put-off = put off
action-put-off-help = Puts the follow-up off to another day, with the reason.
act-follow-up = follow-up opened
act-close-follow-up = follow-up closed
act-put-off = follow-up put off
act-note-follow-up = note on a follow-up
table-follow-up = a follow-up
alert-task = Follow-up
alert-kind-unreachable = threshold out of reach
alert-kind-gone = long absence
alert-kind-absences = absences in a row
alert-kind-low = attendance under the threshold
follow-up-called = { $sex ->
    [m] called
   *[f] called
  }
follow-up-visited = { $sex ->
    [m] visited
   *[f] visited
  }
follow-up-unreachable = { $sex ->
    [m] not reached
   *[f] not reached
  }
follow-up-returned = { $sex ->
    [m] he is coming back
   *[f] she is coming back
  }
follow-up-gone = { $sex ->
    [m] he has given up
   *[f] she has given up
  }
follow-up-other = other outcome
follow-up-what = { $name }: outcome
follow-up-note = A note, if useful
follow-up-remark = Note
follow-up-day = Put off to
follow-up-reason = Reason for putting it off
follow-up-reason-missing = Say why it is put off.
follow-up-until-past = It is put off to a day to come, after { $day }.
follow-up-until-far = It is put off by { $max } days at most: choose a nearer day.
follow-up-open = open follow-up
follow-up-all = all
follow-up-close = outcome
follow-up-accept = end enrolment
follow-up-to-open = to open
follow-up-due = by { $day }
follow-up-late = since { $day }
follow-up-until = put off { $day }
follow-up-opened = { $name }: follow-up opened, due { $day } ✓
follow-up-opened-all = { $count ->
    [0] Each already has her follow-up.
    [one] One follow-up opened ✓
   *[other] { $count } follow-ups opened ✓
  }
follow-up-closed = { $name }: { $outcome }, follow-up closed ✓
follow-up-put-off = { $name }: follow-up put off to { $day } ✓
follow-up-left = { $name }: dropped out of { $course } from { $day } ✓
follow-up-noted = { $name }: noted ✓
follow-up-none = { $name } has no open follow-up: F4 opens one.
follow-up-open-here = { $name } already has a follow-up: F2 notes its outcome.
follow-up-nothing = Nothing to follow up for { $name } today.
follow-up-not-gone = { $name } has not been absent long enough: Enter opens the line, X ends it there.
follow-up-open-already = A follow-up is already open: { $by }, due { $day }.
follow-up-this-week = A follow-up was done this week by { $by }: the next opens on Monday, this one was due { $day }.
follow-up-closed-already = This follow-up was closed on { $day }.
cli-do-alerts-open = Open a follow-up for one woman, a group, or everybody
cli-do-alerts-close = Close a follow-up with its outcome
cli-do-alerts-snooze = Put a follow-up off, with the reason
cli-arg-outcome = Outcome: called, visited, unreachable, returned, left or other
cli-arg-say = Note
history-alert = Alert
history-opened-on = Opened on
history-due-on = Due
history-owner = Assigned to
history-outcome = Outcome
history-closed-on = Closed on
place-month = Month of the group
sheet-month = month
help-month-1 = One column for each session of the month: a letter marks in the column of the cursor and goes down; 17A goes to line 17.
help-month-2 = ← → change the session, and the month at its end. T the others present, V validates the session and goes to the next.
help-month-3 = What is hatched is not to be entered: she is not in the group that day, or the session was not held.
month-grid-empty = No session this month. ← → change the month.
month-grid-marked = { $day } · { $line } { $name }: { $status }{ $minutes ->
    [0] {""}
   *[other] {" "}{ $minutes } min
  } ✓
month-grid-cleared = { $day } · { $line } { $name }: cleared ✓
month-grid-rest = { $day } · { $count ->
    [0] no blank line
    [one] one more present ✓
   *[other] { $count } more present ✓
  }
month-grid-validated = { $day } validated: { $present } present, { $absent } absent{ $untaken ->
    [0] {""}
   *[other] , { $untaken } not entered
  } ✓
month-grid-on-sheet = The sheet of the session: the key works here
month-grid-next = other session
month-grid-sheet = sheet
month-grid-hatched = not in the group
month-grid-absences = abs.
month-grid-rate = rate
month-grid-came = present
month-grid-absent = absent
month-grid-rates = session { $came }/{ $of } · attendance of the month { $month } · { $num }/{ $den }
act-close-month = month closed
act-reopen-month = month reopened
cli-do-month = Closing of the month
cli-do-month-close = Close a month, or say what keeps it open
cli-do-month-reopen = Reopen a closed month
place-calendar = Calendar
action-go-calendar = calendar
action-go-calendar-help = Goes to the calendar, by month or by week.
action-announce = feast date
action-announce-help = Says that the nearest lunar feast falls on this day, and shows what that moves.
action-shift = shift
action-shift-help = Moves the planned sessions of some days to another time: Ramadan, harvest.
act-announce = announced feast
act-shift = sessions shifted
table-hijri = a lunar month
calendar-filter = Centre, trainer, room or group
calendar-only = filter
calendar-all = the whole delegation
calendar-month = month
calendar-week = week
calendar-classes = { $count ->
    [one] 1 sess.
   *[other] { $count } sess.
  }
calendar-hijri = { $day } { $month } { $year }
calendar-hijri-estimated = { $day } { $month } { $year } (estimated)
calendar-ramadan-hours = Ramadan hours: 9 am to 3 pm
calendar-season = { $title }, { $opens } – { $closes }
calendar-souk = { $more ->
    [0] souk: { $centre }
   *[other] souk: { $centre } +{ $more }
}
holiday-new-year = New Year's Day
holiday-new-year-short = New Year
holiday-manifesto = Independence Manifesto Day
holiday-manifesto-short = Manifesto
holiday-amazigh = Amazigh New Year
holiday-amazigh-short = Yennayer
holiday-fitr = Eid al-Fitr
holiday-fitr-short = Eid Fitr
holiday-labour = Labour Day
holiday-labour-short = Labour Day
holiday-adha = Eid al-Adha
holiday-adha-short = Eid Adha
holiday-moharram = Islamic New Year
holiday-moharram-short = Muharram
holiday-throne = Throne Day
holiday-throne-short = Throne Day
holiday-dahab = Oued Ed-Dahab Day
holiday-dahab-short = Oued Dahab
holiday-revolution = Revolution of the King and the People
holiday-revolution-short = Revolution
holiday-youth = Youth Day
holiday-youth-short = Youth Day
holiday-mawlid = Mawlid
holiday-mawlid-short = Mawlid
holiday-unity = Unity Day
holiday-unity-short = Unity Day
holiday-march = Green March
holiday-march-short = March
holiday-independence = Independence Day
holiday-independence-short = Independ.
calendar-market = souk
calendar-no-feast = No lunar feast is expected within three days of { $day }: for another day without sessions, add a closure (F9 f).
calendar-not-yet = not yet
calendar-announced = save
calendar-announce = { $feast } on { $day }: save this date?
calendar-moves = What it changes
calendar-moves-lost = { $count ->
    [0] no session to cancel
    [one] 1 session not held
   *[other] { $count } sessions not held
  }
calendar-moves-kept = { $count ->
    [one] 1 register with marks stays as it is
   *[other] { $count } registers with marks stay as they are
  }
calendar-moves-back = { $count ->
    [one] 1 session comes back
   *[other] { $count } sessions come back
  }
calendar-moves-season = the season's hours go on until { $day }
calendar-more = { $count ->
    [one] and 1 more: Tab for the week, F7 for one centre or group
   *[other] and { $count } more: Tab for the week, F7 for one centre or group
  }
calendar-announced-said = { $feast }: { $day } ✓
calendar-shift-two = Two sessions on { $day }: shift them one by one.
calendar-shift-none = No planned session to shift from { $from } to { $to }.
course-shift-to = Shift until
course-shift-at = New time
course-shifted = { $count ->
    [one] 1 session at { $time }, its length kept
   *[other] { $count } sessions at { $time }, their lengths kept
  }{ $stay ->
    [0] {""}
    [one] ; 1 stays, entered or not held
   *[other] ; { $stay } stay, entered or not held
  }
help-calendar-1 = The arrows change the day, Page the month; a digit opens a session; Tab goes to the week; F7 shows only one centre, trainer, room or group.
help-calendar-2 = R before the lunar date: Ramadan. On the announced day of a feast, X shows what it moves, then saves it.
cli-do-calendar = Calendar
cli-do-calendar-show = Show a month, day by day
cli-do-calendar-announce = Enter the announced date of the nearest lunar feast

### Awareness sessions

place-awareness = Awareness
action-go-awareness = awareness
action-go-awareness-help = Goes to the awareness sessions, counted by attendances.
act-awareness = awareness session
table-awareness = an awareness session
awareness-on = Date
awareness-on-hint = blank: today
awareness-theme = Subject
awareness-theme-literacy = Literacy
awareness-theme-health = Health and hygiene
awareness-theme-reproductive = Reproductive health
awareness-theme-family = Family rights
awareness-theme-child = Children's rights
awareness-theme-labour = Labour rights
awareness-theme-rights = Rights
awareness-theme-procedures = Administrative procedures
awareness-theme-enterprise = Cooperatives and microprojects
awareness-theme-trade = Trade
awareness-theme-other = Other
awareness-heads = Present
awareness-heads-hint = 12f 3m; with the age 1 to 6, r or u: 12f3r.15.8 4m2u
awareness-place = Place
awareness-partner = Partner
awareness-centre = Centre
awareness-names = Names
awareness-names-hint = optional; attendances are counted, not names
awareness-women = Women
awareness-total = Total
awareness-future = This day has not come yet: the session is recorded once it has taken place.
awareness-heads-unknown = “{ $text }”: type a number then f or m, 12f 3m; with age and place, 8f4r.
awareness-band-unknown = Ages from 1 to { $most }: 1 under 15, 2 15-19, 3 20-24, 4 25-34, 5 35-49, 6 50 and over.
record-awareness-new = new session
record-awareness-saved = Session of { $name } saved ✓
record-awareness-empty = Here are the awareness sessions: subject, place, heads counted by sex, age and area.
    F4 adds one.
help-awareness-1 = Present: 12f 3m, or with the age and the area 8f4r 3m2u. Attendances are counted, never people.
help-awareness-2 = Ages: 1 under 15, 2 15-19, 3 20-24, 4 25-34, 5 35-49, 6 50 and over. r rural, u urban.
help-awareness-3 = The area holds for what follows, a number alone is the next age: 12f3r.15.8 reads 12f3r 15f4r 8f5r.
action-new-awareness = + awareness
action-new-awareness-help = Enters an awareness session, from wherever one is.
form-heads = { $women } f { $men ->
    [0] {""}
   *[other] + { $men } m
  }
course-short = { $given } in { $count ->
    [0] no session
    [one] { $count } session
   *[other] { $count } sessions
  } by { $to }, of { $wanted } that go on to { $reached }.
course-short-never = { $given } in { $count ->
    [0] no session
    [one] { $count } session
   *[other] { $count } sessions
  } by { $to }, out of { $wanted } that no day gives.
course-short-later = later end
course-short-keep = keep the end
cli-short = { $short } Leave { $end } out, or say with --reason why that end is kept.
cli-short-never = { $short } Lower --hours, or say with --reason why that end is kept.
cli-do-awareness = Awareness sessions
cli-do-awareness-add = Record an awareness session
cli-do-awareness-list = List the awareness sessions
cli-added-awareness = Session of { $day } recorded: { $count ->
    [one] { $count } attendance
   *[other] { $count } attendances
  }, number { $id }

### The life of a session

action-postpone = postpone
action-postpone-help = Moves the session to another day: the one is not held, the other makes up for it, each points to the other.
action-substitute = substitute
action-substitute-help = Says who gave the session in the trainer's place.
action-content = content
action-content-help = Writes what was done during the session: the class log.
act-postpone = session postponed
act-session = extra session
act-substitute = substitution
act-partly = session held in part
act-content = class log
session-postpone-to = Postponed to
session-postpone-why = Reason
session-postponed = Session of { $was } postponed to { $day } at { $time } ✓
session-postponed-already = This session is postponed already
session-put-off = postponed: { $reason }
session-made-up = This session is made up for on { $day } at { $time }, and something is entered there already: that is where it counts. To put it back here, clear what was entered on { $day } first.
session-restored-gone = { $course }: session put back to be taken; { $count ->
    [one] the one of { $day } at { $time } that made up for it is gone
   *[other] the { $count } that made up for it are gone, the last of { $day } at { $time }
  }
session-taught-by = Who gave this session
session-taught = Session of { $day } given by { $name } ✓
session-trainer-unknown = “{ $name }” is not in the list of trainers: add her first (F9 1)
hours-trainer-new = { $name } is not among the trainers yet: F2 puts her there, then F6 for her statement.
session-trainer-contract = The contract of { $name } does not cover { $day }: correct its dates or name another
session-content = Content
session-content-kept = Content of the session of { $day } saved ✓
session-partly-range = From 5 minutes to the { $planned } planned
session-not-held-anyway = This session is not held
cli-do-sessions-postpone = Postpone a session: the one before and the one after point to each other
cli-do-sessions-tell = Say who gave a session, how many minutes, and what was done in it
cli-do-sessions-shift = Move the planned sessions of a group to another hour, lengths unchanged
cli-arg-to = New day
cli-arg-content = What was done
cli-session-told = Session of { $day }: noted

### The screens of hours and alerts

hours-name = Name
hours-heads = Present
hours-rate = Hours
hours-day = Day
hours-starts = Time
hours-became = Session
hours-empty = No session in this period.
hours-turn = by what
hours-lead = Enter or 1-4 behind that number
hours-next-number = next number
hours-group = Group
hours-came = Came
hours-adds = Counts
hours-none-behind = Nothing is behind this number.
hours-of-a-line = The total is the sum of the lines: open one of them.
hours-behind-head = { $name } · { $number }: { $hours }{ $count ->
    [0] {""}
    [one] , { $count } session
   *[other] , { $count } sessions
}
hours-by-course = By group
hours-by-trainer = By trainer
hours-by-module = By module
hours-by-centre = By centre
hours-by-month = By month
hours-head = { $by }, from { $from } to { $until }{ $untaken ->
    [0] {""}
    [one] , { $untaken } mark not entered
   *[other] , { $untaken } marks not entered
  }
alert-name = Name
alert-course = Group
alert-more = {" "}
alert-count = { $count ->
    [0] Nobody to follow up
    [one] One to follow up
   *[other] { $count } to follow up
  }
action-go-hours = hours
action-go-hours-help = Goes to the hours planned, held, lost and attended.
action-go-alerts = to follow up
action-go-alerts-help = Goes to those to call or visit.
place-hours = Hours
place-alerts = To follow up
help-hours-1 = The hours of the school year. Tab or the arrows change: group, module, trainer, centre, month.
help-hours-2 = The attendance rate counts heads, the rate of hours counts minutes. Enter or 1 to 4 show the sessions behind a number: planned, held, lost, attended. F6, by trainer, opens her statement of the month. A session put off counts once, on the day and in the month where it stands now.
help-alerts-1 = Those whose attendance asks for a call or a visit: one line for each woman, +1 says there is another reason.
help-alerts-2 = F4 opens a follow-up; then F2 notes its outcome, R puts it off, F8 notes on it, W gives it away. Thresholds: F9 F5.

## Statements of hours

place-statement = Statement of hours
statement-title = Hours of { $name }
statement-day = Day
statement-starts = Time
statement-course = Group
statement-what = Line
statement-hours = Length
statement-correction = correction
statement-none = No session held this month.
statement-month = month
statement-open = provisional{ $untaken ->
    [0] {""}
    [one] , { $untaken } register to enter
   *[other] , { $untaken } registers to enter
  }
statement-register = { $day } { $course }
statement-registers = { $one }, { $rest }
statement-registers-more = { $count ->
    [one] one more
   *[other] { $count } more
  }
statement-left-out = Registers to take: { $which }
statement-standing = no. { $number } issued { $day } by { $by }
statement-sums = { $worked } this month · { $corrected } corrections · total { $total }
statement-ask = Issue { $name }'s statement, { $month }, { $hours }? It can no longer be changed{ $untaken ->
    [0] .
    [one] , and { $untaken } register is still to be entered: { $which }.
   *[other] , and { $untaken } registers are still to be entered: { $which }.
  }
statement-not-yet = not yet
statement-issue = issue
statement-issued = Statement no. { $number } of { $name } issued ✓
statement-issued-unwritten = The statement is issued as no. { $number }, but its file is not written. { $why } Without --issue the same command writes it.
statement-issued-already = This statement is no. { $number }, issued { $day } by { $by }: a correction goes on the next month.
statement-not-over = This month lasts until { $day }: the statement is issued the day after.
statement-empty = { $name } held no session this month: there is nothing to issue.
statement-unlocked = { $count ->
    [one] A register of this month is unlocked: { $which }. Validate it first.
   *[other] { $count } registers of this month are unlocked: { $which }. Validate them first.
  }
statement-write = Statement of { $name }, { $month }: which file?
statement-xlsx = Excel workbook
statement-csv = CSV text
statement-paper = page to print
paper-statement = MONTHLY STATEMENT OF HOURS
paper-statement-of = { $name } · { $month }
paper-statement-sign = The trainer, the head of the centre, the delegation: name, date, signature
statement-written = Statement written: { $file } ✓
record-trainer-statement = hours statement
act-issue-statement = hours statement issued
help-statement-1 = The sessions the trainer held in the month; arrows change the month, Enter opens the sheet, F6 writes a file.
help-statement-2 = F2 issues the statement, once: it no longer changes. What changes later is a correction line on the next month.
reason-shortened = session cut short
session-ordinal = No.
cli-do-hours-statement = A trainer's monthly statement of hours; --issue issues it
cli-arg-issue = Issue the statement: it no longer changes

## What stands in the way of a session

course-clash-group = This group, { $with }, already has a session: { $when }
course-clash-closed = Closed day, { $with }: { $when }
course-clash-souk = Market day at { $with }: { $when }
course-clash-friday = Friday pause at { $with }: { $when }
course-clash-past = A day already past: { $first }
clash-when = { $count ->
    [one] on { $first }
   *[other] { $count } times, first on { $first }
  }
clash-unaccepted = { $count ->
    [one] One obstacle
   *[other] { $count } obstacles
  }: { $first }. Change the time, or say why with --despite.
course-custom-agreed = time agreed with the group
course-obstacles = At that time
course-anyway = all the same
session-partly = Held for
session-partly-why = Reason for the part not held
session-partly-held = Session of { $day }: { $hours } held ✓
action-partly = in part
action-partly-help = Says how long the session was held, and why not in full: the rest counts as lost.
cli-do-sessions-add = Add a session outside the timetable
cli-arg-despite = Reason for going on despite what stands in the way

## La fiche

unsaid-unknown = unknown
unsaid-refused = refused
unsaid-moot = not applicable
person-part-identity = Identity
person-part-home = Address and contacts
person-part-situation = Situation
person-part-family = Parents and guardian
person-part-path = Path and remarks
person-course = Group
person-course-hint = the beginning of its code or name
person-marital = Marital status
person-education = School level
person-known_as = Known as
person-married_name = Married name
person-birthplace = Place of birth
person-nationality = Nationality
person-document = Identity document
person-document_no = Document number
person-document_no-hint = passport, birth certificate: number, year
person-address = Address
person-milieu = Area
person-neighbour_phone = Neighbour's phone
person-safe_phone = Safe phone
person-safe_phone-hint = seen by the listening office only
person-no_call = Do not call
person-no_call-yes = yes
person-no_call-hint = the numbers will be hidden
person-protected = Protected address
person-protected-yes = yes
person-protected-hint = the address will be hidden
person-children = Children
person-school = Schooling
person-occupation = Occupation
person-income_source = Source of income
person-income = Monthly income
person-cover = Social cover
person-disability = Disability
person-language = Language
person-father = Father
person-mother = Mother
person-guardian = Guardian
person-guardian_link = Relation
person-guardian_phone = Guardian's phone
person-referral = Referred by
person-wanted = Module wanted
person-wanted_level = Level wanted
person-entered_on = Entered on
person-entered_on-hint = blank: as the enrolments say
person-left_on = Left on
person-left_reason = Reason for leaving
person-doubt-guardian = Under { $age }: no guardian is recorded.
person-doubt-no-cin = The identity card is the document, but its number is missing.
person-left-before = The leaving date is before the entry date: correct one of the two.
person-left-later = “{ $text }”: a leaving date to come is not recorded yet.
person-course-unknown = Unknown group “{ $text }”. Type the beginning of its code or name; if several begin so, say which.
vocabulary-unknown = “{ $text }” is not in the list. Known: { $names }.
table-person_detail = a record
table-term = a word of a vocabulary
cli-do-persons-set = Change fields of a record: only those given; an empty value clears
cli-nothing-to-set = Say what to change: one option per field, for example --phone 0661234567

## History: what changed

history-active = in use
history-address = address
history-band = age band
history-centre = centre
history-code = code
history-course = group
history-doubts = doubts
history-enrolment = enrolment
history-exception = exception
history-from = from
history-heads = heads
history-kind = kind
history-label = name noted
history-level = level
history-link = link
history-literate = reads
history-login = account
history-milieu = area
history-minutes = length
history-module = module
history-name = name
history-name-ar = name in Arabic
history-no = no
history-note = note
history-number = no.
history-numbered = numbers fixed
history-oldest = oldest
history-person = person
history-phone = phone
history-reason = reason
history-room = room
history-schooling = years of school
history-waiting = waiting list
history-session = session
history-sex = sex
history-source = source
history-starts = time
history-state = state
history-status = mark
history-theme = theme
history-title = title
history-title-ar = title in Arabic
history-to = until
history-trainer = trainer
history-value = value
history-weekday = day
history-yes = yes
history-year = year
history-month = month
history-youngest = youngest
history-on-date = date
history-first-on = first day
history-until-on = until
history-asked-on = asked on
history-said-on = said on
history-follows = follows
history-moved-to = postponed to
history-makes-up = makes up for
history-installation = installation
history-delegation = delegation
history-epoch = epoch
history-sample = sample
history-seed = seed
history-awareness = awareness session
history-mark-minutes = late by
history-session-planned = planned length
history-session-trainer = taught by
history-link-transfer = transfer
history-link-next = next level
history-link-repeat = repeat
history-many = { $count ->
    [one] 1 line
   *[other] { $count } lines
  }
history-person-shield = Protection
history-shield-both = do not call, protected address
consent-withdrawn = { $count ->
    [0] { $name }: consent withdrawn ✓ · in no group
    [one] { $name }: consent withdrawn ✓ · still in 1 group: the place and marks stay until it is ended
   *[other] { $name }: consent withdrawn ✓ · still in { $count } groups: the places and marks stay until they are ended
  }

## Effacement (loi 09-08)

cli-do-persons-erase = Erase a person for ever; attendance and headcounts stay exact
cli-arg-yes = Do it, without asking again
cli-arg-finish = Finish cleaning the file, where another session was open
act-erase = person erased
act-scrub = file cleaned
erasure-whom = Who is to be erased? Give the number, file number or CIN.
erasure-why = Say why, in a few words: it is written into the history.
erasure-reason-names = The reason names the person and would stay in the history: say it without the name or numbers.
erasure-done-already = Erased on { $day }: only what is counted is left, and nothing more is written there.
name-erased = erased { $day }
name-erased-latin = erased { $day }
name-erased-arabic = — { $day }
erasure-told = Erased on { $day } by { $clerk }: { $reason }
erasure-named = { $count ->
    [one] One text still gives this name and stays. Correct it before erasing: afterwards nothing finds it.
   *[other] { $count } texts still give this name and stay. Correct them before erasing: afterwards nothing finds them.
  }
erasure-no-undo = An erasure cannot be undone: nothing is left to put back.
erasure-papers = { $count ->
    [0] no paper
    [one] 1 paper
   *[other] { $count } papers
  }
erasure-consents = { $count ->
    [0] no notice or consent
    [one] 1 notice or consent
   *[other] { $count } notices and consents
  }
erasure-changes = { $count ->
    [one] 1 change of the history
   *[other] { $count } changes of the history
  }
erasure-places = { $count ->
    [0] no enrolment
    [one] 1 enrolment
   *[other] { $count } enrolments
  }
erasure-marks = { $count ->
    [0] no mark
    [one] 1 mark
   *[other] { $count } marks
  }
erasure-takes = { $name }: erased for ever: names, numbers, address, notes, { $papers }, the text of notices ({ $consents }), and what { $changes } say of them.
erasure-leaves = Still counted, without the name: { $places }, { $marks }.
erasure-say-yes = Nothing is erased yet: add --reason and --yes.
erasure-done = { $id }: record erased ✓ · the file is clean; destroy the paper file too, and the lists and backups with the name
erasure-done-unclean = { $id }: record erased ✓ · another session holds the file or the disk is full: close it, then “najma persons erase --finish”
erasure-copies = These earlier copies still hold her, destroy them: { $files }
erasure-clean = File cleaned ✓
erasure-nothing-due = Nothing to clean: the file keeps nothing of an erased person.

## Conservation, finalité (loi 09-08)

cli-do-persons-retention = Whose record is past its retention period, and why
cli-do-persons-keep = Keep a person longer, with a reason
act-keep = record kept longer
table-retention = a retention period
history-retention-until-on = Kept until
history-erased-on = Erased on
place-retention = Retention
action-go-retention = retention
action-go-retention-help = Records past their retention period: keep them with a reason, or erase them.
action-erase = erase
action-erase-help = Erases this person for ever: first says what goes and what stays counted, then asks for a reason and a word.
retention-withdrawn = consent withdrawn
retention-apprentice = apprenticeship
retention-training = training
retention-contact = contact only
retention-source-withdrawn = objection, law 09-08 art. 9
retention-source-apprentice = proposed: hours and exams may be asked for again
retention-source-training = proposed: hours and certificates may be asked for again
retention-source-contact = the CNIL's reference framework for the social sector, 2023; the CNDP has set no period
retention-rule = { $kind }: { $years ->
    [0] at once
    [one] 1 year
   *[other] { $years } years
  } after the last event ({ $source })
retention-count = { $count ->
    [0] No record is past its period on { $day }
    [one] 1 record is past its period on { $day }
   *[other] { $count } records are past their period on { $day }
  }
retention-head = { $count ->
    [one] 1 record is past its period
   *[other] { $count } records are past their period
  }
retention-empty = No record is past its retention period. These periods are set in the delegation's rules: F9 F5.
retention-due = Due
retention-name = Name
retention-kind = Record
retention-last = Last event
retention-kept-column = Kept because
retention-until = Keep until
retention-reason = Reason for keeping
retention-open = record
retention-keep = keep
retention-kept = { $id }: record kept until { $day } ✓ · the list will show it again that day
retention-why = Say why it is kept, in a few words.
retention-why-long = The reason is longer than { $max } characters: shorten it.
retention-past = { $day } is past: give a day to come.
place-erasing = Erase
erasure-reason = Reason
erasure-type = Type the word “erase”
erasure-word = erase
erasure-other-word = Nothing is erased: the word to type is “{ $word }”. Esc to go back.
erasure-current = { $count ->
    [one] Still in 1 group: the line there will stay without a name.
   *[other] Still in { $count } groups: the lines there will stay without a name.
  }
erasure-for-ever = This is for ever: nothing can undo it, not even Ctrl-Z. The paper file, lists handed out and backups are to be destroyed separately.
erasure-next = next
erasure-leave = leave it
law-controller = Controller:
law-number = CNDP:
law-purpose = Purpose:
law-contact = Access, rectification, objection:
law-under = Processing declared to the CNDP under { $number }
law-long = This text is longer than { $max } characters: shorten it.
consent-places = Places
consent-places-hint = only if the consent is withdrawn; blank: they stay
consent-places-stay = stay
consent-places-end = end
consent-places-only = Places end only with a withdrawal.
consent-places-now = { $count ->
    [one] Still in 1 group: the enrolment stays, unless “Her places” end; the name no longer goes out in lists.
   *[other] Still in { $count } groups: the enrolments stay, unless “Her places” end; the name no longer goes out in lists.
  }
consent-withdrawn-left = { $name }: consent withdrawn, places ended ✓ · the name no longer goes out in lists

## Pièces, notice 09-08, foyer, vocabulaires

place-dossier = File
place-dossier-short = file
place-terms = Vocabularies
action-notice = notice read
action-notice-help = Notes that the notice of law 09-08 was read, a consent, a refusal or a withdrawal.
action-go-terms = vocabularies
action-go-terms-help = Goes to the words that fields of a record offer.
help-dossier-1 = The papers of her file: 1 missing, 2 present, 3 original seen; ⌫ clears, F8 adds a note.
help-dossier-2 = F9 c notes the notice read, F4 adds somebody to her household, F6 writes everything held about her.
help-terms-1 = The words that fields offer, in each language. F4 adds one, X withdraws the one under the cursor; records that hold it keep it.
dossier-papers = Papers of the file
dossier-consents = Notice and consent (law 09-08)
dossier-household = Household
dossier-no-consent = Notice not read yet: F9 c
dossier-no-household = Nobody is noted in the household: F4
dossier-note = Note
dossier-all = write all
dossier-written = Everything held about this person is written in { $file }
dossier-paper = { $paper }: { $state } ✓
dossier-no-paper = Put the cursor on a paper
dossier-nothing-to-clear = Nothing to clear here
document-missing = missing
document-present = present
document-original = original seen
document-unseen = not checked
document-cleared = cleared
document-asked = { $paper } (asked for)
document-note-long = A note has { $max } characters at most: shorten it.
consent-new = notice or consent
consent-kind = What
consent-kind-notice = notice read
consent-kind-consent = consent given
consent-kind-refusal = consent refused
consent-kind-withdrawal = consent withdrawn
consent-on = On
consent-language = Language
consent-oral = Read aloud
consent-oral-yes = yes
consent-by = By
consent-signed = Signed by
consent-signed-hint = a minor's agreement is signed by the guardian
consent-signed-own = the person
consent-signed-thumb = thumbprint
consent-signed-guardian = the guardian
consent-signed-unsigned = not signed
consent-minor = Age that day: { $age }; a minor's agreement does not hold without the guardian's signature.
consent-saved-lacks = { $name }: agreement noted ✓ · { $lacks }
consent-note = Note
consent-read-aloud = aloud
consent-later = { $day } has not come yet: give the day it happened.
consent-saved = { $name }: { $kind } ✓
household-new = household
household-new-title = somebody of the same household
household-other-taken = { $name } belongs to another household, to be left first.
household-other = Who
household-other_role = Relation of the other
household-role = Own relation
household-unknown = “{ $text }” is not known: number, file, CIN or name.
household-herself = That is the same person: choose somebody else.
household-joined = { $other } joined the household of { $name } ✓
household-parted = { $name } no longer belongs to this household ✓
term-vocabulary = Vocabulary
term-code = Code
term-code-hint = short, no accent; it never changes
term-fr = French
term-fr-hint = “mariée/marié”: hers, his
term-ar = العربية
term-zgh = Tamazight
term-en = English
term-vocabulary-marital = marital status
term-vocabulary-education = school level
term-vocabulary-nationality = nationality
term-vocabulary-document = identity document
term-vocabulary-milieu = area
term-vocabulary-school = schooling
term-vocabulary-occupation = occupation
term-vocabulary-income_source = source of income
term-vocabulary-income = income band
term-vocabulary-cover = social cover
term-vocabulary-disability = disability
term-vocabulary-language = language
term-vocabulary-guardian_link = guardian's relation
term-vocabulary-referral = referred by
term-vocabulary-stream = module wanted
term-vocabulary-level = level wanted
term-vocabulary-leaving = reason for leaving
term-vocabulary-piece = paper of the file
term-vocabulary-household_role = household role
vocabulary-code-taken = “{ $label }” already has this code: choose another one.
vocabulary-code-fixed = The code “{ $code }” never changes: records hold it. Change the words, or add one.
vocabulary-none = “{ $text }” is not a vocabulary. There are: { $names }.
record-terms-empty = Here are the words that fields offer.
record-term-new = new word
record-term-saved = { $name }: word saved ✓
record-term-withdrawn = { $name } is no longer offered; records that hold it keep it ✓
record-term-offered = { $name } is offered again ✓
table-document = a paper
table-consent = a notice
table-household = a household
act-document = paper of the file
act-consent = notice or consent
act-household = household
act-term = word of a vocabulary
act-reveal = hidden data shown
person-papers-whole = Papers: complete
person-papers-lack = Missing papers: { $papers }
person-notice-due = Notice 09-08 not read yet: F9 c
person-notice-told = Notice 09-08 read on { $day } by { $by }
person-consent-withdrawn = Consent withdrawn on { $day }
person-household = Household: { $members }
person-reveal = show hidden
person-reveal-reason = Reason for showing what is hidden
person-reveal-why = Say why, in a few words: it is written into the history.
person-revealed = Shown below the record until it is left; it is written into the history
person-shield-lift = Show first what is hidden, with a reason (F9 v), then lift the protection.
person-save-first = Save the record first (F2)
held-title = Everything held about { $name }, no. { $id }, on { $day }
held-fiche = Record
held-courses = Groups and attendance
held-changes = Rectifications
held-hours = { $hours } attended over { $classes ->
    [one] { $classes } session
   *[other] { $classes } sessions
  }
papers-name = Name
papers-name_ar = الاسم العائلي والشخصي
papers-missing = Missing papers
cli-do-papers = Papers of a file
cli-do-papers-list = What is noted of a person's papers, and what is missing
cli-do-papers-set = Note the state of a paper
cli-do-papers-missing = The incomplete files of a group
cli-do-papers-required = Papers asked for, of all or for a module; without any, show them
cli-do-consents = Notice 09-08, consents, withdrawals
cli-do-consents-list = What is noted of a person
cli-do-consents-add = Note the notice read, a consent, a refusal or a withdrawal
cli-do-households = Households
cli-do-households-show = Who belongs to a person's household
cli-do-households-join = Add somebody to a person's household
cli-do-households-part = Take a person out of a household
cli-do-vocabularies = Words that the fields of a record offer
cli-do-vocabularies-list = List the words, of one vocabulary or all
cli-do-vocabularies-set = Add a word, or change one
cli-do-vocabularies-withdraw = Withdraw a word: records that hold it keep it
cli-arg-everything = Everything held about her, rectifications too
cli-arg-reveal = Show what is hidden, and why: it is written into the history
cli-arg-paper = Paper, by its code or name
cli-arg-papers = Papers, by code or name
cli-arg-is = State: missing, present or original
cli-value-is = missing|present|original
cli-arg-remark = Note
cli-arg-forget = Note nothing of this paper any more
cli-arg-vocabulary = Vocabulary: marital, education, piece…
cli-arg-word = Code of the word
cli-paper-state = “{ $text }”: type missing, present or original
cli-paper-set = { $name } · { $paper }: { $state }
cli-papers-required = Papers asked for: { $papers }
history-document-on-date = date
history-document-kind = paper
history-document-state = state
history-household-member-role = role

## Other hours, closures, groups that change shape

season-title = Name
season-title_ar = Name in Arabic
season-from = From
season-to = To
season-opens = Opens
season-opens-hint = no session begins before
season-closes = Closes
season-closes-hint = no session ends after
season-centre = Centre
season-centre-hint = blank: every centre
season-long = A period of other hours lasts less than { $max } days. Check the year.
place-seasons = Other hours
record-seasons = other hours
record-seasons-empty = Here are the days of other hours: Ramadan, great heat.
record-season-new = new period
record-season-saved = { $name }: hours saved ✓
record-not-yet = not yet
record-open-twin = open that one
season-ask = { $name }: { $moved ->
    [0] no session to move
    [one] { $moved } session to move
   *[other] { $moved } sessions to move, lengths unchanged
  }{ $unfit ->
    [0] {""}
    [one] , { $unfit } does not fit
   *[other] , { $unfit } do not fit
  }{ $kept ->
    [0] {""}
    [one] , { $kept } stays
   *[other] , { $kept } stay
  }{ $back ->
    [0] {""}
    [one] , { $back } comes back
   *[other] , { $back } come back
  }.
season-move = move
season-only = without moving
act-season = other hours
help-seasons-1 = Between two days, no session before opening or after closing. Before saving, Najma counts what moves.
calendar-ramadan = Ramadan
calendar-quick-group = Extra session: which group
calendar-quick-none = “{ $text }”: no group of that name runs on { $day }.
calendar-quick-many = { $count } groups of that name: { $codes }. Type the code.
closure-kind = Kind
closure-kind-public = public holiday
closure-kind-school = school holidays
closure-kind-works = works
closure-kind-harvest = harvest
closure-kind-souk = market day
closure-kind-other = other
closure-ask = { $name }: { $planned ->
    [0] no session planned in it
    [one] { $planned } session planned in it
   *[other] { $planned } sessions planned in it
  }{ $kept ->
    [0] {""}
    [one] , { $kept } already entered stays
   *[other] , { $kept } already entered stay
  }.
closure-cancel = close, not held
closure-only = close only
closure-known = These days are closed here already: “{ $name }”.
closure-twin = These days are closed here already: “{ $name }”. Open it to change it?
cli-do-seasons = Other hours: Ramadan, great heat
cli-do-seasons-add = Add other hours and move the sessions into them; --dry-run counts them
cli-do-seasons-list = The days of other hours
cli-season = { $name }: { $moved } moved, { $unfit ->
    [one] { $unfit } does not fit
   *[other] { $unfit } do not fit
  }, { $kept ->
    [one] { $kept } stays
   *[other] { $kept } stay
  }
cli-arg-cancel = Say that the sessions planned in it are not held
course-team = With
course-team-hint = who else teaches: Mme ALAMI practice, M. RAMI theory
course-team-name = “{ $text }”: write a name, then theory, practice, assistant or replacement.
course-team-twice = { $name } is named twice.
course-team-many = At most { $max } people.
action-regroup = regroup
action-regroup-help = Runs the group again on other dates, splits it or merges it into another; the past does not change.
regroup-again = run this group again on other dates
regroup-split = split: lines go into a new group
regroup-merge = merge into another group
regroup-which = Which lines (7-12 15)
regroup-day = First day
regroup-code = Code of the new group
regroup-name = Its name
regroup-into = Merge into
regroup-lines = “{ $text }”: write line numbers, for example 7-12 15.
regroup-no-line = Line { $line } is not that of somebody enrolled today.
regroup-some = Some of the { $of } go and some stay: say which go.
regroup-not-begun = This group begins on { $day }: merge it after that day.
regroup-marked = A session of { $day } is already entered: merge from a later day on.
regroup-crowded = { $holding ->
    [one] { $holding } woman
   *[other] { $holding } women
  } for { $places ->
    [one] { $places } place
   *[other] { $places } places
  }: say why with --reason.
regroup-split-what = { $moved ->
    [0] no line goes
    [one] { $moved } line goes
   *[other] { $moved } lines go
  } into the new group, with { $sessions ->
    [0] no planned session
    [one] { $sessions } planned session
   *[other] { $sessions } planned sessions
  }, { $hours }.
regroup-merge-what = { $moved ->
    [0] no line goes
    [one] { $moved } line goes
   *[other] { $moved } lines go
  } into the other group; { $sessions ->
    [0] no planned session
    [one] { $sessions } planned session
   *[other] { $sessions } planned sessions
  } of this one, { $hours }, will not be held.
regroup-past = Past registers, marks and hours stay where they are, and follow each woman.
regroup-places = { $holding } enrolled for { $places ->
    [one] { $places } place
   *[other] { $places } places
  }.
regroup-split-done = { $count ->
    [0] no line
    [one] { $count } line
   *[other] { $count } lines
  } into { $course } ✓
regroup-merge-done = { $count ->
    [0] no line
    [one] { $count } line
   *[other] { $count } lines
  } into { $course } ✓
act-split = group split
act-merge-groups = groups merged
cli-do-courses-duplicate = Run a group again on other dates, with its timetable
cli-do-courses-split = Split a group: lines go into a new one
cli-do-courses-merge = Merge a group into another
cli-arg-lines = Lines that go: 7-12 15

## Apprenticeship, exams

place-contracts = Apprenticeship contracts
place-apprentice = At the workplace
place-exams = Exams
action-go-contracts = contracts
action-go-contracts-help = Goes to apprenticeship contracts; on a line of a group, to hers.
contract-line = Line
contract-line-hint = code of the group and number: COUT-A 7
contract-number = Contract no.
contract-employer = Company
contract-employer-hint = company, workshop or cooperative
contract-master = Master
contract-phone = Phone
contract-from = From
contract-to = To
contract-hours = Hours at the workplace
contract-hours-hint = blank: the share set by the module
contract-who = Name
contract-attested = Attested
contract-wanted = Planned
contract-line-unknown = “{ $text }”: write the code of the group and the number of the line, for example COUT-A 7.
contract-no-line = Group { $course } has no line { $line }.
contract-outside = The contract goes from { $from } to { $to }: that day is not in it.
contract-month-hours = From a few minutes to { $max } hours in a month.
contract-unsigned = Say who signed: without a signature nothing is attested.
contract-modular = { $module } has no hours in a workplace: say how many this contract has.
contract-meets = A contract with { $employer } already runs from { $from } to { $to }: end it first, or change these dates.
contract-leaves-out = Attested months and visits that would fall outside the contract: { $count }. Keep them between its dates.
contract-to-come = { $day } is still to come: only what was done is attested.
contract-signed-before = Signed on { $day }, before the month begins: check the date.
contract-visitor = Say who went there.
table-contract = a contract
table-season = other hours
table-statement = an hours statement
table-month = the closing of a month
contract-hours-done = Hours spent in the workplace that month
contract-day-signed = Day of the signature; without it, today
contract-day-visit = Day of the visit
contract-note-visit = What was seen there
apprentice-time = Attested
record-contract-new = new contract
record-contract-saved = { $name }: contract saved ✓
record-contracts-empty = Here are the apprentices' contracts, with the hours attested at the workplace.
help-contracts-1 = F4 adds a contract, F7 opens what is attested and the visits. On a line of a group, F9 , leads there too.
apprentice-open = at the workplace
apprentice-when = When
apprentice-what = What
apprentice-hours = { $attested } attested of { $wanted } at the workplace
apprentice-who = Who
apprentice-more = Signed on, or note
apprentice-month = hours attested
apprentice-visit = visit
apprentice-empty = Nothing is attested yet. F4: the hours of a month; F8: a visit.
apprentice-new-month = month's hours
apprentice-new-visit = visit
apprentice-ask-month = Month
apprentice-ask-hours = Hours at the workplace
apprentice-ask-signer = Signed by
apprentice-ask-signed = On
apprentice-ask-visit = Visit of
apprentice-ask-by = By
apprentice-ask-note = Seen
apprentice-attested = { $month }: { $hours } attested ✓
apprentice-visited = Visit of { $day } noted ✓
help-apprentice-1 = F4 writes the hours of a month and who signed them, F8 a visit, F7 changes the contract.
act-contract = contract
act-attest = hours attested
act-visit = workplace visit
act-exam = exam mark
module-years = Years
module-years-hint = programme of the centre in 1 or 2 years, two terms each; blank: a short module
exam-title = Exams of { $course }
exam-theory = T{ $term } th
exam-practice = T{ $term } pr
exam-name = Name
exam-average = Avg.
exam-verdict = Result
exam-open = –
exam-passed = { $sex ->
    [m] passed
   *[f] passed
  }
exam-failed = { $sex ->
    [m] failed
   *[f] failed
  }
exam-keep = keep
exam-next = exam
exam-kept = Line { $line }: { $mark } ✓
exam-mark-unknown = “{ $text }” is not a mark out of 20: 12 or 12.5.
exam-none = { $module } has no such exam: give its years in the module.
exam-empty = No exam yet: F4 adds an assessment; for a programme, its years are given in the module (F9 m).
exam-written = Minutes written: { $file }, and the marks in { $sheet } ✓
help-exams-1 = Type the mark, Enter saves it and goes down; arrows change the exam. A programme has two terms a year, theory and practice; F4 adds an assessment of the group, F8 the resit of the one under the cursor: the better mark counts.
help-exams-2 = Every mark is needed: an average of 10, or what the module or the delegation sets, passes. F6 writes the minutes for signature and the marks for a spreadsheet; X removes an assessment without marks.
cli-do-contracts = Apprenticeship contracts
cli-do-contracts-add = Add an apprentice's contract
cli-do-contracts-list = Contracts and their hours
cli-do-contracts-show = A contract, its months and visits
cli-do-contracts-hours = Write the hours of a month at the workplace and who signed them
cli-do-contracts-visit = Note a visit to the workplace
cli-arg-contract = Id of the contract
cli-arg-signer = Who signed
cli-added-contract = Contract { $id } with { $name } added ✓
cli-no-such-contract = No contract of id “{ $text }”.
cli-do-exams = Exams: theory and practice by term
cli-do-exams-set = Write a mark; - removes it
cli-do-exams-list = The marks of a group, averages and results
cli-arg-term = Term, from 1
cli-arg-part = theory or practice
cli-arg-mark = Mark out of 20
cli-value-part = part
cli-value-contract = CONTRACT
cli-value-line = LINE
cli-arg-line = Number of the line, or the person by id, file or CIN
cli-arg-visitor = Who made the visit
course-no-date = This timetable has no day between { $from } and { $to }: change its days or its dates.
course-many-sessions = This timetable gives { $max } sessions or more: check its dates and hours.

## Completion, certificates

place-completion = Completion
place-certificates = Register of certificates
action-go-certificates = certificates
action-go-certificates-help = Goes to the register of certificates.
action-complete = complete
action-complete-help = Shows who meets the conditions and what the others lack, then grants the certificates; on a module, its conditions.
action-reprint = copy
action-reprint-help = Writes the certificate for the printer; another copy asks for a reason, which the register keeps.
action-annul = annul
action-annul-help = Annuls the certificate, with a reason; its number stays in the register and is never given again.
act-assessment = assessment
act-completion-rule = conditions of completion
act-complete = completion
act-hand-out = certificates handed out
act-annul = certificate annulled
table-certificate = certificate
table-assessment = assessment
help-completion-1 = The list says who meets the conditions and what the others lack. Hours are counted out of all that the group held, those before she was enrolled too; hours of a group she was transferred from come along. F2 completes the training for all who do and gives each a number, in one act; Ctrl-Z reopens it and annuls those numbers.
help-completion-2 = F4 grants an exception: the number, then the reason; F5 for all who lack something; ⌫ takes it back while nothing is granted. It stays in the register. F6 writes the certificates for the printer and logs that they were handed out; after that, they are annulled in the register (F7).
help-certificates-1 = Numbers follow each other by year, without a gap. R writes the certificate for the printer: the first time as it is, later as a duplicate and with a reason. X annuls, with a reason; the number stays.
completion-title = Conditions of completion
completion-show = completion
completion-delegation = rules of the delegation
completion-saved = Conditions of { $name } saved ✓
completion-percent = Hours attended, %
completion-percent-hint = share of the group's hours; blank: the delegation's
completion-assessments = Assessments passed
completion-assessments-hint = how many are needed; blank: none
completion-pass = Pass mark
completion-pass-hint = out of 20; blank: the delegation's
completion-practice = Workplace hours, %
completion-practice-hint = share attested; blank: as for the hours attended
completion-of = Completion of { $name }
completion-number = no.
completion-name = Name
completion-rate = Hours
completion-passed = Ass.
completion-verdict = Standing
completion-empty = Nobody to certify here.
completion-completes = meets the conditions
completion-has = certificate { $number }
completion-exception = exception: { $reason }
completion-and = { $one } · { $rest }
completion-lacks-nobody = to be identified first
completion-lacks-coming = { $count ->
    [one] one session to come
   *[other] { $count } sessions to come
  }
completion-lacks-hours = hours attended { $rate }, { $percent }% needed
completion-lacks-without = hours attended { $rate }, { $percent }% needed; while not enrolled: { $without }
completion-lacks-no-hours = no hour recorded
completion-lacks-assessments = assessments: { $have } of { $need }
completion-lacks-marks = exam marks missing
completion-lacks-exams = average { $average }, { $pass } needed
completion-lacks-contract = no workplace contract
completion-lacks-practice = workplace { $have } of { $of }, { $percent }% needed
completion-lacks-modules = modules completed: { $have } of { $need }
completion-exception-asked = Exception: number or *, then the reason
completion-exception-what = “{ $text }”: write the number of the line, or * for all, then the reason: “7 ill in June”.
completion-no-line = No number { $line } here: only those of the list can be certified.
completion-needs-none = { $line } { $name } needs no exception.
completion-nobody-known = { $line } { $name }: first say who this is (W in the group), then certify.
completion-excepted = { $line } { $name }: exception granted, F2 issues
completion-none-to-take-back = No exception was said at this line: F4 grants one
completion-taken-back = Exception taken back ({ $line }): { $reason }
completion-excepted-all = { $count ->
    [one] Exception granted to one woman, F2 issues
   *[other] Exception granted to { $count } women, F2 issues
  }
completion-head = { $percent }% of the hours{ $passed ->
    [0] {""}
    [one] {" "}· one assessment passed
   *[other] {" "}· { $passed } assessments passed
  }{ $exams ->
    [none] {""}
   *[other] {" "}· exam average { $exams }
  }{ $practice ->
    [0] {""}
   *[other] {" "}· { $practice }% at the workplace
  } · { $ready } of { $count } to certify
completion-head-pathway = { $modules ->
    [one] { $modules } module
   *[other] { $modules } modules
  } to complete · { $ready } of { $count } to certify
completion-ask = Complete the training for { $count ->
    [one] one woman
   *[other] { $count } women
  } and give each a number?{ $without ->
    [0] {""}
    [one] {" "}One stays without a certificate.
   *[other] {" "}{ $without } stay without a certificate.
  }{ $registers ->
    [0] {""}
    [one] {" "}One register is not entered: its hours do not count.
   *[other] {" "}{ $registers } registers are not entered: their hours do not count.
  }
completion-grant = grant
completion-not-now = not now
completion-except = exception
completion-except-all = all exceptions
completion-print = print
completion-register = register
completion-granted = { $count ->
    [one] One certificate granted: { $first } ✓
   *[other] { $count } certificates granted, { $first } to { $last } ✓
  }
completion-nobody = Nobody to certify: each already has a certificate, or lacks something. F4 grants an exception.
completion-registers = { $count ->
    [one] One past register is not entered: its hours do not count.
   *[other] { $count } past registers are not entered: their hours do not count.
  }
completion-ready = { $ready } of { $count } to certify
completion-terms = Hours attended { $percent }% · assessments passed { $passed } · pass mark { $pass } · workplace hours { $practice }%
certificate-number = Number
certificate-name = Name
certificate-title = Title
certificate-granted = Granted
certificate-standing = Standing
certificate-course = Group
certificate-hours = Hours
certificate-mark = Average
certificate-exception = Exception
certificate-annulled-on = Annulled
certificate-copies-made = Copies
certificate-undone = completion undone
certificate-annulled-short = annulled on { $day }: { $reason }
certificate-annulled-word = annulled
certificate-of = “{ $title }”, { $hours }, from { $from } to { $to }
certificate-kept = to hand out
certificate-copies = { $count ->
    [one] handed out
   *[other] handed out ×{ $count }
  }
certificate-count = { $count ->
    [one] One number in the register
   *[other] { $count } numbers in the register
  }
certificate-none = No certificate yet: C, from a group, shows who can have one.
certificate-none-new = No certificate to hand out: those here are already handed out. A copy is made in the register (F7, then R).
certificate-needs-file = What is handed out goes on record for good: name the file to write
certificate-write = write the register
certificate-logged-unwritten = { $count ->
    [one] The certificate is recorded as handed out
   *[other] { $count } certificates are recorded as handed out
 }, but the file is not in its place. { $why } Print a copy.
certificate-written = { $count ->
    [one] Certificate written: { $file } ✓
   *[other] { $count } certificates written: { $file } ✓
  }
certificate-reprint-why = Reason for another copy
certificate-annul-why = Reason for annulling
certificate-copy-why = Certificate { $number } was handed out already: say why another copy.
certificate-reason-missing = Say why: the register keeps it.
certificate-annulled = Certificate { $number } annulled ✓
certificate-annulled-already = Certificate { $number } was annulled on { $day }.
certificate-unknown = No certificate no. { $number }: type year/number, 2026/12.
assessment-mark-unknown = “{ $text }” is not a mark out of { $of }: 12 or 12.5, { $of } at most.
assessment-future = { $day } has not come yet: an assessment is written down afterwards.
assessment-early = This group begins on { $day }: give a day from then on.
assessment-none = This group has no such exam.
assessment-marked = { $count ->
    [one] A mark or a resit depends on it: remove that first.
   *[other] { $count } marks or resits depend on it: remove them first.
  }
assessment-unknown = No assessment no. { $text }: the list goes to { $last }.
assessment-named = { $title }
assessment-again = Resit { $what }
assessment-added = { $what }, { $day }: added, type the marks ✓
assessment-removed = { $what }: removed ✓
assessment-of-programme = This exam belongs to the programme: it cannot be removed.
assessment-ask-title = Assessment
assessment-ask-points = Marked out of
assessment-ask-day = On
assessment-ask-again = Resit, on
assessment-new = assessment
assessment-second = resit
exam-minutes = minutes
exam-minutes-written = Minutes written: { $file } ✓
paper-kingdom = Kingdom of Morocco
paper-agency = Entraide Nationale
paper-certificate = CERTIFICATE OF TRAINING
paper-certificate-number = No. { $number }
paper-certificate-copy = Duplicate, copy no. { $copy }
paper-certificate-who = The provincial delegation { $delegation } certifies that { $sex ->
    [m] Mr
   *[f] Ms
  } { $name }
paper-certificate-born = { $sex ->
    [m] { $how ->
        [day] born on { $birth }
        [about] born about { $birth }
       *[year] born in { $birth }
      }
   *[f] { $how ->
        [day] born on { $birth }
        [about] born about { $birth }
       *[year] born in { $birth }
      }
  }
paper-certificate-cin = CIN { $cin }
paper-certificate-file = file no. { $file }
paper-certificate-what = { $sex ->
    [m] attended and completed the training
   *[f] attended and completed the training
  } “{ $title }”, { $hours }, from { $from } to { $to }.
paper-certificate-mark = Average: { $mark } out of 20.
paper-certificate-done = { $place }, { $day }
paper-delegate = The provincial delegate, stamp
paper-exam = MINUTES OF EXAMS
paper-exam-of = { $module } · { $course } · { $centre }
paper-exam-day = { $what }: { $day }, out of { $of }
paper-exam-count = Passed: { $passed } · failed: { $failed } · marks missing: { $open } · pass mark { $pass } out of 20
paper-exam-jury = The board of examiners: name, capacity, signature
cli-do-certificates = Completion and certificates
cli-do-certificates-rule = See or set the conditions of a module; - leaves a condition to the delegation
cli-do-certificates-eligible = Who in a group or a pathway meets the conditions, and what the others lack
cli-do-certificates-issue = Complete the training for those who meet the conditions and give each a number
cli-do-certificates-print = Write for the printer the certificates of a group that are still to be handed out
cli-do-certificates-list = Register of certificates, on the screen or into a file
cli-do-certificates-reprint = Write a certificate for the printer and log the copy, with its reason
cli-do-certificates-annul = Annul a certificate, with the reason
cli-do-exams-add = Add an assessment to the group, or the resit of an exam
cli-do-exams-remove = Remove an assessment without marks
cli-do-exams-print = Write the minutes of the exams for the printer
cli-arg-pathway = Pathway, by its code
cli-arg-year = Year
cli-arg-number = Number: 2026/12, or 12 of this year
cli-arg-assessment = Number of the assessment in the list of the group
cli-arg-title = Title
cli-arg-out-of = Marked out of; 20 if not given
cli-arg-again = Resit of the assessment of that number
cli-arg-exception = Exception: “7 ill in June”, or “* reason” for all
cli-value-exception = N REASON
cli-no-such-pathway = No pathway “{ $text }”.
cli-one-of = Give one or the other, not both: { $args }.
history-mark = mark
history-term = term
history-part = part
history-out-of = out of
history-again = resit of
history-assessment = assessment
history-certificate = certificate
history-granted-on = granted on
history-annulled-on = annulled on
history-annulled = why annulled
history-pathway = pathway

birth-about = c. { $year }
course-called = Group

place-attended = Her attendance
place-attended-short = attendance
action-attended = attendance
action-attended-help = What she attended, group by group: heads, hours, leave, follow-ups.
action-excuse = leave
action-excuse-help = Days she is excused from, with the proof seen: the sheets of those days open with J on her line.
attended-course = Group
attended-untaken = n. t.
attended-presence = Attendance
attended-assiduity = Hours
attended-sums = of
attended-all = Total
attended-head = All groups, up to today
attended-neutral = excused absences do not count
attended-not-neutral = excused absences count
attended-rates = attendance { $came } of { $of }: { $heads } · hours { $attended } of { $offered }: { $minutes }
attended-leaves = Leave and long absences
attended-tasks = Follow-ups
attended-no-course = No group. Attendance begins with the first enrolment.
attended-no-leave = None. F4 notes one: the sheets of those days will open with J on the line.
attended-no-task = None. An alert about absences opens one.
attended-on-no-leave = There is no leave to remove here: put the cursor on one.
attended-task-closed = This follow-up is closed: F9 h shows its history.
attended-proof = { $proof }, seen { $day }
attended-behind = sessions
attended-change = change, end
attended-sheet = sheet
attended-turn = present, absent…
attended-every = all
attended-which = { $what }: { $count }
attended-none = No session.
behind-day = Day
behind-starts = Time
behind-course = Group
behind-what = Mark
behind-attended = Attended
behind-length = Length
leave-kind = Kind
leave-from = From
leave-to = To
leave-to-hint = blank: not known yet
leave-proof = Proof
leave-seen = Seen on
leave-note = Note
leave-kind-maternity = maternity
leave-kind-illness = illness
leave-kind-child = ill child
leave-kind-family = family
leave-kind-exam = exam
leave-kind-travel = travel
leave-kind-work = work
leave-kind-other = other reason
leave-proof-medical = medical certificate
leave-proof-civil = civil status record
leave-proof-summons = summons
leave-proof-employer = employer's statement
leave-proof-family = word of the family
leave-proof-other = other paper
leave-no-proof = no proof
leave-open = open-ended
leave-new = leave
leave-remove = remove
leave-span = { $from }–{ $to }
leave-span-open = from { $from } on
leave-long = A leave lasts { $max } days at most: beyond that, suspend the enrolment.
leave-proof-missing = Say what was seen that day.
leave-proof-future = A proof is seen today or before.
leave-meets = There is already a leave from { $from } to { $to }: change that one, or choose other dates.
leave-meets-open = An open-ended leave has been running since { $from }: end it first.
leave-ask = Validated registers: { $wrong } say absent, { $locked } locked, { $kept } keep J.
leave-keep = save, registers unchanged
leave-correct = save and put J there
leave-saved = { $name }: leave { $leave }, { $corrected ->
    [0] sessions: { $ahead }
    [one] 1 register corrected
   *[other] { $corrected } registers corrected
 } ✓
leave-removed = Leave from { $from } removed{ $kept ->
    [0] {""}
    [one] ; 1 validated register keeps J
   *[other] ; { $kept } validated registers keep J
 } ✓
leave-foretold = Sessions marked beforehand: { $ahead }. Validated registers: { $wrong } to correct, { $locked } locked, { $kept } that keep J.
sheet-on-leave = { $line } { $name } is on leave that day: P marks present, L opens the leave.
table-leave = a leave
act-leave = leave
act-remove-leave = leave removed
history-proof = proof
history-seen-on = seen on
help-attended-1 = Attendance counts heads: sessions she came to, of those she was expected at. The other rate counts hours: attended of offered.
help-attended-2 = Enter opens the sessions behind a line; there Tab keeps those of one mark. F4 notes a leave, Enter changes or ends it.
cli-do-leave = Leave: excused days, with their proof
cli-do-leave-list = The leave of a person
cli-do-leave-add = Note a leave; the sheets of those days open with J
cli-do-leave-set = Change, shorten or end a leave
cli-do-leave-remove = Remove a leave; registers filled by it keep J
cli-do-persons-attendance = Attendance and hours, group by group
cli-arg-leave = Id of the leave
cli-arg-correct = Put J on validated registers that say she was absent
cli-arg-classes = With every session
cli-value-leave = LEAVE
cli-no-such-leave = No leave with the id “{ $text }”.

status-early = { $sex ->
    [m] left early
   *[f] left early
  }
label-early = S
sheet-early = { $line } { $name }: { $sex ->
    [m] left
   *[f] left
  } { $minutes } min before the end ✓
sheet-trainer = { $trainer } → { $mark }
sheet-corrected-first = { $line } { $name }: { $first } → { $status } ✓
sheet-marked-over = { $line } { $name }: { $first } ({ $clerk }) → { $status } ✓
sheet-key-early-help = left 30 minutes before the end; may follow a late mark
sheet-key-trainer = A → J
sheet-key-trainer-help = validated, then corrected: the trainer's mark, then the office's
mark-early-zero = Leaving early is at least one minute.
mark-early-long = { $minutes } min before the end and the delay are longer than the session of { $class } min.
mark-not-offered = This group does not mark “{ $status }”: its marks are set in the group's form.
course-marks = Marks
course-marks-hint = present, late, absent, excused, exempt, left early: P R A J D S; - for what is not marked; blank: as the delegation
course-neutral = Excused
course-neutral-yes = outside the rates
course-neutral-no = counted
attended-some-neutral = excused absences: by group
cli-do-courses-set = Change a group: only what is given
cli-arg-early = Left early: lines, minutes after “:”
cli-mark-early = { $sex ->
    [m] left
   *[f] left
  } { $early } min early
cli-mark-late-early = late { $minutes } min, { $sex ->
    [m] left
   *[f] left
  } { $early } min early
history-mark-early = left before the end
history-mark-was = trainer's mark
history-course-marks = marks
history-course-neutral = excused absences
export-paper = page to print, aligned text
paper-month = Attendance register, { $month }
paper-month-sums = Enrolled: { $women } · sessions: { $classes } · hours attended { $attended } of { $offered }
action-assign = assign
action-assign-help = Gives the follow-up to another clerk, by her login or name.
act-assign = follow-up assigned
follow-up-owner = Assign to, by login or name
follow-up-assigned = { $name }: follow-up assigned to { $owner } ✓
clerk-unknown = “{ $text }” is not a clerk here: { $names }.
cli-do-alerts-assign = Give the follow-up of a woman to another clerk
cli-do-alerts-note = Note something on an open follow-up
cli-do-alerts-leave = End the enrolment of who stopped coming, as the alert proposes
cli-alerts-not-gone = { $name } has not been absent long enough: enrolments end ends an enrolment.
cli-arg-owner = Login or name of the clerk who will do it

### Les règles de la délégation

action-go-settings = rules
action-go-settings-help = The delegation's rules: law 09-08, how long records are kept, ages, the order of waiting lists.
setting-title = Rules
setting-heading = The delegation's rules
setting-saved = The delegation's rules are saved ✓
setting-unchanged = Nothing changed in the delegation's rules
setting-law_controller = Controller
setting-law_controller-hint = who answers for the file: delegation, address
setting-law_number = CNDP number
setting-law_number-hint = declaration or authorisation, and its date
setting-law_contact = Rights: write to
setting-law_contact-hint = access, rectification, objection: address, phone
setting-law_purpose_fr = Purpose, French
setting-law_purpose_fr-hint = told to the person and printed at the foot of papers
setting-law_purpose_ar = Purpose, Arabic
setting-law_purpose_zgh = Purpose, Tamazight
setting-law_purpose_en = Purpose, English
setting-keep_contact = Contact only
setting-keep_contact-hint = years after the last event; blank: 2
setting-keep_training = Training followed
setting-keep_training-hint = years; blank: 10
setting-keep_apprentice = Apprenticeship
setting-keep_apprentice-hint = years; blank: 10
setting-keep_withdrawn = Consent withdrawn
setting-keep_withdrawn-hint = years; blank: 0, to erase at once
setting-youngest = Ages, from
setting-youngest-hint = blank: 15
setting-oldest = to
setting-oldest-hint = blank: 45
setting-waiting_criteria = Waiting list
setting-waiting_criteria-hint = 1 first enrolment · 2 her commune · 3 conditions · 4 request
setting-part-keep = How long records are kept, in years
setting-part-courses = Groups and waiting lists
setting-late_minutes = Late, minutes
setting-late_minutes-hint = what R counts without a number; blank: 15
setting-early_minutes = Left early, minutes
setting-early_minutes-hint = 30: S marks it and takes 30 minutes off; 0: no
setting-lock_days = Days to correct
setting-lock_days-hint = after validation; blank: 10
setting-justified_neutral = Excused
setting-justified_neutral-1 = outside the rates
setting-justified_neutral-0 = counted
setting-mark_labels = Letters
setting-mark_labels-hint = present late absent excused exempt; and S for leaving early
setting-alert_absences = Absences in a row
setting-alert_absences-hint = not excused; 0: never; blank: 3
setting-alert_percent = Hours, least %
setting-alert_percent-hint = what a certificate asks for; blank: 80
setting-alert_after = after, sessions
setting-alert_after-hint = a rate says nothing before; blank: 5
setting-alert_abandon = Gone, days
setting-alert_abandon-hint = without coming before it is proposed; blank: 30
setting-alert_days = Follow-up, days
setting-alert_days-hint = to do it in; blank: 3
setting-alert_tasks = Follow-ups
setting-alert_tasks-1 = opened by a validated register
setting-alert_tasks-0 = opened by hand
setting-pass_mark = Pass mark
setting-pass_mark-hint = out of 20; blank: 10
setting-workplace_share = Workplace %
setting-workplace_share-hint = share of an apprenticeship; blank: 80, law 12-00
setting-friday_from = Friday pause
setting-friday_from-hint = told where a session falls on it; blank: 12:00
setting-friday_until = to
setting-friday_until-hint = the same hour: no pause; blank: 14:00
setting-friday-order = The pause ends before { $from }, when it begins.
setting-part-sheet = Attendance sheets
setting-part-alerts = Alerts and follow-ups
setting-part-training = Exams, apprenticeship, Friday
history-setting-oldest = age, to
history-setting-friday_until = Friday pause, to
course-waits-order = Waiting order: { $criteria } · F9 F5 changes it
course-waits-order-own = Waiting order of the module: { $criteria } · F9 m F8 changes it
eligibility-waiting = Waiting list
eligibility-waiting-hint = blank: as the delegation's · 1 first enrolment · 2 her commune · 3 conditions · 4 request

## Clerks: who opens again what is locked

place-clerks = Clerks
action-go-clerks = clerks
action-go-clerks-help = Goes to the clerks of this file: who is responsible, and reopens what is locked.
help-clerks-1 = While nobody is responsible, any clerk reopens a locked register or a closed month, with a reason.
help-clerks-2 = Once somebody is, only those responsible reopen them, and only they name others. Enter gives or takes back the role.
clerks-name = Name
clerks-login = Login
clerks-role = Role
clerks-none = Nobody has opened this file yet.
clerks-head = { $count ->
    [0] Nobody is responsible: any clerk reopens, with a reason
   *[other] Only these reopen, with a reason: { $names }
  }
clerks-ask-appoint = Make { $name } responsible? { $left ->
    [0] The other clerks will no longer reopen anything.
    [one] There will be two.
   *[other] Others already are: { $left }.
  }
clerks-ask-dismiss = { $name }: an ordinary clerk again? { $left ->
    [0] Any clerk will reopen, with a reason.
    [one] One will be responsible.
   *[other] { $left } will be responsible.
  }
clerks-appoint = make responsible
clerks-dismiss = take the role back
clerks-appointed = { $name }: responsible ({ $left }) ✓
clerks-dismissed = { $name }: clerk, { $left ->
    [0] nobody is responsible
    [one] one is responsible
   *[other] { $left } are responsible
  } ✓
role-agent = clerk
role-responsible = responsible
role-no-unlock = A locked register or a closed month is reopened by: { $names }.
role-no-appoint = Roles are given by: { $names }.
month-shut = { $month } is closed: reopen it first (F9 7, then F9 v), with a reason.
month-undo-late = This month has been closed since { $day }: F9 v reopens it, with a reason.
sheet-month-closed = This month is closed: reopen it first, F9 7 then F9 v, with a reason
clock-behind = This machine's clock is behind: last entry on { $day } at { $time }. Set it right.
course-saved-and = { $saved } { $also }
course-trainer-from = { $count ->
    [one] { $trainer } teaches from { $day } on; the session before stays with { $was }.
   *[other] { $trainer } teaches from { $day } on; the { $count } sessions before stay with { $was }.
  }
course-trainer-none = { $count ->
    [one] No trainer from { $day } on; the session before stays with { $was }.
   *[other] No trainer from { $day } on; the { $count } sessions before stay with { $was }.
  }
course-trainer-first = { $count ->
    [one] { $trainer } teaches; one session of a closed month stays without a trainer.
   *[other] { $trainer } teaches; { $count } sessions of closed months stay without a trainer.
  }
course-held-outside = { $count ->
    [one] A session held or entered lies outside these dates, on { $first }: keep that day in the group.
   *[other] { $count } sessions held or entered lie outside these dates, the first on { $first }: keep those days in the group.
  }
course-planned-outside = { $count ->
    [one] A planned session lies outside these dates: remove it?
   *[other] { $count } planned sessions lie outside these dates: remove them?
  }
course-outside-drop = remove
course-dropped = { $count ->
    [one] A planned session outside these dates is removed.
   *[other] { $count } planned sessions outside these dates are removed.
  }
session-partly-missed = Line { $line }, { $name }: { $missed } missed, more than the { $held } held. Correct her mark first.
walk-in-twin = { $line } { $name }: walk-in, present ✓ Line { $twin } has the same name: one person?
act-role = role of a clerk
history-clerk-role = Role
cli-do-clerks = Clerks of this file, and who reopens what is locked
cli-do-clerks-list = List the clerks and their roles
cli-do-clerks-role = Give a role: agent or responsible
cli-arg-whom = Login or name of the clerk
cli-arg-role = agent or responsible
cli-value-role = ROLE

# What `najma check` finds: $place says where, $said what. Nothing of what a record holds.
check-finding = { $place }: { $said }
check-change = change { $change }
check-remedy = Keep this report (with --json for whoever repairs it) and go back to the last sound backup.
check-not-a-base = This file is not a Najma database, or its beginning is damaged: nothing in it can be checked. Go back to the last sound backup.
check-kind-integrity = file
check-kind-trigger = trigger
check-kind-chain = journal
check-kind-row = row
check-kind-foreign-key = reference
check-kind-orphan = reference
check-kind-derived = sum
check-kind-invariant = rule
check-kind-anchor = anchor
check-object-trigger = trigger
check-object-table = table
check-object-index = index
check-object-view = view
check-object-missing = missing: { $kind } { $name }
check-object-stranger = not Najma's: { $kind } { $name }
check-object-changed = no longer as Najma makes it: { $kind } { $name }
check-schema-moved = the form of the database changed during the check
check-damaged = unreadable, bytes are damaged
check-unread = could not be checked. { $why }
check-sqlite = bytes of the file are damaged; SQLite says “{ $said }”
check-counter = the counter of ids stands at { $next }, though { $given } was given out
check-anchor-differs = the hash kept elsewhere is { $hash }, this database has { $found }
check-anchor-missing = it is missing, though its hash { $hash } is kept elsewhere
check-changes-missing = changes { $from } to { $until } are missing
check-body = its contents cannot be read from byte { $byte } on
check-hash = its hash does not fit its contents
check-tables = it names other tables than it touches
check-undoes = it undoes what had not been done
check-part-first = a part begins with another row than it says
check-part-order = its parts are out of order
check-part-stranger = it is missing, and a part of it is left
check-entry-forward = an entry points to a later change
check-entry-table = an entry is about an unknown table
check-erased-missing = it is missing, and a part of it had been erased
check-erased-by-none = a part of it was taken out, and by no erasure
check-row-missing = this row is missing, and no change deleted it
check-row-back = this row went back to what it was at change { $last }
check-row-stamp = the number of its last change cannot be read
check-row-tie = refers to { $table } { $record }, which is not there
check-row-forward = its history points to a later change
check-row-birth = its history does not begin with its birth
check-row-unknown = this change does not know it
check-row-deleted = this row is there, though this change deleted it
check-row-left = this row is missing, though this change left it
check-row-value = “{ $column }” says { $found }, though this change left { $left }
check-row-column = this change names a column that is not there
check-gone-table = deleted from an unknown table
check-mark-stranger = the marked line is not of this session's group
check-line-twice = The same person also has line { $line } of this group: put one of the two in the bin, or end it.
check-mark-status = unknown status, code { $code }
check-totals-early = totals are kept for a register that is not validated
check-totals-missing = the totals of this validated register are missing
check-totals-differ = { $figure }: { $stored } kept, { $marks } by the marks
check-print-missing = the print of her name is missing, the search for duplicates would not see her
check-block-missing = is not compared with those who are like her
check-rows-many = { $found ->
    [one] { $found } row kept
   *[other] { $found } rows kept
  }, { $wanted } expected
check-terms-nobody = search words that lead to nobody
check-terms-differ = { $count ->
    [one] 1 search word does not lead to whom it should
   *[other] { $count } search words do not lead to whom they should
  }
check-month-wrong = hours of the month that the sessions do not give
check-month-missing = hours of the month are missing
check-certificates = { $count ->
    [one] { $count } certificate
   *[other] { $count } certificates
  } in { $year }, though the last number is { $last }
check-text = a text of { $bytes ->
    [one] { $bytes } byte
   *[other] { $bytes } bytes
  }
check-nothing = nothing
history-contract = contract
history-session-slot = slot
history-session-season = timetable season
history-bin-label-ar = label in Arabic
history-person_distinct-other = the other person
history-row_verdict-print = row of the file
history-row_verdict-same = the same as
history-statement_line-statement = statement of hours
history-statement_line-correction = correction
history-consent-by-whom = taken by
history-household_member-household = household
history-household_member-role = place in the household
history-workplace_month-signer = attested by
history-workplace_month-signed-on = attested on
history-visit-visitor = visited by
history-person_alias-file = former file number
history-person_alias-cin = former CIN
history-redaction-was = before
history-redaction-now = after
history-part-theory = theory
history-part-practice = practice
table-search = search words
