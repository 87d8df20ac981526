//! Everything a key can mean, in one list: the key bar, the help, the which-key box, the palette and the README's table
//! come from it.

macro_rules! actions {
    ($($(#[$doc:meta])* $name:ident = $id:literal),+ $(,)?) => {
        /// What a key means. The words are Fluent `action-<id>`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Action {
            $($(#[$doc])* $name,)+
            /// The answer of that number to the question just asked.
            Answer(u8),
        }

        impl Action {
            /// Every action a keymap may name, in the order of the help.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// Its name in keymap files and Fluent ids.
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$name => $id,)+
                    Self::Answer(_) => "answer",
                }
            }
        }
    };
}

actions! {
    /// The help of this place.
    Help = "help",
    /// Save, validate, close this.
    Done = "done",
    /// Search.
    Search = "search",
    /// Something new here: a person, a walk-in, a course.
    New = "new",
    /// Fill blanks: all others present, the last value again.
    Fill = "fill",
    /// Paper and files of this place: export, import.
    Files = "files",
    /// Filters, columns, compare.
    Look = "look",
    /// A note.
    Note = "note",
    /// The palette: every action by name.
    Palette = "palette",
    /// End the program.
    Quit = "quit",
    /// Undo my last act here.
    Undo = "undo",
    /// Redo what I undid.
    Redo = "redo",
    /// Open the line, next field, next row.
    Enter = "enter",
    /// Back, keeping the draft.
    Back = "back",
    /// Line up.
    Up = "up",
    /// Line down.
    Down = "down",
    /// The arrow that points left: previous in languages written left to right.
    Left = "left",
    /// The arrow that points right.
    Right = "right",
    /// First line, start of the field.
    Home = "home",
    /// Last line, end of the field.
    End = "end",
    /// A page up.
    PageUp = "page-up",
    /// A page down.
    PageDown = "page-down",
    /// Next field.
    NextField = "next-field",
    /// Previous field, along the path walked.
    PreviousField = "previous-field",
    /// Open her record.
    Record = "record",
    /// The class is not held.
    NotHeld = "not-held",
    /// Skip this line.
    Skip = "skip",
    /// Clear this line, delete backwards.
    Clear = "clear",
    /// Delete forwards.
    Delete = "delete",
    /// Draw everything again.
    Redraw = "redraw",
    /// Nothing is lost; how to quit.
    Reassure = "reassure",
    /// Go to Today.
    GoToday = "go-today",
    /// Go to persons.
    GoPersons = "go-persons",
    /// Go to courses.
    GoCourses = "go-courses",
    /// Go to centres.
    GoCentres = "go-centres",
    /// Go to modules.
    GoModules = "go-modules",
    /// Go to pathways.
    GoPathways = "go-pathways",
    /// Go to trainers.
    GoTrainers = "go-trainers",
    /// Go to rooms.
    GoRooms = "go-rooms",
    /// Go to the hours.
    GoHours = "go-hours",
    /// Go to those to be asked after.
    GoAlerts = "go-alerts",
    /// The pairs of records that may be one person.
    GoDuplicates = "go-duplicates",
    /// Go to the end of a month.
    GoClosing = "go-closing",
    /// Go to the calendar.
    GoCalendar = "go-calendar",
    /// Go to awareness sessions.
    GoAwareness = "go-awareness",
    /// An awareness session is entered at once.
    NewAwareness = "new-awareness",
    /// Go to closures.
    GoClosures = "go-closures",
    /// Go to apprentices' contracts.
    GoContracts = "go-contracts",
    /// Go to the register of certificates.
    GoCertificates = "go-certificates",
    /// Go to the lists.
    GoLists = "go-lists",
    /// Many women, one line each.
    Rapid = "rapid",
    /// Go to those whose record is past its time.
    GoRetention = "go-retention",
    /// Go to the delegation's rules.
    GoSettings = "go-settings",
    /// Erase her, for ever.
    Erase = "erase",
    /// Go to the clerks.
    GoClerks = "go-clerks",
    /// Go to the bin.
    GoBin = "go-bin",
    /// Remove what the cursor is on, made by mistake.
    Bin = "bin",
    /// History of this record, or of the file.
    GoHistory = "go-history",
    /// Another language.
    Language = "language",
    /// How Arabic is sent to this terminal.
    ArabicDisplay = "arabic-display",
    /// Which line of Arabic reads right on this terminal.
    Calibrate = "calibrate",
    /// Another theme.
    Theme = "theme",
    /// What each key sends.
    Keyboard = "keyboard",
    /// Unlock a locked register.
    Unlock = "unlock",
    /// Say who a walk-in is.
    Identify = "identify",
    /// Put a task off to another day.
    PutOff = "put-off",
    /// Give a task to another clerk.
    Assign = "assign",
    /// End a place in a course.
    Leave = "leave",
    /// Her attendance across all her courses.
    Attended = "attended",
    /// Days she is excused from.
    Excuse = "excuse",
    /// Number the lines of a course by name.
    Renumber = "renumber",
    /// Enrol everybody of a course in the next one.
    Renew = "renew",
    /// Withdraw what the cursor is on, or offer it again.
    Withdraw = "withdraw",
    /// One word to the left in the field.
    WordLeft = "word-left",
    /// One word to the right in the field.
    WordRight = "word-right",
    /// Select the word, then the whole field: what is typed takes its place.
    SelectWord = "select-word",
    /// Move a block of sessions to another hour.
    Shift = "shift",
    /// Postpone a session.
    Postpone = "postpone",
    /// Complete a course or a pathway; what a module asks for that.
    Complete = "complete",
    /// Another copy of a certificate.
    Reprint = "reprint",
    /// Annul a certificate.
    Annul = "annul",
    /// Who taught a session.
    Substitute = "substitute",
    /// What was done in a session.
    Content = "content",
    /// A group runs again, is split, or goes into another.
    Regroup = "regroup",
    /// How much of a session was held.
    Partly = "partly",
    /// The date announced for a feast.
    Announce = "announce",
    /// What the law asks to be told to her: the notice was read.
    Notice = "notice",
    /// Go to the vocabularies.
    GoTerms = "go-terms",
    /// These two are two persons.
    Distinct = "distinct",
    /// This row is she.
    Same = "same",
    /// Leave it for later.
    Later = "later",
    /// Forget what is typed in this form.
    Discard = "discard",
    /// Merge this record with another of the same woman.
    Merge = "merge",
    /// Records that were merged into this one.
    United = "united",
    /// The other record is the one that stays.
    Swap = "swap",
}

impl Action {
    /// True for what opens a field, a form or a list of reasons where it is not refused: what is typed after it is meant
    /// for that.
    pub const fn opens(self) -> bool {
        matches!(
            self,
            Self::New
                | Self::Note
                | Self::Search
                | Self::Look
                | Self::Files
                | Self::NotHeld
                | Self::Unlock
                | Self::Record
                | Self::Identify
                | Self::Excuse
                | Self::Leave
                | Self::PutOff
                | Self::Assign
                | Self::Postpone
                | Self::Shift
                | Self::Substitute
                | Self::Content
                | Self::Partly
                | Self::Regroup
                | Self::Renew
                | Self::Announce
                | Self::Notice
                | Self::Reprint
                | Self::Annul
                | Self::Merge
                | Self::Erase
                | Self::Rapid
                | Self::NewAwareness
        )
    }

    /// True for what does nothing without a word: a move at the end of its way, rubbing out where nothing is, and the safe
    /// answer to a question.
    pub const fn is_quiet(self) -> bool {
        matches!(
            self,
            Self::Up
                | Self::Down
                | Self::Left
                | Self::Right
                | Self::Home
                | Self::End
                | Self::PageUp
                | Self::PageDown
                | Self::NextField
                | Self::PreviousField
                | Self::WordLeft
                | Self::WordRight
                | Self::SelectWord
                | Self::Clear
                | Self::Delete
                | Self::Skip
                | Self::Answer(_)
        )
    }

    /// True for what only a line that is typed in understands.
    pub const fn is_for_lines(self) -> bool {
        matches!(self, Self::WordLeft | Self::WordRight | Self::SelectWord)
    }
}

macro_rules! places {
    ($($(#[$doc:meta])* $name:ident = $id:literal),+ $(,)?) => {
        /// A place a clerk can be in: a section of the keymap and a chapter of the help. Its title is Fluent `place-<id>`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Place { $($(#[$doc])* $name),+ }

        impl Place {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// Its name in keymap files and Fluent ids.
            pub const fn id(self) -> &'static str {
                match self { $(Self::$name => $id),+ }
            }
        }
    };
}

places! {
    /// The first screen.
    Today = "today",
    /// The attendance sheet.
    Sheet = "sheet",
    /// The month of a course, women by classes.
    Month = "month",
    /// The list of persons.
    Persons = "persons",
    /// One person's form.
    Person = "person",
    /// What a person's file holds.
    Dossier = "dossier",
    /// A person's attendance across all her courses.
    Attended = "attended",
    /// Two records of one woman, side by side.
    Merging = "merging",
    /// Records that were merged into one.
    United = "united",
    /// The list of courses.
    Courses = "courses",
    /// One course: its lines and sessions.
    Course = "course",
    /// A form for a centre, module, closure or course.
    Form = "form",
    /// Fields of a form that two clerks changed.
    Conflict = "conflict",
    /// The list of centres.
    Centres = "centres",
    /// The list of modules.
    Modules = "modules",
    /// The list of pathways.
    Pathways = "pathways",
    /// The list of trainers.
    Trainers = "trainers",
    /// The words of the vocabularies.
    Terms = "terms",
    /// The list of rooms.
    Rooms = "rooms",
    /// The calendar.
    Calendar = "calendar",
    /// The list of awareness sessions.
    Awareness = "awareness",
    /// The list of closures.
    Closures = "closures",
    /// The list of seasons of other hours.
    Seasons = "seasons",
    /// The list of apprentices' contracts.
    Contracts = "contracts",
    /// One apprentice at her workplace.
    Apprentice = "apprentice",
    /// The exams of a group.
    Exams = "exams",
    /// Who completes a course or a pathway.
    Completion = "completion",
    /// The register of certificates.
    Certificates = "certificates",
    /// Hours and rates.
    Hours = "hours",
    /// A trainer's monthly statement.
    Statement = "statement",
    /// Whom to ask after.
    Alerts = "alerts",
    /// Lists kept under a name.
    Lists = "lists",
    /// One list.
    List = "list",
    /// Pairs of records that may be one person.
    Duplicates = "duplicates",
    /// Many women, one line each.
    Rapid = "rapid",
    /// Who is past the time that a record is kept.
    Retention = "retention",
    /// Erasing a person.
    Erasing = "erasing",
    /// What was removed by mistake and can be put back.
    Bin = "bin",
    /// The clerks, and who is responsible.
    Clerks = "clerks",
    /// The end of a month.
    Closing = "closing",
    /// Importing a spreadsheet.
    Import = "import",
    /// Exporting a month of a course.
    Export = "export",
    /// History of a record or of the file.
    History = "history",
    /// The first start.
    Founding = "founding",
    /// What each key sends.
    Keyboard = "keyboard",
}
