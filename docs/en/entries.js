"use strict";
// What the finder knows: every error, and every other page that has a summary.
globalThis.fieldGuide ??= {};
fieldGuide.entries = [
{%- set listed = namespace(any=false) -%}
{%- for file in pages -%}
{%- set page = file.page or file -%}
{%- set meta = page.meta -%}
{%- if meta.summary is defined and meta.kind is defined -%}
{{ "," if listed.any }}{% set listed.any = true %}
{id: {{ page.url[7:] | replace("/", "") | replace(".html", "") | tojson }}, url: {{ page.url | tojson }}, title: {{ meta.title | replace("&lt;", "<") | replace("&gt;", ">") | replace("&amp;", "&") | tojson }}, summary: {{ meta.summary | tojson }}, fix: {{ meta.fix | tojson }}, kind: {{ meta.kind | tojson }}, messages: [{% for message in meta.messages %}{text: {{ message.text | tojson }}}{{ "," if not loop.last }}{% endfor %}], aliases: {{ meta.aliases | tojson }}, tags: {{ meta.tags | tojson }}{% if meta.yields is defined %}, yields: true{% endif %}}
{%- elif meta.summary is defined and meta.tags is defined -%}
{{ "," if listed.any }}{% set listed.any = true %}
{id: {{ page.url | tojson }}, url: {{ page.url | tojson }}, title: {{ meta.title | tojson }}, summary: {{ meta.summary | tojson }}, fix: "", kind: "page", messages: [], aliases: {{ (meta.aliases if meta.aliases is defined else []) | tojson }}, tags: {{ meta.tags | tojson }}}
{%- endif -%}
{%- endfor %}
];
