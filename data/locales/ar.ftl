## store

trouble-busy = موظف آخر يحفظ الآن. انتظر لحظة ثم أعد المحاولة.
trouble-full = لم يُحفظ شيء: القرص ممتلئ أو الملف محمي. وفّر مساحة ثم أعد المحاولة.
trouble-disk = لم يُحفظ شيء: تعذّرت قراءة الملف أو الكتابة فيه. أخبر المسؤول عن النظام.
trouble-unknown = القرص لا يستجيب، ولا يُعرف هل تم الحفظ. لا تطفئ الجهاز وأخبر المسؤول عن النظام.
trouble-conflict = قام { $clerk } بتعديل هذا السطر في هذه الأثناء. تحقق قبل إعادة المحاولة.
trouble-problems = بعض الخانات تحتاج إلى تصحيح.
trouble-locked = هذا السجل مقفل. افتح القفل أولا مع ذكر السبب.
trouble-gone = غير موجود: حُذف السجل أو الملف أو نُقل من مكانه. إذا تكرر ذلك فاخرج من نجمة وشغّلها من جديد.
trouble-newer = هذا الملف من إصدار أحدث من نجمة: صيغته { $file } وهذا الإصدار يعرف الصيغة { $program }. اخرج وشغّل الإصدار الجديد.
trouble-damaged = الملف تالف أو ليس قاعدة بيانات نجمة. شغّل الأمر « najma check » وأخبر المسؤول عن النظام.
trouble-engine = هذا الإصدار من SQLite، وهو { $version }، قد يضيّع المعطيات. ثبّت إصدار نجمة الأصلي.
trouble-taken = هذه القيمة مستعملة ويجب أن تبقى فريدة: { $column }.
trouble-referred = هناك سجلات أخرى مرتبطة به: احذفها أولا.
trouble-rule = هذه القيمة غير مقبولة: { $rule }.
trouble-network = المجلد على قرص شبكي من نوع { $system }، وقد تتلف فيه القاعدة. اختر قرصا من هذا الجهاز.
trouble-frozen = للقراءة فقط: الملف أو مجلده محمي من الكتابة. لا يمكن حفظ أي شيء هنا.
trouble-old-frozen = هذا الملف من إصدار أقدم ولا يمكن تحيينه لأنه محمي من الكتابة. انسخه إلى مجلد خاص بك.
trouble-exists = هذا الملف موجود. افتحه أو اختر اسما آخر.
trouble-founding = يلزم تحديد المندوبية واسم المجال الترابي واسم المستخدم واسمك.
trouble-login = يلزم اسم المستخدم والاسم الكامل.

undo-left = لا يمكن التراجع عن هذا: لقد خرج من المكتب.
undo-referred = لا يمكن التراجع: ما زال مرتبطا به { $table }، { $record }.
undo-missing = لا يمكن التراجع: ينقص { $table } مرتبط به.
undo-taken = لا يمكن التراجع: القيمة { $value } صارت الآن في ملك { $owner }.

about-line = السطر { $line }، { $name }
about-session = { $course }، { $date }

table-mark = تسجيل حضور
table-session = حصة
table-enrolment = تسجيل
table-person = ملف شخص
table-course = فوج
table-recurrence = توقيت
table-closure = إغلاق
table-centre = مركز
table-module = مجزوءة
table-clerk = حساب موظف
table-setting = إعداد

act-found = إنشاء القاعدة
act-sign-in = أول دخول
act-setting = إعداد
act-undo = تراجع
act-redo = إعادة
