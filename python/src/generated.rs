// Generated from core/spec/fields.toml; edit the table, not this file.

use hubsig::ShapeKind;
use pyo3::prelude::*;

use crate::event::Event;
use crate::shapes::{Attachment, attachment, made, shape};

shape! {
/// A message in any state: received, echoed, edited, deleted, unsupported.
Message {
/// The payload of the tapped quick reply.
quick_reply_payload: MessageQuickReplyPayload,
/// The message that is answered.
reply_to_message_id: MessageReplyToMessageId,
/// Whether the sender answers a message of their own.
reply_to_is_self: MessageReplyToIsSelf,
/// The story.
story_id: MessageStoryId,
/// Where the story can be fetched, as long as it exists.
story_url: MessageStoryUrl,
/// Where the link sticker of the answered story leads.
story_link_sticker_url: MessageStoryLinkStickerUrl,
/// The page that a story mentions.
mentioned_page_id: MessageMentionedPageId,
/// Pictures, files, shares and the like.
attachments: MessageAttachments,
/// How often the message has been edited.
num_edit: MessageNumEdit,
/// The sticker, where the message itself names it.
sticker_id: MessageStickerId,
/// The app that sent an echoed message.
app_id: MessageAppId,
/// Free text that an app passed along.
metadata: MessageMetadata,
/// The inbox folder.
folder: MessageFolder,
/// The reference of a person who used the checkbox plugin and has no id yet.
user_ref: MessageUserRef,
/// The sort of plugin contact that went before.
prior_message_source: MessagePriorMessageSource,
/// The reference of the plugin contact that went before.
prior_message_identifier: MessagePriorMessageIdentifier,
/// What Meta's language processing found in the text.
nlp: MessageNlp,
/// Commands the person chose.
commands: MessageCommands,
/// Where the message was written, for older plugins.
tags: MessageTags,
/// The `ref` parameter that the business put into the link, the button or the plugin.
referral_ref: MessageReferralRef,
/// Where the person came from, such as `ADS` or `SHORTLINK`; an open list.
referral_source: MessageReferralSource,
/// The sort of referral, such as `OPEN_THREAD`.
referral_type: MessageReferralType,
/// The page on which the person followed the link or used the plugin.
referer_uri: MessageRefererUri,
/// Whether the person came without being logged in.
is_guest_user: MessageIsGuestUser,
/// The product the person came from.
product_id: MessageProductId,
/// The advert.
ad_id: MessageAdId,
/// The title of the advert.
ad_title: MessageAdTitle,
/// The picture of the advert.
ad_photo_url: MessageAdPhotoUrl,
/// The video of the advert.
ad_video_url: MessageAdVideoUrl,
/// The post behind the advert.
ad_post_id: MessageAdPostId,
/// The flow behind the advert.
ad_flow_id: MessageAdFlowId,
}
}

shape! {
/// A reaction put on a message or removed.
Reaction {
/// `react` or `unreact`.
action: ReactionAction,
/// The name of the reaction, such as `love`.
reaction: ReactionReaction,
/// The reaction as a character.
emoji: ReactionEmoji,
/// The inbox folder.
folder: ReactionFolder,
}
}

shape! {
/// What became of messages of the account: sent, delivered, read, failed.
Receipt {
/// Everything sent up to this time is covered.
watermark_ms: ReceiptWatermarkMs,
/// The messages covered, an array of strings.
message_ids: ReceiptMessageIds,
}
}

shape! {
/// A button, ice breaker or menu entry was pressed.
Postback {
/// The text on what was pressed or agreed to.
title: PostbackTitle,
/// The payload the developer gave it.
payload: PostbackPayload,
/// The `ref` parameter that the business put into the link, the button or the plugin.
referral_ref: PostbackReferralRef,
/// Where the person came from, such as `ADS` or `SHORTLINK`; an open list.
referral_source: PostbackReferralSource,
/// The sort of referral, such as `OPEN_THREAD`.
referral_type: PostbackReferralType,
/// The page on which the person followed the link or used the plugin.
referer_uri: PostbackRefererUri,
/// Whether the person came without being logged in.
is_guest_user: PostbackIsGuestUser,
/// The product the person came from.
product_id: PostbackProductId,
/// The advert.
ad_id: PostbackAdId,
/// The title of the advert.
ad_title: PostbackAdTitle,
/// The picture of the advert.
ad_photo_url: PostbackAdPhotoUrl,
/// The video of the advert.
ad_video_url: PostbackAdVideoUrl,
/// The post behind the advert.
ad_post_id: PostbackAdPostId,
/// The flow behind the advert.
ad_flow_id: PostbackAdFlowId,
}
}

shape! {
/// Somebody came into an existing conversation through a link or an advert.
Referral {
/// The `ref` parameter that the business put into the link, the button or the plugin.
referral_ref: ReferralReferralRef,
/// Where the person came from, such as `ADS` or `SHORTLINK`; an open list.
referral_source: ReferralReferralSource,
/// The sort of referral, such as `OPEN_THREAD`.
referral_type: ReferralReferralType,
/// The page on which the person followed the link or used the plugin.
referer_uri: ReferralRefererUri,
/// Whether the person came without being logged in.
is_guest_user: ReferralIsGuestUser,
/// The product the person came from.
product_id: ReferralProductId,
/// The advert.
ad_id: ReferralAdId,
/// The title of the advert.
ad_title: ReferralAdTitle,
/// The picture of the advert.
ad_photo_url: ReferralAdPhotoUrl,
/// The video of the advert.
ad_video_url: ReferralAdVideoUrl,
/// The post behind the advert.
ad_post_id: ReferralAdPostId,
/// The flow behind the advert.
ad_flow_id: ReferralAdFlowId,
/// The story.
story_id: ReferralStoryId,
/// Where the story can be fetched, as long as it exists.
story_url: ReferralStoryUrl,
}
}

shape! {
/// Somebody agreed to be written to, or changed that agreement.
Optin {
/// `notification_messages`, `one_time_notif_req`, or absent for the checkbox plugin.
optin_type: OptinOptinType,
/// The text on what was pressed or agreed to.
title: OptinTitle,
/// The payload the developer gave it.
payload: OptinPayload,
/// The token that later messages are sent with.
token: OptinToken,
/// When the token ends.
token_expiry_ms: OptinTokenExpiryMs,
/// Whether the token was renewed.
token_status: OptinTokenStatus,
/// How often messages may be sent.
frequency: OptinFrequency,
/// The time zone of the person.
timezone: OptinTimezone,
/// `STOP NOTIFICATIONS` or `RESUME NOTIFICATIONS`.
status: OptinStatus,
/// The `ref` parameter that the business put into the link, the button or the plugin.
referral_ref: OptinReferralRef,
/// The reference of a person who used the checkbox plugin and has no id yet.
user_ref: OptinUserRef,
}
}

shape! {
/// Control of a conversation moved between apps.
Handover {
/// The app that had control.
previous_owner_app_id: HandoverPreviousOwnerAppId,
/// The app that has control now.
new_owner_app_id: HandoverNewOwnerAppId,
/// The app that asks for control.
requested_owner_app_id: HandoverRequestedOwnerAppId,
/// Free text that an app passed along.
metadata: HandoverMetadata,
/// The roles per app, an object of arrays.
app_roles: HandoverAppRoles,
}
}

shape! {
/// A comment on content of the account.
Comment {
/// The comment.
comment_id: CommentCommentId,
/// What the comment answers.
parent_id: CommentParentId,
/// The user name of the author.
username: CommentUsername,
/// The display name of the author.
author_name: CommentAuthorName,
/// The author's own scoped id, where the author is the account.
self_ig_scoped_id: CommentSelfIgScopedId,
/// The media.
media_id: CommentMediaId,
/// Where the media is shown: `FEED`, `REELS`, `AD`, `STORY`.
media_product_type: CommentMediaProductType,
/// The organic media behind an advert.
original_media_id: CommentOriginalMediaId,
/// The advert.
ad_id: CommentAdId,
/// The title of the advert.
ad_title: CommentAdTitle,
/// The post.
post_id: CommentPostId,
/// The sort of item that changed.
item: CommentItem,
/// What was done with the item, such as `add`, `edited` or `remove`.
verb: CommentVerb,
}
}

shape! {
/// The account was mentioned in somebody's content.
Mention {
/// What the person wrote.
text: MentionText,
/// The media.
media_id: MentionMediaId,
/// The comment.
comment_id: MentionCommentId,
/// The post.
post_id: MentionPostId,
/// The user name of the author.
username: MentionUsername,
/// The display name of the author.
author_name: MentionAuthorName,
/// The sort of item that changed.
item: MentionItem,
/// What was done with the item, such as `add`, `edited` or `remove`.
verb: MentionVerb,
}
}

shape! {
/// A voice call, or the permission for one.
Call {
/// `connect` or `terminate`.
call_event: CallCallEvent,
/// Who called: `business_initiated` or `user_initiated`.
call_direction: CallCallDirection,
/// Who called.
caller_id: CallCallerId,
/// Who was called.
callee_id: CallCalleeId,
/// The session description.
session: CallSession,
/// Whether calls were allowed.
permission_response: CallPermissionResponse,
/// When the permission ends.
permission_expires_ms: CallPermissionExpiresMs,
}
}

shape! {
/// A shopping cart.
Order {
/// What the person wrote beside the cart.
note: OrderNote,
/// The products, an array of objects.
products: OrderProducts,
}
}

shape! {
/// Figures about content of the account.
Insights {
/// The media.
media_id: InsightsMediaId,
/// How often the story was shown. Minus one when too few people saw the story.
impressions: InsightsImpressions,
/// How many people saw it. Minus one when too few people saw the story.
reach: InsightsReach,
/// Taps to the next story. Minus one when too few people saw the story.
taps_forward: InsightsTapsForward,
/// Taps to the story before. Minus one when too few people saw the story.
taps_back: InsightsTapsBack,
/// How often people left the story. Minus one when too few people saw the story.
exits: InsightsExits,
/// How many people answered. Minus one when too few people saw the story.
replies: InsightsReplies,
}
}

shape! {
/// Any other event: a name and a value.
Change {
/// What changed: the name of the field or of the key.
name: ChangeName,
/// What the change says.
value: ChangeValue,
/// `warning`, `block` or `unblock`.
policy_action: ChangePolicyAction,
/// Why the policy was enforced.
policy_reason: ChangePolicyReason,
/// What the person thought of an automatic answer.
feedback: ChangeFeedback,
/// `linked` or `unlinked`.
linking_status: ChangeLinkingStatus,
/// The code that the business gave when the accounts were linked.
authorization_code: ChangeAuthorizationCode,
/// The lead form that was sent.
form_id: ChangeFormId,
}
}

shape! {
/// What the catalogue does not hold; the JSON is kept.
Unknown {
}
}

attachment! { /// The wire's name for its type.
r#type: Type,
/// The content class of the type.
content: Content,
/// Where it can be fetched, as long as it exists.
url: Url,
/// Its title.
title: Title,
/// The reel, post or story that is shared.
media_id: MediaId,
/// The sticker.
sticker_id: StickerId,
/// Degrees north, as written.
latitude: Latitude,
/// Degrees east, as written.
longitude: Longitude,
/// The sort of template.
template_type: TemplateType,
/// The elements of a template, an array of objects.
elements: Elements,
/// The appointment.
booking_id: BookingId,
/// `requested`, `confirmed`, `declined` or `cancelled`.
booking_status: BookingStatus,
/// When the appointment begins.
booking_start_ms: BookingStartMs,
/// When the appointment ends.
booking_end_ms: BookingEndMs,
/// The time zone of the appointment.
booking_timezone: BookingTimezone,
/// What the type holds, as it stands.
payload: Payload,
/// The attachment as it stands.
raw: Raw,
 }

/// The object for `event`, of the class of its shape.
pub(crate) fn object(py: Python<'_>, shape: ShapeKind, event: Event) -> PyResult<Py<PyAny>> {
    match shape {
        ShapeKind::Message => made(py, event, Message),
        ShapeKind::Reaction => made(py, event, Reaction),
        ShapeKind::Receipt => made(py, event, Receipt),
        ShapeKind::Postback => made(py, event, Postback),
        ShapeKind::Referral => made(py, event, Referral),
        ShapeKind::Optin => made(py, event, Optin),
        ShapeKind::Handover => made(py, event, Handover),
        ShapeKind::Comment => made(py, event, Comment),
        ShapeKind::Mention => made(py, event, Mention),
        ShapeKind::Call => made(py, event, Call),
        ShapeKind::Order => made(py, event, Order),
        ShapeKind::Insights => made(py, event, Insights),
        ShapeKind::Change => made(py, event, Change),

        // And for a shape that a newer core knows and this list does not.
        _ => made(py, event, Unknown),
    }
}

/// Puts the classes into the module.
pub(crate) fn add_classes(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<Message>()?;
    module.add_class::<Reaction>()?;
    module.add_class::<Receipt>()?;
    module.add_class::<Postback>()?;
    module.add_class::<Referral>()?;
    module.add_class::<Optin>()?;
    module.add_class::<Handover>()?;
    module.add_class::<Comment>()?;
    module.add_class::<Mention>()?;
    module.add_class::<Call>()?;
    module.add_class::<Order>()?;
    module.add_class::<Insights>()?;
    module.add_class::<Change>()?;
    module.add_class::<Unknown>()?;

    module.add_class::<Attachment>()
}
