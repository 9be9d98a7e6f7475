// The player's controls, worked by a key from elsewhere on the page.

export class Controls {
  #transport;
  #status;

  constructor(transport, status) {
    this.#transport = transport;
    this.#status = status;
  }

  press(id) {
    document.getElementById(id).click();
  }

  /** The option so many further on; the first and the last are the ends. */
  step(id, by) {
    const select = document.getElementById(id);
    const option = select.options[select.selectedIndex + by];
    if (option) choose(select, option.value);
    // While it plays, the sound itself tells how loud and how fast it is.
    if (!this.#transport.playing) this.#say(select);
  }

  /** Chooses this value, or the first option where it is chosen already. */
  turn(id, value) {
    const select = document.getElementById(id);
    choose(select, select.value === value ? select.options[0].value : value);
    this.#say(select);
  }

  #say(select) {
    this.#status.say(`${select.labels[0].textContent}: ${select.selectedOptions[0].text}`);
  }
}

/** As the reader would, so that whoever listens to the select hears of it. */
function choose(select, value) {
  select.value = value;
  select.dispatchEvent(new Event("change"));
}
