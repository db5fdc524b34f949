# Strong scaling: python3
# Draws its images again: gnuplot laws-strong.gp
reset
set encoding utf8

$ideal1 << END_OF_DATA
1.0 1.0
53.07305105551404 53.07305105551404
END_OF_DATA

# : workers, value, low, high, hollow
$data1 << END_OF_DATA
1.0 1.0019 ? ? 0
1.16372 1.16581 ? ? 0
1.35426 1.3565 ? ? 0
1.57598 1.57834 ? ? 0
1.83401 1.8364 ? ? 0
2.13428 2.13654 ? ? 0
2.48372 2.48558 ? ? 0
2.89036 2.89143 ? ? 0
3.36359 3.36321 ? ? 0
3.91429 3.91147 ? ? 0
4.55515 4.54835 ? ? 0
5.30095 5.28777 ? ? 0
6.16884 6.14566 ? ? 0
7.17884 7.14007 ? ? 0
8.35419 8.2913 ? ? 0
9.72198 9.62191 ? ? 0
11.3137 11.1565 ? ? 0
13.166 12.9212 ? ? 0
15.3217 14.9427 ? ? 0
17.8302 17.2463 ? ? 0
20.7494 19.8533 ? ? 0
24.1466 22.7764 ? ? 0
28.1 26.0138 ? ? 0
32.7007 29.5403 ? ? 0
38.0546 33.2977 ? ? 0
44.2851 37.1842 ? ? 0
51.5357 41.0459 ? ? 0
59.9734 44.6762 ? ? 0
64.0 46.1008 ? ? 0
END_OF_DATA

# even · USL: workers, value, low, high, hollow
$data2 << END_OF_DATA
64.0 46.1008 ? ? 0
69.7925 47.8276 ? ? 0
81.2193 50.2398 ? ? 0
94.5169 51.6839 ? ? 0
109.992 52.0096 ? ? 0
128.0 51.1816 ? ? 0
END_OF_DATA

# : workers, value, low, high, hollow
$data3 << END_OF_DATA
1.0 1.0 1.0 1.0 1
2.0 2.0034144989245344 1.9979804797002294 2.010071985930951 1
4.0 3.986417511171306 3.949042896727555 4.02397168550269 1
8.0 7.959304818576705 7.893960029633381 8.019949472322267 1
16.0 15.670075398510033 15.493219616285783 15.78813515406543 1
32.0 28.871705029729842 27.22769606710893 29.564632386820378 1
64.0 46.15047917870787 39.08958551476386 47.6739295242851 1
END_OF_DATA

# long-task · no law: workers, value, low, high, hollow
$data4 << END_OF_DATA
1.0 1.0 1.0 1.0 1
2.0 1.9994552025749799 1.991997738401508 2.0133811067852685 1
4.0 3.993407315797516 3.9649070517259504 4.012558855151449 1
8.0 4.038422603560372 4.03053140718737 4.058474478207679 1
16.0 4.035003322804515 4.02810344224047 4.055776227394797 1
32.0 4.029687636241299 4.020738242861185 4.053392847117441 1
64.0 4.0199301802572 4.0026949230304725 4.03277906980982 1
END_OF_DATA

# one-lock · no law: workers, value, low, high, hollow
$data5 << END_OF_DATA
1.0 1.0 1.0 1.0 1
2.0 1.9929336978457888 1.9864263193443052 2.0077615341739294 1
4.0 3.9161553266505664 3.910088137236734 3.9517071321978348 1
8.0 6.900535697771549 6.773353930512025 7.021347587378072 1
16.0 6.844133443025921 6.702549323387158 6.928133901594916 1
32.0 6.826896063019475 6.705224621557356 6.927603397144954 1
64.0 6.802279504105051 6.668408321940772 6.854848587750446 1
END_OF_DATA

# : workers, value, low, high, hollow
$data6 << END_OF_DATA
1.0 1.00087 ? ? 0
1.16372 1.14588 ? ? 0
1.35426 1.30883 ? ? 0
1.57598 1.49101 ? ? 0
1.83401 1.69358 ? ? 0
2.13428 1.91741 ? ? 0
2.48372 2.16303 ? ? 0
2.89036 2.43054 ? ? 0
3.36359 2.7195 ? ? 0
3.91429 3.02883 ? ? 0
4.55515 3.35682 ? ? 0
5.30095 3.70104 ? ? 0
6.16884 4.0584 ? ? 0
7.17884 4.42524 ? ? 0
8.35419 4.79739 ? ? 0
9.72198 5.17038 ? ? 0
11.3137 5.53963 ? ? 0
13.166 5.90059 ? ? 0
15.3217 6.24899 ? ? 0
17.8302 6.58093 ? ? 0
20.7494 6.89307 ? ? 0
24.1466 7.18264 ? ? 0
28.1 7.44748 ? ? 0
32.7007 7.68602 ? ? 0
38.0546 7.89723 ? ? 0
44.2851 8.08053 ? ? 0
51.5357 8.23565 ? ? 0
59.9734 8.36261 ? ? 0
64.0 8.40843 ? ? 0
END_OF_DATA

# serial-tenth · USL: workers, value, low, high, hollow
$data7 << END_OF_DATA
64.0 8.40843 ? ? 0
69.7925 8.46155 ? ? 0
81.2193 8.53269 ? ? 0
94.5169 8.57624 ? ? 0
109.992 8.59234 ? ? 0
128.0 8.58107 ? ? 0
END_OF_DATA

# : workers, value, low, high, hollow
$data8 << END_OF_DATA
1.0 1.0 1.0 1.0 1
2.0 1.8168624389136927 1.8074770172848857 1.827446100732126 1
4.0 3.0809988046561383 3.06407383034762 3.0987794837040687 1
8.0 4.706171068809141 4.659885343095783 4.724705410685542 1
16.0 6.310403392479166 6.116918073044489 6.364439248663943 1
32.0 7.674006712589967 7.613333490022798 7.721175816091706 1
64.0 8.404959986872546 8.32903423463699 8.44430062938535 1
END_OF_DATA

# : workers, value, low, high, hollow
$data9 << END_OF_DATA
1.0 0.999106 ? ? 0
1.16372 1.16038 ? ? 0
1.35426 1.34636 ? ? 0
1.57598 1.55999 ? ? 0
1.83401 1.80408 ? ? 0
2.13428 2.08094 ? ? 0
2.48372 2.39182 ? ? 0
2.89036 2.73613 ? ? 0
3.36359 3.11038 ? ? 0
3.91429 3.50692 ? ? 0
4.55515 3.91262 ? ? 0
5.30095 4.30811 ? ? 0
6.16884 4.66807 ? ? 0
7.17884 4.96342 ? ? 0
8.35419 5.16569 ? ? 0
9.72198 5.25286 ? ? 0
11.3137 5.21479 ? ? 0
13.166 5.05596 ? ? 0
15.3217 4.79424 ? ? 0
17.8302 4.45627 ? ? 0
20.7494 4.07152 ? ? 0
24.1466 3.66718 ? ? 0
28.1 3.26511 ? ? 0
32.7007 2.88086 ? ? 0
38.0546 2.52409 ? ? 0
44.2851 2.19978 ? ? 0
51.5357 1.90954 ? ? 0
59.9734 1.65272 ? ? 0
64.0 1.55243 ? ? 0
END_OF_DATA

# talk · USL: workers, value, low, high, hollow
$data10 << END_OF_DATA
64.0 1.55243 ? ? 0
69.7925 1.42736 ? ? 0
81.2193 1.2308 ? ? 0
94.5169 1.06011 ? ? 0
109.992 0.91236 ? ? 0
128.0 0.784753 ? ? 0
END_OF_DATA

# : workers, value, low, high, hollow
$data11 << END_OF_DATA
1.0 1.0 1.0 1.0 1
2.0 1.958034187494495 1.9413480927405231 1.970770224221772 1
4.0 3.55715717792705 3.5086772093693455 3.5814767637753215 1
8.0 5.128063024746821 5.064264606357482 5.14173325040901 1
16.0 4.7044786038801645 4.663352115079525 4.722552566158981 1
32.0 2.9304161261208517 2.91171544726428 2.9497284114316877 1
64.0 1.5535896636888458 1.548256408710523 1.5581665961476188 1
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.10704
set rmargin at screen 0.73866
set bmargin at screen 0.37
set tmargin at screen 0.814
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics ytics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set logscale x 2
set xrange [0.8438157961300178:151.69187468052252]
set xtics ('1' 1.0, '2' 2.0, '4' 4.0, '8' 8.0, '16' 16.0, '32' 32.0, '64' 64.0, '128' 128.0)
set logscale y 2
set yrange [0.6539608333333334:62.411519999999996]
set ytics ('1' 1.0, '2' 2.0, '4' 4.0, '8' 8.0, '16' 16.0, '32' 32.0)
set label 1 'Strong scaling: python3' at screen 0.10704, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'Amdahl or USL, fitted to the rounds · dashed: beyond what was measured, at most twice as far' at screen 0.10704, screen 0.895 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 3 'Speedup  T(1) / T(N)' at screen 0.03125, screen 0.592 center rotate by 90 font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 4 'Workers N' at screen 0.42285, screen 0.264 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'even α = 0.055%, β = 0.0088% · serial-tenth α = 10%, β = 0.0072% · talk α = 0.053%, β = 1%.' at screen 0.10704, screen 0.191 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 6 'long-task: Amdahl does not describe it: it misses N = 4 by 48.4%, more than the rows scatter (lack of fit, p <' at screen 0.10704, screen 0.158 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 7 '.001).' at screen 0.10704, screen 0.125 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 8 'one-lock: Amdahl does not describe it: it misses N = 8 by 44.5%, more than the rows scatter (lack of fit, p <' at screen 0.10704, screen 0.092 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 9 '.001).' at screen 0.10704, screen 0.059 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 10 'AMD EPYC' at screen 0.10704, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 11 'talk: peak at 10 [10, 10]' at screen 0.40805, screen 0.838 center font 'DejaVu Sans,26.0' textcolor rgb '#808080' noenhanced
set label 12 'ideal' at screen 0.76991, screen 0.8068 left font 'DejaVu Sans,36.0' textcolor rgb '#808080' noenhanced
set label 13 'even · USL' at screen 0.76991, screen 0.7636 left font 'DejaVu Sans,36.0' textcolor rgb '#B87A00' noenhanced
set label 14 'long-task · no law' at screen 0.76991, screen 0.54538 left font 'DejaVu Sans,36.0' textcolor rgb '#332288' noenhanced
set label 15 'one-lock · no law' at screen 0.76991, screen 0.58858 left font 'DejaVu Sans,36.0' textcolor rgb '#2E8BC0' noenhanced
set label 16 'serial-tenth · USL' at screen 0.76991, screen 0.63178 left font 'DejaVu Sans,36.0' textcolor rgb '#882255' noenhanced
set label 17 'talk · USL' at screen 0.76991, screen 0.38776 left font 'DejaVu Sans,36.0' textcolor rgb '#7A7A29' noenhanced
set arrow from screen 0.62121, screen 0.79821 to screen 0.76553, screen 0.8068 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#808080'
set arrow from screen 0.72831, screen 0.79468 to screen 0.76553, screen 0.7636 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#B87A00'
set arrow from screen 0.64398, screen 0.54688 to screen 0.76553, screen 0.54538 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#332288'
set arrow from screen 0.64398, screen 0.59811 to screen 0.76553, screen 0.58858 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#2E8BC0'
set arrow from 10.0178, graph 0 to 10.0178, graph 1 nohead back linewidth 2.5 dashtype (3,7) linecolor rgb '#808080'

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'laws-strong.svg'
plot \
  $data1 using 1:2 with lines linewidth 4 dashtype 1 linecolor rgb '#E69F00', \
  $data2 using 1:2 with lines linewidth 4 dashtype (7,7) linecolor rgb '#E69F00', \
  $data6 using 1:2 with lines linewidth 4 dashtype 1 linecolor rgb '#882255', \
  $data7 using 1:2 with lines linewidth 4 dashtype (7,7) linecolor rgb '#882255', \
  $data9 using 1:2 with lines linewidth 4 dashtype 1 linecolor rgb '#999933', \
  $data10 using 1:2 with lines linewidth 4 dashtype (7,7) linecolor rgb '#999933', \
  $ideal1 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777', \
  $data3 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#E69F00', \
  $data4 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#332288', \
  $data5 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#56B4E9', \
  $data8 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#882255', \
  $data11 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#999933', \
  $data3 using 1:2 with points pointtype 15 pointsize 0.926 linecolor rgb '#E69F00', \
  $data3 using 1:($5==1 ? $2 : 1/0) with points pointtype 15 pointsize 0.509 linecolor rgb 'white', \
  $data4 using 1:2 with points pointtype 13 pointsize 0.926 linecolor rgb '#332288', \
  $data4 using 1:($5==1 ? $2 : 1/0) with points pointtype 13 pointsize 0.509 linecolor rgb 'white', \
  $data5 using 1:2 with points pointtype 5 pointsize 0.926 linecolor rgb '#56B4E9', \
  $data5 using 1:($5==1 ? $2 : 1/0) with points pointtype 5 pointsize 0.509 linecolor rgb 'white', \
  $data8 using 1:2 with points pointtype 7 pointsize 0.926 linecolor rgb '#882255', \
  $data8 using 1:($5==1 ? $2 : 1/0) with points pointtype 7 pointsize 0.509 linecolor rgb 'white', \
  $data11 using 1:2 with points pointtype 9 pointsize 0.926 linecolor rgb '#999933', \
  $data11 using 1:($5==1 ? $2 : 1/0) with points pointtype 9 pointsize 0.509 linecolor rgb 'white'
set terminal pngcairo size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36' fontscale 0.75 pointscale 4.3
set output 'laws-strong.png'
replot
set terminal pdfcairo size 10in,6.25in noenhanced background rgb 'white' font 'DejaVu Sans,36' fontscale 0.3375 pointscale 2.08 linewidth 0.9
set output 'laws-strong.pdf'
replot
set output
