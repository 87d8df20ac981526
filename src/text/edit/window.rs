//! The part of a line that a field shows, and where the caret stands in it.

use super::Line;
use crate::text::order;
use crate::text::shape::{self, Cluster};
use unicode_bidi::Level;

/// What a field shows of its line.
pub(super) struct Window {
    pub(super) clusters: Vec<Cluster>,
    pub(super) levels: Vec<Level>,
    /// Cells taken.
    pub(super) used: u16,
    /// The line begins at the right.
    pub(super) rtl: bool,
}

impl Window {
    /// Each cluster with its column.
    pub(super) fn placed(&self, cells: u16) -> Vec<(u16, Cluster)> {
        let mut column = if self.rtl { cells.saturating_sub(self.used) } else { 0 };
        order::visual(&self.levels)
            .into_iter()
            .filter_map(|i| self.clusters.get(i))
            .map(|cluster| {
                let at = column;
                column = column.saturating_add(u16::from(cluster.cells));
                (at, *cluster)
            })
            .collect()
    }

    fn is_rtl(&self, start: usize) -> bool {
        self.clusters
            .iter()
            .position(|cluster| cluster.start == start)
            .and_then(|i| self.levels.get(i))
            .is_some_and(Level::is_rtl)
    }
}

impl Line {
    /// Column of the caret: beside the character before it, on the side where the next one of its kind would come.
    pub(super) fn column(&self, window: &Window, cells: u16) -> u16 {
        let edge = cells.saturating_sub(1);
        let placed = window.placed(cells);
        let before =
            placed.iter().filter(|(_, cluster)| cluster.start < self.caret).max_by_key(|(_, cluster)| cluster.start);
        let column = match before {
            Some((column, cluster)) if window.is_rtl(cluster.start) => column.saturating_sub(1),
            Some((column, cluster)) => column.saturating_add(u16::from(cluster.cells)),
            None => placed
                .iter()
                .min_by_key(|(_, cluster)| cluster.start)
                .map_or(if window.rtl { edge } else { 0 }, |(column, _)| *column),
        };
        column.min(edge)
    }

    /// The clusters that `cells` cells show: about two thirds of them before the caret where the text is longer.
    pub(super) fn window(&self, cells: u16) -> Window {
        let clusters = shape::clusters(&self.text);
        let base = order::base(&self.text, self.dir);
        let levels = order::cluster_levels(&clusters, base);
        let room = if cells > 1 { cells - 1 } else { cells };
        let caret = clusters.partition_point(|cluster| cluster.start < self.caret);
        let own = |i: usize| clusters.get(i).map_or(0, |cluster| u16::from(cluster.cells));
        let (mut first, mut last, mut used) = (caret, caret, 0u16);
        let grow_back = |first: &mut usize, used: &mut u16, limit: u16| {
            while *first > 0 && *used + own(*first - 1) <= limit {
                *first -= 1;
                *used += own(*first);
            }
        };
        grow_back(&mut first, &mut used, room - room / 3);
        while last < clusters.len() && used + own(last) <= room {
            used += own(last);
            last += 1;
        }
        grow_back(&mut first, &mut used, room);
        Window {
            levels: levels.get(first..last).unwrap_or_default().to_vec(),
            clusters: clusters.get(first..last).unwrap_or_default().to_vec(),
            used,
            rtl: base.is_rtl(),
        }
    }
}
