"""The parts that screens are made of. They know no page, no workflow and no database.

`look` is the `ui.look.appearance.Appearance` in force and comes first; `->` lists the signals.

Text and layout
    labels        Label(look, text, Role, weight, ink, wrap, code), Heading, KeyCap(look, text),
                  set_tip(widget, text, keys)
    icon          Icon(look, name, size, ink), RoundIcon(look, name, Tone, size)
    boxes         row(*items, spacing, margins, align), column(...), holder(layout), spread(widget);
                  an item is a widget, a layout, a gap in pixels, or None for the room left
    scroll_page   ScrollPage(layout, name)
    flow          Flow(*widgets, gap)
    cards         Card(look, *items, ground=Ground.PLAIN, spacing, margins), Rule(upright),
                  FooterBar(look, *items)
    headers       PageHeader(look, title, subtitle, actions, lead),
                  SectionHead(look, title, action, icon, note, beside) -> acted(),
                  PersonLine(look, name, note, initials_of, size, beside)
    initials      Initials(look, name, size)
    pill          Pill(look, text, Tone); show_state(text, tone)
    fact_line     FactLine(look, icon, text, code, hidden)

To press
    buttons       Button(look, label, Kind, icon, small, keys) -> clicked(bool);
                  IconButton(look, icon, name, Kind, keys, size) -> clicked(bool)
    chips         FactChip(look, icon, text, code);
                  Chip(look, text, icon, keys, checkable, removable) -> clicked(bool), removed()
    check_box     CheckBox(look, text, name, role, weight) -> toggled(bool)
    nav_item      NavItem(look, icon, text, keys) -> clicked(bool); set_badge(text, tone)
    tabs          Tabs(look, names, name) -> tab_chosen(int)
    stepper       Stepper(look, steps) -> step_chosen(int); show_step(index, done)

To write in
    fields        LineField(look, name, placeholder, style, most) -> left(str), textEdited(str);
                  FilterField(look, name); ChoiceField(look, name, choices) -> value_chosen(object);
                  Field(look, label, editor, hint); show_problem(sentence)
    value_fields  DurationField(look, name) -> minutes_changed(int | None), not_understood(str);
                  TimeField(look, name) -> time_changed(time | None), not_understood(str);
                  DateField(look, name, today) -> day_changed(DayWords | None), not_understood(str)
    growing_text  GrowingText(look, name, placeholder, most) -> edited(str), left(str)
    letter_room   LetterRoom(look, field, most); takes(letters), hold(letters), tell(most)
    capture_edit  CaptureEdit(look, name, placeholder) -> entered(str), answers_moved(int),
                  list_wanted(); ProposedLine(look, name, placeholder) -> entered(str), accepted()
    suggest_edit  SuggestEdit(look, jobs, check, name, placeholder) -> edited(str), left(str),
                  accepted(str), marks_changed(); fill(text, proposal)
    suggest_tour  SuggestTour(look, window) -> count_changed(int), kept(Finding);
                  lead_through(edits), go_next(), go_back()
    autosave      AutoSave(parent) -> due(); touch(), flush(), forget()
    saved_fields  SavedFields(look, save, parent); line(), text(), choice(): a form saves itself

Lists and pages
    rows          Row(title, note, lead, initials_of, icon, tone, …), RowStyle, Strength
    record_model  Source(page, some, show, id_of, place_of)
    menu          Menu(parent); a QMenu with Home, End and first letters
    record_list   RecordList(look, source, name, style, lead_width, uniform, edits, grows, lines)
                  -> opened(int), chosen(int), ticked(int, bool), remove_wanted(int),
                  moved(int, int), edited(int, str), menu_wanted(int, QPoint), left_upwards()
    data_table    DataTable(look, columns, name) -> opened(int), menu_wanted(int, QPoint);
                  show_rows(rows); TableColumn, TableRow and Cell are in table_model
    page_pictures PagePictures(); one for the whole program
    page_preview  PagePreview(look, jobs, pictures, title, actions) -> place_changed(int, int),
                  drawn(), renewed(), try_again_wanted(); show_pdf(bytes), scroll_to(page, share),
                  zoom_in(), zoom_out(), fit_width(); page_desk, page_drawing, page_scroll and
                  page_zoom are its parts

News, and what lies over the window
    notices       Banner(look, text, Tone, icon, action) -> acted(); GoodNews(look, text);
                  EmptyState(look, icon, title, sentence, action, action_icon, tone, primary)
                  -> acted()
    save_state    SaveState(look) -> try_again_wanted(); show_saved(at), show_saving(),
                  show_not_saved()
    toast         Toast(look, window); tell(text, action, act)
    popover       Popover(look, window, *items, name, margins, spacing) -> closed();
                  open_at(anchor, box, take_focus), close_it()
    palette       Palette(look, jobs, window, do, find) -> chosen(Hit), start_wanted(Hit);
                  open(text)
    focus_ring    FocusRing(look, window); show_from_now()
    accessible    expose_roles(), announce(widget, text, urgent)
"""
