package studio

// Msg is something that happened.
type Msg interface{ msg() }

// Typed: a text box holds Text.
type Typed struct{ Name, Text string }

// Chosen: one of several was picked.
type Chosen struct{ Name, Value string }

// Ticked: a box was ticked or cleared.
type Ticked struct {
	Name, Value string
	On          bool
}

// Left: a text box was left, or Enter was pressed in it.
type Left struct{ Name string }

// Submitted: the form's button was pressed.
type Submitted struct{}

// Stilled: nothing has changed for half a second since Edition.
type Stilled struct{ Edition int }

// CopyAsked: the editor wants a snippet.
type CopyAsked struct{ ID string }

// Copied: a snippet is on the clipboard, or was refused.
type Copied struct {
	ID string
	OK bool
}

func (Typed) msg()     {}
func (Chosen) msg()    {}
func (Ticked) msg()    {}
func (Left) msg()      {}
func (Submitted) msg() {}
func (Stilled) msg()   {}
func (CopyAsked) msg() {}
func (Copied) msg()    {}

// Effect is something the browser is asked to do, as data.
type Effect interface{ effect() }

// WaitStill asks for [Stilled] with this edition after half a second.
type WaitStill struct{ Edition int }

// ShowFrames takes the previews to the addresses that the screen has now, and
// the page's own to this query, both without a step in the history.
type ShowFrames struct{ Query string }

// CopyText puts text on the clipboard and answers with [Copied].
type CopyText struct{ ID, Text string }

// GoToSnippets brings the snippets into view.
type GoToSnippets struct{}

func (WaitStill) effect()    {}
func (ShowFrames) effect()   {}
func (CopyText) effect()     {}
func (GoToSnippets) effect() {}

// Update takes one message. It never panics and never loses what was typed.
func Update(m Model, msg Msg) (Model, []Effect) {
	switch msg := msg.(type) {
	case Typed:
		m.Form = m.Form.with(msg.Name, msg.Text)
		m.Typing = msg.Name
		return m.changed()
	case Chosen:
		m.Form = m.Form.with(msg.Name, msg.Value)
		return m.changed()
	case Ticked:
		m.Form = m.Form.ticked(msg.Name, msg.Value, msg.On)
		return m.changed()
	case Left:
		if m.Typing == msg.Name {
			m.Typing = ""
		}
		return m, nil
	case Submitted:
		m, effects := m.settled()
		return m, append(effects, GoToSnippets{})
	case Stilled:
		if msg.Edition != m.Edition {
			return m, nil
		}
		return m.settled()
	case CopyAsked:
		for _, s := range m.snippets() {
			if s.ID == msg.ID {
				m.Copy = Copy{}
				return m, []Effect{CopyText{s.ID, s.Text}}
			}
		}
		return m, nil
	case Copied:
		m.Copy = Copy(msg)
		return m, nil
	}
	return m, nil
}

// changed reads the form anew and has the previews follow in a moment.
func (m Model) changed() (Model, []Effect) {
	m.checked = check(m.Locale, m.Presets, m.Form)
	m.Edition++
	m.Copy = Copy{}
	return m, []Effect{WaitStill{m.Edition}}
}

// settled shows what the form says by now.
func (m Model) settled() (Model, []Effect) {
	m.Typing = ""
	m.Shown = m.Options().Query()
	return m, []Effect{ShowFrames{m.Address()}}
}
