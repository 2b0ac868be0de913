//! The names and the order of the lists in a WhatsApp value.

/// Writes the enum and both directions of its names from one list.
macro_rules! lists {
    ($($list:ident $name:literal)*) => {
        /// The lists of a value, in the order in which their events are listed.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        #[repr(u8)]
        pub(crate) enum List {
            $(#[doc = concat!("`", $name, "`")] $list,)*
        }

        /// How many lists there are.
        pub(super) const LISTS: usize = [$(List::$list),*].len();

        impl List {
            pub(crate) const ALL: [List; LISTS] = [$(List::$list),*];

            #[inline]
            pub(super) fn from_name(name: &[u8]) -> Option<List> {
                match name {
                    $(_ if name == $name.as_bytes() => Some(List::$list),)*
                    _ => None,
                }
            }

            /// The key of the list in the value.
            pub(crate) const fn name(self) -> &'static str {
                match self {
                    $(List::$list => $name,)*
                }
            }
        }
    };
}

lists! {
    Messages "messages"
    Statuses "statuses"
    MessageEchoes "message_echoes"
    Calls "calls"
    History "history"
    Groups "groups"
    StateSync "state_sync"
    UserPreferences "user_preferences"
    UserIdUpdate "user_id_update"
    AutomaticEvents "automatic_events"
    Events "events"
    Errors "errors"
}

/// The place of the copies that `standby` holds: behind all lists.
pub(super) const STANDBY: usize = LISTS;
