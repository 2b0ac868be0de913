//! The deliveries that are measured: invented data in the form in which Meta writes it, with `/` and everything outside
//! ASCII escaped and keys in Meta's order.

use std::fmt::Write as _;

use hubsig::Kind;

const ACCOUNT: &str = "17841460023918475";

/// The business's number on WhatsApp.
const NUMBER: &str = "15550107733";

/// The number of messaging events in the single deliveries is one; batches are named after theirs.
pub const BATCHES: [(&str, usize); 3] = [("batch20", 20), ("batch50", 50), ("batch1000", 1000)];

/// A delivery and what is expected of it.
pub struct Payload {
    /// Its name in the reports.
    pub name: &'static str,
    /// The request's body.
    pub body: Vec<u8>,
    /// The `X-Hub-Signature-256` header that belongs to it.
    pub header: String,
    /// The kinds of its events, in order.
    pub kinds: Vec<Kind>,
    /// Whether the peers read it too: their types are Instagram's.
    pub peers: bool,
}

impl Payload {
    fn new(name: &'static str, entries: &[(Kind, String)]) -> Self {
        let body = instagram(entries).into_bytes();
        let kinds = entries.iter().map(|(kind, _)| *kind).collect();
        Self::of(name, body, kinds, true)
    }

    /// A delivery of WhatsApp's with one list of one element.
    fn whatsapp(name: &'static str, kind: Kind, list: &str) -> Self {
        let body = format!(
            r#"{{"object":"whatsapp_business_account","entry":[{{"id":"204417735120966","changes":[{{"value":{{"messaging_product":"whatsapp","metadata":{{"display_phone_number":"{NUMBER}","phone_number_id":"318840226101177"}},{list}}},"field":"messages"}}]}}]}}"#
        );
        Self::of(name, body.into_bytes(), vec![kind], false)
    }

    /// What WhatsApp sends of the conversations a business had in its app before: one event of three million bytes.
    fn history(writer: &mut Writer) -> Self {
        const MESSAGES: usize = 120;
        let mut threads = String::new();
        while threads.len() < 2_990_000 {
            let person = format!("49155{}", writer.digits(8));
            let messages: Vec<_> = (0..MESSAGES)
                .map(|at| {
                    let (from, to) = if at % 2 == 0 { (&*person, NUMBER) } else { (NUMBER, &*person) };
                    format!(
                        r#"{{"from":"{from}","to":"{to}","id":"wamid.HBgM{}AA==","timestamp":"17813{:05}","type":"text","text":{{"body":"Hi! Is that blue one now 35\u20ac? \ud83d\ude4f"}},"history_context":{{"status":"READ"}}}}"#,
                        writer.letters(44),
                        at
                    )
                })
                .collect();
            let comma = if threads.is_empty() { "" } else { "," };
            let _ = write!(threads, r#"{comma}{{"id":"{person}","messages":[{}]}}"#, messages.join(","));
        }
        let body = format!(
            r#"{{"object":"whatsapp_business_account","entry":[{{"id":"204417735120966","changes":[{{"value":{{"messaging_product":"whatsapp","metadata":{{"display_phone_number":"{NUMBER}","phone_number_id":"318840226101177"}},"history":[{{"metadata":{{"phase":0,"chunk_order":1,"progress":55}},"threads":[{threads}]}}]}},"field":"history"}}]}}]}}"#
        );
        Self::of("history", body.into_bytes(), vec![Kind::HistoryChunk], false)
    }

    /// A comment on a post of Instagram's.
    fn comment(writer: &mut Writer) -> Self {
        let (id, media, person) = (writer.digits(16), writer.digits(16), writer.digits(15));
        let body = format!(
            r#"{{"object":"instagram","entry":[{{"id":"{ACCOUNT}","time":1781352011,"changes":[{{"field":"comments","value":{{"id":"1{id}","text":"Which size is the grey one? \ud83d\ude0d","from":{{"id":"9{person}","username":"nora.beck_"}},"media":{{"id":"1{media}","media_product_type":"FEED"}}}}}}]}}]}}"#
        );
        Self::of("comment", body.into_bytes(), vec![Kind::Comment], false)
    }

    fn of(name: &'static str, body: Vec<u8>, kinds: Vec<Kind>, peers: bool) -> Self {
        let header = hubsig::sign(crate::SECRET.as_bytes(), &body);
        Payload { name, body, header, kinds, peers }
    }

    /// A header of the right form with the digest of another body.
    pub fn forged_header(&self) -> String {
        hubsig::sign(crate::SECRET.as_bytes(), b"another body")
    }
}

/// All deliveries, smallest first.
pub fn all() -> Vec<Payload> {
    let mut writer = Writer::new();
    let single = |name, writer: &mut Writer, case| Payload::new(name, &[writer.entry(case)]);
    let mut all = vec![
        single("text", &mut writer, Case::Text),
        single("emoji", &mut writer, Case::Emoji),
        single("reaction", &mut writer, Case::Reaction),
        single("attachments", &mut writer, Case::Image),
        single("story", &mut writer, Case::StoryReply),
    ];
    let id = format!("wamid.HBgM{}AA==", writer.letters(44));
    all.push(Payload::whatsapp(
        "whatsapp_text",
        Kind::MessageText,
        &format!(
            r#""contacts":[{{"profile":{{"name":"Nora Beck"}},"wa_id":"4915550107744"}}],"messages":[{{"from":"4915550107744","id":"{id}","timestamp":"1781352004","type":"text","text":{{"body":"Hi! Is that blue one now 35\u20ac? \ud83d\ude4f"}}}}]"#
        ),
    ));
    all.push(Payload::whatsapp(
        "whatsapp_status",
        Kind::MessageDelivered,
        &format!(
            r#""statuses":[{{"id":"{id}","status":"delivered","timestamp":"1781352009","recipient_id":"4915550107744","pricing":{{"billable":true,"pricing_model":"PMP","category":"service","type":"free_customer_service"}}}}]"#
        ),
    ));
    // As WhatsApp writes them since people have an id beside their number.
    all.push(Payload::whatsapp(
        "whatsapp_person",
        Kind::MessageText,
        &format!(
            r#""contacts":[{{"profile":{{"name":"Nora Beck"}},"wa_id":"4915550107744","user_id":"DE.8347120956613402"}}],"messages":[{{"from":"4915550107744","from_user_id":"DE.8347120956613402","id":"{id}","timestamp":"1781352004","type":"text","text":{{"body":"Hi! Is that blue one now 35\u20ac? \ud83d\ude4f"}}}}]"#
        ),
    ));
    all.push(Payload::comment(&mut writer));
    all.extend(BATCHES.map(|(name, events)| Payload::new(name, &writer.batch(events))));
    all.push(Payload::history(&mut writer));
    all
}

/// A delivery of so many events as Instagram sends them, of all sorts.
pub fn instagram_batch(events: usize) -> String {
    instagram(&Writer::new().batch(events))
}

/// A delivery of so many text messages as Instagram sends them.
pub fn instagram_texts(events: usize) -> String {
    let mut writer = Writer::new();
    instagram(&(0..events).map(|_| writer.entry(Case::Text)).collect::<Vec<_>>())
}

fn instagram(entries: &[(Kind, String)]) -> String {
    let joined = entries.iter().map(|(_, json)| json.as_str()).collect::<Vec<_>>().join(",");
    format!(r#"{{"object":"instagram","entry":[{joined}]}}"#)
}

/// What a batch holds: mostly text, as an account's day does.
const MIX: [Case; 10] = [
    Case::Text,
    Case::Read,
    Case::Echo,
    Case::Text,
    Case::Emoji,
    Case::Image,
    Case::Reaction,
    Case::QuickReply,
    Case::StoryReply,
    Case::Postback,
];

#[derive(Clone, Copy)]
enum Case {
    Text,
    Emoji,
    Echo,
    Image,
    StoryReply,
    QuickReply,
    Reaction,
    Read,
    Postback,
}

/// Writes entries with ids that differ from one to the next, the same ones in every run.
struct Writer {
    state: u64,
    time: u64,
}

impl Writer {
    fn new() -> Self {
        Writer { state: 0x9e37_79b9_7f4a_7c15, time: 1_781_352_004_118 }
    }

    fn batch(&mut self, events: usize) -> Vec<(Kind, String)> {
        (0..events).map(|at| self.entry(MIX[at % MIX.len()])).collect()
    }

    /// One entry with one messaging event, as Instagram writes them.
    fn entry(&mut self, case: Case) -> (Kind, String) {
        let (kind, details) = self.details(case);
        self.time += 7_213;
        let (time, sent) = (self.time, self.time - 412);
        let person = format!("9{}", self.digits(15));
        let (sender, recipient) =
            if matches!(case, Case::Echo) { (ACCOUNT, &*person) } else { (&*person, ACCOUNT) };
        let json = format!(
            r#"{{"time":{time},"id":"{ACCOUNT}","messaging":[{{"sender":{{"id":"{sender}"}},"recipient":{{"id":"{recipient}"}},"timestamp":{sent},{details}}}]}}"#
        );
        (kind, json)
    }

    fn details(&mut self, case: Case) -> (Kind, String) {
        let mid = self.mid();
        match case {
            Case::Text => (
                Kind::MessageText,
                format!(
                    r#""message":{{"mid":"{mid}","text":"Hi! Is that blue one now 35\u20ac? \ud83d\ude4f"}}"#
                ),
            ),
            Case::Emoji => (
                Kind::MessageText,
                format!(
                    r#""message":{{"mid":"{mid}","text":"\ud83d\ude0d\ud83d\ude0d\ud83d\udd25 \u3059\u3054\u3044\u3067\u3059\u306d\uff01 \ud83d\udc4f\ud83c\udffd\ud83d\udc4f\ud83c\udffd \u2764\ufe0f\u200d\ud83d\udd25"}}"#
                ),
            ),
            Case::Echo => (
                Kind::MessageEcho,
                format!(
                    r#""message":{{"mid":"{mid}","is_echo":true,"text":"Of course, it ships tomorrow \ud83d\udce6"}}"#
                ),
            ),
            Case::Image => {
                let url = self.url();
                (
                    Kind::MessageImage,
                    format!(
                        r#""message":{{"mid":"{mid}","attachments":[{{"type":"image","payload":{{"url":"{url}"}}}}]}}"#
                    ),
                )
            }
            Case::StoryReply => {
                let (url, story) = (self.url(), self.digits(16));
                (
                    Kind::StoryReply,
                    format!(
                        r#""message":{{"mid":"{mid}","text":"Which lens was that? \ud83d\udcf8","reply_to":{{"story":{{"id":"1{story}","url":"{url}"}}}}}}"#
                    ),
                )
            }
            Case::QuickReply => (
                Kind::QuickReply,
                format!(
                    r#""message":{{"mid":"{mid}","text":"Opening hours","quick_reply":{{"payload":"HOURS#4"}}}}"#
                ),
            ),
            Case::Reaction => (
                Kind::MessageReaction,
                format!(
                    r#""reaction":{{"mid":"{mid}","action":"react","reaction":"love","emoji":"\u2764\ufe0f"}}"#
                ),
            ),
            Case::Read => (Kind::MessageRead, format!(r#""read":{{"mid":"{mid}"}}"#)),
            Case::Postback => (
                Kind::Postback,
                format!(r#""postback":{{"mid":"{mid}","title":"Track my order","payload":"TRACK_ORDER"}}"#),
            ),
        }
    }

    /// A message id as long as Instagram's, of the letters of theirs.
    fn mid(&mut self) -> String {
        format!("aWdfZAG1faXRlbTox{}ZD", self.letters(120))
    }

    /// Where media is fetched from, as long as those addresses are.
    fn url(&mut self) -> String {
        let (asset, signature) = (self.digits(17), self.letters(80));
        format!(r"https:\/\/lookaside.fbsbx.com\/ig_messaging_cdn\/?asset_id=1{asset}&signature={signature}")
    }

    fn digits(&mut self, length: usize) -> String {
        (0..length).map(|_| char::from(b"0123456789"[self.below(10)])).collect()
    }

    fn letters(&mut self, length: usize) -> String {
        const LETTERS: &[u8; 62] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
        (0..length).map(|_| char::from(LETTERS[self.below(62)])).collect()
    }

    /// A number below `bound`: xorshift, whose numbers need not be good, only the same each time.
    fn below(&mut self, bound: u64) -> usize {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        usize::try_from(self.state % bound).unwrap_or(0)
    }
}
