package main

import "github.com/hubsig/hubsig/go"

// seen is what was read from the events of a delivery. Every subject has to arrive at the same.
type seen struct {
	events uint32
	kinds  uint32
	ids    uint32
	texts  uint32
	times  int64
}

func (s *seen) kind(kind hubsig.Kind) {
	s.events++
	s.kinds = s.kinds*31 + uint32(kind)
}

// add takes in one event by its kind and four more attributes; text is what was written, decoded.
func (s *seen) add(kind hubsig.Kind, userID, messageID, text string, time int64) {
	s.kind(kind)
	s.ids += uint32(len(userID) + len(messageID))
	s.texts += uint32(len(text))
	s.times += time
}

func (s seen) kindsOnly() seen {
	return seen{events: s.events, kinds: s.kinds}
}

// five reads five attributes of each event, ids and text as strings.
func five(d *hubsig.Delivery) (s seen) {
	for event := range d.Events() {
		time, _ := event.TimestampMS()
		s.add(event.Kind(), event.UserID(), event.MessageID(), event.Text(), time)
	}
	return s
}

// kinds reads nothing but the kinds.
func kinds(d *hubsig.Delivery) (s seen) {
	for event := range d.Events() {
		s.kind(event.Kind())
	}
	return s
}
