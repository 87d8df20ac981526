//! The only place that asks the machine what time it is.

use chrono::{DateTime, NaiveDate, Utc};
use std::sync::Arc;

/// A source of instants, passed to whoever needs one: the desk test fixes it.
#[derive(Clone)]
pub struct Clock(Arc<dyn Fn() -> DateTime<Utc> + Send + Sync>);

impl Clock {
    /// The machine's own clock.
    #[allow(
        clippy::disallowed_methods,
        reason = "this is the room where time comes in"
    )]
    pub fn system() -> Self {
        Self(Arc::new(Utc::now))
    }

    /// A clock that tells what `tell` returns.
    pub fn told_by(tell: impl Fn() -> DateTime<Utc> + Send + Sync + 'static) -> Self {
        Self(Arc::new(tell))
    }

    /// UTC milliseconds.
    pub fn now_ms(&self) -> i64 {
        (self.0)().timestamp_millis()
    }

    /// The civil date in Morocco (Africa/Casablanca), whatever the machine's own zone.
    pub fn today(&self) -> NaiveDate {
        unimplemented!()
    }
}
