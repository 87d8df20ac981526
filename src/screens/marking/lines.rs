//! The lines under a hand that marks: which one the cursor is on, and how it moves. The sheet and the month are walked by
//! the same keys.

use crate::domain::enrolment::{self, Enrolment};
use crate::keys::Action;
use crate::screens::Outcome;

/// The lines of a course, leavers too, in the order of their numbers.
pub(in crate::screens) trait Lines {
    /// How many there are.
    fn lines(&self) -> usize;

    /// Whose line it is; `None` past the last.
    fn whose(&self, index: usize) -> Option<&Enrolment>;

    /// True where there is something to mark: she is concerned, or marked all the same.
    fn is_open(&self, index: usize) -> bool;

    /// True where something is still to be recorded.
    fn waits(&self, index: usize) -> bool;

    /// The cursor's line; one past the last: the end of the list, where a letter marks nobody.
    fn cursor(&self) -> usize;

    /// Puts the cursor on a line and shows it.
    fn stand(&mut self, index: usize);

    /// Lines of one page.
    fn page(&self) -> usize;

    /// The number of the cursor's line; `None` past the last.
    fn here(&self) -> Option<u16> {
        self.whose(self.cursor()).map(|own| own.number)
    }

    /// Where the line of that number stands.
    fn index_of(&self, number: u16) -> Option<usize> {
        (0..self.lines()).find(|index| self.whose(*index).is_some_and(|own| own.number == number))
    }

    /// What is said of a number that no line has.
    fn no_line(&self, number: u16) -> Outcome {
        let lines = (0..self.lines()).filter_map(|index| self.whose(index)).map(|own| own.number);
        Outcome::refuse(enrolment::no_line(lines, number))
    }

    /// The first line that is still to be taken.
    fn first_untaken(&self) -> Option<usize> {
        (0..self.lines()).find(|index| self.waits(*index))
    }

    /// To the next line that is concerned; past the last one, to the end of the list.
    fn advance(&mut self) {
        let next = (self.cursor() + 1..self.lines()).find(|index| self.is_open(*index));
        self.stand(next.unwrap_or(self.lines()));
    }

    /// Moves the cursor as a key says. False: the key is no move.
    fn walk(&mut self, action: Action) -> bool {
        let (cursor, page) = (self.cursor(), self.page());
        match action {
            Action::Enter | Action::Skip | Action::Down | Action::NextField => self.advance(),
            Action::Up | Action::PreviousField => {
                let before = (0..cursor.min(self.lines())).rev().find(|index| self.is_open(*index));
                self.stand(before.unwrap_or(cursor));
            }
            Action::PageDown => self.stand((cursor + page).min(self.lines().saturating_sub(1))),
            Action::PageUp => self.stand(cursor.saturating_sub(page)),
            Action::Home => self.stand(0),
            Action::End => self.stand(self.lines()),
            _ => return false,
        }
        true
    }
}
