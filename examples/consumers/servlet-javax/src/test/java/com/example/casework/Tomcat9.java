// SPDX-License-Identifier: Apache-2.0
package com.example.casework;

import java.io.File;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;

/** Puts the WAR into a Tomcat 9, asks it over loopback, prints the answers and ends: Tomcat9 WAR WORK STICK KEY. */
final class Tomcat9 {

    public static void main(String[] args) throws Exception {
        File work = new File(args[1]);
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(work.getAbsolutePath());
        tomcat.setHostname("127.0.0.1");
        tomcat.getHost().setAppBase(new File(work, "webapps").getAbsolutePath());
        tomcat.setPort(0);
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        tomcat.setAddDefaultWebXmlToWebapp(false); // which asks for JSP
        Context context = tomcat.addWebapp("", new File(args[0]).getAbsolutePath());
        context.addParameter("folder", new File(work, "copy").getAbsolutePath());
        context.addParameter("stick", args[2]);
        context.addParameter("key", args[3]);
        tomcat.start();
        try {
            int port = tomcat.getConnector().getLocalPort();
            System.out.println(get(port, "/needs?code=4B"));
            System.out.println("faulty: " + get(port, "/needs?code="));
        } finally {
            tomcat.stop();
            tomcat.destroy();
        }
    }

    private static String get(int port, String path) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + port + path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body();
    }
}
