//! No secret, and nothing that a person wrote, in any `Debug` or `Display`: over a thousand random secrets, for every
//! type that ever held one.

use std::fmt::{Debug, Display, Write as _};

use fastrand::Rng;
use hubsig::graph::whatsapp::{Content, Recipient};
use hubsig::graph::{
    Api, Button, Card, Media, Message, Method, QuickReply, SendOptions, SenderAction, Source, To, Usage, act,
    call, comment, interpret, oauth, send, whatsapp,
};

const ROUNDS: u32 = 1000;
const REDIRECT: &str = "https://app.example.test/cb";

/// Everything that was printed in one round.
#[derive(Default)]
struct Printed(String);

impl Printed {
    fn debug(&mut self, value: &impl Debug) {
        writeln!(self.0, "{value:?}\n{value:#?}").unwrap();
    }

    fn both(&mut self, value: &(impl Debug + Display)) {
        self.debug(value);
        writeln!(self.0, "{value}").unwrap();
    }
}

/// A token, code or app secret as Meta makes them.
fn secret(rng: &mut Rng) -> String {
    let letters = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let tail: String =
        (0..rng.usize(24..200)).map(|_| char::from(letters[rng.usize(0..letters.len())])).collect();
    format!("{}{tail}", ["IGAA", "EAAB", "", "AQ"][rng.usize(0..4)])
}

#[test]
fn no_secret_shows() {
    let mut rng = Rng::with_seed(0x2026_1125);
    for _ in 0..ROUNDS {
        let secrets: [String; 5] = std::array::from_fn(|_| secret(&mut rng));
        let mut printed = Printed::default();
        requests(&secrets, &mut printed);
        answers(&secrets, &mut printed);
        for secret in &secrets {
            // Not even the half of one.
            for part in [&secret[..12], &secret[secret.len() - 12..]] {
                assert!(!printed.0.contains(part), "{part} in {}", printed.0);
            }
        }
    }
}

fn requests([token, app_secret, code, state, text]: &[String; 5], printed: &mut Printed) {
    let app = oauth::App { id: "990001112223334", secret: app_secret };
    let app_token = app.token();
    printed.debug(&app);
    let proof = oauth::appsecret_proof(token, app_secret, None);
    for api in [
        Api::instagram("v26.0", token),
        Api::instagram_page("v26.0", token).with_app_secret(app_secret),
        Api::messenger("v26.0", token).with_app_secret(app_secret).with_proof_time_s(1_780_000_000),
        Api::messenger("v26.0", &app_token),
    ] {
        printed.debug(&api);
        let query = [("verify_token", state.as_str()), ("fields", text)];
        let request = call(&api, Method::Post, &["me", "x"], &query, Some("{}")).unwrap();
        assert!(!request.url.contains(token.as_str()), "the token is in the header alone");
        printed.debug(&request);
        printed
            .debug(&send(&api, "me", To::User("1"), &Message::Text(text), &SendOptions::default()).unwrap());
        let message_id = text.as_str();
        printed.debug(&act(&api, "me", To::User("1"), SenderAction::Unreact { message_id }).unwrap());
    }
    for request in [
        oauth::exchange_code(app, REDIRECT, code),
        oauth::long_lived(app_secret, token),
        oauth::refresh(token),
        oauth::facebook_exchange_code("v26.0", app, REDIRECT, code),
        oauth::facebook_long_lived("v26.0", app, token),
        oauth::page_tokens(&Api::messenger("v26.0", token)),
        oauth::debug_token(&Api::messenger("v26.0", &app_token), token),
        comment::reply(&Api::instagram("v26.0", token), "1", text),
    ] {
        printed.debug(&request.unwrap());
    }
    assert!(!printed.0.contains(&proof[..12]), "the proof is as good as the secret for this token");

    let replies = [QuickReply::Text { title: text, payload: text }];
    let buttons = [Button::Postback { title: text, payload: text }];
    let source = Source::Url(text);
    for message in [
        Message::Text(text),
        Message::Quick { text, replies: &replies },
        Message::Buttons { text, buttons: &buttons },
        Message::Media(Media::Image, source),
        Message::Raw(text),
        Message::Share(text),
    ] {
        printed.debug(&message);
    }
    printed.debug(&(replies, buttons, source));
    printed.debug(&Card { title: text, subtitle: Some(text), ..Card::default() });
    printed.debug(&(To::NotificationToken(text), To::User(text), Recipient::Phone(text)));
    printed.debug(&SenderAction::React { message_id: text, reaction: text });
    let content = Content::Text { body: text, preview_url: true };
    printed.debug(&content);
    let api = Api::whatsapp("v26.0", token);
    printed.debug(&whatsapp::send(&api, "1", Recipient::UserId(text), &content, Some(text)).unwrap());

    // Refusals repeat nothing of what they refuse.
    let broken = format!("{token}\n");
    let api = Api::instagram("v26.0", &broken);
    printed.both(&call(&api, Method::Get, &["me"], &[], None).unwrap_err());
    printed.both(&call(&Api::instagram(token, token), Method::Get, &["me"], &[], None).unwrap_err());
    let api = Api::instagram("v26.0", token);
    let path = format!("{token}/");
    printed.both(&call(&api, Method::Get, &[&path], &[], None).unwrap_err());
    printed.both(&call(&api, Method::Get, &["me"], &[("access_token", token)], None).unwrap_err());
    printed.both(&call(&api, Method::Post, &["me"], &[], Some(token)).unwrap_err());
    printed.both(&oauth::authorize_url("1", token, &["a"], state).unwrap_err());
}

fn answers([token, app_secret, code, state, text]: &[String; 5], printed: &mut Printed) {
    let callback = format!("code={code}&state={state}#_");
    printed.debug(&oauth::parse_callback(&callback, state).unwrap());
    printed.both(&oauth::parse_callback(&callback, text).unwrap_err());

    let granted = format!(r#"{{"access_token":"{token}","user_id":1,"permissions":"a,b","expires_in":9}}"#);
    printed.debug(&oauth::parse_token(200, granted.as_bytes()).unwrap());
    for end in [granted.len() - 1, 20 + token.len() / 2] {
        let failure = oauth::parse_token(200, &granted.as_bytes()[..end]).unwrap_err();
        printed.both(&failure);
        printed.0 += failure.message();
    }
    let pages = format!(
        r#"{{"data":[{{"access_token":"{token}","name":"{text}"}}],"paging":{{"cursors":{{"after":"a"}},"next":"https://graph.facebook.com/?access_token={token}"}}}}"#
    );
    let listed = oauth::parse_page_tokens(200, pages.replace(r#""name""#, r#""id":"1","name""#).as_bytes());
    let listed = listed.unwrap();
    assert_eq!(listed.pages[0].access_token(), Some(token.as_str()));
    printed.debug(&listed);
    let worth = format!(
        r#"{{"data":{{"is_valid":false,"app_id":"{state}","user_id":"{text}","scopes":["{text}"],"granular_scopes":[{{"scope":"{text}","target_ids":["{text}"]}}],"error":{{"code":190,"message":"Malformed access token {token}"}}}}}}"#
    );
    let worth = oauth::parse_debug_token(200, worth.as_bytes()).unwrap();
    printed.debug(&worth);
    printed.debug(&worth.granular_scopes);
    printed.0 += worth.error.as_ref().unwrap().message();
    let usage = Usage::default();
    let reply = interpret(200, &usage, pages.as_bytes()).unwrap();
    printed.debug(&reply);
    printed.debug(&reply.after());
    for body in [
        format!(
            r#"{{"error":{{"message":"Malformed access token {token}","code":190,"error_data":{{"details":"proof {app_secret}"}}}}}}"#
        ),
        format!(r#"{{"error_type":"OAuthException","code":400,"error_message":"bad code {code}"}}"#),
        format!(r#"{{"error":{{"message":"{text}","code":100,"fbtrace_id":"{state}"}}}}"#),
        format!("<html>{token} {app_secret}</html>"),
        format!("{{\"access_token\":\"{token}"),
    ] {
        let failure = interpret(400, &usage, body.as_bytes()).unwrap_err();
        printed.both(&failure);
        // Meta's words are for people; what looks like a secret is gone from them all the same.
        printed.0 += failure.message();
        printed.0 += failure.details().unwrap_or_default();
    }
}
