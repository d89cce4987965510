package browsers

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"time"
)

// What a webkitWindow does, it has its driver do, by the commands of W3C WebDriver.

// size makes the page as large as asked: the window has a bar, too, and takes its size a moment later than it says.
func (w *webkitWindow) size(v visit) error {
	width, height := v.width, v.height
	var now [2]int
	for deadline := time.Now().Add(patience); time.Now().Before(deadline); time.Sleep(100 * time.Millisecond) {
		if err := w.call("POST", "/window/rect", map[string]int{"x": 0, "y": 0, "width": width, "height": height}, nil); err != nil {
			return err
		}
		text, err := w.eval("", `() => [innerWidth, innerHeight]`)
		if err != nil {
			return err
		}
		before := now
		if err := json.Unmarshal([]byte(text), &now); err != nil {
			return err
		}
		if now == [2]int{v.width, v.height} {
			return nil
		}
		if now == before {
			width, height = width+v.width-now[0], height+v.height-now[1]
		}
	}
	return fmt.Errorf("a page of %d × %d px can't be had, only %d × %d", v.width, v.height, now[0], now[1])
}

func (w *webkitWindow) goTo(address string) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	err := w.enter("")
	if err == nil {
		err = w.note()
	}
	if err == nil {
		err = w.call("POST", "/url", map[string]string{"url": address}, nil)
	}
	if err == nil {
		err = w.note()
	}
	return err
}

// frameSelector finds the frame whose address has a part.
func frameSelector(part string) string { return `iframe[src*="` + part + `"]` }

// enter has commands go to a frame from now on.
func (w *webkitWindow) enter(frame string) error {
	if w.in == frame {
		return nil
	}
	if err := w.call("POST", "/frame", map[string]any{"id": nil}, nil); err != nil {
		return err
	}
	w.in = ""
	if frame == "" {
		return nil
	}
	var element map[string]string
	if err := w.call("POST", "/element", map[string]string{"using": "css selector", "value": frameSelector(frame)}, &element); err != nil {
		return err
	}
	if err := w.call("POST", "/frame", map[string]any{"id": element}, nil); err != nil {
		return err
	}
	w.in = frame
	return w.note()
}

func (w *webkitWindow) eval(frame, function string, arguments ...any) (string, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if err := w.enter(frame); err != nil {
		return "", err
	}
	return w.run(function, arguments...)
}

// run calls a function where commands go to.
func (w *webkitWindow) run(function string, arguments ...any) (string, error) {
	text, err := called(function, arguments)
	if err != nil {
		return "", err
	}
	script := "const done = arguments[arguments.length - 1]; (async () => " + text + ")().then(json => done({json}), error => done({error: String(error)}))"
	var answer struct{ JSON, Error string }
	if err := w.call("POST", "/execute/async", map[string]any{"script": script, "args": []any{}}, &answer); err != nil {
		return "", err
	}
	if answer.Error != "" {
		return "", errors.New(answer.Error)
	}
	return answer.JSON, nil
}

// act counts from the page's corner: the driver does so in frames, too.
func (w *webkitWindow) act(frame string, hands []hand) error {
	if frame != "" {
		text, err := w.eval("", `s => { const r = document.querySelector(s).getBoundingClientRect(); return [r.left, r.top] }`, frameSelector(frame))
		if err != nil {
			return err
		}
		var corner [2]float64
		if err := json.Unmarshal([]byte(text), &corner); err != nil {
			return err
		}
		hands = slices.Clone(hands)
		for i := range hands {
			hands[i] = hands[i].shifted(corner[0], corner[1])
		}
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	if err := w.enter(""); err != nil {
		return err
	}
	return w.call("POST", "/actions", map[string]any{"actions": hands}, nil)
}

func (w *webkitWindow) offline() error { return errUnknown }

func (w *webkitWindow) print() ([]byte, error) {
	var pdf []byte // base64 in JSON
	return pdf, w.call("POST", "/print", map[string]any{"page": map[string]float64{"width": 21, "height": 29.7}}, &pdf)
}

// watch has a page, or a frame, keep what it complains of from now on; what it has kept is given.
const watch = `() => {
	if (!window.journeyComplaints) {
		window.journeyComplaints = [];
		addEventListener('securitypolicyviolation', e => journeyComplaints.push('policy: ' + e.violatedDirective + ' refuses ' + e.blockedURI), true);
		addEventListener('error', e => journeyComplaints.push('error: ' + (e.message ?? e.target?.outerHTML)), true);
		addEventListener('unhandledrejection', e => journeyComplaints.push('rejection: ' + e.reason), true);
	}
	return journeyComplaints.splice(0);
}`

// note asks the page that commands go to for its complaints.
func (w *webkitWindow) note() error {
	text, err := w.run(watch)
	if err != nil {
		return err
	}
	var more []string
	err = json.Unmarshal([]byte(text), &more)
	w.noted = append(w.noted, more...)
	return err
}

func (w *webkitWindow) complaints() ([]string, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	err := w.note()
	if err == nil && w.in != "" {
		if err = w.enter(""); err == nil {
			err = w.note()
		}
	}
	noted := w.noted
	w.noted = nil
	return noted, err
}

// close leaves the page; the window stays for the next one.
func (w *webkitWindow) close() error { return w.goTo("about:blank") }

// call sends a command of WebDriver's and reads its result into result, which may be nil.
func (w *webkitWindow) call(method, command string, parameters, result any) error {
	body, err := json.Marshal(parameters)
	if err != nil {
		return err
	}
	request, err := http.NewRequest(method, w.address+command, bytes.NewReader(body))
	if err != nil {
		return err
	}
	client := http.Client{Timeout: patience}
	answer, err := client.Do(request)
	if err != nil {
		return err
	}
	defer answer.Body.Close()
	var said struct{ Value json.RawMessage }
	if err := json.NewDecoder(answer.Body).Decode(&said); err != nil {
		return fmt.Errorf("%s %s: %w", method, command, err)
	}
	if answer.StatusCode != http.StatusOK {
		var failure struct{ Error, Message string }
		json.Unmarshal(said.Value, &failure)
		if failure.Error == "unknown command" {
			return fmt.Errorf("%s: %w", command, errUnknown)
		}
		return fmt.Errorf("%s %s: %s: %s", method, command, failure.Error, strings.TrimSpace(failure.Message))
	}
	if result == nil {
		return nil
	}
	return json.Unmarshal(said.Value, result)
}
