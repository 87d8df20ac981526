-- What a clerk may do beyond the work of every day: who opens again what is locked.
ALTER TABLE clerk ADD COLUMN role INTEGER;          -- domain::clerk::Role; NULL: an agent

-- A register that was unlocked counts again once it is validated again: until then it has no totals.
DELETE FROM session_total WHERE session IN (SELECT id FROM session WHERE register = 2);
