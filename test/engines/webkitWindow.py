#!/usr/bin/python3
"""A WebKitGTK window that is nothing but the page, for WebKitWebDriver. WebKit's own MiniBrowser is never narrower
than 447 px. It takes settings of GTK on the socket that WEBKIT_WINDOW_SOCKET names, one a line, such as `dark 1` or
`animations 0`, and answers `done` to each."""
import os

import gi

gi.require_version('Gtk', '3.0')
gi.require_version('WebKit2', '4.1')
from gi.repository import Gio, GLib, Gtk, WebKit2  # noqa: E402

PROPERTIES = {'dark': 'gtk-application-prefer-dark-theme', 'animations': 'gtk-enable-animations'}


def on_connection(_service, connection, _source):
    lines = Gio.DataInputStream.new(connection.get_input_stream())

    def on_line(_stream, result):
        line, _length = lines.read_line_finish_utf8(result)
        if line is None:
            connection.close()
            return
        name, value = line.split()
        Gtk.Settings.get_default().set_property(PROPERTIES[name], value == '1')
        connection.get_output_stream().write_all(b'done\n')
        read_next()

    def read_next():
        lines.read_line_async(GLib.PRIORITY_DEFAULT, None, on_line)

    read_next()


def show_window(view):
    window = Gtk.Window(title='WebKit')
    window.set_default_size(1280, 800)
    window.set_decorated(False)
    window.add(view)
    view.connect('close', lambda _view: window.destroy())
    view.connect('create', create_popup)
    window.show_all()
    view.grab_focus()


def create_view(_session):
    settings = WebKit2.Settings(
        hardware_acceleration_policy=WebKit2.HardwareAccelerationPolicy.NEVER,
        javascript_can_open_windows_automatically=True,
    )
    view = WebKit2.WebView(web_context=context, settings=settings, is_controlled_by_automation=True)
    show_window(view)
    return view


def create_popup(opener, _action):
    view = WebKit2.WebView.new_with_related_view(opener)
    view.connect('ready-to-show', show_window)
    return view


def on_automation_started(_context, session):
    info = WebKit2.ApplicationInfo()
    info.set_name('WebKitGTK')
    info.set_version(WebKit2.get_major_version(), WebKit2.get_minor_version(), WebKit2.get_micro_version())
    session.set_application_info(info)
    session.connect('create-web-view', create_view)


context = WebKit2.WebContext.new_ephemeral()
context.set_automation_allowed(True)
context.connect('automation-started', on_automation_started)

service = Gio.SocketService()
address = Gio.UnixSocketAddress.new(os.environ['WEBKIT_WINDOW_SOCKET'])
service.add_address(address, Gio.SocketType.STREAM, Gio.SocketProtocol.DEFAULT, None)
service.connect('incoming', on_connection)
Gtk.main()
