-- What a course is to give, who pays for it, and the days its timetable leaves out.

ALTER TABLE course ADD COLUMN minutes INTEGER;      -- planned volume: its timetable stops there; NULL: at its last day
ALTER TABLE course ADD COLUMN funding TEXT;         -- the convention that funds it, as said
ALTER TABLE course ADD COLUMN excluded TEXT;        -- days its timetable leaves out, YYYY-MM-DD, a space between them
