/*
 * Form data never stays in the browser. The Tasklist keeps a half-filled form in localStorage (on "Save" and when the
 * session ends); a shared computer would then show a family to the next user.
 */
const FORMULIER = /^(camunda-form|camForm):/;

function ruimOp(opslag) {
  Object.keys(opslag)
    .filter((sleutel) => FORMULIER.test(sleutel))
    .forEach((sleutel) => opslag.removeItem(sleutel));
}

function weiger(opslagType) {
  const bewaar = opslagType.prototype.setItem;
  opslagType.prototype.setItem = function setItem(sleutel, waarde) {
    if (!FORMULIER.test(String(sleutel))) {
      bewaar.call(this, sleutel, waarde);
    }
  };
}

weiger(window.Storage);
ruimOp(window.localStorage);
