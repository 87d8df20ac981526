### Made from zgh-Latn.ftl, letter by letter, by UPDATE_TIFINAGH=1 cargo test --test text_locales.

language-fr = { "Français" }
language-ar = العربية
language-zgh = ⵜⴰⵎⴰⵣⵉⵖⵜ
language-zgh-Latn = { "Tamaziɣt" }
language-en = { "English" }
weekday-1 = ⴰⵢⵏⴰⵙ
weekday-2 = ⴰⵙⵉⵏⴰⵙ
weekday-3 = ⴰⴽⵕⴰⵙ
weekday-4 = ⴰⴽⵡⴰⵙ
weekday-5 = ⴰⵙⵉⵎⵡⴰⵙ
weekday-6 = ⴰⵙⵉⴹⵢⴰⵙ
weekday-7 = ⴰⵙⴰⵎⴰⵙ
hijri-1 = ⵎⵓⵃⴰⵕⵕⴰⵎ
hijri-2 = ⵚⴰⴼⴰⵕ
hijri-3 = ⵕⴰⴱⵉⵄ ⴰⵎⵣⵡⴰⵔⵓ
hijri-4 = ⵕⴰⴱⵉⵄ ⵡⵉⵙⵙ ⵙⵉⵏ
hijri-5 = ⵊⵓⵎⴰⴷⴰ ⵜⴰⵎⵣⵡⴰⵔⵓⵜ
hijri-6 = ⵊⵓⵎⴰⴷⴰ ⵜⵉⵙⵙ ⵙⵏⴰⵜ
hijri-7 = ⵕⴰⵊⴰⴱ
hijri-8 = ⵛⴰⵄⴱⴰⵏ
hijri-9 = ⵕⴰⵎⴰⴹⴰⵏ
hijri-10 = ⵛⴰⵡⵡⴰⵍ
hijri-11 = ⴷⵓ ⵍⵇⵉⵄⴷⴰ
hijri-12 = ⴷⵓ ⵍⵃⵉⵊⵊⴰ
status-present =
    { $sex ->
        [m] ⵉⵍⵍⴰ
       *[f] ⵜⵍⵍⴰ
    }
status-late =
    { $sex ->
        [m] ⵉⵎⴰⵟⵍ
       *[f] ⵜⵎⴰⵟⵍ
    }
status-absent =
    { $sex ->
        [m] ⵓⵔ ⵉⵍⵍⵉ
       *[f] ⵓⵔ ⵜⵍⵍⵉ
    }
status-justified =
    { $sex ->
        [m] ⵓⵔ ⵉⵍⵍⵉ, ⵙ ⵜⵎⵏⵜⵉⵍⵜ
       *[f] ⵓⵔ ⵜⵍⵍⵉ, ⵙ ⵜⵎⵏⵜⵉⵍⵜ
    }
status-exempt =
    { $sex ->
        [m] ⵉⵜⵜⵡⴰⵙⵓⵔⴼ
       *[f] ⵜⴻⵜⵜⵡⴰⵙⵓⵔⴼ
    }
session-held = ⵜⴻⵜⵜⵓⴳⴳⴰ
reason-trainer = ⵓⵔ ⵜⵍⵍⵉ ⵜⵎⵙⵎⵓⵜⵜⴳⵜ
reason-souk = ⴰⵙⵙ ⵏ ⵙⵙⵓⵇ
reason-weather = ⴳⴰⵔ ⴰⵏⵣⵡⵉ
reason-holiday = ⴰⵙⵙ ⵏ ⵓⵙⵓⵏⴼⵓ
reason-strike = ⴰⵃⴱⴰⵙ ⵏ ⵜⵡⵓⵔⵉ
reason-room = ⵜⴰⵣⵇⵇⴰ ⵓⵔ ⵜⵙⵜⴰⵡⵉ
reason-harvest = ⵜⴰⵎⴳⵔⴰ
reason-event = ⵜⵉⴳⴰⵡⵜ ⴳ ⵡⴰⵎⵎⴰⵙ
reason-nobody = ⵓⵔ ⴷ ⵜⵓⵙⴽⵉ ⴰⵡⴷ ⵢⴰⵜ
enrolment-active =
    { $sex ->
        [m] ⵉⵜⵜⵓⵣⵎⵎⴻⵎ
       *[f] ⵜⴻⵜⵜⵓⵣⵎⵎⴻⵎ
    }
enrolment-suspended =
    { $sex ->
        [m] ⵉⵜⵜⵡⴰⵙⴱⴷⴷ
       *[f] ⵜⴻⵜⵜⵡⴰⵙⴱⴷⴷ
    }
enrolment-completed =
    { $sex ->
        [m] ⵉⵙⵎⴷ
       *[f] ⵜⵙⵎⴷ
    }
enrolment-dropped = ⴰⴱⴱⴰⵢ ⵏ ⵜⵖⵓⵔⵉ
enrolment-transferred =
    { $sex ->
        [m] ⵉⵜⵜⵡⴰⵙⵎⵓⵜⵜⵉ
       *[f] ⵜⴻⵜⵜⵡⴰⵙⵎⵓⵜⵜⵉ
    }
enrolment-cancelled = ⴰⵣⵎⵎⴻⵎ ⵉⵜⵜⵡⴰⵙⵙⵔⵏ
enrolment-waiting = ⵜⴰⵍⴳⴰⵎⵜ ⵏ ⵓⵇⵇⴰⵍ
action-help = ⵜⵉⵡⵉⵙⵉ
action-help-help = ⴰⵔ ⵜⵙⴽⴰⵏ ⵜⵉⵙⵓⵔⴰ ⴷ ⵜⵉⵡⵉⵙⵉ ⵏ ⵓⴳⴷⵉⵍ ⴰⴷ.
action-done = ⵃⴹⵓ
action-done-help = ⴰⵔ ⵉⵃⵟⵟⵓ ⵜⴰⴽⴰⵔⴹⴰ, ⴰⵔ ⵉⵙⵙⵏⵜⴰⵎ ⴰⴷⵍⵉⵙ ⵏⵖ ⴰⵔ ⵉⵇⵇⵏ ⴰⵢⵏⵏⴰ ⵉⵔⵥⵎⵏ.
action-search = ⵔⵣⵓ
action-search-help = ⴰⵔ ⵉⵔⵣⵣⵓ ⵙ ⵢⵉⵙⵎ, CIN, ⴰⵜⵉⵍⵉⴼⵓⵏ ⵏⵖ ⵓⵟⵟⵓⵏ ⵏ ⵓⴽⴰⵔⴰⵎ, ⵙ ⵜⴰⵄⵔⴰⴱⵜ ⴷ ⵉⵙⴽⴽⵉⵍⵏ ⵏ ⵜⵍⴰⵜⵉⵏⵉⵜ.
action-new = ⵔⵏⵓ
action-new-help = ⴰⵔ ⵉⵔⵏⵏⵓ ⴷⴰ ⴰⴼⴳⴰⵏ, ⵜⴰⵏⴱⴳⵉⵜ, ⵜⴰⵔⴰⴱⴱⵓⵜ ⵏⵖ ⴰⵎⵎⴰⵙ.
action-fill = ⵙⵎⴷ
action-fill-help = ⴰⵔ ⵉⵜⵜⵄⵎⵎⴰⵔ ⴰⵢⵏⵏⴰ ⵉⵅⵡⴰⵏ: ⵜⵉⵢⵢⴰⴹ ⴰⴽⴽⵯ ⵍⵍⴰⵏⵜ, ⵏⵖ ⴰⵣⴰⵍ ⴰⵎⴳⴳⴰⵔⵓ.
action-files = ⵉⴽⴰⵖⴹⵏ
action-files-help = ⵉⴽⴰⵖⴹⵏ ⴷ ⵉⴼⵓⵢⵍⴰ ⵏ ⵓⴳⴷⵉⵍ ⴰⴷ: ⴰⵙⵓⴼⵖ, ⴰⵙⴽⵜⵔ.
action-look = ⵉⵙⵜⴰⵢⵏ
action-look-help = ⴰⵔ ⵉⵙⵜⵜⴰⵢ, ⴰⵔ ⵉⵙⵜⵜⴰⵢ ⵜⵉⴳⵊⴷⴰ ⵏⵖ ⴰⵔ ⵉⵙⵎⵣⴰⵣⴰⵍ.
action-note = ⵜⴰⵎⴰⵡⵜ
action-note-help = ⴰⵔ ⵉⵜⵜⴰⵔⴰ ⵜⴰⵎⴰⵡⵜ ⵅⴼ ⵉⵣⵉⵔⵉⴳ ⴰⴷ.
action-palette = ⵉⵏⴰⴹⵏ
action-palette-help = ⴰⵔ ⵉⵔⵣⵣⵓ ⴰⵏⴰⴹ ⵙ ⵢⵉⵙⵎ ⵏⵏⵙ.
action-quit = ⴼⴼⵖ
action-quit-help = ⴰⵔ ⵉⵇⵇⵏ ⵏⴰⵊⵎⴰ; ⴽⵓⵍⵍⵓ ⵉⵜⵜⵓⵃⴹⴰ, ⵉⵔⵡⵡⴰⵢⵏ ⴰⴷ ⵇⵇⵉⵎⵏ.
action-undo = ⵙⵡⵔⵔⵉ
action-undo-help = ⴰⵔ ⵉⵙⵡⵔⵔⴰⵢ ⵜⵉⴳⴰⵡⵜ ⵉⵏⵓ ⵜⴰⵎⴳⴳⴰⵔⵓⵜ ⴳ ⵓⴳⴷⵉⵍ ⴰⴷ.
action-redo = ⴰⵍⵙ
action-redo-help = ⴰⵔ ⵉⵜⵜⴰⵍⵙ ⴰⵢⵏⵏⴰ ⵙⵡⵔⵔⵉⵖ.
action-enter = ⵔⵥⵎ
action-enter-help = ⴰⵔ ⵉⵔⵥⵥⵎ ⵉⵣⵉⵔⵉⴳ, ⵏⵖ ⴰⵔ ⵉⵣⵔⵔⴰⵢ ⵙ ⵉⴳⵔ ⵏⵖ ⵉⵣⵉⵔⵉⴳ ⵓⴹⴼⵉⵔ.
action-back = ⴰⵖⵓⵍ
action-back-help = ⴰⵔ ⵉⵜⵜⴰⵖⵓⵍ ⵙ ⵓⴳⴷⵉⵍ ⴰⵎⵣⵡⴰⵔⵓ, ⴰⵔⵡⵡⴰⵢ ⴰⴷ ⵉⵇⵇⵉⵎ.
action-up = ⵙ ⵓⴼⵍⵍⴰ
action-up-help = ⴰⵔ ⵉⵜⵜⴷⴷⵓ ⵙ ⵉⵣⵉⵔⵉⴳ ⵏ ⵓⴼⵍⵍⴰ.
action-down = ⵙ ⵉⵣⴷⴷⴰⵔ
action-down-help = ⴰⵔ ⵉⵜⵜⴷⴷⵓ ⵙ ⵉⵣⵉⵔⵉⴳ ⵏ ⵉⵣⴷⴷⴰⵔ.
action-left = ⵙ ⵓⵥⵍⵎⴰⴹ
action-left-help = ⴰⵔ ⵉⵜⵜⴷⴷⵓ ⵙ ⵓⵥⵍⵎⴰⴹ: ⵙ ⵡⴰⵙⵙ, ⵜⵉⵖⵉⵎⵉⵜ ⵏⵖ ⴰⵙⴽⴽⵉⵍ ⵏ ⵜⵙⴳⴰ ⴰⵏⵏ.
action-right = ⵙ ⵓⵢⴼⴼⴰⵙ
action-right-help = ⴰⵔ ⵉⵜⵜⴷⴷⵓ ⵙ ⵓⵢⴼⴼⴰⵙ: ⵙ ⵡⴰⵙⵙ, ⵜⵉⵖⵉⵎⵉⵜ ⵏⵖ ⴰⵙⴽⴽⵉⵍ ⵏ ⵜⵙⴳⴰ ⴰⵏⵏ.
action-home = ⵜⴰⵣⵡⴰⵔⴰ
action-home-help = ⴰⵔ ⵉⵜⵜⴷⴷⵓ ⵙ ⵉⵣⵉⵔⵉⴳ ⴰⵎⵣⵡⴰⵔⵓ, ⵏⵖ ⵙ ⵜⵣⵡⴰⵔⴰ ⵏ ⵉⴳⵔ.
action-end = ⵜⵉⴳⵉⵔⴰ
action-end-help = ⴰⵔ ⵉⵜⵜⴷⴷⵓ ⵙ ⵉⵣⵉⵔⵉⴳ ⴰⵎⴳⴳⴰⵔⵓ, ⵏⵖ ⵙ ⵜⴳⵉⵔⴰ ⵏ ⵉⴳⵔ.
action-page-up = ⵜⴰⵙⵏⴰ ⵏ ⵓⴼⵍⵍⴰ
action-page-up-help = ⴰⵔ ⵉⵜⵜⴰⵍⵉ ⵢⴰⵜ ⵜⴰⵙⵏⴰ.
action-page-down = ⵜⴰⵙⵏⴰ ⵓⴹⴼⵉⵔ
action-page-down-help = ⴰⵔ ⵉⵜⵜⴳⴳⵯⵣ ⵢⴰⵜ ⵜⴰⵙⵏⴰ.
action-next-field = ⵉⴳⵔ ⵓⴹⴼⵉⵔ
action-next-field-help = ⴰⵔ ⵉⵣⵔⵔⴰⵢ ⵙ ⵉⴳⵔ ⵓⴹⴼⵉⵔ.
action-previous-field = ⵉⴳⵔ ⴰⵎⵣⵡⴰⵔⵓ
action-previous-field-help = ⴰⵔ ⵉⵜⵜⴰⵖⵓⵍ ⵙ ⵉⴳⵔ ⵣⴳ ⴷ ⵉⴽⴽⴰ.
action-record = ⵜⴰⴽⴰⵔⴹⴰ ⵏⵏⵙ
action-record-help = ⴰⵔ ⵉⵔⵥⵥⵎ ⵜⴰⴽⴰⵔⴹⴰ ⵏ ⵓⴼⴳⴰⵏ ⴰⴷ.
action-not-held = ⵓⵔ ⵜⴻⵜⵜⵓⴳⴳⴰ
action-not-held-help = ⴰⵔ ⵉⵜⵜⵉⵏⵉ ⵉⵙ ⵓⵔ ⵜⴻⵜⵜⵓⴳⴳⴰ ⵜⵖⵉⵎⵉⵜ, ⵙ ⵜⵎⵏⵜⵉⵍⵜ ⵏⵏⵙ.
action-skip = ⵣⵔⵉ
action-skip-help = ⴰⵔ ⵉⵣⵔⵔⴰⵢ ⵙ ⵉⵣⵉⵔⵉⴳ ⵓⴹⴼⵉⵔ ⴱⵍⴰ ⵜⴰⵎⴰⵜⴰⵔⵜ.
action-clear = ⵙⴼⴹ
action-clear-help = ⴰⵔ ⵉⵙⴼⴼⴹ ⵜⴰⵎⴰⵜⴰⵔⵜ ⵏ ⵉⵣⵉⵔⵉⴳ, ⵏⵖ ⴰⵙⴽⴽⵉⵍ ⴰⵎⵣⵡⴰⵔⵓ.
action-delete = ⴽⴽⵙ
action-delete-help = ⴰⵔ ⵉⵜⴽⴽⵙ ⴰⵙⴽⴽⵉⵍ ⵓⴹⴼⵉⵔ.
action-redraw = ⴰⵍⵙ ⵓⵏⵓⵖ
action-redraw-help = ⴰⵔ ⵉⵜⵜⴰⵍⵙ ⵓⵏⵓⵖ ⵏ ⵓⴳⴷⵉⵍ ⴰⴽⴽⵯ.
action-reassure = ⵓⵔ ⵉⵊⵍⵉ ⴽⵔⴰ
action-reassure-help = ⴰⵔ ⵉⵙⵎⵎⴽⵜⴰⵢ ⵉⵙ ⵓⵔ ⵉⵊⵍⵉ ⴰⵡⴷ ⴽⵔⴰ, ⴷ ⵎⴰⵎⴽ ⴰⴷ ⵜⴼⴼⵖⵜ.
action-go-today = ⴰⵙⵙ ⴰⴷ
action-go-today-help = ⴰⵔ ⵉⵜⵜⴷⴷⵓ ⵙ ⵜⴰⵙⵏⴰ ⵏ ⵡⴰⵙⵙ: ⵉⴷⵍⵉⵙⵏ ⵓⵔ ⵜⴰ ⵢⵓⵔⵉⵏ.
action-go-persons = ⵉⴼⴳⴰⵏⵏ
action-go-persons-help = ⴰⵔ ⵉⵜⵜⴷⴷⵓ ⵙ ⵜⵍⴳⴰⵎⵜ ⵏ ⵉⴼⴳⴰⵏⵏ.
action-go-courses = ⵜⵉⵔⵓⴱⴱⴰ
action-go-courses-help = ⴰⵔ ⵉⵜⵜⴷⴷⵓ ⵙ ⵜⵍⴳⴰⵎⵜ ⵏ ⵜⵔⵓⴱⴱⴰ.
action-go-centres = ⴰⵎⵎⴰⵙⵏ
action-go-centres-help = ⴰⵔ ⵉⵜⵜⴷⴷⵓ ⵙ ⵜⵍⴳⴰⵎⵜ ⵏ ⵡⴰⵎⵎⴰⵙⵏ.
action-go-modules = ⵉⵎⵓⴷⵓⵍⴻⵏ
action-go-modules-help = ⴰⵔ ⵉⵜⵜⴷⴷⵓ ⵙ ⵜⵍⴳⴰⵎⵜ ⵏ ⵉⵎⵓⴷⵓⵍⴻⵏ.
action-go-closures = ⵉⵔⴳⴰⵍⵏ
action-go-closures-help = ⴰⵔ ⵉⵜⵜⴷⴷⵓ ⵙ ⵡⵓⵙⵙⴰⵏ ⴱⵍⴰ ⵜⵉⵖⵉⵎⵉⵜⵉⵏ.
action-go-history = ⴰⵎⵣⵔⵓⵢ
action-go-history-help = ⴰⵔ ⵉⵙⴽⴰⵏ ⵎⴰ ⵉⵙⵏⴼⵍⵏ, ⴷ ⵎⴰⵜⵜⴰ, ⴷ ⵎⴰⵏⴰⴳⵓ.
action-language = ⵜⵓⵜⵍⴰⵢⵜ
action-language-help = ⴰⵔ ⵉⵙⵏⴼⴰⵍ ⵜⵓⵜⵍⴰⵢⵜ ⵏ ⵓⵖⴰⵡⴰⵙ, ⴱⵍⴰ ⴰⴷ ⵉⵇⵇⵏ ⴽⵔⴰ.
action-arabic-display = ⵙⴽⵏ ⵜⴰⵄⵔⴰⴱⵜ
action-arabic-display-help = ⴰⵔ ⵉⵙⵏⴼⴰⵍ ⴰⵎⴽ ⵜⵜⴰⵣⵏ ⵜⴰⵄⵔⴰⴱⵜ ⵙ ⵓⵜⵉⵔⵎⵉⵏⴰⵍ ⴰⴷ, ⵉⵖ ⵜⵜⵢⴰⵖⵔⴰⵏⵜ ⵜⴳⵓⵔⵉⵡⵉⵏ ⵙ ⵜⴳⵉⵔⴰ.
action-theme = ⵉⴽⵍⵓⵢⵏ
action-theme-help = ⴰⵔ ⵉⵙⵏⴼⴰⵍ ⵉⴽⵍⵓⵢⵏ: ⵓⵍⵍⵓⵙⵏ, ⴼⵙⵙⵓⵙⵏ ⵏⵖ ⴱⵍⴰ ⵉⴽⵍⵓⵢⵏ.
action-keyboard = ⴰⵏⴰⵙⵉⵡ
action-keyboard-help = ⴰⵔ ⵉⵙⴽⴰⵏ ⴰⵢⵏⵏⴰ ⵜⵓⵣⵏ ⴽⵓ ⵜⴰⵙⴰⵔⵓⵜ, ⴷ ⵓⵖⵡⵡⴰⵔ ⵔⴰ ⵉⵜⵜⵡⴰⵙⵏⴼⴰⵍ.
action-word-left = ⵙ ⵓⵥⵍⵎⴰⴹ
action-word-left-help = ⴰⵔ ⵉⵜⵜⴷⴷⵓ ⵙ ⵜⴳⵓⵔⵉ ⵏ ⵓⵥⵍⵎⴰⴹ ⴳ ⵉⴳⵔ.
action-word-right = ⵙ ⵓⵢⴼⴼⴰⵙ
action-word-right-help = ⴰⵔ ⵉⵜⵜⴷⴷⵓ ⵙ ⵜⴳⵓⵔⵉ ⵏ ⵓⵢⴼⴼⴰⵙ ⴳ ⵉⴳⵔ.
action-select-word = ⵙⵜⵉ ⵜⴰⴳⵓⵔⵉ
action-select-word-help = ⴰⵔ ⵉⵙⵜⵜⴰⵢ ⵜⴰⴳⵓⵔⵉ, ⴹⴰⵕⵜ ⴰⵙ ⵉⴳⵔ ⴰⴽⴽⵯ: ⴰⵢⵏⵏⴰ ⵉⵜⵜⵢⴰⵔⴰⵏ ⴰⴷ ⵢⴰⵎⵥ ⴰⴷⵖⴰⵔ ⵏⵏⵙ.
action-unlock = ⵔⵥⵎ ⴰⴷⵍⵉⵙ
action-unlock-help = ⴰⵔ ⵉⵜⵜⴰⵍⵙ ⵉ ⵜⵉⵔⵥⵎⵉ ⵏ ⵓⴷⵍⵉⵙ ⵉⵔⴳⵍⵏ, ⵙ ⵜⵎⵏⵜⵉⵍⵜ.
action-identify = ⴰⴽⵣ
action-identify-help = ⴰⵔ ⵉⵜⵜⵉⵏⵉ ⵎⴰ ⵜⴳⴰ ⵜⵍⵍⵉ ⴷ ⵢⵓⵛⴽⴰⵏ ⵓⵔ ⵜⴻⵜⵜⵓⵣⵎⵎⴻⵎ.
action-leave = ⵜⵓⴼⴼⵖⴰ
action-leave-help = ⴰⵔ ⵉⵙⵎⴷⴷⴰ ⴰⵣⵎⵎⴻⵎ, ⵙ ⵓⵙⴰⴽⵓⴷ ⴷ ⵜⵎⵏⵜⵉⵍⵜ ⵏⵏⵙ.
action-renumber = ⴰⵍⵙ ⵓⵟⵟⵓⵏ
action-renumber-help = ⴰⵔ ⵉⵜⵜⴳⴳⴰ ⵓⵟⵟⵓⵏⵏ ⵉ ⵉⵣⵉⵔⵉⴳⵏ ⵙ ⵓⴳⵎⵎⴰⵢ, ⵙⴽⵓⴷ ⵓⵔ ⵉⵜⵜⵢⴰⴳⴳⵉⵣ ⴽⵔⴰ ⵓⵔ ⵉⵜⵜⵓⵕⵛⵎ.
action-discard = ⴽⴽⵙ ⴰⵔⵡⵡⴰⵢ
action-discard-help = ⴰⵔ ⵉⵜⴽⴽⵙ ⴰⵢⵏⵏⴰ ⵢⵓⵔⴰⵏ ⴳ ⵜⴽⴰⵔⴹⴰ ⴰⴷ, ⴹⴰⵕⵜ ⵏ ⵓⵙⵇⵙⵉ.
place-today = ⴰⵙⵙ ⴰⴷ
place-sheet = ⵜⵉⴼⵔⵜ ⵏ ⵜⵉⵍⵉⵜ
place-persons = ⵉⴼⴳⴰⵏⵏ
place-person = ⵜⴰⴽⴰⵔⴹⴰ ⵏ ⵓⴼⴳⴰⵏ
place-courses = ⵜⵉⵔⵓⴱⴱⴰ
place-course = ⵜⴰⵔⴰⴱⴱⵓⵜ
place-form = ⵜⴰⴽⴰⵔⴹⴰ
place-centres = ⴰⵎⵎⴰⵙⵏ
place-modules = ⵉⵎⵓⴷⵓⵍⴻⵏ
place-closures = ⵉⵔⴳⴰⵍⵏ
place-import = ⴰⵙⴽⵜⵔ
place-export = ⴰⴷⵍⵉⵙ ⵏ ⵡⴰⵢⵢⵓⵔ
place-history = ⴰⵎⵣⵔⵓⵢ
place-founding = ⴰⵙⵏⵜⵉ ⴰⵎⵣⵡⴰⵔⵓ
place-keyboard = ⵜⵉⵔⵎⵜ ⵏ ⵓⵏⴰⵙⵉⵡ
trouble-busy = ⴰⵙⵍⴽⵉⵎ ⵢⴰⴹⵏ ⴰⵔ ⵉⵜⵜⴰⵔⴰ: ⵓⵔ ⵉⵜⵜⵓⵃⴹⴰ ⴽⵔⴰ. ⴰⵍⵙ ⴳ ⵢⴰⵏ ⵉⵎⵉⴽ.
trouble-full = ⴰⴹⴱⵚⵉ ⵉⵄⵎⵎⵔ ⵏⵖ ⵉⵜⵜⵓⴼⵔⴰⴳ: ⵓⵔ ⵉⵜⵜⵓⵃⴹⴰ ⴽⵔⴰ, ⴰⵢⵏⵏⴰ ⵜⵓⵔⵉⵜ ⵉⵇⵇⵉⵎ ⴳ ⵓⴳⴷⵉⵍ. ⵙⵙⵅⵡⵓ ⴰⴷⵖⴰⵔ, ⵜⴰⵍⵙ.
trouble-disk = ⴰⴹⴱⵚⵉ ⵏⵖ ⵜⴰⴽⴰⵜⵓⵜ ⵜⵏⵣⴰ: ⵓⵔ ⵉⵜⵜⵓⵃⴹⴰ ⴽⵔⴰ, ⴰⵢⵏⵏⴰ ⵜⵓⵔⵉⵜ ⵉⵇⵇⵉⵎ ⴳ ⵓⴳⴷⵉⵍ. ⴰⵍⵙ, ⵜⵙⵙⵏⵜ ⴰⵎⵣⵣⵓⵍ ⵏ ⵜⵙⵏⵙⵍⴽⵉⵎⵜ.
trouble-unknown = ⵓⵔ ⵉⵜⵜⵢⴰⵙⵙⴰⵏ ⵉⵙ ⵉⵜⵜⵓⵃⴹⴰ ⵜⵉⴳⴰⵡⵜ ⵜⴰⵎⴳⴳⴰⵔⵓⵜ: ⴰⴷ ⵓⵔ ⵜⵅⵙⵉⵜ ⴰⵙⵍⴽⵉⵎ, ⵥⵔ ⴰⵎⵣⵔⵓⵢ ⵓⵇⴱⵍ ⴰⴷ ⵜⴰⵍⵙⵜ.
trouble-conflict = { $clerk } ⵉⵙⵏⴼⵍ ⵖⵉⵍⴰⴷ ⵢⴰⵜ ⵜⵖⴰⵡⵙⴰ: ⵓⵔ ⵉⵜⵜⵡⴰⵙⴼⴹ ⴰⵡⴷ ⴽⵔⴰ. ⵖⵔ ⴰⵢⵏⵏⴰ ⵢⵓⵔⴰⵏ, ⵜⴰⵍⵙ ⵉⵖ ⵉⵇⵇⴰⵏⴷ.
trouble-problems = ⵍⵍⴰⵏ ⵉⴳⵔⴰⵏ ⵔⴰ ⵉⵜⵜⵓⵙⵖⵜⵉⵏ: ⴽⵓ ⵢⴰⵏ ⴰⵔ ⵉⵜⵜⵉⵏⵉ ⴰⵢⵏⵏⴰ ⵜ ⵢⴰⵖⵏ.
trouble-locked = ⴰⴷⵍⵉⵙ ⴰⴷ ⵉⵔⴳⵍ: ⵔⵥⵎ ⵜ ⵜⴰⵣⵡⴰⵔⴰ, ⵙ ⵜⵎⵏⵜⵉⵍⵜ.
trouble-gone = ⵓⵔ ⵙⵓⵍ ⵉⵍⵍⵉ: ⵉⴽⴽⵙ ⵜ ⴰⵙⵍⴽⵉⵎ ⵢⴰⴹⵏ. Échap ⴰⵔ ⵉⵜⵜⴰⵖⵓⵍ ⵙ ⵓⴳⴷⵉⵍ ⴰⵎⵣⵡⴰⵔⵓ.
trouble-moved = ⴰⴼⴰⵢⵍⵓ ⵏ ⵜⵙⵉⵍⴰ ⵉⵜⵜⵡⴰⵙⵎⵓⵜⵜⵉ, ⵉⵜⵜⵡⴰⵙⵏⴼⵍ ⵏⵖ ⵉⵜⵜⵡⴰⴽⴽⵙ ⴳ ⵜⵡⵓⵔⵉ: ⵓⵔ ⵉⵜⵜⵓⵃⴹⴰ ⴽⵔⴰ. ⴰⵊⵊ ⴰⴳⴷⵉⵍ ⴰⴷ, ⵜⵖⵔⵜ ⵉ ⵓⵎⵣⵣⵓⵍ ⵏ ⵜⵙⵏⵙⵍⴽⵉⵎⵜ.
trouble-newer = ⵜⴰⵙⵉⵍⴰ ⴰⴷ ⵙ ⵜⴰⵍⵖⴰ { $file }, ⴰⵖⴰⵡⴰⵙ ⴰⴷ ⵉⵙⵙⵏ ⵜⴰⵍⵖⴰ { $program }: ⴼⴼⵖ, ⵜⵙⵙⵏⵜⵉⵜ ⵏⴰⵊⵎⴰ ⵜⴰⵎⴰⵢⵏⵓⵜ.
trouble-damaged = ⴰⴼⴰⵢⵍⵓ ⴰⴷ ⵓⵔ ⵉⴳⵉ ⵜⴰⵙⵉⵍⴰ ⵏ ⵏⴰⵊⵎⴰ, ⵏⵖ ⵉⵔⵥⴰ: ⵙⵙⵏⵜⵉ « najma check », ⵜⴰⵖⵓⵍⵜ ⵙ ⵜⵓⵏⵖⵉⵍⵜ ⵜⴰⵎⴳⴳⴰⵔⵓⵜ.
trouble-taken = ⴰⵣⴰⵍ ⴰⴷ ⴰⵔ ⵉⵜⵜⵓⵙⵙⵎⵔⴰⵙ ⴳ ⵓⴷⵖⴰⵔ ⵢⴰⴹⵏ, ⴳ { $column }: ⵔⵣⵓ ⴱⴰⴱ ⵏⵏⵙ, ⵏⵖ ⵙⵏⴼⵍ ⵜ.
trouble-referred = ⵜⵉⴽⴰⵔⴹⵉⵡⵉⵏ ⵢⴰⴹⵏ ⵣⴷⵉⵏⵜ ⵉⵙ: ⴽⴽⵙ ⵜⵏⵜ ⵜⴰⵣⵡⴰⵔⴰ.
trouble-rule = ⵜⴰⵙⵉⵍⴰ ⵜⵓⴳⵉ ⴰⵣⴰⵍ ⴰⴷ, ⴰⵍⵓⴳⵏ { $rule }: ⵙⵖⵜⵉ ⵜ, ⵜⴰⵍⵙ.
centre-code-taken = ⵜⴰⵏⴳⴰⵍⵜ { $code } ⵏ ⵡⴰⵎⵎⴰⵙ ⵢⴰⴹⵏ: ⵙⵜⵉ ⵜⴰⵢⵢⴰⴹ.
module-code-taken = ⴰⵎⵓⴷⵓⵍ { $code } ⵉⵍⵍⴰ ⵢⴰⴷ ⴳ ⵜⴰⵍⵇⵇⵎⵜ ⴰⴷ: ⵙⵏⴼⵍ ⵜⴰⵏⴳⴰⵍⵜ ⵏⵖ ⵜⴰⵍⵇⵇⵎⵜ.
course-code-taken = ⵜⴰⵏⴳⴰⵍⵜ { $code } ⵏ ⵜⵔⴰⴱⴱⵓⵜ ⵢⴰⴹⵏ: ⵙⵜⵉ ⵜⴰⵢⵢⴰⴹ.
enrolment-already-here = ⴰⴼⴳⴰⵏ ⴰⴷ ⵉⵍⵍⴰ ⵢⴰⴷ ⴳ ⵜⵔⴰⴱⴱⵓⵜ, ⵉⵣⵉⵔⵉⴳ { $line }: ⵕⵛⵎ ⵉⵣⵉⵔⵉⴳ ⴰⵏⵏ.
enrolment-course-full = ⵜⴰⵔⴰⴱⴱⵓⵜ ⵜⵙⵓⵔ ⵙ { $most } ⵏ ⵉⵣⵉⵔⵉⴳⵏ: ⵔⵥⵎ ⵜⴰⵢⵢⴰⴹ.
enrolment-course-over = ⵜⴰⵔⴰⴱⴱⵓⵜ ⵔⴰ ⵜⵙⵎⴷⵓ ⴷⴰⵜ ⵏ { $day }: ⵙⵜⵉ ⴰⵙⴰⴽⵓⴷ ⵉⵣⵡⴰⵔⵏ, ⵏⵖ ⵙⵙⵖⵣⵣⴼ ⵜⴰⵔⴰⴱⴱⵓⵜ.
cli-course-ended = { $course } ⵜⵙⵎⴷⴰ ⴳ { $day } ⵓⵔ ⵙⵓⵍ ⴷⴰ ⵜⵜⴰⵎⵥ ⴰⵡⴷ ⵢⴰⵏ. ⵉ ⵓⵣⵎⵎⴰⵎ ⵉⵜⵜⵓⵜⵜⵓⵏ ⴼⴽ ⴰⵙⵙ ⵏⵏⵙ ⴰⵎⵣⵡⴰⵔⵓ ⵙ --from; ⵎⴰⴷ ⵓⵀⵓ ⵙⵙⵖⵣⵣⴼ ⵜⴰⵔⴰⴱⴱⵓⵜ.
enrolment-ends-before = ⵜⴻⵜⵜⵓⵣⵎⵎⴻⵎ ⵖⴰⵙ ⵣⴳ { $day }: ⵙⵜⵉ ⴰⵙⴰⴽⵓⴷ ⵉⴹⴼⴰⵔⵏ.
enrolment-identified = ⵏⵙⵙⵏ ⵢⴰⴷ ⵎⴰ ⵉⵍⵍⴰⵏ ⴳ ⵉⵣⵉⵔⵉⴳ ⴰⴷ: ⵔⵥⵎ ⵜⴰⴽⴰⵔⴹⴰ ⵏⵏⵙ ⴰⴷ ⵜⵜ ⵜⵙⵖⵜⵉⵜ.
enrolment-marked-after = ⴷⴰⵔⵙ ⵜⴰⵎⴰⵜⴰⵔⵜ ⴳ { $day }: ⵙⵜⵉ ⴰⵙⴰⴽⵓⴷ ⵏ ⵜⵓⴼⴼⵖⴰ ⵉⴹⴼⴰⵔⵏ, ⵏⵖ ⵙⴼⴹ ⵜⴰⵎⴰⵜⴰⵔⵜ ⴰⵏⵏ ⵜⴰⵣⵡⴰⵔⴰ.
enrolment-numbers-fixed = ⵓⵟⵟⵓⵏⵏ ⵍⵍⴰⵏ ⵢⴰⴷ ⴳ ⵜⴼⵔⵜ ⵉⴳⴳⵣⵏ ⵏⵖ ⵉⵜⵜⵓⵕⵛⵎⵏ: ⵓⵔ ⵙⵓⵍ ⵜⵜⵏⴼⴰⵍⵏ.
session-already-cancelled = ⵏⵏⴰⵏ ⵢⴰⴷ ⵉⵙ ⵓⵔ ⵜⴻⵜⵜⵓⴳⴳⴰ ⵜⵖⵉⵎⵉⵜ ⴰⴷ.
session-past-midnight = ⵜⵉⵖⵉⵎⵉⵜ ⵏ { $minutes } ⴷ ⵉⵙⵏⵜⵉⵏ ⴳ { $time } ⵔⴰ ⵜⵙⵎⴷ ⴰⵡⴰⵔ ⵏ ⵡⴰⵎⵎⴰⵙ ⵏ ⵢⵉⴹ: ⵙⵜⵉ ⵜⴰⵙⵔⴰⴳⵜ ⵢⴰⴹⵏ.
session-not-cancelled = ⵓⵔ ⵏⵏⵉⵏ ⵉⵙ ⵓⵔ ⵜⴻⵜⵜⵓⴳⴳⴰ ⵜⵖⵉⵎⵉⵜ ⴰⴷ: ⵓⵔ ⵉⵍⵍⵉ ⴽⵔⴰ ⵔⴰ ⵉⵜⵜⵢⴰⵔⴰ.
session-restored = { $course }: ⵉⵜⵜⵢⴰⵔⴰ ⵜⵖⵉⵎⵉⵜ
session-exists = ⵜⴰⵔⴰⴱⴱⵓⵜ ⴰⴷ ⴷⴰⵔⵙ ⵢⴰⴷ ⵜⵉⵖⵉⵎⵉⵜ ⴳ { $day } ⴳ ⵜⵙⵔⴰⴳⵜ ⴰⴷ: ⵔⵥⵎ ⵜⵜ, ⵏⵖ ⵙⵏⴼⵍ ⵜⴰⵙⵔⴰⴳⵜ.
sheet-not-concerned = ⵉⵣⵉⵔⵉⴳ { $line } ⵓⵔ ⵜ ⵉⵇⵇⵉⵏ ⵡⴰⵙⵙ ⴰⵏⵏ: ⵥⵔ ⵉⵙⴰⴽⵓⴷⵏ ⵏⵏⵙ ⴳ ⵜⵔⴰⴱⴱⵓⵜ.
sheet-walk-in-unnamed = ⴰⵔⴰ ⵉⵙⵎ ⵏ ⵓⴼⴳⴰⵏ ⴰⴷ: « Latifa, douar Tizi » ⴰⵔ ⵉⵜⵜⴽⴼⵓ.
frame-paste-cut = ⴰⴹⵕⵉⵚ ⵉⵜⵜⵡⴰⵙⵔⴰⵙⵏ ⵉⵖⵣⵣⵉⴼ ⴱⴰⵀⵔⴰ: ⵜⵜⵢⴰⵖⵔⴰ ⵖⴰⵙ ⵜⵣⵡⴰⵔⴰ ⵏⵏⵙ.
sample-exists = ⴰⴼⴰⵢⵍⵓ ⴰⴷ ⵉⵍⵍⴰ ⵢⴰⴷ: ⵙⵜⵉ ⵉⵙⵎ ⵢⴰⴹⵏ.
person-name = ⵉⵙⵎ
person-name_ar = الاسم العائلي والشخصي
person-file = ⴰⴽⴰⵔⴰⵎ ⵏ ⵓⴽⴰⵖⴹ
person-file-hint = ⵓⵟⵟⵓⵏ ⵢⵓⵔⴰⵏ ⵅⴼ ⵓⴽⴰⵔⴰⵎ ⵏⵏⵙ, ⵉⵖ ⵉⵍⵍⴰ
person-family = ⵉⵙⵎ ⵏ ⵜⵡⴰⵛⵓⵍⵜ
person-family_ar = الاسم العائلي
person-given = ⵉⵙⵎ ⵓⴷⵎⴰⵡⴰⵏ
person-given_ar = الاسم الشخصي
person-birth =
    { $sex ->
        [f] ⵜⵍⵓⵍ ⴳ
        [m] ⵉⵍⵓⵍ ⴳ
       *[other] ⵜⴰⵍⴰⵍⵉⵜ
    }
person-birth-hint = 12/3/1995, 3/1995, 1995, ⵏⵖ 23a ⵉ ⵡⴰⵡⵜⴰⵢ
person-sex = ⴰⵏⴰⵡ
person-sex-f = ⵜⴰⵡⵜⵎⵜ
person-sex-m = ⴰⵡⵜⵎ
person-commune = ⵜⴰⵖⵉⵡⴰⵏⵜ
person-commune-hint = ⵜⴰⵣⵡⴰⵔⴰ ⵏ ⵢⵉⵙⵎ ⵏⵏⵙ, ⵙ ⵜⴰⵄⵔⴰⴱⵜ ⵏⵖ ⵜⴰⴼⵔⴰⵏⵙⵉⵙⵜ
person-douar = ⴰⵙⵓⵏ, ⵍⵃⵓⵎⵜ
person-phone = ⴰⵜⵉⵍⵉⴼⵓⵏ
person-phone-hint = 06 61 23 45 67; ⵡⵉⵏ ⵏⵏⵙ ⵏⵖ ⵡⵉⵏ ⵢⴰⵏ ⵡⴰⴷⵊⴰⵔ ⵏⵏⵙ
person-cin = CIN
person-cin-hint = ⴰⵊⵊ ⵜ ⵉⵅⵡⵓ ⵉⵖ ⵓⵔ ⴷⴰⵔⵙ ⵜⵍⵍⵉ
person-note = ⵜⴰⵎⴰⵡⵜ
centre-code = ⵜⴰⵏⴳⴰⵍⵜ
centre-code-hint = ⵜⴳⵣⵣⵓⵍⵜ, ⵖⴰⵙ ⵉ ⵢⴰⵏ ⵡⴰⵎⵎⴰⵙ, ⵣⵓⵏⴷ AZI
centre-name = ⵉⵙⵎ
centre-name_ar = ⵉⵙⵎ ⵙ ⵜⴰⵄⵔⴰⴱⵜ
centre-kind = ⴰⵏⴰⵡ
centre-kind-cef = ⴰⵎⵎⴰⵙ ⵏ ⵓⵙⴳⵎⵉ ⴷ ⵓⵙⵎⵓⵜⵜⴳ
centre-kind-cfa = ⴰⵎⵎⴰⵙ ⵏ ⵓⵙⵎⵓⵜⵜⴳ ⵙ ⵓⵍⵎⵎⵓⴷ
centre-kind-eps = ⵜⴰⵙⵓⴷⴰ ⵏ ⵓⴼⵔⴰⴳ ⴰⵏⴰⵎⵓⵏ
centre-kind-emf = ⴰⴷⵖⴰⵔ ⵏ ⵜⵉⵡⵜⵎⵉⵏ
centre-kind-cas = ⴰⵎⵎⴰⵙ ⵏ ⵜⵉⵡⵉⵙⵉ ⵜⴰⵏⴰⵎⵓⵏⵜ
centre-kind-je = ⵓⵔⵜⵉ ⵏ ⵡⴰⵔⵔⴰⵡ
centre-kind-creche = ⵜⴰⴷⴷⴰⵔⵜ ⵏ ⵡⴰⵔⵔⴰⵡ ⵉⵎⵥⵥⵢⴰⵏⵏ
centre-kind-cp = ⴰⵎⵎⴰⵙ ⴰⴳⵜ-ⵜⵉⵡⵓⵔⵉⵡⵉⵏ
centre-kind-association = ⵜⴰⵎⵙⵎⵓⵏⵜ ⵜⴰⵎⴷⵔⴰⵡⵜ
centre-kind-other = ⵡⴰⵢⵢⴰⴹ
centre-commune = ⵜⴰⵖⵉⵡⴰⵏⵜ
centre-commune-hint = ⵜⴰⵣⵡⴰⵔⴰ ⵏ ⵢⵉⵙⵎ ⵏⵏⵙ, ⵙ ⵜⴰⵄⵔⴰⴱⵜ ⵏⵖ ⵜⴰⴼⵔⴰⵏⵙⵉⵙⵜ
centre-souk = ⴰⵙⵙ ⵏ ⵙⵙⵓⵇ
centre-souk-hint = ⵜⵉⵖⵉⵎⵉⵜⵉⵏ ⵏ ⵡⴰⵙⵙ ⴰⵏⵏ ⵔⴰ ⵜⵜⵡⴰⵎⵍⵏⵜ
centre-souk-1 = ⴰⵢⵏⴰⵙ
centre-souk-2 = ⴰⵙⵉⵏⴰⵙ
centre-souk-3 = ⴰⴽⵕⴰⵙ
centre-souk-4 = ⴰⴽⵡⴰⵙ
centre-souk-5 = ⴰⵙⵉⵎⵡⴰⵙ
centre-souk-6 = ⴰⵙⵉⴹⵢⴰⵙ
centre-souk-7 = ⴰⵙⴰⵎⴰⵙ
module-code = ⵜⴰⵏⴳⴰⵍⵜ
module-code-hint = ⵣⵓⵏⴷ COUT-M2
module-version = ⵜⴰⵍⵇⵇⵎⵜ
module-title = ⴰⵣⵡⵍ
module-title_ar = ⴰⵣⵡⵍ ⵙ ⵜⴰⵄⵔⴰⴱⵜ
module-theme = ⴰⵙⵏⵜⵍ
module-theme-literacy = ⵜⴰⵖⵓⵔⵉ ⴷ ⵜⵉⵔⵔⴰ
module-theme-health = ⵜⴰⴷⵓⵙⵉ ⴷ ⵜⵉⵣⴷⴳⵉ
module-theme-rights = ⵉⵣⵔⴼⴰⵏ
module-theme-procedures = ⵉⵙⵓⵔⵉⴼⵏ ⵉⴷⴱⴰⵍⴰⵏⵏ
module-theme-enterprise = ⵜⵉⵡⵉⵣⵉⵡⵉⵏ ⴷ ⵉⵙⵏⴼⴰⵔⵏ ⵉⵎⵥⵥⵢⴰⵏⵏ
module-theme-trade = ⵜⴰⵡⵓⵔⵉ
module-theme-other = ⵡⴰⵢⵢⴰⴹ
module-hours = ⵜⵉⵙⵔⴰⴳⵉⵏ
module-hours-hint = ⵓⵟⵟⵓⵏ ⵏ ⵜⵙⵔⴰⴳⵉⵏ ⵉⵜⵜⵓⵙⵖⵉⵡⵙⵏ
closure-centre = ⴰⵎⵎⴰⵙ
closure-centre-hint = ⵉⵅⵡⴰ: ⴰⵎⵎⴰⵙⵏ ⵏ ⵜⵎⴰⵣⴰⵏⵜ ⴰⴽⴽⵯ
closure-from = ⵣⴳ
closure-to = ⴰⵔ
closure-to-hint = ⴰⵙⵙ ⴰⵎⴳⴳⴰⵔⵓ ⴱⵍⴰ ⵜⵉⵖⵉⵎⵉⵜⵉⵏ
closure-title = ⵜⴰⵎⵏⵜⵉⵍⵜ
closure-title_ar = ⵜⴰⵎⵏⵜⵉⵍⵜ ⵙ ⵜⴰⵄⵔⴰⴱⵜ
course-code = ⵜⴰⵏⴳⴰⵍⵜ
course-code-hint = ⵣⵓⵏⴷ COUT-M2-B
course-module = ⴰⵎⵓⴷⵓⵍ
course-centre = ⴰⵎⵎⴰⵙ
course-name = ⵜⴰⵔⴰⴱⴱⵓⵜ
course-name-hint = ⵉⵙⵎ ⵏⵏⴰ ⵙⵙⵎⵔⴰⵙⵏ ⵎⵉⴷⴷⵏ ⴰⴽⴽⵯ: { "Couture M2-B" }
course-name_ar = ⵉⵙⵎ ⵙ ⵜⴰⵄⵔⴰⴱⵜ
course-room = ⵜⴰⵣⵇⵇⴰ
course-trainer = ⵜⴰⵎⵙⵎⵓⵜⵜⴳⵜ
course-starts_on = ⴰⵙⵏⵜⵉ
course-ends_on = ⵜⵉⴳⵉⵔⴰ
course-capacity = ⵉⴷⵖⴰⵔⵏ
course-slots = ⴰⵖⴰⵡⴰⵙ ⵏ ⵡⴰⴽⵓⴷ
course-slots-hint = { "lun 9-12, jeu 14:30-16h" }
course-enrolled = ⵓⵟ
courses-empty =
    ⵓⵔ ⵜⴰ ⵜⵍⵍⵉ ⴰⵡⴷ ⵢⴰⵜ ⵜⵔⴰⴱⴱⵓⵜ. ⵜⴰⵔⴰⴱⴱⵓⵜ ⴰⵔ ⵜⵙⵎⵓⵏ ⵜⵉⵎⵖⴰⵔⵉⵏ ⵅⴼ ⵓⵎⵓⴷⵓⵍ, ⴳ ⵡⴰⵎⵎⴰⵙ, ⴳ ⵜⵉⵣⵉ ⵉⵜⵜⵢⴰⵙⵙⴰⵏⵏ.
    F4 ⴰⵔ ⵉⵔⵥⵥⵎ ⵜⴰⵔⴰⴱⴱⵓⵜ ⵜⴰⵎⴰⵢⵏⵓⵜ; ⵉⵇⵇⴰⵏⴷ ⴰⵙ ⵓⵎⵓⴷⵓⵍ (F9 m) ⴷ ⵡⴰⵎⵎⴰⵙ (F9 e).
courses-counts =
    { $running ->
        [0] ⴰⵡⴷ ⵢⴰⵜ ⵜⵔⴰⴱⴱⵓⵜ ⵜⴷⴷⴰⵏ ⵏⵖ ⴷ ⵢⵓⵛⴽⴰⵏ
        [one] 1 ⵏ ⵜⵔⴰⴱⴱⵓⵜ ⵜⴷⴷⴰⵏ ⵏⵖ ⴷ ⵢⵓⵛⴽⴰⵏ
       *[other] { $running } ⵏ ⵜⵔⵓⴱⴱⴰ ⴷⴷⴰⵏⵉⵏ ⵏⵖ ⴷ ⵢⵓⵛⴽⴰⵏⵉⵏ
    }{ $ended ->
        [0] { "" }
        [one] , 1 ⵜⵙⵎⴷ
       *[other] , { $ended } ⵙⵎⴷⵏⵜ
    }
courses-new = ⵜⴰⵔⴰⴱⴱⵓⵜ ⵜⴰⵎⴰⵢⵏⵓⵜ
courses-new-person = ⴰⴼⴳⴰⵏ ⴰⵎⴰⵢⵏⵓ
course-edit = ⵙⵏⴼⵍ
course-files = ⵉⴼⵓⵢⵍⴰ
course-exams = ⵉⵔⵉⵎⵏ
course-saved = { $name }: ⵜⴻⵜⵜⵓⵃⴹⴰ ⵜⵔⴰⴱⴱⵓⵜ ✓
course-slot = { $days } ⵣⴳ { $from } ⴰⵔ { $to }
course-slot-and = { " d " }
course-slot-comma = { ", " }
course-span = ⵣⴳ { $from } ⴰⵔ { $to }
course-no-slots = ⵜⴰⵔⴰⴱⴱⵓⵜ ⴰⴷ ⵓⵔ ⴷⴰⵔⵙ ⴰⵖⴰⵡⴰⵙ ⵏ ⵡⴰⴽⵓⴷ: F7 ⵙⵏⴼⵍ, { "lun 9-12, jeu 14:30-16" }
course-no-slots-short = ⴱⵍⴰ ⴰⵖⴰⵡⴰⵙ
course-planned-already = ⵜⵉⵖⵉⵎⵉⵜⵉⵏ ⵏ ⵓⵖⴰⵡⴰⵙ ⴰⴽⴽⵯ ⵜⵜⵓⵙⵖⵉⵡⵙⵏⵜ ⵢⴰⴷ
course-planned =
    { $count ->
        [one] 1 ⵏ ⵜⵖⵉⵎⵉⵜ ⵜⴻⵜⵜⵓⵙⵖⵉⵡⵙ ✓
       *[other] { $count } ⵏ ⵜⵖⵉⵎⵉⵜⵉⵏ ⵜⵜⵓⵙⵖⵉⵡⵙⵏⵜ ✓
    }
course-plan = ⵙⵖⵉⵡⵙ
course-plan-title = ⵙⵖⵉⵡⵙ ⴰⵖⴰⵡⴰⵙ ⵏ ⵡⴰⴽⵓⴷ
course-plan-what =
    { $count ->
        [one] 1 ⵏ ⵜⵖⵉⵎⵉⵜ ⵔⴰ ⵜⴻⵜⵜⵓⵙⵏⵓⵍⴼⵓ, ⴳ { $from }.
       *[other] { $count } ⵏ ⵜⵖⵉⵎⵉⵜⵉⵏ ⵔⴰ ⵜⵜⵓⵙⵏⵓⵍⴼⵓⵏⵜ, ⵣⴳ { $from } ⴰⵔ { $to }.
    }
course-plan-closed =
    { $count ->
        [one] 1 ⵏ ⵜⵖⵉⵎⵉⵜ ⵜⵓⵛⴽⴰ ⴷ ⴳ ⵡⴰⵙⵙ ⵏ ⵓⵔⴳⴰⵍ, ⵓⵔ ⵜⴻⵜⵜⵓⵙⵏⵓⵍⴼⵓ:
       *[other] { $count } ⵏ ⵜⵖⵉⵎⵉⵜⵉⵏ ⵓⵛⴽⴰⵏⵜ ⴷ ⴳ ⵡⵓⵙⵙⴰⵏ ⵏ ⵓⵔⴳⴰⵍ, ⵓⵔ ⵜⵜⵓⵙⵏⵓⵍⴼⵓⵏⵜ:
    }
course-not-now = ⵓⵔ ⴷ ⵖⵉⵍⴰⴷ
course-pane-lines =
    ⵜⵜⵓⵣⵎⵎⵎⵏⵜ { $count }{ $places ->
        [0] { "" }
       *[other] /{ $places }
    }
course-pane-sessions =
    ⵜⵉⵖⵉⵎⵉⵜⵉⵏ { $held ->
        [0] ⴰⵡⴷ ⵢⴰⵜ ⵜⴻⵜⵜⵓⴳⴳⴰⵏ
        [one] 1 ⵜⴻⵜⵜⵓⴳⴳⴰⵏ
       *[other] { $held } ⵜⵜⵓⴳⴳⴰⵏⵉⵏ
    }{ $coming ->
        [0] { "" }
       *[other] , { $coming } ⴷ ⵢⵓⵛⴽⴰⵏⵉⵏ
    }
course-pane-missing = { $count } ⵔⴰ ⵜⵜⵓⵙⵖⵉⵡⵙⵏⵜ: F5
course-lines-empty =
    ⵓⵔ ⵜⴰ ⵉⵜⵜⵓⵣⵎⵎⴻⵎ ⴰⵡⴷ ⵢⴰⵏ ⴳ ⵜⵔⴰⴱⴱⵓⵜ ⴰⴷ.
    F4 ⴰⵔ ⵉⵔⵣⵣⵓ ⴰⴼⴳⴰⵏ, ⵉⵣⵎⵎⴻⵎ ⵜ; F6 ⴰⵔ ⵉⵣⵎⵎⴻⵎ ⵜⴰⵍⴳⴰⵎⵜ ⴰⴽⴽⵯ ⵣⴳ ⵜⴼⵍⵡⵉⵜ.
course-sessions-empty =
    ⵓⵔ ⵜⴰ ⵜⵍⵍⵉ ⵜⵖⵉⵎⵉⵜ.
    F5 ⴰⵔ ⵉⵙⵖⵉⵡⴰⵙ ⵜⵉⵏ ⵓⵖⴰⵡⴰⵙ, F4 ⴰⵔ ⵉⵔⵏⵏⵓ ⵜⵉⵖⵉⵎⵉⵜ ⵉⵥⵍⵉⵏ.
course-no-line = ⴰⵡⴷ ⵢⴰⵏ ⵉⵣⵉⵔⵉⴳ ⴷⴷⴰⵡ ⵓⵎⵃⴹⵓ
course-no-session = ⴰⵡⴷ ⵢⴰⵜ ⵜⵖⵉⵎⵉⵜ ⴷⴷⴰⵡ ⵓⵎⵃⴹⵓ
course-next = ⵓⴹⴼⵉⵔ
course-enrol = ⵣⵎⵎⴻⵎ
course-enrol-whom = ⵣⵎⵎⴻⵎ
course-enrol-nobody = ⴰⵡⴷ ⵢⴰⵏ ⵙ ⵢⵉⵙⵎ ⴰⴷ. F4 ⴰⵔ ⵉⵔⵥⵥⵎ ⵜⴰⴽⴰⵔⴹⴰ ⵜⴰⵎⴰⵢⵏⵓⵜ ⵙ ⴰⵢⵏⵏⴰ ⵢⵓⵔⴰⵏ.
course-enrolled-one =
    { $line } { $name }: { $sex ->
        [m] ⵉⵜⵜⵓⵣⵎⵎⴻⵎ
       *[f] ⵜⴻⵜⵜⵓⵣⵎⵎⴻⵎ
    } ✓
course-enrolled-back =
    { $line } { $name }: { $sex ->
        [m] ⵢⵓⵖⵓⵍ ⴷ ⵙ ⵉⵣⵉⵔⵉⴳ ⵏⵏⵙ
       *[f] ⵜⵓⵖⵓⵍ ⴷ ⵙ ⵉⵣⵉⵔⵉⴳ ⵏⵏⵙ
    }; ⵉⴷⵍⵉⵙⵏ ⵏ ⵣⵉⴽ ⵓⵔ ⴷⴰ ⵜⵜⵏⴼⴰⵍⵏ ✓
course-enrolled-stays =
    { $line } { $name }: { $sex ->
        [m] ⵉⵇⵇⵉⵎ ⴳ ⵜⵔⴰⴱⴱⵓⵜ, ⵜⵉⴳⵉⵔⴰ ⵏⵏⵙ
       *[f] ⵜⵇⵇⵉⵎ ⴳ ⵜⵔⴰⴱⴱⵓⵜ, ⵜⵉⴳⵉⵔⴰ ⵏⵏⵙ
    } ⴳ { $day } ⵜⵜⵡⴰⵙⴼⴹ ✓
course-enrolled-already = { $name } ⴳ ⵜⵔⴰⴱⴱⵓⵜ ⵢⴰⴷ, ⵉⵣⵉⵔⵉⴳ { $line }
course-enough = ⵉⴽⴼⴰ
course-leave = ⵜⵓⴼⴼⵖⴰ
course-leave-title = { $line } { $name }: ⵜⵉⴳⵉⵔⴰ ⵏ ⵓⵣⵎⵎⴻⵎ
course-leave-day = ⴰⵙⵙ ⴰⵎⵣⵡⴰⵔⵓ ⴳ ⵓⵔ ⵙⵓⵍ ⵜⴳⵉ ⵣⴳ ⵜⵔⴰⴱⴱⵓⵜ
course-leave-reason = ⵜⴰⵎⵏⵜⵉⵍⵜ, ⵉⵖ ⵜⵜ ⵜⵙⵙⵏⵜ
course-left = { $line } { $name }: { $state } ⵣⴳ { $day } ✓
course-renumbered =
    { $count ->
        [one] 1 ⵏ ⵉⵣⵉⵔⵉⴳ ⵉⵜⵜⵓⵟⵟⵏ ⵙ ⵓⴳⵎⵎⴰⵢ ✓
       *[other] { $count } ⵏ ⵉⵣⵉⵔⵉⴳⵏ ⵜⵜⵓⵟⵟⵏⵏ ⵙ ⵓⴳⵎⵎⴰⵢ ✓
    }
course-extra = ⵜⵉⵖⵉⵎⵉⵜ ⵉⵥⵍⵉⵏ
course-extra-on = ⴰⵙⵙ ⵏ ⵜⵖⵉⵎⵉⵜ
course-extra-at = ⵜⴰⵙⵔⴰⴳⵜ
course-extra-for = ⵜⴰⵏⵣⴰⴳⵜ
course-session-added = ⵜⵔⵏⵏⴰ ⵜⵖⵉⵎⵉⵜ ⴳ { $day } ⴼ { $time } ✓
course-to-sessions = ⵜⵉⵖⵉⵎⵉⵜⵉⵏ
course-to-lines = ⵉⵣⵎⵎⴻⵎⵏ
course-standing-left = { $state } { $day }
course-standing-walk-in = ⵔⴰ ⵜⴻⵜⵜⵡⴰⴽⵣ
enrolment-number = ⵓⵟ.
enrolment-name = ⵉⵙⵎ
enrolment-name_ar = الاسم بالعربية
enrolment-from = ⵣⴳ
enrolment-standing = ⴰⴷⴷⴰⴷ
session-weekday = ⴰⵙⵙ
session-on = ⴰⵙⴰⴽⵓⴷ
session-starts = ⵜⴰⵙⵔⴰⴳⵜ
session-length = ⵜⴰⵏⵣⴰⴳⵜ
session-state = ⵜⵉⵖⵉⵎⵉⵜ
session-register = ⴰⴷⵍⵉⵙ
session-came = ⵜⵉⵍⵉⵜ
help-courses-1 = ⵜⵉⵔⵓⴱⴱⴰ ⵜⴷⴷⴰⵏⵉⵏ ⴷ ⵜⵉⴷ ⴷ ⵢⵓⵛⴽⴰⵏ ⵜⴰⵣⵡⴰⵔⴰ, ⴹⴰⵕⵙ ⵜⵉⴷ ⵙⵎⴷⴰⵏⵉⵏ. Entrée ⴰⵔ ⵉⵔⵥⵥⵎ ⵜⴰⵔⴰⴱⴱⵓⵜ.
help-courses-2 = F4 ⴰⵔ ⵉⵙⵏⵓⵍⴼⵓ ⵜⴰⵔⴰⴱⴱⵓⵜ, F7 ⴰⵔ ⵉⵙⵏⴼⴰⵍ ⵜⵉⵏ ⵓⵎⵃⴹⵓ: ⴰⵎⵓⴷⵓⵍ, ⴰⵎⵎⴰⵙ, ⵉⵙⴰⴽⵓⴷⵏ ⴷ ⵓⵖⴰⵡⴰⵙ ⵏ ⵡⴰⴽⵓⴷ.
help-course-1 = { "Tab" } ⴰⵔ ⵉⵣⵔⵔⴰⵢ ⵣⴳ ⵉⵣⵎⵎⴻⵎⵏ ⵙ ⵜⵖⵉⵎⵉⵜⵉⵏ. Entrée ⴰⵔ ⵉⵔⵥⵥⵎ ⵜⴰⴽⴰⵔⴹⴰ ⵏ ⵓⴼⴳⴰⵏ, ⵏⵖ ⵜⵉⴼⵔⵜ ⵏ ⵜⵉⵍⵉⵜ.
help-course-2 = ⴳ ⵉⵣⵎⵎⴻⵎⵏ, F4 ⴰⵔ ⵉⵣⵎⵎⴻⵎ ⵢⴰⵜ ⴹⴰⵕⵜ ⵢⴰⵜ; X ⴰⵔ ⵉⵙⵎⴷⴷⴰ ⴰⵣⵎⵎⴻⵎ, ⵙ ⵓⵙⴰⴽⵓⴷ ⴷ ⵜⵎⵏⵜⵉⵍⵜ ⵏⵏⵙ.
help-course-3 = ⵓⵟⵟⵓⵏⵏ ⵏ ⵉⵣⵉⵔⵉⴳⵏ ⴳⴰⵏ ⵡⵉⴷ ⵏ ⵓⴽⴰⵖⴹ: F9 r ⴰⵔ ⵜⵏ ⵉⵙⵎⵉⵣⵣⵡⵉⵔ ⵙ ⵓⴳⵎⵎⴰⵢ ⵙⴽⵓⴷ ⵓⵔ ⵉⵜⵜⵢⴰⴳⴳⵉⵣ ⴽⵔⴰ ⵓⵔ ⵉⵜⵜⵓⵕⵛⵎ.
help-course-4 = ⴳ ⵜⵖⵉⵎⵉⵜⵉⵏ, F5 ⴰⵔ ⵉⵙⵖⵉⵡⴰⵙ ⴰⵖⴰⵡⴰⵙ ⴱⵍⴰ ⵓⵙⵙⴰⵏ ⵏ ⵓⵔⴳⴰⵍ, F4 ⴰⵔ ⵉⵔⵏⵏⵓ ⵜⵉⵖⵉⵎⵉⵜ ⵉⵥⵍⵉⵏ, X ⴰⵔ ⵉⵜⵜⵉⵏⵉ ⵉⵙ ⵓⵔ ⵜⴻⵜⵜⵓⴳⴳⴰ. F9 7 ⴰⵔ ⵜⵜ ⵉⵙⵎⴰⵟⴰⵍ, F9 8 ⵎⴰ ⵜⵜ ⵉⵙⴽⵔⵏ, F9 9 ⵎⴰⵢⴷ ⵉⵜⵜⵓⵙⴽⴰⵔⵏ, F9 v ⵎⵏⵛⴽ ⵜⴽⴽⴰ; F9 5 ⴰⵔ ⵉⵙⵎⴰⵜⵜⵉ ⵉⵎⴰⵍⴰⵙⵙⵏ.
help-course-5 = F6 ⴰⵔ ⵉⵙⵙⵓⴼⵓⵖ ⴰⴷⵍⵉⵙ ⵏ ⵡⴰⵢⵢⵓⵔ, ⵏⵖ ⴰⵔ ⵉⵣⵎⵎⴻⵎ ⵜⴰⵍⴳⴰⵎⵜ ⴰⴽⴽⵯ ⵣⴳ ⵜⴼⵍⵡⵉⵜ. F8 ⴰⵔ ⵉⵔⵥⵥⵎ ⵉⵔⵉⵎⵏ, C ⵜⵉⵏⴰⴳⴰⵜⵉⵏ; F9 = ⴰⵔ ⵉⵙⴰⵍⵙ, ⴰⵔ ⵉⴱⵟⵟⵓ ⵏⵖ ⴰⵔ ⵉⵙⵎⵓⵏ ⵜⴰⵔⴰⴱⴱⵓⵜ.
export-month = { $course }: ⴰⴷⵍⵉⵙ ⵏ { $month }
export-turn = ← → ⴰⵢⵢⵓⵔ ⵢⴰⴹⵏ
export-next-month = ⴰⵢⵢⵓⵔ ⵢⴰⴹⵏ
export-write = ⴰⵔⴰ
export-xlsx = ⴰⴷⵍⵉⵙ ⵏ ⵉⵙⴼⴽⴰ ⵉ { "Excel" } ⵏⵖ LibreOffice (XLSX)
export-csv = ⴰⴹⵕⵉⵚ ⵙ ⵜⴳⵊⴷⴰ (CSV)
export-import = ⵙⴽⵜⵔ ⵜⴰⵍⴳⴰⵎⵜ ⵏ ⵉⴼⴳⴰⵏⵏ, ⵜⵣⵎⵎⴻⵎⵜ ⵜⵏ ⴷⴰ
export-written = ⵢⵓⵔⴰ ⵓⴷⵍⵉⵙ: { $file }
export-untaken = ⵓⵔ ⵜⴰ ⵢⵓⵔⵉ
export-attended = ⵜⵉⵙⵔⴰⴳⵉⵏ ⵉⵜⵜⵓⴹⴼⴰⵔⵏ
export-offered = ⵜⵉⵙⵔⴰⴳⵉⵏ ⵉⵜⵜⵓⵙⵖⵉⵡⵙⵏ
help-export-1 = ⴰⴷⵍⵉⵙ ⵏ ⵡⴰⵢⵢⵓⵔ, ⵢⴰⵏ ⵉⵣⵉⵔⵉⴳ ⵉ ⴽⵓ ⵜⴰⵎⵖⴰⵔⵜ, ⵢⴰⵜ ⵜⴳⵊⴷⵉⵜ ⵉ ⴽⵓ ⵜⵉⵖⵉⵎⵉⵜ. ← → ⴰⵔ ⵙⵏⴼⴰⵍⵏ ⴰⵢⵢⵓⵔ.
help-export-2 = ⴰⴼⴰⵢⵍⵓ ⴰⵔ ⵉⵜⵜⴷⴷⵓ ⵙ ⵓⴽⴰⵔⴰⵎ { "exports" }, ⵜⴰⵎⴰ ⵏ ⵜⵙⵉⵍⴰ; ⵖⴰⵙ ⴱⴰⴱ ⵏⵏⵙ ⴰⵙ ⵜ ⵉⵇⵇⵔⴰⵏ.
importing-file = ⴰⴼⴰⵢⵍⵓ
importing-name = ⴰⴼⴰⵢⵍⵓ
importing-folder = ⴰⴽⴰⵔⴰⵎ
importing-day = ⴰⵙⴰⴽⵓⴷ
importing-size = ⵜⵉⴷⴷⵉ
importing-line = ⵉⵣⵉⵔⵉⴳ
importing-person = ⴰⴼⴳⴰⵏ
importing-verdict = ⵜⴰⵖⵜⴰⵙⵜ
importing-why = ⵉⴼⵔⵓⵔⵉⵜⵏ
importing-empty =
    ⵓⵔ ⵉⵍⵍⵉ ⴷⴰ ⵓⴼⴰⵢⵍⵓ CSV ⵏⵖ XLSX. ⴰⵔⴰ ⴰⴱⵔⵉⴷ ⵏⵏⵙ, ⵣⵓⵏⴷ { "~/Bureau/liste.xlsx" },
    ⵏⵖ ⵙⵔⵉⵙ ⵜ ⴳ ⵓⴽⴰⵔⴰⵎ { "inbox" } ⵜⴰⵎⴰ ⵏ ⵜⵙⵉⵍⴰ.
importing-choose = ⵙⵜⵉ ⴰⴼⴰⵢⵍⵓ, ⵏⵖ ⴰⵔⴰ ⴰⴱⵔⵉⴷ ⵏⵏⵙ
importing-needs-name = ⴰⵡⴷ ⵢⴰⵜ ⵜⴳⵊⴷⵉⵜ ⵓⵔ ⴷⴰⵔⵙ ⵉⵙⵎ: Entrée ⴰⵔ ⵉⵜⵜⵉⵏⵉ ⴰⵢⵏⵏⴰ ⵜⵓⵙⵉ ⵜⴳⵊⴷⵉⵜ ⵏ ⵓⵎⵃⴹⵓ
importing-unnamed = ⵓⵔ ⵉⵍⵍⵉ ⵉⵣⵉⵔⵉⴳ ⵏ ⵉⵣⵡⴰⵍ: Entrée ⴰⵔ ⵉⵜⵜⵉⵏⵉ ⴰⵢⵏⵏⴰ ⵜⵓⵙⵉ ⴽⵓ ⵜⴰⴳⵊⴷⵉⵜ
importing-nothing = ⵓⵔ ⵉⵍⵍⵉ ⴽⵔⴰ ⵔⴰ ⵉⵜⵜⵓⵙⴽⵜⵔ: ⵉⴼⴳⴰⵏⵏ ⴰⴷ ⴰⴽⴽⵯ ⵜⵜⵢⴰⵙⵙⴰⵏⵏ ⵢⴰⴷ, ⵏⵖ ⵔⴰ ⵜⵜⵓⵙⵖⵜⵉⵏ
importing-tried = ⵜⵙⵎⴷ ⵜⵉⵔⵎⵜ: ⵓⵔ ⵜⴰ ⵉⵜⵜⵓⵃⴹⴰ ⴽⵔⴰ
importing-tries = { $bar } { $share } % · { $rows } ⵏ ⵉⵣⵉⵔⵉⴳⵏ ⵜⵜⵢⴰⵖⵔⴰⵏ
importing-writes = { $bar } { $share } % · { $rows } ⵏ ⵉⵣⵉⵔⵉⴳⵏ ⵜⵜⵓⵙⴽⵜⵔⵏ
importing-under-way = { $file }: ⴰⵔ ⵉⵜⵜⵓⵙⴽⵜⴰⵔ…
importing-being-tried = { $file }: ⴰⵔ ⵉⵜⵜⵢⴰⵔⴰⵎ…
importing-stop = ⵙⴱⴷⴷ
importing-stop-ask = ⵉⵙ ⵔⴰ ⵜⵙⴱⴷⴷⵜ? ⵓⵔ ⵔⴰ ⵉⵜⵜⵓⵃⴹⵓ ⴽⵔⴰ ⵣⴳ ⵓⴼⴰⵢⵍⵓ ⴰⴷ.
importing-stop-lead = 2 ⵙⴱⴷⴷ
importing-go-on = ⴷⴷⵓ
importing-take = ⵙⵜⵉ
importing-try = ⴰⵔⵎ
importing-column = ⵜⴰⴳⵊⴷⵉⵜ
importing-first-row = ⵉⵣⵉⵔⵉⴳ ⴰⵎⵣⵡⴰⵔⵓ
importing-course = ⵜⴰⵔⴰⴱⴱⵓⵜ
importing-duplicates = ⵡⴰⵍⵙⵏ
importing-do = ⵙⴽⵜⵔ
importing-to-columns = ⵜⵉⴳⵊⴷⴰ
importing-all-new = ⵉⴼⴳⴰⵏⵏ ⴰⴽⴽⵯ ⴷ ⵉⵎⴰⵢⵏⵓⵜⵏ: ⵓⵔ ⵉⵍⵍⵉ ⴽⵔⴰ ⵔⴰ ⵉⵜⵜⵢⴰⵥⵔ.
importing-no-course = ⴱⵍⴰ ⴰⵣⵎⵎⴻⵎ
importing-into = ⴰⵣⵎⵎⴻⵎ ⴳ { $course }
importing-doubles-skip = ⴰⵢⵏⵏⴰ ⵉⵣⵎⵔⵏ ⴰⴷ ⵉⵜⵜⵡⴰⵍⵙ ⵉⵜⵜⵢⴰⵊⵊⴰ
importing-doubles-add = ⴰⵢⵏⵏⴰ ⵉⵣⵎⵔⵏ ⴰⴷ ⵉⵜⵜⵡⴰⵍⵙ ⵉⵔⵏⵏⴰ
importing-doubles-update = ⴰⵢⵏⵏⴰ ⵉⵣⵎⵔⵏ ⴰⴷ ⵉⵜⵜⵡⴰⵍⵙ ⵉⵜⵜⵓⵙⵎⴷ
importing-columns =
    { $file }: { $count ->
        [one] 1 ⵏ ⵜⴳⵊⴷⵉⵜ
       *[other] { $count } ⵏ ⵜⴳⵊⴷⴰ
    }
importing-report =
    { $rows ->
        [one] 1 ⵏ ⵉⵣⵉⵔⵉⴳ ⵉⵜⵜⵢⴰⵖⵔⴰ. ⵓⵔ ⵜⴰ ⵉⵜⵜⵓⵃⴹⴰ ⴽⵔⴰ.
       *[other] { $rows } ⵏ ⵉⵣⵉⵔⵉⴳⵏ ⵜⵜⵢⴰⵖⵔⴰⵏ. ⵓⵔ ⵜⴰ ⵉⵜⵜⵓⵃⴹⴰ ⴽⵔⴰ.
    }
importing-count-add =
    { $count ->
        [one] 1 ⵏ ⵜⵎⵔⵏⵉⵡⵜ
       *[other] { $count } ⵏ ⵜⵎⵔⵏⵉⵡⵉⵏ
    }
importing-count-update =
    { $count ->
        [one] 1 ⵏ ⵓⵙⴷⵖⵉ
       *[other] { $count } ⵏ ⵉⵙⴷⵖⵉⵜⵏ
    }
importing-count-known =
    { $count ->
        [one] 1 ⵜⴻⵜⵜⵢⴰⵙⵙⴰⵏ ⵢⴰⴷ
       *[other] { $count } ⵜⵜⵢⴰⵙⵙⴰⵏⵏⵜ ⵢⴰⴷ
    }
importing-count-possible =
    { $count ->
        [one] 1 ⵉⵣⵎⵔ ⴰⴷ ⵉⵜⵜⵡⴰⵍⵙ
       *[other] { $count } ⵣⵎⵔⵏ ⴰⴷ ⵜⵜⵡⴰⵍⵙⵏ
    }
importing-count-error = { $count } ⵔⴰ ⵜⵜⵓⵙⵖⵜⵉⵏ
importing-count-enrolled =
    { $count ->
        [one] 1 ⵏ ⵓⵣⵎⵎⴻⵎ
       *[other] { $count } ⵏ ⵉⵣⵎⵎⴻⵎⵏ
    }
importing-rejects-name = { "rejets" }
importing-done =
    ⴰⵙⴽⵜⵔ: { $added } ⵔⵏⵏⴰⵏ, { $updated } ⵜⵜⵓⵙⴷⵖⴰⵏ, { $enrolled } ⵜⵜⵓⵣⵎⵎⵎⵏ ✓{ $rejected ->
        [0] { "" }
       *[other] { " " }{ $rejected } ⵜⵜⵢⴰⴳⵉⵏ
    }
importing-done-rejects = ⴰⵙⴽⵜⵔ: { $added } ⵔⵏⵏⴰⵏ, { $updated } ⵜⵜⵓⵙⴷⵖⴰⵏ, { $enrolled } ⵜⵜⵓⵣⵎⵎⵎⵏ ✓ { $rejected } ⵜⵜⵢⴰⴳⵉⵏ ⴳ { $file }
help-import-1 = ⵙⵜⵉ ⵜⴰⴼⵍⵡⵉⵜ CSV ⵏⵖ XLSX: ⴰⵔ ⵜⴻⵜⵜⵢⴰⵖⵔⴰ, ⵓⵔ ⵜⴰ ⵉⵜⵜⵓⵃⴹⴰ ⴽⵔⴰ.
help-import-2 = ⵙⵍⴽⵏ ⴰⵢⵏⵏⴰ ⵜⵓⵙⵉ ⴽⵓ ⵜⴰⴳⵊⴷⵉⵜ, ⵙ ⵓⵢⵏⵏⴻⴽ F2 ⴰⵔ ⵉⵜⵜⴰⵔⵎ: ⴰⵢⵏⵏⴰ ⵔⴰ ⵉⵔⵏⵏⵓ, ⵔⴰ ⵉⵜⵜⵓⵙⴷⵖⵉ, ⴰⵢⵏⵏⴰ ⴳ ⵉⵍⵍⴰ ⵜⵛⴽⴰ, ⴰⵢⵏⵏⴰ ⵔⴰ ⵉⵜⵜⵓⵙⵖⵜⵉ.
help-import-3 = F2 ⴷⴰⵖ ⴰⵔ ⵉⵙⴽⵜⴰⵔ ⴽⵓⵍⵍⵓ ⵢⴰⵜ ⵜⵉⴽⴽⵍⵜ; Ctrl-Z ⴰⵔ ⵉⵙⵡⵔⵔⴰⵢ ⴰⵙⴽⵜⵔ ⴰⴽⴽⵯ. ⵉⵣⵉⵔⵉⴳⵏ ⵉⵜⵜⵢⴰⴳⵉⵏ ⴰⵔ ⵜⵜⴰⵔⴰⵏ ⴳ ⵓⴼⴰⵢⵍⵓ ⴰⴷ ⵜⵏ ⵜⵙⵖⵜⵉⵜ.
help-import-4 = F7 ⴰⵔ ⵉⵙⵜⵜⴰⵢ ⵜⴰⵔⴰⴱⴱⵓⵜ ⴳ ⵔⴰ ⵜⵜⵓⵣⵎⵎⵎⵏ ⵉⴼⴳⴰⵏⵏ ⴰⴷ, F5 ⴰⵢⵏⵏⴰ ⵔⴰ ⵉⴳ ⵡⴰⵏⵏⴰ ⵉⵣⵎⵔⵏ ⴰⴷ ⵉⵜⵜⵡⴰⵍⵙ.
founding-title = ⵏⴰⵊⵎⴰ, ⴰⵙⵏⵜⵉ ⴰⵎⵣⵡⴰⵔⵓ
founding-intro-1 = ⴽⵔⴰⴹⵜ ⵜⵎⵔⴰⵔⵓⵜⵉⵏ, ⵜⴻⵜⵜⵓⵙⵏⵓⵍⴼⵓ ⵜⵙⵉⵍⴰ ⵏ ⵜⵎⴰⵣⴰⵏⵜ ⵏⵏⴽ ⴳ ⵓⵙⵍⴽⵉⵎ ⴰⴷ.
founding-intro-2 = ⵓⵙⵙⴰⵏ ⵏ ⵓⵙⵓⵏⴼⵓ ⵏ ⵓⵙⴳⴳⵯⴰⵙ ⵏ ⵜⵉⵏⵎⵍ ⵍⵍⴰⵏ ⴳⵉⵙ; ⴽⵓⵍⵍⵓ ⵉⵣⵎⵔ ⴰⴷ ⵉⵜⵜⵏⴼⵍ ⴹⴰⵕⵙ.
founding-delegation = ⵜⴰⵎⴰⵣⴰⵏⵜ
founding-delegation-hint = ⵜⴰⵣⵡⴰⵔⴰ ⵏ ⵢⵉⵙⵎ ⵏⵏⵙ, ⵙ ⵜⴰⴼⵔⴰⵏⵙⵉⵙⵜ ⵏⵖ ⵜⴰⵄⵔⴰⴱⵜ
founding-language = ⵜⵓⵜⵍⴰⵢⵜ
founding-language-fr = { "Français" }
founding-language-ar = العربية
founding-language-zgh = ⵜⴰⵎⴰⵣⵉⵖⵜ
founding-language-zgh-Latn = { "Tamaziɣt" }
founding-language-en = { "English" }
founding-name = ⵉⵙⵎ ⵏⵏⴽ
founding-name-hint = ⵎⴽⴷ ⵔⴰ ⵉⴱⴰⵢⵏ ⴳ ⵓⵎⵣⵔⵓⵢ
founding-new = ⴱⵔⵔⴰ ⵏ ⵜⵍⴳⴰⵎⵜ: ⵜⴰⵏⴳⴰⵍⵜ ⵜⴰⵙⴽⵓⴷⴰⵏⵜ
founding-leave = Échap ⴷⴰⵖ ⴰⴷ ⵜⴼⴼⵖⵜ; ⵓⵔ ⵉⵜⵜⵓⵙⵏⵓⵍⴼⴰ ⴽⵔⴰ
founding-next = ⵓⴹⴼⵉⵔ
founding-create = ⵙⵏⵓⵍⴼⵓ
founding-quit = ⴼⴼⵖ
help-founding-1 = ⴰⵔⴰ ⵜⴰⵣⵡⴰⵔⴰ ⵏ ⵢⵉⵙⵎ ⵏ ⵜⵎⴰⵣⴰⵏⵜ ⵏⵏⴽ, ⵙⵜⵉ ⵜⵓⵜⵍⴰⵢⵜ, ⵙⵍⴽⵏ ⵉⵙⵎ ⵏⵏⴽ: F2 ⴰⵔ ⵉⵙⵏⵓⵍⴼⵓ ⵜⴰⵙⵉⵍⴰ.
frame-najma = ⵏⴰⵊⵎⴰ
frame-undo = { $key } ⵙⵡⵔⵔⵉ
frame-too-small = ⴰⵙⴽⵙⵍ ⵉⵎⵥⵥⵉⵢ ⴱⴰⵀⵔⴰ: ⵏⴰⵊⵎⴰ ⵜⵔⴰ { $columns } ⵏ ⵜⴳⵊⴷⴰ ⴷ { $rows } ⵏ ⵉⵣⵉⵔⵉⴳⵏ. ⵙⵙⵎⵖⵔ ⵜ, ⵓⵔ ⵉⵊⵍⵉ ⴽⵔⴰ; ⴰⵔⴷ ⵜⵎⵖⵓⵕ ⵓⵔ ⴷⴰ ⵜⴰⵔⴰⵏⵜ ⵜⵇⴼⴼⴰⵍⵉⵏ.
frame-reassure = ⵓⵔ ⵉⵊⵍⵉ ⴰⵡⴷ ⴽⵔⴰ; F9 q ⴰⴷ ⵜⴼⴼⵖⵜ
frame-no-such-key = ⵜⴰⵙⴰⵔⵓⵜ ⴰⴷ ⵓⵔ ⵜⵙⴽⵉⵔ ⴽⵔⴰ ⴷⴰ; F1 ⴰⵔ ⵉⵙⴽⴰⵏ ⵜⵉⵙⵓⵔⴰ
frame-paste-nowhere = ⵓⵔ ⵉⵍⵍⵉ ⵎⴰⵏⵉ ⵙ ⵔⴰ ⵜⵙⵔⵙⵜ ⴷⴰ: ⵔⵥⵎ ⵉⴳⵔ ⵜⴰⵣⵡⴰⵔⴰ
frame-language = ⴰⵖⴰⵡⴰⵙ ⵙ ⵜⵎⴰⵣⵉⵖⵜ
frame-theme = ⵉⴽⵍⵓⵢⵏ: { $theme }
theme-dark = ⵓⵍⵍⵓⵙⵏ
theme-plain = ⴼⵙⵙⵓⵙⵏ
theme-mono = ⴱⵍⴰ ⵉⴽⵍⵓⵢⵏ
frame-bidi = ⴰⵙⴽⴰⵏ ⵏ ⵜⴰⵄⵔⴰⴱⵜ: { $mode }
frame-field-full =
    ⵉⴳⵔ ⵉⵄⵎⵎⵔ: { $count ->
        [one] 1 ⵏ ⵓⵙⴽⴽⵉⵍ ⵓⵔ ⵉⵇⵇⵉⵎ
       *[other] { $count } ⵏ ⵉⵙⴽⴽⵉⵍⵏ ⵓⵔ ⵇⵇⵉⵎⵏ
    }
frame-not-here = ⵓⵔ ⵉⵍⵍⵉ ⴽⵔⴰ ⵔⴰ ⵉⵜⵜⵢⴰⵔⵥⵎ ⴷⴰ
frame-unheard = { $why } — ⴰⵢⵏⵏⴰ ⵜⴰⵔⴰⵜ ⵓⵔ ⵉⵜⵜⵢⴰⵎⴰⵥ: ⵓⵔ ⵉⵏⵓⵔⵥⵎ ⴽⵔⴰ
undo-done = ⵉⵜⵜⵓⵙⵡⵔⵔⵉ: { $act } { $about }
undo-nothing = ⵓⵔ ⵉⵍⵍⵉ ⴽⵔⴰ ⵔⴰ ⵉⵜⵜⵓⵙⵡⵔⵔⵉ ⴷⴰ
redo-done = ⵉⵜⵜⵡⴰⵍⵙ: { $act } { $about }
redo-nothing = ⵓⵔ ⵉⵍⵍⵉ ⴽⵔⴰ ⵔⴰ ⵉⵜⵜⵡⴰⵍⵙ ⴷⴰ
act-other = ⴰⵙⵏⴼⵍ
act-found = ⴰⵙⵏⵓⵍⴼⵓ ⵏ ⵜⵙⵉⵍⴰ
act-sign-in = ⴰⴽⵛⵛⵓⵎ ⴰⵎⵣⵡⴰⵔⵓ
act-mark = ⵜⴰⵎⴰⵜⴰⵔⵜ
act-clear = ⵜⴰⵎⴰⵜⴰⵔⵜ ⵉⵜⵜⵡⴰⵙⴼⴹⵏ
act-note = ⵜⴰⵎⴰⵡⵜ
act-rest-present = ⵜⵉⵢⵢⴰⴹ ⵍⵍⴰⵏⵜ
act-mark-many = ⴰⴷⵍⵉⵙ ⵢⵓⵔⴰⵏ
act-validate = ⴰⴷⵍⵉⵙ ⵉⵜⵜⵓⵙⵙⵏⵜⵎⵏ
act-unlock = ⴰⴷⵍⵉⵙ ⵉⵜⵜⵢⴰⵔⵥⵎⵏ
act-cancel = ⵜⵉⵖⵉⵎⵉⵜ ⵓⵔ ⵜⴻⵜⵜⵓⴳⴳⴰ
act-restore = ⵜⵉⵖⵉⵎⵉⵜ ⵉⵜⵜⵢⴰⵔⴰⵏ
act-walk-in = ⵜⴰⵏⴱⴳⵉⵜ
act-identify = ⵜⴰⵏⴱⴳⵉⵜ ⵜⴻⵜⵜⵡⴰⴽⵣ
act-person = ⵜⴰⴽⴰⵔⴹⴰ
act-centre = ⴰⵎⵎⴰⵙ
act-module = ⴰⵎⵓⴷⵓⵍ
act-course = ⵜⴰⵔⴰⴱⴱⵓⵜ
act-closure = ⴰⵔⴳⴰⵍ
act-plan = ⵜⵉⵖⵉⵎⵉⵜⵉⵏ ⵜⵜⵓⵙⵖⵉⵡⵙⵏⵜ
act-enrol = ⴰⵣⵎⵎⴻⵎ
act-end-enrolment = ⵜⵉⴳⵉⵔⴰ ⵏ ⵓⵣⵎⵎⴻⵎ
act-renumber = ⴰⵍⵍⴰⵙ ⵏ ⵓⵟⵟⵓⵏ
act-import = ⴰⵙⴽⵜⵔ
act-setting = ⴰⵖⵡⵡⴰⵔ
act-undo = ⴰⵙⵡⵔⵔⵉ
act-redo = ⴰⵍⵍⴰⵙ
act-sample = ⵉⵙⴼⴽⴰ ⵏ ⵓⵎⴷⵢⴰ
today-delegation = ⵜⴰⵎⴰⵣⴰⵏⵜ ⵜⴰⵙⴳⴰⵏⵜ: { $name }
today-registers = ⵉⴷⵍⵉⵙⵏ
today-counts = { $due } ⵔⴰ ⵜⵜⵢⴰⵔⴰⵏ · { $coming } ⴷ ⵢⵓⵛⴽⴰⵏ
today-taken = { $taken } ⵣⴳ { $of }
today-age =
    { $days ->
        [one] 1 ⵡⴰⵙⵙ
       *[other] { $days } ⵓⵙⵙⴰⵏ
    }
today-before =
    { $day }: { $held ->
        [0] ⴰⵡⴷ ⵢⴰⵜ ⵜⵖⵉⵎⵉⵜ ⵜⴻⵜⵜⵓⴳⴳⴰⵏ
        [one] 1 ⵏ ⵜⵖⵉⵎⵉⵜ ⵜⴻⵜⵜⵓⴳⴳⴰⵏ
       *[other] { $held } ⵏ ⵜⵖⵉⵎⵉⵜⵉⵏ ⵜⵜⵓⴳⴳⴰⵏⵉⵏ
    }{ $lost ->
        [0] { "" }
        [one] , 1 ⵓⵔ ⵜⴻⵜⵜⵓⴳⴳⴰ: { $reasons }
       *[other] , { $lost } ⵓⵔ ⵜⵜⵓⴳⴳⴰⵏⵜ: { $reasons }
    } · ⵜⵉⵍⵉⵜ { $rate } %
today-empty = ⵓⵔ ⵉⵍⵍⵉ ⵓⴷⵍⵉⵙ ⵔⴰ ⵉⵜⵜⵢⴰⵔⴰ: ⴽⵓⵍⵍⵓ ⵉⵡⵊⴷ. ← → ⴰⵔ ⵙⴽⴰⵏⵏ ⵓⵙⵙⴰⵏ ⵢⴰⴹⵏ.
today-begin = ⵓⵔ ⵜⴰ ⵉⵍⵍⵉ ⴽⵔⴰ ⴷⴰ. ⵙⵙⵏⵜⵉ ⵙ ⵢⴰⵏ ⵡⴰⵎⵎⴰⵙ (F9 e), ⵢⴰⵏ ⵓⵎⵓⴷⵓⵍ (F9 m), ⴷ ⵢⴰⵜ ⵜⵔⴰⴱⴱⵓⵜ (F9 g). ⵎⵉⴷⴷⵏ ⵏ ⵜⴼⵍⵡⵉⵜ ⴰⵔ ⵜⵏ ⵜⵙⴽⵛⴰⵎⵜ ⵙ F9 p, F6.
today-no-session = ⵓⵔ ⵜⵍⵍⵉ ⵜⵖⵉⵎⵉⵜ ⴳ ⵡⴰⵙⵙ ⴰⵏⵏ. ← → ⴰⵔ ⵙⵏⴼⴰⵍⵏ ⴰⵙⵙ, Échap ⴰⵔ ⵉⵜⵜⴰⵖⵓⵍ ⵙ ⵡⴰⵙⵙ ⴰⴷ.
today-no-such-line = ⵓⵔ ⵉⵍⵍⵉ ⵉⵣⵉⵔⵉⴳ { $line } ⴷⴰ
today-overtaken = { $course }, { $day }: ⵉⵙⴽⵔ ⵢⴰⵏ ⵓⵎⴷⴷⴰⴽⴽⵯⵍ ⴰⴷⵍⵉⵙ ⴰⴷ. ⵓⵔ ⵉⵏⵓⵔⵥⵎ ⴽⵔⴰ, ⵜⴰⵍⴳⴰⵎⵜ ⵜⵜⵓⵙⵎⴰⵢⵏⵓ
today-not-held = { $course }: ⵓⵔ ⵜⴻⵜⵜⵓⴳⴳⴰ ⵜⵖⵉⵎⵉⵜ, ⵉⵜⵜⵓⵃⴹⴰ
today-at = ⴳ { $time }
today-open = ⵔⵥⵎ
today-lead = 1-9 ⵏⵖ { "Entrée" } ⵔⵥⵎ
today-resume-sheet = ⴰⵖⵓⵍ ⵙ ⵎⴰⵏⵉ ⴳ ⵉⴱⴱⵉ ⵓⵣⴷⴰⵢ: { $course }, ⵜⵉⵖⵉⵎⵉⵜ ⵏ { $day }
register-untaken = ⵓⵔ ⵜⴰ ⵢⵓⵔⵉ
register-draft = ⴰⵔⵡⵡⴰⵢ
register-validated = ⵉⵜⵜⵓⵙⵙⵏⵜⵎ
register-unlocked = ⵉⵔⵥⵎ
register-locked = ⵉⵔⴳⵍ
session-planned = ⵜⴻⵜⵜⵓⵙⵖⵉⵡⵙ
session-cancelled = ⵜⴻⵜⵜⵡⴰⵙⵙⵔ: { $reason }
session-not-held = ⵓⵔ ⵜⴻⵜⵜⵓⴳⴳⴰ: { $reason }
session-cancelled-short = ⵓⵔ ⵜⴻⵜⵜⵓⴳⴳⴰ
session-has-marks = ⵜⵉⵖⵉⵎⵉⵜ ⴰⴷ ⴷⴰⵔⵙ ⵜⵉⵎⴰⵜⴰⵔⵉⵏ: ⵙⴼⴹ ⵜⵏⵜ ⵜⴰⵣⵡⴰⵔⴰ, ⵏⵖ ⵙⵡⵔⵔⵉ ⵜⵏⵜ ⵙ Ctrl-Z
reason-other = ⵜⴰⵎⵏⵜⵉⵍⵜ ⵢⴰⴹⵏ, ⵔⴰ ⵜⴻⵜⵜⵢⴰⵔⴰ
sheet-title = { $course } › ⵜⵉⵖⵉⵎⵉⵜ { $n }/{ $of }
sheet-also = ⴷⴰ ⴰⵡⴷ: { $clerks }
sheet-number = ⵓⵟ.
sheet-name = ⵉⵙⵎ
sheet-name-ar = الاسم العائلي والشخصي
sheet-last = 4 ⵎⴳⴳ.
sheet-mark = ⵕⵛⵎ
sheet-list-end = ⵜⵉⴳⵉⵔⴰ ⵏ ⵜⵍⴳⴰⵎⵜ: T ⵜⵉⵢⵢⴰⴹ ⵍⵍⴰⵏⵜ, V ⵙⵙⵏⵜⵎ
sheet-walk-in-name = ⵔⴰ ⵜⴻⵜⵜⵡⴰⴽⵣ « { $label } »
sheet-minutes = { " " }{ $minutes } ⵙⴷ
sheet-left-to-take = ⵔⴰ ⵜⵜⵢⴰⵔⴰⵏ { $count }
sheet-hours = ⵜⵉⵙⵔⴰⴳⵉⵏ { $attended } ⵣⴳ { $offered }
sheet-marked = { $line } { $name }: { $status } ✓
sheet-late = { $line } { $name }: { $status } { $minutes } ⵙⴷ ✓
sheet-corrected = { $line } { $name }: { $status }, ⵉⵜⵜⵓⵙⵖⵜⵉ ✓
sheet-cleared = { $line } { $name }: ⵉⵜⵜⵡⴰⵙⴼⴹ ✓
sheet-noted = ⵜⴻⵜⵜⵓⵃⴹⴰ ⵜⵎⴰⵡⵜ ✓
sheet-walked-in = { $line } { $name }: ⵜⴰⵏⴱⴳⵉⵜ, ⵜⵍⵍⴰ ✓
sheet-unlocked = ⵉⵔⵥⵎ ⵓⴷⵍⵉⵙ; ⵔⴰ ⵉⵔⴳⵍ ⴹⴰⵕⵜ ⵏ ⵓⵙⵙⵏⵜⵎ
sheet-rest-present =
    { $count ->
        [0] ⴰⵡⴷ ⵢⴰⵏ ⵉⵣⵉⵔⵉⴳ ⵉⵅⵡⴰⵏ
        [one] 1 ⵉⵜⵜⵓⵕⵛⵎ ⵉⵙ ⵜⵍⵍⴰ ✓
       *[other] { $count } ⵜⵜⵓⵕⵛⵎⵏ ⵉⵙ ⵍⵍⴰⵏⵜ ✓
    }
sheet-validated =
    { $course } ⵉⵜⵜⵓⵙⵙⵏⵜⵎ: { $present } ⵍⵍⴰⵏⵜ, { $absent } ⵓⵔ ⵍⵍⵉⵏⵜ{ $untaken ->
        [0] { "" }
       *[other] , { $untaken } ⵓⵔ ⵜⴰ ⵜⵜⵢⴰⵔⵉⵏⵜ
    }
sheet-already-validated = ⴰⴷⵍⵉⵙ ⵉⵜⵜⵓⵙⵙⵏⵜⵎ ⵢⴰⴷ
sheet-untaken =
    { $count ->
        [one] 1 ⵏ ⵉⵣⵉⵔⵉⴳ ⵓⵔ ⵜⴰ ⵢⵓⵔⵉ: { $name }
       *[other] { $count } ⵏ ⵉⵣⵉⵔⵉⴳⵏ ⵓⵔ ⵜⴰ ⵓⵔⵉⵏ, ⴰⵎⵣⵡⴰⵔⵓ { $name }
    }
sheet-go-untaken = ⴷⴷⵓ ⵙⵔⵙ
sheet-validate-anyway = ⵙⵙⵏⵜⵎ ⵎⴽⴰⴷ
sheet-end = ⵜⵉⴳⵉⵔⴰ ⵏ ⵜⵍⴳⴰⵎⵜ: ⵓⵔ ⵉⵜⵜⵓⵕⵛⵎ ⴰⵡⴷ ⵢⴰⵏ ⵉⵣⵉⵔⵉⴳ
sheet-no-line = ⵓⵔ ⵉⵍⵍⵉ ⵉⵣⵉⵔⵉⴳ { $line }: ⴰⵎⴳⴳⴰⵔⵓ ⵉⴳⴰ { $last }
sheet-line-between = ⵓⵔ ⵉⵍⵍⵉ ⵉⵣⵉⵔⵉⴳ { $line }: ⴹⴰⵕⵜ { $before } ⵉⵜⵜⴷⴷⵓ ⴷ { $after }
sheet-doubted = ⵉⵣⵉⵔⵉⴳ { $line }: ⵓⵔ ⵉⵜⵜⵓⵕⵛⵎ ⴽⵔⴰ. ⴰⵍⵙ ⵜⵉⵔⵔⴰ ⵏⵏⵙ, ⵏⵖ ⴰⵍⵙ ⵜⴰⵙⴰⵔⵓⵜ ⴰⴷ ⵜⴽⵎⵎⵍⵜ
sheet-unheard = ⴰⵢⵏⵏⴰ ⵜⵓⵔⵉⵜ ⵓⵔ ⵉⵜⵜⵢⴰⵎⴰⵥ: ⵙⵙⴼⴰⵡ, ⵏⵖ ⴰⵍⵙ ⵜⴰⵙⴰⵔⵓⵜ ⴰⴷ ⵜⴽⵎⵎⵍⵜ
sheet-no-status = « { $key } » ⵓⵔ ⵜⴳⵉ ⵜⴰⵎⴰⵜⴰⵔⵜ; ⵉⵣⵉⵔⵉⴳ { $line } ⴰⵔ ⵉⵜⵜⵇⵇⵍ { $letters }
sheet-letters = P, A, R, J ⵏⵖ D
sheet-of-line = { $line } { $name }: { $why }
sheet-number-pending = ⵉⵣⵉⵔⵉⴳ { $line } ⴰⵔ ⵉⵜⵜⵇⵇⵍ ⵜⴰⵎⴰⵜⴰⵔⵜ ⵏⵏⵙ: ⴰⵙⴽⴽⵉⵍ, ⵏⵖ ⌫ ⴰⴷ ⵜ ⵜⵜⵜⵓⵜ
sheet-not-yet = { $line } { $name }: ⴰⵣⵎⵎⴻⵎ ⵖⴰⵙ ⵣⴳ { $day }
sheet-left = { $line } { $name } ⵜⴼⵍ ⵜⴰⵔⴰⴱⴱⵓⵜ ⴳ { $day }
sheet-locked = ⴰⴷⵍⵉⵙ ⵉⵔⴳⵍ ⴹⴰⵕⵜ ⵏ { $days } ⵏ ⵡⵓⵙⵙⴰⵏ: F9 v ⴰⵔ ⵜ ⵉⵔⵥⵥⵎ ⵙ ⵜⵎⵏⵜⵉⵍⵜ
sheet-not-locked = ⴰⴷⵍⵉⵙ ⴰⴷ ⵓⵔ ⵉⵔⴳⵉⵍ
sheet-future = ⵜⵉⵖⵉⵎⵉⵜ ⴰⴷ ⵓⵔ ⵜⴰ ⵜⴻⵜⵜⵓⴳⴳⴰ: ⴰⵔ ⵜⵜⵢⴰⵔⴰ ⵣⴳ { $day }
sheet-cancelled = ⵓⵔ ⵜⴻⵜⵜⵓⴳⴳⴰ ⵜⵖⵉⵎⵉⵜ: ⵉⵖ ⵜⴻⵜⵜⵓⴳⴳⴰ, « X » ⴰⵔ ⵜ ⵢⵜⵜⴰⵔⴰ
sheet-nothing-to-clear = ⵓⵔ ⵉⵍⵍⵉ ⴽⵔⴰ ⵔⴰ ⵉⵜⵜⵡⴰⵙⴼⴹ ⴳ ⵉⵣⵉⵔⵉⴳ ⴰⴷ
sheet-no-neighbour = ⵓⵔ ⵜⵍⵍⵉ ⵜⵖⵉⵎⵉⵜ ⵢⴰⴹⵏ ⴳ ⵜⵙⴳⴰ ⴰⴷ
sheet-note-unmarked = ⵕⵛⵎ ⵉⵣⵉⵔⵉⴳ ⵜⴰⵣⵡⴰⵔⴰ, ⴹⴰⵕⵙ ⵜⴰⵎⴰⵡⵜ
sheet-note-of = ⵜⴰⵎⴰⵡⵜ · { $line } { $name }
sheet-walk-in = ⵉⵙⵎ ⵏ ⵜⵏⴱⴳⵉⵜ
sheet-walk-in-short = ⵜⴰⵏⴱⴳⵉⵜ
sheet-unlock-reason = ⵜⴰⵎⵏⵜⵉⵍⵜ ⵏ ⵜⵉⵔⵥⵎⵉ
sheet-fill = ⵜⵉⵢⵢⴰⴹ ⵍⵍⴰⵏⵜ
sheet-validate = ⵙⵙⵏⵜⵎ
sheet-lead = { $letters } · 17{ $absent } ⵉⵣⵉⵔⵉⴳ+ⵜⴰⵎⴰⵜⴰⵔⵜ
sheet-key-1 = 17A
sheet-key-1-help = ⴷⴷⵓ ⵙ ⵉⵣⵉⵔⵉⴳ 17, ⵕⵛⵎ ⵉⵙ ⵓⵔ ⵜⵍⵍⵉ
sheet-key-2 = 3A7A12J
sheet-key-2-help = ⴽⵉⴳⴰⵏ ⵏ ⵉⵣⵉⵔⵉⴳⵏ ⵢⴰⵏ ⴹⴰⵕⵜ ⵢⴰⵏ
sheet-key-3 = R.20
sheet-key-3-help = ⴰⵎⴰⵟⵍ ⵏ 20 ⵏ ⵜⵓⵙⴷⵉⴷⵉⵏ; ⴰⵡⴷ ⵙ , ; ⵏⵖ :
sheet-key-4 = 17 { "Entrée" }
sheet-key-4-help = ⴷⴷⵓ ⵙ ⵉⵣⵉⵔⵉⴳ 17
label-present = P
label-late = R
label-absent = A
label-justified = J
label-exempt = D
help-today-1 = ⵉⴷⵍⵉⵙⵏ ⵔⴰ ⵜⵜⵢⴰⵔⴰⵏ, ⵣⴳ ⵓⵇⴱⵓⵔ ⵙ ⵓⵎⴰⵢⵏⵓ. ⴰⵏⵥⵔⴰⵢ ⴰⵔ ⵉⵔⵥⵥⵎ ⵉⵣⵉⵔⵉⴳ.
help-today-2 = ← ⴷ → ⴰⵔ ⵙⴽⴰⵏⵏ ⵜⵉⵖⵉⵎⵉⵜⵉⵏ ⵏ ⵡⵓⵙⵙⴰⵏ ⵢⴰⴹⵏ. X ⴰⵔ ⵉⵜⵜⵉⵏⵉ ⵉⵙ ⵓⵔ ⵜⴻⵜⵜⵓⴳⴳⴰ ⵜⵖⵉⵎⵉⵜ, ⵙ ⵜⵎⵏⵜⵉⵍⵜ ⵏⵏⵙ.
help-sheet-1 = ⴰⵙⴽⴽⵉⵍ ⴰⵔ ⵉⵕⵛⵛⵎ ⵉⵣⵉⵔⵉⴳ, ⵉⵣⵔⵉ ⵙ ⵓⴹⴼⵉⵔ; ⵓⵟⵟⵓⵏ ⴷⴰⵜ ⵏ ⵓⵙⴽⴽⵉⵍ ⴰⵔ ⵉⵜⵜⴷⴷⵓ ⵜⴰⵣⵡⴰⵔⴰ ⵙ ⵉⵣⵉⵔⵉⴳ ⴰⵏⵏ.
help-sheet-2 = ⵕⵛⵎ ⵜⵉⴷ ⵓⵔ ⵍⵍⵉⵏ, ⵙ ⵓⵢⵏⵏⴻⴽ T ⴰⵔ ⵉⵕⵛⵛⵎ ⵜⵉⵢⵢⴰⴹ ⴰⴽⴽⵯ ⵉⵙ ⵍⵍⴰⵏⵜ, V ⴰⵔ ⵉⵙⵙⵏⵜⴰⵎ ⴰⴷⵍⵉⵙ.
help-sheet-3 = ⴽⵓ ⵜⴰⵎⴰⵜⴰⵔⵜ ⴰⵔ ⵜⴻⵜⵜⵓⵃⴹⵓ ⴳ ⵜⵉⵣⵉ ⵏⵏⵙ. Ctrl-Z ⴰⵔ ⵉⵙⵡⵔⵔⴰⵢ ⵜⴰⵎⴳⴳⴰⵔⵓⵜ, ⵢⴰⵜ ⵙ ⵢⴰⵜ.
history-empty = ⵓⵔ ⵜⴰ ⵢⵓⵔⵉ ⴽⵔⴰ ⴷⴰ.
keyboard-1 = ⴰⴷⵔ ⵉ ⵜⵙⵓⵔⴰ: ⴽⵓ ⵢⴰⵜ ⴰⵔ ⵜⵙⴽⴰⵏ ⴰⵢⵏⵏⴰ ⵢⵓⵣⵏ ⵓⵜⵉⵔⵎⵉⵏⴰⵍ ⴷ ⴰⵢⵏⵏⴰ ⵜⵙⴽⴰⵔ.
keyboard-2 = PuTTY: { "Terminal › Keyboard › Function keys" } ⵙ « ESC[n~ ». Échap ⵙⵏⴰⵜ ⵜⵉⴽⴽⴰⵍ ⴰⴷ ⵜⴼⴼⵖⵜ.
keyboard-unknown = ⵜⴰⵎⵓⵜⵜⵔⵜ ⵓⵔ ⵉⵜⵜⵢⴰⵙⵙⴰⵏⵏ: ⵙⵏⴼⵍ ⴰⵎⴽ ⵏ ⵜⵙⵓⵔⴰ F ⵏ ⵓⵜⵉⵔⵎⵉⵏⴰⵍ
keyboard-character = ⴰⵙⴽⴽⵉⵍ
keyboard-free = ⵜⴰⵙⴰⵔⵓⵜ ⵜⵙⵜⴰⵡⵉ
keyboard-leads = ⵜⴹⴼⴰⵔ ⵜⵜ ⵜⵙⴰⵔⵓⵜ ⵢⴰⴹⵏ
keyboard-leave = ⵙⵏⴰⵜ ⵜⵉⴽⴽⴰⵍ: ⴼⴼⵖ
key-enter = Entrée
key-esc = Échap
key-space = Espace
key-tab = { "Tab" }
key-backspace = ⌫
key-delete = { "Suppr" }
key-up = ↑
key-down = ↓
key-left = ←
key-right = →
key-home = { "Début" }
key-end = { "Fin" }
key-page-up = { "Page préc." }
key-page-down = { "Page suiv." }
key-ctrl = { "Ctrl" }
key-shift = { "Maj" }
key-refused-unknown = « { $key } » ⵓⵔ ⵉⴳⵉ ⵉⵙⵎ ⵏ ⵜⵙⴰⵔⵓⵜ
key-refused-terminal = « { $key } » ⵓⵔ ⴰⵔ ⵉⵍⴽⴽⵎ ⴰⵖⴰⵡⴰⵙ ⴳ ⵉⵜⵉⵔⵎⵉⵏⴰⵍⵏ ⴰⴽⴽⵯ
key-refused-alt = « { $key } »: { "Alt" } ⵓⵔ ⴰⵔ ⵉⵜⵜⵢⴰⵄⵇⴰⵍ ⵣⴳ Échap
key-refused-reader = « { $key } » ⵏ ⵉⵎⵖⵔⴰⵢⵏ ⵏ ⵓⴳⴷⵉⵍ
key-refused-backspace = « { $key } » ⵓⵔ ⴰⵔ ⵉⵜⵜⵢⴰⵄⵇⴰⵍ ⵣⴳ ⌫
key-refused-tab = « { $key } » ⵓⵔ ⴰⵔ ⵉⵜⵜⵢⴰⵄⵇⴰⵍ ⵣⴳ { "Tab" }
key-refused-enter = « { $key } » ⵓⵔ ⴰⵔ ⵉⵜⵜⵢⴰⵄⵇⴰⵍ ⵣⴳ Entrée
key-refused-esc = « { $key } » ⵓⵔ ⴰⵔ ⵉⵜⵜⵢⴰⵄⵇⴰⵍ ⵣⴳ Échap
key-refused-multiplexer = « { $key } » ⵏ { "tmux" } ⵏⵖ { "screen" }
key-refused-reassure = « { $key } » ⴰⵔ ⵉⵜⵜⵉⵏⵉ ⴰⴱⴷⴰ ⵉⵙ ⵓⵔ ⵉⵊⵍⵉ ⴽⵔⴰ
keymap-syntax = { $file }, ⵉⵣⵉⵔⵉⴳ { $line }: ⵡⴰⴷ ⵓⵔ ⵉⴳⵉ TOML; ⵉⵣⵉⵔⵉⴳ ⴰⵔ ⵉⵜⵜⵢⴰⵔⴰ { "action = [\"F2\", \"V\"]" }
keymap-unknown-place = { $file }, ⵉⵣⵉⵔⵉⴳ { $line }: ⴰⴷⵖⴰⵔ « { $place } » ⵓⵔ ⵉⵍⵍⵉ
keymap-unknown-action = { $file }, ⵉⵣⵉⵔⵉⴳ { $line }: ⵜⵉⴳⴰⵡⵜ « { $action } » ⵓⵔ ⵜⵍⵍⵉ
keymap-not-a-section = { $file }, ⵉⵣⵉⵔⵉⴳ { $line }: « { $name } » ⵉⵇⵇⴰⵏⴷ ⴰⴷ ⵉⵍⵉ ⴷⴷⴰⵡ ⵓⴷⵖⴰⵔ, ⵣⵓⵏⴷ { "[anywhere]" }
keymap-not-a-list = { $file }, ⵉⵣⵉⵔⵉⴳ { $line }: ⵜⵉⵙⵓⵔⴰ ⵏ « { $action } » ⴰⵔ ⵜⵜⵢⴰⵔⴰⵏⵜ { "[\"F2\", \"V\"]" }
keymap-bad-key = { $file }, ⵉⵣⵉⵔⵉⴳ { $line }: ⵜⴰⵙⴰⵔⵓⵜ ⵉⵜⵜⵢⴰⴳⵉⵏ ⵉ « { $action } »: { $why }
keymap-doubled = { $file }, ⵉⵣⵉⵔⵉⴳ { $line }: [{ $place }] ⵜⴰⵙⴰⵔⵓⵜ { $key } ⵏ « { $action } », ⵏ « { $other } » ⵢⴰⴷ ({ $other-file }, ⵉⵣⵉⵔⵉⴳ { $other-line })
keymap-hidden = { $file }, ⵉⵣⵉⵔⵉⴳ { $line }: [{ $place }] ⵜⴰⵙⴰⵔⵓⵜ { $key } ⵏ « { $action } » ⴷ { $other-key } ⵏ « { $other } » ⵙⵙⵏⵜⵉⵏⵏⵜ ⵢⴰⵜ ⵜⵉⴽⴽⵍⵜ ({ $other-file }, ⵉⵣⵉⵔⵉⴳ { $other-line })
keymap-mark = { $file }, ⵉⵣⵉⵔⵉⴳ { $line }: ⵜⴰⵙⴰⵔⵓⵜ { $key } ⵏ « { $action } » ⴰⵔ ⵜⵕⵛⵛⵎ ⵉⵣⵉⵔⵉⴳ ⵏ ⵜⴼⵔⵜ ⵏ ⵜⵉⵍⵉⵜ
keymap-essential = { $file }, ⵉⵣⵉⵔⵉⴳ { $line }: « { $action } » ⵉⵇⵇⴰⵏⴷ ⴰⴷ ⴷⴰⵔⵙ ⵜⵇⵇⵉⵎ ⵜⵙⴰⵔⵓⵜ ⵉⵙⵡⵓⵔⵉⵏ ⴳ ⵜⵉⵔⵔⴰ
config-unreadable = { $file } ⵓⵔ ⴰⵔ ⵉⵜⵜⵢⴰⵖⵔⴰ: ⵉⵖⵡⵡⴰⵔⵏ ⵉⵏⵚⵍⵉⵜⵏ ⴰⵢ ⵉⵙⵡⵓⵔⵉⵏ
config-syntax = { $file }, ⵉⵣⵉⵔⵉⴳ { $line }: ⵡⴰⴷ ⵓⵔ ⵉⴳⵉ TOML; ⵉⵖⵡⵡⴰⵔⵏ ⵉⵏⵚⵍⵉⵜⵏ ⴰⵢ ⵉⵙⵡⵓⵔⵉⵏ
config-unknown-field = { $file }, ⵉⵣⵉⵔⵉⴳ { $line }: ⴰⵖⵡⵡⴰⵔ « { $field } » ⵓⵔ ⵉⵍⵍⵉ
config-bad-value = { $file }, ⵉⵣⵉⵔⵉⴳ { $line }: « { $field } » ⴰⵔ ⵉⵜⵜⵇⵇⵍ { $expected }
config-expects-language = "fr", "ar", "zgh", "zgh-Latn" ⵏⵖ "en"
config-expects-theme = "dark", "plain" ⵏⵖ "mono"
config-expects-keymap = "default", "vim" ⵏⵖ ⴰⴱⵔⵉⴷ ⵏ ⵓⴼⴰⵢⵍⵓ
config-expects-path = ⴰⴱⵔⵉⴷ ⴳⴻⵔ ⵉⴹⴼⵔⵏ
config-expects-bidi = "app", "line", "word" ⵏⵖ "off"
config-expects-bidi-table = ⵜⵉⴳⵣⵎⵉ { "[bidi]" }
config-not-saved = ⴰⵙⵜⴰⵢ ⴰⴷ ⵉⵙⵡⵓⵔⵉ ⴰⵔ ⵜⵓⴼⴼⵖⴰ: { $file } ⵓⵔ ⵉⵜⵜⵢⴰⵔⴰ
form-blank = —
form-holds = ⵙ ⵜⴽⵏⵉⵡⵜ
form-filter = ⵔⵣⵓ:
form-no-match = ⵓⵔ ⵉⵍⵍⵉ ⴽⵔⴰ
form-too-long =
    { $refused ->
        [one] 1 ⵏ ⵓⵙⴽⴽⵉⵍ ⵓⵔ ⵢⵓⴼⵉ ⴰⴷⵖⴰⵔ: ⵓⵔ ⵓⴳⴳⴰⵔ { $max } ⴳ ⵉⴳⵔ ⴰⴷ
       *[other] { $refused } ⵏ ⵉⵙⴽⴽⵉⵍⵏ ⵓⵔ ⵓⴼⵉⵏ ⴰⴷⵖⴰⵔ: ⵓⵔ ⵓⴳⴳⴰⵔ { $max } ⴳ ⵉⴳⵔ ⴰⴷ
    }
form-nothing-to-repeat = ⵓⵔ ⵉⵍⵍⵉ ⵡⴰⵣⴰⵍ ⵔⴰ ⵉⵜⵜⵡⴰⵍⵙ ⴳ ⵉⴳⵔ ⴰⴷ
form-not-blank = ⵉⴳⵔ ⴰⴷ ⵉⵄⵎⵎⵔ ⵢⴰⴷ: ⴰⵣⴰⵍ ⴰⵎⴳⴳⴰⵔⵓ ⴰⵔ ⵉⵜⵜⵡⴰⵍⵙ ⵖⴰⵙ ⴳ ⵉⴳⵔ ⵉⵅⵡⴰⵏ
form-age =
    { $age ->
        [0] ⵓⵔ ⵉⵍⴽⵉⵎ ⴰⵙⴳⴳⵯⴰⵙ
        [one] { $age } ⵏ ⵓⵙⴳⴳⵯⴰⵙ
       *[other] { $age } ⵏ ⵉⵙⴳⴳⵯⴰⵙⵏ
    }
form-age-between = { $least } ⴰⵔ { $most } ⵏ ⵉⵙⴳⴳⵯⴰⵙⵏ
form-weekday-1 = ⴰⵢⵏⴰⵙ
form-weekday-2 = ⴰⵙⵉⵏⴰⵙ
form-weekday-3 = ⴰⴽⵕⴰⵙ
form-weekday-4 = ⴰⴽⵡⴰⵙ
form-weekday-5 = ⴰⵙⵉⵎⵡⴰⵙ
form-weekday-6 = ⴰⵙⵉⴹⵢⴰⵙ
form-weekday-7 = ⴰⵙⴰⵎⴰⵙ
field-missing = ⵉⵇⵇⴰⵏⴷ ⴰⴷ ⵢⴰⵔⴰ.
field-long = ⵉⵖⵣⵣⵉⴼ ⴱⴰⵀⵔⴰ: { $length } ⵏ ⵉⵙⴽⴽⵉⵍⵏ, ⵓⵔ ⵓⴳⴳⴰⵔ { $max }.
field-nul = ⴰⴹⵕⵉⵚ ⴰⴷ ⴳⵉⵙ ⴰⵙⴽⴽⵉⵍ ⵉⵅⵡⴰⵏ. ⴰⵍⵙ ⵜⵉⵔⵔⴰ ⵏⵏⵙ.
field-code = ⵜⴰⵏⴳⴰⵍⵜ ⵖⴰⵙ ⵙ ⵉⵙⴽⴽⵉⵍⵏ ⵏ ⵜⵍⴰⵜⵉⵏⵉⵜ, ⵉⵏⵥⵔⴰⵢⵏ ⴷ - _ . /, ⴱⵍⴰ ⴰⴹⵔⴼ.
field-number = ⵓⵟⵟⵓⵏ ⴰⵎⴹⵍⴰⵏ ⵣⴳ { $from } ⴰⵔ { $to }.
field-choice = « { $text } » ⵓⵔ ⵉⵍⵍⵉ ⴳ ⵜⵍⴳⴰⵎⵜ: { $choices }.
field-record = « { $text } » ⵓⵔ ⵉⵎⵍ ⴰⵡⴷ ⴽⵔⴰ. ⵙⵜⵉ ⵜ ⵣⴳ ⵜⵍⴳⴰⵎⵜ.
date-empty = ⴰⵔⴰ ⴰⵙⴰⴽⵓⴷ: 12/3/1995, 12/3, { "j, j-1, +7" } ⵏⵖ { "lun" }.
date-unknown = « { $text } » ⵓⵔ ⵉⴳⵉ ⴰⵙⴰⴽⵓⴷ. ⴰⵔⴰ 12/3/1995, 12/3, { "j, j-1, +7" } ⵏⵖ { "lun" }.
date-needs-day = « { $text } »: ⵉⵅⵚⵚⴰ ⵡⴰⵙⵙ.
date-no-day = ⵓⵔ ⵉⵍⵍⵉ ⵡⴰⵙⵙ { $day } ⴳ { $month }: ⴰⵢⵢⵓⵔ ⴰⵏⵏ ⴷⴰⵔⵙ { $last } ⵏ ⵡⵓⵙⵙⴰⵏ.
date-no-such-day = ⵓⵔ ⵉⵍⵍⵉ ⵡⴰⵙⵙ { $day }: ⴰⵢⵢⵓⵔ ⵣⴳ 1 ⴰⵔ 31.
date-no-month = ⵓⵔ ⵉⵍⵍⵉ ⵡⴰⵢⵢⵓⵔ { $month }: ⵣⴳ 1 ⴰⵔ 12.
date-no-year = ⴰⵙⴳⴳⵯⴰⵙ { $year } ⵓⵔ ⵉⵣⵎⵉⵔ: ⵣⴳ 1800 ⴰⵔ 2199.
date-far = ⵉⴳⴳⵓⴳ ⴱⴰⵀⵔⴰ: ⵓⵔ ⵓⴳⴳⴰⵔ ⵜⵉⵎⵉⴹⵉ ⵏ ⵉⵙⴳⴳⵯⴰⵙⵏ.
date-time-unknown = « { $text } » ⵓⵔ ⵜⴳⵉ ⵜⴰⵙⵔⴰⴳⵜ. ⴰⵔⴰ 9, 9h, 830 ⵏⵖ 14:30.
date-no-hour = ⵓⵔ ⵜⵍⵍⵉ ⵜⵙⵔⴰⴳⵜ { $hour }: ⵣⴳ 0 ⴰⵔ 23.
date-no-minute = ⵓⵔ ⵜⵍⵍⵉ ⵜⵓⵙⴷⵉⴷⵜ { $minute }: ⵣⴳ 0 ⴰⵔ 59.
date-duration-unknown = « { $text } » ⵓⵔ ⵜⴳⵉ ⵜⴰⵏⵣⴰⴳⵜ. ⴰⵔⴰ 90, 1h30 ⵏⵖ 1:30.
date-duration-long = ⵜⴰⵏⵣⴰⴳⵜ ⵜⵖⵣⵣⵉⴼ ⴱⴰⵀⵔⴰ.
birth-future = « { $text } » ⴳ ⵉⵎⴰⵍ. ⵙⵍⴽⵏ ⴰⵙⴳⴳⵯⴰⵙ.
birth-old = « { $text } »: ⵓⴳⴳⴰⵔ { $years } ⵏ ⵉⵙⴳⴳⵯⴰⵙⵏ ⴰⵢⴰⴷ. ⵙⵍⴽⵏ ⴰⵙⴳⴳⵯⴰⵙ.
birth-needs-year = « { $text } »: ⵉⵅⵚⵚⴰ ⵓⵙⴳⴳⵯⴰⵙ.
birth-short = « { $number } »: ⵉ ⵡⴰⵡⵜⴰⵢ ⴰⵔⴰ { $number }{ "a" }, ⵉ ⵓⵙⴳⴳⵯⴰⵙ ⴽⴽⵓⵥ ⵉⵏⵥⵔⴰⵢⵏ ⵏⵏⵙ.
birth-unknown = « { $text } »: ⴰⵔⴰ 12/3/1995, 3/1995, 1995 ⵏⵖ 23a.
person-nameless = ⵉⵇⵇⴰⵏⴷ ⵢⴰⵏ ⵢⵉⵙⵎ ⵙ ⵓⴷⴷⴰⵔ, ⵙ ⵉⵙⴽⴽⵉⵍⵏ ⵏ ⵜⵍⴰⵜⵉⵏⵉⵜ ⵏⵖ ⵜⴰⵄⵔⴰⴱⵜ.
person-name-letters = ⵉⵙⵎ ⴳⵉⵙ ⵉⵙⴽⴽⵉⵍⵏ.
person-name-latin = ⵉⵙⵎ ⴰⴷ ⵢⵓⵔⴰ ⵙ ⵜⴰⵄⵔⴰⴱⵜ, ⵉⴳⵔ ⵏ ⵜⴰⵄⵔⴰⴱⵜ ⴳⵉⵙ ⵢⴰⴷ ⵡⴰⵢⵢⴰⴹ.
person-name-arabic = ⵉⵙⵎ ⴰⴷ ⵢⵓⵔⴰ ⵙ ⵜⵍⴰⵜⵉⵏⵉⵜ, ⵉⴳⵔ ⵏ ⵜⵍⴰⵜⵉⵏⵉⵜ ⴳⵉⵙ ⵢⴰⴷ ⵡⴰⵢⵢⴰⴹ.
person-sex-unknown = « { $text } »: ⴰⵔⴰ F ⵉ ⵜⴰⵡⵜⵎⵜ ⵏⵖ M ⵉ ⵡⴰⵡⵜⵎ.
person-commune-unknown = ⵜⴰⵖⵉⵡⴰⵏⵜ « { $text } » ⵓⵔ ⵜⴻⵜⵜⵢⴰⵙⵙⴰⵏ. ⴰⵔⴰ ⵜⴰⵣⵡⴰⵔⴰ ⵏ ⵢⵉⵙⵎ ⵏⵏⵙ ⵏⵖ ⵜⴰⵏⴳⴰⵍⵜ HCP.
person-commune-near = ⵜⴰⵖⵉⵡⴰⵏⵜ « { $text } » ⵓⵔ ⵜⴻⵜⵜⵢⴰⵙⵙⴰⵏ. ⵀⴰⵜⵉⵏ: { $names }.
person-commune-several = ⴽⵉⴳⴰⵏ ⵏ ⵜⵖⵉⵡⴰⵏⵉⵏ ⵉ « { $text } »: { $names }… ⴰⵔⴰ ⵜⴰⵏⴳⴰⵍⵜ.
person-doubt-age = { $age } ⵏ ⵉⵙⴳⴳⵯⴰⵙⵏ ⵏⵖ ⵓⴳⴳⴰⵔ: ⵙⵍⴽⵏ ⵜ.
person-doubt-phone = ⵓⵟⵟⵓⵏ ⵓⵔ ⵉⵏⵓⵎ ⵜⴰⵍⵖⴰ ⴰⴷ, ⵉⵇⵇⵉⵎ ⵎⴽⴷ ⵢⵓⵔⴰ.
person-doubt-cin = CIN ⵓⵔ ⵜⵏⵓⵎ ⵜⴰⵍⵖⴰ ⴰⴷ, ⵜⵇⵇⵉⵎ ⵎⴽⴷ ⵜⵓⵔⴰ.
person-cin-arabic = « { $text } »: ⴰⵙⴽⴽⵉⵍ ⵏ CIN ⴷ ⴰⵍⴰⵜⵉⵏ ⴳ ⵙⵏⴰⵜ ⵜⵓⵜⵍⴰⵢⵉⵏ. ⴰⵔⴰ ⵜ ⵣⵓⵏⴷ ⴳ ⵜⴽⴰⵔⴹⴰ.
centre-souk-unknown = « { $text } » ⵓⵔ ⵉⴳⵉ ⴰⵙⵙ. ⴰⵔⴰ { "lun, mar, mer, jeu, ven, sam" } ⵏⵖ { "dim" }.
module-hours-unknown = ⵜⵉⵙⵔⴰⴳⵉⵏ ⵏ ⵓⵎⵓⴷⵓⵍ, ⵣⴳ 1 ⵏ ⵜⵓⵙⴷⵉⴷⵜ ⴰⵔ { $max } { "h" }: 120, 37,5 ⵏⵖ 1h30.
closure-ends-before = ⴰⵔⴳⴰⵍ ⵉⵙⵎⴷⴰ ⵓⵇⴱⵍ ⴰⴷ ⵉⵙⵙⵏⵜⵉ, ⴳ { $from }.
period-ends-before = ⴰⵙⵙ ⴰⵎⴳⴳⴰⵔⵓ ⵉⴷⴷⴰ ⴷ ⵓⵇⴱⵍ ⴰⵎⵣⵡⴰⵔⵓ, { $from }.
season-closes-before = ⴰⴽⵓⴷ ⴰⴷ ⴰⵔ ⵉⵜⵜⵇⵇⴰⵏ ⵓⵇⴱⵍ ⴰⴷ ⵉⵔⵥⵎ: ⵣⴳ { $from } ⴰⵔ { $to }.
closure-long = ⴰⵔⴳⴰⵍ ⵓⵔ ⵉⵍⴽⴽⵎ { $max } ⵏ ⵡⵓⵙⵙⴰⵏ. ⵙⵍⴽⵏ ⴰⵙⴳⴳⵯⴰⵙ.
course-ends-before = ⵜⴰⵔⴰⴱⴱⵓⵜ ⵜⵙⵎⴷⴰ ⵓⵇⴱⵍ ⴰⴷ ⵜⵙⵙⵏⵜⵉ, ⴳ { $from }.
course-long = ⵜⴰⵔⴰⴱⴱⵓⵜ ⵓⵔ ⵜⵓⵊⴰⵔ { $max } ⵏ ⵡⵓⵙⵙⴰⵏ. ⵙⵍⴽⵏ ⴰⵙⴳⴳⵯⴰⵙ.
course-slots-unknown = « { $text } »: ⴰⵖⴰⵡⴰⵙ ⵓⵔ ⵉⵜⵜⵢⴰⵖⵔⴰ. ⴰⵔⴰ { "lun 9-12, jeu 14:30-16" }.
course-slots-word = « { $text } » ⵓⵔ ⵉⴳⵉ ⴰⵙⵙ. ⴰⵔⴰ { "lun, mar, mer, jeu, ven, sam" } ⵏⵖ { "dim" }.
course-slots-no-day = « { $text } »: ⴰⵙⵙ ⵉⵣⵡⴰⵔ ⵜⵉⵙⵔⴰⴳⵉⵏ. ⴰⵔⴰ { "lun 9-12" }.
course-slots-order = ⵜⵉⵖⵉⵎⵉⵜ ⵜⵙⵎⴷⴰ ⵓⵇⴱⵍ ⴰⴷ ⵜⵙⵙⵏⵜⵉ: ⵣⴳ { $from } ⴰⵔ { $to }.
course-slots-length = ⵜⵉⵖⵉⵎⵉⵜ ⵣⴳ { $least } ⴰⵔ { $most } ⵏ ⵜⵓⵙⴷⵉⴷⵉⵏ; ⵜⴰⴷ { $minutes }.
course-slots-overlap = « { $one } » ⴷ « { $two } » ⵎⵎⵉⴽⵥⵏⵜ.
mark-late-zero = ⴰⵎⴰⵟⵍ ⵢⴰⵏ ⵏ ⵜⵓⵙⴷⵉⴷⵜ ⵙ ⵓⴷⴷⴰⵔ, ⵏⵖ « P » ⵉⵖ ⵜⵍⵍⴰ.
mark-late-long = { $minutes } ⵏ ⵜⵓⵙⴷⵉⴷⵉⵏ ⵏ ⵓⵎⴰⵟⵍ, ⵜⵉⵖⵉⵎⵉⵜ ⴷⴰⵔⵙ { $class }: ⴰⵔⴰ ⴷⴷⴰⵡ ⵏⵏⵙ.
mark-no-minutes = ⵜⵓⵙⴷⵉⴷⵉⵏ ⴷⴷⴰⵏⵜ ⵖⴰⵙ ⴷ ⵓⵎⴰⵟⵍ.
terminal-none = ⵏⴰⵊⵎⴰ ⴰⵔ ⵜⵔⵥⵥⵎ ⴳ ⵓⵜⵉⵔⵎⵉⵏⴰⵍ: ⵙⵙⵏⵜⵉ ⵜⵜ ⴱⵍⴰ ⴰⵙⵡⴰⵍⴰ, ⵏⵖ ⵙⵓⵜⵜⵔ ⵢⴰⵏ ⵙ « ssh -t ».
terminal-failed = ⴰⵜⵉⵔⵎⵉⵏⴰⵍ ⴰⴷ ⵓⵔ ⴰⵔ ⵉⵇⴱⴱⵍ ⵉⵖⵡⵡⴰⵔⵏ ⵏⵏⴰ ⵜⵔⴰ ⵏⴰⵊⵎⴰ. ⵓⵔ ⵉⵔⵥⵉⵎ ⵓⵔ ⵉⵏⵏⴼⵍ ⴰⵡⴷ ⴽⵔⴰ.
terminal-panic = ⵜⴱⴷⴷ ⵏⴰⵊⵎⴰ ⵙ ⵓⵣⴳⴰⵍ ⴰⴳⵏⵙⴰⵏ. ⴰⵢⵏⵏⴰ ⵉⵜⵜⵓⵃⴹⴰⵏ ⵙⵓⵍ ⵉⵜⵜⵓⵃⴹⴰ; ⴰⵢⵏⵏⴰ ⵜⵜⴰⵔⴰⵜ ⵉⵜⵜⵓⵃⴹⴰ ⵎⴽⴷ ⵉⵣⵎⵔ.
terminal-memory = ⵜⵙⵙⵎⴷⴰ ⵜⵎⴽⵜⵉⵜ ⵏ ⵓⵎⴰⵙⵙⴰⵢ: ⵜⴱⴷⴷ ⵏⴰⵊⵎⴰ. ⴰⵢⵏⵏⴰ ⵉⵜⵜⵓⵃⴹⴰⵏ ⵙⵓⵍ ⵉⵜⵜⵓⵃⴹⴰ; ⴰⵢⵏⵏⴰ ⵜⵜⴰⵔⴰⵜ ⵉⵜⵜⵓⵃⴹⴰ. ⵔⴳⵍ ⵉⵀⵓⴹⵏ ⵢⴰⴹⵏ ⵏⵖ ⵉⵏⵉ ⵉ ⵓⵎⵥⵍⴰⵢ ⵏ ⵓⵙⵏⵙⵓⴹⵓ.
trouble-engine = ⵜⴰⵍⵇⵇⵎⵜ ⴰⴷ ⵏ SQLite, { $version }, ⵜⵣⵎⵔ ⴰⴷ ⵜⵙⵊⵍⵓ ⵉⵙⴼⴽⴰ. ⵙⵔⵙ ⵜⴰⵍⵇⵇⵎⵜ ⵜⴰⵏⵚⵍⵉⵜ ⵏ ⵏⴰⵊⵎⴰ.
trouble-network = ⴰⴽⴰⵔⴰⵎ ⴳ ⵓⴹⴱⵚⵉ ⵏ ⵓⵥⵟⵟⴰ, { $system }: ⵜⴰⵙⵉⵍⴰ ⵔⴰ ⴳⵉⵙ ⵜⵔⵥ. ⵙⵜⵉ ⴰⴹⴱⵚⵉ ⵏ ⵓⵙⵍⴽⵉⵎ ⴰⴷ.
trouble-frozen = ⵉ ⵜⵖⵓⵔⵉ ⵖⴰⵙ: ⴰⴼⴰⵢⵍⵓ ⵏⵖ ⴰⴽⴰⵔⴰⵎ ⵏⵏⵙ ⵉⵜⵜⵓⴼⵔⴰⴳ ⴳ ⵜⵉⵔⵔⴰ. ⵓⵔ ⵉⵣⵎⵉⵔ ⴽⵔⴰ ⴰⴷ ⵉⵜⵜⵓⵃⴹⵓ ⴷⴰ.
trouble-old-frozen = ⴰⴼⴰⵢⵍⵓ ⴰⴷ ⵣⴳ ⵜⴰⵍⵇⵇⵎⵜ ⵜⴰⵇⴱⵓⵔⵜ, ⵓⵔ ⵉⵣⵎⵉⵔ ⴰⴷ ⵉⵜⵜⵓⵙⴷⵖⵉ ⴰⵛⴽⵓ ⵉⵜⵜⵓⴼⵔⴰⴳ ⴳ ⵜⵉⵔⵔⴰ. ⵙⵙⵏⵖⵍ ⵜ ⵙ ⵓⴽⴰⵔⴰⵎ ⵏⵏⴽ.
trouble-exists = ⴰⴼⴰⵢⵍⵓ ⴰⴷ ⵉⵍⵍⴰ ⵢⴰⴷ. ⵔⵥⵎ ⵜ, ⵏⵖ ⵙⵜⵉ ⵉⵙⵎ ⵢⴰⴹⵏ.
trouble-no-file = ⴰⴱⵔⵉⴷ ⴰⴷ ⵓⵔ ⵉⴳⵉ ⴰⴼⴰⵢⵍⵓ, ⵎⴰⵛⴰ ⴰⴽⴰⵔⴰⵎ ⵏⵖ ⴰⵍⵍⴰⵍ: ⴼⴽ ⵉⵙⵎ ⵏ ⵓⴼⴰⵢⵍⵓ ⵏ ⵜⵙⵉⵍⴰ.
trouble-founding = ⵉⵇⵇⴰⵏⴷ ⵜⴰⵎⴰⵣⴰⵏⵜ, ⵉⵙⵎ ⵏ ⵡⴰⴽⴰⵍ, ⵉⵙⵎ ⵏ ⵓⵏⵙⵙⵎⵔⵙ ⴷ ⵉⵙⵎ ⵏⵏⴽ.
trouble-login = ⵉⵇⵇⴰⵏⴷ ⵉⵙⵎ ⵏ ⵓⵏⵙⵙⵎⵔⵙ ⴷ ⵢⵉⵙⵎ.
undo-left = ⴰⵢⴰⴷ ⵓⵔ ⵉⵜⵜⵓⵙⵡⵔⵔⵉ: ⵉⴼⴼⵖ ⵢⴰⴷ ⵣⴳ ⵜⴰⴷⴱⴰⵍⵜ.
undo-referred = ⵓⵔ ⵉⵣⵎⵉⵔ ⴰⴷ ⵉⵜⵜⵓⵙⵡⵔⵔⵉ: { $table } ⵙⵓⵍ ⵣⴷⵉⵏⵜ ⵉⵙ, { $record }.
undo-missing = ⵓⵔ ⵉⵣⵎⵉⵔ ⴰⴷ ⵉⵜⵜⵓⵙⵡⵔⵔⵉ: ⵉⵅⵚⵚⴰ { $table } ⵏⵏⴰ ⵙ ⵉⵣⴷⵉ.
undo-taken = ⵓⵔ ⵉⵣⵎⵉⵔ ⴰⴷ ⵉⵜⵜⵓⵙⵡⵔⵔⵉ: ⴰⵣⴰⵍ { $value } ⵏ { $owner } ⵖⵉⵍⴰⴷ.
undo-referred-some = ⵓⵔ ⵉⵣⵎⵉⵔ ⴰⴷ ⵉⵜⵜⵓⵙⵡⵔⵔⵉ: { $table } ⵙⵓⵍ ⵣⴷⵉⵏⵜ ⵉⵙ.
undo-line-twice = ⵓⵔ ⵉⵣⵎⵉⵔ: ⵖⵉⵍⴰⴷ ⴷⴰⵔ ⵡⴰⴼⴳⴰⵏ ⴰⴷ ⵉⵣⵉⵔⵉⴳ { $line } ⴳ ⵜⵔⴰⴱⴱⵓⵜ ⵏⵏⵉⵜ.
undo-marked-off = ⵓⵔ ⵉⵣⵎⵉⵔ: ⵜⴰⵎⴰⵜⴰⵔⵜ ⵏ { $day } ⵔⴰⴷ ⵜⵉⵍⵉ ⴳ ⵡⴰⵙⵙ ⴳ ⵓⵔ ⵉⵍⵍⵉ ⵡⴰⴼⴳⴰⵏ ⴳ ⵜⵔⴰⴱⴱⵓⵜ.
undo-marked-class = ⵓⵔ ⵉⵣⵎⵉⵔ: ⵜⵉⵖⵉⵎⵉⵜ ⵏ { $day } ⴷⴰⵔⵙ ⵖⵉⵍⴰⴷ ⵜⵉⵎⴰⵜⴰⵔⵉⵏ, ⵙⴼⴹ ⵜⵏⵜ ⵜⴰⵣⵡⴰⵔⴰ.
undo-class-twice = ⵓⵔ ⵉⵣⵎⵉⵔ: ⴷⴰⵔ ⵜⵔⴰⴱⴱⵓⵜ ⵖⵉⵍⴰⴷ ⵜⵉⵖⵉⵎⵉⵜ ⵢⴰⴹⵏ ⴳ ⵜⵙⵔⴰⴳⵜ ⴰⴷ, { $day }.
undo-class-gone = ⵓⵔ ⵉⵣⵎⵉⵔ: ⵜⵉⵖⵉⵎⵉⵜ ⵏ { $day } ⵓⵔ ⵜⴻⵜⵜⵓⴳⴳⴰ.
undo-away-twice = ⵓⵔ ⵉⵣⵎⵉⵔ: ⵓⵔ ⵙⵓⵍ ⵜⵍⵍⵉ ⴳ ⵜⵔⴰⴱⴱⵓⵜ ⵣⴳ { $day }.
undo-leave-twice = ⵓⵔ ⵉⵣⵎⵉⵔ: ⴷⴰⵔⵙ ⴰⵙⵓⵔⴼ ⵢⴰⴹⵏ ⵣⴳ { $day }.
undo-closure-twice = ⵓⵔ ⵉⵣⵎⵉⵔ: ⵉⵍⵍⴰ ⵢⴰⴷ ⵡⴰⵔⴳⴰⵍ ⵏⵏⵉⵜ ⵣⴳ { $day }.
undo-task-twice = ⵓⵔ ⵉⵣⵎⵉⵔ: ⵉⵔⵥⵎ ⵓⴹⴼⴰⵔ ⵢⴰⴹⵏ, ⴷⴰⵜ ⵏ { $day }.
undo-certified = ⵓⵔ ⵉⵣⵎⵉⵔ: ⵜⴻⵜⵜⵢⴰⴼⴽ ⵜⴰⵏⴰⴳⴰⵜ ⵖⵉⵍⴰⴷ, ⴳ { $day }. ⵙⴼⵙⵅ ⵜⵜ ⵣⵡⴰⵔ.
undo-contract-twice = ⵓⵔ ⵉⵣⵎⵉⵔ: ⵉⵍⵍⴰ ⵖⵉⵍⴰⴷ ⵓⵎⵙⴰⵙⴰ ⵢⴰⴹⵏ ⴳ ⵡⵓⵙⵙⴰⵏ ⵏⵏⵉⵜ, ⵣⴳ { $day }.
about-line = ⵉⵣⵉⵔⵉⴳ { $line }, { $name }
about-many =
    { $count ->
        [one] · 1 ⵏ ⵉⵣⵉⵔⵉⴳ
       *[other] · { $count } ⵏ ⵉⵣⵉⵔⵉⴳⵏ
    }
about-session = { $course }, { $date }
table-mark = ⵜⴰⵎⴰⵜⴰⵔⵜ
table-session = ⵜⵉⵖⵉⵎⵉⵜ
table-enrolment = ⴰⵣⵎⵎⴻⵎ
table-person = ⴰⴼⴳⴰⵏ
table-course = ⵜⴰⵔⴰⴱⴱⵓⵜ
table-recurrence = ⴰⵖⴰⵡⴰⵙ ⵏ ⵡⴰⴽⵓⴷ
table-closure = ⴰⵔⴳⴰⵍ
table-centre = ⴰⵎⵎⴰⵙ
table-module = ⴰⵎⵓⴷⵓⵍ
table-clerk = ⴰⵏⵙⵙⵎⵔⵙ
table-setting = ⴰⵖⵡⵡⴰⵔ
exchange-open-absent = « { $file } » ⵓⵔ ⵉⵍⵍⵉ. ⵙⵍⴽⵏ ⴰⴱⵔⵉⴷ ⴷ ⵢⵉⵙⵎ.
exchange-open-denied = « { $file } » ⵓⵔ ⵉⵜⵜⵢⴰⵖⵔⴰ: ⴰⵎⵉⴹⴰⵏ ⴰⴷ ⵓⵔ ⴷⴰⵔⵙ ⴰⵣⵔⴼ.
exchange-open-link = « { $file } » ⵉⴳⴰ ⴰⵙⵖⵏ. ⴼⴽ ⴰⴼⴰⵢⵍⵓ ⵙ ⵢⵉⵅⴼ ⵏⵏⵙ.
exchange-open-not-a-file = « { $file } » ⵓⵔ ⵉⴳⵉ ⴰⴼⴰⵢⵍⵓ.
exchange-open-empty = « { $file } » ⵉⵅⵡⴰ.
exchange-open-too-big = « { $file } » ⵢⵓⴳⵔ { $most } MB. ⴱⴹⵓ ⵜ ⴼ ⴽⵉⴳⴰⵏ ⵏ ⵉⴼⵓⵢⵍⴰ.
exchange-read-failed = « { $file } » ⵓⵔ ⵉⵜⵜⵢⴰⵖⵔⴰ ⴰⵔ ⵜⵉⴳⵉⵔⴰ. ⵓⵔ ⵉⵜⵜⵓⵙⴽⵜⵔ ⴰⵡⴷ ⴽⵔⴰ.
exchange-not-a-table = « { $file } » ⵓⵔ ⵉⴳⵉ ⵜⴰⴼⵍⵡⵉⵜ CSV ⵓⵍⴰ ⴰⴷⵍⵉⵙ XLSX.
exchange-old-excel = « { $file } » ⴰⴷⵍⵉⵙ .ⵅⵍⵙ ⴰⵇⴱⵓⵔ ⵏⵖ ⴰⴷⵍⵉⵙ ⵉⵜⵜⵓⴼⵔⴰⴳⵏ ⵙ ⵜⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ. ⵃⴹⵓ ⵜ ⵙ XLSX, ⴱⵍⴰ ⵜⴰⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ.
exchange-password = « { $file } » ⵉⵜⵜⵓⴼⵔⴰⴳ ⵙ ⵜⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ. ⵃⴹⵓ ⵜ ⴱⵍⴰ ⵜⴰⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ.
exchange-damaged = « { $file } » ⵉⵔⵥⴰ. ⵔⵥⵎ ⵜ ⴳ ⵓⵖⴰⵡⴰⵙ ⵏ ⵜⴼⵍⵡⵉⵢⵉⵏ ⵜⵃⴹⵓⵜ ⵜ ⴷⴰⵖ ⵙ XLSX.
exchange-unsafe = « { $file } » ⴳⵉⵙ ⴰⵢⵏⵏⴰ ⵓⵔ ⴰⵔ ⵉⵜⵜⴰⵔⴰ ⴰⵡⴷ ⵢⴰⵏ ⵓⵖⴰⵡⴰⵙ ⵏ ⵜⴼⵍⵡⵉⵢⵉⵏ. ⵉⵜⵜⵢⴰⴳⵉ.
exchange-bomb = « { $file } » ⵢⵓⴳⵔ ⴱⴰⵀⵔⴰ ⵜⵉⴷⴷⵉ ⵏ ⵜⴼⵍⵡⵉⵜ ⵉⵖ ⵉⴼⵙⵉ. ⵉⵜⵜⵢⴰⴳⵉ.
exchange-no-rows = « { $file } » ⵓⵔ ⴳⵉⵙ ⴰⵡⴷ ⵢⴰⵏ ⵉⵣⵉⵔⵉⴳ ⵉⵄⵎⵎⵔⵏ.
exchange-no-such-sheet = « { $file } » ⵓⵔ ⴳⵉⵙ ⵜⵉⴼⵔⵜ « { $sheet } ». ⵜⵉⴼⵔⴰⵜⵉⵏ ⵏⵏⵙ: { $sheets }.
exchange-too-many-columns = ⵉⵣⵉⵔⵉⴳ { $line }: ⵜⴰⴼⵍⵡⵉⵜ ⵓⵔ ⵜⵓⵊⴰⵔ { $most } ⵏ ⵜⴳⵊⴷⴰ.
exchange-record-too-long = « { $file } », ⵉⵣⵉⵔⵉⴳ { $line }: ⵉⵣⵉⵔⵉⴳ ⵢⵓⴳⵔ { $most } MB. ⵀⴰⵜⵉⵏ ⵉⵅⵚⵚⴰ ⵓⴹⴼⵔ ⵏ ⵜⵉⴳⵉⵔⴰ.
exchange-quote-open = « { $file } », ⵉⵣⵉⵔⵉⴳ { $line }: ⴰⴹⴼⵔ ⵉⵔⵥⵎ ⵓⵔ ⵉⵇⵇⵉⵏ, ⵉⵣⵉⵔⵉⴳⵏ ⵉⴹⴼⴰⵔⵏ ⵔⴰ ⵊⵍⵓⵏ ⴳⵉⵙ. ⵙⵖⵜⵉ ⵜ.
exchange-file-exists = « { $file } » ⵉⵍⵍⴰ ⵢⴰⴷ. ⵙⵜⵉ ⵉⵙⵎ ⵢⴰⴹⵏ.
exchange-no-folder = ⴰⴽⴰⵔⴰⵎ ⵏ « { $file } » ⵓⵔ ⵉⵍⵍⵉ. ⵙⴽⵔ ⵜ, ⵏⵖ ⵉⵏⵉ ⵢⴰⵏ ⵉⵍⵍⴰⵏ.
exchange-write-denied = « { $file } » ⵓⵔ ⵉⵜⵜⵢⴰⵔⴰ: ⴰⵎⵉⴹⴰⵏ ⴰⴷ ⵓⵔ ⴷⴰⵔⵙ ⴰⵣⵔⴼ ⵏ ⵜⵉⵔⵔⴰ ⴳ ⵓⴽⴰⵔⴰⵎ ⴰⴷ.
exchange-write-full = ⵓⵔ ⵙⵓⵍ ⵉⵍⵍⵉ ⵓⴷⵖⴰⵔ ⵉ « { $file } ». ⵙⵙⵅⵡⵓ ⴽⵔⴰ, ⵜⴰⵍⵙ.
exchange-write-failed = « { $file } » ⵓⵔ ⵉⵜⵜⵢⴰⵔⴰ.
import-no-headings = « { $file } » ⵓⵔ ⴷⴰⵔⵙ ⵉⵣⵉⵔⵉⴳ ⵏ ⵉⵣⵡⴰⵍ ⴳ { $rows } ⵏ ⵉⵣⵉⵔⵉⴳⵏ ⵉⵎⵣⵡⵓⵔⴰ. ⵉⵇⵇⴰⵏⴷ ⵙ ⵓⴷⴷⴰⵔ « Nom » ⵏⵖ « Nom et prénom », ⴷ ⵣⵓⵏⴷ « Prénom », « Date de naissance », « Téléphone », « CIN », « الاسم العائلي » ⵏⵖ « الاسم الشخصي ».
import-no-name = « { $file } »: ⴰⵡⴷ ⵢⴰⵜ ⵜⴳⵊⴷⵉⵜ ⵓⵔ ⴷⴰⵔⵙ ⵉⵙⵎ. ⵉⵏⵉ ⵎⴰⵏⵜⵜⴰ.
import-map-wrong = « { $text } »: ⴰⵔⴰ ⵓⵟⵟⵓⵏ ⵏⵖ ⴰⵙⴽⴽⵉⵍ ⵏ ⵜⴳⵊⴷⵉⵜ, ⵜⴰⵎⴰⵜⴰⵔⵜ = ⴷ ⵉⴳⵔ: { "3=given" }.
import-no-course = ⴰⵡⴷ ⵢⴰⵜ ⵜⵔⴰⴱⴱⵓⵜ ⵓⵔ ⴷⴰⵔⵙ ⵜⴰⵏⴳⴰⵍⵜ « { $course } ».
import-stopped = ⵉⴱⴷⴷ ⵓⵙⴽⵜⵔ. ⵓⵔ ⵉⵜⵜⵓⵙⴽⵜⵔ ⴰⵡⴷ ⴽⵔⴰ.
import-cell-error = ⵜⴰⵅⵅⴰⵎⵜ ⴳⵉⵙ ⴰⵣⴳⴰⵍ ⵏ ⵓⵖⴰⵡⴰⵙ ⵏ ⵜⴼⵍⵡⵉⵢⵉⵏ { $text }. ⵙⵖⵜⵉ ⵜ ⴳ ⵓⵖⴰⵡⴰⵙ ⵏ ⵜⴼⵍⵡⵉⵢⵉⵏ ⵜⵃⴹⵓⵜ ⴰⴼⴰⵢⵍⵓ.
import-unreadable = ⴽⵔⴰ ⵏ ⵉⵙⴽⴽⵉⵍⵏ ⵏ ⵜⵅⵅⴰⵎⵜ ⴰⴷ ⵓⵔ ⵜⵜⵢⴰⵖⵔⴰⵏ: ⴰⴼⴰⵢⵍⵓ ⵉⵜⵜⵓⵃⴹⴰ ⵙ ⵓⵙⵜⵜⵏⴳⵍ ⵓⵔ ⵉⵖⵜⵉⵏ.
import-ditto = « { $text } » ⵓⵔ ⵉⵜⵜⵢⴰⵍⵙ ⴳ ⵓⵊⴳⵓ ⴰⴷ: ⴰⵔⴰ ⴰⵢⵏⴰ ⵉⵍⵍⴰⵏ ⴳ ⵓⴼⵍⵍⴰ ⵙ ⵓⵎⵎⵉⴷ.
import-ditto-nothing = « { $text } »: ⵓⵔ ⵉⵍⵍⵉ ⵡⴰⵍⵓ ⴳ ⵓⴼⵍⵍⴰ ⴳ ⵓⵊⴳⵓ ⴰⴷ. ⴰⵔⴰ ⴰⵣⴰⵍ.
import-rounded = « { $text } »: ⴰⵖⴰⵡⴰⵙ ⵏ ⵜⴼⵍⵡⵉⵢⵉⵏ ⵉⵇⵇⵔⴱ ⵓⵟⵟⵓⵏ ⴰⴷ, ⵉⵎⴹⴰⵏⴻⵏ ⵏⴳⴳⵓⵔⴰⵏ ⵣⵍⴰⵏ. ⵔⴰⵔ ⴰⵊⴳⵓ ⴷ ⴰⴹⵔⵉⵙ ⵜⴰⵔⴰⵜ ⵜ ⴷⴰⵖ.
import-two-persons = ⵓⵟⵟⵓⵏ ⵏ ⵓⴽⴰⵔⴰⵎ ⴷ CIN ⵏ ⵙⵉⵏ ⵉⴼⴳⴰⵏⵏ ⵎⵥⴰⵔⴰⵢⵏ.
import-number-taken = ⵓⵟⵟⵓⵏ ⴰⴷ ⵏ { $name }, ⵓⵟⵟⵓⵏ { $number }: ⵙⵖⵜⵉⵜ ⴳ ⵓⴼⴰⵢⵍⵓ, ⵏⵖ ⵙⵙⵓⵔⴰ ⵜⴰⵅⴰⵎⵜ ⴰⴷ.
import-number-taken-line = ⵓⵟⵟⵓⵏ ⴰⴷ ⵏ { $name }, ⵉⵣⵉⵔⵉⴳ { $line }: ⵙⵖⵜⵉⵜ ⴳ ⵓⴼⴰⵢⵍⵓ, ⵏⵖ ⵙⵙⵓⵔⴰ ⵜⴰⵅⴰⵎⵜ ⴰⴷ.
import-order-heading = N° d'ordre
import-verdict-number = ⵓⵟⵟⵓⵏ ⵢⴰⴹⵏ
import-line-other = ⵓⵟⵟⵓⵏ { $paper } ⴳ ⵓⴼⴰⵢⵍⵓ, ⵉⵣⵉⵔⵉⴳ { $number } ⴳ ⵜⵔⴰⴱⴱⵓⵜ
import-line-unnumbered = ⵡⴰⵔ ⵓⵟⵟⵓⵏ ⵏ ⵓⵎⵉⵣⵣⵡⵔ ⴳ ⵓⴼⴰⵢⵍⵓ, ⵉⵣⵉⵔⵉⴳ { $number } ⴳ ⵜⵔⴰⴱⴱⵓⵜ
import-lines-by-rank =
    ⵡⴰⵔ ⵓⵟⵟⵓⵏⵏ ⵏ ⵓⵎⵉⵣⵣⵡⵔ ⴳ ⵓⴼⴰⵢⵍⵓ: ⴰⵎⵉⵣⵣⵡⵔ ⵏ ⵉⵣⵉⵔⵉⴳⵏ ⴰⵢⴷ ⵉⵜⵜⵢⴰⵙⵉⵏ, ⵣⴳ ⵉⵣⵉⵔⵉⴳ { $first } ⵏ ⵜⵔⴰⴱⴱⵓⵜ{ $left ->
        [0] { "" }
        [one] , { $left } ⵏ ⵉⵣⵉⵔⵉⴳ ⵉⵜⵜⵓⵙⵔⵙⵏ ⴳ ⵜⵙⴳⴰ ⴰⴷ ⵉⵜⵟⴼ ⴰⴷⵖⴰⵔ ⵏⵏⵙ
       *[other] , { $left } ⵏ ⵉⵣⵉⵔⵉⴳⵏ ⵜⵜⵓⵙⵔⵙⵏⵉⵏ ⴳ ⵜⵙⴳⴰ ⴰⴷ ⵟⵟⴼⵏ ⴰⴷⵖⴰⵔⵏ ⵏⵏⵙⵏ
    }
import-verdict-check = ⵉ ⵓⵙⵏⵇⴷ
import-two-women = « { $text } »: ⵙⵉⵏ ⵎⵉⴷⵏ ⴳ ⵢⴰⵜ ⵜⵅⴰⵏⵉⵜ. ⴰⵔⴰ ⵢⴰⵏ ⵙ ⵢⴰⵏ ⴳ ⵉⵣⵉⵔⵉⴳ ⵏⵏⵙ.
import-perhaps-two = « { $text } »: ⵢⴰⵏ ⵏⵖ ⵙⵉⵏ ⵎⵉⴷⵏ?
import-name-figures = « { $text } »: ⵓⵟⵟⵓⵏⵏ ⴳ ⵢⵉⵙⵎ.
import-name-letters = « { $text } »: ⵉⵙⴻⴽⴽⵉⵍⵏ ⵓⵔ ⵜⵜⵓⵖⵔⵉⵏ ⵎⵣⵢⴰⵏ.
import-name-only = « { $text } »: ⵓⵔ ⵉⵍⵍⵉ ⵢⴰⵜ ⵢⴰⴹⵏ ⵅⴼ ⵏⵜⵜⴰⵜ.
import-title = « { $text } » ⵡⴰⵃⴷⵓ ⴰⵢⴷ ⵉⵍⵍⴰⵏ ⴳ ⵉⵣⵉⵔⵉⴳ ⵏⵏⵙ: ⴰⵣⵡⵍ ⵏⵖ ⴰⴼⴳⴰⵏ? ⵎⴽ ⵉⴳⴰ ⴰⴼⴳⴰⵏ, ⵔⵏⵓ ⵢⴰⵜ ⵅⴼ ⵏⵏⵙ, ⵜⴰⵣⵎⵉⵍⵜ ⵜⴳⴷⴰ; ⵎⴽ ⵓⵀⵓ, ⴽⴽⵙ ⵉⵣⵉⵔⵉⴳ.
import-cin-phone = ⵓⵟⵟⵓⵏ ⵏ ⵓⵜⵉⵍⵉⴼⵓⵏ ⴳ ⵓⴷⵖⴰⵔ ⵏ CIN, ⵉⵜⵜⵓⵃⴹⴰ ⵣⵓⵏⴷ ⵏⵜⵜⴰⵏ.
import-cin-date = ⴰⵙⴰⴽⵓⴷ ⴳ ⵓⴷⵖⴰⵔ ⵏ CIN, ⵉⵜⵜⵓⵃⴹⴰ ⵣⵓⵏⴷ ⵏⵜⵜⴰⵏ.
import-phone-cin = CIN ⴳ ⵓⴷⵖⴰⵔ ⵏ ⵓⵜⵉⵍⵉⴼⵓⵏ, ⵜⵜⵓⵃⴹⴰ ⵣⵓⵏⴷ ⵏⵜⵜⴰⵜ.
import-number-words = « { $text } » ⵓⵔ ⵉⴳⵉ ⵓⵟⵟⵓⵏ: ⴰⵔⴰ ⵜ ⵙ ⵡⵓⵟⵟⵓⵏⵏ, ⵏⵖ ⵙⵙⵓⵔ ⵜⴰⵅⴰⵏⵉⵜ.
import-headless = ⵡⴰⵔ ⵉⵣⵉⵔⵉⴳ ⵏ ⵉⵣⵡⴰⵍⵏ: ⵉⵣⵉⵔⵉⴳ ⴰⵎⵣⵡⴰⵔⵓ ⵉⵜⵜⵓⵖⵔⴰ ⵣⵓⵏⴷ ⴰⴼⴳⴰⵏ
import-headed = ⵉⵣⵉⵔⵉⴳ { $line } ⵉⵜⵜⵓⵖⵔⴰ ⵣⵓⵏⴷ ⵉⵣⵡⴰⵍⵏ: { $names }
import-hidden-rows =
    { $rows ->
        [one] { $rows } ⵏ ⵉⵣⵉⵔⵉⴳ ⵉⵏⵜⵍⵏ ⴳ ⵜⴷⵡⵡⴰⵍⵜ ⵔⴰ ⵉⵜⵜⴰⵡⵉ ⵓⵍⴰ ⵏⵜⵜⴰⵏ
       *[other] { $rows } ⵏ ⵉⵣⵉⵔⵉⴳⵏ ⵏⵜⵍⵏⵉⵏ ⴳ ⵜⴷⵡⵡⴰⵍⵜ ⵔⴰ ⵜⵜⴰⵡⵉⵏ ⵓⵍⴰ ⵏⵉⵜⵏⵉ
    }
import-letters-mended =
    { $rows ->
        [one] { $rows } ⵏ ⵉⵣⵉⵔⵉⴳ ⵉⵜⵜⵓⵙⴽⵍⵏ ⵙⵉⵏ ⵜⵡⴰⵍ, ⵣⵓⵏⴷ « Ã© » ⵉ « é »: ⵉⵜⵜⵓⵙⵖⵜⵉ
       *[other] { $rows } ⵏ ⵉⵣⵉⵔⵉⴳⵏ ⵜⵜⵓⵙⴽⵍⵏⵉⵏ ⵙⵉⵏ ⵜⵡⴰⵍ, ⵣⵓⵏⴷ « Ã© » ⵉ « é »: ⵜⵜⵓⵙⵖⵜⵉⵏ
    }
importing-count-check = { $count } ⵉ ⵓⵙⵏⵇⴷ
import-verdict-add = ⵜⴰⵎⵔⵏⵉⵡⵜ
import-verdict-update = ⴰⵙⴷⵖⵉ
import-verdict-unchanged = ⵜⴻⵜⵜⵢⴰⵙⵙⴰⵏ ⵢⴰⴷ
import-verdict-possible = ⵉⵣⵎⵔ ⴰⴷ ⵉⵜⵜⵡⴰⵍⵙ
import-verdict-repeated = ⵉⵣⵉⵔⵉⴳ ⵉⵜⵜⵡⴰⵍⵙⵏ
import-verdict-blank = ⵉⵣⵉⵔⵉⴳ ⵉⵅⵡⴰⵏ
import-verdict-closing = ⴰⵣⵡⵍ ⵏⵖ ⴰⵙⵎⵓⵏ: ⵓⵍⴰ ⵢⴰⵏ
import-verdict-error = ⵔⴰ ⵉⵜⵜⵓⵙⵖⵜⵉ
import-says-update = ⴰⵙⴷⵖⵉ: { $fields }
import-says-differs = ⴰⴼⴰⵢⵍⵓ ⴰⵔ ⵉⵜⵜⵉⵏⵉ ⵢⴰⵜ ⵜⵖⴰⵡⵙⴰ ⵢⴰⴹⵏ, ⴰⵢⵏⵏⴰ ⵉⵜⵜⵓⵃⴹⴰⵏ ⵉⵇⵇⵉⵎ: { $fields }
import-says-repeated = ⵉⵜⵜⵢⴰⵏⵏⴰ ⵢⴰⴷ ⴳ ⵉⵣⵉⵔⵉⴳ { $line }
import-says-possible = ⵉⵣⵎⵔ ⴰⴷ ⵉⵜⵜⵡⴰⵍⵙ { $name }, ⵜⴰⴽⴰⵔⴹⴰ { $number }: { $why }
import-says-possible-line = ⵉⵣⵎⵔ ⴰⴷ ⵉⵜⵜⵡⴰⵍⵙ { $name }, ⵉⵣⵉⵔⵉⴳ { $line } ⵏ ⵓⴼⴰⵢⵍⵓ ⴰⴷ: { $why }
import-says-fault = ⵜⴰⴳⵊⴷⵉⵜ « { $column } »: { $fault }
import-why-file = ⵢⴰⵏ ⵓⵟⵟⵓⵏ ⵏ ⵓⴽⴰⵔⴰⵎ, ⵉⵙⵎ ⵢⴰⴹⵏ
import-why-cin = ⵢⴰⵜ CIN, ⵉⵙⵎ ⵢⴰⴹⵏ
import-why-file-birth = ⵢⴰⵏ ⵓⵟⵟⵓⵏ ⵏ ⵓⴽⴰⵔⴰⵎ ⴷ ⵢⵉⵙⵎ ⵉⵔⵡⴰⵙⵏ, ⵎⴰⵛⴰ ⴳⵔ ⵜⵍⴰⵍⵢⵉⵏ ⵓⴳⴳⴰⵔ ⵏ 12 ⵏ ⵓⵙⴳⴳⵯⴰⵙ: ⵉⵙ ⵜⴳⴰ ⵉⵎⵎⴰⵙ ⴷ ⵉⵍⵍⵉⵙ?
import-why-cin-birth = ⵢⴰⵜ CIN ⴷ ⵢⵉⵙⵎ ⵉⵔⵡⴰⵙⵏ, ⵎⴰⵛⴰ ⴳⵔ ⵜⵍⴰⵍⵢⵉⵏ ⵓⴳⴳⴰⵔ ⵏ 12 ⵏ ⵓⵙⴳⴳⵯⴰⵙ: ⵉⵙ ⵜⴳⴰ ⵉⵎⵎⴰⵙ ⴷ ⵉⵍⵍⵉⵙ?
import-why-other-file = ⵢⴰⵏ ⵢⵉⵙⵎ, ⵜⴰⵍⴰⵍⵉⵜ ⵜⵎⵙⴰⵙⴰ, ⵓⵟⵟⵓⵏ ⵏ ⵓⴽⴰⵔⴰⵎ ⵢⴰⴹⵏ
import-why-other-cin = ⵢⴰⵏ ⵢⵉⵙⵎ, ⵜⴰⵍⴰⵍⵉⵜ ⵜⵎⵙⴰⵙⴰ, CIN ⵢⴰⴹⵏ
import-why-near-birth = ⵢⴰⵏ ⵢⵉⵙⵎ, ⵜⴰⵍⴰⵍⵉⵜ ⵜⴰⴷⵏⵏⵜ
import-why-one-birth = ⵢⴰⵏ ⵢⵉⵙⵎ, ⵢⴰⵜ ⵜⵍⴰⵍⵉⵜ ⵖⴰⵙ ⴰⵢ ⵉⵜⵜⵢⴰⵙⵙⴰⵏⵏ
import-why-no-birth = ⵢⴰⵏ ⵢⵉⵙⵎ, ⵜⴰⵍⴰⵍⵉⵜ ⵓⵔ ⵜⴻⵜⵜⵢⴰⵙⵙⴰⵏ, ⴰⵜⵉⵍⵉⴼⵓⵏ ⵏⵖ ⴰⴷⵖⴰⵔ ⵢⴰⴹⵏ
import-why-elsewhere = ⵢⴰⵏ ⵢⵉⵙⵎ, ⵜⴰⵍⴰⵍⵉⵜ ⵜⵎⵙⴰⵙⴰ ⵓⵔ ⵜⵙⵙⵉⴷⴷ, ⴰⵜⵉⵍⵉⴼⵓⵏ ⵏⵖ ⴰⴷⵖⴰⵔ ⵢⴰⴹⵏ
import-why-namesakes = ⴽⵉⴳⴰⵏ ⵏ ⵉⵎⴷⴰⵏⴻⵏ ⵉⵜⵜⵡⴰⵣⵎⴰⵎⵏ ⵙ ⵢⵉⵙⵎ ⴰⴷ ⴷ ⵜⵍⴰⵍⵉⵜ ⴰⴷ
act-distinct = ⵙⵉⵏ ⵉⴼⴳⴰⵏⵏ ⵎⵥⴰⵔⴰⵢⵏ
act-row-verdict = ⵜⴰⵖⵜⴰⵙⵜ ⵅⴼ ⵉⵣⵉⵔⵉⴳ ⵏ ⵓⴼⴰⵢⵍⵓ
table-distinct = ⵜⴰⵖⵜⴰⵙⵜ ⵅⴼ ⵡⵉⴷ ⵉⵣⵎⵔⵏ ⴰⴷ ⴰⵍⵙⵏ
matching-and = { $one } · { $other }
matching-name = ⵉⵙⵎ { $likeness } %
matching-name-married = ⵉⵙⵎ ⵏ ⵓⵔⵢⴰⵣ { $likeness } %
matching-born-same = ⵢⴰⵏ ⵓⵙⴰⴽⵓⴷ ⵏ ⵜⵍⴰⵍⵉⵜ
matching-born-within = ⵜⵉⵍⴰⵍⵉⵏ ⵎⵙⴰⵙⴰⵏⵜ
matching-born-swapped = ⴰⵙⵙ ⴷ ⵡⴰⵢⵢⵓⵔ ⵎⵎⵓⵜⵉⵏ
matching-born-first = ⵢⴰⵏ ⵓⵙⴳⴳⵯⴰⵙ, ⴰⵙⵙ ⵓⵔ ⵉⵜⵜⵢⴰⵙⵙⴰⵏ
matching-born-next = ⵜⵉⵍⴰⵍⵉⵜ ⵙ ⵢⴰⵏ ⵡⴰⵙⵙ
matching-born-digit = ⵜⵉⵍⴰⵍⵉⵜ ⵙ ⵢⴰⵏ ⵡⵓⵟⵟⵓⵏ
matching-born-years =
    { $years ->
        [one] ⵢⴰⵏ ⵡⴰⵙⵙ, ±1 ⵓⵙⴳⴳⵯⴰⵙ
       *[other] ⵢⴰⵏ ⵡⴰⵙⵙ, ±{ $years } ⵉⵙⴳⴳⵯⴰⵙⵏ
    }
matching-born-about =
    { $years ->
        [one] ⵜⵉⵍⴰⵍⵉⵜ ±1 ⵓⵙⴳⴳⵯⴰⵙ
       *[other] ⵜⵉⵍⴰⵍⵉⵜ ±{ $years } ⵉⵙⴳⴳⵯⴰⵙⵏ
    }
matching-born-year = ⵢⴰⵏ ⵓⵙⴳⴳⵯⴰⵙ, ⴰⵙⵙ ⵢⴰⴹⵏ
matching-born-other = ⵜⵉⵍⴰⵍⵉⵜ ⵢⴰⴹⵏ
matching-born-unknown = ⵜⵉⵍⴰⵍⵉⵏ ⵓⵔ ⵜⵜⵢⴰⵙⵙⴰⵏⵏⵜ
matching-commune-same = ⵢⴰⵜ ⵜⵖⵉⵡⴰⵏⵜ
matching-commune-other = ⵜⴰⵖⵉⵡⴰⵏⵜ ⵢⴰⴹⵏ
matching-cin-same = ⵢⴰⵜ CIN
matching-cin-other = CIN ⵢⴰⴹⵏ
matching-cin-doubtful = ⵢⴰⵜ CIN, ⵎⴰⵛⴰ ⵉⵙⵎ ⵢⴰⴹⵏ ⵏⵖ ⵜⵉⵍⴰⵍⵉⵜ ⵢⴰⴹⵏ: ⵡⵉⵏ ⵎⵉ ⵜⴰⴽⴰⵔⴹⴰ?
matching-sex-other = ⴰⵏⴰⵡ ⵢⴰⴹⵏ
matching-phone-same = ⵢⴰⵜ ⵓⵜⵉⵍⵉⴼⵓⵏ, ⴰⵢⴷ ⵓⵔ ⵉⵙⴽⴰⵏ ⴰⵡⴷ ⴽⵔⴰ
action-go-duplicates = ⵡⵉⴷ ⵢⴰⵍⵙⵏ
action-go-duplicates-help = ⴰⵔ ⵉⵜⵜⴷⴷⵓ ⵙ ⵜⵉⵢⵓⴳⵉⵡⵉⵏ ⵏ ⵜⴽⴰⵔⴹⵉⵡⵉⵏ ⵉⵣⵎⵔⴻⵏ ⴰⴷ ⴳⵉⵏⵜ ⵏ ⵢⴰⵏ ⵓⴼⴳⴰⵏ.
action-distinct = ⵙⵉⵏ ⵉⴼⴳⴰⵏⵏ
action-distinct-help = ⴰⵔ ⵉⴽⵜⵜⴰⵢ ⵉⵙ ⴳⴰⵏ ⵙⵉⵏ ⵉⴼⴳⴰⵏⵏ: ⵜⴰⵢⵓⴳⴰ ⵓⵔ ⵙⴰⵔ ⵔⴰ ⵜⴰⵍⵙ.
action-same = ⵏⵜⵜⴰⵜ ⴰⴷ
action-same-help = ⴰⵔ ⵉⴽⵜⵜⴰⵢ ⵉⵙ ⵉⴳⴰ ⵉⵣⵉⵔⵉⴳ ⴰⴼⴳⴰⵏ ⴰⴷ, ⵉ ⵓⴼⴰⵢⵍⵓ ⴰⴷ ⴷ ⵡⵉⴷ ⴷ ⵉⴷⴷⴰⵏ.
action-later = ⴰⵔ ⴷⵖⵉ
action-later-help = ⴰⵔ ⵉⵙⵔⵓⵙ ⵜⴰⵢⵓⴳⴰ ⴳ ⵜⴳⵉⵔⴰ ⵏ ⵜⵍⴳⴰⵎⵜ.
place-duplicates = ⵡⵉⴷ ⵉⵣⵎⵔⵏ ⴰⴷ ⴰⵍⵙⵏ
duplicates-score = ⴰⵙⴰⵜⵍ
duplicates-one = ⵜⴰⴽⴰⵔⴹⴰ
duplicates-other = ⵜⴰⴽⴰⵔⴹⴰ ⵢⴰⴹⵏ
duplicates-why = ⵎⴰⵅⴼ
duplicates-none = ⵓⵔ ⵉⵍⵍⵉ ⴰⵡⴷ ⵢⴰⵏ ⵉⵣⵎⵔⵏ ⴰⴷ ⵢⴰⵍⵙ. ⴽⵓ ⵜⴰⴽⴰⵔⴹⴰ ⵜⴰⵎⴰⵢⵏⵓⵜ ⴰⵔ ⵜⵜⵓⵙⵎⵣⴰⵣⴰⵍ ⵍⵍⵉⵖ ⵔⴰ ⵜⵜⵢⴰⵔⴰ.
duplicates-beside = ⵜⴰⵎⴰ ⵏ ⵜⴰⵎⴰ
duplicates-stop = ⵙⴱⴷⴷ
duplicates-walking = ⴰⵔ ⵜⴻⵜⵜⵢⴰⵖⵔⴰ ⵜⵙⵉⵍⴰ…
duplicates-walks = { $bar } { $share } %
duplicates-walked =
    { $count ->
        [0] ⵓⵔ ⵉⵍⵍⵉ ⴰⵡⴷ ⵢⴰⵏ ⵉⵣⵎⵔⵏ ⴰⴷ ⵢⴰⵍⵙ.
        [one] 1 ⵉⵣⵎⵔ ⴰⴷ ⵢⴰⵍⵙ.
       *[other] { $count } ⵣⵎⵔⵏ ⴰⴷ ⴰⵍⵙⵏ.
    }
duplicates-count =
    { $count ->
        [0] ⵓⵔ ⵉⵍⵍⵉ ⴰⵡⴷ ⵢⴰⵏ ⵉⵣⵎⵔⵏ ⴰⴷ ⵢⴰⵍⵙ
        [one] 1 ⵏ ⵜⵢⵓⴳⴰ ⵔⴰ ⵜⴻⵜⵜⵢⴰⵥⵔ
       *[other] { $count } ⵏ ⵜⵢⵓⴳⵉⵡⵉⵏ ⵔⴰ ⵜⵜⵢⴰⵥⵔⵏⵜ, { $shown } ⴳ ⵜⵍⴳⴰⵎⵜ
    }
duplicates-distinct = { $one } ⴷ { $other }: ⵙⵉⵏ ⵉⴼⴳⴰⵏⵏ, ⵉⵜⵜⵓⴽⵜⵉ ⵉ ⵍⴱⴷⴰ
duplicates-later = ⴰⵔ ⴷⵖⵉ: ⵜⴰⵢⵓⴳⴰ ⵜⵍⵍⴰ ⴳ ⵜⴳⵉⵔⴰ ⵏ ⵜⵍⴳⴰⵎⵜ.
help-duplicates-1 = ⵜⵉⵢⵓⴳⵉⵡⵉⵏ ⵏ ⵜⴽⴰⵔⴹⵉⵡⵉⵏ ⵉⵣⵎⵔⵏ ⴰⴷ ⴳⵉⵏⵜ ⵏ ⵢⴰⵏ ⵓⴼⴳⴰⵏ, ⵜⵉⴷ ⵢⵓⴳⵔⵏ ⵉⵣⵎⵔ ⴳ ⵓⵎⵣⵡⴰⵔⵓ, ⴷ ⴰⵢⵏⵏⴰ ⵉⵜⵜⵉⵏⵉ ⴽⵓ ⵉⴳⵔ.
help-duplicates-2 = Entrée ⴰⵔ ⵜⵏⵜ ⵉⵙⵔⵓⵙ ⵜⴰⵎⴰ ⵏ ⵜⴰⵎⴰ, D ⴰⵔ ⵉⴽⵜⵜⴰⵢ ⵉⵙ ⴳⴰⵏ ⵙⵉⵏ ⵉⴼⴳⴰⵏⵏ, P ⴰⵔ ⵜⵏⵜ ⵉⵜⵜⴰⵊⵊⴰ ⴰⵔ ⴷⵖⵉ, O ⴰⵔ ⵉⵔⵥⵥⵎ ⵜⴰⴽⴰⵔⴹⴰ ⵜⵉⵙⵙ ⵙⵏⴰⵜ.
help-duplicates-3 = ⵓⵔ ⵙⴰⵔ ⵉⵜⵜⴷⵓⴽⴽⵓⵍ ⴽⵔⴰ ⵙ ⵉⵅⴼ ⵏⵏⵙ. ⴰⵜⵉⵍⵉⴼⵓⵏ ⵉⵛⵔⴽⵏ ⵓⵔ ⵉⵙⴽⴰⵏ ⴰⵡⴷ ⴽⵔⴰ, ⵉⴽⵏⵉⵡⵏ ⵓⵔ ⴳⵉⵏ ⵢⴰⵏ.
importing-said-same = ⴰⴼⴳⴰⵏ ⴰⴷ
importing-said-distinct = ⴰⴼⴳⴰⵏ ⵢⴰⴹⵏ
importing-same = ⵉⵣⵉⵔⵉⴳ { $line }: { $name } ⵉⴳⴰ ⴰⴼⴳⴰⵏ ⴰⴷ, ⵉⵜⵜⵓⴽⵜⵉ ⵉ ⵉⴼⵓⵢⵍⴰ ⴷ ⵉⴷⴷⴰⵏ
importing-distinct = ⵉⵣⵉⵔⵉⴳ { $line }: { $name } ⵉⴳⴰ ⴰⴼⴳⴰⵏ ⵢⴰⴹⵏ, ⵉⵜⵜⵓⴽⵜⵉ ⵉ ⵉⴼⵓⵢⵍⴰ ⴷ ⵉⴷⴷⴰⵏ
importing-nothing-to-decide = ⵉⵣⵉⵔⵉⴳ ⴰⴷ ⵓⵔ ⵢⵓⵍⵉⵙ ⴰⵡⴷ ⵢⴰⵏ: ⵓⵔ ⵉⵍⵍⵉ ⴽⵔⴰ ⵔⴰ ⵉⵜⵜⵢⴰⵖⵜⵙⵏ.
cli-do-import-decide = ⵖⵜⵙ ⵎⴰ ⵉⴳⴰ ⵉⵣⵉⵔⵉⴳ ⵏ ⵓⴼⴰⵢⵍⵓ, ⵉ ⵓⴼⴰⵢⵍⵓ ⴰⴷ ⴷ ⵡⵉⴷ ⴷ ⵉⴷⴷⴰⵏ
cli-arg-row = ⵉⵣⵉⵔⵉⴳ ⵏ ⵓⴼⴰⵢⵍⵓ
cli-arg-verdict = ⵙⴰⵎⴻ: ⵏⵜⵜⴰⵜ ⴰⴷ; ⴷⵉⵙⵜⵉⵏⵛⵜ: ⴰⴼⴳⴰⵏ ⵢⴰⴹⵏ; open: ⵔⴰ ⴷⴰⵖ ⵉⵜⵜⵢⴰⵖⵜⵙ
cli-value-verdict = TAƔTAST
cli-import-no-row = ⵓⵔ ⵉⵍⵍⵉ ⵓⴼⴳⴰⵏ ⵉⵜⵜⵢⴰⵖⵔⴰⵏ ⴳ ⵉⵣⵉⵔⵉⴳ { $line }: ⵥⵔ ⵉⵣⵉⵔⵉⴳⵏ ⵙ --dry-run.
cli-import-same = ⵉⵣⵉⵔⵉⴳ { $line }: { $name } ⴰⴷ, ⵉⵜⵜⵓⴽⵜⵉ ⵉ ⵉⴼⵓⵢⵍⴰ ⴷ ⵉⴷⴷⴰⵏ.
cli-import-distinct = ⵉⵣⵉⵔⵉⴳ { $line }: ⵓⵔ ⵉⴳⵉ { $name }, ⵉⵜⵜⵓⴽⵜⵉ ⵉ ⵉⴼⵓⵢⵍⴰ ⴷ ⵉⴷⴷⴰⵏ.
cli-import-open = ⵉⵣⵉⵔⵉⴳ { $line } ⴷ { $name }: ⵔⴰ ⴷⴰⵖ ⵉⵜⵜⵢⴰⵖⵜⵙ.
import-why-alike = { $score } %: { $reasons }
duplicates-herself = { $name } ⵓⵔ ⵉⵣⵎⵉⵔ ⴰⴷ ⵉⵜⵜⵓⵙⵎⵣⴰⵣⴰⵍ ⴷ ⵉⵅⴼ ⵏⵏⵙ: ⵙⵜⵉ ⴰⴼⴳⴰⵏ ⵢⴰⴹⵏ.
cli-do-persons-duplicates = ⵙⴽⵏ ⵡⵉⴷ ⵉⵣⵎⵔⵏ ⴰⴷ ⴰⵍⵙⵏ, ⴳ ⵜⵙⵉⵍⴰ ⴰⴽⴽⵯ ⵏⵖ ⴳ ⵓⴼⴰⵢⵍⵓ
cli-do-persons-distinct = ⴽⵜⵉ ⵉⵙ ⴳⴰⵏⵜ ⵙⵏⴰⵜ ⵜⴽⴰⵔⴹⵉⵡⵉⵏ ⵏ ⵙⵉⵏ ⵉⴼⴳⴰⵏⵏ
cli-arg-for = ⴰⴼⴰⵢⵍⵓ ⵎⵉ ⵜⵜⵓⵙⵎⵣⴰⵣⴰⵍⵏ ⵉⵣⵉⵔⵉⴳⵏ ⴷ ⵜⵙⵉⵍⴰ
cli-arg-one = ⴰⴼⴳⴰⵏ, ⵙ ⵓⵟⵟⵓⵏ, ⴰⴽⴰⵔⴰⵎ ⵏⵖ CIN ⵏⵏⵙ
cli-arg-other = ⴰⴼⴳⴰⵏ ⵢⴰⴹⵏ
cli-duplicates =
    { $count ->
        [0] ⵓⵔ ⵉⵍⵍⵉ ⴰⵡⴷ ⵢⴰⵏ ⵉⵣⵎⵔⵏ ⴰⴷ ⵢⴰⵍⵙ.
        [one] 1 ⵉⵣⵎⵔ ⴰⴷ ⵢⴰⵍⵙ.
       *[other] { $count } ⵣⵎⵔⵏ ⴰⴷ ⴰⵍⵙⵏ, { $shown } ⵉⵎⵣⵡⵓⵔⴰ ⵜⵜⵓⵙⴽⴰⵏⵏ.
    }
cli-duplicates-file =
    { $count ->
        [0] ⴰⵡⴷ ⵢⴰⵏ ⵉⵣⵉⵔⵉⴳ ⵏ { $file } ⵓⵔ ⵉⵜⵜⵢⴰⵙⵙⴰⵏ ⵢⴰⴷ.
        [one] 1 ⵏ ⵉⵣⵉⵔⵉⴳ ⵏ { $file } ⵉⵜⵜⵢⴰⵙⵙⴰⵏ ⵏⵖ ⵀⴰⵜⵉⵏ ⵉⵜⵜⵢⴰⵙⵙⴰⵏ.
       *[other] { $count } ⵏ ⵉⵣⵉⵔⵉⴳⵏ ⵏ { $file } ⵜⵜⵢⴰⵙⵙⴰⵏⵏ ⵏⵖ ⵀⴰⵜⵉⵏ ⵜⵜⵢⴰⵙⵙⴰⵏⵏ.
    }
cli-distinct = { $one } ⴷ { $other } ⴳⴰⵏ ⵙⵉⵏ ⵉⴼⴳⴰⵏⵏ: ⵜⴰⵢⵓⴳⴰ ⵓⵔ ⵙⴰⵔ ⵔⴰ ⵜⴰⵍⵙ.
cli-alike = ⵀⴰⵜⵉⵏ ⵜⴻⵜⵜⵢⴰⵙⵙⴰⵏ ⵢⴰⴷ: { $name } ({ $id }), { $score } %: { $why }
import-reason-heading = ⵜⴰⵎⵏⵜⵉⵍⵜ ⵏ ⵜⵉⴳⵉⵜ
import-target-file = ⵓⵟⵟⵓⵏ ⵏ ⵓⴽⴰⵔⴰⵎ
import-target-family = ⵉⵙⵎ ⵏ ⵜⵡⴰⵛⵓⵍⵜ
import-target-family_ar = ⵉⵙⵎ ⵏ ⵜⵡⴰⵛⵓⵍⵜ ⵙ ⵜⴰⵄⵔⴰⴱⵜ
import-target-given = ⵉⵙⵎ ⵓⴷⵎⴰⵡⴰⵏ
import-target-given_ar = ⵉⵙⵎ ⵓⴷⵎⴰⵡⴰⵏ ⵙ ⵜⴰⵄⵔⴰⴱⵜ
import-target-name = ⵉⵙⵎ ⵏ ⵜⵡⴰⵛⵓⵍⵜ ⴷ ⵓⴷⵎⴰⵡⴰⵏ
import-target-name_given_first = ⵉⵙⵎ ⵓⴷⵎⴰⵡⴰⵏ ⴷ ⵏ ⵜⵡⴰⵛⵓⵍⵜ
import-target-name_ar = ⵉⵙⵎ ⵓⵎⵎⵉⴷ ⵙ ⵜⴰⵄⵔⴰⴱⵜ
import-target-birth = ⴰⵙⴰⴽⵓⴷ ⵏ ⵜⵍⴰⵍⵉⵜ
import-target-birth_year = ⴰⵙⴳⴳⵯⴰⵙ ⵏ ⵜⵍⴰⵍⵉⵜ
import-target-age = ⴰⵡⵜⴰⵢ ⵉⵜⵜⵢⴰⵏⵏⴰⵏ
import-target-sex = ⴰⵏⴰⵡ
import-target-commune = ⵜⴰⵖⵉⵡⴰⵏⵜ
import-target-douar = ⴰⵙⵓⵏ ⵏⵖ ⵍⵃⵓⵎⵜ
import-target-phone = ⴰⵜⵉⵍⵉⴼⵓⵏ
import-target-cin = CIN
import-target-note = ⵜⵉⵎⴰⵡⵉⵏ
import-target-order = ⵓⵟⵟⵓⵏ ⵏ ⵓⵎⵉⵣⵣⵡⵔ
import-target-course = ⵜⴰⵏⴳⴰⵍⵜ ⵏ ⵜⵔⴰⴱⴱⵓⵜ
import-target-season = ⴰⵙⴳⴳⵯⴰⵙ ⵏ ⵜⵉⵏⵎⵍ
import-target-reason = ⵜⴰⵎⵏⵜⵉⵍⵜ ⵏ ⵜⵉⴳⵉⵜ
import-target-ignore = ⵉⵜⵜⵢⴰⵊⵊⴰ
exchange-dos-letters = « { $file } » ⵉⵜⵜⵓⵃⴹⴰ ⵙ « CSV MS-DOS »: ⵉⵙⴽⴽⵉⵍⵏ ⵏⵏⵙ ⵔⴰ ⵜⵜⵓⵖⵔⵉⵏ ⵙ ⵓⵣⴳⴰⵍ. ⵃⴹⵓ ⵜ ⵙ « CSV UTF-8 » ⵏⵖ XLSX, ⴷ ⴽⵛⴻⵎ ⴰⴼⴰⵢⵍⵓ ⴰⵏⵏ.
importing-encoding = ⴰⵙⵜⵜⵏⴳⵍ
importing-sheet = ⵜⴰⵡⵔⵉⵇⵜ
importing-sheet-of =
    { $count ->
        [one] ⵜⴰⵡⵔⵉⵇⵜ { $sheet }
       *[other] ⵜⴰⵡⵔⵉⵇⵜ { $sheet }, { $n } ⵣⴳ { $count }
    }
importing-one-reading = ⴰⴷⵍⵉⵙ ⴰⴷ ⴷⴰⵔⵙ ⵢⴰⵜ ⵏ ⵜⵡⵔⵉⵇⵜ ⴽⴰ
importing-unclear = ⴽⵔⴰ ⵏ ⵉⵙⴽⴽⵉⵍⵏ ⵜⵜⵓⵖⵔⴰⵏ ⵙ ⵓⵣⴳⴰⵍ: F6 ⵉⵙⵜⵉ ⴰⵙⵜⵜⵏⴳⵍ, ⵏⵖ ⵃⴹⵓ ⴰⴼⴰⵢⵍⵓ ⵙ « CSV UTF-8 »
cli-import-unclear = ⴽⵔⴰ ⵏ ⵉⵙⴽⴽⵉⵍⵏ ⵏ ⵓⴼⴰⵢⵍⵓ ⴰⴷ ⵜⵜⵓⵖⵔⴰⵏ ⵙ ⵓⵣⴳⴰⵍ: ⵉⵏⵉ ⴰⵙⵜⵜⵏⴳⵍ ⵏⵏⵙ ⵙ --encoding, ⵏⵖ ⵃⴹⵓ ⵜ ⵙ « CSV UTF-8 »
cli-import-sheets =
    { $count ->
        [one] ⵢⴰⵜ ⵏ ⵜⵡⵔⵉⵇⵜ ⵢⴰⴹⵏ ⵓⵔ ⵜⴻⵜⵜⵓⵖⵔⴰ: { $names }. --sheet ⴰⵔ ⵉⵜⵜⵉⵏⵉ ⵎⴰⵏⵜⴰ
       *[other] { $count } ⵏ ⵜⵡⵔⵉⵇⵉⵏ ⵢⴰⴹⵏ ⵓⵔ ⵜⵜⵓⵖⵔⵉⵏⵜ: { $names }. --sheet ⴰⵔ ⵉⵜⵜⵉⵏⵉ ⵎⴰⵏⵜⴰ
    }
help-import-5 = F6: ⴰⵙⵜⵜⵏⴳⵍ ⵏ ⵓⴼⴰⵢⵍⵓ ⵏ ⵓⴹⵕⵉⵚ, ⵜⴰⵡⵔⵉⵇⵜ ⵏ ⵓⴷⵍⵉⵙ
cli-output-exists = « { $file } » ⵉⵍⵍⴰ ⵢⴰⴷ. ⵙⵜⵉ ⵉⵙⵎ ⵢⴰⴹⵏ, ⵏⵖ ⵔⵏⵓ --replace ⵉ ⵜⵉⵔⴰ ⴰⴼⵍⵍⴰ ⵏⵏⵙ.
cli-import-no-sheets = --sheet: « { $file } » ⴰⴹⵕⵉⵚ ⵙ ⵜⴳⵊⴷⴰ, ⴱⵍⴰ ⵜⵉⵡⵔⵉⵇⵉⵏ. ⴽⴽⵙ --sheet.
cli-output-twice = ⴰⵔⴰ { $arg } ⵙ ⵢⵉⵙⵎ ⵏ ⵓⴼⴰⵢⵍⵓ: ⵜⴰⵎⴰⵜⴰⵔⵜ - ⵓⵔ ⵜⴳⵉ ⵖⵉⴷ ⵓⴼⴼⵓⵖ ⴰⵏⴰⵡⴰⵢ, ⵍⵍⵉ ⵉⵜⵜⵉⵏⵉⵏ ⵎⴰⴷ ⵉⵙⴽⵔ ⵓⵙⴽⵛⵎ.
import-other-year =
    { $count ->
        [one] ⵢⴰⵏ ⵉⵣⵉⵔⵉⴳ ⵣⴳ { $rows } ⵉⴳⴰ ⵡⵉⵏ { $year }, ⵓⵔ ⵉⴳⵉ ⵡⵉⵏ { $now }: ⵉⵙ ⵉⴳⴰ ⴰⵢⴰⴷ ⴰⴼⴰⵢⵍⵓ?
       *[other] { $count } ⵏ ⵉⵣⵉⵔⵉⴳⵏ ⵣⴳ { $rows } ⴳⴰⵏ ⵡⵉⵏ { $year }, ⵓⵔ ⴳⵉⵏ ⵡⵉⵏ { $now }: ⵉⵙ ⵉⴳⴰ ⴰⵢⴰⴷ ⴰⴼⴰⵢⵍⵓ?
    }
importing-other-year = ⵓⵔ ⵢⵓⵔⵉ ⴰⵡⴷ ⴽⵔⴰ: Échap ⵉ ⵓⴼⴰⵢⵍⵓ ⵢⴰⴹⵏ, F2 ⴰⴷ ⵜⵙⴽⵜⵔⵜ ⵡⴰⴷ
importing-ignored =
    { $count ->
        [one] ⵢⴰⵜ ⵜⴳⵊⴷⵉⵜ ⵓⵔ ⵜⴻⵜⵜⵢⴰⵙⵉ, Entrée ⴰⵔ ⵉⵜⵜⵉⵏⵉ ⴰⵢⵏⵏⴰ ⴳⵉⵙ ⵉⵍⵍⴰⵏ: { $names }
       *[other] { $count } ⵏ ⵜⴳⵊⴷⴰ ⵓⵔ ⵜⵜⵢⴰⵙⵉⵏⵜ, Entrée ⴰⵔ ⵉⵜⵜⵉⵏⵉ ⴰⵢⵏⵏⴰ ⴳⵉⵙⵏⵜ ⵉⵍⵍⴰⵏ: { $names }…
    }
cli-about = ⵏⴰⵊⵎⴰ: ⴰⵙⵎⵓⵜⵜⴳ, ⵜⵉⵍⵉⵜ ⴷ ⵓⴹⴼⴰⵔ ⵏ ⵜⵎⴰⵣⴰⵏⵜ, ⴳ ⵓⵜⵉⵔⵎⵉⵏⴰⵍ. ⴱⵍⴰ ⴰⵏⴰⴹ ⴰⵔ ⵉⵔⵥⵥⵎ ⵓⵖⴰⵡⴰⵙ.
cli-after = ⵜⵉⵏⴳⴰⵍⵉⵏ ⵏ ⵜⵓⴼⴼⵖⴰ: 0 ⵉⵜⵜⵓⴳⴳⴰ, 1 ⵉⵜⵜⵢⴰⴳⵉ ⵏⵖ ⵉⵍⵍⴰ ⵓⵣⴳⴰⵍ, 2 ⴰⵏⴰⴹ ⵓⵔ ⵉⵜⵜⵢⴰⴼⵀⴰⵎ.
cli-usage = ⴰⵙⵎⵔⵙ:
cli-usage-options = ISTAYN
cli-heading-verbs = ⵉⵏⴰⴹⵏ
cli-heading-arguments = ⵉⵙⴼⴽⴰ
cli-heading-options = ⵉⵙⵜⴰⵢⵏ
cli-heading-global = ⵉⵙⵜⴰⵢⵏ ⵉⵙⵡⵓⵔⵉⵏ ⴳ ⴽⵓ ⴰⴷⵖⴰⵔ
cli-try-help = ⵉ ⵡⵓⴳⴳⴰⵔ, ⵔⵏⵓ --help.
cli-value-anchor = ID:HASH
cli-value-code = TANGALT
cli-value-course = TARABBUT
cli-value-date = ASAKUD
cli-value-delegation = TAMAZANT
cli-value-duplicates = { "skip|add|update" }
cli-value-encoding = ASTTNGL
cli-value-file = AFAYLU
cli-value-late = { "N[:MINUTES],…" }
cli-value-lines = { "N,N,…" }
cli-value-login = AMIḌAN
cli-value-map = { "TAGJDIT=IGR" }
cli-value-month = YYYY-MM
cli-value-new = { "new" }
cli-value-note = { "N:TAMAWT" }
cli-value-number = N
cli-value-person = AFGAN
cli-value-reason = TAMNTILT
cli-value-record = TAKARDA
cli-value-separator = TAMATART
cli-value-session = TIƔIMIT
cli-value-setting = AƔWWAR
cli-value-text = AḌṚIṢ
cli-value-verb = ANAḌ
cli-arg-absent = ⵉⵣⵉⵔⵉⴳⵏ ⵏ ⵜⵉⴷ ⵓⵔ ⵍⵍⵉⵏ: 3,7 ⵏⵖ 3-7
cli-arg-anchor = ⴰⵙⵏⴼⵍ ⴷ { "hash" } ⵜⵜⵓⵃⴹⴰⵏ ⴳ ⵓⴷⵖⴰⵔ ⵢⴰⴹⵏ, ⴰⴷ ⵜⵜⵓⵙⵎⵣⴰⵣⴰⵍⵏ
cli-arg-clear = ⵉⵣⵉⵔⵉⴳⵏ ⵔⴰ ⵜⵜⵡⴰⵙⴼⴹⵏ
cli-arg-clerk = ⵙⵡⵓⵔⵉ ⵙ ⵢⵉⵙⵎ ⴰⴷ; ⵖⴰⵙ ⴳ ⵜⵙⵉⵍⴰ ⵏ ⵓⵎⴷⵢⴰ
cli-arg-course = ⵜⴰⵔⴰⴱⴱⵓⵜ, ⵙ ⵜⵏⴳⴰⵍⵜ ⵏⵖ ⵙ ⵓⵟⵟⵓⵏ ⵏⵏⵙ
cli-arg-db = ⵜⴰⵙⵉⵍⴰ ⵏ ⵉⵙⴼⴽⴰ ⵔⴰ ⵜⵜⵢⴰⵔⵥⵎ
cli-arg-delegation = ⵜⴰⵎⴰⵣⴰⵏⵜ: ⵜⴰⵏⴳⴰⵍⵜ, ⵜⴰⵏⴳⴰⵍⵜ HCP ⵏⵖ ⵉⵙⵎ
cli-arg-demo = ⵜⴰⵙⵉⵍⴰ ⵏ ⵓⵎⴷⵢⴰ, ⴰⵔ ⵜⴻⵜⵜⵓⵙⵏⵓⵍⴼⵓ ⴳ ⵓⵙⵎⵔⵙ ⴰⵎⵣⵡⴰⵔⵓ; --demo=new ⴰⵔ ⵉⵙⵏⵓⵍⴼⵓ ⵜⴰⵎⴰⵢⵏⵓⵜ
cli-arg-dry-run = ⵉⵏⵉ ⵀⵍⵍⵉ ⵎⴰⵢⴷ ⵉⵊⵔⵓⵏ, ⴱⵍⴰ ⴰⴷ ⵜⴰⵔⵉⵜ ⵢⴰⵜ
cli-arg-duplicates = ⵎⴰⵎⵏⴽ ⵙ ⴰⵢⵏⵏⴰ ⵉⵣⵎⵔⵏ ⴰⴷ ⵉⵜⵜⵡⴰⵍⵙ: ⴰⵊⵊ ⵜ, ⵔⵏⵓ ⵜ, ⵙⵎⴷ ⵜ
cli-arg-encoding = ⴰⵙⵜⵜⵏⴳⵍ ⵏ ⵓⴼⴰⵢⵍⵓ ⵉⵖ ⵓⵔ ⵉⵜⵜⵢⴰⴳⵣ: utf-8, windows-1252, windows-1256, mac-roman, utf-16le, utf-16be, iso-8859-15, iso-8859-6
cli-arg-exempt = ⵉⵣⵉⵔⵉⴳⵏ ⵏ ⵜⵉⴷ ⵉⵜⵜⵡⴰⵙⵓⵔⴼⵏ
cli-arg-file = ⴰⴼⴰⵢⵍⵓ CSV ⵏⵖ XLSX
cli-arg-format = ⵜⴰⵍⵖⴰ ⵏ ⵓⴼⴰⵢⵍⵓ
cli-arg-from = ⴰⵙⵙ ⴰⵎⵣⵡⴰⵔⵓ
cli-arg-help = ⵙⴽⵏ ⵜⵉⵡⵉⵙⵉ ⴰⴷ
cli-arg-json = ⵔⴰⵔ ⵙ JSON
cli-arg-justified = ⵉⵣⵉⵔⵉⴳⵏ ⵏ ⵜⵉⴷ ⵓⵔ ⵍⵍⵉⵏ ⵙ ⵜⵎⵏⵜⵉⵍⵜ ⵉⵜⵜⵢⴰⵇⴱⴰⵍⵏ
cli-arg-label = ⵉⵙⵎ ⵉⵜⵜⵢⴰⴼⴽⴰⵏ ⵉ ⵜⵏⴱⴳⵉⵜ
cli-arg-lang = ⵜⵓⵜⵍⴰⵢⵜ: { "fr, ar, zgh, zgh-Latn" } ⵏⵖ { "en" }
cli-arg-late = ⵉⵣⵉⵔⵉⴳⵏ ⵏ ⵜⵉⴷ ⵉⵎⴰⵟⵍⵏ, ⵙ ⵜⵓⵙⴷⵉⴷⵉⵏ ⵉⵖ ⵜⵜⵢⴰⵙⵙⴰⵏⵏⵜ: 5:20,8
cli-arg-limit = ⵓⵟⵟⵓⵏ ⵏ ⵡⵉⴷ ⵔⴰ ⵉⴱⴰⵢⵏ
cli-arg-map = ⴰⵢⵏⵏⴰ ⵜⵓⵙⵉ ⵜⴳⵊⴷⵉⵜ: { "3=given" }
cli-arg-month = ⴰⵢⵢⵓⵔ
cli-arg-which = ⵎⴰⵏ ⵓⵟⵟⵓⵏ: planned, ⵀⴻⵍⴷ, lost, ⴰⵜⵜⴻⵏⴷⴻⴷ; ⵏⵖ open, ⴰⵢⵏⴰ ⴷ ⵉⵇⵇⵉⵎⴰⵏ
cli-arg-name = ⵉⵙⵎ ⵏⵏⴽ, ⵎⴽⴷ ⵜ ⴰⵇⵇⵔⴰⵏ ⵉⵎⴷⵔⴰⵡⵏ ⵏⵏⴽ
cli-arg-note = ⵜⴰⵎⴰⵡⵜ ⵏ ⵉⵣⵉⵔⵉⴳ: 5:"tucka d illis"
cli-arg-on = ⵖⴰⵙ ⴰⵢⵏ ⵉⵜⵜⵓⵙⴽⴰⵔⵏ ⴳ ⵜⵖⵉⵎⵉⵜ ⵏⵖ ⵜⴰⵔⴰⴱⴱⵓⵜ ⴰⴷ
cli-arg-output = ⴰⴼⴰⵢⵍⵓ ⵔⴰ ⵉⵜⵜⵢⴰⵔⴰ; ⴱⵍⴰ ⵏⵏⵙ, ⵏⵖ ⵙ -, ⵜⵓⴼⴼⵖⴰ ⵜⴰⵎⴰⴳⵏⵓⵜ
cli-arg-person = ⴰⴼⴳⴰⵏ, ⵙ ⵓⵟⵟⵓⵏ, ⴰⴽⴰⵔⴰⵎ ⵏⵖ CIN ⵏⵏⵙ
cli-arg-persons = ⵓⵟⵟⵓⵏ ⵏ ⵉⴼⴳⴰⵏⵏ
cli-arg-present = ⵉⵣⵉⵔⵉⴳⵏ ⵏ ⵜⵉⴷ ⵍⵍⴰⵏⵉⵏ
cli-arg-reason = ⵜⴰⵎⵏⵜⵉⵍⵜ
cli-arg-record = ⵓⵟⵟⵓⵏ, ⵜⴰⵏⴳⴰⵍⵜ, ⴰⴽⴰⵔⴰⵎ, CIN ⵏⵖ TARABBUT@ASAKUD; ⴱⵍⴰ ⵏⵏⵙ, ⵜⴰⵙⵉⵍⴰ ⴰⴽⴽⵯ
cli-arg-rejects = ⴰⴼⴰⵢⵍⵓ ⴳ ⵔⴰ ⵜⵜⵢⴰⵔⴰⵏ ⵉⵣⵉⵔⵉⴳⵏ ⵉⵜⵜⵢⴰⴳⵉⵏ
cli-arg-replace = ⴰⵔⴰ ⴰⴼⵍⵍⴰ ⵏ ⵓⴼⴰⵢⵍⵓ ⵉⵍⵍⴰⵏ
cli-arg-rest-present = ⵕⵛⵎ ⵉⵙ ⵍⵍⴰⵏⵜ ⵜⵉⴷ ⵏ ⵉⵣⵉⵔⵉⴳⵏ ⵅⵡⴰⵏⵉⵏ ⴰⴽⴽⵯ
cli-arg-search = ⵉⵙⵎⴰⵡⵏ ⵙ ⵉⵙⴽⴽⵉⵍⵏ ⵉⵍⴰⵜⵉⵏⵉⵢⵏ ⵏⵖ ⵉⵄⵔⴰⴱⵏ, ⴰⵙⴳⴳⵯⴰⵙ ⵏ ⵜⵍⴰⵍⵉⵜ, ⵜⴰⵖⵉⵡⴰⵏⵜ, CIN, ⵓⵟⵟⵓⵏ ⵏ ⵓⴽⴰⵔⴰⵎ, ⴰⵜⵉⵍⵉⴼⵓⵏ
cli-arg-seed = ⴰⵎⵓⴷ: ⵢⴰⵏ ⵓⵎⵓⴷ ⴰⵔ ⵉⵜⵜⴰⴽⴽⴰ ⵢⴰⵜ ⵜⵙⵉⵍⴰ
cli-arg-separator = ⴰⵎⵙⴱⴹⵓ ⵏ ⵓⴼⴰⵢⵍⵓ ⵉⵖ ⵓⵔ ⵉⵜⵜⵢⴰⴳⵣ: { "; , |" } ⵏⵖ { "tab" }
cli-arg-session = ⵜⵉⵖⵉⵎⵉⵜ: ⵓⵟⵟⵓⵏ ⵏⵏⵙ ⵏⵖ TARABBUT@ASAKUD
cli-arg-sessions = ⵓⵟⵟⵓⵏ ⵏ ⵜⵖⵉⵎⵉⵜⵉⵏ
cli-arg-setting = ⵉⵙⵎ ⵏ ⵓⵖⵡⵡⴰⵔ
cli-arg-sheet = ⵜⵉⴼⵔⵜ ⵏ ⵓⴷⵍⵉⵙ
cli-arg-territory = ⵉⵙⵎ ⵏ ⵡⴰⴽⴰⵍ, ⵉ ⵜⵏⴳⴰⵍⵜ ⵜⴰⵙⴽⵓⴷⴰⵏⵜ
cli-arg-territory-ar = ⵢⴰⵏ ⵢⵉⵙⵎ ⵙ ⵜⴰⵄⵔⴰⴱⵜ
cli-arg-until = ⴰⵙⵙ ⴰⵎⴳⴳⴰⵔⵓ
cli-arg-validate = ⵙⵙⵏⵜⵎ ⴰⴷⵍⵉⵙ ⴹⴰⵕⵙ
cli-arg-value = ⴰⵣⴰⵍ
cli-arg-version = ⵙⴽⵏ ⵜⴰⵍⵇⵇⵎⵜ
cli-do-attendance = ⵉⴷⵍⵉⵙⵏ ⵏ ⵜⵉⵍⵉⵜ
cli-do-attendance-show = ⵙⴽⵏ ⴰⴷⵍⵉⵙ
cli-do-attendance-mark = ⵕⵛⵎ ⵉⵣⵉⵔⵉⴳⵏ ⵏ ⵓⴷⵍⵉⵙ
cli-do-attendance-validate = ⵙⵙⵏⵜⵎ ⴰⴷⵍⵉⵙ
cli-do-attendance-unlock = ⵔⵥⵎ ⴰⴷⵍⵉⵙ ⵉⵔⴳⵍⵏ, ⵙ ⵜⵎⵏⵜⵉⵍⵜ
cli-do-attendance-walk-in = ⵔⵏⵓ ⴰⴼⴳⴰⵏ ⴷ ⵢⵓⵛⴽⴰⵏ ⵓⵔ ⵉⵜⵜⵓⵣⵎⵎⴻⵎ
cli-do-attendance-export = ⵙⵙⵓⴼⵖ ⴰⵢⵢⵓⵔ ⵏ ⵜⵔⴰⴱⴱⵓⵜ
cli-do-centres = ⴰⵎⵎⴰⵙⵏ
cli-do-centres-add = ⵔⵏⵓ ⴰⵎⵎⴰⵙ
cli-do-centres-list = ⵜⴰⵍⴳⴰⵎⵜ ⵏ ⵡⴰⵎⵎⴰⵙⵏ
cli-do-check = ⵙⵍⴽⵏ ⵜⴰⵙⵉⵍⴰ ⴰⴽⴽⵯ ⴷ ⵓⵖⵎⵉⵙ ⵏⵏⵙ
cli-do-closures = ⵉⵔⴳⴰⵍⵏ
cli-do-closures-add = ⵔⵏⵓ ⴰⵔⴳⴰⵍ
cli-do-closures-list = ⵜⴰⵍⴳⴰⵎⵜ ⵏ ⵉⵔⴳⴰⵍⵏ
cli-do-courses = ⵜⵉⵔⵓⴱⴱⴰ
cli-do-courses-add = ⵔⵏⵓ ⵜⴰⵔⴰⴱⴱⵓⵜ, ⵜⵙⵖⵉⵡⵙⵜ ⵜⵉⵖⵉⵎⵉⵜⵉⵏ ⵏⵏⵙ
cli-do-courses-list = ⵜⴰⵍⴳⴰⵎⵜ ⵏ ⵜⵔⵓⴱⴱⴰ
cli-do-enrolments = ⵉⵣⵎⵎⴻⵎⵏ
cli-do-enrolments-add = ⵣⵎⵎⴻⵎ ⵉⴼⴳⴰⵏⵏ ⴳ ⵜⵔⴰⴱⴱⵓⵜ
cli-do-enrolments-list = ⵜⴰⵍⴳⴰⵎⵜ ⵏ ⵜⵉⴷ ⵉⵜⵜⵓⵣⵎⵎⴻⵎⵏ ⴳ ⵜⵔⴰⴱⴱⵓⵜ
cli-do-found = ⵙⵏⵓⵍⴼⵓ ⵜⴰⵙⵉⵍⴰ ⵏ ⵜⵎⴰⵣⴰⵏⵜ
cli-do-history = ⵎⴰ ⵉⵙⵏⴼⵍⵏ, ⴷ ⵎⴰⵜⵜⴰ, ⴷ ⵎⴰⵏⴰⴳⵓ
cli-do-import = ⵙⴽⵜⵔ ⵜⴰⴼⵍⵡⵉⵜ
cli-do-import-persons = ⵙⴽⵜⵔ ⵉⴼⴳⴰⵏⵏ ⵣⴳ ⵓⴼⴰⵢⵍⵓ CSV ⵏⵖ XLSX
cli-do-modules = ⵉⵎⵓⴷⵓⵍⴻⵏ
cli-do-modules-add = ⵔⵏⵓ ⴰⵎⵓⴷⵓⵍ
cli-do-modules-list = ⵜⴰⵍⴳⴰⵎⵜ ⵏ ⵉⵎⵓⴷⵓⵍⴻⵏ
cli-do-persons = ⵉⴼⴳⴰⵏⵏ
cli-do-persons-add = ⵔⵏⵓ ⴰⴼⴳⴰⵏ
cli-do-persons-list = ⵜⴰⵍⴳⴰⵎⵜ ⵏ ⵉⴼⴳⴰⵏⵏ, ⵏⵖ ⴰⵔⵣⵣⵓ ⴳⵉⵙⵏ
cli-do-persons-search = ⵔⵣⵓ ⴰⴼⴳⴰⵏ ⵣⵓⵏⴷ ⴳ ⵓⴳⴷⵉⵍ, ⵡⵉⵏ ⵉⵇⵔⴱⵏ ⵉⵣⵡⵓⵔ
cli-do-persons-show = ⵙⴽⵏ ⴰⴼⴳⴰⵏ
cli-do-redo = ⴰⵍⵙ ⴰⵢⵏⵏⴰ ⵉⵜⵜⵓⵙⵡⵔⵔⵉⵏ
cli-do-sample = ⵙⵏⵓⵍⴼⵓ ⵜⴰⵙⵉⵍⴰ ⵏ ⵓⵎⴷⵢⴰ
cli-do-sessions = ⵜⵉⵖⵉⵎⵉⵜⵉⵏ
cli-do-sessions-cancel = ⵉⵏⵉ ⵉⵙ ⵓⵔ ⵜⴻⵜⵜⵓⴳⴳⴰ ⵜⵖⵉⵎⵉⵜ
cli-do-sessions-restore = ⵔⴰⵔ ⴷ ⵜⵉⵖⵉⵎⵉⵜ ⵏⵏⴰ ⵏⵏⴰⵏ ⵓⵔ ⵜⴻⵜⵜⵓⴳⴳⴰ
cli-do-sessions-due = ⵜⴰⵍⴳⴰⵎⵜ ⵏ ⵉⴷⵍⵉⵙⵏ ⵔⴰ ⵜⵜⵢⴰⵔⴰⵏ
cli-do-sessions-list = ⵜⴰⵍⴳⴰⵎⵜ ⵏ ⵜⵖⵉⵎⵉⵜⵉⵏ ⵏ ⵜⵔⴰⴱⴱⵓⵜ
cli-do-sessions-plan = ⵙⵖⵉⵡⵙ ⵜⵉⵖⵉⵎⵉⵜⵉⵏ ⵏ ⵜⵔⴰⴱⴱⵓⵜ
cli-do-settings = ⵉⵖⵡⵡⴰⵔⵏ
cli-do-settings-list = ⵜⴰⵍⴳⴰⵎⵜ ⵏ ⵉⵖⵡⵡⴰⵔⵏ
cli-do-settings-set = ⵙⵏⴼⵍ ⴰⵖⵡⵡⴰⵔ
cli-do-undo = ⵙⵡⵔⵔⵉ ⴰⵙⵏⴼⵍ ⵏⵏⴽ ⴰⵎⴳⴳⴰⵔⵓ
cli-column-centre = ⴰⵎⵎⴰⵙ
cli-column-course = ⵜⴰⵔⴰⴱⴱⵓⵜ
cli-column-day = ⴰⵙⵙ
cli-column-from = ⵣⴳ
cli-column-id = ⵓⵟⵟⵓⵏ
cli-column-mark = ⵜⴰⵎⴰⵜⴰⵔⵜ
cli-column-name = ⵉⵙⵎ
cli-column-name-ar = الاسم العائلي والشخصي
cli-column-note = ⵜⴰⵎⴰⵡⵜ
cli-column-state = ⴰⴷⴷⴰⴷ
cli-column-taken = ⵢⵓⵔⴰⵏ
cli-column-time = ⵜⴰⵙⵔⴰⴳⵜ
cli-column-to = ⴰⵔ
cli-unknown-argument = ⴰⵙⵜⴰⵢ ⵓⵔ ⵉⵜⵜⵢⴰⵙⵙⴰⵏ: { $arg }.
cli-unknown-verb = ⴰⵏⴰⴹ ⵓⵔ ⵉⵜⵜⵢⴰⵙⵙⴰⵏ: { $verb }.
cli-missing-verb = ⵉⵅⵚⵚⴰ ⵓⵏⴰⴹ: { $verbs }.
cli-missing-argument = ⵉⵅⵚⵚⴰ { $arg }.
cli-argument-conflict = { $arg } ⴷ { $other } ⵓⵔ ⴰⵔ ⵎⵎⵓⵏⵏ.
cli-argument-twice = { $arg } ⴰⵔ ⵉⵜⵜⵢⴰⴼⴽⴰ ⵖⴰⵙ ⵢⴰⵜ ⵜⵉⴽⴽⵍⵜ.
cli-missing-value = { $arg } ⴰⵔ ⵉⵜⵜⵇⵇⵍ ⴰⵣⴰⵍ.
cli-wrong-value = { $arg }: « { $value } » ⵓⵔ ⵉⵣⵎⵉⵔ. ⴰⵣⴰⵍⵏ: { $values }.
cli-bad-value = { $arg }: « { $value } » ⵓⵔ ⵉⵣⵎⵉⵔ.
cli-too-many-values = « { $value } » ⵢⵓⵜⵉ.
cli-no-equals = { $arg } ⵉⵔⴰ ⵜⴰⵎⴰⵜⴰⵔⵜ = ⴷⴰⵜ ⵏ ⵡⴰⵣⴰⵍ ⵏⵏⵙ.
cli-not-utf8 = ⵢⴰⵏ ⵣⴳ ⵉⵙⴼⴽⴰ ⵓⵔ ⵉⴳⵉ ⴰⴹⵕⵉⵚ UTF-8.
cli-not-understood = ⴰⵏⴰⴹ ⵓⵔ ⵉⵜⵜⵢⴰⴼⵀⴰⵎ.
cli-with-suggestion = { $sentence } ⵀⴰⵜⵉⵏ: { $meant }.
cli-not-a-number = { $arg }: « { $value } » ⵓⵔ ⵉⴳⵉ ⵓⵟⵟⵓⵏ. ⴰⵔⴰ ⵉⵣⵡⵉⵍⵏ, ⵣⵓⵏ 25.
cli-out-of-range = { $arg }: ⵣⴳ { $least } ⴰⵔ { $most }.
cli-not-a-month = { $arg }: « { $value } » ⵓⵔ ⵉⴳⵉ ⴰⵢⵢⵓⵔ. ⴰⵔⴰ ⵣⵓⵏⴷ 2026-11.
cli-not-lines = { $arg }: « { $value } » ⵓⵔ ⵉⵜⵜⵢⴰⵖⵔⴰ. ⴰⵔⴰ ⵓⵟⵟⵓⵏⵏ ⵏ ⵉⵣⵉⵔⵉⴳⵏ: 3,7 ⵏⵖ 3-7, ⵉ ⵓⵎⴰⵟⵍ 5:20.
cli-not-a-note = { $arg }: « { $value } » ⵓⵔ ⵉⵜⵜⵢⴰⵖⵔⴰ. ⴰⵔⴰ ⵓⵟⵟⵓⵏ ⵏ ⵉⵣⵉⵔⵉⴳ, ⵙⵏⴰⵜ ⵜⵏⵇⵇⵉⴹⵉⵏ, ⵜⴰⵎⴰⵡⵜ: { "5:malade" }.
cli-not-an-anchor = { $arg }: « { $value } » ⵓⵔ ⵉⵜⵜⵢⴰⵖⵔⴰ. ⴰⵔⴰ ⴰⵢⵏⵏⴰ ⵉⵜⵜⴰⴽⴽⴰ « najma check »: ⵓⵟⵟⵓⵏ:{ "hash" }.
cli-first-left = ⵓⵔ ⵉⵜⵜⵓⵙⵏⵓⵍⴼⴰ ⴽⵔⴰ.
cli-json-needs-verb = --json ⴰⵔ ⵉⵜⵜⵎⵓⵏⴰ ⴷ ⵓⵏⴰⴹ: « najma --help » ⴰⵔ ⵜⵏ ⵉⵙⴽⴰⵏ.
cli-problems =
    { $count ->
        [one] 1 ⵏ ⵡⴰⵣⴰⵍ ⵔⴰ ⵉⵜⵜⵓⵙⵖⵜⵉ
       *[other] { $count } ⵏ ⵡⴰⵣⴰⵍⵏ ⵔⴰ ⵜⵜⵓⵙⵖⵜⵉⵏ
    }
cli-cannot-write = ⵜⵉⵔⵔⴰ ⴳ ⵜⵓⴼⴼⵖⴰ ⵓⵔ ⵜⴷⴷⵉ.
cli-done-unsaid = ⵉⵜⵜⵓⵙⴽⴰⵔ ⵉⵜⵜⵢⵓⵔⴰ, ⵎⴰⵛⴰ ⵓⵔ ⵜⵣⵎⵉⵔ ⴰⴷ ⵜⴻⵜⵜⵢⴰⵔⴰ ⵜⴰⵎⵔⴰⵔⵓⵜ ⴳ ⵜⵓⴼⴼⵖⴰ: ⴰⴷ ⵓⵔ ⵜ ⵜⴰⵍⵙⵎ.
cli-cannot-make = { $file } ⵓⵔ ⵉⵣⵎⵉⵔ ⴰⴷ ⵉⵜⵜⵓⵙⵏⵓⵍⴼⵓ ⵓⵍⴰ ⴰⴷ ⵉⵜⵜⵡⴰⵙⵎⵓⵜⵜⵉ. ⵙⵍⴽⵏ ⵉⵣⵔⴼⴰⵏ ⵏ ⵓⴽⴰⵔⴰⵎ.
cli-file-exists = { $file } ⵉⵍⵍⴰ ⵢⴰⴷ; ⵓⵔ ⵉⵏⵏⴼⵍ ⴰⵡⴷ ⴽⵔⴰ. ⵙⵜⵉ ⵉⵙⵎ ⵢⴰⴹⵏ.
cli-no-home = ⴰⴽⴰⵔⴰⵎ ⵓⴷⵎⴰⵡⴰⵏ ⵓⵔ ⵉⵜⵜⵢⴰⵙⵙⴰⵏ. ⴼⴽ ⵉⵙⵎ ⵏ ⵜⵙⵉⵍⴰ ⵙ --db.
cli-no-database = ⵓⵔ ⵜⴰ ⵜⵍⵍⵉ ⵜⵙⵉⵍⴰ ⴷⴰ: { $file }. ⵙⵙⵏⵜⵉ « najma » ⴰⴷ ⵜⵙⵏⵓⵍⴼⵓⵜ ⵜⵉⵏ ⵜⵎⴰⵣⴰⵏⵜ ⵏⵏⴽ, ⵏⵖ ⵔⵏⵓ --demo ⵉ ⵜⵙⵉⵍⴰ ⵏ ⵓⵎⴷⵢⴰ.
cli-link-nowhere = { $file } ⵓⵔ ⴰⵔ ⵉⵜⵜⴰⵡⵉ ⵙ ⴽⵔⴰ ⵏ ⵓⴼⴰⵢⵍⵓ ⵉⵜⵜⵢⴰⵖⵔⴰⵏ: ⵣⴷⵉ ⴰⴹⴱⵚⵉ ⴳ ⵜⵍⵍⴰ ⵜⵙⵉⵍⴰ, ⵏⵖ ⵙⵖⵜⵉ ⴰⵣⴷⴰⵢ.
cli-clerk-refused = --clerk ⴰⵔ ⵉⵜⵜⵢⴰⵇⴱⴰⵍ ⵖⴰⵙ ⴳ ⵜⵙⵉⵍⴰ ⵏ ⵓⵎⴷⵢⴰ. ⴷⴰ ⵜⴳⵉⵜ { $login }, ⵎⴽⴷ ⵉⵏⵏⴰ ⵓⵏⴳⵔⴰⵡ.
cli-clerk-not-a-login = --clerk: « { $login } » ⵓⵔ ⵉⴳⵉ ⵉⵙⵎ ⵏ ⵓⵏⵙⵙⵎⵔⵙ.
cli-workbook-on-terminal = ⴰⴷⵍⵉⵙ ⵏ ⵉⵙⴼⴽⴰ ⵓⵔ ⴰⵔ ⵉⴱⴰⵢⵏ ⴳ ⵓⵜⵉⵔⵎⵉⵏⴰⵍ: ⵔⵏⵓ --output AFAYLU.
cli-no-such-centre = ⵓⵔ ⵉⵍⵍⵉ ⵡⴰⵎⵎⴰⵙ « { $text } ». « najma centres list » ⴰⵔ ⵜⵏ ⵉⵙⴽⴰⵏ.
cli-no-such-course = ⵓⵔ ⵜⵍⵍⵉ ⵜⵔⴰⴱⴱⵓⵜ « { $text } ». « najma courses list » ⴰⵔ ⵜⵏⵜ ⵉⵙⴽⴰⵏ.
cli-no-such-module = ⵓⵔ ⵉⵍⵍⵉ ⵓⵎⵓⴷⵓⵍ « { $text } ». « najma modules list » ⴰⵔ ⵜⵏ ⵉⵙⴽⴰⵏ.
cli-no-such-person = ⴰⵡⴷ ⵢⴰⵏ ⵙ ⵓⵟⵟⵓⵏ, ⴰⴽⴰⵔⴰⵎ ⵏⵖ CIN ⴰⴷ: « { $text } ». « najma persons list » ⴰⵔ ⵉⵔⵣⵣⵓ ⵙ ⵢⵉⵙⵎ.
cli-no-such-record = ⵓⵔ ⵉⵍⵍⵉ ⴽⵔⴰ ⵙ ⵢⵉⵙⵎ ⴰⴷ: « { $text } ». ⴼⴽ ⵓⵟⵟⵓⵏ, ⵜⴰⵏⴳⴰⵍⵜ, ⴰⴽⴰⵔⴰⵎ, CIN ⵏⵖ TARABBUT@ASAKUD.
cli-no-such-session = ⵓⵔ ⵜⵍⵍⵉ ⵜⵖⵉⵎⵉⵜ « { $text } ». ⴼⴽ ⵓⵟⵟⵓⵏ ⵏⵏⵙ, ⵏⵖ TARABBUT@ASAKUD; « najma sessions due » ⴰⵔ ⵉⵙⴽⴰⵏ ⴽⵔⴰ.
cli-no-such-setting = ⵓⵔ ⵉⵍⵍⵉ ⵓⵖⵡⵡⴰⵔ « { $text } ». « najma settings list » ⴰⵔ ⵜⵏ ⵉⵙⴽⴰⵏ.
cli-no-such-delegation = ⵓⵔ ⵜⵍⵍⵉ ⵜⵎⴰⵣⴰⵏⵜ « { $text } ». ⴼⴽ ⵜⴰⵏⴳⴰⵍⵜ ⵏⵏⵙ, ⵜⴰⵏⴳⴰⵍⵜ HCP ⵏⵖ ⵉⵙⵎ ⵏ ⵜⵙⴳⴰ ⵏⵏⵙ.
cli-delegation-near = ⵓⵔ ⵜⵍⵍⵉ ⵜⵎⴰⵣⴰⵏⵜ « { $text } ». ⵀⴰⵜⵉⵏ: { $names }.
cli-provisional-needs-name = ⵜⴰⵏⴳⴰⵍⵜ ⵜⴰⵙⴽⵓⴷⴰⵏⵜ ⵜⵔⴰ ⵉⵙⵎ ⵏ ⵡⴰⴽⴰⵍ: ⵔⵏⵓ --territory.
cli-found-plain = ⵜⴰⵎⴰⵣⴰⵏⵜ ⴰⵔ ⵜⴻⵜⵜⵓⵙⵏⵓⵍⴼⵓ ⴱⵍⴰ --demo ⴷ ⴱⵍⴰ --clerk.
cli-no-session-that-day = ⵜⴰⵔⴰⴱⴱⵓⵜ { $course } ⵓⵔ ⴷⴰⵔⵙ ⵜⵉⵖⵉⵎⵉⵜ ⴳ { $day }.
cli-many-sessions-that-day = ⵜⴰⵔⴰⴱⴱⵓⵜ { $course } ⴷⴰⵔⵙ ⴽⵉⴳⴰⵏ ⵏ ⵜⵖⵉⵎⵉⵜⵉⵏ ⴳ { $day }: ⴼⴽ ⵢⴰⵏ ⵣⴳ ⵓⵟⵟⵓⵏⵏ ⴰⴷ: { $ids }.
cli-nothing-marked = { $why }. ⵓⵔ ⵉⵜⵜⵓⵕⵛⵎ ⴰⵡⴷ ⴽⵔⴰ.
cli-line-not-concerned = ⵉⵣⵉⵔⵉⴳ { $number }, { $name }: ⵓⵔ ⵜ ⵉⵇⵇⵉⵏ ⵡⴰⵙⵙ ⴰⵏⵏ, ⵙⵙⵉⵙⵏ ⵉⵙⴰⴽⵓⴷⵏ ⵏⵏⵙ ⵙ « najma enrolments list ». ⵓⵔ ⵉⵜⵜⵓⵕⵛⵎ ⴰⵡⴷ ⴽⵔⴰ.
cli-line-twice = ⵉⵣⵉⵔⵉⴳ { $number }: ⵙⵏⴰⵜ ⵜⵎⴰⵜⴰⵔⵉⵏ ⵎⵥⴰⵔⴰⵢⵏⵜ, ⵃⴹⵓ ⵢⴰⵜ. ⵓⵔ ⵉⵜⵜⵓⵕⵛⵎ ⴰⵡⴷ ⴽⵔⴰ.
cli-at-line = ⵓⵔ ⵉⵜⵜⵓⵕⵛⵎ ⴰⵡⴷ ⴽⵔⴰ. ⵉⵣⵉⵔⵉⴳ { $number }: { $why }
cli-labelled = { $label }: { $said }
cli-note-without-mark = ⵜⴰⵎⴰⵡⵜ ⴰⵔ ⵜⵎⵓⵏⴰ ⴷ ⵜⵎⴰⵜⴰⵔⵜ.
cli-nothing-to-mark = ⵓⵔ ⵉⵍⵍⵉ ⴽⵔⴰ ⵔⴰ ⵉⵜⵜⵓⵕⵛⵎ: ⴼⴽ ⵣⵓⵏⴷ { "--absent 3,7 --rest-present" }.
cli-added-centre = ⵉⵔⵏⵏⴰ ⵡⴰⵎⵎⴰⵙ { $name }, ⵓⵟⵟⵓⵏ { $id }
cli-added-module = ⵉⵔⵏⵏⴰ ⵓⵎⵓⴷⵓⵍ { $name }, ⵓⵟⵟⵓⵏ { $id }
cli-closure-planned =
    { $count ->
        [one] 1 ⵏ ⵜⵖⵉⵎⵉⵜ ⵜⵓⵜⵜⵓⵡⵜⴰⵢⵜ ⴳ ⵡⴰⵙⵙ ⴰⵏ
       *[other] { $count } ⵏ ⵜⵖⵉⵎⵉⵜⵉⵏ ⵜⵓⵜⵜⵓⵡⵜⴰⵢⵉⵏ ⴳ ⵡⵓⵙⵙⴰⵏ ⴰⵏ
    }: { $cancelled ->
        [1] ⵓⵔ ⵜⵜⵓⴳⴳⴰⵏⵜ
       *[other] ⵇⵇⵉⵎⵏⵜ ⴰⵎⵎ ⴳⴰⵏⵜ, { "--cancel" } ⴰⵔ ⵉⵜⵜⵉⵏⵉ ⵓⵔ ⵜⵜⵓⴳⴳⴰⵏⵜ
    }
cli-closure-kept =
    { $count ->
        [one] 1 ⵏ ⵓⴷⵍⵉⵙ ⵉⵜⵜⵓⵢⴰⵔⵔⴰⵏ ⵉⵇⵇⵉⵎ ⴰⵎⵎ ⵉⴳⴰ
       *[other] { $count } ⵏ ⵉⴷⵍⵉⵙⵏ ⵉⵜⵜⵓⵢⴰⵔⵔⴰⵏ ⵇⵇⵉⵎⵏ ⴰⵎⵎ ⴳⴰⵏ
    }
cli-module-taught = ⵜⵉⵔⵓⴱⴱⴰ ⴳ ⵡⴰⵎⵎⴰⵙ: { $running }, ⴰⴷ ⴷ ⵢⴰⵛⴽⵏ: { $coming }; ⴰⵔ ⵜⴽⵎⵎⴰⵍⵏⵜ.
cli-added-closure = ⵉⵔⵏⵏⴰ ⵓⵔⴳⴰⵍ « { $name } », ⵓⵟⵟⵓⵏ { $id }
cli-added-person = ⵜⵔⵏⵏⴰ ⵜⴽⴰⵔⴹⴰ ⵏ { $name }, ⵓⵟⵟⵓⵏ { $id }
cli-added-course =
    ⵜⵔⵏⵏⴰ ⵜⵔⴰⴱⴱⵓⵜ { $name }, ⵓⵟⵟⵓⵏ { $id }; { $sessions ->
        [0] ⴱⵍⴰ ⵜⵉⵖⵉⵎⵉⵜⵉⵏ ⵜⵜⵓⵙⵖⵉⵡⵙⵏⵉⵏ
        [one] 1 ⵏ ⵜⵖⵉⵎⵉⵜ ⵜⴻⵜⵜⵓⵙⵖⵉⵡⵙ
       *[other] { $sessions } ⵏ ⵜⵖⵉⵎⵉⵜⵉⵏ ⵜⵜⵓⵙⵖⵉⵡⵙⵏⵜ
    }
cli-enrolled =
    { $count ->
        [0] ⴰⵡⴷ ⵢⴰⵏ ⵓⵎⴰⵢⵏⵓ ⴳ { $course }
        [one] 1 ⵏ ⵓⴼⴳⴰⵏ ⵉⵜⵜⵓⵣⵎⵎⴻⵎ ⴳ { $course }
       *[other] { $count } ⵏ ⵉⴼⴳⴰⵏⵏ ⵜⵜⵓⵣⵎⵎⵎⵏ ⴳ { $course }
    }
cli-planned =
    { $count ->
        [0] ⴰⵡⴷ ⵢⴰⵜ ⵜⵖⵉⵎⵉⵜ ⵜⴰⵎⴰⵢⵏⵓⵜ ⵉ { $course }
        [one] 1 ⵏ ⵜⵖⵉⵎⵉⵜ ⵜⴻⵜⵜⵓⵙⵖⵉⵡⵙ ⵉ { $course }
       *[other] { $count } ⵏ ⵜⵖⵉⵎⵉⵜⵉⵏ ⵜⵜⵓⵙⵖⵉⵡⵙⵏⵜ ⵉ { $course }
    }
cli-nothing-due = ⵓⵔ ⵉⵍⵍⵉ ⵓⴷⵍⵉⵙ ⵔⴰ ⵉⵜⵜⵢⴰⵔⴰ ⴰⵔ { $day }
cli-session-state = ⵜⵉⵖⵉⵎⵉⵜ ⵏ { $day }: { $state }
cli-session-held = ⵜⴻⵜⵜⵓⴳⴳⴰ
cli-session-unlocked = ⵜⴻⵜⵜⵓⴳⴳⴰ, ⴰⴷⵍⵉⵙ ⵉⵔⵥⵎ
cli-sheet-head = { $course } · { $centre } · { $day } { $starts }–{ $ends } · ⵜⵉⵖⵉⵎⵉⵜ { $n }/{ $of } · { $state }
cli-sheet-totals = ⵍⵍⴰⵏⵜ { $present } · ⵎⴰⵟⵍⵏⵜ { $late } · ⵓⵔ ⵍⵍⵉⵏⵜ { $absent } · ⵙ ⵜⵎⵏⵜⵉⵍⵜ { $justified } · ⵜⵜⵡⴰⵙⵓⵔⴼⵏⵜ { $exempt } · ⵓⵔ ⵜⴰ ⵓⵔⵉⵏⵜ { $untaken } · ⵜⵉⵙⵔⴰⴳⵉⵏ ⵉⵜⵜⵓⴹⴼⴰⵔⵏ { $attended } ⵣⴳ { $offered }
cli-mark-late = ⴰⵎⴰⵟⵍ { $minutes } ⵙⴷ
cli-mark-not-concerned =
    { $sex ->
        [m] ⵓⵔ ⵜ ⵉⵇⵇⵉⵏ
       *[f] ⵓⵔ ⵜⵜ ⵉⵇⵇⵉⵏ
    }
cli-mark-untaken = ⵓⵔ ⵜⴰ ⵢⵓⵔⵉ
cli-marked = { $number } { $name }: { $mark }
cli-validated =
    ⴰⴷⵍⵉⵙ ⵏ { $course } ⵏ { $day } ⵉⵜⵜⵓⵙⵙⵏⵜⵎ{ $untaken ->
        [0] { "" }
        [one] , 1 ⵏ ⵉⵣⵉⵔⵉⴳ ⵓⵔ ⵜⴰ ⵢⵓⵔⵉ
       *[other] , { $untaken } ⵏ ⵉⵣⵉⵔⵉⴳⵏ ⵓⵔ ⵜⴰ ⵓⵔⵉⵏ
    }
cli-unlocked = ⴰⴷⵍⵉⵙ ⵏ { $course } ⵏ { $day } ⵉⵔⵥⵎ
cli-walked-in = ⵉⵣⵉⵔⵉⴳ { $number }, { $label }: ⵜⵍⵍⴰ
cli-exported =
    { $course }: { $rows ->
        [one] 1 ⵏ ⵉⵣⵉⵔⵉⴳ ⵢⵓⵔⴰⵏ
       *[other] { $rows } ⵏ ⵉⵣⵉⵔⵉⴳⵏ ⵢⵓⵔⴰⵏ
    } ⴳ { $file }
cli-history-entry = { $day } { $time } { $clerk }: { $act } · { $row } · ⴰⵙⵏⴼⵍ { $change }
cli-history-reason = ⵜⴰⵎⵏⵜⵉⵍⵜ: { $reason }
cli-check-sound = ⵜⴰⵙⵉⵍⴰ ⵜⵖⵜⴰ: { $changes } ⵏ ⵉⵙⵏⴼⴰⵍ, { $entries } ⵏ ⵜⵉⵔⵔⴰ ⵜⵜⵡⴰⵍⵙⵏ. { "Ancre" }: { $anchor }
cli-check-found =
    { $findings ->
        [one] 1 ⵏ ⵓⵣⴳⴰⵍ
       *[other] { $findings } ⵏ ⵉⵣⴳⴰⵍⵏ
    }: { $changes } ⵏ ⵉⵙⵏⴼⴰⵍ, { $entries } ⵏ ⵜⵉⵔⵔⴰ ⵜⵜⵡⴰⵍⵙⵏ. { "Ancre" }: { $anchor }
cli-set = { $setting } = { $value }
cli-founded = ⵜⴰⵙⵉⵍⴰ ⵏ ⵜⵎⴰⵣⴰⵏⵜ { $name } ⵜⴻⵜⵜⵓⵙⵏⵓⵍⴼⴰ: { $file }
cli-sampled = ⵜⴰⵙⵉⵍⴰ ⵏ ⵓⵎⴷⵢⴰ ⵜⴻⵜⵜⵓⵙⵏⵓⵍⴼⴰ: { $file }, { $persons } ⵏ ⵉⴼⴳⴰⵏⵏ, { $sessions } ⵏ ⵜⵖⵉⵎⵉⵜⵉⵏ ⴰⵔ { $until }
cli-import-would = ⵜⵉⵔⵎⵜ ⵏ ⵓⵙⴽⵜⵔ: { $rows } ⵏ ⵉⵣⵉⵔⵉⴳⵏ, { $added } ⵔⴰ ⵔⵏⵓⵏ, { $updated } ⵔⴰ ⵜⵜⵓⵙⵎⴷⵏ, { $unchanged } ⵍⵍⴰⵏ ⵢⴰⴷ, { $repeated } ⵜⵜⵡⴰⵍⵙⵏ, { $possible } ⵣⵎⵔⵏ ⴰⴷ ⵜⵜⵡⴰⵍⵙⵏ, { $errors } ⵔⴰ ⵜⵜⵓⵙⵖⵜⵉⵏ, { $enrolled } ⵔⴰ ⵜⵜⵓⵣⵎⵎⵎⵏ, { $rejected } ⵜⵜⵢⴰⴳⵉⵏ
cli-import-did = ⴰⵙⴽⵜⵔ ⵉⵙⵎⴷ: { $rows } ⵏ ⵉⵣⵉⵔⵉⴳⵏ, { $added } ⵔⵏⵏⴰⵏ, { $updated } ⵜⵜⵓⵙⵎⴷⵏ, { $unchanged } ⵍⵍⴰⵏ ⵢⴰⴷ, { $repeated } ⵜⵜⵡⴰⵍⵙⵏ, { $possible } ⵣⵎⵔⵏ ⴰⴷ ⵜⵜⵡⴰⵍⵙⵏ, { $errors } ⵔⴰ ⵜⵜⵓⵙⵖⵜⵉⵏ, { $enrolled } ⵜⵜⵓⵣⵎⵎⵎⵏ, { $rejected } ⵜⵜⵢⴰⴳⵉⵏ
cli-import-ignored =
    { $count ->
        [one] 1 ⵏ ⵜⴳⵊⴷⵉⵜ ⵓⵔ ⵜⴻⵜⵜⵢⴰⵙⵉ: { $names }. --map ⴰⵔ ⵉⵜⵜⵉⵏⵉ ⴰⵢⵏⵏⴰ ⴳⵉⵙ ⵉⵍⵍⴰⵏ
       *[other] { $count } ⵏ ⵜⴳⵊⴷⴰ ⵓⵔ ⵜⵜⵢⴰⵙⵉⵏⵜ: { $names }… --map ⴰⵔ ⵉⵜⵜⵉⵏⵉ ⴰⵢⵏⵏⴰ ⴳⵉⵙⵏⵜ ⵉⵍⵍⴰⵏ
    }
cli-rejects-text = { $arg }: ⵉⵣⵉⵔⵉⴳⵏ ⵉⵜⵜⵢⴰⴳⵉⵏ ⴰⵔ ⵜⵜⵢⴰⵔⴰⵏ ⵙ ⵓⴹⵕⵉⵚ ⵙ ⵜⴳⵊⴷⴰ. ⴼⴽ ⵉ ⵓⴼⴰⵢⵍⵓ ⵉⵙⵎ ⵙ .csv, ⵓⵔ ⴷ « { $file } »: ⵉⵖⴰⵡⴰⵙⵏ ⵏ ⵜⴼⵍⵡⵉⵢⵉⵏ ⴰⵔ ⵜ ⵔⵥⵥⵎⵏ ⴰⵡⴷ ⵏⵜⵜⵏⵉ.
cli-import-mend = ⵙ --rejects AFAYLU.csv ⵉⵣⵉⵔⵉⴳⵏ ⵔⴰ ⵜⵜⵓⵙⵖⵜⵉⵏ ⴰⵔ ⵜⵜⵢⴰⵔⴰⵏ ⵡⴰⵃⴷⵓⵜⵏ, ⵡⵊⴷⵏ ⴰⴷ ⵜⵜⵓⵙⵖⵜⵉⵏ ⵜⵜⵓⵙⴽⵜⵔⵏ.
cli-import-rejects = ⵉⵣⵉⵔⵉⴳⵏ ⵉⵜⵜⵢⴰⴳⵉⵏ ⵓⵔⴰⵏ ⴳ { $file }: ⵙⵖⵜⵉ ⵜⵏ, ⵜⵙⴽⵜⵔⵜ ⴰⴼⴰⵢⵍⵓ ⴰⴷ
persons-search = ⵔⵣⵓ
persons-who = ⵎⴰ ⵜⴳⴰ
persons-identify = ⴰⴽⵣ ⵜⴰⵏⴱⴳⵉⵜ
persons-walk-in = ⵜⴰⵏⴱⴳⵉⵜ ⵔⴰ ⵜⴻⵜⵜⵡⴰⴽⵣ: { $label }
persons-latest = ⵜⵉⴷ ⵉⵜⵜⵓⵣⵎⵎⴻⵎⵏ ⵜⵉⵎⴳⴳⵓⵔⴰ
persons-found =
    { $count ->
        [0] ⴰⵡⴷ ⵢⴰⵜ
        [one] 1 ⵜⴻⵜⵜⵢⴰⴼⴰ
       *[other] { $count } ⵜⵜⵢⴰⴼⴰⵏⵜ
    }
persons-many = { $count } ⴷ ⵓⴳⴳⴰⵔ: ⵙⵙⵉⴷⴷ
persons-new = ⴰⴼⴳⴰⵏ ⴰⵎⴰⵢⵏⵓ
persons-new-with = + ⴰⴼⴳⴰⵏ ⴰⵎⴰⵢⵏⵓ ⵙ « { $typed } »
persons-is-her = ⵏⵜⵜⴰⵜ ⴰⵢⴰⴷ
persons-clear = ⵙⴼⴹ, ⵔⴳⵍ
persons-identified = « { $label } » ⵜⴳⴰ { $name }: ⵉⵣⵉⵔⵉⴳ ⵢⵓⵙⵉ ⵉⵙⵎ ⵏⵏⵙ ✓
persons-empty =
    ⴷⴰ ⵍⵍⴰⵏ ⵉⴼⴳⴰⵏⵏ ⴰⴽⴽⵯ ⵏⵏⴰ ⵜⵙⵏⵓⴱⴳⵓ ⵜⵎⴰⵣⴰⵏⵜ.
    ⴰⵔⴰ ⵉⵙⵎ ⴰⴷ ⵜⵔⵣⵓⵜ; F4 ⴰⵔ ⵉⵔⵥⵥⵎ ⵜⴰⴽⴰⵔⴹⴰ ⵏ ⵓⴼⴳⴰⵏ ⴰⵎⴰⵢⵏⵓ;
    ⴰⴷⵍⵉⵙ ⵏ ⵜⴼⵍⵡⵉⵜ ⴰⵔ ⵉⵜⵜⵓⵙⴽⵜⴰⵔ ⵙ F6.
person-saved = { $name }: ⵜⴻⵜⵜⵓⵃⴹⴰ ⵜⴽⴰⵔⴹⴰ, ⵓⵟ. { $id } ✓
person-saved-doubt = ⵙⵍⴽⵏ: { $doubt } · { $name }: ⵜⴻⵜⵜⵓⵃⴹⴰ ⵜⴽⴰⵔⴹⴰ ✓
person-moved = ⵜⴷⴷⵓⴽⵍ ⴷ ⵜⴽⴰⵔⴹⴰ { $id }: ⵏⵜⵜⴰⵜ ⴰⵙ ⵜⵜⵄⵎⵎⴰⵔⵜ
person-saved-moved = { $name }: ⵜⴻⵜⵜⵓⵃⴹⴰ ⴳ ⵜⴽⴰⵔⴹⴰ ⵓⵟ. { $id }, ⵜⴷⴷⵓⴽⵍ ⴷⴰⵔⵙ ⵜⵉⵏⵏⵙ ✓
person-known = ⵓⵟ. { $id } · ⴰⴽⴰⵔⴰⵎ ⵏ ⵓⴽⴰⵖⴹ { $file }
person-courses = ⵜⵉⵔⵓⴱⴱⴰ ⵏⵏⵙ
person-course-number = ⵓⵟ. { $number }
person-course-since = ⵣⴳ { $from }
person-course-ended = { $from } – { $to }
person-alike = ⵀⴰⵜⵉⵏ ⵜⴻⵜⵜⵢⴰⵙⵙⴰⵏ ⵢⴰⴷ
person-compare = ⵙⵎⵣⴰⵣⴰⵍ
person-spell = ⵙⵓⵎⵔ
person-spelled = ⵉⵜⵜⵓⵙⵓⵎⵔ ⵣⴳ « { $from } »: Entrée ⴰⵔ ⵜ ⵉⵇⴱⴱⵍ, ⵏⵖ ⵙⵖⵜⵉ ⵜ
person-nobody-alike = ⴰⵡⴷ ⵢⴰⵏ ⵢⴰⴹⵏ ⵓⵔ ⵢⵓⵙⵉ ⵉⵙⵎ ⴰⴷ
person-file-taken = ⴰⴽⴰⵔⴰⵎ ⵏ { $name }, ⵓⵟ. { $id }: ⵙⵖⵜⵉ ⵜ, ⵏⵖ ⵔⵥⵎ ⵜⴰⴽⴰⵔⴹⴰ ⵏⵏⵙ
person-cin-taken = CIN ⵏ { $name }, ⵓⵟ. { $id }: ⵙⵖⵜⵉ ⵜⵜ, ⵏⵖ ⵔⵥⵎ ⵜⴰⴽⴰⵔⴹⴰ ⵏⵏⵙ
action-merge = ⵙⴷⵓⴽⴽⵍ…
action-merge-help = ⴰⵔ ⵉⵙⵜⵜⴰⵢ ⵜⴰⴽⴰⵔⴹⴰ ⵢⴰⴹⵏ ⵏ ⵓⴼⴳⴰⵏ ⴰⴷ, ⴰⵔ ⵙⵏⴰⵜ ⵜⵜ ⵉⵙⴽⴰⵔ ⵢⴰⵜ.
action-united = ⴰⵙⴷⵓⴽⴽⵍ
action-united-help = ⵜⵉⴽⴰⵔⴹⵉⵡⵉⵏ ⵉⴷⴷⵓⴽⵍⵏⵜ ⴳ ⵜⴰ: ⴰⵢⵏⵏⴰ ⴳⵉⵙⵏⵜ ⵉⵍⵍⴰⵏ, ⴷ ⵎⴰⵎⵏⴽ ⵔⴰ ⵉⴱⴹⵓ ⵓⵙⴷⵓⴽⴽⵍ.
action-swap = ⵙⵏⴼⵍ
action-swap-help = ⴰⵔ ⵉⵃⵟⵟⵓ ⵜⴰⴽⴰⵔⴹⴰ ⵢⴰⴹⵏ; ⴰⵣⴰⵍⵏ ⵉⵜⵜⵓⵙⵜⴰⵢⵏ ⵇⵇⵉⵎⴰⵏ ⵜⵜⵓⵙⵜⴰⵢⵏ.
act-merge-persons = ⴰⵙⴷⵓⴽⴽⵍ ⵏ ⵜⴽⴰⵔⴹⵉⵡⵉⵏ
act-unmerge-persons = ⴱⵟⵟⵓ ⵏ ⵓⵙⴷⵓⴽⴽⵍ
table-merge = ⴰⵙⴷⵓⴽⴽⵍ ⵏ ⵜⴽⴰⵔⴹⵉⵡⵉⵏ
table-row = ⵉⵣⵉⵔⵉⴳ
place-merging = ⴰⵙⴷⵓⴽⴽⵍ
place-united = ⵜⵉⴽⴰⵔⴹⵉⵡⵉⵏ ⵉⴷⴷⵓⴽⵍⵏⵜ
help-merging-1 = ⴳ ⵓⵥⵍⵎⴰⴹ ⵜⴰⴽⴰⵔⴹⴰ ⵔⴰ ⵉⵇⵇⵉⵎⵏ, ⴳ ⵓⵢⴼⴼⴰⵙ ⵜⴰⴷ ⴷⴰⵔⵙ ⵉⴷⴷⵓⴽⵍⵏ. ← ⴷ → ⴰⵔ ⵙⵜⵜⴰⵢⵏ ⴰⵣⴰⵍ ⵔⴰ ⵉⵇⵇⵉⵎⵏ, ✓ ⴰⵔ ⵜ ⵉⵙⴽⴰⵏ.
help-merging-2 = ⴱⵍⴰ ⴰⵙⵜⴰⵢ, ⴰⵣⴰⵍ ⵉⵄⵎⵎⵔⵏ ⴰⵔ ⵉⵔⵏⵏⵓ ⴰⵅⵡⴰⵏ. ⴰⵣⴰⵍⵏ ⵉⵊⵍⴰⵏ ⴰⵔ ⵜⵜⵖⵔⴰⵏ ⴳ ⵓⵎⵣⵔⵓⵢ.
help-merging-3 = ⵉⵣⵎⵎⴻⵎⵏ ⴷ ⵜⵎⴰⵜⴰⵔⵉⵏ ⴰⵔ ⵣⵔⴰⵢⵏ ⴰⴽⴽⵯ ⵙ ⵜⴽⴰⵔⴹⴰ ⵏⵏⴰ ⵉⵇⵇⵉⵎⴰⵏ. ⴳ ⵜⵔⴰⴱⴱⵓⵜ ⵉⵛⵔⴽⵏ, ⵜⵉⵎⴰⵜⴰⵔⵉⵏ ⵏⵏⵙ ⴰⵔ ⵜⵜⵎⵓⵏⵏⵜ ⴳ ⵢⴰⵏ ⵉⵣⵉⵔⵉⴳ.
help-merging-4 = F2 ⴰⵔ ⵉⵙⴽⴰⵏ ⴰⵢⵏⵏⴰ ⵔⴰ ⵉⵜⵜⵓⵙⴽⴰⵔ, ⴹⴰⵕⵜ ⴰⵙ ⴰⵔ ⵉⵙⴷⵓⴽⴽⵓⵍ. { "Ctrl-Z" } ⴰⵔ ⵉⵙⵡⵔⵔⴰⵢ; ⴰⵣⴽⴽⴰ, F9 n ⴳ ⵜⴽⴰⵔⴹⴰ ⴰⵔ ⵉⴱⵟⵟⵓ ⴰⵙⴷⵓⴽⴽⵍ.
help-united-1 = ⵜⵉⴽⴰⵔⴹⵉⵡⵉⵏ ⵉⴷⴷⵓⴽⵍⵏⵜ ⴳ ⵜⴰ, ⵜⴰⵎⴳⴳⴰⵔⵓⵜ ⵜⴰⵣⵡⴰⵔⴰ, ⴷ ⴰⵢⵏⵏⴰ ⴳ ⵜⵍⵍⴰ ⴽⵓ ⵢⴰⵜ.
help-united-2 = Entrée ⴰⵔ ⵉⵙⴽⴰⵏ ⴰⵢⵏⵏⴰ ⵔⴰ ⵢⴰⵖⵓⵍ, ⴹⴰⵕⵜ ⴰⵙ ⴰⵔ ⵉⴱⵟⵟⵓ ⴰⵙⴷⵓⴽⴽⵍ; ⴰⵢⵏⵏⴰ ⵉⵙⵏⴼⵍⵏ ⵣⴳ ⵉⵎⵉⵔ ⴰⵔ ⵉⵇⵇⵉⵎⴰ ⴷⴰ, ⵉⵜⵜⵖⵔⴰ ⴷⴷⴰⵡ.
merging-title = ⵙⴷⵓⴽⴽⵍ
merging-other = ⵙⴷⵓⴽⴽⵍ ⴷ…
merging-search = ⴷ ⵡⵉ
merging-alike =
    { $count ->
        [0] ⴰⵡⴷ ⵢⴰⵏ ⵢⴰⴹⵏ ⵓⵔ ⵢⵓⵙⵉ ⵉⵙⵎ ⴰⴷ: ⴰⵔⴰ ⵡⵉⵏ ⵜⴽⴰⵔⴹⴰ ⵢⴰⴹⵏ, ⴰⴽⴰⵔⴰⵎ ⵏⵖ CIN
        [one] 1 ⵏ ⵓⴼⴳⴰⵏ ⵉⵣⵎⵔ ⴰⴷ ⵉⴳ { $name }
       *[other] { $count } ⵏ ⵉⴼⴳⴰⵏⵏ ⵣⵎⵔⵏ ⴰⴷ ⴳⵏ { $name }
    }
merging-found =
    { $count ->
        [0] ⴰⵡⴷ ⵢⴰⵏ ⵙ ⵢⵉⵙⵎ ⴰⴷ: ⴰⵔⴰ ⴽⵔⴰ ⵢⴰⴹⵏ
        [one] 1 ⵏ ⵓⴼⴳⴰⵏ ⵉⵜⵜⵢⴰⴼⴰ, ⴰⴷ ⵉⴷⴷⵓⴽⵍ ⴷ { $name }
       *[other] { $count } ⵏ ⵉⴼⴳⴰⵏⵏ ⵜⵜⵢⴰⴼⴰⵏ, ⴰⴷ ⴷⴷⵓⴽⵍⵏ ⴷ { $name }
    }
merging-nobody = ⴰⵔⴰ ⵉⵙⵎ, ⴰⴽⴰⵔⴰⵎ, ⴰⵜⵉⵍⵉⴼⵓⵏ ⵏⵖ CIN ⵏ ⵜⴽⴰⵔⴹⴰ ⵢⴰⴹⵏ.
merging-nobody-chosen = ⵙⵜⵉ ⵜⴰⵣⵡⴰⵔⴰ ⵜⴰⴽⴰⵔⴹⴰ ⵢⴰⴹⵏ.
merging-not-saved = ⵃⴹⵓ ⵜⴰⵣⵡⴰⵔⴰ ⵜⴰⴽⴰⵔⴹⴰ ⴰⴷ (F2): ⴹⴰⵕⵜ ⴰⵙ ⵜⵣⵎⵔ ⴰⴷ ⵜⴷⴷⵓⴽⵍ.
merging-compare = ⵙⵎⵣⴰⵣⴰⵍ
merging-kept = ⴰⵔ ⵜⵇⵇⵉⵎⴰ: ⵓⵟ. { $id }
merging-gone = ⵔⴰ ⵜⴷⴷⵓⴽⵍ: ⵓⵟ. { $id }
merging-first = ⴰⵥⵍⵎⴰⴹ
merging-second = ⴰⵢⴼⴼⴰⵙ
merging-next = ⵓⴹⴼⵉⵔ
merging-do = ⵙⴷⵓⴽⴽⵍ
merging-all = ⵙⴽⵏ ⴰⴽⴽⵯ
merging-differing = ⵉⵎⵣⴰⵔⴰⵢⵏ
merging-take-all = ⵜⴰⵙⴳⴰ ⴰⴷ ⴰⴽⴽⵯ
merging-no-difference = ⵙⵏⴰⵜ ⵜⴽⴰⵔⴹⵉⵡⵉⵏ ⴰⵔ ⵜⵜⵉⵏⵉⵏⵜ ⵢⴰⵏ; F7 ⴰⵔ ⵉⵙⴽⴰⵏ ⴰⴽⴽⵯ.
merging-moves =
    ⴰⵢⵏⵏⴰ ⵉⵣⵔⴰⵢⵏ ⵙ ⵜⴽⴰⵔⴹⴰ ⵉⵇⵇⵉⵎⴰⵏ: { $enrolments ->
        [0] ⴰⵡⴷ ⵢⴰⵏ ⵓⵣⵎⵎⴻⵎ
        [one] 1 ⵏ ⵓⵣⵎⵎⴻⵎ
       *[other] { $enrolments } ⵏ ⵉⵣⵎⵎⴻⵎⵏ
    }, { $marks ->
        [0] ⴰⵡⴷ ⵢⴰⵜ ⵜⵎⴰⵜⴰⵔⵜ
        [one] 1 ⵏ ⵜⵎⴰⵜⴰⵔⵜ
       *[other] { $marks } ⵏ ⵜⵎⴰⵜⴰⵔⵉⵏ
    }{ $collisions ->
        [0] { "" }
        [one] , 1 ⵏ ⵓⵎⵢⴰⴳⴰⵔ
       *[other] , { $collisions } ⵏ ⵉⵎⵢⴰⴳⴰⵔⵏ
    }{ $others ->
        [0] { "" }
        [one] , 1 ⵏ ⵉⵣⵉⵔⵉⴳ ⵢⴰⴹⵏ
       *[other] , { $others } ⵏ ⵉⵣⵉⵔⵉⴳⵏ ⵢⴰⴹⵏ
    }
merging-doubled =
    { $count ->
        [one] ⵙⵉⵏ ⵉⵣⵉⵔⵉⴳⵏ ⴳ 1 ⵏ ⵜⵔⴰⴱⴱⵓⵜ: ⵜⵉⵎⴰⵜⴰⵔⵉⵏ ⵏⵏⵙ ⴰⵔ ⵜⵜⵎⵓⵏⵏⵜ ⴳ ⵢⴰⵏ, ⵡⴰⵢⵢⴰⴹ ⴰⵔ ⵉⵃⵟⵟⵓ ⵓⵟⵟⵓⵏ ⵏⵏⵙ ⴱⵍⴰ ⵜⵉⵎⴰⵜⴰⵔⵉⵏ.
       *[other] ⵙⵉⵏ ⵉⵣⵉⵔⵉⴳⵏ ⴳ { $count } ⵏ ⵜⵔⵓⴱⴱⴰ: ⵜⵉⵎⴰⵜⴰⵔⵉⵏ ⵏⵏⵙ ⴰⵔ ⵜⵜⵎⵓⵏⵏⵜ ⴳ ⵢⴰⵏ, ⵡⴰⵢⵢⴰⴹ ⴰⵔ ⵉⵃⵟⵟⵓ ⵓⵟⵟⵓⵏ ⵏⵏⵙ ⴱⵍⴰ ⵜⵉⵎⴰⵜⴰⵔⵉⵏ.
    }
merging-collisions =
    { $count ->
        [one] ⵜⴻⵜⵜⵓⵕⵛⵎ ⴳ ⵙⵉⵏ ⵉⵣⵉⵔⵉⴳⵏ ⴳ 1 ⵏ ⵜⵖⵉⵎⵉⵜ: ⵜⴰⵎⴰⵜⴰⵔⵜ ⵏ ⵉⵣⵉⵔⵉⴳ ⵉⵇⵇⵉⵎⴰⵏ ⴰⵔ ⵜⵇⵇⵉⵎⴰ.
       *[other] ⵜⴻⵜⵜⵓⵕⵛⵎ ⴳ ⵙⵉⵏ ⵉⵣⵉⵔⵉⴳⵏ ⴳ { $count } ⵏ ⵜⵖⵉⵎⵉⵜⵉⵏ: ⵜⴰⵎⴰⵜⴰⵔⵜ ⵏ ⵉⵣⵉⵔⵉⴳ ⵉⵇⵇⵉⵎⴰⵏ ⴰⵔ ⵜⵇⵇⵉⵎⴰ.
    }
merging-locked =
    { $count ->
        [one] 1 ⵏ ⵓⴷⵍⵉⵙ ⵉⵔⴳⵍⵏ ⵔⴰ ⵉⵜⵜⵓⵙⵖⵜⵉ: ⴰⵔ ⵜⵜⵓⵜⵔⴰ ⵜⵎⵏⵜⵉⵍⵜ.
       *[other] { $count } ⵏ ⵉⴷⵍⵉⵙⵏ ⵔⴳⵍⵏⵉⵏ ⵔⴰ ⵜⵜⵓⵙⵖⵜⵉⵏ: ⴰⵔ ⵜⵜⵓⵜⵔⴰ ⵜⵎⵏⵜⵉⵍⵜ.
    }
merging-apart = { $clerk } ⵉⵕⵛⵎ ⵉⵙ ⴳⴰⵏⵜ ⵜⴽⴰⵔⴹⵉⵡⵉⵏ ⴰⴷ ⵙⵉⵏ ⵉⴼⴳⴰⵏⵏ: ⴰⵔ ⵜⵜⵓⵜⵔⴰ ⵜⵎⵏⵜⵉⵍⵜ.
merging-lost =
    { $count ->
        [one] 1 ⵏ ⵡⴰⵣⴰⵍ ⵔⴰ ⵉⵇⵇⵉⵎ ⵖⴰⵙ ⴳ ⵓⵎⵣⵔⵓⵢ: { $values }
       *[other] { $count } ⵏ ⵡⴰⵣⴰⵍⵏ ⵔⴰ ⵇⵇⵉⵎⵏ ⵖⴰⵙ ⴳ ⵓⵎⵣⵔⵓⵢ: { $values }
    }
merging-reason = ⵜⴰⵎⵏⵜⵉⵍⵜ
merging-reason-wanted = ⴼⴽ ⵜⴰⵎⵏⵜⵉⵍⵜ, ⵏⵖ Échap ⴰⴷ ⵜⴰⵖⵓⵍⵜ.
merging-ask =
    ⵉⵙ ⵔⴰ ⵜⵙⴽⵔⵜ ⵢⴰⵜ ⵣⴳ ⵙⵏⴰⵜ ⵜⴽⴰⵔⴹⵉⵡⵉⵏ? { $lost ->
        [0] ⵓⵔ ⵉⵊⵍⵉ ⴰⵡⴷ ⵢⴰⵏ ⵡⴰⵣⴰⵍ
        [one] 1 ⵏ ⵡⴰⵣⴰⵍ ⵖⴰⵙ ⴳ ⵓⵎⵣⵔⵓⵢ
       *[other] { $lost } ⵏ ⵡⴰⵣⴰⵍⵏ ⵖⴰⵙ ⴳ ⵓⵎⵣⵔⵓⵢ
    }{ $collisions ->
        [0] .
        [one] , 1 ⵏ ⵓⵎⵢⴰⴳⴰⵔ.
       *[other] , { $collisions } ⵏ ⵉⵎⵢⴰⴳⴰⵔⵏ.
    }
merging-not-yet = ⴰⵖⵓⵍ
merging-done = { $name }: ⵙⵏⴰⵜ ⵜⴽⴰⵔⴹⵉⵡⵉⵏ ⴳⴰⵏⵜ ⵢⴰⵜ ✓
merge-herself = ⵜⴳⴰ ⵢⴰⵜ ⵜⴽⴰⵔⴹⴰ ⵙⵏⴰⵜ ⵜⵉⴽⴽⴰⵍ: ⵙⵜⵉ ⵜⴰⴽⴰⵔⴹⴰ ⵢⴰⴹⵏ ⵏ ⵓⴼⴳⴰⵏ ⴰⴷ.
merge-already = ⵜⴰⴽⴰⵔⴹⴰ ⵓⵟ. { $id } ⵜⴷⴷⵓⴽⵍ ⵢⴰⴷ ⴷ { $name }, ⵓⵟ. { $kept }: ⵓⵔ ⵙⵓⵍ ⵉⵍⵍⵉ ⵎⴰⵢⴷ ⵔⴰ ⵉⴷⴷⵓⴽⵍ.
merge-elsewhere = ⵜⴰⴽⴰⵔⴹⴰ ⵓⵟ. { $id } ⵜⴷⴷⵓⴽⵍ ⵢⴰⴷ ⴷ { $name }, ⵓⵟ. { $kept }: ⵙⴷⵓⴽⴽⵍ ⴷ ⵜⴰ.
merge-distinct = { $clerk } ⵉⵕⵛⵎ ⵉⵙ ⴳⴰⵏⵜ ⵜⴽⴰⵔⴹⵉⵡⵉⵏ ⴰⴷ ⵙⵉⵏ ⵉⴼⴳⴰⵏⵏ: ⴼⴽ ⵜⴰⵎⵏⵜⵉⵍⵜ ⴰⴷ ⴷⴷⵓⴽⵍⵏ ⵡⴰⵅⵅⴰ.
merge-locked =
    { $count ->
        [one] 1 ⵏ ⵓⴷⵍⵉⵙ ⵉⵔⴳⵍⵏ ⵔⴰ ⵉⵜⵜⵓⵙⵖⵜⵉ: ⴼⴽ ⵜⴰⵎⵏⵜⵉⵍⵜ.
       *[other] { $count } ⵏ ⵉⴷⵍⵉⵙⵏ ⵔⴳⵍⵏⵉⵏ ⵔⴰ ⵜⵜⵓⵙⵖⵜⵉⵏ: ⴼⴽ ⵜⴰⵎⵏⵜⵉⵍⵜ.
    }
unmerge-no-merge = ⴰⵙⵏⴼⵍ { $change } ⵓⵔ ⵉⴳⵉ ⴰⵙⴷⵓⴽⴽⵍ ⵏ ⵜⴽⴰⵔⴹⵉⵡⵉⵏ: « najma persons show » ⴰⵔ ⵉⵜⵜⴰⴽⴽⴰ ⵓⵟⵟⵓⵏ ⵏ ⴽⵓ ⴰⵙⴷⵓⴽⴽⵍ.
unmerge-done = ⴰⵙⴷⵓⴽⴽⵍ { $change } ⵉⴱⴹⴰ ⵢⴰⴷ, ⵉⴱⴹⴰ ⵜ { $clerk }.
unmerge-newer = ⵜⵉⴽⴰⵔⴹⵉⵡⵉⵏ ⴰⴷ ⴷⴷⵓⴽⵍⵏ ⴷⴰⵖ: ⴱⴹⵓ ⴰⵙⴷⵓⴽⴽⵍ { $change }.
unmerge-first = ⴰⵙⴷⵓⴽⴽⵍ { $change } ⴷ { $name } ⵉⴷⴷⴰ ⴷ ⴷⴼⴼⵉⵔ ⵏ ⵡⴰⴷ: ⴱⴹⵓ ⵜ ⵣⵡⴰⵔ.
person-united = ⵜⴰⴽⴰⵔⴹⴰ ⵉⴷⴷⵓⴽⵍⵏ
united-head =
    { $count ->
        [0] { $name }: ⴰⵡⴷ ⵢⴰⵜ ⵜⴽⴰⵔⴹⴰ ⵜⴷⴷⵓⴽⵍ
        [one] { $name }: 1 ⵏ ⵜⴽⴰⵔⴹⴰ ⵉⴷⴷⵓⴽⵍⵏ
       *[other] { $name }: { $count } ⵏ ⵜⴽⴰⵔⴹⵉⵡⵉⵏ ⵉⴷⴷⵓⴽⵍⵏⵜ
    }
united-none = ⴷⴰ ⵍⵍⴰⵏⵜ ⵜⴽⴰⵔⴹⵉⵡⵉⵏ ⵉⴷⴷⵓⴽⵍⵏⵜ ⴳ ⵜⴰ. F9 j, ⴳ ⵜⴽⴰⵔⴹⴰ, ⴰⵔ ⵉⵙⴷⵓⴽⴽⵓⵍ ⵢⴰⵜ.
united-day = ⴰⵙⴰⴽⵓⴷ
united-clerk = ⵣⴳ ⵖⵓⵔ
united-id = ⵓⵟⵟⵓⵏ
united-name = ⵉⵙⵎ
united-reason = ⵜⴰⵎⵏⵜⵉⵍⵜ
united-had = ⵍⵍⴰⵏ ⴳⵉⵙ:
united-what = { $what }
united-stays =
    { $count ->
        [0] ⵓⵔ ⵉⵙⵏⴼⵍ ⴽⵔⴰ ⵣⴳ ⵉⵎⵉⵔ: ⴽⵔⴰ ⴰⴽⴽⵯ ⴰⵔ ⵉⵜⵜⴰⵖⵓⵍ.
        [one] 1 ⵉⵙⵏⴼⵍⵏ ⵣⴳ ⵉⵎⵉⵔ ⴰⵔ ⵉⵇⵇⵉⵎⴰ ⴳ ⵜⴽⴰⵔⴹⴰ ⵉⵇⵇⵉⵎⴰⵏ:
       *[other] { $count } ⵙⵏⴼⵍⵏⵉⵏ ⵣⴳ ⵉⵎⵉⵔ ⴰⵔ ⵜⵜⵖⵉⵎⴰⵏ ⴳ ⵜⴽⴰⵔⴹⴰ ⵉⵇⵇⵉⵎⴰⵏ:
    }
united-ask =
    ⴱⴹⵓ { $name }? ⵜⴰⴽⴰⵔⴹⴰ ⵔⴰ ⵜⴰⵖⵓⵍ{ $enrolments ->
        [0] { "" }
        [one] { " " }ⴷ 1 ⵏ ⵓⵣⵎⵎⴻⵎ
       *[other] { " " }ⴷ { $enrolments } ⵏ ⵉⵣⵎⵎⴻⵎⵏ
    }{ $marks ->
        [0] { "" }
        [one] { " " }ⴷ 1 ⵏ ⵜⵎⴰⵜⴰⵔⵜ
       *[other] { " " }ⴷ { $marks } ⵏ ⵜⵎⴰⵜⴰⵔⵉⵏ
    }{ $stays ->
        [0] .
        [one] ; 1 ⵉⵙⵏⴼⵍⵏ ⵣⴳ ⵉⵎⵉⵔ ⵔⴰ ⵉⵇⵇⵉⵎ ⵖⵉⴷ.
       *[other] ; { $stays } ⵙⵏⴼⵍⵏⵉⵏ ⵣⴳ ⵉⵎⵉⵔ ⵔⴰ ⵇⵇⵉⵎⵏ ⵖⵉⴷ.
    }
united-not-yet = ⴰⵖⵓⵍ
united-apart = ⴱⴹⵓ
united-parted = ⵜⴰⵖⵓⵍ ⴷ ⵉ { $name } ⵜⴰⴽⴰⵔⴹⴰ ⵏⵏⵙ, ⵓⵟ. { $id } ✓
cli-do-persons-merge = ⵙⴽⵔ ⵢⴰⵜ ⵣⴳ ⵙⵏⴰⵜ ⵜⴽⴰⵔⴹⵉⵡⵉⵏ ⵏ ⵢⴰⵏ ⵓⴼⴳⴰⵏ: A ⴰⵔ ⵜⵇⵇⵉⵎⴰ, B ⴰⵔ ⴷⴰⵔⵙ ⵜⴷⴷⵓⴽⴽⵓⵍ
cli-do-persons-unmerge = ⴱⴹⵓ ⴰⵙⴷⵓⴽⴽⵍ, ⴽⵓ ⴰⴽⵓⴷ
cli-arg-kept = ⵜⴰⴽⴰⵔⴹⴰ ⵔⴰ ⵉⵇⵇⵉⵎⵏ (A), ⵙ ⵓⵟⵟⵓⵏ, ⴰⴽⴰⵔⴰⵎ ⵏⵖ CIN ⵏⵏⵙ
cli-arg-gone = ⵜⴰⴽⴰⵔⴹⴰ ⵔⴰ ⴷⴰⵔⵙ ⵉⴷⴷⵓⴽⵍⵏ (B)
cli-arg-keep = ⴰⵣⴰⵍ ⵉⵜⵜⵓⵃⴹⴰⵏ ⵏ ⵉⴳⵔ: { "phone=b" }; ⴱⵍⴰ ⵏⵏⵙ, ⴰⵣⴰⵍ ⵉⵄⵎⵎⵔⵏ ⴰⵔ ⵉⵔⵏⵏⵓ, ⴹⴰⵕⵜ ⴰⵙ ⵡⵉⵏ A
cli-arg-change = ⵓⵟⵟⵓⵏ ⵏ ⵓⵙⴷⵓⴽⴽⵍ, ⴰⴽⴽⴰ ⵜ ⵉⵜⵜⴰⴽⴽⴰ « persons show » ⵏⵖ ⴰⵎⵣⵔⵓⵢ
cli-arg-merge-dry-run = ⵉⵏⵉ ⵖⴰⵙ ⴰⵢⵏⵏⴰ ⵔⴰ ⵉⵜⵜⵓⵙⴽⴰⵔ
cli-value-field-side = { "IGR=a|b" }
cli-merged = { $gone } ⵜⴷⴷⵓⴽⵍ ⴷ { $kept }. « najma persons unmerge { $change } » ⴰⵔ ⵜ ⵉⴱⵟⵟⵓ.
cli-would-merge = { $gone } ⵔⴰ ⵜⴷⴷⵓⴽⵍ ⴷ { $kept }; ⵓⵔ ⵉⵜⵜⵢⴰⵔⵉ ⴽⵔⴰ.
cli-merge-lost = ⵖⴰⵙ ⴳ ⵓⵎⵣⵔⵓⵢ: { $field } « { $value } »
cli-merge-keep = « { $text } »: ⴰⵔⴰ { "IGR=a" } ⵏⵖ { "IGR=b" }. ⵉⴳⵔⴰⵏ ⵉⵄⵎⵎⵔⵏ: { $fields }.
cli-change-number = « { $text } »: ⴼⴽ ⵓⵟⵟⵓⵏ ⵏ ⵓⵙⴷⵓⴽⴽⵍ.
cli-unmerged = ⵜⴰⵖⵓⵍ ⴷ ⵉ { $gone } ⵜⴰⴽⴰⵔⴹⴰ ⵏⵏⵙ, ⵜⴱⴹⴰ ⴷ { $kept }: { $enrolments } ⵏ ⵉⵣⵎⵎⴻⵎⵏ ⴷ { $marks } ⵏ ⵜⵎⴰⵜⴰⵔⵉⵏ ⴰⵖⵓⵍⵏ.
cli-would-unmerge = ⵔⴰ ⵜⴰⵖⵓⵍ ⵉ { $gone } ⵜⴰⴽⴰⵔⴹⴰ ⵏⵏⵙ, ⵜⴱⴹⵓ ⴷ { $kept }: { $enrolments } ⵏ ⵉⵣⵎⵎⴻⵎⵏ ⴷ { $marks } ⵏ ⵜⵎⴰⵜⴰⵔⵉⵏ. ⵓⵔ ⵉⵜⵜⵢⴰⵔⵉ ⴽⵔⴰ.
cli-unmerge-stays = ⵉⵙⵏⴼⵍ ⵣⴳ ⵉⵎⵉⵔ, ⴰⵔ ⵉⵇⵇⵉⵎⴰ: { $what } · { $clerk }
cli-united = ⵜⴷⴷⵓⴽⵍ ⴷⴰⵔⵙ: { $name } ({ $id }), ⴳ { $day } ⵣⴳ ⵖⵓⵔ { $clerk }; « najma persons unmerge { $change } » ⴰⵔ ⵜ ⵉⴱⵟⵟⵓ
record-next = ⵉⴳⵔ ⵓⴹⴼⵉⵔ
record-save = ⵃⴹⵓ
record-leave = ⵙ ⵓⵔⵡⵡⴰⵢ
record-repeat = ⴰⵍⵙ
record-named = ⵜⴰⴽⴰⵔⴹⴰ ⵏ { $name }
record-resume = ⴰⵖⵓⵍ ⵙ ⵎⴰⵏⵉ ⴳ ⵉⴱⴱⵉ ⵓⵣⴷⴰⵢ: { $what }
record-kept = ⵉⵜⵜⵓⵃⴹⴰ ⵙ ⵓⵔⵡⵡⴰⵢ: ⵜⴰⴽⴰⵔⴹⴰ ⴰⴷ ⵔⴰ ⵜ ⵜⵔⵥⵎ ⴳ ⵉⴳⵔ ⵏⵏⵙ
record-resumed = ⴰⵔⵡⵡⴰⵢ ⵏ { $day } ⴼ { $time }, ⵉⵜⵜⵡⴰⵍⵙ · F9 x ⴰⵔ ⵜ ⵉⵜⴽⴽⵙ
record-was-saved = ⵉⵜⵜⵓⵃⴹⴰ ⴷⴰⵜ ⵏ ⵓⴱⴱⴰⵢ: { $what }
line-kept = ⵓⵔ ⵉⵜⵜⵓⵃⴹⴰ, ⵎⴰⵛⵛⴰ ⵉⵔⴰ ⴰⴷ ⴰⵎ ⵜ ⵉⴼⴽ ⵓⵙⵇⵙⵉ ⴰⴷ ⵏⵉⵜ
line-resumed = ⵉⵜⵜⵢⴰⵔⴰ ⴳ { $day } ⴼ { $time }: ⴻⵏⵜⴻⵔ ⴰⵔ ⵜ ⵉⵃⵟⵟⵓ, ⴰⵙⴽⴽⵉⵍ ⴰⵔ ⵜ ⵉⵙⵎⴰⵜⵜⴰⵢ
line-resumed-changed = ⵉⵜⵜⵢⴰⵔⴰ ⴳ { $day } ⴼ { $time }; ⴹⴰⵔⴰⵜ ⵓⵢⵏ ⵉⵜⵜⵢⴰⵔⴰ « { $stored } »: ⴻⵏⵜⴻⵔ ⴰⵔ ⵜ ⵉⵙⵎⴰⵜⵜⴰⵢ, ⴻⵙⵛ ⴰⵔ ⵜ ⵉⵜⵜⴰⵊⵊⴰ
line-resumed-over = ⵉⵜⵜⵢⴰⵔⴰ ⴳ { $day } ⴼ { $time } ⴳ ⵓⴷⵖⴰⵔ ⵏ « { $stored } »: ⴻⵏⵜⴻⵔ ⴰⵔ ⵜ ⵉⵃⵟⵟⵓ
line-waits = « { $text } » ⵓⵔ ⵉⵜⵜⵓⵃⴹⴰ: ⴰⵙⵇⵙⵉ ⴰⴷ ⵏⵉⵜ ⵉⵔⴰ ⴰⴷ ⴰⵎ ⵜ ⵉⴼⴽ
record-discard =
    { $fields ->
        [one] ⵉⵙ ⵔⴰ ⵜⴽⴽⵙⵜ ⴰⵔⵡⵡⴰⵢ? 1 ⵏ ⵉⴳⵔ ⵢⵓⵔⴰⵏ ⵔⴰ ⵉⵊⵍⵓ.
       *[other] ⵉⵙ ⵔⴰ ⵜⴽⴽⵙⵜ ⴰⵔⵡⵡⴰⵢ? { $fields } ⵏ ⵉⴳⵔⴰⵏ ⵢⵓⵔⴰⵏ ⵔⴰ ⵊⵍⵓⵏ.
    }
record-discard-no = ⵃⴹⵓ ⵜ
record-discard-yes = ⴽⴽⵙ ⵜ
record-discarded = ⵉⵜⵜⵡⴰⴽⴽⵙ ⵓⵔⵡⵡⴰⵢ: ⵜⴰⴽⴰⵔⴹⴰ ⵎⴽⴷ ⵜⴻⵜⵜⵓⵃⴹⴰ
record-nothing-to-discard = ⵓⵔ ⵉⵍⵍⵉ ⴷⴰ ⴽⵔⴰ ⵢⵓⵔⴰⵏ ⵓⵔ ⵉⵜⵜⵓⵃⴹⴰ
record-no-history = ⵜⴰⴽⴰⵔⴹⴰ ⴰⴷ ⵓⵔ ⵜⴰ ⵜⴻⵜⵜⵓⵃⴹⴰ: ⵓⵔ ⴷⴰⵔⵙ ⴰⵎⵣⵔⵓⵢ
person-unsaved = ⵜⴰⴽⴰⵔⴹⴰ ⴰⴷ ⵓⵔ ⵜⴰ ⵜⴻⵜⵜⵓⵃⴹⴰ: F2 ⴰⵔ ⵜⵜ ⵉⵃⵟⵟⵓ, F9 x ⴰⵔ ⵜⵜ ⵉⵜⵜⴰⵊⵊⴰ
record-unchanged = { $name }: ⵓⵔ ⵉⵏⵏⴼⵍ ⴽⵔⴰ
record-stored-now = { $clerk } ⵉⵃⴹⴰ ⴷⴰ: { $text }
record-problems =
    { $count ->
        [one] ⵓⵔ ⵜⴰ ⵜⴻⵜⵜⵓⵃⴹⴰ: 1 ⵏ ⵉⴳⵔ ⵔⴰ ⵉⵜⵜⵓⵙⵖⵜⵉ, ⵓⵔ ⵉⵊⵍⵉ ⴽⵔⴰ
       *[other] ⵓⵔ ⵜⴰ ⵜⴻⵜⵜⵓⵃⴹⴰ: { $count } ⵏ ⵉⴳⵔⴰⵏ ⵔⴰ ⵜⵜⵓⵙⵖⵜⵉⵏ, ⵓⵔ ⵉⵊⵍⵉ ⴽⵔⴰ
    }
commune-urban = ⵜⴰⵖⵔⵎⴰⵏⵜ
commune-rural = ⵜⴰⴳⵔⴰⵏⵜ
record-centre-new = ⴰⵎⵎⴰⵙ ⴰⵎⴰⵢⵏⵓ
record-centre-saved = { $name }: ⵉⵜⵜⵓⵃⴹⴰ ⵡⴰⵎⵎⴰⵙ ✓
record-centres-empty =
    ⴷⴰ ⵍⵍⴰⵏ ⵡⴰⵎⵎⴰⵙⵏ ⴳ ⵜⵜⵎⵓⵏⵏⵜ ⵜⵔⵓⴱⴱⴰ.
    F4 ⴰⵔ ⵉⵔⵥⵥⵎ ⵜⴰⴽⴰⵔⴹⴰ ⵏ ⵡⴰⵎⵎⴰⵙ ⴰⵎⴰⵢⵏⵓ.
record-module-new = ⴰⵎⵓⴷⵓⵍ ⴰⵎⴰⵢⵏⵓ
record-module-saved = { $name }: ⵉⵜⵜⵓⵃⴹⴰ ⵓⵎⵓⴷⵓⵍ ✓
record-modules-empty =
    ⴷⴰ ⵍⵍⴰⵏ ⵉⵎⵓⴷⵓⵍⴻⵏ ⵜⵜⵓⵙⵍⵎⴰⴷⵏ, ⵙ ⵜⵙⵔⴰⴳⵉⵏ ⵏⵏⵙⵏ.
    F4 ⴰⵔ ⵉⵔⵥⵥⵎ ⵜⴰⴽⴰⵔⴹⴰ ⵏ ⵓⵎⵓⴷⵓⵍ ⴰⵎⴰⵢⵏⵓ.
record-closure-new = ⴰⵔⴳⴰⵍ ⴰⵎⴰⵢⵏⵓ
record-closure-saved = { $name }: ⵉⵜⵜⵓⵃⴹⴰ ⵓⵔⴳⴰⵍ ✓
record-closures-empty =
    ⴷⴰ ⵍⵍⴰⵏ ⵡⵓⵙⵙⴰⵏ ⴱⵍⴰ ⵜⵉⵖⵉⵎⵉⵜⵉⵏ: ⵜⵉⴼⴰⵙⴽⵉⵡⵉⵏ, ⵙⵙⵓⵇⴰⵜ, ⵜⴰⵎⴳⵔⴰ, ⵜⵉⵡⵓⵔⵉⵡⵉⵏ.
    F5 ⴰⵔ ⵉⵔⵏⵏⵓ ⵓⵙⵙⴰⵏ ⵏ ⵓⵙⵓⵏⴼⵓ ⵏ ⵓⵙⴳⴳⵯⴰⵙ ⵏ ⵜⵉⵏⵎⵍ; F4 ⴰⵔ ⵉⵔⵥⵥⵎ ⴰⵔⴳⴰⵍ ⴰⵎⴰⵢⵏⵓ.
record-holidays = ⴰⵙⵓⵏⴼⵓ
record-holidays-known = ⵓⵙⵙⴰⵏ ⵏ ⵓⵙⵓⵏⴼⵓ ⵏ { $year } ⵍⵍⴰⵏ ⵢⴰⴷ
record-holidays-added =
    { $count ->
        [one] 1 ⵏ ⵡⴰⵙⵙ ⵏ ⵓⵙⵓⵏⴼⵓ ⵏ { $year } ⵉⵔⵏⵏⴰ
       *[other] { $count } ⵏ ⵡⵓⵙⵙⴰⵏ ⵏ ⵓⵙⵓⵏⴼⵓ ⵏ { $year } ⵔⵏⵏⴰⵏ
    }{ $estimated ->
        [0] { "" }
        [one] ; 1 ⵏ ⵜⴼⴰⵙⴽⴰ ⵏ ⵡⴰⵢⵢⵓⵔ ⵔⴰ ⵜⴻⵜⵜⵓⵙⵙⵏⵜⵎ
       *[other] ; { $estimated } ⵏ ⵜⴼⴰⵙⴽⵉⵡⵉⵏ ⵏ ⵡⴰⵢⵢⵓⵔ ⵔⴰ ⵜⵜⵓⵙⵙⵏⵜⵎⵏⵜ
    }
help-persons-1 = ⴰⵔⴰ ⵉⵙⵎ, ⵙ ⵢⴰⵜ ⵣⴳ ⵙⵏⴰⵜ ⵜⵉⵔⵔⴰ: ⵜⴰⵍⴳⴰⵎⵜ ⴰⵔ ⵜⴷⵔⵔⵓⵙ ⵙ ⴽⵓ ⴰⵙⴽⴽⵉⵍ, ⵡⴰⵅⵅⴰ ⴱⵍⴰ ⵜⵉⴼⵔⴰⵜⵉⵏ ⴷ ⵉⵙⴽⴽⵉⵍⵏ ⵉⵎⵇⵇⵓⵔⵏ.
help-persons-2 = CIN, ⴰⵜⵉⵍⵉⴼⵓⵏ (ⵏⵖ ⴽⴽⵓⵥ ⵏ ⵡⵓⵟⵟⵓⵏⵏ ⵏⵏⵙ ⵉⵎⴳⴳⵓⵔⴰ) ⵏⵖ ⵓⵟⵟⵓⵏ ⵏ ⵓⴽⴰⵔⴰⵎ ⴰⵔ ⵜⵜⵢⴰⵔⵣⵣⵓⵏ ⴰⵡⴷ ⵏⵜⵜⵏⵉ; ⴰⵙⴳⴳⵯⴰⵙ ⴷ ⵜⵖⵉⵡⴰⵏⵜ ⴰⵔ ⵙⵎⵉⵣⵣⵡⵉⵔⵏ ⴰⵢⵏⵏⴰ ⵉⵜⵜⵢⴰⴼⴰⵏ.
help-persons-3 = ↓ ⴹⴰⵕⵜ ⵉⵣⵉⵔⵉⴳ ⴰⵎⴳⴳⴰⵔⵓ: ⴰⴼⴳⴰⵏ ⴰⵎⴰⵢⵏⵓ, ⵙ ⴰⵢⵏⵏⴰ ⵢⵓⵔⴰⵏ. ⵎⴽⴰⴷ ⵓⵔ ⵉⵜⵜⵓⵣⵎⵎⴻⵎ ⵢⴰⵏ ⵙⵏⴰⵜ ⵜⵉⴽⴽⴰⵍ.
help-persons-4 = ⵉ ⵜⵏⴱⴳⵉⵜ ⵔⴰ ⵜⴻⵜⵜⵡⴰⴽⵣ, Entrée ⴰⵔ ⵉⵜⵜⵉⵏⵉ ⵉⵙ ⵏⵜⵜⴰⵜ ⴰⵢⴰⴷ: ⵉⵣⵉⵔⵉⴳ ⵏⵏⵙ ⴳ ⵓⴷⵍⵉⵙ ⵢⴰⵙⵉ ⵉⵙⵎ ⵏⵏⵙ.
help-person-1 = Entrée ⴰⵔ ⵉⵣⵔⵔⴰⵢ ⵙ ⵉⴳⵔ ⵓⴹⴼⵉⵔ; ⴳ ⵓⵎⴳⴳⴰⵔⵓ ⴰⵔ ⵉⵃⵟⵟⵓ; { "Maj-Tab" } ⴰⵔ ⵉⵜⵜⴰⵖⵓⵍ ⴳ ⵓⴱⵔⵉⴷ ⵏⵏⵙ; F2 ⴰⵔ ⵉⵃⵟⵟⵓ.
help-person-2 = ⵜⴰⵍⴰⵍⵉⵜ: 12/3/1995, 3/1995, 1995, ⵏⵖ 23a ⵉ ⵡⴰⵡⵜⴰⵢ. ⵜⴰⵖⵉⵡⴰⵏⵜ ⴷ ⵉⵙⵜⴰⵢⵏ: ⵉⵙⴽⴽⵉⵍⵏ ⵉⵎⵣⵡⵓⵔⴰ ⴽⴼⴰⵏ.
help-person-3 = Échap ⴰⵔ ⵉⵃⵟⵟⵓ ⴰⵢⵏⵏⴰ ⵢⵓⵔⴰⵏ ⵙ ⵓⵔⵡⵡⴰⵢ: ⵜⴰⴽⴰⵔⴹⴰ ⴰⵔ ⵜ ⵜⵔⵥⵥⵎ ⴳ ⵉⴳⵔ ⵏⵏⵙ, ⵡⴰⵅⵅⴰ ⵉⴱⴱⵉ ⵓⵣⴷⴰⵢ.
help-person-4 = F9 x ⴰⵔ ⵉⵜⴽⴽⵙ ⴰⵔⵡⵡⴰⵢ. « ? » ⴷⴷⴰⵡ ⵉⴳⵔ ⴰⵔ ⵉⵎⵍ ⴰⵣⴰⵍ ⵔⴰ ⵉⵜⵜⵓⵙⵍⴽⵏ, ⵓⵔ ⴰⵔ ⵉⵙⴳⴷⴰⵍ ⴰⵃⵟⵟⵓ.
help-person-5 = F7 ⴰⵔ ⵉⵙⴽⴰⵏ ⵜⵉⴷ ⵢⵓⵙⵉⵏ ⵢⴰⴷ ⵉⵙⵎ ⴰⴷ; ⴳ ⵢⵉⵙⵎ ⵉⵅⵡⴰⵏ, F5 ⴰⵔ ⵉⵙⵓⵎⵓⵔ ⵜⵉⵔⵔⴰ ⵢⴰⴹⵏ ⵏⵏⵙ.
help-form-1 = Entrée ⴰⵔ ⵉⵣⵔⵔⴰⵢ ⵙ ⵉⴳⵔ ⵓⴹⴼⵉⵔ; ⴳ ⵓⵎⴳⴳⴰⵔⵓ ⴰⵔ ⵉⵃⵟⵟⵓ; { "Maj-Tab" } ⴰⵔ ⵉⵜⵜⴰⵖⵓⵍ ⴳ ⵓⴱⵔⵉⴷ ⵏⵏⵙ; F2 ⴰⵔ ⵉⵃⵟⵟⵓ.
help-form-2 = F5 ⴰⵔ ⵉⵜⵜⴰⵍⵙ, ⴳ ⵉⴳⵔ ⵉⵅⵡⴰⵏ, ⴰⵣⴰⵍ ⵏ ⵜⴽⴰⵔⴹⴰ ⵜⴰⵎⴳⴳⴰⵔⵓⵜ. ⵉⵙⴰⴽⵓⴷⵏ: 12/3, { "j, j-1, +7" } ⵏⵖ { "lun" }.
help-form-3 = Échap ⴰⵔ ⵉⵃⵟⵟⵓ ⴰⵢⵏⵏⴰ ⵢⵓⵔⴰⵏ ⵙ ⵓⵔⵡⵡⴰⵢ, ⵡⴰⵅⵅⴰ ⵉⴱⴱⵉ ⵓⵣⴷⴰⵢ; F9 x ⴰⵔ ⵉⵜⴽⴽⵙ ⴰⵔⵡⵡⴰⵢ.
help-centres-1 = ⴰⵎⵎⴰⵙⵏ ⵏ ⵜⵎⴰⵣⴰⵏⵜ. Entrée ⴰⵔ ⵉⵔⵥⵥⵎ ⵜⴰⴽⴰⵔⴹⴰ, F4 ⴰⵔ ⵉⵙⵙⵏⵜⴰⵢ ⵜⴰⵢⵢⴰⴹ.
help-modules-1 = ⵉⵎⵓⴷⵓⵍⴻⵏ ⴷ ⵜⵍⵇⵇⵎⵉⵏ ⵏⵏⵙⵏ. ⵜⴰⵍⵇⵇⵎⵜ ⵉⵜⵜⵓⵙⵍⵎⴰⴷⵏ ⵓⵔ ⵙⵓⵍ ⵜⵏⵏⴼⴰⵍ: F4 ⴰⵔ ⵉⵙⵙⵏⵜⴰⵢ ⵜⴰⵎⴰⵢⵏⵓⵜ.
help-closures-1 = ⵓⵙⵙⴰⵏ ⴱⵍⴰ ⵜⵉⵖⵉⵎⵉⵜⵉⵏ, ⵏ ⵢⴰⵏ ⵡⴰⵎⵎⴰⵙ ⵏⵖ ⵏ ⴽⵓⵍⵍⵓ. F5 ⴰⵔ ⵉⵔⵏⵏⵓ ⵓⵙⵙⴰⵏ ⵏ ⵓⵙⵓⵏⴼⵓ ⵏ ⵓⵙⴳⴳⵯⴰⵙ ⵏ ⵜⵉⵏⵎⵍ.
help-closures-2 = ⵜⵉⴼⴰⵙⴽⵉⵡⵉⵏ ⵏ ⵡⴰⵢⵢⵓⵔ ⴷ ⵜⵉⵙⵡⵉⵏⴳⵉⵎⵉⵏ: ⵙⵖⵜⵉ ⴰⵙⴰⴽⵓⴷ ⵏⵏⵙⵏⵜ ⵉⵖ ⵉⵜⵜⵢⴰⵏⵏⴰ.
labels-five = ⵉⵇⵇⴰⵏⴷ ⵙⵎⵎⵓⵙ ⵏⵖ ⵙⴹⵉⵙ ⵉⵙⴽⴽⵉⵍⵏ: ⵜⵍⵍⴰ, ⵜⵎⴰⵟⵍ, ⵓⵔ ⵜⵍⵍⵉ, ⵙ ⵜⵎⵏⵜⵉⵍⵜ, ⵜⴻⵜⵜⵡⴰⵙⵓⵔⴼ, ⵜⴼⴼⵖ. ⵣⵓⵏⴷ P R A J D S, ⵏⵖ P - A J -; { $count } ⵜⵜⵢⴰⵖⵔⴰⵏ.
labels-one = « { $label } » ⵓⵔ ⵉⵙⵜⴰⵡⴰ: ⵢⴰⵏ ⵏⵖ ⵙⵉⵏ ⵉⵙⴽⴽⵉⵍⵏ ⵉ ⴽⵓ ⵜⴰⵎⴰⵜⴰⵔⵜ, ⴰⵎⵣⵡⴰⵔⵓ ⵉⴳⴰ ⵜⴰⵙⴰⵔⵓⵜ
labels-twice = ⵜⴰⵙⴰⵔⵓⵜ { $key } ⵔⴰ ⵜⴳ ⵉ ⵙⵏⴰⵜ ⵜⵎⴰⵜⴰⵔⵉⵏ
labels-command = ⵜⴰⵙⴰⵔⵓⵜ { $key } ⵓⵔ ⵜⵣⵎⵉⵔ ⴰⴷ ⵜⵕⵛⵎ « { $status } »: ⵜⴳⴰ ⵢⴰⴷ ⴰⵏⴰⴹ « { $action } » ⴳ ⵜⴼⵔⵜ
enrolment-registered =
    { $sex ->
        [m] ⵉⵜⵜⵓⵣⵎⵎⴻⵎ
       *[f] ⵜⴻⵜⵜⵓⵣⵎⵎⴻⵎ
    }
enrolment-confirmed =
    { $sex ->
        [m] ⵉⵜⵜⵓⵙⵙⵏⵜⵎ
       *[f] ⵜⴻⵜⵜⵓⵙⵙⵏⵜⵎ
    }
doubt-unborn = ⵜⴰⵍⴰⵍⵉⵜ ⴹⴰⵕⵜ ⵏ ⵡⴰⵙⵙ ⴰⵎⵣⵡⴰⵔⵓ: ⵙⵍⴽⵏ ⴰⵙⴰⴽⵓⴷ.
doubt-young = ⴷⴰⵔⵙ { $age } ⵏ ⵉⵙⴳⴳⵯⴰⵙⵏ ⴳ ⵡⴰⵙⵙ ⴰⵎⵣⵡⴰⵔⵓ; ⴰⵎⵓⴷⵓⵍ ⵉⴳⴰ ⵡⵉⵏ { $youngest } ⵏ ⵉⵙⴳⴳⵯⴰⵙⵏ ⴷ ⵓⴳⴳⴰⵔ.
doubt-old = ⴷⴰⵔⵙ { $age } ⵏ ⵉⵙⴳⴳⵯⴰⵙⵏ ⴳ ⵡⴰⵙⵙ ⴰⵎⵣⵡⴰⵔⵓ; ⴰⵎⵓⴷⵓⵍ ⵉⴳⴰ ⵡⵉⵏ { $oldest } ⵏ ⵉⵙⴳⴳⵯⴰⵙⵏ ⴷ ⵡⴰⴷⴷⴰ.
doubt-age = ⵣⴳ { $age } ⴰⵔ { $most } ⵏ ⵉⵙⴳⴳⵯⴰⵙⵏ ⴳ ⵡⴰⵙⵙ ⴰⵎⵣⵡⴰⵔⵓ, ⵎⴽⴷ ⵜⵜⵢⴰⵙⵙⴰⵏ ⵜⵍⴰⵍⵉⵜ ⵏⵏⵙ: ⵔⴰ ⵉⵜⵜⵓⵙⵍⴽⵏ.
doubt-age-unknown = ⴰⵡⵜⴰⵢ ⵏⵏⵙ ⵓⵔ ⵉⵜⵜⵢⴰⵙⵙⴰⵏ: ⵔⴰ ⵉⵜⵜⵓⵙⵍⴽⵏ.
doubt-sex =
    { $sex ->
        [m] ⴰⵎⵓⴷⵓⵍ ⵉⴳⴰ ⵡⵉⵏ ⵉⵔⴳⴰⵣⵏ ⴷ ⵉⴼⵔⵅⴰⵏ.
       *[f] ⴰⵎⵓⴷⵓⵍ ⵉⴳⴰ ⵡⵉⵏ ⵜⵎⵖⴰⵔⵉⵏ ⴷ ⵜⴼⵔⵅⵉⵏ.
    }
doubt-sex-unknown = ⴰⵏⴰⵡ ⵓⵔ ⵢⵓⵔⵉ ⴳ ⵜⴽⴰⵔⴹⴰ ⵏⵏⵙ: ⵔⴰ ⵉⵜⵜⵓⵙⵍⴽⵏ.
doubt-literate = ⵜⵙⵙⵏ ⴰⴷ ⵜⵖⵔ; ⴰⵎⵓⴷⵓⵍ ⵉⴳⴰ ⵡⵉⵏ ⵜⵉⴷ ⵓⵔ ⵉⵙⵙⵉⵏⵏ.
doubt-not-literate = ⵓⵔ ⵜⵙⵙⵉⵏ ⴰⴷ ⵜⵖⵔ; ⴰⵎⵓⴷⵓⵍ ⵉⵔⴰ ⵜⵜ.
doubt-literacy-unknown = ⵓⵔ ⵉⵜⵜⵢⴰⵙⵙⴰⵏ ⵉⵙ ⵜⴰⵇⵔⴰ: ⵔⴰ ⵉⵜⵜⵓⵙⵍⴽⵏ.
doubt-schooling = ⴷⴰⵔⵙ { $years } ⵏ ⵉⵙⴳⴳⵯⴰⵙⵏ ⵏ ⵜⵉⵏⵎⵍ; ⴰⵎⵓⴷⵓⵍ ⵉⴳⴰ ⵡⵉⵏ ⵜⵉⴷ ⵓⵔ ⵢⵓⴳⵔⵏ { $most }.
doubt-schooling-unknown = ⵜⴰⵖⵓⵔⵉ ⵏⵏⵙ ⵓⵔ ⵜⵓⵔⵉ: ⵔⴰ ⵉⵜⵜⵓⵙⵍⴽⵏ.
doubt-full = ⵜⵄⵎⵎⵔ ⵜⵔⴰⴱⴱⵓⵜ: { $taken } ⵜⵜⵓⵣⵎⵎⴻⵎⵏⵜ ⵉ { $places } ⵏ ⵉⴷⵖⴰⵔⵏ.
doubt-requires = ⴰⵎⵓⴷⵓⵍ ⵉⵔⴰ { $modules } ⵣⵡⴰⵔ: ⵓⵔ ⵉⵍⵍⵉ ⵓⵙⵎⵓⵜⵜⴳ ⵉⵙⵙⵎⴷⵏ ⵡⴰⵍⴰ ⵜⴰⵏⴰⴳⴰⵜ ⴳ ⵜⴽⴰⵔⴹⴰ.
course-crowded = { $holding } ⵜⵜⵓⵣⵎⵎⴻⵎⵏⵜ ⵉ { $places } ⵏ ⵉⴷⵖⴰⵔⵏ: { $over } ⴷ ⵓⴳⴳⴰⵔ.
certificate-stands = ⵉⵣⵉⵔⵉⴳ { $line }, { $name }: ⵜⴰⵏⴰⴳⴰⵜ { $number } ⵜⵍⵍⴰ ⵙ ⵜⵉⴷⵜ. ⵙⴼⵙⵅ ⵜⵜ ⵣⵡⴰⵔ ⴳ ⵓⴷⵍⵉⵙ ⵏ ⵜⵏⴰⴳⴰⵜⵉⵏ, ⵜⵉⵏⵉⵎ ⵎⴰⵅⴼ.
merging-certified = ⵙⵏⴰⵜ ⵏ ⵜⵏⴰⴳⴰⵜⵉⵏ ⵉ ⵢⴰⵏ ⵓⵙⵎⵓⵜⵜⴳ, { $one } ⴷ { $other }: ⴹⴰⵕⵙ ⵙⴼⵙⵅⴰⵜ ⵜⵍⵍⵉ ⵢⵓⴳⵔⵏ.
doubt-consent = ⵜⵓⴳⵉⵏ ⵏⵖ ⵢⵓⵖⵓⵍ ⵓⵇⴱⴰⵍ ⵏⵏⵙ: ⵙⵓⵜⵜⵔ ⵜ ⴷⴰⵜ ⵓⵣⵎⵎⴻⵎ.
doubt-clash = ⵜⵍⵍⴰ ⴳ ⵜⵉⵣⵉ ⴰⴷ ⴳ { $course }, ⴳ { $day } ⴼ { $time }.
doubt-clash-week = ⵜⵍⵍⴰ ⴳ ⵜⵉⵣⵉ ⴰⴷ ⴳ { $course }, { $weekday } ⴼ { $time }.
waiting-first = ⴰⵣⵎⵎⴻⵎ ⴰⵎⵣⵡⴰⵔⵓ
waiting-commune = ⵜⵣⴷⵖ ⴳ ⵜⵖⵉⵡⴰⵏⵜ ⵏ ⵡⴰⵎⵎⴰⵙ
waiting-eligible = ⵜⵙⵙⵎⴷ ⵜⵉⴼⴰⴷⵉⵡⵉⵏ
waiting-asked = ⴰⵎⵉⵣⵣⵡⵔ ⵏ ⵓⵙⵓⵜⵜⵔ
waiting-criterion-unknown = « { $text } » ⵓⵔ ⵉⴳⵉ ⴰⵏⴰⵎⵓⵢ. ⴰⵔⴰ ⵣⴳ 1 ⴰⵔ 4, ⵣⵓⵏⴷ 3 1 2.
eligibility-ages-unknown = « { $text } »: ⴰⵡⵜⴰⵢⵏ ⵓⵔ ⵜⵜⵢⴰⵖⵔⴰⵏ. ⴰⵔⴰ 15-45, 15- ⵏⵖ -30.
eligibility-ages-order = ⴰⵡⵜⴰⵢ ⵉⵣⴷⴷⴰⵔⵏ ({ $from }) ⵢⵓⴳⵔ ⴰⵡⵜⴰⵢ ⵢⴰⵜⵜⵓⵢⵏ ({ $to }).
renewal-unknown = « { $text } »: ⴰⵔⴰ 7 ⵉ ⵜⵍⵍⵉ ⵓⵔ ⴷ ⵔⴰ ⵜⴰⵖⵓⵍ, 3R ⵉ ⵜⵍⵍⵉ ⵔⴰ ⵜⴰⵍⵙ, 9+ ⵉ ⵜⵍⵍⵉ ⵔⴰ ⴷ ⵜⴰⵖⵓⵍ.
renewal-twice = ⵉⵣⵉⵔⵉⴳ { $line } ⴷⴰⵔⵙ ⵙⵉⵏ ⵉⵙⵜⴰⵢⵏ ⵎⵥⴰⵔⴰⵢⵏ: ⵃⴹⵓ ⵢⴰⵏ.
action-calibrate = ⵙⵖⵜⵉ ⵜⴰⵄⵔⴰⴱⵜ
action-calibrate-help = ⴰⵔ ⵉⵙⴽⴰⵏ ⵢⴰⵏ ⵉⵣⵉⵔⵉⴳ ⵙ ⴽⵔⴰⴹ ⵏ ⵓⴱⵔⵉⴷⵏ: ⵉⵏⵉ ⵎⴰⵏⵡⴰ ⵉⵜⵜⵢⴰⵖⵔⴰⵏ ⴳ ⵓⵜⵉⵔⵎⵉⵏⴰⵍ ⴰⴷ.
action-renew = ⴰⵏⴽⵙⵓⵎ
action-renew-help = ⴰⵔ ⵉⵜⵜⴰⵍⵙ ⵉ ⵓⵣⵎⵎⴻⵎ ⵏ ⵜⵔⴰⴱⴱⵓⵜ ⴰⴽⴽⵯ ⴳ ⵜⴰⵢⵢⴰⴹ, ⴱⵍⴰ ⵉⵣⵉⵔⵉⴳⵏ ⵉⵜⵜⵢⴰⵏⵏⴰⵏ.
enrolment-away-already = ⵓⵔ ⵙⵓⵍ ⵜⵍⵍⵉ ⴳ ⵜⵔⴰⴱⴱⵓⵜ ⵣⴳ { $day }: ⵔⴰⵔ ⵜⵜ ⵜⴰⵣⵡⴰⵔⴰ, ⵏⵖ ⵙⵜⵉ ⵓⵙⵙⴰⵏ ⵢⴰⴹⵏ.
enrolment-left-then =
    { $line } { $name }: { $sex ->
        [m] ⵉⴼⴼⵖ
       *[f] ⵜⴼⴼⵖ
    } ⴳ { $day }, ⵓⵔ ⵜⵣⵎⵉⵔ ⴰⴷ ⵜⴰⵖⵓⵍ ⴷⴰⵜ. ⴼⴽ ⴰⵙⵙ ⵉⴹⴼⴰⵔⵏ.
enrolment-back-before = ⵓⵔ ⵜⵣⵎⵉⵔ ⴰⴷ ⵜⴰⵖⵓⵍ ⴷⴰⵜ ⵏ { $day }: ⵙⵜⵉ ⴰⵙⴰⴽⵓⴷ ⵉⴹⴼⴰⵔⵏ.
enrolment-marked-away = ⴷⴰⵔⵙ ⵜⴰⵎⴰⵜⴰⵔⵜ ⴳ { $day }: ⵙⵜⵉ ⵓⵙⵙⴰⵏ ⵢⴰⴹⵏ, ⵏⵖ ⵙⴼⴹ ⵜⴰⵎⴰⵜⴰⵔⵜ ⴰⵏⵏ ⵜⴰⵣⵡⴰⵔⴰ.
enrolment-marked-twice = ⴷⴰⵔⵙ ⵢⴰⴷ ⵜⴰⵎⴰⵜⴰⵔⵜ ⴳ ⵉⵣⵉⵔⵉⴳ { $line } ⴳ { $day }: ⵙⴼⴹ ⵢⴰⵜ ⵜⴰⵣⵡⴰⵔⴰ.
enrolment-no-end = ⴰⵣⵎⵎⴻⵎ ⴰⵔ ⵉⵙⵎⴷⴷⴰ ⵙ ⵡⴰⴱⴱⴰⵢ, ⵜⵉⴳⵉⵔⴰ ⵏ ⵓⵙⵎⵓⵜⵜⴳ, ⴰⵙⵎⵓⵜⵜⵉ ⵏⵖ ⴰⵙⵔ.
enrolment-nobody = ⵉⵣⵉⵔⵉⴳ { $line } ⵉⴳⴰ ⵜⴰⵏⴱⴳⵉⵜ: ⵉⵏⵉ ⵜⴰⵣⵡⴰⵔⴰ ⵎⴰ ⵜⴳⴰ.
enrolment-nobody-waits = ⴰⵡⴷ ⵢⴰⵏ ⵓⵔ ⵉⵜⵜⵇⵇⵍ ⴰⴷⵖⴰⵔ ⴳ ⵜⵔⴰⴱⴱⵓⵜ ⴰⴷ.
enrolment-not-registered = ⵜⵍⵍⵉ ⵉⵜⵜⵓⵣⵎⵎⴻⵎⵏ ⵓⵔ ⵜⴰ ⵉⵙⵙⵏⵜⵉⵏ ⵖⴰⵙ ⴰⴷ ⵉⵜⵜⵓⵙⵙⵏⵜⴰⵎⵏ; ⵏⵜⵜⴰⵜ: { $state }.
enrolment-not-suspended = ⵉⵣⵉⵔⵉⴳ { $line } ⵓⵔ ⵉⵜⵜⵡⴰⵙⴱⴷⴷ.
enrolment-not-waiting = ⵓⵔ ⵜⵍⵍⵉ ⴳ ⵜⵍⴳⴰⵎⵜ ⵏ ⵓⵇⵇⴰⵍ ⵏ ⵜⵔⴰⴱⴱⵓⵜ ⴰⴷ.
enrolment-not-yet = ⵜⴻⵜⵜⵓⵣⵎⵎⴻⵎ ⵖⴰⵙ ⵣⴳ { $day }: ⵙⵜⵉ ⴰⵙⴰⴽⵓⴷ ⵉⴹⴼⴰⵔⵏ.
enrolment-open-already = ⵉⵣⵉⵔⵉⴳ { $line } ⵙⵓⵍ ⵉⵍⵍⴰ ⴳ ⵜⵔⴰⴱⴱⵓⵜ: ⵓⵔ ⵉⵍⵍⵉ ⴽⵔⴰ ⵔⴰ ⵉⵜⵜⵢⴰⵔⵥⵎ.
enrolment-outside-course = ⵜⴰⵔⴰⴱⴱⵓⵜ ⴰⴷ ⵣⴳ { $from } ⴰⵔ { $to }: ⵙⵜⵉ ⴰⵙⵙ ⴳⵔⴰⵜⵙⵏ.
enrolment-over = ⵉⵣⵉⵔⵉⴳ { $line } ⵓⵔ ⵙⵓⵍ ⵉⵍⵍⵉ ⴳ ⵜⵔⴰⴱⴱⵓⵜ: ⵔⵥⵎ ⵜ ⵜⴰⵣⵡⴰⵔⴰ.
enrolment-same-course = ⵜⴳⴰ ⵢⴰⵜ ⵜⵔⴰⴱⴱⵓⵜ: ⵙⵜⵉ ⵜⴰⵢⵢⴰⴹ.
enrolment-still-waits = ⵙⵓⵍ ⴰⵔ ⵜⵜⵇⵇⵍ ⴰⴷⵖⴰⵔ: ⵣⵎⵎⴻⵎ ⵜⵜ ⵜⴰⵣⵡⴰⵔⴰ.
enrolment-waits-already = ⵜⵍⵍⴰ ⵢⴰⴷ ⴳ ⵜⵍⴳⴰⵎⵜ ⵏ ⵓⵇⵇⴰⵍ.
course-way-resume = ⴰⵖⵓⵍ
course-way-reopen = ⴰⵍⵍⴰⵙ ⵏ ⵜⵉⵔⵥⵎⵉ
course-way-promote = ⴼⴽ ⴰⵙ ⴰⴷⵖⴰⵔ
course-move-whither = ⵙⵎⵓⵜⵜⵉ ⵙ
course-move-day = ⴰⵙⵙ ⴰⵎⵣⵡⴰⵔⵓ ⴳ ⵜⵔⴰⴱⴱⵓⵜ ⵢⴰⴹⵏ
course-suspend-day = ⴰⵙⵙ ⴰⵎⵣⵡⴰⵔⵓ ⵏ ⵓⵙⴱⴷⴷⵉ
course-suspend-until = ⴰⵙⵙ ⴰⵎⴳⴳⴰⵔⵓ, ⵉⵖ ⵉⵜⵜⵢⴰⵙⵙⴰⵏ
course-back-day = ⴰⵙⵙ ⴰⵎⵣⵡⴰⵔⵓ ⴳ ⵜⵔⴰⴱⴱⵓⵜ
course-whither-none = ⵓⵔ ⵜⵍⵍⵉ ⵜⵔⴰⴱⴱⵓⵜ ⵙ ⵢⵉⵙⵎ ⴰⴷ ⵜⴷⴷⴰⵏ ⵏⵖ ⴷ ⵢⵓⵛⴽⴰⵏ.
course-waits-title = ⴰⵎⵉⵣⵣⵡⵔ { $rank } { $name }: ⴰⵔ ⵜⵜⵇⵇⵍ ⴰⴷⵖⴰⵔ
course-waits-why =
    { $count ->
        [0] ⴰⵙⵓⵜⵜⵔ ⵏ { $day }
        [1] { $one } · ⴰⵙⵓⵜⵜⵔ ⵏ { $day }
        [2] { $one } · { $two } · ⴰⵙⵓⵜⵜⵔ ⵏ { $day }
       *[other] { $one } · { $two } · { $three } · ⴰⵙⵓⵜⵜⵔ ⵏ { $day }
    }
course-standing-waits = ⴰⵔ ⵜⵜⵇⵇⵍ, { $rank }
course-standing-doubts = { $state } !
course-exception = ⴰⵙⵓⴼⴼⵖ: { $reason }
course-doubt-title = { $name }: ⴰⴷ ⵉⵜⵜⵢⴰⵙⵙⴰⵏ ⴷⴰⵜ ⵏ ⵓⵣⵎⵎⴻⵎ
course-doubt-reason = ⵜⴰⵎⵏⵜⵉⵍⵜ ⵏ ⵓⵙⵓⴼⴼⵖ
course-doubt-not = ⴰⴷ ⵓⵔ ⵉⵜⵜⵓⵣⵎⵎⴻⵎ
course-enrol-anyway = ⵣⵎⵎⴻⵎ ⵡⴰⵅⵅⴰ
course-wait = ⵜⴰⵍⴳⴰⵎⵜ ⵏ ⵓⵇⵇⴰⵍ
course-waits = { $name }: ⵜⴰⵍⴳⴰⵎⵜ ⵏ ⵓⵇⵇⴰⵍ, ⴰⵎⵉⵣⵣⵡⵔ { $rank } ✓
course-suspended =
    { $line } { $name }: { $sex ->
        [m] ⵉⵜⵜⵡⴰⵙⴱⴷⴷ
       *[f] ⵜⴻⵜⵜⵡⴰⵙⴱⴷⴷ
    } ⵣⴳ { $day } ✓
course-resumed =
    { $line } { $name }: { $sex ->
        [m] ⵢⵓⵖⵓⵍ ⴷ
       *[f] ⵜⵓⵖⵓⵍ ⴷ
    } ⴳ { $day } ✓
course-confirmed =
    { $line } { $name }: { $sex ->
        [m] ⵉⵜⵜⵓⵙⵙⵏⵜⵎ
       *[f] ⵜⴻⵜⵜⵓⵙⵙⵏⵜⵎ
    } ✓
course-promoted =
    { $line } { $name }: { $sex ->
        [m] ⵉⵜⵜⵓⵣⵎⵎⴻⵎ
       *[f] ⵜⴻⵜⵜⵓⵣⵎⵎⴻⵎ
    } ⵣⴳ { $day } ✓
course-moved =
    { $line } { $name }: { $sex ->
        [m] ⵉⵜⵜⵡⴰⵙⵎⵓⵜⵜⵉ
       *[f] ⵜⴻⵜⵜⵡⴰⵙⵎⵓⵜⵜⵉ
    } ⵙ { $course } ⴳ { $day } ✓
course-left-free = { $line } { $name }: { $state } ✓ · X ⴰⵔ ⵉⵜⵜⴰⴽⴽⴰ ⴰⴷⵖⴰⵔ ⵉⵅⵡⴰⵏ
course-renew-whither = ⴰⵍⵙ ⴰⵣⵎⵎⴻⵎ ⴳ
course-renew-repeaters = ⵜⴰⵔⴰⴱⴱⵓⵜ ⵏ ⵜⵉⴷ ⵔⴰ ⴰⵍⵙⵏⵉⵏ
course-renew-except = ⴱⵍⴰ ⵉⵣⵉⵔⵉⴳⵏ
course-renew-how = ⴽⵓⵍⵍⵓⵜⵏⵜ ⴳ { $course }, ⴱⵍⴰ: 7 ⵓⵔ ⴷ ⵔⴰ ⵜⴰⵖⵓⵍ · 3R ⵔⴰ ⵜⴰⵍⵙ · 9+ ⵔⴰ ⴷ ⵜⴰⵖⵓⵍ
course-renewed =
    { $count ->
        [one] ⵢⴰⵜ ⵜⴻⵜⵜⵓⵣⵎⵎⴻⵎ ⴷⴰⵖ
       *[other] { $count } ⵜⵜⵓⵣⵎⵎⴻⵎⵏⵜ ⴷⴰⵖ
    }{ $repeat ->
        [0] { "" }
        [one] , 1 ⵔⴰ ⵜⴰⵍⵙ
       *[other] , { $repeat } ⵔⴰ ⴰⵍⵙⵏⵜ
    }{ $left ->
        [0] { "" }
        [one] , 1 ⵓⵔ ⴷ ⵔⴰ ⵜⴰⵖⵓⵍ
       *[other] , { $left } ⵓⵔ ⴷ ⵔⴰ ⴰⵖⵓⵍⵏⵜ
    }{ $doubtful ->
        [0] { "" }
       *[other] , { $doubtful } ⵔⴰ ⵜⵜⵓⵙⵍⴽⵏⵏⵜ
    }{ $known ->
        [0] { "" }
        [one] , 1 ⵜⴻⵍⵍⴰ ⴷⴳⵉⵙ ⵢⴰⴷ
       *[other] , { $known } ⵍⵍⴰⵏⵜ ⴷⴳⵉⵙ ⵢⴰⴷ
    }{ $gone ->
        [0] { "" }
        [one] , ⵉⵣⵉⵔⵉⴳ { $lines } ⵜⴻⴼⴼⵖ ⵙⴳⵉⵙ: { $lines }+ ⵜⴻⵜⵜⴰⵔⵔⴰ ⵜ ⵉⴷ
       *[other] , ⵉⵣⵉⵔⵉⴳⵏ { $lines } ⴼⴼⵖⵏⵜ ⵙⴳⵉⵙ: + ⴹⴰⵕⵜ ⵏ ⵓⵟⵟⵓⵏ ⵜⴻⵜⵜⴰⵔⵔⴰ ⵜⵏ ⵉⴷ
    } ✓
act-confirm = ⴰⵣⵎⵎⴻⵎ ⵉⵜⵜⵓⵙⵙⵏⵜⵎⵏ
act-suspend = ⴰⵙⴱⴷⴷⵉ
act-resume = ⴰⵖⵓⵍ
act-reopen = ⴰⵍⵍⴰⵙ ⵏ ⵜⵉⵔⵥⵎⵉ
act-transfer = ⴰⵙⵎⵓⵜⵜⵉ
act-wait = ⵜⴰⵍⴳⴰⵎⵜ ⵏ ⵓⵇⵇⴰⵍ
act-promote = ⴰⴷⵖⴰⵔ ⵉⵜⵜⵢⴰⴼⴽⴰⵏ
act-renew = ⴰⵏⴽⵙⵓⵎ
act-eligibility = ⵜⵉⴼⴰⴷⵉⵡⵉⵏ ⵏ ⵓⵎⵓⴷⵓⵍ
cli-arg-ages = ⴰⵡⵜⴰⵢⵏ ⴳ ⵡⴰⵙⵙ ⴰⵎⵣⵡⴰⵔⵓ: 15-45, 15- ⵏⵖ -30; - ⵉ ⴽⵓⵍⵍⵓ
cli-arg-except = ⵉⵣⵉⵔⵉⴳⵏ ⵢⴰⴹⵏ: 7 ⵓⵔ ⴷ ⵔⴰ ⵜⴰⵖⵓⵍ, 3R ⵔⴰ ⵜⴰⵍⵙ, 9+ ⵔⴰ ⴷ ⵜⴰⵖⵓⵍ
cli-arg-into = ⵜⴰⵔⴰⴱⴱⵓⵜ ⵙ ⵔⴰ ⵜⴷⴷⵓ
cli-arg-repeaters = ⵜⴰⵔⴰⴱⴱⵓⵜ ⵏ ⵜⵉⴷ ⵔⴰ ⴰⵍⵙⵏⵉⵏ, ⵉⵖ ⵓⵔ ⵜⴳⵉ ⵢⴰⵜ
cli-arg-literate = ⵉ ⵜⵉⴷ ⵉⵙⵙⵏⵏ ⴰⴷ ⵖⵔⵏⵜ: { "yes, no" } ⵏⵖ { "any" }
cli-arg-module = ⴰⵎⵓⴷⵓⵍ, ⵙ ⵜⵏⴳⴰⵍⵜ ⵏⵖ ⵙ ⵓⵟⵟⵓⵏ ⵏⵏⵙ
cli-arg-schooling = ⵉⵙⴳⴳⵯⴰⵙⵏ ⵏ ⵜⵉⵏⵎⵍ ⴰⵔ
cli-arg-waiting = ⵡⵉ ⵉⵣⵡⴰⵔⵏ ⴳ ⵜⵍⴳⴰⵎⵜ ⵏ ⵓⵇⵇⴰⵍ: 1 2 3 4 ⵏⵖ ⴼⵉⵔⵙⵜ, commune, ⴻⵍⵉⴳⵉⴱⵍⴻ, ⴰⵙⴽⴻⴷ; ⴰⵏⵢ: ⵣⵓⵏⴷ ⵜⴰⵎⴰⵣⴰⵏⵜ
cli-arg-sex = ⵡⵉⴷ ⵎⵉ ⵉⴳⴰ: { "f, m" } ⵏⵖ { "any" }
cli-arg-state = ⵎⴰⵎⵏⴽ ⵔⴰ ⵜⴼⴼⵖ: { "dropped, completed, transferred" } ⵏⵖ { "cancelled" }
cli-arg-who = ⵉⵣⵉⵔⵉⴳ ⵏ ⵜⵔⴰⴱⴱⵓⵜ, ⵏⵖ ⴰⴼⴳⴰⵏ ⵙ ⵓⵟⵟⵓⵏ, ⴰⴽⴰⵔⴰⵎ ⵏⵖ CIN ⵏⵏⵙ
cli-arg-day = ⴰⵙⵙ; ⴱⵍⴰ ⵏⵏⵙ, ⴰⵙⵙ ⴰⴷ
cli-arg-bidi = ⴰⵙⴽⴰⵏ ⵏ ⵜⴰⵄⵔⴰⴱⵜ: { "auto, app, line, word" } ⵏⵖ { "off" }
cli-value-bidi = AMK
cli-do-enrolments-check = ⵉⵏⵉ ⵉⵙ ⵉⵙⵙⵎⴷ ⵓⴼⴳⴰⵏ ⵜⵉⴼⴰⴷⵉⵡⵉⵏ ⵏ ⵜⵔⴰⴱⴱⵓⵜ
cli-do-enrolments-confirm = ⴰⵔⴰ ⵉⵙ ⵜⵙⵙⵏⵜⵎ ⵜⵍⵍⵉ ⵉⵜⵜⵓⵣⵎⵎⴻⵎⵏ
cli-do-enrolments-end = ⵙⵙⵎⴷ ⴰⵣⵎⵎⴻⵎ
cli-do-enrolments-move = ⵙⵎⵓⵜⵜⵉ ⵙ ⵜⵔⴰⴱⴱⵓⵜ ⵢⴰⴹⵏ, ⵙ ⵜⵙⵔⴰⴳⵉⵏ ⵏⵏⵙ
cli-do-enrolments-promote = ⴼⴽ ⴰⴷⵖⴰⵔ ⵉ ⵜⵍⵍⵉ ⵉⵜⵜⵇⵇⵍⵏ
cli-do-enrolments-renew = ⴰⵍⵙ ⴰⵣⵎⵎⴻⵎ ⵏ ⵜⵔⴰⴱⴱⵓⵜ ⴰⴽⴽⵯ ⴳ ⵓⵏⴽⵙⵓⵎ
cli-do-enrolments-reopen = ⴰⵍⵙ ⵜⵉⵔⵥⵎⵉ ⵏ ⵓⵣⵎⵎⴻⵎ ⵉⵙⵎⴷⴰⵏ
cli-do-enrolments-resume = ⵙⵙⵎⴷ ⴰⵙⴱⴷⴷⵉ
cli-do-enrolments-rules = ⵥⵔ ⵏⵖ ⵙⵔⵙ ⵎⵉ ⵉⴳⴰ ⵓⵎⵓⴷⵓⵍ
cli-do-enrolments-suspend = ⵙⴱⴷⴷ ⴰⵣⵎⵎⴻⵎ
cli-do-enrolments-wait = ⵙⵔⵙ ⴳ ⵜⵍⴳⴰⵎⵜ ⵏ ⵓⵇⵇⴰⵍ
cli-do-enrolments-waiting = ⵥⵔ ⵜⴰⵍⴳⴰⵎⵜ ⵏ ⵓⵇⵇⴰⵍ ⵏ ⵜⵔⴰⴱⴱⵓⵜ
cli-enrolled-doubt = { $line } { $name }: { $why }
cli-not-in-course = « { $text } » ⵓⵔ ⴷⴰⵔⵙ ⵉⵣⵉⵔⵉⴳ ⴳ { $course }.
cli-place-changed = { $line } { $name }: { $state }
cli-place-suspended =
    { $line } { $name }: { $sex ->
        [m] ⵉⵜⵜⵡⴰⵙⴱⴷⴷ
       *[f] ⵜⴻⵜⵜⵡⴰⵙⴱⴷⴷ
    } ⵣⴳ { $day }
cli-place-resumed =
    { $line } { $name }: { $sex ->
        [m] ⵢⵓⵖⵓⵍ ⴷ
       *[f] ⵜⵓⵖⵓⵍ ⴷ
    } ⴳ { $day }
cli-place-moved =
    { $name }: { $sex ->
        [m] ⵉⵜⵜⵡⴰⵙⵎⵓⵜⵜⵉ
       *[f] ⵜⴻⵜⵜⵡⴰⵙⵎⵓⵜⵜⵉ
    } ⵙ { $course }, ⵉⵣⵉⵔⵉⴳ { $line }, ⵙ { $hours } ⵏ ⵜⵙⵔⴰⴳⵉⵏ ⵉⵜⵜⵓⴹⴼⴰⵔⵏ
cli-place-waits = { $name }: ⵜⴰⵍⴳⴰⵎⵜ ⵏ ⵓⵇⵇⴰⵍ ⵏ { $course }, ⴰⵎⵉⵣⵣⵡⵔ { $rank }
cli-place-promoted =
    { $line } { $name }: { $sex ->
        [m] ⵉⵜⵜⵓⵣⵎⵎⴻⵎ
       *[f] ⵜⴻⵜⵜⵓⵣⵎⵎⴻⵎ
    } ⵣⴳ { $day }
cli-renewed =
    { $count ->
        [0] ⴰⵡⴷ ⵢⴰⵜ ⵓⵔ ⵜⴻⵜⵜⵓⵣⵎⵎⴻⵎ ⴷⴰⵖ ⴳ { $course }
        [one] ⵢⴰⵜ ⵜⴻⵜⵜⵓⵣⵎⵎⴻⵎ ⴷⴰⵖ ⴳ { $course }
       *[other] { $count } ⵜⵜⵓⵣⵎⵎⴻⵎⵏⵜ ⴷⴰⵖ ⴳ { $course }
    }{ $known ->
        [0] { "" }
        [one] , 1 ⵜⴻⵍⵍⴰ ⴷⴳⵉⵙ ⵢⴰⴷ
       *[other] , { $known } ⵍⵍⴰⵏⵜ ⴷⴳⵉⵙ ⵢⴰⴷ
    }{ $gone ->
        [0] { "" }
        [one] , ⵉⵣⵉⵔⵉⴳ { $lines } ⵜⴻⴼⴼⵖ ⵙⴳⵉⵙ: { $lines }+ ⵜⴻⵜⵜⴰⵔⵔⴰ ⵜ ⵉⴷ
       *[other] , ⵉⵣⵉⵔⵉⴳⵏ { $lines } ⴼⴼⵖⵏⵜ ⵙⴳⵉⵙ: + ⴹⴰⵕⵜ ⵏ ⵓⵟⵟⵓⵏ ⵜⴻⵜⵜⴰⵔⵔⴰ ⵜⵏ ⵉⴷ
    }
cli-waiting-none = ⴰⵡⴷ ⵢⴰⵏ ⵓⵔ ⵉⵜⵜⵇⵇⵍ ⴰⴷⵖⴰⵔ.
cli-rules = { $module }: { $ages }, { $sex }
cli-check-yes = { $name } ⵜⵙⵙⵎⴷ ⵜⵉⴼⴰⴷⵉⵡⵉⵏ ⵏ { $course }.
cli-check-no = { $name } ⵓⵔ ⵜⵙⵙⵎⵉⴷ ⵜⵉⴼⴰⴷⵉⵡⵉⵏ ⵏ { $course }.
cli-check-open = { $name }: ⵔⴰ ⵉⵜⵜⵓⵙⵍⴽⵏ ⵉ { $course }.
cli-column-rank = ⴰⵎⵉⵣⵣⵡⵔ
cli-column-asked = ⴰⵙⵓⵜⵜⵔ
cli-column-merits = ⵉⵏⴰⵎⵓⵢⵏ
cli-rules-ages = ⵣⴳ { $youngest } ⴰⵔ { $oldest } ⵏ ⵉⵙⴳⴳⵯⴰⵙⵏ
cli-rules-from = { $youngest } ⵏ ⵉⵙⴳⴳⵯⴰⵙⵏ ⴷ ⵓⴳⴳⴰⵔ
cli-rules-to = ⴰⵔ { $oldest } ⵏ ⵉⵙⴳⴳⵯⴰⵙⵏ
cli-rules-any-age = ⴰⵡⵜⴰⵢⵏ ⴰⴽⴽⵯ
cli-rules-any = ⵎⵉⴷⴷⵏ ⴰⴽⴽⵯ
cli-rules-f = ⵜⵉⵎⵖⴰⵔⵉⵏ ⴷ ⵜⴼⵔⵅⵉⵏ
cli-rules-m = ⵉⵔⴳⴰⵣⵏ ⴷ ⵉⴼⵔⵅⴰⵏ
cli-rules-set = ⵜⵉⴼⴰⴷⵉⵡⵉⵏ ⵏ { $module } ⵜⵜⵓⵙⵔⵙⵏⵜ.
cli-rules-waiting = ⵜⴰⵍⴳⴰⵎⵜ ⵏ ⵓⵇⵇⴰⵍ: { $criteria }
cli-rules-waiting-delegation = ⵜⴰⵍⴳⴰⵎⵜ ⵏ ⵓⵇⵇⴰⵍ, ⵣⵓⵏⴷ ⵜⴰⵎⴰⵣⴰⵏⵜ: { $criteria }
place-lists = ⵜⵉⵍⴳⴰⵎⵉⵏ
place-list = ⵜⴰⵍⴳⴰⵎⵜ
action-go-lists = ⵜⵉⵍⴳⴰⵎⵉⵏ
action-go-lists-help = ⴰⵔ ⵉⵜⵜⴷⴷⵓ ⵙ ⵜⵍⴳⴰⵎⵉⵏ: ⵜⵉⴷ ⵉⵙⵙⵎⴷⵏ ⵉⵏⴰⵎⴰⵢⵏ, ⵉ ⵓⵙⵉⴳⴳⵣ ⵏⵖ ⵜⵓⵥⵥⵏⴰ.
action-bin = ⴽⴽⵙ
action-bin-help = ⴰⵔ ⵉⵜⴽⴽⵙ ⴰⵢⵏⵏⴰ ⵉⵜⵜⵓⴳⴳⴰⵏ ⵙ ⵜⵣⴳⴰⵍⵜ, ⵉⵖ ⵓⵔ ⵅⴼ ⴰⵙ ⵉⴱⴷⴷ ⴰⵡⴷ ⴽⵔⴰ; ⵜⴰⵎⴹⵍⵜ ⴰⵔ ⵜ ⵉⵃⵟⵟⵓ.
act-list = ⵜⴰⵍⴳⴰⵎⵜ ⵜⴻⵜⵜⵓⵃⴹⴰ
act-forget-list = ⵜⴰⵍⴳⴰⵎⵜ ⵜⴻⵜⵜⵡⴰⴽⴽⵙ
history-filter = ⵉⵏⴰⵎⴰⵢⵏ
table-list = ⵜⴰⵍⴳⴰⵎⵜ
lists-empty =
    ⴷⴰ ⵜⵜⵓⵃⴹⵓⵏⵜ ⵜⵍⴳⴰⵎⵉⵏ ⵏⵏⴰ ⵜⵜⵓⵜⵜⵔⵏⵜ ⴽⵉⴳⴰⵏ: « tigranin zg 20 ar 24 », « bla CIN ».
    F4 ⴰⵔ ⵉⵙⵙⵏⵜⴰⵢ ⵢⴰⵜ: ⵙⵜⵉ ⵉⵏⴰⵎⴰⵢⵏ, ⵥⵔ, F2 ⴰⵔ ⴰⵙ ⵉⵜⵜⴰⴽⴽⴰ ⵉⵙⵎ.
lists-none = ⵓⵔ ⵜⵍⵍⵉ ⵜⴰⵍⴳⴰⵎⵜ ⴷⴰ: F4 ⴰⵔ ⵉⵙⵙⵏⵜⴰⵢ ⵢⴰⵜ
lists-new = ⵜⴰⵍⴳⴰⵎⵜ ⵜⴰⵎⴰⵢⵏⵓⵜ
lists-forget = ⴽⴽⵙ
list-called = ⵜⴰⵍⴳⴰⵎⵜ
list-criteria = ⵉⵏⴰⵎⴰⵢⵏ
list-filters = ⵉⵏⴰⵎⴰⵢⵏ
list-criteria-head = ⵎⴰ ⵉⵜⵜⵉⵍⵉⵏ ⴳ ⵜⵍⴳⴰⵎⵜ? ⵉⴳⵔ ⵉⵅⵡⴰⵏ ⵓⵔ ⵉⵜⵜⵓⵙⵙⵉⴹⵏ; ⴽⵉⴳⴰⵏ: 15-19, 50+
list-nobody = ⴰⵡⴷ ⵢⴰⵏ ⵓⵔ ⵉⵙⵙⵎⴷ ⴰⴽⴽⵯ ⵉⵏⴰⵎⴰⵢⵏ ⴰⴷ: F7 ⴰⵔ ⵜⵏ ⵉⵙⴽⴰⵏ, ⴽⴽⵙ ⵢⴰⵏ.
list-nobody-how = ⴰⵡⴷ ⵢⴰⵏ ⵓⵔ ⵉⵙⵙⵎⴷ ⴰⴽⴽⵯ ⵉⵏⴰⵎⴰⵢⵏ ⴰⴷ: ⴽⴽⵙ ⵢⴰⵏ
list-everybody = ⴱⵍⴰ ⴰⵏⴰⵎⵓⵢ: ⴰⴽⴽⵯ ⵉⴼⴳⴰⵏⵏ
list-searching = ⴰⵔ ⵉⵔⵣⵣⵓ… { $count } ⵏ ⵜⴽⴰⵔⴹⵉⵡⵉⵏ ⵜⵜⵢⴰⵥⵔⵏⵜ
list-searching-still = ⴰⵔⵣⵣⵓ ⵓⵔ ⵜⴰ ⵉⵙⵎⴷⵉ: ⵇⵇⵍ ⵉⵎⵉⴽ
list-stopped = ⴰⵔⵣⵣⵓ ⵉⴱⴷⴷ: F7 ⴰⵔ ⵜ ⵉⵜⵜⴰⵍⵙ
list-name-ask = ⵉⵙⵎ ⵏ ⵜⵍⴳⴰⵎⵜ
list-keep = ⵃⴹⵓ
list-files = ⴰⵔⴰ, ⵙⵉⴳⴳⵣ
list-files-head = ⵙⵙⵓⴼⵖ ⵜⴰⵍⴳⴰⵎⵜ ⴰⴷ
list-show = ⵙⴽⵏ
list-pages = ⵜⴰⵙⵏⵉⵡⵉⵏ ⵏ ⵓⴹⵕⵉⵚ ⵉ ⵓⵙⵉⴳⴳⵣ (TXT)
list-saved = ⵜⴰⵍⴳⴰⵎⵜ « { $name } » ⵜⴻⵜⵜⵓⵃⴹⴰ ✓
list-forgotten = ⵜⴰⵍⴳⴰⵎⵜ « { $name } » ⵜⴻⵜⵜⵡⴰⴽⴽⵙ
list-written =
    { $count ->
        [one] ⵢⴰⵏ ⵉⵣⵉⵔⵉⴳ ⵢⵓⵔⴰ
       *[other] { $count } ⵏ ⵉⵣⵉⵔⵉⴳⵏ ⵓⵔⴰⵏ
    }: { $file }
list-counts =
    { $persons ->
        [one] { $persons } ⵏ ⵓⴼⴳⴰⵏ
       *[other] { $persons } ⵏ ⵉⴼⴳⴰⵏⵏ
    } · { $places ->
        [one] { $places } ⵏ ⵓⵣⵎⵎⴻⵎ
       *[other] { $places } ⵏ ⵉⵣⵎⵎⴻⵎⵏ
    }
list-counts-unsure =
    { $persons ->
        [one] { $persons } ⵏ ⵓⴼⴳⴰⵏ
       *[other] { $persons } ⵏ ⵉⴼⴳⴰⵏⵏ
    } · { $places ->
        [one] { $places } ⵏ ⵓⵣⵎⵎⴻⵎ
       *[other] { $places } ⵏ ⵉⵣⵎⵎⴻⵎⵏ
    } · ⴰⵡⵜⴰⵢ ⵉ ⵓⵙⵍⴽⵏ: { $unsure }
list-asked = { $label }: { $value }
list-age-on = ⴰⵡⵜⴰⵢ ⴳ { $day }
list-age-one = { $age } ⵏ ⵉⵙⴳⴳⵯⴰⵙⵏ
list-age-until = { $age } ⵏ ⵉⵙⴳⴳⵯⴰⵙⵏ ⵏⵖ ⴷⴷⴰⵡ ⴰⵙ
list-age-from = { $age } ⵏ ⵉⵙⴳⴳⵯⴰⵙⵏ ⴷ ⵓⴳⴳⴰⵔ
list-age-between = ⵣⴳ { $from } ⴰⵔ { $to } ⵏ ⵉⵙⴳⴳⵯⴰⵙⵏ
list-ages-unknown = « { $text } »: ⴰⵔⴰ ⴰⵡⵜⴰⵢⵏ ⵣⵓⵏⴷ 15-19, 50+ ⵏⵖ 23
list-until-before = ⴰⵙⵙ ⴰⵎⴳⴳⴰⵔⵓ ⵓⵔ ⵉⵣⵎⵉⵔ ⴰⴷ ⵉⵣⵡⵓⵔ { $from }
list-no-centre = ⵓⵔ ⵉⵍⵍⵉ ⵡⴰⵎⵎⴰⵙ ⵙ ⵢⵉⵙⵎ { $text }: ⵙⵜⵉ ⵣⴳ ⵜⵍⴳⴰⵎⵜ
list-no-module = ⵓⵔ ⵉⵍⵍⵉ ⵓⵎⵓⴷⵓⵍ ⵙ ⵢⵉⵙⵎ { $text }: ⵙⵜⵉ ⵣⴳ ⵜⵍⴳⴰⵎⵜ
list-no-course = ⵓⵔ ⵜⵍⵍⵉ ⵜⵔⴰⴱⴱⵓⵜ ⵙ ⵢⵉⵙⵎ { $text }: ⵙⵜⵉ ⵣⴳ ⵜⵍⴳⴰⵎⵜ
list-choice = { $text }: ⵙⵜⵉ ⵣⴳ ⵜⵍⴳⴰⵎⵜ
list-nameless = ⴼⴽ ⵉⵙⵎ ⵉ ⵜⵍⴳⴰⵎⵜ
paper-page = { $title } · ⵜⴰⵙⵏⴰ { $page }
list-age = ⴰⵡⵜⴰⵢ
list-age-hint = 15-19, 50+ ⵏⵖ 23
list-age-15-19 = 15–19 ⵏ ⵉⵙⴳⴳⵯⴰⵙⵏ
list-age-20-24 = 20–24 ⵏ ⵉⵙⴳⴳⵯⴰⵙⵏ
list-age-25-34 = 25–34 ⵏ ⵉⵙⴳⴳⵯⴰⵙⵏ
list-age-35-49 = 35–49 ⵏ ⵉⵙⴳⴳⵯⴰⵙⵏ
list-age-50- = 50 ⵏ ⵉⵙⴳⴳⵯⴰⵙⵏ ⴷ ⵓⴳⴳⴰⵔ
list-on = ⴳ ⵡⴰⵙⵙ ⵏ
list-on-hint = ⵉⵅⵡⴰ: ⴰⵙⵙ ⴰⴷ
list-sex = ⴰⵏⴰⵡ
list-sex-f = ⵜⴰⵡⵜⵎⵜ
list-sex-m = ⴰⵡⵜⵎ
list-milieu = ⴰⴷⵖⴰⵔ
list-milieu-rural = ⴰⴳⵔⴰⵏ
list-milieu-urban = ⴰⵖⵔⵎⴰⵏ
list-commune = ⵜⴰⵖⵉⵡⴰⵏⵜ
list-douar = ⴰⵙⵓⵏ, ⵍⵃⵓⵎⵜ
list-centre = ⴰⵎⵎⴰⵙ
list-module = ⴰⵎⵓⴷⵓⵍ
list-course = ⵜⴰⵔⴰⴱⴱⵓⵜ
list-theme = ⴰⵙⵏⵜⵍ
list-theme-literacy = ⵜⴰⵖⵓⵔⵉ ⴷ ⵜⵉⵔⵔⴰ
list-theme-health = ⵜⴰⴷⵓⵙⵉ ⴷ ⵜⵉⵣⴷⴳⵉ
list-theme-reproductive = ⵜⴰⴷⵓⵙⵉ ⵏ ⵜⴰⵔⵡⴰ
list-theme-family = ⵉⵣⵔⴼⴰⵏ ⵏ ⵜⵡⴰⵛⵓⵍⵜ
list-theme-child = ⵉⵣⵔⴼⴰⵏ ⵏ ⵡⴰⵔⵔⴰⵡ
list-theme-labour = ⵉⵣⵔⴼⴰⵏ ⵏ ⵜⵡⵓⵔⵉ
list-theme-rights = ⵉⵣⵔⴼⴰⵏ
list-theme-procedures = ⵉⵙⵓⵔⵉⴼⵏ ⵉⴷⴱⴰⵍⴰⵏⵏ
list-theme-enterprise = ⵜⵉⵡⵉⵣⵉⵡⵉⵏ ⴷ ⵉⵙⵏⴼⴰⵔⵏ ⵉⵎⵥⵥⵢⴰⵏⵏ
list-theme-trade = ⵜⴰⵡⵓⵔⵉ
list-theme-other = ⵡⴰⵢⵢⴰⴹ
list-status = ⴰⴷⴷⴰⴷ
list-status-current = ⴷⴰⵔⵙ ⴰⴷⵖⴰⵔ ⵏⵏⵙ
list-status-active = ⴳ ⵜⵔⴰⴱⴱⵓⵜ
list-status-registered = ⵜⴻⵜⵜⵓⵣⵎⵎⴻⵎ, ⵓⵔ ⵜⴰ ⵜⵙⵙⵏⵜⵉ
list-status-confirmed = ⵜⴻⵜⵜⵓⵙⵙⵏⵜⵎ, ⵓⵔ ⵜⴰ ⵜⵙⵙⵏⵜⵉ
list-status-suspended = ⵜⴻⵜⵜⵡⴰⵙⴱⴷⴷ
list-status-waiting = ⵜⴰⵍⴳⴰⵎⵜ ⵏ ⵓⵇⵇⴰⵍ
list-status-completed = ⵜⵙⵎⴷ
list-status-dropped = ⵜⴱⴱⵉ ⵜⴰⵖⵓⵔⵉ
list-status-transferred = ⵜⴻⵜⵜⵡⴰⵙⵎⵓⵜⵜⵉ
list-status-cancelled = ⴰⵣⵎⵎⴻⵎ ⵉⵜⵜⵡⴰⵙⵙⵔⵏ
list-standing-before = ⵓⵔ ⵜⴰ ⵜⴽⵛⵉⵎ ⵜⴰⵔⴰⴱⴱⵓⵜ
list-standing-over = ⵜⵙⵎⴷ ⵜⴰⵔⴰⴱⴱⵓⵜ
list-way = ⵎⴰⵎⵏⴽ ⴷ ⵜⵓⵛⴽⴰ
list-way-first = ⵜⵉⴽⴽⵍⵜ ⵜⴰⵎⵣⵡⴰⵔⵓⵜ
list-way-next = ⵜⴽⵎⵎⵍ, ⴰⵙⴳⴳⵯⴰⵙ ⵡⵉⵙⵙ ⵙⵉⵏ
list-way-repeat = ⴰⵔ ⵜⵜⴰⵍⵙ
list-way-transfer = ⵙ ⵓⵙⵎⵓⵜⵜⵉ
list-from = ⵜⴻⵜⵜⵓⵣⵎⵎⴻⵎ ⵣⴳ
list-until = ⴰⵔ
list-marital = ⴰⴷⴷⴰⴷ ⵏ ⵜⵡⴰⵛⵓⵍⵜ
list-education = ⴰⵙⵡⵉⵔ ⵏ ⵜⵉⵏⵎⵍ
list-school = ⴰⴷⴷⴰⴷ ⵏ ⵜⵉⵏⵎⵍ
list-disability = ⵍⵉⵄⴰⵇⴰ
list-lacks-marital = ⴰⴷⴷⴰⴷ ⵏ ⵜⵡⴰⵛⵓⵍⵜ
list-lacks-education = ⴰⵙⵡⵉⵔ ⵏ ⵜⵉⵏⵎⵍ
list-occupation = ⵜⴰⵡⵓⵔⵉ
list-referral = ⴰⵣⵏⴰⵢ
list-reached = ⴰⵙⵡⵉⵔ ⵏⵏⴰ ⵜⵍⴽⵎ
list-reached-hint = ⴰⵎⵓⴷⵓⵍ ⵏⵏⴰ ⵜⵙⵎⴷ
list-wanted = ⴰⵙⵎⵓⵜⵜⴳ ⵉⵜⵜⵓⵡⴰⵔⴰⵏ
list-paper = ⵜⴰⴼⵔⴽⵉⵜ ⵉⵅⵚⵚⴰⵏ
list-paper-hint = ⴰⵏⵖⵍ ⵏ ⵜⴽⴰⵔⴹⴰ, ⵜⵉⵡⵍⴰⴼⵉⵏ…
list-consent = ⵜⵉⵍⵖⴰ, ⴰⵇⴱⴰⵍ 09-08
list-consent-told = ⵜⴻⵜⵜⵢⴰⵖⵔⴰ ⵜⵉⵍⵖⴰ
list-consent-untold = ⵓⵔ ⵜⴰ ⵜⴻⵜⵜⵢⴰⵖⵔⴰ ⵜⵉⵍⵖⴰ
list-consent-given = ⴰⵇⴱⴰⵍ
list-consent-refused = ⵜⵓⴳⵉⵏ
list-consent-withdrawn = ⴰⵙⵓⵖⵍ ⵏ ⵓⵇⴱⴰⵍ
list-consent-unsaid = ⵓⵔ ⵢⵓⵔⵉ ⵓⵇⴱⴰⵍ
list-lacks-papers = ⵜⴰⴼⵔⴽⵉⵜ ⵏ ⵓⴽⴰⵔⴰⵎ
list-papers = ⵜⵉⴼⵔⴽⵉⵜⵉⵏ ⵉⵅⵚⵚⴰⵏ
list-exception = ⴰⵙⵓⴼⴼⵖ
list-exception-with = ⵙ ⵓⵙⵓⴼⴼⵖ
list-exception-without = ⴱⵍⴰ
list-lacks = ⵉⵅⵚⵚⴰ
list-lacks-phone = ⴰⵜⵉⵍⵉⴼⵓⵏ
list-lacks-cin = CIN
list-lacks-birth = ⴰⵙⴰⴽⵓⴷ ⵏ ⵜⵍⴰⵍⵉⵜ
list-lacks-sex = ⴰⵏⴰⵡ
list-lacks-commune = ⵜⴰⵖⵉⵡⴰⵏⵜ
list-lacks-douar = ⴰⵙⵓⵏ
list-lacks-file = ⴰⴽⴰⵔⴰⵎ ⵏ ⵓⴽⴰⵖⴹ
list-lacks-name_latin = ⵉⵙⵎ ⵙ ⵜⵍⴰⵜⵉⵏⵉⵜ
list-lacks-name_ar = ⵉⵙⵎ ⵙ ⵜⴰⵄⵔⴰⴱⵜ
list-rank = ⵓⵟ.
list-name = ⵉⵙⵎ
list-name_ar = الاسم العائلي والشخصي
list-years = ⴰⵡⵜⴰⵢ
list-birth = ⵜⴰⵍⴰⵍⵉⵜ
list-phone = ⴰⵜⵉⵍⵉⴼⵓⵏ
list-cin = CIN
list-file = ⴰⴽⴰⵔⴰⵎ ⵏ ⵓⴽⴰⵖⴹ
list-since = ⵣⴳ
list-places = ⴰⵣⵎ.
cli-do-lists = ⵜⵉⵍⴳⴰⵎⵉⵏ: ⵜⵉⴷ ⵉⵙⵙⵎⴷⵏ ⵉⵏⴰⵎⴰⵢⵏ
cli-do-lists-run = ⵙⴽⵏ ⵜⴰⵍⴳⴰⵎⵜ, ⵏⵖ ⴰⵔⴰ ⵜⵜ ⴳ ⵓⴼⴰⵢⵍⵓ; ⴰⵏⴰⵎⵓⵢ ⵉⵜⵜⵢⴰⴼⴽⴰⵏ ⴷⴰ ⴰⵔ ⵉⵜⵜⴰⵙⵉ ⴰⴷⵖⴰⵔ ⵏ ⵡⵉⵏ ⵏⵏⵙ
cli-do-lists-save = ⵃⴹⵓ ⵉⵏⴰⵎⴰⵢⵏ ⴷⴷⴰⵡ ⵢⵉⵙⵎ
cli-do-lists-show = ⵙⴽⵏ ⴰⵢⵏⵏⴰ ⵜⵓⵜⵔ ⵜⵍⴳⴰⵎⵜ
cli-do-lists-list = ⵙⴽⵏ ⵜⵉⵍⴳⴰⵎⵉⵏ ⵉⵜⵜⵓⵃⴹⴰⵏ
cli-do-lists-forget = ⴽⴽⵙ ⵜⴰⵍⴳⴰⵎⵜ ⵉⵜⵜⵓⵃⴹⴰⵏ
cli-arg-list = ⵉⵙⵎ ⵏ ⵜⵍⴳⴰⵎⵜ
cli-value-list-format = csv|xlsx|text
cli-value-format = { "csv|xlsx" }
cli-no-such-list = ⵓⵔ ⵜⵍⵍⵉ ⵜⴰⵍⴳⴰⵎⵜ ⵙ ⵢⵉⵙⵎ « { $text } »
cli-list-written = ⵜⴰⵍⴳⴰⵎⵜ ⵜⵓⵔⴰ: { $rows } ⵏ ⵉⵣⵉⵔⵉⴳⵏ ⴳ { $file }
help-lists-1 = ⵜⵉⵍⴳⴰⵎⵉⵏ ⵉⵜⵜⵓⵃⴹⴰⵏ ⴷⴷⴰⵡ ⵢⵉⵙⵎ; Entrée ⴰⵔ ⵉⵔⵥⵥⵎ ⵢⴰⵜ, F4 ⴰⵔ ⵉⵙⵙⵏⵜⴰⵢ ⵢⴰⵜ ⵜⴰⵎⴰⵢⵏⵓⵜ.
help-list-1 = F7 ⴰⵔ ⵉⵙⵜⵜⴰⵢ ⵉⵏⴰⵎⴰⵢⵏ, F2 ⴰⵔ ⵉⵃⵟⵟⵓ ⵜⴰⵍⴳⴰⵎⵜ ⴷⴷⴰⵡ ⵢⵉⵙⵎ, F6 ⴰⵔ ⵜⵜ ⵉⵜⵜⴰⵔⴰ ⵏⵖ ⴰⵔ ⵜⵜ ⵉⵙⵉⴳⴳⵉⵣ.
help-list-2 = ⴽⵓ ⵜⴰⵎⵖⴰⵔⵜ ⵢⴰⵜ ⵜⵉⴽⴽⵍⵜ; ⵉⵣⵎⵎⴻⵎⵏ ⵏⵏⵙ ⵜⵜⵓⵙⵙⵉⴹⵏ ⵡⴰⵃⴷⵓⵜⵏ. ⴰⵡⵜⴰⵢ « 33–34 » ⵉⵇⵇⴰⵏⴷ ⴰⴷ ⵉⵜⵜⵓⵙⵍⴽⵏ. ⴰⵣⴻⵎⵣ ⴰⵔ ⵉⵙⴽⴰⵏ ⵜⵉⵏ ⵉⴹⴼⴰⵔⵏ ⵜⴰⵔⴰⴱⴱⵓⵜ ⴰⵙⵙ ⴰⵏⵏ, ⵙ ⵓⵡⵜⴰⵢ ⵏ ⵡⴰⵙⵙ ⴰⵏⵏ.
place-rapid = ⴰⵙⴽⵛⵎ ⵓⵎⵎⵉⵙ
action-rapid = ⴰⵙⴽⵛⵎ ⵓⵎⵎⵉⵙ
action-rapid-help = ⴰⵔ ⵉⵙⵙⴽⵛⴰⵎ ⵜⴰⵍⴳⴰⵎⵜ ⵏ ⵜⵎⵖⴰⵔⵉⵏ, ⵢⴰⵏ ⵉⵣⵉⵔⵉⴳ ⵉ ⴽⵓ ⵢⴰⵜ; ⴰⵢⵏⵏⴰ ⵛⵔⴽⵏⵜ ⴰⵔ ⵉⵜⵜⵢⴰⵏⵏⴰ ⵢⴰⵜ ⵜⵉⴽⴽⵍⵜ.
act-rapid = ⴰⵙⴽⵛⵎ ⵓⵎⵎⵉⵙ
rapid-course = ⵜⴰⵔⴰⴱⴱⵓⵜ
rapid-course-hint = ⵉⵅⵡⴰ: ⴱⵍⴰ ⴰⵣⵎⵎⴻⵎ
rapid-from = ⵜⵜⵓⵣⵎⵎⴻⵎⵏⵜ ⴳ
rapid-commune = ⵜⴰⵖⵉⵡⴰⵏⵜ
rapid-douar = ⴰⵙⵓⵏ
rapid-sex = ⴰⵏⴰⵡ
rapid-sex-f = ⵜⴰⵡⵜⵎⵜ
rapid-sex-m = ⴰⵡⵜⵎ
rapid-head = ⵉⵅⴼ
rapid-head-blank = ⵉⵅⴼ ⵉⵅⵡⴰ: { "Maj-Tab" } ⴰⵔ ⵉⵜⵜⵉⵏⵉ ⴰⵢⵏⵏⴰ ⵛⵔⴽⵏⵜ
rapid-save = ⵉⵣⵉⵔⵉⴳ ⵓⴹⴼⵉⵔ
rapid-end = ⵙⵎⴷ
rapid-is-her = ⵏⵜⵜⴰⵜ ⴰⵢⴰⴷ
rapid-line-blank = ⵉⵣⵉⵔⵉⴳ ⵉⵅⵡⴰ: ⴰⵔⴰ ⵉⵙⵎ
rapid-problems =
    { $count ->
        [one] 1 ⵏ ⵉⴳⵔ ⵔⴰ ⵉⵜⵜⵓⵙⵖⵜⵉ; ⵓⵔ ⵉⵊⵍⵉ ⴽⵔⴰ
       *[other] { $count } ⵏ ⵉⴳⵔⴰⵏ ⵔⴰ ⵜⵜⵓⵙⵖⵜⵉⵏ; ⵓⵔ ⵉⵊⵍⵉ ⴽⵔⴰ
    }
rapid-kept = ⵉⵜⵜⵓⵃⴹⴰ ⵉⵣⵉⵔⵉⴳ ⵙ ⵓⵔⵡⵡⴰⵢ: ⴰⵔ ⴽ ⵉⵜⵜⵇⵇⵍ ⴷⴰ
rapid-closed =
    { $count ->
        [one] ⵢⴰⵜ ⵜⵎⵖⴰⵔⵜ ⵜⴻⵜⵜⵓⵙⴽⵛⵎ
       *[other] { $count } ⵏ ⵜⵎⵖⴰⵔⵉⵏ ⵜⵜⵓⵙⴽⵛⵎⵏⵜ
    }
rapid-saved = { $name }: ⵜⴻⵜⵜⵓⵃⴹⴰ ⵜⴽⴰⵔⴹⴰ, ⵓⵟ. { $id } ✓
rapid-saved-line = { $line } { $name }: ⵜⵜⵓⵃⴹⴰⵏ ⵜⴽⴰⵔⴹⴰ ⴷ ⵓⵣⵎⵎⴻⵎ ✓
rapid-saved-doubt =
    { $line ->
        [0] { "" }
       *[other] { $line } { "" }
    }{ $name } ✓ · ⵙⵍⴽⵏ: { $doubt }
rapid-doubts = { $typed } · { $place }
rapid-alike =
    ≈ { $known } · { $percent }%{ $more ->
        [0] { "" }
       *[other] { " " }+{ $more }
    }
help-rapid-1 = ⵢⴰⵏ ⵉⵣⵉⵔⵉⴳ ⵉ ⴽⵓ ⵜⴰⵎⵖⴰⵔⵜ, ⴰⵔ ⵉⵜⵜⵓⵃⴹⵓ ⵉⵖ ⵜ ⵜⴼⴼⵖⵜ: F2, ⵏⵖ Entrée ⴳ ⵉⴳⵔ ⴰⵎⴳⴳⴰⵔⵓ. F5 ⴰⵔ ⵉⵜⵜⴰⵍⵙ.
help-rapid-2 = » ⴰⵔ ⵉⵜⵜⵖⵉⵎⴰ ⵉ ⵉⵣⵉⵔⵉⴳ ⵓⴹⴼⵉⵔ. ≈ ⴰⵔ ⵉⵙⴽⴰⵏ ⵜⵉⴷ ⵀⴰⵜⵉⵏ ⵜⵜⵢⴰⵙⵙⴰⵏⵏⵜ: F7 ⵉⵖ ⵏⵜⵜⴰⵜ ⴰⵢⴰⴷ.
place-bin = ⵜⴰⵎⴹⵍⵜ
action-go-bin = ⵜⴰⵎⴹⵍⵜ
action-go-bin-help = ⴰⵔ ⵉⵜⵜⴷⴷⵓ ⵙ ⵜⵎⴹⵍⵜ: ⴰⵢⵏⵏⴰ ⵉⵜⵜⵡⴰⴽⴽⵙⵏ ⵙ ⵜⵣⴳⴰⵍⵜ ⴰⵔ ⴷ ⵉⵜⵜⴰⵖⵓⵍ ⵙ ⵉⵣⴷⴰⵢⵏ ⵏⵏⵙ.
act-bin = ⴰⵙⵖⵍⵉ ⵙ ⵜⵎⴹⵍⵜ
table-bin = ⵜⴰⵎⴹⵍⵜ
bin-empty =
    ⵜⴰⵎⴹⵍⵜ ⵜⵅⵡⴰ. ⵜⴰⴽⴰⵔⴹⴰ ⵏⵖ ⴰⵣⵎⵎⴻⵎ ⵉⵜⵜⵓⴳⴳⴰⵏ ⵙ ⵜⵣⴳⴰⵍⵜ ⴰⵔ ⴳⵉⵙ ⵉⵜⵜⴽⵛⴰⵎ ⵙ F9 { "Suppr" },
    ⵉⵖ ⵓⵔ ⵅⴼ ⴰⵙ ⵉⴱⴷⴷ ⴰⵡⴷ ⴽⵔⴰ; Entrée ⴰⵔ ⵜ ⴷ ⵉⵜⵜⵔⴰⵔⴰ ⵙ ⵉⵣⴷⴰⵢⵏ ⵏⵏⵙ.
bin-what = ⴰⵢⵏⵏⴰ
bin-label = ⵉⵙⵎ
bin-day = ⵉⵜⵜⵡⴰⴽⴽⵙ ⴳ
bin-time = ⴳ
bin-by = ⵣⴳ ⵖⵓⵔ
bin-count = Entrée ⴰⵔ ⴷ ⵉⵜⵜⵔⴰⵔⴰ ⵙ ⵉⵣⴷⴰⵢⵏ: { $count }
bin-restore = ⵔⴰⵔ
bin-restored = { $name }: ⵢⵓⵖⵓⵍ ⴷ ⵙ ⵉⵣⴷⴰⵢⵏ ⵏⵏⵙ ✓ · Ctrl-Y ⴰⵔ ⵜ ⵉⵜⴽⴽⵙ
bin-gone = { $name }: ⴳ ⵜⵎⴹⵍⵜ; F9 * ⴰⵔ ⵜⵜ ⵉⵙⴽⴰⵏ
bin-not = ⵓⵔ ⵉⵣⵎⵉⵔ ⴰⴷ ⵉⵜⵜⵡⴰⴽⴽⵙ: { $why }
bin-has-marks =
    { $count ->
        [one] ⵢⴰⵜ ⵜⵎⴰⵜⴰⵔⵜ ⵜⵓⵔⴰ; ⵙⵙⵔ ⴰⵣⵎⵎⴻⵎ, X
       *[other] { $count } ⵏ ⵜⵎⴰⵜⴰⵔⵉⵏ ⵓⵔⴰⵏⵜ; ⵙⵙⵔ ⴰⵣⵎⵎⴻⵎ, X
    }
bin-on-paper = ⵓⵟⵟⵓⵏ { $line } ⵉⵍⵍⴰ ⴳ ⵜⵉⴼⵔⵜ ⵉⴳⴳⵣⵏ; ⵙⵙⵔ ⴰⵣⵎⵎⴻⵎ, X
bin-referred = { $what } ⵉⵣⴷⵉ ⵉⵙ ({ $count })
cli-do-bin = ⵜⴰⵎⴹⵍⵜ
cli-do-bin-list = ⵙⴽⵏ ⴰⵢⵏⵏⴰ ⵉⵜⵜⵡⴰⴽⴽⵙⵏ ⵙ ⵜⵣⴳⴰⵍⵜ
cli-do-bin-person = ⴽⴽⵙ ⴰⴼⴳⴰⵏ ⵉⵜⵜⵓⵣⵎⵎⴻⵎⵏ ⵙ ⵜⵣⴳⴰⵍⵜ, ⵉⵖ ⵓⵔ ⵅⴼ ⴰⵙ ⵉⴱⴷⴷ ⴰⵡⴷ ⴽⵔⴰ
cli-do-bin-enrolment = ⴽⴽⵙ ⴰⵣⵎⵎⴻⵎ ⵉⵜⵜⵓⴳⴳⴰⵏ ⵙ ⵜⵣⴳⴰⵍⵜ, ⵉⵖ ⵓⵔ ⵅⴼ ⴰⵙ ⵉⴱⴷⴷ ⴰⵡⴷ ⴽⵔⴰ
cli-do-bin-restore = ⵔⴰⵔ ⴷ ⴰⵢⵏⵏⴰ ⵉⵜⵜⵡⴰⴽⴽⵙⵏ, ⵙ ⵉⵣⴷⴰⵢⵏ ⵏⵏⵙ
cli-binned = ⴳ ⵜⵎⴹⵍⵜ: { $what } { $id }
cli-not-in-bin = « { $text } » ⵓⵔ ⵉⵍⵍⵉ ⴳ ⵜⵎⴹⵍⵜ
eligibility-title = ⵉ ⵡⵉ
eligibility-show = ⵉ ⵡⵉ
eligibility-ages = ⴰⵡⵜⴰⵢⵏ
eligibility-ages-hint = ⴰⵙⵙ ⴰⵎⵣⵡⴰⵔⵓ: 15-45, 15-, -30 ⵏⵖ - ⵉ ⴽⵓⵍⵍⵓ
eligibility-sex = ⴰⴳⴷⵓⴷ
eligibility-sex-f = ⵜⵉⵎⵖⴰⵔⵉⵏ ⴷ ⵜⴼⵔⵅⵉⵏ
eligibility-sex-m = ⵉⵔⴳⴰⵣⵏ ⴷ ⵉⴼⵔⵅⴰⵏ
eligibility-sex-hint = ⵉⵅⵡⴰ: ⴽⵓⵍⵍⵓ
eligibility-literate = ⵜⴰⵖⵓⵔⵉ
eligibility-literate-yes = ⵢⵢⵉⵀ, ⵜⵙⵙⵏ ⴰⴷ ⵜⵖⵔ
eligibility-literate-no = ⵓⵀⵓ, ⵓⵔ ⵜⵙⵙⵉⵏ ⴰⴷ ⵜⵖⵔ
eligibility-literate-hint = ⵉⵅⵡⴰ: ⵓⵔ ⵉⵇⵇⵉⵏ
eligibility-schooling = ⵉⵙⴳⴳⵯⴰⵙⵏ ⵏ ⵜⵉⵏⵎⵍ ⵙ ⵡⴰⵜⵜⵓⵢ
eligibility-schooling-hint = ⵉⵅⵡⴰ: ⵓⵔ ⵉⵇⵇⵉⵏ
eligibility-delegation = ⴰⵡⵜⴰⵢⵏ ⵏ ⵜⵎⴰⵣⴰⵏⵜ
eligibility-papers = ⵜⵉⴼⵔⴽⵉⵜⵉⵏ ⵉⵜⵜⵓⵜⵜⵔⵏ
eligibility-papers-ask = ⵜⵉⴼⵔⴽⵉⵜⵉⵏ ⵉⵜⵜⵓⵜⵜⵔⵏ
eligibility-papers-saved =
    { $count ->
        [0] { $code }: ⵓⵔ ⵙⵓⵍ ⵜⴻⵜⵜⵓⵜⵜⵔ ⵜⴼⵔⴽⵉⵜ ✓
        [one] { $code }: ⵢⴰⵜ ⵜⴼⵔⴽⵉⵜ ⵜⴻⵜⵜⵓⵜⵜⵔ ✓
       *[other] { $code }: { $count } ⵏ ⵜⴼⵔⴽⵉⵜⵉⵏ ⵜⵜⵓⵜⵜⵔⵏⵜ ✓
    }
eligibility-saved = ⵜⵉⴼⴰⴷⵉⵡⵉⵏ ⵏ { $name } ⵜⵜⵓⵃⴹⴰⵏⵜ ✓
calibrate-ask = ⵎⴰⵏⵡⴰ ⵉⵣⵉⵔⵉⴳ ⵣⴳ 1, 2 ⵏⵖ 3 ⵉⵜⵜⵢⴰⵖⵔⴰⵏ? ⴰⴷⵔ ⵉ ⵓⵏⵥⵔⴰⵢ ⵏⵏⵙ.
calibrate-how = ⵉⴼⵓⵍⴽⵉ: ⵉⵙⴽⴽⵉⵍⵏ ⵣⴷⵉⵏ, ⵣⴳ ⵓⵢⴼⴼⴰⵙ ⵙ ⵓⵥⵍⵎⴰⴹ, ⴰⵙⴰⴽⵓⴷ 1990-05-12 ⴳⵔ ⵜⴳⵓⵔⵉⵡⵉⵏ.
calibrate-line = ⵉⵙ ⵉⵜⵜⵢⴰⵖⵔⴰ ⵉⵣⵉⵔⵉⴳ ⴰⴷ? ⴰⴷⵔ ⵉ { $digit }.
calibrate-tifinagh = ⵜⴰⵎⴰⵣⵉⵖⵜ: ⵉⵙ ⴷ ⵉⵎⴽⴽⵓⵥⵏ? ⵙⵜⵉ ⵜⴰⵎⴰⵣⵉⵖⵜ ⵙ ⵜⵍⴰⵜⵉⵏⵉⵜ.
calibrate-leave = ⴰⵡⴷ ⵢⴰⵏ: Échap, ⵓⵔ ⵉⵏⵏⴼⵍ ⴽⵔⴰ. ⴰⵙⵜⴰⵢ ⴰⵔ ⵉⵜⵜⵓⵃⴹⵓ ⵉ ⵓⵜⵉⵔⵎⵉⵏⴰⵍ ⴰⴷ.
bidi-inside = ⴰⴳⵏⵙ ⵏ { $program }: ⵉⵖ ⵜⵜⵢⴰⵖⵔⴰ ⵜⴰⵄⵔⴰⴱⵜ ⵙ ⵜⴳⵉⵔⴰ, F9 z.
terminal-not-utf8 = ⴰⵜⵉⵔⵎⵉⵏⴰⵍ ⴱⵍⴰ UTF-8, { $locale }: { "export LANG=fr_FR.UTF-8" }, ⵜⴰⵍⵙ ⴰⵙⵏⵜⵉ.
terminal-no-arabic = ⵉⵙ ⵓⵔ ⴷⴰⵔⵙ ⵜⴰⵄⵔⴰⴱⵜ? « setfont Arabic-VGA16 », ⴹⴰⵕⵙ « najma --lang ar --bidi=app ».
terminal-no-tifinagh = ⴰⴳⴷⵉⵍ ⴰⴷ ⵓⵔ ⴷⴰⵔⵙ ⵉⵙⴽⴽⵉⵍⵏ ⵏ ⵜⵉⴼⵉⵏⴰⵖ: « najma --lang zgh-Latn ».
module-theme-reproductive = ⵜⴰⴷⵓⵙⵉ ⵏ ⵜⴰⵔⵡⴰ
module-theme-family = ⵉⵣⵔⴼⴰⵏ ⵏ ⵜⵡⴰⵛⵓⵍⵜ
module-theme-child = ⵉⵣⵔⴼⴰⵏ ⵏ ⵡⴰⵔⵔⴰⵡ
module-theme-labour = ⵉⵣⵔⴼⴰⵏ ⵏ ⵜⵡⵓⵔⵉ
module-mode = ⴰⵎⴽ
module-mode-modular = ⵙ ⵓⵎⵓⴷⵓⵍ
module-mode-apprenticeship = ⴰⵍⵎⵎⵓⴷ
module-mode-alternating = ⴰⵎⵙⴽⵙⵍ
module-workplace = ⴳ ⵜⴰⴽⴱⴱⴰⵏⵉⵜ
module-workplace-hint = ⴰⵎⵓⵔ ⵏ ⵜⵙⵔⴰⴳⵉⵏ ⴳ ⵜⴰⴽⴱⴱⴰⵏⵉⵜ, ⵙ %; ⴰⵍⵎⵎⵓⴷ: 80 ⵉⵖ ⵉⵅⵡⴰ
module-requires = ⵡⵉⴷ ⵉⵣⵡⴰⵔⵏ
module-requires-hint = ⵜⵉⵏⴳⴰⵍⵉⵏ ⵏ ⵉⵎⵓⴷⵓⵍⴻⵏ ⵉⵣⵡⴰⵔⵏ, ⵣⵓⵏⴷ COUT-M1
module-public = ⵡⵉⴷ ⵎⵉ ⵉⴳⴰ
module-public-hint = ⵣⵓⵏⴷ ⵜⵉⵎⵖⴰⵔⵉⵏ ⵣⴳ 15 ⴰⵔ 45 ⵏ ⵉⵙⴳⴳⵯⴰⵙⵏ, ⴱⵍⴰ ⵜⵉⵏⵎⵍ
module-needs = ⵉⵃⵜⴰⵊⵏ
module-needs-hint = ⵉⵃⵜⴰⵊⵏ ⵏ ⵡⴰⴽⴰⵍ ⵏⵏⴰ ⵎⵉ ⵉⵔⵓⵔⴰ
module-outlets = ⵜⵓⴼⴼⵖⵉⵡⵉⵏ
module-outlets-hint = ⵜⵉⵡⵓⵔⵉⵡⵉⵏ, ⵜⵉⵡⵉⵣⵉⵡⵉⵏ, ⴰⵙⵡⵉⵔ ⵓⴹⴼⵉⵔ
module-title_zgh = ⴰⵣⵡⵍ ⵙ ⵜⵎⴰⵣⵉⵖⵜ
module-title_en = ⴰⵣⵡⵍ ⵙ ⵜⵏⴳⵍⵉⵣⵜ
module-standing = ⴰⴷⴷⴰⴷ
module-withdrawn = ⵉⵜⵜⵡⴰⴽⴽⵙ
module-workplace-modular = ⴰⵎⵓⴷⵓⵍ ⴰⴷ ⴰⵔ ⵉⵜⵜⵓⴹⴼⴰⵔ ⴳ ⵡⴰⵎⵎⴰⵙ ⵖⴰⵙ: ⴰⵊⵊ ⵜ ⵉⵅⵡⵓ, ⵏⵖ ⵙⵜⵉ ⴰⵍⵎⵎⵓⴷ ⵏⵖ ⴰⵎⵙⴽⵙⵍ.
module-codes-unknown = « { $text } » ⵓⵔ ⵜⴳⵉ ⵜⴰⵏⴳⴰⵍⵜ ⵏ ⵓⵎⵓⴷⵓⵍ. ⴰⵔⴰ ⵜⵉⵏⴳⴰⵍⵉⵏ ⵙ ⵢⵉⵍⵎ ⴳⵔⴰⵜⵙⵏⵜ: COUT-M1 ALPHA-N1.
module-code-twice = ⵜⴰⵏⴳⴰⵍⵜ { $code } ⵜⵍⵍⴰ ⵙⵏⴰⵜ ⵜⵉⴽⴽⴰⵍ.
module-requires-itself = ⴰⵎⵓⴷⵓⵍ { $code } ⵓⵔ ⵉⵣⵎⵉⵔ ⴰⴷ ⵉⵣⵡⵓⵔ ⵉⵅⴼ ⵏⵏⵙ.
module-requires-circle = ⵡⵉⴷ ⵉⵣⵡⴰⵔⵏ ⴰⴷ ⴰⵔ ⵜⵜⵔⴰⵔⵏ ⵙ ⵓⵎⵓⴷⵓⵍ { $code } ⵏⵜⵜⴰⵏ: ⴽⴽⵙ ⵢⴰⵏ.
module-requires-unknown = ⴰⵡⴷ ⵢⴰⵏ ⵓⵎⵓⴷⵓⵍ ⵓⵔ ⴷⴰⵔⵙ ⵜⴰⵏⴳⴰⵍⵜ { $code }: ⵔⵏⵓ ⵜ ⵜⴰⵣⵡⴰⵔⴰ ⵙ ⵓⵎⵓⵖ, ⵏⵖ ⵙⵖⵜⵉ ⵜⴰⵏⴳⴰⵍⵜ.
module-taught =
    { $count ->
        [one] 1 ⵏ ⵜⵔⴰⴱⴱⵓⵜ ⴰⵔ ⵜⴹⴼⴰⵔ ⵜⴰⵍⵇⵇⵎⵜ ⴰⴷ: ⵃⴹⵓ ⴰⵣⴰⵍ ⴰⴷ ⵜⵙⵏⵓⵍⴼⵓⵜ ⵜⴰⵍⵇⵇⵎⵜ ⵓⴹⴼⵉⵔ, F7 ⴳ ⵜⵍⴳⴰⵎⵜ ⵏ ⵉⵎⵓⴷⵓⵍⴻⵏ.
       *[other] { $count } ⵏ ⵜⵔⵓⴱⴱⴰ ⴰⵔ ⴹⴼⴰⵔⵏⵜ ⵜⴰⵍⵇⵇⵎⵜ ⴰⴷ: ⵃⴹⵓ ⴰⵣⴰⵍ ⴰⴷ ⵜⵙⵏⵓⵍⴼⵓⵜ ⵜⴰⵍⵇⵇⵎⵜ ⵓⴹⴼⵉⵔ, F7 ⴳ ⵜⵍⴳⴰⵎⵜ ⵏ ⵉⵎⵓⴷⵓⵍⴻⵏ.
    }
module-not-offered = ⵉⵜⵜⵡⴰⴽⴽⵙ ⵓⵎⵓⴷⵓⵍ ⴰⴷ: ⵙⵜⵉ ⵜⴰⵍⵇⵇⵎⵜ ⵜⴰⵎⵉⵔⴰⵏⵜ, ⵏⵖ ⵔⴰⵔ ⵜⵜ ⵙ ⵓⵎⵓⵖ ⵙ X.
record-module-next = ⵜⴰⵍⵇⵇⵎⵜ ⵜⴰⵎⴰⵢⵏⵓⵜ
record-module-keep = ⵃⴹⵓ ⵜ
record-module-withdraw =
    { $name }: { $running ->
        [0] { "" }
        [one] 1 ⵏ ⵜⵔⴰⴱⴱⵓⵜ ⵜⴷⴷⴰⵏ{ " " }
       *[other] { $running } ⵏ ⵜⵔⵓⴱⴱⴰ ⴷⴷⴰⵏⵉⵏ{ " " }
    }{ $coming ->
        [0] { "" }
        [one] 1 ⵏ ⵜⵔⴰⴱⴱⵓⵜ ⴷ ⵢⵓⵛⴽⴰⵏ{ " " }
       *[other] { $coming } ⵏ ⵜⵔⵓⴱⴱⴰ ⴷ ⵢⵓⵛⴽⴰⵏⵉⵏ{ " " }
    }ⵔⴰ ⵙⵎⴷⵏⵜ, ⵓⵔ ⵔⴰ ⵜⵔⵥⵎ ⵜⵔⴰⴱⴱⵓⵜ ⵜⴰⵎⴰⵢⵏⵓⵜ. ⵉⵙ ⵔⴰ ⵉⵜⵜⵡⴰⴽⴽⵙ?
record-module-withdrawn = { $name }, ⵜⴰⵍⵇⵇⵎⵜ { $version }: ⵜⴻⵜⵜⵡⴰⴽⴽⵙ ⵣⴳ ⵓⵎⵓⵖ ✓
record-module-offered = { $name }, ⵜⴰⵍⵇⵇⵎⵜ { $version }: ⵜⵓⵖⵓⵍ ⵙ ⵓⵎⵓⵖ ✓
action-withdraw = ⴽⴽⵙ ⵣⴳ ⵓⵎⵓⵖ
action-withdraw-help = ⴰⵔ ⵉⵜⴽⴽⵙ ⵣⴳ ⵓⵎⵓⵖ ⴰⵢⵏⵏⴰ ⵉⵍⵍⴰⵏ ⴷⴷⴰⵡ ⵓⵎⵃⴹⵓ, ⵏⵖ ⴰⵔ ⵜ ⵉⵜⵜⵔⴰⵔⴰ; ⴰⵢⵏⵏⴰ ⵉⴷⴷⴰⵏ ⵔⴰ ⵉⵙⵎⴷ.
act-withdraw-module = ⵜⵓⴽⴽⵙⴰ ⵏ ⵓⵎⵓⴷⵓⵍ
act-pathway = ⴰⴱⵔⵉⴷ
act-trainer = ⵜⴰⵎⵙⵎⵓⵜⵜⴳⵜ
act-room = ⵜⴰⵣⵇⵇⴰ
table-pathway = ⴰⴱⵔⵉⴷ
table-trainer = ⵜⴰⵎⵙⵎⵓⵜⵜⴳⵜ
table-room = ⵜⴰⵣⵇⵇⴰ
action-go-pathways = ⵉⴱⵔⵉⴷⵏ
action-go-pathways-help = ⴰⵔ ⵉⵜⵜⴷⴷⵓ ⵙ ⵜⵍⴳⴰⵎⵜ ⵏ ⵉⴱⵔⵉⴷⵏ.
action-go-trainers = ⵜⵉⵎⵙⵎⵓⵜⵜⴳⵉⵏ
action-go-trainers-help = ⴰⵔ ⵉⵜⵜⴷⴷⵓ ⵙ ⵜⵍⴳⴰⵎⵜ ⵏ ⵜⵎⵙⵎⵓⵜⵜⴳⵉⵏ.
action-go-rooms = ⵜⵉⵣⵇⵇⵡⵉⵏ
action-go-rooms-help = ⴰⵔ ⵉⵜⵜⴷⴷⵓ ⵙ ⵜⵍⴳⴰⵎⵜ ⵏ ⵜⵣⵇⵇⵡⵉⵏ.
place-pathways = ⵉⴱⵔⵉⴷⵏ
place-trainers = ⵜⵉⵎⵙⵎⵓⵜⵜⴳⵉⵏ
place-rooms = ⵜⵉⵣⵇⵇⵡⵉⵏ
pathway-code = ⵜⴰⵏⴳⴰⵍⵜ
pathway-code-hint = ⵣⵓⵏⴷ COUTURE
pathway-title = ⴰⵣⵡⵍ
pathway-title_ar = ⴰⵣⵡⵍ ⵙ ⵜⴰⵄⵔⴰⴱⵜ
pathway-modules = ⵉⵎⵓⴷⵓⵍⴻⵏ
pathway-modules-hint = ⵙ ⵓⵎⵉⵣⵣⵡⵔ: COUT-M1 > COUT-M2
pathway-certificate = ⴰⴳⵔⴷⴰⵙ
pathway-certificate-hint = ⴰⵢⵏⵏⴰ ⵔⴰ ⵉⵜⵜⵉⵏⵉ ⵓⴳⵔⴷⴰⵙ ⴰⵎⴳⴳⴰⵔⵓ
pathway-hours = ⵜⵉⵙⵔⴰⴳⵉⵏ
pathway-one-module = ⴰⴱⵔⵉⴷ ⴷⴰⵔⵙ ⵙⵉⵏ ⵉⵎⵓⴷⵓⵍⴻⵏ ⵙ ⵓⴷⴷⴰⵔ.
pathway-order = ⴰⵎⵓⴷⵓⵍ { $first } ⵉⵇⵇⴰⵏⴷ ⴰⴷ ⵉⵣⵡⵓⵔ { $then }.
pathway-code-taken = ⵜⴰⵏⴳⴰⵍⵜ { $code } ⵏ ⵓⴱⵔⵉⴷ ⵢⴰⴹⵏ.
record-pathway-new = ⴰⴱⵔⵉⴷ ⴰⵎⴰⵢⵏⵓ
record-pathway-saved = { $name }: ⵉⵜⵜⵓⵃⴹⴰ ⵓⴱⵔⵉⴷ ✓
record-pathways-empty =
    ⴷⴰ ⵍⵍⴰⵏ ⵉⴱⵔⵉⴷⵏ: ⵉⵎⵓⴷⵓⵍⴻⵏ ⵙ ⵓⵎⵉⵣⵣⵡⵔ, ⴰⵔ ⵓⴳⵔⴷⴰⵙ.
    F4 ⴰⵔ ⵉⵔⵥⵥⵎ ⵜⴰⴽⴰⵔⴹⴰ ⵏ ⵓⴱⵔⵉⴷ ⴰⵎⴰⵢⵏⵓ.
help-pathways-1 = ⴰⴱⵔⵉⴷ ⴰⵔ ⵉⵣⴷⴷⵉ ⵉⵎⵓⴷⵓⵍⴻⵏ ⴰⵔ ⵓⴳⵔⴷⴰⵙ. Entrée ⴰⵔ ⵉⵔⵥⵥⵎ ⵜⴰⴽⴰⵔⴹⴰ, F4 ⴰⵔ ⵉⵙⵙⵏⵜⴰⵢ ⵜⴰⵢⵢⴰⴹ.
trainer-name = ⵉⵙⵎ
trainer-name-hint = ⵎⴽⴷ ⴰⵙ ⵙⴰⵡⴰⵍⵏ: { "Mme OUHSSAINE Rachida" }
trainer-name_ar = ⵉⵙⵎ ⵙ ⵜⴰⵄⵔⴰⴱⵜ
trainer-kind = ⵜⴰⵡⵓⵔⵉ
trainer-kind-trainer = ⵜⴰⵎⵙⵎⵓⵜⵜⴳⵜ
trainer-kind-monitor = ⵜⴰⵎⵙⵍⵎⴰⴷⵜ
trainer-kind-facilitator = ⵜⴰⵎⵙⵙⵓⴷⵙⵜ
trainer-kind-volunteer = ⵜⴰⵎⵉⵡⴰⵣⵉⵜ
trainer-kind-other = ⵜⴰⵢⵢⴰⴹ
trainer-employer = ⴰⵎⵙⴰⵙⴰ ⴷ
trainer-employer-en = { "Entraide Nationale" }
trainer-employer-association = ⵜⴰⵎⵙⵎⵓⵏⵜ
trainer-employer-commune = ⵜⴰⵖⵉⵡⴰⵏⵜ
trainer-employer-other = ⵡⴰⵢⵢⴰⴹ
trainer-phone = ⴰⵜⵉⵍⵉⴼⵓⵏ
trainer-from = ⵣⴳ
trainer-from-hint = ⴰⵙⵙ ⴰⵎⵣⵡⴰⵔⵓ ⵏ ⵓⵎⵙⴰⵙⴰ
trainer-to = ⴰⵔ
trainer-to-hint = ⴰⵙⵙ ⴰⵎⴳⴳⴰⵔⵓ ⵏ ⵓⵎⵙⴰⵙⴰ; ⵉⵅⵡⴰ: ⴱⵍⴰ ⵜⵉⴳⵉⵔⴰ
trainer-courses = ⵜⵉⵔⵓⴱⴱⴰ
trainer-ends-before = ⴰⵎⵙⴰⵙⴰ ⵉⵙⵎⴷⴰ ⵓⵇⴱⵍ ⴰⴷ ⵉⵙⵙⵏⵜⵉ, ⴳ { $from }.
trainer-name-taken = « { $name } » ⵉⴳⴰ ⵢⴰⴷ ⵉⵙⵎ ⵏ ⵜⵎⵙⵎⵓⵜⵜⴳⵜ: ⵔⵏⵓ ⵉⵙⵎ ⵓⴷⵎⴰⵡⴰⵏ ⵏⵖ ⴰⵎⵎⴰⵙ.
record-trainer-new = ⵜⴰⵎⵙⵎⵓⵜⵜⴳⵜ ⵜⴰⵎⴰⵢⵏⵓⵜ
record-trainer-saved = { $name }: ⵜⴻⵜⵜⵓⵃⴹⴰ ⵜⵎⵙⵎⵓⵜⵜⴳⵜ ✓
record-trainers-empty =
    ⴷⴰ ⵍⵍⴰⵏⵜ ⵜⵎⵙⵎⵓⵜⵜⴳⵉⵏ, ⵙ ⵉⵙⴰⴽⵓⴷⵏ ⵏ ⵓⵎⵙⴰⵙⴰ ⵏⵏⵙⵏⵜ.
    F4 ⴰⵔ ⵉⵔⵥⵥⵎ ⵜⴰⴽⴰⵔⴹⴰ ⵜⴰⵎⴰⵢⵏⵓⵜ; F5 ⴰⵔ ⵉⵜⵜⴰⵙⵉ ⵉⵙⵎⴰⵡⵏ ⵢⵓⵔⴰⵏ ⴳ ⵜⵔⵓⴱⴱⴰ.
record-trainers-taken-over =
    { $count ->
        [one] 1 ⵏ ⵜⵎⵙⵎⵓⵜⵜⴳⵜ ⵜⴻⵜⵜⵢⴰⵙⵉ ⵣⴳ ⵜⵔⵓⴱⴱⴰ
       *[other] { $count } ⵏ ⵜⵎⵙⵎⵓⵜⵜⴳⵉⵏ ⵜⵜⵢⴰⵙⵉⵏⵜ ⵣⴳ ⵜⵔⵓⴱⴱⴰ
    }
record-trainers-known = ⵜⵉⵎⵙⵎⵓⵜⵜⴳⵉⵏ ⵏ ⵜⵔⵓⴱⴱⴰ ⴰⴽⴽⵯ ⵍⵍⴰⵏⵜ ⵢⴰⴷ
record-from-courses = ⵣⴳ ⵜⵔⵓⴱⴱⴰ
help-trainers-1 = ⵜⵉⵎⵙⵎⵓⵜⵜⴳⵉⵏ ⴷ ⵉⵙⴰⴽⵓⴷⵏ ⵏ ⵓⵎⵙⴰⵙⴰ ⵏⵏⵙⵏⵜ. F5 ⴰⵔ ⵉⵜⵜⴰⵙⵉ ⵉⵙⵎⴰⵡⵏ ⵢⵓⵔⴰⵏ ⵢⴰⴷ ⴳ ⵜⵔⵓⴱⴱⴰ.
room-centre = ⴰⵎⵎⴰⵙ
room-name = ⵜⴰⵣⵇⵇⴰ
room-name-hint = ⵣⵓⵏⴷ ⵜⴰⵣⵇⵇⴰ 2, ⴰⴷⵖⴰⵔ ⵏ ⵜⴳⵏⴰⵡⵜ
room-name_ar = ⵜⴰⵣⵇⵇⴰ ⵙ ⵜⴰⵄⵔⴰⴱⵜ
room-places = ⵉⴷⵖⴰⵔⵏ
room-name-taken = ⴰⵎⵎⴰⵙ ⴰⴷ ⴷⴰⵔⵙ ⵢⴰⴷ ⵜⴰⵣⵇⵇⴰ « { $name } »: ⵓⵔ ⴰⵔ ⴰⵎⵙⴰⵡⴰⵏⵜ ⵙⵏⴰⵜ ⵜⵣⵇⵇⵡⵉⵏ ⴳ ⵢⵉⵙⵎ.
record-room-new = ⵜⴰⵣⵇⵇⴰ ⵜⴰⵎⴰⵢⵏⵓⵜ
record-room-saved = { $name }: ⵜⴻⵜⵜⵓⵃⴹⴰ ⵜⵣⵇⵇⴰ ✓
record-rooms-empty =
    ⴷⴰ ⵍⵍⴰⵏⵜ ⵜⵣⵇⵇⵡⵉⵏ ⵏ ⴽⵓ ⴰⵎⵎⴰⵙ.
    F4 ⴰⵔ ⵉⵔⵥⵥⵎ ⵜⴰⴽⴰⵔⴹⴰ ⵜⴰⵎⴰⵢⵏⵓⵜ; F5 ⴰⵔ ⵉⵜⵜⴰⵙⵉ ⵉⵙⵎⴰⵡⵏ ⵢⵓⵔⴰⵏ ⴳ ⵜⵔⵓⴱⴱⴰ.
record-rooms-taken-over =
    { $count ->
        [one] 1 ⵏ ⵜⵣⵇⵇⴰ ⵜⴻⵜⵜⵢⴰⵙⵉ ⵣⴳ ⵜⵔⵓⴱⴱⴰ
       *[other] { $count } ⵏ ⵜⵣⵇⵇⵡⵉⵏ ⵜⵜⵢⴰⵙⵉⵏⵜ ⵣⴳ ⵜⵔⵓⴱⴱⴰ
    }
record-rooms-known = ⵜⵉⵣⵇⵇⵡⵉⵏ ⵏ ⵜⵔⵓⴱⴱⴰ ⴰⴽⴽⵯ ⵍⵍⴰⵏⵜ ⵢⴰⴷ
help-rooms-1 = ⵜⵉⵣⵇⵇⵡⵉⵏ ⵏ ⴽⵓ ⴰⵎⵎⴰⵙ. F5 ⴰⵔ ⵉⵜⵜⴰⵙⵉ ⵉⵙⵎⴰⵡⵏ ⵢⵓⵔⴰⵏ ⵢⴰⴷ ⴳ ⵜⵔⵓⴱⴱⴰ.
help-modules-2 = F7 ⴰⵔ ⵉⵙⵙⵓⵊⴰⴷ ⵜⴰⵍⵇⵇⵎⵜ ⵓⴹⴼⵉⵔ: ⵜⵉⵔⵓⴱⴱⴰ ⴷⴷⴰⵏⵉⵏ ⴰⵔ ⵃⵟⵟⵓⵏⵜ ⵜⵉⵏ ⵏⵏⵙⵏⵜ. X ⴰⵔ ⵉⵜⴽⴽⵙ ⵜⴰⵍⵇⵇⵎⵜ ⵏⵖ ⴰⵔ ⵜⵜ ⵉⵜⵜⵔⴰⵔⴰ.
cli-do-pathways = ⵉⴱⵔⵉⴷⵏ
cli-do-pathways-add = ⵔⵏⵓ ⴰⴱⵔⵉⴷ
cli-do-pathways-list = ⵜⴰⵍⴳⴰⵎⵜ ⵏ ⵉⴱⵔⵉⴷⵏ
cli-do-trainers = ⵜⵉⵎⵙⵎⵓⵜⵜⴳⵉⵏ
cli-do-trainers-add = ⵔⵏⵓ ⵜⴰⵎⵙⵎⵓⵜⵜⴳⵜ
cli-do-trainers-list = ⵜⴰⵍⴳⴰⵎⵜ ⵏ ⵜⵎⵙⵎⵓⵜⵜⴳⵉⵏ
cli-do-rooms = ⵜⵉⵣⵇⵇⵡⵉⵏ
cli-do-rooms-add = ⵔⵏⵓ ⵜⴰⵣⵇⵇⴰ
cli-do-rooms-list = ⵜⴰⵍⴳⴰⵎⵜ ⵏ ⵜⵣⵇⵇⵡⵉⵏ
cli-do-modules-withdraw = ⴽⴽⵙ ⵜⴰⵍⵇⵇⵎⵜ ⵣⴳ ⵓⵎⵓⵖ, ⵏⵖ ⵔⴰⵔ ⵜⵜ
cli-arg-back = ⵔⴰⵔ ⴰⴷⵖⴰⵔ ⵏ ⵜⵓⴽⴽⵙⴰ
cli-added-pathway = ⵉⵔⵏⵏⴰ ⵓⴱⵔⵉⴷ « { $name } », ⵓⵟⵟⵓⵏ { $id }
cli-added-trainer = ⵜⵔⵏⵏⴰ ⵜⵎⵙⵎⵓⵜⵜⴳⵜ « { $name } », ⵓⵟⵟⵓⵏ { $id }
cli-added-room = ⵜⵔⵏⵏⴰ ⵜⵣⵇⵇⴰ « { $name } », ⵓⵟⵟⵓⵏ { $id }
cli-do-completions = ⴰⵔⴰ ⴰⵢⵏⵏⴰ ⵉⵙⵎⴷⴷⴰⵏ ⵉⵏⴰⴹⵏ ⴳ { "shell" }
cli-do-man = ⴰⵔⴰ ⵜⴰⵙⵏⴰ ⵏ ⵓⴷⵍⵉⵙⴼⵓⵙ
cli-arg-shell = { "shell: bash, zsh" } ⵏⵖ { "fish" }
cli-value-shell = { "shell" }
cli-man-name = ISM
cli-man-synopsis = SYNOPSIS
cli-man-description = AGLAM
cli-man-options = ISTAYN
cli-man-verbs = INAḌN
cli-man-extra = TIMAWIN
cli-man-version = TALQQMT
conflict-open =
    { $count ->
        [one] 1 ⵏ ⵉⴳⵔ ⴰⴷ ⵉⵜⵜⵡⴰⵙⵜⴰⵢ ⴷ { $clerk }
       *[other] { $count } ⵏ ⵉⴳⵔⴰⵏ ⴰⴷ ⵜⵜⵡⴰⵙⵜⴰⵢⵏ ⴷ { $clerk }
    }
conflict-news = { $clerk } ⵉⵙⵏⴼⵍ ⵜⴰⴽⴰⵔⴹⴰ ⴰⴷ ⵖⵉⵍⴰⴷ
conflict-took = { $clerk } ⵉⵙⵏⴼⵍ ⵜ ⵖⵉⵍⴰⴷ; ⴷⴰⵜ ⵏⵏⵙ: { $before }
conflict-both = { $clerk } ⵉⵙⵏⴼⵍ ⵉⴳⵔⴰⵏ ⵏⵏⴰⵖ: ⵙⵜⵉ ⵉ ⴽⵓ ⵢⴰⵏ, ⵓⵔ ⵉⵜⵜⵡⴰⵙⴼⴹ ⴰⵡⴷ ⴽⵔⴰ
conflict-head = ⵃⴹⵓ ⵉ ⴽⵓ ⵉⴳⵔ ⵡⵉⵏ ⵏⵏⴽ, ⵡⵉⵏ ⵏ { $clerk }, ⵏⵖ ⵡⵉⵏ ⴷⴰⵜ ⵏⵏⵙ.
conflict-mine = ⵡⵉⵏⵓ
conflict-theirs = ⴰⵎⵉⵔⴰⵏ
conflict-before = ⴷⴰⵜ
conflict-choose = { $field }: ⵙⵜⵉ 1, 2 ⵏⵖ 3
conflict-ready = ⵉⵜⵜⵡⴰⵙⵜⴰⵢ ⴽⵓⵍⵍⵓ: F2 ⴰⵔ ⵉⵃⵟⵟⵓ
conflict-back = ⴰⵖⵓⵍ ⵙ ⵜⴽⴰⵔⴹⴰ
place-conflict = ⵉⴳⵔⴰⵏ ⵉ ⵓⵙⵜⴰⵢ
help-conflict-1 = ⵢⴰⵏ ⵓⵎⴷⴷⴰⴽⴽⵯⵍ ⵉⵃⴹⴰ ⵉⴳⵔⴰⵏ ⵏⵏⴰⵖ ⵍⵍⵉⵖ ⵜⵏ ⵜⵜⵄⵎⵎⴰⵔⵜ. ⵓⵔ ⵉⵜⵜⵡⴰⵙⴼⴹ ⴰⵡⴷ ⴽⵔⴰ: ⴰⵔ ⵜⵙⵜⵜⴰⵢⵜ ⵉⴳⵔ ⵙ ⵉⴳⵔ.
help-conflict-2 = 1 ⴰⵔ ⵉⵃⵟⵟⵓ ⵡⵉⵏ ⵏⵏⴽ, 2 ⵡⵉⵏ ⵉⵜⵜⵓⵃⴹⴰⵏ, 3 ⵡⵉⵏ ⴷⴰⵜ ⵏⵏⵙ; ← → ⴰⵔ ⵣⵔⴰⵢⵏ ⴳ ⵢⴰⵏ ⵙ ⵡⴰⵢⴹ. F2 ⴰⵔ ⵉⵃⵟⵟⵓ ⵉⵖ ⵉⵜⵜⵡⴰⵙⵜⴰⵢ ⴽⵓⵍⵍⵓ.
help-conflict-3 = Échap ⴰⵔ ⵉⵜⵜⴰⵖⵓⵍ ⵙ ⵜⴽⴰⵔⴹⴰ: ⴰⵢⵏⵏⴰ ⵜⵓⵔⵉⵜ ⴳⵉⵙ ⵙⵓⵍ ⵉⵍⵍⴰ. F9 h ⴰⵔ ⵉⵙⴽⴰⵏ ⵎⴰ ⵉⵙⵏⴼⵍⵏ ⵎⴰⴷ.
keyboard-3 = ⵓⵔ ⵉⴱⴰⵏ ⴽⵔⴰ? ⵜⴰⵙⴰⵔⵓⵜ ⵉⵜⵜⴰⵡⵉ ⵜⵜ ⴽⵔⴰ ⴷⴰⵜ: ⴰⵙⴼⴰⵢⵍⵓ F1, F10, F11; { "byobu" } ⵣⴳ F2 ⴰⵔ F9.
keyboard-backspace = ⴰⵙⴼⴰⴹ ⵉⵜⵜⵢⴰⵣⵏ ⵣⵓⵏⴷ { "Ctrl-H" }: ⵉⵜⵜⵢⴰⴼⵀⴰⵎ, ⵓⵔ ⵉⵍⵍⵉ ⴽⵔⴰ ⵔⴰ ⵉⵜⵜⵢⴰⵙⵏⴼⴰⵍⵏ
keyboard-sco = ⴰⵎⴽ SCO ⵏ { "PuTTY" }: ⵉⵜⵜⵢⴰⴼⵀⴰⵎ; « ESC[n~ » ⴳ { "Terminal › Keyboard" } ⵢⵓⴼ
keyboard-vt100 = ⴰⵎⴽ VT100+ ⵏ { "PuTTY" }: ⵉⵜⵜⵢⴰⴼⵀⴰⵎ; « ESC[n~ » ⴳ { "Terminal › Keyboard" } ⵢⵓⴼ
keyboard-keypad = ⴰⵏⴰⵙⵉⵡ ⵏ ⵉⵏⵥⵔⴰⵢⵏ ⴳ ⵓⵎⴽ ⵏ ⵉⵙⵏⴰⵙⵏ: ⵕⵛⵎ « Disable application keypad mode » ⴳ { "Terminal › Features" }
keyboard-window = ⴽⵉⴳⴰⵏ ⵏ ⵜⵉⴽⴽⴰⵍ ⵉⵜⵜⴰⵡⵉ ⵜⵜ ⵓⵙⴼⴰⵢⵍⵓ ⵏⵖ ⴰⵎⵖⵔⵉ ⵏ ⵓⴳⴷⵉⵍ: ⵏⴰⵊⵎⴰ ⵓⵔ ⵜⵜ ⵜⵔⵉ
keyboard-held = ⵙ { "Shift" } ⵏⵖ { "Ctrl" } ⵜⴰⵙⴰⵔⵓⵜ ⴰⴷ ⴰⵔ ⵜⵜⵏⴼⴰⵍ: ⴰⴷⵔ ⴼⵍⵍⴰⵙ ⵡⴰⵃⴷⵓⵜ
keyboard-alt = ⵜⴰⵙⴰⵔⵓⵜ ⵙ { "Alt" }: ⵏⴰⵊⵎⴰ ⵓⵔ ⵜⵜ ⵜⵔⵉ
keyboard-mouse = ⴰⵖⵔⴷⴰ: ⵔⴳⵍ ⴰⵖⴰⵡⴰⵙ ⵏⵏⴰ ⵜ ⵉⴼⵍⵏ, ⵏⵖ « Disable xterm-style mouse » ⴳ { "PuTTY" }
keyboard-answer = ⵜⵉⵔⵉⵔⵉⵜ ⵏ ⵓⵜⵉⵔⵎⵉⵏⴰⵍ, ⵓⵔ ⴷ ⵜⴰⵙⴰⵔⵓⵜ: ⵓⵔ ⵜⵙⴽⵉⵔ ⴽⵔⴰ
hours-span = ⵣⴳ { $from } ⴰⵔ { $until }
hours-period = ⵜⵉⴳⵉⵔⴰ, { $until }, ⵜⵣⵡⴰⵔ ⵜⴰⵣⵡⴰⵔⴰ, { $from }: ⵙⵎⵎⵉⵙⴽⵍ ⵜⵏⵜ.
hours-module = ⴰⵎⵓⴷⵓⵍ
hours-trainer = ⵜⴰⵎⵙⵎⵓⵜⵜⴳⵜ
hours-month = ⴰⵢⵢⵓⵔ
hours-planned = ⵜⵜⵓⵙⵖⵉⵡⵙⵏⵜ
hours-held = ⵜⵜⵓⴳⴳⴰⵏⵜ
hours-lost = ⵊⵍⴰⵏⵜ
hours-attended = ⵜⵜⵓⴹⴼⴰⵔⵏⵜ
hours-presence = ⴰⵙⴱⴷⴰⵔ ⵏ ⵜⵉⵍⵉⵜ
hours-assiduity = ⴰⵙⴱⴷⴰⵔ ⵏ ⵜⵙⵔⴰⴳⵉⵏ
hours-total = ⴰⴳⵔⴰⵡ
hours-nobody = ⵓⵔ ⵉⵜⵜⵢⴰⵏⵏⴰ
hours-lost-why = { $hours } ⵊⵍⴰⵏⵜ: { $reason }
hours-untaken =
    { $count ->
        [one] ⵢⴰⵜ ⵜⵎⴰⵜⴰⵔⵜ ⵓⵔ ⵜⴰ ⵜⵓⵔⵉ: ⵓⵔ ⵜⵍⵍⵉ ⴳ ⵓⵙⴱⴷⴰⵔ.
       *[other] { $count } ⵏ ⵜⵎⴰⵜⴰⵔⵉⵏ ⵓⵔ ⵜⴰ ⵓⵔⵉⵏⵜ: ⵓⵔ ⵍⵍⵉⵏⵜ ⴳ ⵓⵙⴱⴷⴰⵔ.
    }
alert-absences = { $count } ⵏ ⵜⵉⴽⴽⴰⵍ ⵓⵔ ⵜⵍⵍⵉ, ⵢⴰⵜ ⴹⴰⵕⵜ ⵢⴰⵜ
alert-low = ⵜⵉⵙⵔⴰⴳⵉⵏ { $rate } %, ⴰⵡⵜⵜⵓ { $percent } %
alert-unreachable = ⴰⵡⵜⵜⵓ ⵏ { $percent } % ⵓⵔ ⵙⵓⵍ ⵉⵜⵜⵢⴰⵍⴽⴰⵎ: { $reachable } % ⵙ ⵡⴰⵜⵜⵓⵢ
alert-gone = ⴱⵍⴰ ⵜⵉⵍⵉⵜ ⵣⴳ { $days } ⵏ ⵡⵓⵙⵙⴰⵏ: ⴰⴱⴱⴰⵢ ⵉⵜⵜⵓⵙⵓⵎⵔ ⴳ { $day }
alert-none = ⴰⵡⴷ ⵢⴰⵏ ⵔⴰ ⵉⵜⵜⵓⴹⴼⴰⵔ.
alert-why = ⴰⴷ ⵜⵜⵓⴹⴼⴰⵔ
cli-value-by = { "course|module|trainer|centre|month" }
cli-arg-centre = ⴰⵎⵎⴰⵙ, ⵙ ⵜⵏⴳⴰⵍⵜ ⵏⵖ ⵙ ⵓⵟⵟⵓⵏ ⵏⵏⵙ
cli-arg-by = ⵙ ⵜⵔⴰⴱⴱⵓⵜ, ⴰⵎⵓⴷⵓⵍ, ⵜⴰⵎⵙⵎⵓⵜⵜⴳⵜ, ⴰⵎⵎⴰⵙ ⵏⵖ ⴰⵢⵢⵓⵔ
cli-arg-of = ⵏ ⵎⴰⵏⵜⵜⴰ ⵜⵔⴰⴱⴱⵓⵜ, ⴰⵎⵓⴷⵓⵍ, ⵜⴰⵎⵙⵎⵓⵜⵜⴳⵜ, ⴰⵎⵎⴰⵙ ⵏⵖ ⴰⵢⵢⵓⵔ
cli-do-hours = ⵜⵉⵙⵔⴰⴳⵉⵏ
cli-do-hours-report = ⵜⵉⵙⵔⴰⴳⵉⵏ ⵜⵜⵓⵙⵖⵉⵡⵙⵏⵜ, ⵜⵜⵓⴳⴳⴰⵏⵜ, ⵊⵍⴰⵏⵜ, ⵜⵜⵓⴹⴼⴰⵔⵏⵜ
cli-do-hours-list = ⵜⵉⵖⵉⵎⵉⵜⵉⵏ ⵏ ⵓⵟⵟⵓⵏ
cli-do-alerts = ⵉⵖⵏⵉⵡⵏ ⵏ ⵜⵉⵍⵉⵜ
cli-do-alerts-list = ⵜⴰⵍⴳⴰⵎⵜ ⵏ ⵜⵉⴷ ⵎⵉ ⵉⵇⵇⴰⵏⴷ ⴰⵜⵉⵍⵉⴼⵓⵏ ⵏⵖ ⵜⴰⵔⵣⵣⵉⴼⵜ
course-hours = ⵜⵉⵙⵔⴰⴳⵉⵏ
course-hours-hint = ⵜⵉⵙⵔⴰⴳⵉⵏ ⵔⴰ ⵜⵜⵢⴰⴼⴽⴰⵏⵜ; ⴱⵍⴰ ⴰⵙⴰⴽⵓⴷ ⵏ ⵜⵉⴳⵉⵔⴰ, ⴷⴰ ⵉⴱⴷⴷ ⵓⵖⴰⵡⴰⵙ
course-excluded = ⴱⵍⴰ
course-excluded-hint = ⵓⵙⵙⴰⵏ ⵔⴰ ⵜⵜⵢⴰⵊⵊⴰⵏ: 24/12 31/12
course-funding = ⴰⵎⵙⴰⵙⴰ
course-funding-hint = ⵎⴰ ⵉⵙⵔⴼⵏ: { "convention ANLCA 12/2026" }
course-hours-unreachable = ⴰⵖⴰⵡⴰⵙ ⴰⴷ ⴰⵔ ⵉⵜⵜⴰⴽⴽⴰ { $given } ⴳ { $days } ⵏ ⵡⵓⵙⵙⴰⵏ, ⵓⵔⵊⵉⵏ { $wanted }: ⵔⵏⵓ ⵓⵙⵙⴰⵏ ⵏⵖ ⵙⵙⴷⵔⵓⵙ ⵜⵉⵙⵔⴰⴳⵉⵏ.
course-plan-hours = { $hours } ⴽⵓⵍⵍⵓⵜⵏⵜ
course-plan-hours-of = { $hours } ⵣⴳ { $of } ⵜⵜⵓⵙⵖⵉⵡⵙⵏⵜ
course-clash-trainer = ⵜⴰⵎⵙⵎⵓⵜⵜⴳⵜ ⵜⵍⵍⴰ ⴳ { $with }: { $when }
course-clash-room = ⵜⴰⵣⵇⵇⴰ ⵜⵓⵎⵥ ⵜⵜ { $with }: { $when }
course-clash-women =
    { $women ->
        [one] 1 ⵏ ⵜⵎⵖⴰⵔⵜ ⴰⵡⴷ ⴳ { $with }
       *[other] { $women } ⵏ ⵜⵎⵖⴰⵔⵉⵏ ⴰⵡⴷ ⴳ { $with }
    }: { $when }
course-clash-contract = ⴱⵔⵔⴰ ⵏ ⵓⵎⵙⴰⵙⴰ ⵏ { $with }: { $when }
course-clash-reason = ⵙⵖⵉⵡⵙ ⵡⴰⵅⵅⴰ, ⴰⵛⴽⵓ
course-clash-reason-missing = ⵉⵏⵉ ⵎⴰⵅⴼ ⵔⴰ ⵜⵙⵖⵉⵡⵙⵜ ⵡⴰⵅⵅⴰ, ⵏⵖ Échap ⴰⴷ ⵜ ⵜⴰⵊⵊⵜ
cli-do-courses-preview = ⵥⵔ ⵜⵉⵖⵉⵎⵉⵜⵉⵏ ⵏⵏⴰ ⵔⴰ ⴷⴰⵔⵙ ⵉⵍⵉⵏⵜ ⵜⵔⴰⴱⴱⵓⵜ, ⴱⵍⴰ ⵜⵉⵔⵔⴰ
cli-do-courses-create = ⵙⵏⵓⵍⴼⵓ ⵜⴰⵔⴰⴱⴱⵓⵜ ⴷ ⵜⵖⵉⵎⵉⵜⵉⵏ ⵏⵏⵙ, ⵢⴰⵜ ⵜⵉⴽⴽⵍⵜ
cli-arg-weekdays = ⵓⵙⵙⴰⵏ ⵏ ⵉⵎⴰⵍⴰⵙⵙ: { "mon,thu" } ⵏⵖ { "lun jeu" }
cli-arg-week = ⵉⵎⴰⵍⴰⵙⵙ ⵏ ⵡⴰⵙⵙ ⴰⵏⵏ, ⵙ ⵜⵖⵉⵎⵉⵜⵉⵏ ⵏⵏⵙ
cli-arg-only = ⵖⴰⵙ ⴰⵎⵎⴰⵙ, ⵜⴰⵎⵙⵎⵓⵜⵜⴳⵜ, ⵜⴰⵣⵇⵇⴰ ⵏⵖ ⵜⴰⵔⴰⴱⴱⵓⵜ ⴰⴷ
cli-arg-start = ⴰⵙⵙ ⴰⵎⵣⵡⴰⵔⵓ
cli-arg-time = ⵜⴰⵙⵔⴰⴳⵜ ⵏ ⵓⵙⵏⵜⵉ
cli-arg-minutes = ⵜⴰⵏⵣⴰⴳⵜ ⵏ ⵜⵖⵉⵎⵉⵜ, ⵙ ⵜⵓⵙⴷⵉⴷⵉⵏ
cli-arg-hours = ⵜⵉⵙⵔⴰⴳⵉⵏ ⴽⵓⵍⵍⵓⵜⵏⵜ; ⵜⵉⵏ ⵓⵎⵓⴷⵓⵍ ⵉⵖ ⵓⵔ ⵉⵜⵜⵢⴰⵏⵏⴰ ⴽⵔⴰ
cli-arg-exclude = ⵓⵙⵙⴰⵏ ⵔⴰ ⵜⵜⵢⴰⵊⵊⴰⵏ
cli-arg-trainer = ⵜⴰⵎⵙⵎⵓⵜⵜⴳⵜ
cli-arg-room = ⵜⴰⵣⵇⵇⴰ
cli-arg-capacity = ⵉⴷⵖⴰⵔⵏ
cli-arg-code = ⵜⴰⵏⴳⴰⵍⵜ ⵏ ⵜⵔⴰⴱⴱⵓⵜ; ⵎⴽ ⵓⵔ ⴷ ⵓⵀⵓ ⵜⵉⵏ ⵓⵎⵓⴷⵓⵍ ⴷ ⵓⵙⴽⴽⵉⵍ
cli-clashes = { $clashes }. ⵙⵏⴼⵍ ⵉⵎⴷⴷⵓⵣⵏ ⴰⴷ, ⵏⵖ ⵉⵏⵉ ⵎⴰⵅⴼ ⵙ --reason.
cli-preview = { $sessions } ⵏ ⵜⵖⵉⵎⵉⵜⵉⵏ, { $hours }, ⴰⵔ { $until }
month-closed-already = { $by } ⵉⵇⵇⵏ ⵢⴰⴷ ⴰⵢⵢⵓⵔ ⴰⴷ.
month-not-over = ⴰⵢⵢⵓⵔ ⴰⴷ ⵙⵓⵍ ⴰⵔ { $day }: ⴰⵔ ⵉⵜⵜⵢⴰⵇⵇⴰⵏ ⴳ ⵡⴰⵙⵙ ⵉⴹⴼⴰⵔⵏ.
month-blocked =
    { $count ->
        [one] ⵢⴰⵜ ⵜⵖⵉⵎⵉⵜ ⵙⵓⵍ ⵜⵙⴳⴷⵍ ⴰⵇⵇⴰⵏ: --dry-run ⴰⵔ ⵜⵜ ⵉⵙⴽⴰⵏ.
       *[other] { $count } ⵏ ⵜⵖⵉⵎⵉⵜⵉⵏ ⵙⵓⵍ ⵙⴳⴷⵍⵏⵜ ⴰⵇⵇⴰⵏ: --dry-run ⴰⵔ ⵜⵏⵜ ⵉⵙⴽⴰⵏ.
    }
month-not-closed = ⴰⵢⵢⵓⵔ ⴰⴷ ⵓⵔ ⵉⵇⵇⵉⵏ.
month-closed = ⵉⵇⵇⵏ ⵡⴰⵢⵢⵓⵔ ⵏ { $month } ✓
month-reopened = ⵉⵜⵜⵡⴰⵍⵙ ⵉ ⵜⵉⵔⵥⵎⵉ ⵏ ⵡⴰⵢⵢⵓⵔ ⵏ { $month } ✓
month-ready = ⵓⵔ ⵉⵍⵍⵉ ⴽⵔⴰ ⵉⵙⴳⴷⵍⵏ ⴰⵇⵇⴰⵏ ⵏ ⵡⴰⵢⵢⵓⵔ ⴰⴷ.
month-untaken =
    { $count ->
        [one] ⵢⴰⵏ ⵓⴷⵍⵉⵙ ⵔⴰ ⵉⵜⵜⵢⴰⵔⴰ
       *[other] { $count } ⵏ ⵉⴷⵍⵉⵙⵏ ⵔⴰ ⵜⵜⵢⴰⵔⴰⵏ
    }
month-unlocked =
    { $count ->
        [one] ⵢⴰⵏ ⵓⴷⵍⵉⵙ ⵉⵔⵥⵎⵏ ⵔⴰ ⵉⵜⵜⵓⵙⵙⵏⵜⵎ ⴷⴰⵖ
       *[other] { $count } ⵏ ⵉⴷⵍⵉⵙⵏ ⵔⵥⵎⵏⵉⵏ ⵔⴰ ⵜⵜⵓⵙⵙⵏⵜⵎⵏ ⴷⴰⵖ
    }
month-blank =
    { $count ->
        [one] ⵢⴰⵏ ⵓⴷⵍⵉⵙ ⵉⵜⵜⵓⵙⵙⵏⵜⵎⵏ ⴳⵉⵙ ⵉⵣⵉⵔⵉⴳⵏ ⵅⵡⴰⵏⵉⵏ
       *[other] { $count } ⵏ ⵉⴷⵍⵉⵙⵏ ⵜⵜⵓⵙⵙⵏⵜⵎⵏⵉⵏ ⴳⵉⵙⵏ ⵉⵣⵉⵔⵉⴳⵏ ⵅⵡⴰⵏⵉⵏ
    }
month-walk-in =
    { $count ->
        [one] ⵢⴰⵏ ⵓⴷⵍⵉⵙ ⴳⵉⵙ ⵜⴰⵏⴱⴳⵉⵜ ⵔⴰ ⵜⴻⵜⵜⵡⴰⴽⵣ
       *[other] { $count } ⵏ ⵉⴷⵍⵉⵙⵏ ⴳⵉⵙⵏ ⵜⴰⵏⴱⴳⵉⵜ ⵔⴰ ⵜⴻⵜⵜⵡⴰⴽⵣ
    }
month-no-reason =
    { $count ->
        [one] ⵢⴰⵜ ⵜⵖⵉⵎⵉⵜ ⵓⵔ ⵜⴻⵜⵜⵓⴳⴳⴰ ⴱⵍⴰ ⵜⴰⵎⵏⵜⵉⵍⵜ
       *[other] { $count } ⵏ ⵜⵖⵉⵎⵉⵜⵉⵏ ⵓⵔ ⵜⵜⵓⴳⴳⴰⵏⵜ ⴱⵍⴰ ⵜⴰⵎⵏⵜⵉⵍⵜ
    }
month-line = { "  " }{ $course }  { $day }  { $time }
place-closing = ⴰⵇⵇⴰⵏ ⵏ ⵡⴰⵢⵢⵓⵔ
action-go-closing = ⴰⵇⵇⴰⵏ
action-go-closing-help = ⴰⵔ ⵉⵜⵜⴷⴷⵓ ⵙ ⵡⴰⵇⵇⴰⵏ ⵏ ⵡⴰⵢⵢⵓⵔ: ⴰⵢⵏⵏⴰ ⵜ ⵉⵙⴳⴷⵍⵏ, ⵙ ⵓⵙⵎⵉⵣⵣⵡⵔ.
help-closing-1 = ⴽⵓ ⵉⵣⵉⵔⵉⴳ ⴰⵔ ⵉⵙⴳⴳⴷⵍ ⴰⵇⵇⴰⵏ ⵏ ⵡⴰⵢⵢⵓⵔ; ⵉⵎⵣⵡⵓⵔⴰ ⴰⵔ ⵜⵜⵓⵙⵖⵜⵉⵏ ⵜⴰⵣⵡⴰⵔⴰ. { "Entrée" } ⵏⵖ ⵓⵟⵟⵓⵏ ⴰⵔ ⵙⵔⵙ ⵉⵜⵜⴷⴷⵓ, Échap ⴰⵔ ⵉⵜⵜⴰⵖⵓⵍ.
help-closing-2 = ⵉⵣⵉⵔⵉⴳⵏ ⵉⴼⵙⵓⵙⵏ ⵖⴰⵙ ⵉ ⵓⵙⵍⴽⵏ, ⵓⵔ ⵙⴳⴷⵍⵏ. F2 ⴰⵔ ⵉⵇⵇⴰⵏ ⴹⴰⵕⵜ ⵏ ⵓⵙⵙⵏⵜⵎ; F9 v ⴰⵔ ⵉⵜⵜⴰⵍⵙ ⵜⵉⵔⵥⵎⵉ, ⵙ ⵜⵎⵏⵜⵉⵍⵜ.
closing-at = { " " }
closing-what = ⴰⴷ ⵉⵜⵜⵓⵙⵖⵜⵉ
closing-course = ⵜⴰⵔⴰⴱⴱⵓⵜ
closing-day = ⴰⵙⵙ
closing-time = ⵜⴰⵙⵔⴰⴳⵜ
closing-none = ⵓⵔ ⵉⵍⵍⵉ ⵎⴰⵢⴷ ⵉⵜⵜⵓⵙⵖⵜⵉⵏ ⴳ ⵡⴰⵢⵢⵓⵔ ⴰⴷ.
closing-head =
    { $month }: { $count ->
        [0] ⵉⵡⵊⴷ ⵉ ⵡⴰⵇⵇⴰⵏ, F2
        [one] ⵢⴰⵜ ⵜⵖⴰⵡⵙⴰ ⴰⴷ ⵜⴻⵜⵜⵓⵙⵖⵜⵉ
       *[other] { $count } ⵏ ⵜⵖⴰⵡⵙⵉⵡⵉⵏ ⴰⴷ ⵜⵜⵓⵙⵖⵜⵉⵏⵜ
    }{ $look ->
        [0] { "" }
       *[other] { " " }· { $look } ⵉ ⵓⵙⵍⴽⵏ
    }
closing-closed = { $month }: ⵉⵇⵇⵏ ⴳ { $day } ⵙ { $by }
closing-ask = ⴰⵇⵇⴰⵏ ⵏ { $month }? { $sessions } ⵏ ⵜⵖⵉⵎⵉⵜⵉⵏ ⴷ { $marks } ⵏ ⵜⵎⴰⵜⴰⵔⵉⵏ ⵔⴰ ⵔⴳⵍⵏ.
closing-not = ⵓⵔ ⴷ ⵖⵉⵍⴰⴷ
closing-close = ⵇⵇⵏ
closing-lead = 1-9 ⵏⵖ { "Entrée" } ⵙⵖⵜⵉ
closing-reopen = ⴰⵍⵙ ⵜⵉⵔⵥⵎⵉ
closing-reason = ⵜⴰⵎⵏⵜⵉⵍⵜ ⵏ ⵜⵉⵔⵥⵎⵉ
closing-reason-missing = ⵉⵏⵉⵜ ⵎⴰⵅ ⵉⵜⵜⵢⴰⵍⵙ ⵉ ⵜⵉⵔⵥⵎⵉ ⵏ ⵡⴰⵢⵢⵓⵔ.
closing-untaken = ⴰⴷⵍⵉⵙ ⵔⴰ ⵉⵜⵜⵢⴰⵔⴰ
closing-unlocked = ⴰⴷⵍⵉⵙ ⵔⴰ ⵉⵜⵜⵓⵙⵙⵏⵜⵎ
closing-blank = ⵉⵣⵉⵔⵉⴳⵏ ⵓⵔ ⵓⵔⵉⵏ
closing-walk-in = ⵜⴰⵏⴱⴳⵉⵜ ⵔⴰ ⵜⴻⵜⵜⵡⴰⴽⵣ
closing-no-reason = ⵓⵔ ⵜⴻⵜⵜⵓⴳⴳⴰ ⴱⵍⴰ ⵜⴰⵎⵏⵜⵉⵍⵜ
closing-not-made-up = ⵜⴻⵜⵜⵓⵙⵎⴰⵟⵍ, ⵓⵔ ⵜⴻⵜⵜⵢⴰⵔⴰⵔ
closing-clash = ⵢⴰⵜ ⵜⵣⵇⵇⴰ ⵏⵖ ⵜⴰⵎⵙⵎⵓⵜⵜⴳⵜ
month-not-made-up =
    { $count ->
        [one] ⵢⴰⵜ ⵜⵖⵉⵎⵉⵜ ⵜⴻⵜⵜⵓⵙⵎⴰⵟⵍ, ⵓⵔ ⵜⴻⵜⵜⵢⴰⵔⴰⵔ:
       *[other] { $count } ⵏ ⵜⵖⵉⵎⵉⵜⵉⵏ ⵜⵜⵓⵙⵎⴰⵟⵍⵏⵜ, ⵓⵔ ⵜⵜⵢⴰⵔⴰⵔ:
    }
month-clash =
    { $count ->
        [one] ⵢⴰⵜ ⵜⵖⵉⵎⵉⵜ ⵜⵎⵉⴽⵥ ⴷ ⵜⴰⵢⵢⴰⴹ, ⵢⴰⵜ ⵜⵣⵇⵇⴰ ⵏⵖ ⵜⴰⵎⵙⵎⵓⵜⵜⴳⵜ:
       *[other] { $count } ⵏ ⵜⵖⵉⵎⵉⵜⵉⵏ ⵎⵎⵉⴽⵥⵏⵜ ⴷ ⵜⵉⵢⵢⴰⴹ, ⵢⴰⵜ ⵜⵣⵇⵇⴰ ⵏⵖ ⵜⴰⵎⵙⵎⵓⵜⵜⴳⵜ:
    }
action-put-off = ⵙⵙⵎⴰⵟⵍ
action-put-off-help = ⵙⵙⵎⴰⵟⵍ ⵜⴰⵡⵓⵔⵉ ⵙ ⵡⴰⵙⵙ ⵢⴰⴹⵏ, ⵙ ⵜⵎⵏⵜⵉⵍⵜ.
act-follow-up = ⴰⴹⴼⴰⵔ ⵉⵔⵥⵎⵏ
act-close-follow-up = ⴰⴹⴼⴰⵔ ⵉⵇⵇⵏⵏ
act-put-off = ⴰⴹⴼⴰⵔ ⵉⵜⵜⵓⵙⵎⴰⵟⵍⵏ
act-note-follow-up = ⵜⴰⵎⴰⵡⵜ ⵏ ⵓⴹⴼⴰⵔ
table-follow-up = ⴰⴹⴼⴰⵔ
alert-task = ⴰⴹⴼⴰⵔ
alert-kind-unreachable = ⴰⵡⵜⵜⵓ ⵓⵔ ⵙⵓⵍ ⵉⵜⵜⵢⴰⵍⴽⴰⵎ
alert-kind-gone = ⵓⵔ ⵜⵍⵍⵉ ⵜⵉⵍⵉⵜ ⵣⴳ ⴽⵉⴳⴰⵏ
alert-kind-absences = ⵓⵔ ⵜⵍⵍⵉ ⵜⵉⴽⴽⴰⵍ ⵎⴹⴼⴰⵔⵏⵜ
alert-kind-low = ⴰⵙⴱⴷⴰⵔ ⴷⴷⴰⵡ ⵡⵓⵜⵜⵓ
follow-up-called =
    { $sex ->
        [m] ⵉⵜⵜⵢⴰⵖⵔⴰ ⵙ ⵓⵜⵉⵍⵉⴼⵓⵏ
       *[f] ⵜⴻⵜⵜⵢⴰⵖⵔⴰ ⵙ ⵓⵜⵉⵍⵉⴼⵓⵏ
    }
follow-up-visited =
    { $sex ->
        [m] ⵉⵜⵜⵢⴰⵔⵣⴰ
       *[f] ⵜⴻⵜⵜⵢⴰⵔⵣⴰ
    }
follow-up-unreachable =
    { $sex ->
        [m] ⵓⵔ ⵉⵜⵜⵢⴰⴼⴰ
       *[f] ⵓⵔ ⵜⴻⵜⵜⵢⴰⴼⴰ
    }
follow-up-returned =
    { $sex ->
        [m] ⵔⴰ ⴷ ⵢⴰⵖⵓⵍ
       *[f] ⵔⴰ ⴷ ⵜⴰⵖⵓⵍ
    }
follow-up-gone =
    { $sex ->
        [m] ⵉⴱⴱⵉ ⵜⴰⵖⵓⵔⵉ
       *[f] ⵜⴱⴱⵉ ⵜⴰⵖⵓⵔⵉ
    }
follow-up-other = ⴰⵢⴰⴹⵏ
follow-up-what = { $name }: ⵎⴰⵢⴷ ⵉⵊⵔⴰⵏ
follow-up-note = ⵜⴰⵎⴰⵡⵜ, ⵉⵖ ⵜⴻⵜⵜⵢⴰⵙⵙⵉ
follow-up-remark = ⵜⴰⵎⴰⵡⵜ
follow-up-day = ⵙⵙⵎⴰⵟⵍ ⴰⵔ
follow-up-reason = ⵜⴰⵎⵏⵜⵉⵍⵜ
follow-up-reason-missing = ⵉⵏⵉⵜ ⵎⴰⵅ ⵉⵜⵜⵓⵙⵎⴰⵟⵍ.
follow-up-until-past = ⴰⵔ ⵉⵜⵜⵓⵙⵎⴰⵟⵍ ⵖⴰⵙ ⵙ ⵡⴰⵙⵙ ⴷ ⵢⵓⵛⴽⴰⵏ, ⴹⴰⵕⵜ ⵏ { $day }.
follow-up-until-far = ⵓⵔ ⵉⵜⵜⵓⵙⵎⴰⵟⵍ ⵓⴳⴳⴰⵔ ⵏ { $max } ⵏ ⵡⵓⵙⵙⴰⵏ: ⵙⵜⵉ ⴰⵙⵙ ⵉⵇⵔⴱⵏ.
follow-up-open = ⵔⵥⵎ ⴰⴹⴼⴰⵔ
follow-up-all = ⴽⵓⵍⵍⵓ
follow-up-close = ⵎⴰⵢⴷ ⵉⵊⵔⴰⵏ
follow-up-accept = ⵙⵙⵎⴷ ⴰⵣⵎⵎⴻⵎ
follow-up-to-open = ⴰⴷ ⵉⵜⵜⵢⴰⵔⵥⵎ
follow-up-due = ⴷⴰⵜ ⵏ { $day }
follow-up-late = ⵣⴳ { $day }
follow-up-until = ⴰⵔ { $day }
follow-up-opened = { $name }: ⵉⵔⵥⵎ ⵓⴹⴼⴰⵔ, ⴷⴰⵜ ⵏ { $day } ✓
follow-up-opened-all =
    { $count ->
        [0] ⴽⵓ ⵢⴰⵜ ⴷⴰⵔⵙ ⴰⴹⴼⴰⵔ ⵏⵏⵙ ⵢⴰⴷ.
        [one] ⵉⵔⵥⵎ ⵢⴰⵏ ⵓⴹⴼⴰⵔ ✓
       *[other] ⵔⵥⵎⵏ { $count } ⵏ ⵉⴹⴼⴰⵔⵏ ✓
    }
follow-up-closed = { $name }: { $outcome }, ⵉⵇⵇⵏ ⵓⴹⴼⴰⵔ ✓
follow-up-put-off = { $name }: ⴰⴹⴼⴰⵔ ⵉⵜⵜⵓⵙⵎⴰⵟⵍ ⴰⵔ { $day } ✓
follow-up-left = { $name }: ⴰⵊⵊⴰⵢ ⵏ { $course } ⵣⴳ { $day } ✓
follow-up-noted = { $name }: ⵉⵜⵜⵢⵓⵔⴰ ✓
follow-up-none = { $name } ⵓⵔ ⴷⴰⵔⵙ ⴰⴹⴼⴰⵔ ⵉⵔⵥⵎⵏ: F4 ⴰⵔ ⵜ ⵉⵔⵥⵥⵎ.
follow-up-open-here = { $name } ⴷⴰⵔⵙ ⵢⴰⴷ ⴰⴹⴼⴰⵔ: F2 ⴰⵔ ⵉⵜⵜⵉⵏⵉ ⵎⴰⵢⴷ ⵉⵊⵔⴰⵏ.
follow-up-nothing = ⵓⵔ ⵉⵍⵍⵉ ⵎⴰⵢⴷ ⵉⵜⵜⵓⴹⴼⴰⵔⵏ ⵏ { $name } ⴰⵙⵙ ⴰⴷ.
follow-up-not-gone = { $name } ⵓⵔ ⵜⴰ ⵜⵖⴰⴱ ⵎⴰⵢⴷ ⵉⴽⴼⴰⵏ: { "Entrée" } ⴰⵔ ⵉⵔⵥⵥⵎ ⵉⵣⵉⵔⵉⴳ ⵏⵏⵙ, X ⴰⵔ ⵜ ⵉⵜⵜⵙⵙⵎⴷⴰ.
follow-up-open-already = ⵉⵔⵥⵎ ⵢⴰⴷ ⵓⴹⴼⴰⵔ: { $by }, ⴷⴰⵜ ⵏ { $day }.
follow-up-this-week = ⵉⵜⵜⵓⵙⴽⵔ ⵓⴹⴼⴰⵔ ⵉⵎⴰⵍⴰⵙⵙ ⴰⴷ ⵙ { $by }: ⵓⴹⴼⵉⵔ ⴰⵔ ⵉⵔⵥⵥⵎ ⴰⵢⵏⴰⵙ, ⵡⴰⴷ ⵉⴳⴰ ⵡⵉⵏ { $day }.
follow-up-closed-already = ⴰⴹⴼⴰⵔ ⴰⴷ ⵉⵇⵇⵏ ⵣⴳ { $day }.
cli-do-alerts-open = ⵔⵥⵎ ⴰⴹⴼⴰⵔ ⵉ ⵢⴰⵏ ⵓⴼⴳⴰⵏ, ⵜⴰⵔⴰⴱⴱⵓⵜ ⵏⵖ ⴽⵓⵍⵍⵓ
cli-do-alerts-close = ⵇⵇⵏ ⴰⴹⴼⴰⵔ ⵙ ⵎⴰⵢⴷ ⵉⵊⵔⴰⵏ
cli-do-alerts-snooze = ⵙⵙⵎⴰⵟⵍ ⴰⴹⴼⴰⵔ, ⵙ ⵜⵎⵏⵜⵉⵍⵜ
cli-arg-outcome = ⵎⴰⵢⴷ ⵉⵊⵔⴰⵏ: { "called, visited, unreachable, returned, left" } ⵏⵖ { "other" }
cli-arg-say = ⵜⴰⵎⴰⵡⵜ
history-alert = ⴰⵖⵏⵓ
history-opened-on = ⵉⵔⵥⵎ ⴳ
history-due-on = ⴷⴰⵜ ⵏ
history-owner = ⵉ
history-outcome = ⵎⴰⵢⴷ ⵉⵊⵔⴰⵏ
history-closed-on = ⵉⵇⵇⵏ ⴳ
place-month = ⴰⵢⵢⵓⵔ ⵏ ⵜⵔⴰⴱⴱⵓⵜ
sheet-month = ⴰⵢⵢⵓⵔ
help-month-1 = ⵢⴰⵜ ⵜⴰⵔⴳⴰ ⵉ ⴽⵓ ⵜⵉⵖⵉⵎⵉⵜ ⵏ ⵡⴰⵢⵢⵓⵔ: ⴰⵙⴽⴽⵉⵍ ⴰⵔ ⵉⵕⵛⵛⵎ ⴳ ⵜⵔⴳⴰ ⵏ ⵓⵎⵃⴹⵓ, ⵉⴷⴷⵓ ⵙ ⵡⴰⴷⴷⴰ; 17A ⴰⵔ ⵉⵜⵜⴷⴷⵓ ⵙ ⵉⵣⵉⵔⵉⴳ 17.
help-month-2 = ← → ⴰⵔ ⵙⵏⴼⴰⵍⵏ ⵜⵉⵖⵉⵎⵉⵜ, ⵓⵍⴰ ⴰⵢⵢⵓⵔ ⴳ ⵜⵉⴳⵉⵔⴰ. T ⵜⵉⵢⵢⴰⴹ ⵍⵍⴰⵏⵜ, V ⴰⵔ ⵉⵙⵙⵏⵜⴰⵎ ⵜⵉⵖⵉⵎⵉⵜ ⵉⴷⴷⵓ ⵙ ⵓⴹⴼⵉⵔ.
help-month-3 = ⴰⵢⵏⵏⴰ ⵉⵃⵣⵣⵏ ⵓⵔ ⵉⵜⵜⵢⴰⵔⴰ: ⵓⵔ ⵜⵜ ⵉⵇⵇⵉⵏ ⵡⴰⵙⵙ ⴰⵏⵏ, ⵏⵖ ⵓⵔ ⵜⴻⵜⵜⵓⴳⴳⴰ ⵜⵖⵉⵎⵉⵜ.
month-grid-empty = ⵓⵔ ⵜⵍⵍⵉ ⵜⵖⵉⵎⵉⵜ ⴳ ⵡⴰⵢⵢⵓⵔ ⴰⴷ. ← → ⴰⵔ ⵙⵏⴼⴰⵍⵏ ⴰⵢⵢⵓⵔ.
month-grid-marked =
    { $day } · { $line } { $name }: { $status }{ $minutes ->
        [0] { "" }
       *[other] { " " }{ $minutes } ⵙⴷ
    } ✓
month-grid-cleared = { $day } · { $line } { $name }: ⵉⵜⵜⵡⴰⵙⴼⴹ ✓
month-grid-rest =
    { $day } · { $count ->
        [0] ⵓⵔ ⵉⵍⵍⵉ ⵉⵣⵉⵔⵉⴳ ⵉⵅⵡⴰⵏ
        [one] ⵢⴰⵜ ⵢⴰⴹⵏ ⵜⵍⵍⴰ ✓
       *[other] { $count } ⵢⴰⴹⵏ ⵍⵍⴰⵏⵜ ✓
    }
month-grid-validated =
    { $day } ⵉⵜⵜⵓⵙⵙⵏⵜⵎ: { $present } ⵍⵍⴰⵏⵜ, { $absent } ⵓⵔ ⵍⵍⵉⵏⵜ{ $untaken ->
        [0] { "" }
       *[other] , { $untaken } ⵓⵔ ⵜⴰ ⵓⵔⵉⵏⵜ
    } ✓
month-grid-on-sheet = ⵜⵉⴼⵔⵜ ⵏ ⵜⵖⵉⵎⵉⵜ: ⴷⴰ ⵜⵙⴽⴽⴰⵔ ⵜⵙⴰⵔⵓⵜ
month-grid-next = ⵜⵉⵖⵉⵎⵉⵜ ⵢⴰⴹⵏ
month-grid-sheet = ⵜⵉⴼⵔⵜ
month-grid-hatched = ⴱⵔⵔⴰ ⵏ ⵜⵔⴰⴱⴱⵓⵜ
month-grid-absences = ⵓⵔ
month-grid-rate = ⴰⵙⴱ.
month-grid-came = ⵍⵍⴰⵏⵜ
month-grid-absent = ⵓⵔ ⵍⵍⵉⵏⵜ
month-grid-rates = ⵜⵉⵖⵉⵎⵉⵜ { $came }/{ $of } · ⵜⵉⵍⵉⵜ ⵏ ⵡⴰⵢⵢⵓⵔ { $month } · { $num }/{ $den }
act-close-month = ⴰⵢⵢⵓⵔ ⵉⵇⵇⵏⵏ
act-reopen-month = ⴰⵢⵢⵓⵔ ⵉⵜⵜⵢⴰⵔⵥⵎⵏ
cli-do-month = ⴰⵇⵇⴰⵏ ⵏ ⵡⴰⵢⵢⵓⵔ
cli-do-month-close = ⵇⵇⵏ ⴰⵢⵢⵓⵔ, ⵏⵖ ⵉⵏⵉ ⴰⵢⵏⵏⴰ ⵜ ⵉⵙⴳⴷⵍⵏ
cli-do-month-reopen = ⴰⵍⵙ ⵜⵉⵔⵥⵎⵉ ⵏ ⵡⴰⵢⵢⵓⵔ ⵉⵇⵇⵏⵏ
place-calendar = ⴰⴽⴰⵍⵉⵏⴷⴰⵔ
action-go-calendar = ⴰⴽⴰⵍⵉⵏⴷⴰⵔ
action-go-calendar-help = ⴰⵔ ⵉⵜⵜⴷⴷⵓ ⵙ ⵓⴽⴰⵍⵉⵏⴷⴰⵔ, ⴰⵢⵢⵓⵔ ⵙ ⵡⴰⵢⵢⵓⵔ ⵏⵖ ⵉⵎⴰⵍⴰⵙⵙ ⵙ ⵉⵎⴰⵍⴰⵙⵙ.
action-announce = ⵜⴼⴰⵙⴽⴰ ⵜⵉⴱⵔⵔⵃⵜ
action-announce-help = ⴰⵔ ⵉⵜⵜⵉⵏⵉ ⵉⵙ ⵜⴳⴰ ⵜⴼⴰⵙⴽⴰ ⵏ ⵡⴰⵢⵢⵓⵔ ⵜⴰⵏⴰⵎⴰⵙⵜ ⴳ ⵡⴰⵙⵙ ⴰⴷ, ⴰⵔ ⵉⵙⴽⴰⵏ ⴰⵢⵏⵏⴰ ⵉⵙⵏⴼⵍ ⵓⵢⴰⴷ.
action-shift = ⵙⵎⵓⵜⵜⵉ
action-shift-help = ⴰⵔ ⵉⵙⵎⵓⵜⵜⵓⵢ ⵜⵉⵖⵉⵎⵉⵜⵉⵏ ⵏ ⴽⵔⴰ ⵏ ⵡⵓⵙⵙⴰⵏ ⵙ ⵜⵙⵔⴰⴳⵜ ⵢⴰⴹⵏ: ⵕⴰⵎⴰⴹⴰⵏ, ⵜⴰⵎⴳⵔⴰ.
act-announce = ⵜⴼⴰⵙⴽⴰ ⵜⵉⴱⵔⵔⵃⵜ
act-shift = ⴰⵙⵎⵓⵜⵜⵉ ⵏ ⵜⵙⵔⴰⴳⵜ
table-hijri = ⴰⵢⵢⵓⵔ ⵓⵀⵉⵊⵔⵉ
calendar-filter = ⴰⵎⵎⴰⵙ, ⵜⴰⵎⵙⵎⵓⵜⵜⴳⵜ, ⵜⴰⵣⵇⵇⴰ ⵏⵖ ⵜⴰⵔⴰⴱⴱⵓⵜ
calendar-only = ⵖⴰⵙ
calendar-all = ⵜⴰⵎⴰⵣⴰⵏⵜ ⴰⴽⴽⵯ
calendar-month = ⴰⵢⵢⵓⵔ
calendar-week = ⵉⵎⴰⵍⴰⵙⵙ
calendar-classes =
    { $count ->
        [one] 1 ⵜⵖⵉⵎ.
       *[other] { $count } ⵜⵖⵉⵎ.
    }
calendar-hijri = { $day } { $month } { $year }
calendar-hijri-estimated = { $day } { $month } { $year } (ⵙ ⵓⵙⵡⵉⵏⴳⵎ)
calendar-ramadan-hours = ⵜⵉⵙⵔⴰⴳⵉⵏ ⵏ ⵕⴰⵎⴰⴹⴰⵏ 9 – 15
calendar-season = { $title }, { $opens } – { $closes }
calendar-souk =
    { $more ->
        [0] ⵙⵙⵓⵇ: { $centre }
       *[other] ⵙⵙⵓⵇ: { $centre } +{ $more }
    }
holiday-new-year = ⵉⵅⴼ ⵏ ⵓⵙⴳⴳⴰⵙ
holiday-new-year-short = ⴰⵙⴳⴳⴰⵙ
holiday-manifesto = ⴰⵎⴰⵏⴻⴹ ⵏ ⵓⵣⴰⵔⵓⴳ
holiday-manifesto-short = ⴰⵎⴰⵏⴻⴹ
holiday-amazigh = ⵉⵅⴼ ⵏ ⵓⵙⴳⴳⴰⵙ ⴰⵎⴰⵣⵉⵖ
holiday-amazigh-short = ⵉⵏⵏⴰⵢⵔ
holiday-fitr = ⵜⴼⴰⵙⴽⴰ ⵏ ⵍⴼⵉⵟⵔ
holiday-fitr-short = ⵍⴼⵉⵟⵔ
holiday-labour = ⴰⵙⵙ ⵏ ⵜⵡⵓⵔⵉ
holiday-labour-short = 1 ⵎⴰⵢⵢⵓ
holiday-adha = ⵜⴰⴼⴰⵙⴽⴰ
holiday-adha-short = ⵜⴰⴼⴰⵙⴽⴰ
holiday-moharram = ⵉⵅⴼ ⵏ ⵓⵙⴳⴳⴰⵙ ⴰⵀⵉⵊⵔⵉ
holiday-moharram-short = ⵎⵓⵃⵔⵔⵎ
holiday-throne = ⵜⴼⴰⵙⴽⴰ ⵏ ⵍⵄⵔⵛ
holiday-throne-short = ⵍⵄⵔⵛ
holiday-dahab = ⴰⵙⵙ ⵏ ⵡⴰⴷ ⴷⴷⴰⵀⴰⴱ
holiday-dahab-short = ⴷⴷⴰⵀⴰⴱ
holiday-revolution = ⴰⴳⵔⴰⵡⴰⵍ ⵏ ⵓⴳⵍⵍⵉⴷ ⴷ ⵓⴳⴷⵓⴷ
holiday-revolution-short = ⴰⴳⵔⴰⵡⴰⵍ
holiday-youth = ⴰⵙⵙ ⵏ ⵉⵍⵎⵥⵢⵏ
holiday-youth-short = ⵉⵍⵎⵥⵢⵏ
holiday-mawlid = ⵍⵎⵓⵍⵓⴷ
holiday-mawlid-short = ⵍⵎⵓⵍⵓⴷ
holiday-unity = ⴰⵙⵙ ⵏ ⵜⵢⵓⵏⵜ
holiday-unity-short = ⵜⴰⵢⵓⵏⵜ
holiday-march = ⵜⴰⵡⴰⴷⴰ ⵜⴰⵣⴳⵣⴰⵡⵜ
holiday-march-short = ⵜⴰⵡⴰⴷⴰ
holiday-independence = ⴰⵙⵙ ⵏ ⵓⵣⴰⵔⵓⴳ
holiday-independence-short = ⴰⵣⴰⵔⵓⴳ
calendar-market = ⵙⵙⵓⵇ
calendar-no-feast = ⵓⵔ ⵜⵍⵍⵉ ⵜⴼⴰⵙⴽⴰ ⵏ ⵡⴰⵢⵢⵓⵔ ⵜⴰⵎⴰ ⵏ { $day }: ⵉ ⵡⴰⵙⵙ ⵢⴰⴹⵏ ⴱⵍⴰ ⵜⵉⵖⵉⵎⵉⵜⵉⵏ, ⵔⵏⵓ ⴰⵔⴳⴰⵍ (F9 f).
calendar-not-yet = ⵓⵔ ⵜⴰ
calendar-announced = ⵃⴹⵓ
calendar-announce = { $feast } ⴳ { $day }: ⵃⴹⵓ ⴰⵙⴰⴽⵓⴷ ⴰⴷ?
calendar-moves = ⴰⵢⵏⵏⴰ ⵉⴱⴷⴷⵍⵏ
calendar-moves-lost =
    { $count ->
        [0] ⴰⵡⴷ ⵢⴰⵜ ⵜⵖⵉⵎⵉⵜ ⵔⴰ ⵜⴻⵜⵜⵡⴰⵙⵙⵔ
        [one] 1 ⵏ ⵜⵖⵉⵎⵉⵜ ⵓⵔ ⵜⴻⵜⵜⵓⴳⴳⴰ
       *[other] { $count } ⵏ ⵜⵖⵉⵎⵉⵜⵉⵏ ⵓⵔ ⵜⵜⵓⴳⴳⴰⵏⵜ
    }
calendar-moves-kept =
    { $count ->
        [one] 1 ⵏ ⵓⴷⵍⵉⵙ ⵉⵜⵜⵓⵢⴰⵔⵔⴰⵏ ⵉⵇⵇⵉⵎ ⵣⵓⵏⴷ ⴰⵎⵎ ⵉⴳⴰ
       *[other] { $count } ⵏ ⵉⴷⵍⵉⵙⵏ ⵉⵜⵜⵓⵢⴰⵔⵔⴰⵏ ⵇⵇⵉⵎⵏ ⵣⵓⵏⴷ ⴰⵎⵎ ⴳⴰⵏ
    }
calendar-moves-back =
    { $count ->
        [one] 1 ⵏ ⵜⵖⵉⵎⵉⵜ ⵜⵓⵖⵓⵍ ⴷ
       *[other] { $count } ⵏ ⵜⵖⵉⵎⵉⵜⵉⵏ ⵓⵖⵓⵍⵏⵜ ⴷ
    }
calendar-moves-season = ⴰⴽⵓⴷ ⵏ ⵜⵙⵎⵀⵓⵢⵜ ⴰⵔ { $day }
calendar-more =
    { $count ->
        [one] ⴷ ⵢⴰⵜ ⵢⴰⴹⵏ: { "Tab" } ⵉ ⵉⵎⴰⵍⴰⵙⵙ, F7 ⵉ ⵢⴰⵏ ⴰⵎⵎⴰⵙ ⵏⵖ ⵜⴰⵔⴰⴱⴱⵓⵜ
       *[other] ⴷ { $count } ⵢⴰⴹⵏ: { "Tab" } ⵉ ⵉⵎⴰⵍⴰⵙⵙ, F7 ⵉ ⵢⴰⵏ ⴰⵎⵎⴰⵙ ⵏⵖ ⵜⴰⵔⴰⴱⴱⵓⵜ
    }
calendar-announced-said = { $feast }: { $day } ✓
calendar-shift-two = ⵙⵏⴰⵜ ⵜⵖⵉⵎⵉⵜⵉⵏ ⴳ { $day }: ⵙⵎⵓⵜⵜⵉ ⵜⵏⵜ ⵢⴰⵜ ⵙ ⵢⴰⵜ.
calendar-shift-none = ⵓⵔ ⵜⵍⵍⵉ ⵜⵖⵉⵎⵉⵜ ⵔⴰ ⵜⴻⵜⵜⵡⴰⵙⵎⵓⵜⵜⵉ ⵣⴳ { $from } ⴰⵔ { $to }.
course-shift-to = ⵙⵎⵓⵜⵜⵉ ⴰⵔ
course-shift-at = ⵜⴰⵙⵔⴰⴳⵜ ⵜⴰⵎⴰⵢⵏⵓⵜ
course-shifted =
    { $count ->
        [one] 1 ⵏ ⵜⵖⵉⵎⵉⵜ ⴼ { $time }, ⵜⴰⵏⵣⴰⴳⵜ ⵏⵏⵙ ⵜⵇⵇⵉⵎ
       *[other] { $count } ⵏ ⵜⵖⵉⵎⵉⵜⵉⵏ ⴼ { $time }, ⵜⴰⵏⵣⴰⴳⵉⵏ ⵏⵏⵙⵏⵜ ⵇⵇⵉⵎⵏⵜ
    }{ $stay ->
        [0] { "" }
        [one] ; 1 ⵜⵇⵇⵉⵎ, ⵜⵓⵔⴰ ⵏⵖ ⵓⵔ ⵜⴻⵜⵜⵓⴳⴳⴰ
       *[other] ; { $stay } ⵇⵇⵉⵎⵏⵜ, ⵓⵔⴰⵏⵜ ⵏⵖ ⵓⵔ ⵜⵜⵓⴳⴳⴰⵏⵜ
    }
help-calendar-1 = ⵉⵎⵏⴰⴷⵏ ⴰⵔ ⵙⵏⴼⴰⵍⵏ ⴰⵙⵙ, { "Page" } ⴰⵢⵢⵓⵔ; ⵓⵟⵟⵓⵏ ⴰⵔ ⵉⵔⵥⵥⵎ ⵜⵉⵖⵉⵎⵉⵜ; { "Tab" } ⴰⵔ ⵉⵣⵔⵔⴰⵢ ⵙ ⵉⵎⴰⵍⴰⵙⵙ; F7 ⴰⵔ ⵉⵙⴽⴰⵏ ⵖⴰⵙ ⵢⴰⵏ ⵡⴰⵎⵎⴰⵙ, ⵜⴰⵎⵙⵎⵓⵜⵜⴳⵜ, ⵜⴰⵣⵇⵇⴰ ⵏⵖ ⵜⴰⵔⴰⴱⴱⵓⵜ.
help-calendar-2 = R ⴷⴰⵜ ⵏ ⵓⵙⴰⴽⵓⴷ ⵓⵀⵉⵊⵔⵉ: ⵕⴰⵎⴰⴹⴰⵏ; ⴳ ⵡⴰⵙⵙ ⵏ ⵜⴼⴰⵙⴽⴰ ⵉⴱⵔⵔⵃⵏ, X ⴰⵔ ⵉⵙⴽⴰⵏ ⴰⵢⵏⵏⴰ ⵜⵙⵏⴼⵍ, ⴹⴰⵕⵙ ⴰⵔ ⵜⵜ ⵉⵃⵟⵟⵓ.
cli-do-calendar = ⴰⴽⴰⵍⵉⵏⴷⴰⵔ
cli-do-calendar-show = ⵙⴽⵏ ⴰⵢⵢⵓⵔ, ⴰⵙⵙ ⵙ ⵡⴰⵙⵙ
cli-do-calendar-announce = ⴰⵔⴰ ⴰⵙⴰⴽⵓⴷ ⵉⴱⵔⵔⵃⵏ ⵏ ⵜⴼⴰⵙⴽⴰ ⵏ ⵡⴰⵢⵢⵓⵔ ⵜⴰⵏⴰⵎⴰⵙⵜ
place-awareness = ⴰⵙⴼⵔⴰⴽ
action-go-awareness = ⴰⵙⴼⵔⴰⴽ
action-go-awareness-help = ⴰⵔ ⵉⵜⵜⴷⴷⵓ ⵙ ⵜⵖⵉⵎⵉⵜⵉⵏ ⵏ ⵓⵙⴼⵔⴰⴽ, ⵉⵜⵜⵓⵃⵙⴰⴱⵏ ⵙ ⵜⵉⵍⵉⵜ.
act-awareness = ⵜⵉⵖⵉⵎⵉⵜ ⵏ ⵓⵙⴼⵔⴰⴽ
table-awareness = ⵜⵉⵖⵉⵎⵉⵜ ⵏ ⵓⵙⴼⵔⴰⴽ
awareness-on = ⴰⵙⴰⴽⵓⴷ
awareness-on-hint = ⵉⵅⵡⴰ: ⴰⵙⵙ ⴰⴷ
awareness-theme = ⴰⵙⵏⵜⵍ
awareness-theme-literacy = ⵜⴰⵖⵓⵔⵉ ⴷ ⵜⵉⵔⵔⴰ
awareness-theme-health = ⵜⴰⴷⵓⵙⵉ ⴷ ⵜⵉⵣⴷⴳⵉ
awareness-theme-reproductive = ⵜⴰⴷⵓⵙⵉ ⵏ ⵜⴰⵔⵡⴰ
awareness-theme-family = ⵉⵣⵔⴼⴰⵏ ⵏ ⵜⵡⴰⵛⵓⵍⵜ
awareness-theme-child = ⵉⵣⵔⴼⴰⵏ ⵏ ⵡⴰⵔⵔⴰⵡ
awareness-theme-labour = ⵉⵣⵔⴼⴰⵏ ⵏ ⵜⵡⵓⵔⵉ
awareness-theme-rights = ⵉⵣⵔⴼⴰⵏ
awareness-theme-procedures = ⵉⵙⵓⵔⵉⴼⵏ ⵉⴷⴱⴰⵍⴰⵏⵏ
awareness-theme-enterprise = ⵜⵉⵡⵉⵣⵉⵡⵉⵏ ⴷ ⵉⵙⵏⴼⴰⵔⵏ ⵉⵎⵥⵥⵢⴰⵏⵏ
awareness-theme-trade = ⵜⴰⵡⵓⵔⵉ
awareness-theme-other = ⵡⴰⵢⵢⴰⴹ
awareness-heads = ⵜⵉⴷ ⵍⵍⴰⵏⵉⵏ
awareness-heads-hint = 12f 3m; ⵙ ⵡⴰⵡⵜⴰⵢ 1 ⴰⵔ 6, { "r" } ⵏⵖ { "u" }: 12f3r.15.8 4m2u
awareness-place = ⴰⴷⵖⴰⵔ
awareness-partner = ⴰⵎⴷⵔⴰⵡ
awareness-centre = ⴰⵎⵎⴰⵙ
awareness-names = ⵉⵙⵎⴰⵡⵏ
awareness-names-hint = ⵉⵖ ⵜⵔⵉⵜ; ⴰⵔ ⵏⵙⵙⵉⴹⵏ ⵜⵉⵍⵉⵜ, ⵓⵔ ⴷ ⵉⵙⵎⴰⵡⵏ
awareness-women = ⵜⵉⵎⵖⴰⵔⵉⵏ
awareness-total = ⴰⴳⵔⴰⵡ
awareness-future = ⴰⵙⵙ ⴰⴷ ⵓⵔ ⵜⴰ ⵢⵓⵛⴽⴰ: ⵜⵉⵖⵉⵎⵉⵜ ⴰⵔ ⵜⴻⵜⵜⵓⵃⴹⵓ ⴹⴰⵕⵜ ⵎⴰⴷ ⵜⴻⵜⵜⵓⴳⴳⴰ.
awareness-heads-unknown = « { $text } »: ⴰⵔⴰ ⵓⵟⵟⵓⵏ ⴷ { "f" } ⵏⵖ { "m" }, 12f 3m; ⵙ ⵡⴰⵡⵜⴰⵢ ⴷ ⵓⴷⵖⴰⵔ, 8f4r.
awareness-band-unknown = ⴰⵡⵜⴰⵢⵏ ⵣⴳ 1 ⴰⵔ { $most }: 1 ⴷⴷⴰⵡ 15, 2 15-19, 3 20-24, 4 25-34, 5 35-49, 6 50 ⴷ ⵓⴳⴳⴰⵔ.
record-awareness-new = ⵜⵉⵖⵉⵎⵉⵜ ⵜⴰⵎⴰⵢⵏⵓⵜ
record-awareness-saved = ⵜⴻⵜⵜⵓⵃⴹⴰ ⵜⵖⵉⵎⵉⵜ ⵏ { $name } ✓
record-awareness-empty =
    ⴷⴰ ⵍⵍⴰⵏⵜ ⵜⵖⵉⵎⵉⵜⵉⵏ ⵏ ⵓⵙⴼⵔⴰⴽ: ⴰⵙⵏⵜⵍ, ⴰⴷⵖⴰⵔ, ⵜⵉⴷ ⵍⵍⴰⵏⵉⵏ ⵙ ⵡⴰⵏⴰⵡ, ⴰⵡⵜⴰⵢ ⴷ ⵓⴷⵖⴰⵔ.
    F4 ⴰⵔ ⵉⵔⵏⵏⵓ ⵢⴰⵜ.
help-awareness-1 = ⵜⵉⴷ ⵍⵍⴰⵏⵉⵏ: 12f 3m, ⵏⵖ ⵙ ⵡⴰⵡⵜⴰⵢ ⴷ ⵓⴷⵖⴰⵔ 8f4r 3m2u. ⴰⵔ ⵏⵙⵙⵉⴹⵏ ⵜⵉⵍⵉⵜ, ⵓⵔⵊⵉⵏ ⵉⴼⴳⴰⵏⵏ.
help-awareness-2 = ⴰⵡⵜⴰⵢⵏ: 1 ⴷⴷⴰⵡ 15, 2 15-19, 3 20-24, 4 25-34, 5 35-49, 6 50 ⴷ ⵓⴳⴳⴰⵔ. { "r" } ⵜⴰⴳⵔⴰⵏⵜ, { "u" } ⵜⴰⵖⵔⵎⴰⵏⵜ.
help-awareness-3 = ⴰⴷⵖⴰⵔ ⴰⵔ ⵉⵜⵜⵇⵇⵉⵎⴰ ⵉ ⵎⴰⴷ ⵉⴹⴼⴰⵔⵏ, ⵓⵟⵟⵓⵏ ⵡⴰⵃⴷⵓⵜ ⴷ ⴰⵡⵜⴰⵢ ⵉⴹⴼⴰⵔⵏ: 12f3r.15.8 ⵉⴳⴰ 12f3r 15f4r 8f5r.
action-new-awareness = + ⴰⵙⴼⵔⴰⴽ
action-new-awareness-help = ⴰⵔ ⵉⵜⵜⴰⵔⴰ ⵜⵉⵖⵉⵎⵉⵜ ⵏ ⵓⵙⴼⵔⴰⴽ, ⵣⴳ ⴽⵔⴰ ⵏ ⵓⴷⵖⴰⵔ.
form-heads =
    { $women } { "f" } { $men ->
        [0] { "" }
       *[other] + { $men } { "m" }
    }
course-short = { $given } ⴳ { $count } ⵏ ⵜⵖⵉⵎⵉⵜⵉⵏ ⴰⵔ { $to }, ⵣⴳ { $wanted } ⵏⵏⴰ ⵜⵜⴰⵡⴹⵏ ⴰⵔ { $reached }.
course-short-never = { $given } ⴳ { $count } ⵏ ⵜⵖⵉⵎⵉⵜⵉⵏ ⴰⵔ { $to }, ⵣⴳ { $wanted } ⵏⵏⴰ ⵓⵔ ⵢⴰⴽⴽⴰ ⴰⵡⴷ ⵢⴰⵏ ⵡⴰⵙⵙ.
course-short-later = ⴰⵙⵎⵉⴳⴳⵍ ⵏ ⵜⵉⴳⵉⵔⴰ
course-short-keep = ⴰⵙⴳⴳ ⵏ ⵜⵉⴳⵉⵔⴰ
cli-short = { $short } ⴰⴷⵊ { $end }, ⵏⵖ ⵉⵏⵉ ⵙ --reason ⵎⴰⵅⴼ ⵉⵜⵜⵓⴹⴼ ⵜⵉⴳⵉⵔⴰ ⴰⴷ.
cli-short-never = { $short } ⵙⵙⴷⵔⵓⵙ --hours, ⵏⵖ ⵉⵏⵉ ⵙ --reason ⵎⴰⵅⴼ ⵉⵜⵜⵓⴹⴼ ⵜⵉⴳⵉⵔⴰ ⴰⴷ.
cli-do-awareness = ⵜⵉⵖⵉⵎⵉⵜⵉⵏ ⵏ ⵓⵙⴼⵔⴰⴽ
cli-do-awareness-add = ⴰⵔⴰ ⵜⵉⵖⵉⵎⵉⵜ ⵏ ⵓⵙⴼⵔⴰⴽ
cli-do-awareness-list = ⵜⴰⵍⴳⴰⵎⵜ ⵏ ⵜⵖⵉⵎⵉⵜⵉⵏ ⵏ ⵓⵙⴼⵔⴰⴽ
cli-added-awareness = ⵜⴻⵜⵜⵓⵃⴹⴰ ⵜⵖⵉⵎⵉⵜ ⵏ { $day }: { $count } ⵏ ⵜⵉⴽⴽⴰⵍ ⵏ ⵜⵉⵍⵉⵜ, ⵓⵟⵟⵓⵏ { $id }
action-postpone = ⵙⵙⵎⴰⵟⵍ
action-postpone-help = ⴰⵔ ⵉⵙⵎⴰⵟⴰⵍ ⵜⵉⵖⵉⵎⵉⵜ ⵙ ⵡⴰⵙⵙ ⵢⴰⴹⵏ: ⵢⴰⵜ ⵓⵔ ⵜⴻⵜⵜⵓⴳⴳⴰ, ⵜⴰⵢⵢⴰⴹ ⵜⴳⴰ ⴰⴷⵖⴰⵔ ⵏⵏⵙ, ⴽⵓ ⵢⴰⵜ ⴰⵔ ⵜⵎⵍ ⵜⴰⵢⵢⴰⴹ.
action-substitute = ⴰⵎⵙⴽⵙⵍ
action-substitute-help = ⴰⵔ ⵉⵜⵜⵉⵏⵉ ⵎⴰ ⵉⴳⴰⵏ ⵜⵉⵖⵉⵎⵉⵜ ⴳ ⵓⴷⵖⴰⵔ ⵏ ⵜⵎⵙⵎⵓⵜⵜⴳⵜ.
action-content = ⵜⵓⵎⴰⵢⵜ
action-content-help = ⴰⵔ ⵉⵜⵜⴰⵔⴰ ⴰⵢⵏⵏⴰ ⵉⵜⵜⵓⴳⴳⴰⵏ ⴳ ⵜⵖⵉⵎⵉⵜ: ⴰⴷⵍⵉⵙ ⵏ ⵜⵎⵙⵉⵔⵉⵏ.
act-postpone = ⵜⵉⵖⵉⵎⵉⵜ ⵉⵜⵜⵓⵙⵎⴰⵟⵍⵏ
act-session = ⵜⵉⵖⵉⵎⵉⵜ ⵢⴰⴹⵏ
act-substitute = ⴰⵎⵙⴽⵙⵍ
act-partly = ⵜⵉⵖⵉⵎⵉⵜ ⵜⴻⵜⵜⵓⴳⴳⴰ ⵙ ⴽⵔⴰ
act-content = ⴰⴷⵍⵉⵙ ⵏ ⵜⵎⵙⵉⵔⵉⵏ
session-postpone-to = ⵜⴻⵜⵜⵓⵙⵎⴰⵟⵍ ⵙ
session-postpone-why = ⵜⴰⵎⵏⵜⵉⵍⵜ
session-postponed = ⵜⵉⵖⵉⵎⵉⵜ ⵏ { $was } ⵜⴻⵜⵜⵓⵙⵎⴰⵟⵍ ⵙ { $day } ⴼ { $time } ✓
session-postponed-already = ⵜⵉⵖⵉⵎⵉⵜ ⴰⴷ ⵜⴻⵜⵜⵓⵙⵎⴰⵟⵍ ⵢⴰⴷ
session-put-off = ⵜⴻⵜⵜⵓⵙⵎⴰⵟⵍ: { $reason }
session-made-up = ⵜⵉⵖⵉⵎⵉⵜ ⴰⴷ ⵜⴻⵜⵜⵢⴰⴼⵔⴰ ⴰⵙⵙ ⵏ { $day } ⴼ { $time }, ⵍⵍⴰⵏ ⵢⴰⴷ ⴽⵔⴰ ⵉⵜⵜⵢⴰⵔⴰⵏ ⵖ ⵡⴰⵙⵙ ⴰⵏⵏ: ⵖⵉⵏⵏ ⴰⴷ ⵜⴻⵜⵜⵢⴰⵙⵙⴰⵏ. ⴰⴷ ⵜⵜ ⵉⴷ ⵜⵔⴰⵔⴰⵎ ⵖⵉⴷ, ⵙⴼⴹⴰⵜ ⵜⴰⵣⵡⴰⵔⴰ ⵎⴰ ⵉⵜⵜⵢⴰⵔⴰⵏ ⴰⵙⵙ ⵏ { $day }.
session-restored-gone =
    { $course }: ⵉⵜⵜⵢⴰⵔⴰ ⵜⵖⵉⵎⵉⵜ; { $count ->
        [one] ⵜⴻⵜⵜⵢⴰⴽⴽⴰⵙ ⵜⵉⵏ ⵏ { $day } ⴼ { $time } ⵍⵍⵉ ⵜⵜ ⵉⵣⵔⵉⵏ
       *[other] ⵜⵜⵢⴰⴽⴽⴰⵙⵏⵜ { $count } ⵍⵍⵉ ⵜⵜ ⵉⵣⵔⵉⵏ, ⵜⴰⵎⴳⴳⴰⵔⵓⵜ ⵏ { $day } ⴼ { $time }
    }
session-taught-by = ⵎⴰ ⵉⴳⴰⵏ ⵜⵉⵖⵉⵎⵉⵜ ⴰⴷ
session-taught = ⵜⵉⵖⵉⵎⵉⵜ ⵏ { $day } ⵜⴳⴰ ⵜⵜ { $name } ✓
session-trainer-unknown = « { $name } » ⵓⵔ ⵜⵍⵍⵉ ⴳ ⵜⵍⴳⴰⵎⵜ ⵏ ⵜⵎⵙⵎⵓⵜⵜⴳⵉⵏ: ⵔⵏⵓ ⵜⵜ ⵜⴰⵣⵡⴰⵔⴰ (F9 1)
hours-trainer-new = { $name } ⵓⵔ ⵜⴰ ⵜⵍⵍⵉ ⴳ ⵜⵎⵙⵎⵓⵜⵜⴳⵉⵏ: F2 ⴰⵔ ⵜⵜ ⴳⵉⵙⵏⵜ ⵉⵜⵜⵉ, ⴹⴰⵕⵜ ⵓⵢⴰⵏ F6 ⵉ ⵓⵖⵍⴰⵏ ⵏⵏⵙ.
session-trainer-contract = ⴰⵎⵙⴰⵙⴰ ⵏ { $name } ⵓⵔ ⵉⵍⴽⵉⵎ { $day }: ⵙⵖⵜⵉ ⵉⵙⴰⴽⵓⴷⵏ ⵏⵏⵙ ⵏⵖ ⵙⵜⵉ ⵜⴰⵢⵢⴰⴹ
session-content = ⵜⵓⵎⴰⵢⵜ
session-content-kept = ⵜⵓⵎⴰⵢⵜ ⵏ ⵜⵖⵉⵎⵉⵜ ⵏ { $day } ⵜⴻⵜⵜⵓⵃⴹⴰ ✓
session-partly-range = ⵣⴳ 5 ⵏ ⵜⵓⵙⴷⵉⴷⵉⵏ ⴰⵔ { $planned } ⵉⵜⵜⵓⵙⵖⵉⵡⵙⵏ
session-not-held-anyway = ⵜⵉⵖⵉⵎⵉⵜ ⴰⴷ ⵓⵔ ⵜⴻⵜⵜⵓⴳⴳⴰ
cli-do-sessions-postpone = ⵙⵙⵎⴰⵟⵍ ⵜⵉⵖⵉⵎⵉⵜ: ⵜⴰⵎⵣⵡⴰⵔⵓⵜ ⴷ ⵓⴹⴼⵉⵔ ⴰⵔ ⵜⵎⵍ ⴽⵓ ⵢⴰⵜ ⵜⴰⵢⵢⴰⴹ
cli-do-sessions-tell = ⵉⵏⵉ ⵎⴰ ⵉⴳⴰⵏ ⵜⵉⵖⵉⵎⵉⵜ, ⵎⵏⵏⴰⵡⵜ ⵏ ⵜⵓⵙⴷⵉⴷⵉⵏ, ⴷ ⴰⵢⵏⵏⴰ ⴳⵉⵙ ⵉⵜⵜⵓⴳⴳⴰⵏ
cli-do-sessions-shift = ⵙⵎⵓⵜⵜⵉ ⵜⵉⵖⵉⵎⵉⵜⵉⵏ ⵏ ⵜⵔⴰⴱⴱⵓⵜ ⵙ ⵜⴰⵙⵔⴰⴳⵜ ⵢⴰⴹⵏ, ⵜⵉⵖⵣⵉ ⵏⵏⵙⵏⵜ ⵓⵔ ⵜⴱⴷⴷⵉⵍ
cli-arg-to = ⴰⵙⵙ ⴰⵎⴰⵢⵏⵓ
cli-arg-content = ⴰⵢⵏⵏⴰ ⵉⵜⵜⵓⴳⴳⴰⵏ
cli-session-told = ⵜⵉⵖⵉⵎⵉⵜ ⵏ { $day }: ⵜⵓⵔⴰ
hours-name = ⵉⵙⵎ
hours-heads = ⵜⵉⵍⵉⵜ
hours-rate = ⵜⵉⵙⵔⴰⴳⵉⵏ
hours-day = ⴰⵙⵙ
hours-starts = ⵜⴰⵙⵔⴰⴳⵜ
hours-became = ⵜⵉⵖⵉⵎⵉⵜ
hours-empty = ⵓⵔ ⵜⵍⵍⵉ ⵜⵖⵉⵎⵉⵜ ⴳ ⵜⵉⵣⵉ ⴰⴷ.
hours-turn = ⵙ ⵎⴰⵜⵜⴰ
hours-lead = { "Entrée" } ⵏⵖ 1-4 ⴷⴻⴼⴼⵉⵔ ⵏ ⵡⵓⵟⵟⵓⵏ
hours-next-number = ⵓⵟⵟⵓⵏ ⵢⴰⴹⵏ
hours-group = ⵜⴰⵔⴰⴱⴱⵓⵜ
hours-came = ⵓⵛⴽⴰⵏⵜ
hours-adds = ⵉⵜⵜⵓⵙⵉⴹⵏ
hours-none-behind = ⵓⵔ ⵉⵍⵍⵉ ⴽⵔⴰ ⴷⴻⴼⴼⵉⵔ ⵏ ⵡⵓⵟⵟⵓⵏ ⴰⴷ.
hours-of-a-line = ⴰⴳⵔⴰⵡ ⵉⴳⴰ ⵜⵉⵎⵔⵏⴰ ⵏ ⵉⵣⵉⵔⵉⴳⵏ: ⵔⵥⵎ ⵢⴰⵏ ⵣⴳⵙⵏ.
hours-behind-head = { $name } · { $number }: { $hours } · ⵜⵉⵖⵉⵎⵉⵜⵉⵏ: { $count }
hours-by-course = ⵙ ⵜⵔⴰⴱⴱⵓⵜ
hours-by-trainer = ⵙ ⵜⵎⵙⵎⵓⵜⵜⴳⵜ
hours-by-module = ⵙ ⵓⵎⵓⴷⵓⵍ
hours-by-centre = ⵙ ⵡⴰⵎⵎⴰⵙ
hours-by-month = ⵙ ⵡⴰⵢⵢⵓⵔ
hours-head =
    { $by }, ⵣⴳ { $from } ⴰⵔ { $until }{ $untaken ->
        [0] { "" }
       *[other] , { $untaken } ⵏ ⵜⵎⴰⵜⴰⵔⵉⵏ ⵓⵔ ⵜⴰ ⵓⵔⵉⵏⵜ
    }
alert-name = ⵉⵙⵎ
alert-course = ⵜⴰⵔⴰⴱⴱⵓⵜ
alert-more = { " " }
alert-count =
    { $count ->
        [0] ⴰⵡⴷ ⵢⴰⵏ ⵔⴰ ⵉⵜⵜⵓⴹⴼⴰⵔ
        [one] ⵢⴰⵜ ⵔⴰ ⵜⴻⵜⵜⵓⴹⴼⴰⵔ
       *[other] { $count } ⵔⴰ ⵜⵜⵓⴹⴼⴰⵔⵏⵜ
    }
action-go-hours = ⵜⵉⵙⵔⴰⴳⵉⵏ
action-go-hours-help = ⴰⵔ ⵉⵜⵜⴷⴷⵓ ⵙ ⵜⵙⵔⴰⴳⵉⵏ ⵜⵜⵓⵙⵖⵉⵡⵙⵏⵜ, ⵜⵜⵓⴳⴳⴰⵏⵜ, ⵊⵍⴰⵏⵜ, ⵜⵜⵓⴹⴼⴰⵔⵏⵜ.
action-go-alerts = ⴰⴷ ⵜⵜⵓⴹⴼⴰⵔ
action-go-alerts-help = ⴰⵔ ⵉⵜⵜⴷⴷⵓ ⵙ ⵜⵉⴷ ⵎⵉ ⵉⵇⵇⴰⵏⴷ ⴰⵜⵉⵍⵉⴼⵓⵏ ⵏⵖ ⵜⴰⵔⵣⵣⵉⴼⵜ.
place-hours = ⵜⵉⵙⵔⴰⴳⵉⵏ
place-alerts = ⴰⴷ ⵜⵜⵓⴹⴼⴰⵔ
help-hours-1 = ⵜⵉⵙⵔⴰⴳⵉⵏ ⵏ ⵓⵙⴳⴳⵯⴰⵙ ⵏ ⵜⵉⵏⵎⵍ. { "Tab" } ⵏⵖ ⵉⵎⵏⴰⴷⵏ ⴰⵔ ⵙⵏⴼⴰⵍⵏ: ⵜⴰⵔⴰⴱⴱⵓⵜ, ⴰⵎⵓⴷⵓⵍ, ⵜⴰⵎⵙⵎⵓⵜⵜⴳⵜ, ⴰⵎⵎⴰⵙ, ⴰⵢⵢⵓⵔ.
help-hours-2 = ⴰⵙⴱⴷⴰⵔ ⵏ ⵜⵉⵍⵉⵜ ⴰⵔ ⵉⵙⵙⵉⴹⵉⵏ ⵉⵅⴼⴰⵡⵏ, ⴰⵙⴱⴷⴰⵔ ⵏ ⵜⵙⵔⴰⴳⵉⵏ ⴰⵔ ⵉⵙⵙⵉⴹⵉⵏ ⵜⵓⵙⴷⵉⴷⵉⵏ. Entrée ⵏⵖ 1 ⴰⵔ 4 ⴰⵔ ⵙⴽⴰⵏⵏ ⵜⵉⵖⵉⵎⵉⵜⵉⵏ ⵏ ⵡⵓⵟⵟⵓⵏ. F6, ⵙ ⵜⵎⵙⵎⵓⵜⵜⴳⵉⵏ, ⴰⵔ ⵉⵔⵥⵥⵎ ⴰⵖⵍⴰⵏ ⵏⵏⵙ. ⵜⵉⵖⵉⵎⵉⵜ ⵍⵍⵉ ⵜⴻⵜⵜⵓⵙⵎⴰⵟⵍⵏ ⵜⴻⵜⵜⵢⴰⵙⵙⴰⵏ ⵢⴰⵜ ⵜⵉⴽⴽⵍⵜ, ⵖ ⵡⴰⵙⵙ ⴷ ⵡⴰⵢⵢⵓⵔ ⵖ ⵜⵍⵍⴰ ⵖⵉⵍⴰⴷ.
help-alerts-1 = ⵜⵉⴷ ⵎⵉ ⵉⵇⵇⴰⵏⴷ ⴰⵜⵉⵍⵉⴼⵓⵏ ⵏⵖ ⵜⴰⵔⵣⵣⵉⴼⵜ: ⵢⴰⵏ ⵉⵣⵉⵔⵉⴳ ⵉ ⴽⵓ ⵜⴰⵎⵖⴰⵔⵜ, +1 ⴰⵔ ⵉⵜⵜⵉⵏⵉ ⵉⵙ ⵜⵍⵍⴰ ⵜⵎⵏⵜⵉⵍⵜ ⵢⴰⴹⵏ.
help-alerts-2 = F4 ⴰⵔ ⵉⵔⵥⵥⵎ ⴰⴹⴼⴰⵔ; ⴹⴰⵕⵜ ⵓⵢⴰⵏ F2 ⵎⴰⵢⴷ ⵉⵊⵔⴰⵏ, R ⴰⵙⵎⴰⵟⵍ, F8 ⵜⴰⵎⴰⵡⵜ, W ⴰⴽⴼ ⵉ ⵢⴰⵏ ⵢⴰⴹⵏ. ⵉⵡⵜⵜⵓⵜⵏ: F9 F5.
place-statement = ⴰⵖⵍⴰⵏ ⵏ ⵜⵙⵔⴰⴳⵉⵏ
statement-title = ⵜⵉⵙⵔⴰⴳⵉⵏ ⵏ { $name }
statement-day = ⴰⵙⵙ
statement-starts = ⵜⴰⵙⵔⴰⴳⵜ
statement-course = ⵜⴰⵔⴰⴱⴱⵓⵜ
statement-what = ⵉⵣⵉⵔⵉⴳ
statement-hours = ⵜⴰⵏⵣⴰⴳⵜ
statement-correction = ⴰⵙⵖⵜⵉ
statement-none = ⵓⵔ ⵜⴳⵉ ⴰⵡⴷ ⵢⴰⵜ ⵜⵖⵉⵎⵉⵜ ⴳ ⵡⴰⵢⵢⵓⵔ ⴰⴷ.
statement-month = ⴰⵢⵢⵓⵔ
statement-open =
    ⵉ ⵜⵉⵣⵉ{ $untaken ->
        [0] { "" }
       *[other] , { $untaken } ⵏ ⵉⴷⵍⵉⵙⵏ ⵔⴰ ⵜⵜⵢⴰⵔⴰⵏ
    }
statement-register = { $day } { $course }
statement-registers = { $one }, { $rest }
statement-registers-more = { $count } ⵢⴰⴹⵏ
statement-left-out = ⵉⴷⵍⵉⵙⵏ ⵔⴰ ⵜⵜⵓⵢⴰⵎⵥⵏ: { $which }
statement-standing = ⵓⵟ. { $number } ⵉⵙⵙⵓⴼⵖ ⵜ { $by } ⴳ { $day }
statement-sums = { $worked } ⵏ ⵡⴰⵢⵢⵓⵔ · { $corrected } ⵏ ⵓⵙⵖⵜⵉ · ⴰⴳⵔⴰⵡ { $total }
statement-ask =
    ⴰⴷ ⵉⵜⵜⵓⵙⵓⴼⵖ ⵓⵖⵍⴰⵏ ⵏ { $name }, { $month }, { $hours }? ⵓⵔ ⵙⵓⵍ ⵔⴰ ⵉⵜⵜⵓⵙⵏⴼⵍ{ $untaken ->
        [0] { "." }
       *[other] , { $untaken } ⵏ ⵉⴷⵍⵉⵙⵏ ⵔⴰ ⵜⵜⵢⴰⵔⴰⵏ: { $which }.
    }
statement-not-yet = ⵓⵔ ⵜⴰ
statement-issue = ⵙⵙⵓⴼⵖ
statement-issued = ⴰⵖⵍⴰⵏ ⵓⵟ. { $number } ⵏ { $name } ⵉⴼⴼⵖ ✓
statement-issued-unwritten = ⴰⵖⵍⴰⵏ ⵉⴼⴼⵖ ⵙ ⵓⵟⵟⵓⵏ { $number }, ⵎⴰⵛⴰ ⵓⵔ ⵉⵜⵜⵢⴰⵔⴰ ⵓⴼⴰⵢⵍⵓ ⵏⵏⵙ. { $why } ⴱⵍⴰ --issue ⵜⴻⵜⵜⴰⵔⴰ ⵜ ⵜⴰⵏⴱⴰⴹⵜ ⵏⵏⵉⵜ.
statement-issued-already = ⴰⵖⵍⴰⵏ ⴰⴷ ⴷⴰⵔⵙ ⵓⵟ. { $number }, ⵉⵙⵙⵓⴼⵖ ⵜ { $by } ⴳ { $day }: ⴰⵙⵖⵜⵉ ⴰⵔ ⵉⵜⵜⴷⴷⵓ ⵙ ⵡⴰⵢⵢⵓⵔ ⴷ ⵉⴹⴼⴰⵔⵏ.
statement-not-over = ⴰⵢⵢⵓⵔ ⴰⴷ ⵔⴰ ⵉⵙⵎⴷ ⴳ { $day }: ⴰⵖⵍⴰⵏ ⴰⵔ ⵉⵜⵜⴼⴼⵖ ⴳ ⵡⴰⵙⵙ ⴷ ⵉⴹⴼⴰⵔⵏ.
statement-empty = { $name } ⵓⵔ ⵜⴳⵉ ⴰⵡⴷ ⵢⴰⵜ ⵜⵖⵉⵎⵉⵜ ⴳ ⵡⴰⵢⵢⵓⵔ ⴰⴷ: ⵓⵔ ⵉⵍⵍⵉ ⵎⴰ ⵔⴰ ⵉⵜⵜⵓⵙⵓⴼⵖⵏ.
statement-unlocked = { $count } ⵏ ⵉⴷⵍⵉⵙⵏ ⵏ ⵡⴰⵢⵢⵓⵔ ⴰⴷ ⵔⵥⵎⵏ: { $which }. ⵙⵙⵏⵜⵎⵏ ⵜⵏ ⵣⵡⴰⵔ.
statement-write = ⴰⵖⵍⴰⵏ ⵏ { $name }, { $month }: ⵎⴰⵏ ⴰⴼⴰⵢⵍⵓ?
statement-xlsx = ⴰⴷⵍⵉⵙ ⵏ ⴻⵅⵛⴻⵍ
statement-csv = ⴰⴹⵕⵉⵚ CSV
statement-paper = ⵜⴰⵙⵏⴰ ⵉ ⵓⵙⵉⴳⴳⵣ
paper-statement = AƔLAN N WAYYUR N TSRAGIN
paper-statement-of = { $name } · { $month }
paper-statement-sign = ⵜⴰⵎⵙⵎⵓⵜⵜⴳⵜ, ⴰⵎⴰⵙⵡⵓⵔ ⵏ ⵓⵎⴰⵎⵎⴰⵙ, ⵜⴰⵎⴰⵣⴰⵏⵜ: ⵉⵙⵎ, ⴰⵣⵎⵣ, ⴰⵙⵜⴰⵏ
statement-written = ⵉⵜⵜⵢⴰⵔⴰ ⵓⵖⵍⴰⵏ: { $file } ✓
record-trainer-statement = ⴰⵖⵍⴰⵏ ⵏ ⵜⵙⵔⴰⴳⵉⵏ
act-issue-statement = ⴰⵙⵓⴼⵖ ⵏ ⵓⵖⵍⴰⵏ ⵏ ⵜⵙⵔⴰⴳⵉⵏ
help-statement-1 = ⴰⵢⵏⵏⴰ ⵜⴳⴰ ⵜⵎⵙⵎⵓⵜⵜⴳⵜ ⴳ ⵡⴰⵢⵢⵓⵔ; ⵉⵎⵏⴰⴷⵏ ⴰⵔ ⵙⵏⴼⴰⵍⵏ ⴰⵢⵢⵓⵔ, Entrée ⴰⵔ ⵉⵔⵥⵥⵎ ⵜⵉⴼⵔⵜ, F6 ⴰⵔ ⵉⵜⵜⴰⵔⴰ ⴰⴼⴰⵢⵍⵓ.
help-statement-2 = F2 ⴰⵔ ⵉⵙⵙⵓⴼⵓⵖ ⴰⵖⵍⴰⵏ, ⵢⴰⵜ ⵜⵉⴽⴽⵍⵜ: ⵓⵔ ⵙⵓⵍ ⵉⵜⵜⵓⵙⵏⴼⴰⵍ. ⴰⵢⵏⵏⴰ ⵉⵜⵜⵓⵙⵏⴼⴰⵍⵏ ⴹⴰⵕⵙ ⵉⴳⴰ ⵉⵣⵉⵔⵉⴳ ⵏ ⵓⵙⵖⵜⵉ ⴳ ⵡⴰⵢⵢⵓⵔ ⴷ ⵉⴹⴼⴰⵔⵏ.
reason-shortened = ⵜⵉⵖⵉⵎⵉⵜ ⵜⴰⴳⵣⵣⴰⵍⵜ
session-ordinal = ⵓⵟ
cli-do-hours-statement = ⴰⵖⵍⴰⵏ ⵏ ⵜⵙⵔⴰⴳⵉⵏ ⵏ ⵡⴰⵢⵢⵓⵔ ⵏ ⵢⴰⵜ ⵜⵎⵙⵎⵓⵜⵜⴳⵜ; --issue ⴰⵔ ⵜ ⵉⵙⵙⵓⴼⵓⵖ
cli-arg-issue = ⵙⵙⵓⴼⵖ ⴰⵖⵍⴰⵏ: ⵓⵔ ⵙⵓⵍ ⵉⵜⵜⵓⵙⵏⴼⴰⵍ
course-clash-group = ⵜⴰⵔⴰⴱⴱⵓⵜ ⴰⴷ, { $with }, ⵜⵍⵍⴰ ⵢⴰⴷ ⴳ ⵜⵖⵉⵎⵉⵜ: { $when }
course-clash-closed = ⴰⵙⵙ ⵉⵔⴳⵍⵏ, { $with }: { $when }
course-clash-souk = ⴰⵙⵙ ⵏ ⵙⵙⵓⵇ ⴳ { $with }: { $when }
course-clash-friday = ⴰⵙⵓⵏⴼⵓ ⵏ ⵡⴰⵙⵙ ⵏ ⵍⵊⵎⵓⵄⴰ ⴳ { $with }: { $when }
course-clash-past = ⴰⵙⵙ ⵉⵣⵔⵉⵏ ⵢⴰⴷ: { $first }
clash-when =
    { $count ->
        [one] ⴳ { $first }
       *[other] { $count } ⵏ ⵜⵉⴽⴽⴰⵍ, ⵜⴰⵎⵣⵡⴰⵔⵓⵜ ⴳ { $first }
    }
clash-unaccepted = { $count } ⵏ ⵡⵓⴳⵓⵔⵏ: { $first }. ⵙⵏⴼⵍ ⵜⴰⵙⵔⴰⴳⵜ, ⵏⵖ ⵉⵏⵉ ⵎⴰⵅⴼ ⵙ --despite.
course-custom-agreed = ⵜⴰⵙⵔⴰⴳⵜ ⵉⵜⵜⵓⵎⵙⴰⵙⴰⵏ ⴷ ⵜⵔⴰⴱⴱⵓⵜ
course-obstacles = ⴳ ⵜⵙⵔⴰⴳⵜ ⴰⴷ
course-anyway = ⵡⴰⵅⵅⴰ
session-partly = ⵜⴻⵜⵜⵓⴳⴳⴰ ⴳ
session-partly-why = ⵎⴰⵅⴼ ⵓⵔ ⵉⴳⵉ ⴽⵓⵍⵍⵓⵜ
session-partly-held = ⵜⵉⵖⵉⵎⵉⵜ ⵏ { $day }: { $hours } ⵜⵜⵓⴳⴳⴰⵏⵜ ✓
action-partly = ⵙ ⵉⵎⵉⴽ
action-partly-help = ⴰⵔ ⵉⵜⵜⵉⵏⵉ ⵎⵏⵛⴽ ⵏ ⵡⴰⴽⵓⴷ ⵜⴻⵜⵜⵓⴳⴳⴰ ⵜⵖⵉⵎⵉⵜ, ⴷ ⵎⴰⵅⴼ ⵓⵔ ⵉⴳⵉ ⴽⵓⵍⵍⵓⵜ: ⴰⵢⵏⵏⴰ ⵉⵇⵇⵉⵎⴰⵏ ⴰⵔ ⵉⵜⵜⵓⵙⵉⴹⵏ ⵉⵊⵍⴰ.
cli-do-sessions-add = ⵔⵏⵓ ⵜⵉⵖⵉⵎⵉⵜ ⴱⵔⵔⴰ ⵏ ⵓⵖⴰⵡⴰⵙ
cli-arg-despite = ⵎⴰⵅⴼ ⵔⴰ ⵉⵜⵜⵓⵣⵔⵉ ⴰⵢⵏⵏⴰ ⵜ ⵉⵜⵜⴰⴳⴳⵯⵉⵏ
unsaid-unknown = ⵓⵔ ⵉⵜⵜⵢⴰⵙⵙⴰⵏ
unsaid-refused = ⵜⵓⴳⵉ ⴰⴷ ⵜⵉⵏⵉ
unsaid-moot = ⵓⵔ ⵜ ⵉⵇⵇⵉⵏ
person-part-identity = ⵜⴰⵎⴰⴳⵉⵜ
person-part-home = ⵜⴰⵏⵙⴰ ⴷ ⵓⵎⵢⴰⵡⴰⴹ
person-part-situation = ⴰⴷⴷⴰⴷ
person-part-family = ⵉⵎⴰⵔⴰⵡⵏ ⴷ ⵓⵎⵙⵓⴳⴳⵔ
person-part-path = ⴰⴱⵔⵉⴷ ⴷ ⵜⵎⴰⵡⵉⵏ
person-course = ⵜⴰⵔⴰⴱⴱⵓⵜ
person-course-hint = ⵜⴰⵣⵡⴰⵔⴰ ⵏ ⵜⴰⵏⴳⴰⵍⵜ ⵏⵏⵙ ⵏⵖ ⵏ ⵢⵉⵙⵎ ⵏⵏⵙ
person-marital = ⴰⴷⴷⴰⴷ ⵏ ⵜⵡⴰⵛⵓⵍⵜ
person-education = ⴰⵙⵡⵉⵔ ⵏ ⵜⵉⵏⵎⵍ
person-known_as = ⵉⵙⵎ ⵙ ⵜⴻⵜⵜⵢⴰⵙⵙⴰⵏ
person-married_name = ⵉⵙⵎ ⵏ ⵓⵔⵢⴰⵣ
person-birthplace = ⴰⴷⵖⴰⵔ ⵏ ⵜⵍⴰⵍⵉⵜ
person-nationality = ⵜⴰⵖⵍⵏⴰⴹⵜ
person-document = ⵜⴰⴼⵔⴽⵉⵜ ⵏ ⵜⵎⴰⴳⵉⵜ
person-document_no = ⵓⵟⵟⵓⵏ ⵏ ⵜⴼⵔⴽⵉⵜ
person-document_no-hint = apaspur, ⴰⵙⴽⴽⵉⵍ ⵏ ⵜⵍⴰⵍⵉⵜ: ⵓⵟⵟⵓⵏ, ⴰⵙⴳⴳⵯⴰⵙ
person-address = ⵜⴰⵏⵙⴰ
person-milieu = ⴰⵎⵏⴰⴹ
person-neighbour_phone = ⴰⵜⵉⵍⵉⴼⵓⵏ ⵏ ⵜⴰⴷⵊⴰⵔⵜ
person-safe_phone = ⴰⵜⵉⵍⵉⴼⵓⵏ ⵉⴼⵍⵙⵏ
person-safe_phone-hint = ⴰⵔ ⵜ ⵉⵜⵜⵥⵕⵕⴰ ⵖⴰⵙ ⵡⴰⵏⵏⴰⴹ ⵏ ⵓⵙⴼⵍⴷ
person-no_call = ⴰⴷ ⴰⵙ ⵓⵔ ⵜⵖⵔⵎ
person-no_call-yes = ⵢⵢⵉⵀ
person-no_call-hint = ⴰⴷ ⵜⵜⵓⵏⵜⵍⵏ ⵓⵟⵟⵓⵏⵏ ⵏⵏⵙ
person-protected = ⵜⴰⵏⵙⴰ ⵉⵜⵜⵓⵃⴹⴰⵏ
person-protected-yes = ⵢⵢⵉⵀ
person-protected-hint = ⴰⴷ ⵜⴻⵜⵜⵓⵏⵜⵍ ⵜⴰⵏⵙⴰ ⵏⵏⵙ
person-children = ⵜⴰⵔⵡⴰ
person-school = ⴰⴷⴷⴰⴷ ⵏ ⵜⵉⵏⵎⵍ
person-occupation = ⵜⴰⵡⵓⵔⵉ
person-income_source = ⴰⵖⴱⴰⵍⵓ ⵏ ⵓⴽⵛⵛⵓⵎ
person-income = ⴰⴽⵛⵛⵓⵎ ⵏ ⵡⴰⵢⵢⵓⵔ
person-cover = ⵜⴰⴷⵍⵉ ⵜⴰⵏⴰⵎⵓⵏⵜ
person-disability = ⵍⵉⵄⴰⵇⴰ
person-language = ⵜⵓⵜⵍⴰⵢⵜ
person-father = ⴱⴰⴱⴰⵙ
person-mother = ⵎⵎⴰⵙ
person-guardian = ⴰⵎⵙⵓⴳⴳⵔ
person-guardian_link = ⴰⵙⵙⴰⵖ
person-guardian_phone = ⴰⵜⵉⵍⵉⴼⵓⵏ ⵏ ⵓⵎⵙⵓⴳⴳⵔ
person-referral = ⴰⵣⵏⴰⵢ
person-wanted = ⴰⵙⵎⵓⵜⵜⴳ ⵉⵜⵜⵓⵡⴰⵔⴰⵏ
person-wanted_level = ⴰⵙⵡⵉⵔ ⵉⵜⵜⵓⵡⴰⵔⴰⵏ
person-entered_on = ⵜⴽⵛⵎ ⴳ
person-entered_on-hint = ⵉⵅⵡⴰ: ⵎⴽⴷ ⵏⵏⴰⵏ ⵉⵣⵎⵎⴻⵎⵏ ⵏⵏⵙ
person-left_on = ⵜⴼⴼⵖ ⴳ
person-left_reason = ⵜⴰⵎⵏⵜⵉⵍⵜ ⵏ ⵜⵓⴼⴼⵖⴰ
person-doubt-guardian = ⴷⴷⴰⵡ ⵏ { $age } ⵏ ⵉⵙⴳⴳⵯⴰⵙⵏ: ⵓⵔ ⵢⵓⵔⵉ ⵓⵎⵙⵓⴳⴳⵔ ⵏⵏⵙ.
person-doubt-no-cin = ⵜⴰⴽⴰⵔⴹⴰ ⵜⴰⵏⴰⵎⵓⵔⵜ ⵜⴻⵜⵜⵢⴰⵏⵏⴰ, ⵎⴰⵛⴰ ⵓⵔ ⵉⵍⵍⵉ ⵓⵟⵟⵓⵏ ⵏⵏⵙ.
person-left-before = ⵜⵓⴼⴼⵖⴰ ⵜⵍⵍⴰ ⴷⴰⵜ ⵏ ⵓⴽⵛⵛⵓⵎ: ⵙⵖⵜⵉ ⵢⴰⵏ ⵣⴳ ⵉⵙⴰⴽⵓⴷⵏ.
person-left-later = ⵜⵓⴼⴼⵖⴰ « { $text } » ⵓⵔ ⵜⴰ ⵜⵍⴽⵉⵎ: ⵓⵔ ⵜⴰ ⵔⴰ ⵜⴻⵜⵜⵢⴰⵔⴰ.
person-course-unknown = ⵜⴰⵔⴰⴱⴱⵓⵜ « { $text } » ⵓⵔ ⵜⴻⵜⵜⵢⴰⵙⵙⴰⵏ. ⴰⵔⴰ ⵜⴰⵣⵡⴰⵔⴰ ⵏ ⵜⵏⴳⴰⵍⵜ ⵏⵏⵙ ⵏⵖ ⵏ ⵢⵉⵙⵎ ⵏⵏⵙ; ⵎⴽ ⴳⴳⵓⵜⵏⵜ ⵜⵉⵍⵍⵉ ⵉⵣⵡⴰⵔⵏ ⵙ ⵎⴽⴰⴷ, ⵉⵏⵉ ⵎⴰⵏⵉ.
vocabulary-unknown = « { $text } » ⵓⵔ ⵉⵍⵍⵉ ⴳ ⵜⵍⴳⴰⵎⵜ. ⵡⵉⴷ ⵉⵜⵜⵢⴰⵙⵙⴰⵏⵏ: { $names }.
table-person_detail = ⵜⴰⴽⴰⵔⴹⴰ
table-term = ⴰⵡⴰⵍ ⵏ ⵓⵎⴰⵡⴰⵍ
cli-do-persons-set = ⵙⵏⴼⵍ ⵉⴳⵔⴰⵏ ⵏ ⵜⴽⴰⵔⴹⴰ: ⵖⴰⵙ ⵡⵉⴷ ⵉⵜⵜⵢⴰⴼⴽⴰⵏ; ⴰⵣⴰⵍ ⵉⵅⵡⴰⵏ ⴰⵔ ⵉⵙⴼⴼⴹ
cli-nothing-to-set = ⵉⵏⵉ ⴰⵢⵏⵏⴰ ⵔⴰ ⵜⵙⵏⴼⵍⵜ: ⵢⴰⵏ ⵓⵙⵜⴰⵢ ⵉ ⴽⵓ ⵉⴳⵔ, ⵣⵓⵏⴷ --phone 0661234567
history-active = ⴰⵔ ⵉⵜⵜⵓⵙⵙⵎⵔⴰⵙ
history-address = ⵜⴰⵏⵙⴰ
history-band = ⴰⵡⵜⴰⵢ
history-centre = ⴰⵎⵎⴰⵙ
history-code = ⵜⴰⵏⴳⴰⵍⵜ
history-course = ⵜⴰⵔⴰⴱⴱⵓⵜ
history-doubts = ⴰⵢⵏⵏⴰ ⵔⴰ ⵉⵜⵜⵓⵙⵍⴽⵏ
history-enrolment = ⴰⵣⵎⵎⴻⵎ
history-exception = ⴰⵙⵓⴼⴼⵖ
history-from = ⵣⴳ
history-heads = ⵜⵉⴷ ⵍⵍⴰⵏⵉⵏ
history-kind = ⴰⵏⴰⵡ
history-label = ⵉⵙⵎ ⵢⵓⵔⴰⵏ
history-level = ⴰⵙⵡⵉⵔ
history-link = ⴰⵣⴷⴰⵢ
history-literate = ⴰⵔ ⵜⴰⵇⵔⴰ
history-login = ⴰⵎⵉⴹⴰⵏ
history-milieu = ⴰⴷⵖⴰⵔ
history-minutes = ⵜⴰⵏⵣⴰⴳⵜ
history-module = ⴰⵎⵓⴷⵓⵍ
history-name = ⵉⵙⵎ
history-name-ar = ⵉⵙⵎ ⵙ ⵜⴰⵄⵔⴰⴱⵜ
history-no = ⵓⵀⵓ
history-note = ⵜⴰⵎⴰⵡⵜ
history-number = ⵓⵟⵟⵓⵏ
history-numbered = ⵓⵟⵟⵓⵏⵏ ⵓⵔ ⵙⵓⵍ ⵜⵜⵏⴼⴰⵍⵏ
history-oldest = ⴰⵡⵜⴰⵢ ⴰⵜⵜⵓⵢ
history-person = ⴰⴼⴳⴰⵏ
history-phone = ⴰⵜⵉⵍⵉⴼⵓⵏ
history-reason = ⵜⴰⵎⵏⵜⵉⵍⵜ
history-room = ⵜⴰⵣⵇⵇⴰ
history-schooling = ⵉⵙⴳⴳⵯⴰⵙⵏ ⵏ ⵜⵉⵏⵎⵍ
history-waiting = ⵜⴰⵍⴳⴰⵎⵜ ⵏ ⵓⵇⵇⴰⵍ
history-session = ⵜⵉⵖⵉⵎⵉⵜ
history-sex = ⴰⵏⴰⵡ
history-source = ⴰⵖⴱⴰⵍⵓ
history-starts = ⵜⴰⵙⵔⴰⴳⵜ
history-state = ⴰⴷⴷⴰⴷ
history-status = ⵜⴰⵎⴰⵜⴰⵔⵜ
history-theme = ⴰⵙⵏⵜⵍ
history-title = ⴰⵣⵡⵍ
history-title-ar = ⴰⵣⵡⵍ ⵙ ⵜⴰⵄⵔⴰⴱⵜ
history-to = ⴰⵔ
history-trainer = ⵜⴰⵎⵙⵎⵓⵜⵜⴳⵜ
history-value = ⴰⵣⴰⵍ
history-weekday = ⴰⵙⵙ
history-yes = ⵢⵢⵉⵀ
history-year = ⴰⵙⴳⴳⵯⴰⵙ
history-month = ⴰⵢⵢⵓⵔ
history-youngest = ⴰⵡⵜⴰⵢ ⴰⴷⴷⴰⵢ
history-on-date = ⴰⵙⴰⴽⵓⴷ
history-first-on = ⴰⵙⵙ ⴰⵎⵣⵡⴰⵔⵓ
history-until-on = ⴰⵔ
history-asked-on = ⴰⵙⵓⵜⵜⵔ ⵏ
history-said-on = ⵉⵜⵜⵢⴰⵏⵏⴰ ⴳ
history-follows = ⵜⴹⴼⴰⵔ
history-moved-to = ⵜⴻⵜⵜⵓⵙⵎⴰⵟⵍ ⵙ
history-makes-up = ⴰⴷⵖⴰⵔ ⵏ
history-installation = ⴰⵙⵔⵙ
history-delegation = ⵜⴰⵎⴰⵣⴰⵏⵜ
history-epoch = ⵜⴰⵙⵓⵜⵍ
history-sample = ⴰⵎⴷⵢⴰ
history-seed = ⵜⴰⴼⵙⴰ
history-awareness = ⵜⵉⵖⵉⵎⵉⵜ ⵏ ⵓⵙⴼⵔⴰⴽ
history-mark-minutes = ⴰⵎⴰⵟⵍ
history-session-planned = ⵜⴰⵏⵣⴰⴳⵜ ⵉⵜⵜⵓⵙⵖⵉⵡⵙⵏ
history-session-trainer = ⵜⴳⴰ ⵜⵜ
history-link-transfer = ⴰⵙⵎⵓⵜⵜⵉ
history-link-next = ⴰⵙⵡⵉⵔ ⵉⴹⴼⵔⵏ
history-link-repeat = ⴰⵍⵍⴰⵙ
history-many =
    { $count ->
        [one] 1 ⵏ ⵉⵣⵉⵔⵉⴳ
       *[other] { $count } ⵏ ⵉⵣⵉⵔⵉⴳⵏ
    }
history-person-shield = ⵜⴰⵃⴹⴰⵢⵜ
history-shield-both = ⴰⴷ ⴰⵙ ⵓⵔ ⵜⵖⵔⵎ, ⵜⴰⵏⵙⴰ ⵉⵜⵜⵓⵃⴹⴰⵏ
consent-withdrawn =
    { $count ->
        [0] { $name }: ⴰⵇⴱⴰⵍ ⵢⵓⵖⵓⵍ ✓ · ⴱⵍⴰ ⵜⵔⴰⴱⴱⵓⵜ
        [one] { $name }: ⴰⵇⴱⴰⵍ ⵢⵓⵖⵓⵍ ✓ · ⵙⵓⵍ ⴳ 1 ⵏ ⵜⵔⴰⴱⴱⵓⵜ: ⴰⴷⵖⴰⵔ ⵏⵏⵙ ⴷ ⵜⵉⵍⵉⵡⵉⵏ ⵏⵏⵙ ⴰⵔ ⵜⵜⵖⵉⵎⴰⵏ ⴰⵔ ⵜⵉⴳⵉⵔⴰ ⵏⵏⵙ
       *[other] { $name }: ⴰⵇⴱⴰⵍ ⵢⵓⵖⵓⵍ ✓ · ⵙⵓⵍ ⴳ { $count } ⵏ ⵜⵔⵓⴱⴱⴰ: ⵉⴷⵖⴰⵔⵏ ⵏⵏⵙ ⴷ ⵜⵉⵍⵉⵡⵉⵏ ⵏⵏⵙ ⴰⵔ ⵜⵜⵖⵉⵎⴰⵏ ⴰⵔ ⵜⵉⴳⵉⵔⴰ ⵏⵏⵙⵏ
    }
cli-do-persons-erase = ⵙⴼⴹ ⴰⴼⴳⴰⵏ ⵉ ⵍⴱⴷⴰ; ⵜⵉⵍⵉⵡⵉⵏ ⴷ ⵉⵎⴹⴰⵏⵏ ⴰⵔ ⵜⵜⵖⵉⵎⴰⵏ ⵖⵜⴰⵏ
cli-arg-yes = ⵙⴽⵔ ⵜ ⴱⵍⴰ ⴰⵙⵇⵙⵉ ⵢⴰⴹⵏ
cli-arg-finish = ⵙⵙⵎⴷ ⴰⵙⴼⴰⴹ ⵏ ⵓⴼⴰⵢⵍⵓ, ⵉⵖ ⵜⵍⵍⴰ ⵜⵖⵉⵎⵉⵜ ⵢⴰⴹⵏ ⵜⵔⵥⵎ
act-erase = ⴰⵙⴼⴰⴹ ⵏ ⵓⴼⴳⴰⵏ
act-scrub = ⴰⵙⴼⴰⴹ ⵏ ⵓⴼⴰⵢⵍⵓ
erasure-whom = ⵎⴰ ⵔⴰ ⵉⵜⵜⵡⴰⵙⴼⴹ? ⴼⴽ ⵓⵟⵟⵓⵏ ⵏⵏⵙ, ⵓⵟⵟⵓⵏ ⵏ ⵓⴽⴰⵔⴰⵎ ⵏⵏⵙ ⵏⵖ CIN ⵏⵏⵙ.
erasure-why = ⵉⵏⵉ ⵎⴰⵅⴼ, ⵙ ⴽⵔⴰ ⵏ ⵉⵡⴰⵍⵉⵡⵏ: ⴰⵔ ⵉⵜⵜⵢⴰⵔⴰ ⴳ ⵓⵎⵣⵔⵓⵢ.
erasure-reason-names = ⵜⴰⵎⵏⵜⵉⵍⵜ ⴰⵔ ⵜⵜⵉⵏⵉ ⵉⵙⵎ ⵏⵏⵙ, ⴰⵔ ⵜⵇⵇⵉⵎⴰ ⴳ ⵓⵎⵣⵔⵓⵢ: ⵉⵏⵉ ⵜⵜ ⴱⵍⴰ ⵉⵙⵎ ⵏⵏⵙ ⴷ ⵓⵟⵟⵓⵏⵏ ⵏⵏⵙ.
erasure-done-already = ⵉⵜⵜⵡⴰⵙⴼⴹ ⵢⴰⴷ ⴳ { $day }: ⵉⵇⵇⵉⵎ ⵖⴰⵙ ⴰⵢⵏⵏⴰ ⵉⵜⵜⵓⵙⵙⵉⴹⵏ, ⵓⵔ ⵙⴰⵔ ⵔⴰ ⴳⵉⵙ ⵉⵜⵜⵢⴰⵔⴰ ⴽⵔⴰ.
erasure-no-undo = ⴰⵙⴼⴰⴹ ⵓⵔ ⵉⵜⵜⵓⵙⵡⵔⵔⵉ: ⵓⵔ ⵉⵇⵇⵉⵎ ⴽⵔⴰ ⵔⴰ ⴷ ⵢⴰⵖⵓⵍⵏ.
name-erased = ⴰⵙⴼⴰⴹ { $day }
name-erased-latin = ⴰⵙⴼⴰⴹ { $day }
name-erased-arabic = — { $day }
erasure-told = ⵉⵜⵜⵡⴰⵙⴼⴹ ⴳ { $day } ⵙ ⵓⴼⵓⵙ ⵏ { $clerk }: { $reason }
erasure-named =
    { $count ->
        [one] ⵢⴰⵏ ⵓⴹⵕⵉⵚ ⵉⵙⵓⵍ ⴷⴰ ⵜⵜⵏ ⵉⴱⴷⴷⵔ, ⵔⴰ ⵉⵇⵇⵉⵎ. ⵙⵖⵜⵉ ⵜ ⴷⴰⵜ ⵏ ⵓⵙⴼⴰⴹ: ⴷⴼⴼⵔ ⴰⵢⵏⵏⴰ ⵓⵔ ⵜ ⵢⵓⴼⵉ ⴰⵡⴷ ⵢⴰⵜ.
       *[other] { $count } ⵏ ⵉⴹⵕⵉⵚⵏ ⵙⵓⵍⵏ ⴷⴰ ⵜⵜⵏ ⴱⴷⴷⵔⵏ, ⵔⴰ ⵇⵇⵉⵎⵏ. ⵙⵖⵜⵉ ⵜⵏ ⴷⴰⵜ ⵏ ⵓⵙⴼⴰⴹ: ⴷⴼⴼⵔ ⴰⵢⵏⵏⴰ ⵓⵔ ⵜⵏ ⵢⵓⴼⵉ ⴰⵡⴷ ⵢⴰⵜ.
    }
erasure-papers =
    { $count ->
        [0] ⴰⵡⴷ ⵢⴰⵜ ⵜⴼⵔⴽⵉⵜ
        [one] 1 ⵏ ⵜⴼⵔⴽⵉⵜ
       *[other] { $count } ⵏ ⵜⴼⵔⴽⵉⵜⵉⵏ
    }
erasure-consents =
    { $count ->
        [0] ⴰⵡⴷ ⵢⴰⵜ ⵜⵉⵍⵖⴰ
        [one] 1 ⵏ ⵜⵉⵍⵖⴰ
       *[other] { $count } ⵏ ⵜⵉⵍⵖⵡⵉⵏ
    }
erasure-changes =
    { $count ->
        [one] 1 ⵏ ⵓⵙⵏⴼⵍ ⴳ ⵓⵎⵣⵔⵓⵢ
       *[other] { $count } ⵏ ⵉⵙⵏⴼⵍⵏ ⴳ ⵓⵎⵣⵔⵓⵢ
    }
erasure-places =
    { $count ->
        [0] ⴰⵡⴷ ⵢⴰⵏ ⵓⵣⵎⵎⴻⵎ
        [one] 1 ⵏ ⵓⵣⵎⵎⴻⵎ
       *[other] { $count } ⵏ ⵉⵣⵎⵎⴻⵎⵏ
    }
erasure-marks =
    { $count ->
        [0] ⴰⵡⴷ ⵢⴰⵜ ⵜⵎⴰⵜⴰⵔⵜ
        [one] 1 ⵏ ⵜⵎⴰⵜⴰⵔⵜ
       *[other] { $count } ⵏ ⵜⵎⴰⵜⴰⵔⵉⵏ
    }
erasure-takes = { $name }: ⵔⴰ ⵉⵜⵜⵡⴰⵙⴼⴹ ⵉ ⵍⴱⴷⴰ: ⵉⵙⵎⴰⵡⵏ, ⵓⵟⵟⵓⵏⵏ, ⵜⴰⵏⵙⴰ, ⵜⵉⵎⴰⵡⵉⵏ, { $papers }, ⴰⴹⵕⵉⵚ ⵏ ⵜⵉⵍⵖⵡⵉⵏ ({ $consents }), ⴰⵎⵓⵔ ⵏⵏⵙ ⴳ { $changes }.
erasure-leaves = ⵙⵓⵍ ⵜⵜⵓⵙⵙⵉⴹⵏ, ⴱⵍⴰ ⵉⵙⵎ ⵏⵏⵙ: { $places }, { $marks }.
erasure-say-yes = ⵓⵔ ⵜⴰ ⵉⵜⵜⵡⴰⵙⴼⴹ ⴽⵔⴰ: ⵔⵏⵓ --reason ⴷ --yes.
erasure-done = { $id }: ⵜⴰⴽⴰⵔⴹⴰ ⵜⴻⵜⵜⵡⴰⵙⴼⴹ ✓ · ⴰⴼⴰⵢⵍⵓ ⵉⵣⴷⵉⴳ; ⵙⵅⵙⵔ ⴰⵡⴷ ⴰⴽⴰⵔⴰⵎ ⵏⵏⵙ ⵏ ⵓⴽⴰⵖⴹ, ⴷ ⵜⵍⴳⴰⵎⵉⵏ ⴷ ⵜⵓⵏⵖⵉⵍⵉⵏ ⴳ ⵉⵍⵍⴰ ⵉⵙⵎ ⵏⵏⵙ
erasure-done-unclean = { $id }: ⵜⴰⴽⴰⵔⴹⴰ ⵜⴻⵜⵜⵡⴰⵙⴼⴹ ✓ · ⵜⵉⵖⵉⵎⵉⵜ ⵢⴰⴹⵏ ⵜⵓⵎⵥ ⴰⴼⴰⵢⵍⵓ ⵏⵖ ⴰⴹⴱⵚⵉ ⵉⵄⵎⵎⵔ: ⵔⴳⵍ ⵜⵜ, ⴹⴰⵕⵙ « najma persons erase --finish »
erasure-copies = ⵜⵓⵏⵖⵉⵍⵉⵏ ⴰⴷ ⵏ ⵣⵉⴽ ⵙⵓⵍ ⴳⵉⵙⵏⵜ ⵉⵍⵍⴰ, ⵙⵅⵙⵔ ⵜⵏⵜ: { $files }
erasure-clean = ⴰⴼⴰⵢⵍⵓ ⵉⵣⴷⵉⴳ ✓
erasure-nothing-due = ⵓⵔ ⵉⵍⵍⵉ ⴽⵔⴰ ⵔⴰ ⵉⵜⵜⵢⴰⵙⴼⴹⵏ: ⴰⴼⴰⵢⵍⵓ ⵓⵔ ⵢⵓⵎⵉⵥ ⴽⵔⴰ ⵣⴳ ⵓⴼⴳⴰⵏ ⵉⵜⵜⵡⴰⵙⴼⴹⵏ.
cli-do-persons-retention = ⵎⴰ ⵉⵣⵔⵉⵏ ⵜⵉⵣⵉ ⵏ ⵓⵃⴹⴹⵓ, ⴷ ⵎⴰⵅⴼ
cli-do-persons-keep = ⵃⴹⵓ ⴰⴼⴳⴰⵏ ⵓⴳⴳⴰⵔ, ⵙ ⵜⵎⵏⵜⵉⵍⵜ
act-keep = ⴰⴽⴰⵔⴰⵎ ⵉⵜⵜⵓⵃⴹⴰⵏ ⵓⴳⴳⴰⵔ
table-retention = ⵜⵉⵣⵉ ⵏ ⵓⵃⴹⴹⵓ
history-retention-until-on = ⵉⵜⵜⵓⵃⴹⴰ ⴰⵔ
history-erased-on = ⵉⵜⵜⵡⴰⵙⴼⴹ ⴳ
place-retention = ⴰⵃⴹⴹⵓ
action-go-retention = ⴰⵃⴹⴹⵓ
action-go-retention-help = ⵉⴽⴰⵔⵎⵏ ⵉⵣⵔⵉⵏ ⵜⵉⵣⵉ ⵏ ⵓⵃⴹⴹⵓ: ⴰⴷ ⵜⵜⵓⵃⴹⵓⵏ ⵙ ⵜⵎⵏⵜⵉⵍⵜ, ⵏⵖ ⴰⴷ ⵜⵜⵡⴰⵙⴼⴹⵏ.
action-erase = ⵙⴼⴹ
action-erase-help = ⴰⵔ ⵉⵙⴼⴼⴹ ⴰⴼⴳⴰⵏ ⴰⴷ ⵉ ⵍⴱⴷⴰ: ⴰⵔ ⵉⵜⵜⵉⵏⵉ ⵜⴰⵣⵡⴰⵔⴰ ⴰⵢⵏⵏⴰ ⵔⴰ ⵉⵊⵍⵓⵏ ⴷ ⴰⵢⵏⵏⴰ ⵔⴰ ⵉⵇⵇⵉⵎⵏ, ⴹⴰⵕⵙ ⴰⵔ ⵉⵙⵓⵜⵜⵓⵔ ⵜⴰⵎⵏⵜⵉⵍⵜ ⴷ ⵢⴰⵜ ⵜⴳⵓⵔⵉ.
retention-withdrawn = ⴰⵇⴱⴰⵍ ⵢⵓⵖⵓⵍⵏ
retention-apprentice = ⴰⵍⵎⴰⴷ ⴳ ⵜⵡⵓⵔⵉ
retention-training = ⴰⵙⵎⵓⵜⵜⴳ
retention-contact = ⴰⵎⵢⴰⵡⴰⴹ ⵖⴰⵙ
retention-source-withdrawn = ⴰⴳⵉ, ⴰⵙⴰⴹⵓⴼ 09-08 ⴰⵎ. 9
retention-source-apprentice = ⴰⵙⵓⵎⵔ: ⵜⵉⵙⵔⴰⴳⵉⵏ ⴷ ⵉⵔⵎⵏ ⵣⵎⵔⵏ ⴰⴷ ⵜⵜⵓⵜⵜⵔⵏ
retention-source-training = ⴰⵙⵓⵎⵔ: ⵜⵉⵙⵔⴰⴳⵉⵏ ⴷ ⵜⵉⵏⴰⴳⴰⵜⵉⵏ ⵣⵎⵔⵏ ⴰⴷ ⵜⵜⵓⵜⵜⵔⵏⵜ
retention-source-contact = ⴰⵙⴰⴼⴰⴳ ⵏ CNIL ⵉ ⵉⴳⵔ ⴰⵏⴰⵎⵓⵏ, 2023; CNDP ⵓⵔ ⵜⵙⵙⴱⴷⴷ ⴰⵡⴷ ⵢⴰⵜ ⵜⵉⵣⵉ
retention-rule =
    { $kind }: { $years ->
        [0] ⵖⵉⵍⴰⴷ
        [one] 1 ⵏ ⵓⵙⴳⴳⵯⴰⵙ
       *[other] { $years } ⵏ ⵉⵙⴳⴳⵯⴰⵙⵏ
    } ⴹⴰⵕⵜ ⵏ ⵜⴷⵢⴰⵏⵜ ⵜⴰⵎⴳⴳⴰⵔⵓⵜ ({ $source })
retention-count =
    { $count ->
        [0] ⴰⵡⴷ ⵢⴰⵏ ⵓⵔ ⵉⵣⵔⵉ ⵜⵉⵣⵉ ⵏ ⵓⵃⴹⴹⵓ ⵏⵏⵙ ⴳ { $day }
        [one] 1 ⵏ ⵓⴽⴰⵔⴰⵎ ⵉⵣⵔⵉ ⵜⵉⵣⵉ ⵏ ⵓⵃⴹⴹⵓ ⵏⵏⵙ ⴳ { $day }
       *[other] { $count } ⵏ ⵉⴽⴰⵔⵎⵏ ⵣⵔⵉⵏ ⵜⵉⵣⵉ ⵏ ⵓⵃⴹⴹⵓ ⵏⵏⵙⵏ ⴳ { $day }
    }
retention-head =
    { $count ->
        [one] 1 ⵏ ⵓⴽⴰⵔⴰⵎ ⵉⵣⵔⵉ ⵜⵉⵣⵉ ⵏⵏⵙ
       *[other] { $count } ⵏ ⵉⴽⴰⵔⵎⵏ ⵣⵔⵉⵏ ⵜⵉⵣⵉ ⵏⵏⵙⵏ
    }
retention-empty = ⵓⵔ ⵉⵍⵍⵉ ⵓⴽⴰⵔⴰⵎ ⵉⵣⵔⵉⵏ ⵜⵉⵣⵉ ⵏ ⵓⵃⴹⴹⵓ ⵏⵏⵙ. ⵜⵉⵣⵉⵡⵉⵏ ⴰⴷ ⴰⵔ ⵜⵜⵓⵙⵔⴰⵙⵏⵜ ⴳ ⵉⵍⵓⴳⴰⵏ ⵏ ⵜⵎⴰⵣⴰⵏⵜ: F9 F5.
retention-due = ⵜⵉⵣⵔⵉ ⴳ
retention-name = ⵉⵙⵎ
retention-kind = ⴰⴽⴰⵔⴰⵎ
retention-last = ⵜⴰⴷⵢⴰⵏⵜ ⵜⴰⵎⴳⴳⴰⵔⵓⵜ
retention-kept-column = ⵜⴰⵎⵏⵜⵉⵍⵜ ⵏ ⵓⵃⴹⴹⵓ
retention-until = ⴰⴷ ⵉⵜⵜⵓⵃⴹⵓ ⴰⵔ
retention-reason = ⵜⴰⵎⵏⵜⵉⵍⵜ ⵏ ⵓⵃⴹⴹⵓ
retention-open = ⵜⴰⴽⴰⵔⴹⴰ ⵏⵏⵙ
retention-keep = ⵃⴹⵓ
retention-kept = { $id }: ⵜⴰⴽⴰⵔⴹⴰ ⵜⴻⵜⵜⵓⵃⴹⴰ ⴰⵔ { $day } ✓ · ⵜⴰⵍⴳⴰⵎⵜ ⵔⴰ ⵜⵜ ⴷ ⵜⴰⵍⵙ ⴰⵙⵙ ⴰⵏⵏ
retention-why = ⵉⵏⵉ ⵎⴰⵅⴼ ⵔⴰ ⵉⵜⵜⵓⵃⴹⵓ, ⵙ ⴽⵔⴰ ⵏ ⵉⵡⴰⵍⵉⵡⵏ.
retention-why-long = ⵜⴰⵎⵏⵜⵉⵍⵜ ⵜⵓⵊⴰⵔ { $max } ⵏ ⵉⵙⴽⴽⵉⵍⵏ: ⵙⴳⵥⵥⵍ ⵜⵜ.
retention-past = { $day } ⵉⵣⵔⵉ: ⴼⴽ ⴰⵙⵙ ⴷ ⵢⵓⵛⴽⴰⵏ.
place-erasing = ⴰⵙⴼⴰⴹ
erasure-reason = ⵜⴰⵎⵏⵜⵉⵍⵜ
erasure-type = ⴰⵔⴰ ⵜⴰⴳⵓⵔⵉ « sfḍ »
erasure-word = ⵙⴼⴹ
erasure-other-word = ⵓⵔ ⵉⵜⵜⵡⴰⵙⴼⴹ ⴽⵔⴰ: ⵜⴰⴳⵓⵔⵉ ⵉⵜⵜⵓⵜⵜⵔⵏ ⵜⴳⴰ « { $word } ». Échap ⴰⴷ ⵜⴰⵖⵓⵍⵜ.
erasure-current =
    { $count ->
        [one] ⵙⵓⵍ ⴳ 1 ⵏ ⵜⵔⴰⴱⴱⵓⵜ: ⵉⵣⵉⵔⵉⴳ ⵏⵏⵙ ⵔⴰ ⵉⵇⵇⵉⵎ ⴱⵍⴰ ⵉⵙⵎ.
       *[other] ⵙⵓⵍ ⴳ { $count } ⵏ ⵜⵔⵓⴱⴱⴰ: ⵉⵣⵉⵔⵉⴳⵏ ⵏⵏⵙ ⵔⴰ ⵇⵇⵉⵎⵏ ⴱⵍⴰ ⵉⵙⵎ.
    }
erasure-for-ever = ⵉⴳⴰ ⵉ ⵍⴱⴷⴰ: ⵓⵔ ⵉⵍⵍⵉ ⴽⵔⴰ ⵔⴰ ⵜ ⴷ ⵢⴰⵔⴰⵔⵏ, ⴰⵡⴷ ⴰⵙⵡⵔⵔⵉ. ⴰⴽⴰⵔⴰⵎ ⵏⵏⵙ ⵏ ⵓⴽⴰⵖⴹ, ⵜⵉⵍⴳⴰⵎⵉⵏ ⵉⴼⴼⵖⵏ ⴷ ⵜⵓⵏⵖⵉⵍⵉⵏ ⵔⴰ ⵜⵜⵓⵅⵙⴰⵔⵏ ⵡⴰⵃⴷⵓⵜⵏ.
erasure-next = ⵓⴹⴼⵉⵔ
erasure-leave = ⴰⵊⵊ ⵜ
law-controller = ⴰⵎⴰⵙⴰⵢ:
law-number = CNDP:
law-purpose = ⴰⵡⵜⵜⴰⵙ:
law-contact = ⴰⵏⴽⵛⵓⵎ, ⴰⵙⵖⵜⵉ, ⴰⴳⵉ:
law-under = ⴰⵙⵎⴰⵀⵍ ⵉⵜⵜⵢⴰⵏⵏⴰⵏ ⵉ CNDP ⴷⴷⴰⵡ { $number }
law-long = ⴰⴹⵕⵉⵚ ⴰⴷ ⵢⵓⴳⵔ { $max } ⵏ ⵉⵙⴽⴽⵉⵍⵏ: ⵙⴳⵥⵥⵍ ⵜ.
consent-places = ⵉⴷⵖⴰⵔⵏ ⵏⵏⵙ
consent-places-hint = ⵖⴰⵙ ⵉⵖ ⵢⵓⵖⵓⵍ ⵓⵇⴱⴰⵍ ⵏⵏⵙ; ⵉⵅⵡⴰ: ⴰⵔ ⵇⵇⵉⵎⴰⵏ
consent-places-stay = ⴰⵔ ⵇⵇⵉⵎⴰⵏ
consent-places-end = ⵙⵎⴷⵏ
consent-places-only = ⵉⴷⵖⴰⵔⵏ ⵏⵏⵙ ⵓⵔ ⴰⵔ ⵙⵎⴷⴷⴰⵏ ⴱⵍⴰ ⴰⵙⵓⵖⵍ ⵏ ⵓⵇⴱⴰⵍ.
consent-places-now =
    { $count ->
        [one] ⵙⵓⵍ ⴳ 1 ⵏ ⵜⵔⴰⴱⴱⵓⵜ: ⴰⵣⵎⵎⴻⵎ ⵔⴰ ⵉⵇⵇⵉⵎ, ⴰⴱⵍⴰ ⵉⵖ ⵙⵎⴷⵏ « idɣarn nns »; ⵉⵙⵎ ⵓⵔ ⵙⵓⵍ ⵔⴰ ⵉⴼⴼⵖ ⴳ ⵜⵍⴳⴰⵎⵉⵏ.
       *[other] ⵙⵓⵍ ⴳ { $count } ⵏ ⵜⵔⵓⴱⴱⴰ: ⵉⵣⵎⵎⴻⵎⵏ ⵔⴰ ⵇⵇⵉⵎⵏ, ⴰⴱⵍⴰ ⵉⵖ ⵙⵎⴷⵏ « idɣarn nns »; ⵉⵙⵎ ⵓⵔ ⵙⵓⵍ ⵔⴰ ⵉⴼⴼⵖ ⴳ ⵜⵍⴳⴰⵎⵉⵏ.
    }
consent-withdrawn-left = { $name }: ⴰⵇⴱⴰⵍ ⵢⵓⵖⵓⵍ, ⵙⵎⴷⵏ ⵉⴷⵖⴰⵔⵏ ⵏⵏⵙ ✓ · ⵉⵙⵎ ⵏⵏⵙ ⵓⵔ ⵙⵓⵍ ⵔⴰ ⵉⴼⴼⵖ ⴳ ⵜⵍⴳⴰⵎⵉⵏ
place-dossier = ⴰⴽⴰⵔⴰⵎ
place-dossier-short = ⴰⴽⴰⵔⴰⵎ
place-terms = ⵉⵎⴰⵡⴰⵍⵏ
action-notice = ⵖⵔ ⵜⵉⵍⵖⴰ
action-notice-help = ⴰⵔ ⵉⵜⵜⴰⵔⴰ ⵉⵙ ⵜⴻⵜⵜⵢⴰⵖⵔⴰ ⵜⵉⵍⵖⴰ ⵏ ⵓⵙⴰⴹⵓⴼ 09-08, ⵏⵖ ⴰⵇⴱⴰⵍ, ⵏⵖ ⵜⵓⴳⵉⵏ, ⵏⵖ ⴰⵙⵓⵖⵍ.
action-go-terms = ⵉⵎⴰⵡⴰⵍⵏ
action-go-terms-help = ⴰⵔ ⵉⵜⵜⴷⴷⵓ ⵙ ⵉⵡⴰⵍⵉⵡⵏ ⵏⵏⴰ ⵜⵜⴰⴽⴽⴰⵏ ⵉⴳⵔⴰⵏ ⵏ ⵜⴽⴰⵔⴹⴰ.
help-dossier-1 = ⵜⵉⴼⵔⴽⵉⵜⵉⵏ ⵏ ⵓⴽⴰⵔⴰⵎ ⵏⵏⵙ: 1 ⵜⵅⵚⵚⴰ, 2 ⵜⵍⵍⴰ, 3 ⵜⴻⵜⵜⵢⴰⵥⵔⴰ ⵜⴰⵏⵚⵍⵉⵜ; ⌫ ⴰⵔ ⵉⵙⴼⴼⴹ, F8 ⴰⵔ ⵉⵔⵏⵏⵓ ⵜⴰⵎⴰⵡⵜ.
help-dossier-2 = F9 c ⴰⵔ ⵉⵜⵜⴰⵔⴰ ⵜⵉⵍⵖⴰ, F4 ⴰⵔ ⵉⵔⵏⵏⵓ ⵢⴰⵏ ⵙ ⵜⵡⴰⵛⵓⵍⵜ ⵏⵏⵙ, F6 ⴰⵔ ⵉⵜⵜⴰⵔⴰ ⴰⵢⵏⵏⴰ ⴰⴽⴽⵯ ⵉⵜⵜⵓⵃⴹⴰⵏ ⵅⴼ ⴰⵙ.
help-terms-1 = ⵉⵡⴰⵍⵉⵡⵏ ⵏⵏⴰ ⵜⵜⴰⴽⴽⴰⵏ ⵉⴳⵔⴰⵏ, ⵙ ⴽⵓ ⵜⵓⵜⵍⴰⵢⵜ. F4 ⴰⵔ ⵉⵔⵏⵏⵓ ⵢⴰⵏ, X ⴰⵔ ⵉⵜⴽⴽⵙ ⵡⵉⵏ ⵓⵎⵃⴹⵓ; ⵜⵉⴽⴰⵔⴹⵉⵡⵉⵏ ⵏⵏⴰ ⵜ ⵓⵙⵉⵏⵜ ⴰⵔ ⵜ ⵃⵟⵟⵓⵏⵜ.
dossier-papers = ⵜⵉⴼⵔⴽⵉⵜⵉⵏ ⵏ ⵓⴽⴰⵔⴰⵎ
dossier-consents = ⵜⵉⵍⵖⴰ ⴷ ⵓⵇⴱⴰⵍ (ⴰⵙⴰⴹⵓⴼ 09-08)
dossier-household = ⵜⴰⵡⴰⵛⵓⵍⵜ
dossier-no-consent = ⵜⵉⵍⵖⴰ ⵓⵔ ⵜⴰ ⵜⴻⵜⵜⵢⴰⵖⵔⴰ: F9 c
dossier-no-household = ⴰⵡⴷ ⵢⴰⵏ ⵓⵔ ⵢⵓⵔⵉ ⴷⵉⵜⴰⵙ: F4
dossier-note = ⵜⴰⵎⴰⵡⵜ
dossier-all = ⴰⵔⴰ ⴰⴽⴽⵯ
dossier-written = ⴰⵢⵏⵏⴰ ⴰⴽⴽⵯ ⵉⵜⵜⵓⵃⴹⴰⵏ ⵅⴼ ⴰⵙ ⵢⵓⵔⴰ ⴳ { $file }
dossier-paper = { $paper }: { $state } ✓
dossier-no-paper = ⵙⵔⵙ ⴰⵎⵃⴹⵓ ⵅⴼ ⵜⴼⵔⴽⵉⵜ
dossier-nothing-to-clear = ⵓⵔ ⵉⵍⵍⵉ ⴽⵔⴰ ⵔⴰ ⵉⵜⵜⵡⴰⵙⴼⴹⵏ ⴷⴰ
document-missing = ⵜⵅⵚⵚⴰ
document-present = ⵜⵍⵍⴰ
document-original = ⵜⴻⵜⵜⵢⴰⵥⵔⴰ ⵜⴰⵏⵚⵍⵉⵜ
document-unseen = ⵓⵔ ⵜⴰ ⵜⴻⵜⵜⵢⴰⵥⵔⴰ
document-cleared = ⵜⴻⵜⵜⵡⴰⵙⴼⴹ
document-asked = { $paper } (ⵜⴻⵜⵜⵓⵜⵜⵔ)
document-note-long = ⵜⴰⵎⴰⵡⵜ ⵓⵔ ⵜⵓⵊⴰⵔ { $max } ⵏ ⵉⵙⴽⴽⵉⵍⵏ: ⵙⴳⵥⵥⵍ ⵜⵜ.
consent-new = ⵜⵉⵍⵖⴰ ⵏⵖ ⴰⵇⴱⴰⵍ
consent-kind = ⴰⵢⵏⵏⴰ ⵉⴳⴰ
consent-kind-notice = ⵜⵉⵍⵖⴰ ⵜⴻⵜⵜⵢⴰⵖⵔⴰ
consent-kind-consent = ⴰⵇⴱⴰⵍ
consent-kind-refusal = ⵜⵓⴳⵉⵏ
consent-kind-withdrawal = ⴰⵙⵓⵖⵍ ⵏ ⵓⵇⴱⴰⵍ
consent-on = ⴳ
consent-language = ⵜⵓⵜⵍⴰⵢⵜ
consent-oral = ⵜⴻⵜⵜⵢⴰⵖⵔⴰ ⵙ ⵡⴰⵡⴰⵍ
consent-oral-yes = ⵢⵢⵉⵀ
consent-by = ⵣⴳ ⵖⵓⵔ
consent-signed = ⴰⵣⵎⵓⵍ
consent-signed-hint = ⵜⴰⵎⵥⵥⵢⴰⵏⵜ ⵉⵣⵎⵎⵍ ⴼⵍⵍⴰⵙ ⵓⵎⵙⵓⴳⴳⵔ ⵏⵏⵙ
consent-signed-own = ⵏⵜⵜⴰⵜ
consent-signed-thumb = ⴰⴹⴰⴹ ⵏⵏⵙ
consent-signed-guardian = ⴰⵎⵙⵓⴳⴳⵔ ⵏⵏⵙ
consent-signed-unsigned = ⴱⵍⴰ ⴰⵣⵎⵓⵍ
consent-minor = ⴰⵡⵜⴰⵢ ⵏⵏⵙ ⴰⵙⵙ ⴰⵏⵏ: { $age }; ⵓⵔ ⵉⵜⵜⵢⴰⵇⴱⴰⵍ ⵓⵇⴱⴰⵍ ⵏ ⵜⵎⵥⵥⵢⴰⵏⵜ ⴱⵍⴰ ⴰⵣⵎⵓⵍ ⵏ ⵓⵎⵙⵓⴳⴳⵔ ⵏⵏⵙ.
consent-saved-lacks = { $name }: ⵉⵜⵜⵢⵓⵔⴰ ⵓⵇⴱⴰⵍ ✓ · { $lacks }
consent-note = ⵜⴰⵎⴰⵡⵜ
consent-read-aloud = ⵙ ⵡⴰⵡⴰⵍ
consent-later = { $day } ⵓⵔ ⵜⴰ ⵉⵍⴽⵉⵎ: ⵙⵔⵙ ⴰⵙⵙ ⴳ ⵉⴳⴰ.
consent-saved = { $name }: { $kind } ✓
household-new = ⵜⴰⵡⴰⵛⵓⵍⵜ
household-new-title = ⵢⴰⵏ ⵣⴳ ⵜⵡⴰⵛⵓⵍⵜ ⵏⵏⵙ
household-other-taken = { $name } ⴳ ⵜⵡⴰⵛⵓⵍⵜ ⵢⴰⴹⵏ: ⴽⴽⵙ ⵜ ⴳⵉⵙ ⵜⴰⵣⵡⴰⵔⴰ.
household-other = ⵎⴰ ⵉⴳⴰ
household-other_role = ⴰⵙⵙⴰⵖ ⵏ ⵡⴰⵢⴹ
household-role = ⴰⵙⵙⴰⵖ ⵏⵏⵙ
household-unknown = « { $text } » ⵓⵔ ⵉⵜⵜⵢⴰⵙⵙⴰⵏ: ⵓⵟⵟⵓⵏ, ⴰⴽⴰⵔⴰⵎ, CIN ⵏⵖ ⵉⵙⵎ.
household-herself = ⵏⵜⵜⴰⵜ ⴰⵢⴰⴷ: ⵙⵜⵉ ⵢⴰⵏ ⵢⴰⴹⵏ.
household-joined = { $other } ⴳ ⵜⵡⴰⵛⵓⵍⵜ ⵏ { $name } ✓
household-parted = { $name } ⵓⵔ ⵙⵓⵍ ⵉⵍⵍⵉ ⴳ ⵜⵡⴰⵛⵓⵍⵜ ⴰⴷ ✓
term-vocabulary = ⴰⵎⴰⵡⴰⵍ
term-code = ⵜⴰⵏⴳⴰⵍⵜ
term-code-hint = ⵉⴳⵥⵥⵓⵍ, ⵓⵔ ⵙⴰⵔ ⵉⵜⵜⵏⴼⴰⵍ
term-fr = ⵜⴰⴼⵔⴰⵏⵙⵉⵙⵜ
term-fr-hint = « marié/marié »: ⵉ ⵏⵜⵜⴰⵜ, ⵉ ⵏⵜⵜⴰ
term-ar = العربية
term-zgh = ⵜⴰⵎⴰⵣⵉⵖⵜ
term-en = ⵜⴰⵏⴳⵍⵉⵣⵜ
term-vocabulary-marital = ⴰⴷⴷⴰⴷ ⵏ ⵜⵡⴰⵛⵓⵍⵜ
term-vocabulary-education = ⴰⵙⵡⵉⵔ ⵏ ⵜⵉⵏⵎⵍ
term-vocabulary-nationality = ⵜⴰⵖⵍⵏⴰⴹⵜ
term-vocabulary-document = ⵜⴰⴼⵔⴽⵉⵜ ⵏ ⵜⵎⴰⴳⵉⵜ
term-vocabulary-milieu = ⴰⵎⵏⴰⴹ
term-vocabulary-school = ⴰⴷⴷⴰⴷ ⵏ ⵜⵉⵏⵎⵍ
term-vocabulary-occupation = ⵜⴰⵡⵓⵔⵉ
term-vocabulary-income_source = ⴰⵖⴱⴰⵍⵓ ⵏ ⵓⴽⵛⵛⵓⵎ
term-vocabulary-income = ⴰⴽⵛⵛⵓⵎ
term-vocabulary-cover = ⵜⴰⴷⵍⵉ ⵜⴰⵏⴰⵎⵓⵏⵜ
term-vocabulary-disability = ⵍⵉⵄⴰⵇⴰ
term-vocabulary-language = ⵜⵓⵜⵍⴰⵢⵜ
term-vocabulary-guardian_link = ⴰⵙⵙⴰⵖ ⵏ ⵓⵎⵙⵓⴳⴳⵔ
term-vocabulary-referral = ⴰⵣⵏⴰⵢ
term-vocabulary-stream = ⴰⵙⵎⵓⵜⵜⴳ
term-vocabulary-level = ⴰⵙⵡⵉⵔ
term-vocabulary-leaving = ⵜⴰⵎⵏⵜⵉⵍⵜ ⵏ ⵜⵓⴼⴼⵖⴰ
term-vocabulary-piece = ⵜⴰⴼⵔⴽⵉⵜ ⵏ ⵓⴽⴰⵔⴰⵎ
term-vocabulary-household_role = ⴰⵙⵙⴰⵖ ⵏ ⵜⵡⴰⵛⵓⵍⵜ
vocabulary-code-taken = ⵜⴰⵏⴳⴰⵍⵜ ⴰⴷ ⵏ « { $label } »: ⵙⵜⵉ ⵜⴰⵢⵢⴰⴹ.
vocabulary-code-fixed = ⵜⴰⵏⴳⴰⵍⵜ « { $code } » ⵓⵔ ⵙⴰⵔ ⵜⵏⵏⴼⴰⵍ: ⵍⵍⴰⵏⵜ ⵜⴽⴰⵔⴹⵉⵡⵉⵏ ⵜⵜ ⵢⵓⵙⵉⵏ. ⵙⵏⴼⵍ ⵉⵡⴰⵍⵉⵡⵏ, ⵏⵖ ⵔⵏⵓ ⵢⴰⵏ.
vocabulary-none = « { $text } » ⵓⵔ ⵉⴳⵉ ⴰⵎⴰⵡⴰⵍ. ⵍⵍⴰⵏ: { $names }.
record-terms-empty = ⴷⴰ ⵍⵍⴰⵏ ⵉⵡⴰⵍⵉⵡⵏ ⵏⵏⴰ ⵜⵜⴰⴽⴽⴰⵏ ⵉⴳⵔⴰⵏ.
record-term-new = ⴰⵡⴰⵍ ⴰⵎⴰⵢⵏⵓ
record-term-saved = { $name }: ⵉⵜⵜⵓⵃⴹⴰ ⵡⴰⵡⴰⵍ ✓
record-term-withdrawn = { $name } ⵓⵔ ⵙⵓⵍ ⵉⵜⵜⵢⴰⴼⴽⴰ; ⵜⵉⴽⴰⵔⴹⵉⵡⵉⵏ ⵏⵏⴰ ⵜ ⵓⵙⵉⵏⵜ ⴰⵔ ⵜ ⵃⵟⵟⵓⵏⵜ ✓
record-term-offered = { $name } ⵉⵜⵜⵢⴰⴼⴽⴰ ⴷⴰⵖ ✓
table-document = ⵜⴰⴼⵔⴽⵉⵜ
table-consent = ⵜⵉⵍⵖⴰ
table-household = ⵜⴰⵡⴰⵛⵓⵍⵜ
act-document = ⵜⴰⴼⵔⴽⵉⵜ ⵏ ⵓⴽⴰⵔⴰⵎ
act-consent = ⵜⵉⵍⵖⴰ ⵏⵖ ⴰⵇⴱⴰⵍ
act-household = ⵜⴰⵡⴰⵛⵓⵍⵜ
act-term = ⴰⵡⴰⵍ ⵏ ⵓⵎⴰⵡⴰⵍ
act-reveal = ⵉⵙⴼⴽⴰ ⵉⵏⵜⵍⵏ ⵜⵜⵓⵙⴽⴰⵏⵏ
person-papers-whole = ⵜⵉⴼⵔⴽⵉⵜⵉⵏ: ⴽⵎⵎⵍⵏⵜ
person-papers-lack = ⵜⵉⴼⵔⴽⵉⵜⵉⵏ ⵉⵅⵚⵚⴰⵏ: { $papers }
person-notice-due = ⵜⵉⵍⵖⴰ 09-08 ⵓⵔ ⵜⴰ ⵜⴻⵜⵜⵢⴰⵖⵔⴰ: F9 c
person-notice-told = ⵜⵉⵍⵖⴰ 09-08 ⵜⴻⵜⵜⵢⴰⵖⵔⴰ ⴳ { $day } ⵣⴳ ⵖⵓⵔ { $by }
person-consent-withdrawn = ⴰⵇⴱⴰⵍ ⵢⵓⵖⵓⵍ ⴳ { $day }
person-household = ⵜⴰⵡⴰⵛⵓⵍⵜ: { $members }
person-reveal = ⵙⴽⵏ ⵉⵏⵜⵍⵏ
person-reveal-reason = ⵎⴰⵅⴼ ⵔⴰ ⵉⵜⵜⵓⵙⴽⴰⵏ ⵉⵏⵜⵍⵏ
person-reveal-why = ⵉⵏⵉ ⵎⴰⵅⴼ, ⵙ ⴽⵔⴰ ⵏ ⵉⵡⴰⵍⵉⵡⵏ: ⴰⵔ ⵉⵜⵜⵢⴰⵔⴰ ⴳ ⵓⵎⵣⵔⵓⵢ.
person-revealed = ⵉⵜⵜⵓⵙⴽⴰⵏ ⴷⴷⴰⵡ ⵜⴽⴰⵔⴹⴰ ⴰⵔ ⵜⵓⴼⴼⵖⴰ; ⵢⵓⵔⴰ ⴳ ⵓⵎⵣⵔⵓⵢ
person-shield-lift = ⵙⴽⵏ ⵜⴰⵣⵡⴰⵔⴰ ⵉⵏⵜⵍⵏ ⵙ ⵜⵎⵏⵜⵉⵍⵜ (F9 v), ⴹⴰⵕⵙ ⴽⴽⵙ ⵜⴰⵃⴹⴰⵢⵜ.
person-save-first = ⵃⴹⵓ ⵜⴰⴽⴰⵔⴹⴰ ⵜⴰⵣⵡⴰⵔⴰ (F2)
held-title = ⴰⵢⵏⵏⴰ ⴰⴽⴽⵯ ⵉⵜⵜⵓⵃⴹⴰⵏ ⵅⴼ { $name }, ⵓⵟⵟⵓⵏ { $id }, ⴳ { $day }
held-fiche = ⵜⴰⴽⴰⵔⴹⴰ
held-courses = ⵜⵉⵔⵓⴱⴱⴰ ⴷ ⵜⵉⵍⵉⵡⵉⵏ
held-changes = ⵉⵙⵖⵜⵉⵜⵏ
held-hours = { $hours } ⴳ { $classes } ⵏ ⵜⵖⵉⵎⵉⵜⵉⵏ
papers-name = ⵉⵙⵎ
papers-name_ar = الاسم العائلي والشخصي
papers-missing = ⵜⵉⴼⵔⴽⵉⵜⵉⵏ ⵉⵅⵚⵚⴰⵏ
cli-do-papers = ⵜⵉⴼⵔⴽⵉⵜⵉⵏ ⵏ ⵓⴽⴰⵔⴰⵎ
cli-do-papers-list = ⴰⵢⵏⵏⴰ ⵢⵓⵔⴰⵏ ⵅⴼ ⵜⴼⵔⴽⵉⵜⵉⵏ ⵏ ⵢⴰⵏ, ⴷ ⴰⵢⵏⵏⴰ ⵉⵅⵚⵚⴰⵏ
cli-do-papers-set = ⴰⵔⴰ ⴰⴷⴷⴰⴷ ⵏ ⵜⴼⵔⴽⵉⵜ
cli-do-papers-missing = ⵉⴽⴰⵔⵎⵏ ⵓⵔ ⴽⵎⵎⵉⵍⵏⵉⵏ ⵏ ⵜⵔⴰⴱⴱⵓⵜ
cli-do-papers-required = ⵜⵉⴼⵔⴽⵉⵜⵉⵏ ⵉⵜⵜⵓⵜⵜⵔⵏ, ⵉ ⴽⵓⵍⵍⵓ ⵏⵖ ⵉ ⵓⵎⵓⴷⵓⵍ; ⴱⵍⴰ ⴽⵔⴰ, ⴰⵔ ⵜⵏⵜ ⵉⵙⴽⴰⵏ
cli-do-consents = ⵜⵉⵍⵖⴰ 09-08, ⵉⵇⴱⴰⵍⵏ, ⵉⵙⵓⵖⴰⵍⵏ
cli-do-consents-list = ⴰⵢⵏⵏⴰ ⵢⵓⵔⴰⵏ ⵅⴼ ⵢⴰⵏ
cli-do-consents-add = ⴰⵔⴰ ⵜⵉⵍⵖⴰ ⵉⵜⵜⵢⴰⵖⵔⴰⵏ, ⴰⵇⴱⴰⵍ, ⵜⵓⴳⵉⵏ ⵏⵖ ⴰⵙⵓⵖⵍ
cli-do-households = ⵜⵉⵡⴰⵛⵓⵍⵉⵏ
cli-do-households-show = ⵎⴰ ⵉⵍⵍⴰⵏ ⴳ ⵜⵡⴰⵛⵓⵍⵜ ⵏ ⵢⴰⵏ
cli-do-households-join = ⵔⵏⵓ ⵢⴰⵏ ⵙ ⵜⵡⴰⵛⵓⵍⵜ ⵏ ⵢⴰⵏ
cli-do-households-part = ⴽⴽⵙ ⵢⴰⵏ ⵣⴳ ⵜⵡⴰⵛⵓⵍⵜ ⵏⵏⵙ
cli-do-vocabularies = ⵉⵡⴰⵍⵉⵡⵏ ⵏⵏⴰ ⵜⵜⴰⴽⴽⴰⵏ ⵉⴳⵔⴰⵏ ⵏ ⵜⴽⴰⵔⴹⴰ
cli-do-vocabularies-list = ⵙⴽⵏ ⵉⵡⴰⵍⵉⵡⵏ ⵏ ⵓⵎⴰⵡⴰⵍ ⵏⵖ ⴰⴽⴽⵯ
cli-do-vocabularies-set = ⵔⵏⵓ ⴰⵡⴰⵍ, ⵏⵖ ⵙⵏⴼⵍ ⵜ
cli-do-vocabularies-withdraw = ⴽⴽⵙ ⴰⵡⴰⵍ: ⵜⵉⴽⴰⵔⴹⵉⵡⵉⵏ ⵏⵏⴰ ⵜ ⵓⵙⵉⵏⵜ ⴰⵔ ⵜ ⵃⵟⵟⵓⵏⵜ
cli-arg-everything = ⴰⵢⵏⵏⴰ ⴰⴽⴽⵯ ⵉⵜⵜⵓⵃⴹⴰⵏ ⵅⴼ ⴰⵙ, ⵙ ⵉⵙⵖⵜⵉⵜⵏ
cli-arg-reveal = ⵙⴽⵏ ⵉⵏⵜⵍⵏ, ⴷ ⵎⴰⵅⴼ: ⴰⵔ ⵉⵜⵜⵢⴰⵔⴰ ⴳ ⵓⵎⵣⵔⵓⵢ
cli-arg-paper = ⵜⴰⴼⵔⴽⵉⵜ, ⵙ ⵜⴰⵏⴳⴰⵍⵜ ⵏⵏⵙ ⵏⵖ ⵉⵙⵎ ⵏⵏⵙ
cli-arg-papers = ⵜⵉⴼⵔⴽⵉⵜⵉⵏ, ⵙ ⵜⴰⵏⴳⴰⵍⵜ ⵏⵖ ⵉⵙⵎ
cli-arg-is = ⴰⴷⴷⴰⴷ ⵏⵏⵙ: { "missing, present" } ⵏⵖ { "original" }
cli-value-is = { "missing|present|original" }
cli-arg-remark = ⵜⴰⵎⴰⵡⵜ
cli-arg-forget = ⴰⴷ ⵓⵔ ⵙⵓⵍ ⵉⵜⵜⵢⴰⵔⴰ ⴽⵔⴰ ⵅⴼ ⵜⴼⵔⴽⵉⵜ ⴰⴷ
cli-arg-vocabulary = ⴰⵎⴰⵡⴰⵍ: { "marital, education, piece…" }
cli-arg-word = ⵜⴰⵏⴳⴰⵍⵜ ⵏ ⵡⴰⵡⴰⵍ
cli-paper-state = « { $text } »: ⴰⵔⴰ { "missing, present" } ⵏⵖ { "original" }
cli-paper-set = { $name } · { $paper }: { $state }
cli-papers-required = ⵜⵉⴼⵔⴽⵉⵜⵉⵏ ⵉⵜⵜⵓⵜⵜⵔⵏ: { $papers }
history-document-on-date = ⴰⵙⴰⴽⵓⴷ
history-document-kind = ⵜⴰⴼⵔⴽⵉⵜ
history-document-state = ⴰⴷⴷⴰⴷ
history-household-member-role = ⴰⵙⵙⴰⵖ
season-title = ⵉⵙⵎ
season-title_ar = ⵉⵙⵎ ⵙ ⵜⴰⵄⵔⴰⴱⵜ
season-from = ⵣⴳ
season-to = ⴰⵔ
season-opens = ⴰⵔⵥⵓⵎ
season-opens-hint = ⵓⵔ ⵜⵙⵙⵏⵜⵉ ⵜⵖⵉⵎⵉⵜ ⵓⵇⴱⵍ ⵏⵏⵙ
season-closes = ⴰⵔⴳⴰⵍ
season-closes-hint = ⵓⵔ ⵜⵙⵎⴷⵉ ⵜⵖⵉⵎⵉⵜ ⴹⴰⵕⵙ
season-centre = ⴰⵎⵎⴰⵙ
season-centre-hint = ⵉⵅⵡⴰ: ⴰⵎⵎⴰⵙⵏ ⴰⴽⴽⵯ
season-long = ⴰⴽⵓⴷ ⵉⵥⵍⵉⵏ ⵓⵔ ⵉⵍⴽⴽⵎ { $max } ⵏ ⵡⵓⵙⵙⴰⵏ. ⵙⵍⴽⵏ ⴰⵙⴳⴳⵯⴰⵙ.
place-seasons = ⴰⴽⵓⴷⵏ ⵉⵥⵍⵉⵏ
record-seasons = ⴰⴽⵓⴷⵏ ⵉⵥⵍⵉⵏ
record-seasons-empty = ⴷⴰ ⵍⵍⴰⵏ ⵡⴰⴽⵓⴷⵏ ⵉⵥⵍⵉⵏ: ⵕⴰⵎⴰⴹⴰⵏ, ⵜⴰⵥⵖⵍⴰ.
record-season-new = ⴰⴽⵓⴷ ⴰⵎⴰⵢⵏⵓ
record-season-saved = { $name }: ⵉⵜⵜⵓⵃⴹⴰ ⵡⴰⴽⵓⴷ ✓
record-not-yet = ⵓⵔ ⵜⴰ
record-open-twin = ⵔⵥⵎ ⵡⴰⵏⵏ
season-ask =
    { $name }: { $moved ->
        [0] ⵓⵔ ⵜⵍⵍⵉ ⵜⵖⵉⵎⵉⵜ ⵔⴰ ⵜⴻⵜⵜⵡⴰⵙⵎⵓⵜⵜⵉ
       *[other] { $moved } ⵏ ⵜⵖⵉⵎⵉⵜⵉⵏ ⵔⴰ ⵜⵜⵡⴰⵙⵎⵓⵜⵜⵉⵏⵜ
    }{ $unfit ->
        [0] { "" }
       *[other] , { $unfit } ⵓⵔ ⴳⵉⵙ ⴽⵛⵛⵉⵎⵏⵜ
    }{ $kept ->
        [0] { "" }
       *[other] , { $kept } ⵔⴰ ⵇⵇⵉⵎⵏⵜ
    }{ $back ->
        [0] { "" }
       *[other] , { $back } ⵔⴰ ⴷ ⴰⵖⵓⵍⵏⵜ
    }.
season-move = ⵙⵎⵓⵜⵜⵉ
season-only = ⴱⵍⴰ ⴰⵙⵎⵓⵜⵜⵉ
act-season = ⴰⴽⵓⴷ ⵉⵥⵍⵉⵏ
help-seasons-1 = ⴳⵔ ⵙⵉⵏ ⵡⵓⵙⵙⴰⵏ, ⵓⵔ ⵜⵍⵍⵉ ⵜⵖⵉⵎⵉⵜ ⵓⵇⴱⵍ ⴰⵔⵥⵓⵎ ⵓⵍⴰ ⴹⴰⵕⵜ ⵏ ⵓⵔⴳⴰⵍ. ⵓⵇⴱⵍ ⵏ ⵓⵃⴹⴹⵓ, ⵏⴰⵊⵎⴰ ⴰⵔ ⵜⵙⵙⵉⴹⵉⵏ ⴰⵢⵏⵏⴰ ⵉⵜⵜⵡⴰⵙⵎⵓⵜⵜⵉⵏ.
calendar-ramadan = ⵕⴰⵎⴰⴹⴰⵏ
calendar-quick-group = ⵜⵉⵖⵉⵎⵉⵜ ⵉⵥⵍⵉⵏ: ⵎⴰⵏ ⵜⴰⵔⴰⴱⴱⵓⵜ
calendar-quick-none = « { $text } »: ⵓⵔ ⵜⵍⵍⵉ ⵜⵔⴰⴱⴱⵓⵜ ⵙ ⵢⵉⵙⵎ ⴰⴷ ⴳ { $day }.
calendar-quick-many = { $count } ⵏ ⵜⵔⵓⴱⴱⴰ ⵙ ⵢⵉⵙⵎ ⴰⴷ: { $codes }. ⴰⵔⴰ ⵜⴰⵏⴳⴰⵍⵜ.
closure-kind = ⴰⵏⴰⵡ
closure-kind-public = ⴰⵙⵓⵏⴼⵓ ⵓⵏⵚⵉⴱ
closure-kind-school = ⵉⵙⵓⵏⴼⵓⵜⵏ ⵏ ⵜⵉⵏⵎⵍ
closure-kind-works = ⵜⵉⵡⵓⵔⵉⵡⵉⵏ
closure-kind-harvest = ⵜⴰⵎⴳⵔⴰ
closure-kind-souk = ⵙⵙⵓⵇ
closure-kind-other = ⵢⴰⴹⵏ
closure-ask =
    { $name }: { $planned ->
        [0] ⵓⵔ ⵜⵍⵍⵉ ⵜⵖⵉⵎⵉⵜ ⵉⵜⵜⵓⵙⵖⵉⵡⵙⵏ ⴷⴷⴰⵡⵙ
       *[other] { $planned } ⵏ ⵜⵖⵉⵎⵉⵜⵉⵏ ⵜⵜⵓⵙⵖⵉⵡⵙⵏⵜ ⴷⴷⴰⵡⵙ
    }{ $kept ->
        [0] { "" }
       *[other] , { $kept } ⵜⵜⵢⴰⵔⴰⵏⵜ ⵢⴰⴷ, ⵔⴰ ⵇⵇⵉⵎⵏⵜ
    }.
closure-cancel = ⵔⴳⵍ, ⵓⵔ ⵜⵜⵓⴳⴳⴰⵏⵜ
closure-only = ⵖⴰⵙ ⵔⴳⵍ
closure-known = ⵓⵙⵙⴰⵏ ⴰⴷ ⵔⴳⵍⵏ ⵢⴰⴷ ⴷⴰ: « { $name } ».
closure-twin = ⵓⵙⵙⴰⵏ ⴰⴷ ⵔⴳⵍⵏ ⵢⴰⴷ ⴷⴰ: « { $name } ». ⵉⵙ ⵔⴰ ⵜ ⵜⵔⵥⵎⵜ ⴰⴷ ⵜ ⵜⴱⴷⴷⵍⵜ?
cli-do-seasons = ⴰⴽⵓⴷⵏ ⵉⵥⵍⵉⵏ: ⵕⴰⵎⴰⴹⴰⵏ, ⵜⴰⵥⵖⵍⴰ
cli-do-seasons-add = ⵔⵏⵓ ⴰⴽⵓⴷ ⵉⵥⵍⵉⵏ ⵜⵙⵎⵓⵜⵜⵉⵜ ⵜⵉⵖⵉⵎⵉⵜⵉⵏ; --dry-run ⴰⵔ ⵜⵏⵜ ⵉⵙⵙⵉⴹⵉⵏ
cli-do-seasons-list = ⴰⴽⵓⴷⵏ ⵉⵥⵍⵉⵏ
cli-season = { $name }: { $moved } ⵜⵜⵡⴰⵙⵎⵓⵜⵜⵉⵏⵜ, { $unfit } ⵓⵔ ⴳⵉⵙ ⴽⵛⵛⵉⵎⵏⵜ, { $kept } ⵇⵇⵉⵎⵏⵜ
cli-arg-cancel = ⵉⵏⵉ ⵉⵙ ⵓⵔ ⵜⵜⵓⴳⴳⴰⵏⵜ ⵜⵖⵉⵎⵉⵜⵉⵏ ⵜⵜⵓⵙⵖⵉⵡⵙⵏⵉⵏ ⴷⴷⴰⵡⵙ
course-team = ⴷ
course-team-hint = ⵎⴰ ⵢⴰⴹⵏ ⵉⵙⵙⵖⵔⴰⵏ: { "Mme ALAMI pratique" }
course-team-name = « { $text } »: ⴰⵔⴰ ⵉⵙⵎ, ⴹⴰⵕⵙ { "théorie, pratique, assistante, remplaçante" }.
course-team-twice = { $name } ⵜⴻⵜⵜⵓⵢⴰⵏⵏⴰ ⵙⵏⴰⵜ ⵜⵉⴽⴽⴰⵍ.
course-team-many = ⵓⵔ ⵓⴳⵔⵏ { $max } ⵏ ⵎⵉⴷⴷⵏ.
action-regroup = ⴰⵍⵙ ⴰⵙⵎⵓⵏ
action-regroup-help = ⴰⵔ ⵉⵜⵜⴰⵍⵙ ⵉ ⵜⵔⴰⴱⴱⵓⵜ ⴳ ⵉⵙⴰⴽⵓⴷⵏ ⵢⴰⴹⵏ, ⴰⵔ ⵜⵜ ⵉⴱⵟⵟⵓ ⵏⵖ ⵜⵜ ⵉⵙⵎⵓⵏ ⴷ ⵜⴰⵢⵢⴰⴹ; ⴰⵢⵏⵏⴰ ⵉⵣⵔⵉⵏ ⵓⵔ ⵉⵜⵜⵏⴼⴰⵍ.
regroup-again = ⴰⵍⵙ ⵉ ⵜⵔⴰⴱⴱⵓⵜ ⴰⴷ ⴳ ⵉⵙⴰⴽⵓⴷⵏ ⵢⴰⴹⵏ
regroup-split = ⴱⴹⵓ: ⵉⵣⵉⵔⵉⴳⵏ ⴰⵔ ⵜⵜⴷⴷⵓⵏ ⵙ ⵜⵔⴰⴱⴱⵓⵜ ⵜⴰⵎⴰⵢⵏⵓⵜ
regroup-merge = ⵙⵎⵓⵏ ⴷ ⵜⵔⴰⴱⴱⵓⵜ ⵢⴰⴹⵏ
regroup-which = ⵎⴰⵏ ⵉⵣⵉⵔⵉⴳⵏ (7-12 15)
regroup-day = ⴰⵙⵙ ⴰⵎⵣⵡⴰⵔⵓ
regroup-code = ⵜⴰⵏⴳⴰⵍⵜ ⵏ ⵜⵔⴰⴱⴱⵓⵜ ⵜⴰⵎⴰⵢⵏⵓⵜ
regroup-name = ⵉⵙⵎ ⵏⵏⵙ
regroup-into = ⵙⵎⵓⵏ ⴷ
regroup-lines = « { $text } »: ⴰⵔⴰ ⵓⵟⵟⵓⵏⵏ ⵏ ⵉⵣⵉⵔⵉⴳⵏ, ⵣⵓⵏⴷ 7-12 15.
regroup-no-line = ⵉⵣⵉⵔⵉⴳ { $line } ⵓⵔ ⵉⴳⵉ ⵡⵉⵏ ⴽⵔⴰ ⵉⵜⵜⵓⵣⵎⵎⵎⵏ ⴰⵙⵙ ⴰⴷ.
regroup-some = ⴽⵔⴰ ⵣⴳ { $of } ⵔⴰ ⴷⴷⵓⵏⵜ, ⴽⵔⴰ ⵔⴰ ⵇⵇⵉⵎⵏⵜ: ⵉⵏⵉ ⵎⴰⵏ ⵜⵉⴷ ⵔⴰ ⴷⴷⵓⵏⵜ.
regroup-not-begun = ⵜⴰⵔⴰⴱⴱⵓⵜ ⴰⴷ ⵔⴰ ⵜⵙⵙⵏⵜⵉ ⴳ { $day }: ⵙⵎⵓⵏ ⵜⵜ ⴹⴰⵕⵜ ⵏ ⵡⴰⵙⵙ ⴰⴷ.
regroup-marked = ⵜⵉⵖⵉⵎⵉⵜ ⵏ { $day } ⵜⵜⵢⴰⵔⴰ ⵢⴰⴷ: ⵙⵎⵓⵏ ⵣⴳ ⵡⴰⵙⵙ ⴹⴰⵕⵙ.
regroup-crowded = { $holding } ⵏ ⵜⵎⵖⴰⵔⵉⵏ ⵉ { $places } ⵏ ⵉⴷⵖⴰⵔⵏ: ⵉⵏⵉ ⵎⴰⵅⴼ ⵙ --reason.
regroup-split-what = { $moved } ⵏ ⵉⵣⵉⵔⵉⴳⵏ ⵔⴰ ⴷⴷⵓⵏ ⵙ ⵜⵔⴰⴱⴱⵓⵜ ⵜⴰⵎⴰⵢⵏⵓⵜ, ⴷ { $sessions } ⵏ ⵜⵖⵉⵎⵉⵜⵉⵏ ⵜⵜⵓⵙⵖⵉⵡⵙⵏⵉⵏ, { $hours }.
regroup-merge-what = { $moved } ⵏ ⵉⵣⵉⵔⵉⴳⵏ ⵔⴰ ⴷⴷⵓⵏ ⵙ ⵜⵔⴰⴱⴱⵓⵜ ⵢⴰⴹⵏ; { $sessions } ⵏ ⵜⵖⵉⵎⵉⵜⵉⵏ ⵏ ⵜⴰⴷ, { $hours }, ⵓⵔ ⵔⴰ ⵜⵜⵓⴳⴳⴰⵏⵜ.
regroup-past = ⵉⴷⵍⵉⵙⵏ, ⵜⵉⵎⴰⵜⴰⵔⵉⵏ ⴷ ⵜⵙⵔⴰⴳⵉⵏ ⵉⵣⵔⵉⵏ ⴰⵔ ⵇⵇⵉⵎⴰⵏ ⴳ ⵓⴷⵖⴰⵔ ⵏⵏⵙⵏ, ⴰⵔ ⴹⴼⴼⵓⵔⵏ ⴽⵓ ⵢⴰⵜ.
regroup-places = { $holding } ⵜⵜⵓⵣⵎⵎⵎⵏⵜ ⵉ { $places } ⵏ ⵉⴷⵖⴰⵔⵏ.
regroup-split-done = { $count } ⵏ ⵉⵣⵉⵔⵉⴳⵏ ⵙ { $course } ✓
regroup-merge-done = { $count } ⵏ ⵉⵣⵉⵔⵉⴳⵏ ⵙ { $course } ✓
act-split = ⴱⴹⵓ ⵏ ⵜⵔⴰⴱⴱⵓⵜ
act-merge-groups = ⴰⵙⵎⵓⵏ ⵏ ⵜⵔⵓⴱⴱⴰ
cli-do-courses-duplicate = ⴰⵍⵙ ⵉ ⵜⵔⴰⴱⴱⵓⵜ ⴳ ⵉⵙⴰⴽⵓⴷⵏ ⵢⴰⴹⵏ, ⵙ ⵓⵖⴰⵡⴰⵙ ⵏⵏⵙ
cli-do-courses-split = ⴱⴹⵓ ⵜⴰⵔⴰⴱⴱⵓⵜ: ⵉⵣⵉⵔⵉⴳⵏ ⴰⵔ ⵜⵜⴷⴷⵓⵏ ⵙ ⵜⵎⴰⵢⵏⵓⵜ
cli-do-courses-merge = ⵙⵎⵓⵏ ⵜⴰⵔⴰⴱⴱⵓⵜ ⴷ ⵜⴰⵢⵢⴰⴹ
cli-arg-lines = ⵉⵣⵉⵔⵉⴳⵏ ⵔⴰ ⴷⴷⵓⵏ: 7-12 15
place-contracts = ⵉⵎⵙⴰⵙⴰⵏ ⵏ ⵓⵍⵎⴰⴷ
place-apprentice = ⴳ ⵓⴷⵖⴰⵔ ⵏ ⵜⵡⵓⵔⵉ
place-exams = ⵉⵔⵎⵏ
action-go-contracts = ⵉⵎⵙⴰⵙⴰⵏ
action-go-contracts-help = ⴰⵔ ⵉⵜⵜⴷⴷⵓ ⵙ ⵉⵎⵙⴰⵙⴰⵏ ⵏ ⵓⵍⵎⴰⴷ; ⴳ ⵉⵣⵉⵔⵉⴳ ⵏ ⵜⵔⴰⴱⴱⵓⵜ, ⵙ ⵡⵉⵏ ⵏⵏⵙ.
contract-line = ⵉⵣⵉⵔⵉⴳ
contract-line-hint = ⵜⴰⵏⴳⴰⵍⵜ ⵏ ⵜⵔⴰⴱⴱⵓⵜ ⴷ ⵡⵓⵟⵟⵓⵏ: COUT-A 7
contract-number = ⵓⵟ. ⵏ ⵓⵎⵙⴰⵙⴰ
contract-employer = ⵜⴰⴽⴱⴱⴰⵏⵉⵜ
contract-employer-hint = ⵜⴰⴽⴱⴱⴰⵏⵉⵜ, ⴰⵙⴰⵜⵓⵔ ⵏⵖ ⵜⵉⵡⵉⵣⵉ
contract-master = ⴰⵏⵎⴰⵙⵙⵓ
contract-phone = ⴰⵜⵉⵍⵉⴼⵓⵏ
contract-from = ⵣⴳ
contract-to = ⴰⵔ
contract-hours = ⵜⵉⵙⵔⴰⴳⵉⵏ ⴳ ⵜⵡⵓⵔⵉ
contract-hours-hint = ⵉⵅⵡⴰ: ⵜⴰⵙⵖⴰⵔⵜ ⵏ ⵓⵎⵓⴷⵓⵍ
contract-who = ⵉⵙⵎ
contract-attested = ⵜⵜⵓⵙⵙⵏⵜⵎⵏⵜ
contract-wanted = ⵜⵜⵓⵙⵖⵉⵡⵙⵏⵜ
contract-line-unknown = « { $text } »: ⴰⵔⴰ ⵜⴰⵏⴳⴰⵍⵜ ⵏ ⵜⵔⴰⴱⴱⵓⵜ ⴷ ⵓⵟⵟⵓⵏ ⵏ ⵉⵣⵉⵔⵉⴳ, ⵣⵓⵏⴷ COUT-A 7.
contract-no-line = ⵜⴰⵔⴰⴱⴱⵓⵜ { $course } ⵓⵔ ⴷⴰⵔⵙ ⵉⵣⵉⵔⵉⴳ { $line }.
contract-outside = ⴰⵎⵙⴰⵙⴰ ⵣⴳ { $from } ⴰⵔ { $to }: ⴰⵙⵙ ⴰⴷ ⵓⵔ ⴳⵉⵙ ⵉⵍⵍⵉ.
contract-month-hours = ⵣⴳ ⴽⵔⴰ ⵏ ⵜⵓⵙⴷⵉⴷⵉⵏ ⴰⵔ { $max } ⵏ ⵜⵙⵔⴰⴳⵉⵏ ⴳ ⵡⴰⵢⵢⵓⵔ.
contract-unsigned = ⵉⵏⵉ ⵎⴰ ⵉⵙⵜⵏ: ⴱⵍⴰ ⴰⵙⵜⴰⵏ ⵓⵔ ⵉⵜⵜⵓⵙⵙⵏⵜⵎ ⴽⵔⴰ.
contract-modular = { $module } ⵓⵔ ⴳⵉⵙ ⵜⵉⵙⵔⴰⴳⵉⵏ ⴳ ⵜⵡⵓⵔⵉ: ⵉⵏⵉ ⵎⵏⵏⴰⵡⵜ ⴳ ⵓⵎⵙⴰⵙⴰ ⴰⴷ.
contract-meets = ⴰⵎⵙⴰⵙⴰ ⵏⵏⵙ ⴷ { $employer } ⵉⵍⵍⴰ ⵣⴳ { $from } ⴰⵔ { $to }: ⵙⵙⵎⴷ ⵜ ⴷⴰⵜ, ⵏⵖ ⵙⵏⴼⵍ ⵉⵙⴰⴽⵓⴷⵏ ⴰⴷ.
contract-leaves-out = ⵉⵢⵢⵉⵔⵏ ⵉⵜⵜⵓⵙⵙⵏⵜⵎⵏ ⴷ ⵜⵔⵣⵉⴼⵉⵏ ⵔⴰ ⵇⵇⵉⵎⵏ ⴱⵔⵔⴰ ⵏ ⵓⵎⵙⴰⵙⴰ: { $count }. ⴰⵊⵊ ⵜⵏ ⴳⵔ ⵉⵙⴰⴽⵓⴷⵏ ⵏⵏⵙ.
contract-to-come = { $day } ⵓⵔ ⵜⴰ ⵉⵍⴽⵉⵎ: ⴰⵔ ⵉⵜⵜⵓⵙⵙⵏⵜⴰⵎ ⵖⴰⵙ ⴰⵢⵏⵏⴰ ⵉⵣⵔⵉⵏ.
contract-signed-before = ⴰⵙⵜⴰⵏ ⴳ { $day }, ⴷⴰⵜ ⵏ ⵓⵙⵏⵜⵉ ⵏ ⵡⴰⵢⵢⵓⵔ: ⵙⵖⵜⵉ ⴰⵙⴰⴽⵓⴷ.
contract-visitor = ⵉⵏⵉ ⵎⴰ ⵉⴳⴰⵏ ⵜⴰⵔⵣⵣⵉⴼⵜ.
table-contract = ⴰⵎⵙⴰⵙⴰ
table-season = ⴰⴽⵓⴷ ⵉⵥⵍⵉⵏ
table-statement = ⴰⵖⵍⴰⵏ ⵏ ⵜⵙⵔⴰⴳⵉⵏ
table-month = ⴰⵇⵇⴰⵏ ⵏ ⵡⴰⵢⵢⵓⵔ
contract-hours-done = ⵜⵉⵙⵔⴰⴳⵉⵏ ⵏ ⵜⴽⴱⴱⴰⵏⵉⵜ ⴳ ⵡⴰⵢⵢⵓⵔ ⵏⵏⴰ
contract-day-signed = ⴰⵙⵙ ⵏ ⵓⵙⵜⴰⵏ; ⴱⵍⴰ ⵏⵏⵙ, ⴰⵙⵙ ⴰ
contract-day-visit = ⴰⵙⵙ ⵏ ⵜⵔⵣⵣⵉⴼⵜ
contract-note-visit = ⴰⵢⵏ ⵉⵜⵜⵓⵥⵔⴰⵏ ⴷⵉⵏⵏ
apprentice-time = ⵉⵜⵜⵓⵙⵙⵏⵜⵎ
record-contract-new = ⴰⵎⵙⴰⵙⴰ ⴰⵎⴰⵢⵏⵓ
record-contract-saved = { $name }: ⵉⵜⵜⵓⵃⴹⴰ ⵓⵎⵙⴰⵙⴰ ✓
record-contracts-empty = ⴷⴰ ⵍⵍⴰⵏ ⵉⵎⵙⴰⵙⴰⵏ ⵏ ⵉⵍⵎⵎⴰⴷⵏ, ⵙ ⵜⵙⵔⴰⴳⵉⵏ ⵉⵜⵜⵓⵙⵙⵏⵜⵎⵏ ⴳ ⵜⵡⵓⵔⵉ.
help-contracts-1 = F4 ⴰⵔ ⵉⵔⵏⵏⵓ ⴰⵎⵙⴰⵙⴰ, F7 ⴰⵔ ⵉⵔⵥⵥⵎ ⴰⵢⵏⵏⴰ ⵉⵜⵜⵓⵙⵙⵏⵜⵎⵏ ⴷ ⵜⵔⵣⵉⴼⵉⵏ. ⴳ ⵉⵣⵉⵔⵉⴳ ⵏ ⵜⵔⴰⴱⴱⵓⵜ, F9 , ⴰⵔ ⴳⵉⵙ ⵉⵜⵜⴰⵡⵉ.
apprentice-open = ⴳ ⵜⵡⵓⵔⵉ
apprentice-when = ⵎⴰⵏⴰⴳⵓ
apprentice-what = ⴰⵢⵏⵏⴰ
apprentice-hours = { $attested } ⵜⵜⵓⵙⵙⵏⵜⵎⵏⵜ ⵣⴳ { $wanted } ⴳ ⵜⵡⵓⵔⵉ
apprentice-who = ⵎⴰ
apprentice-more = ⴰⵙⵙ ⵏ ⵓⵙⵜⴰⵏ ⵏⵖ ⵜⴰⵎⴰⵡⵜ
apprentice-month = ⵜⵉⵙⵔⴰⴳⵉⵏ
apprentice-visit = ⵜⴰⵔⵣⵣⵉⴼⵜ
apprentice-empty = ⵓⵔ ⵜⴰ ⵉⵜⵜⵓⵙⵙⵏⵜⵎ ⴽⵔⴰ. F4: ⵜⵉⵙⵔⴰⴳⵉⵏ ⵏ ⵡⴰⵢⵢⵓⵔ; F8: ⵜⴰⵔⵣⵣⵉⴼⵜ.
apprentice-new-month = ⵜⵉⵙⵔⴰⴳⵉⵏ ⵏ ⵡⴰⵢⵢⵓⵔ
apprentice-new-visit = ⵜⴰⵔⵣⵣⵉⴼⵜ
apprentice-ask-month = ⴰⵢⵢⵓⵔ
apprentice-ask-hours = ⵜⵉⵙⵔⴰⴳⵉⵏ ⴳ ⵜⵡⵓⵔⵉ
apprentice-ask-signer = ⵉⵙⵜⵏ ⵜ
apprentice-ask-signed = ⴳ
apprentice-ask-visit = ⵜⴰⵔⵣⵣⵉⴼⵜ ⵏ
apprentice-ask-by = ⵣⴳ ⵖⵓⵔ
apprentice-ask-note = ⴰⵢⵏⵏⴰ ⵉⵜⵜⵢⴰⵥⵔⴰⵏ
apprentice-attested = { $month }: { $hours } ⵜⵜⵓⵙⵙⵏⵜⵎⵏⵜ ✓
apprentice-visited = ⵜⴰⵔⵣⵣⵉⴼⵜ ⵏ { $day } ⵜⵓⵔⴰ ✓
help-apprentice-1 = F4 ⴰⵔ ⵉⵜⵜⴰⵔⴰ ⵜⵉⵙⵔⴰⴳⵉⵏ ⵏ ⵡⴰⵢⵢⵓⵔ ⴷ ⵎⴰ ⵜⵏⵜ ⵉⵙⵜⵏ, F8 ⵜⴰⵔⵣⵣⵉⴼⵜ, F7 ⴰⵔ ⵉⵙⵏⴼⴰⵍ ⴰⵎⵙⴰⵙⴰ.
act-contract = ⴰⵎⵙⴰⵙⴰ
act-attest = ⴰⵙⵏⵜⵎ ⵏ ⵜⵙⵔⴰⴳⵉⵏ
act-visit = ⵜⴰⵔⵣⵣⵉⴼⵜ ⵏ ⵜⵡⵓⵔⵉ
act-exam = ⴰⵏⵇⵇⵉⴷ ⵏ ⵢⵉⵔⵎ
module-years = ⵉⵙⴳⴳⵯⴰⵙⵏ
module-years-hint = ⴰⵖⴰⵡⴰⵙ ⵏ ⵡⴰⵎⵎⴰⵙ ⴳ 1 ⵏⵖ 2 ⵏ ⵉⵙⴳⴳⵯⴰⵙⵏ; ⵉⵅⵡⴰ: ⴰⵎⵓⴷⵓⵍ ⵉⴳⵥⵥⵓⵍⵏ
exam-title = ⵉⵔⵎⵏ ⵏ { $course }
exam-theory = S{ $term } ⵜⵀ
exam-practice = S{ $term } pr
exam-name = ⵉⵙⵎ
exam-average = ⴰⴳⴷⴰ
exam-verdict = ⵜⴰⵢⴰⴼⵓⵜ
exam-open = –
exam-passed =
    { $sex ->
        [m] ⵉⵔⴱⵃ
       *[f] ⵜⵔⴱⵃ
    }
exam-failed =
    { $sex ->
        [m] ⵉⴳⵯⵔⴰ
       *[f] ⵜⴳⵯⵔⴰ
    }
exam-keep = ⵃⴹⵓ
exam-next = ⵉⵔⵎ
exam-kept = ⵉⵣⵉⵔⵉⴳ { $line }: { $mark } ✓
exam-mark-unknown = « { $text } » ⵓⵔ ⵉⴳⵉ ⴰⵏⵇⵇⵉⴷ ⴼ 20: 12 ⵏⵖ 12,5.
exam-none = { $module } ⵓⵔ ⴷⴰⵔⵙ ⵉⵔⵎ ⴰⴷ: ⵉⵏⵉ ⵉⵙⴳⴳⵯⴰⵙⵏ ⴳ ⵓⵎⵓⴷⵓⵍ.
exam-empty = ⵓⵔ ⵜⴰ ⵉⵍⵍⵉ ⵢⵉⵔⵎ: F4 ⴰⵔ ⵉⵔⵏⵏⵓ ⴰⵙⴽⴰⵣⵍ; ⵉ ⵓⵖⴰⵡⴰⵙ, ⵉⵙⴳⴳⵯⴰⵙⵏ ⵜⵜⵢⴰⵏⵏⴰⵏ ⴳ ⵓⵎⵓⴷⵓⵍ (F9 m).
exam-written = ⵢⵓⵔⴰ ⵓⵏⵇⵇⵉⵙ: { $file }, ⴷ ⵉⵏⵇⵇⵉⴷⵏ ⴳ { $sheet } ✓
help-exams-1 = ⴰⵔⴰ ⴰⵏⵇⵇⵉⴷ, Entrée ⴰⵔ ⵜ ⵉⵃⵟⵟⵓ ⴷ ⵉⴳⴳⵯⵣ; ⵉⵎⵏⴰⴷⵏ ⴰⵔ ⵙⵏⴼⴰⵍⵏ ⵉⵔⵎ. ⴰⵖⴰⵡⴰⵙ ⴷⴰⵔⵙ ⵙⵏⴰⵜ ⵏ ⵜⵉⵣⵉ ⴳ ⵓⵙⴳⴳⵯⴰⵙ, ⵜⴰⵎⴰⵙⵙⴰⵏⵜ ⴷ ⵜⵙⴽⵉⵔⵉ; F4 ⴰⵔ ⵉⵔⵏⵏⵓ ⴰⵙⴽⴰⵣⵍ, F8 ⵜⴰⵡⴰⵍⴰ ⵜⵉⵙⵙ ⵙⵏⴰⵜ ⵏ ⵡⵉⵏ ⵓⵎⵃⴹⵓ: ⴰⵏⵇⵇⵉⴷ ⵢⵓⴼⵏ ⴰⵔ ⵉⵜⵜⵓⵙⵙⵉⴹ.
help-exams-2 = ⵉⵇⵇⴰⵏⴷ ⵉⵏⵇⵇⵉⴷⵏ ⴰⴽⴽⵯ: ⴰⴳⴷⴰ ⵏ 10, ⵏⵖ ⵡⵉⵏ ⵓⵎⵓⴷⵓⵍ ⵏⵖ ⵏ ⵜⵎⴰⵣⴰⵏⵜ, ⴰⵔ ⵉⵙⵙⴽⵛⴰⵎ. F6 ⴰⵔ ⵉⵜⵜⴰⵔⴰ ⴰⵏⵇⵇⵉⵙ ⵉ ⵓⵙⵜⴰⵏ ⴷ ⵉⵏⵇⵇⵉⴷⵏ ⵉ ⵜⴼⵍⵡⵉⵜ; X ⴰⵔ ⵉⵜⴽⴽⵙ ⴰⵙⴽⴰⵣⵍ ⴱⵍⴰ ⵉⵏⵇⵇⵉⴷⵏ.
cli-do-contracts = ⵉⵎⵙⴰⵙⴰⵏ ⵏ ⵓⵍⵎⴰⴷ
cli-do-contracts-add = ⵔⵏⵓ ⴰⵎⵙⴰⵙⴰ ⵏ ⵢⴰⵏ ⵓⵍⵎⵎⴰⴷ
cli-do-contracts-list = ⵉⵎⵙⴰⵙⴰⵏ ⴷ ⵜⵙⵔⴰⴳⵉⵏ ⵏⵏⵙⵏ
cli-do-contracts-show = ⵢⴰⵏ ⵓⵎⵙⴰⵙⴰ, ⵉⵢⵢⵉⵔⵏ ⵏⵏⵙ ⴷ ⵜⵔⵣⵉⴼⵉⵏ
cli-do-contracts-hours = ⴰⵔⴰ ⵜⵉⵙⵔⴰⴳⵉⵏ ⵏ ⵡⴰⵢⵢⵓⵔ ⴳ ⵜⵡⵓⵔⵉ ⴷ ⵎⴰ ⵜⵏⵜ ⵉⵙⵜⵏ
cli-do-contracts-visit = ⴰⵔⴰ ⵜⴰⵔⵣⵣⵉⴼⵜ ⵙ ⵜⵡⵓⵔⵉ
cli-arg-contract = ⵓⵟⵟⵓⵏ ⵏ ⵓⵎⵙⴰⵙⴰ
cli-arg-signer = ⵎⴰ ⵉⵙⵜⵏ
cli-added-contract = ⵉⵔⵏⵏⴰ ⵓⵎⵙⴰⵙⴰ { $id } ⴷ { $name } ✓
cli-no-such-contract = ⵓⵔ ⵉⵍⵍⵉ ⵓⵎⵙⴰⵙⴰ ⵙ ⵓⵟⵟⵓⵏ « { $text } ».
cli-do-exams = ⵉⵔⵎⵏ
cli-do-exams-set = ⴰⵔⴰ ⴰⵏⵇⵇⵉⴷ; - ⴰⵔ ⵜ ⵉⵜⴽⴽⵙ
cli-do-exams-list = ⵉⵏⵇⵇⵉⴷⵏ ⵏ ⵜⵔⴰⴱⴱⵓⵜ, ⴰⴳⴷⴰⵏ ⴷ ⵜⵢⴰⴼⵓⵜⵉⵏ
cli-arg-term = ⵜⵉⵣⵉ ⵣⴳ 1
cli-arg-part = { "theory" } ⵏⵖ { "practice" }
cli-arg-mark = ⴰⵏⵇⵇⵉⴷ ⴼ 20
cli-value-part = ⵉⵔⵎ
cli-value-contract = AMSASA
cli-value-line = IZIRIG
cli-arg-line = ⵓⵟⵟⵓⵏ ⵏ ⵉⵣⵉⵔⵉⴳ, ⵏⵖ ⴰⴼⴳⴰⵏ ⵙ ⵓⵟⵟⵓⵏ, ⴰⴽⴰⵔⴰⵎ ⵏⵖ { "CIN" } ⵏⵏⵙ
cli-arg-visitor = ⵎⴰ ⵉⴳⴰⵏ ⵜⴰⵔⵣⵣⵉⴼⵜ
course-no-date = ⴰⵖⴰⵡⴰⵙ ⴰⴷ ⵓⵔ ⴷⴰⵔⵙ ⴰⵡⴷ ⵢⴰⵏ ⵡⴰⵙⵙ ⴳⵔ { $from } ⴷ { $to }: ⵙⵏⴼⵍ ⵓⵙⵙⴰⵏ ⵏⵏⵙ ⵏⵖ ⵉⵙⴰⴽⵓⴷⵏ ⵏⵏⵙ.
course-many-sessions = ⴰⵖⴰⵡⴰⵙ ⴰⴷ ⴰⵔ ⵉⵜⵜⴰⴽⴽⴰ { $max } ⵏ ⵜⵖⵉⵎⵉⵜⵉⵏ ⵏⵖ ⵓⴳⴳⴰⵔ: ⵙⵍⴽⵏ ⵉⵙⴰⴽⵓⴷⵏ ⴷ ⵜⵙⵔⴰⴳⵉⵏ.
place-completion = ⵜⵉⴳⵉⵔⴰ ⵏ ⵓⵙⵎⵓⵜⵜⴳ
place-certificates = ⴰⴷⵍⵉⵙ ⵏ ⵜⵏⴰⴳⴰⵜⵉⵏ
action-go-certificates = ⵜⵉⵏⴰⴳⴰⵜⵉⵏ
action-go-certificates-help = ⴰⵔ ⵉⵜⵜⴷⴷⵓ ⵙ ⵓⴷⵍⵉⵙ ⵏ ⵜⵏⴰⴳⴰⵜⵉⵏ.
action-complete = ⴰⵙⵏⵜⵎ
action-complete-help = ⴰⵔ ⵉⵙⴽⴰⵏ ⵎⴰ ⵉⵙⵙⵎⴷⵏ ⵜⵉⴼⴰⴷⵉⵡⵉⵏ ⴷ ⴰⵢⵏⵏⴰ ⵉⵅⵚⵚⴰⵏ ⵜⵉⵢⵢⴰⴹ, ⴰⵔ ⵉⵜⵜⴰⴽⴽⴰ ⵜⵉⵏⴰⴳⴰⵜⵉⵏ; ⴳ ⵓⵎⵓⴷⵓⵍ, ⴰⵢⵏⵏⴰ ⵉⵜⵜⵓⵜⵜⵔ.
action-reprint = ⵜⵓⵏⵖⵉⵍⵜ
action-reprint-help = ⴰⵔ ⵉⵜⵜⴰⵔⴰ ⵜⴰⵏⴰⴳⴰⵜ ⵉ ⵓⵙⵉⴳⴳⵣ; ⵜⵓⵏⵖⵉⵍⵜ ⵢⴰⴹⵏ ⵜⵔⴰ ⵜⴰⵎⵏⵜⵉⵍⵜ, ⴰⴷⵍⵉⵙ ⴰⵔ ⵜⵜ ⵉⵃⵟⵟⵓ.
action-annul = ⵙⴼⵙⵅ
action-annul-help = ⴰⵔ ⵉⵙⴼⵙⴰⵅ ⵜⴰⵏⴰⴳⴰⵜ ⵙ ⵜⵎⵏⵜⵉⵍⵜ; ⵓⵟⵟⵓⵏ ⵏⵏⵙ ⴰⵔ ⵉⵇⵇⵉⵎⴰ ⴳ ⵓⴷⵍⵉⵙ, ⵓⵔ ⵙⴰⵔ ⵉⵜⵜⵢⴰⴼⴽⴰ.
act-assessment = ⴰⵙⴽⴰⵣⵍ
act-completion-rule = ⵜⵉⴼⴰⴷⵉⵡⵉⵏ ⵏ ⵜⴳⵉⵔⴰ
act-complete = ⵜⵉⴳⵉⵔⴰ ⵏ ⵓⵙⵎⵓⵜⵜⴳ
act-hand-out = ⴰⴼⴽⴽⵉ ⵏ ⵜⵏⴰⴳⴰⵜⵉⵏ
act-annul = ⴰⵙⴼⵙⵅ ⵏ ⵜⵏⴰⴳⴰⵜ
table-certificate = ⵜⴰⵏⴰⴳⴰⵜ
table-assessment = ⴰⵙⴽⴰⵣⵍ
help-completion-1 = ⵜⴰⵍⴳⴰⵎⵜ ⴰⵔ ⵜⵜⵉⵏⵉ ⵎⴰ ⵉⵙⵙⵎⴷⵏ ⵜⵉⴼⴰⴷⵉⵡⵉⵏ ⴷ ⴰⵢⵏⵏⴰ ⵉⵅⵚⵚⴰⵏ ⵜⵉⵢⵢⴰⴹ. ⵜⵉⵙⵔⴰⴳⵉⵏ ⴰⵔ ⵜⵜⵓⵢⴰⵙⵙⴰⵏⵜ ⵣⴳ ⵜⵉⴷ ⴰⴽⴽⵯ ⵏ ⵜⵔⴰⴱⴱⵓⵜ, ⵓⵍⴰ ⵜⵉⴷ ⴷⴰⵜ ⵓⵣⵎⵎⴻⵎ; ⵜⵉⵙⵔⴰⴳⵉⵏ ⵏ ⵜⵔⴰⴱⴱⵓⵜ ⵣⴳ ⴷ ⵜⴷⴷⴰ ⴰⵔ ⵜ ⴹⴼⴰⵔⵏⵜ. F2 ⴰⵔ ⵉⵙⵎⴷⴷⴰ ⴰⵙⵎⵓⵜⵜⴳ ⵉ ⵜⵉⴷ ⴰⴽⴽⵯ, ⴰⵔ ⴰⵙⵏⵜ ⵉⵜⵜⴰⴽⴽⴰ ⵓⵟⵟⵓⵏⵏ; Ctrl-Z ⴰⵔ ⵜ ⵉⵔⵥⵥⵎ, ⴰⵔ ⵉⵙⴼⵙⴰⵅ ⵓⵟⵟⵓⵏⵏ ⴰⵏⵏ.
help-completion-2 = F4 ⴰⵔ ⵉⵇⴱⴱⵍ ⴰⵙⵓⴼⴼⵖ: ⵓⵟⵟⵓⵏ ⴹⴰⵕⵙ ⵜⴰⵎⵏⵜⵉⵍⵜ; F5 ⵉ ⵜⵉⴷ ⵉⵅⵚⵚⴰ ⴽⵔⴰ ⴰⴽⴽⵯ; ⌫ ⴰⵔ ⵜ ⵉⵜⴽⴽⵙ ⵙ ⵓⵔ ⵜⴰ ⵜⵜⵓⴼⴽⵉⵏⵜ ⵜⵉⵏⴰⴳⴰⵜⵉⵏ. ⴰⵔ ⵉⵇⵇⵉⵎⴰ ⴳ ⵓⴷⵍⵉⵙ. F6 ⴰⵔ ⵉⵜⵜⴰⵔⴰ ⵜⵉⵏⴰⴳⴰⵜⵉⵏ ⵉ ⵓⵙⵉⴳⴳⵣ, ⴰⵔ ⵉⵜⵜⴰⵔⴰ ⴰⴼⴽⴽⵉ ⵏⵏⵙⵏⵜ; ⴹⴰⵕⵙ, ⴰⵔ ⵜⵜⵓⵙⴼⵙⴰⵅⵏⵜ ⴳ ⵓⴷⵍⵉⵙ (F7).
help-certificates-1 = ⵓⵟⵟⵓⵏⵏ ⴰⵔ ⵎⴹⴼⴰⵔⵏ ⵙ ⵓⵙⴳⴳⵯⴰⵙ, ⴱⵍⴰ ⵉⵍⵎ. R ⴰⵔ ⵉⵜⵜⴰⵔⴰ ⵜⴰⵏⴰⴳⴰⵜ ⵉ ⵓⵙⵉⴳⴳⵣ: ⵜⵉⴽⴽⵍⵜ ⵜⴰⵎⵣⵡⴰⵔⵓⵜ ⵎⴽⴷ ⵜⴳⴰ, ⴹⴰⵕⵙ ⵙ ⵜⵓⵏⵖⵉⵍⵜ ⴷ ⵜⵎⵏⵜⵉⵍⵜ. X ⴰⵔ ⵉⵙⴼⵙⴰⵅ ⵙ ⵜⵎⵏⵜⵉⵍⵜ; ⵓⵟⵟⵓⵏ ⴰⵔ ⵉⵇⵇⵉⵎⴰ.
completion-title = ⵜⵉⴼⴰⴷⵉⵡⵉⵏ ⵏ ⵜⴳⵉⵔⴰ ⵏ ⵓⵙⵎⵓⵜⵜⴳ
completion-show = ⵜⵉⴳⵉⵔⴰ
completion-delegation = ⵉⵍⵓⴳⴰⵏ ⵏ ⵜⵎⴰⵣⴰⵏⵜ
completion-saved = ⵜⵜⵓⵃⴹⴰⵏⵜ ⵜⴼⴰⴷⵉⵡⵉⵏ ⵏ { $name } ✓
completion-percent = ⵜⵉⵙⵔⴰⴳⵉⵏ, %
completion-percent-hint = ⴰⵎⵓⵔ ⵏ ⵜⵙⵔⴰⴳⵉⵏ ⵏ ⵜⵔⴰⴱⴱⵓⵜ; ⵉⵅⵡⴰ: ⵡⵉⵏ ⵜⵎⴰⵣⴰⵏⵜ
completion-assessments = ⵉⵙⴽⴰⵣⵍⵏ ⵉⵜⵜⵢⴰⵔⴱⴰⵃⵏ
completion-assessments-hint = ⵎⵏⵏⴰⵡⵜ ⴰⵢ ⵉⵇⵇⴰⵏⴷⵏ; ⵉⵅⵡⴰ: ⴰⵡⴷ ⵢⴰⵏ
completion-pass = ⴰⵏⵇⵇⵉⴷ ⵏ ⵓⴼⵓⵥ
completion-pass-hint = ⴼ 20; ⵉⵅⵡⴰ: ⵡⵉⵏ ⵜⵎⴰⵣⴰⵏⵜ
completion-practice = ⵜⵉⵙⵔⴰⴳⵉⵏ ⴳ ⵜⵡⵓⵔⵉ, %
completion-practice-hint = ⴰⵎⵓⵔ ⵉⵜⵜⵓⵙⵙⵏⵜⵎⵏ; ⵉⵅⵡⴰ: ⵣⵓⵏⴷ ⵜⵉⵙⵔⴰⴳⵉⵏ
completion-of = ⵜⵉⴳⵉⵔⴰ ⵏ { $name }
completion-number = ⵓⵟ.
completion-name = ⵉⵙⵎ
completion-rate = ⵜⵉⵙⵔ.
completion-passed = ⴰⵙⴽ.
completion-verdict = ⴰⴷⴷⴰⴷ
completion-empty = ⴰⵡⴷ ⵢⴰⵏ ⴷⴰ.
completion-completes = ⵜⵙⵙⵎⴷ ⵜⵉⴼⴰⴷⵉⵡⵉⵏ
completion-has = ⵜⴰⵏⴰⴳⴰⵜ { $number }
completion-exception = ⴰⵙⵓⴼⴼⵖ: { $reason }
completion-and = { $one } · { $rest }
completion-lacks-nobody = ⵔⴰ ⵉⵜⵜⵢⴰⴽⴰⵣ ⵜⴰⵣⵡⴰⵔⴰ
completion-lacks-coming =
    { $count ->
        [one] ⵢⴰⵜ ⵜⵖⵉⵎⵉⵜ ⴷ ⵢⵓⵛⴽⴰⵏ
       *[other] { $count } ⵏ ⵜⵖⵉⵎⵉⵜⵉⵏ ⴷ ⵢⵓⵛⴽⴰⵏ
    }
completion-lacks-hours = ⵜⵉⵙⵔⴰⴳⵉⵏ { $rate }, ⵉⵇⵇⴰⵏⴷ { $percent } %
completion-lacks-without = ⵜⵉⵙⵔⴰⴳⵉⵏ { $rate }, ⵉⵇⵇⴰⵏⴷ { $percent } %; ⴱⵍⴰ ⴰⵣⵎⵎⴻⵎ: { $without }
completion-lacks-no-hours = ⴰⵡⴷ ⵢⴰⵜ ⵜⵙⵔⴰⴳⵜ
completion-lacks-assessments = ⵉⵙⴽⴰⵣⵍⵏ: { $have } ⵣⴳ { $need }
completion-lacks-marks = ⵅⵚⵚⴰⵏ ⵉⵏⵇⵇⵉⴷⵏ ⵏ ⵉⵔⵎⵏ
completion-lacks-exams = ⴰⴳⴷⴰ { $average }, ⵉⵇⵇⴰⵏⴷ { $pass }
completion-lacks-contract = ⵓⵔ ⵉⵍⵍⵉ ⵓⵎⵙⴰⵙⴰ ⵏ ⵜⵡⵓⵔⵉ
completion-lacks-practice = ⵜⴰⵡⵓⵔⵉ { $have } ⵣⴳ { $of }, ⵉⵇⵇⴰⵏⴷ { $percent } %
completion-lacks-modules = ⵉⵎⵓⴷⵓⵍⴻⵏ ⵉⵙⵎⴷⵏ: { $have } ⵣⴳ { $need }
completion-exception-asked = ⴰⵙⵓⴼⴼⵖ: ⵓⵟⵟⵓⵏ ⵏⵖ *, ⴹⴰⵕⵙ ⵜⴰⵎⵏⵜⵉⵍⵜ
completion-exception-what = « { $text } »: ⴰⵔⴰ ⵓⵟⵟⵓⵏ ⵏ ⵉⵣⵉⵔⵉⴳ, ⵏⵖ * ⵉ ⴽⵓⵍⵍⵓ, ⴹⴰⵕⵙ ⵜⴰⵎⵏⵜⵉⵍⵜ: « 7 tuḍn g yunyu ».
completion-no-line = ⵓⵔ ⵉⵍⵍⵉ ⵓⵟⵟⵓⵏ { $line } ⴷⴰ: ⵖⴰⵙ ⵜⵉⴷ ⵏ ⵜⵍⴳⴰⵎⵜ.
completion-needs-none = { $line } { $name } ⵓⵔ ⵉⵃⵜⴰⵊⵊⴰ ⴰⵙⵓⴼⴼⵖ.
completion-nobody-known = { $line } { $name }: ⵉⵏⵉ ⵜⴰⵣⵡⴰⵔⴰ ⵎⴰ ⵉⴳⴰ (W ⴳ ⵜⵔⴰⴱⴱⵓⵜ), ⴹⴰⵕⵙ ⵙⵙⵏⵜⵎ.
completion-excepted = { $line } { $name }: ⵉⵜⵜⵢⴰⵇⴱⴰⵍ ⵓⵙⵓⴼⴼⵖ, F2 ⴰⵔ ⵉⵜⵜⴰⴽⴽⴰ
completion-none-to-take-back = ⵓⵔ ⵉⵍⵍⵉ ⵓⵙⵓⴼⴼⵖ ⴳ ⵓⵣⵔⵉⵔⴳ ⴰⴷ: F4 ⴰⵔ ⵉⵇⴱⴱⵍ ⵢⴰⵏ
completion-taken-back = ⵉⵜⵜⵓⴽⴽⴰⵙ ⵓⵙⵓⴼⴼⵖ ({ $line }): { $reason }
completion-excepted-all =
    { $count ->
        [one] ⵉⵜⵜⵢⴰⵇⴱⴰⵍ ⵓⵙⵓⴼⴼⵖ ⵉ ⵢⴰⵜ, F2 ⴰⵔ ⵉⵜⵜⴰⴽⴽⴰ
       *[other] ⵉⵜⵜⵢⴰⵇⴱⴰⵍ ⵓⵙⵓⴼⴼⵖ ⵉ { $count }, F2 ⴰⵔ ⵉⵜⵜⴰⴽⴽⴰ
    }
completion-head =
    { $percent } % ⵏ ⵜⵙⵔⴰⴳⵉⵏ{ $passed ->
        [0] { "" }
        [one] { " " }· ⵢⴰⵏ ⵓⵙⴽⴰⵣⵍ
       *[other] { " " }· { $passed } ⵏ ⵉⵙⴽⴰⵣⵍⵏ
    }{ $exams ->
        [none] { "" }
       *[other] { " " }· ⴰⴳⴷⴰ { $exams } ⴳ ⵉⵔⵎⵏ
    }{ $practice ->
        [0] { "" }
       *[other] { " " }· { $practice } % ⴳ ⵜⵡⵓⵔⵉ
    } · { $ready } ⵣⴳ { $count } ⵔⴰ ⵜⵜⵓⵙⵏⵜⵎⵏⵜ
completion-head-pathway = { $modules } ⵏ ⵉⵎⵓⴷⵓⵍⴻⵏ · { $ready } ⵣⴳ { $count } ⵔⴰ ⵜⵜⵓⵙⵏⵜⵎⵏⵜ
completion-ask =
    ⵉⵙ ⵔⴰ ⵉⵙⵎⴷ ⵓⵙⵎⵓⵜⵜⴳ ⵉ { $count ->
        [one] ⵢⴰⵜ ⵜⵎⵖⴰⵔⵜ
       *[other] { $count } ⵏ ⵜⵎⵖⴰⵔⵉⵏ
    } ⵙ ⵓⵟⵟⵓⵏ ⵉ ⴽⵓ ⵢⴰⵜ?{ $without ->
        [0] { "" }
        [one] { " " }ⵢⴰⵜ ⵔⴰ ⵜⵇⵇⵉⵎ ⴱⵍⴰ ⵜⴰⵏⴰⴳⴰⵜ.
       *[other] { " " }{ $without } ⵔⴰ ⵇⵇⵉⵎⵏⵜ ⴱⵍⴰ ⵜⴰⵏⴰⴳⴰⵜ.
    }{ $registers ->
        [0] { "" }
        [one] { " " }ⵢⴰⵏ ⵓⴷⵍⵉⵙ ⵓⵔ ⵢⵓⵔⵉ: ⵜⵉⵙⵔⴰⴳⵉⵏ ⵏⵏⵙ ⵓⵔ ⵜⵜⵓⵙⵙⵉⴹⵏⵜ.
       *[other] { " " }{ $registers } ⵏ ⵉⴷⵍⵉⵙⵏ ⵓⵔ ⵓⵔⵉⵏ: ⵜⵉⵙⵔⴰⴳⵉⵏ ⵏⵏⵙⵏ ⵓⵔ ⵜⵜⵓⵙⵙⵉⴹⵏⵜ.
    }
completion-grant = ⴼⴽ
completion-not-now = ⵓⵔ ⴷ ⵖⵉⵍⴰⴷ
completion-except = ⴰⵙⵓⴼⴼⵖ
completion-except-all = ⴰⵙⵓⴼⴼⵖ ⵉ ⴽⵓⵍⵍⵓ
completion-print = ⵙⵉⴳⴳⵣ
completion-register = ⴰⴷⵍⵉⵙ
completion-granted =
    { $count ->
        [one] ⵜⴻⵜⵜⵢⴰⴼⴽⴰ ⵢⴰⵜ ⵜⵏⴰⴳⴰⵜ: { $first } ✓
       *[other] ⵜⵜⵢⴰⴼⴽⴰⵏⵜ { $count } ⵏ ⵜⵏⴰⴳⴰⵜⵉⵏ, ⵣⴳ { $first } ⴰⵔ { $last } ✓
    }
completion-nobody = ⴰⵡⴷ ⵢⴰⵏ: ⴽⵓ ⵢⴰⵜ ⴷⴰⵔⵙ ⵜⵉⵏ ⵏⵏⵙ, ⵏⵖ ⵉⵅⵚⵚⴰ ⵜⵜ ⴽⵔⴰ. F4 ⴰⵔ ⵉⵇⴱⴱⵍ ⴰⵙⵓⴼⴼⵖ.
completion-registers =
    { $count ->
        [one] ⵢⴰⵏ ⵓⴷⵍⵉⵙ ⵉⵣⵔⵉⵏ ⵓⵔ ⵢⵓⵔⵉ: ⵜⵉⵙⵔⴰⴳⵉⵏ ⵏⵏⵙ ⵓⵔ ⵜⵜⵓⵙⵙⵉⴹⵏⵜ.
       *[other] { $count } ⵏ ⵉⴷⵍⵉⵙⵏ ⵉⵣⵔⵉⵏ ⵓⵔ ⵓⵔⵉⵏ: ⵜⵉⵙⵔⴰⴳⵉⵏ ⵏⵏⵙⵏ ⵓⵔ ⵜⵜⵓⵙⵙⵉⴹⵏⵜ.
    }
completion-ready = { $ready } ⵣⴳ { $count } ⵔⴰ ⵜⵜⵓⵙⵏⵜⵎⵏⵜ
completion-terms = ⵜⵉⵙⵔⴰⴳⵉⵏ { $percent } % · ⵉⵙⴽⴰⵣⵍⵏ { $passed } · ⴰⵏⵇⵇⵉⴷ ⵏ ⵓⴼⵓⵥ { $pass } · ⵜⵉⵙⵔⴰⴳⵉⵏ ⴳ ⵜⵡⵓⵔⵉ { $practice } %
certificate-number = ⵓⵟⵟⵓⵏ
certificate-name = ⵉⵙⵎ
certificate-title = ⴰⵣⵡⵍ
certificate-granted = ⵜⴻⵜⵜⵢⴰⴼⴽⴰ
certificate-standing = ⴰⴷⴷⴰⴷ
certificate-course = ⵜⴰⵔⴰⴱⴱⵓⵜ
certificate-hours = ⵜⵉⵙⵔⴰⴳⵉⵏ
certificate-mark = ⴰⴳⴷⴰ
certificate-exception = ⴰⵙⵓⴼⴼⵖ
certificate-annulled-on = ⵜⴻⵜⵜⵓⵙⴼⵙⴰⵅ
certificate-copies-made = ⵜⵓⵏⵖⵉⵍⵉⵏ
certificate-undone = ⵜⴻⵜⵜⵓⵙⴼⵙⴰⵅ ⵜⴳⵉⵔⴰ
certificate-annulled-short = ⵜⴻⵜⵜⵓⵙⴼⵙⴰⵅ ⴳ { $day }: { $reason }
certificate-annulled-word = ⵜⴻⵜⵜⵓⵙⴼⵙⴰⵅ
certificate-of = « { $title } », { $hours }, ⵣⴳ { $from } ⴰⵔ { $to }
certificate-kept = ⵔⴰ ⵜⴻⵜⵜⵢⴰⴼⴽ
certificate-copies =
    { $count ->
        [one] ⵜⴻⵜⵜⵢⴰⴼⴽⴰ
       *[other] ⵜⴻⵜⵜⵢⴰⴼⴽⴰ ×{ $count }
    }
certificate-count =
    { $count ->
        [one] ⵢⴰⵏ ⵓⵟⵟⵓⵏ ⴳ ⵓⴷⵍⵉⵙ
       *[other] { $count } ⵏ ⵓⵟⵟⵓⵏⵏ ⴳ ⵓⴷⵍⵉⵙ
    }
certificate-none = ⵓⵔ ⵜⴰ ⵜⵍⵍⵉ ⵜⵏⴰⴳⴰⵜ: C ⵣⴳ ⵜⵔⴰⴱⴱⵓⵜ ⴰⵔ ⵉⵙⴽⴰⵏ ⵎⴰ ⵜⵜ ⵉⵜⵜⴰⵎⵥⵏ.
certificate-none-new = ⵓⵔ ⵜⵍⵍⵉ ⵜⵏⴰⴳⴰⵜ ⵔⴰ ⵜⴻⵜⵜⵢⴰⴼⴽ: ⵜⵉⴷ ⵏ ⴷⴰ ⵜⵜⵢⴰⴼⴽⴰⵏⵜ ⵢⴰⴷ. ⵜⵓⵏⵖⵉⵍⵜ ⴳ ⵓⴷⵍⵉⵙ (F7, ⴹⴰⵕⵙ R).
certificate-needs-file = ⴰⵢⵏⵏⴰ ⵉⵜⵜⵢⴰⴼⴽⴰⵏ ⴰⵔ ⵉⵜⵜⵢⴰⵔⴰ ⴳ ⵓⵣⵎⵎⴻⵎ ⵉ ⵍⴱⴷⴰ: ⴼⴽⴰⵜ ⵉⵙⵎ ⵏ ⵓⴼⴰⵢⵍⵓ
certificate-write = ⴰⵔⴰ ⴰⴷⵍⵉⵙ
certificate-logged-unwritten =
    { $count ->
        [one] ⵜⴻⵜⵜⵢⵓⵔⴰ ⵜⵏⴰⴳⴰⵜ ⵉⵙ ⵜⴻⵜⵜⵢⴰⴼⴽ
       *[other] { $count } ⵏ ⵜⵏⴰⴳⴰⵜⵉⵏ ⵜⵜⵢⵓⵔⴰⵏⵜ ⵉⵙ ⵜⵜⵢⴰⴼⴽⴻⵏⵜ
    }, ⵎⴰⵛⴰ ⴰⴼⴰⵢⵍⵓ ⵓⵔ ⵉⵍⵍⵉ ⴳ ⵓⴷⵖⴰⵔ ⵏⵏⵙ. { $why } ⵙⵉⴳⴳⵣ ⵜⴰⵏⵖⵉⵍⵜ.
certificate-written =
    { $count ->
        [one] ⵜⵓⵔⴰ ⵜⵏⴰⴳⴰⵜ: { $file } ✓
       *[other] ⵓⵔⴰⵏⵜ { $count } ⵏ ⵜⵏⴰⴳⴰⵜⵉⵏ: { $file } ✓
    }
certificate-reprint-why = ⵜⴰⵎⵏⵜⵉⵍⵜ ⵏ ⵜⵓⵏⵖⵉⵍⵜ
certificate-annul-why = ⵜⴰⵎⵏⵜⵉⵍⵜ ⵏ ⵓⵙⴼⵙⵅ
certificate-copy-why = ⵜⴰⵏⴰⴳⴰⵜ { $number } ⵜⴻⵜⵜⵢⴰⴼⴽⴰ ⵢⴰⴷ: ⵉⵏⵉ ⵎⴰⵅⴼ ⵜⵓⵏⵖⵉⵍⵜ ⵢⴰⴹⵏ.
certificate-reason-missing = ⵉⵏⵉ ⵎⴰⵅⴼ: ⴰⴷⵍⵉⵙ ⴰⵔ ⵜ ⵉⵃⵟⵟⵓ.
certificate-annulled = ⵜⴰⵏⴰⴳⴰⵜ { $number } ⵜⴻⵜⵜⵓⵙⴼⵙⴰⵅ ✓
certificate-annulled-already = ⵜⴰⵏⴰⴳⴰⵜ { $number } ⵜⴻⵜⵜⵓⵙⴼⵙⴰⵅ ⵣⴳ { $day }.
certificate-unknown = ⵓⵔ ⵜⵍⵍⵉ ⵜⵏⴰⴳⴰⵜ { $number }: ⴰⵔⴰ ⴰⵙⴳⴳⵯⴰⵙ/ⵓⵟⵟⵓⵏ, 2026/12.
assessment-mark-unknown = « { $text } » ⵓⵔ ⵉⴳⵉ ⴰⵏⵇⵇⵉⴷ ⴼ { $of }: 12 ⵏⵖ 12,5, { $of } ⵙ ⵡⴰⵜⵜⵓⵢ.
assessment-future = { $day } ⵓⵔ ⵜⴰ ⵉⵍⴽⵉⵎ: ⴰⵙⴽⴰⵣⵍ ⴰⵔ ⵉⵜⵜⵢⴰⵔⴰ ⴹⴰⵕⵙ.
assessment-early = ⵜⴰⵔⴰⴱⴱⵓⵜ ⴰⴷ ⴰⵔ ⵜⵙⵙⵏⵜⵉ ⴳ { $day }: ⴼⴽ ⴰⵙⵙ ⵣⴳ ⵉⵎⵉⵔ.
assessment-none = ⵜⴰⵔⴰⴱⴱⵓⵜ ⴰⴷ ⵓⵔ ⴷⴰⵔⵙ ⵉⵔⵎ ⴰⴷ.
assessment-marked =
    { $count ->
        [one] ⵢⴰⵏ ⵓⵏⵇⵇⵉⴷ ⵏⵖ ⵢⴰⵜ ⵜⵡⴰⵍⴰ ⵜⵉⵙⵙ ⵙⵏⴰⵜ ⵣⴷⵉⵏ ⵉⵙ: ⴽⴽⵙ ⵜⵏ ⵜⴰⵣⵡⴰⵔⴰ.
       *[other] { $count } ⵏ ⵉⵏⵇⵇⵉⴷⵏ ⵏⵖ ⵜⵉⵡⴰⵍⴰ ⵜⵉⵙⵙ ⵙⵏⴰⵜ ⵣⴷⵉⵏ ⵉⵙ: ⴽⴽⵙ ⵜⵏ ⵜⴰⵣⵡⴰⵔⴰ.
    }
assessment-unknown = ⵓⵔ ⵉⵍⵍⵉ ⵓⵙⴽⴰⵣⵍ { $text }: ⵜⴰⵍⴳⴰⵎⵜ ⴰⵔ { $last }.
assessment-named = { $title }
assessment-again = T2 { $what }
assessment-added = { $what }, { $day }: ⵉⵔⵏⵏⴰ, ⴰⵔⴰ ⵉⵏⵇⵇⵉⴷⵏ ✓
assessment-removed = { $what }: ⵉⵜⵜⵡⴰⴽⴽⵙ ✓
assessment-of-programme = ⵉⵔⵎ ⴰⴷ ⵉⴳⴰ ⵡⵉⵏ ⵓⵖⴰⵡⴰⵙ: ⵓⵔ ⵉⵜⵜⵡⴰⴽⴽⵙ.
assessment-ask-title = ⴰⵙⴽⴰⵣⵍ
assessment-ask-points = ⴰⵏⵇⵇⵉⴷ ⴼ
assessment-ask-day = ⴳ
assessment-ask-again = ⵜⴰⵡⴰⵍⴰ ⵜⵉⵙⵙ ⵙⵏⴰⵜ, ⴳ
assessment-new = ⴰⵙⴽⴰⵣⵍ
assessment-second = ⵜⵉⵙⵙ ⵙⵏⴰⵜ
exam-minutes = ⴰⵏⵇⵇⵉⵙ
exam-minutes-written = ⵢⵓⵔⴰ ⵓⵏⵇⵇⵉⵙ: { $file } ✓
paper-kingdom = ⵜⴰⴳⵍⴷⵉⵜ ⵏ ⵍⵎⵖⵔⵉⴱ
paper-agency = ⴰⵡⵙ ⴰⵏⴰⵎⵓⵔ
paper-certificate = TANAGAT N USMUTTG
paper-certificate-number = ⵓⵟ. { $number }
paper-certificate-copy = ⵜⵓⵏⵖⵉⵍⵜ, ⵓⵟ. { $copy }
paper-certificate-who =
    ⵜⴰⵎⴰⵣⴰⵏⵜ ⵜⴰⵙⴳⴰⵏⵜ { $delegation } ⴰⵔ ⵜⵙⵏⵜⴰⵎ ⵉⵙ { $sex ->
        [m] ⵎⴰⵙⵙ
       *[f] ⵎⴰⵙⵙⴰ
    } { $name }
paper-certificate-born =
    { $sex ->
        [m]
            { $how ->
                [day] ⵉⵍⵓⵍ ⴳ { $birth }
                [about] ⵉⵍⵓⵍ ⴳ ≈ { $birth }
               *[year] ⵉⵍⵓⵍ ⴳ { $birth }
            }
       *[f]
            { $how ->
                [day] ⵜⵍⵓⵍ ⴳ { $birth }
                [about] ⵜⵍⵓⵍ ⴳ ≈ { $birth }
               *[year] ⵜⵍⵓⵍ ⴳ { $birth }
            }
    }
paper-certificate-cin = CIN { $cin }
paper-certificate-file = ⴰⴽⴰⵔⴰⵎ ⵓⵟ. { $file }
paper-certificate-what =
    { $sex ->
        [m] ⵉⴹⴼⴰⵔ ⵉⵙⵎⴷ ⴰⵙⵎⵓⵜⵜⴳ
       *[f] ⵜⴹⴼⴰⵔ ⵜⵙⵎⴷ ⴰⵙⵎⵓⵜⵜⴳ
    } « { $title } », { $hours }, ⵣⴳ { $from } ⴰⵔ { $to }.
paper-certificate-mark = ⴰⴳⴷⴰ: { $mark } ⴼ 20.
paper-certificate-done = { $place }, { $day }
paper-delegate = ⴰⵎⴰⵣⴰⵏ ⴰⵙⴳⴰⵏ ⵏⵖ ⵜⴰⵎⴰⵣⴰⵏⵜ, ⵟⵟⴰⴱⵄ
paper-exam = ANQQIS N IRMN
paper-exam-of = { $module } · { $course } · { $centre }
paper-exam-day = { $what }: { $day }, ⴼ { $of }
paper-exam-count = ⵜⵓⴼⴼⵏⵜ: { $passed } · ⵜⴳⵯⵔⴰⵏⵜ: { $failed } · ⵉⵏⵇⵇⵉⴷⵏ ⵅⵚⵚⴰⵏ: { $open } · ⴰⴼⵓⵥ ⵣⴳ { $pass } ⴼ 20
paper-exam-jury = ⴰⵙⵇⵇⴰⵎⵓ: ⵉⵙⵎ, ⵜⴰⵡⵓⵔⵉ, ⴰⵙⵜⴰⵏ
cli-do-certificates = ⵜⵉⴳⵉⵔⴰ ⵏ ⵓⵙⵎⵓⵜⵜⴳ ⴷ ⵜⵏⴰⴳⴰⵜⵉⵏ
cli-do-certificates-rule = ⵥⵔ ⵏⵖ ⵙⵔⵙ ⴰⵢⵏⵏⴰ ⵉⵜⵜⵓⵜⵜⵔ ⵓⵎⵓⴷⵓⵍ; - ⴰⵔ ⵜⵔⴰⵔⴰ ⵜⴰⴼⴰⴷⴰ ⵉ ⵜⵎⴰⵣⴰⵏⵜ
cli-do-certificates-eligible = ⵎⴰ ⵉⵙⵙⵎⴷⵏ ⵜⵉⴼⴰⴷⵉⵡⵉⵏ ⴳ ⵜⵔⴰⴱⴱⵓⵜ ⵏⵖ ⴳ ⵓⴱⵔⵉⴷ, ⴷ ⴰⵢⵏⵏⴰ ⵉⵅⵚⵚⴰⵏ ⵜⵉⵢⵢⴰⴹ
cli-do-certificates-issue = ⵙⵎⴷ ⴰⵙⵎⵓⵜⵜⴳ ⵉ ⵜⵉⴷ ⵉⵙⵙⵎⴷⵏ ⵜⵉⴼⴰⴷⵉⵡⵉⵏ, ⴼⴽ ⴰⵙⵏⵜ ⵓⵟⵟⵓⵏⵏ
cli-do-certificates-print = ⴰⵔⴰ ⵉ ⵓⵙⵉⴳⴳⵣ ⵜⵉⵏⴰⴳⴰⵜⵉⵏ ⵏ ⵜⵔⴰⴱⴱⵓⵜ ⵏⵏⴰ ⵔⴰ ⵜⵜⵢⴰⴼⴽⵏⵜ
cli-do-certificates-list = ⴰⴷⵍⵉⵙ ⵏ ⵜⵏⴰⴳⴰⵜⵉⵏ, ⴳ ⵓⴳⴷⵉⵍ ⵏⵖ ⴳ ⵓⴼⴰⵢⵍⵓ
cli-do-certificates-reprint = ⴰⵔⴰ ⵜⴰⵏⴰⴳⴰⵜ ⵉ ⵓⵙⵉⴳⴳⵣ, ⴷ ⵜⵓⵏⵖⵉⵍⵜ ⵙ ⵜⵎⵏⵜⵉⵍⵜ ⵏⵏⵙ
cli-do-certificates-annul = ⵙⴼⵙⵅ ⵜⴰⵏⴰⴳⴰⵜ, ⵙ ⵜⵎⵏⵜⵉⵍⵜ
cli-do-exams-add = ⵔⵏⵓ ⴰⵙⴽⴰⵣⵍ ⵉ ⵜⵔⴰⴱⴱⵓⵜ, ⵏⵖ ⵜⴰⵡⴰⵍⴰ ⵜⵉⵙⵙ ⵙⵏⴰⵜ ⵏ ⵢⵉⵔⵎ
cli-do-exams-remove = ⴽⴽⵙ ⴰⵙⴽⴰⵣⵍ ⴱⵍⴰ ⵉⵏⵇⵇⵉⴷⵏ
cli-do-exams-print = ⴰⵔⴰ ⴰⵏⵇⵇⵉⵙ ⵏ ⵉⵔⵎⵏ ⵉ ⵓⵙⵉⴳⴳⵣ
cli-arg-pathway = ⴰⴱⵔⵉⴷ, ⵙ ⵜⵏⴳⴰⵍⵜ ⵏⵏⵙ
cli-arg-year = ⴰⵙⴳⴳⵯⴰⵙ
cli-arg-number = ⵓⵟⵟⵓⵏ: 2026/12, ⵏⵖ 12 ⵏ ⵓⵙⴳⴳⵯⴰⵙ ⴰⴷ
cli-arg-assessment = ⵓⵟⵟⵓⵏ ⵏ ⵓⵙⴽⴰⵣⵍ ⴳ ⵜⵍⴳⴰⵎⵜ ⵏ ⵜⵔⴰⴱⴱⵓⵜ
cli-arg-title = ⴰⵣⵡⵍ
cli-arg-out-of = ⴰⵏⵇⵇⵉⴷ ⴼ; ⴱⵍⴰ ⴽⵔⴰ, 20
cli-arg-again = ⵜⴰⵡⴰⵍⴰ ⵜⵉⵙⵙ ⵙⵏⴰⵜ ⵏ ⵓⵙⴽⴰⵣⵍ ⵏ ⵡⵓⵟⵟⵓⵏ ⴰⴷ
cli-arg-exception = ⴰⵙⵓⴼⴼⵖ: « 7 tuḍn g yunyu », ⵏⵖ « * tamntilt » ⵉ ⴽⵓⵍⵍⵓ
cli-value-exception = N TAMNTILT
cli-no-such-pathway = ⵓⵔ ⵉⵍⵍⵉ ⵓⴱⵔⵉⴷ « { $text } ».
cli-one-of = ⴼⴽ ⵢⴰⵏ ⵣⴳⵙⵏ, ⵓⵔ ⴳⵉ ⵙ ⵙⵉⵏ: { $args }.
history-mark = ⴰⵏⵇⵇⵉⴷ
history-term = ⵜⵉⵣⵉ
history-part = ⵉⵔⵎ
history-out-of = ⴼ
history-again = ⵜⴰⵡⴰⵍⴰ ⵜⵉⵙⵙ ⵙⵏⴰⵜ ⵏ
history-assessment = ⴰⵙⴽⴰⵣⵍ
history-certificate = ⵜⴰⵏⴰⴳⴰⵜ
history-granted-on = ⵜⴻⵜⵜⵢⴰⴼⴽⴰ ⴳ
history-annulled-on = ⵜⴻⵜⵜⵓⵙⴼⵙⴰⵅ ⴳ
history-annulled = ⵎⴰⵅⴼ ⵜⴻⵜⵜⵓⵙⴼⵙⴰⵅ
history-pathway = ⴰⴱⵔⵉⴷ
birth-about = ⴷⴰⵔ { $year }
course-called = ⵜⴰⵔⴰⴱⴱⵓⵜ
place-attended = ⵜⵉⵍⵉⵜ ⵏⵏⵙ
place-attended-short = ⵜⵉⵍⵉⵜ ⵏⵏⵙ
action-attended = ⵜⵉⵍⵉⵜ ⵏⵏⵙ
action-attended-help = ⴰⵢⵏⵏⴰ ⵙ ⵜⵓⵛⴽⴰ: ⵜⵉⵍⵉⵜ, ⵜⵉⵙⵔⴰⴳⵉⵏ, ⵉⵙⵓⵔⵉⴼⵏ ⴷ ⵓⴹⴼⴰⵔ, ⵜⵔⴰⴱⴱⵓⵜ ⵙ ⵜⵔⴰⴱⴱⵓⵜ.
action-excuse = ⴰⵙⵓⵔⴼ
action-excuse-help = ⵓⵙⵙⴰⵏ ⴳ ⵜⴻⵜⵜⵡⴰⵙⵓⵔⴼ, ⵙ ⵜⴼⵔⴽⵉⵜ ⵉⵜⵜⵢⴰⵥⵔⴰⵏ: ⵜⵉⴼⵔⴰⵜⵉⵏ ⵏ ⵡⵓⵙⵙⴰⵏ ⴰⵏⵏ ⴰⵔ ⵜⵜⵢⴰⵔⵥⴰⵎⵏⵜ ⵙ J ⴳ ⵉⵣⵉⵔⵉⴳ ⵏⵏⵙ.
attended-course = ⵜⴰⵔⴰⴱⴱⵓⵜ
attended-untaken = ⵓ. ⵜ.
attended-presence = ⵜⵉⵍⵉⵜ
attended-assiduity = ⵜⵉⵙⵔⴰⴳⵉⵏ
attended-sums = ⵣⴳ
attended-all = ⴰⴽⴽⵯ
attended-head = ⴰⴽⴽⵯ ⵜⵉⵔⵓⴱⴱⴰ ⵏⵏⵙ, ⴰⵔ ⴰⵙⵙ ⴰⴷ
attended-neutral = ⵜⵉⴷ ⵙ ⵜⵎⵏⵜⵉⵍⵜ ⵓⵔ ⵜⵜⵓⵙⵙⵉⴹⵏⵜ
attended-not-neutral = ⵜⵉⴷ ⵙ ⵜⵎⵏⵜⵉⵍⵜ ⴰⵔ ⵜⵜⵓⵙⵙⵉⴹⵏⵜ
attended-rates = ⵜⵉⵍⵉⵜ { $came } ⵣⴳ { $of }: { $heads } · ⵜⵉⵙⵔⴰⴳⵉⵏ { $attended } ⵣⴳ { $offered }: { $minutes }
attended-leaves = ⵉⵙⵓⵔⵉⴼⵏ, ⵖⵣⵣⵉⴼⵏⵉⵏ
attended-tasks = ⴰⴹⴼⴰⵔ
attended-no-course = ⵓⵔ ⵜⵍⵍⵉ ⵜⵔⴰⴱⴱⵓⵜ. ⵜⵉⵍⵉⵜ ⵏⵏⵙ ⴰⵔ ⵜⵙⵙⵏⵜⵉ ⵙ ⵓⵣⵎⵎⴻⵎ ⴰⵎⵣⵡⴰⵔⵓ.
attended-no-leave = ⴰⵡⴷ ⵢⴰⵏ. F4 ⴰⵔ ⵉⵜⵜⴰⵔⴰ ⵢⴰⵏ: ⵜⵉⴼⵔⴰⵜⵉⵏ ⵏ ⵡⵓⵙⵙⴰⵏ ⵏⵏⵙ ⵔⴰ ⵔⵥⵎⵏⵜ ⵙ J.
attended-no-task = ⴰⵡⴷ ⵢⴰⵏ. ⴰⵖⵏⵓ ⵏ ⵜⵉⵍⵉⵜ ⴰⵔ ⵜ ⵉⵔⵥⵥⵎ.
attended-on-no-leave = ⵓⵔ ⵉⵍⵍⵉ ⵓⵙⵓⵔⴼ ⴷⴰ: ⵙⵔⵙ ⴰⵎⵃⴹⵓ ⵅⴼ ⵢⴰⵏ.
attended-task-closed = ⴰⴹⴼⴰⵔ ⴰⴷ ⵉⵇⵇⵏ: F9 h ⴰⵔ ⵉⵙⴽⴰⵏ ⴰⵎⵣⵔⵓⵢ ⵏⵏⵙ.
attended-proof = { $proof }, ⵜⴻⵜⵜⵢⴰⵥⵔⴰ ⴳ { $day }
attended-behind = ⵜⵉⵖⵉⵎⵉⵜⵉⵏ
attended-change = ⵙⵏⴼⵍ, ⵙⵎⴷ
attended-sheet = ⵜⵉⴼⵔⵜ
attended-turn = ⵜⵍⵍⴰ, ⵓⵔ ⵜⵍⵍⵉ…
attended-every = ⴰⴽⴽⵯ
attended-which = { $what }: { $count }
attended-none = ⵓⵔ ⵜⵍⵍⵉ ⵜⵖⵉⵎⵉⵜ.
behind-day = ⴰⵙⵙ
behind-starts = ⵜⴰⵙⵔⴰⴳⵜ
behind-course = ⵜⴰⵔⴰⴱⴱⵓⵜ
behind-what = ⵜⴰⵎⴰⵜⴰⵔⵜ
behind-attended = ⵜⵜⵓⴹⴼⴰⵔⵏⵜ
behind-length = ⵜⴰⵏⵣⴰⴳⵜ
leave-kind = ⴰⵏⴰⵡ
leave-from = ⵣⴳ
leave-to = ⴰⵔ
leave-to-hint = ⵉⵅⵡⴰ: ⵓⵔ ⵜⴰ ⵉⵜⵜⵢⴰⵙⵙⴰⵏ
leave-proof = ⵜⴰⴼⵔⴽⵉⵜ
leave-seen = ⵜⴻⵜⵜⵢⴰⵥⵔⴰ ⴳ
leave-note = ⵜⴰⵎⴰⵡⵜ
leave-kind-maternity = ⵜⴰⵔⵓⵡⵜ
leave-kind-illness = ⵜⴰⵎⴰⴹⵓⵏⵜ
leave-kind-child = ⴰⵔⵔⴰⵡ ⵢⵓⴹⵏ
leave-kind-family = ⵜⴰⵡⴰⵛⵓⵍⵜ
leave-kind-exam = ⵉⵔⵎ
leave-kind-travel = ⴰⵎⵓⴷⴷⵓ
leave-kind-work = ⵜⴰⵡⵓⵔⵉ
leave-kind-other = ⵜⴰⵎⵏⵜⵉⵍⵜ ⵢⴰⴹⵏ
leave-proof-medical = ⵜⴰⴼⵔⴽⵉⵜ ⵏ ⵓⵎⵙⵓⵊⵊⵉ
leave-proof-civil = ⵜⴰⴼⵔⴽⵉⵜ ⵏ ⵡⴰⴷⴷⴰⴷ ⴰⵖⵔⵎⴰⵏ
leave-proof-summons = ⵜⵉⵖⵔⵉ
leave-proof-employer = ⵜⴰⴼⵔⴽⵉⵜ ⵏ ⴱⴰⴱ ⵏ ⵜⵡⵓⵔⵉ
leave-proof-family = ⴰⵡⴰⵍ ⵏ ⵜⵡⴰⵛⵓⵍⵜ
leave-proof-other = ⵜⴰⴼⵔⴽⵉⵜ ⵢⴰⴹⵏ
leave-no-proof = ⴱⵍⴰ ⵜⴰⴼⵔⴽⵉⵜ
leave-open = ⴱⵍⴰ ⵜⵉⴳⵉⵔⴰ
leave-new = ⴰⵙⵓⵔⴼ
leave-remove = ⴽⴽⵙ
leave-span = ⵣⴳ { $from } ⴰⵔ { $to }
leave-span-open = ⵣⴳ { $from }
leave-long = ⴰⵙⵓⵔⴼ ⵓⵔ ⵢⵓⴳⵔ { $max } ⵏ ⵡⵓⵙⵙⴰⵏ: ⵉⵖ ⵢⵓⴳⵔ, ⵙⴱⴷⴷ ⴰⵣⵎⵎⴻⵎ.
leave-proof-missing = ⵉⵏⵉ ⴰⵢⵏⵏⴰ ⵉⵜⵜⵢⴰⵥⵔⴰⵏ ⴰⵙⵙ ⴰⵏⵏ.
leave-proof-future = ⵜⴰⴼⵔⴽⵉⵜ ⴰⵔ ⵜⴻⵜⵜⵢⴰⵥⵔⴰ ⴰⵙⵙ ⴰⴷ ⵏⵖ ⴷⴰⵜ ⴰⵙ.
leave-meets = ⴷⴰⵔⵙ ⴰⵙⵓⵔⴼ ⵣⴳ { $from } ⴰⵔ { $to }: ⵙⵏⴼⵍ ⵜ, ⵏⵖ ⵙⵜⵉ ⵉⵙⴰⴽⵓⴷⵏ ⵢⴰⴹⵏ.
leave-meets-open = ⴷⴰⵔⵙ ⴰⵙⵓⵔⴼ ⴱⵍⴰ ⵜⵉⴳⵉⵔⴰ ⵣⴳ { $from }: ⵙⵙⵎⴷ ⵜ ⵜⴰⵣⵡⴰⵔⴰ.
leave-ask = ⵉⴷⵍⵉⵙⵏ ⵉⵜⵜⵓⵙⵙⵏⵜⵎⵏ: { $wrong } ⴰⵔ ⵜⵜⵉⵏⵉⵏ ⵓⵔ ⵜⵍⵍⵉ, { $locked } ⵔⴳⵍⵏ, { $kept } ⴰⵔ ⵃⵟⵟⵓⵏ J.
leave-keep = ⵃⴹⵓ, ⵉⴷⵍⵉⵙⵏ ⵓⵔ ⵏⵏⴼⵉⵍⵏ
leave-correct = ⵃⴹⵓ, ⵜⵙⵔⵙⵜ ⴳⵉⵙⵏ J
leave-saved =
    { $name }: ⴰⵙⵓⵔⴼ { $leave }, { $corrected ->
        [0] ⵜⵉⵖⵉⵎⵉⵜⵉⵏ: { $ahead }
       *[other] { $corrected } ⵏ ⵉⴷⵍⵉⵙⵏ ⵜⵜⵓⵙⵖⵜⵉⵏ
    } ✓
leave-removed =
    ⴰⵙⵓⵔⴼ ⵣⴳ { $from } ⵉⵜⵜⵡⴰⴽⴽⵙ{ $kept ->
        [0] { "" }
       *[other] ; { $kept } ⵏ ⵉⴷⵍⵉⵙⵏ ⴰⵔ ⵃⵟⵟⵓⵏ J
    } ✓
leave-foretold = ⵜⵉⵖⵉⵎⵉⵜⵉⵏ ⵙ J ⴷⴰⵜ ⵡⴰⴽⵓⴷ: { $ahead }. ⵉⴷⵍⵉⵙⵏ ⵉⵜⵜⵓⵙⵙⵏⵜⵎⵏ: { $wrong } ⵔⴰ ⵜⵜⵓⵙⵖⵜⵉⵏ, { $locked } ⵔⴳⵍⵏ, { $kept } ⴰⵔ ⵃⵟⵟⵓⵏ J.
sheet-on-leave = { $line } { $name }: ⴰⵙⵓⵔⴼ ⴰⵙⵙ ⴰⴷ; P ⴰⵔ ⵉⵜⵜⴰⵔⴰ ⵜⵉⵍⵉⵜ, L ⴰⵔ ⵉⵔⵥⵥⵎ ⴰⵙⵓⵔⴼ.
table-leave = ⴰⵙⵓⵔⴼ
act-leave = ⴰⵙⵓⵔⴼ
act-remove-leave = ⴰⵙⵓⵔⴼ ⵉⵜⵜⵡⴰⴽⴽⵙⵏ
history-proof = ⵜⴰⴼⵔⴽⵉⵜ
history-seen-on = ⵜⴻⵜⵜⵢⴰⵥⵔⴰ ⴳ
help-attended-1 = ⵜⵉⵍⵉⵜ ⴰⵔ ⵜⵙⵙⵉⴹⵉⵏ ⵉⵅⴼⴰⵡⵏ: ⵜⵉⵖⵉⵎⵉⵜⵉⵏ ⴳ ⵜⵍⵍⴰ, ⵣⴳ ⵜⵉⴷ ⴳ ⵜⴻⵜⵜⵓⵇⵇⴰⵍ. ⴰⵙⴱⴷⴰⵔ ⵡⵉⵙⵙ ⵙⵉⵏ ⴰⵔ ⵉⵙⵙⵉⴹⵉⵏ ⵜⵉⵙⵔⴰⴳⵉⵏ: ⵜⵉⴷ ⵜⴹⴼⴰⵔ ⵣⴳ ⵜⵉⴷ ⵉⵜⵜⵢⴰⴼⴽⴰⵏ.
help-attended-2 = Entrée ⴰⵔ ⵉⵔⵥⵥⵎ ⵜⵉⵖⵉⵎⵉⵜⵉⵏ ⵏ ⵉⵣⵉⵔⵉⴳ; ⴷⵉⵏ, ⵜⴰⴱ ⴰⵔ ⵉⵜⵜⴰⵊⵊⴰ ⵜⵉⵏ ⵏ ⵢⴰⵜ ⵜⵎⴰⵜⴰⵔⵜ. F4 ⴰⵔ ⵉⵜⵜⴰⵔⴰ ⴰⵙⵓⵔⴼ, Entrée ⴰⵔ ⵜ ⵉⵙⵏⴼⴰⵍ ⵏⵖ ⴰⵔ ⵜ ⵉⵙⵎⴷⴷⴰ.
cli-do-leave = ⵉⵙⵓⵔⵉⴼⵏ: ⵓⵙⵙⴰⵏ ⵏ ⵜⵎⵏⵜⵉⵍⵜ, ⴷ ⵜⴼⵔⴽⵉⵜ ⵏⵏⵙⵏ
cli-do-leave-list = ⵉⵙⵓⵔⵉⴼⵏ ⵏ ⵢⴰⵏ ⵓⴼⴳⴰⵏ
cli-do-leave-add = ⴰⵔⴰ ⴰⵙⵓⵔⴼ; ⵜⵉⴼⵔⴰⵜⵉⵏ ⵏ ⵡⵓⵙⵙⴰⵏ ⵏⵏⵙ ⴰⵔ ⵔⵥⵥⵎⵏⵜ ⵙ J
cli-do-leave-set = ⵙⵏⴼⵍ, ⵙⴳⵥⵥⵍ ⵏⵖ ⵙⵙⵎⴷ ⴰⵙⵓⵔⴼ
cli-do-leave-remove = ⴽⴽⵙ ⴰⵙⵓⵔⴼ; ⵉⴷⵍⵉⵙⵏ ⵢⵓⵔⴰⵏ ⴰⵔ ⵃⵟⵟⵓⵏ J
cli-do-persons-attendance = ⵜⵉⵍⵉⵜ ⴷ ⵜⵙⵔⴰⴳⵉⵏ ⵏⵏⵙ, ⵜⴰⵔⴰⴱⴱⵓⵜ ⵙ ⵜⵔⴰⴱⴱⵓⵜ
cli-arg-leave = ⵓⵟⵟⵓⵏ ⵏ ⵓⵙⵓⵔⴼ
cli-arg-correct = ⵙⵔⵙ J ⴳ ⵉⴷⵍⵉⵙⵏ ⵉⵜⵜⵓⵙⵙⵏⵜⵎⵏ ⵏⵏⴰ ⵜⵜⵉⵏⵉⵏ ⵓⵔ ⵜⵍⵍⵉ
cli-arg-classes = ⴷ ⴽⵓ ⵜⵉⵖⵉⵎⵉⵜ
cli-value-leave = ASURF
cli-no-such-leave = ⵓⵔ ⵉⵍⵍⵉ ⵓⵙⵓⵔⴼ ⵙ ⵓⵟⵟⵓⵏ « { $text } ».
status-early =
    { $sex ->
        [m] ⵉⴼⴼⵖ ⴷⴰⵜ ⵜⵉⴳⵉⵔⴰ
       *[f] ⵜⴼⴼⵖ ⴷⴰⵜ ⵜⵉⴳⵉⵔⴰ
    }
label-early = S
sheet-early =
    { $line } { $name }: { $sex ->
        [m] ⵉⴼⴼⵖ
       *[f] ⵜⴼⴼⵖ
    } { $minutes } ⵏ ⵜⵓⵙⴷⵉⴷⵉⵏ ⴷⴰⵜ ⵜⵉⴳⵉⵔⴰ ✓
sheet-trainer = { $trainer } → { $mark }
sheet-corrected-first = { $line } { $name }: { $first } → { $status } ✓
sheet-marked-over = { $line } { $name }: { $first } ({ $clerk }) → { $status } ✓
sheet-key-early-help = ⵜⴼⴼⵖ 30 ⵏ ⵜⵓⵙⴷⵉⴷⵉⵏ ⴷⴰⵜ ⵜⵉⴳⵉⵔⴰ; ⴰⵔ ⵉⵜⵜⵢⴰⵔⴰ ⴰⵡⴷ ⴹⴰⵕⵜ ⵓⵎⴰⵟⵍ
sheet-key-trainer = A → J
sheet-key-trainer-help = ⴰⴷⵍⵉⵙ ⵉⵜⵜⵓⵙⵙⵏⵜⵎⵏ, ⴹⴰⵕⵙ ⵉⵜⵜⵓⵙⵖⵜⵉ: ⵜⴰⵎⴰⵜⴰⵔⵜ ⵏ ⵜⵎⵙⵎⵓⵜⵜⴳⵜ, ⴹⴰⵕⵜ ⴰⵙ ⵜⵉⵏ ⵜⵎⴰⵣⴰⵏⵜ
mark-early-zero = ⵜⵓⴼⴼⵖⴰ ⴷⴰⵜ ⵜⵉⴳⵉⵔⴰ: ⵢⴰⵜ ⵜⵓⵙⴷⵉⴷⵜ ⵙ ⵓⴷⴷⴰⵔ.
mark-early-long = { $minutes } ⵏ ⵜⵓⵙⴷⵉⴷⵉⵏ ⴷⴰⵜ ⵜⵉⴳⵉⵔⴰ ⴷ ⵓⵎⴰⵟⵍ ⵏⵏⵙ ⵓⴳⵔⵏⵜ ⵜⵉⵖⵉⵎⵉⵜ ⵏ { $class } ⵏ ⵜⵓⵙⴷⵉⴷⵉⵏ.
mark-not-offered = ⵜⴰⵔⴰⴱⴱⵓⵜ ⴰⴷ ⵓⵔ ⴰⵔ ⵜⵜⴰⵔⴰ « { $status } »: ⵜⵉⵎⴰⵜⴰⵔⵉⵏ ⵏⵏⵙ ⵍⵍⴰⵏⵜ ⴳ ⵜⴽⴰⵔⴹⴰ ⵏ ⵜⵔⴰⴱⴱⵓⵜ.
course-marks = ⵜⵉⵎⴰⵜⴰⵔⵉⵏ
course-marks-hint = ⵜⵍⵍⴰ, ⴰⵎⴰⵟⵍ, ⵓⵔ ⵜⵍⵍⵉ, ⵜⴰⵎⵏⵜⵉⵍⵜ, ⵜⴻⵜⵜⵡⴰⵙⵓⵔⴼ, ⵜⵓⴼⴼⵖⴰ: P R A J D S; - ⵉ ⴰⵢⵏⵏⴰ ⵓⵔ ⵉⵜⵜⵢⴰⵔⴰⵏ; ⵉⵅⵡⴰ: ⵣⵓⵏⴷ ⵜⴰⵎⴰⵣⴰⵏⵜ
course-neutral = ⵙ ⵜⵎⵏⵜⵉⵍⵜ
course-neutral-yes = ⴱⵔⵔⴰ ⵏ ⵉⵙⴱⴷⴰⵔⵏ
course-neutral-no = ⴰⵔ ⵜⵜⵓⵙⵙⵉⴹⵏⵜ
attended-some-neutral = ⵜⵉⴷ ⵙ ⵜⵎⵏⵜⵉⵍⵜ: ⵙ ⵜⵔⴰⴱⴱⵓⵜ
cli-do-courses-set = ⵙⵏⴼⵍ ⵜⴰⵔⴰⴱⴱⵓⵜ: ⵖⴰⵙ ⴰⵢⵏⵏⴰ ⵉⵜⵜⵢⴰⴼⴽⴰⵏ
cli-arg-early = ⴼⴼⵖⵏⵜ ⴷⴰⵜ ⵜⵉⴳⵉⵔⴰ: ⵉⵣⵉⵔⵉⴳⵏ, ⵜⵓⵙⴷⵉⴷⵉⵏ ⴹⴰⵕⵜ ⵏ « : »
cli-mark-early =
    { $sex ->
        [m] ⵉⴼⴼⵖ
       *[f] ⵜⴼⴼⵖ
    } { $early } ⵏ ⵜⵓⵙⴷⵉⴷⵉⵏ ⴷⴰⵜ ⵜⵉⴳⵉⵔⴰ
cli-mark-late-early =
    ⴰⵎⴰⵟⵍ { $minutes } ⵏ ⵜⵓⵙⴷⵉⴷⵉⵏ, { $sex ->
        [m] ⵉⴼⴼⵖ
       *[f] ⵜⴼⴼⵖ
    } { $early } ⵏ ⵜⵓⵙⴷⵉⴷⵉⵏ ⴷⴰⵜ ⵜⵉⴳⵉⵔⴰ
history-mark-early = ⵜⵓⴼⴼⵖⴰ ⴷⴰⵜ ⵜⵉⴳⵉⵔⴰ
history-mark-was = ⵜⴰⵎⴰⵜⴰⵔⵜ ⵏ ⵜⵎⵙⵎⵓⵜⵜⴳⵜ
history-course-marks = ⵜⵉⵎⴰⵜⴰⵔⵉⵏ
history-course-neutral = ⵜⵉⴷ ⵙ ⵜⵎⵏⵜⵉⵍⵜ
export-paper = ⵜⴰⵙⵏⴰ ⵉ ⵓⵙⵉⴳⴳⵣ, ⴰⴹⵕⵉⵚ
paper-month = ⴰⴷⵍⵉⵙ ⵏ ⵜⵉⵍⵉⵜ, { $month }
paper-month-sums = ⵜⵜⵓⵣⵎⵎⵎⵏⵜ: { $women } · ⵜⵉⵖⵉⵎⵉⵜⵉⵏ: { $classes } · ⵜⵉⵙⵔⴰⴳⵉⵏ ⵉⵜⵜⵓⴹⴼⴰⵔⵏ { $attended } ⵣⴳ { $offered }
action-assign = ⵉ ⵡⴰⵢⵢⴰⴹ
action-assign-help = ⴰⵔ ⵉⵜⵜⴰⴽⴽⴰ ⴰⴹⴼⴰⵔ ⵉ ⵓⵏⵙⵙⵎⵔⵙ ⵢⴰⴹⵏ, ⵙ ⵓⵎⵉⴹⴰⵏ ⵏⵖ ⵙ ⵢⵉⵙⵎ ⵏⵏⵙ.
act-assign = ⴰⴹⴼⴰⵔ ⵉⵜⵜⵢⴰⴼⴽⴰⵏ
follow-up-owner = ⴼⴽ ⵜ ⵉ, ⵙ ⵓⵎⵉⴹⴰⵏ ⵏⵖ ⵙ ⵢⵉⵙⵎ
follow-up-assigned = { $name }: ⴰⴹⴼⴰⵔ ⵉⵜⵜⵢⴰⴼⴽⴰ ⵉ { $owner } ✓
clerk-unknown = « { $text } » ⵓⵔ ⵉⴳⵉ ⴰⵏⵙⵙⵎⵔⵙ ⴷⴰ: { $names }.
cli-do-alerts-assign = ⴼⴽ ⴰⴹⴼⴰⵔ ⵏ ⵢⴰⵜ ⵜⵎⵖⴰⵔⵜ ⵉ ⵓⵏⵙⵙⵎⵔⵙ ⵢⴰⴹⵏ
cli-do-alerts-note = ⴰⵔⴰ ⵜⴰⵎⴰⵡⵜ ⴼ ⵓⴹⴼⴰⵔ ⵉⵔⵥⵎⵏ
cli-do-alerts-leave = ⵙⵙⵎⴷⵓ ⴰⵣⵎⵎⴻⵎ ⵏ ⵜⵏⵏⴰ ⵓⵔ ⵙⵓⵍ ⵉⴷⴷⵉⵏ, ⵣⵓⵏⴷ ⵎⴰⵢⴷ ⵉⵏⵏⴰ ⵡⵖⵏⵓ
cli-alerts-not-gone = { $name } ⵓⵔ ⵜⴰ ⵜⵖⴰⴱ ⵎⴰⵢⴷ ⵉⴽⴼⴰⵏ: { "enrolments end" } ⴰⵔ ⵉⵙⵙⵎⴷⴰ ⵓⵣⵎⵎⴻⵎ.
cli-arg-owner = ⴰⵎⵉⴹⴰⵏ ⵏⵖ ⵉⵙⵎ ⵏ ⵡⴰⵏⵏⴰ ⵜ ⵔⴰ ⵉⵙⴽⵔⵏ
action-go-settings = ⵉⵍⵓⴳⴰⵏ
action-go-settings-help = ⵉⵍⵓⴳⴰⵏ ⵏ ⵜⵎⴰⵣⴰⵏⵜ: ⴰⵙⴰⴹⵓⴼ 09-08, ⵜⵉⵣⵉ ⵏ ⵓⵃⴹⴹⵓ, ⴰⵡⵜⴰⵢⵏ, ⴰⵎⵉⵣⵣⵡⵔ ⵏ ⵜⵍⴳⴰⵎⵉⵏ ⵏ ⵓⵇⵇⴰⵍ.
setting-title = ⵉⵍⵓⴳⴰⵏ
setting-heading = ⵉⵍⵓⴳⴰⵏ ⵏ ⵜⵎⴰⵣⴰⵏⵜ
setting-saved = ⵉⵍⵓⴳⴰⵏ ⵏ ⵜⵎⴰⵣⴰⵏⵜ ⵜⵜⵓⵃⴹⴰⵏ ✓
setting-unchanged = ⵓⵔ ⵉⵏⵏⴼⵍ ⴽⵔⴰ ⴳ ⵉⵍⵓⴳⴰⵏ ⵏ ⵜⵎⴰⵣⴰⵏⵜ
setting-law_controller = ⴰⵎⴰⵙⴰⵢ
setting-law_controller-hint = ⵎⴰ ⵉⵔⵓⵔⵏ ⵉ ⵓⴼⴰⵢⵍⵓ: ⵜⴰⵎⴰⵣⴰⵏⵜ, ⵜⴰⵏⵙⴰ
setting-law_number = ⵓⵟⵟⵓⵏ ⵏ CNDP
setting-law_number-hint = ⴰⵍⵖⵓ ⵏⵖ ⵜⵓⵔⴰⴳⵜ, ⴷ ⵓⵙⴰⴽⵓⴷ ⵏⵏⵙ
setting-law_contact = ⵉⵣⵔⴼⴰⵏ: ⵉ ⵎⴰ ⵜⵜⵢⴰⵔⴰ
setting-law_contact-hint = ⴰⵏⴽⵛⵓⵎ, ⴰⵙⵖⵜⵉ, ⴰⴳⵉ: ⵜⴰⵏⵙⴰ, ⴰⵜⵉⵍⵉⴼⵓⵏ
setting-law_purpose_fr = ⴰⵡⵜⵜⴰⵙ ⵙ ⵜⴼⵔⴰⵏⵙⵉⵙⵜ
setting-law_purpose_fr-hint = ⴰⵔ ⵉⵜⵜⵢⴰⵏⵏⴰ ⵉ ⵓⴼⴳⴰⵏ, ⴰⵔ ⵉⵜⵜⵢⴰⵔⴰ ⴷⴷⴰⵡ ⵜⴽⴰⵔⴹⵉⵡⵉⵏ
setting-law_purpose_ar = ⴰⵡⵜⵜⴰⵙ ⵙ ⵜⴰⵄⵔⴰⴱⵜ
setting-law_purpose_zgh = ⴰⵡⵜⵜⴰⵙ ⵙ ⵜⵎⴰⵣⵉⵖⵜ
setting-law_purpose_en = ⴰⵡⵜⵜⴰⵙ ⵙ ⵜⵏⴳⵍⵉⵣⵜ
setting-keep_contact = ⴰⵎⵢⴰⵡⴰⴹ ⵖⴰⵙ
setting-keep_contact-hint = ⵉⵙⴳⴳⵯⴰⵙⵏ ⴹⴰⵕⵜ ⵏ ⵜⴷⵢⴰⵏⵜ ⵜⴰⵎⴳⴳⴰⵔⵓⵜ; ⵉⵅⵡⴰ: 2
setting-keep_training = ⴰⵙⵎⵓⵜⵜⴳ ⵉⵜⵜⵓⴹⴼⴰⵔⵏ
setting-keep_training-hint = ⵉⵙⴳⴳⵯⴰⵙⵏ; ⵉⵅⵡⴰ: 10
setting-keep_apprentice = ⴰⵍⵎⴰⴷ ⴳ ⵜⵡⵓⵔⵉ
setting-keep_apprentice-hint = ⵉⵙⴳⴳⵯⴰⵙⵏ; ⵉⵅⵡⴰ: 10
setting-keep_withdrawn = ⴰⵇⴱⴰⵍ ⵢⵓⵖⵓⵍⵏ
setting-keep_withdrawn-hint = ⵉⵙⴳⴳⵯⴰⵙⵏ; ⵉⵅⵡⴰ: 0, ⵔⴰ ⵉⵜⵜⵡⴰⵙⴼⴹ ⵖⵉⵍⴰⴷ
setting-youngest = ⴰⵡⵜⴰⵢⵏ, ⵣⴳ
setting-youngest-hint = ⵉⵅⵡⴰ: 15
setting-oldest = ⴰⵔ
setting-oldest-hint = ⵉⵅⵡⴰ: 45
setting-waiting_criteria = ⵜⴰⵍⴳⴰⵎⵜ ⵏ ⵓⵇⵇⴰⵍ
setting-waiting_criteria-hint = 1 ⴰⵣⵎⵎⴻⵎ ⴰⵎⵣⵡⴰⵔⵓ · 2 ⵜⴰⵖⵉⵡⴰⵏⵜ ⵏⵏⵙ · 3 ⵜⵉⴼⴰⴷⵉⵡⵉⵏ · 4 ⴰⵙⵓⵜⵜⵔ
setting-part-keep = ⵜⵉⵣⵉ ⵏ ⵓⵃⴹⴹⵓ, ⵙ ⵉⵙⴳⴳⵯⴰⵙⵏ
setting-part-courses = ⵜⵉⵔⵓⴱⴱⴰ ⴷ ⵜⵍⴳⴰⵎⵉⵏ ⵏ ⵓⵇⵇⴰⵍ
setting-late_minutes = ⴰⵙⵎⴰⵟⵍ, ⵜⵓⵙⴷⵉⴷⵉⵏ
setting-late_minutes-hint = ⵎⴰⵢⴷ ⵉⵙⵙⵉⴹⵏ R ⴱⵍⴰ ⵓⵟⵟⵓⵏ; ⵉⵅⵡⴰ: 15
setting-early_minutes = ⴰⴼⴼⵓⵖ, ⵜⵓⵙⴷⵉⴷⵉⵏ
setting-early_minutes-hint = 30: S ⴰⵔ ⵜ ⵉⵜⵜⴰⵔⴰ, ⴰⵔ ⵉⵜⵜⴽⴽⵙ 30 ⵏ ⵜⵓⵙⴷⵉⴷⵉⵏ; 0: ⵓⵀⵓ
setting-lock_days = ⵓⵙⵙⴰⵏ ⵏ ⵓⵣⵖⵏ
setting-lock_days-hint = ⴹⴰⵕⵜ ⵓⵙⵙⵍⵖⵓ; ⵉⵅⵡⴰ: 10
setting-justified_neutral = ⵙ ⵜⵎⵏⵜⵉⵍⵜ
setting-justified_neutral-1 = ⴱⵔⵔⴰ ⵏ ⵉⵙⴱⴷⴰⵔⵏ
setting-justified_neutral-0 = ⴰⵔ ⵜⵜⵓⵙⵙⵉⴹⵏⵜ
setting-mark_labels = ⵉⵙⴽⴽⵉⵍⵏ
setting-mark_labels-hint = ⵜⵍⵍⴰ, ⵜⵙⵎⴰⵟⵍ, ⵜⵖⴰⴱ, ⵙ ⵜⵎⵏⵜⵉⵍⵜ, ⵙ ⵓⵙⵓⵔⴼ; ⴷ S ⵉ ⵓⴼⴼⵓⵖ
setting-alert_absences = ⵜⵉⵖⴰⴱⵉⵏ ⵎⴹⴼⴰⵕⵏⵉⵏ
setting-alert_absences-hint = ⴱⵍⴰ ⵜⴰⵎⵏⵜⵉⵍⵜ; 0: ⵓⵀⵓ; ⵉⵅⵡⴰ: 3
setting-alert_percent = ⴰⵡⵜⵜⵓ ⵏ ⵜⵙⵔⴰⴳⵉⵏ %
setting-alert_percent-hint = ⵎⴰⵢⴷ ⵉⵜⵜⵔ ⵓⴳⵔⴷⴰⵙ; ⵉⵅⵡⴰ: 80
setting-alert_after = ⴹⴰⵕⵜ, ⵜⵉⵖⵉⵎⵉⵜⵉⵏ
setting-alert_after-hint = ⵓⵔ ⵉⵜⵜⵉⵏⵉ ⵓⵙⴱⴷⴰⵔ ⵢⴰⵜ ⴷⴰⵜ; ⵉⵅⵡⴰ: 5
setting-alert_abandon = ⴰⵊⵊⴰⵢ, ⵓⵙⵙⴰⵏ
setting-alert_abandon-hint = ⴱⵍⴰ ⵜⵉⵍⵉⵜ ⴷⴰⵜ ⵓⵙⵓⵎⵔ; ⵉⵅⵡⴰ: 30
setting-alert_days = ⴰⴹⴼⴰⵔ, ⵓⵙⵙⴰⵏ
setting-alert_days-hint = ⵎⴰⴷ ⵜ ⵉⴷ ⵉⵙⴽⵔ; ⵉⵅⵡⴰ: 3
setting-alert_tasks = ⵉⴹⴼⴰⵔⵏ
setting-alert_tasks-1 = ⴰⵔ ⵔⵥⵥⵎⵏ ⵙ ⵓⵙⵙⵍⵖⵓ
setting-alert_tasks-0 = ⴰⵔ ⵔⵥⵥⵎⵏ ⵙ ⵓⴼⵓⵙ
setting-pass_mark = ⴰⵙⴽⴰⵣⵍ ⵏ ⵓⵔⴱⴰⵃ
setting-pass_mark-hint = ⵣⴳ 20; ⵉⵅⵡⴰ: 10
setting-workplace_share = ⵜⴰⴽⴱⴱⴰⵏⵉⵜ %
setting-workplace_share-hint = ⵜⵓⵖⵓⵍⵜ ⵏ ⵓⵍⵎⴰⴷ; ⵉⵅⵡⴰ: 80, ⴰⵙⴰⴹⵓⴼ 12-00
setting-friday_from = ⴰⵙⵓⵏⴼⵓ ⵏ ⵍⵊⵎⵓⵄⴰ
setting-friday_from-hint = ⴰⵔ ⵉⵜⵜⵉⵏⵉ ⵉⵖ ⵜⴹⵔ ⴼⵍⵍⴰⵙ ⵜⵖⵉⵎⵉⵜ; ⵉⵅⵡⴰ: 12:00
setting-friday_until = ⴰⵔ
setting-friday_until-hint = ⵢⴰⵜ ⵜⴰⵙⵔⴰⴳⵜ: ⵓⵔ ⵉⵍⵍⵉ ⵓⵙⵓⵏⴼⵓ; ⵉⵅⵡⴰ: 14:00
setting-friday-order = ⴰⵔ ⵉⵜⴼⵓⴽⴽⵓ ⵓⵙⵓⵏⴼⵓ ⴷⴰⵜ { $from }, ⵍⵍⵉⵖ ⴷ ⵉⵙⵙⵏⵜⵉ.
setting-part-sheet = ⵜⵉⴼⵔⴽⵉⵡⵉⵏ ⵏ ⵜⵉⵍⵉⵜ
setting-part-alerts = ⵉⵖⵏⵉⵡⵏ ⴷ ⵉⴹⴼⴰⵔⵏ
setting-part-training = ⵉⵔⵉⵎⵏ, ⴰⵍⵎⴰⴷ, ⵍⵊⵎⵓⵄⴰ
history-setting-oldest = ⴰⵡⵜⴰⵢ, ⴰⵔ
history-setting-friday_until = ⴰⵙⵓⵏⴼⵓ ⵏ ⵍⵊⵎⵓⵄⴰ, ⴰⵔ
course-waits-order = ⴰⵎⵉⵣⵣⵡⵔ ⵏ ⵓⵇⵇⴰⵍ: { $criteria } · F9 F5 ⴰⵔ ⵜ ⵉⵙⵏⴼⴰⵍ
course-waits-order-own = ⴰⵎⵉⵣⵣⵡⵔ ⵏ ⵓⵇⵇⴰⵍ ⵏ ⵓⵎⵓⴷⵓⵍ: { $criteria } · F9 m F8 ⴰⵔ ⵜ ⵉⵙⵏⴼⴰⵍ
eligibility-waiting = ⵜⴰⵍⴳⴰⵎⵜ ⵏ ⵓⵇⵇⴰⵍ
eligibility-waiting-hint = ⵉⵅⵡⴰ: ⵜⵉⵏ ⵜⵎⴰⵣⴰⵏⵜ · 1 ⴰⵣⵎⵎⴻⵎ ⴰⵎⵣⵡⴰⵔⵓ · 2 ⵜⴰⵖⵉⵡⴰⵏⵜ ⵏⵏⵙ · 3 ⵜⵉⴼⴰⴷⵉⵡⵉⵏ · 4 ⴰⵙⵓⵜⵜⵔ
place-clerks = ⵉⵎⵙⵙⵎⵔⴰⵙⵏ
action-go-clerks = ⵉⵎⵙⵙⵎⵔⴰⵙⵏ
action-go-clerks-help = ⴰⵔ ⵉⵜⵜⴷⴷⵓ ⵙ ⵉⵎⵙⵙⵎⵔⴰⵙⵏ ⵏ ⵓⴼⴰⵢⵍⵓ ⴰⴷ: ⵡⵉ ⵉⴳⴰⵏ ⴰⵎⴰⵙⵡⵓⵔ, ⴰⵔ ⵉⵔⵥⵥⵎ ⴰⵢⵏⵏⴰ ⵉⵔⴳⵍⵏ.
help-clerks-1 = ⵉⵖ ⵓⵔ ⵉⵍⵍⵉ ⵓⵎⴰⵙⵡⵓⵔ, ⴰⵔ ⵉⵔⵥⵥⵎ ⴽⵓ ⵢⴰⵏ ⴰⴷⵍⵉⵙ ⵉⵔⴳⵍⵏ ⵏⵖ ⴰⵢⵢⵓⵔ ⵉⵇⵇⵏⵏ, ⵙ ⵜⵎⵏⵜⵉⵍⵜ.
help-clerks-2 = ⵉⵖ ⵉⵍⵍⴰ ⵓⵎⴰⵙⵡⵓⵔ, ⵖⴰⵙ ⵉⵎⴰⵙⵡⵓⵔⵏ ⴰⵢ ⵉⵔⵥⵥⵎⵏ, ⵖⴰⵙ ⵏⵜⵜⵏⵉ ⴰⵢ ⵉⵙⴱⴷⴷⵏ ⵡⵉⵢⵢⴰⴹ. Entrée ⴰⵔ ⵉⵙⴱⴷⴷⴰ ⵏⵖ ⴰⵔ ⵉⵜⴽⴽⵙ.
clerks-name = ⵉⵙⵎ
clerks-login = ⴰⵎⵉⴹⴰⵏ
clerks-role = ⵜⴰⵡⵓⵔⵉ
clerks-none = ⵓⵔ ⵜⴰ ⵉⵔⵥⵉⵎ ⴰⵡⴷ ⵢⴰⵏ ⴰⴼⴰⵢⵍⵓ ⴰⴷ.
clerks-head =
    { $count ->
        [0] ⵓⵔ ⵉⵍⵍⵉ ⵓⵎⴰⵙⵡⵓⵔ: ⴽⵓ ⵢⴰⵏ ⴰⵔ ⵉⵔⵥⵥⵎ, ⵙ ⵜⵎⵏⵜⵉⵍⵜ
       *[other] ⵡⵉ ⵉⵔⵥⵥⵎⵏ ⵙ ⵜⵎⵏⵜⵉⵍⵜ: { $names }
    }
clerks-ask-appoint =
    ⴰⵎⴰⵙⵡⵓⵔ: { $name }? { $left ->
        [0] ⵡⵉⵢⵢⴰⴹ ⵓⵔ ⵙⵓⵍ ⵔⴰ ⵔⵥⵎⵏ ⴽⵔⴰ.
        [one] ⵔⴰ ⵉⵍⵉⵏ ⵙⵉⵏ ⵉⵎⴰⵙⵡⵓⵔⵏ.
       *[other] ⵍⵍⴰⵏ ⵢⴰⴷ ⵡⵉⵢⵢⴰⴹ: { $left }.
    }
clerks-ask-dismiss =
    { $name }: ⴰⵏⵙⵙⵎⵔⵙ ⵖⴰⵙ? { $left ->
        [0] ⴽⵓ ⵢⴰⵏ ⵔⴰ ⵉⵔⵥⵥⵎ, ⵙ ⵜⵎⵏⵜⵉⵍⵜ.
        [one] ⵔⴰ ⵉⵇⵇⵉⵎ ⵢⴰⵏ ⵓⵎⴰⵙⵡⵓⵔ.
       *[other] ⵔⴰ ⵇⵇⵉⵎⵏ { $left } ⵏ ⵉⵎⴰⵙⵡⵓⵔⵏ.
    }
clerks-appoint = ⵙⴱⴷⴷ ⴷ ⴰⵎⴰⵙⵡⵓⵔ
clerks-dismiss = ⴽⴽⵙ ⵜⴰⵡⵓⵔⵉ
clerks-appointed = { $name }: ⴰⵎⴰⵙⵡⵓⵔ ({ $left }) ✓
clerks-dismissed =
    { $name }: ⴰⵏⵙⵙⵎⵔⵙ, { $left ->
        [0] ⵓⵔ ⵙⵓⵍ ⵉⵍⵍⵉ ⵓⵎⴰⵙⵡⵓⵔ
        [one] ⵢⴰⵏ ⵓⵎⴰⵙⵡⵓⵔ
       *[other] { $left } ⵏ ⵉⵎⴰⵙⵡⵓⵔⵏ
    } ✓
role-agent = ⴰⵏⵙⵙⵎⵔⵙ
role-responsible = ⴰⵎⴰⵙⵡⵓⵔ
role-no-unlock = ⴰⴷⵍⵉⵙ ⵉⵔⴳⵍⵏ ⵏⵖ ⴰⵢⵢⵓⵔ ⵉⵇⵇⵏⵏ ⴰⵔ ⵜ ⵔⵥⵥⵎⵏ: { $names }.
role-no-appoint = ⵜⵉⵡⵓⵔⵉⵡⵉⵏ ⴰⵔ ⵜⵏⵜ ⵜⵜⴰⴽⴽⴰⵏ: { $names }.
month-shut = ⴰⵢⵢⵓⵔ ⵏ { $month } ⵉⵇⵇⵏ: ⴰⵍⵙ ⴰⵙ ⵜⵉⵔⵥⵎⵉ ⵣⵡⴰⵔ, F9 7 ⵜⴹⴼⵔⵜ F9 v, ⵙ ⵜⵎⵏⵜⵉⵍⵜ.
month-undo-late = ⴰⵢⵢⵓⵔ ⴰⴷ ⵉⵇⵇⵏ ⵣⴳ { $day }: F9 v ⴰⵔ ⵜ ⵉⵔⵥⵥⵎ, ⵙ ⵜⵎⵏⵜⵉⵍⵜ.
sheet-month-closed = ⴰⵢⵢⵓⵔ ⴰⴷ ⵉⵇⵇⵏ: ⴰⵍⵙ ⴰⵙ ⵜⵉⵔⵥⵎⵉ ⵣⵡⴰⵔ, F9 7 ⵜⴹⴼⵔⵜ F9 v, ⵙ ⵜⵎⵏⵜⵉⵍⵜ
clock-behind = ⵜⴰⵙⵔⴰⴳⵜ ⵏ ⵓⵎⴰⵙⵙⵏ ⴰⴷ ⵜⴳⴳⵔⴰ: ⴰⵙⵙⴽⵛⵎ ⴰⵎⴳⴳⴰⵔⵓ ⴳ { $day } ⴼ { $time }. ⵙⵙⵖⵜⵓ ⵜⵜ.
course-saved-and = { $saved } { $also }
course-trainer-from = { $trainer } ⵔⴰ ⵢⵙⵍⵎⴷ ⵣⴳ { $day }; { $count } ⵏ ⵜⵖⵉⵎⵉⵜⵉⵏ ⵉⵣⵔⵉⵏ ⵇⵇⵉⵎⵏⵜ ⵉ { $was }.
course-trainer-none = ⵓⵔ ⵉⵍⵍⵉ ⵓⵙⵍⵎⴰⴷ ⵣⴳ { $day }; { $count } ⵏ ⵜⵖⵉⵎⵉⵜⵉⵏ ⵉⵣⵔⵉⵏ ⵇⵇⵉⵎⵏⵜ ⵉ { $was }.
course-trainer-first = { $trainer } ⵔⴰ ⵢⵙⵍⵎⴷ; { $count } ⵏ ⵜⵖⵉⵎⵉⵜⵉⵏ ⵏ ⵡⴰⵢⵢⵓⵔⵏ ⵉⵔⴳⵍⵏ ⵇⵇⵉⵎⵏⵜ ⴱⵍⴰ ⴰⵙⵍⵎⴰⴷ.
course-held-outside = { $count } ⵏ ⵜⵖⵉⵎⵉⵜⵉⵏ ⵉⵜⵜⵓⴳⴳⴰⵏ ⵏⵖ ⵉⵜⵜⵓⵢⴰⵔⵔⴰⵏ ⵍⵍⴰⵏⵜ ⴱⵔⵔⴰ ⵏ ⵉⵙⴰⴽⵓⴷⵏ ⴰⴷ, ⵜⴰⵎⵣⵡⴰⵔⵓⵜ ⴳ { $first }: ⵃⴹⵓ ⵓⵙⵙⴰⵏ ⴰⵏⵏ ⴳ ⵜⵔⴰⴱⴱⵓⵜ.
course-planned-outside = { $count } ⵏ ⵜⵖⵉⵎⵉⵜⵉⵏ ⵜⵜⵓⵙⵖⵉⵡⵙⵏⵉⵏ ⵍⵍⴰⵏⵜ ⴱⵔⵔⴰ ⵏ ⵉⵙⴰⴽⵓⴷⵏ ⴰⴷ: ⵉⵙ ⵔⴰ ⵜⵜⵓⴽⴽⴰⵙⵏⵜ?
course-outside-drop = ⴽⴽⵙ
course-dropped = ⵜⵜⵓⴽⴽⴰⵙⵏⵜ { $count } ⵏ ⵜⵖⵉⵎⵉⵜⵉⵏ ⵜⵜⵓⵙⵖⵉⵡⵙⵏⵉⵏ ⴱⵔⵔⴰ ⵏ ⵉⵙⴰⴽⵓⴷⵏ ⴰⴷ.
session-partly-missed = ⵉⵣⵉⵔⵉⴳ { $line }, { $name }: { $missed } ⴰⵢ ⴰⵙ ⵉⵣⵔⵉⵏ, ⵓⴳⴳⴰⵔ ⵏ { $held } ⵉⵜⵜⵓⴳⴳⴰⵏ. ⵙⵙⵖⵜⵓ ⵣⵡⴰⵔ ⵜⴰⵎⴰⵜⴰⵔⵜ ⵏⵏⵙ.
walk-in-twin = { $line } { $name }: ⵜⴰⵏⴱⴳⵉⵜ, ⵜⵍⵍⴰ ✓ ⵉⵣⵉⵔⵉⴳ { $twin } ⵉⵍⴰ ⵉⵙⵎ ⴰⴷ: ⵉⵙ ⴷ ⵢⴰⵜ ⵜⵎⵖⴰⵔⵜ?
act-role = ⵜⴰⵡⵓⵔⵉ ⵏ ⵓⵏⵙⵙⵎⵔⵙ
history-clerk-role = ⵜⴰⵡⵓⵔⵉ
cli-do-clerks = ⵉⵎⵙⵙⵎⵔⴰⵙⵏ ⵏ ⵓⴼⴰⵢⵍⵓ ⴰⴷ, ⴷ ⵡⵉ ⵉⵔⵥⵥⵎⵏ ⴰⵢⵏⵏⴰ ⵉⵔⴳⵍⵏ
cli-do-clerks-list = ⵜⴰⵍⴳⴰⵎⵜ ⵏ ⵉⵎⵙⵙⵎⵔⴰⵙⵏ ⴷ ⵜⵡⵓⵔⵉⵡⵉⵏ ⵏⵏⵙⵏ
cli-do-clerks-role = ⴼⴽ ⵜⴰⵡⵓⵔⵉ: { "agent" } ⵏⵖ { "responsible" }
cli-arg-whom = ⴰⵎⵉⴹⴰⵏ ⵏⵖ ⵉⵙⵎ ⵏ ⵓⵏⵙⵙⵎⵔⵙ
cli-arg-role = { "agent" } ⵏⵖ { "responsible" }
cli-value-role = TAWURI
# Ayn d-yufa « najma check »: $place mani, $said matta. Walu zg ayn illan g tkarḍiwin.
check-finding = { $place }: { $said }
check-change = ⴰⵙⵏⴼⵍ { $change }
check-remedy = ⵃⴹⵓ ⴰⵏⵇⵇⵉⵙ ⴰⴷ (ⵙ --json ⵉ ⵡⴰⵏⵏⴰ ⵔⴰ ⵜ ⵉⵙⵖⵜⵉⵏ), ⵜⴰⵖⵓⵍⵜ ⵙ ⵜⵓⵏⵖⵉⵍⵜ ⵜⴰⵎⴳⴳⴰⵔⵓⵜ ⵉⵖⵜⴰⵏ.
check-not-a-base = ⴰⴼⴰⵢⵍⵓ ⴰⴷ ⵓⵔ ⵉⴳⵉ ⵜⴰⵙⵉⵍⴰ ⵏ ⵏⴰⵊⵎⴰ, ⵏⵖ ⵉⵔⵥⴰ ⴳ ⵜⵣⵡⴰⵔⴰ ⵏⵏⵙ: ⵓⵔ ⵉⵣⵎⵉⵔ ⴰⴷ ⴳⵉⵙ ⵉⵜⵜⵓⵙⵍⴽⵏ ⴽⵔⴰ. ⴰⵖⵓⵍ ⵙ ⵜⵓⵏⵖⵉⵍⵜ ⵜⴰⵎⴳⴳⴰⵔⵓⵜ ⵉⵖⵜⴰⵏ.
check-kind-integrity = ⴰⴼⴰⵢⵍⵓ
check-kind-trigger = { "déclencheur" }
check-kind-chain = ⴰⵖⵎⵉⵙ
check-kind-row = ⵉⵣⵉⵔⵉⴳ
check-kind-foreign-key = ⴰⵣⴷⴰⵢ
check-kind-orphan = ⴰⵣⴷⴰⵢ
check-kind-derived = ⴰⵎⴹⴰⵏ
check-kind-invariant = ⴰⵍⵓⴳⵏ
check-kind-anchor = { "Ancre" }
check-object-trigger = { "déclencheur" }
check-object-table = { "table" }
check-object-index = { "index" }
check-object-view = { "vue" }
check-object-missing = ⵓⵔ ⵉⵍⵍⵉ: { $kind } { $name }
check-object-stranger = ⵓⵔ ⵉⴳⵉ ⵡⵉⵏ ⵏⴰⵊⵎⴰ: { $kind } { $name }
check-object-changed = ⵓⵔ ⵙⵓⵍ ⵉⴳⵉ ⵎⴽⴷ ⵜ ⵜⴳⴰ ⵏⴰⵊⵎⴰ: { $kind } { $name }
check-schema-moved = ⵜⴰⵍⵖⴰ ⵏ ⵜⵙⵉⵍⴰ ⵜⵏⵏⴼⵍ ⴳ ⵓⵙⵍⴽⵏ
check-damaged = ⵓⵔ ⵉⵜⵜⵢⴰⵖⵔⴰ, ⴽⵔⴰ ⵏ { "octets" } ⵅⵙⵔⵏ
check-unread = ⵓⵔ ⵉⵣⵎⵉⵔ ⴰⴷ ⵉⵜⵜⵓⵙⵍⴽⵏ. { $why }
check-sqlite = ⴽⵔⴰ ⵏ { "octets" } ⵏ ⵓⴼⴰⵢⵍⵓ ⵅⵙⵔⵏ; { "SQLite" } ⴰⵔ ⵜⵜⵉⵏⵉ « { $said } »
check-counter = ⴰⵎⵙⵙⵉⴹⵏ ⵏ ⵓⵟⵟⵓⵏⵏ ⵉⵍⵍⴰ ⴳ { $next }, ⵎⴰⵛⴰ { $given } ⵉⵜⵜⵢⴰⴼⴽⴰ ⵢⴰⴷ
check-anchor-differs = { "empreinte" } ⵉⵜⵜⵓⵃⴹⴰⵏ ⴳ ⵓⴷⵖⴰⵔ ⵢⴰⴹⵏ ⵜⴳⴰ { $hash }, ⵜⵉⵏ ⵜⵙⵉⵍⴰ ⴰⴷ { $found }
check-anchor-missing = ⵓⵔ ⵉⵍⵍⵉ, ⵎⴰⵛⴰ { "empreinte" } ⵏⵏⵙ { $hash } ⵜⴻⵜⵜⵓⵃⴹⴰ ⴳ ⵓⴷⵖⴰⵔ ⵢⴰⴹⵏ
check-changes-missing = ⵅⵚⵚⴰⵏ ⵉⵙⵏⴼⵍⵏ ⵣⴳ { $from } ⴰⵔ { $until }
check-body = ⵓⵔ ⵉⵜⵜⵢⴰⵖⵔⴰ ⴰⵢⵏⵏⴰ ⴳⵉⵙ ⵉⵍⵍⴰⵏ ⵣⴳ { "octet" } { $byte }
check-hash = { "empreinte" } ⵏⵏⵙ ⵓⵔ ⵜⵎⵙⴰⵙⴰ ⴷ ⴰⵢⵏⵏⴰ ⴳⵉⵙ ⵉⵍⵍⴰⵏ
check-tables = ⴰⵔ ⵉⵜⵜⵉⵏⵉ { "tables" } ⵢⴰⴹⵏ, ⵓⵔ ⴷ ⵜⵉⴷ ⵉⵙⵍⵍⴰ
check-undoes = ⴰⵔ ⵉⵙⵡⵔⵔⴰⵢ ⴰⵢⵏⵏⴰ ⵓⵔ ⵉⵜⵜⵓⵙⴽⴰⵔⵏ
check-part-first = ⴰⴳⵣⵣⵓⵎ ⴰⵔ ⵉⵙⵙⵏⵜⵉ ⵙ ⵉⵣⵉⵔⵉⴳ ⵢⴰⴹⵏ, ⵓⵔ ⴷ ⵡⵉⵏ ⵉⵏⵏⴰ
check-part-order = ⵉⴳⵣⵣⵓⵎⵏ ⵏⵏⵙ ⵓⵔ ⵎⵉⵣⵣⵡⵉⵔⵏ
check-part-stranger = ⵓⵔ ⵉⵍⵍⵉ, ⵉⵇⵇⵉⵎ ⵓⴳⵣⵣⵓⵎ ⵏⵏⵙ
check-entry-forward = ⵜⵉⵔⴰ ⴰⵔ ⵜⵜⵎⵍ ⴰⵙⵏⴼⵍ ⵉⴹⴼⴰⵔⵏ
check-entry-table = ⵜⵉⵔⴰ ⵅⴼ { "table" } ⵓⵔ ⵉⵜⵜⵢⴰⵙⵙⴰⵏⵏ
check-erased-missing = ⵓⵔ ⵉⵍⵍⵉ, ⵉⵜⵜⵡⴰⵙⴼⴹ ⴽⵔⴰ ⵣⴳ ⴳⵉⵙ
check-erased-by-none = ⵉⵜⵜⵡⴰⴽⴽⵙ ⴽⵔⴰ ⵣⴳ ⴳⵉⵙ ⴱⵍⴰ ⴰⵙⴼⴰⴹ
check-row-missing = ⵉⵣⵉⵔⵉⴳ ⴰⴷ ⵓⵔ ⵉⵍⵍⵉ, ⵓⵔ ⵜ ⵉⴽⴽⵉⵙ ⴰⵡⴷ ⵢⴰⵏ ⵓⵙⵏⴼⵍ
check-row-back = ⵉⵣⵉⵔⵉⴳ ⴰⴷ ⵢⵓⵖⵓⵍ ⵙ ⵎⴽⴷ ⵉⴳⴰ ⴳ ⵓⵙⵏⴼⵍ { $last }
check-row-stamp = ⵓⵟⵟⵓⵏ ⵏ ⵓⵙⵏⴼⵍ ⴰⵎⴳⴳⴰⵔⵓ ⵏⵏⵙ ⵓⵔ ⵉⵜⵜⵢⴰⵖⵔⴰ
check-row-tie = ⴰⵔ ⵉⵜⵜⵎⵍ { $table } { $record }, ⵓⵔ ⵍⵍⵉⵏ
check-row-forward = ⴰⵎⵣⵔⵓⵢ ⵏⵏⵙ ⴰⵔ ⵉⵜⵜⵎⵍ ⴰⵙⵏⴼⵍ ⵉⴹⴼⴰⵔⵏ
check-row-birth = ⴰⵎⵣⵔⵓⵢ ⵏⵏⵙ ⵓⵔ ⵉⵙⵙⵏⵜⵉ ⵙ ⵜⵍⴰⵍⵉⵜ ⵏⵏⵙ
check-row-unknown = ⴰⵙⵏⴼⵍ ⴰⴷ ⵓⵔ ⵜ ⵉⵙⵙⵉⵏ
check-row-deleted = ⵉⵣⵉⵔⵉⴳ ⴰⴷ ⵉⵍⵍⴰ, ⵎⴰⵛⴰ ⴰⵙⵏⴼⵍ ⴰⴷ ⵉⴽⴽⵉⵙ ⵜ
check-row-left = ⵉⵣⵉⵔⵉⴳ ⴰⴷ ⵓⵔ ⵉⵍⵍⵉ, ⵎⴰⵛⴰ ⴰⵙⵏⴼⵍ ⴰⴷ ⵉⴼⵍ ⵜ
check-row-value = « { $column } » ⴰⵔ ⵉⵜⵜⵉⵏⵉ { $found }, ⵎⴰⵛⴰ ⴰⵙⵏⴼⵍ ⴰⴷ ⵉⴼⵍ { $left }
check-row-column = ⴰⵙⵏⴼⵍ ⴰⴷ ⴰⵔ ⵉⵜⵜⵉⵏⵉ ⵜⴰⴳⵊⴷⵉⵜ ⵓⵔ ⵉⵍⵍⵉⵏ
check-gone-table = ⵉⵜⵜⵡⴰⴽⴽⵙ ⵣⴳ { "table" } ⵓⵔ ⵉⵜⵜⵢⴰⵙⵙⴰⵏⵏ
check-mark-stranger = ⵉⵣⵉⵔⵉⴳ ⵉⵜⵜⵓⵕⵛⵎⵏ ⵓⵔ ⵉⴳⵉ ⵡⵉⵏ ⵜⴰⵔⴰⴱⴱⵓⵜ ⵏ ⵜⵖⵉⵎⵉⵜ ⴰⴷ
check-line-twice = ⴰⴼⴳⴰⵏ ⵏⵏⵉⵜ ⴷⴰⵔⵙ ⴰⵡⴷ ⵉⵣⵉⵔⵉⴳ { $line } ⴳ ⵜⵔⴰⴱⴱⵓⵜ ⴰⴷ: ⴳⵔ ⵢⴰⵏ ⴳ ⵜⴰⵎⴹⵍⵜ, ⵏⵖ ⵙⵙⵎⴷ ⵜ.
check-mark-status = ⴰⴷⴷⴰⴷ ⵓⵔ ⵉⵜⵜⵢⴰⵙⵙⴰⵏⵏ, { "code" } { $code }
check-totals-early = ⵉⵎⴹⴰⵏⵏ ⵜⵜⵓⵃⴹⴰⵏ ⵉ ⵓⴷⵍⵉⵙ ⵓⵔ ⵉⵜⵜⵓⵙⵙⵏⵜⵎⵏ
check-totals-missing = ⵉⵎⴹⴰⵏⵏ ⵏ ⵓⴷⵍⵉⵙ ⴰⴷ ⵉⵜⵜⵓⵙⵙⵏⵜⵎⵏ ⵓⵔ ⵍⵍⵉⵏ
check-totals-differ = { $figure }: { $stored } ⵉⵜⵜⵓⵃⴹⴰⵏ, { $marks } ⵙ ⵜⵎⴰⵜⴰⵔⵉⵏ
check-print-missing = { "empreinte" } ⵏ ⵢⵉⵙⵎ ⵏⵏⵙ ⵓⵔ ⵜⵍⵍⵉ, ⴰⵔⵣⵣⵓ ⵏ ⵡⵉⴷ ⵢⴰⵍⵙⵏ ⵓⵔ ⵜⵜ ⵉⵜⵜⵥⵕⵕⴰ
check-block-missing = ⵓⵔ ⵉⵜⵜⵓⵙⵎⵣⴰⵣⴰⵍ ⴷ ⵡⵉⴷ ⵜ ⵉⵔⵡⴰⵙⵏ
check-rows-many = { $found } ⵏ ⵉⵣⵉⵔⵉⴳⵏ ⵜⵜⵓⵃⴹⴰⵏ, { $wanted } ⵜⵜⵓⵇⵇⴰⵍⵏ
check-terms-nobody = ⵉⵡⴰⵍⵉⵡⵏ ⵏ ⵓⵔⵣⵣⵓ ⵓⵔ ⵜⵜⴰⵡⵉⵏ ⵙ ⴰⵡⴷ ⵢⴰⵏ
check-terms-differ =
    { $count ->
        [one] 1 ⵏ ⵡⴰⵡⴰⵍ ⵏ ⵓⵔⵣⵣⵓ ⵓⵔ ⵉⵜⵜⴰⵡⵉ ⵙ ⵡⴰⵏⵏⴰ ⵉⵇⵇⴰⵏⴷⵏ
       *[other] { $count } ⵏ ⵉⵡⴰⵍⵉⵡⵏ ⵏ ⵓⵔⵣⵣⵓ ⵓⵔ ⵜⵜⴰⵡⵉⵏ ⵙ ⵡⴰⵏⵏⴰ ⵉⵇⵇⴰⵏⴷⵏ
    }
check-month-wrong = ⵜⵉⵙⵔⴰⴳⵉⵏ ⵏ ⵡⴰⵢⵢⵓⵔ ⵏⵏⴰ ⵓⵔ ⴼⴽⵉⵏⵜ ⵜⵖⵉⵎⵉⵜⵉⵏ
check-month-missing = ⵜⵉⵙⵔⴰⴳⵉⵏ ⵏ ⵡⴰⵢⵢⵓⵔ ⵓⵔ ⵍⵍⵉⵏⵜ
check-certificates = { $count } ⵏ ⵜⵏⴰⴳⴰⵜⵉⵏ ⴳ { $year }, ⵎⴰⵛⴰ ⵓⵟⵟⵓⵏ ⴰⵎⴳⴳⴰⵔⵓ ⴷ { $last }
check-text = ⴰⴹⵕⵉⵚ ⵏ { $bytes } ⵏ { "octets" }
check-nothing = ⴰⵡⴷ ⴽⵔⴰ
history-contract = ⴰⵎⵙⴰⵙⴰ
history-session-slot = ⴰⵙⵔⴰⴳ
history-session-season = ⵜⴰⵍⵍⵉⵜ ⵏ ⵉⵙⵔⴰⴳⵏ
history-bin-label-ar = ⵉⵙⵎ ⵙ ⵜⴰⵄⵔⴰⴱⵜ
history-person_distinct-other = ⴰⴼⴳⴰⵏ ⵢⴰⴹⵏ
history-row_verdict-print = ⵉⵣⵉⵔⵉⴳ ⵏ ⵓⴼⴰⵢⵍⵓ
history-row_verdict-same = ⵏⵜⵜⴰⵜ ⴷ
history-statement_line-statement = ⴰⴷⴷⴰⴷ ⵏ ⵜⵙⵔⴰⴳⵉⵏ
history-statement_line-correction = ⴰⵙⴻⵖⵜⵉ
history-consent-by-whom = ⵢⵓⵎⵥ ⵜ
history-household_member-household = ⵜⴰⵡⴰⵛⵓⵍⵜ
history-household_member-role = ⴰⴷⵖⴰⵔ ⴳ ⵜⵡⴰⵛⵓⵍⵜ
history-workplace_month-signer = ⵉⵙⵙⵖⵥⵏ ⵜ
history-workplace_month-signed-on = ⵉⵜⵜⵡⴰⵙⵙⵖⵥⵏ ⴳ
history-visit-visitor = ⵉⴳⴰ ⵜⴰⵔⵣⵣⵉⴼⵜ
history-person_alias-file = ⵓⵟⵟⵓⵏ ⵏ ⵓⴼⴰⵢⵍⵓ ⴰⵎⵣⵡⴰⵔⵓ
history-person_alias-cin = CIN ⵜⴰⵎⵣⵡⴰⵔⵓⵜ
history-redaction-was = ⴷⴰⵜ
history-redaction-now = ⴷⴼⴼⵉⵔ
history-part-theory = ⵜⵉⵥⵔⵉ
history-part-practice = ⴰⵙⵏⴰⵙ
table-search = ⵉⵡⴰⵍⵉⵡⵏ ⵏ ⵓⵔⵣⵣⵓ
