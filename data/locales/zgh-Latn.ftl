### Najma, tamaziɣt s iskkiln n tlatinit (IRCAM transcription).
###
### `zgh.ftl` is made from this file, letter by letter: UPDATE_TIFINAGH=1 cargo test --test text_locales
### What stays in Latin letters: {"…"} and every { $argument }, « … », "…", words with a digit or two capitals
### (CIN, F4, XLSX), a capital alone (P, T), the letter after F9, options (--json), and words with a letter that Tifinagh has not (é, o, p, v).

## Tutlayin, s yismawn nnsnt

language-fr = {"Français"}
language-ar = العربية
language-zgh = ⵜⴰⵎⴰⵣⵉⵖⵜ
language-zgh-Latn = {"Tamaziɣt"}
language-en = {"English"}

## Ussan d iyyirn

weekday-1 = aynas
weekday-2 = asinas
weekday-3 = akṛas
weekday-4 = akwas
weekday-5 = asimwas
weekday-6 = asiḍyas
weekday-7 = asamas

hijri-1 = muḥaṛṛam
hijri-2 = ṣafaṛ
hijri-3 = ṛabiɛ amzwaru
hijri-4 = ṛabiɛ wiss sin
hijri-5 = jumada tamzwarut
hijri-6 = jumada tiss snat
hijri-7 = ṛajab
hijri-8 = caɛban
hijri-9 = ṛamaḍan
hijri-10 = cawwal
hijri-11 = du lqiɛda
hijri-12 = du lḥijja

## Tilit

status-present = { $sex ->
    [m] illa
   *[f] tlla
  }
status-late = { $sex ->
    [m] imaṭl
   *[f] tmaṭl
  }
status-absent = { $sex ->
    [m] ur illi
   *[f] ur tlli
  }
status-justified = { $sex ->
    [m] ur illi, s tmntilt
   *[f] ur tlli, s tmntilt
  }
status-exempt = { $sex ->
    [m] ittwasurf
   *[f] tettwasurf
  }

## Tiɣimitin: addad nnsnt, d maxf ur ttuggant

session-held = tettugga

reason-trainer = ur tlli tmsmuttgt
reason-souk = ass n ssuq
reason-weather = gar anzwi
reason-holiday = ass n usunfu
reason-strike = aḥbas n twuri
reason-room = tazqqa ur tstawi
reason-harvest = tamgra
reason-event = tigawt g wammas
reason-nobody = ur d tuski awd yat

## Izmmemn

enrolment-active = { $sex ->
    [m] ittuzmmem
   *[f] tettuzmmem
  }
enrolment-suspended = { $sex ->
    [m] ittwasbdd
   *[f] tettwasbdd
  }
enrolment-completed = { $sex ->
    [m] ismd
   *[f] tsmd
  }
enrolment-dropped = abbay n tɣuri
enrolment-transferred = { $sex ->
    [m] ittwasmutti
   *[f] tettwasmutti
  }
enrolment-cancelled = azmmem ittwassrn
enrolment-waiting = talgamt n uqqal

## Tigawin: sin iwaliwn i uzirig n tsura, tawinst i tiwisi

action-help = tiwisi
action-help-help = Ar tskan tisura d tiwisi n ugdil ad.
action-done = ḥḍu
action-done-help = Ar iḥṭṭu takarḍa, ar issntam adlis nɣ ar iqqn aynna irẓmn.
action-search = rzu
action-search-help = Ar irzzu s yism, CIN, atilifun nɣ uṭṭun n ukaram, s taɛrabt d iskkiln n tlatinit.
action-new = rnu
action-new-help = Ar irnnu da afgan, tanbgit, tarabbut nɣ ammas.
action-fill = smd
action-fill-help = Ar ittɛmmar aynna ixwan: tiyyaḍ akkʷ llant, nɣ azal amggaru.
action-files = ikaɣḍn
action-files-help = Ikaɣḍn d ifuyla n ugdil ad: asufɣ, asktr.
action-look = istayn
action-look-help = Ar isttay, ar isttay tigjda nɣ ar ismzazal.
action-note = tamawt
action-note-help = Ar ittara tamawt xf izirig ad.
action-palette = inaḍn
action-palette-help = Ar irzzu anaḍ s yism nns.
action-quit = ffɣ
action-quit-help = Ar iqqn Najma; kullu ittuḥḍa, irwwayn ad qqimn.
action-undo = swrri
action-undo-help = Ar iswrray tigawt inu tamggarut g ugdil ad.
action-redo = als
action-redo-help = Ar ittals aynna swrriɣ.
action-enter = rẓm
action-enter-help = Ar irẓẓm izirig, nɣ ar izrray s igr nɣ izirig uḍfir.
action-back = aɣul
action-back-help = Ar ittaɣul s ugdil amzwaru, arwway ad iqqim.
action-up = s uflla
action-up-help = Ar ittddu s izirig n uflla.
action-down = s izddar
action-down-help = Ar ittddu s izirig n izddar.
action-left = s uẓlmaḍ
action-left-help = Ar ittddu s uẓlmaḍ: s wass, tiɣimit nɣ askkil n tsga ann.
action-right = s uyffas
action-right-help = Ar ittddu s uyffas: s wass, tiɣimit nɣ askkil n tsga ann.
action-home = tazwara
action-home-help = Ar ittddu s izirig amzwaru, nɣ s tzwara n igr.
action-end = tigira
action-end-help = Ar ittddu s izirig amggaru, nɣ s tgira n igr.
action-page-up = tasna n uflla
action-page-up-help = Ar ittali yat tasna.
action-page-down = tasna uḍfir
action-page-down-help = Ar ittggʷz yat tasna.
action-next-field = igr uḍfir
action-next-field-help = Ar izrray s igr uḍfir.
action-previous-field = igr amzwaru
action-previous-field-help = Ar ittaɣul s igr zg d ikka.
action-record = takarḍa nns
action-record-help = Ar irẓẓm takarḍa n ufgan ad.
action-not-held = ur tettugga
action-not-held-help = Ar ittini is ur tettugga tɣimit, s tmntilt nns.
action-skip = zri
action-skip-help = Ar izrray s izirig uḍfir bla tamatart.
action-clear = sfḍ
action-clear-help = Ar isffḍ tamatart n izirig, nɣ askkil amzwaru.
action-delete = kks
action-delete-help = Ar itkks askkil uḍfir.
action-redraw = als unuɣ
action-redraw-help = Ar ittals unuɣ n ugdil akkʷ.
action-reassure = ur ijli kra
action-reassure-help = Ar ismmktay is ur ijli awd kra, d mamk ad tffɣt.
action-go-today = ass ad
action-go-today-help = Ar ittddu s tasna n wass: idlisn ur ta yurin.
action-go-persons = ifgann
action-go-persons-help = Ar ittddu s tlgamt n ifgann.
action-go-courses = tirubba
action-go-courses-help = Ar ittddu s tlgamt n trubba.
action-go-centres = ammasn
action-go-centres-help = Ar ittddu s tlgamt n wammasn.
action-go-modules = imudulen
action-go-modules-help = Ar ittddu s tlgamt n imudulen.
action-go-closures = irgaln
action-go-closures-help = Ar ittddu s wussan bla tiɣimitin.
action-go-history = amzruy
action-go-history-help = Ar iskan ma isnfln, d matta, d managu.
action-language = tutlayt
action-language-help = Ar isnfal tutlayt n uɣawas, bla ad iqqn kra.
action-arabic-display = skn taɛrabt
action-arabic-display-help = Ar isnfal amk ttazn taɛrabt s utirminal ad, iɣ ttyaɣrant tguriwin s tgira.
action-theme = ikluyn
action-theme-help = Ar isnfal ikluyn: ullusn, fssusn nɣ bla ikluyn.
action-keyboard = anasiw
action-keyboard-help = Ar iskan aynna tuzn ku tasarut, d uɣwwar ra ittwasnfal.
action-word-left = s uẓlmaḍ
action-word-left-help = Ar ittddu s tguri n uẓlmaḍ g igr.
action-word-right = s uyffas
action-word-right-help = Ar ittddu s tguri n uyffas g igr.
action-select-word = sti taguri
action-select-word-help = Ar isttay taguri, ḍaṛt as igr akkʷ: aynna ittyaran ad yamẓ adɣar nns.
action-unlock = rẓm adlis
action-unlock-help = Ar ittals i tirẓmi n udlis irgln, s tmntilt.
action-identify = akz
action-identify-help = Ar ittini ma tga tlli d yuckan ur tettuzmmem.
action-leave = tuffɣa
action-leave-help = Ar ismdda azmmem, s usakud d tmntilt nns.
action-renumber = als uṭṭun
action-renumber-help = Ar ittgga uṭṭunn i izirign s ugmmay, skud ur ittyaggiz kra ur ittuṛcm.
action-discard = kks arwway
action-discard-help = Ar itkks aynna yuran g tkarḍa ad, ḍaṛt n usqsi.

## Idɣarn

place-today = Ass ad
place-sheet = Tifrt n tilit
place-persons = Ifgann
place-person = Takarḍa n ufgan
place-courses = Tirubba
place-course = Tarabbut
place-form = Takarḍa
place-centres = Ammasn
place-modules = Imudulen
place-closures = Irgaln
place-import = Asktr
place-export = Adlis n wayyur
place-history = Amzruy
place-founding = Asnti amzwaru
place-keyboard = Tirmt n unasiw

## Aynna ur tufi tsila ad t tg, d usafar nns

trouble-busy = Aslkim yaḍn ar ittara: ur ittuḥḍa kra. Als g yan imik.
trouble-full = Aḍbṣi iɛmmr nɣ ittufrag: ur ittuḥḍa kra, aynna turit iqqim g ugdil. Ssxwu adɣar, tals.
trouble-disk = Aḍbṣi nɣ takatut tnza: ur ittuḥḍa kra, aynna turit iqqim g ugdil. Als, tssnt amzzul n tsnslkimt.
trouble-unknown = Ur ittyassan is ittuḥḍa tigawt tamggarut: ad ur txsit aslkim, ẓr amzruy uqbl ad talst.
trouble-conflict = { $clerk } isnfl ɣilad yat tɣawsa: ur ittwasfḍ awd kra. Ɣr aynna yuran, tals iɣ iqqand.
trouble-problems = Llan igran ra ittusɣtin: ku yan ar ittini aynna t yaɣn.
trouble-locked = Adlis ad irgl: rẓm t tazwara, s tmntilt.
trouble-gone = Ur sul illi: ikks t aslkim yaḍn. Échap ar ittaɣul s ugdil amzwaru.
trouble-moved = Afaylu n tsila ittwasmutti, ittwasnfl nɣ ittwakks g twuri: ur ittuḥḍa kra. Ajj agdil ad, tɣrt i umzzul n tsnslkimt.
trouble-newer = Tasila ad s talɣa { $file }, aɣawas ad issn talɣa { $program }: ffɣ, tssntit Najma tamaynut.
trouble-damaged = Afaylu ad ur igi tasila n Najma, nɣ irẓa: ssnti « najma check », taɣult s tunɣilt tamggarut.
trouble-taken = Azal ad ar ittussmras g udɣar yaḍn, g { $column }: rzu bab nns, nɣ snfl t.
trouble-referred = Tikarḍiwin yaḍn zdint is: kks tnt tazwara.
trouble-rule = Tasila tugi azal ad, alugn { $rule }: sɣti t, tals.

## Aynna tugi tsila, d mamnk

centre-code-taken = Tangalt { $code } n wammas yaḍn: sti tayyaḍ.
module-code-taken = Amudul { $code } illa yad g talqqmt ad: snfl tangalt nɣ talqqmt.
course-code-taken = Tangalt { $code } n trabbut yaḍn: sti tayyaḍ.
enrolment-already-here = Afgan ad illa yad g trabbut, izirig { $line }: ṛcm izirig ann.
enrolment-course-full = Tarabbut tsur s { $most } n izirign: rẓm tayyaḍ.
enrolment-course-over = Tarabbut ra tsmdu dat n { $day }: sti asakud izwarn, nɣ ssɣzzf tarabbut.
cli-course-ended = { $course } tsmda g { $day } ur sul da ttamẓ awd yan. i uzmmam ittuttun fk ass nns amzwaru s --from; mad uhu ssɣzzf tarabbut.
enrolment-ends-before = Tettuzmmem ɣas zg { $day }: sti asakud iḍfarn.
enrolment-identified = Nssn yad ma illan g izirig ad: rẓm takarḍa nns ad tt tsɣtit.
enrolment-marked-after = Dars tamatart g { $day }: sti asakud n tuffɣa iḍfarn, nɣ sfḍ tamatart ann tazwara.
enrolment-numbers-fixed = Uṭṭunn llan yad g tfrt iggzn nɣ ittuṛcmn: ur sul ttnfaln.
session-already-cancelled = Nnan yad is ur tettugga tɣimit ad.
session-past-midnight = Tiɣimit n { $minutes } d isntin g { $time } ra tsmd awar n wammas n yiḍ: sti tasragt yaḍn.
session-not-cancelled = Ur nnin is ur tettugga tɣimit ad: ur illi kra ra ittyara.
session-restored = { $course }: ittyara tɣimit
session-exists = Tarabbut ad dars yad tiɣimit g { $day } g tsragt ad: rẓm tt, nɣ snfl tasragt.
sheet-not-concerned = Izirig { $line } ur t iqqin wass ann: ẓr isakudn nns g trabbut.
sheet-walk-in-unnamed = Ara ism n ufgan ad: « Latifa, douar Tizi » ar ittkfu.
frame-paste-cut = Aḍṛiṣ ittwasrasn iɣzzif bahra: ttyaɣra ɣas tzwara nns.
sample-exists = Afaylu ad illa yad: sti ism yaḍn.

## Ifgann

person-name = Ism
person-name_ar = الاسم العائلي والشخصي
person-file = Akaram n ukaɣḍ
person-file-hint = uṭṭun yuran xf ukaram nns, iɣ illa
person-family = Ism n twacult
person-family_ar = الاسم العائلي
person-given = Ism udmawan
person-given_ar = الاسم الشخصي
person-birth = { $sex ->
    [f] Tlul g
    [m] Ilul g
   *[other] Talalit
  }
person-birth-hint = 12/3/1995, 3/1995, 1995, nɣ 23a i wawtay
person-sex = Anaw
person-sex-f = tawtmt
person-sex-m = awtm
person-commune = Taɣiwant
person-commune-hint = tazwara n yism nns, s taɛrabt nɣ tafransist
person-douar = Asun, lḥumt
person-phone = Atilifun
person-phone-hint = 06 61 23 45 67; win nns nɣ win yan wadjar nns
person-cin = CIN
person-cin-hint = ajj t ixwu iɣ ur dars tlli
person-note = Tamawt

## Ammasn

centre-code = Tangalt
centre-code-hint = tgzzult, ɣas i yan wammas, zund AZI
centre-name = Ism
centre-name_ar = Ism s taɛrabt
centre-kind = Anaw
centre-kind-cef = Ammas n usgmi d usmuttg
centre-kind-cfa = Ammas n usmuttg s ulmmud
centre-kind-eps = Tasuda n ufrag anamun
centre-kind-emf = Adɣar n tiwtmin
centre-kind-cas = Ammas n tiwisi tanamunt
centre-kind-je = Urti n warraw
centre-kind-creche = Taddart n warraw imẓẓyann
centre-kind-cp = Ammas agt-tiwuriwin
centre-kind-association = Tamsmunt tamdrawt
centre-kind-other = Wayyaḍ
centre-commune = Taɣiwant
centre-commune-hint = tazwara n yism nns, s taɛrabt nɣ tafransist
centre-souk = Ass n ssuq
centre-souk-hint = tiɣimitin n wass ann ra ttwamlnt
centre-souk-1 = aynas
centre-souk-2 = asinas
centre-souk-3 = akṛas
centre-souk-4 = akwas
centre-souk-5 = asimwas
centre-souk-6 = asiḍyas
centre-souk-7 = asamas

## Imudulen

module-code = Tangalt
module-code-hint = zund COUT-M2
module-version = Talqqmt
module-title = Azwl
module-title_ar = Azwl s taɛrabt
module-theme = Asntl
module-theme-literacy = Taɣuri d tirra
module-theme-health = Tadusi d tizdgi
module-theme-rights = Izrfan
module-theme-procedures = Isurifn idbalann
module-theme-enterprise = Tiwiziwin d isnfarn imẓẓyann
module-theme-trade = Tawuri
module-theme-other = Wayyaḍ
module-hours = Tisragin
module-hours-hint = uṭṭun n tsragin ittusɣiwsn

## Irgaln

closure-centre = Ammas
closure-centre-hint = ixwa: ammasn n tmazant akkʷ
closure-from = Zg
closure-to = Ar
closure-to-hint = ass amggaru bla tiɣimitin
closure-title = Tamntilt
closure-title_ar = Tamntilt s taɛrabt

## Tirubba

course-code = Tangalt
course-code-hint = zund COUT-M2-B
course-module = Amudul
course-centre = Ammas
course-name = Tarabbut
course-name-hint = ism nna ssmrasn middn akkʷ: {"Couture M2-B"}
course-name_ar = Ism s taɛrabt
course-room = Tazqqa
course-trainer = Tamsmuttgt
course-starts_on = Asnti
course-ends_on = Tigira
course-capacity = Idɣarn
course-slots = Aɣawas n wakud
course-slots-hint = {"lun 9-12, jeu 14:30-16h"}
course-enrolled = Uṭ

## Igdiln n trubba

courses-empty = Ur ta tlli awd yat trabbut. Tarabbut ar tsmun timɣarin xf umudul, g wammas, g tizi ittyassann.
    F4 ar irẓẓm tarabbut tamaynut; iqqand as umudul (F9 m) d wammas (F9 e).
courses-counts = { $running ->
    [0] awd yat trabbut tddan nɣ d yuckan
    [one] 1 n trabbut tddan nɣ d yuckan
   *[other] { $running } n trubba ddanin nɣ d yuckanin
  }{ $ended ->
    [0] {""}
    [one] , 1 tsmd
   *[other] , { $ended } smdnt
  }
courses-new = tarabbut tamaynut
courses-new-person = afgan amaynu
course-edit = snfl
course-files = ifuyla
course-exams = irimn
course-saved = { $name }: tettuḥḍa trabbut ✓
course-slot = { $days } zg { $from } ar { $to }
course-slot-and = {" d "}
course-slot-comma = {", "}
course-span = zg { $from } ar { $to }
course-no-slots = Tarabbut ad ur dars aɣawas n wakud: F7 snfl, {"lun 9-12, jeu 14:30-16"}
course-no-slots-short = bla aɣawas
course-planned-already = Tiɣimitin n uɣawas akkʷ ttusɣiwsnt yad
course-planned = { $count ->
    [one] 1 n tɣimit tettusɣiws ✓
   *[other] { $count } n tɣimitin ttusɣiwsnt ✓
  }
course-plan = sɣiws
course-plan-title = Sɣiws aɣawas n wakud
course-plan-what = { $count ->
    [one] 1 n tɣimit ra tettusnulfu, g { $from }.
   *[other] { $count } n tɣimitin ra ttusnulfunt, zg { $from } ar { $to }.
  }
course-plan-closed = { $count ->
    [one] 1 n tɣimit tucka d g wass n urgal, ur tettusnulfu:
   *[other] { $count } n tɣimitin uckant d g wussan n urgal, ur ttusnulfunt:
  }
course-not-now = ur d ɣilad
course-pane-lines = Ttuzmmmnt { $count }{ $places ->
    [0] {""}
   *[other] /{ $places }
  }
course-pane-sessions = Tiɣimitin { $held ->
    [0] awd yat tettuggan
    [one] 1 tettuggan
   *[other] { $held } ttugganin
  }{ $coming ->
    [0] {""}
   *[other] , { $coming } d yuckanin
  }
course-pane-missing = { $count } ra ttusɣiwsnt: F5
course-lines-empty = Ur ta ittuzmmem awd yan g trabbut ad.
    F4 ar irzzu afgan, izmmem t; F6 ar izmmem talgamt akkʷ zg tflwit.
course-sessions-empty = Ur ta tlli tɣimit.
    F5 ar isɣiwas tin uɣawas, F4 ar irnnu tiɣimit iẓlin.
course-no-line = Awd yan izirig ddaw umḥḍu
course-no-session = Awd yat tɣimit ddaw umḥḍu
course-next = uḍfir
course-enrol = zmmem
course-enrol-whom = Zmmem
course-enrol-nobody = Awd yan s yism ad. F4 ar irẓẓm takarḍa tamaynut s aynna yuran.
course-enrolled-one = { $line } { $name }: { $sex ->
    [m] ittuzmmem
   *[f] tettuzmmem
  } ✓
course-enrolled-back = { $line } { $name }: { $sex ->
    [m] yuɣul d s izirig nns
   *[f] tuɣul d s izirig nns
  }; idlisn n zik ur da ttnfaln ✓
course-enrolled-stays = { $line } { $name }: { $sex ->
    [m] iqqim g trabbut, tigira nns
   *[f] tqqim g trabbut, tigira nns
  } g { $day } ttwasfḍ ✓
course-enrolled-already = { $name } g trabbut yad, izirig { $line }
course-enough = ikfa
course-leave = tuffɣa
course-leave-title = { $line } { $name }: tigira n uzmmem
course-leave-day = Ass amzwaru g ur sul tgi zg trabbut
course-leave-reason = Tamntilt, iɣ tt tssnt
course-left = { $line } { $name }: { $state } zg { $day } ✓
course-renumbered = { $count ->
    [one] 1 n izirig ittuṭṭn s ugmmay ✓
   *[other] { $count } n izirign ttuṭṭnn s ugmmay ✓
  }
course-extra = tiɣimit iẓlin
course-extra-on = Ass n tɣimit
course-extra-at = Tasragt
course-extra-for = Tanzagt
course-session-added = Trnna tɣimit g { $day } f { $time } ✓
course-to-sessions = tiɣimitin
course-to-lines = izmmemn
course-standing-left = { $state } { $day }
course-standing-walk-in = ra tettwakz

enrolment-number = uṭ.
enrolment-name = Ism
enrolment-name_ar = الاسم بالعربية
enrolment-from = Zg
enrolment-standing = Addad

session-weekday = Ass
session-on = Asakud
session-starts = Tasragt
session-length = Tanzagt
session-state = Tiɣimit
session-register = Adlis
session-came = Tilit

help-courses-1 = Tirubba tddanin d tid d yuckan tazwara, ḍaṛs tid smdanin. Entrée ar irẓẓm tarabbut.
help-courses-2 = F4 ar isnulfu tarabbut, F7 ar isnfal tin umḥḍu: amudul, ammas, isakudn d uɣawas n wakud.
help-course-1 = {"Tab"} ar izrray zg izmmemn s tɣimitin. Entrée ar irẓẓm takarḍa n ufgan, nɣ tifrt n tilit.
help-course-2 = g izmmemn, F4 ar izmmem yat ḍaṛt yat; X ar ismdda azmmem, s usakud d tmntilt nns.
help-course-3 = Uṭṭunn n izirign gan wid n ukaɣḍ: F9 r ar tn ismizzwir s ugmmay skud ur ittyaggiz kra ur ittuṛcm.
help-course-4 = g tɣimitin, F5 ar isɣiwas aɣawas bla ussan n urgal, F4 ar irnnu tiɣimit iẓlin, X ar ittini is ur tettugga. F9 7 ar tt ismaṭal, F9 8 ma tt iskrn, F9 9 mayd ittuskarn, F9 v mnck tkka; F9 5 ar ismatti imalassn.
help-course-5 = F6 ar issufuɣ adlis n wayyur, nɣ ar izmmem talgamt akkʷ zg tflwit. F8 ar irẓẓm irimn, C tinagatin; F9 = ar isals, ar ibṭṭu nɣ ar ismun tarabbut.

## Asufɣ n udlis n wayyur

export-month = { $course }: adlis n { $month }
export-turn = ← → ayyur yaḍn
export-next-month = ayyur yaḍn
export-write = ara
export-xlsx = adlis n isfka i {"Excel"} nɣ LibreOffice (XLSX)
export-csv = aḍṛiṣ s tgjda (CSV)
export-import = sktr talgamt n ifgann, tzmmemt tn da
export-written = Yura udlis: { $file }
export-untaken = ur ta yuri
export-attended = tisragin ittuḍfarn
export-offered = tisragin ittusɣiwsn
help-export-1 = Adlis n wayyur, yan izirig i ku tamɣart, yat tgjdit i ku tiɣimit. ← → ar snfaln ayyur.
help-export-2 = Afaylu ar ittddu s ukaram {"exports"}, tama n tsila; ɣas bab nns as t iqqran.

## Agdil n usktr

importing-file = Afaylu
importing-name = Afaylu
importing-folder = Akaram
importing-day = Asakud
importing-size = Tiddi
importing-line = Izirig
importing-person = Afgan
importing-verdict = Taɣtast
importing-why = Ifruritn
importing-empty = Ur illi da ufaylu CSV nɣ XLSX. Ara abrid nns, zund {"~/Bureau/liste.xlsx"},
    nɣ sris t g ukaram {"inbox"} tama n tsila.
importing-choose = Sti afaylu, nɣ ara abrid nns
importing-needs-name = Awd yat tgjdit ur dars ism: Entrée ar ittini aynna tusi tgjdit n umḥḍu
importing-unnamed = Ur illi izirig n izwal: Entrée ar ittini aynna tusi ku tagjdit
importing-nothing = Ur illi kra ra ittusktr: ifgann ad akkʷ ttyassann yad, nɣ ra ttusɣtin
importing-tried = Tsmd tirmt: ur ta ittuḥḍa kra
importing-tries = { $bar } { $share } % · { $rows } n izirign ttyaɣran
importing-writes = { $bar } { $share } % · { $rows } n izirign ttusktrn
importing-under-way = { $file }: ar ittusktar…
importing-being-tried = { $file }: ar ittyaram…
importing-stop = sbdd
importing-stop-ask = Is ra tsbddt? Ur ra ittuḥḍu kra zg ufaylu ad.
importing-stop-lead = 2 sbdd
importing-go-on = ddu
importing-take = sti
importing-try = arm
importing-column = tagjdit
importing-first-row = izirig amzwaru
importing-course = tarabbut
importing-duplicates = walsn
importing-do = sktr
importing-to-columns = tigjda
importing-all-new = Ifgann akkʷ d imaynutn: ur illi kra ra ittyaẓr.
importing-no-course = bla azmmem
importing-into = azmmem g { $course }
importing-doubles-skip = aynna izmrn ad ittwals ittyajja
importing-doubles-add = aynna izmrn ad ittwals irnna
importing-doubles-update = aynna izmrn ad ittwals ittusmd
importing-columns = { $file }: { $count ->
    [one] 1 n tgjdit
   *[other] { $count } n tgjda
  }
importing-report = { $rows ->
    [one] 1 n izirig ittyaɣra. Ur ta ittuḥḍa kra.
   *[other] { $rows } n izirign ttyaɣran. Ur ta ittuḥḍa kra.
  }
importing-count-add = { $count ->
    [one] 1 n tmrniwt
   *[other] { $count } n tmrniwin
  }
importing-count-update = { $count ->
    [one] 1 n usdɣi
   *[other] { $count } n isdɣitn
  }
importing-count-known = { $count ->
    [one] 1 tettyassan yad
   *[other] { $count } ttyassannt yad
  }
importing-count-possible = { $count ->
    [one] 1 izmr ad ittwals
   *[other] { $count } zmrn ad ttwalsn
  }
importing-count-error = { $count } ra ttusɣtin
importing-count-enrolled = { $count ->
    [one] 1 n uzmmem
   *[other] { $count } n izmmemn
  }
importing-rejects-name = {"rejets"}
importing-done = Asktr: { $added } rnnan, { $updated } ttusdɣan, { $enrolled } ttuzmmmn ✓{ $rejected ->
    [0] {""}
   *[other] {" "}{ $rejected } ttyagin
  }
importing-done-rejects = Asktr: { $added } rnnan, { $updated } ttusdɣan, { $enrolled } ttuzmmmn ✓ { $rejected } ttyagin g { $file }
help-import-1 = Sti taflwit CSV nɣ XLSX: ar tettyaɣra, ur ta ittuḥḍa kra.
help-import-2 = Slkn aynna tusi ku tagjdit, s uynnek F2 ar ittarm: aynna ra irnnu, ra ittusdɣi, aynna g illa tcka, aynna ra ittusɣti.
help-import-3 = F2 daɣ ar isktar kullu yat tikklt; Ctrl-Z ar iswrray asktr akkʷ. Izirign ittyagin ar ttaran g ufaylu ad tn tsɣtit.
help-import-4 = F7 ar isttay tarabbut g ra ttuzmmmn ifgann ad, F5 aynna ra ig wanna izmrn ad ittwals.

## Asnti amzwaru

founding-title = Najma, asnti amzwaru
founding-intro-1 = Kraḍt tmrarutin, tettusnulfu tsila n tmazant nnk g uslkim ad.
founding-intro-2 = Ussan n usunfu n usggʷas n tinml llan gis; kullu izmr ad ittnfl ḍaṛs.
founding-delegation = Tamazant
founding-delegation-hint = tazwara n yism nns, s tafransist nɣ taɛrabt
founding-language = Tutlayt
founding-language-fr = {"Français"}
founding-language-ar = العربية
founding-language-zgh = ⵜⴰⵎⴰⵣⵉⵖⵜ
founding-language-zgh-Latn = {"Tamaziɣt"}
founding-language-en = {"English"}
founding-name = Ism nnk
founding-name-hint = mkd ra ibayn g umzruy
founding-new = brra n tlgamt: tangalt taskudant
founding-leave = Échap daɣ ad tffɣt; ur ittusnulfa kra
founding-next = uḍfir
founding-create = snulfu
founding-quit = ffɣ
help-founding-1 = Ara tazwara n yism n tmazant nnk, sti tutlayt, slkn ism nnk: F2 ar isnulfu tasila.


### Akatar n ku agdil

frame-najma = Najma
frame-undo = { $key } swrri
frame-too-small = Asksl imẓẓiy bahra: Najma tra { $columns } n tgjda d { $rows } n izirign. Ssmɣr t, ur ijli kra; ard tmɣuṛ ur da tarant tqffalin.
frame-reassure = Ur ijli awd kra; F9 q ad tffɣt
frame-no-such-key = Tasarut ad ur tskir kra da; F1 ar iskan tisura
frame-paste-nowhere = Ur illi mani s ra tsrst da: rẓm igr tazwara
frame-language = Aɣawas s tmaziɣt
frame-theme = Ikluyn: { $theme }
theme-dark = ullusn
theme-plain = fssusn
theme-mono = bla ikluyn
frame-bidi = Askan n taɛrabt: { $mode }
frame-field-full = Igr iɛmmr: { $count ->
    [one] 1 n uskkil ur iqqim
   *[other] { $count } n iskkiln ur qqimn
  }
frame-not-here = Ur illi kra ra ittyarẓm da
frame-unheard = { $why } — aynna tarat ur ittyamaẓ: ur inurẓm kra

undo-done = Ittuswrri: { $act } { $about }
undo-nothing = Ur illi kra ra ittuswrri da
redo-done = Ittwals: { $act } { $about }
redo-nothing = Ur illi kra ra ittwals da

### Tigawin, mkd tnt isawal umzruy

act-other = asnfl
act-found = asnulfu n tsila
act-sign-in = akccum amzwaru
act-mark = tamatart
act-clear = tamatart ittwasfḍn
act-note = tamawt
act-rest-present = tiyyaḍ llant
act-mark-many = adlis yuran
act-validate = adlis ittussntmn
act-unlock = adlis ittyarẓmn
act-cancel = tiɣimit ur tettugga
act-restore = tiɣimit ittyaran
act-walk-in = tanbgit
act-identify = tanbgit tettwakz
act-person = takarḍa
act-centre = ammas
act-module = amudul
act-course = tarabbut
act-closure = argal
act-plan = tiɣimitin ttusɣiwsnt
act-enrol = azmmem
act-end-enrolment = tigira n uzmmem
act-renumber = allas n uṭṭun
act-import = asktr
act-setting = aɣwwar
act-undo = aswrri
act-redo = allas
act-sample = isfka n umdya

### Ass ad

today-delegation = Tamazant tasgant: { $name }
today-registers = Idlisn
today-counts = { $due } ra ttyaran · { $coming } d yuckan
today-taken = { $taken } zg { $of }
today-age = { $days ->
    [one] 1 wass
   *[other] { $days } ussan
  }
today-before = { $day }: { $held ->
    [0] awd yat tɣimit tettuggan
    [one] 1 n tɣimit tettuggan
   *[other] { $held } n tɣimitin ttugganin
  }{ $lost ->
    [0] {""}
    [one] , 1 ur tettugga: { $reasons }
   *[other] , { $lost } ur ttuggant: { $reasons }
  } · tilit { $rate } %
today-empty = Ur illi udlis ra ittyara: kullu iwjd. ← → ar skann ussan yaḍn.
today-begin = Ur ta illi kra da. Ssnti s yan wammas (F9 e), yan umudul (F9 m), d yat trabbut (F9 g). Middn n tflwit ar tn tskcamt s F9 p, F6.
today-no-session = Ur tlli tɣimit g wass ann. ← → ar snfaln ass, Échap ar ittaɣul s wass ad.
today-no-such-line = Ur illi izirig { $line } da
today-overtaken = { $course }, { $day }: iskr yan umddakkʷl adlis ad. Ur inurẓm kra, talgamt ttusmaynu
today-not-held = { $course }: ur tettugga tɣimit, ittuḥḍa
today-at = g { $time }
today-open = rẓm
today-lead = 1-9 nɣ {"Entrée"} rẓm
today-resume-sheet = Aɣul s mani g ibbi uzday: { $course }, tiɣimit n { $day }

register-untaken = ur ta yuri
register-draft = arwway
register-validated = ittussntm
register-unlocked = irẓm
register-locked = irgl
session-planned = tettusɣiws
session-cancelled = tettwassr: { $reason }
session-not-held = ur tettugga: { $reason }
session-cancelled-short = ur tettugga
session-has-marks = Tiɣimit ad dars timatarin: sfḍ tnt tazwara, nɣ swrri tnt s Ctrl-Z
reason-other = tamntilt yaḍn, ra tettyara

### Tifrt n tilit

sheet-title = { $course } › tiɣimit { $n }/{ $of }
sheet-also = da awd: { $clerks }
sheet-number = uṭ.
sheet-name = Ism
sheet-name-ar = الاسم العائلي والشخصي
sheet-last = 4 mgg.
sheet-mark = ṛcm
sheet-list-end = tigira n tlgamt: T tiyyaḍ llant, V ssntm
sheet-walk-in-name = ra tettwakz « { $label } »
sheet-minutes = { " " }{ $minutes } sd
sheet-left-to-take = ra ttyaran { $count }
sheet-hours = tisragin { $attended } zg { $offered }
sheet-marked = { $line } { $name }: { $status } ✓
sheet-late = { $line } { $name }: { $status } { $minutes } sd ✓
sheet-corrected = { $line } { $name }: { $status }, ittusɣti ✓
sheet-cleared = { $line } { $name }: ittwasfḍ ✓
sheet-noted = Tettuḥḍa tmawt ✓
sheet-walked-in = { $line } { $name }: tanbgit, tlla ✓
sheet-unlocked = Irẓm udlis; ra irgl ḍaṛt n ussntm
sheet-rest-present = { $count ->
    [0] Awd yan izirig ixwan
    [one] 1 ittuṛcm is tlla ✓
   *[other] { $count } ttuṛcmn is llant ✓
  }
sheet-validated = { $course } ittussntm: { $present } llant, { $absent } ur llint{ $untaken ->
    [0] {""}
   *[other] , { $untaken } ur ta ttyarint
  }
sheet-already-validated = Adlis ittussntm yad
sheet-untaken = { $count ->
    [one] 1 n izirig ur ta yuri: { $name }
   *[other] { $count } n izirign ur ta urin, amzwaru { $name }
  }
sheet-go-untaken = ddu srs
sheet-validate-anyway = ssntm mkad
sheet-end = Tigira n tlgamt: ur ittuṛcm awd yan izirig
sheet-no-line = Ur illi izirig { $line }: amggaru iga { $last }
sheet-line-between = Ur illi izirig { $line }: ḍaṛt { $before } ittddu d { $after }
sheet-doubted = Izirig { $line }: ur ittuṛcm kra. Als tirra nns, nɣ als tasarut ad tkmmlt
sheet-unheard = Aynna turit ur ittyamaẓ: ssfaw, nɣ als tasarut ad tkmmlt
sheet-no-status = « { $key } » ur tgi tamatart; izirig { $line } ar ittqql { $letters }
sheet-letters = P, A, R, J nɣ D
sheet-of-line = { $line } { $name }: { $why }
sheet-number-pending = Izirig { $line } ar ittqql tamatart nns: askkil, nɣ ⌫ ad t tttut
sheet-not-yet = { $line } { $name }: azmmem ɣas zg { $day }
sheet-left = { $line } { $name } tfl tarabbut g { $day }
sheet-locked = Adlis irgl ḍaṛt n { $days } n wussan: F9 v ar t irẓẓm s tmntilt
sheet-not-locked = Adlis ad ur irgil
sheet-future = Tiɣimit ad ur ta tettugga: ar ttyara zg { $day }
sheet-cancelled = Ur tettugga tɣimit: iɣ tettugga, « X » ar t yttara
sheet-nothing-to-clear = Ur illi kra ra ittwasfḍ g izirig ad
sheet-no-neighbour = Ur tlli tɣimit yaḍn g tsga ad
sheet-note-unmarked = Ṛcm izirig tazwara, ḍaṛs tamawt
sheet-note-of = Tamawt · { $line } { $name }
sheet-walk-in = Ism n tnbgit
sheet-walk-in-short = tanbgit
sheet-unlock-reason = Tamntilt n tirẓmi
sheet-fill = tiyyaḍ llant
sheet-validate = ssntm
sheet-lead = { $letters } · 17{ $absent } izirig+tamatart
sheet-key-1 = 17A
sheet-key-1-help = ddu s izirig 17, ṛcm is ur tlli
sheet-key-2 = 3A7A12J
sheet-key-2-help = kigan n izirign yan ḍaṛt yan
sheet-key-3 = R.20
sheet-key-3-help = amaṭl n 20 n tusdidin; awd s , ; nɣ :
sheet-key-4 = 17 {"Entrée"}
sheet-key-4-help = ddu s izirig 17
label-present = P
label-late = R
label-absent = A
label-justified = J
label-exempt = D

### Tiwisi n igdiln

help-today-1 = Idlisn ra ttyaran, zg uqbur s umaynu. Anẓray ar irẓẓm izirig.
help-today-2 = ← d → ar skann tiɣimitin n wussan yaḍn. X ar ittini is ur tettugga tɣimit, s tmntilt nns.
help-sheet-1 = Askkil ar iṛccm izirig, izri s uḍfir; uṭṭun dat n uskkil ar ittddu tazwara s izirig ann.
help-sheet-2 = Ṛcm tid ur llin, s uynnek T ar iṛccm tiyyaḍ akkʷ is llant, V ar issntam adlis.
help-sheet-3 = Ku tamatart ar tettuḥḍu g tizi nns. Ctrl-Z ar iswrray tamggarut, yat s yat.

### Amzruy d tirmt n unasiw

history-empty = Ur ta yuri kra da.
keyboard-1 = Adr i tsura: ku yat ar tskan aynna yuzn utirminal d aynna tskar.
keyboard-2 = PuTTY: {"Terminal › Keyboard › Function keys"} s « ESC[n~ ». Échap snat tikkal ad tffɣt.
keyboard-unknown = tamuttrt ur ittyassann: snfl amk n tsura F n utirminal
keyboard-character = askkil
keyboard-free = tasarut tstawi
keyboard-leads = tḍfar tt tsarut yaḍn
keyboard-leave = snat tikkal: ffɣ

### Tisura: ismawn n tsura d ifuyla nnsnt

key-enter = Entrée
key-esc = Échap
key-space = Espace
key-tab = {"Tab"}
key-backspace = ⌫
key-delete = {"Suppr"}
key-up = ↑
key-down = ↓
key-left = ←
key-right = →
key-home = {"Début"}
key-end = {"Fin"}
key-page-up = {"Page préc."}
key-page-down = {"Page suiv."}
key-ctrl = {"Ctrl"}
key-shift = {"Maj"}

key-refused-unknown = « { $key } » ur igi ism n tsarut
key-refused-terminal = « { $key } » ur ar ilkkm aɣawas g itirminaln akkʷ
key-refused-alt = « { $key } »: {"Alt"} ur ar ittyaɛqal zg Échap
key-refused-reader = « { $key } » n imɣrayn n ugdil
key-refused-backspace = « { $key } » ur ar ittyaɛqal zg ⌫
key-refused-tab = « { $key } » ur ar ittyaɛqal zg {"Tab"}
key-refused-enter = « { $key } » ur ar ittyaɛqal zg Entrée
key-refused-esc = « { $key } » ur ar ittyaɛqal zg Échap
key-refused-multiplexer = « { $key } » n {"tmux"} nɣ {"screen"}
key-refused-reassure = « { $key } » ar ittini abda is ur ijli kra

keymap-syntax = { $file }, izirig { $line }: wad ur igi TOML; izirig ar ittyara {"action = [\"F2\", \"V\"]"}
keymap-unknown-place = { $file }, izirig { $line }: adɣar « { $place } » ur illi
keymap-unknown-action = { $file }, izirig { $line }: tigawt « { $action } » ur tlli
keymap-not-a-section = { $file }, izirig { $line }: « { $name } » iqqand ad ili ddaw udɣar, zund {"[anywhere]"}
keymap-not-a-list = { $file }, izirig { $line }: tisura n « { $action } » ar ttyarant {"[\"F2\", \"V\"]"}
keymap-bad-key = { $file }, izirig { $line }: tasarut ittyagin i « { $action } »: { $why }
keymap-doubled = { $file }, izirig { $line }: [{ $place }] tasarut { $key } n « { $action } », n « { $other } » yad ({ $other-file }, izirig { $other-line })
keymap-hidden = { $file }, izirig { $line }: [{ $place }] tasarut { $key } n « { $action } » d { $other-key } n « { $other } » ssntinnt yat tikklt ({ $other-file }, izirig { $other-line })
keymap-mark = { $file }, izirig { $line }: tasarut { $key } n « { $action } » ar tṛccm izirig n tfrt n tilit
keymap-essential = { $file }, izirig { $line }: « { $action } » iqqand ad dars tqqim tsarut iswurin g tirra

### Iɣwwarn

config-unreadable = { $file } ur ar ittyaɣra: iɣwwarn inṣlitn ay iswurin
config-syntax = { $file }, izirig { $line }: wad ur igi TOML; iɣwwarn inṣlitn ay iswurin
config-unknown-field = { $file }, izirig { $line }: aɣwwar « { $field } » ur illi
config-bad-value = { $file }, izirig { $line }: « { $field } » ar ittqql { $expected }
config-expects-language = "fr", "ar", "zgh", "zgh-Latn" nɣ "en"
config-expects-theme = "dark", "plain" nɣ "mono"
config-expects-keymap = "default", "vim" nɣ abrid n ufaylu
config-expects-path = abrid ger iḍfrn
config-expects-bidi = "app", "line", "word" nɣ "off"
config-expects-bidi-table = tigzmi {"[bidi]"}
config-not-saved = Astay ad iswuri ar tuffɣa: { $file } ur ittyara

### Tikarḍiwin n tirra

form-blank = —
form-holds = s tkniwt
form-filter = Rzu:
form-no-match = Ur illi kra
form-too-long = { $refused ->
    [one] 1 n uskkil ur yufi adɣar: ur uggar { $max } g igr ad
   *[other] { $refused } n iskkiln ur ufin adɣar: ur uggar { $max } g igr ad
}
form-nothing-to-repeat = Ur illi wazal ra ittwals g igr ad
form-not-blank = Igr ad iɛmmr yad: azal amggaru ar ittwals ɣas g igr ixwan
form-age = { $age ->
    [0] ur ilkim asggʷas
    [one] { $age } n usggʷas
   *[other] { $age } n isggʷasn
}
form-age-between = { $least } ar { $most } n isggʷasn
form-weekday-1 = aynas
form-weekday-2 = asinas
form-weekday-3 = akṛas
form-weekday-4 = akwas
form-weekday-5 = asimwas
form-weekday-6 = asiḍyas
form-weekday-7 = asamas

## Aynna isgdln uḥṭṭu n tirra

field-missing = Iqqand ad yara.
field-long = Iɣzzif bahra: { $length } n iskkiln, ur uggar { $max }.
field-nul = Aḍṛiṣ ad gis askkil ixwan. Als tirra nns.
field-code = Tangalt ɣas s iskkiln n tlatinit, inẓrayn d - _ . /, bla aḍrf.
field-number = Uṭṭun amḍlan zg { $from } ar { $to }.
field-choice = « { $text } » ur illi g tlgamt: { $choices }.
field-record = « { $text } » ur iml awd kra. Sti t zg tlgamt.

date-empty = Ara asakud: 12/3/1995, 12/3, {"j, j-1, +7"} nɣ {"lun"}.
date-unknown = « { $text } » ur igi asakud. Ara 12/3/1995, 12/3, {"j, j-1, +7"} nɣ {"lun"}.
date-needs-day = « { $text } »: ixṣṣa wass.
date-no-day = Ur illi wass { $day } g { $month }: ayyur ann dars { $last } n wussan.
date-no-such-day = Ur illi wass { $day }: ayyur zg 1 ar 31.
date-no-month = Ur illi wayyur { $month }: zg 1 ar 12.
date-no-year = Asggʷas { $year } ur izmir: zg 1800 ar 2199.
date-far = Iggug bahra: ur uggar timiḍi n isggʷasn.
date-time-unknown = « { $text } » ur tgi tasragt. Ara 9, 9h, 830 nɣ 14:30.
date-no-hour = Ur tlli tsragt { $hour }: zg 0 ar 23.
date-no-minute = Ur tlli tusdidt { $minute }: zg 0 ar 59.
date-duration-unknown = « { $text } » ur tgi tanzagt. Ara 90, 1h30 nɣ 1:30.
date-duration-long = Tanzagt tɣzzif bahra.

birth-future = « { $text } » g imal. Slkn asggʷas.
birth-old = « { $text } »: uggar { $years } n isggʷasn ayad. Slkn asggʷas.
birth-needs-year = « { $text } »: ixṣṣa usggʷas.
birth-short = « { $number } »: i wawtay ara { $number }{"a"}, i usggʷas kkuẓ inẓrayn nns.
birth-unknown = « { $text } »: ara 12/3/1995, 3/1995, 1995 nɣ 23a.

person-nameless = Iqqand yan yism s uddar, s iskkiln n tlatinit nɣ taɛrabt.
person-name-letters = Ism gis iskkiln.
person-name-latin = Ism ad yura s taɛrabt, igr n taɛrabt gis yad wayyaḍ.
person-name-arabic = Ism ad yura s tlatinit, igr n tlatinit gis yad wayyaḍ.
person-sex-unknown = « { $text } »: ara F i tawtmt nɣ M i wawtm.
person-commune-unknown = Taɣiwant « { $text } » ur tettyassan. Ara tazwara n yism nns nɣ tangalt HCP.
person-commune-near = Taɣiwant « { $text } » ur tettyassan. Hatin: { $names }.
person-commune-several = Kigan n tɣiwanin i « { $text } »: { $names }… Ara tangalt.
person-doubt-age = { $age } n isggʷasn nɣ uggar: slkn t.
person-doubt-phone = Uṭṭun ur inum talɣa ad, iqqim mkd yura.
person-doubt-cin = CIN ur tnum talɣa ad, tqqim mkd tura.
person-cin-arabic = « { $text } »: askkil n CIN d alatin g snat tutlayin. Ara t zund g tkarḍa.

centre-souk-unknown = « { $text } » ur igi ass. Ara {"lun, mar, mer, jeu, ven, sam"} nɣ {"dim"}.

module-hours-unknown = Tisragin n umudul, zg 1 n tusdidt ar { $max } {"h"}: 120, 37,5 nɣ 1h30.

closure-ends-before = Argal ismda uqbl ad issnti, g { $from }.
period-ends-before = Ass amggaru idda d uqbl amzwaru, { $from }.
season-closes-before = Akud ad ar ittqqan uqbl ad irẓm: zg { $from } ar { $to }.
closure-long = Argal ur ilkkm { $max } n wussan. Slkn asggʷas.

course-ends-before = Tarabbut tsmda uqbl ad tssnti, g { $from }.
course-long = Tarabbut ur tujar { $max } n wussan. Slkn asggʷas.
course-slots-unknown = « { $text } »: aɣawas ur ittyaɣra. Ara {"lun 9-12, jeu 14:30-16"}.
course-slots-word = « { $text } » ur igi ass. Ara {"lun, mar, mer, jeu, ven, sam"} nɣ {"dim"}.
course-slots-no-day = « { $text } »: ass izwar tisragin. Ara {"lun 9-12"}.
course-slots-order = Tiɣimit tsmda uqbl ad tssnti: zg { $from } ar { $to }.
course-slots-length = Tiɣimit zg { $least } ar { $most } n tusdidin; tad { $minutes }.
course-slots-overlap = « { $one } » d « { $two } » mmikẓnt.

mark-late-zero = Amaṭl yan n tusdidt s uddar, nɣ « P » iɣ tlla.
mark-late-long = { $minutes } n tusdidin n umaṭl, tiɣimit dars { $class }: ara ddaw nns.
mark-no-minutes = Tusdidin ddant ɣas d umaṭl.

## Atirminal

terminal-none = Najma ar trẓẓm g utirminal: ssnti tt bla aswala, nɣ suttr yan s « ssh -t ».
terminal-failed = Atirminal ad ur ar iqbbl iɣwwarn nna tra Najma. Ur irẓim ur innfl awd kra.
terminal-panic = Tbdd Najma s uzgal agnsan. Aynna ittuḥḍan sul ittuḥḍa; aynna ttarat ittuḥḍa mkd izmr.
terminal-memory = Tssmda tmktit n umassay: tbdd Najma. Aynna ittuḥḍan sul ittuḥḍa; aynna ttarat ittuḥḍa. Rgl ihuḍn yaḍn nɣ ini i umẓlay n usnsuḍu.

## Tasila

trouble-engine = Talqqmt ad n SQLite, { $version }, tzmr ad tsjlu isfka. Srs talqqmt tanṣlit n Najma.
trouble-network = Akaram g uḍbṣi n uẓṭṭa, { $system }: tasila ra gis trẓ. Sti aḍbṣi n uslkim ad.
trouble-frozen = i tɣuri ɣas: afaylu nɣ akaram nns ittufrag g tirra. Ur izmir kra ad ittuḥḍu da.
trouble-old-frozen = Afaylu ad zg talqqmt taqburt, ur izmir ad ittusdɣi acku ittufrag g tirra. Ssnɣl t s ukaram nnk.
trouble-exists = Afaylu ad illa yad. Rẓm t, nɣ sti ism yaḍn.
trouble-no-file = Abrid ad ur igi afaylu, maca akaram nɣ allal: fk ism n ufaylu n tsila.
trouble-founding = Iqqand tamazant, ism n wakal, ism n unssmrs d ism nnk.
trouble-login = Iqqand ism n unssmrs d yism.

undo-left = Ayad ur ittuswrri: iffɣ yad zg tadbalt.
undo-referred = Ur izmir ad ittuswrri: { $table } sul zdint is, { $record }.
undo-missing = Ur izmir ad ittuswrri: ixṣṣa { $table } nna s izdi.
undo-taken = Ur izmir ad ittuswrri: azal { $value } n { $owner } ɣilad.
undo-referred-some = Ur izmir ad ittuswrri: { $table } sul zdint is.
undo-line-twice = Ur izmir: ɣilad dar wafgan ad izirig { $line } g trabbut nnit.
undo-marked-off = Ur izmir: tamatart n { $day } rad tili g wass g ur illi wafgan g trabbut.
undo-marked-class = Ur izmir: tiɣimit n { $day } dars ɣilad timatarin, sfḍ tnt tazwara.
undo-class-twice = Ur izmir: dar trabbut ɣilad tiɣimit yaḍn g tsragt ad, { $day }.
undo-class-gone = Ur izmir: tiɣimit n { $day } ur tettugga.
undo-away-twice = Ur izmir: ur sul tlli g trabbut zg { $day }.
undo-leave-twice = Ur izmir: dars asurf yaḍn zg { $day }.
undo-closure-twice = Ur izmir: illa yad wargal nnit zg { $day }.
undo-task-twice = Ur izmir: irẓm uḍfar yaḍn, dat n { $day }.
undo-certified = Ur izmir: tettyafk tanagat ɣilad, g { $day }. Sfsx tt zwar.
undo-contract-twice = Ur izmir: illa ɣilad umsasa yaḍn g wussan nnit, zg { $day }.

about-line = izirig { $line }, { $name }
about-many = { $count ->
    [one] · 1 n izirig
   *[other] · { $count } n izirign
  }
about-session = { $course }, { $date }

table-mark = tamatart
table-session = tiɣimit
table-enrolment = azmmem
table-person = afgan
table-course = tarabbut
table-recurrence = aɣawas n wakud
table-closure = argal
table-centre = ammas
table-module = amudul
table-clerk = anssmrs
table-setting = aɣwwar

### Ifuyla ttyaɣran d wid yuran

exchange-open-absent = « { $file } » ur illi. Slkn abrid d yism.
exchange-open-denied = « { $file } » ur ittyaɣra: amiḍan ad ur dars azrf.
exchange-open-link = « { $file } » iga asɣn. Fk afaylu s yixf nns.
exchange-open-not-a-file = « { $file } » ur igi afaylu.
exchange-open-empty = « { $file } » ixwa.
exchange-open-too-big = « { $file } » yugr { $most } MB. Bḍu t f kigan n ifuyla.
exchange-read-failed = « { $file } » ur ittyaɣra ar tigira. Ur ittusktr awd kra.
exchange-not-a-table = « { $file } » ur igi taflwit CSV ula adlis XLSX.
exchange-old-excel = « { $file } » adlis .xls aqbur nɣ adlis ittufragn s tguri n uzray. Ḥḍu t s XLSX, bla taguri n uzray.
exchange-password = « { $file } » ittufrag s tguri n uzray. Ḥḍu t bla taguri n uzray.
exchange-damaged = « { $file } » irẓa. Rẓm t g uɣawas n tflwiyin tḥḍut t daɣ s XLSX.
exchange-unsafe = « { $file } » gis aynna ur ar ittara awd yan uɣawas n tflwiyin. Ittyagi.
exchange-bomb = « { $file } » yugr bahra tiddi n tflwit iɣ ifsi. Ittyagi.
exchange-no-rows = « { $file } » ur gis awd yan izirig iɛmmrn.
exchange-no-such-sheet = « { $file } » ur gis tifrt « { $sheet } ». Tifratin nns: { $sheets }.
exchange-too-many-columns = Izirig { $line }: taflwit ur tujar { $most } n tgjda.
exchange-record-too-long = « { $file } », izirig { $line }: izirig yugr { $most } MB. Hatin ixṣṣa uḍfr n tigira.
exchange-quote-open = « { $file } », izirig { $line }: aḍfr irẓm ur iqqin, izirign iḍfarn ra jlun gis. Sɣti t.
exchange-file-exists = « { $file } » illa yad. Sti ism yaḍn.
exchange-no-folder = Akaram n « { $file } » ur illi. Skr t, nɣ ini yan illan.
exchange-write-denied = « { $file } » ur ittyara: amiḍan ad ur dars azrf n tirra g ukaram ad.
exchange-write-full = Ur sul illi udɣar i « { $file } ». Ssxwu kra, tals.
exchange-write-failed = « { $file } » ur ittyara.

### Asktr n ifgann

import-no-headings = « { $file } » ur dars izirig n izwal g { $rows } n izirign imzwura. Iqqand s uddar « Nom » nɣ « Nom et prénom », d zund « Prénom », « Date de naissance », « Téléphone », « CIN », « الاسم العائلي » nɣ « الاسم الشخصي ».
import-no-name = « { $file } »: awd yat tgjdit ur dars ism. Ini mantta.
import-map-wrong = « { $text } »: ara uṭṭun nɣ askkil n tgjdit, tamatart = d igr: {"3=given"}.
import-no-course = Awd yat trabbut ur dars tangalt « { $course } ».
import-stopped = Ibdd usktr. Ur ittusktr awd kra.
import-cell-error = Taxxamt gis azgal n uɣawas n tflwiyin { $text }. Sɣti t g uɣawas n tflwiyin tḥḍut afaylu.
import-unreadable = Kra n iskkiln n txxamt ad ur ttyaɣran: afaylu ittuḥḍa s usttngl ur iɣtin.
import-ditto = « { $text } » ur ittyals g ujgu ad: ara ayna illan g uflla s ummid.
import-ditto-nothing = « { $text } »: ur illi walu g uflla g ujgu ad. Ara azal.
import-rounded = « { $text } »: aɣawas n tflwiyin iqqrb uṭṭun ad, imḍanen ngguran zlan. Rar ajgu d aḍris tarat t daɣ.
import-two-persons = Uṭṭun n ukaram d CIN n sin ifgann mẓarayn.
import-number-taken = Uṭṭun ad n { $name }, uṭṭun { $number }: sɣtit g ufaylu, nɣ ssura taxamt ad.
import-number-taken-line = Uṭṭun ad n { $name }, izirig { $line }: sɣtit g ufaylu, nɣ ssura taxamt ad.

import-order-heading = N° d'ordre
import-verdict-number = uṭṭun yaḍn
import-line-other = uṭṭun { $paper } g ufaylu, izirig { $number } g trabbut
import-line-unnumbered = war uṭṭun n umizzwr g ufaylu, izirig { $number } g trabbut
import-lines-by-rank = War uṭṭunn n umizzwr g ufaylu: amizzwr n izirign ayd ittyasin, zg izirig { $first } n trabbut{ $left ->
    [0] {""}
    [one] , { $left } n izirig ittusrsn g tsga ad itṭf adɣar nns
   *[other] , { $left } n izirign ttusrsnin g tsga ad ṭṭfn adɣarn nnsn
  }

import-verdict-check = i usnqd
import-two-women = « { $text } »: sin midn g yat txanit. Ara yan s yan g izirig nns.
import-perhaps-two = « { $text } »: yan nɣ sin midn?
import-name-figures = « { $text } »: uṭṭunn g yism.
import-name-letters = « { $text } »: isekkiln ur ttuɣrin mzyan.
import-name-only = « { $text } »: ur illi yat yaḍn xf nttat.
import-title = « { $text } » waḥdu ayd illan g izirig nns: azwl nɣ afgan? Mk iga afgan, rnu yat xf nns, tazmilt tgda; mk uhu, kks izirig.
import-cin-phone = Uṭṭun n utilifun g udɣar n CIN, ittuḥḍa zund nttan.
import-cin-date = Asakud g udɣar n CIN, ittuḥḍa zund nttan.
import-phone-cin = CIN g udɣar n utilifun, ttuḥḍa zund nttat.
import-number-words = « { $text } » ur igi uṭṭun: ara t s wuṭṭunn, nɣ ssur taxanit.
import-headless = War izirig n izwaln: izirig amzwaru ittuɣra zund afgan
import-headed = Izirig { $line } ittuɣra zund izwaln: { $names }
import-hidden-rows = { $rows ->
    [one] { $rows } n izirig intln g tdwwalt ra ittawi ula nttan
   *[other] { $rows } n izirign ntlnin g tdwwalt ra ttawin ula nitni
  }
import-letters-mended = { $rows ->
    [one] { $rows } n izirig ittuskln sin twal, zund « Ã© » i « é »: ittusɣti
   *[other] { $rows } n izirign ttusklnin sin twal, zund « Ã© » i « é »: ttusɣtin
  }
importing-count-check = { $count } i usnqd

import-verdict-add = tamrniwt
import-verdict-update = asdɣi
import-verdict-unchanged = tettyassan yad
import-verdict-possible = izmr ad ittwals
import-verdict-repeated = izirig ittwalsn
import-verdict-blank = izirig ixwan
import-verdict-closing = azwl nɣ asmun: ula yan
import-verdict-error = ra ittusɣti

import-says-update = Asdɣi: { $fields }
import-says-differs = afaylu ar ittini yat tɣawsa yaḍn, aynna ittuḥḍan iqqim: { $fields }
import-says-repeated = Ittyanna yad g izirig { $line }
import-says-possible = Izmr ad ittwals { $name }, takarḍa { $number }: { $why }
import-says-possible-line = Izmr ad ittwals { $name }, izirig { $line } n ufaylu ad: { $why }
import-says-fault = Tagjdit « { $column } »: { $fault }

import-why-file = yan uṭṭun n ukaram, ism yaḍn
import-why-cin = yat CIN, ism yaḍn
import-why-file-birth = yan uṭṭun n ukaram d yism irwasn, maca gr tlalyin uggar n 12 n usggʷas: is tga immas d illis?
import-why-cin-birth = yat CIN d yism irwasn, maca gr tlalyin uggar n 12 n usggʷas: is tga immas d illis?
import-why-other-file = yan yism, talalit tmsasa, uṭṭun n ukaram yaḍn
import-why-other-cin = yan yism, talalit tmsasa, CIN yaḍn
import-why-near-birth = yan yism, talalit tadnnt
import-why-one-birth = yan yism, yat tlalit ɣas ay ittyassann
import-why-no-birth = yan yism, talalit ur tettyassan, atilifun nɣ adɣar yaḍn
import-why-elsewhere = yan yism, talalit tmsasa ur tssidd, atilifun nɣ adɣar yaḍn
import-why-namesakes = kigan n imdanen ittwazmamn s yism ad d tlalit ad

## Ssnat n tikkal izemren ad ilin

act-distinct = sin ifgann mẓarayn
act-row-verdict = taɣtast xf izirig n ufaylu
table-distinct = taɣtast xf wid izmrn ad alsn
matching-and = { $one } · { $other }
matching-name = ism { $likeness } %
matching-name-married = ism n uryaz { $likeness } %
matching-born-same = yan usakud n tlalit
matching-born-within = tilalin msasant
matching-born-swapped = ass d wayyur mmutin
matching-born-first = yan usggʷas, ass ur ittyassan
matching-born-next = tilalit s yan wass
matching-born-digit = tilalit s yan wuṭṭun
matching-born-years =
    { $years ->
        [one] yan wass, ±1 usggʷas
       *[other] yan wass, ±{ $years } isggʷasn
    }
matching-born-about =
    { $years ->
        [one] tilalit ±1 usggʷas
       *[other] tilalit ±{ $years } isggʷasn
    }
matching-born-year = yan usggʷas, ass yaḍn
matching-born-other = tilalit yaḍn
matching-born-unknown = tilalin ur ttyassannt
matching-commune-same = yat tɣiwant
matching-commune-other = taɣiwant yaḍn
matching-cin-same = yat CIN
matching-cin-other = CIN yaḍn
matching-cin-doubtful = yat CIN, maca ism yaḍn nɣ tilalit yaḍn: win mi takarḍa?
matching-sex-other = anaw yaḍn
matching-phone-same = yat utilifun, ayd ur iskan awd kra
action-go-duplicates = wid yalsn
action-go-duplicates-help = Ar ittddu s tiyugiwin n tkarḍiwin izmren ad gint n yan ufgan.
action-distinct = sin ifgann
action-distinct-help = Ar ikttay is gan sin ifgann: tayuga ur sar ra tals.
action-same = nttat ad
action-same-help = Ar ikttay is iga izirig afgan ad, i ufaylu ad d wid d iddan.
action-later = ar dɣi
action-later-help = Ar isrus tayuga g tgira n tlgamt.
place-duplicates = Wid izmrn ad alsn
duplicates-score = Asatl
duplicates-one = Takarḍa
duplicates-other = Takarḍa yaḍn
duplicates-why = Maxf
duplicates-none = Ur illi awd yan izmrn ad yals. Ku takarḍa tamaynut ar ttusmzazal lliɣ ra ttyara.
duplicates-beside = tama n tama
duplicates-stop = sbdd
duplicates-walking = Ar tettyaɣra tsila…
duplicates-walks = { $bar } { $share } %
duplicates-walked =
    { $count ->
        [0] Ur illi awd yan izmrn ad yals.
        [one] 1 izmr ad yals.
       *[other] { $count } zmrn ad alsn.
    }
duplicates-count =
    { $count ->
        [0] Ur illi awd yan izmrn ad yals
        [one] 1 n tyuga ra tettyaẓr
       *[other] { $count } n tyugiwin ra ttyaẓrnt, { $shown } g tlgamt
    }
duplicates-distinct = { $one } d { $other }: sin ifgann, ittukti i lbda
duplicates-later = Ar dɣi: tayuga tlla g tgira n tlgamt.
help-duplicates-1 = Tiyugiwin n tkarḍiwin izmrn ad gint n yan ufgan, tid yugrn izmr g umzwaru, d aynna ittini ku igr.
help-duplicates-2 = Entrée ar tnt isrus tama n tama, D ar ikttay is gan sin ifgann, P ar tnt ittajja ar dɣi, O ar irẓẓm takarḍa tiss snat.
help-duplicates-3 = Ur sar ittdukkul kra s ixf nns. Atilifun icrkn ur iskan awd kra, ikniwn ur gin yan.
importing-said-same = afgan ad
importing-said-distinct = afgan yaḍn
importing-same = Izirig { $line }: { $name } iga afgan ad, ittukti i ifuyla d iddan
importing-distinct = Izirig { $line }: { $name } iga afgan yaḍn, ittukti i ifuyla d iddan
importing-nothing-to-decide = Izirig ad ur yulis awd yan: ur illi kra ra ittyaɣtsn.
cli-do-import-decide = Ɣts ma iga izirig n ufaylu, i ufaylu ad d wid d iddan
cli-arg-row = Izirig n ufaylu
cli-arg-verdict = same: nttat ad; distinct: afgan yaḍn; open: ra daɣ ittyaɣts
cli-value-verdict = TAƔTAST
cli-import-no-row = Ur illi ufgan ittyaɣran g izirig { $line }: ẓr izirign s --dry-run.
cli-import-same = Izirig { $line }: { $name } ad, ittukti i ifuyla d iddan.
cli-import-distinct = Izirig { $line }: ur igi { $name }, ittukti i ifuyla d iddan.
cli-import-open = Izirig { $line } d { $name }: ra daɣ ittyaɣts.
import-why-alike = { $score } %: { $reasons }
duplicates-herself = { $name } ur izmir ad ittusmzazal d ixf nns: sti afgan yaḍn.
cli-do-persons-duplicates = Skn wid izmrn ad alsn, g tsila akkʷ nɣ g ufaylu
cli-do-persons-distinct = Kti is gant snat tkarḍiwin n sin ifgann
cli-arg-for = Afaylu mi ttusmzazaln izirign d tsila
cli-arg-one = Afgan, s uṭṭun, akaram nɣ CIN nns
cli-arg-other = Afgan yaḍn
cli-duplicates =
    { $count ->
        [0] Ur illi awd yan izmrn ad yals.
        [one] 1 izmr ad yals.
       *[other] { $count } zmrn ad alsn, { $shown } imzwura ttuskann.
    }
cli-duplicates-file =
    { $count ->
        [0] Awd yan izirig n { $file } ur ittyassan yad.
        [one] 1 n izirig n { $file } ittyassan nɣ hatin ittyassan.
       *[other] { $count } n izirign n { $file } ttyassann nɣ hatin ttyassann.
    }
cli-distinct = { $one } d { $other } gan sin ifgann: tayuga ur sar ra tals.
cli-alike = Hatin tettyassan yad: { $name } ({ $id }), { $score } %: { $why }

import-reason-heading = Tamntilt n tigit

import-target-file = uṭṭun n ukaram
import-target-family = ism n twacult
import-target-family_ar = ism n twacult s taɛrabt
import-target-given = ism udmawan
import-target-given_ar = ism udmawan s taɛrabt
import-target-name = ism n twacult d udmawan
import-target-name_given_first = ism udmawan d n twacult
import-target-name_ar = ism ummid s taɛrabt
import-target-birth = asakud n tlalit
import-target-birth_year = asggʷas n tlalit
import-target-age = awtay ittyannan
import-target-sex = anaw
import-target-commune = taɣiwant
import-target-douar = asun nɣ lḥumt
import-target-phone = atilifun
import-target-cin = CIN
import-target-note = timawin
import-target-order = uṭṭun n umizzwr
import-target-course = tangalt n trabbut
import-target-season = asggʷas n tinml
import-target-reason = tamntilt n tigit
import-target-ignore = ittyajja
exchange-dos-letters = « { $file } » ittuḥḍa s « CSV MS-DOS »: iskkiln nns ra ttuɣrin s uzgal. Ḥḍu t s « CSV UTF-8 » nɣ XLSX, d kcem afaylu ann.
importing-encoding = asttngl
importing-sheet = tawriqt
importing-sheet-of = { $count ->
    [one] tawriqt { $sheet }
   *[other] tawriqt { $sheet }, { $n } zg { $count }
  }
importing-one-reading = Adlis ad dars yat n twriqt ka
importing-unclear = Kra n iskkiln ttuɣran s uzgal: F6 isti asttngl, nɣ ḥḍu afaylu s « CSV UTF-8 »
cli-import-unclear = Kra n iskkiln n ufaylu ad ttuɣran s uzgal: ini asttngl nns s --encoding, nɣ ḥḍu t s « CSV UTF-8 »
cli-import-sheets = { $count ->
    [one] Yat n twriqt yaḍn ur tettuɣra: { $names }. --sheet ar ittini manta
   *[other] { $count } n twriqin yaḍn ur ttuɣrint: { $names }. --sheet ar ittini manta
  }
help-import-5 = F6: asttngl n ufaylu n uḍṛiṣ, tawriqt n udlis
cli-output-exists = « { $file } » illa yad. Sti ism yaḍn, nɣ rnu --replace i tira aflla nns.
cli-import-no-sheets = --sheet: « { $file } » aḍṛiṣ s tgjda, bla tiwriqin. Kks --sheet.
cli-output-twice = Ara { $arg } s yism n ufaylu: tamatart - ur tgi ɣid uffuɣ anaway, lli ittinin mad iskr uskcm.
import-other-year = { $count ->
    [one] Yan izirig zg { $rows } iga win { $year }, ur igi win { $now }: is iga ayad afaylu?
   *[other] { $count } n izirign zg { $rows } gan win { $year }, ur gin win { $now }: is iga ayad afaylu?
}
importing-other-year = Ur yuri awd kra: Échap i ufaylu yaḍn, F2 ad tsktrt wad
importing-ignored = { $count ->
    [one] Yat tgjdit ur tettyasi, Entrée ar ittini aynna gis illan: { $names }
   *[other] { $count } n tgjda ur ttyasint, Entrée ar ittini aynna gisnt illan: { $names }…
}

### Izirig n inaḍn
cli-about = Najma: asmuttg, tilit d uḍfar n tmazant, g utirminal. Bla anaḍ ar irẓẓm uɣawas.
cli-after = Tingalin n tuffɣa: 0 ittugga, 1 ittyagi nɣ illa uzgal, 2 anaḍ ur ittyafham.
cli-usage = Asmrs:
cli-usage-options = ISTAYN
cli-heading-verbs = Inaḍn
cli-heading-arguments = Isfka
cli-heading-options = Istayn
cli-heading-global = Istayn iswurin g ku adɣar
cli-try-help = i wuggar, rnu --help.

cli-value-anchor = ID:HASH
cli-value-code = TANGALT
cli-value-course = TARABBUT
cli-value-date = ASAKUD
cli-value-delegation = TAMAZANT
cli-value-duplicates = {"skip|add|update"}
cli-value-encoding = ASTTNGL
cli-value-file = AFAYLU
cli-value-late = {"N[:MINUTES],…"}
cli-value-lines = {"N,N,…"}
cli-value-login = AMIḌAN
cli-value-map = {"TAGJDIT=IGR"}
cli-value-month = YYYY-MM
cli-value-new = {"new"}
cli-value-note = {"N:TAMAWT"}
cli-value-number = N
cli-value-person = AFGAN
cli-value-reason = TAMNTILT
cli-value-record = TAKARDA
cli-value-separator = TAMATART
cli-value-session = TIƔIMIT
cli-value-setting = AƔWWAR
cli-value-text = AḌṚIṢ
cli-value-verb = ANAḌ

cli-arg-absent = Izirign n tid ur llin: 3,7 nɣ 3-7
cli-arg-anchor = Asnfl d {"hash"} ttuḥḍan g udɣar yaḍn, ad ttusmzazaln
cli-arg-clear = Izirign ra ttwasfḍn
cli-arg-clerk = Swuri s yism ad; ɣas g tsila n umdya
cli-arg-course = Tarabbut, s tngalt nɣ s uṭṭun nns
cli-arg-db = Tasila n isfka ra ttyarẓm
cli-arg-delegation = Tamazant: tangalt, tangalt HCP nɣ ism
cli-arg-demo = Tasila n umdya, ar tettusnulfu g usmrs amzwaru; --demo=new ar isnulfu tamaynut
cli-arg-dry-run = Ini hlli mayd ijrun, bla ad tarit yat
cli-arg-duplicates = Mamnk s aynna izmrn ad ittwals: ajj t, rnu t, smd t
cli-arg-encoding = Asttngl n ufaylu iɣ ur ittyagz: utf-8, windows-1252, windows-1256, mac-roman, utf-16le, utf-16be, iso-8859-15, iso-8859-6
cli-arg-exempt = Izirign n tid ittwasurfn
cli-arg-file = Afaylu CSV nɣ XLSX
cli-arg-format = Talɣa n ufaylu
cli-arg-from = Ass amzwaru
cli-arg-help = Skn tiwisi ad
cli-arg-json = Rar s JSON
cli-arg-justified = Izirign n tid ur llin s tmntilt ittyaqbaln
cli-arg-label = Ism ittyafkan i tnbgit
cli-arg-lang = Tutlayt: {"fr, ar, zgh, zgh-Latn"} nɣ {"en"}
cli-arg-late = Izirign n tid imaṭln, s tusdidin iɣ ttyassannt: 5:20,8
cli-arg-limit = Uṭṭun n wid ra ibayn
cli-arg-map = Aynna tusi tgjdit: {"3=given"}
cli-arg-month = Ayyur
cli-arg-which = Man uṭṭun: planned, held, lost, attended; nɣ open, ayna d iqqiman
cli-arg-name = Ism nnk, mkd t aqqran imdrawn nnk
cli-arg-note = Tamawt n izirig: 5:"tucka d illis"
cli-arg-on = Ɣas ayn ittuskarn g tɣimit nɣ tarabbut ad
cli-arg-output = Afaylu ra ittyara; bla nns, nɣ s -, tuffɣa tamagnut
cli-arg-person = Afgan, s uṭṭun, akaram nɣ CIN nns
cli-arg-persons = Uṭṭun n ifgann
cli-arg-present = Izirign n tid llanin
cli-arg-reason = Tamntilt
cli-arg-record = Uṭṭun, tangalt, akaram, CIN nɣ TARABBUT@ASAKUD; bla nns, tasila akkʷ
cli-arg-rejects = Afaylu g ra ttyaran izirign ittyagin
cli-arg-replace = Ara aflla n ufaylu illan
cli-arg-rest-present = Ṛcm is llant tid n izirign xwanin akkʷ
cli-arg-search = Ismawn s iskkiln ilatiniyn nɣ iɛrabn, asggʷas n tlalit, taɣiwant, CIN, uṭṭun n ukaram, atilifun
cli-arg-seed = Amud: yan umud ar ittakka yat tsila
cli-arg-separator = Amsbḍu n ufaylu iɣ ur ittyagz: {"; , |"} nɣ {"tab"}
cli-arg-session = Tiɣimit: uṭṭun nns nɣ TARABBUT@ASAKUD
cli-arg-sessions = Uṭṭun n tɣimitin
cli-arg-setting = Ism n uɣwwar
cli-arg-sheet = Tifrt n udlis
cli-arg-territory = Ism n wakal, i tngalt taskudant
cli-arg-territory-ar = Yan yism s taɛrabt
cli-arg-until = Ass amggaru
cli-arg-validate = Ssntm adlis ḍaṛs
cli-arg-value = Azal
cli-arg-version = Skn talqqmt

cli-do-attendance = Idlisn n tilit
cli-do-attendance-show = Skn adlis
cli-do-attendance-mark = Ṛcm izirign n udlis
cli-do-attendance-validate = Ssntm adlis
cli-do-attendance-unlock = Rẓm adlis irgln, s tmntilt
cli-do-attendance-walk-in = Rnu afgan d yuckan ur ittuzmmem
cli-do-attendance-export = Ssufɣ ayyur n trabbut
cli-do-centres = Ammasn
cli-do-centres-add = Rnu ammas
cli-do-centres-list = Talgamt n wammasn
cli-do-check = Slkn tasila akkʷ d uɣmis nns
cli-do-closures = Irgaln
cli-do-closures-add = Rnu argal
cli-do-closures-list = Talgamt n irgaln
cli-do-courses = Tirubba
cli-do-courses-add = Rnu tarabbut, tsɣiwst tiɣimitin nns
cli-do-courses-list = Talgamt n trubba
cli-do-enrolments = Izmmemn
cli-do-enrolments-add = Zmmem ifgann g trabbut
cli-do-enrolments-list = Talgamt n tid ittuzmmemn g trabbut
cli-do-found = Snulfu tasila n tmazant
cli-do-history = Ma isnfln, d matta, d managu
cli-do-import = Sktr taflwit
cli-do-import-persons = Sktr ifgann zg ufaylu CSV nɣ XLSX
cli-do-modules = Imudulen
cli-do-modules-add = Rnu amudul
cli-do-modules-list = Talgamt n imudulen
cli-do-persons = Ifgann
cli-do-persons-add = Rnu afgan
cli-do-persons-list = Talgamt n ifgann, nɣ arzzu gisn
cli-do-persons-search = Rzu afgan zund g ugdil, win iqrbn izwur
cli-do-persons-show = Skn afgan
cli-do-redo = Als aynna ittuswrrin
cli-do-sample = Snulfu tasila n umdya
cli-do-sessions = Tiɣimitin
cli-do-sessions-cancel = Ini is ur tettugga tɣimit
cli-do-sessions-restore = Rar d tiɣimit nna nnan ur tettugga
cli-do-sessions-due = Talgamt n idlisn ra ttyaran
cli-do-sessions-list = Talgamt n tɣimitin n trabbut
cli-do-sessions-plan = Sɣiws tiɣimitin n trabbut
cli-do-settings = Iɣwwarn
cli-do-settings-list = Talgamt n iɣwwarn
cli-do-settings-set = Snfl aɣwwar
cli-do-undo = Swrri asnfl nnk amggaru

cli-column-centre = ammas
cli-column-course = tarabbut
cli-column-day = ass
cli-column-from = zg
cli-column-id = uṭṭun
cli-column-mark = tamatart
cli-column-name = Ism
cli-column-name-ar = الاسم العائلي والشخصي
cli-column-note = tamawt
cli-column-state = addad
cli-column-taken = yuran
cli-column-time = tasragt
cli-column-to = ar

cli-unknown-argument = Astay ur ittyassan: { $arg }.
cli-unknown-verb = Anaḍ ur ittyassan: { $verb }.
cli-missing-verb = Ixṣṣa unaḍ: { $verbs }.
cli-missing-argument = Ixṣṣa { $arg }.
cli-argument-conflict = { $arg } d { $other } ur ar mmunn.
cli-argument-twice = { $arg } ar ittyafka ɣas yat tikklt.
cli-missing-value = { $arg } ar ittqql azal.
cli-wrong-value = { $arg }: « { $value } » ur izmir. Azaln: { $values }.
cli-bad-value = { $arg }: « { $value } » ur izmir.
cli-too-many-values = « { $value } » yuti.
cli-no-equals = { $arg } ira tamatart = dat n wazal nns.
cli-not-utf8 = Yan zg isfka ur igi aḍṛiṣ UTF-8.
cli-not-understood = Anaḍ ur ittyafham.
cli-with-suggestion = { $sentence } Hatin: { $meant }.
cli-not-a-number = { $arg }: « { $value } » ur igi uṭṭun. Ara izwiln, zun 25.
cli-out-of-range = { $arg }: zg { $least } ar { $most }.
cli-not-a-month = { $arg }: « { $value } » ur igi ayyur. Ara zund 2026-11.
cli-not-lines = { $arg }: « { $value } » ur ittyaɣra. Ara uṭṭunn n izirign: 3,7 nɣ 3-7, i umaṭl 5:20.
cli-not-a-note = { $arg }: « { $value } » ur ittyaɣra. Ara uṭṭun n izirig, snat tnqqiḍin, tamawt: {"5:malade"}.
cli-not-an-anchor = { $arg }: « { $value } » ur ittyaɣra. Ara aynna ittakka « najma check »: uṭṭun:{"hash"}.
cli-first-left = Ur ittusnulfa kra.
cli-json-needs-verb = --json ar ittmuna d unaḍ: « najma --help » ar tn iskan.
cli-problems = { $count ->
    [one] 1 n wazal ra ittusɣti
   *[other] { $count } n wazaln ra ttusɣtin
  }

cli-cannot-write = Tirra g tuffɣa ur tddi.
cli-done-unsaid = Ittuskar ittyura, maca ur tzmir ad tettyara tamrarut g tuffɣa: ad ur t talsm.
cli-cannot-make = { $file } ur izmir ad ittusnulfu ula ad ittwasmutti. Slkn izrfan n ukaram.
cli-file-exists = { $file } illa yad; ur innfl awd kra. Sti ism yaḍn.
cli-no-home = Akaram udmawan ur ittyassan. Fk ism n tsila s --db.
cli-no-database = Ur ta tlli tsila da: { $file }. Ssnti « najma » ad tsnulfut tin tmazant nnk, nɣ rnu --demo i tsila n umdya.
cli-link-nowhere = { $file } ur ar ittawi s kra n ufaylu ittyaɣran: zdi aḍbṣi g tlla tsila, nɣ sɣti azday.
cli-clerk-refused = --clerk ar ittyaqbal ɣas g tsila n umdya. Da tgit { $login }, mkd inna ungraw.
cli-clerk-not-a-login = --clerk: « { $login } » ur igi ism n unssmrs.
cli-workbook-on-terminal = Adlis n isfka ur ar ibayn g utirminal: rnu --output AFAYLU.

cli-no-such-centre = Ur illi wammas « { $text } ». « najma centres list » ar tn iskan.
cli-no-such-course = Ur tlli trabbut « { $text } ». « najma courses list » ar tnt iskan.
cli-no-such-module = Ur illi umudul « { $text } ». « najma modules list » ar tn iskan.
cli-no-such-person = Awd yan s uṭṭun, akaram nɣ CIN ad: « { $text } ». « najma persons list » ar irzzu s yism.
cli-no-such-record = Ur illi kra s yism ad: « { $text } ». Fk uṭṭun, tangalt, akaram, CIN nɣ TARABBUT@ASAKUD.
cli-no-such-session = Ur tlli tɣimit « { $text } ». Fk uṭṭun nns, nɣ TARABBUT@ASAKUD; « najma sessions due » ar iskan kra.
cli-no-such-setting = Ur illi uɣwwar « { $text } ». « najma settings list » ar tn iskan.
cli-no-such-delegation = Ur tlli tmazant « { $text } ». Fk tangalt nns, tangalt HCP nɣ ism n tsga nns.
cli-delegation-near = Ur tlli tmazant « { $text } ». Hatin: { $names }.
cli-provisional-needs-name = Tangalt taskudant tra ism n wakal: rnu --territory.
cli-found-plain = Tamazant ar tettusnulfu bla --demo d bla --clerk.
cli-no-session-that-day = Tarabbut { $course } ur dars tiɣimit g { $day }.
cli-many-sessions-that-day = Tarabbut { $course } dars kigan n tɣimitin g { $day }: fk yan zg uṭṭunn ad: { $ids }.
cli-nothing-marked = { $why }. Ur ittuṛcm awd kra.
cli-line-not-concerned = Izirig { $number }, { $name }: ur t iqqin wass ann, ssisn isakudn nns s « najma enrolments list ». Ur ittuṛcm awd kra.
cli-line-twice = Izirig { $number }: snat tmatarin mẓaraynt, ḥḍu yat. Ur ittuṛcm awd kra.
cli-at-line = Ur ittuṛcm awd kra. Izirig { $number }: { $why }
cli-labelled = { $label }: { $said }
cli-note-without-mark = tamawt ar tmuna d tmatart.
cli-nothing-to-mark = Ur illi kra ra ittuṛcm: fk zund {"--absent 3,7 --rest-present"}.

cli-added-centre = Irnna wammas { $name }, uṭṭun { $id }
cli-added-module = Irnna umudul { $name }, uṭṭun { $id }
cli-closure-planned = { $count ->
    [one] 1 n tɣimit tuttuwtayt g wass an
   *[other] { $count } n tɣimitin tuttuwtayin g wussan an
  }: { $cancelled ->
    [1] ur ttuggant
   *[other] qqimnt amm gant, {"--cancel"} ar ittini ur ttuggant
  }
cli-closure-kept = { $count ->
    [one] 1 n udlis ittuyarran iqqim amm iga
   *[other] { $count } n idlisn ittuyarran qqimn amm gan
  }
cli-module-taught = Tirubba g wammas: { $running }, ad d yackn: { $coming }; ar tkmmalnt.
cli-added-closure = Irnna urgal « { $name } », uṭṭun { $id }
cli-added-person = Trnna tkarḍa n { $name }, uṭṭun { $id }
cli-added-course = Trnna trabbut { $name }, uṭṭun { $id }; { $sessions ->
    [0] bla tiɣimitin ttusɣiwsnin
    [one] 1 n tɣimit tettusɣiws
   *[other] { $sessions } n tɣimitin ttusɣiwsnt
  }
cli-enrolled = { $count ->
    [0] Awd yan umaynu g { $course }
    [one] 1 n ufgan ittuzmmem g { $course }
   *[other] { $count } n ifgann ttuzmmmn g { $course }
  }
cli-planned = { $count ->
    [0] Awd yat tɣimit tamaynut i { $course }
    [one] 1 n tɣimit tettusɣiws i { $course }
   *[other] { $count } n tɣimitin ttusɣiwsnt i { $course }
  }
cli-nothing-due = Ur illi udlis ra ittyara ar { $day }
cli-session-state = Tiɣimit n { $day }: { $state }
cli-session-held = tettugga
cli-session-unlocked = tettugga, adlis irẓm
cli-sheet-head = { $course } · { $centre } · { $day } { $starts }–{ $ends } · tiɣimit { $n }/{ $of } · { $state }
cli-sheet-totals = llant { $present } · maṭlnt { $late } · ur llint { $absent } · s tmntilt { $justified } · ttwasurfnt { $exempt } · ur ta urint { $untaken } · tisragin ittuḍfarn { $attended } zg { $offered }
cli-mark-late = amaṭl { $minutes } sd
cli-mark-not-concerned = { $sex ->
    [m] ur t iqqin
   *[f] ur tt iqqin
  }
cli-mark-untaken = ur ta yuri
cli-marked = { $number } { $name }: { $mark }
cli-validated = Adlis n { $course } n { $day } ittussntm{ $untaken ->
    [0] {""}
    [one] , 1 n izirig ur ta yuri
   *[other] , { $untaken } n izirign ur ta urin
  }
cli-unlocked = Adlis n { $course } n { $day } irẓm
cli-walked-in = Izirig { $number }, { $label }: tlla
cli-exported = { $course }: { $rows ->
    [one] 1 n izirig yuran
   *[other] { $rows } n izirign yuran
  } g { $file }
cli-history-entry = { $day } { $time } { $clerk }: { $act } · { $row } · asnfl { $change }
cli-history-reason = tamntilt: { $reason }
cli-check-sound = Tasila tɣta: { $changes } n isnfal, { $entries } n tirra ttwalsn. {"Ancre"}: { $anchor }
cli-check-found = { $findings ->
    [one] 1 n uzgal
   *[other] { $findings } n izgaln
  }: { $changes } n isnfal, { $entries } n tirra ttwalsn. {"Ancre"}: { $anchor }
cli-set = { $setting } = { $value }
cli-founded = Tasila n tmazant { $name } tettusnulfa: { $file }
cli-sampled = Tasila n umdya tettusnulfa: { $file }, { $persons } n ifgann, { $sessions } n tɣimitin ar { $until }
cli-import-would = Tirmt n usktr: { $rows } n izirign, { $added } ra rnun, { $updated } ra ttusmdn, { $unchanged } llan yad, { $repeated } ttwalsn, { $possible } zmrn ad ttwalsn, { $errors } ra ttusɣtin, { $enrolled } ra ttuzmmmn, { $rejected } ttyagin
cli-import-did = Asktr ismd: { $rows } n izirign, { $added } rnnan, { $updated } ttusmdn, { $unchanged } llan yad, { $repeated } ttwalsn, { $possible } zmrn ad ttwalsn, { $errors } ra ttusɣtin, { $enrolled } ttuzmmmn, { $rejected } ttyagin
cli-import-ignored = { $count ->
    [one] 1 n tgjdit ur tettyasi: { $names }. --map ar ittini aynna gis illan
   *[other] { $count } n tgjda ur ttyasint: { $names }… --map ar ittini aynna gisnt illan
  }
cli-rejects-text = { $arg }: izirign ittyagin ar ttyaran s uḍṛiṣ s tgjda. Fk i ufaylu ism s .csv, ur d « { $file } »: iɣawasn n tflwiyin ar t rẓẓmn awd nttni.
cli-import-mend = s --rejects AFAYLU.csv izirign ra ttusɣtin ar ttyaran waḥdutn, wjdn ad ttusɣtin ttusktrn.
cli-import-rejects = Izirign ittyagin uran g { $file }: sɣti tn, tsktrt afaylu ad

### Ifgann: arzzu

persons-search = Rzu
persons-who = Ma tga
persons-identify = akz tanbgit
persons-walk-in = Tanbgit ra tettwakz: { $label }
persons-latest = tid ittuzmmemn timggura
persons-found = { $count ->
    [0] awd yat
    [one] 1 tettyafa
   *[other] { $count } ttyafant
  }
persons-many = { $count } d uggar: ssidd
persons-new = afgan amaynu
persons-new-with = + afgan amaynu s « { $typed } »
persons-is-her = nttat ayad
persons-clear = sfḍ, rgl
persons-identified = « { $label } » tga { $name }: izirig yusi ism nns ✓
persons-empty = Da llan ifgann akkʷ nna tsnubgu tmazant.
    Ara ism ad trzut; F4 ar irẓẓm takarḍa n ufgan amaynu;
    adlis n tflwit ar ittusktar s F6.

### Ifgann: takarḍa

person-saved = { $name }: tettuḥḍa tkarḍa, uṭ. { $id } ✓
person-saved-doubt = Slkn: { $doubt } · { $name }: tettuḥḍa tkarḍa ✓
person-moved = tddukl d tkarḍa { $id }: nttat as ttɛmmart
person-saved-moved = { $name }: tettuḥḍa g tkarḍa uṭ. { $id }, tddukl dars tinns ✓
person-known = uṭ. { $id } · akaram n ukaɣḍ { $file }
person-courses = Tirubba nns
person-course-number = uṭ. { $number }
person-course-since = zg { $from }
person-course-ended = { $from } – { $to }
person-alike = Hatin tettyassan yad
person-compare = smzazal
person-spell = sumr
person-spelled = Ittusumr zg « { $from } »: Entrée ar t iqbbl, nɣ sɣti t
person-nobody-alike = Awd yan yaḍn ur yusi ism ad
person-file-taken = Akaram n { $name }, uṭ. { $id }: sɣti t, nɣ rẓm takarḍa nns
person-cin-taken = CIN n { $name }, uṭ. { $id }: sɣti tt, nɣ rẓm takarḍa nns

### Asdukkl n snat tkarḍiwin n yan ufgan

action-merge = sdukkl…
action-merge-help = Ar isttay takarḍa yaḍn n ufgan ad, ar snat tt iskar yat.
action-united = asdukkl
action-united-help = Tikarḍiwin idduklnt g ta: aynna gisnt illan, d mamnk ra ibḍu usdukkl.
action-swap = snfl
action-swap-help = Ar iḥṭṭu takarḍa yaḍn; azaln ittustayn qqiman ttustayn.
act-merge-persons = asdukkl n tkarḍiwin
act-unmerge-persons = bṭṭu n usdukkl
table-merge = asdukkl n tkarḍiwin
table-row = izirig
place-merging = Asdukkl
place-united = Tikarḍiwin idduklnt
help-merging-1 = g uẓlmaḍ takarḍa ra iqqimn, g uyffas tad dars iddukln. ← d → ar sttayn azal ra iqqimn, ✓ ar t iskan.
help-merging-2 = Bla astay, azal iɛmmrn ar irnnu axwan. Azaln ijlan ar ttɣran g umzruy.
help-merging-3 = Izmmemn d tmatarin ar zrayn akkʷ s tkarḍa nna iqqiman. g trabbut icrkn, timatarin nns ar ttmunnt g yan izirig.
help-merging-4 = F2 ar iskan aynna ra ittuskar, ḍaṛt as ar isdukkul. {"Ctrl-Z"} ar iswrray; azkka, F9 n g tkarḍa ar ibṭṭu asdukkl.
help-united-1 = Tikarḍiwin idduklnt g ta, tamggarut tazwara, d aynna g tlla ku yat.
help-united-2 = Entrée ar iskan aynna ra yaɣul, ḍaṛt as ar ibṭṭu asdukkl; aynna isnfln zg imir ar iqqima da, ittɣra ddaw.
merging-title = Sdukkl
merging-other = Sdukkl d…
merging-search = d wi
merging-alike = { $count ->
    [0] Awd yan yaḍn ur yusi ism ad: ara win tkarḍa yaḍn, akaram nɣ CIN
    [one] 1 n ufgan izmr ad ig { $name }
   *[other] { $count } n ifgann zmrn ad gn { $name }
  }
merging-found = { $count ->
    [0] Awd yan s yism ad: ara kra yaḍn
    [one] 1 n ufgan ittyafa, ad iddukl d { $name }
   *[other] { $count } n ifgann ttyafan, ad ddukln d { $name }
  }
merging-nobody = Ara ism, akaram, atilifun nɣ CIN n tkarḍa yaḍn.
merging-nobody-chosen = Sti tazwara takarḍa yaḍn.
merging-not-saved = Ḥḍu tazwara takarḍa ad (F2): ḍaṛt as tzmr ad tddukl.
merging-compare = smzazal
merging-kept = ar tqqima: uṭ. { $id }
merging-gone = ra tddukl: uṭ. { $id }
merging-first = aẓlmaḍ
merging-second = ayffas
merging-next = uḍfir
merging-do = sdukkl
merging-all = skn akkʷ
merging-differing = imzarayn
merging-take-all = tasga ad akkʷ
merging-no-difference = Snat tkarḍiwin ar ttinint yan; F7 ar iskan akkʷ.
merging-moves = Aynna izrayn s tkarḍa iqqiman: { $enrolments ->
    [0] awd yan uzmmem
    [one] 1 n uzmmem
   *[other] { $enrolments } n izmmemn
  }, { $marks ->
    [0] awd yat tmatart
    [one] 1 n tmatart
   *[other] { $marks } n tmatarin
  }{ $collisions ->
    [0] {""}
    [one] , 1 n umyagar
   *[other] , { $collisions } n imyagarn
  }{ $others ->
    [0] {""}
    [one] , 1 n izirig yaḍn
   *[other] , { $others } n izirign yaḍn
  }
merging-doubled = { $count ->
    [one] Sin izirign g 1 n trabbut: timatarin nns ar ttmunnt g yan, wayyaḍ ar iḥṭṭu uṭṭun nns bla timatarin.
   *[other] Sin izirign g { $count } n trubba: timatarin nns ar ttmunnt g yan, wayyaḍ ar iḥṭṭu uṭṭun nns bla timatarin.
  }
merging-collisions = { $count ->
    [one] Tettuṛcm g sin izirign g 1 n tɣimit: tamatart n izirig iqqiman ar tqqima.
   *[other] Tettuṛcm g sin izirign g { $count } n tɣimitin: tamatart n izirig iqqiman ar tqqima.
  }
merging-locked = { $count ->
    [one] 1 n udlis irgln ra ittusɣti: ar ttutra tmntilt.
   *[other] { $count } n idlisn rglnin ra ttusɣtin: ar ttutra tmntilt.
  }
merging-apart = { $clerk } iṛcm is gant tkarḍiwin ad sin ifgann: ar ttutra tmntilt.
merging-lost = { $count ->
    [one] 1 n wazal ra iqqim ɣas g umzruy: { $values }
   *[other] { $count } n wazaln ra qqimn ɣas g umzruy: { $values }
  }
merging-reason = Tamntilt
merging-reason-wanted = Fk tamntilt, nɣ Échap ad taɣult.
merging-ask = Is ra tskrt yat zg snat tkarḍiwin? { $lost ->
    [0] Ur ijli awd yan wazal
    [one] 1 n wazal ɣas g umzruy
   *[other] { $lost } n wazaln ɣas g umzruy
  }{ $collisions ->
    [0] .
    [one] , 1 n umyagar.
   *[other] , { $collisions } n imyagarn.
  }
merging-not-yet = aɣul
merging-done = { $name }: snat tkarḍiwin gant yat ✓
merge-herself = Tga yat tkarḍa snat tikkal: sti takarḍa yaḍn n ufgan ad.
merge-already = Takarḍa uṭ. { $id } tddukl yad d { $name }, uṭ. { $kept }: ur sul illi mayd ra iddukl.
merge-elsewhere = Takarḍa uṭ. { $id } tddukl yad d { $name }, uṭ. { $kept }: sdukkl d ta.
merge-distinct = { $clerk } iṛcm is gant tkarḍiwin ad sin ifgann: fk tamntilt ad ddukln waxxa.
merge-locked = { $count ->
    [one] 1 n udlis irgln ra ittusɣti: fk tamntilt.
   *[other] { $count } n idlisn rglnin ra ttusɣtin: fk tamntilt.
  }
unmerge-no-merge = Asnfl { $change } ur igi asdukkl n tkarḍiwin: « najma persons show » ar ittakka uṭṭun n ku asdukkl.
unmerge-done = Asdukkl { $change } ibḍa yad, ibḍa t { $clerk }.
unmerge-newer = Tikarḍiwin ad ddukln daɣ: bḍu asdukkl { $change }.
unmerge-first = Asdukkl { $change } d { $name } idda d dffir n wad: bḍu t zwar.
person-united = takarḍa iddukln
united-head = { $count ->
    [0] { $name }: awd yat tkarḍa tddukl
    [one] { $name }: 1 n tkarḍa iddukln
   *[other] { $name }: { $count } n tkarḍiwin idduklnt
  }
united-none = Da llant tkarḍiwin idduklnt g ta. F9 j, g tkarḍa, ar isdukkul yat.
united-day = Asakud
united-clerk = Zg ɣur
united-id = Uṭṭun
united-name = Ism
united-reason = Tamntilt
united-had = Llan gis:
united-what = { $what }
united-stays = { $count ->
    [0] Ur isnfl kra zg imir: kra akkʷ ar ittaɣul.
    [one] 1 isnfln zg imir ar iqqima g tkarḍa iqqiman:
   *[other] { $count } snflnin zg imir ar ttɣiman g tkarḍa iqqiman:
  }
united-ask = Bḍu { $name }? Takarḍa ra taɣul{ $enrolments ->
    [0] {""}
    [one] {" "}d 1 n uzmmem
   *[other] {" "}d { $enrolments } n izmmemn
  }{ $marks ->
    [0] {""}
    [one] {" "}d 1 n tmatart
   *[other] {" "}d { $marks } n tmatarin
  }{ $stays ->
    [0] .
    [one] ; 1 isnfln zg imir ra iqqim ɣid.
   *[other] ; { $stays } snflnin zg imir ra qqimn ɣid.
  }
united-not-yet = aɣul
united-apart = bḍu
united-parted = Taɣul d i { $name } takarḍa nns, uṭ. { $id } ✓
cli-do-persons-merge = Skr yat zg snat tkarḍiwin n yan ufgan: A ar tqqima, B ar dars tddukkul
cli-do-persons-unmerge = Bḍu asdukkl, ku akud
cli-arg-kept = Takarḍa ra iqqimn (A), s uṭṭun, akaram nɣ CIN nns
cli-arg-gone = Takarḍa ra dars iddukln (B)
cli-arg-keep = Azal ittuḥḍan n igr: {"phone=b"}; bla nns, azal iɛmmrn ar irnnu, ḍaṛt as win A
cli-arg-change = Uṭṭun n usdukkl, akka t ittakka « persons show » nɣ amzruy
cli-arg-merge-dry-run = Ini ɣas aynna ra ittuskar
cli-value-field-side = {"IGR=a|b"}
cli-merged = { $gone } tddukl d { $kept }. « najma persons unmerge { $change } » ar t ibṭṭu.
cli-would-merge = { $gone } ra tddukl d { $kept }; ur ittyari kra.
cli-merge-lost = Ɣas g umzruy: { $field } « { $value } »
cli-merge-keep = « { $text } »: ara {"IGR=a"} nɣ {"IGR=b"}. Igran iɛmmrn: { $fields }.
cli-change-number = « { $text } »: fk uṭṭun n usdukkl.
cli-unmerged = Taɣul d i { $gone } takarḍa nns, tbḍa d { $kept }: { $enrolments } n izmmemn d { $marks } n tmatarin aɣuln.
cli-would-unmerge = Ra taɣul i { $gone } takarḍa nns, tbḍu d { $kept }: { $enrolments } n izmmemn d { $marks } n tmatarin. Ur ittyari kra.
cli-unmerge-stays = Isnfl zg imir, ar iqqima: { $what } · { $clerk }
cli-united = Tddukl dars: { $name } ({ $id }), g { $day } zg ɣur { $clerk }; « najma persons unmerge { $change } » ar t ibṭṭu

### Tikarḍiwin: aynna ittɛmmarn, ittuḥḍun

record-next = igr uḍfir
record-save = ḥḍu
record-leave = s urwway
record-repeat = als
record-named = takarḍa n { $name }
record-resume = Aɣul s mani g ibbi uzday: { $what }
record-kept = Ittuḥḍa s urwway: takarḍa ad ra t trẓm g igr nns
record-resumed = arwway n { $day } f { $time }, ittwals · F9 x ar t itkks
record-was-saved = ittuḥḍa dat n ubbay: { $what }
line-kept = Ur ittuḥḍa, macca ira ad am t ifk usqsi ad nit
line-resumed = Ittyara g { $day } f { $time }: Enter ar t iḥṭṭu, askkil ar t ismattay
line-resumed-changed = Ittyara g { $day } f { $time }; ḍarat uyn ittyara « { $stored } »: Enter ar t ismattay, Esc ar t ittajja
line-resumed-over = Ittyara g { $day } f { $time } g udɣar n « { $stored } »: Enter ar t iḥṭṭu
line-waits = « { $text } » ur ittuḥḍa: asqsi ad nit ira ad am t ifk
record-discard = { $fields ->
    [one] Is ra tkkst arwway? 1 n igr yuran ra ijlu.
   *[other] Is ra tkkst arwway? { $fields } n igran yuran ra jlun.
  }
record-discard-no = ḥḍu t
record-discard-yes = kks t
record-discarded = Ittwakks urwway: takarḍa mkd tettuḥḍa
record-nothing-to-discard = Ur illi da kra yuran ur ittuḥḍa
record-no-history = Takarḍa ad ur ta tettuḥḍa: ur dars amzruy
person-unsaved = Takarḍa ad ur ta tettuḥḍa: F2 ar tt iḥṭṭu, F9 x ar tt ittajja
record-unchanged = { $name }: ur innfl kra
record-stored-now = { $clerk } iḥḍa da: { $text }
record-problems = { $count ->
    [one] Ur ta tettuḥḍa: 1 n igr ra ittusɣti, ur ijli kra
   *[other] Ur ta tettuḥḍa: { $count } n igran ra ttusɣtin, ur ijli kra
  }

commune-urban = taɣrmant
commune-rural = tagrant

### Ammasn, imudulen, irgaln: tilgamin d tkarḍiwin

record-centre-new = ammas amaynu
record-centre-saved = { $name }: ittuḥḍa wammas ✓
record-centres-empty = Da llan wammasn g ttmunnt trubba.
    F4 ar irẓẓm takarḍa n wammas amaynu.
record-module-new = amudul amaynu
record-module-saved = { $name }: ittuḥḍa umudul ✓
record-modules-empty = Da llan imudulen ttuslmadn, s tsragin nnsn.
    F4 ar irẓẓm takarḍa n umudul amaynu.
record-closure-new = argal amaynu
record-closure-saved = { $name }: ittuḥḍa urgal ✓
record-closures-empty = Da llan wussan bla tiɣimitin: tifaskiwin, ssuqat, tamgra, tiwuriwin.
    F5 ar irnnu ussan n usunfu n usggʷas n tinml; F4 ar irẓẓm argal amaynu.
record-holidays = asunfu
record-holidays-known = Ussan n usunfu n { $year } llan yad
record-holidays-added = { $count ->
    [one] 1 n wass n usunfu n { $year } irnna
   *[other] { $count } n wussan n usunfu n { $year } rnnan
  }{ $estimated ->
    [0] {""}
    [one] ; 1 n tfaska n wayyur ra tettussntm
   *[other] ; { $estimated } n tfaskiwin n wayyur ra ttussntmnt
  }

### Tiwisi n ifgann d tkarḍiwin

help-persons-1 = Ara ism, s yat zg snat tirra: talgamt ar tdrrus s ku askkil, waxxa bla tifratin d iskkiln imqqurn.
help-persons-2 = CIN, atilifun (nɣ kkuẓ n wuṭṭunn nns imggura) nɣ uṭṭun n ukaram ar ttyarzzun awd nttni; asggʷas d tɣiwant ar smizzwirn aynna ittyafan.
help-persons-3 = ↓ ḍaṛt izirig amggaru: afgan amaynu, s aynna yuran. Mkad ur ittuzmmem yan snat tikkal.
help-persons-4 = i tnbgit ra tettwakz, Entrée ar ittini is nttat ayad: izirig nns g udlis yasi ism nns.
help-person-1 = Entrée ar izrray s igr uḍfir; g umggaru ar iḥṭṭu; {"Maj-Tab"} ar ittaɣul g ubrid nns; F2 ar iḥṭṭu.
help-person-2 = Talalit: 12/3/1995, 3/1995, 1995, nɣ 23a i wawtay. Taɣiwant d istayn: iskkiln imzwura kfan.
help-person-3 = Échap ar iḥṭṭu aynna yuran s urwway: takarḍa ar t trẓẓm g igr nns, waxxa ibbi uzday.
help-person-4 = F9 x ar itkks arwway. « ? » ddaw igr ar iml azal ra ittuslkn, ur ar isgdal aḥṭṭu.
help-person-5 = F7 ar iskan tid yusin yad ism ad; g yism ixwan, F5 ar isumur tirra yaḍn nns.
help-form-1 = Entrée ar izrray s igr uḍfir; g umggaru ar iḥṭṭu; {"Maj-Tab"} ar ittaɣul g ubrid nns; F2 ar iḥṭṭu.
help-form-2 = F5 ar ittals, g igr ixwan, azal n tkarḍa tamggarut. Isakudn: 12/3, {"j, j-1, +7"} nɣ {"lun"}.
help-form-3 = Échap ar iḥṭṭu aynna yuran s urwway, waxxa ibbi uzday; F9 x ar itkks arwway.
help-centres-1 = Ammasn n tmazant. Entrée ar irẓẓm takarḍa, F4 ar issntay tayyaḍ.
help-modules-1 = Imudulen d tlqqmin nnsn. Talqqmt ittuslmadn ur sul tnnfal: F4 ar issntay tamaynut.
help-closures-1 = Ussan bla tiɣimitin, n yan wammas nɣ n kullu. F5 ar irnnu ussan n usunfu n usggʷas n tinml.
help-closures-2 = Tifaskiwin n wayyur d tiswingimin: sɣti asakud nnsnt iɣ ittyanna.

### Iskkiln n tmatarin

labels-five = Iqqand smmus nɣ sḍis iskkiln: tlla, tmaṭl, ur tlli, s tmntilt, tettwasurf, tffɣ. Zund P R A J D S, nɣ P - A J -; { $count } ttyaɣran.
labels-one = « { $label } » ur istawa: yan nɣ sin iskkiln i ku tamatart, amzwaru iga tasarut
labels-twice = Tasarut { $key } ra tg i snat tmatarin
labels-command = Tasarut { $key } ur tzmir ad tṛcm « { $status } »: tga yad anaḍ « { $action } » g tfrt

### Tifadiwin, uqqal, allas n uzmmem

enrolment-registered = { $sex ->
    [m] ittuzmmem
   *[f] tettuzmmem
  }
enrolment-confirmed = { $sex ->
    [m] ittussntm
   *[f] tettussntm
  }
doubt-unborn = Talalit ḍaṛt n wass amzwaru: slkn asakud.
doubt-young = Dars { $age } n isggʷasn g wass amzwaru; amudul iga win { $youngest } n isggʷasn d uggar.
doubt-old = Dars { $age } n isggʷasn g wass amzwaru; amudul iga win { $oldest } n isggʷasn d wadda.
doubt-age = Zg { $age } ar { $most } n isggʷasn g wass amzwaru, mkd ttyassan tlalit nns: ra ittuslkn.
doubt-age-unknown = Awtay nns ur ittyassan: ra ittuslkn.
doubt-sex = { $sex ->
    [m] Amudul iga win irgazn d ifrxan.
   *[f] Amudul iga win tmɣarin d tfrxin.
  }
doubt-sex-unknown = Anaw ur yuri g tkarḍa nns: ra ittuslkn.
doubt-literate = Tssn ad tɣr; amudul iga win tid ur issinn.
doubt-not-literate = Ur tssin ad tɣr; amudul ira tt.
doubt-literacy-unknown = Ur ittyassan is taqra: ra ittuslkn.
doubt-schooling = Dars { $years } n isggʷasn n tinml; amudul iga win tid ur yugrn { $most }.
doubt-schooling-unknown = Taɣuri nns ur turi: ra ittuslkn.
doubt-full = Tɛmmr trabbut: { $taken } ttuzmmemnt i { $places } n idɣarn.
doubt-requires = Amudul ira { $modules } zwar: ur illi usmuttg issmdn wala tanagat g tkarḍa.
course-crowded = { $holding } ttuzmmemnt i { $places } n idɣarn: { $over } d uggar.
certificate-stands = Izirig { $line }, { $name }: tanagat { $number } tlla s tidt. Sfsx tt zwar g udlis n tnagatin, tinim maxf.
merging-certified = Snat n tnagatin i yan usmuttg, { $one } d { $other }: ḍaṛs sfsxat tlli yugrn.
doubt-consent = Tugin nɣ yuɣul uqbal nns: suttr t dat uzmmem.
doubt-clash = Tlla g tizi ad g { $course }, g { $day } f { $time }.
doubt-clash-week = Tlla g tizi ad g { $course }, { $weekday } f { $time }.
waiting-first = azmmem amzwaru
waiting-commune = tzdɣ g tɣiwant n wammas
waiting-eligible = tssmd tifadiwin
waiting-asked = amizzwr n usuttr
waiting-criterion-unknown = « { $text } » ur igi anamuy. Ara zg 1 ar 4, zund 3 1 2.
eligibility-ages-unknown = « { $text } »: awtayn ur ttyaɣran. Ara 15-45, 15- nɣ -30.
eligibility-ages-order = Awtay izddarn ({ $from }) yugr awtay yattuyn ({ $to }).
renewal-unknown = « { $text } »: ara 7 i tlli ur d ra taɣul, 3R i tlli ra tals, 9+ i tlli ra d taɣul.
renewal-twice = Izirig { $line } dars sin istayn mẓarayn: ḥḍu yan.
action-calibrate = sɣti taɛrabt
action-calibrate-help = Ar iskan yan izirig s kraḍ n ubridn: ini manwa ittyaɣran g utirminal ad.
action-renew = anksum
action-renew-help = Ar ittals i uzmmem n trabbut akkʷ g tayyaḍ, bla izirign ittyannan.
enrolment-away-already = Ur sul tlli g trabbut zg { $day }: rar tt tazwara, nɣ sti ussan yaḍn.
enrolment-left-then = { $line } { $name }: { $sex ->
    [m] iffɣ
   *[f] tffɣ
  } g { $day }, ur tzmir ad taɣul dat. Fk ass iḍfarn.
enrolment-back-before = Ur tzmir ad taɣul dat n { $day }: sti asakud iḍfarn.
enrolment-marked-away = Dars tamatart g { $day }: sti ussan yaḍn, nɣ sfḍ tamatart ann tazwara.
enrolment-marked-twice = Dars yad tamatart g izirig { $line } g { $day }: sfḍ yat tazwara.
enrolment-no-end = Azmmem ar ismdda s wabbay, tigira n usmuttg, asmutti nɣ asr.
enrolment-nobody = Izirig { $line } iga tanbgit: ini tazwara ma tga.
enrolment-nobody-waits = Awd yan ur ittqql adɣar g trabbut ad.
enrolment-not-registered = Tlli ittuzmmemn ur ta issntin ɣas ad ittussntamn; nttat: { $state }.
enrolment-not-suspended = Izirig { $line } ur ittwasbdd.
enrolment-not-waiting = Ur tlli g tlgamt n uqqal n trabbut ad.
enrolment-not-yet = Tettuzmmem ɣas zg { $day }: sti asakud iḍfarn.
enrolment-open-already = Izirig { $line } sul illa g trabbut: ur illi kra ra ittyarẓm.
enrolment-outside-course = Tarabbut ad zg { $from } ar { $to }: sti ass gratsn.
enrolment-over = Izirig { $line } ur sul illi g trabbut: rẓm t tazwara.
enrolment-same-course = Tga yat trabbut: sti tayyaḍ.
enrolment-still-waits = Sul ar ttqql adɣar: zmmem tt tazwara.
enrolment-waits-already = Tlla yad g tlgamt n uqqal.
course-way-resume = aɣul
course-way-reopen = allas n tirẓmi
course-way-promote = fk as adɣar
course-move-whither = Smutti s
course-move-day = Ass amzwaru g trabbut yaḍn
course-suspend-day = Ass amzwaru n usbddi
course-suspend-until = Ass amggaru, iɣ ittyassan
course-back-day = Ass amzwaru g trabbut
course-whither-none = Ur tlli trabbut s yism ad tddan nɣ d yuckan.
course-waits-title = Amizzwr { $rank } { $name }: ar ttqql adɣar
course-waits-why = { $count ->
    [0] Asuttr n { $day }
    [1] { $one } · asuttr n { $day }
    [2] { $one } · { $two } · asuttr n { $day }
   *[other] { $one } · { $two } · { $three } · asuttr n { $day }
  }
course-standing-waits = ar ttqql, { $rank }
course-standing-doubts = { $state } !
course-exception = Asuffɣ: { $reason }
course-doubt-title = { $name }: ad ittyassan dat n uzmmem
course-doubt-reason = Tamntilt n usuffɣ
course-doubt-not = ad ur ittuzmmem
course-enrol-anyway = zmmem waxxa
course-wait = talgamt n uqqal
course-waits = { $name }: talgamt n uqqal, amizzwr { $rank } ✓
course-suspended = { $line } { $name }: { $sex ->
    [m] ittwasbdd
   *[f] tettwasbdd
  } zg { $day } ✓
course-resumed = { $line } { $name }: { $sex ->
    [m] yuɣul d
   *[f] tuɣul d
  } g { $day } ✓
course-confirmed = { $line } { $name }: { $sex ->
    [m] ittussntm
   *[f] tettussntm
  } ✓
course-promoted = { $line } { $name }: { $sex ->
    [m] ittuzmmem
   *[f] tettuzmmem
  } zg { $day } ✓
course-moved = { $line } { $name }: { $sex ->
    [m] ittwasmutti
   *[f] tettwasmutti
  } s { $course } g { $day } ✓
course-left-free = { $line } { $name }: { $state } ✓ · X ar ittakka adɣar ixwan
course-renew-whither = Als azmmem g
course-renew-repeaters = Tarabbut n tid ra alsnin
course-renew-except = Bla izirign
course-renew-how = Kullutnt g { $course }, bla: 7 ur d ra taɣul · 3R ra tals · 9+ ra d taɣul
course-renewed = { $count ->
    [one] Yat tettuzmmem daɣ
   *[other] { $count } ttuzmmemnt daɣ
  }{ $repeat ->
    [0] {""}
    [one] , 1 ra tals
   *[other] , { $repeat } ra alsnt
  }{ $left ->
    [0] {""}
    [one] , 1 ur d ra taɣul
   *[other] , { $left } ur d ra aɣulnt
  }{ $doubtful ->
    [0] {""}
   *[other] , { $doubtful } ra ttuslknnt
  }{ $known ->
    [0] {""}
    [one] , 1 tella dgis yad
   *[other] , { $known } llant dgis yad
  }{ $gone ->
    [0] {""}
    [one] , izirig { $lines } teffɣ sgis: { $lines }+ tettarra t id
   *[other] , izirign { $lines } ffɣnt sgis: + ḍaṛt n uṭṭun tettarra tn id
  } ✓
act-confirm = azmmem ittussntmn
act-suspend = asbddi
act-resume = aɣul
act-reopen = allas n tirẓmi
act-transfer = asmutti
act-wait = talgamt n uqqal
act-promote = adɣar ittyafkan
act-renew = anksum
act-eligibility = tifadiwin n umudul
cli-arg-ages = Awtayn g wass amzwaru: 15-45, 15- nɣ -30; - i kullu
cli-arg-except = Izirign yaḍn: 7 ur d ra taɣul, 3R ra tals, 9+ ra d taɣul
cli-arg-into = Tarabbut s ra tddu
cli-arg-repeaters = Tarabbut n tid ra alsnin, iɣ ur tgi yat
cli-arg-literate = i tid issnn ad ɣrnt: {"yes, no"} nɣ {"any"}
cli-arg-module = Amudul, s tngalt nɣ s uṭṭun nns
cli-arg-schooling = Isggʷasn n tinml ar
cli-arg-waiting = Wi izwarn g tlgamt n uqqal: 1 2 3 4 nɣ first, commune, eligible, asked; any: zund tamazant
cli-arg-sex = Wid mi iga: {"f, m"} nɣ {"any"}
cli-arg-state = Mamnk ra tffɣ: {"dropped, completed, transferred"} nɣ {"cancelled"}
cli-arg-who = Izirig n trabbut, nɣ afgan s uṭṭun, akaram nɣ CIN nns
cli-arg-day = Ass; bla nns, ass ad
cli-arg-bidi = Askan n taɛrabt: {"auto, app, line, word"} nɣ {"off"}
cli-value-bidi = AMK
cli-do-enrolments-check = Ini is issmd ufgan tifadiwin n trabbut
cli-do-enrolments-confirm = Ara is tssntm tlli ittuzmmemn
cli-do-enrolments-end = Ssmd azmmem
cli-do-enrolments-move = Smutti s trabbut yaḍn, s tsragin nns
cli-do-enrolments-promote = Fk adɣar i tlli ittqqln
cli-do-enrolments-renew = Als azmmem n trabbut akkʷ g unksum
cli-do-enrolments-reopen = Als tirẓmi n uzmmem ismdan
cli-do-enrolments-resume = Ssmd asbddi
cli-do-enrolments-rules = Ẓr nɣ srs mi iga umudul
cli-do-enrolments-suspend = Sbdd azmmem
cli-do-enrolments-wait = Srs g tlgamt n uqqal
cli-do-enrolments-waiting = Ẓr talgamt n uqqal n trabbut
cli-enrolled-doubt = { $line } { $name }: { $why }
cli-not-in-course = « { $text } » ur dars izirig g { $course }.
cli-place-changed = { $line } { $name }: { $state }
cli-place-suspended = { $line } { $name }: { $sex ->
    [m] ittwasbdd
   *[f] tettwasbdd
  } zg { $day }
cli-place-resumed = { $line } { $name }: { $sex ->
    [m] yuɣul d
   *[f] tuɣul d
  } g { $day }
cli-place-moved = { $name }: { $sex ->
    [m] ittwasmutti
   *[f] tettwasmutti
  } s { $course }, izirig { $line }, s { $hours } n tsragin ittuḍfarn
cli-place-waits = { $name }: talgamt n uqqal n { $course }, amizzwr { $rank }
cli-place-promoted = { $line } { $name }: { $sex ->
    [m] ittuzmmem
   *[f] tettuzmmem
  } zg { $day }
cli-renewed = { $count ->
    [0] Awd yat ur tettuzmmem daɣ g { $course }
    [one] Yat tettuzmmem daɣ g { $course }
   *[other] { $count } ttuzmmemnt daɣ g { $course }
  }{ $known ->
    [0] {""}
    [one] , 1 tella dgis yad
   *[other] , { $known } llant dgis yad
  }{ $gone ->
    [0] {""}
    [one] , izirig { $lines } teffɣ sgis: { $lines }+ tettarra t id
   *[other] , izirign { $lines } ffɣnt sgis: + ḍaṛt n uṭṭun tettarra tn id
  }
cli-waiting-none = Awd yan ur ittqql adɣar.
cli-rules = { $module }: { $ages }, { $sex }
cli-check-yes = { $name } tssmd tifadiwin n { $course }.
cli-check-no = { $name } ur tssmid tifadiwin n { $course }.
cli-check-open = { $name }: ra ittuslkn i { $course }.
cli-column-rank = Amizzwr
cli-column-asked = Asuttr
cli-column-merits = Inamuyn
cli-rules-ages = zg { $youngest } ar { $oldest } n isggʷasn
cli-rules-from = { $youngest } n isggʷasn d uggar
cli-rules-to = ar { $oldest } n isggʷasn
cli-rules-any-age = awtayn akkʷ
cli-rules-any = middn akkʷ
cli-rules-f = timɣarin d tfrxin
cli-rules-m = irgazn d ifrxan
cli-rules-set = Tifadiwin n { $module } ttusrsnt.
cli-rules-waiting = Talgamt n uqqal: { $criteria }
cli-rules-waiting-delegation = Talgamt n uqqal, zund tamazant: { $criteria }

### Tilgamin

place-lists = Tilgamin
place-list = Talgamt
action-go-lists = tilgamin
action-go-lists-help = Ar ittddu s tlgamin: tid issmdn inamayn, i usiggz nɣ tuẓẓna.
action-bin = kks
action-bin-help = Ar itkks aynna ittuggan s tzgalt, iɣ ur xf as ibdd awd kra; tamḍlt ar t iḥṭṭu.
act-list = talgamt tettuḥḍa
act-forget-list = talgamt tettwakks
history-filter = inamayn
table-list = talgamt
lists-empty =
    Da ttuḥḍunt tlgamin nna ttuttrnt kigan: « tigranin zg 20 ar 24 », « bla CIN ».
    F4 ar issntay yat: sti inamayn, ẓr, F2 ar as ittakka ism.
lists-none = Ur tlli talgamt da: F4 ar issntay yat
lists-new = talgamt tamaynut
lists-forget = kks
list-called = Talgamt
list-criteria = Inamayn
list-filters = inamayn
list-criteria-head = Ma ittilin g tlgamt? Igr ixwan ur ittussiḍn; kigan: 15-19, 50+
list-nobody = Awd yan ur issmd akkʷ inamayn ad: F7 ar tn iskan, kks yan.
list-nobody-how = Awd yan ur issmd akkʷ inamayn ad: kks yan
list-everybody = Bla anamuy: akkʷ ifgann
list-searching = Ar irzzu… { $count } n tkarḍiwin ttyaẓrnt
list-searching-still = Arzzu ur ta ismdi: qql imik
list-stopped = Arzzu ibdd: F7 ar t ittals
list-name-ask = Ism n tlgamt
list-keep = ḥḍu
list-files = ara, siggz
list-files-head = Ssufɣ talgamt ad
list-show = skn
list-pages = tasniwin n uḍṛiṣ i usiggz (TXT)
list-saved = Talgamt « { $name } » tettuḥḍa ✓
list-forgotten = Talgamt « { $name } » tettwakks
list-written = { $count ->
    [one] Yan izirig yura
   *[other] { $count } n izirign uran
  }: { $file }
list-counts = { $persons ->
    [one] { $persons } n ufgan
   *[other] { $persons } n ifgann
  } · { $places ->
    [one] { $places } n uzmmem
   *[other] { $places } n izmmemn
  }
list-counts-unsure = { $persons ->
    [one] { $persons } n ufgan
   *[other] { $persons } n ifgann
  } · { $places ->
    [one] { $places } n uzmmem
   *[other] { $places } n izmmemn
  } · awtay i uslkn: { $unsure }
list-asked = { $label }: { $value }
list-age-on = Awtay g { $day }
list-age-one = { $age } n isggʷasn
list-age-until = { $age } n isggʷasn nɣ ddaw as
list-age-from = { $age } n isggʷasn d uggar
list-age-between = zg { $from } ar { $to } n isggʷasn
list-ages-unknown = « { $text } »: ara awtayn zund 15-19, 50+ nɣ 23
list-until-before = Ass amggaru ur izmir ad izwur { $from }
list-no-centre = Ur illi wammas s yism { $text }: sti zg tlgamt
list-no-module = Ur illi umudul s yism { $text }: sti zg tlgamt
list-no-course = Ur tlli trabbut s yism { $text }: sti zg tlgamt
list-choice = { $text }: sti zg tlgamt
list-nameless = Fk ism i tlgamt
paper-page = { $title } · tasna { $page }
list-age = Awtay
list-age-hint = 15-19, 50+ nɣ 23
list-age-15-19 = 15–19 n isggʷasn
list-age-20-24 = 20–24 n isggʷasn
list-age-25-34 = 25–34 n isggʷasn
list-age-35-49 = 35–49 n isggʷasn
list-age-50- = 50 n isggʷasn d uggar
list-on = g wass n
list-on-hint = ixwa: ass ad
list-sex = Anaw
list-sex-f = tawtmt
list-sex-m = awtm
list-milieu = Adɣar
list-milieu-rural = agran
list-milieu-urban = aɣrman
list-commune = Taɣiwant
list-douar = Asun, lḥumt
list-centre = Ammas
list-module = Amudul
list-course = Tarabbut
list-theme = Asntl
list-theme-literacy = Taɣuri d tirra
list-theme-health = Tadusi d tizdgi
list-theme-reproductive = Tadusi n tarwa
list-theme-family = Izrfan n twacult
list-theme-child = Izrfan n warraw
list-theme-labour = Izrfan n twuri
list-theme-rights = Izrfan
list-theme-procedures = Isurifn idbalann
list-theme-enterprise = Tiwiziwin d isnfarn imẓẓyann
list-theme-trade = Tawuri
list-theme-other = Wayyaḍ
list-status = Addad
list-status-current = dars adɣar nns
list-status-active = g trabbut
list-status-registered = tettuzmmem, ur ta tssnti
list-status-confirmed = tettussntm, ur ta tssnti
list-status-suspended = tettwasbdd
list-status-waiting = talgamt n uqqal
list-status-completed = tsmd
list-status-dropped = tbbi taɣuri
list-status-transferred = tettwasmutti
list-status-cancelled = azmmem ittwassrn
list-standing-before = ur ta tkcim tarabbut
list-standing-over = tsmd tarabbut
list-way = Mamnk d tucka
list-way-first = tikklt tamzwarut
list-way-next = tkmml, asggʷas wiss sin
list-way-repeat = ar ttals
list-way-transfer = s usmutti
list-from = Tettuzmmem zg
list-until = ar
list-marital = Addad n twacult
list-education = Aswir n tinml
list-school = Addad n tinml
list-disability = Liɛaqa
list-lacks-marital = Addad n twacult
list-lacks-education = Aswir n tinml
list-occupation = Tawuri
list-referral = Aznay
list-reached = Aswir nna tlkm
list-reached-hint = amudul nna tsmd
list-wanted = Asmuttg ittuwaran
list-paper = Tafrkit ixṣṣan
list-paper-hint = anɣl n tkarḍa, tiwlafin…
list-consent = Tilɣa, aqbal 09-08
list-consent-told = tettyaɣra tilɣa
list-consent-untold = ur ta tettyaɣra tilɣa
list-consent-given = aqbal
list-consent-refused = tugin
list-consent-withdrawn = asuɣl n uqbal
list-consent-unsaid = ur yuri uqbal
list-lacks-papers = tafrkit n ukaram
list-papers = Tifrkitin ixṣṣan
list-exception = Asuffɣ
list-exception-with = s usuffɣ
list-exception-without = bla
list-lacks = Ixṣṣa
list-lacks-phone = atilifun
list-lacks-cin = CIN
list-lacks-birth = asakud n tlalit
list-lacks-sex = anaw
list-lacks-commune = taɣiwant
list-lacks-douar = asun
list-lacks-file = akaram n ukaɣḍ
list-lacks-name_latin = ism s tlatinit
list-lacks-name_ar = ism s taɛrabt
list-rank = uṭ.
list-name = Ism
list-name_ar = الاسم العائلي والشخصي
list-years = Awtay
list-birth = Talalit
list-phone = Atilifun
list-cin = CIN
list-file = Akaram n ukaɣḍ
list-since = Zg
list-places = Azm.
cli-do-lists = Tilgamin: tid issmdn inamayn
cli-do-lists-run = Skn talgamt, nɣ ara tt g ufaylu; anamuy ittyafkan da ar ittasi adɣar n win nns
cli-do-lists-save = Ḥḍu inamayn ddaw yism
cli-do-lists-show = Skn aynna tutr tlgamt
cli-do-lists-list = Skn tilgamin ittuḥḍan
cli-do-lists-forget = Kks talgamt ittuḥḍan
cli-arg-list = Ism n tlgamt
cli-value-list-format = csv|xlsx|text
cli-value-format = {"csv|xlsx"}
cli-no-such-list = Ur tlli talgamt s yism « { $text } »
cli-list-written = Talgamt tura: { $rows } n izirign g { $file }
help-lists-1 = Tilgamin ittuḥḍan ddaw yism; Entrée ar irẓẓm yat, F4 ar issntay yat tamaynut.
help-list-1 = F7 ar isttay inamayn, F2 ar iḥṭṭu talgamt ddaw yism, F6 ar tt ittara nɣ ar tt isiggiz.
help-list-2 = Ku tamɣart yat tikklt; izmmemn nns ttussiḍn waḥdutn. Awtay « 33–34 » iqqand ad ittuslkn. Azemz ar iskan tin iḍfarn tarabbut ass ann, s uwtay n wass ann.

### Askcm ummis d tmḍlt

place-rapid = Askcm ummis
action-rapid = askcm ummis
action-rapid-help = Ar isskcam talgamt n tmɣarin, yan izirig i ku yat; aynna crknt ar ittyanna yat tikklt.
act-rapid = askcm ummis
rapid-course = Tarabbut
rapid-course-hint = ixwa: bla azmmem
rapid-from = Ttuzmmemnt g
rapid-commune = Taɣiwant
rapid-douar = Asun
rapid-sex = Anaw
rapid-sex-f = tawtmt
rapid-sex-m = awtm
rapid-head = ixf
rapid-head-blank = Ixf ixwa: {"Maj-Tab"} ar ittini aynna crknt
rapid-save = izirig uḍfir
rapid-end = smd
rapid-is-her = nttat ayad
rapid-line-blank = Izirig ixwa: ara ism
rapid-problems = { $count ->
    [one] 1 n igr ra ittusɣti; ur ijli kra
   *[other] { $count } n igran ra ttusɣtin; ur ijli kra
  }
rapid-kept = Ittuḥḍa izirig s urwway: ar k ittqql da
rapid-closed = { $count ->
    [one] Yat tmɣart tettuskcm
   *[other] { $count } n tmɣarin ttuskcmnt
  }
rapid-saved = { $name }: tettuḥḍa tkarḍa, uṭ. { $id } ✓
rapid-saved-line = { $line } { $name }: ttuḥḍan tkarḍa d uzmmem ✓
rapid-saved-doubt = { $line ->
    [0] {""}
   *[other] { $line } {""}
  }{ $name } ✓ · slkn: { $doubt }
rapid-doubts = { $typed } · { $place }
rapid-alike = ≈ { $known } · { $percent }%{ $more ->
    [0] {""}
   *[other] {" "}+{ $more }
  }
help-rapid-1 = Yan izirig i ku tamɣart, ar ittuḥḍu iɣ t tffɣt: F2, nɣ Entrée g igr amggaru. F5 ar ittals.
help-rapid-2 = » ar ittɣima i izirig uḍfir. ≈ ar iskan tid hatin ttyassannt: F7 iɣ nttat ayad.
place-bin = Tamḍlt
action-go-bin = tamḍlt
action-go-bin-help = Ar ittddu s tmḍlt: aynna ittwakksn s tzgalt ar d ittaɣul s izdayn nns.
act-bin = asɣli s tmḍlt
table-bin = tamḍlt
bin-empty =
    Tamḍlt txwa. Takarḍa nɣ azmmem ittuggan s tzgalt ar gis ittkcam s F9 {"Suppr"},
    iɣ ur xf as ibdd awd kra; Entrée ar t d ittrara s izdayn nns.
bin-what = Aynna
bin-label = Ism
bin-day = Ittwakks g
bin-time = g
bin-by = Zg ɣur
bin-count = Entrée ar d ittrara s izdayn: { $count }
bin-restore = rar
bin-restored = { $name }: yuɣul d s izdayn nns ✓ · Ctrl-Y ar t itkks
bin-gone = { $name }: g tmḍlt; F9 * ar tt iskan
bin-not = Ur izmir ad ittwakks: { $why }
bin-has-marks = { $count ->
    [one] yat tmatart tura; ssr azmmem, X
   *[other] { $count } n tmatarin urant; ssr azmmem, X
  }
bin-on-paper = uṭṭun { $line } illa g tifrt iggzn; ssr azmmem, X
bin-referred = { $what } izdi is ({ $count })
cli-do-bin = Tamḍlt
cli-do-bin-list = Skn aynna ittwakksn s tzgalt
cli-do-bin-person = Kks afgan ittuzmmemn s tzgalt, iɣ ur xf as ibdd awd kra
cli-do-bin-enrolment = Kks azmmem ittuggan s tzgalt, iɣ ur xf as ibdd awd kra
cli-do-bin-restore = Rar d aynna ittwakksn, s izdayn nns
cli-binned = g tmḍlt: { $what } { $id }
cli-not-in-bin = « { $text } » ur illi g tmḍlt

### I wi illa umudul

eligibility-title = i wi
eligibility-show = i wi
eligibility-ages = Awtayn
eligibility-ages-hint = ass amzwaru: 15-45, 15-, -30 nɣ - i kullu
eligibility-sex = Agdud
eligibility-sex-f = timɣarin d tfrxin
eligibility-sex-m = irgazn d ifrxan
eligibility-sex-hint = ixwa: kullu
eligibility-literate = Taɣuri
eligibility-literate-yes = yyih, tssn ad tɣr
eligibility-literate-no = uhu, ur tssin ad tɣr
eligibility-literate-hint = ixwa: ur iqqin
eligibility-schooling = Isggʷasn n tinml s wattuy
eligibility-schooling-hint = ixwa: ur iqqin
eligibility-delegation = awtayn n tmazant
eligibility-papers = tifrkitin ittuttrn
eligibility-papers-ask = Tifrkitin ittuttrn
eligibility-papers-saved = { $count ->
    [0] { $code }: ur sul tettuttr tfrkit ✓
    [one] { $code }: yat tfrkit tettuttr ✓
   *[other] { $code }: { $count } n tfrkitin ttuttrnt ✓
  }
eligibility-saved = Tifadiwin n { $name } ttuḥḍant ✓

### Taɛrabt n utirminal ad

calibrate-ask = Manwa izirig zg 1, 2 nɣ 3 ittyaɣran? Adr i unẓray nns.
calibrate-how = Ifulki: iskkiln zdin, zg uyffas s uẓlmaḍ, asakud 1990-05-12 gr tguriwin.
calibrate-line = Is ittyaɣra izirig ad? Adr i { $digit }.
calibrate-tifinagh = ⵜⴰⵎⴰⵣⵉⵖⵜ: is d imkkuẓn? Sti tamaziɣt s tlatinit.
calibrate-leave = Awd yan: Échap, ur innfl kra. Astay ar ittuḥḍu i utirminal ad.
bidi-inside = Agns n { $program }: iɣ ttyaɣra taɛrabt s tgira, F9 z.
terminal-not-utf8 = Atirminal bla UTF-8, { $locale }: {"export LANG=fr_FR.UTF-8"}, tals asnti.
terminal-no-arabic = Is ur dars taɛrabt? « setfont Arabic-VGA16 », ḍaṛs « najma --lang ar --bidi=app ».
terminal-no-tifinagh = Agdil ad ur dars iskkiln n tifinaɣ: « najma --lang zgh-Latn ».

### Amuɣ: imudulen, ibridn, timsmuttgin, tizqqwin

module-theme-reproductive = Tadusi n tarwa
module-theme-family = Izrfan n twacult
module-theme-child = Izrfan n warraw
module-theme-labour = Izrfan n twuri
module-mode = Amk
module-mode-modular = s umudul
module-mode-apprenticeship = almmud
module-mode-alternating = amsksl
module-workplace = g takbbanit
module-workplace-hint = amur n tsragin g takbbanit, s %; almmud: 80 iɣ ixwa
module-requires = Wid izwarn
module-requires-hint = tingalin n imudulen izwarn, zund COUT-M1
module-public = Wid mi iga
module-public-hint = zund timɣarin zg 15 ar 45 n isggʷasn, bla tinml
module-needs = Iḥtajn
module-needs-hint = iḥtajn n wakal nna mi irura
module-outlets = Tuffɣiwin
module-outlets-hint = tiwuriwin, tiwiziwin, aswir uḍfir
module-title_zgh = Azwl s tmaziɣt
module-title_en = Azwl s tnglizt
module-standing = Addad
module-withdrawn = ittwakks
module-workplace-modular = Amudul ad ar ittuḍfar g wammas ɣas: ajj t ixwu, nɣ sti almmud nɣ amsksl.
module-codes-unknown = « { $text } » ur tgi tangalt n umudul. Ara tingalin s yilm gratsnt: COUT-M1 ALPHA-N1.
module-code-twice = Tangalt { $code } tlla snat tikkal.
module-requires-itself = Amudul { $code } ur izmir ad izwur ixf nns.
module-requires-circle = Wid izwarn ad ar ttrarn s umudul { $code } nttan: kks yan.
module-requires-unknown = Awd yan umudul ur dars tangalt { $code }: rnu t tazwara s umuɣ, nɣ sɣti tangalt.
module-taught = { $count ->
    [one] 1 n trabbut ar tḍfar talqqmt ad: ḥḍu azal ad tsnulfut talqqmt uḍfir, F7 g tlgamt n imudulen.
   *[other] { $count } n trubba ar ḍfarnt talqqmt ad: ḥḍu azal ad tsnulfut talqqmt uḍfir, F7 g tlgamt n imudulen.
  }
module-not-offered = Ittwakks umudul ad: sti talqqmt tamirant, nɣ rar tt s umuɣ s X.
record-module-next = talqqmt tamaynut
record-module-keep = ḥḍu t
record-module-withdraw = { $name }: { $running ->
    [0] {""}
    [one] 1 n trabbut tddan{" "}
   *[other] { $running } n trubba ddanin{" "}
  }{ $coming ->
    [0] {""}
    [one] 1 n trabbut d yuckan{" "}
   *[other] { $coming } n trubba d yuckanin{" "}
  }ra smdnt, ur ra trẓm trabbut tamaynut. Is ra ittwakks?
record-module-withdrawn = { $name }, talqqmt { $version }: tettwakks zg umuɣ ✓
record-module-offered = { $name }, talqqmt { $version }: tuɣul s umuɣ ✓
action-withdraw = kks zg umuɣ
action-withdraw-help = Ar itkks zg umuɣ aynna illan ddaw umḥḍu, nɣ ar t ittrara; aynna iddan ra ismd.
act-withdraw-module = tukksa n umudul
act-pathway = abrid
act-trainer = tamsmuttgt
act-room = tazqqa
table-pathway = abrid
table-trainer = tamsmuttgt
table-room = tazqqa
action-go-pathways = ibridn
action-go-pathways-help = Ar ittddu s tlgamt n ibridn.
action-go-trainers = timsmuttgin
action-go-trainers-help = Ar ittddu s tlgamt n tmsmuttgin.
action-go-rooms = tizqqwin
action-go-rooms-help = Ar ittddu s tlgamt n tzqqwin.
place-pathways = Ibridn
place-trainers = Timsmuttgin
place-rooms = Tizqqwin
pathway-code = Tangalt
pathway-code-hint = zund COUTURE
pathway-title = Azwl
pathway-title_ar = Azwl s taɛrabt
pathway-modules = Imudulen
pathway-modules-hint = s umizzwr: COUT-M1 > COUT-M2
pathway-certificate = Agrdas
pathway-certificate-hint = aynna ra ittini ugrdas amggaru
pathway-hours = Tisragin
pathway-one-module = Abrid dars sin imudulen s uddar.
pathway-order = Amudul { $first } iqqand ad izwur { $then }.
pathway-code-taken = Tangalt { $code } n ubrid yaḍn.
record-pathway-new = abrid amaynu
record-pathway-saved = { $name }: ittuḥḍa ubrid ✓
record-pathways-empty = Da llan ibridn: imudulen s umizzwr, ar ugrdas.
    F4 ar irẓẓm takarḍa n ubrid amaynu.
help-pathways-1 = Abrid ar izddi imudulen ar ugrdas. Entrée ar irẓẓm takarḍa, F4 ar issntay tayyaḍ.
trainer-name = Ism
trainer-name-hint = mkd as sawaln: {"Mme OUHSSAINE Rachida"}
trainer-name_ar = Ism s taɛrabt
trainer-kind = Tawuri
trainer-kind-trainer = tamsmuttgt
trainer-kind-monitor = tamslmadt
trainer-kind-facilitator = tamssudst
trainer-kind-volunteer = tamiwazit
trainer-kind-other = tayyaḍ
trainer-employer = Amsasa d
trainer-employer-en = {"Entraide Nationale"}
trainer-employer-association = tamsmunt
trainer-employer-commune = taɣiwant
trainer-employer-other = wayyaḍ
trainer-phone = Atilifun
trainer-from = Zg
trainer-from-hint = ass amzwaru n umsasa
trainer-to = Ar
trainer-to-hint = ass amggaru n umsasa; ixwa: bla tigira
trainer-courses = Tirubba
trainer-ends-before = Amsasa ismda uqbl ad issnti, g { $from }.
trainer-name-taken = « { $name } » iga yad ism n tmsmuttgt: rnu ism udmawan nɣ ammas.
record-trainer-new = tamsmuttgt tamaynut
record-trainer-saved = { $name }: tettuḥḍa tmsmuttgt ✓
record-trainers-empty = Da llant tmsmuttgin, s isakudn n umsasa nnsnt.
    F4 ar irẓẓm takarḍa tamaynut; F5 ar ittasi ismawn yuran g trubba.
record-trainers-taken-over = { $count ->
    [one] 1 n tmsmuttgt tettyasi zg trubba
   *[other] { $count } n tmsmuttgin ttyasint zg trubba
  }
record-trainers-known = Timsmuttgin n trubba akkʷ llant yad
record-from-courses = zg trubba
help-trainers-1 = Timsmuttgin d isakudn n umsasa nnsnt. F5 ar ittasi ismawn yuran yad g trubba.
room-centre = Ammas
room-name = Tazqqa
room-name-hint = zund tazqqa 2, adɣar n tgnawt
room-name_ar = Tazqqa s taɛrabt
room-places = Idɣarn
room-name-taken = Ammas ad dars yad tazqqa « { $name } »: ur ar amsawant snat tzqqwin g yism.
record-room-new = tazqqa tamaynut
record-room-saved = { $name }: tettuḥḍa tzqqa ✓
record-rooms-empty = Da llant tzqqwin n ku ammas.
    F4 ar irẓẓm takarḍa tamaynut; F5 ar ittasi ismawn yuran g trubba.
record-rooms-taken-over = { $count ->
    [one] 1 n tzqqa tettyasi zg trubba
   *[other] { $count } n tzqqwin ttyasint zg trubba
  }
record-rooms-known = Tizqqwin n trubba akkʷ llant yad
help-rooms-1 = Tizqqwin n ku ammas. F5 ar ittasi ismawn yuran yad g trubba.
help-modules-2 = F7 ar issujad talqqmt uḍfir: tirubba ddanin ar ḥṭṭunt tin nnsnt. X ar itkks talqqmt nɣ ar tt ittrara.
cli-do-pathways = Ibridn
cli-do-pathways-add = Rnu abrid
cli-do-pathways-list = Talgamt n ibridn
cli-do-trainers = Timsmuttgin
cli-do-trainers-add = Rnu tamsmuttgt
cli-do-trainers-list = Talgamt n tmsmuttgin
cli-do-rooms = Tizqqwin
cli-do-rooms-add = Rnu tazqqa
cli-do-rooms-list = Talgamt n tzqqwin
cli-do-modules-withdraw = Kks talqqmt zg umuɣ, nɣ rar tt
cli-arg-back = Rar adɣar n tukksa
cli-added-pathway = Irnna ubrid « { $name } », uṭṭun { $id }
cli-added-trainer = Trnna tmsmuttgt « { $name } », uṭṭun { $id }
cli-added-room = Trnna tzqqa « { $name } », uṭṭun { $id }
cli-do-completions = Ara aynna ismddan inaḍn g {"shell"}
cli-do-man = Ara tasna n udlisfus
cli-arg-shell = {"shell: bash, zsh"} nɣ {"fish"}
cli-value-shell = {"shell"}
cli-man-name = ISM
cli-man-synopsis = SYNOPSIS
cli-man-description = AGLAM
cli-man-options = ISTAYN
cli-man-verbs = INAḌN
cli-man-extra = TIMAWIN
cli-man-version = TALQQMT

## Two clerks on one record
conflict-open = { $count ->
    [one] 1 n igr ad ittwastay d { $clerk }
   *[other] { $count } n igran ad ttwastayn d { $clerk }
}
conflict-news = { $clerk } isnfl takarḍa ad ɣilad
conflict-took = { $clerk } isnfl t ɣilad; dat nns: { $before }
conflict-both = { $clerk } isnfl igran nnaɣ: sti i ku yan, ur ittwasfḍ awd kra
conflict-head = Ḥḍu i ku igr win nnk, win n { $clerk }, nɣ win dat nns.
conflict-mine = Winu
conflict-theirs = Amiran
conflict-before = Dat
conflict-choose = { $field }: sti 1, 2 nɣ 3
conflict-ready = Ittwastay kullu: F2 ar iḥṭṭu
conflict-back = aɣul s tkarḍa
place-conflict = Igran i ustay
help-conflict-1 = Yan umddakkʷl iḥḍa igran nnaɣ lliɣ tn ttɛmmart. Ur ittwasfḍ awd kra: ar tsttayt igr s igr.
help-conflict-2 = 1 ar iḥṭṭu win nnk, 2 win ittuḥḍan, 3 win dat nns; ← → ar zrayn g yan s wayḍ. F2 ar iḥṭṭu iɣ ittwastay kullu.
help-conflict-3 = Échap ar ittaɣul s tkarḍa: aynna turit gis sul illa. F9 h ar iskan ma isnfln mad.

## Atirminal d unasiw

keyboard-3 = Ur iban kra? Tasarut ittawi tt kra dat: asfaylu F1, F10, F11; {"byobu"} zg F2 ar F9.
keyboard-backspace = asfaḍ ittyazn zund {"Ctrl-H"}: ittyafham, ur illi kra ra ittyasnfaln
keyboard-sco = amk SCO n {"PuTTY"}: ittyafham; « ESC[n~ » g {"Terminal › Keyboard"} yuf
keyboard-vt100 = amk VT100+ n {"PuTTY"}: ittyafham; « ESC[n~ » g {"Terminal › Keyboard"} yuf
keyboard-keypad = anasiw n inẓrayn g umk n isnasn: ṛcm « Disable application keypad mode » g {"Terminal › Features"}
keyboard-window = kigan n tikkal ittawi tt usfaylu nɣ amɣri n ugdil: Najma ur tt tri
keyboard-held = s {"Shift"} nɣ {"Ctrl"} tasarut ad ar ttnfal: adr fllas waḥdut
keyboard-alt = tasarut s {"Alt"}: Najma ur tt tri
keyboard-mouse = aɣrda: rgl aɣawas nna t ifln, nɣ « Disable xterm-style mouse » g {"PuTTY"}
keyboard-answer = tiririt n utirminal, ur d tasarut: ur tskir kra

### Tisragin, iɣniwn, asɣiws

hours-span = Zg { $from } ar { $until }
hours-period = Tigira, { $until }, tzwar tazwara, { $from }: smmiskl tnt.
hours-module = Amudul
hours-trainer = Tamsmuttgt
hours-month = Ayyur
hours-planned = Ttusɣiwsnt
hours-held = Ttuggant
hours-lost = Jlant
hours-attended = Ttuḍfarnt
hours-presence = Asbdar n tilit
hours-assiduity = Asbdar n tsragin
hours-total = Agraw
hours-nobody = ur ittyanna
hours-lost-why = { $hours } jlant: { $reason }
hours-untaken = { $count ->
    [one] Yat tmatart ur ta turi: ur tlli g usbdar.
   *[other] { $count } n tmatarin ur ta urint: ur llint g usbdar.
  }
alert-absences = { $count } n tikkal ur tlli, yat ḍaṛt yat
alert-low = tisragin { $rate } %, awttu { $percent } %
alert-unreachable = awttu n { $percent } % ur sul ittyalkam: { $reachable } % s wattuy
alert-gone = bla tilit zg { $days } n wussan: abbay ittusumr g { $day }
alert-none = Awd yan ra ittuḍfar.
alert-why = Ad ttuḍfar
cli-value-by = {"course|module|trainer|centre|month"}
cli-arg-centre = Ammas, s tngalt nɣ s uṭṭun nns
cli-arg-by = s trabbut, amudul, tamsmuttgt, ammas nɣ ayyur
cli-arg-of = n mantta trabbut, amudul, tamsmuttgt, ammas nɣ ayyur
cli-do-hours = Tisragin
cli-do-hours-report = Tisragin ttusɣiwsnt, ttuggant, jlant, ttuḍfarnt
cli-do-hours-list = Tiɣimitin n uṭṭun
cli-do-alerts = Iɣniwn n tilit
cli-do-alerts-list = Talgamt n tid mi iqqand atilifun nɣ tarzzift
course-hours = Tisragin
course-hours-hint = tisragin ra ttyafkant; bla asakud n tigira, da ibdd uɣawas
course-excluded = Bla
course-excluded-hint = ussan ra ttyajjan: 24/12 31/12
course-funding = Amsasa
course-funding-hint = ma isrfn: {"convention ANLCA 12/2026"}
course-hours-unreachable = Aɣawas ad ar ittakka { $given } g { $days } n wussan, urjin { $wanted }: rnu ussan nɣ ssdrus tisragin.
course-plan-hours = { $hours } kullutnt
course-plan-hours-of = { $hours } zg { $of } ttusɣiwsnt
course-clash-trainer = Tamsmuttgt tlla g { $with }: { $when }
course-clash-room = Tazqqa tumẓ tt { $with }: { $when }
course-clash-women = { $women ->
    [one] 1 n tmɣart awd g { $with }
   *[other] { $women } n tmɣarin awd g { $with }
  }: { $when }
course-clash-contract = Brra n umsasa n { $with }: { $when }
course-clash-reason = Sɣiws waxxa, acku
course-clash-reason-missing = Ini maxf ra tsɣiwst waxxa, nɣ Échap ad t tajjt
cli-do-courses-preview = Ẓr tiɣimitin nna ra dars ilint trabbut, bla tirra
cli-do-courses-create = Snulfu tarabbut d tɣimitin nns, yat tikklt
cli-arg-weekdays = Ussan n imalass: {"mon,thu"} nɣ {"lun jeu"}
cli-arg-week = Imalass n wass ann, s tɣimitin nns
cli-arg-only = Ɣas ammas, tamsmuttgt, tazqqa nɣ tarabbut ad
cli-arg-start = Ass amzwaru
cli-arg-time = Tasragt n usnti
cli-arg-minutes = Tanzagt n tɣimit, s tusdidin
cli-arg-hours = Tisragin kullutnt; tin umudul iɣ ur ittyanna kra
cli-arg-exclude = Ussan ra ttyajjan
cli-arg-trainer = Tamsmuttgt
cli-arg-room = Tazqqa
cli-arg-capacity = Idɣarn
cli-arg-code = Tangalt n trabbut; mk ur d uhu tin umudul d uskkil
cli-clashes = { $clashes }. Snfl imdduzn ad, nɣ ini maxf s --reason.
cli-preview = { $sessions } n tɣimitin, { $hours }, ar { $until }

### Aqqan n wayyur, akalindar

month-closed-already = { $by } iqqn yad ayyur ad.
month-not-over = Ayyur ad sul ar { $day }: ar ittyaqqan g wass iḍfarn.
month-blocked = { $count ->
    [one] Yat tɣimit sul tsgdl aqqan: --dry-run ar tt iskan.
   *[other] { $count } n tɣimitin sul sgdlnt aqqan: --dry-run ar tnt iskan.
  }
month-not-closed = Ayyur ad ur iqqin.
month-closed = Iqqn wayyur n { $month } ✓
month-reopened = Ittwals i tirẓmi n wayyur n { $month } ✓
month-ready = Ur illi kra isgdln aqqan n wayyur ad.
month-untaken = { $count ->
    [one] Yan udlis ra ittyara
   *[other] { $count } n idlisn ra ttyaran
  }
month-unlocked = { $count ->
    [one] Yan udlis irẓmn ra ittussntm daɣ
   *[other] { $count } n idlisn rẓmnin ra ttussntmn daɣ
  }
month-blank = { $count ->
    [one] Yan udlis ittussntmn gis izirign xwanin
   *[other] { $count } n idlisn ttussntmnin gisn izirign xwanin
  }
month-walk-in = { $count ->
    [one] Yan udlis gis tanbgit ra tettwakz
   *[other] { $count } n idlisn gisn tanbgit ra tettwakz
  }
month-no-reason = { $count ->
    [one] Yat tɣimit ur tettugga bla tamntilt
   *[other] { $count } n tɣimitin ur ttuggant bla tamntilt
  }
month-line = {"  "}{ $course }  { $day }  { $time }
place-closing = Aqqan n wayyur
action-go-closing = aqqan
action-go-closing-help = Ar ittddu s waqqan n wayyur: aynna t isgdln, s usmizzwr.
help-closing-1 = Ku izirig ar isggdl aqqan n wayyur; imzwura ar ttusɣtin tazwara. {"Entrée"} nɣ uṭṭun ar srs ittddu, Échap ar ittaɣul.
help-closing-2 = Izirign ifsusn ɣas i uslkn, ur sgdln. F2 ar iqqan ḍaṛt n ussntm; F9 v ar ittals tirẓmi, s tmntilt.
closing-at = {" "}
closing-what = Ad ittusɣti
closing-course = Tarabbut
closing-day = Ass
closing-time = Tasragt
closing-none = Ur illi mayd ittusɣtin g wayyur ad.
closing-head = { $month }: { $count ->
    [0] iwjd i waqqan, F2
    [one] yat tɣawsa ad tettusɣti
   *[other] { $count } n tɣawsiwin ad ttusɣtint
  }{ $look ->
    [0] {""}
   *[other] {" "}· { $look } i uslkn
  }
closing-closed = { $month }: iqqn g { $day } s { $by }
closing-ask = Aqqan n { $month }? { $sessions } n tɣimitin d { $marks } n tmatarin ra rgln.
closing-not = ur d ɣilad
closing-close = qqn
closing-lead = 1-9 nɣ {"Entrée"} sɣti
closing-reopen = als tirẓmi
closing-reason = Tamntilt n tirẓmi
closing-reason-missing = Init max ittyals i tirẓmi n wayyur.
closing-untaken = adlis ra ittyara
closing-unlocked = adlis ra ittussntm
closing-blank = izirign ur urin
closing-walk-in = tanbgit ra tettwakz
closing-no-reason = ur tettugga bla tamntilt
closing-not-made-up = tettusmaṭl, ur tettyarar
closing-clash = yat tzqqa nɣ tamsmuttgt
month-not-made-up = { $count ->
    [one] Yat tɣimit tettusmaṭl, ur tettyarar:
   *[other] { $count } n tɣimitin ttusmaṭlnt, ur ttyarar:
  }
month-clash = { $count ->
    [one] Yat tɣimit tmikẓ d tayyaḍ, yat tzqqa nɣ tamsmuttgt:
   *[other] { $count } n tɣimitin mmikẓnt d tiyyaḍ, yat tzqqa nɣ tamsmuttgt:
  }
action-put-off = ssmaṭl
action-put-off-help = Ssmaṭl tawuri s wass yaḍn, s tmntilt.
act-follow-up = aḍfar irẓmn
act-close-follow-up = aḍfar iqqnn
act-put-off = aḍfar ittusmaṭln
act-note-follow-up = tamawt n uḍfar
table-follow-up = aḍfar
alert-task = Aḍfar
alert-kind-unreachable = awttu ur sul ittyalkam
alert-kind-gone = ur tlli tilit zg kigan
alert-kind-absences = ur tlli tikkal mḍfarnt
alert-kind-low = asbdar ddaw wuttu
follow-up-called = { $sex ->
    [m] ittyaɣra s utilifun
   *[f] tettyaɣra s utilifun
  }
follow-up-visited = { $sex ->
    [m] ittyarza
   *[f] tettyarza
  }
follow-up-unreachable = { $sex ->
    [m] ur ittyafa
   *[f] ur tettyafa
  }
follow-up-returned = { $sex ->
    [m] ra d yaɣul
   *[f] ra d taɣul
  }
follow-up-gone = { $sex ->
    [m] ibbi taɣuri
   *[f] tbbi taɣuri
  }
follow-up-other = ayaḍn
follow-up-what = { $name }: mayd ijran
follow-up-note = Tamawt, iɣ tettyassi
follow-up-remark = Tamawt
follow-up-day = Ssmaṭl ar
follow-up-reason = Tamntilt
follow-up-reason-missing = Init max ittusmaṭl.
follow-up-until-past = Ar ittusmaṭl ɣas s wass d yuckan, ḍaṛt n { $day }.
follow-up-until-far = Ur ittusmaṭl uggar n { $max } n wussan: sti ass iqrbn.
follow-up-open = rẓm aḍfar
follow-up-all = kullu
follow-up-close = mayd ijran
follow-up-accept = ssmd azmmem
follow-up-to-open = ad ittyarẓm
follow-up-due = dat n { $day }
follow-up-late = zg { $day }
follow-up-until = ar { $day }
follow-up-opened = { $name }: irẓm uḍfar, dat n { $day } ✓
follow-up-opened-all = { $count ->
    [0] Ku yat dars aḍfar nns yad.
    [one] Irẓm yan uḍfar ✓
   *[other] Rẓmn { $count } n iḍfarn ✓
  }
follow-up-closed = { $name }: { $outcome }, iqqn uḍfar ✓
follow-up-put-off = { $name }: aḍfar ittusmaṭl ar { $day } ✓
follow-up-left = { $name }: ajjay n { $course } zg { $day } ✓
follow-up-noted = { $name }: ittyura ✓
follow-up-none = { $name } ur dars aḍfar irẓmn: F4 ar t irẓẓm.
follow-up-open-here = { $name } dars yad aḍfar: F2 ar ittini mayd ijran.
follow-up-nothing = Ur illi mayd ittuḍfarn n { $name } ass ad.
follow-up-not-gone = { $name } ur ta tɣab mayd ikfan: {"Entrée"} ar irẓẓm izirig nns, X ar t ittssmda.
follow-up-open-already = Irẓm yad uḍfar: { $by }, dat n { $day }.
follow-up-this-week = Ittuskr uḍfar imalass ad s { $by }: uḍfir ar irẓẓm aynas, wad iga win { $day }.
follow-up-closed-already = Aḍfar ad iqqn zg { $day }.
cli-do-alerts-open = Rẓm aḍfar i yan ufgan, tarabbut nɣ kullu
cli-do-alerts-close = Qqn aḍfar s mayd ijran
cli-do-alerts-snooze = Ssmaṭl aḍfar, s tmntilt
cli-arg-outcome = Mayd ijran: {"called, visited, unreachable, returned, left"} nɣ {"other"}
cli-arg-say = Tamawt
history-alert = Aɣnu
history-opened-on = Irẓm g
history-due-on = Dat n
history-owner = i
history-outcome = Mayd ijran
history-closed-on = Iqqn g
place-month = Ayyur n trabbut
sheet-month = ayyur
help-month-1 = Yat targa i ku tiɣimit n wayyur: askkil ar iṛccm g trga n umḥḍu, iddu s wadda; 17A ar ittddu s izirig 17.
help-month-2 = ← → ar snfaln tiɣimit, ula ayyur g tigira. T tiyyaḍ llant, V ar issntam tiɣimit iddu s uḍfir.
help-month-3 = Aynna iḥzzn ur ittyara: ur tt iqqin wass ann, nɣ ur tettugga tɣimit.
month-grid-empty = Ur tlli tɣimit g wayyur ad. ← → ar snfaln ayyur.
month-grid-marked = { $day } · { $line } { $name }: { $status }{ $minutes ->
    [0] {""}
   *[other] {" "}{ $minutes } sd
  } ✓
month-grid-cleared = { $day } · { $line } { $name }: ittwasfḍ ✓
month-grid-rest = { $day } · { $count ->
    [0] ur illi izirig ixwan
    [one] yat yaḍn tlla ✓
   *[other] { $count } yaḍn llant ✓
  }
month-grid-validated = { $day } ittussntm: { $present } llant, { $absent } ur llint{ $untaken ->
    [0] {""}
   *[other] , { $untaken } ur ta urint
  } ✓
month-grid-on-sheet = Tifrt n tɣimit: da tskkar tsarut
month-grid-next = tiɣimit yaḍn
month-grid-sheet = tifrt
month-grid-hatched = brra n trabbut
month-grid-absences = ur
month-grid-rate = asb.
month-grid-came = llant
month-grid-absent = ur llint
month-grid-rates = tiɣimit { $came }/{ $of } · tilit n wayyur { $month } · { $num }/{ $den }
act-close-month = ayyur iqqnn
act-reopen-month = ayyur ittyarẓmn
cli-do-month = Aqqan n wayyur
cli-do-month-close = Qqn ayyur, nɣ ini aynna t isgdln
cli-do-month-reopen = Als tirẓmi n wayyur iqqnn
place-calendar = Akalindar
action-go-calendar = akalindar
action-go-calendar-help = Ar ittddu s ukalindar, ayyur s wayyur nɣ imalass s imalass.
action-announce = tfaska tibrrḥt
action-announce-help = Ar ittini is tga tfaska n wayyur tanamast g wass ad, ar iskan aynna isnfl uyad.
action-shift = smutti
action-shift-help = Ar ismuttuy tiɣimitin n kra n wussan s tsragt yaḍn: Ṛamaḍan, tamgra.
act-announce = tfaska tibrrḥt
act-shift = asmutti n tsragt
table-hijri = ayyur uhijri
calendar-filter = Ammas, tamsmuttgt, tazqqa nɣ tarabbut
calendar-only = ɣas
calendar-all = tamazant akkʷ
calendar-month = ayyur
calendar-week = imalass
calendar-classes = { $count ->
    [one] 1 tɣim.
   *[other] { $count } tɣim.
  }
calendar-hijri = { $day } { $month } { $year }
calendar-hijri-estimated = { $day } { $month } { $year } (s uswingm)
calendar-ramadan-hours = tisragin n Ṛamaḍan 9 – 15
calendar-season = { $title }, { $opens } – { $closes }
calendar-souk = { $more ->
    [0] ssuq: { $centre }
   *[other] ssuq: { $centre } +{ $more }
}
holiday-new-year = Ixf n usggas
holiday-new-year-short = Asggas
holiday-manifesto = Amaneḍ n uzarug
holiday-manifesto-short = Amaneḍ
holiday-amazigh = Ixf n usggas amaziɣ
holiday-amazigh-short = Innayr
holiday-fitr = Tfaska n lfiṭr
holiday-fitr-short = Lfiṭr
holiday-labour = Ass n twuri
holiday-labour-short = 1 mayyu
holiday-adha = Tafaska
holiday-adha-short = Tafaska
holiday-moharram = Ixf n usggas ahijri
holiday-moharram-short = Muḥrrm
holiday-throne = Tfaska n lɛrc
holiday-throne-short = Lɛrc
holiday-dahab = Ass n Wad Ddahab
holiday-dahab-short = Ddahab
holiday-revolution = Agrawal n ugllid d ugdud
holiday-revolution-short = Agrawal
holiday-youth = Ass n ilmẓyn
holiday-youth-short = Ilmẓyn
holiday-mawlid = Lmulud
holiday-mawlid-short = Lmulud
holiday-unity = Ass n tyunt
holiday-unity-short = Tayunt
holiday-march = Tawada tazgzawt
holiday-march-short = Tawada
holiday-independence = Ass n uzarug
holiday-independence-short = Azarug
calendar-market = ssuq
calendar-no-feast = Ur tlli tfaska n wayyur tama n { $day }: i wass yaḍn bla tiɣimitin, rnu argal (F9 f).
calendar-not-yet = ur ta
calendar-announced = ḥḍu
calendar-announce = { $feast } g { $day }: ḥḍu asakud ad?
calendar-moves = Aynna ibddln
calendar-moves-lost = { $count ->
    [0] awd yat tɣimit ra tettwassr
    [one] 1 n tɣimit ur tettugga
   *[other] { $count } n tɣimitin ur ttuggant
  }
calendar-moves-kept = { $count ->
    [one] 1 n udlis ittuyarran iqqim zund amm iga
   *[other] { $count } n idlisn ittuyarran qqimn zund amm gan
  }
calendar-moves-back = { $count ->
    [one] 1 n tɣimit tuɣul d
   *[other] { $count } n tɣimitin uɣulnt d
  }
calendar-moves-season = akud n tsmhuyt ar { $day }
calendar-more = { $count ->
    [one] d yat yaḍn: {"Tab"} i imalass, F7 i yan ammas nɣ tarabbut
   *[other] d { $count } yaḍn: {"Tab"} i imalass, F7 i yan ammas nɣ tarabbut
  }
calendar-announced-said = { $feast }: { $day } ✓
calendar-shift-two = Snat tɣimitin g { $day }: smutti tnt yat s yat.
calendar-shift-none = Ur tlli tɣimit ra tettwasmutti zg { $from } ar { $to }.
course-shift-to = Smutti ar
course-shift-at = Tasragt tamaynut
course-shifted = { $count ->
    [one] 1 n tɣimit f { $time }, tanzagt nns tqqim
   *[other] { $count } n tɣimitin f { $time }, tanzagin nnsnt qqimnt
  }{ $stay ->
    [0] {""}
    [one] ; 1 tqqim, tura nɣ ur tettugga
   *[other] ; { $stay } qqimnt, urant nɣ ur ttuggant
  }
help-calendar-1 = Imnadn ar snfaln ass, {"Page"} ayyur; uṭṭun ar irẓẓm tiɣimit; {"Tab"} ar izrray s imalass; F7 ar iskan ɣas yan wammas, tamsmuttgt, tazqqa nɣ tarabbut.
help-calendar-2 = R dat n usakud uhijri: Ṛamaḍan; g wass n tfaska ibrrḥn, X ar iskan aynna tsnfl, ḍaṛs ar tt iḥṭṭu.
cli-do-calendar = Akalindar
cli-do-calendar-show = Skn ayyur, ass s wass
cli-do-calendar-announce = Ara asakud ibrrḥn n tfaska n wayyur tanamast

### Tiɣimitin n usfrak

place-awareness = Asfrak
action-go-awareness = asfrak
action-go-awareness-help = Ar ittddu s tɣimitin n usfrak, ittuḥsabn s tilit.
act-awareness = tiɣimit n usfrak
table-awareness = tiɣimit n usfrak
awareness-on = Asakud
awareness-on-hint = ixwa: ass ad
awareness-theme = Asntl
awareness-theme-literacy = Taɣuri d tirra
awareness-theme-health = Tadusi d tizdgi
awareness-theme-reproductive = Tadusi n tarwa
awareness-theme-family = Izrfan n twacult
awareness-theme-child = Izrfan n warraw
awareness-theme-labour = Izrfan n twuri
awareness-theme-rights = Izrfan
awareness-theme-procedures = Isurifn idbalann
awareness-theme-enterprise = Tiwiziwin d isnfarn imẓẓyann
awareness-theme-trade = Tawuri
awareness-theme-other = Wayyaḍ
awareness-heads = Tid llanin
awareness-heads-hint = 12f 3m; s wawtay 1 ar 6, {"r"} nɣ {"u"}: 12f3r.15.8 4m2u
awareness-place = Adɣar
awareness-partner = Amdraw
awareness-centre = Ammas
awareness-names = Ismawn
awareness-names-hint = iɣ trit; ar nssiḍn tilit, ur d ismawn
awareness-women = Timɣarin
awareness-total = Agraw
awareness-future = Ass ad ur ta yucka: tiɣimit ar tettuḥḍu ḍaṛt mad tettugga.
awareness-heads-unknown = « { $text } »: ara uṭṭun d {"f"} nɣ {"m"}, 12f 3m; s wawtay d udɣar, 8f4r.
awareness-band-unknown = Awtayn zg 1 ar { $most }: 1 ddaw 15, 2 15-19, 3 20-24, 4 25-34, 5 35-49, 6 50 d uggar.
record-awareness-new = tiɣimit tamaynut
record-awareness-saved = Tettuḥḍa tɣimit n { $name } ✓
record-awareness-empty = Da llant tɣimitin n usfrak: asntl, adɣar, tid llanin s wanaw, awtay d udɣar.
    F4 ar irnnu yat.
help-awareness-1 = Tid llanin: 12f 3m, nɣ s wawtay d udɣar 8f4r 3m2u. Ar nssiḍn tilit, urjin ifgann.
help-awareness-2 = Awtayn: 1 ddaw 15, 2 15-19, 3 20-24, 4 25-34, 5 35-49, 6 50 d uggar. {"r"} tagrant, {"u"} taɣrmant.
help-awareness-3 = Adɣar ar ittqqima i mad iḍfarn, uṭṭun waḥdut d awtay iḍfarn: 12f3r.15.8 iga 12f3r 15f4r 8f5r.
action-new-awareness = + asfrak
action-new-awareness-help = Ar ittara tiɣimit n usfrak, zg kra n udɣar.
form-heads = { $women } {"f"} { $men ->
    [0] {""}
   *[other] + { $men } {"m"}
  }
course-short = { $given } g { $count } n tɣimitin ar { $to }, zg { $wanted } nna ttawḍn ar { $reached }.
course-short-never = { $given } g { $count } n tɣimitin ar { $to }, zg { $wanted } nna ur yakka awd yan wass.
course-short-later = asmiggl n tigira
course-short-keep = asgg n tigira
cli-short = { $short } Adj { $end }, nɣ ini s --reason maxf ittuḍf tigira ad.
cli-short-never = { $short } Ssdrus --hours, nɣ ini s --reason maxf ittuḍf tigira ad.
cli-do-awareness = Tiɣimitin n usfrak
cli-do-awareness-add = Ara tiɣimit n usfrak
cli-do-awareness-list = Talgamt n tɣimitin n usfrak
cli-added-awareness = Tettuḥḍa tɣimit n { $day }: { $count } n tikkal n tilit, uṭṭun { $id }

### Tudrt n tɣimit

action-postpone = ssmaṭl
action-postpone-help = Ar ismaṭal tiɣimit s wass yaḍn: yat ur tettugga, tayyaḍ tga adɣar nns, ku yat ar tml tayyaḍ.
action-substitute = amsksl
action-substitute-help = Ar ittini ma igan tiɣimit g udɣar n tmsmuttgt.
action-content = tumayt
action-content-help = Ar ittara aynna ittuggan g tɣimit: adlis n tmsirin.
act-postpone = tiɣimit ittusmaṭln
act-session = tiɣimit yaḍn
act-substitute = amsksl
act-partly = tiɣimit tettugga s kra
act-content = adlis n tmsirin
session-postpone-to = Tettusmaṭl s
session-postpone-why = Tamntilt
session-postponed = Tiɣimit n { $was } tettusmaṭl s { $day } f { $time } ✓
session-postponed-already = Tiɣimit ad tettusmaṭl yad
session-put-off = tettusmaṭl: { $reason }
session-made-up = Tiɣimit ad tettyafra ass n { $day } f { $time }, llan yad kra ittyaran ɣ wass ann: ɣinn ad tettyassan. Ad tt id traram ɣid, sfḍat tazwara ma ittyaran ass n { $day }.
session-restored-gone = { $course }: ittyara tɣimit; { $count ->
    [one] tettyakkas tin n { $day } f { $time } lli tt izrin
   *[other] ttyakkasnt { $count } lli tt izrin, tamggarut n { $day } f { $time }
  }
session-taught-by = Ma igan tiɣimit ad
session-taught = Tiɣimit n { $day } tga tt { $name } ✓
session-trainer-unknown = « { $name } » ur tlli g tlgamt n tmsmuttgin: rnu tt tazwara (F9 1)
hours-trainer-new = { $name } ur ta tlli g tmsmuttgin: F2 ar tt gisnt itti, ḍaṛt uyan F6 i uɣlan nns.
session-trainer-contract = Amsasa n { $name } ur ilkim { $day }: sɣti isakudn nns nɣ sti tayyaḍ
session-content = Tumayt
session-content-kept = Tumayt n tɣimit n { $day } tettuḥḍa ✓
session-partly-range = Zg 5 n tusdidin ar { $planned } ittusɣiwsn
session-not-held-anyway = Tiɣimit ad ur tettugga
cli-do-sessions-postpone = Ssmaṭl tiɣimit: tamzwarut d uḍfir ar tml ku yat tayyaḍ
cli-do-sessions-tell = Ini ma igan tiɣimit, mnnawt n tusdidin, d aynna gis ittuggan
cli-do-sessions-shift = Smutti tiɣimitin n trabbut s tasragt yaḍn, tiɣzi nnsnt ur tbddil
cli-arg-to = Ass amaynu
cli-arg-content = Aynna ittuggan
cli-session-told = Tiɣimit n { $day }: tura

### Igdiln n tsragin d iɣniwn

hours-name = Ism
hours-heads = Tilit
hours-rate = Tisragin
hours-day = Ass
hours-starts = Tasragt
hours-became = Tiɣimit
hours-empty = Ur tlli tɣimit g tizi ad.
hours-turn = s matta
hours-lead = {"Entrée"} nɣ 1-4 deffir n wuṭṭun
hours-next-number = uṭṭun yaḍn
hours-group = Tarabbut
hours-came = Uckant
hours-adds = Ittusiḍn
hours-none-behind = Ur illi kra deffir n wuṭṭun ad.
hours-of-a-line = Agraw iga timrna n izirign: rẓm yan zgsn.
hours-behind-head = { $name } · { $number }: { $hours } · tiɣimitin: { $count }
hours-by-course = s trabbut
hours-by-trainer = s tmsmuttgt
hours-by-module = s umudul
hours-by-centre = s wammas
hours-by-month = s wayyur
hours-head = { $by }, zg { $from } ar { $until }{ $untaken ->
    [0] {""}
   *[other] , { $untaken } n tmatarin ur ta urint
  }
alert-name = Ism
alert-course = Tarabbut
alert-more = {" "}
alert-count = { $count ->
    [0] Awd yan ra ittuḍfar
    [one] Yat ra tettuḍfar
   *[other] { $count } ra ttuḍfarnt
  }
action-go-hours = tisragin
action-go-hours-help = Ar ittddu s tsragin ttusɣiwsnt, ttuggant, jlant, ttuḍfarnt.
action-go-alerts = ad ttuḍfar
action-go-alerts-help = Ar ittddu s tid mi iqqand atilifun nɣ tarzzift.
place-hours = Tisragin
place-alerts = Ad ttuḍfar
help-hours-1 = Tisragin n usggʷas n tinml. {"Tab"} nɣ imnadn ar snfaln: tarabbut, amudul, tamsmuttgt, ammas, ayyur.
help-hours-2 = Asbdar n tilit ar issiḍin ixfawn, asbdar n tsragin ar issiḍin tusdidin. Entrée nɣ 1 ar 4 ar skann tiɣimitin n wuṭṭun. F6, s tmsmuttgin, ar irẓẓm aɣlan nns. Tiɣimit lli tettusmaṭln tettyassan yat tikklt, ɣ wass d wayyur ɣ tlla ɣilad.
help-alerts-1 = Tid mi iqqand atilifun nɣ tarzzift: yan izirig i ku tamɣart, +1 ar ittini is tlla tmntilt yaḍn.
help-alerts-2 = F4 ar irẓẓm aḍfar; ḍaṛt uyan F2 mayd ijran, R asmaṭl, F8 tamawt, W akf i yan yaḍn. Iwttutn: F9 F5.

## Iɣlanen n tsragin

place-statement = Aɣlan n tsragin
statement-title = Tisragin n { $name }
statement-day = Ass
statement-starts = Tasragt
statement-course = Tarabbut
statement-what = Izirig
statement-hours = Tanzagt
statement-correction = asɣti
statement-none = Ur tgi awd yat tɣimit g wayyur ad.
statement-month = ayyur
statement-open = i tizi{ $untaken ->
    [0] {""}
   *[other] , { $untaken } n idlisn ra ttyaran
  }
statement-register = { $day } { $course }
statement-registers = { $one }, { $rest }
statement-registers-more = { $count } yaḍn
statement-left-out = Idlisn ra ttuyamẓn: { $which }
statement-standing = uṭ. { $number } issufɣ t { $by } g { $day }
statement-sums = { $worked } n wayyur · { $corrected } n usɣti · agraw { $total }
statement-ask = Ad ittusufɣ uɣlan n { $name }, { $month }, { $hours }? Ur sul ra ittusnfl{ $untaken ->
    [0] {"."}
   *[other] , { $untaken } n idlisn ra ttyaran: { $which }.
  }
statement-not-yet = ur ta
statement-issue = ssufɣ
statement-issued = Aɣlan uṭ. { $number } n { $name } iffɣ ✓
statement-issued-unwritten = Aɣlan iffɣ s uṭṭun { $number }, maca ur ittyara ufaylu nns. { $why } Bla --issue tettara t tanbaḍt nnit.
statement-issued-already = Aɣlan ad dars uṭ. { $number }, issufɣ t { $by } g { $day }: asɣti ar ittddu s wayyur d iḍfarn.
statement-not-over = Ayyur ad ra ismd g { $day }: aɣlan ar ittffɣ g wass d iḍfarn.
statement-empty = { $name } ur tgi awd yat tɣimit g wayyur ad: ur illi ma ra ittusufɣn.
statement-unlocked = { $count } n idlisn n wayyur ad rẓmn: { $which }. Ssntmn tn zwar.
statement-write = Aɣlan n { $name }, { $month }: man afaylu?
statement-xlsx = adlis n Excel
statement-csv = aḍṛiṣ CSV
statement-paper = tasna i usiggz
paper-statement = AƔLAN N WAYYUR N TSRAGIN
paper-statement-of = { $name } · { $month }
paper-statement-sign = Tamsmuttgt, amaswur n umammas, tamazant: ism, azmz, astan
statement-written = Ittyara uɣlan: { $file } ✓
record-trainer-statement = aɣlan n tsragin
act-issue-statement = asufɣ n uɣlan n tsragin
help-statement-1 = Aynna tga tmsmuttgt g wayyur; imnadn ar snfaln ayyur, Entrée ar irẓẓm tifrt, F6 ar ittara afaylu.
help-statement-2 = F2 ar issufuɣ aɣlan, yat tikklt: ur sul ittusnfal. Aynna ittusnfaln ḍaṛs iga izirig n usɣti g wayyur d iḍfarn.
reason-shortened = tiɣimit tagzzalt
session-ordinal = Uṭ
cli-do-hours-statement = Aɣlan n tsragin n wayyur n yat tmsmuttgt; --issue ar t issufuɣ
cli-arg-issue = Ssufɣ aɣlan: ur sul ittusnfal

## Aynna ittaggʷin i tɣimit

course-clash-group = Tarabbut ad, { $with }, tlla yad g tɣimit: { $when }
course-clash-closed = Ass irgln, { $with }: { $when }
course-clash-souk = Ass n ssuq g { $with }: { $when }
course-clash-friday = Asunfu n wass n ljmuɛa g { $with }: { $when }
course-clash-past = Ass izrin yad: { $first }
clash-when = { $count ->
    [one] g { $first }
   *[other] { $count } n tikkal, tamzwarut g { $first }
  }
clash-unaccepted = { $count } n wugurn: { $first }. Snfl tasragt, nɣ ini maxf s --despite.
course-custom-agreed = tasragt ittumsasan d trabbut
course-obstacles = g tsragt ad
course-anyway = waxxa
session-partly = Tettugga g
session-partly-why = Maxf ur igi kullut
session-partly-held = Tiɣimit n { $day }: { $hours } ttuggant ✓
action-partly = s imik
action-partly-help = Ar ittini mnck n wakud tettugga tɣimit, d maxf ur igi kullut: aynna iqqiman ar ittusiḍn ijla.
cli-do-sessions-add = Rnu tiɣimit brra n uɣawas
cli-arg-despite = Maxf ra ittuzri aynna t ittaggʷin

## La fiche

unsaid-unknown = ur ittyassan
unsaid-refused = tugi ad tini
unsaid-moot = ur t iqqin
person-part-identity = Tamagit
person-part-home = Tansa d umyawaḍ
person-part-situation = Addad
person-part-family = Imarawn d umsuggr
person-part-path = Abrid d tmawin
person-course = Tarabbut
person-course-hint = tazwara n tangalt nns nɣ n yism nns
person-marital = Addad n twacult
person-education = Aswir n tinml
person-known_as = Ism s tettyassan
person-married_name = Ism n uryaz
person-birthplace = Adɣar n tlalit
person-nationality = Taɣlnaḍt
person-document = Tafrkit n tmagit
person-document_no = Uṭṭun n tfrkit
person-document_no-hint = apaspur, askkil n tlalit: uṭṭun, asggʷas
person-address = Tansa
person-milieu = Amnaḍ
person-neighbour_phone = Atilifun n tadjart
person-safe_phone = Atilifun iflsn
person-safe_phone-hint = ar t ittẓṛṛa ɣas wannaḍ n usfld
person-no_call = Ad as ur tɣrm
person-no_call-yes = yyih
person-no_call-hint = ad ttuntln uṭṭunn nns
person-protected = Tansa ittuḥḍan
person-protected-yes = yyih
person-protected-hint = ad tettuntl tansa nns
person-children = Tarwa
person-school = Addad n tinml
person-occupation = Tawuri
person-income_source = Aɣbalu n ukccum
person-income = Akccum n wayyur
person-cover = Tadli tanamunt
person-disability = Liɛaqa
person-language = Tutlayt
person-father = Babas
person-mother = Mmas
person-guardian = Amsuggr
person-guardian_link = Assaɣ
person-guardian_phone = Atilifun n umsuggr
person-referral = Aznay
person-wanted = Asmuttg ittuwaran
person-wanted_level = Aswir ittuwaran
person-entered_on = Tkcm g
person-entered_on-hint = ixwa: mkd nnan izmmemn nns
person-left_on = Tffɣ g
person-left_reason = Tamntilt n tuffɣa
person-doubt-guardian = Ddaw n { $age } n isggʷasn: ur yuri umsuggr nns.
person-doubt-no-cin = Takarḍa tanamurt tettyanna, maca ur illi uṭṭun nns.
person-left-before = Tuffɣa tlla dat n ukccum: sɣti yan zg isakudn.
person-left-later = Tuffɣa « { $text } » ur ta tlkim: ur ta ra tettyara.
person-course-unknown = Tarabbut « { $text } » ur tettyassan. Ara tazwara n tngalt nns nɣ n yism nns; mk ggutnt tilli izwarn s mkad, ini mani.
vocabulary-unknown = « { $text } » ur illi g tlgamt. Wid ittyassann: { $names }.
table-person_detail = takarḍa
table-term = awal n umawal
cli-do-persons-set = Snfl igran n tkarḍa: ɣas wid ittyafkan; azal ixwan ar isffḍ
cli-nothing-to-set = Ini aynna ra tsnflt: yan ustay i ku igr, zund --phone 0661234567

## Amzruy: mayd ittubddln

history-active = ar ittussmras
history-address = tansa
history-band = awtay
history-centre = ammas
history-code = tangalt
history-course = tarabbut
history-doubts = aynna ra ittuslkn
history-enrolment = azmmem
history-exception = asuffɣ
history-from = zg
history-heads = tid llanin
history-kind = anaw
history-label = ism yuran
history-level = aswir
history-link = azday
history-literate = ar taqra
history-login = amiḍan
history-milieu = adɣar
history-minutes = tanzagt
history-module = amudul
history-name = ism
history-name-ar = ism s taɛrabt
history-no = uhu
history-note = tamawt
history-number = uṭṭun
history-numbered = uṭṭunn ur sul ttnfaln
history-oldest = awtay attuy
history-person = afgan
history-phone = atilifun
history-reason = tamntilt
history-room = tazqqa
history-schooling = isggʷasn n tinml
history-waiting = talgamt n uqqal
history-session = tiɣimit
history-sex = anaw
history-source = aɣbalu
history-starts = tasragt
history-state = addad
history-status = tamatart
history-theme = asntl
history-title = azwl
history-title-ar = azwl s taɛrabt
history-to = ar
history-trainer = tamsmuttgt
history-value = azal
history-weekday = ass
history-yes = yyih
history-year = asggʷas
history-month = ayyur
history-youngest = awtay adday
history-on-date = asakud
history-first-on = ass amzwaru
history-until-on = ar
history-asked-on = asuttr n
history-said-on = ittyanna g
history-follows = tḍfar
history-moved-to = tettusmaṭl s
history-makes-up = adɣar n
history-installation = asrs
history-delegation = tamazant
history-epoch = tasutl
history-sample = amdya
history-seed = tafsa
history-awareness = tiɣimit n usfrak
history-mark-minutes = amaṭl
history-session-planned = tanzagt ittusɣiwsn
history-session-trainer = tga tt
history-link-transfer = asmutti
history-link-next = aswir iḍfrn
history-link-repeat = allas
history-many = { $count ->
    [one] 1 n izirig
   *[other] { $count } n izirign
  }
history-person-shield = Taḥḍayt
history-shield-both = ad as ur tɣrm, tansa ittuḥḍan
consent-withdrawn = { $count ->
    [0] { $name }: aqbal yuɣul ✓ · bla trabbut
    [one] { $name }: aqbal yuɣul ✓ · sul g 1 n trabbut: adɣar nns d tiliwin nns ar ttɣiman ar tigira nns
   *[other] { $name }: aqbal yuɣul ✓ · sul g { $count } n trubba: idɣarn nns d tiliwin nns ar ttɣiman ar tigira nnsn
  }

## Effacement (loi 09-08)

cli-do-persons-erase = Sfḍ afgan i lbda; tiliwin d imḍann ar ttɣiman ɣtan
cli-arg-yes = Skr t bla asqsi yaḍn
cli-arg-finish = Ssmd asfaḍ n ufaylu, iɣ tlla tɣimit yaḍn trẓm
act-erase = asfaḍ n ufgan
act-scrub = asfaḍ n ufaylu
erasure-whom = Ma ra ittwasfḍ? Fk uṭṭun nns, uṭṭun n ukaram nns nɣ CIN nns.
erasure-why = Ini maxf, s kra n iwaliwn: ar ittyara g umzruy.
erasure-reason-names = Tamntilt ar ttini ism nns, ar tqqima g umzruy: ini tt bla ism nns d uṭṭunn nns.
erasure-done-already = Ittwasfḍ yad g { $day }: iqqim ɣas aynna ittussiḍn, ur sar ra gis ittyara kra.
erasure-no-undo = Asfaḍ ur ittuswrri: ur iqqim kra ra d yaɣuln.
name-erased = asfaḍ { $day }
name-erased-latin = asfaḍ { $day }
name-erased-arabic = — { $day }
erasure-told = Ittwasfḍ g { $day } s ufus n { $clerk }: { $reason }
erasure-named = { $count ->
    [one] Yan uḍṛiṣ isul da ttn ibddr, ra iqqim. Sɣti t dat n usfaḍ: dffr aynna ur t yufi awd yat.
   *[other] { $count } n iḍṛiṣn suln da ttn bddrn, ra qqimn. Sɣti tn dat n usfaḍ: dffr aynna ur tn yufi awd yat.
  }
erasure-papers = { $count ->
    [0] awd yat tfrkit
    [one] 1 n tfrkit
   *[other] { $count } n tfrkitin
  }
erasure-consents = { $count ->
    [0] awd yat tilɣa
    [one] 1 n tilɣa
   *[other] { $count } n tilɣwin
  }
erasure-changes = { $count ->
    [one] 1 n usnfl g umzruy
   *[other] { $count } n isnfln g umzruy
  }
erasure-places = { $count ->
    [0] awd yan uzmmem
    [one] 1 n uzmmem
   *[other] { $count } n izmmemn
  }
erasure-marks = { $count ->
    [0] awd yat tmatart
    [one] 1 n tmatart
   *[other] { $count } n tmatarin
  }
erasure-takes = { $name }: ra ittwasfḍ i lbda: ismawn, uṭṭunn, tansa, timawin, { $papers }, aḍṛiṣ n tilɣwin ({ $consents }), amur nns g { $changes }.
erasure-leaves = Sul ttussiḍn, bla ism nns: { $places }, { $marks }.
erasure-say-yes = Ur ta ittwasfḍ kra: rnu --reason d --yes.
erasure-done = { $id }: takarḍa tettwasfḍ ✓ · afaylu izdig; sxsr awd akaram nns n ukaɣḍ, d tlgamin d tunɣilin g illa ism nns
erasure-done-unclean = { $id }: takarḍa tettwasfḍ ✓ · tiɣimit yaḍn tumẓ afaylu nɣ aḍbṣi iɛmmr: rgl tt, ḍaṛs « najma persons erase --finish »
erasure-copies = Tunɣilin ad n zik sul gisnt illa, sxsr tnt: { $files }
erasure-clean = Afaylu izdig ✓
erasure-nothing-due = Ur illi kra ra ittyasfḍn: afaylu ur yumiẓ kra zg ufgan ittwasfḍn.

## Conservation, finalité (loi 09-08)

cli-do-persons-retention = Ma izrin tizi n uḥḍḍu, d maxf
cli-do-persons-keep = Ḥḍu afgan uggar, s tmntilt
act-keep = akaram ittuḥḍan uggar
table-retention = tizi n uḥḍḍu
history-retention-until-on = Ittuḥḍa ar
history-erased-on = Ittwasfḍ g
place-retention = Aḥḍḍu
action-go-retention = aḥḍḍu
action-go-retention-help = Ikarmn izrin tizi n uḥḍḍu: ad ttuḥḍun s tmntilt, nɣ ad ttwasfḍn.
action-erase = sfḍ
action-erase-help = Ar isffḍ afgan ad i lbda: ar ittini tazwara aynna ra ijlun d aynna ra iqqimn, ḍaṛs ar isuttur tamntilt d yat tguri.
retention-withdrawn = aqbal yuɣuln
retention-apprentice = almad g twuri
retention-training = asmuttg
retention-contact = amyawaḍ ɣas
retention-source-withdrawn = agi, asaḍuf 09-08 am. 9
retention-source-apprentice = asumr: tisragin d irmn zmrn ad ttuttrn
retention-source-training = asumr: tisragin d tinagatin zmrn ad ttuttrnt
retention-source-contact = asafag n CNIL i igr anamun, 2023; CNDP ur tssbdd awd yat tizi
retention-rule = { $kind }: { $years ->
    [0] ɣilad
    [one] 1 n usggʷas
   *[other] { $years } n isggʷasn
  } ḍaṛt n tdyant tamggarut ({ $source })
retention-count = { $count ->
    [0] Awd yan ur izri tizi n uḥḍḍu nns g { $day }
    [one] 1 n ukaram izri tizi n uḥḍḍu nns g { $day }
   *[other] { $count } n ikarmn zrin tizi n uḥḍḍu nnsn g { $day }
  }
retention-head = { $count ->
    [one] 1 n ukaram izri tizi nns
   *[other] { $count } n ikarmn zrin tizi nnsn
  }
retention-empty = Ur illi ukaram izrin tizi n uḥḍḍu nns. Tiziwin ad ar ttusrasnt g ilugan n tmazant: F9 F5.
retention-due = Tizri g
retention-name = Ism
retention-kind = Akaram
retention-last = Tadyant tamggarut
retention-kept-column = Tamntilt n uḥḍḍu
retention-until = Ad ittuḥḍu ar
retention-reason = Tamntilt n uḥḍḍu
retention-open = takarḍa nns
retention-keep = ḥḍu
retention-kept = { $id }: takarḍa tettuḥḍa ar { $day } ✓ · talgamt ra tt d tals ass ann
retention-why = Ini maxf ra ittuḥḍu, s kra n iwaliwn.
retention-why-long = Tamntilt tujar { $max } n iskkiln: sgẓẓl tt.
retention-past = { $day } izri: fk ass d yuckan.
place-erasing = Asfaḍ
erasure-reason = Tamntilt
erasure-type = Ara taguri « sfḍ »
erasure-word = sfḍ
erasure-other-word = Ur ittwasfḍ kra: taguri ittuttrn tga « { $word } ». Échap ad taɣult.
erasure-current = { $count ->
    [one] Sul g 1 n trabbut: izirig nns ra iqqim bla ism.
   *[other] Sul g { $count } n trubba: izirign nns ra qqimn bla ism.
  }
erasure-for-ever = Iga i lbda: ur illi kra ra t d yararn, awd aswrri. Akaram nns n ukaɣḍ, tilgamin iffɣn d tunɣilin ra ttuxsarn waḥdutn.
erasure-next = uḍfir
erasure-leave = ajj t
law-controller = Amasay:
law-number = CNDP:
law-purpose = Awttas:
law-contact = Ankcum, asɣti, agi:
law-under = Asmahl ittyannan i CNDP ddaw { $number }
law-long = Aḍṛiṣ ad yugr { $max } n iskkiln: sgẓẓl t.
consent-places = Idɣarn nns
consent-places-hint = ɣas iɣ yuɣul uqbal nns; ixwa: ar qqiman
consent-places-stay = ar qqiman
consent-places-end = smdn
consent-places-only = Idɣarn nns ur ar smddan bla asuɣl n uqbal.
consent-places-now = { $count ->
    [one] Sul g 1 n trabbut: azmmem ra iqqim, abla iɣ smdn « idɣarn nns »; ism ur sul ra iffɣ g tlgamin.
   *[other] Sul g { $count } n trubba: izmmemn ra qqimn, abla iɣ smdn « idɣarn nns »; ism ur sul ra iffɣ g tlgamin.
  }
consent-withdrawn-left = { $name }: aqbal yuɣul, smdn idɣarn nns ✓ · ism nns ur sul ra iffɣ g tlgamin

## Pièces, notice 09-08, foyer, vocabulaires

place-dossier = Akaram
place-dossier-short = akaram
place-terms = Imawaln
action-notice = ɣr tilɣa
action-notice-help = Ar ittara is tettyaɣra tilɣa n usaḍuf 09-08, nɣ aqbal, nɣ tugin, nɣ asuɣl.
action-go-terms = imawaln
action-go-terms-help = Ar ittddu s iwaliwn nna ttakkan igran n tkarḍa.
help-dossier-1 = Tifrkitin n ukaram nns: 1 txṣṣa, 2 tlla, 3 tettyaẓra tanṣlit; ⌫ ar isffḍ, F8 ar irnnu tamawt.
help-dossier-2 = F9 c ar ittara tilɣa, F4 ar irnnu yan s twacult nns, F6 ar ittara aynna akkʷ ittuḥḍan xf as.
help-terms-1 = Iwaliwn nna ttakkan igran, s ku tutlayt. F4 ar irnnu yan, X ar itkks win umḥḍu; tikarḍiwin nna t usint ar t ḥṭṭunt.
dossier-papers = Tifrkitin n ukaram
dossier-consents = Tilɣa d uqbal (asaḍuf 09-08)
dossier-household = Tawacult
dossier-no-consent = Tilɣa ur ta tettyaɣra: F9 c
dossier-no-household = Awd yan ur yuri ditas: F4
dossier-note = Tamawt
dossier-all = ara akkʷ
dossier-written = Aynna akkʷ ittuḥḍan xf as yura g { $file }
dossier-paper = { $paper }: { $state } ✓
dossier-no-paper = Srs amḥḍu xf tfrkit
dossier-nothing-to-clear = Ur illi kra ra ittwasfḍn da
document-missing = txṣṣa
document-present = tlla
document-original = tettyaẓra tanṣlit
document-unseen = ur ta tettyaẓra
document-cleared = tettwasfḍ
document-asked = { $paper } (tettuttr)
document-note-long = Tamawt ur tujar { $max } n iskkiln: sgẓẓl tt.
consent-new = tilɣa nɣ aqbal
consent-kind = Aynna iga
consent-kind-notice = tilɣa tettyaɣra
consent-kind-consent = aqbal
consent-kind-refusal = tugin
consent-kind-withdrawal = asuɣl n uqbal
consent-on = g
consent-language = Tutlayt
consent-oral = Tettyaɣra s wawal
consent-oral-yes = yyih
consent-by = Zg ɣur
consent-signed = Azmul
consent-signed-hint = tamẓẓyant izmml fllas umsuggr nns
consent-signed-own = nttat
consent-signed-thumb = aḍaḍ nns
consent-signed-guardian = amsuggr nns
consent-signed-unsigned = bla azmul
consent-minor = Awtay nns ass ann: { $age }; ur ittyaqbal uqbal n tmẓẓyant bla azmul n umsuggr nns.
consent-saved-lacks = { $name }: ittyura uqbal ✓ · { $lacks }
consent-note = Tamawt
consent-read-aloud = s wawal
consent-later = { $day } ur ta ilkim: srs ass g iga.
consent-saved = { $name }: { $kind } ✓
household-new = tawacult
household-new-title = yan zg twacult nns
household-other-taken = { $name } g twacult yaḍn: kks t gis tazwara.
household-other = Ma iga
household-other_role = Assaɣ n wayḍ
household-role = Assaɣ nns
household-unknown = « { $text } » ur ittyassan: uṭṭun, akaram, CIN nɣ ism.
household-herself = Nttat ayad: sti yan yaḍn.
household-joined = { $other } g twacult n { $name } ✓
household-parted = { $name } ur sul illi g twacult ad ✓
term-vocabulary = Amawal
term-code = Tangalt
term-code-hint = igẓẓul, ur sar ittnfal
term-fr = Tafransist
term-fr-hint = « marié/marié »: i nttat, i ntta
term-ar = العربية
term-zgh = Tamaziɣt
term-en = Tanglizt
term-vocabulary-marital = addad n twacult
term-vocabulary-education = aswir n tinml
term-vocabulary-nationality = taɣlnaḍt
term-vocabulary-document = tafrkit n tmagit
term-vocabulary-milieu = amnaḍ
term-vocabulary-school = addad n tinml
term-vocabulary-occupation = tawuri
term-vocabulary-income_source = aɣbalu n ukccum
term-vocabulary-income = akccum
term-vocabulary-cover = tadli tanamunt
term-vocabulary-disability = liɛaqa
term-vocabulary-language = tutlayt
term-vocabulary-guardian_link = assaɣ n umsuggr
term-vocabulary-referral = aznay
term-vocabulary-stream = asmuttg
term-vocabulary-level = aswir
term-vocabulary-leaving = tamntilt n tuffɣa
term-vocabulary-piece = tafrkit n ukaram
term-vocabulary-household_role = assaɣ n twacult
vocabulary-code-taken = Tangalt ad n « { $label } »: sti tayyaḍ.
vocabulary-code-fixed = Tangalt « { $code } » ur sar tnnfal: llant tkarḍiwin tt yusin. Snfl iwaliwn, nɣ rnu yan.
vocabulary-none = « { $text } » ur igi amawal. Llan: { $names }.
record-terms-empty = Da llan iwaliwn nna ttakkan igran.
record-term-new = awal amaynu
record-term-saved = { $name }: ittuḥḍa wawal ✓
record-term-withdrawn = { $name } ur sul ittyafka; tikarḍiwin nna t usint ar t ḥṭṭunt ✓
record-term-offered = { $name } ittyafka daɣ ✓
table-document = tafrkit
table-consent = tilɣa
table-household = tawacult
act-document = tafrkit n ukaram
act-consent = tilɣa nɣ aqbal
act-household = tawacult
act-term = awal n umawal
act-reveal = isfka intln ttuskann
person-papers-whole = Tifrkitin: kmmlnt
person-papers-lack = Tifrkitin ixṣṣan: { $papers }
person-notice-due = Tilɣa 09-08 ur ta tettyaɣra: F9 c
person-notice-told = Tilɣa 09-08 tettyaɣra g { $day } zg ɣur { $by }
person-consent-withdrawn = Aqbal yuɣul g { $day }
person-household = Tawacult: { $members }
person-reveal = skn intln
person-reveal-reason = Maxf ra ittuskan intln
person-reveal-why = Ini maxf, s kra n iwaliwn: ar ittyara g umzruy.
person-revealed = Ittuskan ddaw tkarḍa ar tuffɣa; yura g umzruy
person-shield-lift = Skn tazwara intln s tmntilt (F9 v), ḍaṛs kks taḥḍayt.
person-save-first = Ḥḍu takarḍa tazwara (F2)
held-title = Aynna akkʷ ittuḥḍan xf { $name }, uṭṭun { $id }, g { $day }
held-fiche = Takarḍa
held-courses = Tirubba d tiliwin
held-changes = Isɣtitn
held-hours = { $hours } g { $classes } n tɣimitin
papers-name = Ism
papers-name_ar = الاسم العائلي والشخصي
papers-missing = Tifrkitin ixṣṣan
cli-do-papers = Tifrkitin n ukaram
cli-do-papers-list = Aynna yuran xf tfrkitin n yan, d aynna ixṣṣan
cli-do-papers-set = Ara addad n tfrkit
cli-do-papers-missing = Ikarmn ur kmmilnin n trabbut
cli-do-papers-required = Tifrkitin ittuttrn, i kullu nɣ i umudul; bla kra, ar tnt iskan
cli-do-consents = Tilɣa 09-08, iqbaln, isuɣaln
cli-do-consents-list = Aynna yuran xf yan
cli-do-consents-add = Ara tilɣa ittyaɣran, aqbal, tugin nɣ asuɣl
cli-do-households = Tiwaculin
cli-do-households-show = Ma illan g twacult n yan
cli-do-households-join = Rnu yan s twacult n yan
cli-do-households-part = Kks yan zg twacult nns
cli-do-vocabularies = Iwaliwn nna ttakkan igran n tkarḍa
cli-do-vocabularies-list = Skn iwaliwn n umawal nɣ akkʷ
cli-do-vocabularies-set = Rnu awal, nɣ snfl t
cli-do-vocabularies-withdraw = Kks awal: tikarḍiwin nna t usint ar t ḥṭṭunt
cli-arg-everything = Aynna akkʷ ittuḥḍan xf as, s isɣtitn
cli-arg-reveal = Skn intln, d maxf: ar ittyara g umzruy
cli-arg-paper = Tafrkit, s tangalt nns nɣ ism nns
cli-arg-papers = Tifrkitin, s tangalt nɣ ism
cli-arg-is = Addad nns: {"missing, present"} nɣ {"original"}
cli-value-is = {"missing|present|original"}
cli-arg-remark = Tamawt
cli-arg-forget = Ad ur sul ittyara kra xf tfrkit ad
cli-arg-vocabulary = Amawal: {"marital, education, piece…"}
cli-arg-word = Tangalt n wawal
cli-paper-state = « { $text } »: ara {"missing, present"} nɣ {"original"}
cli-paper-set = { $name } · { $paper }: { $state }
cli-papers-required = Tifrkitin ittuttrn: { $papers }
history-document-on-date = asakud
history-document-kind = tafrkit
history-document-state = addad
history-household-member-role = assaɣ

## Akudn iẓlin, irggaln, tirubba ittusnfaln

season-title = Ism
season-title_ar = Ism s taɛrabt
season-from = Zg
season-to = Ar
season-opens = Arẓum
season-opens-hint = ur tssnti tɣimit uqbl nns
season-closes = Argal
season-closes-hint = ur tsmdi tɣimit ḍaṛs
season-centre = Ammas
season-centre-hint = ixwa: ammasn akkʷ
season-long = Akud iẓlin ur ilkkm { $max } n wussan. Slkn asggʷas.
place-seasons = Akudn iẓlin
record-seasons = akudn iẓlin
record-seasons-empty = Da llan wakudn iẓlin: Ṛamaḍan, taẓɣla.
record-season-new = akud amaynu
record-season-saved = { $name }: ittuḥḍa wakud ✓
record-not-yet = ur ta
record-open-twin = rẓm wann
season-ask = { $name }: { $moved ->
    [0] ur tlli tɣimit ra tettwasmutti
   *[other] { $moved } n tɣimitin ra ttwasmuttint
  }{ $unfit ->
    [0] {""}
   *[other] , { $unfit } ur gis kccimnt
  }{ $kept ->
    [0] {""}
   *[other] , { $kept } ra qqimnt
  }{ $back ->
    [0] {""}
   *[other] , { $back } ra d aɣulnt
  }.
season-move = smutti
season-only = bla asmutti
act-season = akud iẓlin
help-seasons-1 = Gr sin wussan, ur tlli tɣimit uqbl arẓum ula ḍaṛt n urgal. Uqbl n uḥḍḍu, Najma ar tssiḍin aynna ittwasmuttin.
calendar-ramadan = Ṛamaḍan
calendar-quick-group = Tiɣimit iẓlin: man tarabbut
calendar-quick-none = « { $text } »: ur tlli trabbut s yism ad g { $day }.
calendar-quick-many = { $count } n trubba s yism ad: { $codes }. Ara tangalt.
closure-kind = Anaw
closure-kind-public = asunfu unṣib
closure-kind-school = isunfutn n tinml
closure-kind-works = tiwuriwin
closure-kind-harvest = tamgra
closure-kind-souk = ssuq
closure-kind-other = yaḍn
closure-ask = { $name }: { $planned ->
    [0] ur tlli tɣimit ittusɣiwsn ddaws
   *[other] { $planned } n tɣimitin ttusɣiwsnt ddaws
  }{ $kept ->
    [0] {""}
   *[other] , { $kept } ttyarant yad, ra qqimnt
  }.
closure-cancel = rgl, ur ttuggant
closure-only = ɣas rgl
closure-known = Ussan ad rgln yad da: « { $name } ».
closure-twin = Ussan ad rgln yad da: « { $name } ». Is ra t trẓmt ad t tbddlt?
cli-do-seasons = Akudn iẓlin: Ṛamaḍan, taẓɣla
cli-do-seasons-add = Rnu akud iẓlin tsmuttit tiɣimitin; --dry-run ar tnt issiḍin
cli-do-seasons-list = Akudn iẓlin
cli-season = { $name }: { $moved } ttwasmuttint, { $unfit } ur gis kccimnt, { $kept } qqimnt
cli-arg-cancel = Ini is ur ttuggant tɣimitin ttusɣiwsnin ddaws
course-team = d
course-team-hint = ma yaḍn issɣran: {"Mme ALAMI pratique"}
course-team-name = « { $text } »: ara ism, ḍaṛs {"théorie, pratique, assistante, remplaçante"}.
course-team-twice = { $name } tettuyanna snat tikkal.
course-team-many = Ur ugrn { $max } n middn.
action-regroup = als asmun
action-regroup-help = Ar ittals i trabbut g isakudn yaḍn, ar tt ibṭṭu nɣ tt ismun d tayyaḍ; aynna izrin ur ittnfal.
regroup-again = als i trabbut ad g isakudn yaḍn
regroup-split = bḍu: izirign ar ttddun s trabbut tamaynut
regroup-merge = smun d trabbut yaḍn
regroup-which = Man izirign (7-12 15)
regroup-day = Ass amzwaru
regroup-code = Tangalt n trabbut tamaynut
regroup-name = Ism nns
regroup-into = Smun d
regroup-lines = « { $text } »: ara uṭṭunn n izirign, zund 7-12 15.
regroup-no-line = Izirig { $line } ur igi win kra ittuzmmmn ass ad.
regroup-some = Kra zg { $of } ra ddunt, kra ra qqimnt: ini man tid ra ddunt.
regroup-not-begun = Tarabbut ad ra tssnti g { $day }: smun tt ḍaṛt n wass ad.
regroup-marked = Tiɣimit n { $day } ttyara yad: smun zg wass ḍaṛs.
regroup-crowded = { $holding } n tmɣarin i { $places } n idɣarn: ini maxf s --reason.
regroup-split-what = { $moved } n izirign ra ddun s trabbut tamaynut, d { $sessions } n tɣimitin ttusɣiwsnin, { $hours }.
regroup-merge-what = { $moved } n izirign ra ddun s trabbut yaḍn; { $sessions } n tɣimitin n tad, { $hours }, ur ra ttuggant.
regroup-past = Idlisn, timatarin d tsragin izrin ar qqiman g udɣar nnsn, ar ḍffurn ku yat.
regroup-places = { $holding } ttuzmmmnt i { $places } n idɣarn.
regroup-split-done = { $count } n izirign s { $course } ✓
regroup-merge-done = { $count } n izirign s { $course } ✓
act-split = bḍu n trabbut
act-merge-groups = asmun n trubba
cli-do-courses-duplicate = Als i trabbut g isakudn yaḍn, s uɣawas nns
cli-do-courses-split = Bḍu tarabbut: izirign ar ttddun s tmaynut
cli-do-courses-merge = Smun tarabbut d tayyaḍ
cli-arg-lines = Izirign ra ddun: 7-12 15

## Almad g twuri, irmn

place-contracts = Imsasan n ulmad
place-apprentice = g udɣar n twuri
place-exams = Irmn
action-go-contracts = imsasan
action-go-contracts-help = Ar ittddu s imsasan n ulmad; g izirig n trabbut, s win nns.
contract-line = Izirig
contract-line-hint = tangalt n trabbut d wuṭṭun: COUT-A 7
contract-number = Uṭ. n umsasa
contract-employer = Takbbanit
contract-employer-hint = takbbanit, asatur nɣ tiwizi
contract-master = Anmassu
contract-phone = Atilifun
contract-from = Zg
contract-to = Ar
contract-hours = Tisragin g twuri
contract-hours-hint = ixwa: tasɣart n umudul
contract-who = Ism
contract-attested = Ttussntmnt
contract-wanted = Ttusɣiwsnt
contract-line-unknown = « { $text } »: ara tangalt n trabbut d uṭṭun n izirig, zund COUT-A 7.
contract-no-line = Tarabbut { $course } ur dars izirig { $line }.
contract-outside = Amsasa zg { $from } ar { $to }: ass ad ur gis illi.
contract-month-hours = Zg kra n tusdidin ar { $max } n tsragin g wayyur.
contract-unsigned = Ini ma istn: bla astan ur ittussntm kra.
contract-modular = { $module } ur gis tisragin g twuri: ini mnnawt g umsasa ad.
contract-meets = Amsasa nns d { $employer } illa zg { $from } ar { $to }: ssmd t dat, nɣ snfl isakudn ad.
contract-leaves-out = Iyyirn ittussntmn d trzifin ra qqimn brra n umsasa: { $count }. Ajj tn gr isakudn nns.
contract-to-come = { $day } ur ta ilkim: ar ittussntam ɣas aynna izrin.
contract-signed-before = Astan g { $day }, dat n usnti n wayyur: sɣti asakud.
contract-visitor = Ini ma igan tarzzift.
table-contract = amsasa
table-season = akud iẓlin
table-statement = aɣlan n tsragin
table-month = aqqan n wayyur
contract-hours-done = Tisragin n tkbbanit g wayyur nna
contract-day-signed = Ass n ustan; bla nns, ass a
contract-day-visit = Ass n trzzift
contract-note-visit = Ayn ittuẓran dinn
apprentice-time = Ittussntm
record-contract-new = amsasa amaynu
record-contract-saved = { $name }: ittuḥḍa umsasa ✓
record-contracts-empty = Da llan imsasan n ilmmadn, s tsragin ittussntmn g twuri.
help-contracts-1 = F4 ar irnnu amsasa, F7 ar irẓẓm aynna ittussntmn d trzifin. g izirig n trabbut, F9 , ar gis ittawi.
apprentice-open = g twuri
apprentice-when = Managu
apprentice-what = Aynna
apprentice-hours = { $attested } ttussntmnt zg { $wanted } g twuri
apprentice-who = Ma
apprentice-more = Ass n ustan nɣ tamawt
apprentice-month = tisragin
apprentice-visit = tarzzift
apprentice-empty = Ur ta ittussntm kra. F4: tisragin n wayyur; F8: tarzzift.
apprentice-new-month = tisragin n wayyur
apprentice-new-visit = tarzzift
apprentice-ask-month = Ayyur
apprentice-ask-hours = Tisragin g twuri
apprentice-ask-signer = Istn t
apprentice-ask-signed = g
apprentice-ask-visit = Tarzzift n
apprentice-ask-by = Zg ɣur
apprentice-ask-note = Aynna ittyaẓran
apprentice-attested = { $month }: { $hours } ttussntmnt ✓
apprentice-visited = Tarzzift n { $day } tura ✓
help-apprentice-1 = F4 ar ittara tisragin n wayyur d ma tnt istn, F8 tarzzift, F7 ar isnfal amsasa.
act-contract = amsasa
act-attest = asntm n tsragin
act-visit = tarzzift n twuri
act-exam = anqqid n yirm
module-years = Isggʷasn
module-years-hint = aɣawas n wammas g 1 nɣ 2 n isggʷasn; ixwa: amudul igẓẓuln
exam-title = Irmn n { $course }
exam-theory = S{ $term } th
exam-practice = S{ $term } pr
exam-name = Ism
exam-average = Agda
exam-verdict = Tayafut
exam-open = –
exam-passed = { $sex ->
    [m] irbḥ
   *[f] trbḥ
  }
exam-failed = { $sex ->
    [m] igʷra
   *[f] tgʷra
  }
exam-keep = ḥḍu
exam-next = irm
exam-kept = Izirig { $line }: { $mark } ✓
exam-mark-unknown = « { $text } » ur igi anqqid f 20: 12 nɣ 12,5.
exam-none = { $module } ur dars irm ad: ini isggʷasn g umudul.
exam-empty = Ur ta illi yirm: F4 ar irnnu askazl; i uɣawas, isggʷasn ttyannan g umudul (F9 m).
exam-written = Yura unqqis: { $file }, d inqqidn g { $sheet } ✓
help-exams-1 = Ara anqqid, Entrée ar t iḥṭṭu d iggʷz; imnadn ar snfaln irm. Aɣawas dars snat n tizi g usggʷas, tamassant d tskiri; F4 ar irnnu askazl, F8 tawala tiss snat n win umḥḍu: anqqid yufn ar ittussiḍ.
help-exams-2 = Iqqand inqqidn akkʷ: agda n 10, nɣ win umudul nɣ n tmazant, ar isskcam. F6 ar ittara anqqis i ustan d inqqidn i tflwit; X ar itkks askazl bla inqqidn.
cli-do-contracts = Imsasan n ulmad
cli-do-contracts-add = Rnu amsasa n yan ulmmad
cli-do-contracts-list = Imsasan d tsragin nnsn
cli-do-contracts-show = Yan umsasa, iyyirn nns d trzifin
cli-do-contracts-hours = Ara tisragin n wayyur g twuri d ma tnt istn
cli-do-contracts-visit = Ara tarzzift s twuri
cli-arg-contract = Uṭṭun n umsasa
cli-arg-signer = Ma istn
cli-added-contract = Irnna umsasa { $id } d { $name } ✓
cli-no-such-contract = Ur illi umsasa s uṭṭun « { $text } ».
cli-do-exams = Irmn
cli-do-exams-set = Ara anqqid; - ar t itkks
cli-do-exams-list = Inqqidn n trabbut, agdan d tyafutin
cli-arg-term = Tizi zg 1
cli-arg-part = {"theory"} nɣ {"practice"}
cli-arg-mark = Anqqid f 20
cli-value-part = irm
cli-value-contract = AMSASA
cli-value-line = IZIRIG
cli-arg-line = Uṭṭun n izirig, nɣ afgan s uṭṭun, akaram nɣ {"CIN"} nns
cli-arg-visitor = Ma igan tarzzift
course-no-date = Aɣawas ad ur dars awd yan wass gr { $from } d { $to }: snfl ussan nns nɣ isakudn nns.
course-many-sessions = Aɣawas ad ar ittakka { $max } n tɣimitin nɣ uggar: slkn isakudn d tsragin.

## Tigira n usmuttg, tinagatin

place-completion = Tigira n usmuttg
place-certificates = Adlis n tnagatin
action-go-certificates = tinagatin
action-go-certificates-help = Ar ittddu s udlis n tnagatin.
action-complete = asntm
action-complete-help = Ar iskan ma issmdn tifadiwin d aynna ixṣṣan tiyyaḍ, ar ittakka tinagatin; g umudul, aynna ittuttr.
action-reprint = tunɣilt
action-reprint-help = Ar ittara tanagat i usiggz; tunɣilt yaḍn tra tamntilt, adlis ar tt iḥṭṭu.
action-annul = sfsx
action-annul-help = Ar isfsax tanagat s tmntilt; uṭṭun nns ar iqqima g udlis, ur sar ittyafka.
act-assessment = askazl
act-completion-rule = tifadiwin n tgira
act-complete = tigira n usmuttg
act-hand-out = afkki n tnagatin
act-annul = asfsx n tnagat
table-certificate = tanagat
table-assessment = askazl
help-completion-1 = Talgamt ar ttini ma issmdn tifadiwin d aynna ixṣṣan tiyyaḍ. Tisragin ar ttuyassant zg tid akkʷ n trabbut, ula tid dat uzmmem; tisragin n trabbut zg d tdda ar t ḍfarnt. F2 ar ismdda asmuttg i tid akkʷ, ar asnt ittakka uṭṭunn; Ctrl-Z ar t irẓẓm, ar isfsax uṭṭunn ann.
help-completion-2 = F4 ar iqbbl asuffɣ: uṭṭun ḍaṛs tamntilt; F5 i tid ixṣṣa kra akkʷ; ⌫ ar t itkks s ur ta ttufkint tinagatin. Ar iqqima g udlis. F6 ar ittara tinagatin i usiggz, ar ittara afkki nnsnt; ḍaṛs, ar ttusfsaxnt g udlis (F7).
help-certificates-1 = Uṭṭunn ar mḍfarn s usggʷas, bla ilm. R ar ittara tanagat i usiggz: tikklt tamzwarut mkd tga, ḍaṛs s tunɣilt d tmntilt. X ar isfsax s tmntilt; uṭṭun ar iqqima.
completion-title = Tifadiwin n tgira n usmuttg
completion-show = tigira
completion-delegation = ilugan n tmazant
completion-saved = Ttuḥḍant tfadiwin n { $name } ✓
completion-percent = Tisragin, %
completion-percent-hint = amur n tsragin n trabbut; ixwa: win tmazant
completion-assessments = Iskazln ittyarbaḥn
completion-assessments-hint = mnnawt ay iqqandn; ixwa: awd yan
completion-pass = Anqqid n ufuẓ
completion-pass-hint = f 20; ixwa: win tmazant
completion-practice = Tisragin g twuri, %
completion-practice-hint = amur ittussntmn; ixwa: zund tisragin
completion-of = Tigira n { $name }
completion-number = uṭ.
completion-name = Ism
completion-rate = Tisr.
completion-passed = Ask.
completion-verdict = Addad
completion-empty = Awd yan da.
completion-completes = tssmd tifadiwin
completion-has = tanagat { $number }
completion-exception = asuffɣ: { $reason }
completion-and = { $one } · { $rest }
completion-lacks-nobody = ra ittyakaz tazwara
completion-lacks-coming = { $count ->
    [one] yat tɣimit d yuckan
   *[other] { $count } n tɣimitin d yuckan
  }
completion-lacks-hours = tisragin { $rate }, iqqand { $percent } %
completion-lacks-without = tisragin { $rate }, iqqand { $percent } %; bla azmmem: { $without }
completion-lacks-no-hours = awd yat tsragt
completion-lacks-assessments = iskazln: { $have } zg { $need }
completion-lacks-marks = xṣṣan inqqidn n irmn
completion-lacks-exams = agda { $average }, iqqand { $pass }
completion-lacks-contract = ur illi umsasa n twuri
completion-lacks-practice = tawuri { $have } zg { $of }, iqqand { $percent } %
completion-lacks-modules = imudulen ismdn: { $have } zg { $need }
completion-exception-asked = Asuffɣ: uṭṭun nɣ *, ḍaṛs tamntilt
completion-exception-what = « { $text } »: ara uṭṭun n izirig, nɣ * i kullu, ḍaṛs tamntilt: « 7 tuḍn g yunyu ».
completion-no-line = Ur illi uṭṭun { $line } da: ɣas tid n tlgamt.
completion-needs-none = { $line } { $name } ur iḥtajja asuffɣ.
completion-nobody-known = { $line } { $name }: ini tazwara ma iga (W g trabbut), ḍaṛs ssntm.
completion-excepted = { $line } { $name }: ittyaqbal usuffɣ, F2 ar ittakka
completion-none-to-take-back = Ur illi usuffɣ g uzrirg ad: F4 ar iqbbl yan
completion-taken-back = Ittukkas usuffɣ ({ $line }): { $reason }
completion-excepted-all = { $count ->
    [one] Ittyaqbal usuffɣ i yat, F2 ar ittakka
   *[other] Ittyaqbal usuffɣ i { $count }, F2 ar ittakka
  }
completion-head = { $percent } % n tsragin{ $passed ->
    [0] {""}
    [one] {" "}· yan uskazl
   *[other] {" "}· { $passed } n iskazln
  }{ $exams ->
    [none] {""}
   *[other] {" "}· agda { $exams } g irmn
  }{ $practice ->
    [0] {""}
   *[other] {" "}· { $practice } % g twuri
  } · { $ready } zg { $count } ra ttusntmnt
completion-head-pathway = { $modules } n imudulen · { $ready } zg { $count } ra ttusntmnt
completion-ask = Is ra ismd usmuttg i { $count ->
    [one] yat tmɣart
   *[other] { $count } n tmɣarin
  } s uṭṭun i ku yat?{ $without ->
    [0] {""}
    [one] {" "}Yat ra tqqim bla tanagat.
   *[other] {" "}{ $without } ra qqimnt bla tanagat.
  }{ $registers ->
    [0] {""}
    [one] {" "}Yan udlis ur yuri: tisragin nns ur ttussiḍnt.
   *[other] {" "}{ $registers } n idlisn ur urin: tisragin nnsn ur ttussiḍnt.
  }
completion-grant = fk
completion-not-now = ur d ɣilad
completion-except = asuffɣ
completion-except-all = asuffɣ i kullu
completion-print = siggz
completion-register = adlis
completion-granted = { $count ->
    [one] Tettyafka yat tnagat: { $first } ✓
   *[other] Ttyafkant { $count } n tnagatin, zg { $first } ar { $last } ✓
  }
completion-nobody = Awd yan: ku yat dars tin nns, nɣ ixṣṣa tt kra. F4 ar iqbbl asuffɣ.
completion-registers = { $count ->
    [one] Yan udlis izrin ur yuri: tisragin nns ur ttussiḍnt.
   *[other] { $count } n idlisn izrin ur urin: tisragin nnsn ur ttussiḍnt.
  }
completion-ready = { $ready } zg { $count } ra ttusntmnt
completion-terms = Tisragin { $percent } % · iskazln { $passed } · anqqid n ufuẓ { $pass } · tisragin g twuri { $practice } %
certificate-number = Uṭṭun
certificate-name = Ism
certificate-title = Azwl
certificate-granted = Tettyafka
certificate-standing = Addad
certificate-course = Tarabbut
certificate-hours = Tisragin
certificate-mark = Agda
certificate-exception = Asuffɣ
certificate-annulled-on = Tettusfsax
certificate-copies-made = Tunɣilin
certificate-undone = tettusfsax tgira
certificate-annulled-short = tettusfsax g { $day }: { $reason }
certificate-annulled-word = tettusfsax
certificate-of = « { $title } », { $hours }, zg { $from } ar { $to }
certificate-kept = ra tettyafk
certificate-copies = { $count ->
    [one] tettyafka
   *[other] tettyafka ×{ $count }
  }
certificate-count = { $count ->
    [one] Yan uṭṭun g udlis
   *[other] { $count } n uṭṭunn g udlis
  }
certificate-none = Ur ta tlli tnagat: C zg trabbut ar iskan ma tt ittamẓn.
certificate-none-new = Ur tlli tnagat ra tettyafk: tid n da ttyafkant yad. Tunɣilt g udlis (F7, ḍaṛs R).
certificate-needs-file = Aynna ittyafkan ar ittyara g uzmmem i lbda: fkat ism n ufaylu
certificate-write = ara adlis
certificate-logged-unwritten = { $count ->
    [one] Tettyura tnagat is tettyafk
   *[other] { $count } n tnagatin ttyurant is ttyafkent
 }, maca afaylu ur illi g udɣar nns. { $why } Siggz tanɣilt.
certificate-written = { $count ->
    [one] Tura tnagat: { $file } ✓
   *[other] Urant { $count } n tnagatin: { $file } ✓
  }
certificate-reprint-why = Tamntilt n tunɣilt
certificate-annul-why = Tamntilt n usfsx
certificate-copy-why = Tanagat { $number } tettyafka yad: ini maxf tunɣilt yaḍn.
certificate-reason-missing = Ini maxf: adlis ar t iḥṭṭu.
certificate-annulled = Tanagat { $number } tettusfsax ✓
certificate-annulled-already = Tanagat { $number } tettusfsax zg { $day }.
certificate-unknown = Ur tlli tnagat { $number }: ara asggʷas/uṭṭun, 2026/12.
assessment-mark-unknown = « { $text } » ur igi anqqid f { $of }: 12 nɣ 12,5, { $of } s wattuy.
assessment-future = { $day } ur ta ilkim: askazl ar ittyara ḍaṛs.
assessment-early = Tarabbut ad ar tssnti g { $day }: fk ass zg imir.
assessment-none = Tarabbut ad ur dars irm ad.
assessment-marked = { $count ->
    [one] Yan unqqid nɣ yat twala tiss snat zdin is: kks tn tazwara.
   *[other] { $count } n inqqidn nɣ tiwala tiss snat zdin is: kks tn tazwara.
  }
assessment-unknown = Ur illi uskazl { $text }: talgamt ar { $last }.
assessment-named = { $title }
assessment-again = T2 { $what }
assessment-added = { $what }, { $day }: irnna, ara inqqidn ✓
assessment-removed = { $what }: ittwakks ✓
assessment-of-programme = Irm ad iga win uɣawas: ur ittwakks.
assessment-ask-title = Askazl
assessment-ask-points = Anqqid f
assessment-ask-day = g
assessment-ask-again = Tawala tiss snat, g
assessment-new = askazl
assessment-second = tiss snat
exam-minutes = anqqis
exam-minutes-written = Yura unqqis: { $file } ✓
paper-kingdom = Tagldit n Lmɣrib
paper-agency = Aws anamur
paper-certificate = TANAGAT N USMUTTG
paper-certificate-number = Uṭ. { $number }
paper-certificate-copy = Tunɣilt, uṭ. { $copy }
paper-certificate-who = Tamazant tasgant { $delegation } ar tsntam is { $sex ->
    [m] mass
   *[f] massa
  } { $name }
paper-certificate-born = { $sex ->
    [m] { $how ->
        [day] ilul g { $birth }
        [about] ilul g ≈ { $birth }
       *[year] ilul g { $birth }
      }
   *[f] { $how ->
        [day] tlul g { $birth }
        [about] tlul g ≈ { $birth }
       *[year] tlul g { $birth }
      }
  }
paper-certificate-cin = CIN { $cin }
paper-certificate-file = akaram uṭ. { $file }
paper-certificate-what = { $sex ->
    [m] iḍfar ismd asmuttg
   *[f] tḍfar tsmd asmuttg
  } « { $title } », { $hours }, zg { $from } ar { $to }.
paper-certificate-mark = Agda: { $mark } f 20.
paper-certificate-done = { $place }, { $day }
paper-delegate = Amazan asgan nɣ tamazant, ṭṭabɛ
paper-exam = ANQQIS N IRMN
paper-exam-of = { $module } · { $course } · { $centre }
paper-exam-day = { $what }: { $day }, f { $of }
paper-exam-count = Tuffnt: { $passed } · tgʷrant: { $failed } · inqqidn xṣṣan: { $open } · afuẓ zg { $pass } f 20
paper-exam-jury = Asqqamu: ism, tawuri, astan
cli-do-certificates = Tigira n usmuttg d tnagatin
cli-do-certificates-rule = Ẓr nɣ srs aynna ittuttr umudul; - ar trara tafada i tmazant
cli-do-certificates-eligible = Ma issmdn tifadiwin g trabbut nɣ g ubrid, d aynna ixṣṣan tiyyaḍ
cli-do-certificates-issue = Smd asmuttg i tid issmdn tifadiwin, fk asnt uṭṭunn
cli-do-certificates-print = Ara i usiggz tinagatin n trabbut nna ra ttyafknt
cli-do-certificates-list = Adlis n tnagatin, g ugdil nɣ g ufaylu
cli-do-certificates-reprint = Ara tanagat i usiggz, d tunɣilt s tmntilt nns
cli-do-certificates-annul = Sfsx tanagat, s tmntilt
cli-do-exams-add = Rnu askazl i trabbut, nɣ tawala tiss snat n yirm
cli-do-exams-remove = Kks askazl bla inqqidn
cli-do-exams-print = Ara anqqis n irmn i usiggz
cli-arg-pathway = Abrid, s tngalt nns
cli-arg-year = Asggʷas
cli-arg-number = Uṭṭun: 2026/12, nɣ 12 n usggʷas ad
cli-arg-assessment = Uṭṭun n uskazl g tlgamt n trabbut
cli-arg-title = Azwl
cli-arg-out-of = Anqqid f; bla kra, 20
cli-arg-again = Tawala tiss snat n uskazl n wuṭṭun ad
cli-arg-exception = Asuffɣ: « 7 tuḍn g yunyu », nɣ « * tamntilt » i kullu
cli-value-exception = N TAMNTILT
cli-no-such-pathway = Ur illi ubrid « { $text } ».
cli-one-of = Fk yan zgsn, ur gi s sin: { $args }.
history-mark = anqqid
history-term = tizi
history-part = irm
history-out-of = f
history-again = tawala tiss snat n
history-assessment = askazl
history-certificate = tanagat
history-granted-on = tettyafka g
history-annulled-on = tettusfsax g
history-annulled = maxf tettusfsax
history-pathway = abrid

birth-about = dar { $year }
course-called = Tarabbut

place-attended = Tilit nns
place-attended-short = tilit nns
action-attended = tilit nns
action-attended-help = Aynna s tucka: tilit, tisragin, isurifn d uḍfar, trabbut s trabbut.
action-excuse = asurf
action-excuse-help = Ussan g tettwasurf, s tfrkit ittyaẓran: tifratin n wussan ann ar ttyarẓamnt s J g izirig nns.
attended-course = Tarabbut
attended-untaken = u. t.
attended-presence = Tilit
attended-assiduity = Tisragin
attended-sums = zg
attended-all = Akkʷ
attended-head = Akkʷ tirubba nns, ar ass ad
attended-neutral = tid s tmntilt ur ttussiḍnt
attended-not-neutral = tid s tmntilt ar ttussiḍnt
attended-rates = tilit { $came } zg { $of }: { $heads } · tisragin { $attended } zg { $offered }: { $minutes }
attended-leaves = Isurifn, ɣzzifnin
attended-tasks = Aḍfar
attended-no-course = Ur tlli trabbut. Tilit nns ar tssnti s uzmmem amzwaru.
attended-no-leave = Awd yan. F4 ar ittara yan: tifratin n wussan nns ra rẓmnt s J.
attended-no-task = Awd yan. Aɣnu n tilit ar t irẓẓm.
attended-on-no-leave = Ur illi usurf da: srs amḥḍu xf yan.
attended-task-closed = Aḍfar ad iqqn: F9 h ar iskan amzruy nns.
attended-proof = { $proof }, tettyaẓra g { $day }
attended-behind = tiɣimitin
attended-change = snfl, smd
attended-sheet = tifrt
attended-turn = tlla, ur tlli…
attended-every = akkʷ
attended-which = { $what }: { $count }
attended-none = Ur tlli tɣimit.
behind-day = Ass
behind-starts = Tasragt
behind-course = Tarabbut
behind-what = Tamatart
behind-attended = Ttuḍfarnt
behind-length = Tanzagt
leave-kind = Anaw
leave-from = Zg
leave-to = Ar
leave-to-hint = ixwa: ur ta ittyassan
leave-proof = Tafrkit
leave-seen = Tettyaẓra g
leave-note = Tamawt
leave-kind-maternity = taruwt
leave-kind-illness = tamaḍunt
leave-kind-child = arraw yuḍn
leave-kind-family = tawacult
leave-kind-exam = irm
leave-kind-travel = amuddu
leave-kind-work = tawuri
leave-kind-other = tamntilt yaḍn
leave-proof-medical = tafrkit n umsujji
leave-proof-civil = tafrkit n waddad aɣrman
leave-proof-summons = tiɣri
leave-proof-employer = tafrkit n bab n twuri
leave-proof-family = awal n twacult
leave-proof-other = tafrkit yaḍn
leave-no-proof = bla tafrkit
leave-open = bla tigira
leave-new = asurf
leave-remove = kks
leave-span = zg { $from } ar { $to }
leave-span-open = zg { $from }
leave-long = Asurf ur yugr { $max } n wussan: iɣ yugr, sbdd azmmem.
leave-proof-missing = Ini aynna ittyaẓran ass ann.
leave-proof-future = Tafrkit ar tettyaẓra ass ad nɣ dat as.
leave-meets = Dars asurf zg { $from } ar { $to }: snfl t, nɣ sti isakudn yaḍn.
leave-meets-open = Dars asurf bla tigira zg { $from }: ssmd t tazwara.
leave-ask = Idlisn ittussntmn: { $wrong } ar ttinin ur tlli, { $locked } rgln, { $kept } ar ḥṭṭun J.
leave-keep = ḥḍu, idlisn ur nnfiln
leave-correct = ḥḍu, tsrst gisn J
leave-saved = { $name }: asurf { $leave }, { $corrected ->
    [0] tiɣimitin: { $ahead }
   *[other] { $corrected } n idlisn ttusɣtin
 } ✓
leave-removed = Asurf zg { $from } ittwakks{ $kept ->
    [0] {""}
   *[other] ; { $kept } n idlisn ar ḥṭṭun J
 } ✓
leave-foretold = Tiɣimitin s J dat wakud: { $ahead }. Idlisn ittussntmn: { $wrong } ra ttusɣtin, { $locked } rgln, { $kept } ar ḥṭṭun J.
sheet-on-leave = { $line } { $name }: asurf ass ad; P ar ittara tilit, L ar irẓẓm asurf.
table-leave = asurf
act-leave = asurf
act-remove-leave = asurf ittwakksn
history-proof = tafrkit
history-seen-on = tettyaẓra g
help-attended-1 = Tilit ar tssiḍin ixfawn: tiɣimitin g tlla, zg tid g tettuqqal. Asbdar wiss sin ar issiḍin tisragin: tid tḍfar zg tid ittyafkan.
help-attended-2 = Entrée ar irẓẓm tiɣimitin n izirig; din, Tab ar ittajja tin n yat tmatart. F4 ar ittara asurf, Entrée ar t isnfal nɣ ar t ismdda.
cli-do-leave = Isurifn: ussan n tmntilt, d tfrkit nnsn
cli-do-leave-list = Isurifn n yan ufgan
cli-do-leave-add = Ara asurf; tifratin n wussan nns ar rẓẓmnt s J
cli-do-leave-set = Snfl, sgẓẓl nɣ ssmd asurf
cli-do-leave-remove = Kks asurf; idlisn yuran ar ḥṭṭun J
cli-do-persons-attendance = Tilit d tsragin nns, tarabbut s trabbut
cli-arg-leave = Uṭṭun n usurf
cli-arg-correct = Srs J g idlisn ittussntmn nna ttinin ur tlli
cli-arg-classes = d ku tiɣimit
cli-value-leave = ASURF
cli-no-such-leave = Ur illi usurf s uṭṭun « { $text } ».

status-early = { $sex ->
    [m] iffɣ dat tigira
   *[f] tffɣ dat tigira
  }
label-early = S
sheet-early = { $line } { $name }: { $sex ->
    [m] iffɣ
   *[f] tffɣ
  } { $minutes } n tusdidin dat tigira ✓
sheet-trainer = { $trainer } → { $mark }
sheet-corrected-first = { $line } { $name }: { $first } → { $status } ✓
sheet-marked-over = { $line } { $name }: { $first } ({ $clerk }) → { $status } ✓
sheet-key-early-help = tffɣ 30 n tusdidin dat tigira; ar ittyara awd ḍaṛt umaṭl
sheet-key-trainer = A → J
sheet-key-trainer-help = adlis ittussntmn, ḍaṛs ittusɣti: tamatart n tmsmuttgt, ḍaṛt as tin tmazant
mark-early-zero = Tuffɣa dat tigira: yat tusdidt s uddar.
mark-early-long = { $minutes } n tusdidin dat tigira d umaṭl nns ugrnt tiɣimit n { $class } n tusdidin.
mark-not-offered = Tarabbut ad ur ar ttara « { $status } »: timatarin nns llant g tkarḍa n trabbut.
course-marks = Timatarin
course-marks-hint = tlla, amaṭl, ur tlli, tamntilt, tettwasurf, tuffɣa: P R A J D S; - i aynna ur ittyaran; ixwa: zund tamazant
course-neutral = s tmntilt
course-neutral-yes = brra n isbdarn
course-neutral-no = ar ttussiḍnt
attended-some-neutral = tid s tmntilt: s trabbut
cli-do-courses-set = Snfl tarabbut: ɣas aynna ittyafkan
cli-arg-early = Ffɣnt dat tigira: izirign, tusdidin ḍaṛt n « : »
cli-mark-early = { $sex ->
    [m] iffɣ
   *[f] tffɣ
  } { $early } n tusdidin dat tigira
cli-mark-late-early = amaṭl { $minutes } n tusdidin, { $sex ->
    [m] iffɣ
   *[f] tffɣ
  } { $early } n tusdidin dat tigira
history-mark-early = tuffɣa dat tigira
history-mark-was = tamatart n tmsmuttgt
history-course-marks = timatarin
history-course-neutral = tid s tmntilt
export-paper = tasna i usiggz, aḍṛiṣ
paper-month = Adlis n tilit, { $month }
paper-month-sums = Ttuzmmmnt: { $women } · tiɣimitin: { $classes } · tisragin ittuḍfarn { $attended } zg { $offered }
action-assign = i wayyaḍ
action-assign-help = Ar ittakka aḍfar i unssmrs yaḍn, s umiḍan nɣ s yism nns.
act-assign = aḍfar ittyafkan
follow-up-owner = Fk t i, s umiḍan nɣ s yism
follow-up-assigned = { $name }: aḍfar ittyafka i { $owner } ✓
clerk-unknown = « { $text } » ur igi anssmrs da: { $names }.
cli-do-alerts-assign = Fk aḍfar n yat tmɣart i unssmrs yaḍn
cli-do-alerts-note = Ara tamawt f uḍfar irẓmn
cli-do-alerts-leave = Ssmdu azmmem n tnna ur sul iddin, zund mayd inna wɣnu
cli-alerts-not-gone = { $name } ur ta tɣab mayd ikfan: {"enrolments end"} ar issmda uzmmem.
cli-arg-owner = Amiḍan nɣ ism n wanna t ra iskrn

### Les règles de la délégation

action-go-settings = ilugan
action-go-settings-help = Ilugan n tmazant: asaḍuf 09-08, tizi n uḥḍḍu, awtayn, amizzwr n tlgamin n uqqal.
setting-title = Ilugan
setting-heading = Ilugan n tmazant
setting-saved = Ilugan n tmazant ttuḥḍan ✓
setting-unchanged = Ur innfl kra g ilugan n tmazant
setting-law_controller = Amasay
setting-law_controller-hint = ma irurn i ufaylu: tamazant, tansa
setting-law_number = Uṭṭun n CNDP
setting-law_number-hint = alɣu nɣ turagt, d usakud nns
setting-law_contact = Izrfan: i ma ttyara
setting-law_contact-hint = ankcum, asɣti, agi: tansa, atilifun
setting-law_purpose_fr = Awttas s tfransist
setting-law_purpose_fr-hint = ar ittyanna i ufgan, ar ittyara ddaw tkarḍiwin
setting-law_purpose_ar = Awttas s taɛrabt
setting-law_purpose_zgh = Awttas s tmaziɣt
setting-law_purpose_en = Awttas s tnglizt
setting-keep_contact = Amyawaḍ ɣas
setting-keep_contact-hint = isggʷasn ḍaṛt n tdyant tamggarut; ixwa: 2
setting-keep_training = Asmuttg ittuḍfarn
setting-keep_training-hint = isggʷasn; ixwa: 10
setting-keep_apprentice = Almad g twuri
setting-keep_apprentice-hint = isggʷasn; ixwa: 10
setting-keep_withdrawn = Aqbal yuɣuln
setting-keep_withdrawn-hint = isggʷasn; ixwa: 0, ra ittwasfḍ ɣilad
setting-youngest = Awtayn, zg
setting-youngest-hint = ixwa: 15
setting-oldest = ar
setting-oldest-hint = ixwa: 45
setting-waiting_criteria = Talgamt n uqqal
setting-waiting_criteria-hint = 1 azmmem amzwaru · 2 taɣiwant nns · 3 tifadiwin · 4 asuttr
setting-part-keep = Tizi n uḥḍḍu, s isggʷasn
setting-part-courses = Tirubba d tlgamin n uqqal
setting-late_minutes = Asmaṭl, tusdidin
setting-late_minutes-hint = mayd issiḍn R bla uṭṭun; ixwa: 15
setting-early_minutes = Affuɣ, tusdidin
setting-early_minutes-hint = 30: S ar t ittara, ar ittkks 30 n tusdidin; 0: uhu
setting-lock_days = Ussan n uzɣn
setting-lock_days-hint = ḍaṛt usslɣu; ixwa: 10
setting-justified_neutral = s tmntilt
setting-justified_neutral-1 = brra n isbdarn
setting-justified_neutral-0 = ar ttussiḍnt
setting-mark_labels = Iskkiln
setting-mark_labels-hint = tlla, tsmaṭl, tɣab, s tmntilt, s usurf; d S i uffuɣ
setting-alert_absences = Tiɣabin mḍfaṛnin
setting-alert_absences-hint = bla tamntilt; 0: uhu; ixwa: 3
setting-alert_percent = Awttu n tsragin %
setting-alert_percent-hint = mayd ittr ugrdas; ixwa: 80
setting-alert_after = ḍaṛt, tiɣimitin
setting-alert_after-hint = ur ittini usbdar yat dat; ixwa: 5
setting-alert_abandon = Ajjay, ussan
setting-alert_abandon-hint = bla tilit dat usumr; ixwa: 30
setting-alert_days = Aḍfar, ussan
setting-alert_days-hint = mad t id iskr; ixwa: 3
setting-alert_tasks = Iḍfarn
setting-alert_tasks-1 = ar rẓẓmn s usslɣu
setting-alert_tasks-0 = ar rẓẓmn s ufus
setting-pass_mark = Askazl n urbaḥ
setting-pass_mark-hint = zg 20; ixwa: 10
setting-workplace_share = Takbbanit %
setting-workplace_share-hint = tuɣult n ulmad; ixwa: 80, asaḍuf 12-00
setting-friday_from = Asunfu n ljmuɛa
setting-friday_from-hint = ar ittini iɣ tḍr fllas tɣimit; ixwa: 12:00
setting-friday_until = ar
setting-friday_until-hint = yat tasragt: ur illi usunfu; ixwa: 14:00
setting-friday-order = Ar itfukku usunfu dat { $from }, lliɣ d issnti.
setting-part-sheet = Tifrkiwin n tilit
setting-part-alerts = Iɣniwn d iḍfarn
setting-part-training = Irimn, almad, ljmuɛa
history-setting-oldest = awtay, ar
history-setting-friday_until = asunfu n ljmuɛa, ar
course-waits-order = Amizzwr n uqqal: { $criteria } · F9 F5 ar t isnfal
course-waits-order-own = Amizzwr n uqqal n umudul: { $criteria } · F9 m F8 ar t isnfal
eligibility-waiting = Talgamt n uqqal
eligibility-waiting-hint = ixwa: tin tmazant · 1 azmmem amzwaru · 2 taɣiwant nns · 3 tifadiwin · 4 asuttr

## Imssmrasn: wi irẓẓmn aynna irgln

place-clerks = Imssmrasn
action-go-clerks = imssmrasn
action-go-clerks-help = Ar ittddu s imssmrasn n ufaylu ad: wi igan amaswur, ar irẓẓm aynna irgln.
help-clerks-1 = Iɣ ur illi umaswur, ar irẓẓm ku yan adlis irgln nɣ ayyur iqqnn, s tmntilt.
help-clerks-2 = Iɣ illa umaswur, ɣas imaswurn ay irẓẓmn, ɣas nttni ay isbddn wiyyaḍ. Entrée ar isbdda nɣ ar itkks.
clerks-name = Ism
clerks-login = Amiḍan
clerks-role = Tawuri
clerks-none = Ur ta irẓim awd yan afaylu ad.
clerks-head = { $count ->
    [0] Ur illi umaswur: ku yan ar irẓẓm, s tmntilt
   *[other] Wi irẓẓmn s tmntilt: { $names }
  }
clerks-ask-appoint = Amaswur: { $name }? { $left ->
    [0] Wiyyaḍ ur sul ra rẓmn kra.
    [one] Ra ilin sin imaswurn.
   *[other] Llan yad wiyyaḍ: { $left }.
  }
clerks-ask-dismiss = { $name }: anssmrs ɣas? { $left ->
    [0] Ku yan ra irẓẓm, s tmntilt.
    [one] Ra iqqim yan umaswur.
   *[other] Ra qqimn { $left } n imaswurn.
  }
clerks-appoint = sbdd d amaswur
clerks-dismiss = kks tawuri
clerks-appointed = { $name }: amaswur ({ $left }) ✓
clerks-dismissed = { $name }: anssmrs, { $left ->
    [0] ur sul illi umaswur
    [one] yan umaswur
   *[other] { $left } n imaswurn
  } ✓
role-agent = anssmrs
role-responsible = amaswur
role-no-unlock = Adlis irgln nɣ ayyur iqqnn ar t rẓẓmn: { $names }.
role-no-appoint = Tiwuriwin ar tnt ttakkan: { $names }.
month-shut = Ayyur n { $month } iqqn: als as tirẓmi zwar, F9 7 tḍfrt F9 v, s tmntilt.
month-undo-late = Ayyur ad iqqn zg { $day }: F9 v ar t irẓẓm, s tmntilt.
sheet-month-closed = Ayyur ad iqqn: als as tirẓmi zwar, F9 7 tḍfrt F9 v, s tmntilt
clock-behind = Tasragt n umassn ad tggra: asskcm amggaru g { $day } f { $time }. Ssɣtu tt.
course-saved-and = { $saved } { $also }
course-trainer-from = { $trainer } ra yslmd zg { $day }; { $count } n tɣimitin izrin qqimnt i { $was }.
course-trainer-none = Ur illi uslmad zg { $day }; { $count } n tɣimitin izrin qqimnt i { $was }.
course-trainer-first = { $trainer } ra yslmd; { $count } n tɣimitin n wayyurn irgln qqimnt bla aslmad.
course-held-outside = { $count } n tɣimitin ittuggan nɣ ittuyarran llant brra n isakudn ad, tamzwarut g { $first }: ḥḍu ussan ann g trabbut.
course-planned-outside = { $count } n tɣimitin ttusɣiwsnin llant brra n isakudn ad: is ra ttukkasnt?
course-outside-drop = kks
course-dropped = Ttukkasnt { $count } n tɣimitin ttusɣiwsnin brra n isakudn ad.
session-partly-missed = Izirig { $line }, { $name }: { $missed } ay as izrin, uggar n { $held } ittuggan. Ssɣtu zwar tamatart nns.
walk-in-twin = { $line } { $name }: tanbgit, tlla ✓ Izirig { $twin } ila ism ad: is d yat tmɣart?
act-role = tawuri n unssmrs
history-clerk-role = Tawuri
cli-do-clerks = Imssmrasn n ufaylu ad, d wi irẓẓmn aynna irgln
cli-do-clerks-list = Talgamt n imssmrasn d twuriwin nnsn
cli-do-clerks-role = Fk tawuri: {"agent"} nɣ {"responsible"}
cli-arg-whom = Amiḍan nɣ ism n unssmrs
cli-arg-role = {"agent"} nɣ {"responsible"}
cli-value-role = TAWURI

# Ayn d-yufa « najma check »: $place mani, $said matta. Walu zg ayn illan g tkarḍiwin.
check-finding = { $place }: { $said }
check-change = asnfl { $change }
check-remedy = Ḥḍu anqqis ad (s --json i wanna ra t isɣtin), taɣult s tunɣilt tamggarut iɣtan.
check-not-a-base = Afaylu ad ur igi tasila n Najma, nɣ irẓa g tzwara nns: ur izmir ad gis ittuslkn kra. Aɣul s tunɣilt tamggarut iɣtan.
check-kind-integrity = afaylu
check-kind-trigger = {"déclencheur"}
check-kind-chain = aɣmis
check-kind-row = izirig
check-kind-foreign-key = azday
check-kind-orphan = azday
check-kind-derived = amḍan
check-kind-invariant = alugn
check-kind-anchor = {"Ancre"}
check-object-trigger = {"déclencheur"}
check-object-table = {"table"}
check-object-index = {"index"}
check-object-view = {"vue"}
check-object-missing = ur illi: { $kind } { $name }
check-object-stranger = ur igi win Najma: { $kind } { $name }
check-object-changed = ur sul igi mkd t tga Najma: { $kind } { $name }
check-schema-moved = talɣa n tsila tnnfl g uslkn
check-damaged = ur ittyaɣra, kra n {"octets"} xsrn
check-unread = ur izmir ad ittuslkn. { $why }
check-sqlite = kra n {"octets"} n ufaylu xsrn; {"SQLite"} ar ttini « { $said } »
check-counter = amssiḍn n uṭṭunn illa g { $next }, maca { $given } ittyafka yad
check-anchor-differs = {"empreinte"} ittuḥḍan g udɣar yaḍn tga { $hash }, tin tsila ad { $found }
check-anchor-missing = ur illi, maca {"empreinte"} nns { $hash } tettuḥḍa g udɣar yaḍn
check-changes-missing = xṣṣan isnfln zg { $from } ar { $until }
check-body = ur ittyaɣra aynna gis illan zg {"octet"} { $byte }
check-hash = {"empreinte"} nns ur tmsasa d aynna gis illan
check-tables = ar ittini {"tables"} yaḍn, ur d tid islla
check-undoes = ar iswrray aynna ur ittuskarn
check-part-first = agzzum ar issnti s izirig yaḍn, ur d win inna
check-part-order = igzzumn nns ur mizzwirn
check-part-stranger = ur illi, iqqim ugzzum nns
check-entry-forward = tira ar ttml asnfl iḍfarn
check-entry-table = tira xf {"table"} ur ittyassann
check-erased-missing = ur illi, ittwasfḍ kra zg gis
check-erased-by-none = ittwakks kra zg gis bla asfaḍ
check-row-missing = izirig ad ur illi, ur t ikkis awd yan usnfl
check-row-back = izirig ad yuɣul s mkd iga g usnfl { $last }
check-row-stamp = uṭṭun n usnfl amggaru nns ur ittyaɣra
check-row-tie = ar ittml { $table } { $record }, ur llin
check-row-forward = amzruy nns ar ittml asnfl iḍfarn
check-row-birth = amzruy nns ur issnti s tlalit nns
check-row-unknown = asnfl ad ur t issin
check-row-deleted = izirig ad illa, maca asnfl ad ikkis t
check-row-left = izirig ad ur illi, maca asnfl ad ifl t
check-row-value = « { $column } » ar ittini { $found }, maca asnfl ad ifl { $left }
check-row-column = asnfl ad ar ittini tagjdit ur illin
check-gone-table = ittwakks zg {"table"} ur ittyassann
check-mark-stranger = izirig ittuṛcmn ur igi win tarabbut n tɣimit ad
check-line-twice = Afgan nnit dars awd izirig { $line } g trabbut ad: gr yan g tamḍlt, nɣ ssmd t.
check-mark-status = addad ur ittyassann, {"code"} { $code }
check-totals-early = imḍann ttuḥḍan i udlis ur ittussntmn
check-totals-missing = imḍann n udlis ad ittussntmn ur llin
check-totals-differ = { $figure }: { $stored } ittuḥḍan, { $marks } s tmatarin
check-print-missing = {"empreinte"} n yism nns ur tlli, arzzu n wid yalsn ur tt ittẓṛṛa
check-block-missing = ur ittusmzazal d wid t irwasn
check-rows-many = { $found } n izirign ttuḥḍan, { $wanted } ttuqqaln
check-terms-nobody = iwaliwn n urzzu ur ttawin s awd yan
check-terms-differ = { $count ->
    [one] 1 n wawal n urzzu ur ittawi s wanna iqqandn
   *[other] { $count } n iwaliwn n urzzu ur ttawin s wanna iqqandn
  }
check-month-wrong = tisragin n wayyur nna ur fkint tɣimitin
check-month-missing = tisragin n wayyur ur llint
check-certificates = { $count } n tnagatin g { $year }, maca uṭṭun amggaru d { $last }
check-text = aḍṛiṣ n { $bytes } n {"octets"}
check-nothing = awd kra
history-contract = amsasa
history-session-slot = asrag
history-session-season = tallit n isragn
history-bin-label-ar = ism s taɛrabt
history-person_distinct-other = afgan yaḍn
history-row_verdict-print = izirig n ufaylu
history-row_verdict-same = nttat d
history-statement_line-statement = addad n tsragin
history-statement_line-correction = aseɣti
history-consent-by-whom = yumẓ t
history-household_member-household = tawacult
history-household_member-role = adɣar g twacult
history-workplace_month-signer = issɣẓn t
history-workplace_month-signed-on = ittwassɣẓn g
history-visit-visitor = iga tarzzift
history-person_alias-file = uṭṭun n ufaylu amzwaru
history-person_alias-cin = CIN tamzwarut
history-redaction-was = dat
history-redaction-now = dffir
history-part-theory = tiẓri
history-part-practice = asnas
table-search = iwaliwn n urzzu
