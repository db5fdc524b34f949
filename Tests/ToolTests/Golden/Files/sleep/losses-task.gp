# sleep: where the efficiency went, task
# Draws its images again: gnuplot losses-task.gp
reset
set encoding utf8

# boxes: middle, left, right, low, high, colour
$framed << END_OF_DATA
0.0 0.5 -0.36 0.36 0.0 1.0 40563
1.0 0.4994355905248345 0.64 1.3599999999999999 0.0 0.998871181049669 40563
1.0 0.9988741512132332 0.64 1.3599999999999999 0.998871181049669 0.9988771213767974 12945152
1.0 0.9988909812708504 0.64 1.3599999999999999 0.9988771213767974 0.9989048411649035 29362
1.0 0.9994524205824518 0.64 1.3599999999999999 0.9989048411649035 1.0 13983232
2.0 0.4995374015840962 1.6400000000000001 2.36 0.0 0.9990748031681924 40563
2.0 0.9991114981721777 1.6400000000000001 2.36 0.9990748031681924 0.999148193176163 12945152
2.0 0.999224714911553 1.6400000000000001 2.36 0.999148193176163 0.9993012366469429 29362
2.0 0.9996506183234715 1.6400000000000001 2.36 0.9993012366469429 1.0 13983232
3.0 0.49946068750022793 2.64 3.36 0.0 0.9989213750004559 40563
3.0 0.9990111435302531 2.64 3.36 0.9989213750004559 0.9991009120600504 12945152
3.0 0.9992889115457315 2.64 3.36 0.9991009120600504 0.9994769110314128 29362
3.0 0.9997384555157064 2.64 3.36 0.9994769110314128 1.0 13983232
4.0 0.4991532141093839 3.64 4.36 0.0 0.9983064282187678 40563
4.0 0.9985054203401311 3.64 4.36 0.9983064282187678 0.9987044124614944 12945152
4.0 0.9991104731525905 3.64 4.36 0.9987044124614944 0.9995165338436865 29362
4.0 0.9997582669218432 3.64 4.36 0.9995165338436865 1.0 13983232
5.0 0.49863321505538627 4.64 5.36 0.0 0.9972664301107725 40563
5.0 0.9977584823584615 4.64 5.36 0.9972664301107725 0.9982505346061505 12945152
5.0 0.9991633840094715 4.64 5.36 0.9982505346061505 1.0000762334127924 29362
5.0 -3.8116706396117645e-05 4.64 5.36 -7.623341279223529e-05 0.0 13983232
6.0 0.4972153812401645 5.64 6.36 0.0 0.994430762480329 40563
6.0 0.9951268492594767 5.64 6.36 0.994430762480329 0.9958229360386243 12945152
6.0 0.9977082247006808 5.64 6.36 0.9958229360386243 0.9995935133627374 29362
6.0 0.9997967566813688 5.64 6.36 0.9995935133627374 1.0000000000000002 13983232
END_OF_DATA

# efficiency: workers, value, low, high, hollow
$data1 << END_OF_DATA
6.36 0.4972153812401645 ? ? 0
END_OF_DATA

# waiting: workers, value, low, high, hollow
$data2 << END_OF_DATA
6.36 0.9977082247006809 ? ? 0
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.14075
set rmargin at screen 0.8404
set bmargin at screen 0.205
set tmargin at screen 0.808
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set xrange [-0.6:6.6]
set xtics ('1' 0.0, '2' 1.0, '4' 2.0, '8' 3.0, '16' 4.0, '32' 5.0, '64' 6.0)
set yrange [-8.004508343184705e-05:1.0200777580810483]
set ytics ('0%%' 0.0, '25%%' 0.25, '50%%' 0.5, '75%%' 0.75, '100%%' 1.0)
set label 1 'sleep: where the efficiency went, task' at screen 0.14075, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'Waits 64 times 100 ms; I/O-bound tasks that need no core.' at screen 0.14075, screen 0.894 left font 'DejaVu Sans,31.0' textcolor rgb '#222222' noenhanced
set label 3 'sleep, 64 tasks, strong scaling · each column is 100% of N · T(N)' at screen 0.14075, screen 0.855 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 4 'Share of the workers'' time' at screen 0.03125, screen 0.5065 center rotate by 90 font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'Workers N' at screen 0.49058, screen 0.099 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 6 'AMD EPYC' at screen 0.14075, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 7 '100%' at screen 0.19906, screen 0.50059 center font 'DejaVu Sans Bold,32.4' textcolor rgb '#000000' noenhanced front
set label 8 '100%' at screen 0.29623, screen 0.50026 center font 'DejaVu Sans Bold,32.4' textcolor rgb '#000000' noenhanced front
set label 9 '100%' at screen 0.3934, screen 0.50032 center font 'DejaVu Sans Bold,32.4' textcolor rgb '#000000' noenhanced front
set label 10 '100%' at screen 0.49058, screen 0.50027 center font 'DejaVu Sans Bold,32.4' textcolor rgb '#000000' noenhanced front
set label 11 '100%' at screen 0.58775, screen 0.50009 center font 'DejaVu Sans Bold,32.4' textcolor rgb '#000000' noenhanced front
set label 12 '100%' at screen 0.68492, screen 0.49978 center font 'DejaVu Sans Bold,32.4' textcolor rgb '#000000' noenhanced front
set label 13 '99%' at screen 0.7821, screen 0.49894 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 14 'efficiency' at screen 0.87165, screen 0.49894 left font 'DejaVu Sans,36.0' textcolor rgb '#008561' noenhanced
set label 15 'waiting' at screen 0.87165, screen 0.79478 left font 'DejaVu Sans,36.0' textcolor rgb '#0072B2' noenhanced

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'losses-task.svg'
plot \
  $framed using 1:2:3:4:5:6:7 with boxxyerror linewidth 2 linecolor rgb variable fillstyle solid 1 border linecolor rgb 'white'
set output
