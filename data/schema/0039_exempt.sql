-- Women who need not have come stand in the sums of a month too: a closed month keeps them as it keeps every other mark.
ALTER TABLE session_month ADD COLUMN exempt INTEGER;  -- from the totals of validated registers
