### المفاتيح : أسماؤها وملفاتها

key-enter = إدخال
key-esc = خروج
key-space = مسافة
key-tab = Tab
key-backspace = ⌫
key-delete = حذف
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
key-refused-alt = « { $key } » : لا يميز Alt عن مفتاح الخروج
key-refused-reader = « { $key } » تستعمله قارئات الشاشة
key-refused-backspace = « { $key } » لا يميز عن ⌫
key-refused-tab = « { $key } » لا يميز عن Tab
key-refused-enter = « { $key } » لا يميز عن مفتاح الإدخال
key-refused-esc = « { $key } » لا يميز عن مفتاح الخروج
key-refused-multiplexer = « { $key } » تستعمله tmux أو screen
key-refused-reassure = « { $key } » يجيب دائما بأن لا شيء ضاع

keymap-syntax = { $file }، السطر { $line } : ليس بصيغة TOML ؛ يكتب السطر هكذا action = ["F2", "V"]
keymap-unknown-place = { $file }، السطر { $line } : المكان « { $place } » غير موجود
keymap-unknown-action = { $file }، السطر { $line } : العملية « { $action } » غير موجودة
keymap-not-a-section = { $file }، السطر { $line } : يجب أن يكون « { $name } » تحت مكان، مثل [anywhere]
keymap-not-a-list = { $file }، السطر { $line } : مفاتيح « { $action } » تكتب هكذا ["F2", "V"]
keymap-bad-key = { $file }، السطر { $line } : مفتاح مرفوض للعملية « { $action } » : { $why }
keymap-doubled = { $file }، السطر { $line } : [{ $place }] المفتاح { $key } مخصص للعملية « { $action } » وهو مخصص من قبل للعملية « { $other } » – { $other-file }، السطر { $other-line }
keymap-hidden = { $file }، السطر { $line } : [{ $place }] المفتاح { $key } للعملية « { $action } » والمفتاح { $other-key } للعملية « { $other } » لهما بداية واحدة – { $other-file }، السطر { $other-line }
keymap-mark = { $file }، السطر { $line } : المفتاح { $key } للعملية « { $action } » يسجل الحضور في ورقة الحضور
keymap-essential = { $file }، السطر { $line } : يجب أن يبقى للعملية « { $action } » مفتاح يعمل أثناء الكتابة أيضا

### الإعدادات

config-unreadable = تعذرت قراءة { $file } : تعتمد الإعدادات الأصلية
config-syntax = { $file }، السطر { $line } : ليس بصيغة TOML ؛ تعتمد الإعدادات الأصلية
config-unknown-field = { $file }، السطر { $line } : الإعداد « { $field } » غير موجود
config-bad-value = { $file }، السطر { $line } : « { $field } » ينتظر { $expected }
config-expects-language = "fr" أو "ar"
config-expects-theme = "dark" أو "plain" أو "mono"
config-expects-keymap = "default" أو "vim" أو مسار ملف
config-expects-path = مسارا بين علامتي اقتباس
config-expects-bidi = "app" أو "line" أو "word" أو "off"
config-expects-bidi-table = قسما [bidi]
config-not-saved = يسري الاختيار إلى حين الإغلاق : تعذرت كتابة { $file }

### استمارات الإدخال

form-blank = —
form-filter = بحث :
form-no-match = لا شيء يطابق
form-too-long = { $refused ->
    [one] لم يتسع المكان لحرف واحد : أقصى ما يسعه الحقل { $max }
    [two] لم يتسع المكان لحرفين : أقصى ما يسعه الحقل { $max }
    [few] لم يتسع المكان ل { $refused } أحرف : أقصى ما يسعه الحقل { $max }
   *[other] لم يتسع المكان ل { $refused } حرفا : أقصى ما يسعه الحقل { $max }
}
form-nothing-to-repeat = لا توجد قيمة لتكرارها في هذا الحقل
form-not-blank = هذا الحقل مملوء : لا تكرر القيمة إلا في حقل فارغ
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
