-- Who comes first on the waiting list of a module's courses (domain::waiting::Criterion), the weightiest first, with commas. NULL: as the delegation has it.
ALTER TABLE eligibility ADD COLUMN waiting TEXT;
