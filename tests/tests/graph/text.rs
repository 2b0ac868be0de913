//! Long texts are cut so that nothing is lost and no character comes apart.

use fastrand::Rng;
use hubsig::graph::split_text;

const ALPHABET: [&str; 14] =
    ["a", "b", "é", "€", "😍", "👨‍👩‍👧", " ", " ", "\n", "\u{a0}", "\u{3000}", "𝒳", "\u{301}", "long"];

#[test]
fn pieces_join_back_to_the_text() {
    let mut rng = Rng::with_seed(0x2026_1122);
    for _ in 0..20_000 {
        let length = rng.usize(0..400);
        let text: String = (0..length).map(|_| ALPHABET[rng.usize(0..ALPHABET.len())]).collect();
        let max = if rng.bool() { rng.usize(0..40) } else { rng.usize(1..1200) };
        let pieces: Vec<&str> = split_text(&text, max).collect();
        assert_eq!(pieces.concat(), text);
        assert!(
            pieces.iter().all(|piece| !piece.is_empty() && piece.len() <= max.max(4)),
            "{max}: {pieces:?}"
        );
        // No piece could have held the next one's beginning up to its first white space.
        for two in pieces.windows(2) {
            assert!(two[0].len() + two[1].len() > max.max(4) || two[0].ends_with(char::is_whitespace));
        }
    }
}

#[test]
fn cuts_at_white_space_where_there_is_some() {
    let cut = |text, max| split_text(text, max).collect::<Vec<_>>();
    assert_eq!(cut("", 10), Vec::<&str>::new());
    assert_eq!(cut("one two three", 13), ["one two three"]);
    assert_eq!(cut("one two three", 12), ["one two ", "three"]);
    assert_eq!(cut("onetwothree", 4), ["onet", "woth", "ree"]);
    assert_eq!(cut("😍😍", 5), ["😍", "😍"]);
    assert_eq!(cut("😍😍", 0), ["😍", "😍"]);
    assert_eq!(cut("a\u{3000}bcd", 4), ["a\u{3000}", "bcd"]);
    assert_eq!(split_text(&"€".repeat(334), 1000).map(str::len).collect::<Vec<_>>(), [999, 3]);
}

#[test]
fn takes_linear_time() {
    let text = "x".repeat(4_000_000);
    assert_eq!(split_text(&text, 1000).count(), 4000);
    assert_eq!(split_text(&text, usize::MAX).count(), 1);
}
