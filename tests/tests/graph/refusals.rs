//! What must not become a request does not.

use hubsig::graph::whatsapp::{Content, Recipient};
use hubsig::graph::{
    Api, BuildError, BuildErrorCode as Code, Button, Card, Media, Message, MessagingType, Method, QuickReply,
    SendOptions, SenderAction, Source, To, act, call, comment, oauth, send, whatsapp,
};

const API: Api<'_> = Api::instagram("v26.0", "TEST-TOKEN");
const MESSENGER: Api<'_> = Api::messenger("v26.0", "TEST-TOKEN");
const WHATSAPP: Api<'_> = Api::whatsapp("v26.0", "TEST-TOKEN");
const PERSON: To<'_> = To::User("906112233445566");
const URL: Source<'_> = Source::Url("https://cdn.example.test/a.jpg");
const REPLY: QuickReply<'_> = QuickReply::Text { title: "t", payload: "p" };
const BUTTON: Button<'_> = Button::Postback { title: "t", payload: "p" };
const CARD: Card<'_> =
    Card { title: "t", subtitle: Some("s"), image_url: None, default_url: None, buttons: &[] };

fn options() -> SendOptions<'static> {
    SendOptions::default()
}

/// Sent on its way, or which refusal it was.
fn sent(api: &Api<'_>, to: To<'_>, message: &Message<'_>) -> Result<(), (Code, &'static str)> {
    refusal(send(api, "me", to, message, &options()))
}

fn refusal<T>(result: Result<T, BuildError>) -> Result<(), (Code, &'static str)> {
    result.map(|_| ()).map_err(|error| (error.code(), error.argument()))
}

#[test]
fn texts() {
    let euros = "€".repeat(334);
    assert_eq!(sent(&API, PERSON, &Message::Text(&euros)), Err((Code::TooLong, "text")));
    assert_eq!(sent(&API, PERSON, &Message::Text(&euros[..999])), Ok(()));
    assert_eq!(sent(&API, PERSON, &Message::Text(&"a".repeat(1000))), Ok(()));
    assert_eq!(sent(&API, PERSON, &Message::Text(&"a".repeat(1001))), Err((Code::TooLong, "text")));
    let page = Api::instagram_page("v26.0", "TEST-TOKEN");
    assert_eq!(sent(&page, PERSON, &Message::Text(&euros)), Err((Code::TooLong, "text")));
    assert_eq!(sent(&MESSENGER, PERSON, &Message::Text(&"€".repeat(2000))), Ok(()));
    assert_eq!(sent(&MESSENGER, PERSON, &Message::Text(&"€".repeat(2001))), Err((Code::TooLong, "text")));
    assert_eq!(sent(&API, PERSON, &Message::Text("")), Err((Code::Empty, "text")));
    let quick = Message::Quick { text: &euros, replies: &[REPLY] };
    assert_eq!(sent(&API, PERSON, &quick), Err((Code::TooLong, "text")));
}

#[test]
fn counts() {
    for (count, expected) in
        [(0, Err((Code::Empty, "images"))), (10, Ok(())), (11, Err((Code::TooMany, "images")))]
    {
        assert_eq!(sent(&API, PERSON, &Message::Images(&vec![URL; count])), expected, "{count} images");
    }
    for (count, expected) in
        [(0, Err((Code::Empty, "quick_replies"))), (13, Ok(())), (14, Err((Code::TooMany, "quick_replies")))]
    {
        let message = Message::Quick { text: "?", replies: &vec![REPLY; count] };
        assert_eq!(sent(&API, PERSON, &message), expected, "{count} quick replies");
    }
    for (count, expected) in
        [(0, Err((Code::Empty, "buttons"))), (3, Ok(())), (4, Err((Code::TooMany, "buttons")))]
    {
        let message = Message::Buttons { text: "?", buttons: &vec![BUTTON; count] };
        assert_eq!(sent(&API, PERSON, &message), expected, "{count} buttons");
    }
    for (count, expected) in
        [(0, Err((Code::Empty, "cards"))), (10, Ok(())), (11, Err((Code::TooMany, "cards")))]
    {
        assert_eq!(sent(&API, PERSON, &Message::Cards(&vec![CARD; count])), expected, "{count} cards");
    }
}

#[test]
fn templates() {
    fn card(card: Card<'_>) -> Result<(), (Code, &'static str)> {
        sent(&API, PERSON, &Message::Cards(&[card]))
    }

    let text = |length| "é".repeat(length);
    for (length, expected) in [(640, Ok(())), (641, Err((Code::TooLong, "text")))] {
        let message = Message::Buttons { text: &text(length), buttons: &[BUTTON] };
        assert_eq!(sent(&API, PERSON, &message), expected, "{length}");
    }
    assert_eq!(card(Card { title: "only", ..Card::default() }), Err((Code::CardBare, "card")));
    assert_eq!(card(Card { title: "", ..CARD }), Err((Code::Empty, "title")));
    assert_eq!(card(Card { title: &text(80), ..CARD }), Ok(()));
    assert_eq!(card(Card { title: &text(81), ..CARD }), Err((Code::TooLong, "title")));
    assert_eq!(card(Card { subtitle: Some(&text(81)), ..CARD }), Err((Code::TooLong, "subtitle")));
    assert_eq!(card(Card { buttons: &[BUTTON; 4], ..CARD }), Err((Code::TooMany, "buttons")));
    assert_eq!(
        card(Card { default_url: Some("javascript:x"), ..CARD }),
        Err((Code::UrlInvalid, "default_url"))
    );
    let image = QuickReply::Image { title: "t", payload: "p", image_url: "https://a.test/b" };
    let quick = Message::Quick { text: "?", replies: &[image] };
    assert_eq!(sent(&API, PERSON, &quick), Err((Code::ChannelUnsupported, "image_url")));
}

#[test]
fn urls() {
    for bad in [
        "ftp://a.test/x",
        "//a.test/x",
        "a.test",
        "https://",
        "http:///x",
        "https://?x",
        "https://a.test/a b",
        "https://a.test/\n",
        "https://a.test/\u{85}",
        "data:image/png;base64,AA",
        "file:///etc/passwd",
        "HTTPS",
    ] {
        let message = Message::Media(Media::Image, Source::Url(bad));
        assert_eq!(sent(&API, PERSON, &message), Err((Code::UrlInvalid, "url")), "{bad:?}");
    }
    assert_eq!(sent(&API, PERSON, &Message::Media(Media::File, Source::Url(""))), Err((Code::Empty, "url")));
    assert_eq!(sent(&API, PERSON, &Message::Share("")), Err((Code::Empty, "id")));
}

#[test]
fn recipients_and_tags() {
    let hi = Message::Text("Hi");
    for to in [To::Comment("1"), To::Post("1"), To::NotificationToken("1")] {
        let error = act(&MESSENGER, "me", to, SenderAction::TypingOn);
        assert_eq!(refusal(error), Err((Code::RecipientUnsupported, "to")), "{to:?}");
    }
    for to in [To::Post("1"), To::NotificationToken("1")] {
        assert_eq!(sent(&API, to, &hi), Err((Code::RecipientUnsupported, "to")), "{to:?}");
        assert_eq!(sent(&MESSENGER, to, &hi), Ok(()), "{to:?}");
    }
    assert_eq!(sent(&WHATSAPP, PERSON, &hi), Err((Code::ChannelUnsupported, "api")));
    for (human_agent, messaging_type, good) in [
        (false, Some(MessagingType::MessageTag), false),
        (true, Some(MessagingType::Response), false),
        (true, Some(MessagingType::Utility), false),
        (true, Some(MessagingType::MessageTag), true),
        (true, None, true),
        (false, Some(MessagingType::Response), true),
    ] {
        let options = SendOptions { human_agent, messaging_type, ..options() };
        let result = refusal(send(&API, "me", PERSON, &hi, &options));
        let expected = if good { Ok(()) } else { Err((Code::TagMismatch, "messaging_type")) };
        assert_eq!(result, expected, "{options:?}");
    }
    let options = SendOptions { reply_to: Some(""), ..options() };
    assert_eq!(refusal(send(&API, "me", PERSON, &hi, &options)), Err((Code::Empty, "reply_to")));
}

#[test]
fn ids() {
    let hi = Message::Text("Hi");
    for bad in ["a/b", "a?b", "a#b", "a b", "a\u{0}b", "a\nb", "..", ".", "%2e%2e", "ü", "a\\b", "me/../x"] {
        let id = |argument| Err((Code::IdInvalid, argument));
        assert_eq!(refusal(send(&API, bad, PERSON, &hi, &options())), id("from"), "{bad:?}");
        assert_eq!(sent(&API, To::User(bad), &hi), id("to"), "{bad:?}");
        assert_eq!(sent(&API, To::Comment(bad), &hi), id("to"), "{bad:?}");
        assert_eq!(refusal(comment::reply(&API, bad, "x")), id("comment"), "{bad:?}");
        assert_eq!(refusal(comment::hide(&API, bad, true)), id("comment"), "{bad:?}");
        assert_eq!(refusal(comment::delete(&API, bad)), id("comment"), "{bad:?}");
        assert_eq!(refusal(call(&API, Method::Get, &["me", bad], &[], None)), id("path"), "{bad:?}");
        let text = Content::Text { body: "x", preview_url: false };
        let whatsapp = whatsapp::send(&WHATSAPP, bad, Recipient::Phone("1"), &text, None);
        assert_eq!(refusal(whatsapp), id("phone_number_id"), "{bad:?}");
    }
    assert_eq!(refusal(call(&API, Method::Get, &[], &[], None)), Err((Code::Empty, "path")));
    assert_eq!(refusal(call(&API, Method::Get, &[""], &[], None)), Err((Code::Empty, "path")));
}

#[test]
fn tokens_versions_and_proofs() {
    let get = |api: &Api<'_>| refusal(call(api, Method::Get, &["me"], &[], None));
    for bad in ["token\n", "to ken", "tok\r\nx-evil: 1", "tökén", "\0", "a\tb"] {
        assert_eq!(get(&Api::instagram("v26.0", bad)), Err((Code::TokenInvalid, "token")), "{bad:?}");
    }
    assert_eq!(get(&Api::instagram("v26.0", "")), Err((Code::Empty, "token")));
    for bad in ["", "26.0", "v26", "v26.0/../x", "v26.0?x=", "latest"] {
        assert_eq!(get(&Api::instagram(bad, "t")), Err((Code::VersionInvalid, "version")), "{bad:?}");
    }
    assert_eq!(get(&Api::messenger("v26.0", "t").with_app_secret("")), Err((Code::Empty, "app_secret")));
    // There the secret does nothing: no page says that a proof is taken.
    let request = call(&API.with_app_secret("secret"), Method::Get, &["me"], &[], None).unwrap();
    assert_eq!(request.url, "https://graph.instagram.com/v26.0/me");
    for name in ["access_token", "appsecret_proof", "appsecret_time"] {
        let result = call(&API, Method::Get, &["me"], &[(name, "x")], None);
        assert_eq!(refusal(result), Err((Code::QueryReserved, "query")), "{name}");
    }
}

#[test]
fn json_that_is_handed_over() {
    for bad in ["", "[]", "1", "null", "{", "{}x", "{\"a\":1,}", "{'a':1}", "\u{feff}{}", "{\"a\":\"\n\"}"] {
        let invalid = |argument| Err((Code::JsonInvalid, argument));
        assert_eq!(refusal(call(&API, Method::Post, &["me"], &[], Some(bad))), invalid("json"), "{bad:?}");
        assert_eq!(sent(&API, PERSON, &Message::Raw(bad)), invalid("message"), "{bad:?}");
        let raw = Content::Raw { kind: "location", json: bad };
        let result = whatsapp::send(&WHATSAPP, "1", Recipient::Phone("1"), &raw, None);
        assert_eq!(refusal(result), invalid("json"), "{bad:?}");
    }
    for bad in ["{}", "", "[1", "[],\"x\":[]", "[]]", "1"] {
        let template = Content::Template { name: "n", language: "de", components: Some(bad) };
        let result = whatsapp::send(&WHATSAPP, "1", Recipient::Phone("1"), &template, None);
        assert_eq!(refusal(result), Err((Code::JsonInvalid, "components")), "{bad:?}");
    }
    let result = call(&API, Method::Get, &["me"], &[], Some("{}"));
    assert_eq!(refusal(result), Err((Code::BodyNotAllowed, "json")));
}

#[test]
fn other_channels() {
    let unsupported = Err((Code::ChannelUnsupported, "api"));
    assert_eq!(refusal(comment::reply(&MESSENGER, "1", "x")), unsupported);
    let text = Content::Text { body: "x", preview_url: false };
    assert_eq!(refusal(whatsapp::send(&API, "1", Recipient::Phone("1"), &text, None)), unsupported);
    assert_eq!(refusal(oauth::debug_token(&API, "t")), unsupported);
    assert_eq!(refusal(oauth::page_tokens(&API)), unsupported);
    let long = "é".repeat(4097);
    let text = Content::Text { body: &long, preview_url: false };
    let result = whatsapp::send(&WHATSAPP, "1", Recipient::Phone("1"), &text, None);
    assert_eq!(refusal(result), Err((Code::TooLong, "body")));
    let buttons = Content::Buttons { body: "?", buttons: &[("a", "b"); 4] };
    let result = whatsapp::send(&WHATSAPP, "1", Recipient::Phone("1"), &buttons, None);
    assert_eq!(refusal(result), Err((Code::TooMany, "buttons")));
}

#[test]
fn logins() {
    const CALLBACK: &str = "https://app.example.test/cb";
    let app = oauth::App { id: "1", secret: "s" };
    assert_eq!(refusal(oauth::authorize_url("1", CALLBACK, &["a"], "")), Err((Code::Empty, "state")));
    assert_eq!(refusal(oauth::authorize_url("1", CALLBACK, &[], "s")), Err((Code::Empty, "scopes")));
    assert_eq!(refusal(oauth::authorize_url("1", CALLBACK, &[""], "s")), Err((Code::Empty, "scopes")));
    assert_eq!(refusal(oauth::authorize_url("", CALLBACK, &["a"], "s")), Err((Code::Empty, "app_id")));
    assert_eq!(
        refusal(oauth::authorize_url("1", "app:cb", &["a"], "s")),
        Err((Code::UrlInvalid, "redirect_uri"))
    );
    let url = oauth::facebook_authorize_url("v26.0", "1", CALLBACK, &["a"], "");
    assert_eq!(refusal(url), Err((Code::Empty, "state")));
    assert_eq!(refusal(oauth::exchange_code(app, CALLBACK, "")), Err((Code::Empty, "code")));
    let nameless = oauth::App { id: "1", secret: "" };
    assert_eq!(refusal(oauth::exchange_code(nameless, CALLBACK, "c")), Err((Code::Empty, "app_secret")));
    assert_eq!(refusal(oauth::facebook_long_lived("26", app, "t")), Err((Code::VersionInvalid, "version")));
    assert_eq!(refusal(oauth::long_lived("s", "")), Err((Code::Empty, "token")));
    assert_eq!(refusal(oauth::refresh("")), Err((Code::Empty, "token")));
}
