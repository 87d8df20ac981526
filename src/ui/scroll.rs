//! Where a list begins on the screen: its cursor is seen, and no line is hidden above while there is room below.

/// The first of `len` lines shown in so much room, as near to where the list began before as the line `at` allows.
pub fn to(top: usize, at: usize, room: usize, len: usize) -> usize {
    let room = room.max(1);
    top.min(at).max((at + 1).saturating_sub(room)).min(len.saturating_sub(room))
}

/// The same where the list moves by halves of its room, so that a step over its edge repaints once for many.
pub fn by_halves(top: usize, at: usize, room: usize, len: usize) -> usize {
    let room = room.max(1);
    let half = (room / 2).max(1);
    let mut top = top;
    while at < top {
        top = top.saturating_sub(half);
    }
    while at >= top + room {
        top += half;
    }
    top.min(len.saturating_sub(room))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_cursor_is_seen_and_no_room_is_wasted(top in 0..60usize, at in 0..50usize, room in 0..40usize, more in 1..30usize) {
            let len = at + more;
            for first in [to(top, at, room, len), by_halves(top, at, room, len)] {
                prop_assert!((first..first + room.max(1)).contains(&at), "{} of {}", first, len);
                prop_assert!(first == 0 || first + room.max(1) <= len, "{} of {}", first, len);
            }
        }
    }

    #[test]
    fn a_list_that_is_seen_whole_stands_still() {
        assert_eq!((to(0, 7, 8, 8), by_halves(0, 7, 8, 8)), (0, 0));
        assert_eq!((to(3, 5, 8, 30), by_halves(3, 5, 8, 30)), (3, 3));
        assert_eq!((to(0, 8, 8, 30), by_halves(0, 8, 8, 30)), (1, 4));
    }
}
