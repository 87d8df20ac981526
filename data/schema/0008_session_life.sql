-- What became of a session beyond held and not held.
--
-- `moved_to` and `makes_up` name sessions of the same course and carry no foreign key: the two rows of a postponement refer
-- to each other, and undo puts them back one after the other.

ALTER TABLE session ADD COLUMN trainer INTEGER REFERENCES trainer (id);  -- who taught it; NULL: the course's own trainer
ALTER TABLE session ADD COLUMN moved_to INTEGER;    -- the session it was postponed to
ALTER TABLE session ADD COLUMN makes_up INTEGER;    -- the session it makes up for
ALTER TABLE session ADD COLUMN planned INTEGER;     -- minutes planned, where fewer were held; `minutes` are those held
ALTER TABLE session ADD COLUMN content TEXT;        -- what was done in class: the cahier de textes
