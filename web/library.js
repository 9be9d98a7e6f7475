// The library page with scripts: adds, removes and puts back without leaving the page. Without it
// the same forms are sent and answered by pages.

import { ArticleList } from "./library/list.js";
import { Notice } from "./library/notice.js";
import { bindForms } from "./library/forms.js";
import { bindDrop } from "./library/drop.js";
import { bindRemoval } from "./library/removal.js";
import { Adding } from "./library/adding.js";

const list = new ArticleList(document.querySelector("#the_list"));
const notice = new Notice(document.querySelector("[data-notice]"));
const adding = new Adding(list, notice);

bindForms(document.querySelectorAll("[data-add]"), adding, notice);
if (!("reader" in document.documentElement.dataset)) bindDrop(document, adding, notice);
bindRemoval(list, notice);
