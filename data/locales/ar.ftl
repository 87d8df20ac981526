### نجمة، العربية. نفس المعرفات ونفس المتغيرات في كل لغة.

## المجال: ما يحول دون حفظ المعطيات

field-missing = خانة واجبة.
field-long = نص طويل: { $length } حرفا، والحد الأقصى { $max }.
field-nul = يحتوي هذا النص على حرف فارغ. أعد كتابته.
field-code = لا يتضمن الرمز سوى حروف لاتينية وأرقام و - _ . / دون فراغ.
field-number = عدد صحيح من { $from } إلى { $to }.
field-choice = « { $text } » غير موجود في اللائحة: { $choices }.
field-record = « { $text } » لا يطابق أي تسجيل. اختره من اللائحة.

date-empty = اكتب تاريخا: 12/3/1995 أو 12/3 أو j أو j-1 أو +7 أو lun.
date-unknown = « { $text } » ليس تاريخا. اكتب 12/3/1995 أو 12/3 أو j أو j-1 أو +7 أو lun.
date-needs-day = « { $text } »: ينقص اليوم.
date-no-day = لا يوجد يوم { $day } في { $month }: عدد أيام هذا الشهر { $last }.
date-no-such-day = لا يوجد يوم { $day }: أيام الشهر من 1 إلى 31.
date-no-month = لا يوجد شهر { $month }: الشهور من 1 إلى 12.
date-no-year = السنة { $year } غير ممكنة: من 1800 إلى 2199.
date-far = تاريخ بعيد جدا: قرن واحد على الأكثر.
date-time-unknown = « { $text } » ليست ساعة. اكتب 9 أو 9h أو 830 أو 14:30.
date-no-hour = لا توجد الساعة { $hour }: من 0 إلى 23.
date-no-minute = لا توجد الدقيقة { $minute }: من 0 إلى 59.
date-duration-unknown = « { $text } » ليست مدة. اكتب 90 أو 1h30 أو 1:30.
date-duration-long = المدة طويلة جدا.

birth-future = « { $text } » تاريخ لم يحن بعد.
birth-old = « { $text } »: قبل أكثر من { $years } سنة. تحقق من السنة.
birth-needs-year = « { $text } »: تنقص السنة.
birth-short = « { $number } »: للسن اكتب { $number }a، وللسنة اكتب أرقامها الأربعة.
birth-unknown = « { $text } » ليس تاريخ ازدياد. اكتب 12/3/1995 أو 3/1995 أو 1995 أو 23a.

person-nameless = يلزم اسم واحد على الأقل، بالحروف اللاتينية أو العربية.
person-name-letters = يجب أن يحتوي الاسم على حروف.
person-name-latin = هذا الاسم مكتوب بالعربية، والخانة العربية تحتوي على اسم آخر.
person-name-arabic = هذا الاسم مكتوب باللاتينية، والخانة اللاتينية تحتوي على اسم آخر.
person-sex-unknown = « { $text } »: اكتب F للأنثى أو M للذكر.
person-commune-unknown = الجماعة « { $text } » غير معروفة. اكتب بداية اسمها أو رمزها لدى المندوبية السامية للتخطيط.
person-commune-near = الجماعة « { $text } » غير معروفة. لعلها: { $names }.
person-commune-several = عدة جماعات تطابق « { $text } »: { $names }… اكتب الرمز.
person-doubt-age = { $age } سنة أو أكثر: يرجى التحقق.
person-doubt-phone = رقم هاتف غير معتاد، حفظ كما كتب.
person-doubt-cin = رقم بطاقة وطنية غير معتاد، حفظ كما كتب.

centre-souk-unknown = « { $text } » ليس يوما من أيام الأسبوع. اكتب الاثنين أو الثلاثاء أو lun أو mar.

module-hours-unknown = الغلاف الزمني بالساعات، من دقيقة إلى { $max } ساعة: 120 أو 37,5 أو 1h30.

closure-ends-before = ينتهي الإغلاق قبل أن يبدأ في { $from }.
closure-long = مدة الإغلاق أقل من { $max } يوما. تحقق من السنة.

course-ends-before = ينتهي الفوج قبل أن يبدأ في { $from }.
course-long = مدة الفوج { $max } يوما على الأكثر. تحقق من السنة.
course-slots-unknown = « { $text } »: استعمال زمن غير مقروء. اكتب الاثنين 9-12، الخميس 14:30-16.
course-slots-word = « { $text } » ليس يوما من أيام الأسبوع. اكتب الاثنين أو الثلاثاء أو lun أو mar.
course-slots-no-day = « { $text } »: اليوم قبل الساعات. اكتب الاثنين 9-12.
course-slots-order = تنتهي الحصة قبل أن تبدأ: من { $from } إلى { $to }.
course-slots-length = مدة الحصة من { $least } إلى { $most } دقيقة؛ وهذه { $minutes }.
course-slots-overlap = « { $one } » و« { $two } » متداخلتان.

mark-late-zero = التأخر دقيقة واحدة على الأقل.
mark-late-long = تأخر { $minutes } دقيقة في حصة من { $class } دقيقة.
mark-no-minutes = الدقائق خاصة بالتأخر وحده.
