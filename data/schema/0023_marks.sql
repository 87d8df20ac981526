-- How a course marks and counts, early departures, and what a register said first.
ALTER TABLE course ADD COLUMN marks TEXT;           -- domain::labels: its own set of marks; NULL: the delegation's
ALTER TABLE course ADD COLUMN neutral INTEGER CHECK (neutral IN (0, 1)); -- justified absences leave its rates alone; NULL: as the delegation says
ALTER TABLE mark ADD COLUMN early INTEGER;          -- left so many minutes before the end; NULL otherwise
ALTER TABLE mark ADD COLUMN was INTEGER;            -- domain::attendance::Told: what the register said when it was validated, where the office says otherwise since
