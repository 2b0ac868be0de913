// Generated from core/spec/fields.toml; edit the table, not this file.

use core::ops::Deref;

use super::attributes::ShapeKind;
use super::fields::{AttachmentField, Field};
use crate::attachment::{Attachment, Attachments};
use crate::event::Event;
use crate::json::Text;

/// A message in any state: received, echoed, edited, deleted, unsupported.
#[derive(Debug, Clone, Copy)]
pub struct Message<'b>(Event<'b>);

impl<'b> Message<'b> {
    /// What the person wrote.
    pub fn text(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageText)
    }

    /// The payload of the tapped quick reply.
    pub fn quick_reply_payload(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageQuickReplyPayload)
    }

    /// The message that is answered.
    pub fn reply_to_message_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageReplyToMessageId)
    }

    /// Whether the sender answers a message of their own.
    pub fn reply_to_is_self(self) -> Option<bool> {
        self.0.bool_field(Field::MessageReplyToIsSelf)
    }

    /// The story.
    pub fn story_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageStoryId)
    }

    /// Where the story can be fetched, as long as it exists.
    pub fn story_url(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageStoryUrl)
    }

    /// Where the link sticker of the answered story leads.
    pub fn story_link_sticker_url(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageStoryLinkStickerUrl)
    }

    /// The page that a story mentions.
    pub fn mentioned_page_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageMentionedPageId)
    }

    /// Pictures, files, shares and the like.
    pub fn attachments(self) -> Attachments<'b> {
        self.0.attachments()
    }

    /// How often the message has been edited.
    pub fn num_edit(self) -> Option<i64> {
        self.0.int_field(Field::MessageNumEdit)
    }

    /// The sticker, where the message itself names it.
    pub fn sticker_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageStickerId)
    }

    /// The app that sent it.
    pub fn app_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageAppId)
    }

    /// Free text that an app passed along.
    pub fn metadata(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageMetadata)
    }

    /// The inbox folder.
    pub fn folder(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageFolder)
    }

    /// The reference of a person who used the checkbox plugin and has no id yet.
    pub fn user_ref(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageUserRef)
    }

    /// The sort of plugin contact that went before.
    pub fn prior_message_source(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessagePriorMessageSource)
    }

    /// The reference of the plugin contact that went before.
    pub fn prior_message_identifier(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessagePriorMessageIdentifier)
    }

    /// What Meta's language processing found in the text.
    pub fn nlp(self) -> Option<&'b [u8]> {
        self.0.raw_field(Field::MessageNlp)
    }

    /// Commands the person chose.
    pub fn commands(self) -> Option<&'b [u8]> {
        self.0.raw_field(Field::MessageCommands)
    }

    /// Where the message was written, for older plugins.
    pub fn tags(self) -> Option<&'b [u8]> {
        self.0.raw_field(Field::MessageTags)
    }

    /// The `ref` parameter that the business put into the link, the button or the plugin.
    pub fn referral_ref(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageReferralRef)
    }

    /// Where the person came from, such as `ADS`, `SHORTLINK` or, on WhatsApp, `ad`; an open list.
    pub fn referral_source(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageReferralSource)
    }

    /// The sort of referral, such as `OPEN_THREAD`.
    pub fn referral_type(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageReferralType)
    }

    /// The page on which the person followed the link or used the plugin.
    pub fn referer_uri(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageRefererUri)
    }

    /// Whether the person came without being logged in.
    pub fn is_guest_user(self) -> Option<bool> {
        self.0.bool_field(Field::MessageIsGuestUser)
    }

    /// The product the person came from.
    pub fn product_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageProductId)
    }

    /// The advert.
    pub fn ad_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageAdId)
    }

    /// The title of the advert.
    pub fn ad_title(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageAdTitle)
    }

    /// The picture of the advert.
    pub fn ad_photo_url(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageAdPhotoUrl)
    }

    /// The video of the advert.
    pub fn ad_video_url(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageAdVideoUrl)
    }

    /// The post behind the advert.
    pub fn ad_post_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageAdPostId)
    }

    /// The flow behind the advert.
    pub fn ad_flow_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageAdFlowId)
    }

    /// Who wrote the message that is answered.
    pub fn reply_to_sender_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageReplyToSenderId)
    }

    /// Whether the message was forwarded.
    pub fn forwarded(self) -> Option<bool> {
        self.0.bool_field(Field::MessageForwarded)
    }

    /// Whether the message was forwarded many times.
    pub fn frequently_forwarded(self) -> Option<bool> {
        self.0.bool_field(Field::MessageFrequentlyForwarded)
    }

    /// The product catalogue.
    pub fn catalog_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageCatalogId)
    }

    /// The product, by the id that the business gave it.
    pub fn product_retailer_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageProductRetailerId)
    }

    /// The wire's name for the type of the message.
    pub fn message_type(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageMessageType)
    }

    /// The media.
    pub fn media_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageMediaId)
    }

    /// The media type, such as `image/jpeg`.
    pub fn mime_type(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageMimeType)
    }

    /// The SHA-256 of the media in base64, as written.
    pub fn sha256(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageSha256)
    }

    /// The name of the file.
    pub fn filename(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageFilename)
    }

    /// The text under the media.
    pub fn caption(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageCaption)
    }

    /// Whether the sound was recorded in the conversation.
    pub fn voice(self) -> Option<bool> {
        self.0.bool_field(Field::MessageVoice)
    }

    /// Whether the sticker moves.
    pub fn animated(self) -> Option<bool> {
        self.0.bool_field(Field::MessageAnimated)
    }

    /// Where the media can be fetched with an access token, for some minutes.
    pub fn media_url(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageMediaUrl)
    }

    /// Degrees north, as written.
    pub fn latitude(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageLatitude)
    }

    /// Degrees east, as written.
    pub fn longitude(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageLongitude)
    }

    /// The name of the place.
    pub fn location_name(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageLocationName)
    }

    /// The address of the place.
    pub fn location_address(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageLocationAddress)
    }

    /// The web page of the place.
    pub fn location_url(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageLocationUrl)
    }

    /// The contact cards, an array of objects.
    pub fn contacts(self) -> Option<&'b [u8]> {
        self.0.raw_field(Field::MessageContacts)
    }

    /// What was answered: `button_reply`, `list_reply`, `nfm_reply`; an open list.
    pub fn interactive_type(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageInteractiveType)
    }

    /// The id of the tapped button or row.
    pub fn reply_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageReplyId)
    }

    /// The title of the tapped button or row.
    pub fn reply_title(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageReplyTitle)
    }

    /// The description of the tapped row.
    pub fn reply_description(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageReplyDescription)
    }

    /// What kind of form was filled in, such as `flow` or `address_message`.
    pub fn flow_name(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageFlowName)
    }

    /// What was filled in: JSON in a text.
    pub fn flow_response(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageFlowResponse)
    }

    /// The reaction as a character.
    pub fn emoji(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageEmoji)
    }

    /// The group.
    pub fn group_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageGroupId)
    }

    /// What the system tells of, such as `user_changed_number`.
    pub fn system_type(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageSystemType)
    }

    /// The phone number that the person has now.
    pub fn new_wa_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageNewWaId)
    }

    /// The business-scoped id that the person has now.
    pub fn new_bsuid(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageNewBsuid)
    }

    /// What tells whether the person still is who they were, an object or a hash.
    pub fn identity(self) -> Option<&'b [u8]> {
        self.0.raw_field(Field::MessageIdentity)
    }

    /// What kind of message could not be handed over.
    pub fn unsupported_type(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageUnsupportedType)
    }

    /// What had become of a message of the past.
    pub fn history_status(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageHistoryStatus)
    }

    /// The advert or post that the person came from.
    pub fn referral_source_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageReferralSourceId)
    }

    /// The address of the advert or post that the person came from.
    pub fn referral_source_url(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageReferralSourceUrl)
    }

    /// The text of the advert.
    pub fn ad_body(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageAdBody)
    }

    /// Whether the advert shows an `image` or a `video`.
    pub fn ad_media_type(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageAdMediaType)
    }

    /// The preview picture of the advert.
    pub fn ad_thumbnail_url(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageAdThumbnailUrl)
    }

    /// The greeting that the advert showed.
    pub fn ad_welcome_text(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageAdWelcomeText)
    }

    /// The click id of an advert that leads to WhatsApp.
    pub fn ctwa_clid(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageCtwaClid)
    }

    /// The number of the first error.
    pub fn error_code(self) -> Option<i64> {
        self.0.int_field(Field::MessageErrorCode)
    }

    /// The title of the first error.
    pub fn error_title(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageErrorTitle)
    }

    /// The text of the first error.
    pub fn error_message(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageErrorMessage)
    }

    /// What the first error says about the case at hand.
    pub fn error_details(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageErrorDetails)
    }

    /// All errors, an array of objects.
    pub fn errors(self) -> Option<&'b [u8]> {
        self.0.raw_field(Field::MessageErrors)
    }

    /// The name that the person gave themselves on WhatsApp.
    pub fn profile_name(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageProfileName)
    }

    /// The user name of the person.
    pub fn username(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageUsername)
    }

    /// The business-scoped id of the other person on WhatsApp.
    pub fn bsuid(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageBsuid)
    }

    /// The id of the other person that is shared by all portfolios of a business on WhatsApp.
    pub fn parent_bsuid(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageParentBsuid)
    }

    /// The phone number of the other person on WhatsApp, where it is shown.
    pub fn wa_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageWaId)
    }

    /// The phone number of the business on WhatsApp, as it is shown.
    pub fn display_phone_number(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MessageDisplayPhoneNumber)
    }
}

impl<'b> Deref for Message<'b> {
    type Target = Event<'b>;

    fn deref(&self) -> &Event<'b> {
        &self.0
    }
}

/// A reaction put on a message or removed.
#[derive(Debug, Clone, Copy)]
pub struct Reaction<'b>(Event<'b>);

impl<'b> Reaction<'b> {
    /// `react` or `unreact`.
    pub fn action(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ReactionAction)
    }

    /// The name of the reaction, such as `love`.
    pub fn reaction(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ReactionReaction)
    }

    /// The reaction as a character.
    pub fn emoji(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ReactionEmoji)
    }

    /// The inbox folder.
    pub fn folder(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ReactionFolder)
    }

    /// The group.
    pub fn group_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ReactionGroupId)
    }

    /// The name that the person gave themselves on WhatsApp.
    pub fn profile_name(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ReactionProfileName)
    }

    /// The user name of the person.
    pub fn username(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ReactionUsername)
    }

    /// The business-scoped id of the other person on WhatsApp.
    pub fn bsuid(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ReactionBsuid)
    }

    /// The id of the other person that is shared by all portfolios of a business on WhatsApp.
    pub fn parent_bsuid(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ReactionParentBsuid)
    }

    /// The phone number of the other person on WhatsApp, where it is shown.
    pub fn wa_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ReactionWaId)
    }

    /// The phone number of the business on WhatsApp, as it is shown.
    pub fn display_phone_number(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ReactionDisplayPhoneNumber)
    }
}

impl<'b> Deref for Reaction<'b> {
    type Target = Event<'b>;

    fn deref(&self) -> &Event<'b> {
        &self.0
    }
}

/// What became of messages of the account: sent, delivered, read, failed.
#[derive(Debug, Clone, Copy)]
pub struct Receipt<'b>(Event<'b>);

impl<'b> Receipt<'b> {
    /// Everything sent up to this time is covered.
    ///
    /// In milliseconds UTC, whatever unit it came in.
    pub fn watermark_ms(self) -> Option<i64> {
        self.0.time_field(Field::ReceiptWatermarkMs)
    }

    /// The messages covered, an array of strings.
    pub fn message_ids(self) -> Option<&'b [u8]> {
        self.0.raw_field(Field::ReceiptMessageIds)
    }

    /// The wire's name for what became of it.
    pub fn receipt_status(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ReceiptReceiptStatus)
    }

    /// The number of the first error.
    pub fn error_code(self) -> Option<i64> {
        self.0.int_field(Field::ReceiptErrorCode)
    }

    /// The title of the first error.
    pub fn error_title(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ReceiptErrorTitle)
    }

    /// The text of the first error.
    pub fn error_message(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ReceiptErrorMessage)
    }

    /// What the first error says about the case at hand.
    pub fn error_details(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ReceiptErrorDetails)
    }

    /// All errors, an array of objects.
    pub fn errors(self) -> Option<&'b [u8]> {
        self.0.raw_field(Field::ReceiptErrors)
    }

    /// The conversation that is paid for.
    pub fn conversation_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ReceiptConversationId)
    }

    /// How the conversation began, such as `service` or `referral_conversion`.
    pub fn conversation_origin(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ReceiptConversationOrigin)
    }

    /// When the conversation ends.
    ///
    /// In milliseconds UTC, whatever unit it came in.
    pub fn conversation_expires_ms(self) -> Option<i64> {
        self.0.time_field(Field::ReceiptConversationExpiresMs)
    }

    /// Whether it costs.
    pub fn billable(self) -> Option<bool> {
        self.0.bool_field(Field::ReceiptBillable)
    }

    /// How it is priced: `PMP` by message, `CBP` by conversation.
    pub fn pricing_model(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ReceiptPricingModel)
    }

    /// What it is priced as, such as `utility`.
    pub fn pricing_category(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ReceiptPricingCategory)
    }

    /// Which price holds, such as `regular` or `free_customer_service`.
    pub fn pricing_type(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ReceiptPricingType)
    }

    /// Free text that the business sent along.
    pub fn biz_opaque_callback_data(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ReceiptBizOpaqueCallbackData)
    }

    /// `group` where the recipient is one.
    pub fn recipient_type(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ReceiptRecipientType)
    }

    /// The group.
    pub fn group_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ReceiptGroupId)
    }

    /// The member of the group.
    pub fn participant_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ReceiptParticipantId)
    }

    /// The payment, an object.
    pub fn payment(self) -> Option<&'b [u8]> {
        self.0.raw_field(Field::ReceiptPayment)
    }

    /// The name that the person gave themselves on WhatsApp.
    pub fn profile_name(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ReceiptProfileName)
    }

    /// The user name of the person.
    pub fn username(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ReceiptUsername)
    }

    /// The business-scoped id of the other person on WhatsApp.
    pub fn bsuid(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ReceiptBsuid)
    }

    /// The id of the other person that is shared by all portfolios of a business on WhatsApp.
    pub fn parent_bsuid(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ReceiptParentBsuid)
    }

    /// The phone number of the other person on WhatsApp, where it is shown.
    pub fn wa_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ReceiptWaId)
    }

    /// The phone number of the business on WhatsApp, as it is shown.
    pub fn display_phone_number(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ReceiptDisplayPhoneNumber)
    }
}

impl<'b> Deref for Receipt<'b> {
    type Target = Event<'b>;

    fn deref(&self) -> &Event<'b> {
        &self.0
    }
}

/// A button, ice breaker or menu entry was pressed.
#[derive(Debug, Clone, Copy)]
pub struct Postback<'b>(Event<'b>);

impl<'b> Postback<'b> {
    /// The text on what was pressed or agreed to.
    pub fn title(self) -> Option<Text<'b>> {
        self.0.text_field(Field::PostbackTitle)
    }

    /// The payload the developer gave it.
    pub fn payload(self) -> Option<Text<'b>> {
        self.0.text_field(Field::PostbackPayload)
    }

    /// The `ref` parameter that the business put into the link, the button or the plugin.
    pub fn referral_ref(self) -> Option<Text<'b>> {
        self.0.text_field(Field::PostbackReferralRef)
    }

    /// Where the person came from, such as `ADS`, `SHORTLINK` or, on WhatsApp, `ad`; an open list.
    pub fn referral_source(self) -> Option<Text<'b>> {
        self.0.text_field(Field::PostbackReferralSource)
    }

    /// The sort of referral, such as `OPEN_THREAD`.
    pub fn referral_type(self) -> Option<Text<'b>> {
        self.0.text_field(Field::PostbackReferralType)
    }

    /// The page on which the person followed the link or used the plugin.
    pub fn referer_uri(self) -> Option<Text<'b>> {
        self.0.text_field(Field::PostbackRefererUri)
    }

    /// Whether the person came without being logged in.
    pub fn is_guest_user(self) -> Option<bool> {
        self.0.bool_field(Field::PostbackIsGuestUser)
    }

    /// The product the person came from.
    pub fn product_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::PostbackProductId)
    }

    /// The advert.
    pub fn ad_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::PostbackAdId)
    }

    /// The title of the advert.
    pub fn ad_title(self) -> Option<Text<'b>> {
        self.0.text_field(Field::PostbackAdTitle)
    }

    /// The picture of the advert.
    pub fn ad_photo_url(self) -> Option<Text<'b>> {
        self.0.text_field(Field::PostbackAdPhotoUrl)
    }

    /// The video of the advert.
    pub fn ad_video_url(self) -> Option<Text<'b>> {
        self.0.text_field(Field::PostbackAdVideoUrl)
    }

    /// The post behind the advert.
    pub fn ad_post_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::PostbackAdPostId)
    }

    /// The flow behind the advert.
    pub fn ad_flow_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::PostbackAdFlowId)
    }
}

impl<'b> Deref for Postback<'b> {
    type Target = Event<'b>;

    fn deref(&self) -> &Event<'b> {
        &self.0
    }
}

/// Somebody came into an existing conversation through a link or an advert.
#[derive(Debug, Clone, Copy)]
pub struct Referral<'b>(Event<'b>);

impl<'b> Referral<'b> {
    /// The `ref` parameter that the business put into the link, the button or the plugin.
    pub fn referral_ref(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ReferralReferralRef)
    }

    /// Where the person came from, such as `ADS`, `SHORTLINK` or, on WhatsApp, `ad`; an open list.
    pub fn referral_source(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ReferralReferralSource)
    }

    /// The sort of referral, such as `OPEN_THREAD`.
    pub fn referral_type(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ReferralReferralType)
    }

    /// The page on which the person followed the link or used the plugin.
    pub fn referer_uri(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ReferralRefererUri)
    }

    /// Whether the person came without being logged in.
    pub fn is_guest_user(self) -> Option<bool> {
        self.0.bool_field(Field::ReferralIsGuestUser)
    }

    /// The product the person came from.
    pub fn product_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ReferralProductId)
    }

    /// The advert.
    pub fn ad_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ReferralAdId)
    }

    /// The title of the advert.
    pub fn ad_title(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ReferralAdTitle)
    }

    /// The picture of the advert.
    pub fn ad_photo_url(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ReferralAdPhotoUrl)
    }

    /// The video of the advert.
    pub fn ad_video_url(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ReferralAdVideoUrl)
    }

    /// The post behind the advert.
    pub fn ad_post_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ReferralAdPostId)
    }

    /// The flow behind the advert.
    pub fn ad_flow_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ReferralAdFlowId)
    }

    /// The story.
    pub fn story_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ReferralStoryId)
    }

    /// Where the story can be fetched, as long as it exists.
    pub fn story_url(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ReferralStoryUrl)
    }
}

impl<'b> Deref for Referral<'b> {
    type Target = Event<'b>;

    fn deref(&self) -> &Event<'b> {
        &self.0
    }
}

/// Somebody agreed to be written to, or changed that agreement.
#[derive(Debug, Clone, Copy)]
pub struct Optin<'b>(Event<'b>);

impl<'b> Optin<'b> {
    /// `notification_messages`, `one_time_notif_req`, or absent for the checkbox plugin.
    pub fn optin_type(self) -> Option<Text<'b>> {
        self.0.text_field(Field::OptinOptinType)
    }

    /// The text on what was pressed or agreed to.
    pub fn title(self) -> Option<Text<'b>> {
        self.0.text_field(Field::OptinTitle)
    }

    /// The payload the developer gave it.
    pub fn payload(self) -> Option<Text<'b>> {
        self.0.text_field(Field::OptinPayload)
    }

    /// The token that later messages are sent with.
    pub fn token(self) -> Option<Text<'b>> {
        self.0.text_field(Field::OptinToken)
    }

    /// When the token ends.
    ///
    /// In milliseconds UTC, whatever unit it came in.
    pub fn token_expiry_ms(self) -> Option<i64> {
        self.0.time_field(Field::OptinTokenExpiryMs)
    }

    /// Whether the token was renewed.
    pub fn token_status(self) -> Option<Text<'b>> {
        self.0.text_field(Field::OptinTokenStatus)
    }

    /// How often messages may be sent.
    pub fn frequency(self) -> Option<Text<'b>> {
        self.0.text_field(Field::OptinFrequency)
    }

    /// The time zone of the person.
    pub fn timezone(self) -> Option<Text<'b>> {
        self.0.text_field(Field::OptinTimezone)
    }

    /// `STOP NOTIFICATIONS` or `RESUME NOTIFICATIONS`.
    pub fn status(self) -> Option<Text<'b>> {
        self.0.text_field(Field::OptinStatus)
    }

    /// The `ref` parameter that the business put into the link, the button or the plugin.
    pub fn referral_ref(self) -> Option<Text<'b>> {
        self.0.text_field(Field::OptinReferralRef)
    }

    /// The reference of a person who used the checkbox plugin and has no id yet.
    pub fn user_ref(self) -> Option<Text<'b>> {
        self.0.text_field(Field::OptinUserRef)
    }
}

impl<'b> Deref for Optin<'b> {
    type Target = Event<'b>;

    fn deref(&self) -> &Event<'b> {
        &self.0
    }
}

/// Control of a conversation moved between apps.
#[derive(Debug, Clone, Copy)]
pub struct Handover<'b>(Event<'b>);

impl<'b> Handover<'b> {
    /// The app that had control.
    pub fn previous_owner_app_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::HandoverPreviousOwnerAppId)
    }

    /// The app that has control now.
    pub fn new_owner_app_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::HandoverNewOwnerAppId)
    }

    /// The app that asks for control.
    pub fn requested_owner_app_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::HandoverRequestedOwnerAppId)
    }

    /// Free text that an app passed along.
    pub fn metadata(self) -> Option<Text<'b>> {
        self.0.text_field(Field::HandoverMetadata)
    }

    /// The roles per app, an object of arrays.
    pub fn app_roles(self) -> Option<&'b [u8]> {
        self.0.raw_field(Field::HandoverAppRoles)
    }

    /// `control_passed` or `control_taken`.
    pub fn handover_type(self) -> Option<Text<'b>> {
        self.0.text_field(Field::HandoverHandoverType)
    }

    /// The phone number of the business on WhatsApp, as it is shown.
    pub fn display_phone_number(self) -> Option<Text<'b>> {
        self.0.text_field(Field::HandoverDisplayPhoneNumber)
    }
}

impl<'b> Deref for Handover<'b> {
    type Target = Event<'b>;

    fn deref(&self) -> &Event<'b> {
        &self.0
    }
}

/// A comment on content of the account.
#[derive(Debug, Clone, Copy)]
pub struct Comment<'b>(Event<'b>);

impl<'b> Comment<'b> {
    /// What the person wrote.
    pub fn text(self) -> Option<Text<'b>> {
        self.0.text_field(Field::CommentText)
    }

    /// The comment.
    pub fn comment_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::CommentCommentId)
    }

    /// What the comment answers.
    pub fn parent_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::CommentParentId)
    }

    /// The user name of the person.
    pub fn username(self) -> Option<Text<'b>> {
        self.0.text_field(Field::CommentUsername)
    }

    /// The display name of the author.
    pub fn author_name(self) -> Option<Text<'b>> {
        self.0.text_field(Field::CommentAuthorName)
    }

    /// The author's own scoped id, where the author is the account.
    pub fn self_ig_scoped_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::CommentSelfIgScopedId)
    }

    /// The media.
    pub fn media_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::CommentMediaId)
    }

    /// Where the media is shown: `FEED`, `REELS`, `AD`, `STORY`.
    pub fn media_product_type(self) -> Option<Text<'b>> {
        self.0.text_field(Field::CommentMediaProductType)
    }

    /// The organic media behind an advert.
    pub fn original_media_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::CommentOriginalMediaId)
    }

    /// The advert.
    pub fn ad_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::CommentAdId)
    }

    /// The title of the advert.
    pub fn ad_title(self) -> Option<Text<'b>> {
        self.0.text_field(Field::CommentAdTitle)
    }

    /// The post.
    pub fn post_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::CommentPostId)
    }

    /// The sort of item that changed.
    pub fn item(self) -> Option<Text<'b>> {
        self.0.text_field(Field::CommentItem)
    }

    /// What was done with the item, such as `add`, `edited` or `remove`.
    pub fn verb(self) -> Option<Text<'b>> {
        self.0.text_field(Field::CommentVerb)
    }

    /// When what the event is about was made.
    ///
    /// In milliseconds UTC, whatever unit it came in.
    pub fn created_ms(self) -> Option<i64> {
        self.0.time_field(Field::CommentCreatedMs)
    }
}

impl<'b> Deref for Comment<'b> {
    type Target = Event<'b>;

    fn deref(&self) -> &Event<'b> {
        &self.0
    }
}

/// The account was mentioned in somebody's content.
#[derive(Debug, Clone, Copy)]
pub struct Mention<'b>(Event<'b>);

impl<'b> Mention<'b> {
    /// What the person wrote.
    pub fn text(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MentionText)
    }

    /// The media.
    pub fn media_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MentionMediaId)
    }

    /// The comment.
    pub fn comment_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MentionCommentId)
    }

    /// The post.
    pub fn post_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MentionPostId)
    }

    /// The user name of the person.
    pub fn username(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MentionUsername)
    }

    /// The display name of the author.
    pub fn author_name(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MentionAuthorName)
    }

    /// The sort of item that changed.
    pub fn item(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MentionItem)
    }

    /// What was done with the item, such as `add`, `edited` or `remove`.
    pub fn verb(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MentionVerb)
    }

    /// When what the event is about was made.
    ///
    /// In milliseconds UTC, whatever unit it came in.
    pub fn created_ms(self) -> Option<i64> {
        self.0.time_field(Field::MentionCreatedMs)
    }

    /// What the comment answers.
    pub fn parent_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::MentionParentId)
    }
}

impl<'b> Deref for Mention<'b> {
    type Target = Event<'b>;

    fn deref(&self) -> &Event<'b> {
        &self.0
    }
}

/// A voice call, or the permission for one.
#[derive(Debug, Clone, Copy)]
pub struct Call<'b>(Event<'b>);

impl<'b> Call<'b> {
    /// What happened to the call: `connect` or `terminate`.
    pub fn call_event(self) -> Option<Text<'b>> {
        self.0.text_field(Field::CallCallEvent)
    }

    /// Which side called: `business_initiated` or `user_initiated`, on WhatsApp in capitals.
    pub fn call_direction(self) -> Option<Text<'b>> {
        self.0.text_field(Field::CallCallDirection)
    }

    /// Who called.
    pub fn caller_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::CallCallerId)
    }

    /// Who was called.
    pub fn callee_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::CallCalleeId)
    }

    /// The session description.
    pub fn session(self) -> Option<&'b [u8]> {
        self.0.raw_field(Field::CallSession)
    }

    /// Whether calls were allowed.
    pub fn permission_response(self) -> Option<Text<'b>> {
        self.0.text_field(Field::CallPermissionResponse)
    }

    /// When the permission ends.
    ///
    /// In milliseconds UTC, whatever unit it came in.
    pub fn permission_expires_ms(self) -> Option<i64> {
        self.0.time_field(Field::CallPermissionExpiresMs)
    }

    /// What became of the call, such as `RINGING`, `ACCEPTED`, `REJECTED`, `COMPLETED` or `FAILED`.
    pub fn call_status(self) -> Option<Text<'b>> {
        self.0.text_field(Field::CallCallStatus)
    }

    /// When the call was taken.
    ///
    /// In milliseconds UTC, whatever unit it came in.
    pub fn call_start_ms(self) -> Option<i64> {
        self.0.time_field(Field::CallCallStartMs)
    }

    /// When the call ended.
    ///
    /// In milliseconds UTC, whatever unit it came in.
    pub fn call_end_ms(self) -> Option<i64> {
        self.0.time_field(Field::CallCallEndMs)
    }

    /// How long the call was, in seconds.
    pub fn call_duration(self) -> Option<i64> {
        self.0.int_field(Field::CallCallDuration)
    }

    /// The session description in its older form.
    pub fn connection(self) -> Option<&'b [u8]> {
        self.0.raw_field(Field::CallConnection)
    }

    /// Whether calls were allowed without an end.
    pub fn permission_is_permanent(self) -> Option<bool> {
        self.0.bool_field(Field::CallPermissionIsPermanent)
    }

    /// Who allowed calls: `user_action` or `automatic`.
    pub fn permission_source(self) -> Option<Text<'b>> {
        self.0.text_field(Field::CallPermissionSource)
    }

    /// The message that is answered.
    pub fn reply_to_message_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::CallReplyToMessageId)
    }

    /// Free text that the business sent along.
    pub fn biz_opaque_callback_data(self) -> Option<Text<'b>> {
        self.0.text_field(Field::CallBizOpaqueCallbackData)
    }

    /// The number of the first error.
    pub fn error_code(self) -> Option<i64> {
        self.0.int_field(Field::CallErrorCode)
    }

    /// The title of the first error.
    pub fn error_title(self) -> Option<Text<'b>> {
        self.0.text_field(Field::CallErrorTitle)
    }

    /// The text of the first error.
    pub fn error_message(self) -> Option<Text<'b>> {
        self.0.text_field(Field::CallErrorMessage)
    }

    /// What the first error says about the case at hand.
    pub fn error_details(self) -> Option<Text<'b>> {
        self.0.text_field(Field::CallErrorDetails)
    }

    /// All errors, an array of objects.
    pub fn errors(self) -> Option<&'b [u8]> {
        self.0.raw_field(Field::CallErrors)
    }

    /// The name that the person gave themselves on WhatsApp.
    pub fn profile_name(self) -> Option<Text<'b>> {
        self.0.text_field(Field::CallProfileName)
    }

    /// The user name of the person.
    pub fn username(self) -> Option<Text<'b>> {
        self.0.text_field(Field::CallUsername)
    }

    /// The business-scoped id of the other person on WhatsApp.
    pub fn bsuid(self) -> Option<Text<'b>> {
        self.0.text_field(Field::CallBsuid)
    }

    /// The id of the other person that is shared by all portfolios of a business on WhatsApp.
    pub fn parent_bsuid(self) -> Option<Text<'b>> {
        self.0.text_field(Field::CallParentBsuid)
    }

    /// The phone number of the other person on WhatsApp, where it is shown.
    pub fn wa_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::CallWaId)
    }

    /// The phone number of the business on WhatsApp, as it is shown.
    pub fn display_phone_number(self) -> Option<Text<'b>> {
        self.0.text_field(Field::CallDisplayPhoneNumber)
    }
}

impl<'b> Deref for Call<'b> {
    type Target = Event<'b>;

    fn deref(&self) -> &Event<'b> {
        &self.0
    }
}

/// A shopping cart.
#[derive(Debug, Clone, Copy)]
pub struct Order<'b>(Event<'b>);

impl<'b> Order<'b> {
    /// What the person wrote beside the cart.
    pub fn note(self) -> Option<Text<'b>> {
        self.0.text_field(Field::OrderNote)
    }

    /// The products, an array of objects.
    pub fn products(self) -> Option<&'b [u8]> {
        self.0.raw_field(Field::OrderProducts)
    }

    /// The product catalogue.
    pub fn catalog_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::OrderCatalogId)
    }

    /// The message that is answered.
    pub fn reply_to_message_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::OrderReplyToMessageId)
    }

    /// The name that the person gave themselves on WhatsApp.
    pub fn profile_name(self) -> Option<Text<'b>> {
        self.0.text_field(Field::OrderProfileName)
    }

    /// The user name of the person.
    pub fn username(self) -> Option<Text<'b>> {
        self.0.text_field(Field::OrderUsername)
    }

    /// The business-scoped id of the other person on WhatsApp.
    pub fn bsuid(self) -> Option<Text<'b>> {
        self.0.text_field(Field::OrderBsuid)
    }

    /// The id of the other person that is shared by all portfolios of a business on WhatsApp.
    pub fn parent_bsuid(self) -> Option<Text<'b>> {
        self.0.text_field(Field::OrderParentBsuid)
    }

    /// The phone number of the other person on WhatsApp, where it is shown.
    pub fn wa_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::OrderWaId)
    }

    /// The phone number of the business on WhatsApp, as it is shown.
    pub fn display_phone_number(self) -> Option<Text<'b>> {
        self.0.text_field(Field::OrderDisplayPhoneNumber)
    }
}

impl<'b> Deref for Order<'b> {
    type Target = Event<'b>;

    fn deref(&self) -> &Event<'b> {
        &self.0
    }
}

/// Figures about content of the account.
#[derive(Debug, Clone, Copy)]
pub struct Insights<'b>(Event<'b>);

impl<'b> Insights<'b> {
    /// The media.
    pub fn media_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::InsightsMediaId)
    }

    /// How often the story was shown. Minus one when too few people saw the story.
    pub fn impressions(self) -> Option<i64> {
        self.0.int_field(Field::InsightsImpressions)
    }

    /// How many people saw it. Minus one when too few people saw the story.
    pub fn reach(self) -> Option<i64> {
        self.0.int_field(Field::InsightsReach)
    }

    /// Taps to the next story. Minus one when too few people saw the story.
    pub fn taps_forward(self) -> Option<i64> {
        self.0.int_field(Field::InsightsTapsForward)
    }

    /// Taps to the story before. Minus one when too few people saw the story.
    pub fn taps_back(self) -> Option<i64> {
        self.0.int_field(Field::InsightsTapsBack)
    }

    /// How often people left the story. Minus one when too few people saw the story.
    pub fn exits(self) -> Option<i64> {
        self.0.int_field(Field::InsightsExits)
    }

    /// How many people answered. Minus one when too few people saw the story.
    pub fn replies(self) -> Option<i64> {
        self.0.int_field(Field::InsightsReplies)
    }
}

impl<'b> Deref for Insights<'b> {
    type Target = Event<'b>;

    fn deref(&self) -> &Event<'b> {
        &self.0
    }
}

/// Any other event: a name and a value.
#[derive(Debug, Clone, Copy)]
pub struct Change<'b>(Event<'b>);

impl<'b> Change<'b> {
    /// What changed: the name of the field or of the key.
    pub fn name(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeName)
    }

    /// What the change says.
    pub fn value(self) -> Option<&'b [u8]> {
        self.0.raw_field(Field::ChangeValue)
    }

    /// `warning`, `block` or `unblock`.
    pub fn policy_action(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangePolicyAction)
    }

    /// Why the policy was enforced.
    pub fn policy_reason(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangePolicyReason)
    }

    /// What the person thought of an automatic answer.
    pub fn feedback(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeFeedback)
    }

    /// `linked` or `unlinked`.
    pub fn linking_status(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeLinkingStatus)
    }

    /// The code that the business gave when the accounts were linked.
    pub fn authorization_code(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeAuthorizationCode)
    }

    /// The lead form that was sent.
    pub fn form_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeFormId)
    }

    /// What the person wrote.
    pub fn text(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeText)
    }

    /// The sort of item that changed.
    pub fn item(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeItem)
    }

    /// What was done with the item, such as `add`, `edited` or `remove`.
    pub fn verb(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeVerb)
    }

    /// The post.
    pub fn post_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangePostId)
    }

    /// The comment.
    pub fn comment_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeCommentId)
    }

    /// What the comment answers.
    pub fn parent_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeParentId)
    }

    /// The display name of the author.
    pub fn author_name(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeAuthorName)
    }

    /// When what the event is about was made.
    ///
    /// In milliseconds UTC, whatever unit it came in.
    pub fn created_ms(self) -> Option<i64> {
        self.0.time_field(Field::ChangeCreatedMs)
    }

    /// The name of the reaction to a post, such as `like`.
    pub fn reaction_type(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeReactionType)
    }

    /// The link that was posted.
    pub fn link(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeLink)
    }

    /// The stars that the person gave.
    pub fn rating(self) -> Option<i64> {
        self.0.int_field(Field::ChangeRating)
    }

    /// Whether the person recommends the page: `positive` or `negative`.
    pub fn recommendation_type(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeRecommendationType)
    }

    /// The lead.
    pub fn leadgen_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeLeadgenId)
    }

    /// The page.
    pub fn page_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangePageId)
    }

    /// The advert.
    pub fn ad_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeAdId)
    }

    /// The group of adverts.
    pub fn ad_group_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeAdGroupId)
    }

    /// The conversation.
    pub fn thread_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeThreadId)
    }

    /// What was done with the label: `add` or `remove`.
    pub fn label_action(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeLabelAction)
    }

    /// The label.
    pub fn label_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeLabelId)
    }

    /// The name of the label.
    pub fn label_name(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeLabelName)
    }

    /// The person who has or had the label.
    pub fn label_user_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeLabelUserId)
    }

    /// The app that sent it.
    pub fn app_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeAppId)
    }

    /// The token that later messages are sent with.
    pub fn token(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeToken)
    }

    /// What the business counts a marketing message by.
    pub fn tracking_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeTrackingId)
    }

    /// The number of the first error.
    pub fn error_code(self) -> Option<i64> {
        self.0.int_field(Field::ChangeErrorCode)
    }

    /// The title of the first error.
    pub fn error_title(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeErrorTitle)
    }

    /// The text of the first error.
    pub fn error_message(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeErrorMessage)
    }

    /// What the first error says about the case at hand.
    pub fn error_details(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeErrorDetails)
    }

    /// All errors, an array of objects.
    pub fn errors(self) -> Option<&'b [u8]> {
        self.0.raw_field(Field::ChangeErrors)
    }

    /// The wire's name for what happened, such as `APPROVED` or `LeadSubmitted`.
    pub fn event_name(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeEventName)
    }

    /// Why it happened.
    pub fn reason(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeReason)
    }

    /// What was decided.
    pub fn decision(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeDecision)
    }

    /// The status before.
    pub fn old_status(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeOldStatus)
    }

    /// The status now.
    pub fn new_status(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeNewStatus)
    }

    /// The message template.
    pub fn template_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeTemplateId)
    }

    /// The name of the template.
    pub fn template_name(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeTemplateName)
    }

    /// The language of the template.
    pub fn template_language(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeTemplateLanguage)
    }

    /// The category of the template.
    pub fn template_category(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeTemplateCategory)
    }

    /// The category that the template had.
    pub fn previous_category(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangePreviousCategory)
    }

    /// The category that the template will get.
    pub fn correct_category(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeCorrectCategory)
    }

    /// How good the template is now.
    pub fn quality_score(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeQualityScore)
    }

    /// How good the template was.
    pub fn previous_quality_score(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangePreviousQualityScore)
    }

    /// The flow.
    pub fn flow_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeFlowId)
    }

    /// How many people the number may write to now.
    pub fn current_limit(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeCurrentLimit)
    }

    /// How many people the number might write to.
    pub fn old_limit(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeOldLimit)
    }

    /// What sort of thing an alert is about.
    pub fn entity_type(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeEntityType)
    }

    /// What an alert is about.
    pub fn entity_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeEntityId)
    }

    /// The sort of alert.
    pub fn alert_type(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeAlertType)
    }

    /// How bad it is.
    pub fn alert_severity(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeAlertSeverity)
    }

    /// The rule that the account broke.
    pub fn violation_type(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeViolationType)
    }

    /// Whether the account is disabled.
    pub fn ban_state(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeBanState)
    }

    /// The group.
    pub fn group_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeGroupId)
    }

    /// What sort of change it is, such as `group_create` or `contact`.
    pub fn change_type(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeChangeType)
    }

    /// The request that this answers.
    pub fn request_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeRequestId)
    }

    /// The name of the group.
    pub fn group_subject(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeGroupSubject)
    }

    /// The link that people join the group by.
    pub fn invite_link(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeInviteLink)
    }

    /// What was done with the contact: `add` or `remove`.
    pub fn contact_action(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeContactAction)
    }

    /// The name of the contact.
    pub fn contact_name(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeContactName)
    }

    /// The phone number of the contact.
    pub fn contact_phone_number(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeContactPhoneNumber)
    }

    /// What the person chose: `stop` or `resume`.
    pub fn preference(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangePreference)
    }

    /// What the choice is about.
    pub fn preference_category(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangePreferenceCategory)
    }

    /// What happened, in words.
    pub fn detail(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeDetail)
    }

    /// The business-scoped id that the person had.
    pub fn previous_bsuid(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangePreviousBsuid)
    }

    /// The click id of an advert that leads to WhatsApp.
    pub fn ctwa_clid(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeCtwaClid)
    }

    /// What belongs to a conversion, an object.
    pub fn custom_data(self) -> Option<&'b [u8]> {
        self.0.raw_field(Field::ChangeCustomData)
    }

    /// The click that is tracked.
    pub fn click_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeClickId)
    }

    /// The token that the click is tracked by.
    pub fn tracking_token(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeTrackingToken)
    }

    /// Which part of the past it is, from 0 to 2.
    pub fn history_phase(self) -> Option<i64> {
        self.0.int_field(Field::ChangeHistoryPhase)
    }

    /// The place of the piece among the pieces.
    pub fn history_chunk_order(self) -> Option<i64> {
        self.0.int_field(Field::ChangeHistoryChunkOrder)
    }

    /// How much of the past has come, in percent.
    pub fn history_progress(self) -> Option<i64> {
        self.0.int_field(Field::ChangeHistoryProgress)
    }

    /// The conversations of the past, an array of objects.
    pub fn history_threads(self) -> Option<&'b [u8]> {
        self.0.raw_field(Field::ChangeHistoryThreads)
    }

    /// The name that the person gave themselves on WhatsApp.
    pub fn profile_name(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeProfileName)
    }

    /// The user name of the person.
    pub fn username(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeUsername)
    }

    /// The business-scoped id of the other person on WhatsApp.
    pub fn bsuid(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeBsuid)
    }

    /// The id of the other person that is shared by all portfolios of a business on WhatsApp.
    pub fn parent_bsuid(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeParentBsuid)
    }

    /// The phone number of the other person on WhatsApp, where it is shown.
    pub fn wa_id(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeWaId)
    }

    /// The phone number of the business on WhatsApp, as it is shown.
    pub fn display_phone_number(self) -> Option<Text<'b>> {
        self.0.text_field(Field::ChangeDisplayPhoneNumber)
    }
}

impl<'b> Deref for Change<'b> {
    type Target = Event<'b>;

    fn deref(&self) -> &Event<'b> {
        &self.0
    }
}

/// What the catalogue does not hold; the JSON is kept.
#[derive(Debug, Clone, Copy)]
pub struct Unknown<'b>(Event<'b>);

impl<'b> Deref for Unknown<'b> {
    type Target = Event<'b>;

    fn deref(&self) -> &Event<'b> {
        &self.0
    }
}

/// An event by its details. More shapes may come with any major release of the tables.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum Shape<'b> {
    /// A message in any state: received, echoed, edited, deleted, unsupported.
    Message(Message<'b>),
    /// A reaction put on a message or removed.
    Reaction(Reaction<'b>),
    /// What became of messages of the account: sent, delivered, read, failed.
    Receipt(Receipt<'b>),
    /// A button, ice breaker or menu entry was pressed.
    Postback(Postback<'b>),
    /// Somebody came into an existing conversation through a link or an advert.
    Referral(Referral<'b>),
    /// Somebody agreed to be written to, or changed that agreement.
    Optin(Optin<'b>),
    /// Control of a conversation moved between apps.
    Handover(Handover<'b>),
    /// A comment on content of the account.
    Comment(Comment<'b>),
    /// The account was mentioned in somebody's content.
    Mention(Mention<'b>),
    /// A voice call, or the permission for one.
    Call(Call<'b>),
    /// A shopping cart.
    Order(Order<'b>),
    /// Figures about content of the account.
    Insights(Insights<'b>),
    /// Any other event: a name and a value.
    Change(Change<'b>),
    /// What the catalogue does not hold; the JSON is kept.
    Unknown(Unknown<'b>),
}

impl<'b> Shape<'b> {
    /// The event as its shape.
    pub(crate) fn of(event: Event<'b>) -> Self {
        match event.shape() {
            ShapeKind::Message => Self::Message(Message(event)),
            ShapeKind::Reaction => Self::Reaction(Reaction(event)),
            ShapeKind::Receipt => Self::Receipt(Receipt(event)),
            ShapeKind::Postback => Self::Postback(Postback(event)),
            ShapeKind::Referral => Self::Referral(Referral(event)),
            ShapeKind::Optin => Self::Optin(Optin(event)),
            ShapeKind::Handover => Self::Handover(Handover(event)),
            ShapeKind::Comment => Self::Comment(Comment(event)),
            ShapeKind::Mention => Self::Mention(Mention(event)),
            ShapeKind::Call => Self::Call(Call(event)),
            ShapeKind::Order => Self::Order(Order(event)),
            ShapeKind::Insights => Self::Insights(Insights(event)),
            ShapeKind::Change => Self::Change(Change(event)),
            ShapeKind::Unknown => Self::Unknown(Unknown(event)),
        }
    }

    /// The event itself, whatever its shape.
    pub fn event(self) -> Event<'b> {
        match self {
            Self::Message(shape) => shape.0,
            Self::Reaction(shape) => shape.0,
            Self::Receipt(shape) => shape.0,
            Self::Postback(shape) => shape.0,
            Self::Referral(shape) => shape.0,
            Self::Optin(shape) => shape.0,
            Self::Handover(shape) => shape.0,
            Self::Comment(shape) => shape.0,
            Self::Mention(shape) => shape.0,
            Self::Call(shape) => shape.0,
            Self::Order(shape) => shape.0,
            Self::Insights(shape) => shape.0,
            Self::Change(shape) => shape.0,
            Self::Unknown(shape) => shape.0,
        }
    }
}

impl<'b> Attachment<'b> {
    /// The wire's name for its type.
    pub fn wire_type(self) -> Option<Text<'b>> {
        self.text_field(AttachmentField::Type)
    }

    /// Where it can be fetched, as long as it exists.
    pub fn url(self) -> Option<Text<'b>> {
        self.text_field(AttachmentField::Url)
    }

    /// Its title.
    pub fn title(self) -> Option<Text<'b>> {
        self.text_field(AttachmentField::Title)
    }

    /// The reel, post or story that is shared.
    pub fn media_id(self) -> Option<Text<'b>> {
        self.text_field(AttachmentField::MediaId)
    }

    /// The sticker.
    pub fn sticker_id(self) -> Option<Text<'b>> {
        self.text_field(AttachmentField::StickerId)
    }

    /// Degrees north, as written.
    pub fn latitude(self) -> Option<Text<'b>> {
        self.text_field(AttachmentField::Latitude)
    }

    /// Degrees east, as written.
    pub fn longitude(self) -> Option<Text<'b>> {
        self.text_field(AttachmentField::Longitude)
    }

    /// The sort of template.
    pub fn template_type(self) -> Option<Text<'b>> {
        self.text_field(AttachmentField::TemplateType)
    }

    /// The elements of a template, an array of objects.
    pub fn elements(self) -> Option<&'b [u8]> {
        self.raw_field(AttachmentField::Elements)
    }

    /// The appointment.
    pub fn booking_id(self) -> Option<Text<'b>> {
        self.text_field(AttachmentField::BookingId)
    }

    /// `requested`, `confirmed`, `declined` or `cancelled`.
    pub fn booking_status(self) -> Option<Text<'b>> {
        self.text_field(AttachmentField::BookingStatus)
    }

    /// When the appointment begins.
    ///
    /// In milliseconds UTC, whatever unit it came in.
    pub fn booking_start_ms(self) -> Option<i64> {
        self.time_field(AttachmentField::BookingStartMs)
    }

    /// When the appointment ends.
    ///
    /// In milliseconds UTC, whatever unit it came in.
    pub fn booking_end_ms(self) -> Option<i64> {
        self.time_field(AttachmentField::BookingEndMs)
    }

    /// The time zone of the appointment.
    pub fn booking_timezone(self) -> Option<Text<'b>> {
        self.text_field(AttachmentField::BookingTimezone)
    }

    /// What the type holds, as it stands.
    pub fn payload(self) -> Option<&'b [u8]> {
        self.raw_field(AttachmentField::Payload)
    }
}
