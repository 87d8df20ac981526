
### إطار كل شاشة

frame-undo = { $key } تراجع
frame-too-small = النافذة صغيرة جدا : تحتاج نجمة إلى { $columns } عمودا و{ $rows } سطرا. كبّروها، لن يضيع شيء.
frame-reassure = لم يضع أي شيء ؛ F9 q للخروج
frame-no-such-key = لا عمل لهذا المفتاح هنا ؛ F1 يعرض المفاتيح
frame-paste-nowhere = لا مكان للصق هنا : افتحوا خانة أولا
frame-language = الواجهة بالعربية
frame-theme = المظهر { $theme }
frame-bidi = عرض العربية : { $mode }
frame-field-full = الخانة ممتلئة : { $count ->
    [one] لم يُحفظ حرف واحد
    [two] لم يُحفظ حرفان
    [few] لم تُحفظ { $count } أحرف
   *[other] لم يُحفظ { $count } حرفا
  }
frame-not-here = لا شيء يُفتح هنا

undo-done = تم التراجع عن : { $act } { $about }
undo-nothing = لا شيء للتراجع عنه هنا
redo-done = تمت الإعادة : { $act } { $about }
redo-nothing = لا شيء لإعادته هنا

### الأعمال كما يسميها السجل والتراجع

act-other = تعديل
act-found = إنشاء القاعدة
act-sign-in = أول دخول
act-mark = تأشير
act-clear = محو تأشير
act-note = ملاحظة
act-rest-present = الباقيات حاضرات
act-mark-many = إدخال السجل
act-validate = المصادقة على السجل
act-unlock = فتح السجل
act-cancel = حصة لم تنعقد
act-walk-in = حضور عابر
act-identify = تحديد هوية حضور عابر
act-person = بطاقة
act-centre = مركز
act-module = مجزوءة
act-course = فوج
act-closure = إغلاق
act-plan = برمجة الحصص
act-enrol = تسجيل
act-end-enrolment = نهاية تسجيل
act-renumber = إعادة الترقيم
act-import = استيراد
act-setting = إعداد
act-undo = تراجع
act-redo = إعادة
act-sample = بيانات نموذجية

### اليوم

today-delegation = المندوبية الإقليمية : { $name }
today-registers = السجلات
today-counts = { $due } للإدخال · { $coming } قادمة
today-taken = { $taken } من { $of }
today-age = { $days ->
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
   *[other] { $days } يوما
  }
today-before = { $day } : { $held ->
    [zero] لم تنعقد أي حصة
    [one] انعقدت حصة واحدة
    [two] انعقدت حصتان
    [few] انعقدت { $held } حصص
   *[other] انعقدت { $held } حصة
  }{ $lost ->
    [zero] {""}
    [one] ، ولم تنعقد حصة : { $reasons }
    [two] ، ولم تنعقد حصتان : { $reasons }
    [few] ، ولم تنعقد { $lost } حصص : { $reasons }
   *[other] ، ولم تنعقد { $lost } حصة : { $reasons }
  } · نسبة الحضور { $rate } %
today-empty = لا سجل ينتظر الإدخال : كل شيء محيَّن. السهمان يعرضان باقي الأيام.
today-no-session = لا حصة في هذا اليوم. السهمان يغيران اليوم، وEsc يعود إلى اليوم الحالي.
today-no-such-line = لا يوجد سطر { $line } هنا
today-not-held = { $course } : حصة لم تنعقد، تم الحفظ
today-open = فتح
today-lead = 1-9 فتح
today-resume-sheet = استئناف ما كان عند انقطاع الخط : { $course }، حصة { $day }

register-untaken = لم يُدخل
register-draft = مسودة
register-validated = مصادق عليه
register-unlocked = مفتوح
register-locked = مقفل
session-planned = مبرمجة
session-cancelled = ألغيت : { $reason }
session-not-held = لم تنعقد : { $reason }
session-cancelled-short = لم تنعقد
session-has-marks = في هذه الحصة تأشيرات : امحوها أولا أو تراجعوا عنها بـ Ctrl-Z
reason-other = سبب آخر يُكتب

### ورقة الحضور

sheet-title = { $course } › الحصة { $n }/{ $of }
sheet-also = هنا أيضا : { $clerks }
sheet-number = رقم
sheet-name = Nom et prénom
sheet-name-ar = الاسم العائلي والشخصي
sheet-last = آخر 4
sheet-mark = التأشير
sheet-list-end = نهاية اللائحة : T الباقيات حاضرات، V المصادقة
sheet-walk-in-name = لتحديد الهوية « { $label } »
sheet-minutes = { " " }{ $minutes } د
sheet-left-to-take = للإدخال { $count }
sheet-hours = الساعات المتابَعة { $attended } من { $offered }
sheet-marked = { $line } { $name } : { $status } ✓
sheet-late = { $line } { $name } : { $status } { $minutes } دقيقة ✓
sheet-corrected = { $line } { $name } : { $status }، تم التصحيح ✓
sheet-cleared = { $line } { $name } : تم المحو ✓
sheet-noted = تم حفظ الملاحظة ✓
sheet-walked-in = { $line } { $name } : حضور عابر، حاضرة ✓
sheet-unlocked = فُتح السجل، وسيُقفل عند المصادقة
sheet-rest-present = { $count ->
    [zero] لا سطر للملء
    [one] أضيفت حاضرة واحدة ✓
    [two] أضيفت حاضرتان ✓
    [few] أضيفت { $count } حاضرات ✓
   *[other] أضيفت { $count } حاضرة ✓
  }
sheet-validated = { $course } : تمت المصادقة، { $present } حاضرة، { $absent } غائبة{ $untaken ->
    [zero] {""}
   *[other] ، { $untaken } لم تُدخل
  }
sheet-already-validated = سبقت المصادقة على هذا السجل
sheet-untaken = { $count ->
    [one] سطر واحد لم يُدخل : { $name }
    [two] سطران لم يُدخلا، أولهما { $name }
    [few] { $count } أسطر لم تُدخل، أولها { $name }
   *[other] { $count } سطرا لم تُدخل، أولها { $name }
  }
sheet-go-untaken = الذهاب إليه
sheet-validate-anyway = المصادقة هكذا
sheet-end = نهاية اللائحة : لم يُؤشَّر على أي سطر
sheet-no-line = لا يوجد سطر { $line } : آخر سطر هو { $last }
sheet-no-status = « { $key } » ليس تأشيرا ؛ السطر { $line } ينتظر ح أو غ أو ت أو م أو ع
sheet-number-pending = السطر { $line } ينتظر تأشيره : حرف، أو ⌫ لنسيانه
sheet-not-yet = { $line } { $name } لم تُسجَّل إلا ابتداء من { $day }
sheet-left = { $line } { $name } غادرت الفوج يوم { $day }
sheet-locked = أُقفل السجل بعد { $days } يوما : F9 v يفتحه مع ذكر السبب
sheet-not-locked = هذا السجل غير مقفل
sheet-future = لم تنعقد هذه الحصة بعد : { $day }
sheet-cancelled = حصة لم تنعقد : لا شيء للتأشير
sheet-nothing-to-clear = لا شيء للمحو في هذا السطر
sheet-no-neighbour = لا حصة أخرى من هذه الجهة
sheet-note-unmarked = أشّروا على السطر أولا ثم أضيفوا الملاحظة
sheet-walk-in = اسم الحضور العابر
sheet-walk-in-short = حضور عابر
sheet-unlock-reason = سبب فتح السجل
sheet-fill = الباقيات حاضرات
sheet-validate = المصادقة
sheet-lead = ح غ ت م ع · 17غ سطر وتأشير
sheet-key-1 = 17غ
sheet-key-1-help = الذهاب إلى السطر 17 والتأشير عليه بالغياب
sheet-key-2 = 3غ7غ12م
sheet-key-2-help = عدة أسطر متتابعة
sheet-key-3 = ت.20
sheet-key-3-help = تأخر 20 دقيقة ؛ أيضا بالفاصلة أو النقطتين
sheet-key-4 = 17 ⏎
sheet-key-4-help = الذهاب إلى السطر 17
label-present = ح
label-late = ت
label-absent = غ
label-justified = م
label-exempt = ع

### مساعدة الشاشات

help-today-1 = السجلات التي تنتظر الإدخال من الأقدم إلى الأحدث. الرقم يفتح السطر.
help-today-2 = السهمان يعرضان حصص باقي الأيام. X يسجل أن حصة لم تنعقد مع السبب.
help-sheet-1 = الحرف يؤشر على السطر ويمر إلى الذي يليه ؛ والرقم قبل الحرف يذهب أولا إلى ذلك السطر.
help-sheet-2 = أشّروا على الغائبات، ثم T يجعل الباقيات حاضرات، وV يصادق على السجل.
help-sheet-3 = كل تأشير يُحفظ فورا. Ctrl-Z يتراجع عن الأخير، واحدا واحدا.

### السجل وتجربة لوحة المفاتيح

history-empty = لم يُكتب شيء هنا بعد.
keyboard-1 = اضغطوا على المفاتيح : يظهر ما أرسله الطرفي لكل مفتاح وما يفعله.
keyboard-2 = PuTTY : Terminal › Keyboard › Function keys على « ESC[n~ ». Esc مرتين للخروج.
keyboard-unknown = تتابع غير معروف : غيّروا نمط مفاتيح الوظائف في الطرفي
keyboard-character = حرف
keyboard-free = مفتاح حر
keyboard-leave = مرتين : خروج
