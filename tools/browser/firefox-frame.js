// Runs beside the popup's document in Firefox's content process: evaluates expressions there, and clicks and presses keys
// as mouse and keyboard do.
/* global content, addMessageListener, sendAsyncMessage, Cc, Ci, Cu */
addMessageListener("factbox:ask", ({ data: { id, evaluate, click, key } }) => {
  const answer = (value) => sendAsyncMessage("factbox:answer", { id, value });
  const refuse = (error) => sendAsyncMessage("factbox:answer", { id, error });
  try {
    if (click !== undefined) clickOn(click, answer);
    else if (key !== undefined) press(key, answer);
    else run(evaluate, answer, refuse);
  } catch (error) {
    refuse(String(error));
  }
});

// In a sandbox over the document the extension's content security policy does not bind the code.
function run(expression, answer, refuse) {
  const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
  Cu.exportFunction(answer, sandbox, { defineAs: "factboxAnswer" });
  Cu.exportFunction(refuse, sandbox, { defineAs: "factboxRefuse" });
  sandbox.factboxValue = Cu.evalInSandbox(expression, sandbox);
  Cu.evalInSandbox(
    `Promise.resolve(factboxValue).then((value) => JSON.stringify(value) ?? "null")
      .then(factboxAnswer, (error) => factboxRefuse(String(error)))`,
    sandbox,
  );
}

function clickOn(selector, answer) {
  const element = content.document.querySelector(selector);
  if (!element) throw new Error(`No element found for selector: ${selector}`);
  element.scrollIntoView({ block: "center", behavior: "instant" });
  const { left, top, width, height } = element.getBoundingClientRect();
  for (const type of ["mousemove", "mousedown", "mouseup"]) {
    content.synthesizeMouseEvent(
      type,
      left + width / 2,
      top + height / 2,
      { button: 0, clickCount: type === "mousemove" ? 0 : 1, modifiers: 0 },
      { isDOMEventSynthesized: false, isWidgetEventSynthesized: false, isAsyncEnabled: false },
    );
  }
  answer("null");
}

function press(key, answer) {
  const processor = Cc["@mozilla.org/text-input-processor;1"].createInstance(Ci.nsITextInputProcessor);
  if (!processor.beginInputTransactionForTests(content)) throw new Error("The popup takes no keys.");
  const event = new content.KeyboardEvent("", { key, keyCode: 0 });
  processor.keydown(event);
  processor.keyup(event);
  answer("null");
}
