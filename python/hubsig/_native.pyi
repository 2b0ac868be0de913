"""The compiled half of the package. What stands between marks is generated from the tables in core/spec."""

from collections.abc import Awaitable, Callable, Coroutine, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, Protocol, SupportsIndex, TypeAlias, final, overload

from hubsig._compat import CompatFormat
from hubsig._generated import (
    AnyEvent,
    Channel,
    Content,
    Direction,
    Envelope,
    ErrorCode,
    Flag,
    Kind,
    Platform,
    UserIdType,
)
from hubsig.graph._names import Action, Due

__version__: Final[str]

class _Getter(Protocol):
    def get(self, key: str, /) -> Any: ...

_Secret: TypeAlias = str | bytes
_Body: TypeAlias = bytes | bytearray | memoryview
_Headers: TypeAlias = (
    _Getter
    | Mapping[str, Any]
    | Sequence[tuple[str, str]]
    | Sequence[tuple[bytes, bytes]]
    | str
    | bytes
    | None
)
_Query: TypeAlias = _Getter | Mapping[str, Any] | Sequence[tuple[str, str]] | str | bytes | None

@final
class Webhook:
    """Verifies what claims to come from Meta, and reads it.

    Immutable, and shared between threads as it is. Holds secrets: it prints none and cannot be pickled.
    """

    def __new__(
        cls,
        app_secret: _Secret | Iterable[_Secret],
        verify_token: _Secret | None = None,
        *,
        max_body: SupportsIndex | None = None,
        max_events: SupportsIndex | None = None,
    ) -> Webhook:
        """`app_secret`: one or several; each is accepted. `verify_token`: without one every handshake is refused.

        `max_body` is in bytes (4 MiB unless given), `max_events` counts events of one delivery (100,000 unless given).
        Raises ValueError if a secret or token is empty or blank, or a limit out of range.
        """

    def receive(self, body: _Body, headers: _Headers) -> Delivery:
        """Verifies a delivery and returns its events.

        `body` is the body exactly as received, `headers` the request's headers or the value of X-Hub-Signature-256.
        Raises SignatureError or PayloadError; TypeError if `body` is str.
        """

    def verify(self, body: _Body, headers: _Headers) -> int:
        """Verifies a delivery without reading it; returns which of the app secrets matched, counted from 0.

        Raises SignatureError, or PayloadError for a body over the limit.
        """

    def challenge(self, query: _Query) -> str:
        """Answers the handshake: returns the text to send back as text/plain, or raises HandshakeError.

        `query` is the request's query: a mapping, a list of pairs, or the raw query string.
        """

    def respond(
        self,
        method: str,
        query: _Query,
        headers: _Headers,
        body: _Body | None,
        on_event: Callable[[AnyEvent], object],
    ) -> tuple[int, dict[str, str], str]:
        """Answers one request, whatever brought it: `(status, headers, text)` to send back.

        `method` as received; `query` as for `challenge`, `headers` and `body` as for `receive`, None for no body.
        `on_event`, a function or a `hubsig.Dispatcher`, is called with each event of a verified delivery; what it
        raises goes on to the caller, who has to answer 500. What is refused is answered, and logged to the logger
        `hubsig`.
        """

    def respond_async(
        self,
        method: str,
        query: _Query,
        headers: _Headers,
        body: _Body | None,
        on_event: Callable[[AnyEvent], Awaitable[object] | object],
    ) -> Coroutine[Any, Any, tuple[int, dict[str, str], str]]:
        """`respond` for handlers that may be `async`: to be awaited."""

    @property
    def max_body(self) -> int:
        """The longest body accepted, in bytes."""

    @property
    def max_events(self) -> int:
        """The largest number of events accepted in one delivery."""

    def signed_request(self, text: str | bytes | None) -> SignedRequest:
        """Verifies the `signed_request` form field of a deauthorize or data deletion callback.

        Raises SignatureError or PayloadError.
        """

    def explain(self, body: _Body, headers: _Headers) -> dict[str, str]:
        """Looks for the reason why a delivery is refused: finding -> what it means and what to do.

        For logs and terminals. Whatever it finds, the delivery stays refused.
        """

    def __copy__(self) -> Webhook: ...
    def __deepcopy__(self, _memo: Any) -> Webhook: ...

@final
class SignedRequest:
    """The content of a verified signed request."""

    @property
    def user_id(self) -> str:
        """Whom it is about: an app-scoped id."""

    @property
    def issued_at(self) -> int | None:
        """When Meta issued it, in seconds since 1970 (UTC); None if it does not say."""

    @property
    def expires(self) -> int | None:
        """When it expires, in seconds since 1970 (UTC); usually None, and 0 means never."""

    @property
    def payload(self) -> bytes:
        """The decoded payload: the bytes of one JSON object."""

    @property
    def secret_index(self) -> int:
        """Which of the app secrets it was signed with, counted from 0."""

@final
class Delivery:
    """The events of one request, in the order of the body: a sequence that makes each event when it is asked for."""

    @property
    def body(self) -> bytes:
        """The body these events came in, the object that was given if that was `bytes`."""

    @property
    def secret_index(self) -> int | None:
        """Which app secret the body was signed with, counted from 0; None if it was never verified."""

    def __len__(self) -> int: ...
    @overload
    def __getitem__(self, key: SupportsIndex, /) -> AnyEvent: ...
    @overload
    def __getitem__(self, key: slice, /) -> list[AnyEvent]: ...
    def __iter__(self) -> EventIterator: ...
    def __reversed__(self) -> Iterator[AnyEvent]: ...
    def __copy__(self) -> Delivery: ...
    def __deepcopy__(self, _memo: Any) -> Delivery: ...

@final
class EventIterator(Iterator[AnyEvent]):
    """What `iter(delivery)` gives. Threads may share one: each event is handed out once."""

    def __iter__(self) -> EventIterator: ...
    def __next__(self) -> AnyEvent: ...
    def __length_hint__(self) -> int: ...

class Event:
    """One thing that happened. Every event is an instance of one of the subclasses, one per shape.

    Attributes that the event does not carry are None. Events are equal if their content is, wherever they came from;
    they can be hashed, copied and pickled.
    """

    __match_args__ = ("kind", "user_id", "text")

    # <attributes>
    @property
    def kind(self) -> Kind:
        """What happened."""

    @property
    def platform(self) -> Platform:
        """Where it came from."""

    @property
    def content(self) -> Content | None:
        """What a message-like event holds."""

    @property
    def direction(self) -> Direction:
        """Who did it; a program that answers `incoming` only can never answer itself."""

    @property
    def channel(self) -> Channel:
        """Whether this app owns the conversation."""

    @property
    def envelope(self) -> Envelope:
        """Where in the body the event stood."""

    @property
    def field(self) -> str | None:
        """The wire's name of the changed field, where the envelope has one."""

    @property
    def account_id(self) -> str | None:
        """The account of the business: page, Instagram account or WhatsApp business account."""

    @property
    def phone_number_id(self) -> str | None:
        """The business phone number the event belongs to; WhatsApp only."""

    @property
    def sender_id(self) -> str | None:
        """Who sent it, as on the wire."""

    @property
    def recipient_id(self) -> str | None:
        """Who received it, as on the wire."""

    @property
    def user_id(self) -> str | None:
        """The other person, whatever the direction."""

    @property
    def user_id_type(self) -> UserIdType | None:
        """What sort of id `user_id` is."""

    @property
    def message_id(self) -> str | None:
        """The event's own id, where it has one."""

    @property
    def target_id(self) -> str | None:
        """The message or object the event is about."""

    @property
    def timestamp_ms(self) -> int | None:
        """When it happened, in milliseconds UTC."""

    @property
    def key(self) -> str:
        """A key for recognising the event again: the same after redelivery and regrouping."""

    @property
    def flags(self) -> tuple[Flag, ...]:
        """Yes-or-no remarks.

        In the order of `hubsig.flags()`; each is an attribute of its own, too.
        """

    @property
    def also(self) -> tuple[str, ...]:
        """Further deciding keys seen beside the one that decided, as on the wire."""

    @property
    def is_echo(self) -> bool:
        """The platform marked the message as sent by the account."""

    @property
    def is_self(self) -> bool:
        """The account wrote to itself."""

    @property
    def is_test(self) -> bool:
        """The entry carries id `0`, as the test button of the dashboard sends it. A hint: it never gates anything."""

    @property
    def has_referral(self) -> bool:
        """The event carries a referral beside what decided its kind."""

    @property
    def has_reply_to(self) -> bool:
        """The message answers another message or a story."""

    @property
    def has_product_referral(self) -> bool:
        """The referral names a product."""

    @property
    def missing_sender(self) -> bool:
        """A messaging event came without the id of its sender."""

    @property
    def duplicate_keys(self) -> bool:
        """A key the parser looks at stands twice in one object; the last one counts."""

    @property
    def wrong_type(self) -> bool:
        """A value had another JSON type than documented, and its accessor is absent."""

    # </attributes>

    @property
    def text(self) -> str | None:
        """What somebody wrote: in a message, an edit, a comment or a mention.

        On WhatsApp also a caption, the title of what was tapped, the note of an order.
        """

    @property
    def raw(self) -> bytes:
        """The event's own JSON, byte for byte as received."""

    def raw_json(self) -> str:
        """The event's own JSON as text on one line: without white space between tokens, every token as received."""

    def json(self) -> Any:
        """The event's own JSON, loaded by `json.loads`. Integers of more digits than Python reads stay text."""

    def to_dict(self) -> dict[str, Any]:
        """The event as plain objects (dict, list, str, int, bool, None), which `json.dumps` and every queue take.

        Its keys are those of `unified()` without `schema`, and `raw`. What is bytes as an attribute is loaded JSON
        here, and an attachment has all its fields, its `raw` among them.
        """

    def unified(self) -> dict[str, Any]:
        """The event in the flat schema that is the same for every platform ("hubsig.event/1").

        Every attribute is a key, None where the event does not have it; docs/unified.schema.json describes them.
        """

    def unified_json(self) -> str:
        """`unified()` as JSON text on one line, as the core writes it: numbers keep every digit."""

    def compat(self, format: CompatFormat) -> dict[str, Any] | None:
        """The event as the JSON of a hosted service: "socialhook", "socialhook-flat", "zernio" or "zernio-data". What a
        delivery does not hold is None. None as a whole if the service has no such event."""

    def compat_json(self, format: CompatFormat) -> str | None:
        """`compat(format)` as JSON text on one line. Raises ValueError if there is no such format."""

    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> AnyEvent: ...
    def __deepcopy__(self, _memo: Any) -> AnyEvent: ...
    def __reduce__(self) -> tuple[Any, tuple[bytes]]: ...

@final
class Attachment:
    """One attachment of a message: a picture, a file, a share, a story mention, a template.

    The links in it are Meta's, and stop working when the content is deleted or expires. Meta forbids storing the media
    of a person: keep the link and render it. Equal if their JSON is; can be hashed, copied and pickled.
    """

    # <attachment>
    @property
    def type(self) -> str | None:
        """The wire's name for its type.

        From `type`.
        """

    @property
    def content(self) -> Content | None:
        """The content class of the type."""

    @property
    def url(self) -> str | None:
        """Where it can be fetched, as long as it exists.

        From `payload.url`, else `url`, else `payload.story_media_url`.
        """

    @property
    def title(self) -> str | None:
        """Its title.

        From `payload.title`, else `title`.
        """

    @property
    def media_id(self) -> str | None:
        """The reel, post or story that is shared.

        From `payload.reel_video_id`, else `payload.ig_post_media_id`, else `payload.story_media_id`, else
        `payload.id`.
        """

    @property
    def sticker_id(self) -> str | None:
        """The sticker.

        From `payload.sticker_id`.
        """

    @property
    def latitude(self) -> str | None:
        """Degrees north, as written.

        From `payload.coordinates.lat`.
        """

    @property
    def longitude(self) -> str | None:
        """Degrees east, as written.

        From `payload.coordinates.long`.
        """

    @property
    def template_type(self) -> str | None:
        """The sort of template.

        From `payload.template_type`.
        """

    @property
    def elements(self) -> bytes | None:
        """The elements of a template, an array of objects.

        Bytes of JSON, as received. From `payload.elements`, else `payload.generic.elements`, else
        `payload.product.elements`.
        """

    @property
    def booking_id(self) -> str | None:
        """The appointment.

        From `payload.booking_id`.
        """

    @property
    def booking_status(self) -> str | None:
        """`requested`, `confirmed`, `declined` or `cancelled`.

        From `payload.status`.
        """

    @property
    def booking_start_ms(self) -> int | None:
        """When the appointment begins.

        Milliseconds since 1970 (UTC). From `payload.start_time`.
        """

    @property
    def booking_end_ms(self) -> int | None:
        """When the appointment ends.

        Milliseconds since 1970 (UTC). From `payload.end_time`.
        """

    @property
    def booking_timezone(self) -> str | None:
        """The time zone of the appointment.

        From `payload.timezone`.
        """

    @property
    def payload(self) -> bytes | None:
        """What the type holds, as it stands.

        Bytes of JSON, as received. From `payload`.
        """

    @property
    def raw(self) -> bytes:
        """The attachment as it stands.

        Bytes of JSON, as received.
        """

    # </attachment>

    def json(self) -> Any:
        """The attachment's own JSON, loaded."""

    def to_dict(self) -> dict[str, Any]:
        """The attachment as plain objects: every field, absent ones as None, JSON loaded."""

    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Attachment: ...
    def __deepcopy__(self, _memo: Any) -> Attachment: ...
    def __reduce__(self) -> tuple[Any, tuple[Event, int]]: ...

# <shapes>
@final
class Message(Event):
    """A message in any state: received, echoed, edited, deleted, unsupported."""

    @property
    def quick_reply_payload(self) -> str | None:
        """The payload of the tapped quick reply.

        From `message.quick_reply.payload`; on WhatsApp, from `button.payload`.
        """

    @property
    def reply_to_message_id(self) -> str | None:
        """The message that is answered.

        From `message.reply_to.mid`; on WhatsApp, from `context.id`.
        """

    @property
    def reply_to_is_self(self) -> bool | None:
        """Whether the sender answers a message of their own.

        From `message.reply_to.is_self_reply`.
        """

    @property
    def story_id(self) -> str | None:
        """The story.

        From `message.reply_to.story.id`, else `referral.story.id`.
        """

    @property
    def story_url(self) -> str | None:
        """Where the story can be fetched, as long as it exists.

        From `message.reply_to.story.url`, else `referral.story.url`.
        """

    @property
    def story_link_sticker_url(self) -> str | None:
        """Where the link sticker of the answered story leads.

        From `message.reply_to.story.link_sticker_url`.
        """

    @property
    def mentioned_page_id(self) -> str | None:
        """The page that a story mentions.

        From `referral.story.mention.page_id`.
        """

    @property
    def attachments(self) -> tuple[Attachment, ...]:
        """Pictures, files, shares and the like.

        From `message.attachments`.
        """

    @property
    def num_edit(self) -> int | None:
        """How often the message has been edited.

        From `message_edit.num_edit`.
        """

    @property
    def sticker_id(self) -> str | None:
        """The sticker, where the message itself names it.

        From `message.sticker_id`.
        """

    @property
    def app_id(self) -> str | None:
        """The app that sent it.

        From `message.app_id`.
        """

    @property
    def metadata(self) -> str | None:
        """Free text that an app passed along.

        From `message.metadata`.
        """

    @property
    def folder(self) -> str | None:
        """The inbox folder.

        From `message.folder`.
        """

    @property
    def user_ref(self) -> str | None:
        """The reference of a person who used the checkbox plugin and has no id yet.

        From `sender.user_ref`.
        """

    @property
    def prior_message_source(self) -> str | None:
        """The sort of plugin contact that went before.

        From `prior_message.source`.
        """

    @property
    def prior_message_identifier(self) -> str | None:
        """The reference of the plugin contact that went before.

        From `prior_message.identifier`.
        """

    @property
    def nlp(self) -> bytes | None:
        """What Meta's language processing found in the text.

        Bytes of JSON, as received. From `message.nlp`.
        """

    @property
    def commands(self) -> bytes | None:
        """Commands the person chose.

        Bytes of JSON, as received. From `message.commands`.
        """

    @property
    def tags(self) -> bytes | None:
        """Where the message was written, for older plugins.

        Bytes of JSON, as received. From `message.tags`.
        """

    @property
    def referral_ref(self) -> str | None:
        """The `ref` parameter that the business put into the link, the button or the plugin.

        From `message.referral.ref`, else `referral.ref`.
        """

    @property
    def referral_source(self) -> str | None:
        """Where the person came from, such as `ADS`, `SHORTLINK` or, on WhatsApp, `ad`; an open list.

        From `message.referral.source`, else `referral.source`; on WhatsApp, from `referral.source_type`.
        """

    @property
    def referral_type(self) -> str | None:
        """The sort of referral, such as `OPEN_THREAD`.

        From `message.referral.type`, else `referral.type`.
        """

    @property
    def referer_uri(self) -> str | None:
        """The page on which the person followed the link or used the plugin.

        From `message.referral.referer_uri`, else `referral.referer_uri`.
        """

    @property
    def is_guest_user(self) -> bool | None:
        """Whether the person came without being logged in.

        From `message.referral.is_guest_user`, else `referral.is_guest_user`.
        """

    @property
    def product_id(self) -> str | None:
        """The product the person came from.

        From `message.referral.product.id`, else `referral.product.id`, else
        `message.referral.ads_context_data.product_id`, else `referral.ads_context_data.product_id`.
        """

    @property
    def ad_id(self) -> str | None:
        """The advert.

        From `message.referral.ad_id`, else `referral.ad_id`.
        """

    @property
    def ad_title(self) -> str | None:
        """The title of the advert.

        From `message.referral.ads_context_data.ad_title`, else `referral.ads_context_data.ad_title`; on WhatsApp,
        from `referral.headline`.
        """

    @property
    def ad_photo_url(self) -> str | None:
        """The picture of the advert.

        From `message.referral.ads_context_data.photo_url`, else `referral.ads_context_data.photo_url`; on WhatsApp,
        from `referral.image_url`.
        """

    @property
    def ad_video_url(self) -> str | None:
        """The video of the advert.

        From `message.referral.ads_context_data.video_url`, else `referral.ads_context_data.video_url`; on WhatsApp,
        from `referral.video_url`.
        """

    @property
    def ad_post_id(self) -> str | None:
        """The post behind the advert.

        From `message.referral.ads_context_data.post_id`, else `referral.ads_context_data.post_id`.
        """

    @property
    def ad_flow_id(self) -> str | None:
        """The flow behind the advert.

        From `message.referral.ads_context_data.flow_id`, else `referral.ads_context_data.flow_id`.
        """

    @property
    def reply_to_sender_id(self) -> str | None:
        """Who wrote the message that is answered.

        On WhatsApp, from `context.from`.
        """

    @property
    def forwarded(self) -> bool | None:
        """Whether the message was forwarded.

        On WhatsApp, from `context.forwarded`.
        """

    @property
    def frequently_forwarded(self) -> bool | None:
        """Whether the message was forwarded many times.

        On WhatsApp, from `context.frequently_forwarded`.
        """

    @property
    def catalog_id(self) -> str | None:
        """The product catalogue.

        On WhatsApp, from `context.referred_product.catalog_id`.
        """

    @property
    def product_retailer_id(self) -> str | None:
        """The product, by the id that the business gave it.

        On WhatsApp, from `context.referred_product.product_retailer_id`.
        """

    @property
    def message_type(self) -> str | None:
        """The wire's name for the type of the message.

        On WhatsApp, from `type`.
        """

    @property
    def media_id(self) -> str | None:
        """The media.

        On WhatsApp, from `*.id`.
        """

    @property
    def mime_type(self) -> str | None:
        """The media type, such as `image/jpeg`.

        On WhatsApp, from `*.mime_type`.
        """

    @property
    def sha256(self) -> str | None:
        """The SHA-256 of the media in base64, as written.

        On WhatsApp, from `*.sha256`.
        """

    @property
    def filename(self) -> str | None:
        """The name of the file.

        On WhatsApp, from `*.filename`.
        """

    @property
    def caption(self) -> str | None:
        """The text under the media.

        On WhatsApp, from `*.caption`.
        """

    @property
    def voice(self) -> bool | None:
        """Whether the sound was recorded in the conversation.

        On WhatsApp, from `*.voice`.
        """

    @property
    def animated(self) -> bool | None:
        """Whether the sticker moves.

        On WhatsApp, from `*.animated`.
        """

    @property
    def media_url(self) -> str | None:
        """Where the media can be fetched with an access token, for some minutes.

        On WhatsApp, from `image.url`, else `video.url`, else `audio.url`, else `document.url`, else `sticker.url`.
        """

    @property
    def latitude(self) -> str | None:
        """Degrees north, as written.

        On WhatsApp, from `location.latitude`.
        """

    @property
    def longitude(self) -> str | None:
        """Degrees east, as written.

        On WhatsApp, from `location.longitude`.
        """

    @property
    def location_name(self) -> str | None:
        """The name of the place.

        On WhatsApp, from `location.name`.
        """

    @property
    def location_address(self) -> str | None:
        """The address of the place.

        On WhatsApp, from `location.address`.
        """

    @property
    def location_url(self) -> str | None:
        """The web page of the place.

        On WhatsApp, from `location.url`.
        """

    @property
    def contacts(self) -> bytes | None:
        """The contact cards, an array of objects.

        Bytes of JSON, as received. On WhatsApp, from `contacts`.
        """

    @property
    def interactive_type(self) -> str | None:
        """What was answered: `button_reply`, `list_reply`, `nfm_reply`; an open list.

        On WhatsApp, from `interactive.type`.
        """

    @property
    def reply_id(self) -> str | None:
        """The id of the tapped button or row.

        On WhatsApp, from `interactive.*.id`.
        """

    @property
    def reply_title(self) -> str | None:
        """The title of the tapped button or row.

        On WhatsApp, from `interactive.*.title`.
        """

    @property
    def reply_description(self) -> str | None:
        """The description of the tapped row.

        On WhatsApp, from `interactive.*.description`.
        """

    @property
    def flow_name(self) -> str | None:
        """What kind of form was filled in, such as `flow` or `address_message`.

        On WhatsApp, from `interactive.nfm_reply.name`.
        """

    @property
    def flow_response(self) -> str | None:
        """What was filled in: JSON in a text.

        On WhatsApp, from `interactive.nfm_reply.response_json`.
        """

    @property
    def emoji(self) -> str | None:
        """The reaction as a character.

        On WhatsApp, from `reaction.emoji`.
        """

    @property
    def group_id(self) -> str | None:
        """The group.

        On WhatsApp, from `group_id`.
        """

    @property
    def system_type(self) -> str | None:
        """What the system tells of, such as `user_changed_number`.

        On WhatsApp, from `system.type`.
        """

    @property
    def new_wa_id(self) -> str | None:
        """The phone number that the person has now.

        On WhatsApp, from `system.wa_id`, else `system.new_wa_id`.
        """

    @property
    def new_bsuid(self) -> str | None:
        """The business-scoped id that the person has now.

        On WhatsApp, from `system.user_id`.
        """

    @property
    def identity(self) -> bytes | None:
        """What tells whether the person still is who they were, an object or a hash.

        Bytes of JSON, as received. On WhatsApp, from `system.identity`, else `identity`.
        """

    @property
    def unsupported_type(self) -> str | None:
        """What kind of message could not be handed over.

        On WhatsApp, from `unsupported.type`.
        """

    @property
    def history_status(self) -> str | None:
        """What had become of a message of the past.

        On WhatsApp, from `history_context.status`.
        """

    @property
    def referral_source_id(self) -> str | None:
        """The advert or post that the person came from.

        On WhatsApp, from `referral.source_id`.
        """

    @property
    def referral_source_url(self) -> str | None:
        """The address of the advert or post that the person came from.

        On WhatsApp, from `referral.source_url`.
        """

    @property
    def ad_body(self) -> str | None:
        """The text of the advert.

        On WhatsApp, from `referral.body`.
        """

    @property
    def ad_media_type(self) -> str | None:
        """Whether the advert shows an `image` or a `video`.

        On WhatsApp, from `referral.media_type`.
        """

    @property
    def ad_thumbnail_url(self) -> str | None:
        """The preview picture of the advert.

        On WhatsApp, from `referral.thumbnail_url`.
        """

    @property
    def ad_welcome_text(self) -> str | None:
        """The greeting that the advert showed.

        On WhatsApp, from `referral.welcome_message.text`.
        """

    @property
    def ctwa_clid(self) -> str | None:
        """The click id of an advert that leads to WhatsApp.

        On WhatsApp, from `referral.ctwa_clid`.
        """

    @property
    def error_code(self) -> int | None:
        """The number of the first error.

        On WhatsApp, from `errors.0.code`.
        """

    @property
    def error_title(self) -> str | None:
        """The title of the first error.

        On WhatsApp, from `errors.0.title`.
        """

    @property
    def error_message(self) -> str | None:
        """The text of the first error.

        On WhatsApp, from `errors.0.message`.
        """

    @property
    def error_details(self) -> str | None:
        """What the first error says about the case at hand.

        On WhatsApp, from `errors.0.error_data.details`, else `errors.0.details`.
        """

    @property
    def errors(self) -> bytes | None:
        """All errors, an array of objects.

        Bytes of JSON, as received. On WhatsApp, from `errors`.
        """

    @property
    def profile_name(self) -> str | None:
        """The name that the person gave themselves on WhatsApp."""

    @property
    def username(self) -> str | None:
        """The user name of the person."""

    @property
    def bsuid(self) -> str | None:
        """The business-scoped id of the other person on WhatsApp."""

    @property
    def parent_bsuid(self) -> str | None:
        """The id of the other person that is shared by all portfolios of a business on WhatsApp."""

    @property
    def wa_id(self) -> str | None:
        """The phone number of the other person on WhatsApp, where it is shown."""

    @property
    def display_phone_number(self) -> str | None:
        """The phone number of the business on WhatsApp, as it is shown."""


@final
class Reaction(Event):
    """A reaction put on a message or removed."""

    @property
    def action(self) -> str | None:
        """`react` or `unreact`.

        From `reaction.action`.
        """

    @property
    def reaction(self) -> str | None:
        """The name of the reaction, such as `love`.

        From `reaction.reaction`.
        """

    @property
    def emoji(self) -> str | None:
        """The reaction as a character.

        From `reaction.emoji`; on WhatsApp, from `reaction.emoji`.
        """

    @property
    def folder(self) -> str | None:
        """The inbox folder.

        From `reaction.folder`.
        """

    @property
    def group_id(self) -> str | None:
        """The group.

        On WhatsApp, from `group_id`.
        """

    @property
    def profile_name(self) -> str | None:
        """The name that the person gave themselves on WhatsApp."""

    @property
    def username(self) -> str | None:
        """The user name of the person."""

    @property
    def bsuid(self) -> str | None:
        """The business-scoped id of the other person on WhatsApp."""

    @property
    def parent_bsuid(self) -> str | None:
        """The id of the other person that is shared by all portfolios of a business on WhatsApp."""

    @property
    def wa_id(self) -> str | None:
        """The phone number of the other person on WhatsApp, where it is shown."""

    @property
    def display_phone_number(self) -> str | None:
        """The phone number of the business on WhatsApp, as it is shown."""


@final
class Receipt(Event):
    """What became of messages of the account: sent, delivered, read, failed."""

    @property
    def watermark_ms(self) -> int | None:
        """Everything sent up to this time is covered.

        Milliseconds since 1970 (UTC). From `read.watermark`, else `delivery.watermark`.
        """

    @property
    def message_ids(self) -> bytes | None:
        """The messages covered, an array of strings.

        Bytes of JSON, as received. From `delivery.mids`.
        """

    @property
    def receipt_status(self) -> str | None:
        """The wire's name for what became of it.

        On WhatsApp, from `status`.
        """

    @property
    def error_code(self) -> int | None:
        """The number of the first error.

        On WhatsApp, from `errors.0.code`.
        """

    @property
    def error_title(self) -> str | None:
        """The title of the first error.

        On WhatsApp, from `errors.0.title`.
        """

    @property
    def error_message(self) -> str | None:
        """The text of the first error.

        On WhatsApp, from `errors.0.message`.
        """

    @property
    def error_details(self) -> str | None:
        """What the first error says about the case at hand.

        On WhatsApp, from `errors.0.error_data.details`, else `errors.0.details`.
        """

    @property
    def errors(self) -> bytes | None:
        """All errors, an array of objects.

        Bytes of JSON, as received. On WhatsApp, from `errors`.
        """

    @property
    def conversation_id(self) -> str | None:
        """The conversation that is paid for.

        On WhatsApp, from `conversation.id`.
        """

    @property
    def conversation_origin(self) -> str | None:
        """How the conversation began, such as `service` or `referral_conversion`.

        On WhatsApp, from `conversation.origin.type`.
        """

    @property
    def conversation_expires_ms(self) -> int | None:
        """When the conversation ends.

        Milliseconds since 1970 (UTC). On WhatsApp, from `conversation.expiration_timestamp`.
        """

    @property
    def billable(self) -> bool | None:
        """Whether it costs.

        On WhatsApp, from `pricing.billable`, else `conversation.pricing.billable`.
        """

    @property
    def pricing_model(self) -> str | None:
        """How it is priced: `PMP` by message, `CBP` by conversation.

        On WhatsApp, from `pricing.pricing_model`, else `conversation.pricing.pricing_model`.
        """

    @property
    def pricing_category(self) -> str | None:
        """What it is priced as, such as `utility`.

        On WhatsApp, from `pricing.category`, else `conversation.pricing.category`.
        """

    @property
    def pricing_type(self) -> str | None:
        """Which price holds, such as `regular` or `free_customer_service`.

        On WhatsApp, from `pricing.type`, else `conversation.pricing.type`.
        """

    @property
    def biz_opaque_callback_data(self) -> str | None:
        """Free text that the business sent along.

        On WhatsApp, from `biz_opaque_callback_data`.
        """

    @property
    def recipient_type(self) -> str | None:
        """`group` where the recipient is one.

        On WhatsApp, from `recipient_type`.
        """

    @property
    def group_id(self) -> str | None:
        """The group.

        On WhatsApp, from `group_id`.
        """

    @property
    def participant_id(self) -> str | None:
        """The member of the group.

        On WhatsApp, from `recipient_participant_id`, else `participant_recipient_id`, else
        `recipient_participant_user_id`, else `participant_recipient_user_id`.
        """

    @property
    def payment(self) -> bytes | None:
        """The payment, an object.

        Bytes of JSON, as received. On WhatsApp, from `payment`.
        """

    @property
    def profile_name(self) -> str | None:
        """The name that the person gave themselves on WhatsApp."""

    @property
    def username(self) -> str | None:
        """The user name of the person."""

    @property
    def bsuid(self) -> str | None:
        """The business-scoped id of the other person on WhatsApp."""

    @property
    def parent_bsuid(self) -> str | None:
        """The id of the other person that is shared by all portfolios of a business on WhatsApp."""

    @property
    def wa_id(self) -> str | None:
        """The phone number of the other person on WhatsApp, where it is shown."""

    @property
    def display_phone_number(self) -> str | None:
        """The phone number of the business on WhatsApp, as it is shown."""


@final
class Postback(Event):
    """A button, ice breaker or menu entry was pressed."""

    @property
    def title(self) -> str | None:
        """The text on what was pressed or agreed to.

        From `postback.title`.
        """

    @property
    def payload(self) -> str | None:
        """The payload the developer gave it.

        From `postback.payload`.
        """

    @property
    def referral_ref(self) -> str | None:
        """The `ref` parameter that the business put into the link, the button or the plugin.

        From `postback.referral.ref`, else `referral.ref`.
        """

    @property
    def referral_source(self) -> str | None:
        """Where the person came from, such as `ADS`, `SHORTLINK` or, on WhatsApp, `ad`; an open list.

        From `postback.referral.source`, else `referral.source`.
        """

    @property
    def referral_type(self) -> str | None:
        """The sort of referral, such as `OPEN_THREAD`.

        From `postback.referral.type`, else `referral.type`.
        """

    @property
    def referer_uri(self) -> str | None:
        """The page on which the person followed the link or used the plugin.

        From `postback.referral.referer_uri`, else `referral.referer_uri`.
        """

    @property
    def is_guest_user(self) -> bool | None:
        """Whether the person came without being logged in.

        From `postback.referral.is_guest_user`, else `referral.is_guest_user`.
        """

    @property
    def product_id(self) -> str | None:
        """The product the person came from.

        From `postback.referral.product.id`, else `referral.product.id`, else
        `postback.referral.ads_context_data.product_id`, else `referral.ads_context_data.product_id`.
        """

    @property
    def ad_id(self) -> str | None:
        """The advert.

        From `postback.referral.ad_id`, else `referral.ad_id`.
        """

    @property
    def ad_title(self) -> str | None:
        """The title of the advert.

        From `postback.referral.ads_context_data.ad_title`, else `referral.ads_context_data.ad_title`.
        """

    @property
    def ad_photo_url(self) -> str | None:
        """The picture of the advert.

        From `postback.referral.ads_context_data.photo_url`, else `referral.ads_context_data.photo_url`.
        """

    @property
    def ad_video_url(self) -> str | None:
        """The video of the advert.

        From `postback.referral.ads_context_data.video_url`, else `referral.ads_context_data.video_url`.
        """

    @property
    def ad_post_id(self) -> str | None:
        """The post behind the advert.

        From `postback.referral.ads_context_data.post_id`, else `referral.ads_context_data.post_id`.
        """

    @property
    def ad_flow_id(self) -> str | None:
        """The flow behind the advert.

        From `postback.referral.ads_context_data.flow_id`, else `referral.ads_context_data.flow_id`.
        """


@final
class Referral(Event):
    """Somebody came into an existing conversation through a link or an advert."""

    @property
    def referral_ref(self) -> str | None:
        """The `ref` parameter that the business put into the link, the button or the plugin.

        From `referral.ref`.
        """

    @property
    def referral_source(self) -> str | None:
        """Where the person came from, such as `ADS`, `SHORTLINK` or, on WhatsApp, `ad`; an open list.

        From `referral.source`.
        """

    @property
    def referral_type(self) -> str | None:
        """The sort of referral, such as `OPEN_THREAD`.

        From `referral.type`.
        """

    @property
    def referer_uri(self) -> str | None:
        """The page on which the person followed the link or used the plugin.

        From `referral.referer_uri`.
        """

    @property
    def is_guest_user(self) -> bool | None:
        """Whether the person came without being logged in.

        From `referral.is_guest_user`.
        """

    @property
    def product_id(self) -> str | None:
        """The product the person came from.

        From `referral.product.id`, else `referral.ads_context_data.product_id`.
        """

    @property
    def ad_id(self) -> str | None:
        """The advert.

        From `referral.ad_id`.
        """

    @property
    def ad_title(self) -> str | None:
        """The title of the advert.

        From `referral.ads_context_data.ad_title`.
        """

    @property
    def ad_photo_url(self) -> str | None:
        """The picture of the advert.

        From `referral.ads_context_data.photo_url`.
        """

    @property
    def ad_video_url(self) -> str | None:
        """The video of the advert.

        From `referral.ads_context_data.video_url`.
        """

    @property
    def ad_post_id(self) -> str | None:
        """The post behind the advert.

        From `referral.ads_context_data.post_id`.
        """

    @property
    def ad_flow_id(self) -> str | None:
        """The flow behind the advert.

        From `referral.ads_context_data.flow_id`.
        """

    @property
    def story_id(self) -> str | None:
        """The story.

        From `referral.story.id`.
        """

    @property
    def story_url(self) -> str | None:
        """Where the story can be fetched, as long as it exists.

        From `referral.story.url`.
        """


@final
class Optin(Event):
    """Somebody agreed to be written to, or changed that agreement."""

    @property
    def optin_type(self) -> str | None:
        """`notification_messages`, `one_time_notif_req`, or absent for the checkbox plugin.

        From `optin.type`.
        """

    @property
    def title(self) -> str | None:
        """The text on what was pressed or agreed to.

        From `optin.title`.
        """

    @property
    def payload(self) -> str | None:
        """The payload the developer gave it.

        From `optin.payload`.
        """

    @property
    def token(self) -> str | None:
        """The token that later messages are sent with.

        From `optin.notification_messages_token`, else `optin.one_time_notif_token`.
        """

    @property
    def token_expiry_ms(self) -> int | None:
        """When the token ends.

        Milliseconds since 1970 (UTC). From `optin.token_expiry_timestamp`.
        """

    @property
    def token_status(self) -> str | None:
        """Whether the token was renewed.

        From `optin.user_token_status`.
        """

    @property
    def frequency(self) -> str | None:
        """How often messages may be sent.

        From `optin.notification_messages_frequency`.
        """

    @property
    def timezone(self) -> str | None:
        """The time zone of the person.

        From `optin.notification_messages_timezone`.
        """

    @property
    def status(self) -> str | None:
        """`STOP NOTIFICATIONS` or `RESUME NOTIFICATIONS`.

        From `optin.notification_messages_status`.
        """

    @property
    def referral_ref(self) -> str | None:
        """The `ref` parameter that the business put into the link, the button or the plugin.

        From `optin.ref`.
        """

    @property
    def user_ref(self) -> str | None:
        """The reference of a person who used the checkbox plugin and has no id yet.

        From `optin.user_ref`, else `sender.user_ref`.
        """


@final
class Handover(Event):
    """Control of a conversation moved between apps."""

    @property
    def previous_owner_app_id(self) -> str | None:
        """The app that had control.

        From `pass_thread_control.previous_owner_app_id`, else `take_thread_control.previous_owner_app_id`.
        """

    @property
    def new_owner_app_id(self) -> str | None:
        """The app that has control now.

        From `pass_thread_control.new_owner_app_id`, else `take_thread_control.new_owner_app_id`.
        """

    @property
    def requested_owner_app_id(self) -> str | None:
        """The app that asks for control.

        From `request_thread_control.requested_owner_app_id`.
        """

    @property
    def metadata(self) -> str | None:
        """Free text that an app passed along.

        From `pass_thread_control.metadata`, else `take_thread_control.metadata`, else
        `request_thread_control.metadata`; on WhatsApp, from `control_passed.metadata`, else
        `control_taken.metadata`.
        """

    @property
    def app_roles(self) -> bytes | None:
        """The roles per app, an object of arrays.

        Bytes of JSON, as received. From `app_roles`.
        """

    @property
    def handover_type(self) -> str | None:
        """`control_passed` or `control_taken`.

        On WhatsApp, from `type`.
        """

    @property
    def display_phone_number(self) -> str | None:
        """The phone number of the business on WhatsApp, as it is shown."""


@final
class Comment(Event):
    """A comment on content of the account."""

    @property
    def comment_id(self) -> str | None:
        """The comment.

        From `id`, else `comment_id`.
        """

    @property
    def parent_id(self) -> str | None:
        """What the comment answers.

        From `parent_id`.
        """

    @property
    def username(self) -> str | None:
        """The user name of the person.

        From `from.username`.
        """

    @property
    def author_name(self) -> str | None:
        """The display name of the author.

        From `from.name`, else `sender_name`.
        """

    @property
    def self_ig_scoped_id(self) -> str | None:
        """The author's own scoped id, where the author is the account.

        From `from.self_ig_scoped_id`.
        """

    @property
    def media_id(self) -> str | None:
        """The media.

        From `media.id`.
        """

    @property
    def media_product_type(self) -> str | None:
        """Where the media is shown: `FEED`, `REELS`, `AD`, `STORY`.

        From `media.media_product_type`.
        """

    @property
    def original_media_id(self) -> str | None:
        """The organic media behind an advert.

        From `media.original_media_id`.
        """

    @property
    def ad_id(self) -> str | None:
        """The advert.

        From `media.ad_id`.
        """

    @property
    def ad_title(self) -> str | None:
        """The title of the advert.

        From `media.ad_title`.
        """

    @property
    def post_id(self) -> str | None:
        """The post.

        From `post_id`.
        """

    @property
    def item(self) -> str | None:
        """The sort of item that changed.

        From `item`.
        """

    @property
    def verb(self) -> str | None:
        """What was done with the item, such as `add`, `edited` or `remove`.

        From `verb`.
        """

    @property
    def created_ms(self) -> int | None:
        """When what the event is about was made.

        Milliseconds since 1970 (UTC). From `created_time`.
        """


@final
class Mention(Event):
    """The account was mentioned in somebody's content."""

    @property
    def text(self) -> str | None:
        """What the person wrote.

        From `text`, else `message`.
        """

    @property
    def media_id(self) -> str | None:
        """The media.

        From `media_id`.
        """

    @property
    def comment_id(self) -> str | None:
        """The comment.

        From `comment_id`.
        """

    @property
    def post_id(self) -> str | None:
        """The post.

        From `post_id`.
        """

    @property
    def username(self) -> str | None:
        """The user name of the person.

        From `from.username`.
        """

    @property
    def author_name(self) -> str | None:
        """The display name of the author.

        From `from.name`, else `sender_name`.
        """

    @property
    def item(self) -> str | None:
        """The sort of item that changed.

        From `item`.
        """

    @property
    def verb(self) -> str | None:
        """What was done with the item, such as `add`, `edited` or `remove`.

        From `verb`.
        """

    @property
    def created_ms(self) -> int | None:
        """When what the event is about was made.

        Milliseconds since 1970 (UTC). From `created_time`.
        """

    @property
    def parent_id(self) -> str | None:
        """What the comment answers.

        From `parent_id`.
        """


@final
class Call(Event):
    """A voice call, or the permission for one."""

    @property
    def call_event(self) -> str | None:
        """What happened to the call: `connect` or `terminate`.

        From `event`; on WhatsApp, from `event`.
        """

    @property
    def call_direction(self) -> str | None:
        """Which side called: `business_initiated` or `user_initiated`, on WhatsApp in capitals.

        From `call_direction`; on WhatsApp, from `direction`.
        """

    @property
    def caller_id(self) -> str | None:
        """Who called.

        From `from`; on WhatsApp, from `from`.
        """

    @property
    def callee_id(self) -> str | None:
        """Who was called.

        From `to`; on WhatsApp, from `to`.
        """

    @property
    def session(self) -> bytes | None:
        """The session description.

        Bytes of JSON, as received. From `session`; on WhatsApp, from `session`.
        """

    @property
    def permission_response(self) -> str | None:
        """Whether calls were allowed.

        From `call_permission_reply.response`; on WhatsApp, from `interactive.call_permission_reply.response`.
        """

    @property
    def permission_expires_ms(self) -> int | None:
        """When the permission ends.

        Milliseconds since 1970 (UTC). From `call_permission_reply.expiration_timestamp`; on WhatsApp, from
        `interactive.call_permission_reply.expiration_timestamp`.
        """

    @property
    def call_status(self) -> str | None:
        """What became of the call, such as `RINGING`, `ACCEPTED`, `REJECTED`, `COMPLETED` or `FAILED`.

        From `status`; on WhatsApp, from `status`.
        """

    @property
    def call_start_ms(self) -> int | None:
        """When the call was taken.

        Milliseconds since 1970 (UTC). From `start_time`; on WhatsApp, from `start_time`.
        """

    @property
    def call_end_ms(self) -> int | None:
        """When the call ended.

        Milliseconds since 1970 (UTC). From `end_time`; on WhatsApp, from `end_time`.
        """

    @property
    def call_duration(self) -> int | None:
        """How long the call was, in seconds.

        From `duration`; on WhatsApp, from `duration`.
        """

    @property
    def connection(self) -> bytes | None:
        """The session description in its older form.

        Bytes of JSON, as received. On WhatsApp, from `connection`.
        """

    @property
    def permission_is_permanent(self) -> bool | None:
        """Whether calls were allowed without an end.

        From `call_permission_reply.is_permanent`; on WhatsApp, from
        `interactive.call_permission_reply.is_permanent`.
        """

    @property
    def permission_source(self) -> str | None:
        """Who allowed calls: `user_action` or `automatic`.

        From `call_permission_reply.response_source`; on WhatsApp, from
        `interactive.call_permission_reply.response_source`.
        """

    @property
    def reply_to_message_id(self) -> str | None:
        """The message that is answered.

        On WhatsApp, from `context.id`.
        """

    @property
    def biz_opaque_callback_data(self) -> str | None:
        """Free text that the business sent along.

        On WhatsApp, from `biz_opaque_callback_data`.
        """

    @property
    def error_code(self) -> int | None:
        """The number of the first error.

        On WhatsApp, from `errors.0.code`.
        """

    @property
    def error_title(self) -> str | None:
        """The title of the first error.

        On WhatsApp, from `errors.0.title`.
        """

    @property
    def error_message(self) -> str | None:
        """The text of the first error.

        On WhatsApp, from `errors.0.message`.
        """

    @property
    def error_details(self) -> str | None:
        """What the first error says about the case at hand.

        On WhatsApp, from `errors.0.error_data.details`, else `errors.0.details`.
        """

    @property
    def errors(self) -> bytes | None:
        """All errors, an array of objects.

        Bytes of JSON, as received. On WhatsApp, from `errors`.
        """

    @property
    def profile_name(self) -> str | None:
        """The name that the person gave themselves on WhatsApp."""

    @property
    def username(self) -> str | None:
        """The user name of the person."""

    @property
    def bsuid(self) -> str | None:
        """The business-scoped id of the other person on WhatsApp."""

    @property
    def parent_bsuid(self) -> str | None:
        """The id of the other person that is shared by all portfolios of a business on WhatsApp."""

    @property
    def wa_id(self) -> str | None:
        """The phone number of the other person on WhatsApp, where it is shown."""

    @property
    def display_phone_number(self) -> str | None:
        """The phone number of the business on WhatsApp, as it is shown."""


@final
class Order(Event):
    """A shopping cart."""

    @property
    def note(self) -> str | None:
        """What the person wrote beside the cart.

        From `order.note`; on WhatsApp, from `order.text`.
        """

    @property
    def products(self) -> bytes | None:
        """The products, an array of objects.

        Bytes of JSON, as received. From `order.products`; on WhatsApp, from `order.product_items`.
        """

    @property
    def catalog_id(self) -> str | None:
        """The product catalogue.

        On WhatsApp, from `order.catalog_id`.
        """

    @property
    def reply_to_message_id(self) -> str | None:
        """The message that is answered.

        On WhatsApp, from `context.id`.
        """

    @property
    def profile_name(self) -> str | None:
        """The name that the person gave themselves on WhatsApp."""

    @property
    def username(self) -> str | None:
        """The user name of the person."""

    @property
    def bsuid(self) -> str | None:
        """The business-scoped id of the other person on WhatsApp."""

    @property
    def parent_bsuid(self) -> str | None:
        """The id of the other person that is shared by all portfolios of a business on WhatsApp."""

    @property
    def wa_id(self) -> str | None:
        """The phone number of the other person on WhatsApp, where it is shown."""

    @property
    def display_phone_number(self) -> str | None:
        """The phone number of the business on WhatsApp, as it is shown."""


@final
class Insights(Event):
    """Figures about content of the account."""

    @property
    def media_id(self) -> str | None:
        """The media.

        From `media_id`.
        """

    @property
    def impressions(self) -> int | None:
        """How often the story was shown. Minus one when too few people saw the story.

        From `impressions`.
        """

    @property
    def reach(self) -> int | None:
        """How many people saw it. Minus one when too few people saw the story.

        From `reach`.
        """

    @property
    def taps_forward(self) -> int | None:
        """Taps to the next story. Minus one when too few people saw the story.

        From `taps_forward`.
        """

    @property
    def taps_back(self) -> int | None:
        """Taps to the story before. Minus one when too few people saw the story.

        From `taps_back`.
        """

    @property
    def exits(self) -> int | None:
        """How often people left the story. Minus one when too few people saw the story.

        From `exits`.
        """

    @property
    def replies(self) -> int | None:
        """How many people answered. Minus one when too few people saw the story.

        From `replies`.
        """


@final
class Change(Event):
    """Any other event: a name and a value."""

    @property
    def name(self) -> str | None:
        """What changed: the name of the field or of the key."""

    @property
    def value(self) -> bytes | None:
        """What the change says.

        Bytes of JSON, as received.
        """

    @property
    def policy_action(self) -> str | None:
        """`warning`, `block` or `unblock`.

        From `policy_enforcement.action`, else `policy-enforcement.action`.
        """

    @property
    def policy_reason(self) -> str | None:
        """Why the policy was enforced.

        From `policy_enforcement.reason`, else `policy-enforcement.reason`.
        """

    @property
    def feedback(self) -> str | None:
        """What the person thought of an automatic answer.

        From `response_feedback.feedback`.
        """

    @property
    def linking_status(self) -> str | None:
        """`linked` or `unlinked`.

        From `account_linking.status`.
        """

    @property
    def authorization_code(self) -> str | None:
        """The code that the business gave when the accounts were linked.

        From `account_linking.authorization_code`.
        """

    @property
    def form_id(self) -> str | None:
        """The lead form that was sent.

        From `form.id`, else `form_id`.
        """

    @property
    def text(self) -> str | None:
        """What the person wrote.

        From `message`, else `review_text`.
        """

    @property
    def item(self) -> str | None:
        """The sort of item that changed.

        From `item`.
        """

    @property
    def verb(self) -> str | None:
        """What was done with the item, such as `add`, `edited` or `remove`.

        From `verb`.
        """

    @property
    def post_id(self) -> str | None:
        """The post.

        From `post_id`.
        """

    @property
    def comment_id(self) -> str | None:
        """The comment.

        From `comment_id`.
        """

    @property
    def parent_id(self) -> str | None:
        """What the comment answers.

        From `parent_id`.
        """

    @property
    def author_name(self) -> str | None:
        """The display name of the author.

        From `from.name`, else `sender_name`, else `reviewer_name`.
        """

    @property
    def created_ms(self) -> int | None:
        """When what the event is about was made.

        Milliseconds since 1970 (UTC). From `created_time`.
        """

    @property
    def reaction_type(self) -> str | None:
        """The name of the reaction to a post, such as `like`.

        From `reaction_type`.
        """

    @property
    def link(self) -> str | None:
        """The link that was posted.

        From `link`.
        """

    @property
    def rating(self) -> int | None:
        """The stars that the person gave.

        From `rating`.
        """

    @property
    def recommendation_type(self) -> str | None:
        """Whether the person recommends the page: `positive` or `negative`.

        From `recommendation_type`.
        """

    @property
    def leadgen_id(self) -> str | None:
        """The lead.

        From `leadgen_id`.
        """

    @property
    def page_id(self) -> str | None:
        """The page.

        From `page_id`.
        """

    @property
    def ad_id(self) -> str | None:
        """The advert.

        From `ad_id`.
        """

    @property
    def ad_group_id(self) -> str | None:
        """The group of adverts.

        From `adgroup_id`.
        """

    @property
    def thread_id(self) -> str | None:
        """The conversation.

        From `thread_id`.
        """

    @property
    def label_action(self) -> str | None:
        """What was done with the label: `add` or `remove`.

        From `action`.
        """

    @property
    def label_id(self) -> str | None:
        """The label.

        From `label.id`.
        """

    @property
    def label_name(self) -> str | None:
        """The name of the label.

        From `label.page_label_name`.
        """

    @property
    def label_user_id(self) -> str | None:
        """The person who has or had the label.

        From `user.id`.
        """

    @property
    def app_id(self) -> str | None:
        """The app that sent it.

        From `app_id`.
        """

    @property
    def token(self) -> str | None:
        """The token that later messages are sent with.

        From `messenger_subscription_token`.
        """

    @property
    def tracking_id(self) -> str | None:
        """What the business counts a marketing message by.

        From `marketing_message_tracking_id`.
        """

    @property
    def error_code(self) -> int | None:
        """The number of the first error.

        On WhatsApp, from `code`, else `errors.0.code`.
        """

    @property
    def error_title(self) -> str | None:
        """The title of the first error.

        On WhatsApp, from `title`, else `errors.0.title`.
        """

    @property
    def error_message(self) -> str | None:
        """The text of the first error.

        From `error_message`; on WhatsApp, from `message`, else `errors.0.message`.
        """

    @property
    def error_details(self) -> str | None:
        """What the first error says about the case at hand.

        On WhatsApp, from `error_data.details`, else `details`, else `errors.0.error_data.details`, else
        `errors.0.details`.
        """

    @property
    def errors(self) -> bytes | None:
        """All errors, an array of objects.

        Bytes of JSON, as received. On WhatsApp, from `errors`.
        """

    @property
    def event_name(self) -> str | None:
        """The wire's name for what happened, such as `APPROVED` or `LeadSubmitted`.

        From `event`; on WhatsApp, from `event`, else `event_name`.
        """

    @property
    def reason(self) -> str | None:
        """Why it happened.

        From `reason`; on WhatsApp, from `reason`, else `rejection_reason`.
        """

    @property
    def decision(self) -> str | None:
        """What was decided.

        On WhatsApp, from `decision`.
        """

    @property
    def old_status(self) -> str | None:
        """The status before.

        On WhatsApp, from `old_status`.
        """

    @property
    def new_status(self) -> str | None:
        """The status now.

        On WhatsApp, from `new_status`, else `status`, else `solution_status`.
        """

    @property
    def template_id(self) -> str | None:
        """The message template.

        From `message_template_id`; on WhatsApp, from `message_template_id`.
        """

    @property
    def template_name(self) -> str | None:
        """The name of the template.

        From `message_template_name`; on WhatsApp, from `message_template_name`.
        """

    @property
    def template_language(self) -> str | None:
        """The language of the template.

        From `message_template_language`; on WhatsApp, from `message_template_language`.
        """

    @property
    def template_category(self) -> str | None:
        """The category of the template.

        From `message_template_category`, else `new_category`; on WhatsApp, from `message_template_category`, else
        `new_category`.
        """

    @property
    def previous_category(self) -> str | None:
        """The category that the template had.

        From `previous_category`; on WhatsApp, from `previous_category`.
        """

    @property
    def correct_category(self) -> str | None:
        """The category that the template will get.

        From `correct_category`; on WhatsApp, from `correct_category`.
        """

    @property
    def quality_score(self) -> str | None:
        """How good the template is now.

        From `new_quality_score`; on WhatsApp, from `new_quality_score`.
        """

    @property
    def previous_quality_score(self) -> str | None:
        """How good the template was.

        From `previous_quality_score`; on WhatsApp, from `previous_quality_score`.
        """

    @property
    def flow_id(self) -> str | None:
        """The flow.

        On WhatsApp, from `flow_id`.
        """

    @property
    def current_limit(self) -> str | None:
        """How many people the number may write to now.

        On WhatsApp, from `current_limit`.
        """

    @property
    def old_limit(self) -> str | None:
        """How many people the number might write to.

        On WhatsApp, from `old_limit`.
        """

    @property
    def entity_type(self) -> str | None:
        """What sort of thing an alert is about.

        On WhatsApp, from `entity_type`.
        """

    @property
    def entity_id(self) -> str | None:
        """What an alert is about.

        On WhatsApp, from `entity_id`.
        """

    @property
    def alert_type(self) -> str | None:
        """The sort of alert.

        On WhatsApp, from `alert_info.alert_type`.
        """

    @property
    def alert_severity(self) -> str | None:
        """How bad it is.

        On WhatsApp, from `alert_info.alert_severity`.
        """

    @property
    def violation_type(self) -> str | None:
        """The rule that the account broke.

        On WhatsApp, from `violation_info.violation_type`.
        """

    @property
    def ban_state(self) -> str | None:
        """Whether the account is disabled.

        On WhatsApp, from `ban_info.waba_ban_state`.
        """

    @property
    def group_id(self) -> str | None:
        """The group.

        On WhatsApp, from `group_id`.
        """

    @property
    def change_type(self) -> str | None:
        """What sort of change it is, such as `group_create` or `contact`.

        On WhatsApp, from `type`.
        """

    @property
    def request_id(self) -> str | None:
        """The request that this answers.

        On WhatsApp, from `request_id`.
        """

    @property
    def group_subject(self) -> str | None:
        """The name of the group.

        On WhatsApp, from `subject`, else `group_subject.text`.
        """

    @property
    def invite_link(self) -> str | None:
        """The link that people join the group by.

        On WhatsApp, from `invite_link`.
        """

    @property
    def contact_action(self) -> str | None:
        """What was done with the contact: `add` or `remove`.

        On WhatsApp, from `action`.
        """

    @property
    def contact_name(self) -> str | None:
        """The name of the contact.

        On WhatsApp, from `contact.full_name`, else `contact.first_name`.
        """

    @property
    def contact_phone_number(self) -> str | None:
        """The phone number of the contact.

        On WhatsApp, from `contact.phone_number`.
        """

    @property
    def preference(self) -> str | None:
        """What the person chose: `stop` or `resume`.

        On WhatsApp, from `value`.
        """

    @property
    def preference_category(self) -> str | None:
        """What the choice is about.

        On WhatsApp, from `category`.
        """

    @property
    def detail(self) -> str | None:
        """What happened, in words.

        On WhatsApp, from `detail`.
        """

    @property
    def previous_bsuid(self) -> str | None:
        """The business-scoped id that the person had.

        On WhatsApp, from `user_id.previous`.
        """

    @property
    def ctwa_clid(self) -> str | None:
        """The click id of an advert that leads to WhatsApp.

        On WhatsApp, from `ctwa_clid`.
        """

    @property
    def custom_data(self) -> bytes | None:
        """What belongs to a conversion, an object.

        Bytes of JSON, as received. On WhatsApp, from `custom_data`.
        """

    @property
    def click_id(self) -> str | None:
        """The click that is tracked.

        On WhatsApp, from `tracking_data.click_id`.
        """

    @property
    def tracking_token(self) -> str | None:
        """The token that the click is tracked by.

        On WhatsApp, from `tracking_data.tracking_token`.
        """

    @property
    def history_phase(self) -> int | None:
        """Which part of the past it is, from 0 to 2.

        On WhatsApp, from `metadata.phase`.
        """

    @property
    def history_chunk_order(self) -> int | None:
        """The place of the piece among the pieces.

        On WhatsApp, from `metadata.chunk_order`.
        """

    @property
    def history_progress(self) -> int | None:
        """How much of the past has come, in percent.

        On WhatsApp, from `metadata.progress`.
        """

    @property
    def history_threads(self) -> bytes | None:
        """The conversations of the past, an array of objects.

        Bytes of JSON, as received. On WhatsApp, from `threads`.
        """

    @property
    def profile_name(self) -> str | None:
        """The name that the person gave themselves on WhatsApp."""

    @property
    def username(self) -> str | None:
        """The user name of the person."""

    @property
    def bsuid(self) -> str | None:
        """The business-scoped id of the other person on WhatsApp."""

    @property
    def parent_bsuid(self) -> str | None:
        """The id of the other person that is shared by all portfolios of a business on WhatsApp."""

    @property
    def wa_id(self) -> str | None:
        """The phone number of the other person on WhatsApp, where it is shown."""

    @property
    def display_phone_number(self) -> str | None:
        """The phone number of the business on WhatsApp, as it is shown."""


@final
class Unknown(Event):
    """What the catalogue does not hold; the JSON is kept."""


# </shapes>

def parse_unverified(
    body: _Body, *, max_body: SupportsIndex | None = None, max_events: SupportsIndex | None = None
) -> Delivery:
    """Reads a body that nobody has verified: saved deliveries, tests, tools. Never use it on a request.

    Raises PayloadError if the body is not JSON or beyond a limit.
    """

def sign(secret: _Secret, body: _Body) -> str:
    """The value of X-Hub-Signature-256 for `body`, as Meta computes it with this app secret: `sha256=` and 64 digits.

    For tests and tools. Raises ValueError if the secret is empty or blank, TypeError if `body` is str.
    """

def kinds() -> tuple[Kind, ...]:
    """The names of all kinds, in the order of the table."""

def fields() -> tuple[str, ...]:
    """The names of all attributes and fields, in the order of the table; a class's are written `Message.text`."""

def flags() -> tuple[Flag, ...]:
    """The names of all flags, in the order of their bits."""

def errors() -> tuple[ErrorCode, ...]:
    """The codes of all errors, in the order of the table."""

def _error_table() -> dict[str, tuple[int, str, str]]: ...
def _restore(content: bytes) -> AnyEvent: ...
def _restore_attachment(event: Event, at: int) -> Attachment: ...

# What `hubsig.graph` is made of. It says there what these are.
_ApiParts: TypeAlias = tuple[str, str, str, str | None, int | None]
_RequestParts: TypeAlias = tuple[str, str, list[tuple[str, str]], bytes]
_HeaderPairs: TypeAlias = list[tuple[str, str | bytes]]
_PercentParts: TypeAlias = tuple[int, int, int]

def _graph_send(
    parts: _ApiParts,
    sender: str,
    to: tuple[str, str],
    content: dict[str, Any],
    human_agent: bool,
    messaging_type: str | None,
    reply_to: str | None,
) -> _RequestParts: ...
def _graph_act(
    parts: _ApiParts, sender: str, user: str, action: str, message_id: str, reaction: str
) -> _RequestParts: ...
def _graph_call(
    parts: _ApiParts, method: str, path: list[str], query: list[tuple[str, str]], json: str | None
) -> _RequestParts: ...
def _graph_comment(parts: _ApiParts, what: str, id: str, text: str) -> _RequestParts: ...
def _graph_reply(
    parts: _ApiParts, event: Event, text: str, now_ms: int, skew_ms: int
) -> _RequestParts: ...
def _graph_reply_refusals() -> list[str]: ...
def _graph_split_text(text: str, max_bytes: int) -> list[str]: ...
def _graph_text_bytes() -> int: ...
def _graph_whatsapp_send(
    parts: _ApiParts,
    phone_number_id: str,
    to: tuple[bool, str],
    content: dict[str, Any],
    reply_to: str | None,
) -> _RequestParts: ...
def _graph_whatsapp_read(
    parts: _ApiParts, phone_number_id: str, message_id: str, typing: bool
) -> _RequestParts: ...
def _graph_authorize_url(
    version: str | None, app_id: str, redirect_uri: str, scopes: list[str], state: str
) -> str: ...
def _graph_callback(query: str, expected_state: str) -> str: ...
def _graph_exchange(
    what: str, version: str, app: tuple[str, str], redirect_uri: str, secret: str
) -> _RequestParts: ...
def _graph_page_tokens(parts: _ApiParts, after: str | None) -> _RequestParts: ...
def _graph_debug_token(parts: _ApiParts, input_token: str) -> _RequestParts: ...
def _graph_token(status: int, body: bytes) -> tuple[str, str | None, list[str], int | None]: ...
def _graph_token_info(status: int, body: bytes) -> dict[str, Any]: ...
def _graph_pages(
    status: int, body: bytes
) -> tuple[list[tuple[str, str | None, str | None, str | None, list[str]]], str | None]: ...
def _graph_refresh_due(issued_ms: int, expires_ms: int, now_ms: int) -> Due: ...
def _graph_proof(token: str, app_secret: str, time_s: int | None) -> str: ...
def _graph_state_check(expected: str, got: str) -> bool: ...
def _graph_interpret(
    status: int, headers: _HeaderPairs, body: bytes
) -> tuple[str | None, str | None, str | None, str | None, bool | None, str | None]: ...
def _graph_unanswered() -> Any: ...
def _graph_usage(
    headers: _HeaderPairs,
) -> tuple[
    int | None,
    int | None,
    _PercentParts | None,
    _PercentParts | None,
    list[tuple[str, str, _PercentParts, int]],
]: ...
def _graph_classify(code: int, subcode: int, transient: bool) -> tuple[Action, bool]: ...
def _graph_opens_window(channel: str, kind: str) -> bool: ...
def _graph_allowed(
    channel: str,
    last_open_ms: int | None,
    comment: tuple[int | None, bool, bool | None],
    now_ms: int,
    skew_ms: int,
) -> tuple[int | None, int | None, int | None, bool]: ...
