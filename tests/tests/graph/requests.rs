//! Every request of the vectors is built, and is what the file says to the byte.

use hubsig::graph::whatsapp::{Content, MediaKind, Recipient, mark_read};
use hubsig::graph::{
    Api, BuildError, Button, Card, Media, Message, MessagingType, Method, QuickReply, Request, SendOptions,
    SenderAction, Source, To, act, call, comment, oauth, send, whatsapp,
};

use crate::files;

const VERSION: &str = "v26.0";
const TOKEN: &str = "TEST-TOKEN";
const ACCOUNT: &str = "17841499900011122";
const PAGE: &str = "104477001122334";
const NUMBER: &str = "109988776655443";
const PERSON: To<'_> = To::User("906112233445566");
const COMMENT: &str = "17900055566677788";
const REDIRECT: &str = "https://app.example.test/cb";
const APP: oauth::App<'_> = oauth::App { id: "990001112223334", secret: "TEST-SECRET" };
const SECRET: &str = "0123456789abcdef0123456789abcdef";

fn plain(from: &str, message: Message<'_>) -> Result<Request, BuildError> {
    send(&Api::instagram(VERSION, TOKEN), from, PERSON, &message, &SendOptions::default())
}

fn action(from: &str, action: SenderAction<'_>) -> Result<Request, BuildError> {
    act(&Api::instagram(VERSION, TOKEN), from, PERSON, action)
}

fn read(path: &[&str], query: &[(&str, &str)]) -> Result<Request, BuildError> {
    call(&Api::instagram(VERSION, TOKEN), Method::Get, path, query, None)
}

fn to_whatsapp(to: Recipient<'_>, content: Content<'_>) -> Result<Request, BuildError> {
    whatsapp::send(&Api::whatsapp(VERSION, TOKEN), NUMBER, to, &content, None)
}

#[allow(clippy::too_many_lines, reason = "one arm per vector")]
pub(crate) fn pair(name: &str) -> Result<Request, BuildError> {
    let instagram = Api::instagram(VERSION, TOKEN);
    let page = Api::instagram_page(VERSION, TOKEN);
    let whatsapp = Api::whatsapp(VERSION, TOKEN);
    let options = SendOptions::default();
    let comment = |text| send(&instagram, ACCOUNT, To::Comment(COMMENT), &Message::Text(text), &options);
    match name {
        "text_instagram_login" => plain(ACCOUNT, Message::Text("Your parcel left the depot.")),
        "text_page_with_proof" => {
            let api = Api::instagram_page(VERSION, "EAAB-test-token").with_app_secret(SECRET);
            send(&api, PAGE, PERSON, &Message::Text("Wir öffnen um 9."), &options)
        }
        "human_agent" => {
            let options = SendOptions { human_agent: true, ..options };
            let text = "Sorry for the wait, the part is in stock again.";
            send(&instagram, ACCOUNT, PERSON, &Message::Text(text), &options)
        }
        "three_images" => plain(
            ACCOUNT,
            Message::Images(&[
                Source::Url("https://cdn.example.test/a.jpg"),
                Source::Url("https://cdn.example.test/b.png"),
                Source::Id("771100223344"),
            ]),
        ),
        "audio_by_url" => {
            plain("me", Message::Media(Media::Audio, Source::Url("https://cdn.example.test/n.m4a")))
        }
        "like_heart" => plain("me", Message::LikeHeart),
        "react" => action(ACCOUNT, SenderAction::React { message_id: "aWdINBOUND7", reaction: "🎉" }),
        "unreact" => action(ACCOUNT, SenderAction::Unreact { message_id: "aWdINBOUND7" }),
        "typing_on" => action("me", SenderAction::TypingOn),
        "quick_replies" => plain(
            ACCOUNT,
            Message::Quick {
                text: "Which size?",
                replies: &[
                    QuickReply::Text { title: "Small", payload: "SIZE_S" },
                    QuickReply::Text { title: "Large", payload: "SIZE_L" },
                ],
            },
        ),
        "cards" => plain(
            ACCOUNT,
            Message::Cards(&[Card {
                title: "Blue mug",
                subtitle: Some("0.3 l"),
                image_url: Some("https://cdn.example.test/mug.jpg"),
                default_url: Some("https://shop.example.test/mug"),
                buttons: &[
                    Button::Url { title: "Open", url: "https://shop.example.test/mug" },
                    Button::Postback { title: "Reserve", payload: "RESERVE:mug" },
                ],
            }]),
        ),
        "buttons" => plain(
            ACCOUNT,
            Message::Buttons {
                text: "Talk to us or read the guide?",
                buttons: &[
                    Button::Postback { title: "Talk", payload: "HUMAN" },
                    Button::Url { title: "Guide", url: "https://shop.example.test/guide" },
                ],
            },
        ),
        "share" => plain(ACCOUNT, Message::Share("18000111222333444")),
        "private_reply" => comment("Here is the size chart: https://shop.example.test/s"),
        "private_reply_used" => comment("Second try"),
        "outside_window" => plain(ACCOUNT, Message::Text("Still interested?")),
        "permission_missing" => plain(ACCOUNT, Message::Text("Hi")),
        "person_blocked" => {
            let to = To::User("5551112223334445");
            send(&Api::messenger(VERSION, TOKEN), PAGE, to, &Message::Text("Hello"), &options)
        }
        "token_dead" => read(&["me"], &[("fields", "user_id,username")]),
        "rate_limit_with_header" | "transient" | "html_from_a_gateway" => plain(ACCOUNT, Message::Text("x")),
        "error_in_200" => {
            let image = Message::Media(Media::Image, Source::Url("https://cdn.example.test/huge.png"));
            send(&page, "me", PERSON, &image, &options)
        }
        "code_exchange_flat" => oauth::exchange_code(APP, REDIRECT, "AQTEST24"),
        "code_exchange_array" | "code_spent" => oauth::exchange_code(APP, REDIRECT, "AQTEST25"),
        "long_lived" => oauth::long_lived(APP.secret, "IGAA-short-1"),
        "refresh" => oauth::refresh("IGAA-long-1"),
        "debug_dead_token" => oauth::debug_token(&Api::messenger(VERSION, &APP.token()), "EAAB-old"),
        "comment_reply" => comment::reply(&instagram, COMMENT, "Thanks! Check your inbox."),
        "comment_hide" => comment::hide(&instagram, COMMENT, true),
        "profile_without_consent" => read(&["906998877665544"], &[("fields", "name,username,profile_pic")]),
        "conversations" => read(
            &["me", "conversations"],
            &[("platform", "instagram"), ("fields", "id,updated_time"), ("limit", "2")],
        ),
        "stripped_fields" => read(&["906112233445566"], &[("fields", "name,username,follower_count")]),
        "ice_breakers" => {
            let json = r#"{"platform":"instagram","ice_breakers":[{"locale":"default","call_to_actions":[{"question":"Opening hours?","payload":"HOURS"},{"question":"Track my order","payload":"TRACK"}]}]}"#;
            call(&instagram, Method::Post, &[ACCOUNT, "messenger_profile"], &[], Some(json))
        }
        "subscribe_account" => {
            let fields = [("subscribed_fields", "messages,messaging_postbacks,comments")];
            call(&instagram, Method::Post, &[ACCOUNT, "subscribed_apps"], &fields, None)
        }
        "subscribe_app" => {
            let query = [
                ("object", "instagram"),
                ("callback_url", "https://app.example.test/hook"),
                ("verify_token", "vt-1"),
                ("fields", "messages,comments"),
                ("include_values", "true"),
            ];
            let token = APP.token();
            call(&Api::messenger(VERSION, &token), Method::Post, &[APP.id, "subscriptions"], &query, None)
        }
        "whatsapp_quote" => {
            let text = Content::Text { body: "Ja, bis 18 Uhr.", preview_url: false };
            whatsapp::send(&whatsapp, NUMBER, Recipient::Phone("491700000001"), &text, Some("wamid.IN01"))
        }
        // Shorter than `whatsapp::send` writes it, by the way for everything.
        "whatsapp_outside_window" | "whatsapp_pair_limit" => {
            let text = if name == "whatsapp_pair_limit" { "3" } else { "Noch da?" };
            let json = format!(
                r#"{{"messaging_product":"whatsapp","to":"491700000001","type":"text","text":{{"body":"{text}"}}}}"#
            );
            call(&whatsapp, Method::Post, &[NUMBER, "messages"], &[], Some(&json))
        }
        _ => panic!("nothing builds {name}"),
    }
}

#[allow(clippy::too_many_lines, reason = "one arm per vector")]
fn single(name: &str) -> Result<Request, BuildError> {
    let instagram = Api::instagram(VERSION, TOKEN);
    let messenger = Api::messenger(VERSION, TOKEN);
    let with_proof = Api::instagram_page(VERSION, "EAAB-test-token").with_app_secret(SECRET);
    let options = SendOptions::default();
    let phone = Recipient::Phone("491700000001");
    match name {
        "timed_proof" => {
            let api = with_proof.with_proof_time_s(1_780_000_000);
            call(&api, Method::Get, &[PAGE], &[("fields", "access_token")], None)
        }
        "reply_to" => {
            let options = SendOptions { reply_to: Some("aWdINBOUND7"), ..options };
            send(&instagram, "me", PERSON, &Message::Text("That one"), &options)
        }
        "one_image_of_a_list" => plain("me", Message::Images(&[Source::Id("771100223344")])),
        "raw_message" => plain(
            "me",
            Message::Raw(
                " { \"attachment\": {\"type\":\"template\",\"payload\":{\"template_type\":\"product\",\"elements\":[{\"id\":\"1\"}]}} }\n",
            ),
        ),
        "text_to_be_escaped" => plain("me", Message::Text("\"a\" \\ b\nü 😍 </script>")),
        "post_on_messenger" => {
            let to = To::Post("104477001122334_99");
            send(&messenger, PAGE, to, &Message::Text("Hello"), &options)
        }
        "notification_token" => {
            let options = SendOptions { messaging_type: Some(MessagingType::Utility), ..options };
            let to = To::NotificationToken("12+/=34");
            send(&messenger, "me", to, &Message::Text("News"), &options)
        }
        "messenger_quick_replies" => {
            let options = SendOptions { messaging_type: Some(MessagingType::Update), ..options };
            let image_url = "https://cdn.example.test/c.png";
            let replies = [
                QuickReply::Image { title: "Chat", payload: "C", image_url },
                QuickReply::PhoneNumber,
                QuickReply::Email,
            ];
            let message = Message::Quick { text: "How?", replies: &replies };
            send(&messenger, "me", To::User("5551112223334445"), &message, &options)
        }
        "typing_off" => action("me", SenderAction::TypingOff),
        "mark_seen" => action("me", SenderAction::MarkSeen),
        "comment_show" => comment::hide(&instagram, COMMENT, false),
        "comment_delete" => comment::delete(&with_proof, COMMENT),
        "comment_create" => comment::create(&instagram, "18000111222333444", "First!"),
        "ice_breakers_gone" => {
            let json = r#"{"fields":["ice_breakers"]}"#;
            call(&instagram, Method::Delete, &["me", "messenger_profile"], &[], Some(json))
        }
        "next_page" => read(&["me", "conversations"], &[("platform", "instagram"), ("after", "QVFI+test==")]),
        "page_tokens" => oauth::page_tokens(&Api::instagram_page(VERSION, TOKEN)),
        "facebook_exchange_code" => oauth::facebook_exchange_code(VERSION, APP, REDIRECT, "AQTEST"),
        "facebook_long_lived" => oauth::facebook_long_lived(VERSION, APP, "EAAB-short"),
        "whatsapp_image" => to_whatsapp(
            phone,
            Content::Media {
                kind: MediaKind::Image,
                source: Source::Url("https://cdn.example.test/a.jpg"),
                caption: Some("Blue"),
                filename: None,
            },
        ),
        "whatsapp_document" => to_whatsapp(
            Recipient::UserId("DE.123"),
            Content::Media {
                kind: MediaKind::Document,
                source: Source::Id("42"),
                caption: None,
                filename: Some("bill.pdf"),
            },
        ),
        "whatsapp_reaction" => to_whatsapp(phone, Content::Reaction { message_id: "wamid.IN01", emoji: "" }),
        "whatsapp_buttons" => to_whatsapp(
            phone,
            Content::Buttons { body: "Still open?", buttons: &[("y", "Yes"), ("n", "No")] },
        ),
        "whatsapp_template" => to_whatsapp(
            phone,
            Content::Template {
                name: "parcel",
                language: "de",
                components: Some(r#"[{"type":"body","parameters":[{"type":"text","text":"17"}]}]"#),
            },
        ),
        "whatsapp_raw" => to_whatsapp(
            phone,
            Content::Raw { kind: "location", json: r#"{"latitude":52.5,"longitude":13.4}"# },
        ),
        "whatsapp_read" => mark_read(&Api::whatsapp(VERSION, TOKEN), NUMBER, "wamid.IN01", false),
        "whatsapp_typing" => mark_read(&Api::whatsapp(VERSION, TOKEN), NUMBER, "wamid.IN01", true),
        _ => panic!("nothing builds {name}"),
    }
}

fn compare(name: &str, built: &Request, method: &str, url: &str, headers: &[(String, String)], body: &str) {
    assert_eq!(built.method.as_str(), method, "{name}");
    assert_eq!(built.url, url, "{name}");
    let built_headers: Vec<_> = built.headers.iter().map(|(n, v)| ((*n).to_owned(), v.clone())).collect();
    assert_eq!(built_headers, headers, "{name}");
    assert_eq!(String::from_utf8(built.body.clone()).unwrap(), body, "{name}");
}

#[test]
fn every_request_of_the_pairs() {
    let pairs = files::pairs();
    assert_eq!(pairs.len(), 40);
    for p in &pairs {
        let built = pair(&p.name).unwrap_or_else(|error| panic!("{}: {error}", p.name));
        compare(&p.name, &built, &p.method, &p.url, &p.headers, &p.body);
    }
}

#[test]
fn every_other_request() {
    for r in &files::requests() {
        let built = single(&r.name).unwrap_or_else(|error| panic!("{}: {error}", r.name));
        compare(&r.name, &built, &r.method, &r.url, &r.headers, &r.body);
        if !built.body.is_empty() {
            serde_json::from_slice::<serde_json::Value>(&built.body).unwrap();
        }
    }
}

#[test]
fn a_token_is_in_a_url_only_where_meta_takes_it_nowhere_else() {
    for p in &files::pairs() {
        let built = pair(&p.name).unwrap();
        let oauth = ["long_lived", "refresh"].contains(&p.name.as_str());
        assert_eq!(built.url.contains("access_token="), oauth, "{}", p.name);
        assert_eq!(
            built.header("authorization").is_none(),
            oauth || p.name.starts_with("code_"),
            "{}",
            p.name
        );
    }
}
