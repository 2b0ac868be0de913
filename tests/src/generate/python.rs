//! `python/hubsig/_literals.py`: the closed lists as types and as tuples.

use std::fmt::Write as _;

use super::tables::Tables;

/// `python/hubsig/_literals.py`.
pub(super) fn literals(tables: &Tables) -> String {
    let a = &tables.attributes;
    let mut out = String::from(
        "# Generated from core/spec; edit the tables, not this file.
\"\"\"The names that attributes can have, for type checkers and at run time, in the order of the tables.\"\"\"

from typing import Final, Literal, TypeAlias, get_args

",
    );
    let lists: [(&str, &str, Vec<&str>); 9] = [
        ("Kind", "KINDS", tables.kinds.iter().map(|row| row.name.as_str()).collect()),
        ("Platform", "PLATFORMS", a.platform.iter().map(|row| row.name.as_str()).collect()),
        ("Content", "CONTENTS", a.content.iter().map(|row| row.name.as_str()).collect()),
        ("Direction", "DIRECTIONS", a.direction.iter().map(|row| row.name.as_str()).collect()),
        ("Channel", "CHANNELS", a.channel.iter().map(|row| row.name.as_str()).collect()),
        ("Envelope", "ENVELOPES", a.envelope.iter().map(|row| row.name.as_str()).collect()),
        ("UserIdType", "USER_ID_TYPES", a.user_id_type.iter().map(|row| row.name.as_str()).collect()),
        ("Flag", "FLAGS", a.flag.iter().map(|row| row.name.as_str()).collect()),
        ("ErrorCode", "ERROR_CODES", tables.errors.iter().map(|row| row.name.as_str()).collect()),
    ];
    for (name, _, values) in &lists {
        let _ = writeln!(out, "{name}: TypeAlias = Literal[");
        for value in values {
            let _ = writeln!(out, "    {value:?},");
        }
        out.push_str("]\n");
    }
    out.push('\n');
    for (name, tuple, _) in &lists {
        let _ = writeln!(out, "{tuple}: Final[tuple[{name}, ...]] = get_args({name})");
    }
    out
}
