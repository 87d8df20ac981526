### نجمة، العربية.
###
### نفس المعرفات ونفس المتغيرات في كل لغة، وكلمات المعجم دون غيرها. بلا أقواس، والأرقام 0-9.
### قيمة $sex هي f أو m، وبدونها يستعمل المؤنث.

## اللغات بأسمائها

language-fr = Français
language-ar = العربية
language-zgh = ⵜⴰⵎⴰⵣⵉⵖⵜ
language-zgh-Latn = Tamaziɣt
language-en = English

## الأيام والشهور

weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد

hijri-1 = محرم
hijri-2 = صفر
hijri-3 = ربيع الأول
hijri-4 = ربيع الآخر
hijri-5 = جمادى الأولى
hijri-6 = جمادى الآخرة
hijri-7 = رجب
hijri-8 = شعبان
hijri-9 = رمضان
hijri-10 = شوال
hijri-11 = ذو القعدة
hijri-12 = ذو الحجة

## الحضور

status-present = { $sex ->
    [m] حاضر
   *[f] حاضرة
  }
status-late = { $sex ->
    [m] متأخر
   *[f] متأخرة
  }
status-absent = { $sex ->
    [m] غائب
   *[f] غائبة
  }
status-justified = { $sex ->
    [m] غائب بمبرر
   *[f] غائبة بمبرر
  }
status-exempt = { $sex ->
    [m] معفى
   *[f] معفاة
  }

## الحصص : حالتها وسبب عدم انعقادها

session-held = انعقدت

reason-trainer = غياب المكونة
reason-souk = السوق الأسبوعي
reason-weather = سوء الأحوال الجوية
reason-holiday = يوم عطلة
reason-strike = إضراب
reason-room = القاعة غير متاحة
reason-harvest = موسم الجني
reason-event = نشاط بالمركز
reason-nobody = لم تحضر أي مستفيدة

## التسجيلات

enrolment-registered = { $sex ->
    [m] مسجل
   *[f] مسجلة
  }
enrolment-confirmed = { $sex ->
    [m] مؤكد
   *[f] مؤكدة
  }
enrolment-active = { $sex ->
    [m] يتابع التكوين
   *[f] تتابع التكوين
  }
enrolment-suspended = { $sex ->
    [m] موقوف مؤقتا
   *[f] موقوفة مؤقتا
  }
enrolment-completed = { $sex ->
    [m] خريج
   *[f] خريجة
  }
enrolment-dropped = انقطاع
enrolment-transferred = { $sex ->
    [m] منقول
   *[f] منقولة
  }
enrolment-cancelled = تسجيل ملغى
enrolment-waiting = لائحة الانتظار


## الساعات والتنبيهات

hours-name = الاسم
hours-heads = الحضور
hours-rate = المواظبة
hours-day = اليوم
hours-starts = الساعة
hours-became = الحصة
hours-empty = لا حصة في هذه الفترة.
hours-turn = تغيير التصنيف
hours-lead = إدخال أو 1-4 تفاصيل العدد
hours-next-number = العدد التالي
hours-group = الفوج
hours-came = الحاضرات
hours-adds = المحتسب
hours-none-behind = لا حصص في هذا العدد.
hours-of-a-line = المجموع حاصل السطور: افتحوا سطرا منها.
hours-behind-head = { $name } · { $number }: { $hours } · الحصص: { $count }
hours-by-course = حسب الفوج
hours-by-trainer = حسب المكونة
hours-by-module = حسب المجزوءة
hours-by-centre = حسب المركز
hours-by-month = حسب الشهر
hours-head = { $by } من { $from } إلى { $until }{ $untaken ->
    [0] {""}
   *[other] ، علامات غير مدخلة: { $untaken }
  }
alert-name = الاسم
alert-course = الفوج
alert-more = {" "}
alert-count = للتتبع: { $count }
hours-span = من { $from } إلى { $until }
hours-period = النهاية { $until } قبل البداية { $from }: اعكسوهما.
hours-module = المجزوءة
hours-trainer = المكونة
hours-month = الشهر
hours-planned = المقررة
hours-held = المنجزة
hours-lost = الضائعة
hours-attended = المتابعة
hours-presence = نسبة الحضور
hours-assiduity = نسبة المواظبة
hours-total = المجموع
hours-nobody = غير محدد
hours-lost-why = { $hours } ضائعة: { $reason }
hours-untaken = العلامات غير المدخلة: { $count }، ولا تحتسب في أي نسبة.
alert-absences = الغيابات المتتالية: { $count }
alert-low = المواظبة { $rate } %، الحد { $percent } %
alert-unreachable = الحد الأدنى { $percent } % بعيد المنال، { $reachable } % على الأكثر
alert-gone = دون حضور منذ { $days ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يوما
   *[other] { $days } يوم
  }: يقترح الانقطاع ابتداء من { $day }
alert-none = لا أحد للتتبع.
alert-why = للتتبع


## إقفال الشهر

month-closed-already = سبق إقفال هذا الشهر من طرف { $by }.
month-not-over = يستمر هذا الشهر إلى { $day }: يقفل في اليوم الموالي.
month-blocked = حصص تحول دون الإقفال: { $count }، ويعرضها --dry-run.
month-not-closed = هذا الشهر غير مقفل.
month-closed = أقفل شهر { $month } ✓
month-reopened = أعيد فتح شهر { $month } ✓
month-ready = لا شيء يحول دون إقفال هذا الشهر.
month-untaken = سجلات غير مدخلة: { $count }
month-unlocked = سجلات مفتوحة تجب المصادقة عليها من جديد: { $count }
month-blank = سجلات مصادق عليها بأسطر فارغة: { $count }
month-walk-in = سجلات فيها حضور عابر غير محدد الهوية: { $count }
month-no-reason = حصص لم تنعقد دون سبب: { $count }
month-line = {"  "}{ $course }  { $day }  { $time }
place-closing = إقفال الشهر
action-go-closing = الإقفال
action-go-closing-help = إلى إقفال الشهر: ما يمنعه بترتيب معالجته.
help-closing-1 = كل سطر يمنع إقفال الشهر؛ تُعالج الأولى أولا. مفتاح الإدخال أو الرقم يفتحه وEsc يعود.
help-closing-2 = الأسطر الباهتة للتحقق ولا تمنع الإقفال. F2 يقفل بعد تأكيد؛ وF9 v يعيد الفتح مع السبب.
closing-at = {" "}
closing-what = للمعالجة
closing-course = الفوج
closing-day = اليوم
closing-time = الساعة
closing-none = لا شيء للمعالجة هذا الشهر.
closing-head = { $month }: { $count ->
    [0] جاهز للإقفال، F2
    [one] أمر واحد للمعالجة
    [two] أمران للمعالجة
    [few] { $count } أمور للمعالجة
    [many] { $count } أمرا للمعالجة
   *[other] { $count } أمر للمعالجة
  }{ $look ->
    [0] {""}
   *[other] {" "}· { $look } للتحقق
  }
closing-closed = { $month }: أُقفل يوم { $day } من طرف { $by }
closing-ask = إقفال { $month }؟ الحصص المقفلة: { $sessions }، والعلامات: { $marks }.
closing-not = ليس الآن
closing-close = إقفال
closing-lead = 1-9 أو إدخال معالجة
closing-reopen = إعادة الفتح
closing-reason = سبب إعادة الفتح
closing-reason-missing = اذكروا سبب إعادة فتح الشهر.
closing-untaken = سجل للإدخال
closing-unlocked = سجل للمصادقة من جديد
closing-blank = أسطر غير مدخلة
closing-walk-in = حضور عابر للتعريف به
closing-no-reason = لم تنعقد دون سبب
closing-not-made-up = مؤجلة ولم تعوض
closing-clash = نفس القاعة أو المكونة
month-not-made-up = { $count ->
    [one] حصة مؤجلة لم تعوض:
    [two] حصتان مؤجلتان لم تعوضا:
    [few] { $count } حصص مؤجلة لم تعوض:
    [many] { $count } حصة مؤجلة لم تعوض:
   *[other] { $count } حصة مؤجلة لم تعوض:
  }
month-clash = { $count ->
    [one] حصة تتزامن مع أخرى في نفس القاعة أو مع نفس المكونة:
    [two] حصتان تتزامنان مع غيرهما في نفس القاعة أو مع نفس المكونة:
    [few] { $count } حصص تتزامن مع غيرها في نفس القاعة أو مع نفس المكونة:
    [many] { $count } حصة تتزامن مع غيرها في نفس القاعة أو مع نفس المكونة:
   *[other] { $count } حصة تتزامن مع غيرها في نفس القاعة أو مع نفس المكونة:
  }
action-put-off = إرجاء
action-put-off-help = يرجئ المهمة إلى يوم آخر مع السبب.
act-follow-up = تتبع مفتوح
act-close-follow-up = تتبع منته
act-put-off = تتبع مرجأ
act-note-follow-up = ملاحظة على تتبع
table-follow-up = تتبع
alert-task = التتبع
alert-kind-unreachable = الحد بعيد المنال
alert-kind-gone = غياب طويل
alert-kind-absences = غيابات متتالية
alert-kind-low = مواظبة دون الحد
follow-up-called = { $sex ->
    [m] اتُّصل به
   *[f] اتُّصل بها
  }
follow-up-visited = { $sex ->
    [m] تمت زيارته
   *[f] تمت زيارتها
  }
follow-up-unreachable = { $sex ->
    [m] تعذر الاتصال به
   *[f] تعذر الاتصال بها
  }
follow-up-returned = { $sex ->
    [m] سيعود
   *[f] ستعود
  }
follow-up-gone = { $sex ->
    [m] انقطع
   *[f] انقطعت
  }
follow-up-other = نتيجة أخرى
follow-up-what = { $name }: ما النتيجة
follow-up-note = ملاحظة إن لزم
follow-up-remark = ملاحظة
follow-up-day = إرجاء إلى
follow-up-reason = سبب الإرجاء
follow-up-reason-missing = اذكروا سبب الإرجاء.
follow-up-until-past = الإرجاء يكون إلى يوم قادم بعد { $day }.
follow-up-until-far = الإرجاء لا يتجاوز { $max } يوما: اختاروا يوما أقرب.
follow-up-open = فتح تتبع
follow-up-all = الكل
follow-up-close = النتيجة
follow-up-accept = إنهاء التسجيل
follow-up-to-open = للفتح
follow-up-due = قبل { $day }
follow-up-late = منذ { $day }
follow-up-until = مرجأ { $day }
follow-up-opened = { $name }: فُتح التتبع، قبل { $day } ✓
follow-up-opened-all = { $count ->
    [0] لكل واحدة تتبعها.
    [one] فُتح تتبع واحد ✓
    [two] فُتح تتبعان ✓
    [few] فُتحت { $count } تتبعات ✓
    [many] فُتح { $count } تتبعا ✓
   *[other] فُتح { $count } تتبع ✓
  }
follow-up-closed = { $name }: { $outcome }، انتهى التتبع ✓
follow-up-put-off = { $name }: أُرجئ التتبع إلى { $day } ✓
follow-up-left = { $name }: انقطاع عن { $course } ابتداء من { $day } ✓
follow-up-noted = { $name }: دُونت الملاحظة ✓
follow-up-none = لا تتبع مفتوحا لـ { $name }: المفتاح F4 يفتحه.
follow-up-open-here = تتبع { $name } مفتوح من قبل: المفتاح F2 يسجل النتيجة.
follow-up-nothing = لا شيء يستدعي تتبع { $name } اليوم.
follow-up-not-gone = غياب { $name } لم يطل بما يكفي: مفتاح الإدخال يفتح السطر وX ينهيه.
follow-up-open-already = يوجد تتبع مفتوح: { $by }، قبل { $day }.
follow-up-this-week = أُنجز تتبع هذا الأسبوع من طرف { $by }: التالي يُفتح الاثنين، وهذا كان ليوم { $day }.
follow-up-closed-already = هذا التتبع منته منذ { $day }.
cli-do-alerts-open = فتح تتبع لشخص أو لفوج أو للجميع
cli-do-alerts-close = إنهاء تتبع بنتيجته
cli-do-alerts-snooze = إرجاء تتبع مع السبب
cli-arg-outcome = النتيجة: called أو visited أو unreachable أو returned أو left أو other
cli-arg-say = ملاحظة
history-alert = التنبيه
history-opened-on = فُتح يوم
history-due-on = يُنجز قبل
history-owner = المكلفة
history-outcome = النتيجة
history-closed-on = انتهى يوم
place-month = شهر الفوج
sheet-month = الشهر
help-month-1 = عمود لكل حصة من الشهر: الحرف يضع العلامة في عمود المؤشر وينزل؛ و17غ ينتقل إلى السطر 17.
help-month-2 = السهمان يغيران الحصة، ثم الشهر في الطرف. T يجعل الباقيات حاضرات، وV يصادق على الحصة ويمر إلى الموالية.
help-month-3 = ما هو مخطط لا يُدخل: إما أنها غير معنية في ذلك اليوم أو أن الحصة لم تنعقد.
month-grid-empty = لا حصة في هذا الشهر. ← → لتغيير الشهر.
month-grid-marked = { $day } · { $line } { $name }: { $status }{ $minutes ->
    [0] {""}
   *[other] {" "}{ $minutes } د
  } ✓
month-grid-cleared = { $day } · { $line } { $name }: مُحي ✓
month-grid-rest = { $day } · { $count ->
    [zero] لا سطر فارغ
    [one] أخرى واحدة حاضرة ✓
    [two] أخريان حاضرتان ✓
    [few] { $count } أخريات حاضرات ✓
    [many] { $count } أخرى حاضرة ✓
   *[other] { $count } أخرى حاضرة ✓
  }
month-grid-validated = { $day } صودق عليه: الحاضرات { $present }، الغائبات { $absent }{ $untaken ->
    [0] {""}
   *[other] ، غير المدخلة { $untaken }
  } ✓
month-grid-on-sheet = ورقة الحصة: المفتاح يعمل هنا
month-grid-next = حصة أخرى
month-grid-sheet = الورقة
month-grid-hatched = خارج الفوج
month-grid-absences = غ
month-grid-rate = نسبة
month-grid-came = الحاضرات
month-grid-absent = الغائبات
month-grid-rates = الحصة { $came }/{ $of } · حضور الشهر { $month } · { $num }/{ $den }

## التسجيلات : ما يحول دونها ولائحة الانتظار والدخول الجديد

doubt-unborn = تاريخ الميلاد بعد اليوم الأول: تحققوا منه.
doubt-young = السن في اليوم الأول { $age }، والمجزوءة موجهة ابتداء من سن { $youngest }.
doubt-old = السن في اليوم الأول { $age }، والمجزوءة موجهة إلى غاية سن { $oldest }.
doubt-age = السن في اليوم الأول بين { $age } و{ $most } حسب المعروف عن الازدياد: يجب التحقق.
doubt-age-unknown = العمر غير معروف: يجب التحقق.
doubt-sex = { $sex ->
    [m] المجزوءة موجهة إلى الرجال والفتيان.
   *[f] المجزوءة موجهة إلى النساء والفتيات.
  }
doubt-sex-unknown = الجنس غير مسجل في البطاقة: يجب التحقق.
doubt-literate = القراءة معروفة، والمجزوءة موجهة إلى من لا يعرفها.
doubt-not-literate = القراءة غير معروفة، والمجزوءة تشترطها.
doubt-literacy-unknown = معرفة القراءة غير مسجلة: يجب التحقق.
doubt-schooling = سنوات الدراسة { $years }، والحد الأقصى لهذه المجزوءة { $most }.
doubt-schooling-unknown = المسار الدراسي غير مسجل: يجب التحقق.
doubt-full = الفوج مكتمل: المسجلات { $taken }، والمقاعد { $places }.
doubt-requires = المجزوءة تشترط { $modules } أولا: لا تكوين مكتمل ولا شهادة في البطاقة.
course-crowded = المسجلات { $holding } والمقاعد { $places }: الزائد { $over }.
certificate-stands = السطر { $line }، { $name }: الشهادة { $number } سارية. ألغوها أولا في سجل الشهادات مع ذكر السبب.
merging-certified = شهادتان ساريتان لنفس التكوين، { $one } و{ $other }: ألغوا بعد ذلك الزائدة منهما.
doubt-consent = الموافقة مرفوضة أو مسحوبة: يرجى طلبها من جديد قبل التسجيل.
doubt-clash = حصة أخرى في نفس الوقت مع { $course } يوم { $day } على الساعة { $time }.
doubt-clash-week = حصة أخرى في نفس الوقت مع { $course } يوم { $weekday } على الساعة { $time }.
waiting-first = أول تسجيل
waiting-commune = تسكن بجماعة المركز
waiting-eligible = تستوفي الشروط
waiting-asked = ترتيب الطلب
waiting-criterion-unknown = « { $text } » ليس معيارا. اكتبوا من 1 إلى 4، مثلا 3 1 2.
eligibility-ages-unknown = « { $text } »: أعمار غير مقروءة. اكتبوا 15-45 أو 15- أو -30.
eligibility-ages-order = السن الأدنى { $from } يفوق السن الأقصى { $to }.
renewal-unknown = « { $text } »: اكتبوا 7 لمن لا تعود، و 3R لمن تكرر، و 9+ لمن ترجع.
renewal-twice = للسطر { $line } استثناءان مختلفان: احتفظوا بواحد.

## الأوامر : كلمتان لسطر المفاتيح وجملة للمساعدة

action-help = مساعدة
action-help-help = يعرض مفاتيح هذه الشاشة وشرحها.
action-done = حفظ
action-done-help = يحفظ الاستمارة أو يصادق على السجل أو يختم ما هو مفتوح.
action-search = بحث
action-search-help = يبحث بالاسم أو البطاقة الوطنية أو الهاتف أو رقم الملف، بالعربية أو الفرنسية.
action-new = إضافة
action-new-help = يضيف هنا شخصا أو حاضرة غير مسجلة أو فوجا أو مركزا.
action-fill = ملء الباقي
action-fill-help = يملأ الفارغ: كل الباقيات حاضرات، أو آخر قيمة أدخلت.
action-files = أوراق وملفات
action-files-help = أوراق هذه الشاشة وملفاتها: تصدير واستيراد.
action-look = تصفية
action-look-help = يصفي اللائحة أو يختار الأعمدة أو يقارن.
action-note = ملاحظة
action-note-help = يكتب ملاحظة على هذا السطر.
action-palette = الأوامر
action-palette-help = يبحث عن أمر باسمه.
action-quit = خروج
action-quit-help = يغلق نجمة؛ كل شيء محفوظ والمسودات باقية.
action-undo = تراجع
action-undo-help = يتراجع عن آخر عمل لي في هذه الشاشة.
action-redo = إعادة
action-redo-help = يعيد ما تراجعتم عنه قبل قليل.
action-enter = فتح
action-enter-help = يفتح السطر أو ينتقل إلى الخانة أو السطر الموالي.
action-back = رجوع
action-back-help = يعود إلى الشاشة السابقة ويحتفظ بالمسودة.
action-up = إلى أعلى
action-up-help = ينتقل إلى السطر الأعلى.
action-down = إلى أسفل
action-down-help = ينتقل إلى السطر الأسفل.
action-left = إلى اليسار
action-left-help = ينتقل يسارا: إلى اليوم أو الحصة أو الحرف من تلك الجهة.
action-right = إلى اليمين
action-right-help = ينتقل يمينا: إلى اليوم أو الحصة أو الحرف من تلك الجهة.
action-home = البداية
action-home-help = ينتقل إلى أول سطر أو إلى بداية الخانة.
action-end = النهاية
action-end-help = ينتقل إلى آخر سطر أو إلى نهاية الخانة.
action-page-up = الصفحة السابقة
action-page-up-help = يصعد صفحة واحدة.
action-page-down = الصفحة التالية
action-page-down-help = ينزل صفحة واحدة.
action-next-field = خانة موالية
action-next-field-help = ينتقل إلى الخانة الموالية.
action-previous-field = الخانة السابقة
action-previous-field-help = يعود إلى الخانة التي جئتم منها.
action-record = بطاقتها
action-record-help = يفتح بطاقة هذا الشخص.
action-not-held = لم تنعقد
action-not-held-help = يسجل أن الحصة لم تنعقد، مع ذكر السبب.
action-skip = تجاوز
action-skip-help = ينتقل إلى السطر الموالي دون تأشير.
action-clear = مسح
action-clear-help = يمسح علامة السطر أو الحرف السابق.
action-delete = حذف
action-delete-help = يحذف الحرف الموالي.
action-redraw = إعادة الرسم
action-redraw-help = يعيد رسم الشاشة كلها.
action-reassure = لم يضع شيء
action-reassure-help = يذكر بأن لا شيء ضاع، وبكيفية الخروج.
action-go-today = اليوم
action-go-today-help = ينتقل إلى صفحة اليوم: السجلات التي لم تدخل بعد.
action-go-persons = الأشخاص
action-go-persons-help = ينتقل إلى لائحة الأشخاص.
action-go-hours = الساعات
action-go-hours-help = ينتقل إلى الساعات المبرمجة والمنجزة والضائعة والمتابعة.
action-go-alerts = للتتبع
action-go-alerts-help = ينتقل إلى من يجب الاتصال بهن أو زيارتهن.
action-go-courses = الأفواج
action-go-courses-help = ينتقل إلى لائحة الأفواج.
action-go-centres = المراكز
action-go-centres-help = ينتقل إلى لائحة المراكز.
action-go-modules = المجزوءات
action-go-modules-help = ينتقل إلى لائحة المجزوءات.
action-go-closures = أيام الإغلاق
action-go-closures-help = ينتقل إلى الأيام التي لا حصص فيها.
action-go-history = سجل التغييرات
action-go-history-help = يعرض من غير ماذا ومتى.
action-language = اللغة
action-language-help = يغير لغة الواجهة دون إغلاق أي شيء.
action-arabic-display = عرض العربية
action-arabic-display-help = يغير طريقة إرسال العربية إلى هذه الطرفية إن ظهرت الكلمات معكوسة.
action-theme = الألوان
action-theme-help = يغير الألوان: داكنة أو بسيطة أو بلا ألوان.
action-calibrate = ضبط العربية
action-calibrate-help = يعرض السطر نفسه بثلاث طرق وتختارون الطريقة التي تُقرأ صحيحة على هذه الطرفية.
action-keyboard = لوحة المفاتيح
action-keyboard-help = يعرض ما يرسله كل مفتاح والإعداد الذي يجب تغييره.
action-word-left = كلمة لليسار
action-word-left-help = ينتقل إلى الكلمة التي على اليسار في الخانة.
action-word-right = كلمة لليمين
action-word-right-help = ينتقل إلى الكلمة التي على اليمين في الخانة.
action-select-word = تحديد الكلمة
action-select-word-help = يحدد الكلمة ثم الخانة كلها: ما يُكتب بعد ذلك يحل محلها.
action-unlock = رفع القفل
action-unlock-help = يعيد فتح سجل مقفل، مع ذكر السبب.
action-identify = تعريف
action-identify-help = يحدد هوية من حضرت دون أن تكون مسجلة.
action-leave = مغادرة
action-leave-help = ينهي تسجيلا، بتاريخه وسببه.
action-renew = دخول جديد
action-renew-help = يعيد تسجيل الفوج كله في فوج آخر، إلا الأسطر المذكورة.
action-renumber = ترتيب أبجدي
action-renumber-help = يرقم الأسطر حسب الترتيب الأبجدي، ما دام لم يطبع ولم يملأ أي سجل.
action-discard = التخلي
action-discard-help = ينسى ما كُتب في هذه البطاقة، بعد سؤال.

## الشاشات

place-today = اليوم
place-sheet = ورقة الحضور
place-persons = الأشخاص
place-person = بطاقة الشخص
place-hours = الساعات
place-alerts = للتتبع
place-courses = الأفواج
place-course = الفوج
place-form = الاستمارة
place-centres = المراكز
place-modules = المجزوءات
place-closures = أيام الإغلاق
place-import = الاستيراد
place-export = سجل الشهر
place-history = سجل التغييرات
place-founding = التشغيل الأول
place-keyboard = تجربة لوحة المفاتيح

## ما تعذر على قاعدة المعطيات وعلاجه

trouble-busy = حاسوب آخر يكتب الآن: لم يحفظ شيء. أعيدوا المحاولة بعد لحظة.
trouble-full = القرص ممتلئ أو محمي: لم يحفظ شيء وما أدخلتموه باق على الشاشة. أفرغوا مكانا ثم أعيدوا المحاولة.
trouble-disk = تعطل القرص أو الذاكرة: لم يحفظ شيء وما أدخلتموه باق على الشاشة. أعيدوا المحاولة ثم أخبروا مصلحة المعلوميات.
trouble-unknown = تعذر التأكد من حفظ آخر عمل: لا تطفئوا الحاسوب وانظروا سجل التغييرات قبل إعادته.
trouble-conflict = غُيّر الشيء نفسه من طرف { $clerk } قبل قليل: لم يُمح أي تغيير. راجعوا ما كُتب ثم أعيدوا المحاولة عند الحاجة.
trouble-problems = بعض الخانات تحتاج إلى تصحيح: كل خانة تبين ما ينقصها.
trouble-locked = هذا السجل مقفل: ارفعوا القفل أولا مع ذكر السبب.
trouble-gone = لم يعد هذا موجودا: حذفه حاسوب آخر. Esc يعيدكم إلى الشاشة السابقة.
trouble-moved = نقل ملف قاعدة المعطيات أو استبدل أو حذف أثناء العمل: لم يحفظ شيء. أبقوا هذه الشاشة مفتوحة واتصلوا بمصلحة المعلوميات.
trouble-newer = صيغة هذه القاعدة { $file } وهذا البرنامج يعرف الصيغة { $program }: اخرجوا وشغلوا نجمة الجديدة.
trouble-damaged = هذا الملف ليس قاعدة نجمة أو أصابه عطب: شغلوا « najma check » ثم استرجعوا آخر نسخة احتياطية.
trouble-taken = هذه القيمة مستعملة من قبل في { $column }: ابحثوا عن صاحبها أو غيروها.
trouble-referred = بطاقات أخرى مرتبطة به: احذفوها أولا.
trouble-rule = ترفض القاعدة هذه القيمة، القاعدة المعنية { $rule }: صححوها ثم أعيدوا المحاولة.

## ما ترفضه القاعدة وما يجب فعله

centre-code-taken = الرمز { $code } يخص مركزا آخر: اختاروا رمزا غيره.
module-code-taken = المجزوءة { $code } موجودة بهذه الصيغة: غيروا الرمز أو الصيغة.
course-code-taken = الرمز { $code } يخص فوجا آخر: اختاروا رمزا غيره.
enrolment-away-already = التوقف مسجل من قبل ابتداء من { $day }: سجلوا العودة أولا أو اختاروا أياما أخرى.
enrolment-left-then = { $line } { $name }: { $sex ->
    [m] غادر الفوج يوم { $day } ولا يمكن أن تكون عودته قبل ذلك
   *[f] غادرت الفوج يوم { $day } ولا يمكن أن تكون عودتها قبل ذلك
  }. حددوا يوما لاحقا.
enrolment-back-before = لا يمكن أن تكون العودة قبل { $day }: اختاروا تاريخا لاحقا.
enrolment-marked-away = توجد علامة يوم { $day }: اختاروا أياما أخرى أو امحوا تلك العلامة أولا.
enrolment-marked-twice = توجد علامة في السطر { $line } يوم { $day }: امحوا إحدى العلامتين أولا.
enrolment-no-end = ينتهي التسجيل بانقطاع أو إتمام أو نقل أو إلغاء.
enrolment-nobody = السطر { $line } حضور عابر: حددوا هويته أولا.
enrolment-nobody-waits = لا أحد ينتظر مقعدا في هذا الفوج.
enrolment-not-registered = لا يؤكد إلا تسجيل لم يبدأ بعد، والوضعية الحالية: { $state }.
enrolment-not-suspended = السطر { $line } غير موقوف.
enrolment-not-waiting = هذا الشخص ليس في لائحة انتظار هذا الفوج.
enrolment-not-yet = لا يبدأ التسجيل إلا يوم { $day }: اختاروا تاريخا لاحقا.
enrolment-open-already = السطر { $line } ما زال في الفوج: لا شيء لإعادة فتحه.
enrolment-outside-course = يمتد هذا الفوج من { $from } إلى { $to }: اختاروا يوما بينهما.
enrolment-over = السطر { $line } لم يعد في الفوج: أعيدوا فتحه أولا.
enrolment-same-course = هو الفوج نفسه: اختاروا غيره.
enrolment-still-waits = هذا الشخص ما زال ينتظر مقعدا: سجلوه أولا.
enrolment-waits-already = هذا الشخص موجود في لائحة الانتظار.
enrolment-already-here = هذا الشخص موجود في الفوج، السطر { $line }: أشروا على ذلك السطر.
enrolment-course-full = أقصى عدد لأسطر الفوج هو { $most }: افتحوا فوجا آخر.
enrolment-course-over = ينتهي الفوج قبل { $day }: اختاروا تاريخا أسبق أو مددوا الفوج.
cli-course-ended = انتهى { $course } في { $day } ولم يعد يستقبل أحدا. لتسجيل منسي حددوا يومه الأول بـ --from، وإلا فمددوا الفوج.
enrolment-ends-before = لا يبدأ التسجيل إلا يوم { $day }: اختاروا تاريخا لاحقا.
enrolment-identified = هوية هذا السطر معروفة: افتحوا البطاقة لتصحيحها.
enrolment-marked-after = توجد علامة يوم { $day }: اختاروا تاريخ مغادرة لاحقا أو امحوا تلك العلامة أولا.
enrolment-numbers-fixed = الأرقام مثبتة على ورقة مطبوعة أو مؤشر عليها: لا يمكن تغييرها.
session-already-cancelled = سبق تسجيل أن هذه الحصة لم تنعقد.
session-past-midnight = حصة مدتها { $minutes } تبدأ على { $time } تنتهي بعد منتصف الليل: اختاروا ساعة أخرى.
session-not-cancelled = لم يسجل أن هذه الحصة لم تنعقد: لا شيء لإعادته.
session-restored = { $course }: أعيدت الحصة للإدخال
session-exists = لهذا الفوج حصة يوم { $day } في نفس الساعة: افتحوها أو غيروا الساعة.
sheet-not-concerned = السطر { $line } غير معني في ذلك اليوم: تحققوا من تواريخه في الفوج.
sheet-walk-in-unnamed = اكتبوا اسما لهذا الشخص: يكفي « لطيفة، دوار تيزي ».
frame-paste-cut = النص الملصق طويل جدا: لم يقرأ إلا أوله.
sample-exists = هذا الملف موجود: اختاروا اسما آخر.

## الأشخاص

person-name = الاسم باللاتينية
person-name_ar = الاسم العائلي والشخصي
person-file = رقم الملف الورقي
person-file-hint = الرقم المكتوب على الملف إن وجد
person-family = النسب باللاتينية
person-family_ar = الاسم العائلي
person-given = الاسم باللاتينية
person-given_ar = الاسم الشخصي
person-birth = { $sex ->
    [f] تاريخ ازديادها
    [m] تاريخ ازدياده
   *[other] الازدياد
  }
person-birth-hint = 12/3/1995 أو 3/1995 أو 1995 أو 23a للسن
person-sex = الجنس
person-sex-f = أنثى
person-sex-m = ذكر
person-commune = الجماعة
person-commune-hint = بداية اسمها بالعربية أو الفرنسية
person-douar = الدوار أو الحي
person-phone = الهاتف
person-phone-hint = الهاتف الشخصي أو هاتف أحد الأقارب
person-cin = رقم البطاقة الوطنية
person-cin-hint = يترك فارغا إن لم توجد بطاقة
person-note = ملاحظة

## المراكز

centre-code = الرمز
centre-code-hint = قصير ووحيد، مثل AZI
centre-name = الاسم بالفرنسية
centre-name_ar = الاسم
centre-kind = النوع
centre-kind-cef = مركز التربية والتكوين
centre-kind-cfa = مركز التكوين بالتدرج المهني
centre-kind-eps = مؤسسة الرعاية الاجتماعية
centre-kind-emf = فضاء متعدد الوظائف للنساء
centre-kind-cas = مركز المساعدة الاجتماعية
centre-kind-je = روض الأطفال
centre-kind-creche = حضانة
centre-kind-cp = مركز متعدد الاختصاصات
centre-kind-association = جمعية شريكة
centre-kind-other = نوع آخر
centre-commune = الجماعة
centre-commune-hint = بداية اسمها بالعربية أو الفرنسية
centre-souk = يوم السوق
centre-souk-hint = تتم الإشارة إلى حصص ذلك اليوم
centre-souk-1 = الاثنين
centre-souk-2 = الثلاثاء
centre-souk-3 = الأربعاء
centre-souk-4 = الخميس
centre-souk-5 = الجمعة
centre-souk-6 = السبت
centre-souk-7 = الأحد

## المجزوءات

module-code = الرمز
module-code-hint = مثل COUT-M2
module-version = صيغة
module-title = العنوان بالفرنسية
module-title_ar = العنوان
module-theme = المجال
module-theme-literacy = محو الأمية
module-theme-health = الصحة والنظافة
module-theme-rights = الحقوق
module-theme-procedures = المساطر الإدارية
module-theme-enterprise = التعاونيات والمشاريع الصغرى
module-theme-trade = الحرف والمهن
module-theme-other = مجال آخر
module-hours = الساعات
module-hours-hint = الغلاف الزمني المقرر

## أيام الإغلاق

closure-centre = المركز
closure-centre-hint = فارغ: كل مراكز المندوبية
closure-from = من
closure-to = إلى
closure-to-hint = آخر يوم بلا حصص
closure-title = السبب بالفرنسية
closure-title_ar = السبب

## الأفواج

course-code = الرمز
course-code-hint = مثل COUT-M2-B
course-module = المجزوءة
course-centre = المركز
course-name = الفوج بالفرنسية
course-name-hint = الاسم الذي يستعمله الجميع: Couture M2-B
course-name_ar = الفوج
course-room = القاعة
course-trainer = المكونة
course-starts_on = البداية
course-ends_on = النهاية
course-capacity = المقاعد
course-slots = التوقيت
course-slots-hint = الاثنين 9-12، الخميس 14:30-16
course-enrolled = عدد

## شاشات الأفواج

courses-empty = لا يوجد أي فوج بعد. الفوج يجمع مستفيدات حول مجزوءة، في مركز، وفي أوقات محددة.
    F4 لفوج جديد؛ يلزمه مجزوءة F9 m ومركز F9 e.
courses-counts = أفواج جارية أو مقبلة: { $running }{ $ended ->
    [0] {""}
   *[other] {" · "}منتهية: { $ended }
  }
courses-new = فوج جديد
courses-new-person = شخص جديد
course-edit = تعديل
course-files = ملفات
course-exams = الامتحانات
course-saved = { $name }: تم حفظ الفوج ✓
course-slot = { $days } من { $from } إلى { $to }
course-slot-and = {" و"}
course-slot-comma = {"، "}
course-span = من { $from } إلى { $to }
course-no-slots = ليس لهذا الفوج استعمال زمن: F7 للتعديل، ثم مثلا الاثنين 9-12، الخميس 14:30-16
course-no-slots-short = بدون استعمال زمن
course-planned-already = جميع حصص استعمال الزمن مبرمجة
course-planned = تمت برمجة الحصص، عددها { $count } ✓
course-plan = برمجة
course-plan-title = برمجة استعمال الزمن
course-plan-what = عدد الحصص التي ستنشأ: { $count }، من { $from } إلى { $to }.
course-plan-closed = حصص تصادف أيام إغلاق ولن تنشأ: { $count }
course-not-now = ليس الآن
course-pane-lines = المسجلات { $count }{ $places ->
    [0] {""}
   *[other] {" "}من { $places }
  }
course-pane-sessions = الحصص: المنجزة { $held }{ $coming ->
    [0] {""}
   *[other] ، المقبلة { $coming }
  }
course-pane-missing = للبرمجة { $count }: F5
course-lines-empty = لا أحد مسجل في هذا الفوج بعد.
    F4 للبحث عن شخص وتسجيله؛ F6 لتسجيل لائحة كاملة من جدول.
course-sessions-empty = لا توجد أي حصة بعد.
    F5 لبرمجة حصص استعمال الزمن، وF4 لإضافة حصة استثنائية.
course-no-line = لا يوجد سطر تحت المؤشر
course-no-session = لا توجد حصة تحت المؤشر
course-next = التالي
course-enrol = تسجيل
course-enrol-whom = تسجيل
course-enrol-nobody = لا أحد بهذا الاسم. F4 يفتح بطاقة جديدة بما كتبتم.
course-enrolled-one = { $line } { $name }: { $sex ->
    [m] مسجل
   *[f] مسجلة
  } ✓
course-enrolled-back = { $line } { $name }: { $sex ->
    [m] عاد إلى سطره السابق
   *[f] عادت إلى سطرها السابق
  }، والسجلات السابقة لا تتغير ✓
course-enrolled-stays = { $line } { $name }: { $sex ->
    [m] باق في الفوج وألغيت مغادرته المقررة
   *[f] باقية في الفوج وألغيت مغادرتها المقررة
  } يوم { $day } ✓
course-enrolled-already = { $name }: التسجيل موجود في الفوج من قبل، السطر { $line }
course-enough = انتهى
course-leave = مغادرة
course-leave-title = { $line } { $name }: إنهاء التسجيل
course-way-resume = عودة
course-way-reopen = إعادة فتح
course-way-promote = منح المقعد
course-move-whither = النقل إلى
course-move-day = أول يوم في الفوج الآخر
course-suspend-day = أول يوم من التوقيف
course-suspend-until = آخر يوم إن كان معروفا
course-back-day = أول يوم في الفوج
course-whither-none = لا فوج جاريا أو مقبلا بهذا الاسم.
course-waits-title = الرتبة { $rank } { $name }: في انتظار مقعد
course-waits-why = { $count ->
    [0] طلب يوم { $day }
    [1] { $one } · طلب يوم { $day }
    [2] { $one } · { $two } · طلب يوم { $day }
   *[other] { $one } · { $two } · { $three } · طلب يوم { $day }
  }
course-standing-waits = في الانتظار، { $rank }
course-standing-doubts = { $state } !
course-exception = استثناء: { $reason }
course-doubt-title = { $name }: ما يجب معرفته قبل التسجيل
course-doubt-reason = سبب الاستثناء
course-doubt-not = عدم التسجيل
course-enrol-anyway = التسجيل رغم ذلك
course-wait = لائحة الانتظار
course-waits = { $name }: لائحة الانتظار، الرتبة { $rank } ✓
course-suspended = { $line } { $name }: { $sex ->
    [m] موقوف
   *[f] موقوفة
  } مؤقتا ابتداء من { $day } ✓
course-resumed = { $line } { $name }: { $sex ->
    [m] عاد
   *[f] عادت
  } يوم { $day } ✓
course-confirmed = { $line } { $name }: { $sex ->
    [m] مؤكد
   *[f] مؤكدة
  } ✓
course-promoted = { $line } { $name }: { $sex ->
    [m] مسجل
   *[f] مسجلة
  } ابتداء من { $day } ✓
course-moved = { $line } { $name }: { $sex ->
    [m] نقل
   *[f] نقلت
  } إلى { $course } يوم { $day } ✓
course-left-free = { $line } { $name }: { $state } ✓ · X يمنح المقعد الشاغر
course-renew-whither = إعادة التسجيل في
course-renew-repeaters = فوج المكررات
course-renew-except = ما عدا الأسطر
course-renew-how = الكل إلى { $course } ما عدا: 7 لا تعود · 3R تكرر · 9+ ترجع
course-renewed = المعاد تسجيلهن: { $count }{ $repeat ->
    [0] {""}
   *[other] ، منهن مكررات: { $repeat }
  }{ $left ->
    [0] {""}
   *[other] ، لا يعدن: { $left }
  }{ $doubtful ->
    [0] {""}
   *[other] ، للتحقق: { $doubtful }
  }{ $known ->
    [0] {""}
   *[other] ، لهن مقعد من قبل: { $known }
  }{ $gone ->
    [0] {""}
   *[other] ، غادرن الفوج الجديد من قبل: { $lines }، وعلامة + بعد رقم السطر ترجعهن
  } ✓
course-leave-day = أول يوم لم تعد فيه ضمن الفوج
course-leave-reason = السبب، إن كان معروفا
course-left = { $line } { $name }: { $state } ابتداء من { $day } ✓
course-renumbered = تم ترقيم الأسطر حسب الترتيب الأبجدي، عددها { $count } ✓
course-extra = حصة استثنائية
course-extra-on = يوم الحصة
course-extra-at = الساعة
course-extra-for = المدة
course-session-added = أضيفت حصة يوم { $day } على الساعة { $time } ✓
course-to-sessions = الحصص
course-to-lines = المسجلات
course-standing-left = { $state } { $day }
course-standing-walk-in = يجب تحديد الهوية

enrolment-number = ر.ت
enrolment-name = الاسم باللاتينية
enrolment-name_ar = الاسم بالعربية
enrolment-from = منذ
enrolment-standing = الوضعية

session-weekday = اليوم
session-on = التاريخ
session-starts = الساعة
session-length = المدة
session-state = الحصة
session-register = السجل
session-came = الحضور

help-hours-1 = ساعات السنة الدراسية. يغير Tab أو السهمان: الفوج، المجزوءة، المكونة، المركز، الشهر.
help-hours-2 = نسبة الحضور تعد الحضور حصة بحصة، ونسبة المواظبة تعد الدقائق. يعرض مفتاح الإدخال أو الأرقام من 1 إلى 4 الحصص التي يتكون منها عدد: المقررة، المنجزة، الضائعة، المتابعة. F6 حسب المكونات يفتح كشف ساعاتها. تحتسب الحصة المؤجلة مرة واحدة، في اليوم والشهر اللذين توجد فيهما الآن.
help-alerts-1 = من تستدعي مواظبتهن اتصالا أو زيارة: سطر واحد لكل امرأة، و+1 يعني أن هناك سببا آخر.
help-alerts-2 = F4 يفتح تتبعا، ثم F2 للنتيجة وR للإرجاء وF8 للملاحظة وW للإسناد. الحدود: F9 F5.
help-courses-1 = الأفواج الجارية والمقبلة أولا، ثم المنتهية. مفتاح الإدخال يفتح الفوج.
help-courses-2 = F4 لفوج جديد، وF7 لتعديل فوج المؤشر: المجزوءة والمركز والتواريخ واستعمال الزمن.
help-course-1 = Tab للانتقال بين المسجلات والحصص. مفتاح الإدخال يفتح بطاقة الشخص أو ورقة الحضور.
help-course-2 = في المسجلات: F4 للتسجيل واحدة تلو الأخرى، وX لإنهاء تسجيل بتاريخه وسببه.
help-course-3 = أرقام الترتيب هي أرقام الورق: F9 r يرتبها أبجديا ما دام لم يطبع ولم يملأ أي سجل.
help-course-4 = في الحصص: F5 لبرمجة استعمال الزمن دون أيام الإغلاق، وF4 لحصة استثنائية، وX للتصريح بعدم انعقادها. F9 7 يرجئها، وF9 8 من أنجزها، وF9 9 ما أنجز فيها، وF9 v كم دامت؛ وF9 5 يحول أسابيع كاملة.
help-course-5 = F6 لتصدير سجل شهر، أو لتسجيل لائحة كاملة من جدول. F8 يفتح الامتحانات والتقويمات، وC الشهادات؛ وF9 = يعيد الفوج أو يقسمه أو يدمجه.

## تصدير سجل شهر

export-month = { $course }: سجل شهر { $month }
export-turn = ← → شهر آخر
export-next-month = شهر آخر
export-write = كتابة
export-xlsx = مصنف XLSX لبرنامج Excel أو LibreOffice
export-csv = نص بأعمدة CSV
export-import = استيراد لائحة أشخاص وتسجيلهم في هذا الفوج
export-written = كتب السجل في: { $file }
export-untaken = غير مملوءة
export-attended = الساعات المتابعة
export-offered = الساعات المبرمجة
help-export-1 = سجل الشهر: سطر لكل مستفيدة وعمود لكل حصة. ← → لتغيير الشهر.
help-export-2 = يوضع الملف في المجلد exports بجانب قاعدة المعطيات، ولا يقرؤه إلا صاحبه.

## شاشة الاستيراد

importing-file = الملف
importing-name = الملف
importing-folder = المجلد
importing-day = التاريخ
importing-size = الحجم
importing-line = السطر
importing-person = الشخص
importing-verdict = النتيجة
importing-why = التفصيل
importing-empty = لا يوجد هنا أي ملف CSV أو XLSX. اكتبوا مساره، مثلا ~/liste.xlsx،
    أو ضعوه في المجلد inbox بجانب قاعدة المعطيات.
importing-choose = اختاروا ملفا أو اكتبوا مساره
importing-needs-name = لا يوجد عمود يتضمن اسما: مفتاح الإدخال يحدد محتوى عمود المؤشر
importing-unnamed = لا يوجد سطر عناوين: مفتاح الإدخال يحدد محتوى كل عمود
importing-nothing = لا شيء للاستيراد: كل هؤلاء معروفون أو يجب تصحيحهم
importing-tried = انتهت التجربة: لم يحفظ شيء بعد
importing-tries = { $bar } { $share } % · أسطر مقروءة: { $rows }
importing-writes = { $bar } { $share } % · أسطر مستوردة: { $rows }
importing-under-way = { $file }: الاستيراد جار…
importing-being-tried = { $file }: التجربة جارية…
importing-stop = إيقاف
importing-stop-ask = هل يوقف الاستيراد؟ لن يحفظ شيء من هذا الملف.
importing-stop-lead = 2 إيقاف
importing-go-on = متابعة
importing-take = اختيار
importing-try = تجربة
importing-column = العمود
importing-first-row = السطر الأول
importing-course = الفوج
importing-duplicates = التكرار
importing-do = استيراد
importing-to-columns = الأعمدة
importing-all-new = كلهم أشخاص جدد: لا شيء للمراجعة.
importing-no-course = بدون تسجيل في فوج
importing-into = التسجيل في { $course }
importing-doubles-skip = التكرار المحتمل يوضع جانبا
importing-doubles-add = التكرار المحتمل يضاف
importing-doubles-update = التكرار المحتمل يستكمل
importing-columns = { $file } · عدد الأعمدة: { $count }
importing-report = أسطر مقروءة: { $rows }. لم يحفظ شيء بعد.
importing-count-add = إضافة: { $count }
importing-count-update = تحيين: { $count }
importing-count-known = معروفة: { $count }
importing-count-possible = تكرار محتمل: { $count }
importing-count-error = للتصحيح: { $count }
importing-count-enrolled = تسجيل: { $count }
importing-rejects-name = rejets
importing-done = الاستيراد: إضافة { $added }، تحيين { $updated }، تسجيل { $enrolled } ✓{ $rejected ->
    [0] {""}
   *[other] {" "}مرفوضة { $rejected }
  }
importing-done-rejects = الاستيراد: إضافة { $added }، تحيين { $updated }، تسجيل { $enrolled } ✓ المرفوضة { $rejected } في { $file }
help-import-1 = اختاروا جدولا CSV أو XLSX: يقرأ دون أن يحفظ شيء.
help-import-2 = تحققوا من محتوى كل عمود، ثم F2 للتجربة: ما سيضاف وما سيحين وما هو محتمل وما يجب تصحيحه.
help-import-3 = F2 مرة أخرى يستورد الكل دفعة واحدة؛ Ctrl-Z يتراجع عن الاستيراد كله. الأسطر المرفوضة تكتب في ملف لتصحيحها.
help-import-4 = F7 لاختيار الفوج الذي يسجلون فيه، وF5 لمصير التكرار المحتمل.

## التشغيل الأول

founding-title = نجمة، أول تشغيل
founding-intro-1 = ثلاثة أجوبة، وتنشأ قاعدة معطيات مندوبيتكم على هذا الجهاز.
founding-intro-2 = تسجل فيها عطل السنة الدراسية، وكل شيء قابل للتعديل بعد ذلك.
founding-delegation = المندوبية
founding-delegation-hint = بداية اسمها، بالعربية أو بالفرنسية
founding-language = اللغة
founding-language-fr = Français
founding-language-ar = العربية
founding-language-zgh = ⵜⴰⵎⴰⵣⵉⵖⵜ
founding-language-zgh-Latn = Tamaziɣt
founding-language-en = English
founding-name = اسمكم
founding-name-hint = كما سيظهر في سجل التغييرات
founding-new = خارج اللائحة: رمز مؤقت
founding-leave = Esc مرة أخرى للخروج؛ لن ينشأ شيء
founding-next = التالي
founding-create = إنشاء
founding-quit = خروج
help-founding-1 = اكتبوا بداية اسم مندوبيتكم، واختاروا اللغة، وتحققوا من اسمكم: F2 ينشئ قاعدة المعطيات.


### إطار كل شاشة

frame-najma = نجمة
frame-undo = { $key } تراجع
frame-too-small = النافذة صغيرة جدا: تحتاج نجمة إلى { $columns } عمودا و{ $rows } سطرا. كبّروها، لن يضيع شيء؛ وحتى ذلك الحين لا تكتب المفاتيح شيئا.
frame-reassure = لم يضع أي شيء؛ F9 q للخروج
frame-no-such-key = لا عمل لهذا المفتاح هنا؛ F1 يعرض المفاتيح
frame-paste-nowhere = لا مكان للصق هنا: افتحوا خانة أولا
frame-language = الواجهة بالعربية
frame-theme = الألوان: { $theme }
theme-dark = داكنة
theme-plain = بسيطة
theme-mono = بلا ألوان
frame-bidi = عرض العربية: { $mode }
frame-field-full = الخانة ممتلئة: { $count ->
    [one] لم يُحفظ حرف واحد
    [two] لم يُحفظ حرفان
    [few] لم تُحفظ { $count } أحرف
   *[other] لم يُحفظ { $count } حرفا
  }
frame-not-here = لا شيء يُفتح هنا
frame-unheard = { $why } — ما تكتبونه لا يؤخذ: لم يُفتح شيء

undo-done = تم التراجع عن: { $act } { $about }
undo-nothing = لا شيء للتراجع عنه هنا
redo-done = تمت الإعادة: { $act } { $about }
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
act-restore = إعادة حصة للإدخال
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
act-confirm = تأكيد تسجيل
act-suspend = توقيف
act-resume = عودة
act-reopen = إعادة فتح
act-transfer = نقل
act-wait = لائحة الانتظار
act-promote = منح مقعد
act-renew = الدخول الجديد
act-close-month = إقفال شهر
act-reopen-month = إعادة فتح شهر
act-eligibility = شروط مجزوءة
act-renumber = إعادة الترقيم
act-import = استيراد
act-setting = إعداد
act-undo = تراجع
act-redo = إعادة
act-sample = معطيات نموذجية

### اليوم

today-delegation = المندوبية الإقليمية: { $name }
today-registers = السجلات
today-counts = { $due } للإدخال · { $coming } قادمة
today-taken = { $taken } من { $of }
today-age = { $days ->
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يوما
   *[other] { $days } يوم
  }
today-before = { $day }: { $held ->
    [zero] لم تنعقد أي حصة
    [one] انعقدت حصة واحدة
    [two] انعقدت حصتان
    [few] انعقدت { $held } حصص
   *[other] انعقدت { $held } حصة
  }{ $lost ->
    [zero] {""}
    [one] ، ولم تنعقد حصة: { $reasons }
    [two] ، ولم تنعقد حصتان: { $reasons }
    [few] ، ولم تنعقد { $lost } حصص: { $reasons }
   *[other] ، ولم تنعقد { $lost } حصة: { $reasons }
  } · نسبة الحضور { $rate } %
today-empty = لا سجل ينتظر الإدخال: كل شيء محيَّن. السهمان يعرضان باقي الأيام.
today-begin = لا شيء هنا بعد. ابدؤوا بمركز: F9 e، ثم مجزوءة: F9 m، ثم فوج: F9 g. تستورد المستفيدات من جدول بواسطة F9 p ثم F6.
today-no-session = لا حصة في هذا اليوم. السهمان يغيران اليوم، وEsc يعود إلى اليوم الحالي.
today-no-such-line = لا يوجد سطر { $line } هنا
today-overtaken = { $course }، { $day }: أُدخل هذا السجل للتو من طرف موظف آخر. لم يُفتح شيء، واللائحة محيّنة
today-not-held = { $course }: حصة لم تنعقد، تم الحفظ
today-at = على { $time }
today-open = فتح
today-lead = 1-9 أو إدخال فتح
today-resume-sheet = استئناف ما كان عند انقطاع الخط: { $course }، حصة { $day }

register-untaken = لم يُدخل
register-draft = مسودة
register-validated = مصادق عليه
register-unlocked = مفتوح
register-locked = مقفل
session-planned = مبرمجة
session-cancelled = ألغيت: { $reason }
session-not-held = لم تنعقد: { $reason }
session-cancelled-short = لم تنعقد
session-has-marks = في هذه الحصة علامات: امحوها أولا أو تراجعوا عنها بـ Ctrl-Z
reason-other = سبب آخر يُكتب

### ورقة الحضور

sheet-title = { $course } › الحصة { $n }/{ $of }
sheet-also = هنا أيضا: { $clerks }
sheet-number = ر.ت
sheet-name = الاسم باللاتينية
sheet-name-ar = الاسم العائلي والشخصي
sheet-last = آخر 4
sheet-mark = التأشير
sheet-list-end = نهاية اللائحة: T الباقيات حاضرات، V المصادقة
sheet-walk-in-name = لتحديد الهوية « { $label } »
sheet-minutes = { " " }{ $minutes } د
sheet-left-to-take = للإدخال { $count }
sheet-hours = الساعات المتابَعة { $attended } من { $offered }
sheet-marked = { $line } { $status } ✓ { $name }
sheet-late = { $line } { $status } { $minutes } د ✓ { $name }
sheet-corrected = { $line } { $name }: { $status }، تم التصحيح ✓
sheet-cleared = { $line } { $name }: تم المحو ✓
sheet-noted = تم حفظ الملاحظة ✓
sheet-walked-in = { $line } { $name }: حضور عابر، حاضرة ✓
sheet-unlocked = فُتح السجل، وسيُقفل عند المصادقة
sheet-rest-present = { $count ->
    [zero] لا سطر للملء
    [one] أضيفت حاضرة واحدة ✓
    [two] أضيفت حاضرتان ✓
    [few] أضيفت { $count } حاضرات ✓
   *[other] أضيفت { $count } حاضرة ✓
  }
sheet-validated = { $course }: تمت المصادقة، الحاضرات { $present }، الغائبات { $absent }{ $untaken ->
    [zero] {""}
   *[other] ، { $untaken } لم تُدخل
  }
sheet-already-validated = سبقت المصادقة على هذا السجل
sheet-untaken = { $count ->
    [one] سطر واحد لم يُدخل: { $name }
    [two] سطران لم يُدخلا، أولهما { $name }
    [few] { $count } أسطر لم تُدخل، أولها { $name }
   *[other] { $count } سطرا لم تُدخل، أولها { $name }
  }
sheet-go-untaken = الذهاب إليه
sheet-validate-anyway = المصادقة هكذا
sheet-end = نهاية اللائحة: لم يُؤشَّر على أي سطر
sheet-no-line = لا يوجد سطر { $line }: آخر سطر هو { $last }
sheet-line-between = لا يوجد سطر { $line }: بعد السطر { $before } يأتي السطر { $after }
sheet-doubted = السطر { $line }: لم يسجل شيء. أعيدوا كتابته، أو اضغطوا المفتاح نفسه للمتابعة
sheet-unheard = ما كتبتموه لم يؤخذ: تحققوا، أو اضغطوا المفتاح نفسه للمتابعة
sheet-no-status = « { $key } » ليس تأشيرا؛ السطر { $line } ينتظر { $letters }
sheet-letters = ح أو غ أو ت أو م أو ع
sheet-of-line = { $line } { $name }: { $why }
sheet-number-pending = السطر { $line } ينتظر تأشيره: حرف، أو ⌫ لنسيانه
sheet-not-yet = { $line } { $name }: لا يبدأ التسجيل إلا يوم { $day }
sheet-left = { $line } { $name }: كانت مغادرة الفوج يوم { $day }
sheet-locked = أُقفل السجل بعد { $days ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يوما
   *[other] { $days } يوم
  }: F9 v يفتحه مع ذكر السبب
sheet-not-locked = هذا السجل غير مقفل
sheet-future = لم تنعقد هذه الحصة بعد: يُملأ سجلها ابتداء من { $day }
sheet-cancelled = حصة لم تنعقد: إن كانت قد انعقدت فالمفتاح X يعيدها للإدخال
sheet-nothing-to-clear = لا شيء للمحو في هذا السطر
sheet-no-neighbour = لا حصة أخرى من هذه الجهة
sheet-note-unmarked = أشّروا على السطر أولا ثم أضيفوا الملاحظة
sheet-note-of = ملاحظة · { $line } { $name }
sheet-walk-in = اسم الحضور العابر
sheet-walk-in-short = حضور عابر
sheet-unlock-reason = سبب فتح السجل
sheet-fill = الباقيات حاضرات
sheet-validate = المصادقة
sheet-lead = { $letters } · 17{ $absent } سطر وتأشير
sheet-key-1 = 17غ
sheet-key-1-help = الذهاب إلى السطر 17 والتأشير عليه بالغياب
sheet-key-2 = 3غ7غ12م
sheet-key-2-help = عدة أسطر متتابعة
sheet-key-3 = ت.20
sheet-key-3-help = تأخر 20 دقيقة؛ أيضا بالفاصلة أو النقطتين
sheet-key-4 = 17 إدخال
sheet-key-4-help = الذهاب إلى السطر 17
label-present = ح
label-late = ت
label-absent = غ
label-justified = م
label-exempt = ع

### مساعدة الشاشات

help-today-1 = السجلات التي تنتظر الإدخال من الأقدم إلى الأحدث. الرقم يفتح السطر.
help-today-2 = السهمان يعرضان حصص باقي الأيام. X يسجل أن حصة لم تنعقد مع السبب.
help-sheet-1 = الحرف يؤشر على السطر ويمر إلى الذي يليه؛ والرقم قبل الحرف يذهب أولا إلى ذلك السطر.
help-sheet-2 = أشّروا على الغائبات، ثم T يجعل الباقيات حاضرات، وV يصادق على السجل.
help-sheet-3 = كل تأشير يُحفظ فورا. Ctrl-Z يتراجع عن الأخير، واحدا واحدا.

### السجل وتجربة لوحة المفاتيح

history-empty = لم يُكتب شيء هنا بعد.
keyboard-1 = اضغطوا على المفاتيح: يظهر ما أرسلته الطرفية لكل مفتاح وما يفعله.
keyboard-2 = PuTTY: اختاروا Terminal › Keyboard › « ESC[n~ » Function keys، وللخروج Esc مرتين.
keyboard-unknown = تتابع غير معروف: غيّروا نمط مفاتيح الوظائف في الطرفية
keyboard-character = حرف
keyboard-free = مفتاح حر
keyboard-leads = يتبعه مفتاح آخر
keyboard-leave = مرتين: خروج
keyboard-3 = لم يظهر شيء؟ أُخذ المفتاح قبل نجمة: النافذة تأخذ F1 وF10 وF11، وbyobu يأخذ F2 إلى F9.
keyboard-backspace = مفتاح المحو أُرسل مثل Ctrl-H: مفهوم، لا تغيير
keyboard-sco = نمط SCO في PuTTY: مفهوم، والأفضل « ESC[n~ » في Terminal › Keyboard
keyboard-vt100 = نمط VT100+ في PuTTY: مفهوم، والأفضل « ESC[n~ » في Terminal › Keyboard
keyboard-keypad = لوحة الأرقام في نمط التطبيقات: علّموا « Disable application keypad mode » في Terminal › Features
keyboard-window = كثيرا ما تأخذه النافذة أو قارئ الشاشة: لا تحتاجه نجمة أبدا
keyboard-held = مع Maj أو Ctrl يتغير هذا المفتاح من طرفية إلى أخرى: اضغطوا عليه وحده
keyboard-alt = مفتاح مع Alt: لا تحتاجه نجمة أبدا
keyboard-mouse = الفأرة: أغلقوا البرنامج الذي تركها مفعلة، أو « Disable xterm-style mouse » في PuTTY
keyboard-answer = جواب من الطرفية وليس مفتاحا: بلا أثر
### المفاتيح : أسماؤها وملفاتها

key-enter = إدخال
key-esc = Esc
key-space = مسافة
key-tab = Tab
key-backspace = ⌫
key-delete = Suppr
key-up = ↑
key-down = ↓
key-left = ←
key-right = →
key-home = البداية
key-end = النهاية
key-page-up = الصفحة السابقة
key-page-down = الصفحة التالية
key-ctrl = Ctrl
key-shift = Maj

key-refused-unknown = « { $key } » ليس اسم أي مفتاح
key-refused-terminal = « { $key } » لا يصل إلى البرنامج في كل الطرفيات
key-refused-alt = « { $key } »: لا يميز Alt عن Esc
key-refused-reader = « { $key } » تستعمله قارئات الشاشة
key-refused-backspace = « { $key } » لا يميز عن ⌫
key-refused-tab = « { $key } » لا يميز عن Tab
key-refused-enter = « { $key } » لا يميز عن مفتاح الإدخال
key-refused-esc = « { $key } » لا يميز عن Esc
key-refused-multiplexer = « { $key } » تستعمله tmux أو screen
key-refused-reassure = « { $key } » يجيب دائما بأن لا شيء ضاع

keymap-syntax = { $file }، السطر { $line }: ليس بصيغة TOML؛ يكتب السطر هكذا action = ["F2", "V"]
keymap-unknown-place = { $file }، السطر { $line }: المكان « { $place } » غير موجود
keymap-unknown-action = { $file }، السطر { $line }: العملية « { $action } » غير موجودة
keymap-not-a-section = { $file }، السطر { $line }: يجب أن يكون « { $name } » تحت مكان، مثل [anywhere]
keymap-not-a-list = { $file }، السطر { $line }: مفاتيح « { $action } » تكتب هكذا ["F2", "V"]
keymap-bad-key = { $file }، السطر { $line }: مفتاح مرفوض للعملية « { $action } »: { $why }
keymap-doubled = { $file }، السطر { $line }: [{ $place }] المفتاح { $key } مخصص للعملية « { $action } » وهو مخصص من قبل للعملية « { $other } » – { $other-file }، السطر { $other-line }
keymap-hidden = { $file }، السطر { $line }: [{ $place }] المفتاح { $key } للعملية « { $action } » والمفتاح { $other-key } للعملية « { $other } » لهما بداية واحدة – { $other-file }، السطر { $other-line }
keymap-mark = { $file }، السطر { $line }: المفتاح { $key } للعملية « { $action } » يسجل الحضور في ورقة الحضور
keymap-essential = { $file }، السطر { $line }: يجب أن يبقى للعملية « { $action } » مفتاح يعمل أثناء الكتابة أيضا

### الإعدادات

config-unreadable = تعذرت قراءة { $file }: تعتمد الإعدادات الأصلية
config-syntax = { $file }، السطر { $line }: ليس بصيغة TOML؛ تعتمد الإعدادات الأصلية
config-unknown-field = { $file }، السطر { $line }: الإعداد « { $field } » غير موجود
config-bad-value = { $file }، السطر { $line }: « { $field } » ينتظر { $expected }
config-expects-language = "fr" أو "ar" أو "zgh" أو "zgh-Latn" أو "en"
config-expects-theme = "dark" أو "plain" أو "mono"
config-expects-keymap = "default" أو "vim" أو مسار ملف
config-expects-path = مسارا بين علامتي اقتباس
config-expects-bidi = "app" أو "line" أو "word" أو "off"
config-expects-bidi-table = قسما [bidi]
config-not-saved = يسري الاختيار إلى حين الإغلاق: تعذرت كتابة { $file }

### استمارات الإدخال

form-blank = —
form-holds = افتراضيا
form-filter = بحث:
form-no-match = لا شيء يطابق
form-too-long = { $refused ->
    [one] لم يتسع المكان لحرف واحد: أقصى ما تسعه الخانة { $max }
    [two] لم يتسع المكان لحرفين: أقصى ما تسعه الخانة { $max }
    [few] لم يتسع المكان لـ{ $refused } أحرف: أقصى ما تسعه الخانة { $max }
   *[other] لم يتسع المكان لـ{ $refused } حرفا: أقصى ما تسعه الخانة { $max }
}
form-nothing-to-repeat = لا توجد قيمة لتكرارها في هذه الخانة
form-not-blank = هذه الخانة مملوءة: لا تكرر القيمة إلا في خانة فارغة
form-age = { $age ->
    [zero] أقل من سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $age } سنوات
   *[other] { $age } سنة
}
form-age-between = من { $least } إلى { $most } سنة
form-weekday-1 = الاثنين
form-weekday-2 = الثلاثاء
form-weekday-3 = الأربعاء
form-weekday-4 = الخميس
form-weekday-5 = الجمعة
form-weekday-6 = السبت
form-weekday-7 = الأحد

## المجال: ما يحول دون حفظ المعطيات

field-missing = خانة واجبة.
field-long = نص طويل: { $length } حرفا، والحد الأقصى { $max }.
field-nul = يحتوي هذا النص على حرف فارغ. أعيدوا كتابته.
field-code = لا يتضمن الرمز سوى حروف لاتينية وأرقام و - _ . / دون فراغ.
field-number = عدد صحيح من { $from } إلى { $to }.
field-choice = « { $text } » غير موجود في اللائحة: { $choices }.
field-record = « { $text } » لا يطابق أي تسجيل. اختاروه من اللائحة.

date-empty = اكتبوا تاريخا: 12/3/1995 أو 12/3 أو j أو j-1 أو +7 أو lun.
date-unknown = « { $text } » ليس تاريخا. اكتبوا 12/3/1995 أو 12/3 أو j أو j-1 أو +7 أو lun.
date-needs-day = « { $text } »: ينقص اليوم.
date-no-day = لا يوجد يوم { $day } في { $month }: عدد أيام هذا الشهر { $last }.
date-no-such-day = لا يوجد يوم { $day }: أيام الشهر من 1 إلى 31.
date-no-month = لا يوجد شهر { $month }: الشهور من 1 إلى 12.
date-no-year = السنة { $year } غير ممكنة: من 1800 إلى 2199.
date-far = تاريخ بعيد جدا: قرن واحد على الأكثر.
date-time-unknown = « { $text } » ليست ساعة. اكتبوا 9 أو 9h أو 830 أو 14:30.
date-no-hour = لا توجد الساعة { $hour }: من 0 إلى 23.
date-no-minute = لا توجد الدقيقة { $minute }: من 0 إلى 59.
date-duration-unknown = « { $text } » ليست مدة. اكتبوا 90 أو 1h30 أو 1:30.
date-duration-long = المدة طويلة جدا.

birth-future = « { $text } » تاريخ لم يحن بعد. تحققوا من السنة.
birth-old = « { $text } »: قبل أكثر من { $years } سنة. تحققوا من السنة.
birth-needs-year = « { $text } »: تنقص السنة.
birth-short = « { $number } »: للسن اكتبوا { $number }a، وللسنة اكتبوا أرقامها الأربعة.
birth-unknown = « { $text } »: اكتبوا 12/3/1995 أو 3/1995 أو 1995 أو 23a.

person-nameless = يلزم اسم واحد على الأقل، بالحروف اللاتينية أو العربية.
person-name-letters = يجب أن يحتوي الاسم على حروف.
person-name-latin = هذا الاسم مكتوب بالعربية، والخانة العربية تحتوي على اسم آخر.
person-name-arabic = هذا الاسم مكتوب باللاتينية، والخانة اللاتينية تحتوي على اسم آخر.
person-sex-unknown = « { $text } »: اكتبوا F للأنثى أو M للذكر.
person-commune-unknown = الجماعة « { $text } » غير معروفة. اكتبوا بداية اسمها أو رمزها لدى المندوبية السامية للتخطيط.
person-commune-near = الجماعة « { $text } » غير معروفة. لعلها: { $names }.
person-commune-several = عدة جماعات تطابق « { $text } »: { $names }… اكتبوا الرمز.
person-doubt-age = { $age } سنة أو أكثر: يرجى التحقق.
person-doubt-phone = رقم هاتف غير معتاد، حفظ كما كتب.
person-doubt-cin = رقم بطاقة وطنية غير معتاد، حفظ كما كتب.
person-cin-arabic = « { $text } »: حرف البطاقة الوطنية لاتيني في اللغتين. اكتبوه كما هو في البطاقة.

centre-souk-unknown = « { $text } » ليس يوما من أيام الأسبوع. اكتبوا الاثنين أو الثلاثاء أو lun أو mar.

module-hours-unknown = الغلاف الزمني بالساعات، من دقيقة إلى { $max } ساعة: 120 أو 37,5 أو 1h30.

closure-ends-before = ينتهي الإغلاق قبل أن يبدأ في { $from }.
period-ends-before = اليوم الأخير قبل اليوم الأول { $from }.
season-closes-before = هذا التوقيت ينتهي قبل أن يبدأ: من { $from } إلى { $to }.
closure-long = مدة الإغلاق أقل من { $max } يوما. تحققوا من السنة.

course-ends-before = ينتهي الفوج قبل أن يبدأ في { $from }.
course-long = مدة الفوج { $max } يوما على الأكثر. تحققوا من السنة.
course-slots-unknown = « { $text } »: استعمال زمن غير مقروء. اكتبوا الاثنين 9-12، الخميس 14:30-16.
course-slots-word = « { $text } » ليس يوما من أيام الأسبوع. اكتبوا الاثنين أو الثلاثاء أو lun أو mar.
course-slots-no-day = « { $text } »: اليوم قبل الساعات. اكتبوا الاثنين 9-12.
course-slots-order = تنتهي الحصة قبل أن تبدأ: من { $from } إلى { $to }.
course-slots-length = مدة الحصة من { $least } إلى { $most } دقيقة؛ وهذه { $minutes }.
course-slots-overlap = « { $one } » و« { $two } » متداخلتان.

mark-late-zero = التأخر دقيقة واحدة على الأقل: اكتبوها، أو ح إن كانت حاضرة.
mark-late-long = تأخر { $minutes } د في حصة من { $class } د: اكتبوا أقل.
mark-no-minutes = الدقائق خاصة بالتأخر وحده.
### الطرفية

terminal-none = تُفتح نجمة داخل طرفية: شغّلوها دون تحويل للدخل أو الخرج، أو اطلبوا طرفية بالأمر « ssh -t ».
terminal-failed = لا تستجيب هذه الطرفية للإعدادات التي تحتاجها نجمة. لم يُفتح ولم يُغيَّر أي شيء.
terminal-panic = توقفت نجمة بسبب خطأ داخلي. كل ما سُجّل ما زال محفوظًا، وقد احتُفظ قدر الإمكان بما كنتم بصدد كتابته.
terminal-memory = نفدت ذاكرة الجهاز فتوقفت نجمة. كل ما سُجّل ما زال محفوظا، واحتُفظ بما كنتم بصدد كتابته. أغلقوا برامج أخرى أو أخبروا مصلحة المعلوميات.
## قاعدة المعطيات

trouble-engine = هذا الإصدار من SQLite، وهو { $version }، قد يضيّع المعطيات. ثبّتوا إصدار نجمة الأصلي.
trouble-network = المجلد على قرص شبكي من نوع { $system }، وقد تتلف فيه القاعدة. اختاروا قرصا من هذا الجهاز.
trouble-frozen = للقراءة فقط: الملف أو مجلده محمي من الكتابة. لا يمكن حفظ أي شيء هنا.
trouble-old-frozen = هذا الملف من إصدار أقدم ولا يمكن تحيينه لأنه محمي من الكتابة. انسخوه إلى مجلد خاص بكم.
trouble-exists = هذا الملف موجود. افتحوه أو اختاروا اسما آخر.
trouble-no-file = هذا المسار يؤدي إلى مجلد أو جهاز لا إلى ملف: أعطوا اسم ملف القاعدة.
trouble-founding = يلزم تحديد المندوبية واسم المجال الترابي واسم المستخدم واسمكم.
trouble-login = يلزم اسم المستخدم والاسم الكامل.

undo-left = لا يمكن التراجع عن هذا: لقد خرج من المكتب.
undo-referred = لا يمكن التراجع: ما زال مرتبطا به { $table }، { $record }.
undo-missing = لا يمكن التراجع: ينقص { $table } مرتبط به.
undo-taken = لا يمكن التراجع: القيمة { $value } صارت الآن تخص { $owner }.
undo-referred-some = لا يمكن التراجع: ما زال مرتبطا به { $table }.
undo-line-twice = غير ممكن: صار لهذا الشخص في الفوج نفسه السطر { $line }.
undo-marked-off = غير ممكن: ستبقى علامة يوم { $day } مسجلة في يوم لا ينتمي فيه الشخص إلى الفوج.
undo-marked-class = غير ممكن: سُجلت منذ ذلك علامات في حصة { $day }، امحوها أولا.
undo-class-twice = غير ممكن: صارت للفوج حصة أخرى في الساعة نفسها يوم { $day }.
undo-class-gone = غير ممكن: سُجل منذ ذلك أن حصة { $day } لم تنعقد.
undo-away-twice = غير ممكن: سُجل منذ ذلك توقف آخر ابتداء من { $day }.
undo-leave-twice = غير ممكن: سُجلت منذ ذلك رخصة أخرى ابتداء من { $day }.
undo-closure-twice = غير ممكن: سُجل منذ ذلك الإغلاق نفسه ابتداء من { $day }.
undo-task-twice = غير ممكن: فُتح منذ ذلك تتبع آخر، أجله { $day }.
undo-certified = غير ممكن: مُنحت منذ ذلك شهادة عن هذا التسجيل يوم { $day }. ألغوها أولا.
undo-contract-twice = غير ممكن: صار عقد آخر يشمل الأيام نفسها ابتداء من { $day }.

about-line = السطر { $line }، { $name }
about-many = { $count ->
    [one] · سطر واحد
    [two] · سطران
    [few] · { $count } أسطر
   *[other] · { $count } سطرا
  }
about-session = { $course }، { $date }

table-mark = علامة حضور
table-session = حصة
table-enrolment = تسجيل
table-person = بطاقة شخص
table-course = فوج
table-recurrence = توقيت
table-closure = إغلاق
table-centre = مركز
table-module = مجزوءة
table-clerk = حساب موظف
table-setting = إعداد

### ملفات تُقرأ وتُكتب

exchange-open-absent = الملف « { $file } » غير موجود. تحققوا من المسار والاسم.
exchange-open-denied = تعذرت قراءة الملف « { $file } »: ليس لهذا الحساب الحق في ذلك.
exchange-open-link = « { $file } » مجرد رابط. أعطوا الملف نفسه.
exchange-open-not-a-file = « { $file } » ليس ملفا.
exchange-open-empty = الملف « { $file } » فارغ.
exchange-open-too-big = الملف « { $file } » يتجاوز { $most } ميغابايت. قسموه إلى عدة ملفات.
exchange-read-failed = تعذرت قراءة الملف « { $file } » إلى آخره. لم يُستورد أي شيء.
exchange-not-a-table = الملف « { $file } » ليس جدول CSV ولا مصنف XLSX.
exchange-old-excel = الملف « { $file } » مصنف قديم من نوع xls أو مصنف محمي بكلمة سر. احفظوه بصيغة XLSX دون كلمة سر.
exchange-password = الملف « { $file } » محمي بكلمة سر. احفظوه دون كلمة سر.
exchange-damaged = الملف « { $file } » تالف. افتحوه في برنامج الجداول ثم احفظوه من جديد بصيغة XLSX.
exchange-unsafe = يحتوي الملف « { $file } » على ما لا يكتبه أي برنامج جداول. لذلك رُفض.
exchange-bomb = حجم الملف « { $file } » بعد فك ضغطه أكبر بكثير من حجم أي جدول. لذلك رُفض.
exchange-no-rows = لا يحتوي الملف « { $file } » على أي سطر مملوء.
exchange-no-such-sheet = ليس في الملف « { $file } » ورقة باسم « { $sheet } ». أوراقه: { $sheets }.
exchange-too-many-columns = السطر { $line }: أقصى عدد لأعمدة الجدول هو { $most }. احتفظوا بأعمدة الأشخاص في ملف آخر.
exchange-record-too-long = الملف « { $file } »، السطر { $line }: سطر يتجاوز { $most } ميغابايت. لعل علامة تنصيص لم تُغلق.
exchange-quote-open = الملف « { $file } »، السطر { $line }: علامة تنصيص مفتوحة لم تُغلق، وستضيع فيها الأسطر الموالية. صححوها.
exchange-file-exists = الملف « { $file } » موجود من قبل. اختاروا اسما آخر.
exchange-no-folder = مجلد الملف « { $file } » غير موجود. أنشئوه أو سموا مجلدا موجودا.
exchange-write-denied = تعذرت كتابة الملف « { $file } »: ليس لهذا الحساب حق الكتابة في هذا المجلد.
exchange-write-full = لم تعد هناك مساحة كافية للملف « { $file } ». أفرغوا بعضها ثم أعيدوا المحاولة.
exchange-write-failed = تعذرت كتابة الملف « { $file } ».

### استيراد الأشخاص

import-no-headings = لا يتضمن الملف « { $file } » سطر عناوين ضمن أسطره الأولى وعددها { $rows }. لا بد على الأقل من عمود « الاسم الكامل » أو « الاسم العائلي »، ومثلا « الاسم الشخصي » أو « تاريخ الازدياد » أو « الهاتف » أو « Nom » أو « Prénom » أو « CIN ».
import-no-name = الملف « { $file } »: لا يحتوي أي عمود على اسم. حددوا العمود.
import-map-wrong = « { $text } »: اكتبوا رقم عمود أو حرفه، ثم علامة = ثم حقلا: 3=given.
import-no-course = لا يوجد فوج رمزه « { $course } ».
import-stopped = توقف الاستيراد. لم يُستورد أي شيء.
import-cell-error = تحتوي الخلية على خطأ من برنامج الجداول: { $text }. صححوها في برنامج الجداول ثم احفظوا الملف.
import-unreadable = بعض حروف هذه الخلية غير مقروءة: حُفظ الملف بترميز غير مناسب.
import-ditto = « { $text } » لا يُكرر في هذا العمود: اكتبوا ما في الأعلى كاملا.
import-ditto-nothing = « { $text } »: لا شيء مكتوب في الأعلى في هذا العمود. اكتبوا القيمة.
import-rounded = « { $text } »: قرّب برنامج الجداول هذا الرقم فضاعت أرقامه الأخيرة. اجعلوا العمود نصا وأعيدوا كتابته.
import-two-persons = رقم الملف ورقم البطاقة الوطنية لشخصين مختلفين.
import-number-taken = هذا الرقم مسجل من قبل باسم { $name }، رقم { $number }: صححوه في الملف أو أفرغوا هذه الخانة.
import-number-taken-line = هذا الرقم ورد من قبل باسم { $name }، السطر { $line }: صححوه في الملف أو أفرغوا هذه الخانة.

import-order-heading = الرقم الترتيبي
import-verdict-number = رقم آخر
import-line-other = الرقم { $paper } في الملف، السطر { $number } في الفوج
import-line-unnumbered = بدون رقم ترتيبي في الملف، السطر { $number } في الفوج
import-lines-by-rank = لا أرقام ترتيبية في الملف: يعتمد ترتيب الأسطر ابتداء من السطر { $first } في الفوج{ $left ->
    [0] {""}
    [one] ، وسطر واحد وضع جانبا يحتفظ بمكانه
    [two] ، وسطران وضعا جانبا يحتفظان بمكانهما
    [few] ، و{ $left } أسطر وضعت جانبا تحتفظ بأماكنها
   *[other] ، و{ $left } سطرا وضعت جانبا تحتفظ بأماكنها
  }

import-verdict-check = للتحقق
import-two-women = « { $text } »: شخصان في خانة واحدة. اكتبوا كل شخص في سطره.
import-perhaps-two = « { $text } »: شخص واحد أم شخصان؟
import-name-figures = « { $text } »: أرقام في الاسم.
import-name-letters = « { $text } »: حروف لا تقرأ جيدا.
import-name-only = « { $text } »: لا يوجد شيء آخر عنها.
import-title = « { $text } » وحده في سطره: عنوان أم شخص؟ إذا كان شخصا فأضيفوا عنه شيئا، وتكفي ملاحظة، وإلا فاحذفوا السطر.
import-cin-phone = رقم هاتف مكان رقم البطاقة الوطنية، احتفظ به كما هو.
import-cin-date = تاريخ مكان رقم البطاقة الوطنية، احتفظ به كما هو.
import-phone-cin = رقم بطاقة وطنية مكان الهاتف، احتفظ به كما هو.
import-number-words = « { $text } » ليس عددا: اكتبوه بالأرقام، أو أفرغوا الخانة.
import-headless = لا سطر عناوين في الملف: السطر الأول قرئ كشخص
import-headed = السطر { $line } قرئ كعناوين: { $names }
import-hidden-rows = { $rows ->
    [one] سطر واحد مخفي في الجدول يستورد أيضا
    [two] سطران مخفيان في الجدول يستوردان أيضا
    [few] { $rows } أسطر مخفية في الجدول تستورد أيضا
   *[other] { $rows } سطرا مخفيا في الجدول تستورد أيضا
  }
import-letters-mended = { $rows ->
    [one] سطر واحد سجلت حروفه مرتين، مثل « Ã© » عوض « é »: تم تصحيحها
    [two] سطران سجلت حروفهما مرتين، مثل « Ã© » عوض « é »: تم تصحيحها
    [few] { $rows } أسطر سجلت حروفها مرتين، مثل « Ã© » عوض « é »: تم تصحيحها
   *[other] { $rows } سطرا سجلت حروفها مرتين، مثل « Ã© » عوض « é »: تم تصحيحها
  }
importing-count-check = { $count } للتحقق

import-verdict-add = إضافة
import-verdict-update = تحيين
import-verdict-unchanged = معروفة من قبل
import-verdict-possible = تكرار محتمل
import-verdict-repeated = سطر مكرر
import-verdict-blank = سطر فارغ
import-verdict-closing = عنوان أو مجموع: لا أحد
import-verdict-error = للتصحيح

import-says-update = تحيين: { $fields }
import-says-differs = في الملف معطيات مختلفة، ويبقى المسجل كما هو: { $fields }
import-says-repeated = سبق ذكرها في السطر { $line }
import-says-possible = تكرار محتمل: { $name }، البطاقة رقم { $number }: { $why }
import-says-possible-line = تكرار محتمل: { $name }، السطر { $line } من هذا الملف: { $why }
import-says-fault = العمود « { $column } »: { $fault }

import-why-file = نفس رقم الملف واسم شخصي أو عائلي مختلف
import-why-cin = نفس رقم البطاقة الوطنية واسم شخصي أو عائلي مختلف
import-why-file-birth = نفس رقم الملف والاسم متشابه، لكن بين الازديادين أكثر من 12 سنة: هل هما أم وبنتها؟
import-why-cin-birth = نفس رقم البطاقة الوطنية والاسم متشابه، لكن بين الازديادين أكثر من 12 سنة: هل هما أم وبنتها؟
import-why-other-file = نفس الاسم وتاريخ ازدياد متوافق ورقم ملف آخر
import-why-other-cin = نفس الاسم وتاريخ ازدياد متوافق ورقم بطاقة آخر
import-why-near-birth = نفس الاسم وتاريخ ازدياد قريب
import-why-one-birth = نفس الاسم ولا يُعرف إلا أحد تاريخي الازدياد
import-why-no-birth = نفس الاسم وتاريخ الازدياد غير معروف والهاتف أو المكان مختلف
import-why-elsewhere = نفس الاسم وتاريخ ازدياد متوافق غير دقيق والهاتف أو المكان مختلف
import-why-namesakes = عدة أشخاص مسجلين بهذا الاسم وتاريخ الازدياد

## تكرارات محتملة

act-distinct = شخصان مختلفان
act-row-verdict = قرار بشأن سطر من ملف
table-distinct = قرار بشأن تكرارات
matching-and = { $one } · { $other }
matching-name = الاسم { $likeness } %
matching-name-married = اسم الزوج { $likeness } %
matching-born-same = نفس تاريخ الازدياد
matching-born-within = تاريخا الازدياد متوافقان
matching-born-swapped = اليوم والشهر مقلوبان
matching-born-first = نفس السنة، اليوم غير معروف
matching-born-next = فرق يوم واحد في الازدياد
matching-born-digit = فرق رقم واحد في تاريخ الازدياد
matching-born-years =
    { $years ->
        [one] نفس اليوم، بفارق سنة
        [two] نفس اليوم، بفارق سنتين
        [few] نفس اليوم، بفارق { $years } سنوات
        [many] نفس اليوم، بفارق { $years } سنة
       *[other] نفس اليوم، بفارق { $years } سنة
    }
matching-born-about =
    { $years ->
        [one] الازدياد بفارق سنة
        [two] الازدياد بفارق سنتين
        [few] الازدياد بفارق { $years } سنوات
        [many] الازدياد بفارق { $years } سنة
       *[other] الازدياد بفارق { $years } سنة
    }
matching-born-year = نفس السنة، يوم آخر
matching-born-other = تاريخ ازدياد آخر
matching-born-unknown = تاريخ الازدياد غير معروف
matching-commune-same = نفس الجماعة
matching-commune-other = جماعة أخرى
matching-cin-same = نفس رقم البطاقة
matching-cin-other = رقم بطاقة آخر
matching-cin-doubtful = نفس رقم البطاقة، لكن باسم آخر أو بتاريخ ازدياد آخر: لمن هذه البطاقة؟
matching-sex-other = جنس آخر
matching-phone-same = نفس الهاتف، وهذا لا يثبت شيئا
action-go-duplicates = التكرارات
action-go-duplicates-help = ينتقل إلى أزواج البطاقات التي قد تكون لشخص واحد.
action-distinct = شخصان
action-distinct-help = يحفظ أنهما شخصان: لا يقترح الزوج مرة أخرى أبدا.
action-same = نفس الشخص
action-same-help = يحفظ أن السطر هو هذا الشخص، لهذا الملف وما بعده.
action-later = لاحقا
action-later-help = يضع الزوج في آخر اللائحة.
place-duplicates = تكرارات محتملة
duplicates-score = النسبة
duplicates-one = بطاقة
duplicates-other = بطاقة أخرى
duplicates-why = السبب
duplicates-none = لا يوجد أي تكرار محتمل. كل بطاقة جديدة تقارن أثناء كتابتها.
duplicates-beside = جنبا إلى جنب
duplicates-stop = إيقاف
duplicates-walking = جار تصفح القاعدة…
duplicates-walks = { $bar } { $share } %
duplicates-walked =
    { $count ->
        [0] لا يوجد أي تكرار محتمل.
        [zero] لا يوجد أي تكرار محتمل.
        [one] تكرار محتمل واحد.
        [two] تكراران محتملان.
        [few] { $count } تكرارات محتملة.
        [many] { $count } تكرارا محتملا.
       *[other] { $count } تكرار محتمل.
    }
duplicates-count =
    { $count ->
        [0] لا يوجد أي تكرار محتمل
        [zero] لا يوجد أي تكرار محتمل
        [one] زوج واحد للنظر فيه
        [two] زوجان للنظر فيهما
        [few] { $count } أزواج للنظر فيها، منها { $shown } في اللائحة
        [many] { $count } زوجا للنظر فيها، منها { $shown } في اللائحة
       *[other] { $count } زوج للنظر فيها، منها { $shown } في اللائحة
    }
duplicates-distinct = { $one } و{ $other }: شخصان، حفظ ذلك نهائيا
duplicates-later = لاحقا: الزوج في آخر اللائحة.
help-duplicates-1 = أزواج بطاقات قد تكون لشخص واحد، الأكثر احتمالا أولا، مع ما يقوله كل حقل.
help-duplicates-2 = مفتاح الإدخال يضعهما جنبا إلى جنب، D يحفظ أنهما شخصان، P يتركهما لوقت لاحق، O يفتح البطاقة الثانية.
help-duplicates-3 = لا يدمج أي شيء تلقائيا أبدا. الهاتف المشترك لا يثبت شيئا، والتوأمان ليسا تكرارا.
importing-said-same = نفس الشخص
importing-said-distinct = شخص آخر
importing-same = السطر { $line }: { $name } هي هذا الشخص، حفظ ذلك للملفات القادمة
importing-distinct = السطر { $line }: { $name } شخص آخر، حفظ ذلك للملفات القادمة
importing-nothing-to-decide = هذا السطر ليس تكرارا لأحد: لا شيء يقرر.
cli-do-import-decide = تقرير من هو صاحب سطر في ملف، لهذا الملف وما بعده
cli-arg-row = سطر الملف
cli-arg-verdict = same: هي نفسها؛ distinct: شخص آخر؛ open: يقرر من جديد
cli-value-verdict = القرار
cli-import-no-row = لا يوجد شخص مقروء في السطر { $line }: انظروا الأسطر بالخيار --dry-run.
cli-import-same = السطر { $line }: هو { $name }، حفظ ذلك للملفات القادمة.
cli-import-distinct = السطر { $line }: ليس { $name }، حفظ ذلك للملفات القادمة.
cli-import-open = السطر { $line } و{ $name }: يقرر من جديد.
import-why-alike = { $score } %: { $reasons }
duplicates-herself = هما بطاقة واحدة، { $name }: اختاروا شخصا آخر.
cli-do-persons-duplicates = عرض التكرارات المحتملة، في القاعدة كلها أو في ملف
cli-do-persons-distinct = حفظ أن بطاقتين هما لشخصين
cli-arg-for = ملف تقارن أسطره بالقاعدة
cli-arg-one = شخص، برقمه أو رقم ملفه أو رقم بطاقته
cli-arg-other = الشخص الآخر
cli-duplicates =
    { $count ->
        [0] لا يوجد أي تكرار محتمل.
        [zero] لا يوجد أي تكرار محتمل.
        [one] تكرار محتمل واحد.
        [two] تكراران محتملان.
        [few] { $count } تكرارات محتملة، والمعروض منها { $shown } الأكثر احتمالا.
        [many] { $count } تكرارا محتملا، والمعروض منها { $shown } الأكثر احتمالا.
       *[other] { $count } تكرار محتمل، والمعروض منها { $shown } الأكثر احتمالا.
    }
cli-duplicates-file =
    { $count ->
        [0] لا يوجد في { $file } أي سطر معروف من قبل.
        [zero] لا يوجد في { $file } أي سطر معروف من قبل.
        [one] سطر واحد من { $file } معروف أو يبدو معروفا.
        [two] سطران من { $file } معروفان أو يبدوان معروفين.
        [few] { $count } أسطر من { $file } معروفة أو تبدو معروفة.
        [many] { $count } سطرا من { $file } معروفة أو تبدو معروفة.
       *[other] { $count } سطر من { $file } معروفة أو تبدو معروفة.
    }
cli-distinct = { $one } و{ $other } شخصان: لن يقترح هذا الزوج مرة أخرى.
cli-alike = ربما البطاقة موجودة من قبل: { $name }، { $id }، { $score } %: { $why }

import-reason-heading = سبب الرفض

import-target-file = رقم الملف
import-target-family = الاسم العائلي
import-target-family_ar = الاسم العائلي بالعربية
import-target-given = الاسم الشخصي
import-target-given_ar = الاسم الشخصي بالعربية
import-target-name = الاسم العائلي والشخصي
import-target-name_given_first = الاسم الشخصي والعائلي
import-target-name_ar = الاسم الكامل بالعربية
import-target-birth = تاريخ الازدياد
import-target-birth_year = سنة الازدياد
import-target-age = السن المصرح به
import-target-sex = الجنس
import-target-commune = الجماعة
import-target-douar = الدوار أو الحي
import-target-phone = الهاتف
import-target-cin = رقم البطاقة الوطنية
import-target-note = ملاحظات
import-target-order = الرقم الترتيبي
import-target-course = رمز الفوج
import-target-season = السنة الدراسية
import-target-reason = سبب الرفض
import-target-ignore = مهمل
exchange-dos-letters = الملف « { $file } » محفوظ بصيغة « CSV MS-DOS »، وستُقرأ حروفه خطأ. احفظوه من برنامج الجداول بصيغة « CSV UTF-8 » أو XLSX ثم استوردوا ذلك الملف.
importing-encoding = الترميز
importing-sheet = الورقة
importing-sheet-of = { $count ->
    [one] ورقة { $sheet }
   *[other] ورقة { $sheet }، { $n } من { $count }
  }
importing-one-reading = ليس في هذا المصنف سوى ورقة واحدة
importing-unclear = حروف من هذا الملف تُقرأ خطأ: F6 يختار الترميز، أو احفظوا الملف بصيغة « CSV UTF-8 »
cli-import-unclear = حروف من هذا الملف تُقرأ خطأ: حددوا ترميزه بـ --encoding أو احفظوه بصيغة « CSV UTF-8 »
cli-import-sheets = { $count ->
    [one] ورقة أخرى لم تُقرأ: { $names }. --sheet يحدد الورقة التي تُقرأ
    [two] ورقتان أخريان لم تُقرآ: { $names }. --sheet يحدد الورقة التي تُقرأ
    [few] { $count } أوراق أخرى لم تُقرأ: { $names }. --sheet يحدد الورقة التي تُقرأ
    [many] { $count } ورقة أخرى لم تُقرأ: { $names }. --sheet يحدد الورقة التي تُقرأ
   *[other] { $count } ورقة أخرى لم تُقرأ: { $names }. --sheet يحدد الورقة التي تُقرأ
  }
help-import-5 = F6: ترميز ملف نصي، أو ورقة مصنف
cli-output-exists = الملف « { $file } » موجود من قبل. اختاروا اسما آخر أو أضيفوا --replace للكتابة فوقه.
cli-import-no-sheets = --sheet: الملف « { $file } » نص في أعمدة بلا أوراق. احذفوا --sheet.
cli-output-twice = اكتبوا { $arg } مع اسم ملف: العلامة - لا تعني هنا الإخراج القياسي، ففيه يقال ما فعله الاستيراد.
import-other-year = أسطر من { $year } لا من { $now }: { $count } من { $rows }. هل هذا هو الملف الصحيح؟
importing-other-year = لم يكتب شيء: Esc لملف آخر، F2 لاستيراد هذا
importing-ignored = مفتاح الإدخال يحدد محتوى العمود؛ أعمدة لا تؤخذ: { $count }، { $names }…

### سطر الأوامر
cli-about = نجمة: التكوين والحضور والتتبع في المندوبية، داخل طرفية. بدون فعل يفتح البرنامج.
cli-after = رموز الخروج: 0 تم، 1 رُفض أو وُجد خلل، 2 أمر غير مفهوم.
cli-usage = الاستعمال:
cli-usage-options = خيارات
cli-heading-verbs = الأفعال
cli-heading-arguments = المعطيات
cli-heading-options = الخيارات
cli-heading-global = خيارات مقبولة في كل مكان
cli-try-help = للمزيد أضيفوا --help.

cli-value-anchor = رقم:بصمة
cli-value-by = course|module|trainer|centre|month
cli-value-code = رمز
cli-value-course = فوج
cli-value-date = تاريخ
cli-value-delegation = مندوبية
cli-value-duplicates = skip|add|update
cli-value-encoding = ترميز
cli-value-file = ملف
cli-value-late = N[:دقائق],…
cli-value-lines = N,N,…
cli-value-login = مستعمل
cli-value-map = عمود=خانة
cli-value-month = YYYY-MM
cli-value-new = new
cli-value-note = N:ملاحظة
cli-value-number = N
cli-value-person = شخص
cli-value-reason = سبب
cli-value-record = سجل
cli-value-separator = علامة
cli-value-session = حصة
cli-value-setting = إعداد
cli-value-text = نص
cli-value-verb = فعل

cli-arg-absent = أسطر الغائبات: 3,7 أو 3-7
cli-arg-anchor = تغيير وبصمته محفوظان في مكان آخر، للمقارنة
cli-arg-centre = المركز برمزه أو رقمه
cli-arg-by = حسب الفوج أو المجزوءة أو المكونة أو المركز أو الشهر
cli-arg-of = أي فوج أو مجزوءة أو مكونة أو مركز أو شهر
cli-arg-clear = أسطر تُمحى علامتها
cli-arg-clerk = العمل بهذا الاسم، في قاعدة تجريبية فقط
cli-arg-course = الفوج برمزه أو رقمه
cli-arg-db = قاعدة المعطيات المراد فتحها
cli-arg-delegation = المندوبية: رمزها أو رمز المندوبية السامية للتخطيط أو اسمها
cli-arg-demo = قاعدة تجريبية تُنشأ عند أول استعمال، و --demo=new تنشئ واحدة جديدة
cli-arg-dry-run = القول فقط بما سيحدث دون كتابة شيء
cli-arg-duplicates = ما العمل بالتكرارات المحتملة: تركها أو إضافتها أو إتمامها
cli-arg-encoding = ترميز الملف إن لم يُعرف: utf-8, windows-1252, windows-1256, mac-roman, utf-16le, utf-16be, iso-8859-15, iso-8859-6
cli-arg-ages = الأعمار في اليوم الأول: 15-45 أو 15- أو -30، و - للجميع
cli-arg-except = الأسطر المستثناة: 7 لا تعود، 3R تكرر، 9+ ترجع
cli-arg-exempt = أسطر المعفيات
cli-arg-file = ملف CSV أو XLSX
cli-arg-format = صيغة الملف
cli-arg-from = اليوم الأول
cli-arg-help = عرض هذه المساعدة
cli-arg-json = الجواب بصيغة JSON
cli-arg-into = الفوج المنقولة إليه
cli-arg-justified = أسطر الغياب المبرر
cli-arg-label = الاسم المعطى للحاضرة دون تسجيل
cli-arg-repeaters = فوج المكررات إن كان غيره
cli-arg-literate = لمن تعرف القراءة: yes أو no أو any
cli-arg-module = المجزوءة برمزها أو رقمها
cli-arg-schooling = سنوات الدراسة على الأكثر
cli-arg-waiting = من يتقدم في لائحة الانتظار: 1 2 3 4 أو first وcommune وeligible وasked؛ any: كما في المندوبية
cli-arg-sex = الجمهور: f أو m أو any
cli-arg-state = كيف تغادر: dropped أو completed أو transferred أو cancelled
cli-arg-who = سطر الفوج، أو الشخص برقمه أو ملفه أو بطاقته الوطنية
cli-arg-day = اليوم، وإلا فاليوم الحالي
cli-arg-lang = اللغة: fr أو ar أو zgh أو zgh-Latn أو en
cli-arg-bidi = عرض العربية: auto أو app أو line أو word أو off
cli-value-bidi = طريقة
cli-arg-late = أسطر المتأخرات، مع الدقائق إن عُرفت: 5:20,8
cli-arg-limit = عدد ما يُعرض
cli-arg-map = ما يحتويه عمود: 3=given
cli-arg-month = الشهر
cli-arg-which = أي عدد: planned أو held أو lost أو attended، أو open لما لم يدخل بعد
cli-arg-name = اسمكم كما يقرؤه زملاؤكم
cli-arg-note = ملاحظة على سطر: 5:"حضرت مع ابنتها"
cli-arg-on = فقط ما أنجز في هذه الحصة أو هذا الفوج
cli-arg-output = الملف المراد كتابته، وبدونه أو بالعلامة - الإخراج القياسي
cli-arg-person = الشخص برقمه أو ملفه أو بطاقته الوطنية
cli-arg-persons = عدد الأشخاص
cli-arg-present = أسطر الحاضرات
cli-arg-reason = السبب
cli-arg-record = رقم أو رمز أو ملف أو بطاقة وطنية أو فوج@تاريخ، وبدونه القاعدة كلها
cli-arg-rejects = ملف تُكتب فيه الأسطر المرفوضة
cli-arg-replace = الكتابة فوق ملف موجود
cli-arg-rest-present = وضع علامة حاضرة على كل سطر فارغ
cli-arg-search = الأسماء بالحروف العربية أو اللاتينية، سنة الازدياد، الجماعة، البطاقة الوطنية، رقم الملف، الهاتف
cli-arg-seed = البذرة: نفس البذرة تعطي نفس القاعدة
cli-arg-separator = الفاصل في الملف إن لم يُعرف: ; , | أو tab
cli-arg-session = الحصة: رقمها أو فوج@تاريخ
cli-arg-sessions = عدد الحصص
cli-arg-setting = اسم الإعداد
cli-arg-sheet = ورقة المصنف
cli-arg-territory = اسم المجال الترابي، لرمز مؤقت
cli-arg-territory-ar = نفس الاسم بالعربية
cli-arg-until = اليوم الأخير
cli-arg-validate = المصادقة على السجل بعد ذلك
cli-arg-value = القيمة
cli-arg-version = عرض الإصدار

cli-do-attendance = سجلات الحضور
cli-do-attendance-show = عرض سجل
cli-do-attendance-mark = وضع العلامات على أسطر سجل
cli-do-attendance-validate = المصادقة على سجل
cli-do-attendance-unlock = فتح سجل مقفل، مع السبب
cli-do-attendance-walk-in = إضافة حاضرة غير مسجلة
cli-do-attendance-export = تصدير شهر لفوج
cli-do-centres = المراكز
cli-do-centres-add = إضافة مركز
cli-do-centres-list = لائحة المراكز
cli-do-check = فحص القاعدة كلها مع سجل تغييراتها
cli-do-closures = أيام الإغلاق
cli-do-closures-add = إضافة إغلاق
cli-do-closures-list = لائحة أيام الإغلاق
cli-do-courses = الأفواج
cli-do-courses-add = إضافة فوج وبرمجة حصصه
cli-do-courses-list = لائحة الأفواج
cli-do-enrolments = التسجيلات
cli-do-enrolments-add = تسجيل أشخاص في فوج
cli-do-enrolments-check = هل يستوفي شخص شروط فوج
cli-do-enrolments-confirm = تأكيد حضور مسجلة
cli-do-enrolments-end = إنهاء تسجيل
cli-do-enrolments-move = النقل إلى فوج آخر مع ساعاتها
cli-do-enrolments-promote = منح مقعد لمن تنتظر
cli-do-enrolments-renew = إعادة تسجيل فوج كامل عند الدخول
cli-do-enrolments-reopen = إعادة فتح تسجيل منته
cli-do-enrolments-resume = إنهاء توقيف
cli-do-enrolments-rules = عرض أو تحديد من توجه إليه المجزوءة
cli-do-enrolments-suspend = توقيف تسجيل مؤقتا
cli-do-enrolments-wait = الإضافة إلى لائحة الانتظار
cli-do-enrolments-waiting = لائحة انتظار فوج
cli-do-enrolments-list = لائحة المسجلات في فوج
cli-do-found = إنشاء قاعدة مندوبية
cli-do-month = إقفال الشهر
cli-do-month-close = إقفال شهر أو بيان ما يحول دونه
cli-do-month-reopen = إعادة فتح شهر مقفل
cli-do-hours = الساعات
cli-do-hours-report = الساعات المبرمجة والمنجزة والضائعة والمتابعة
cli-do-hours-list = الحصص التي يتكون منها عدد
cli-do-alerts = تنبيهات المواظبة
cli-do-alerts-list = لائحة من يجب الاتصال بهن أو زيارتهن
cli-do-history = من غيّر ماذا ومتى
cli-do-import = استيراد جدول
cli-do-import-persons = استيراد أشخاص من ملف CSV أو XLSX
cli-do-modules = المجزوءات
cli-do-modules-add = إضافة مجزوءة
cli-do-modules-list = لائحة المجزوءات
cli-do-persons = الأشخاص
cli-do-persons-add = إضافة شخص
cli-do-persons-list = لائحة الأشخاص أو البحث عنهم
cli-do-persons-search = البحث عن شخص كما في الشاشة، الأقرب أولا
cli-do-persons-show = عرض شخص
cli-do-redo = إعادة ما تم التراجع عنه
cli-do-sample = إنشاء قاعدة تجريبية
cli-do-sessions = الحصص
cli-do-sessions-cancel = التصريح بأن حصة لم تنعقد
cli-do-sessions-restore = إعادة حصة قيل إنها لم تنعقد إلى الإدخال
cli-do-sessions-due = لائحة السجلات التي لم تُملأ
cli-do-sessions-list = لائحة حصص فوج
cli-do-sessions-plan = برمجة حصص فوج
cli-do-settings = الإعدادات
cli-do-settings-list = لائحة الإعدادات
cli-do-settings-set = تغيير إعداد
cli-do-undo = التراجع عن آخر عمل لكم

cli-column-centre = المركز
cli-column-course = الفوج
cli-column-day = اليوم
cli-column-from = من
cli-column-id = الرقم
cli-column-mark = التأشير
cli-column-name = الاسم باللاتينية
cli-column-name-ar = الاسم العائلي والشخصي
cli-column-note = ملاحظة
cli-column-state = الحالة
cli-column-taken = المملوءة
cli-column-time = الساعة
cli-column-to = إلى

cli-unknown-argument = خيار غير معروف: { $arg }.
cli-unknown-verb = فعل غير معروف: { $verb }.
cli-missing-verb = ينقص فعل: { $verbs }.
cli-missing-argument = ينقص { $arg }.
cli-argument-conflict = لا يجتمع { $arg } و{ $other }.
cli-argument-twice = يُعطى { $arg } مرة واحدة فقط.
cli-missing-value = { $arg } ينتظر قيمة.
cli-wrong-value = { $arg }: « { $value } » غير ممكن. القيم: { $values }.
cli-bad-value = { $arg }: « { $value } » غير ممكن.
cli-too-many-values = « { $value } » زائد.
cli-no-equals = { $arg } يحتاج علامة = قبل قيمته.
cli-not-utf8 = أحد المعطيات ليس نصا بترميز UTF-8.
cli-not-understood = أمر غير مفهوم.
cli-with-suggestion = { $sentence } لعله: { $meant }.
cli-not-a-number = { $arg }: « { $value } » ليس عددا. اكتبوا أرقاما، مثلا 25.
cli-out-of-range = { $arg }: من { $least } إلى { $most }.
cli-not-a-month = { $arg }: « { $value } » ليس شهرا. اكتبوا مثلا 2026-11.
cli-not-lines = { $arg }: « { $value } » غير مقروء. اكتبوا أرقام الأسطر: 3,7 أو 3-7، وللتأخر 5:20.
cli-not-a-note = { $arg }: « { $value } » غير مقروء. اكتبوا رقم السطر ثم نقطتين ثم الملاحظة: 5:مريضة.
cli-not-an-anchor = { $arg }: « { $value } » غير مقروء. اكتبوا المرساة كما يعطيها « najma check »: رقم:بصمة.
cli-first-left = لم ينشأ أي شيء.
cli-json-needs-verb = الخيار --json يرافق فعلا: « najma --help » تعرض الأفعال.
cli-problems = { $count ->
    [one] قيمة واحدة للتصحيح
   *[other] قيم للتصحيح: { $count }
  }

cli-cannot-write = تعذرت الكتابة على المخرج.
cli-done-unsaid = تم الأمر وسُجل، لكن تعذرت كتابة الجواب على المخرج: لا تعيدوه.
cli-cannot-make = تعذر إنشاء أو نقل { $file }. تحققوا من حقوق المجلد.
cli-file-exists = { $file } موجود من قبل، ولم يتغير شيء. اختاروا اسما آخر.
cli-no-home = المجلد الشخصي غير معروف. سمّوا القاعدة بالخيار --db.
cli-no-database = لا توجد قاعدة بعد هنا: { $file }. شغّلوا « najma » لإنشاء قاعدة مندوبيتكم، أو أضيفوا --demo للقاعدة التجريبية.
cli-link-nowhere = { $file } لا يؤدي إلى أي ملف مقروء: أعيدوا وصل القرص الذي يحمل القاعدة، أو صححوا الرابط.
cli-clerk-refused = لا يُقبل --clerk إلا في قاعدة تجريبية. أنتم هنا { $login } كما يقول النظام.
cli-clerk-not-a-login = --clerk: « { $login } » ليس اسم مستعمل.
cli-workbook-on-terminal = لا يُعرض المصنف في طرفية: أضيفوا --output مع اسم الملف.

cli-no-such-centre = لا يوجد مركز « { $text } ». « najma centres list » تعرض المراكز.
cli-no-such-course = لا يوجد فوج « { $text } ». « najma courses list » تعرض الأفواج.
cli-no-such-module = لا توجد مجزوءة « { $text } ». « najma modules list » تعرض المجزوءات.
cli-no-such-person = لا أحد بهذا الرقم أو الملف أو البطاقة: « { $text } ». « najma persons list » تبحث بالاسم.
cli-no-such-record = لا شيء بهذا الاسم: « { $text } ». أعطوا رقما أو رمزا أو ملفا أو بطاقة أو فوج@تاريخ.
cli-no-such-session = لا توجد حصة « { $text } ». أعطوا رقمها أو فوج@تاريخ، و « najma sessions due » تعرض بعضها.
cli-no-such-setting = لا يوجد إعداد « { $text } ». « najma settings list » تعرض الإعدادات.
cli-no-such-delegation = لا توجد مندوبية « { $text } ». أعطوا رمزها أو رمز المندوبية السامية للتخطيط أو اسم إقليمها.
cli-delegation-near = لا توجد مندوبية « { $text } ». لعلها: { $names }.
cli-provisional-needs-name = الرمز المؤقت يحتاج اسم المجال الترابي: أضيفوا --territory.
cli-found-plain = تُنشأ المندوبية دون --demo ودون --clerk.
cli-no-session-that-day = ليس للفوج { $course } حصة يوم { $day }.
cli-many-sessions-that-day = للفوج { $course } حصص عدة يوم { $day }: أعطوا أحد هذه الأرقام: { $ids }.
cli-nothing-marked = { $why }. لم توضع أي علامة.
cli-line-not-concerned = السطر { $number }، { $name }: خارج الفوج ذلك اليوم، تحققوا من التواريخ بالأمر « najma enrolments list ». لم توضع أي علامة.
cli-line-twice = السطر { $number }: طُلبت علامتان مختلفتان، احتفظوا بواحدة. لم توضع أي علامة.
cli-at-line = لم توضع أي علامة. السطر { $number }: { $why }
cli-labelled = { $label }: { $said }
cli-note-without-mark = الملاحظة ترافق علامة.
cli-nothing-to-mark = لا شيء لوضعه: أعطوا مثلا --absent 3,7 --rest-present.

cli-added-centre = أضيف المركز { $name }، الرقم { $id }
cli-added-module = أضيفت المجزوءة { $name }، الرقم { $id }
cli-closure-planned = حصص مبرمجة في تلك الأيام: { $count }، { $cancelled ->
    [1] قيل إنها لم تنعقد
   *[other] بقيت كما هي، و--cancel يقول إنها لم تنعقد
  }
cli-closure-kept = سجلات فيها علامات تبقى كما هي: { $count }
cli-module-taught = أفواج جارية: { $running }، وقادمة: { $coming }؛ تبلغ نهايتها.
cli-added-closure = أضيف الإغلاق « { $name } »، الرقم { $id }
cli-added-person = أضيفت بطاقة { $name }، الرقم { $id }
cli-added-course = أضيف الفوج { $name }، الرقم { $id }، { $sessions ->
    [0] دون حصص مبرمجة
   *[other] الحصص المبرمجة: { $sessions }
  }
cli-enrolled-doubt = { $line } { $name }: { $why }
cli-not-in-course = لا سطر لـ « { $text } » في { $course }.
cli-place-changed = { $line } { $name }: { $state }
cli-place-suspended = { $line } { $name }: { $sex ->
    [m] موقوف
   *[f] موقوفة
  } مؤقتا ابتداء من { $day }
cli-place-resumed = { $line } { $name }: { $sex ->
    [m] عاد
   *[f] عادت
  } يوم { $day }
cli-place-moved = { $name }: { $sex ->
    [m] نقل
   *[f] نقلت
  } إلى { $course } في السطر { $line }، مع { $hours } من الحضور
cli-place-waits = { $name }: لائحة انتظار { $course }، الرتبة { $rank }
cli-place-promoted = { $line } { $name }: { $sex ->
    [m] مسجل
   *[f] مسجلة
  } ابتداء من { $day }
cli-renewed = { $count ->
    [0] لم يعد تسجيل أي امرأة في { $course }
   *[other] المعاد تسجيلهن في { $course }: { $count }
  }{ $known ->
    [0] {""}
   *[other] ، لهن مقعد من قبل: { $known }
  }{ $gone ->
    [0] {""}
   *[other] ، غادرن الفوج الجديد من قبل: { $lines }، وعلامة + بعد رقم السطر ترجعهن
  }
cli-waiting-none = لا أحد ينتظر مقعدا.
cli-rules = { $module }: { $ages }، { $sex }
cli-check-yes = شروط { $course } مستوفاة: { $name }.
cli-check-no = شروط { $course } غير مستوفاة: { $name }.
cli-check-open = { $name }: يجب التحقق بالنسبة إلى { $course }.
cli-column-rank = الرتبة
cli-column-asked = الطلب
cli-column-merits = المعايير
cli-rules-ages = من { $youngest } إلى { $oldest } سنة
cli-rules-from = ابتداء من { $youngest } سنة
cli-rules-to = إلى غاية { $oldest } سنة
cli-rules-any-age = كل الأعمار
cli-rules-any = كل الفئات
cli-rules-f = النساء والفتيات
cli-rules-m = الرجال والفتيان
cli-rules-set = حددت شروط { $module }.
cli-rules-waiting = لائحة الانتظار: { $criteria }
cli-rules-waiting-delegation = لائحة الانتظار كما في المندوبية: { $criteria }
cli-enrolled = { $count ->
    [0] لا تسجيل جديد في { $course }
   *[other] المسجلات الجديدات في { $course }: { $count }
  }
cli-planned = { $count ->
    [0] لا حصة جديدة للفوج { $course }
   *[other] الحصص المبرمجة للفوج { $course }: { $count }
  }
cli-nothing-due = لا سجل ينتظر الملء إلى غاية { $day }
cli-session-state = حصة { $day }: { $state }
cli-session-held = انعقدت
cli-session-unlocked = انعقدت، والسجل مفتوح
cli-sheet-head = { $course } · { $centre } · { $day } { $starts }–{ $ends } · الحصة { $n }/{ $of } · { $state }
cli-sheet-totals = حاضرات { $present } · متأخرات { $late } · غائبات { $absent } · غياب مبرر { $justified } · معفيات { $exempt } · غير مملوءة { $untaken } · الساعات المتابعة { $attended } من { $offered }
cli-mark-late = تأخر { $minutes } د
cli-mark-not-concerned = { $sex ->
    [m] غير معني
   *[f] غير معنية
  }
cli-mark-untaken = غير مملوءة
cli-marked = { $number } { $name }: { $mark }
cli-validated = تمت المصادقة على سجل { $course } ليوم { $day }{ $untaken ->
    [0] {""}
   *[other] ، أسطر غير مملوءة: { $untaken }
  }
cli-unlocked = فُتح سجل { $course } ليوم { $day }
cli-walked-in = السطر { $number }، { $label }: حاضرة
cli-exported = { $course }: الأسطر المكتوبة { $rows } في { $file }
cli-history-entry = { $day } { $time } { $clerk }: { $act } · { $row } · التغيير { $change }
cli-history-reason = السبب: { $reason }
cli-check-sound = القاعدة سليمة: أعيدت التغييرات وعددها { $changes }، والكتابات وعددها { $entries }. المرساة: { $anchor }
cli-check-found = خلل: { $findings }. التغييرات { $changes }، والكتابات { $entries }. المرساة: { $anchor }
cli-set = { $setting } = { $value }
cli-founded = أنشئت قاعدة مندوبية { $name }: { $file }
cli-sampled = أنشئت قاعدة تجريبية: { $file }، الأشخاص { $persons }، الحصص { $sessions } إلى غاية { $until }
cli-import-would = استيراد تجريبي: الأسطر { $rows }، للإضافة { $added }، للإتمام { $updated }، موجودة { $unchanged }، مكررة { $repeated }، تكرار محتمل { $possible }، للتصحيح { $errors }، للتسجيل { $enrolled }، مرفوضة { $rejected }
cli-import-did = تم الاستيراد: الأسطر { $rows }، المضافة { $added }، المتممة { $updated }، موجودة { $unchanged }، مكررة { $repeated }، تكرار محتمل { $possible }، للتصحيح { $errors }، المسجلة { $enrolled }، مرفوضة { $rejected }
cli-import-ignored = { $count ->
    [one] عمود واحد لا يؤخذ: { $names }. --map يحدد محتواه
    [two] عمودان لا يؤخذان: { $names }. --map يحدد محتواهما
    [few] { $count } أعمدة لا تؤخذ: { $names }… --map يحدد محتواها
   *[other] { $count } عمودا لا يؤخذ: { $names }… --map يحدد محتواها
  }
cli-rejects-text = { $arg }: تكتب الأسطر المرفوضة نصا بأعمدة. سموا الملف باسم ينتهي ب .csv عوض « { $file } »، فالجداول تفتحه كذلك.
cli-import-mend = مع --rejects FICHIER.csv تكتب الأسطر التي ينبغي تصحيحها على حدة، جاهزة للتصحيح والاستيراد.
cli-import-rejects = كُتبت الأسطر المرفوضة في { $file }: صححوها واستوردوا هذا الملف

### الأشخاص : البحث

persons-search = بحث
persons-who = من هي
persons-identify = تحديد هوية حضور عابر
persons-walk-in = حضور عابر لتحديد الهوية: { $label }
persons-latest = آخر المسجلات
persons-found = { $count ->
    [zero] لا نتيجة
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
   *[other] { $count } نتيجة
  }
persons-many = { $count } فأكثر: دقّقوا البحث
persons-new = شخص جديد
persons-new-with = + شخص جديد بـ « { $typed } »
persons-is-her = إنها هي
persons-clear = محو ثم إغلاق
persons-identified = « { $label } » هي { $name }: صار السطر باسمها ✓
persons-empty = هنا كل الأشخاص الذين تستقبلهم المندوبية.
    اكتبوا اسما للبحث؛ F4 يفتح بطاقة شخص جديد؛
    ويُستورد سجل من جدول بيانات بواسطة F6.

### الأشخاص : البطاقة

person-saved = تم حفظ بطاقة { $name }، رقم { $id } ✓
person-saved-doubt = للتحقق: { $doubt } · تم حفظ بطاقة { $name } ✓
person-moved = دُمجت في البطاقة { $id }، وهي التي تملؤونها الآن
person-saved-moved = { $name }: تم الحفظ في البطاقة رقم { $id } التي دُمجت فيها بطاقتها ✓
person-known = رقم { $id } · الملف الورقي { $file }
person-courses = الأفواج
person-course-number = رقم { $number }
person-course-since = منذ { $from }
person-course-ended = { $from } إلى { $to }
person-alike = ربما البطاقة موجودة من قبل
person-compare = مقارنة
person-spell = اقتراح
person-spelled = كتابة مقترحة انطلاقا من « { $from } »: مفتاح الإدخال يقبلها، أو صححوها
person-nobody-alike = لا أحد آخر يحمل هذا الاسم
person-file-taken = رقم ملف { $name }، رقم { $id }: صححوه أو افتحوا بطاقتها
person-cin-taken = بطاقة وطنية تخص { $name }، رقم { $id }: صححوها أو افتحوا بطاقتها

### دمج بطاقتين لشخص واحد

action-merge = دمج…
action-merge-help = يختار بطاقة أخرى للشخص نفسه ويجعلها مع هذه بطاقة واحدة.
action-united = المدموجة
action-united-help = البطاقات التي دُمجت في هذه: ما كانت تحويه، وكيف يُفك الدمج.
action-swap = تبديل
action-swap-help = يحتفظ بالبطاقة الأخرى، وتبقى القيم المختارة مختارة.
act-merge-persons = دمج بطاقتين
act-unmerge-persons = فك الدمج
table-merge = دمج بطاقتين
table-row = سطر
place-merging = دمج
place-united = البطاقات المدموجة
help-merging-1 = على اليمين البطاقة التي تبقى، وعلى اليسار التي تُدمج فيها. ← و → يختاران القيمة المحتفظ بها، و ✓ تبينها.
help-merging-2 = دون اختيار تُقدم القيمة المملوءة على الفارغة. والقيم المتروكة تبقى مقروءة في سجل التغييرات.
help-merging-3 = تنتقل كل التسجيلات وعلامات الحضور إلى البطاقة الباقية. وفي فوج مشترك تُجمع علاماتها في سطر واحد.
help-merging-4 = F2 يبين ما سيُنجز ثم يدمج. Ctrl-Z يتراجع، وفيما بعد F9 n على البطاقة يفك الدمج.
help-united-1 = البطاقات التي دُمجت في هذه، الأخيرة أولا، مع ما كانت تحويه كل واحدة.
help-united-2 = مفتاح الإدخال يبين ما سيعود ثم يفك الدمج؛ وما تغير منذئذ يبقى هنا ويُقرأ أسفله.
merging-title = دمج
merging-other = دمج مع…
merging-search = مع من
merging-alike = { $count ->
    [0] لا أحد آخر بهذا الاسم: اكتبوا اسم البطاقة الأخرى أو ملفها أو بطاقتها الوطنية
   *[other] قد تكون { $name }: { $count }
  }
merging-found = { $count ->
    [0] لا أحد بهذا الاسم: اكتبوا غيره
   *[other] عُثر على { $count }، للدمج مع { $name }
  }
merging-nobody = اكتبوا الاسم أو رقم الملف أو الهاتف أو البطاقة الوطنية للبطاقة الأخرى.
merging-nobody-chosen = اختاروا أولا البطاقة الأخرى.
merging-not-saved = احفظوا هذه البطاقة أولا بواسطة F2، ثم يمكن دمجها.
merging-compare = مقارنة
merging-kept = تبقى: رقم { $id }
merging-gone = تُدمج فيها: رقم { $id }
merging-first = اليسار
merging-second = اليمين
merging-next = التالي
merging-do = دمج
merging-all = عرض الكل
merging-differing = الاختلافات
merging-take-all = هذا الجانب كله
merging-no-difference = البطاقتان متطابقتان؛ F7 يعرض الكل.
merging-moves = ما ينتقل إلى البطاقة الباقية: التسجيلات { $enrolments }، علامات الحضور { $marks }{ $collisions ->
    [0] {""}
   *[other] ، التعارضات { $collisions }
  }{ $others ->
    [0] {""}
   *[other] ، أسطر أخرى { $others }
  }
merging-doubled = { $count ->
    [one] سطران للشخص نفسه في فوج واحد: تُجمع علاماتها في سطر واحد، ويحتفظ الآخر برقمه دون علامات.
   *[other] سطران للشخص نفسه في أفواج عددها { $count }: تُجمع علاماتها في سطر واحد، ويحتفظ الآخر برقمه دون علامات.
  }
merging-collisions = { $count ->
    [one] علامة في السطرين معا في حصة واحدة: تبقى علامة السطر المحتفظ به.
   *[other] علامة في السطرين معا في حصص عددها { $count }: تبقى علامة السطر المحتفظ به.
  }
merging-locked = { $count ->
    [one] سيُصحح سجل مقفل واحد: يُطلب ذكر السبب.
   *[other] ستُصحح سجلات مقفلة عددها { $count }: يُطلب ذكر السبب.
  }
merging-apart = سُجل من طرف { $clerk } أن هاتين البطاقتين لشخصين مختلفين: يُطلب ذكر السبب.
merging-lost = { $count ->
    [one] قيمة واحدة لن تبقى إلا في سجل التغييرات: { $values }
   *[other] قيم لن تبقى إلا في سجل التغييرات وعددها { $count }: { $values }
  }
merging-reason = السبب
merging-reason-wanted = اذكروا السبب، أو Esc للرجوع.
merging-ask = جعل البطاقتين واحدة؟ { $lost ->
    [0] لن تضيع أي قيمة
   *[other] قيم تبقى في سجل التغييرات فقط: { $lost }
  }{ $collisions ->
    [0] .
   *[other] ، التعارضات: { $collisions }.
  }
merging-not-yet = رجوع
merging-done = { $name }: صارت البطاقتان واحدة ✓
merge-herself = هي البطاقة نفسها مرتين: اختاروا البطاقة الأخرى لهذا الشخص.
merge-already = البطاقة رقم { $id } مدموجة أصلا مع { $name }، رقم { $kept }: لم يبق ما يُدمج.
merge-elsewhere = البطاقة رقم { $id } مدموجة أصلا مع { $name }، رقم { $kept }: ادمجوا مع هذه.
merge-distinct = سُجل من طرف { $clerk } أن هاتين البطاقتين لشخصين مختلفين: اذكروا السبب لدمجهما رغم ذلك.
merge-locked = { $count ->
    [one] سيُصحح سجل مقفل واحد: اذكروا السبب.
   *[other] ستُصحح سجلات مقفلة عددها { $count }: اذكروا السبب.
  }
unmerge-no-merge = التغيير { $change } ليس دمجا لبطاقتين: « najma persons show » تعطي رقم كل دمج.
unmerge-done = الدمج { $change } فُك من قبل، على يد { $clerk }.
unmerge-newer = دُمجت هاتان البطاقتان من جديد: فكوا الدمج { $change } بدلا منه.
unmerge-first = الدمج { $change } مع { $name } جاء بعده ويعتمد عليه: فكوه أولا.
person-united = البطاقة المدموجة
united-head = { $count ->
    [0] { $name }: لا بطاقة مدموجة
    [one] { $name }: بطاقة مدموجة واحدة
   *[other] { $name }: البطاقات المدموجة { $count }
  }
united-none = هنا البطاقات التي دُمجت في هذه. F9 j على البطاقة يدمج واحدة.
united-day = التاريخ
united-clerk = على يد
united-id = الرقم
united-name = الاسم
united-reason = السبب
united-had = كانت تحوي:
united-what = { $what }
united-stays = { $count ->
    [0] لم يتغير شيء منذئذ: سيعود كل شيء.
    [one] شيء واحد تغير منذئذ ويبقى في البطاقة الباقية:
   *[other] أشياء تغيرت منذئذ وتبقى في البطاقة الباقية، عددها { $count }:
  }
united-ask = فصل { $name }؟ تعود البطاقة{ $enrolments ->
    [0] {""}
    [one] {" "}مع تسجيل واحد
    [two] {" "}مع تسجيلين
   *[other] {" "}مع تسجيلاتها وعددها { $enrolments }
  }{ $marks ->
    [0] {""}
    [one] {" "}وعلامة حضور واحدة
    [two] {" "}وعلامتي حضور
   *[other] {" "}وعلامات حضور عددها { $marks }
  }{ $stays ->
    [0] .
    [one] ؛ ويبقى هنا شيء واحد تغير منذئذ.
    [two] ؛ ويبقى هنا شيئان تغيرا منذئذ.
   *[other] ؛ وتبقى هنا أشياء تغيرت منذئذ، عددها { $stays }.
  }
united-not-yet = رجوع
united-apart = فك الدمج
united-parted = عادت إلى { $name } بطاقتها، رقم { $id } ✓
cli-do-persons-merge = دمج بطاقتين لشخص واحد: تبقى A وتُدمج فيها B
cli-do-persons-unmerge = فك دمج في أي وقت
cli-arg-kept = البطاقة التي تبقى A، برقمها أو ملفها أو بطاقتها الوطنية
cli-arg-gone = البطاقة التي تُدمج فيها B
cli-arg-keep = القيمة المحتفظ بها لحقل: phone=b، وبدونه تُقدم القيمة المملوءة ثم قيمة A
cli-arg-change = رقم الدمج، كما يعطيه « persons show » أو سجل التغييرات
cli-arg-merge-dry-run = القول فقط ماذا سيُنجز
cli-value-field-side = حقل=a|b
cli-merged = دُمجت { $gone } في { $kept }. « najma persons unmerge { $change } » تفك الدمج.
cli-would-merge = ستُدمج { $gone } في { $kept }؛ لم يُكتب شيء.
cli-merge-lost = في سجل التغييرات فقط: { $field } « { $value } »
cli-merge-keep = « { $text } »: اكتبوا حقل=a أو حقل=b. الحقول المملوءة: { $fields }.
cli-change-number = « { $text } »: أعطوا رقم الدمج.
cli-unmerged = عادت إلى { $gone } بطاقتها منفصلة عن { $kept }. ما عاد إليها: التسجيلات { $enrolments }، علامات الحضور { $marks }.
cli-would-unmerge = ستعود إلى { $gone } بطاقتها منفصلة عن { $kept }: التسجيلات { $enrolments }، علامات الحضور { $marks }. لم يُكتب شيء.
cli-unmerge-stays = تغير منذئذ ويبقى: { $what } · { $clerk }
cli-united = دُمجت فيها: { $name }، رقم { $id }، في { $day } على يد { $clerk }؛ « najma persons unmerge { $change } » تفصلها

### البطاقات : كل ما يُملأ ويُحفظ

record-next = الخانة الموالية
record-save = حفظ
record-leave = كمسودة
record-repeat = تكرار
record-named = بطاقة { $name }
record-resume = استئناف ما كان عند انقطاع الخط: { $what }
record-kept = حُفظت كمسودة: البطاقة نفسها تعيد فتحها في الخانة نفسها
record-resumed = مسودة { $day } على { $time }، استؤنفت · F9 x للتخلي عنها
record-was-saved = تم الحفظ قبيل الانقطاع: { $what }
line-kept = لم يُحفظ، وبقي مسودةً: السؤال نفسه يعرضه من جديد
line-resumed = كُتب في { $day } على { $time }: Enter لاعتماده، وأي حرف لتعويضه
line-resumed-changed = كُتب في { $day } على { $time }، وبعد ذلك كُتب هنا « { $stored } »: Enter لتعويضه، Esc لتركه
line-resumed-over = كُتب في { $day } على { $time } بدل « { $stored } »: Enter لاعتماده
line-waits = « { $text } » لم يُحفظ: السؤال نفسه يعرضه من جديد
record-discard = { $fields ->
    [one] التخلي عن المسودة؟ ستضيع خانة واحدة.
    [two] التخلي عن المسودة؟ ستضيع خانتان.
    [few] التخلي عن المسودة؟ ستضيع { $fields } خانات.
   *[other] التخلي عن المسودة؟ ستضيع { $fields } خانة.
  }
record-discard-no = الاحتفاظ بها
record-discard-yes = التخلي عنها
record-discarded = تم التخلي عن المسودة: البطاقة كما هي محفوظة
record-nothing-to-discard = لا شيء مكتوب هنا غير محفوظ
record-no-history = لم تُحفظ هذه البطاقة بعد: لا سجل لها
person-unsaved = لم تُحفظ هذه البطاقة بعد: F2 يحفظها، وF9 x للتخلي عنها
record-unchanged = { $name }: لم يتغير شيء
record-stored-now = المحفوظ من طرف { $clerk } هنا: { $text }
record-problems = { $count ->
    [one] لم تُحفظ بعد: خانة واحدة للتصحيح، ولم يضع شيء
    [two] لم تُحفظ بعد: خانتان للتصحيح، ولم يضع شيء
    [few] لم تُحفظ بعد: { $count } خانات للتصحيح، ولم يضع شيء
   *[other] لم تُحفظ بعد: { $count } خانة للتصحيح، ولم يضع شيء
  }

commune-urban = حضرية
commune-rural = قروية

### المراكز والمجزوءات والإغلاقات : اللوائح والبطاقات

record-centre-new = مركز جديد
record-centre-saved = { $name }: تم حفظ المركز ✓
record-centres-empty = هنا المراكز التي تنعقد فيها الأفواج.
    F4 يفتح بطاقة مركز جديد.
record-module-new = مجزوءة جديدة
record-module-saved = { $name }: تم حفظ المجزوءة ✓
record-modules-empty = هنا المجزوءات التي تُدرَّس، مع غلافها الزمني.
    F4 يفتح بطاقة مجزوءة جديدة.
record-closure-new = إغلاق جديد
record-closure-saved = { $name }: تم حفظ الإغلاق ✓
record-closures-empty = هنا الأيام التي لا حصص فيها: أعياد وأسواق ومواسم جني وأشغال.
    F5 يضيف عطل السنة الدراسية؛ F4 يفتح إغلاقا جديدا.
record-holidays = أيام العطل
record-holidays-known = أيام عطل { $year } موجودة من قبل
record-holidays-added = { $count ->
    [one] أضيف يوم عطلة واحد من { $year }
    [two] أضيف يوما عطلة من { $year }
    [few] أضيفت { $count } أيام عطل من { $year }
   *[other] أضيف { $count } يوم عطلة من { $year }
  }{ $estimated ->
    [zero] {""}
    [one]؛ عيد قمري واحد يحتاج إلى تأكيد
    [two]؛ عيدان قمريان يحتاجان إلى تأكيد
    [few]؛ { $estimated } أعياد قمرية تحتاج إلى تأكيد
   *[other]؛ { $estimated } عيدا قمريا تحتاج إلى تأكيد
  }

### مساعدة الأشخاص والبطاقات

help-persons-1 = اكتبوا اسما بأي من الكتابتين: تضيق اللائحة مع كل حرف، دون اعتبار للتشكيل ولا للأحرف الكبيرة.
help-persons-2 = تُبحث بالطريقة نفسها البطاقة الوطنية والهاتف، أو أرقامه الأربعة الأخيرة على الأقل، ورقم الملف؛ والسنة والجماعة ترتبان النتائج.
help-persons-3 = ↓ بعد آخر سطر: شخص جديد بما كُتب. هكذا لا يُسجَّل أحد مرتين.
help-persons-4 = لتحديد هوية حضور عابر، مفتاح الإدخال يعني إنها هي: يصير سطرها في السجل باسمها.
help-person-1 = مفتاح الإدخال يمر إلى الخانة الموالية، ومن الأخيرة يحفظ؛ Maj-Tab يرجع من الطريق نفسه؛ F2 يحفظ.
help-person-2 = الازدياد: 12/3/1995 أو 3/1995 أو 1995 أو 23a للسن. للجماعة والاختيارات تكفي الحروف الأولى.
help-person-3 = Esc يحتفظ بما كُتب كمسودة: تعيد البطاقة فتحها في الخانة نفسها ولو انقطع الخط.
help-person-4 = F9 x للتخلي عن المسودة. علامة « ? » تحت خانة تعني قيمة للتحقق، ولا تمنع الحفظ.
help-person-5 = F7 يعرض اللواتي يحملن هذا الاسم من قبل. وفي خانة اسم فارغة يقترح F5 كتابته بالحروف الأخرى.
help-form-1 = مفتاح الإدخال يمر إلى الخانة الموالية، ومن الأخيرة يحفظ؛ Maj-Tab يرجع من الطريق نفسه؛ F2 يحفظ.
help-form-2 = F5 يكرر في خانة فارغة قيمة آخر بطاقة. التواريخ: 12/3 أو j أو j-1 أو +7 أو lun.
help-form-3 = Esc يحتفظ بما كُتب كمسودة ولو انقطع الخط؛ F9 x للتخلي عنها.
help-centres-1 = مراكز المندوبية. مفتاح الإدخال يفتح البطاقة، وF4 يبدأ واحدة.
help-modules-1 = المجزوءات ونسخها. النسخة التي تُدرَّس لا تتغير: F4 يبدأ نسخة جديدة.
help-closures-1 = الأيام التي لا حصص فيها، لمركز أو لجميعها. F5 يضيف عطل السنة الدراسية.
help-closures-2 = الأعياد القمرية تقديرية: صححوا تاريخها عند الإعلان عنه.
### اللوائح

place-lists = اللوائح
place-list = لائحة
action-go-lists = اللوائح
action-go-lists-help = ينتقل إلى اللوائح: من تستجيب لمعايير معينة، للطبع أو التسليم.
action-bin = سحب
action-bin-help = يسحب ما أنجز بالخطأ ما دام لا شيء مرتبطا به؛ والسلة تحتفظ به.
act-list = حفظ لائحة
act-forget-list = سحب لائحة
history-filter = المعايير
table-list = لائحة
lists-empty =
    هنا تحفظ اللوائح التي تطلب منكم كثيرا: « القرويات من 20 إلى 24 سنة »، « بدون بطاقة وطنية ».
    F4 يبدأ لائحة: اختاروا المعايير، اطلعوا عليها، ثم F2 يعطيها اسما.
lists-none = لا توجد أي لائحة: F4 يبدأ لائحة جديدة
lists-new = لائحة جديدة
lists-forget = سحب
list-called = اللائحة
list-criteria = المعايير
list-filters = المعايير
list-criteria-head = من في اللائحة؟ الخانة الفارغة لا يؤخذ بها؛ عدة قيم: 15-19, 50+
list-nobody = لا أحد يستجيب لكل هذه المعايير: F7 يظهرها، احذفوا أحدها.
list-nobody-how = لا أحد يستجيب لكل هذه المعايير، احذفوا أحدها
list-everybody = بدون معيار: جميع الأشخاص
list-searching = جار البحث… تمت معاينة { $count } بطاقة
list-searching-still = لم ينته البحث بعد: لحظة من فضلكم
list-stopped = توقف البحث: F7 يعيده
list-name-ask = اسم اللائحة
list-keep = حفظ
list-files = كتابة، طبع
list-files-head = إخراج هذه اللائحة
list-show = إظهار
list-pages = صفحات نصية TXT للطبع
list-saved = حُفظت اللائحة « { $name } » ✓
list-forgotten = سُحبت اللائحة « { $name } »
list-written = { $count ->
    [zero] لم يكتب أي سطر
    [one] كتب سطر واحد
    [two] كتب سطران
    [few] كتبت { $count } أسطر
    [many] كتب { $count } سطرا
   *[other] كتب { $count } سطر
  }: { $file }
list-counts = { $persons ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $persons } أشخاص
    [many] { $persons } شخصا
   *[other] { $persons } شخص
  } · { $places ->
    [zero] بدون تسجيل
    [one] تسجيل واحد
    [two] تسجيلان
    [few] { $places } تسجيلات
    [many] { $places } تسجيلا
   *[other] { $places } تسجيل
  }
list-counts-unsure = { $persons ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $persons } أشخاص
    [many] { $persons } شخصا
   *[other] { $persons } شخص
  } · { $places ->
    [zero] بدون تسجيل
    [one] تسجيل واحد
    [two] تسجيلان
    [few] { $places } تسجيلات
    [many] { $places } تسجيلا
   *[other] { $places } تسجيل
  } · السن للتحقق: { $unsure }
list-asked = { $label }: { $value }
list-age-on = السن في { $day }
list-age-one = السن { $age }
list-age-until = السن { $age } أو أقل
list-age-from = السن { $age } فأكثر
list-age-between = السن من { $from } إلى { $to }
list-ages-unknown = « { $text } »: اكتبوا السن هكذا: 15-19 أو 50+ أو 23
list-until-before = لا يمكن أن يسبق آخر يوم { $from }
list-no-centre = لا مركز باسم { $text }: اختاروا من اللائحة
list-no-module = لا مجزوءة باسم { $text }: اختاروا من اللائحة
list-no-course = لا فوج باسم { $text }: اختاروا من اللائحة
list-choice = { $text }: اختاروا من اللائحة
list-nameless = أعطوا اسما للائحة
paper-page = { $title } · صفحة { $page }
list-age = السن
list-age-hint = 15-19 أو 50+ أو 23
list-age-15-19 = 15–19 سنة
list-age-20-24 = 20–24 سنة
list-age-25-34 = 25–34 سنة
list-age-35-49 = 35–49 سنة
list-age-50- = 50 سنة فأكثر
list-on = بتاريخ
list-on-hint = فارغ: اليوم
list-sex = الجنس
list-sex-f = أنثى
list-sex-m = ذكر
list-milieu = الوسط
list-milieu-rural = قروي
list-milieu-urban = حضري
list-commune = الجماعة
list-douar = الدوار أو الحي
list-centre = المركز
list-module = المجزوءة
list-course = الفوج
list-theme = المجال
list-theme-literacy = محو الأمية
list-theme-health = الصحة والنظافة
list-theme-reproductive = الصحة الإنجابية
list-theme-family = حقوق الأسرة
list-theme-child = حقوق الطفل
list-theme-labour = حقوق الشغل
list-theme-rights = الحقوق
list-theme-procedures = المساطر الإدارية
list-theme-enterprise = التعاونيات والمشاريع الصغرى
list-theme-trade = الحرف والمهن
list-theme-other = مجال آخر
list-status = الوضعية
list-status-current = لها مقعد
list-status-active = تتابع التكوين
list-status-registered = مسجلة لم تبدأ بعد
list-status-confirmed = مؤكدة لم تبدأ بعد
list-status-suspended = موقوفة مؤقتا
list-status-waiting = لائحة الانتظار
list-status-completed = خريجة
list-status-dropped = انقطاع
list-status-transferred = منقولة
list-status-cancelled = تسجيل ملغى
list-standing-before = لم تبدأ بعد مع الفوج
list-standing-over = انتهى الفوج
list-way = كيفية التسجيل
list-way-first = أول مرة
list-way-next = تتمة، سنة ثانية
list-way-repeat = مكررة
list-way-transfer = منقولة إلى الفوج
list-from = مسجلة من
list-until = إلى
list-marital = الحالة العائلية
list-education = المستوى الدراسي
list-school = الوضعية الدراسية
list-disability = الإعاقة
list-lacks-marital = الحالة العائلية
list-lacks-education = المستوى الدراسي
list-occupation = المهنة
list-referral = جهة التوجيه
list-reached = المستوى المحصل عليه
list-reached-hint = مجزوءة أنهتها
list-wanted = التكوين المرغوب فيه
list-paper = وثيقة ناقصة
list-paper-hint = نسخة من البطاقة، صور شخصية…
list-consent = الإشعار والموافقة 09-08
list-consent-told = تلي عليها الإشعار
list-consent-untold = لم يتل عليها الإشعار
list-consent-given = وافقت
list-consent-refused = رفضت
list-consent-withdrawn = سحبت موافقتها
list-consent-unsaid = لم تسجل موافقتها
list-lacks-papers = وثيقة من الملف
list-papers = الوثائق الناقصة
list-exception = استثناء
list-exception-with = باستثناء
list-exception-without = بدون
list-lacks = ينقص
list-lacks-phone = الهاتف
list-lacks-cin = البطاقة الوطنية
list-lacks-birth = تاريخ الازدياد
list-lacks-sex = الجنس
list-lacks-commune = الجماعة
list-lacks-douar = الدوار أو الحي
list-lacks-file = الملف الورقي
list-lacks-name_latin = الاسم بالحروف اللاتينية
list-lacks-name_ar = الاسم بالحروف العربية
list-rank = ر.ت
list-name = الاسم باللاتينية
list-name_ar = النسب والاسم
list-years = السن
list-birth = الازدياد
list-phone = الهاتف
list-cin = رقم البطاقة الوطنية
list-file = رقم الملف الورقي
list-since = منذ
list-places = تسجيل
cli-do-lists = اللوائح: من تستجيب لمعايير
cli-do-lists-run = إظهار لائحة أو كتابتها في ملف؛ المعيار المعطى هنا يعوض معيارها
cli-do-lists-save = حفظ معايير تحت اسم
cli-do-lists-show = إظهار معايير لائحة
cli-do-lists-list = جرد اللوائح المحفوظة
cli-do-lists-forget = سحب لائحة محفوظة
cli-arg-list = اسم اللائحة
cli-value-list-format = csv|xlsx|text
cli-value-format = csv|xlsx
cli-no-such-list = لا لائحة باسم « { $text } »
cli-list-written = كتبت اللائحة: الأسطر { $rows } في { $file }
help-lists-1 = اللوائح المحفوظة تحت اسم؛ مفتاح الإدخال يفتح إحداها، F4 يبدأ لائحة جديدة.
help-list-1 = F7 يختار المعايير، F2 يحفظ اللائحة تحت اسم، F6 يكتبها أو يطبعها.
help-list-2 = كل امرأة مرة واحدة؛ وتسجيلاتها تحسب على حدة. السن « 33–34 » للتحقق. تبين خانة التاريخ من كانت تتابع مع الفوج في ذلك اليوم، بسنها فيه.

### الإدخال السريع وسلة المحذوفات

place-rapid = إدخال سريع
action-rapid = إدخال سريع
action-rapid-help = يدخل لائحة نساء، سطر لكل واحدة؛ وما تشتركن فيه يقال مرة واحدة.
act-rapid = إدخال سريع
rapid-course = الفوج
rapid-course-hint = فارغ: بدون تسجيل
rapid-from = تاريخ التسجيل
rapid-commune = الجماعة
rapid-douar = الدوار
rapid-sex = الجنس
rapid-sex-f = أنثى
rapid-sex-m = ذكر
rapid-head = المشترك
rapid-head-blank = لا شيء مشترك بعد: Maj-Tab لما تشترك فيه النساء
rapid-save = السطر التالي
rapid-end = إنهاء
rapid-is-her = هي نفسها
rapid-line-blank = السطر فارغ: اكتبوا اسما
rapid-problems = { $count ->
    [zero] لا شيء للتصحيح
    [one] خانة واحدة للتصحيح؛ لم يضع شيء
    [two] خانتان للتصحيح؛ لم يضع شيء
    [few] { $count } خانات للتصحيح؛ لم يضع شيء
    [many] { $count } خانة للتصحيح؛ لم يضع شيء
   *[other] { $count } خانة للتصحيح؛ لم يضع شيء
  }
rapid-kept = السطر محفوظ كمسودة: ينتظركم هنا
rapid-closed = { $count ->
    [zero] لم تسجل أي امرأة
    [one] سجلت امرأة واحدة
    [two] سجلت امرأتان
    [few] سجلت { $count } نساء
    [many] سجلت { $count } امرأة
   *[other] سجلت { $count } امرأة
  }
rapid-saved = تم حفظ بطاقة { $name }، رقم { $id } ✓
rapid-saved-line = { $line } { $name }: حفظت البطاقة والتسجيل ✓
rapid-saved-doubt = { $line ->
    [0] {""}
   *[other] { $line } {""}
  }{ $name } ✓ · للتحقق: { $doubt }
rapid-doubts = { $typed } · { $place }
rapid-alike = ≈ { $known } · { $percent } %{ $more ->
    [0] {""}
   *[other] {" "}+{ $more }
  }
help-rapid-1 = سطر لكل امرأة، يحفظ عند مغادرته: F2 أو مفتاح الإدخال في آخر خانة. F5 يكرر.
help-rapid-2 = » يبقى للسطر التالي. ≈ يظهر من قد تكون معروفة: F7 إن كانت هي.
place-bin = سلة المحذوفات
action-go-bin = المحذوفات
action-go-bin-help = ينتقل إلى سلة المحذوفات: ما سحب بالخطأ يعاد بروابطه.
act-bin = نقل إلى السلة
table-bin = سلة المحذوفات
bin-empty =
    السلة فارغة. البطاقة أو التسجيل الذي أنجز بالخطأ ينقل إليها بـ F9 Suppr
    ما دام لا شيء مرتبطا به؛ ومفتاح الإدخال يعيده بروابطه.
bin-what = النوع
bin-label = الاسم
bin-day = سحب يوم
bin-time = على
bin-by = من طرف
bin-count = مفتاح الإدخال يعيد مع الروابط: { $count }
bin-restore = إعادة
bin-restored = { $name }: أعيدت بروابطها ✓ · Ctrl-Y يسحبها
bin-gone = { $name }: في السلة؛ F9 * يظهرها
bin-not = لا يمكن السحب: { $why }
bin-has-marks = { $count ->
    [zero] لا حضور مسجل
    [one] حضور واحد مسجل؛ الأحسن إلغاء التسجيل بـ X
    [two] حضوران مسجلان؛ الأحسن إلغاء التسجيل بـ X
    [few] { $count } علامات حضور مسجلة؛ الأحسن إلغاء التسجيل بـ X
    [many] { $count } علامة حضور مسجلة؛ الأحسن إلغاء التسجيل بـ X
   *[other] { $count } علامة حضور مسجلة؛ الأحسن إلغاء التسجيل بـ X
  }
bin-on-paper = الرقم { $line } موجود على ورقة مطبوعة؛ الأحسن إلغاء التسجيل بـ X
bin-referred = مرتبط به: { $what }، { $count }
cli-do-bin = سلة المحذوفات
cli-do-bin-list = جرد ما سحب بالخطأ
cli-do-bin-person = سحب شخص سجل بالخطأ، إن لم يرتبط به شيء
cli-do-bin-enrolment = سحب تسجيل أنجز بالخطأ، إن لم يرتبط به شيء
cli-do-bin-restore = إعادة ما سحب، بروابطه
cli-binned = في السلة: { $what } { $id }
cli-not-in-bin = « { $text } » ليس في السلة

### لمن المجزوءة

eligibility-title = لمن
eligibility-show = لمن
eligibility-ages = السن
eligibility-ages-hint = في أول يوم: 15-45 أو 15- أو -30 أو - للجميع
eligibility-sex = الفئة
eligibility-sex-f = نساء وفتيات
eligibility-sex-m = رجال وفتيان
eligibility-sex-hint = فارغ: الجميع
eligibility-literate = القراءة
eligibility-literate-yes = نعم، تعرف القراءة
eligibility-literate-no = لا، لا تعرف القراءة
eligibility-literate-hint = فارغ: لا يهم
eligibility-schooling = سنوات الدراسة على الأكثر
eligibility-schooling-hint = فارغ: لا يهم
eligibility-delegation = سن المندوبية
eligibility-papers = الوثائق المطلوبة
eligibility-papers-ask = الوثائق المطلوبة
eligibility-papers-saved = { $count ->
    [0] { $code }: لم تعد تطلب أي وثيقة ✓
    [one] { $code }: وثيقة واحدة مطلوبة ✓
    [two] { $code }: وثيقتان مطلوبتان ✓
    [few] { $code }: { $count } وثائق مطلوبة ✓
   *[other] { $code }: { $count } وثيقة مطلوبة ✓
  }
eligibility-saved = حفظت شروط { $name } ✓

### حروف التأشير

labels-five = يلزم خمسة حروف أو ستة: حاضرة، متأخرة، غائبة، مبررة، معفاة، مغادرة. مثلا ح ت غ م ع خ، أو ح - غ م -؛ قُرئ منها { $count }.
labels-one = « { $label } » لا يصلح: حرف أو حرفان لكل تأشير، والأول هو المفتاح
labels-twice = المفتاح { $key } سيُستعمل لتأشيرين
labels-command = لا يمكن للمفتاح { $key } أن يؤشر « { $status } »: فهو يأمر « { $action } » في الورقة

## موظفان على بطاقة واحدة
conflict-open = { $count ->
    [one] خانة واحدة للحسم مع { $clerk }
    [two] خانتان للحسم مع { $clerk }
    [few] { $count } خانات للحسم مع { $clerk }
   *[other] { $count } خانة للحسم مع { $clerk }
}
conflict-news = غُيّرت هذه البطاقة من طرف { $clerk } قبل قليل
conflict-took = غُيّرت من طرف { $clerk } قبل قليل؛ وكان فيها: { $before }
conflict-both = غُيّرت الخانات نفسها من طرف { $clerk }: اختاروا لكل خانة، لم يُمح أي شيء
conflict-head = احتفظوا لكل خانة بما كتبتم أو بما حُفظ من طرف { $clerk } أو بما كان من قبل.
conflict-mine = ما كتبتُ
conflict-theirs = الحالي
conflict-before = السابق
conflict-choose = { $field }: اختاروا 1 أو 2 أو 3
conflict-ready = اكتمل الاختيار: F2 يحفظ
conflict-back = العودة إلى البطاقة
place-conflict = خانات للحسم
help-conflict-1 = حُفظت الخانات نفسها من طرف موظف آخر وأنتم تملؤونها. لم يُمح أي شيء: تختارون خانة بخانة.
help-conflict-2 = 1 يحتفظ بما كتبتم، و2 بما هو محفوظ، و3 بما كان من قبل؛ والسهمان ← → ينتقلان بينها. F2 يحفظ حين يكتمل الاختيار.
help-conflict-3 = Esc يعود إلى البطاقة: ما كتبتم فيها باق. F9 h يعرض من غيّر ماذا.

## ما تستطيع الطرفية إظهاره

calibrate-ask = أي سطر من الأسطر 1 و2 و3 يُقرأ صحيحا؟ اضغطوا على رقمه.
calibrate-how = الصحيح: حروف متصلة من اليمين إلى اليسار، والتاريخ 1990-05-12 بين الكلمتين.
calibrate-line = إن كان هذا السطر مقروءا فاضغطوا { $digit }.
calibrate-tifinagh = ⵜⴰⵎⴰⵣⵉⵖⵜ: إن ظهرت مربعات فاختاروا الأمازيغية بالحروف اللاتينية.
calibrate-leave = لا واحد منها: Esc ولا يتغير شيء. يُحفظ الاختيار لهذه الطرفية.
bidi-inside = داخل { $program }: إن ظهرت العربية معكوسة فاضغطوا F9 z.
terminal-not-utf8 = الطرفية ليست UTF-8، { $locale }: نفذوا export LANG=fr_FR.UTF-8 ثم أعيدوا التشغيل.
terminal-no-arabic = خط بلا عربية؟ نفذوا setfont Arabic-VGA16 ثم najma --lang ar --bidi=app.
terminal-no-tifinagh = لا حروف تيفيناغ في هذه الشاشة: نفذوا najma --lang zgh-Latn.
### المجزوءات والمسارات والمكونات والقاعات

module-theme-reproductive = الصحة الإنجابية
module-theme-family = حقوق الأسرة
module-theme-child = حقوق الطفل
module-theme-labour = حقوق الشغل
module-mode = النمط
module-mode-modular = بالمجزوءات
module-mode-apprenticeship = التدرج المهني
module-mode-alternating = بالتناوب
module-workplace = في المقاولة
module-workplace-hint = نسبة الساعات في المقاولة بالمائة، وفي التدرج المهني 80 إن تركت فارغة
module-requires = الشروط المسبقة
module-requires-hint = رموز المجزوءات الواجب متابعتها قبلها، مثلا COUT-M1
module-public = الفئة المستهدفة
module-public-hint = مثلا نساء من 15 إلى 45 سنة بدون مستوى
module-needs = الحاجيات
module-needs-hint = حاجيات المجال الترابي التي تستجيب لها
module-outlets = الآفاق
module-outlets-hint = مهن أو تعاونيات أو مستوى لاحق
module-title_zgh = العنوان بالأمازيغية
module-title_en = العنوان بالإنجليزية
module-standing = الحالة
module-withdrawn = مسحوبة
module-workplace-modular = المجزوءة العادية تتابع كلها بالمركز: اتركوا الخانة فارغة أو اختاروا التدرج المهني أو التناوب.
module-codes-unknown = « { $text } » ليس رمز مجزوءة. اكتبوا رموزا بينها فراغ: COUT-M1 ALPHA-N1.
module-code-twice = الرمز { $code } مكرر.
module-requires-itself = لا يمكن أن تكون المجزوءة { $code } شرطا لنفسها.
module-requires-circle = هذه الشروط ترجع إلى المجزوءة { $code } نفسها: احذفوا واحدا منها.
module-requires-unknown = لا توجد مجزوءة رمزها { $code }: أضيفوها أولا إلى اللائحة أو صححوا الرمز.
module-taught = { $count ->
    [one] فوج واحد يتابع هذه النسخة: احتفظوا بهذه القيمة وأنشئوا النسخة الموالية، F7 في لائحة المجزوءات.
    [two] فوجان يتابعان هذه النسخة: احتفظوا بهذه القيمة وأنشئوا النسخة الموالية، F7 في لائحة المجزوءات.
    [few] { $count } أفواج تتابع هذه النسخة: احتفظوا بهذه القيمة وأنشئوا النسخة الموالية، F7 في لائحة المجزوءات.
   *[other] { $count } فوجا تتابع هذه النسخة: احتفظوا بهذه القيمة وأنشئوا النسخة الموالية، F7 في لائحة المجزوءات.
  }
module-not-offered = هذه المجزوءة مسحوبة: اختاروا النسخة الجارية أو أعيدوها إلى اللائحة بواسطة X.
record-module-next = نسخة جديدة
record-module-keep = الاحتفاظ بها
record-module-withdraw = { $name }: { $running ->
    [0] {""}
    [one] فوج واحد جار{" "}
    [two] فوجان جاريان{" "}
    [few] { $running } أفواج جارية{" "}
   *[other] { $running } فوجا جاريا{" "}
  }{ $coming ->
    [0] {""}
    [one] فوج واحد مقبل{" "}
    [two] فوجان مقبلان{" "}
    [few] { $coming } أفواج مقبلة{" "}
   *[other] { $coming } فوجا مقبلا{" "}
  }: ما فُتح يستمر إلى نهايته، ولن يفتح أي فوج جديد. هل تسحب؟
record-module-withdrawn = { $name }، النسخة { $version }: سحبت من اللائحة ✓
record-module-offered = { $name }، النسخة { $version }: أعيدت إلى اللائحة ✓
action-withdraw = سحب
action-withdraw-help = يسحب من اللائحة أو يعيد إليها ما تحت المؤشر، وما هو جار يستمر إلى نهايته.
act-withdraw-module = سحب مجزوءة
act-pathway = مسار
act-trainer = مكونة
act-room = قاعة
table-pathway = مسار
table-trainer = مكونة
table-room = قاعة
action-go-pathways = المسارات
action-go-pathways-help = ينتقل إلى لائحة المسارات.
action-go-trainers = المكونات
action-go-trainers-help = ينتقل إلى لائحة المكونات.
action-go-rooms = القاعات
action-go-rooms-help = ينتقل إلى لائحة القاعات.
place-pathways = المسارات
place-trainers = المكونات
place-rooms = القاعات

pathway-code = الرمز
pathway-code-hint = مثلا COUTURE
pathway-title = العنوان بالفرنسية
pathway-title_ar = العنوان
pathway-modules = المجزوءات
pathway-modules-hint = بالترتيب: COUT-M1 > COUT-M2
pathway-certificate = الشهادة
pathway-certificate-hint = ما ستنص عليه الشهادة النهائية
pathway-hours = الساعات
pathway-one-module = يضم المسار مجزوءتين على الأقل.
pathway-order = يجب أن تسبق المجزوءة { $first } المجزوءة { $then }.
pathway-code-taken = الرمز { $code } لمسار آخر.
record-pathway-new = مسار جديد
record-pathway-saved = { $name }: حفظ المسار ✓
record-pathways-empty = هنا المسارات: مجزوءات مرتبة تنتهي بشهادة.
    F4 يفتح بطاقة مسار جديد.
help-pathways-1 = المسار سلسلة مجزوءات تنتهي بشهادة. مفتاح الإدخال يفتح البطاقة وF4 يبدأ واحدة جديدة.

trainer-name = الاسم
trainer-name-hint = كما تنادى: Mme OUHSSAINE Rachida
trainer-name_ar = الاسم بالعربية
trainer-kind = المهمة
trainer-kind-trainer = مكونة
trainer-kind-monitor = مدربة
trainer-kind-facilitator = منشطة
trainer-kind-volunteer = متطوعة
trainer-kind-other = أخرى
trainer-employer = العقد مع
trainer-employer-en = التعاون الوطني
trainer-employer-association = جمعية
trainer-employer-commune = جماعة
trainer-employer-other = أخرى
trainer-phone = الهاتف
trainer-from = من
trainer-from-hint = أول يوم في العقد
trainer-to = إلى
trainer-to-hint = آخر يوم في العقد، وإن ترك فارغا فبدون أجل
trainer-courses = الأفواج
trainer-ends-before = ينتهي العقد قبل بدايته في { $from }.
trainer-name-taken = « { $name } » اسم مكونة أخرى: أضيفوا الاسم الشخصي أو المركز.
record-trainer-new = مكونة جديدة
record-trainer-saved = { $name }: حفظت المكونة ✓
record-trainers-empty = هنا المكونات مع تواريخ عقودهن.
    F4 يفتح بطاقة جديدة وF5 يأخذ الأسماء المكتوبة في الأفواج.
record-trainers-taken-over = { $count ->
    [one] أخذت مكونة واحدة من الأفواج
    [two] أخذت مكونتان من الأفواج
    [few] أخذت { $count } مكونات من الأفواج
   *[other] أخذت { $count } مكونة من الأفواج
  }
record-trainers-known = كل مكونات الأفواج موجودة هنا
record-from-courses = من الأفواج
help-trainers-1 = المكونات وتواريخ عقودهن. F5 يأخذ الأسماء المكتوبة في الأفواج.

room-centre = المركز
room-name = القاعة
room-name-hint = مثلا salle 2
room-name_ar = القاعة بالعربية
room-places = المقاعد
room-name-taken = لهذا المركز قاعة باسم « { $name }»: لا تحمل قاعتان الاسم نفسه.
record-room-new = قاعة جديدة
record-room-saved = { $name }: حفظت القاعة ✓
record-rooms-empty = هنا قاعات كل مركز.
    F4 يفتح بطاقة جديدة وF5 يأخذ الأسماء المكتوبة في الأفواج.
record-rooms-taken-over = { $count ->
    [one] أخذت قاعة واحدة من الأفواج
    [two] أخذت قاعتان من الأفواج
    [few] أخذت { $count } قاعات من الأفواج
   *[other] أخذت { $count } قاعة من الأفواج
  }
record-rooms-known = كل قاعات الأفواج موجودة هنا
help-rooms-1 = قاعات كل مركز. F5 يأخذ الأسماء المكتوبة في الأفواج.
help-modules-2 = F7 يهيئ النسخة الموالية وتحتفظ الأفواج الجارية بنسختها. X يسحب نسخة أو يعيدها.

cli-do-pathways = المسارات
cli-do-pathways-add = إضافة مسار
cli-do-pathways-list = لائحة المسارات
cli-do-trainers = المكونات
cli-do-trainers-add = إضافة مكونة
cli-do-trainers-list = لائحة المكونات
cli-do-rooms = القاعات
cli-do-rooms-add = إضافة قاعة
cli-do-rooms-list = لائحة القاعات
cli-do-modules-withdraw = سحب نسخة من اللائحة أو إعادتها إليها
cli-arg-back = الإعادة بدل السحب
cli-added-pathway = أضيف المسار « { $name } »، رقم { $id }
cli-added-trainer = أضيفت المكونة « { $name } »، رقم { $id }
cli-added-room = أضيفت القاعة « { $name } »، رقم { $id }
cli-do-completions = كتابة ما يكمل الأوامر في الصدفة
cli-do-man = كتابة صفحة الدليل
cli-arg-shell = الصدفة: bash أو zsh أو fish
cli-value-shell = صدفة
cli-man-name = الاسم
cli-man-synopsis = الصيغة
cli-man-description = الوصف
cli-man-options = الخيارات
cli-man-verbs = الأوامر
cli-man-extra = للعلم
cli-man-version = الإصدار

### برمجة فوج

course-hours = الساعات
course-hours-hint = الحجم الواجب إنجازه، وبدون تاريخ نهاية يتوقف الجدول عنده
course-excluded = ما عدا
course-excluded-hint = أيام تستثنى: 24/12 31/12
course-funding = الاتفاقية
course-funding-hint = جهة التمويل
course-hours-unreachable = هذا الجدول يعطي { $given }، عدد الأيام { $days }، ولا يبلغ { $wanted }: أضيفوا أياما أو أنقصوا الساعات.
course-plan-hours = المجموع { $hours }
course-plan-hours-of = { $hours } من أصل { $of } مبرمجة
course-clash-trainer = المكونة مشغولة مع { $with }، { $when }
course-clash-room = القاعة مشغولة بفوج { $with }، { $when }
course-clash-women = { $women ->
    [one] امرأة واحدة
    [two] امرأتان
    [few] { $women } نساء
   *[other] { $women } امرأة
  } أيضا في { $with }، { $when }
course-clash-contract = خارج عقد { $with }، { $when }
course-clash-reason = البرمجة رغم ذلك لأن
course-clash-reason-missing = بينوا سبب البرمجة رغم ذلك، أو Esc للعدول
cli-do-courses-preview = عرض حصص الفوج قبل إنشائه دون كتابة شيء
cli-do-courses-create = إنشاء فوج وحصصه دفعة واحدة
cli-arg-weekdays = أيام الأسبوع: mon,thu أو lun jeu
cli-arg-week = أسبوع ذلك اليوم بحصصه
cli-arg-only = هذا المركز فقط، أو هذه المكونة أو القاعة أو الفوج
cli-arg-start = أول يوم
cli-arg-time = ساعة البداية
cli-arg-minutes = مدة الحصة بالدقائق
cli-arg-hours = مجموع الساعات، وإلا فساعات المجزوءة
cli-arg-exclude = أيام تستثنى
cli-arg-trainer = المكونة
cli-arg-room = القاعة
cli-arg-capacity = المقاعد
cli-arg-code = رمز الفوج، وإلا فرمز المجزوءة وحرف
cli-clashes = { $clashes }. غيروا ما يعترض، أو بينوا السبب بواسطة --reason.
cli-preview = الحصص { $sessions }، { $hours }، إلى غاية { $until }

### اليومية

place-calendar = اليومية
action-go-calendar = اليومية
action-go-calendar-help = ينتقل إلى اليومية شهرا بشهر أو أسبوعا بأسبوع.
action-announce = عيد معلن
action-announce-help = يسجل أن أقرب عيد قمري يوافق هذا اليوم ويبين ما يتغير بسببه.
action-shift = تغيير التوقيت
action-shift-help = ينقل حصص أيام معينة إلى ساعة أخرى: رمضان أو موسم الجني.
act-announce = إعلان عيد
act-shift = تغيير التوقيت
table-hijri = شهر هجري
calendar-filter = مركز أو مكونة أو قاعة أو فوج
calendar-only = تصفية
calendar-all = المندوبية كلها
calendar-month = شهر
calendar-week = أسبوع
calendar-classes = { $count ->
    [one] حصة
    [two] حصتان
    [few] { $count } حصص
   *[other] { $count } حصة
  }
calendar-hijri = { $day } { $month } { $year }
calendar-hijri-estimated = { $day } { $month } { $year } – تقديري
calendar-ramadan-hours = توقيت رمضان 9 – 15
calendar-season = { $title }، { $opens } – { $closes }
calendar-souk = { $more ->
    [0] السوق: { $centre }
   *[other] السوق: { $centre } +{ $more }
}
holiday-new-year = رأس السنة الميلادية
holiday-new-year-short = رأس السنة
holiday-manifesto = ذكرى تقديم وثيقة الاستقلال
holiday-manifesto-short = الوثيقة
holiday-amazigh = رأس السنة الأمازيغية
holiday-amazigh-short = الأمازيغية
holiday-fitr = عيد الفطر
holiday-fitr-short = عيد الفطر
holiday-labour = عيد العمال
holiday-labour-short = فاتح ماي
holiday-adha = عيد الأضحى
holiday-adha-short = الأضحى
holiday-moharram = رأس السنة الهجرية
holiday-moharram-short = فاتح محرم
holiday-throne = عيد العرش
holiday-throne-short = عيد العرش
holiday-dahab = ذكرى استرجاع إقليم وادي الذهب
holiday-dahab-short = وادي الذهب
holiday-revolution = ذكرى ثورة الملك والشعب
holiday-revolution-short = ثورة الملك
holiday-youth = عيد الشباب
holiday-youth-short = الشباب
holiday-mawlid = عيد المولد النبوي
holiday-mawlid-short = المولد
holiday-unity = عيد الوحدة
holiday-unity-short = عيد الوحدة
holiday-march = ذكرى المسيرة الخضراء
holiday-march-short = المسيرة
holiday-independence = عيد الاستقلال
holiday-independence-short = الاستقلال
calendar-market = السوق
calendar-no-feast = لا عيد قمري منتظر في حدود ثلاثة أيام من { $day }: أضيفوا يوم عطلة آخر بواسطة F9 f.
calendar-not-yet = ليس بعد
calendar-announced = تسجيل
calendar-announce = { $feast } يوم { $day }: حفظ هذا التاريخ؟
calendar-moves = ما يتغير
calendar-moves-lost = { $count ->
    [zero] لا حصة تلغى
    [one] حصة واحدة لن تنعقد
    [two] حصتان لن تنعقدا
    [few] { $count } حصص لن تنعقد
   *[other] { $count } حصة لن تنعقد
  }
calendar-moves-kept = { $count ->
    [one] سجل فيه علامات يبقى كما هو
    [two] سجلان فيهما علامات يبقيان كما هما
    [few] { $count } سجلات فيها علامات تبقى كما هي
   *[other] { $count } سجلا فيها علامات تبقى كما هي
  }
calendar-moves-back = { $count ->
    [one] حصة تعود
    [two] حصتان تعودان
    [few] { $count } حصص تعود
   *[other] { $count } حصة تعود
  }
calendar-moves-season = التوقيت الخاص يمتد إلى { $day }
calendar-more = { $count ->
    [one] وحصة أخرى: Tab للأسبوع، F7 لمركز أو فوج
    [two] وحصتان أخريان: Tab للأسبوع، F7 لمركز أو فوج
    [few] و{ $count } حصص أخرى: Tab للأسبوع، F7 لمركز أو فوج
   *[other] و{ $count } حصة أخرى: Tab للأسبوع، F7 لمركز أو فوج
  }
calendar-announced-said = { $feast }: { $day } ✓
calendar-shift-two = حصتان يوم { $day }: غير توقيت كل واحدة على حدة.
calendar-shift-none = لا حصة مبرمجة لتغيير توقيتها من { $from } إلى { $to }.
course-shift-to = تغيير التوقيت إلى غاية
course-shift-at = الساعة الجديدة
course-shifted = { $count ->
    [one] حصة واحدة على { $time } بنفس المدة
    [two] حصتان على { $time } بنفس المدة
    [few] { $count } حصص على { $time } بنفس المدة
   *[other] { $count } حصة على { $time } بنفس المدة
  }{ $stay ->
    [0] {""}
   *[other] ، وبقيت على حالها لأنها مدخلة أو لم تنعقد: { $stay }
  }
help-calendar-1 = الأسهم تغير اليوم ومفتاحا الصفحة الشهر، والرقم يفتح حصة، وTab يعرض الأسبوع، وF7 يعرض مركزا أو مكونة أو قاعة أو فوجا فقط.
help-calendar-2 = R قبل التاريخ الهجري: رمضان. في يوم العيد المعلن X يبين ما يتغير ثم يسجله.
cli-do-calendar = اليومية
cli-do-calendar-show = عرض شهر يوما بيوم
cli-do-calendar-announce = إدخال التاريخ المعلن لأقرب عيد قمري

### حصص التحسيس

place-awareness = التحسيس
action-go-awareness = التحسيس
action-go-awareness-help = ينتقل إلى حصص التحسيس التي تحتسب فيها المشاركات.
act-awareness = حصة تحسيس
table-awareness = حصة تحسيس
awareness-on = التاريخ
awareness-on-hint = إن ترك فارغا فاليوم
awareness-theme = الموضوع
awareness-theme-literacy = محو الأمية
awareness-theme-health = الصحة والنظافة
awareness-theme-reproductive = الصحة الإنجابية
awareness-theme-family = حقوق الأسرة
awareness-theme-child = حقوق الطفل
awareness-theme-labour = حقوق الشغل
awareness-theme-rights = الحقوق
awareness-theme-procedures = المساطر الإدارية
awareness-theme-enterprise = التعاونيات والمشاريع الصغرى
awareness-theme-trade = حرفة
awareness-theme-other = أخرى
awareness-heads = الحاضرات
awareness-heads-hint = 12f 3m ، ومع السن من 1 إلى 6 و r أو u: 12f3r.15.8 4m2u
awareness-place = المكان
awareness-partner = الشريك
awareness-centre = المركز
awareness-names = الأسماء
awareness-names-hint = اختيارية، تحتسب المشاركات لا الأسماء
awareness-women = النساء
awareness-total = المجموع
awareness-future = لم يحن هذا اليوم بعد: تسجل الحصة بعد انعقادها.
awareness-heads-unknown = « { $text } »: اكتبوا عددا ثم f أو m، مثل 12f 3m، ومع السن والوسط 8f4r.
awareness-band-unknown = فئات السن من 1 إلى { $most }: 1 أقل من 15، 2 من 15 إلى 19، 3 من 20 إلى 24، 4 من 25 إلى 34، 5 من 35 إلى 49، 6 من 50 فأكثر.
record-awareness-new = حصة جديدة
record-awareness-saved = سجلت حصة { $name } ✓
record-awareness-empty = هنا حصص التحسيس: الموضوع والمكان والحاضرات حسب الجنس والسن والوسط.
    F4 يضيف حصة.
help-awareness-1 = الحاضرات: 12f 3m ، أو مع السن والوسط 8f4r 3m2u. تحتسب المشاركات لا الأشخاص.
help-awareness-2 = السن: 1 أقل من 15، 2 15-19، 3 20-24، 4 25-34، 5 35-49، 6 50 فأكثر. r قروي، u حضري.
help-awareness-3 = الوسط يسري على ما بعده، والعدد وحده للفئة الموالية: 12f3r.15.8 هو 12f3r 15f4r 8f5r. وتفهم كذلك ن ذ ق ح.
action-new-awareness = + تحسيس
action-new-awareness-help = يسجل حصة تحسيس من أي مكان.
form-heads = { $women } ن { $men ->
    [0] {""}
   *[other] + { $men } ذ
  }
course-short = { $given } من أصل { $wanted } إلى غاية { $to }، عدد الحصص { $count }. تكتمل في { $reached }.
course-short-never = { $given } من أصل { $wanted } إلى غاية { $to }، عدد الحصص { $count }. ولا تكتمل في أي يوم.
course-short-later = تأخير النهاية
course-short-keep = الاحتفاظ بالنهاية
cli-short = { $short } اتركوا { $end } ، أو بينوا بـ --reason سبب الاحتفاظ بهذه النهاية.
cli-short-never = { $short } خفضوا --hours ، أو بينوا بـ --reason سبب الاحتفاظ بهذه النهاية.
cli-do-awareness = حصص التحسيس
cli-do-awareness-add = تسجيل حصة تحسيس
cli-do-awareness-list = لائحة حصص التحسيس
cli-added-awareness = سجلت حصة { $day }: المشاركات { $count }، رقم { $id }

### حياة الحصة

action-postpone = تأجيل
action-postpone-help = يؤجل الحصة إلى يوم آخر: الأولى لم تنعقد والثانية تعوضها وكل واحدة تحيل على الأخرى.
action-substitute = معوضة
action-substitute-help = يسجل من أنجزت الحصة بدل المكونة.
action-content = المحتوى
action-content-help = يكتب ما أنجز في الحصة: دفتر النصوص.
act-postpone = تأجيل حصة
act-session = حصة إضافية
act-substitute = تعويض
act-partly = حصة منجزة جزئيا
act-content = دفتر النصوص
session-postpone-to = أجلت إلى
session-postpone-why = السبب
session-postponed = حصة { $was } أجلت إلى { $day } على { $time } ✓
session-postponed-already = هذه الحصة مؤجلة من قبل
session-put-off = مؤجلة: { $reason }
session-made-up = عوضت هذه الحصة يوم { $day } على { $time }، وقد سجلت فيها معطيات: هناك تحتسب. لإعادتها هنا، امحوا أولا ما سجل يوم { $day }.
session-restored-gone = { $course }: أعيدت الحصة للإدخال، { $count ->
    [one] وحذفت الحصة المعوضة لها يوم { $day } على { $time }
   *[other] وحذفت الحصص المعوضة لها وعددها { $count }، آخرها يوم { $day } على { $time }
  }
session-taught-by = من أنجزت هذه الحصة
session-taught = حصة { $day } أنجزتها { $name } ✓
session-trainer-unknown = « { $name } » غير موجودة في لائحة المكونات: أضيفوها أولا بواسطة F9 1
hours-trainer-new = { $name } ليست بعد ضمن المكونات: F2 يضيفها، ثم F6 لكشف ساعاتها.
session-trainer-contract = عقد { $name } لا يشمل { $day }: صححوا تواريخه أو اختاروا غيرها
session-content = المحتوى
session-content-kept = سجل محتوى حصة { $day } ✓
session-partly-range = من 5 دقائق إلى { $planned } المبرمجة
session-not-held-anyway = هذه الحصة لم تنعقد
cli-do-sessions-postpone = تأجيل حصة مع ربط السابقة باللاحقة
cli-do-sessions-tell = تسجيل من أنجزت الحصة وكم دقيقة وما أنجز فيها
cli-do-sessions-shift = نقل حصص فوج المبرمجة إلى ساعة أخرى دون تغيير مددها
cli-arg-to = اليوم الجديد
cli-arg-content = ما أنجز
cli-session-told = حصة { $day }: سجل ذلك

## بيانات الساعات

place-statement = بيان الساعات
statement-title = بيان ساعات { $name }
statement-day = اليوم
statement-starts = الساعة
statement-course = الفوج
statement-what = السطر
statement-hours = المدة
statement-correction = تصحيح
statement-none = لم تنجز أي حصة في هذا الشهر.
statement-month = شهر
statement-open = مؤقت{ $untaken ->
    [0] {""}
   *[other] {"، سجلات غير مدخلة:"} { $untaken }
  }
statement-register = { $day } { $course }
statement-registers = { $one }، { $rest }
statement-registers-more = { $count ->
    [one] وواحد آخر
    [two] واثنان آخران
    [few] و{ $count } أخرى
   *[other] و{ $count } آخر
  }
statement-left-out = سجلات غير مدخلة: { $which }
statement-standing = رقم { $number } صدر يوم { $day } من طرف { $by }
statement-sums = { $worked } للشهر · { $corrected } تصحيحات · المجموع { $total }
statement-ask = إصدار بيان { $name } لشهر { $month }: { $hours }؟ لن يتغير بعد ذلك{ $untaken ->
    [0] {"."}
   *[other] {"، وعدد السجلات غير المدخلة"} { $untaken }: { $which }.
  }
statement-not-yet = ليس بعد
statement-issue = إصدار
statement-issued = صدر بيان { $name } رقم { $number } ✓
statement-issued-unwritten = صدر البيان تحت رقم { $number } لكن ملفه لم يُكتب. { $why } بدون --issue يكتبه الأمر نفسه.
statement-issued-already = هذا البيان رقم { $number } صدر يوم { $day } من طرف { $by }: كل تصحيح يسجل في الشهر الموالي.
statement-not-over = هذا الشهر مستمر إلى { $day }: يصدر البيان في اليوم الموالي.
statement-empty = لم تنجز { $name } أي حصة في هذا الشهر: لا شيء لإصداره.
statement-unlocked = { $count ->
    [one] سجل من هذا الشهر مفتوح: { $which }. صادقوا عليه أولا.
    [two] سجلان من هذا الشهر مفتوحان: { $which }. صادقوا عليهما أولا.
    [few] { $count } سجلات من هذا الشهر مفتوحة: { $which }. صادقوا عليها أولا.
   *[other] { $count } سجلا من هذا الشهر مفتوحة: { $which }. صادقوا عليها أولا.
  }
statement-write = بيان { $name } لشهر { $month }: أي ملف؟
statement-xlsx = مصنف Excel
statement-csv = نص CSV
statement-paper = صفحة للطباعة
paper-statement = البيان الشهري للساعات
paper-statement-of = { $name } · { $month }
paper-statement-sign = المكونة، المسؤول عن المركز، المندوبية: الاسم والتاريخ والتوقيع
statement-written = كتب البيان: { $file } ✓
record-trainer-statement = بيان الساعات
act-issue-statement = إصدار بيان الساعات
help-statement-1 = ما أنجزته المكونة خلال الشهر؛ الأسهم تغير الشهر، ومفتاح الإدخال يفتح الورقة، وF6 يكتب ملفا.
help-statement-2 = F2 يصدر البيان مرة واحدة فلا يتغير بعدها. وكل تغيير لاحق سطر تصحيح في الشهر الموالي.
reason-shortened = حصة مقتضبة
session-ordinal = الرقم
cli-do-hours-statement = بيان الساعات الشهري لمكونة؛ --issue يصدره
cli-arg-issue = إصدار البيان: لا يتغير بعدها

## ما يعارض الحصة

course-clash-group = لهذا الفوج { $with } حصة أخرى، { $when }
course-clash-closed = يوم إغلاق، { $with }، { $when }
course-clash-souk = يوم السوق في { $with }، { $when }
course-clash-friday = وقت صلاة الجمعة في { $with }، { $when }
course-clash-past = يوم مضى: { $first }
clash-when = { $count ->
    [one] يوم { $first }
    [two] مرتين، أولاهما { $first }
    [few] { $count } مرات، أولاها { $first }
   *[other] { $count } مرة، أولاها { $first }
  }
clash-unaccepted = { $count ->
    [one] عائق واحد
    [two] عائقان
    [few] { $count } عوائق
   *[other] { $count } عائقا
  }: { $first }. غيروا الساعة أو بينوا السبب بواسطة --despite.
course-custom-agreed = توقيت متفق عليه مع الفوج
course-obstacles = في هذه الساعة
course-anyway = رغم ذلك
session-partly = انعقدت لمدة
session-partly-why = سبب عدم إتمامها
session-partly-held = حصة { $day }: المنجز { $hours } ✓
action-partly = جزئيا
action-partly-help = يحدد مدة انعقاد الحصة وسبب عدم إتمامها: يحتسب الباقي ضائعا.
cli-do-sessions-add = إضافة حصة خارج استعمال الزمن
cli-arg-despite = سبب تجاوز ما يعارض ذلك

## البطاقة

unsaid-unknown = غير معروف
unsaid-refused = رفض الجواب
unsaid-moot = لا ينطبق
person-part-identity = الهوية
person-part-home = العنوان والاتصال
person-part-situation = الوضعية
person-part-family = الأبوان والولي
person-part-path = المسار والملاحظات
person-course = الفوج
person-course-hint = بداية رمزه أو اسمه
person-marital = الحالة العائلية
person-education = المستوى الدراسي
person-known_as = الاسم المتداول
person-married_name = اسم الزوج
person-birthplace = مكان الازدياد
person-nationality = الجنسية
person-document = وثيقة الهوية
person-document_no = رقم الوثيقة
person-document_no-hint = الجواز أو رسم الولادة: الرقم والسنة
person-address = العنوان
person-milieu = الوسط
person-neighbour_phone = هاتف جارة
person-safe_phone = هاتف آمن
person-safe_phone-hint = يراه فضاء الاستماع فقط
person-no_call = عدم الاتصال
person-no_call-yes = نعم
person-no_call-hint = تخفى أرقام الهاتف
person-protected = عنوان محمي
person-protected-yes = نعم
person-protected-hint = يخفى العنوان
person-children = عدد الأطفال
person-school = الوضعية الدراسية
person-occupation = المهنة
person-income_source = مصدر الدخل
person-income = الدخل الشهري
person-cover = التغطية الاجتماعية
person-disability = الإعاقة
person-language = اللغة
person-father = الأب
person-mother = الأم
person-guardian = الولي
person-guardian_link = صلة القرابة
person-guardian_phone = هاتف الولي
person-referral = جهة التوجيه
person-wanted = التكوين المرغوب فيه
person-wanted_level = المستوى المرغوب فيه
person-entered_on = تاريخ الدخول
person-entered_on-hint = فارغ: حسب التسجيلات
person-left_on = تاريخ الخروج
person-left_reason = سبب الخروج
person-doubt-guardian = أقل من { $age } سنة: لم يسجل الولي.
person-doubt-no-cin = البطاقة الوطنية مذكورة لكن رقمها غير مسجل.
person-left-before = تاريخ الخروج قبل تاريخ الدخول: صححوا أحدهما.
person-left-later = لا يسجل خروج « { $text } » لم يحن بعد.
person-course-unknown = فوج « { $text } » غير معروف. اكتبوا بداية رمزه أو اسمه؛ وإن كان ذلك بداية عدة أفواج فحددوا أيها.
vocabulary-unknown = « { $text } » ليس في اللائحة. المعروف: { $names }.
table-person_detail = بطاقة
table-term = كلمة من المعجم
cli-do-persons-set = تغيير حقول من البطاقة: المذكورة فقط، والقيمة الفارغة تمسح
cli-nothing-to-set = حددوا ما يجب تغييره: خيار لكل حقل، مثلا --phone 0661234567

## السجل: ما الذي تغير

history-active = مستعمل
history-address = العنوان
history-band = الفئة العمرية
history-centre = المركز
history-code = الرمز
history-course = الفوج
history-doubts = تحفظات
history-enrolment = التسجيل
history-exception = استثناء معلل
history-from = ابتداء من
history-heads = الحاضرات
history-kind = النوع
history-label = الاسم المدون
history-level = المستوى
history-link = صلة
history-literate = معرفة القراءة
history-login = الحساب
history-milieu = الوسط
history-minutes = المدة
history-module = المجزوءة
history-name = الاسم
history-name-ar = الاسم بالعربية
history-no = لا
history-note = ملاحظة
history-number = الرقم
history-numbered = أرقام مثبتة
history-oldest = السن الأقصى
history-person = الشخص
history-phone = الهاتف
history-reason = السبب
history-room = القاعة
history-schooling = سنوات الدراسة
history-waiting = لائحة الانتظار
history-session = الحصة
history-sex = الجنس
history-source = المصدر
history-starts = الساعة
history-state = الوضعية
history-status = العلامة
history-theme = الموضوع
history-title = العنوان
history-title-ar = العنوان بالعربية
history-to = إلى غاية
history-trainer = المكونة
history-value = القيمة
history-weekday = اليوم
history-yes = نعم
history-year = السنة
history-month = الشهر
history-youngest = السن الأدنى
history-on-date = التاريخ
history-first-on = أول يوم
history-until-on = إلى غاية
history-asked-on = طلب بتاريخ
history-said-on = صرح بها يوم
history-follows = امتداد لـ
history-moved-to = أجلت إلى
history-makes-up = استدراك
history-installation = التثبيت
history-delegation = المندوبية
history-epoch = الحقبة
history-sample = نموذج
history-seed = البذرة
history-awareness = حصة التحسيس
history-mark-minutes = التأخر
history-session-planned = المدة المبرمجة
history-session-trainer = أنجزتها
history-link-transfer = انتقال
history-link-next = متابعة
history-link-repeat = تكرار
history-many = { $count ->
    [one] سطر واحد
    [two] سطران
    [few] { $count } أسطر
   *[other] { $count } سطرا
  }
history-person-shield = الحماية
history-shield-both = عدم الاتصال، عنوان محمي
consent-withdrawn = { $count ->
    [0] { $name }: سحبت الموافقة ✓ · لا تسجيل في أي فوج
    [one] { $name }: سحبت الموافقة ✓ · التسجيل مستمر في فوج واحد: يبقى المقعد والحضور إلى أن ينهى
    [two] { $name }: سحبت الموافقة ✓ · التسجيل مستمر في فوجين: يبقى المقعدان والحضور إلى أن ينهى
    [few] { $name }: سحبت الموافقة ✓ · التسجيل مستمر في { $count } أفواج: تبقى المقاعد والحضور إلى أن ينهى
    [many] { $name }: سحبت الموافقة ✓ · التسجيل مستمر في { $count } فوجا: تبقى المقاعد والحضور إلى أن ينهى
   *[other] { $name }: سحبت الموافقة ✓ · التسجيل مستمر في { $count } فوج: تبقى المقاعد والحضور إلى أن ينهى
  }

## المحو، القانون 09-08

cli-do-persons-erase = محو بيانات شخص نهائيا مع بقاء الحضور والأعداد صحيحة
cli-arg-yes = التنفيذ دون سؤال آخر
cli-arg-finish = إتمام تنظيف الملف إن كانت جلسة أخرى مفتوحة
act-erase = محو بيانات شخص
act-scrub = تنظيف الملف
erasure-whom = بيانات من تمحى؟ أعطوا رقم الشخص أو رقم الملف أو رقم البطاقة.
erasure-why = اذكروا السبب كتابة: يُحفظ في سجل التغييرات.
erasure-reason-names = السبب يذكر الشخص المعني وسيبقى في السجل: اكتبوه دون اسم ولا أرقام.
erasure-done-already = تم المحو يوم { $day }: لم يبق إلا ما يحسب في الأعداد ولا يكتب فيه شيء بعد.
name-erased = محو { $day }
name-erased-latin = — { $day }
name-erased-arabic = محو { $day }
erasure-told = تم المحو يوم { $day } على يد { $clerk }: { $reason }
erasure-named = { $count ->
    [one] نص واحد ما زال يذكر هذا الاسم وسيبقى. صححوه قبل المحو: بعد ذلك لا سبيل إلى العثور عليه.
   *[other] نصوص ما زالت تذكر هذا الاسم وستبقى، عددها { $count }. صححوها قبل المحو: بعد ذلك لا سبيل إلى العثور عليها.
  }
erasure-no-undo = المحو لا رجعة فيه: لم يبق شيء يعاد.
erasure-papers = { $count ->
    [0] 0 وثيقة
    [one] وثيقة واحدة
    [two] وثيقتان
    [few] { $count } وثائق
    [many] { $count } وثيقة
   *[other] { $count } وثيقة
  }
erasure-consents = { $count ->
    [0] 0 إشعار
    [one] إشعار واحد
    [two] إشعاران
    [few] { $count } إشعارات
    [many] { $count } إشعارا
   *[other] { $count } إشعار
  }
erasure-changes = { $count ->
    [0] لا تغيير في السجل
    [one] تغيير واحد في السجل
    [two] تغييران في السجل
    [few] { $count } تغييرات في السجل
    [many] { $count } تغييرا في السجل
   *[other] { $count } تغيير في السجل
  }
erasure-places = { $count ->
    [0] لا تسجيل
    [one] تسجيل واحد
    [two] تسجيلان
    [few] { $count } تسجيلات
    [many] { $count } تسجيلا
   *[other] { $count } تسجيل
  }
erasure-marks = { $count ->
    [0] لا حضور
    [one] حضور واحد
    [two] حضوران
    [few] { $count } علامات حضور
    [many] { $count } علامة حضور
   *[other] { $count } علامة حضور
  }
erasure-takes = { $name }: يمحى نهائيا الاسم والأرقام والعنوان والملاحظات، ونصوص الوثائق والإشعارات: { $papers } و{ $consents }، وأثرها في { $changes }.
erasure-leaves = ويبقى محسوبا دون اسم: { $places } و{ $marks }.
erasure-say-yes = لم يمح شيء بعد: أضيفوا --reason و --yes.
erasure-done = { $id }: محيت البطاقة ✓ · نظف الملف؛ أتلفوا أيضا الملف الورقي واللوائح والنسخ التي تذكر الاسم
erasure-done-unclean = { $id }: محيت البطاقة ✓ · جلسة أخرى تستعمل الملف أو القرص ممتلئ: أغلقوها ثم نفذوا najma persons erase --finish
erasure-copies = هذه النسخ السابقة ما زالت تحملها، أتلفوها: { $files }
erasure-clean = نظف الملف ✓
erasure-nothing-due = لا شيء ينظف: لا يحتفظ الملف بشيء من شخص محيت بياناته.

## مدة الحفظ والغاية، القانون 09-08

cli-do-persons-retention = الملفات التي تجاوزت مدة الحفظ وسبب ذلك
cli-do-persons-keep = حفظ ملف مدة أطول مع ذكر السبب
act-keep = حفظ ملف مدة أطول
table-retention = مدة حفظ
history-retention-until-on = محفوظ إلى
history-erased-on = المحو يوم
place-retention = مدة الحفظ
action-go-retention = مدة الحفظ
action-go-retention-help = ينتقل إلى الملفات التي تجاوزت مدة حفظها: تُحفظ بسبب أو تُمحى.
action-erase = محو
action-erase-help = يمحو هذا الشخص نهائيا: يذكر أولا ما يمحى وما يبقى محسوبا ثم يطلب السبب وكلمة.
retention-withdrawn = سحبت الموافقة
retention-apprentice = تدرج مهني
retention-training = تكوين
retention-contact = اتصال فقط
retention-source-withdrawn = التعرض، المادة 9 من القانون 09-08
retention-source-apprentice = اقتراح: قد تطلب الساعات ونتائج الامتحانات من جديد
retention-source-training = اقتراح: قد تطلب الساعات والشهادات من جديد
retention-source-contact = مرجع اللجنة الفرنسية CNIL للقطاع الاجتماعي 2023؛ لم تحدد اللجنة الوطنية مدة
retention-rule = { $kind }: { $years ->
    [0] فورا
    [one] سنة واحدة
    [two] سنتان
    [few] { $years } سنوات
    [many] { $years } سنة
   *[other] { $years } سنة
  } بعد آخر حدث - { $source }
retention-count = { $count ->
    [0] لم يتجاوز أي ملف مدة حفظه في { $day }
    [one] ملف واحد تجاوز مدة حفظه في { $day }
    [two] ملفان تجاوزا مدة حفظهما في { $day }
    [few] { $count } ملفات تجاوزت مدة حفظها في { $day }
    [many] { $count } ملفا تجاوز مدة حفظه في { $day }
   *[other] { $count } ملف تجاوز مدة حفظه في { $day }
  }
retention-head = { $count ->
    [zero] لا ملف
    [one] ملف واحد تجاوز مدة حفظه
    [two] ملفان تجاوزا مدة حفظهما
    [few] { $count } ملفات تجاوزت مدة حفظها
    [many] { $count } ملفا تجاوز مدة حفظه
   *[other] { $count } ملف تجاوز مدة حفظه
  }
retention-empty = لا ملف تجاوز مدة حفظه. تضبط هذه المدد في قواعد المندوبية: F9 F5
retention-due = انتهت في
retention-name = الاسم
retention-kind = الملف
retention-last = آخر حدث
retention-kept-column = سبب الحفظ
retention-until = حفظها إلى
retention-reason = سبب حفظها
retention-open = البطاقة
retention-keep = حفظ
retention-kept = { $id }: البطاقة محفوظة إلى { $day } ✓ · تعود في اللائحة ذلك اليوم
retention-why = اذكروا سبب حفظها كتابة.
retention-why-long = السبب أطول من { $max } حرفا: اختصروه.
retention-past = { $day } مضى: أعطوا يوما آتيا.
place-erasing = محو
erasure-reason = السبب
erasure-type = اكتبوا الكلمة « محو »
erasure-word = محو
erasure-other-word = لم يمح شيء: الكلمة المطلوبة هي « { $word } ». Esc للعدول.
erasure-current = { $count ->
    [zero] لا تسجيل في أي فوج.
    [one] التسجيل مستمر في فوج واحد: يبقى السطر فيه دون اسم.
    [two] التسجيل مستمر في فوجين: يبقى السطران فيهما دون اسم.
    [few] التسجيل مستمر في { $count } أفواج: تبقى الأسطر فيها دون اسم.
    [many] التسجيل مستمر في { $count } فوجا: تبقى الأسطر فيها دون اسم.
   *[other] التسجيل مستمر في { $count } فوج: تبقى الأسطر فيها دون اسم.
  }
erasure-for-ever = هذا نهائي: لا شيء يعيد البطاقة، ولا حتى التراجع. الملف الورقي واللوائح المسلمة والنسخ تتلف على حدة.
erasure-next = التالي
erasure-leave = عدول
law-controller = المسؤول عن المعالجة:
law-number = اللجنة الوطنية:
law-purpose = الغاية:
law-contact = الولوج والتصحيح والتعرض:
law-under = معالجة مصرح بها لدى اللجنة الوطنية تحت { $number }
law-long = هذا النص أطول من { $max } حرفا: اختصروه.
consent-places = المقاعد
consent-places-hint = عند سحب الموافقة فقط؛ فارغ: تبقى
consent-places-stay = تبقى
consent-places-end = تنتهي
consent-places-only = لا تنتهي المقاعد إلا مع سحب الموافقة.
consent-places-now = { $count ->
    [zero] لا تسجيل في أي فوج.
    [one] التسجيل مستمر في فوج واحد: يبقى ما لم تنته المقاعد؛ ولا يظهر الاسم بعد ذلك في اللوائح.
    [two] التسجيل مستمر في فوجين: يبقى ما لم تنته المقاعد؛ ولا يظهر الاسم بعد ذلك في اللوائح.
    [few] التسجيل مستمر في { $count } أفواج: يبقى ما لم تنته المقاعد؛ ولا يظهر الاسم بعد ذلك في اللوائح.
    [many] التسجيل مستمر في { $count } فوجا: يبقى ما لم تنته المقاعد؛ ولا يظهر الاسم بعد ذلك في اللوائح.
   *[other] التسجيل مستمر في { $count } فوج: يبقى ما لم تنته المقاعد؛ ولا يظهر الاسم بعد ذلك في اللوائح.
  }
consent-withdrawn-left = { $name }: سحبت الموافقة وانتهت المقاعد ✓ · لا يخرج الاسم بعد في اللوائح

## الوثائق والإشعار والأسرة والمعاجم

place-dossier = الملف
place-dossier-short = الملف
place-terms = المعاجم
action-notice = تلاوة الإشعار
action-notice-help = يسجل تلاوة إشعار القانون 09-08 أو موافقة أو رفضا أو سحبا.
action-go-terms = المعاجم
action-go-terms-help = ينتقل إلى الكلمات التي تقترحها خانات البطاقة.
help-dossier-1 = وثائق ملفها: 1 ناقصة، 2 موجودة، 3 اطلع على الأصل؛ ⌫ يمسح، F8 يضيف ملاحظة.
help-dossier-2 = F9 c يسجل تلاوة الإشعار، F4 يضم شخصا إلى أسرتها، F6 يكتب كل ما هو مسجل عنها.
help-terms-1 = الكلمات التي تقترحها الخانات بكل لغة. F4 يضيف كلمة، وX يسحب كلمة المؤشر؛ وتحتفظ بها البطاقات التي تحملها.
dossier-papers = وثائق الملف
dossier-consents = الإشعار والموافقة، القانون 09-08
dossier-household = الأسرة
dossier-no-consent = لم يتل الإشعار بعد: F9 c
dossier-no-household = لا أحد مسجل من الأسرة: F4
dossier-note = ملاحظة
dossier-all = كتابة الكل
dossier-written = كتب كل ما هو مسجل في { $file }
dossier-paper = { $paper }: { $state } ✓
dossier-no-paper = ضعوا المؤشر على وثيقة
dossier-nothing-to-clear = لا شيء يمسح هنا
document-missing = ناقصة
document-present = موجودة
document-original = اطلع على الأصل
document-unseen = لم تفحص
document-cleared = ممسوحة
document-asked = { $paper } *
document-note-long = الملاحظة { $max } حرفا على الأكثر: اختصروها.
consent-new = إشعار أو موافقة
consent-kind = الموضوع
consent-kind-notice = تلاوة الإشعار
consent-kind-consent = موافقة
consent-kind-refusal = رفض
consent-kind-withdrawal = سحب الموافقة
consent-on = بتاريخ
consent-language = اللغة
consent-oral = تلي جهرا
consent-oral-yes = نعم
consent-by = من طرف
consent-signed = التوقيع
consent-signed-hint = عن القاصر يوقع الولي
consent-signed-own = الشخص نفسه
consent-signed-thumb = بالبصمة
consent-signed-guardian = الولي
consent-signed-unsigned = بدون توقيع
consent-minor = السن { $age } في ذلك اليوم: لا تصح موافقة القاصر بدون توقيع الولي.
consent-saved-lacks = { $name }: سجلت الموافقة ✓ · { $lacks }
consent-note = ملاحظة
consent-read-aloud = جهرا
consent-later = لم يحن { $day } بعد: ضعوا اليوم الذي تم فيه.
consent-saved = { $name }: { $kind } ✓
household-new = الأسرة
household-new-title = فرد من الأسرة
household-other-taken = { $name } من أسرة أخرى: أزيلوا تلك الصلة أولا.
household-other = من هو
household-other_role = صفة الآخر في الأسرة
household-role = الصفة في الأسرة
household-unknown = « { $text } » غير معروف: رقم أو ملف أو بطاقة أو اسم.
household-herself = هو الشخص نفسه: اختاروا شخصا آخر.
household-joined = { $other } من أسرة { $name } ✓
household-parted = { $name }: أزيلت الصلة بهذه الأسرة ✓
term-vocabulary = المعجم
term-code = الرمز
term-code-hint = قصير بلا تشكيل ولا يتغير
term-fr = بالفرنسية
term-fr-hint = « mariée/marié »: لها، له
term-ar = بالعربية
term-zgh = بالأمازيغية
term-en = بالإنجليزية
term-vocabulary-marital = الحالة العائلية
term-vocabulary-education = المستوى الدراسي
term-vocabulary-nationality = الجنسية
term-vocabulary-document = وثيقة الهوية
term-vocabulary-milieu = الوسط
term-vocabulary-school = الوضعية الدراسية
term-vocabulary-occupation = المهنة
term-vocabulary-income_source = مصدر الدخل
term-vocabulary-income = شريحة الدخل
term-vocabulary-cover = التغطية الاجتماعية
term-vocabulary-disability = الإعاقة
term-vocabulary-language = اللغة
term-vocabulary-guardian_link = صلة الولي
term-vocabulary-referral = موجهة من طرف
term-vocabulary-stream = التكوين المرغوب
term-vocabulary-level = المستوى المرغوب
term-vocabulary-leaving = سبب الخروج
term-vocabulary-piece = وثيقة الملف
term-vocabulary-household_role = صفة في الأسرة
vocabulary-code-taken = هذا الرمز لـ« { $label } »: اختاروا غيره.
vocabulary-code-fixed = لا يتغير الرمز « { $code } » لأن بطاقات تحمله. غيروا الكلمات أو أضيفوا كلمة.
vocabulary-none = « { $text } » ليس معجما. الموجود: { $names }.
record-terms-empty = هنا الكلمات التي تقترحها الخانات.
record-term-new = كلمة جديدة
record-term-saved = { $name }: حفظت الكلمة ✓
record-term-withdrawn = لم تعد { $name } مقترحة؛ وتحتفظ بها البطاقات التي تحملها ✓
record-term-offered = { $name } مقترحة من جديد ✓
table-document = وثيقة
table-consent = إشعار
table-household = أسرة
act-document = وثيقة الملف
act-consent = إشعار أو موافقة
act-household = الأسرة
act-term = كلمة من المعجم
act-reveal = عرض بيانات مخفية
person-papers-whole = الوثائق: مكتملة
person-papers-lack = الوثائق الناقصة: { $papers }
person-notice-due = لم يتل إشعار 09-08 بعد: F9 c
person-notice-told = تلي إشعار 09-08 يوم { $day } من طرف { $by }
person-consent-withdrawn = سحبت الموافقة يوم { $day }
person-household = الأسرة: { $members }
person-reveal = عرض المخفي
person-reveal-reason = سبب عرض المخفي
person-reveal-why = اذكروا السبب كتابة: يُحفظ في سجل التغييرات.
person-revealed = معروض تحت البطاقة إلى حين مغادرتها؛ وهو مسجل في السجل
person-shield-lift = اعرضوا أولا المخفي مع السبب F9 v ثم ارفعوا الحماية.
person-save-first = احفظوا البطاقة أولا: F2
held-title = كل ما هو مسجل عن { $name }، رقم { $id }، بتاريخ { $day }
held-fiche = البطاقة
held-courses = الأفواج والحضور
held-changes = التصحيحات
held-hours = { $hours } من الحضور، الحصص { $classes }
papers-name = النسب والاسم
papers-name_ar = الاسم العائلي والشخصي
papers-missing = الوثائق الناقصة
cli-do-papers = وثائق الملف
cli-do-papers-list = ما سجل من وثائق شخص وما ينقص
cli-do-papers-set = تسجيل حالة وثيقة
cli-do-papers-missing = الملفات الناقصة لفوج
cli-do-papers-required = الوثائق المطلوبة من الجميع أو لمجزوءة؛ بدون وثيقة تعرض
cli-do-consents = إشعار 09-08 والموافقات والسحب
cli-do-consents-list = ما سجل عن شخص
cli-do-consents-add = تسجيل تلاوة الإشعار أو موافقة أو رفض أو سحب
cli-do-households = الأسر
cli-do-households-show = أفراد أسرة شخص
cli-do-households-join = ضم شخص إلى أسرة
cli-do-households-part = إخراج شخص من أسرته
cli-do-vocabularies = الكلمات التي تقترحها خانات البطاقة
cli-do-vocabularies-list = عرض الكلمات لمعجم أو كلها
cli-do-vocabularies-set = إضافة كلمة أو تغييرها
cli-do-vocabularies-withdraw = سحب كلمة: تحتفظ بها البطاقات التي تحملها
cli-arg-everything = كل ما هو مسجل بما فيه التصحيحات
cli-arg-reveal = عرض المخفي وسببه: يسجل في السجل
cli-arg-paper = الوثيقة برمزها أو اسمها
cli-arg-papers = الوثائق برمزها أو اسمها
cli-arg-is = حالتها: missing أو present أو original
cli-value-is = missing|present|original
cli-arg-remark = ملاحظة
cli-arg-forget = عدم تسجيل شيء عن هذه الوثيقة
cli-arg-vocabulary = المعجم: marital أو education أو piece…
cli-arg-word = رمز الكلمة
cli-paper-state = « { $text } »: اكتبوا missing أو present أو original
cli-paper-set = { $name } · { $paper }: { $state }
cli-papers-required = الوثائق المطلوبة: { $papers }
history-document-on-date = التاريخ
history-document-kind = الوثيقة
history-document-state = الحالة
history-household-member-role = الصفة

## التوقيت الخاص والإغلاق وإعادة تشكيل الأفواج

season-title = الاسم بالفرنسية
season-title_ar = الاسم
season-from = من
season-to = إلى
season-opens = البداية
season-opens-hint = لا تبدأ أي حصة قبلها
season-closes = النهاية
season-closes-hint = لا تنتهي أي حصة بعدها
season-centre = المركز
season-centre-hint = فارغ: كل المراكز
season-long = مدة التوقيت الخاص أقل من { $max } يوما. تحققوا من السنة.
place-seasons = التوقيت الخاص
record-seasons = التوقيت الخاص
record-seasons-empty = هنا فترات التوقيت الخاص: رمضان وأيام الحر.
record-season-new = توقيت جديد
record-season-saved = { $name }: حفظ التوقيت ✓
record-not-yet = ليس بعد
record-open-twin = فتحه
season-ask = { $name }: { $moved ->
    [0] لا حصة لتغيير توقيتها
   *[other] حصص يتغير توقيتها: { $moved }
  }{ $unfit ->
    [0] {""}
   *[other] ، لا يتسع لها الوقت: { $unfit }
  }{ $kept ->
    [0] {""}
   *[other] ، باقية كما هي: { $kept }
  }{ $back ->
    [0] {""}
   *[other] ، تعود إلى توقيتها: { $back }
  }.
season-move = تغيير التوقيت
season-only = دون تغيير
act-season = توقيت خاص
help-seasons-1 = بين يومين لا حصة قبل البداية ولا بعد النهاية. وقبل الحفظ تحسب نجمة ما يتغير.
calendar-ramadan = رمضان
calendar-quick-group = حصة استثنائية: أي فوج
calendar-quick-none = « { $text } »: لا فوج بهذا الاسم جار يوم { $day }.
calendar-quick-many = أفواج بهذا الاسم، عددها { $count }: { $codes }. اكتبوا الرمز.
closure-kind = النوع
closure-kind-public = عطلة رسمية
closure-kind-school = عطلة مدرسية
closure-kind-works = أشغال
closure-kind-harvest = موسم الجني
closure-kind-souk = سوق
closure-kind-other = أخرى
closure-ask = { $name }: { $planned ->
    [0] لا حصة مبرمجة فيها
   *[other] حصص مبرمجة فيها: { $planned }
  }{ $kept ->
    [0] {""}
   *[other] ، مدخلة تبقى كما هي: { $kept }
  }.
closure-cancel = إغلاق دون انعقادها
closure-only = إغلاق فقط
closure-known = هذه الأيام مغلقة هنا من قبل: « { $name } ».
closure-twin = هذه الأيام مغلقة هنا من قبل: « { $name } ». فتح هذا الإغلاق لتغييره؟
cli-do-seasons = التوقيت الخاص: رمضان وأيام الحر
cli-do-seasons-add = إضافة توقيت خاص ونقل الحصص إليه؛ --dry-run يحصيها
cli-do-seasons-list = فترات التوقيت الخاص
cli-season = { $name }: المنقولة { $moved }، لا يتسع لها الوقت { $unfit }، الباقية { $kept }
cli-arg-cancel = تسجيل أن الحصص المبرمجة فيها لم تنعقد
course-team = مع
course-team-hint = من يدرس فيه أيضا: Mme ALAMI تطبيقي
course-team-name = « { $text } »: اكتبوا اسما ثم نظري أو تطبيقي أو مساعدة أو معوضة.
course-team-twice = { $name } مذكورة مرتين.
course-team-many = { $max } أشخاص على الأكثر.
action-regroup = إعادة تشكيل
action-regroup-help = يعيد الفوج في تواريخ أخرى أو يقسمه أو يدمجه في آخر؛ الماضي لا يتغير.
regroup-again = إعادة هذا الفوج في تواريخ أخرى
regroup-split = تقسيم: أسطر تنتقل إلى فوج جديد
regroup-merge = دمج في فوج آخر
regroup-which = أية أسطر: 7-12 15
regroup-day = اليوم الأول
regroup-code = رمز الفوج الجديد
regroup-name = اسمه
regroup-into = الدمج في
regroup-lines = « { $text } »: اكتبوا أرقام الأسطر، مثل 7-12 15.
regroup-no-line = السطر { $line } ليس لمسجلة حاليا.
regroup-some = ينتقل بعض المسجلات ويبقى البعض، وعددهن { $of }: حددوا من تنتقل.
regroup-not-begun = يبدأ هذا الفوج يوم { $day }: ادمجوه بعد ذلك.
regroup-marked = حصة { $day } مدخلة: ادمجوا ابتداء من يوم بعدها.
regroup-crowded = عدد المسجلات { $holding } والمقاعد { $places }: بينوا السبب بواسطة --reason.
regroup-split-what = الأسطر المنتقلة إلى الفوج الجديد: { $moved }، مع حصص مبرمجة: { $sessions }، { $hours }.
regroup-merge-what = الأسطر المنتقلة إلى الفوج الآخر: { $moved }؛ وتلغى حصصه المبرمجة: { $sessions }، { $hours }.
regroup-past = السجلات والعلامات والساعات الماضية تبقى في مكانها وتتبع كل مسجلة.
regroup-places = المسجلات { $holding } والمقاعد { $places }.
regroup-split-done = أسطر انتقلت إلى { $course }: { $count } ✓
regroup-merge-done = أسطر انتقلت إلى { $course }: { $count } ✓
act-split = تقسيم فوج
act-merge-groups = دمج فوجين
cli-do-courses-duplicate = إعادة فوج في تواريخ أخرى بنفس استعمال الزمن
cli-do-courses-split = تقسيم فوج: أسطر تنتقل إلى فوج جديد
cli-do-courses-merge = دمج فوج في آخر
cli-arg-lines = الأسطر المنتقلة: 7-12 15

## التدرج والامتحانات

place-contracts = عقود التدرج
place-apprentice = في المقاولة
place-exams = الامتحانات
action-go-contracts = العقود
action-go-contracts-help = ينتقل إلى عقود التدرج؛ ومن سطر في فوج إلى عقد صاحبته.
contract-line = السطر
contract-line-hint = رمز الفوج ورقم السطر: COUT-A 7
contract-number = رقم العقد
contract-employer = المقاولة
contract-employer-hint = مقاولة أو ورشة أو تعاونية
contract-master = معلم التدرج
contract-phone = الهاتف
contract-from = من
contract-to = إلى
contract-hours = ساعات المقاولة
contract-hours-hint = فارغ: الحصة المحددة في المجزوءة
contract-who = الاسم
contract-attested = المثبتة
contract-wanted = المقررة
contract-line-unknown = « { $text } »: اكتبوا رمز الفوج ورقم السطر، مثل COUT-A 7.
contract-no-line = ليس للفوج { $course } سطر { $line }.
contract-outside = العقد من { $from } إلى { $to }: هذا اليوم خارجه.
contract-month-hours = من دقائق إلى { $max } ساعة في الشهر.
contract-unsigned = بينوا من وقع: لا إثبات بدون توقيع.
contract-modular = لا ساعات في المقاولة ضمن { $module }: بينوا كم يتضمن هذا العقد.
contract-meets = يوجد عقد مع { $employer } ممتد من { $from } إلى { $to }: أنهوه قبل ذلك أو غيروا التاريخين.
contract-leaves-out = شهور مثبتة وزيارات تصير خارج العقد: { $count }. أبقوها بين تاريخيه.
contract-to-come = لم يحن { $day } بعد: لا يثبت إلا ما تم.
contract-signed-before = التوقيع بتاريخ { $day } قبل بداية الشهر: تحققوا من التاريخ.
contract-visitor = بينوا من قام بالزيارة.
table-contract = عقد
table-season = توقيت خاص
table-statement = بيان الساعات
table-month = إقفال شهر
contract-hours-done = الساعات المنجزة في المقاولة خلال ذلك الشهر
contract-day-signed = يوم التوقيع، وبدونه اليوم
contract-day-visit = يوم الزيارة
contract-note-visit = ما لوحظ خلالها
apprentice-time = المثبت
record-contract-new = عقد جديد
record-contract-saved = { $name }: حفظ العقد ✓
record-contracts-empty = هنا عقود المتدرجات مع ساعات المقاولة المثبتة.
help-contracts-1 = F4 يضيف عقدا، وF7 يفتح الساعات المثبتة والزيارات. ومن سطر في فوج يؤدي إليه أيضا F9 ,
apprentice-open = في المقاولة
apprentice-when = التاريخ
apprentice-what = الموضوع
apprentice-hours = المثبت { $attested } من أصل { $wanted } في المقاولة
apprentice-who = من طرف
apprentice-more = تاريخ التوقيع أو الملاحظة
apprentice-month = ساعات مثبتة
apprentice-visit = زيارة
apprentice-empty = لا شيء مثبت بعد. F4: ساعات شهر؛ F8: زيارة.
apprentice-new-month = ساعات شهر
apprentice-new-visit = زيارة
apprentice-ask-month = الشهر
apprentice-ask-hours = ساعات المقاولة
apprentice-ask-signer = الموقع
apprentice-ask-signed = يوم
apprentice-ask-visit = زيارة يوم
apprentice-ask-by = من طرف
apprentice-ask-note = الملاحظات
apprentice-attested = { $month }: أثبتت { $hours } ✓
apprentice-visited = سجلت زيارة { $day } ✓
help-apprentice-1 = F4 يكتب ساعات شهر ومن وقعها، وF8 زيارة، وF7 يعدل العقد.
act-contract = عقد
act-attest = إثبات ساعات
act-visit = زيارة المقاولة
act-exam = نقطة امتحان
module-years = السنوات
module-years-hint = برنامج المركز في سنة أو سنتين بدورتين لكل سنة؛ فارغ: مجزوءة قصيرة
exam-title = امتحانات { $course }
exam-theory = نظري { $term }
exam-practice = عملي { $term }
exam-name = الاسم
exam-average = المعدل
exam-verdict = النتيجة
exam-open = –
exam-passed = { $sex ->
    [m] ناجح
   *[f] ناجحة
  }
exam-failed = { $sex ->
    [m] راسب
   *[f] راسبة
  }
exam-keep = تسجيل
exam-next = اختبار
exam-kept = السطر { $line }: { $mark } ✓
exam-mark-unknown = « { $text } » ليست نقطة على 20: 12 أو 12,5.
exam-none = ليس لـ { $module } هذا الاختبار: حددوا عدد السنوات في المجزوءة.
exam-empty = لا اختبار بعد: F4 يضيف تقييما؛ وللبرنامج عدد السنوات يحدد في المجزوءة F9 m
exam-written = كتب المحضر: { $file }، والنقط في { $sheet } ✓
help-exams-1 = تكتب النقطة ثم مفتاح الإدخال يحفظها وينزل؛ والأسهم تغير الاختبار. للبرنامج دورتان في السنة، نظري وعملي؛ F4 يضيف تقييما للفوج، وF8 استدراك ما تحت المؤشر: تحتسب أحسن نقطة.
help-exams-2 = يجب إدخال كل النقط: المعدل 10 أو ما تحدده المجزوءة أو المندوبية يعني النجاح. F6 يكتب المحضر للتوقيع والنقط لجدول؛ X يحذف تقييما بلا نقط.
cli-do-contracts = عقود التدرج
cli-do-contracts-add = إضافة عقد متدرجة
cli-do-contracts-list = العقود وساعاتها
cli-do-contracts-show = عقد وشهوره وزياراته
cli-do-contracts-hours = كتابة ساعات شهر في المقاولة ومن وقعها
cli-do-contracts-visit = تسجيل زيارة للمقاولة
cli-arg-contract = معرف العقد
cli-arg-signer = من وقع
cli-added-contract = أضيف العقد { $id } مع { $name } ✓
cli-no-such-contract = لا عقد بالمعرف « { $text } ».
cli-do-exams = الامتحانات: نظري وعملي حسب الدورة
cli-do-exams-set = كتابة نقطة؛ - يحذفها
cli-do-exams-list = نقط فوج ومعدلاتها ونتائجها
cli-arg-term = الدورة ابتداء من 1
cli-arg-part = theory أو practice
cli-arg-mark = النقطة على 20
cli-value-part = اختبار
cli-value-contract = العقد
cli-value-line = السطر
cli-arg-line = رقم السطر أو صاحبته بالمعرف أو الملف أو البطاقة
cli-arg-visitor = من قام بالزيارة
course-no-date = ليس في استعمال الزمن هذا أي يوم بين { $from } و{ $to }: غيروا أيامه أو تواريخه.
course-many-sessions = عدد حصص استعمال الزمن هذا { $max } أو أكثر: تحققوا من التواريخ والساعات.

## إتمام التكوين والشهادات

place-completion = إتمام التكوين
place-certificates = سجل الشهادات
action-go-certificates = الشهادات
action-go-certificates-help = ينتقل إلى سجل الشهادات.
action-complete = إتمام
action-complete-help = يعرض من استوفين الشروط وما ينقص الأخريات ثم يسلم الشهادات؛ وعلى مجزوءة: ما تشترطه.
action-reprint = نسخة
action-reprint-help = يكتب الشهادة للطبع؛ وكل نسخة أخرى تتطلب سببا يحفظه السجل.
action-annul = إلغاء
action-annul-help = يلغي الشهادة مع ذكر السبب؛ ويبقى رقمها في السجل ولا يستعمل مرة أخرى.
act-assessment = تقييم
act-completion-rule = شروط إتمام التكوين
act-complete = إتمام التكوين
act-hand-out = تسليم شهادات
act-annul = إلغاء شهادة
table-certificate = شهادة
table-assessment = تقييم
help-completion-1 = تبين اللائحة من استوفين الشروط وما ينقص الأخريات. تحسب الساعات من كل ما أنجزه الفوج، ومنها ما سبق التسجيل؛ وساعات الفوج الذي انتقلت منه تتبعها. F2 ينهي تكوين كل من استوفينها ويعطيهن أرقاما دفعة واحدة؛ وCtrl-Z يعيد فتحه ويلغي تلك الأرقام.
help-completion-2 = F4 يقبل استثناء: الرقم ثم السبب؛ وF5 لكل من ينقصها شيء؛ و⌫ يسحبه ما لم تُسلَّم الشهادات. ويبقى مكتوبا في السجل. F6 يكتب الشهادات للطبع ويسجل تسليمها؛ وبعده يتم الإلغاء من السجل بالمفتاح F7.
help-certificates-1 = الأرقام متتابعة حسب السنة بلا فراغ. R يكتب الشهادة للطبع: أول مرة كما هي، وبعدها كنسخة ثانية مع السبب. X يلغي مع السبب؛ ويبقى الرقم.
completion-title = شروط إتمام التكوين
completion-show = الإتمام
completion-delegation = قواعد المندوبية
completion-saved = حفظت شروط { $name } ✓
completion-percent = نسبة الساعات، %
completion-percent-hint = نسبة من ساعات الفوج؛ فارغ: نسبة المندوبية
completion-assessments = تقييمات ناجحة
completion-assessments-hint = العدد المطلوب؛ فارغ: لا شيء
completion-pass = نقطة النجاح
completion-pass-hint = على 20؛ فارغ: نقطة المندوبية
completion-practice = ساعات المقاولة، %
completion-practice-hint = النسبة المثبتة؛ فارغ: مثل الساعات المتابعة
completion-of = إتمام تكوين { $name }
completion-number = ر.ت
completion-name = الاسم العائلي والشخصي
completion-rate = الساعات
completion-passed = تقييم
completion-verdict = الوضعية
completion-empty = لا أحد هنا لتسليم شهادة.
completion-completes = الشروط مستوفاة
completion-has = شهادة { $number }
completion-exception = استثناء: { $reason }
completion-and = { $one } · { $rest }
completion-lacks-nobody = يجب تحديد الهوية أولا
completion-lacks-coming = { $count ->
    [zero] لا حصة مقبلة
    [one] حصة واحدة مقبلة
    [two] حصتان مقبلتان
    [few] { $count } حصص مقبلة
    [many] { $count } حصة مقبلة
   *[other] { $count } حصة مقبلة
  }
completion-lacks-hours = نسبة الساعات { $rate }، المطلوب { $percent } %
completion-lacks-without = نسبة الساعات { $rate }، المطلوب { $percent } %؛ خارج مدة تسجيلها: { $without }
completion-lacks-no-hours = لا ساعة مسجلة
completion-lacks-assessments = التقييمات: { $have } من { $need }
completion-lacks-marks = نقط امتحانات ناقصة
completion-lacks-exams = المعدل { $average }، المطلوب { $pass }
completion-lacks-contract = لا عقد مع مقاولة
completion-lacks-practice = المقاولة { $have } من { $of }، المطلوب { $percent } %
completion-lacks-modules = المجزوءات المتممة: { $have } من { $need }
completion-exception-asked = استثناء: الرقم أو * ثم السبب
completion-exception-what = « { $text } »: اكتبوا رقم السطر أو * للجميع ثم السبب: « 7 مريضة في يونيو ».
completion-no-line = لا رقم { $line } هنا: لا تسلم الشهادة إلا لمن في اللائحة.
completion-needs-none = { $line } { $name }: لا حاجة إلى استثناء.
completion-nobody-known = { $line } { $name }: حددوا الهوية أولا بالمفتاح W في الفوج ثم سلموا الشهادة.
completion-excepted = { $line } { $name }: قبل الاستثناء، F2 يسلم
completion-none-to-take-back = لا استثناء في هذا السطر: F4 يقبل واحدا
completion-taken-back = سُحب الاستثناء { $line }: { $reason }
completion-excepted-all = { $count ->
    [zero] لا استثناء لازم
    [one] قبل الاستثناء لواحدة، F2 يسلم
    [two] قبل الاستثناء لاثنتين، F2 يسلم
    [few] قبل الاستثناء لـ { $count } نساء، F2 يسلم
    [many] قبل الاستثناء لـ { $count } امرأة، F2 يسلم
   *[other] قبل الاستثناء لـ { $count } امرأة، F2 يسلم
  }
completion-head = { $percent } % من الساعات{ $passed ->
    [0] {""}
    [one] {" "}· تقييم ناجح واحد
    [two] {" "}· تقييمان ناجحان
   *[other] {" "}· تقييمات ناجحة: { $passed }
  }{ $exams ->
    [none] {""}
   *[other] {" "}· المعدل { $exams } في الامتحانات
  }{ $practice ->
    [0] {""}
   *[other] {" "}· { $practice } % في المقاولة
  } · جاهزات للشهادة: { $ready } من { $count }
completion-head-pathway = مجزوءات مطلوبة: { $modules } · جاهزات للشهادة: { $ready } من { $count }
completion-ask = إنهاء تكوين { $count ->
    [zero] لا أحد
    [one] امرأة واحدة
    [two] امرأتين
    [few] { $count } نساء
    [many] { $count } امرأة
   *[other] { $count } امرأة
  } وإعطاء أرقام الشهادات؟{ $without ->
    [0] {""}
    [one] {" "}تبقى واحدة بلا شهادة.
   *[other] {" "}يبقى بلا شهادة: { $without }.
  }{ $registers ->
    [0] {""}
    [one] {" "}سجل واحد غير مدخل: لا تحتسب ساعاته.
   *[other] {" "}سجلات غير مدخلة: { $registers }، لا تحتسب ساعاتها.
  }
completion-grant = تسليم
completion-not-now = ليس الآن
completion-except = استثناء
completion-except-all = استثناء للجميع
completion-print = طباعة
completion-register = السجل
completion-granted = { $count ->
    [zero] لم تسلم شهادة
    [one] سلمت شهادة واحدة: { $first } ✓
    [two] سلمت شهادتان، من { $first } إلى { $last } ✓
    [few] سلمت { $count } شهادات، من { $first } إلى { $last } ✓
    [many] سلمت { $count } شهادة، من { $first } إلى { $last } ✓
   *[other] سلمت { $count } شهادة، من { $first } إلى { $last } ✓
  }
completion-nobody = لا أحد لتسليم شهادة: لكل واحدة شهادتها أو ينقصها شيء. F4 يقبل استثناء.
completion-registers = { $count ->
    [zero] كل السجلات مدخلة.
    [one] سجل ماض واحد غير مدخل: لا تحتسب ساعاته.
    [two] سجلان ماضيان غير مدخلين: لا تحتسب ساعاتهما.
    [few] { $count } سجلات ماضية غير مدخلة: لا تحتسب ساعاتها.
    [many] { $count } سجلا ماضيا غير مدخل: لا تحتسب ساعاتها.
   *[other] { $count } سجل ماض غير مدخل: لا تحتسب ساعاتها.
  }
completion-ready = جاهزات للشهادة: { $ready } من { $count }
completion-terms = الساعات المتابعة { $percent } % · تقييمات ناجحة { $passed } · نقطة النجاح { $pass } · ساعات المقاولة { $practice } %
certificate-number = الرقم
certificate-name = النسب والاسم
certificate-title = العنوان
certificate-granted = سلمت
certificate-standing = الحالة
certificate-course = الفوج
certificate-hours = الساعات
certificate-mark = المعدل
certificate-exception = استثناء
certificate-annulled-on = ألغيت
certificate-copies-made = النسخ
certificate-undone = ألغي إتمام التكوين
certificate-annulled-short = ألغيت يوم { $day }: { $reason }
certificate-annulled-word = ملغاة
certificate-of = « { $title } »، { $hours }، من { $from } إلى { $to }
certificate-kept = للتسليم
certificate-copies = { $count ->
    [zero] في الانتظار
    [one] سلمت
    [two] سلمت مرتين
    [few] سلمت { $count } مرات
    [many] سلمت { $count } مرة
   *[other] سلمت { $count } مرة
  }
certificate-count = { $count ->
    [zero] لا رقم في السجل
    [one] رقم واحد في السجل
    [two] رقمان في السجل
    [few] { $count } أرقام في السجل
    [many] { $count } رقما في السجل
   *[other] { $count } رقم في السجل
  }
certificate-none = لا شهادة بعد: C من فوج يعرض من يمكنها تسلمها.
certificate-none-new = لا شهادة في انتظار التسليم: سلمت شهادات هذه اللائحة. النسخ من السجل: F7 ثم R
certificate-needs-file = ما يُسلَّم يُقيَّد في السجل نهائيا: سمّوا الملف الذي يُكتب
certificate-write = كتابة السجل
certificate-logged-unwritten = { $count ->
    [zero] لم تُسجل أي شهادة كمسلمة
    [one] سُجلت الشهادة كمسلمة
    [two] سُجلت الشهادتان كمسلمتين
    [few] سُجلت { $count } شهادات كمسلمة
    [many] سُجلت { $count } شهادة كمسلمة
   *[other] سُجلت { $count } شهادة كمسلمة
 } لكن الملف ليس في مكانه. { $why } اطبعوا نسخة منها.
certificate-written = { $count ->
    [zero] لم تكتب شهادة: { $file }
    [one] كتبت الشهادة: { $file } ✓
    [two] كتبت شهادتان: { $file } ✓
    [few] كتبت { $count } شهادات: { $file } ✓
    [many] كتبت { $count } شهادة: { $file } ✓
   *[other] كتبت { $count } شهادة: { $file } ✓
  }
certificate-reprint-why = سبب النسخة
certificate-annul-why = سبب الإلغاء
certificate-copy-why = الشهادة { $number } مسلمة من قبل: اذكروا سبب نسخة أخرى.
certificate-reason-missing = اذكروا السبب: السجل يحفظه.
certificate-annulled = ألغيت الشهادة { $number } ✓
certificate-annulled-already = الشهادة { $number } ملغاة منذ { $day }.
certificate-unknown = لا شهادة برقم { $number }: اكتبوا السنة/الرقم، 2026/12.
assessment-mark-unknown = « { $text } » ليست نقطة على { $of }: 12 أو 12,5، و{ $of } على الأكثر.
assessment-future = يوم { $day } لم يأت بعد: التقييم يسجل بعده.
assessment-early = هذا الفوج يبدأ يوم { $day }: أعطوا يوما ابتداء منه.
assessment-none = ليس لهذا الفوج هذا الاختبار.
assessment-marked = { $count ->
    [zero] لا شيء مرتبط به.
    [one] نقطة أو استدراك واحد مرتبط به: احذفوه أولا.
    [two] عنصران مرتبطان به: احذفوهما أولا.
    [few] { $count } نقط أو استدراكات مرتبطة به: احذفوها أولا.
    [many] { $count } نقطة أو استدراكا مرتبطة به: احذفوها أولا.
   *[other] { $count } نقطة أو استدراك مرتبطة به: احذفوها أولا.
  }
assessment-unknown = لا تقييم رقم { $text }: اللائحة إلى { $last }.
assessment-named = { $title }
assessment-again = استدراك { $what }
assessment-added = { $what } يوم { $day }: أضيف، اكتبوا النقط ✓
assessment-removed = { $what }: حذف ✓
assessment-of-programme = هذا الاختبار من البرنامج: لا يحذف.
assessment-ask-title = التقييم
assessment-ask-points = النقطة على
assessment-ask-day = يوم
assessment-ask-again = الاستدراك، يوم
assessment-new = تقييم
assessment-second = استدراك
exam-minutes = محضر
exam-minutes-written = كتب المحضر: { $file } ✓
paper-kingdom = المملكة المغربية
paper-agency = التعاون الوطني
paper-certificate = شهادة تكوين
paper-certificate-number = رقم { $number }
paper-certificate-copy = نظير رقم { $copy }
paper-certificate-who = تشهد المندوبية الإقليمية بـ{ $delegation } أن { $sex ->
    [m] السيد
   *[f] السيدة
  } { $name }
paper-certificate-born = { $sex ->
    [m] { $how ->
        [about] ازداد حوالي سنة { $birth }
       *[day] تاريخ ازدياده: { $birth }
      }
   *[f] { $how ->
        [about] ازدادت حوالي سنة { $birth }
       *[day] تاريخ ازديادها: { $birth }
      }
  }
paper-certificate-cin = البطاقة الوطنية للتعريف { $cin }
paper-certificate-file = الملف رقم { $file }
paper-certificate-what = { $sex ->
    [m] قد تابع وأتم تكوين
   *[f] قد تابعت وأتمت تكوين
  } « { $title } »، { $hours }، من { $from } إلى { $to }.
paper-certificate-mark = المعدل: { $mark } على 20.
paper-certificate-done = حرر بـ{ $place } في { $day }
paper-delegate = المندوب الإقليمي أو المندوبة الإقليمية، الخاتم
paper-exam = محضر الامتحان
paper-exam-of = { $module } · { $course } · { $centre }
paper-exam-day = { $what }: يوم { $day }، على { $of }
paper-exam-count = ناجحات: { $passed } · راسبات: { $failed } · نقط ناقصة: { $open } · النجاح ابتداء من { $pass } على 20
paper-exam-jury = اللجنة: الاسم والصفة والتوقيع
cli-do-certificates = إتمام التكوين والشهادات
cli-do-certificates-rule = عرض أو تحديد ما تشترطه مجزوءة؛ - يعيد الشرط إلى المندوبية
cli-do-certificates-eligible = من استوفين الشروط في فوج أو مسار وما ينقص الأخريات
cli-do-certificates-issue = إنهاء تكوين من استوفين الشروط وإعطاؤهن أرقاما
cli-do-certificates-print = كتابة شهادات فوج في انتظار التسليم للطبع
cli-do-certificates-list = سجل الشهادات على الشاشة أو في ملف
cli-do-certificates-reprint = كتابة شهادة للطبع وتسجيل النسخة مع سببها
cli-do-certificates-annul = إلغاء شهادة مع السبب
cli-do-exams-add = إضافة تقييم إلى الفوج أو استدراك اختبار
cli-do-exams-remove = حذف تقييم بلا نقط
cli-do-exams-print = كتابة محضر الامتحان للطبع
cli-arg-pathway = المسار برمزه
cli-arg-year = السنة
cli-arg-number = الرقم: 2026/12، أو 12 من هذه السنة
cli-arg-assessment = رقم التقييم في لائحة الفوج
cli-arg-title = العنوان
cli-arg-out-of = النقطة على؛ بدونها 20
cli-arg-again = استدراك التقييم بهذا الرقم
cli-arg-exception = استثناء: « 7 مريضة في يونيو »، أو « * السبب » للجميع
cli-value-exception = رقم وسبب
cli-no-such-pathway = لا مسار « { $text } ».
cli-one-of = أعطوا أحدهما لا كليهما: { $args }.
history-mark = النقطة
history-term = الدورة
history-part = الاختبار
history-out-of = على
history-again = استدراك
history-assessment = التقييم
history-certificate = الشهادة
history-granted-on = تاريخ التسليم
history-annulled-on = تاريخ الإلغاء
history-annulled = سبب الإلغاء
history-pathway = المسار

birth-about = نحو { $year }
course-called = الفوج

place-attended = مواظبتها
place-attended-short = المواظبة
action-attended = المواظبة
action-attended-help = ما كانت عليه في كل فوج: الحضور والساعات والرخص والتتبع.
action-excuse = رخصة
action-excuse-help = أيام غيابها المبرر والوثيقة التي اطُّلع عليها: أوراق تلك الأيام تفتح وعلى سطرها علامة الغياب المبرر.
attended-course = الفوج
attended-untaken = ناقص
attended-presence = الحضور
attended-assiduity = المواظبة
attended-sums = من
attended-all = المجموع
attended-head = جميع الأفواج إلى اليوم
attended-neutral = الغياب المبرر لا يُحتسب
attended-not-neutral = الغياب المبرر يُحتسب
attended-rates = الحضور { $came } من { $of }: { $heads } · المواظبة { $attended } من { $offered }: { $minutes }
attended-leaves = الرخص والغيابات الطويلة
attended-tasks = التتبع
attended-no-course = لا فوج بعد. يأتي الحضور مع أول تسجيل.
attended-no-leave = لا رخصة. F4 يسجل واحدة: أوراق تلك الأيام تفتح وعلى سطرها علامة الغياب المبرر.
attended-no-task = لا تتبع. تنبيه بالغيابات يفتح واحدا.
attended-on-no-leave = لا رخصة هنا لتُسحب: ضعوا المؤشر على إحداها.
attended-task-closed = هذا التتبع مغلق: F9 h يعرض تاريخه.
attended-proof = { $proof }، اطُّلع عليها في { $day }
attended-behind = الحصص
attended-change = تغيير أو إنهاء
attended-sheet = ورقة الحضور
attended-turn = حاضرة، غائبة…
attended-every = الكل
attended-which = { $what }: { $count }
attended-none = لا حصة.
behind-day = اليوم
behind-starts = الساعة
behind-course = الفوج
behind-what = العلامة
behind-attended = المتابعة
behind-length = المدة
leave-kind = النوع
leave-from = من
leave-to = إلى
leave-to-hint = فارغ: غير معروف بعد
leave-proof = الوثيقة
leave-seen = اطُّلع عليها في
leave-note = ملاحظة
leave-kind-maternity = أمومة
leave-kind-illness = مرض
leave-kind-child = مرض طفل
leave-kind-family = سبب عائلي
leave-kind-exam = امتحان
leave-kind-travel = سفر
leave-kind-work = عمل
leave-kind-other = سبب آخر
leave-proof-medical = شهادة طبية
leave-proof-civil = وثيقة الحالة المدنية
leave-proof-summons = استدعاء
leave-proof-employer = شهادة المشغل
leave-proof-family = تصريح الأسرة
leave-proof-other = وثيقة أخرى
leave-no-proof = بدون وثيقة
leave-open = بدون أجل
leave-new = رخصة
leave-remove = سحب
leave-span = من { $from } إلى { $to }
leave-span-open = ابتداء من { $from }
leave-long = لا تتجاوز الرخصة { $max } يوما: بعد ذلك يوقف التسجيل مؤقتا.
leave-proof-missing = حددوا ما اطُّلع عليه في ذلك اليوم.
leave-proof-future = يُطلع على الوثيقة اليوم أو قبله.
leave-meets = توجد رخصة من { $from } إلى { $to }: غيروا تلك الرخصة أو التواريخ.
leave-meets-open = توجد رخصة بدون أجل منذ { $from }: أنهوها أولا.
leave-ask = سجلات مصادق عليها: { $wrong } تسجل الغياب، { $locked } مقفلة، { $kept } تبقي الغياب المبرر.
leave-keep = تسجيل دون تغيير السجلات
leave-correct = تسجيل وتبرير الغياب فيها
leave-saved = { $name }: رخصة { $leave }، { $corrected ->
    [0] الحصص: { $ahead }
    [one] صُحح سجل واحد
    [two] صُحح سجلان
    [few] صُححت { $corrected } سجلات
   *[other] صُحح { $corrected } سجلا
 } ✓
leave-removed = سُحبت الرخصة التي تبدأ في { $from }{ $kept ->
    [0] {""}
    [one]؛ سجل مصادق عليه يبقي الغياب المبرر
    [two]؛ سجلان مصادق عليهما يبقيان الغياب المبرر
   *[other]؛ سجلات مصادق عليها تبقي الغياب المبرر: { $kept }
 } ✓
leave-foretold = حصص معلمة مسبقا: { $ahead }. سجلات مصادق عليها: { $wrong } للتصحيح، { $locked } مقفلة، { $kept } تبقي الغياب المبرر.
sheet-on-leave = { $line } { $name }: رخصة هذا اليوم، ح يسجل الحضور، وL يفتح الرخصة.
table-leave = رخصة
act-leave = رخصة
act-remove-leave = سحب رخصة
history-proof = الوثيقة
history-seen-on = اطُّلع عليها في
help-attended-1 = الحضور يُحسب بالحصص: التي حضرتها من بين التي كانت منتظرة فيها. والمواظبة تُحسب بالساعات: المتابعة من المبرمجة.
help-attended-2 = مفتاح الإدخال يفتح حصص السطر؛ وهناك يبقي Tab حصص علامة واحدة. F4 يسجل رخصة، ومفتاح الإدخال يغيرها أو ينهيها.
cli-do-leave = الرخص: أيام الغياب المبرر مع الوثيقة
cli-do-leave-list = رخص شخص
cli-do-leave-add = تسجيل رخصة؛ أوراق تلك الأيام تفتح وعلى السطر علامة الغياب المبرر
cli-do-leave-set = تغيير رخصة أو تقصيرها أو إنهاؤها
cli-do-leave-remove = سحب رخصة؛ السجلات المملوءة تبقي الغياب المبرر
cli-do-persons-attendance = حضورها ومواظبتها فوجا فوجا
cli-arg-leave = معرف الرخصة
cli-arg-correct = تبرير الغياب في السجلات المصادق عليها التي تقول إنها غائبة
cli-arg-classes = مع كل حصة
cli-value-leave = الرخصة
cli-no-such-leave = لا رخصة بالمعرف « { $text } ».

status-early = { $sex ->
    [m] غادر قبل النهاية
   *[f] غادرت قبل النهاية
  }
label-early = خ
sheet-early = { $line } { $name }: { $sex ->
    [m] غادر
   *[f] غادرت
  } { $minutes } د قبل النهاية ✓
sheet-trainer = { $trainer } ← { $mark }
sheet-corrected-first = { $line } { $name }: { $first } ← { $status } ✓
sheet-marked-over = { $line } { $name }: { $first } عند { $clerk } ← { $status } ✓
sheet-key-early-help = غادرت 30 دقيقة قبل النهاية؛ تسجل أيضا بعد تأخر
sheet-key-trainer = غ ← م
sheet-key-trainer-help = سجل صودق عليه ثم صُحح: علامة المكونة ثم علامة المكتب
mark-early-zero = المغادرة قبل النهاية دقيقة على الأقل.
mark-early-long = { $minutes } د قبل النهاية مع تأخرها أكثر من مدة الحصة { $class } د.
mark-not-offered = هذا الفوج لا يسجل « { $status } »: تضبط علاماته في بطاقة الفوج.
course-marks = العلامات
course-marks-hint = حاضرة، تأخر، غائبة، مبررة، معفاة، مغادرة: ح ت غ م ع خ؛ - لما لا يسجل؛ فارغ: مثل المندوبية
course-neutral = المبررة
course-neutral-yes = خارج النسب
course-neutral-no = محتسبة
attended-some-neutral = الغياب المبرر: حسب الفوج
cli-do-courses-set = تغيير فوج: ما يُعطى فقط
cli-arg-early = المغادرات قبل النهاية: الأسطر، والدقائق بعد « : »
cli-mark-early = { $sex ->
    [m] غادر
   *[f] غادرت
  } { $early } د قبل النهاية
cli-mark-late-early = تأخر { $minutes } د، و{ $sex ->
    [m] غادر
   *[f] غادرت
  } { $early } د قبل النهاية
history-mark-early = مغادرة قبل النهاية
history-mark-was = علامة المكونة
history-course-marks = العلامات
history-course-neutral = الغياب المبرر
export-paper = صفحة للطباعة، نص
paper-month = سجل الحضور، { $month }
paper-month-sums = المسجلات: { $women } · الحصص: { $classes } · الساعات المتابعة { $attended } من { $offered }
action-assign = إسناد
action-assign-help = يسند التتبع إلى موظفة أخرى بحسابها أو اسمها.
act-assign = إسناد تتبع
follow-up-owner = إسناد إلى، بالحساب أو الاسم
follow-up-assigned = { $name }: أُسند التتبع إلى { $owner } ✓
clerk-unknown = « { $text } » ليست موظفة هنا: { $names }.
cli-do-alerts-assign = إسناد تتبع امرأة إلى موظفة أخرى
cli-do-alerts-note = تدوين ملاحظة على تتبع مفتوح
cli-do-alerts-leave = إنهاء تسجيل من انقطعت كما يقترح التنبيه
cli-alerts-not-gone = غياب { $name } لم يطل بما يكفي: الأمر enrolments end ينهي التسجيل.
cli-arg-owner = حساب أو اسم المكلفة به

### قواعد المندوبية

action-go-settings = القواعد
action-go-settings-help = قواعد المندوبية: القانون 09-08، مدد الحفظ، الأعمار، ترتيب لوائح الانتظار.
setting-title = القواعد
setting-heading = قواعد المندوبية
setting-saved = حفظت قواعد المندوبية ✓
setting-unchanged = لم يتغير شيء في قواعد المندوبية
setting-law_controller = المسؤول عن الملفات
setting-law_controller-hint = من يجيب عن الملفات: المندوبية، العنوان
setting-law_number = رقم اللجنة الوطنية
setting-law_number-hint = التصريح أو الإذن وتاريخه
setting-law_contact = ممارسة الحقوق لدى
setting-law_contact-hint = الولوج، التصحيح، التعرض: العنوان، الهاتف
setting-law_purpose_fr = الغاية بالفرنسية
setting-law_purpose_fr-hint = تقال للشخص وتطبع أسفل الوثائق
setting-law_purpose_ar = الغاية بالعربية
setting-law_purpose_zgh = الغاية بالأمازيغية
setting-law_purpose_en = الغاية بالإنجليزية
setting-keep_contact = اتصال فقط
setting-keep_contact-hint = سنوات بعد آخر حدث؛ فارغ: 2
setting-keep_training = تكوين متبوع
setting-keep_training-hint = سنوات؛ فارغ: 10
setting-keep_apprentice = تدرج مهني
setting-keep_apprentice-hint = سنوات؛ فارغ: 10
setting-keep_withdrawn = موافقة مسحوبة
setting-keep_withdrawn-hint = سنوات؛ فارغ: 0، للمحو فورا
setting-youngest = العمر من
setting-youngest-hint = فارغ: 15
setting-oldest = إلى
setting-oldest-hint = فارغ: 45
setting-waiting_criteria = لائحة الانتظار
setting-waiting_criteria-hint = 1 أول تسجيل · 2 جماعتها · 3 الشروط · 4 الطلب
setting-part-keep = مدة الحفظ بالسنوات
setting-part-courses = الأفواج ولوائح الانتظار
setting-late_minutes = التأخر، دقائق
setting-late_minutes-hint = ما يحسبه R دون رقم؛ فارغ: 15
setting-early_minutes = المغادرة، دقائق
setting-early_minutes-hint = 30: يسجل S وينقص 30 دقيقة؛ 0: لا
setting-lock_days = أيام التصحيح
setting-lock_days-hint = بعد المصادقة؛ فارغ: 10
setting-justified_neutral = المبررة
setting-justified_neutral-1 = خارج النسب
setting-justified_neutral-0 = محتسبة
setting-mark_labels = الحروف
setting-mark_labels-hint = حاضرة متأخرة غائبة مبررة معفاة؛ وS للمغادرة
setting-alert_absences = غيابات متتالية
setting-alert_absences-hint = غير مبررة؛ 0: أبدا؛ فارغ: 3
setting-alert_percent = عتبة الساعات المتابعة %
setting-alert_percent-hint = ما تشترطه الشهادة؛ فارغ: 80
setting-alert_after = بعد حصص
setting-alert_after-hint = لا دلالة للنسبة قبلها؛ فارغ: 5
setting-alert_abandon = الانقطاع، أيام
setting-alert_abandon-hint = دون حضور قبل اقتراحه؛ فارغ: 30
setting-alert_days = التتبع، أيام
setting-alert_days-hint = لإنجازه؛ فارغ: 3
setting-alert_tasks = التتبعات
setting-alert_tasks-1 = تفتح عند المصادقة
setting-alert_tasks-0 = تفتح باليد
setting-pass_mark = معدل النجاح
setting-pass_mark-hint = من 20؛ فارغ: 10
setting-workplace_share = في المقاولة %
setting-workplace_share-hint = حصة التدرج المهني؛ فارغ: 80، القانون 12.00
setting-friday_from = استراحة الجمعة
setting-friday_from-hint = تنبيه إذا وافقتها حصة؛ فارغ: 12:00
setting-friday_until = إلى
setting-friday_until-hint = الساعة نفسها: لا استراحة؛ فارغ: 14:00
setting-friday-order = تنتهي الاستراحة قبل بدايتها { $from }.
setting-part-sheet = أوراق الحضور
setting-part-alerts = التنبيهات والتتبع
setting-part-training = الامتحانات والتدرج المهني والجمعة
history-setting-oldest = العمر إلى
history-setting-friday_until = استراحة الجمعة إلى
course-waits-order = ترتيب الانتظار: { $criteria } · F9 F5 يغيره
course-waits-order-own = ترتيب انتظار المجزوءة: { $criteria } · F9 m F8 يغيره
eligibility-waiting = لائحة الانتظار
eligibility-waiting-hint = فارغ: كما في المندوبية · 1 أول تسجيل · 2 جماعتها · 3 الشروط · 4 الطلب

## الموظفون: من يعيد فتح ما هو مقفل

place-clerks = الموظفون
action-go-clerks = الموظفون
action-go-clerks-help = إلى موظفي هذا الملف: من هو المسؤول ويعيد فتح ما هو مقفل.
help-clerks-1 = ما دام لا أحد مسؤولا، يعيد كل موظف فتح سجل مقفل أو شهر مقفل مع ذكر السبب.
help-clerks-2 = متى وُجد مسؤول، لا يعيد الفتح ولا يعيّن غيرَه إلا المسؤولون. مفتاح الإدخال يعيّن أو يسحب.
clerks-name = الاسم
clerks-login = الحساب
clerks-role = الصفة
clerks-none = لم يفتح أحد هذا الملف بعد.
clerks-head = { $count ->
    [0] لا مسؤول: كل موظف يعيد الفتح مع ذكر السبب
   *[other] لا يعيد الفتح، مع ذكر السبب، إلا: { $names }
  }
clerks-ask-appoint = تعيين { $name } مسؤولا؟ { $left ->
    [0] لن يعيد باقي الموظفين فتح شيء.
    [one] سيكون هناك مسؤولان.
    [two] هناك مسؤولان من قبل.
   *[other] عدد المسؤولين من قبل: { $left }.
  }
clerks-ask-dismiss = { $name }: موظف فقط؟ { $left ->
    [0] سيعيد كل موظف الفتح مع ذكر السبب.
    [one] سيبقى مسؤول واحد.
    [two] سيبقى مسؤولان.
   *[other] سيبقى من المسؤولين: { $left }.
  }
clerks-appoint = تعيين مسؤولا
clerks-dismiss = سحب الصفة
clerks-appointed = { $name }: مسؤول، عدد المسؤولين { $left } ✓
clerks-dismissed = { $name }: موظف، { $left ->
    [0] لا مسؤول بعد الآن
    [one] بقي مسؤول واحد
    [two] بقي مسؤولان
   *[other] عدد المسؤولين { $left }
  } ✓
role-agent = موظف
role-responsible = مسؤول
role-no-unlock = لا يعيد فتح سجل مقفل أو شهر مقفل إلا: { $names }.
role-no-appoint = لا يمنح الصفات إلا: { $names }.
month-shut = شهر { $month } مقفل: أعيدوا فتحه أولا، F9 7 ثم F9 v، مع ذكر السبب.
month-undo-late = هذا الشهر مقفل منذ { $day }: F9 v يعيد فتحه مع ذكر السبب.
sheet-month-closed = هذا الشهر مقفل: أعيدوا فتحه أولا، F9 7 ثم F9 v، مع ذكر السبب
clock-behind = ساعة هذا الجهاز متأخرة: آخر إدخال في { $day } على { $time }. اضبطوها.
course-saved-and = { $saved } { $also }
course-trainer-from = { $count ->
    [one] تدرّس المكونة { $trainer } ابتداء من { $day }؛ والحصة السابقة تبقى باسم { $was }.
    [two] تدرّس المكونة { $trainer } ابتداء من { $day }؛ والحصتان السابقتان تبقيان باسم { $was }.
    [few] تدرّس المكونة { $trainer } ابتداء من { $day }؛ و{ $count } حصص سابقة تبقى باسم { $was }.
   *[other] تدرّس المكونة { $trainer } ابتداء من { $day }؛ و{ $count } حصة سابقة تبقى باسم { $was }.
  }
course-trainer-none = { $count ->
    [one] لا مكونة ابتداء من { $day }؛ والحصة السابقة تبقى باسم { $was }.
    [two] لا مكونة ابتداء من { $day }؛ والحصتان السابقتان تبقيان باسم { $was }.
    [few] لا مكونة ابتداء من { $day }؛ و{ $count } حصص سابقة تبقى باسم { $was }.
   *[other] لا مكونة ابتداء من { $day }؛ و{ $count } حصة سابقة تبقى باسم { $was }.
  }
course-trainer-first = { $count ->
    [one] تدرّس المكونة { $trainer }؛ وحصة من شهر مقفل تبقى بلا مكونة.
    [two] تدرّس المكونة { $trainer }؛ وحصتان من أشهر مقفلة تبقيان بلا مكونة.
    [few] تدرّس المكونة { $trainer }؛ و{ $count } حصص من أشهر مقفلة تبقى بلا مكونة.
   *[other] تدرّس المكونة { $trainer }؛ و{ $count } حصة من أشهر مقفلة تبقى بلا مكونة.
  }
course-held-outside = { $count ->
    [one] حصة أقيمت أو أدخلت تقع خارج هذه التواريخ، في { $first }: أبقوا هذا اليوم ضمن الفوج.
    [two] حصتان أقيمتا أو أدخلتا تقعان خارج هذه التواريخ، أولاهما في { $first }: أبقوا هذين اليومين ضمن الفوج.
    [few] { $count } حصص أقيمت أو أدخلت تقع خارج هذه التواريخ، أولاها في { $first }: أبقوا هذه الأيام ضمن الفوج.
   *[other] { $count } حصة أقيمت أو أدخلت تقع خارج هذه التواريخ، أولاها في { $first }: أبقوا هذه الأيام ضمن الفوج.
  }
course-planned-outside = { $count ->
    [one] حصة مبرمجة تقع خارج هذه التواريخ: هل تحذف؟
    [two] حصتان مبرمجتان تقعان خارج هذه التواريخ: هل تحذفان؟
    [few] { $count } حصص مبرمجة تقع خارج هذه التواريخ: هل تحذف؟
   *[other] { $count } حصة مبرمجة تقع خارج هذه التواريخ: هل تحذف؟
  }
course-outside-drop = حذف
course-dropped = { $count ->
    [one] حذفت حصة مبرمجة خارج هذه التواريخ.
    [two] حذفت حصتان مبرمجتان خارج هذه التواريخ.
    [few] حذفت { $count } حصص مبرمجة خارج هذه التواريخ.
   *[other] حذفت { $count } حصة مبرمجة خارج هذه التواريخ.
  }
session-partly-missed = السطر { $line }، { $name }: ما فاتها { $missed }، أكثر من { $held } المنجزة. صححوا علامتها أولا.
walk-in-twin = { $line } { $name }: حضور عابر، حاضرة ✓ الاسم نفسه في السطر { $twin }: هل هي الشخص نفسه؟
act-role = صفة موظف
history-clerk-role = الصفة
cli-do-clerks = موظفو هذا الملف، ومن يعيد فتح ما هو مقفل
cli-do-clerks-list = لائحة الموظفين وصفاتهم
cli-do-clerks-role = منح صفة: agent أو responsible
cli-arg-whom = حساب الموظف أو اسمه
cli-arg-role = agent أو responsible
cli-value-role = الصفة

# ما يجده « najma check »: $place أين، $said ماذا. لا شيء مما تحويه البطاقات.
check-finding = { $place }: { $said }
check-change = التغيير { $change }
check-remedy = احتفظوا بهذا التقرير، ومع --json لمن سيتولى الإصلاح، وارجعوا إلى آخر نسخة احتياطية سليمة.
check-not-a-base = هذا الملف ليس قاعدة نجمة أو أصاب العطب بدايته: لا يمكن التحقق من شيء فيه. ارجعوا إلى آخر نسخة احتياطية سليمة.
check-kind-integrity = الملف
check-kind-trigger = زناد
check-kind-chain = السجل
check-kind-row = سطر
check-kind-foreign-key = إحالة
check-kind-orphan = إحالة
check-kind-derived = مجموع محسوب
check-kind-invariant = قاعدة عمل
check-kind-anchor = مرساة
check-object-trigger = زناد
check-object-table = جدول
check-object-index = فهرس
check-object-view = عرض
check-object-missing = مفقود: { $kind } { $name }
check-object-stranger = ليس من نجمة: { $kind } { $name }
check-object-changed = لم يعد كما تنشئه نجمة: { $kind } { $name }
check-schema-moved = تغير شكل القاعدة أثناء التحقق
check-damaged = تعذرت القراءة، بعض البايتات تالفة
check-unread = تعذر التحقق. { $why }
check-sqlite = بعض بايتات الملف تالفة؛ تقول SQLite « { $said } »
check-counter = عداد الأرقام عند { $next }، بينما أعطي الرقم { $given } من قبل
check-anchor-differs = البصمة المحفوظة في مكان آخر { $hash }، وبصمة هذه القاعدة { $found }
check-anchor-missing = مفقود، بينما بصمته { $hash } محفوظة في مكان آخر
check-changes-missing = التغييرات من { $from } إلى { $until } مفقودة
check-body = تعذرت قراءة محتواه من البايت { $byte }
check-hash = بصمته لا توافق محتواه
check-tables = يعلن عن جداول غير التي مسها
check-undoes = يتراجع عما لم يكن قد تم
check-part-first = جزء منه يبدأ بسطر غير الذي يعلنه
check-part-order = أجزاؤه غير مرتبة
check-part-stranger = مفقود، وبقي جزء منه
check-entry-forward = كتابة تحيل على تغيير أحدث
check-entry-table = كتابة تخص جدولا غير معروف
check-erased-missing = مفقود، وقد سبق محو جزء منه
check-erased-by-none = أزيل جزء منه دون أي محو
check-row-missing = هذا السطر مفقود، ولم يحذفه أي تغيير
check-row-back = عاد هذا السطر إلى ما كان عليه عند التغيير { $last }
check-row-stamp = تعذرت قراءة رقم آخر تغيير له
check-row-tie = يحيل على { $table } { $record }، وهو غير موجود
check-row-forward = تاريخه يحيل على تغيير أحدث
check-row-birth = تاريخه لا يبدأ من إنشائه
check-row-unknown = هذا التغيير لا يعرفه
check-row-deleted = هذا السطر موجود، بينما حذفه هذا التغيير
check-row-left = هذا السطر مفقود، بينما تركه هذا التغيير
check-row-value = « { $column } » هي { $found }، بينما تركها هذا التغيير { $left }
check-row-column = هذا التغيير يذكر خانة غير موجودة
check-gone-table = حذف من جدول غير معروف
check-mark-stranger = السطر المسجل ليس من فوج هذه الحصة
check-line-twice = للشخص نفسه أيضا السطر { $line } في هذا الفوج: ضعوا أحدهما في سلة المحذوفات أو أنهوه.
check-mark-status = حالة غير معروفة، رمزها { $code }
check-totals-early = مجاميع محفوظة لسجل لم تتم المصادقة عليه
check-totals-missing = مجاميع هذا السجل المصادق عليه مفقودة
check-totals-differ = { $figure }: المحفوظ { $stored }، وحسب الحضور { $marks }
check-print-missing = بصمة الاسم مفقودة، ولن يراها البحث عن التكرارات
check-block-missing = لا تقارن بمن يشبهنها
check-rows-many = أسطر محفوظة: { $found }، والمنتظر: { $wanted }
check-terms-nobody = كلمات بحث لا تؤدي إلى أحد
check-terms-differ = كلمات بحث لا تؤدي إلى المقصودة: { $count }
check-month-wrong = ساعات شهر لا تعطيها الحصص
check-month-missing = ساعات من الشهر مفقودة
check-certificates = عدد شهادات سنة { $year } هو { $count }، بينما آخر رقم هو { $last }
check-text = نص من { $bytes } بايت
check-nothing = لا شيء
history-contract = عقد
history-session-slot = الحصة الأسبوعية
history-session-season = فترة التوقيت
history-bin-label-ar = التسمية بالعربية
history-person_distinct-other = الشخص الآخر
history-row_verdict-print = سطر الملف
history-row_verdict-same = هي نفسها
history-statement_line-statement = بيان الساعات
history-statement_line-correction = تصحيح
history-consent-by-whom = تلقاه
history-household_member-household = الأسرة
history-household_member-role = الصفة داخل الأسرة
history-workplace_month-signer = صادق عليه
history-workplace_month-signed-on = تاريخ المصادقة
history-visit-visitor = قام بالزيارة
history-person_alias-file = رقم الملف السابق
history-person_alias-cin = رقم البطاقة السابق
history-redaction-was = قبل
history-redaction-now = بعد
history-part-theory = نظري
history-part-practice = عملي
table-search = كلمات بحث
